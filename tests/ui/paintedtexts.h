// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QWidget>

namespace Vitrine::Test {

/** A piece of text as a widget paints it, in the widget's coordinates. */
struct PaintedText
{
    QString text;
    QRectF place;
    QRectF clip; ///< what of the widget was to be painted
};

/** Paper that remembers what is written on it and where, whoever writes: labels, delegates, styles. */
class TextPaper final : public QPaintDevice
{
    class Pen final : public QPaintEngine
    {
    public:
        Pen()
            : QPaintEngine(AllFeatures)
        {
        }

        QList<PaintedText> texts;

        bool begin(QPaintDevice *) override { return true; }
        bool end() override { return true; }
        void updateState(const QPaintEngineState &) override {}
        void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}
        void drawPath(const QPainterPath &) override {}
        void drawPolygon(const QPointF *, int, PolygonDrawMode) override {}
        void drawTextItem(const QPointF &at, const QTextItem &item) override
        {
            if (item.text().trimmed().isEmpty())
                return;
            const QRectF place(at.x(), at.y() - item.ascent(), item.width(), item.ascent() + item.descent());
            const QTransform toDevice = painter()->deviceTransform();
            const QRectF clip = painter()->hasClipping() ? painter()->clipBoundingRect() : QRectF();
            texts.append({item.text(), toDevice.mapRect(place), toDevice.mapRect(clip)});
        }
        [[nodiscard]] Type type() const override { return User; }
    };

public:
    /** What \p widget writes, without its children. */
    static QList<PaintedText> of(QWidget &widget)
    {
        TextPaper paper(widget.size());
        widget.render(&paper, {}, {}, QWidget::DrawWindowBackground);
        for (PaintedText &text : paper.m_pen.texts)
            text.clip = text.clip.isNull() ? QRectF(widget.rect()) : text.clip & QRectF(widget.rect());
        return paper.m_pen.texts;
    }

    [[nodiscard]] QPaintEngine *paintEngine() const override { return &m_pen; }

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override
    {
        constexpr int dpi = 96;
        switch (metric) {
        case PdmWidth:
            return m_size.width();
        case PdmHeight:
            return m_size.height();
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return dpi;
        case PdmDepth:
            return 32;
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return int(devicePixelRatioFScale());
        default:
            return 0;
        }
    }

private:
    explicit TextPaper(QSize size)
        : m_size(size)
    {
    }

    QSize m_size;
    mutable Pen m_pen;
};

} // namespace Vitrine::Test
