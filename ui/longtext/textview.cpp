// SPDX-License-Identifier: Apache-2.0
#include "longtext/textview.h"

#include "clipboard.h"
#include "form/marks.h"
#include "theme.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <algorithm>
#include <chrono>

namespace Vitrine {

namespace {

constexpr int margin = 20;
constexpr qsizetype copiedAtOnce = 200'000; ///< characters

class TextDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QString found;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme theme = Theme::of(option.palette);
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, option.state & QStyle::State_HasFocus ? theme.info.ground : theme.hover);
        QTextLayout layout(index.data().toString(), option.font);
        const bool isRightToLeft = index.data(TextModel::RightToLeftRole).toBool();
        QTextOption how;
        how.setWrapMode(QTextOption::NoWrap);
        how.setTextDirection(isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
        how.setAlignment((isRightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
        how.setTabStopDistance(QFontMetricsF(option.font).horizontalAdvance(u' ') * 8);
        layout.setTextOption(how);
        layout.setFormats(marksIn(layout.text(), found, theme.warn.ground));
        layout.beginLayout();
        QTextLine line = layout.createLine();
        if (line.isValid())
            line.setLineWidth(option.rect.width() - 2 * margin);
        layout.endLayout();
        painter->setPen(option.palette.color(QPalette::Text));
        layout.draw(painter, option.rect.topLeft() + QPoint(margin, 1));
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {margin * 2, option.fontMetrics.lineSpacing() + 2};
    }
};

} // namespace

TextView::TextView(TextModel &model, QWidget *parent)
    : LineView(parent)
    , m_model(model)
{
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // lines need not be broken anew when it comes
    setItemDelegate(new TextDelegate(this));
    setModel(&m_model);
    m_fitting.setSingleShot(true);
    m_fitting.setInterval(std::chrono::milliseconds(50));
    connect(&m_fitting, &QTimer::timeout, this, &TextView::fit);
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        if (m_model.rowCount() > 0 && topRow() >= 0)
            m_top = m_model.charactersOf(std::min(topRow(), m_model.rowCount() - 1)).first;
    });
    connect(&m_model, &TextModel::ready, this, [this] {
        if (m_model.rowCount() == 0)
            return;
        const int row = m_model.rowOf(m_top);
        setCurrentIndex(m_model.index(row));
        bring(row, 0);
    });
}

void TextView::read(const QString &text, const QString &found)
{
    static_cast<TextDelegate *>(itemDelegate())->found = found;
    fit();
    m_model.setText(text);
    // What a person looks for is near the beginning, or is looked for by the filter, which took as long.
    constexpr qsizetype lookedThrough = 1'000'000;
    const qsizetype at =
        found.isEmpty() ? 0 : QStringView(text).left(lookedThrough).indexOf(found, 0, Qt::CaseInsensitive);
    m_top = std::max<qsizetype>(0, at);
}

void TextView::fit()
{
    m_model.setWidth(viewport()->width() - 2 * margin, font());
}

void TextView::copy()
{
    QItemSelection chosen = selectionModel()->selection();
    if (chosen.isEmpty())
        return;
    std::ranges::sort(chosen, {}, &QItemSelectionRange::top);
    std::vector<Piece> pieces;
    for (const QItemSelectionRange &range : std::as_const(chosen))
        pieces.emplace_back(m_model.charactersOf(range.top()).first, m_model.charactersOf(range.bottom()).second);
    copyPieces(pieces, tr("Copied the chosen lines."));
}

void TextView::copyAll()
{
    copyPieces({{0, m_model.text().size()}}, tr("Copied the whole text."));
}

void TextView::copyPieces(const std::vector<Piece> &pieces, const QString &done)
{
    Q_EMIT copied();
    qsizetype size = 0;
    for (const auto &[begin, end] : pieces)
        size += end - begin;
    const auto write = [text = m_model.text(), pieces] {
        QString copied;
        for (const auto &[begin, end] : pieces)
            copied += QStringView(text).sliced(begin, end - begin);
        return ClipboardTexts(copied);
    };
    if (size <= copiedAtOnce)
        copyToClipboard(write(), m_isSecret);
    else
        Q_EMIT copyBegun(new CopyJob(write, m_isSecret, done, this));
}

void TextView::resizeEvent(QResizeEvent *event)
{
    LineView::resizeEvent(event);
    m_fitting.start();
}

void TextView::changeEvent(QEvent *event)
{
    LineView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        m_fitting.start();
}

void TextView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copy();
    else if (event->matches(QKeySequence::SelectAll) || event->text().isEmpty())
        LineView::keyPressEvent(event);
    else
        event->ignore();
}

void TextView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("&Copy lines")), &QAction::triggered, this, &TextView::copy);
    menu->popup(event->globalPos());
}

} // namespace Vitrine
