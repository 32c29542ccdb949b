// SPDX-License-Identifier: Apache-2.0
#include "drawnicon.h"

#include <QIconEngine>
#include <QPainter>

namespace Vitrine {

namespace {

constexpr qreal side = 16;

class DrawnIcon final : public QIconEngine
{
public:
    explicit DrawnIcon(IconDrawing draw)
        : m_draw(std::move(draw))
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->translate(rect.topLeft());
        painter->scale(rect.width() / side, rect.height() / side);
        m_draw(*painter, mode, state);
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new DrawnIcon(*this); }

private:
    IconDrawing m_draw;
};

} // namespace

QIcon drawnIcon(const IconDrawing &draw)
{
    return QIcon(new DrawnIcon(draw));
}

} // namespace Vitrine
