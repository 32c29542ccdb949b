// SPDX-License-Identifier: Apache-2.0
#include "raw/rawview.h"

#include "clipboard.h"
#include "raw/rawspans.h"
#include "theme.h"

#include <QContextMenuEvent>
#include <QFontDatabase>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTextLayout>

#include <algorithm>
#include <utility>

namespace Vitrine {

namespace {

constexpr qsizetype copiedAtOnce = 500'000; ///< bytes of an answer; of a larger one lines are written on another thread

/** A line number, then the line. The code runs from left to right in every language. */
class RawDelegate final : public QStyledItemDelegate
{
public:
    explicit RawDelegate(const RawModel &model, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_model(model)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme theme = Theme::of(option.palette);
        const bool selected = option.state & QStyle::State_Selected;
        if (selected)
            painter->fillRect(option.rect, theme.plain.ground);
        if (option.state & QStyle::State_HasFocus) {
            painter->setPen(theme.accent);
            painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
        }
        painter->setFont(option.font);
        const int digit = option.fontMetrics.horizontalAdvance(u'0');
        const int gutter = digit * 7;
        if (const int number = index.data(RawModel::NumberRole).toInt(); number > 0) {
            painter->setPen(theme.muted);
            painter->drawText(QRect(option.rect.left(), option.rect.top(), gutter - digit, option.rect.height()),
                              Qt::AlignRight | Qt::AlignVCenter, QString::number(number));
        }
        const int x = option.rect.left() + gutter + digit + index.data(RawModel::IndentRole).toInt() * digit * 2;
        QTextLayout line(index.data().toString(), option.font);
        QTextOption leftToRight;
        leftToRight.setTextDirection(Qt::LeftToRight);
        leftToRight.setWrapMode(QTextOption::NoWrap);
        line.setTextOption(leftToRight);
        if (m_model.isJson())
            line.setFormats(coloured(line.text(), index.data(RawModel::GoesOnRole).toBool(), theme));
        line.beginLayout();
        QTextLine only = line.createLine();
        only.setLineWidth(QWIDGETSIZE_MAX);
        line.endLayout();
        painter->setPen(option.palette.color(QPalette::Text));
        line.draw(painter, QPointF(x, option.rect.top() + (option.rect.height() - only.height()) / 2));
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {option.fontMetrics.horizontalAdvance(u'0') * (m_model.longest() + 10), option.fontMetrics.height() + 3};
    }

private:
    static QList<QTextLayout::FormatRange> coloured(const QString &line, bool goesOn, const Theme &theme)
    {
        QList<QTextLayout::FormatRange> formats;
        const QList<RawSpan> spans = rawSpans(line, goesOn);
        for (const RawSpan &span : spans) {
            QTextCharFormat format;
            format.setForeground(span.what == RawSpan::What::Key    ? theme.info.text
                                 : span.what == RawSpan::What::Text ? theme.good.text
                                                                    : theme.warn.text);
            formats.append({span.start, span.length, format});
        }
        return formats;
    }

    const RawModel &m_model;
};

} // namespace

RawView::RawView(RawModel &model, QWidget *parent)
    : LineView(parent)
    , m_model(model)
{
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setLayoutDirection(Qt::LeftToRight);
    setAccessibleName(tr("Raw answer"));
    setItemDelegate(new RawDelegate(m_model, this));
    setModel(&m_model);
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        if (m_model.rowCount() > 0)
            m_kept = {currentIndex().row(), topRow()};
    });
    connect(&m_model, &RawModel::ready, this, [this] {
        const auto kept = std::exchange(m_kept, std::nullopt);
        if (const auto wanted = std::exchange(m_wanted, std::nullopt)) {
            showBytes(wanted->first, wanted->second);
        } else if (kept && kept->second < m_model.rowCount()) {
            // The same question has, but for some lines, the same answer.
            if (kept->first >= 0)
                setCurrentIndex(m_model.index(std::min(kept->first, m_model.rowCount() - 1)));
            bring(kept->second, 0);
        }
    });
}

void RawView::showBytes(qsizetype begin, qsizetype end)
{
    if (m_model.isReading()) {
        m_wanted = {begin, end};
        return;
    }
    const auto rows = m_model.rowsOf(begin, end);
    if (!rows)
        return;
    const QModelIndex first = m_model.index(rows->first);
    setCurrentIndex(first);
    selectionModel()->select(QItemSelection(first, m_model.index(rows->second)), QItemSelectionModel::ClearAndSelect);
    bring(rows->first, viewport()->height() / 2);
}

std::optional<std::pair<qsizetype, qsizetype>> RawView::currentBytes() const
{
    return currentIndex().isValid() ? std::optional(m_model.bytesOf(currentIndex().row())) : std::nullopt;
}

void RawView::copy()
{
    const QItemSelection chosen = selectionModel()->selection();
    if (chosen.isEmpty())
        return;
    Q_EMIT copied();
    const auto write = m_model.writerOf(chosen);
    if (m_model.size() <= copiedAtOnce) {
        copyToClipboard(write(), false);
        return;
    }
    int rows = 0;
    for (const QItemSelectionRange &range : chosen)
        rows += range.height();
    Q_EMIT copyBegun(new CopyJob(write, false, tr("Copied %n line(s).", nullptr, rows), this));
}

void RawView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copy();
    else if (event->text().isEmpty() || event->modifiers() != Qt::NoModifier)
        LineView::keyPressEvent(event);
    else
        event->ignore();
}

void RawView::contextMenuEvent(QContextMenuEvent *event)
{
    if (selectionModel()->selectedIndexes().isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *action = menu->addAction(tr("&Copy lines"));
    connect(action, &QAction::triggered, this, &RawView::copy);
    menu->popup(event->globalPos());
}

} // namespace Vitrine
