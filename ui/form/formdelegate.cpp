// SPDX-License-Identifier: Apache-2.0
#include "form/formdelegate.h"

#include "form/blanks.h"
#include "form/formtable.h"
#include "form/stepsign.h"
#include "form/wrappedtext.h"
#include "links.h"
#include "pictures/framed.h"
#include "shown.h"
#include "theme.h"

#include <QApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Vitrine {

namespace {

QStyle *styleOf(const QStyleOption &option)
{
    const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(&option);
    return item && item->widget ? item->widget->style() : QApplication::style();
}

/** How a value is coloured: its words say the same. */
struct Look
{
    QColor colour;
    QFont font;
    bool chip = false;
    QColor ground = {};
};

Look lookOf(const Field &field, const FormMetrics &metrics, const Theme &theme, const QPalette &palette, bool cell,
            bool isVeiled)
{
    const Value &value = field.value;
    Look look{palette.color(QPalette::Text), metrics.font};
    if (isVeiled)
        return look;
    if (isOfBlanks(field)) {
        look.colour = theme.muted;
        look.font.setItalic(true);
        return look;
    }
    switch (value.kind) {
    case Kind::Nothing:
        look.colour = theme.muted;
        look.font.setItalic(true);
        break;
    case Kind::Identifier:
        look.font = metrics.mono;
        break;
    case Kind::Link:
    case Kind::Picture:
        if (openableLink(value.text))
            look.colour = theme.accent;
        break;
    case Kind::Flag:
        if (const bool *flag = std::get_if<bool>(&value.meaning); flag && !cell) {
            const Theme::Tint &tint = !*flag ? theme.plain : field.isAdverse ? theme.bad : theme.good;
            look.chip = true;
            look.colour = tint.text;
            look.ground = tint.ground;
        }
        break;
    case Kind::Money:
        if (field.term == Term::Price)
            look.font = metrics.bold;
        break;
    default:
        break;
    }
    return look;
}

} // namespace

QRect mirrored(const FormOption &option, const QRect &rect)
{
    return QStyle::visualRect(option.direction, option.rect, rect);
}

int aligned(const FormOption &option, Qt::Alignment alignment)
{
    return int(QStyle::visualAlignment(option.direction, alignment));
}

QColor groundOf(const FormOption &option, const Theme &theme)
{
    return option.severalChosen && (option.state & QStyle::State_Selected) ? theme.info.ground : theme.hover;
}

FormDelegate::FormDelegate(const FormModel &model, QObject *parent)
    : QAbstractItemDelegate(parent)
    , m_model(model)
    , m_metrics(QApplication::font())
{
}

QSize FormDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return option.rect.size();
}

void FormDelegate::paint(QPainter *painter, const QStyleOptionViewItem &basic, const QModelIndex &index) const
{
    const auto &option = static_cast<const FormOption &>(basic);
    painter->save();
    painter->setClipRect(option.rect);
    switch (option.box->role) {
    case FormBox::Role::Heading:
        paintHeading(painter, option, index);
        break;
    case FormBox::Role::Row:
        paintGround(painter, option);
        paintRow(painter, option, index);
        break;
    case FormBox::Role::Step:
        paintGround(painter, option);
        paintStep(painter, option, index);
        break;
    case FormBox::Role::ColumnHead:
    case FormBox::Role::Variant:
    case FormBox::Role::Cell:
    case FormBox::Role::StepDetail:
    case FormBox::Role::Note:
        paintGround(painter, option);
        paintCell(painter, option, index);
        break;
    }
    painter->restore();
}

void FormDelegate::paintGround(QPainter *painter, const FormOption &option) const
{
    if (!option.box->isReachable())
        return;
    const Theme theme = Theme::of(option.palette);
    const QStyle::State chosen = QStyle::State_Selected | QStyle::State_MouseOver;
    if (!option.isCurrent && !(option.state & chosen))
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(option.isCurrent && option.viewFocus ? QPen(theme.accent, 1) : QPen(Qt::NoPen));
    painter->setBrush(groundOf(option, theme));
    painter->drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter->restore();
}

void FormDelegate::paintHeading(QPainter *painter, const FormOption &option, const QModelIndex &index) const
{
    const Theme theme = Theme::of(option.palette);
    const QRect rect = option.rect;
    const bool focused = option.viewFocus && option.isCurrent;
    QStyleOption arrow = option;
    arrow.rect = mirrored(
        option, QRect(rect.left(), rect.center().y() - m_metrics.line / 4, m_metrics.line / 2, m_metrics.line / 2));
    const auto folded =
        option.direction == Qt::RightToLeft ? QStyle::PE_IndicatorArrowLeft : QStyle::PE_IndicatorArrowRight;
    styleOf(option)->drawPrimitive(option.folded ? folded : QStyle::PE_IndicatorArrowDown, &arrow, painter,
                                   option.widget);

    const QString title = index.data().toString();
    QRect text = rect.adjusted(m_metrics.pad * 2, 0, -m_metrics.pad, 0);
    painter->setFont(m_metrics.bold);
    painter->setPen(focused ? theme.accent : option.palette.color(QPalette::Text));
    painter->drawText(mirrored(option, text), aligned(option, Qt::AlignLeading | Qt::AlignVCenter) | Qt::TextSingleLine,
                      title);
    const QString count = index.siblingAtColumn(FormModel::Value).data().toString();
    if (!count.isEmpty()) {
        text.setLeft(text.left() + QFontMetrics(m_metrics.bold).horizontalAdvance(title) + m_metrics.pad);
        painter->setFont(m_metrics.font);
        painter->setPen(theme.muted);
        painter->drawText(mirrored(option, text),
                          aligned(option, Qt::AlignLeading | Qt::AlignVCenter) | Qt::TextSingleLine, count);
    }
    painter->setPen(focused ? QPen(theme.accent, 1) : QPen(theme.line, 1));
    painter->drawLine(rect.left(), rect.bottom(), rect.right(), rect.bottom());
}

QRect FormDelegate::valueRect(const FormOption &option) const
{
    const FormBox &box = *option.box;
    const QRect rect = option.rect;
    if (box.role != FormBox::Role::Row)
        return rect.adjusted(0, 0, -m_metrics.pad, 0);
    const int top = rect.top() + (m_metrics.row - m_metrics.line) / 2;
    return mirrored(option,
                    QRect(rect.left() + box.labelWidth, top,
                          rect.width() - box.labelWidth - m_metrics.pad - m_metrics.actions, rect.bottom() - top));
}

void FormDelegate::drawLine(QPainter *painter, const Theme &theme, const QRect &rect, int flags,
                            const QString &text) const
{
    const QString fitting = QFontMetrics(painter->font()).elidedText(text, Qt::ElideRight, rect.width());
    if (const FormMatches *matches = m_model.matches())
        paintMarks(painter, rect, flags, fitting, matches->markedIn(fitting), theme.warn.ground);
    painter->drawText(rect, flags | Qt::TextSingleLine, fitting);
}

WrappedText FormDelegate::marked(WrappedText text, const Theme &theme) const
{
    if (const FormMatches *matches = m_model.matches())
        text.mark(matches->markedIn(text.text()), theme.warn.ground);
    return text;
}

void FormDelegate::paintRow(QPainter *painter, const FormOption &option, const QModelIndex &index) const
{
    const FormBox &box = *option.box;
    const Theme theme = Theme::of(option.palette);
    const QRect label(option.rect.left() + box.indent, option.rect.top() + (m_metrics.row - m_metrics.line) / 2,
                      box.labelWidth - box.indent - m_metrics.pad, option.rect.height());
    painter->setPen(theme.muted);
    marked({index.data().toString(), m_metrics.font}, theme)
        .draw(painter, mirrored(option, label), FormLayout::mostLabelLines, option.direction);

    const Parts parts = partsOf(option, index);
    if (!parts.note.isNull()) {
        painter->setPen(theme.muted);
        marked({shown(m_model.noteText(index), 600), m_metrics.small}, theme)
            .draw(painter, parts.note, FormLayout::mostNoteLines, option.direction);
    }
    if (!parts.picture.isNull())
        paintFramed(painter, parts.picture, m_model.picture(index), theme, option.direction);
    paintValue(painter, option, index, parts.value, aligned(option, Qt::AlignLeading | Qt::AlignTop));
    paintActions(painter, option, index);
}

void FormDelegate::paintValue(QPainter *painter, const FormOption &option, const QModelIndex &index, const QRect &rect,
                              int flags) const
{
    const Field &field = *m_model.field(index);
    const Theme theme = Theme::of(option.palette);
    const bool inRow = option.box->role == FormBox::Role::Row;
    const Look look = lookOf(field, m_metrics, theme, option.palette, !inRow, m_model.isVeiled(index));
    const QString text = shown(inRow && !option.folded ? m_model.valueText(index) : m_model.foldedText(index),
                               FormLayout::longestInForm);
    if (text.isEmpty())
        return;
    painter->setFont(look.font);
    const QFontMetrics metrics(look.font);
    if (look.chip) {
        const int width = metrics.horizontalAdvance(text) + m_metrics.line;
        QRect chip(rect.left(), rect.top() - 2, qMin(width, rect.width()), m_metrics.line + 4);
        if (option.direction == Qt::RightToLeft)
            chip.moveRight(rect.right());
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(look.ground);
        painter->drawRoundedRect(chip, chip.height() / 2.0, chip.height() / 2.0);
        painter->setPen(look.colour);
        drawLine(painter, theme, chip, Qt::AlignCenter, text);
        return;
    }
    painter->setPen(look.colour);
    if (!inRow) {
        drawLine(painter, theme, rect, flags, shownLine(text));
        return;
    }
    painter->save();
    painter->setClipRect(rect.intersected(option.rect));
    const QString age = m_model.ageText(index);
    WrappedText whole = marked({text + age, look.font}, theme);
    if (!age.isEmpty())
        whole.tint(text.size(), theme.muted);
    whole.draw(painter, rect, option.folded ? FormLayout::foldedLines : FormLayout::longestInForm, option.direction);
    painter->restore();
}

void FormDelegate::paintCell(QPainter *painter, const FormOption &option, const QModelIndex &index) const
{
    const FormBox &box = *option.box;
    const Theme theme = Theme::of(option.palette);
    const int gap = box.role == FormBox::Role::StepDetail ? m_metrics.pad / 2 : m_metrics.pad * 3 / 2;
    QRect rect = mirrored(option, option.rect.adjusted(m_metrics.pad / 2, 0, -gap, 0));
    const int flags = aligned(option, (box.atEnd ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    switch (box.role) {
    case FormBox::Role::ColumnHead: {
        const bool first = m_model.shape(index) == FormModel::Shape::Variant;
        painter->setFont(m_metrics.small);
        painter->setPen(theme.muted);
        drawLine(painter, theme, rect, flags,
                 first ? FormTable::nameOf(*m_model.field(index)) : index.data().toString());
        break;
    }
    case FormBox::Role::Variant: {
        painter->setFont(m_metrics.font);
        painter->setPen(option.palette.color(QPalette::Text));
        drawLine(painter, theme, QRect(rect.left(), rect.top(), rect.width(), m_metrics.row), flags,
                 index.data().toString());
        break;
    }
    case FormBox::Role::StepDetail: {
        painter->setPen(theme.muted);
        marked({FormLayout::detailText(index), m_metrics.small}, theme)
            .draw(painter, rect, FormLayout::mostDetailLines, option.direction);
        break;
    }
    case FormBox::Role::Note:
        painter->setPen(theme.muted);
        marked({FormLayout::noteText(index), m_metrics.small}, theme)
            .draw(painter, rect, FormLayout::mostNoteLines, option.direction);
        break;
    default:
        paintValue(painter, option, index, rect, flags);
    }
}

void FormDelegate::paintStep(QPainter *painter, const FormOption &option, const QModelIndex &index) const
{
    const Theme theme = Theme::of(option.palette);
    const Field &field = *m_model.field(index);
    const auto *state = std::get_if<StepState>(&field.value.meaning);
    const StepState::State which = state ? state->state : StepState::State::Unknown;
    const int size = m_metrics.line - 2;
    const QRect rect = option.rect.adjusted(m_metrics.pad / 2, 0, 0, 0);
    const QRect sign(rect.left(), rect.top() + 3, size, size);
    if (!option.box->last) {
        const int y = sign.center().y();
        const QRect line(sign.right() + 4, y, option.rect.right() - sign.right() - 5, 1);
        painter->fillRect(mirrored(option, line), theme.line);
    }
    paintStepSign(painter, mirrored(option, sign), which, theme);
    const int flags = aligned(option, Qt::AlignLeading | Qt::AlignVCenter);
    const int width = rect.width() - m_metrics.pad;
    painter->setFont(m_metrics.font);
    painter->setPen(option.palette.color(QPalette::Text));
    drawLine(painter, theme, mirrored(option, QRect(rect.left(), sign.bottom() + 3, width, m_metrics.line)), flags,
             index.data().toString());
    painter->setFont(m_metrics.small);
    painter->setPen(stepTint(which, theme));
    const QRect below(rect.left(), sign.bottom() + 3 + m_metrics.line, width, m_metrics.smallLine);
    drawLine(painter, theme, mirrored(option, below), flags, shownLine(m_model.valueText(index)));
}

} // namespace Vitrine
