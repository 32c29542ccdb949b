// SPDX-License-Identifier: Apache-2.0
#include "bulk/bulktable.h"

#include "bulk/bulkmodel.h"
#include "theme.h"
#include "tips.h"

#include <QEvent>
#include <QFontDatabase>
#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace Vitrine {

namespace {

void setColour(QStyleOptionViewItem &option, const QColor &colour)
{
    option.palette.setColor(QPalette::Text, colour);
    option.palette.setColor(QPalette::HighlightedText, colour);
}

QColor colourOf(BulkModel::Tone tone, const Theme &theme)
{
    switch (tone) {
    case BulkModel::Tone::Good:
        return theme.good.text;
    case BulkModel::Tone::Missing:
        return theme.warn.text;
    case BulkModel::Tone::Bad:
        return theme.bad.text;
    case BulkModel::Tone::Open:
        break;
    }
    return theme.muted;
}

class CellDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /** What the cell has no room for. */
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override
    {
        if (event->type() != QEvent::ToolTip)
            return QStyledItemDelegate::helpEvent(event, view, option, index);
        const QString whole = index.data(BulkModel::WholeRole).toString();
        const bool isShown = index.data().toString() == whole && sizeHint(option, index).width() <= option.rect.width();
        showTip(event->globalPos(), isShown ? QString() : whole, view->viewport());
        return true;
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->state &= ~QStyle::State_HasFocus; // the row has it
        const Theme theme = Theme::of(option->palette);
        if (index.column() == BulkModel::IdColumn) {
            // ids of one list often differ at their end alone, and run from left to right in every language
            option->font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
            option->fontMetrics = QFontMetrics(option->font);
            option->textElideMode = Qt::ElideMiddle;
            if (option->direction == Qt::RightToLeft)
                option->text = u'\u2066' + option->text + u'\u2069';
        } else if (index.column() == BulkModel::OutcomeColumn) {
            setColour(*option, colourOf(BulkModel::Tone(index.data(BulkModel::ToneRole).toInt()), theme));
        } else if (index.data(BulkModel::NothingRole).toBool()) {
            option->font.setItalic(true);
            setColour(*option, theme.muted);
        }
    }
};

} // namespace

BulkTable::BulkTable(BulkModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setModel(&model);
    setItemDelegate(new CellDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 7 / 4);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setResizeContentsPrecision(0); // rows in sight: a thousand more took 5 ms for each answer
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int section) {
        const bool isByItself = m_isFitting || section == horizontalHeader()->count() - 1;
        m_isFittedByHand = m_isFittedByHand || !isByItself;
    });
    // which the header follows before we do
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        m_isFitting = true;
    });
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        m_isFitting = false;
        fitColumns();
    });
    m_fitting.setSingleShot(true);
    m_fitting.setInterval(0);
    connect(&m_fitting, &QTimer::timeout, this, &BulkTable::fitWords);
    connect(&model, &QAbstractItemModel::dataChanged, &m_fitting, qOverload<>(&QTimer::start));
    connect(verticalScrollBar(), &QScrollBar::valueChanged, &m_fitting, qOverload<>(&QTimer::start));
    colour();
}

void BulkTable::setLongestId(qsizetype characters)
{
    m_longestId = characters;
    m_isFittedByHand = false;
    fitColumns();
}

void BulkTable::fitColumns()
{
    const int columns = m_model.columnCount();
    if (m_isFittedByHand || columns == 0)
        return;
    constexpr int uuid = 36;
    constexpr int least = 12;
    const int letter = fontMetrics().averageCharWidth();
    const QFontMetrics ofIds(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    const int digit = ofIds.horizontalAdvance(u'0');
    const int width = viewport()->width();
    // measured as a whole: of 32 characters the parts of a pixel would cut the last
    const int wanted = ofIds.horizontalAdvance(QString(std::clamp<qsizetype>(m_longestId, least, uuid) + 3, u'0'));
    QList<int> leastWidths(columns); // nothing is cut at these but what may be
    for (int column = 0; column < columns; ++column)
        leastWidths[column] = std::max(horizontalHeader()->sectionSizeHint(column), wordsWidth(column));
    QList<int> widths(columns, letter * 22);
    widths[BulkModel::IdColumn] = std::min(wanted, std::max(digit * least, width * 2 / 5));
    widths[BulkModel::OutcomeColumn] = letter * 17;
    widths[BulkModel::ProfileColumn] = letter * 19;
    widths[BulkModel::NameColumn] = letter * 36;
    for (int column = 0; column < columns; ++column)
        widths[column] = std::max(widths.at(column), leastWidths.at(column));
    // where there is too little room, all give way a little before anything is out of sight
    int missing = std::reduce(widths.cbegin(), widths.cend()) - width;
    const auto narrow = [&](int column, int leastWidth) {
        const int most = widths.at(column) - std::max(leastWidth, leastWidths.at(column));
        const int given = std::clamp(most, 0, std::max(0, missing));
        widths[column] -= given;
        missing -= given;
    };
    narrow(BulkModel::NameColumn, letter * 28);
    for (int column = BulkModel::FirstChosen; column < columns; ++column)
        narrow(column, letter * 15);
    narrow(BulkModel::ProfileColumn, letter * 14);
    narrow(BulkModel::IdColumn, digit * 2 * least);
    narrow(BulkModel::NameColumn, letter * 14);
    narrow(BulkModel::IdColumn, digit * least * 3 / 2);
    narrow(BulkModel::NameColumn, letter * 10);
    m_isFitting = true;
    for (int column = 0; column < widths.size(); ++column)
        setColumnWidth(column, widths.at(column));
    m_isFitting = false;
}

/** What a column of a few words needs for those in sight: most lists end in a few short ones. Else 0. */
int BulkTable::wordsWidth(int column) const
{
    const bool isOfWords =
        column == BulkModel::OutcomeColumn || (column >= BulkModel::FirstChosen && !m_model.isProse(column));
    constexpr int mostLetters = 40; // a vendor may have a sentence for it
    return isOfWords ? std::min(sizeHintForColumn(column), fontMetrics().averageCharWidth() * mostLetters) : 0;
}

void BulkTable::fitWords()
{
    for (int column = 0; column < m_model.columnCount(); ++column) {
        if (wordsWidth(column) > columnWidth(column))
            return fitColumns();
    }
}

void BulkTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

/** A row is chosen, and has the focus, as a whole. */
void BulkTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    const QModelIndex current = currentIndex();
    if (!hasFocus() || !current.isValid())
        return;
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Theme::of(palette()).accent);
    const QRectF row(0, rowViewportPosition(current.row()), viewport()->width(), rowHeight(current.row()));
    painter.drawRoundedRect(row.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

void BulkTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update();
}

/** A chosen row keeps the colours of its words. */
void BulkTable::colour()
{
    QPalette rows = palette();
    const QColor ground = Theme::of(rows).info.ground;
    const QColor text = rows.color(QPalette::Text);
    if (rows.color(QPalette::Highlight) == ground && rows.color(QPalette::HighlightedText) == text)
        return;
    rows.setColor(QPalette::Highlight, ground);
    rows.setColor(QPalette::HighlightedText, text);
    setPalette(rows);
}

void BulkTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitColumns();
    if (event->type() == QEvent::PaletteChange)
        colour();
}

} // namespace Vitrine
