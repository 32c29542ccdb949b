// SPDX-License-Identifier: Apache-2.0
#include "form/formdelegate.h"

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

QRect mirrored(const FormOption &option, const QRect &rect)
{
    return QStyle::visualRect(option.direction, option.rect, rect);
}

int aligned(const QStyleOption &option, Qt::Alignment alignment)
{
    return int(QStyle::visualAlignment(option.direction, alignment));
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
            const Theme::Tint &tint = *flag ? theme.good : theme.plain;
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
    const bool current = option.state & QStyle::State_Selected;
    if (!current && !(option.state & QStyle::State_MouseOver))
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(current && option.viewFocus ? QPen(theme.accent, 1) : QPen(Qt::NoPen));
    painter->setBrush(theme.hover);
    painter->drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter->restore();
}

void FormDelegate::paintHeading(QPainter *painter, const FormOption &option, const QModelIndex &index) const
{
    const Theme theme = Theme::of(option.palette);
    const QRect rect = option.rect;
    const bool focused = option.viewFocus && (option.state & QStyle::State_Selected);
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
    return mirrored(option, QRect(rect.left() + box.labelWidth, top, rect.width() - box.labelWidth - m_metrics.pad,
                                  rect.bottom() - top));
}

void FormDelegate::paintRow(QPainter *painter, const FormOption &option, const QModelIndex &index) const
{
    const FormBox &box = *option.box;
    const Theme theme = Theme::of(option.palette);
    const QRect label(option.rect.left() + box.indent, option.rect.top(), box.labelWidth - box.indent - m_metrics.pad,
                      m_metrics.row);
    painter->setFont(m_metrics.font);
    painter->setPen(theme.muted);
    painter->drawText(mirrored(option, label),
                      aligned(option, Qt::AlignLeading | Qt::AlignVCenter) | Qt::TextSingleLine,
                      QFontMetrics(m_metrics.font).elidedText(index.data().toString(), Qt::ElideRight, label.width()));

    QRect value = valueRect(option);
    if (const QString said = m_model.noteText(index); !said.isEmpty()) {
        const WrappedText note(shown(said, 600), m_metrics.small);
        const int height = note.height(value.width(), FormLayout::mostNoteLines);
        const QRect below(value.left(), option.rect.bottom() - height - 3, value.width(), height + 2);
        painter->setPen(theme.muted);
        note.draw(painter, below, FormLayout::mostNoteLines, option.direction);
        value.setBottom(below.top());
    }
    if (m_model.hasPicture(index)) {
        QRect picture = QRect(value.left(), 0, m_metrics.picture, m_metrics.picture);
        picture.moveBottom(value.bottom() - m_metrics.pad / 2);
        if (option.direction == Qt::RightToLeft)
            picture.moveRight(value.right());
        paintFramed(painter, picture, m_model.picture(index), theme, option.direction);
        value.setBottom(picture.top());
    }
    paintValue(painter, option, index, value, aligned(option, Qt::AlignLeading | Qt::AlignTop));
    paintActions(painter, option, index);
}

void FormDelegate::paintValue(QPainter *painter, const FormOption &option, const QModelIndex &index, const QRect &rect,
                              int flags) const
{
    const Field &field = *m_model.field(index);
    const Theme theme = Theme::of(option.palette);
    const bool inRow = option.box->role == FormBox::Role::Row;
    const Look look = lookOf(field, m_metrics, theme, option.palette, !inRow, m_model.isVeiled(index));
    const QString text =
        shown(m_model.valueText(index), inRow && !option.folded ? FormLayout::longestShown : FormLayout::longestFolded);
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
        painter->drawText(chip, Qt::AlignCenter | Qt::TextSingleLine, text);
        return;
    }
    painter->setPen(look.colour);
    if (!inRow) {
        painter->drawText(rect, flags | Qt::TextSingleLine,
                          metrics.elidedText(shownLine(text), Qt::ElideRight, rect.width()));
        return;
    }
    painter->save();
    painter->setClipRect(rect.intersected(option.rect));
    WrappedText(text, look.font)
        .draw(painter, rect, option.folded ? FormLayout::foldedLines : FormLayout::longestShown, option.direction);
    painter->restore();
}

void FormDelegate::paintCell(QPainter *painter, const FormOption &option, const QModelIndex &index) const
{
    const FormBox &box = *option.box;
    const Theme theme = Theme::of(option.palette);
    const int gap = box.role == FormBox::Role::StepDetail ? m_metrics.pad / 2 : m_metrics.pad * 3 / 2;
    QRect rect = mirrored(option, option.rect.adjusted(m_metrics.pad / 2, 0, -gap, 0));
    const int flags = aligned(option, (box.atEnd ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    const QFontMetrics metrics(m_metrics.font);
    const QFontMetrics small(m_metrics.small);
    switch (box.role) {
    case FormBox::Role::ColumnHead: {
        const bool first = m_model.shape(index) == FormModel::Shape::Variant;
        painter->setFont(m_metrics.small);
        painter->setPen(theme.muted);
        const QString title = first ? FormModel::tr("Variant") : index.data().toString();
        painter->drawText(rect, flags | Qt::TextSingleLine, small.elidedText(title, Qt::ElideRight, rect.width()));
        break;
    }
    case FormBox::Role::Variant: {
        painter->setFont(m_metrics.font);
        painter->setPen(option.palette.color(QPalette::Text));
        painter->drawText(QRect(rect.left(), rect.top(), rect.width(), m_metrics.row), flags | Qt::TextSingleLine,
                          metrics.elidedText(index.data().toString(), Qt::ElideRight, rect.width()));
        break;
    }
    case FormBox::Role::StepDetail: {
        painter->setFont(m_metrics.small);
        painter->setPen(theme.muted);
        const QString text = FormModel::tr("%1: %2").arg(index.data().toString(), shownLine(m_model.valueText(index)));
        painter->drawText(rect, flags | Qt::TextSingleLine, small.elidedText(text, Qt::ElideRight, rect.width()));
        break;
    }
    case FormBox::Role::Note:
        painter->setPen(theme.muted);
        WrappedText(FormLayout::noteText(index), m_metrics.small)
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
    const int flags = aligned(option, Qt::AlignLeading | Qt::AlignVCenter) | Qt::TextSingleLine;
    const int width = rect.width() - m_metrics.pad;
    painter->setFont(m_metrics.font);
    painter->setPen(option.palette.color(QPalette::Text));
    painter->drawText(mirrored(option, QRect(rect.left(), sign.bottom() + 3, width, m_metrics.line)), flags,
                      QFontMetrics(m_metrics.font).elidedText(index.data().toString(), Qt::ElideRight, width));
    painter->setFont(m_metrics.small);
    painter->setPen(stepTint(which, theme));
    painter->drawText(
        mirrored(option, QRect(rect.left(), sign.bottom() + 3 + m_metrics.line, width, m_metrics.smallLine)), flags,
        QFontMetrics(m_metrics.small).elidedText(shownLine(m_model.valueText(index)), Qt::ElideRight, width));
}

bool FormDelegate::isCut(const FormOption &option, const QModelIndex &index) const
{
    const Field *field = m_model.field(index);
    if (!field || option.box->role != FormBox::Role::Row || field->value.text.size() < 40)
        return false;
    const QRect rect = valueRect(option);
    return WrappedText(shown(m_model.valueText(index)), m_metrics.font)
        .hasMoreLinesThan(FormLayout::foldedLines, rect.width());
}

QList<RowAction> FormDelegate::actions(const FormOption &option, const QModelIndex &index) const
{
    const Field *field = m_model.field(index);
    if (!field || option.box->role != FormBox::Role::Row)
        return {};
    QList<RowAction> result;
    if (isCut(option, index))
        result.append(option.folded ? RowAction{RowAction::What::Unfold, tr("Show all"), {}}
                                    : RowAction{RowAction::What::Fold, tr("Show less"), {}});
    if (m_model.isSecret(index))
        result.append(m_model.isRevealed(index) ? RowAction{RowAction::What::Hide, tr("Hide"), {}}
                                                : RowAction{RowAction::What::Reveal, tr("Reveal"), {}});
    else if ((field->value.kind == Kind::Link || field->value.kind == Kind::Picture) &&
             openableLink(field->value.text) && !m_model.isVeiled(index))
        result.append({RowAction::What::Open, tr("Open"), {}});
    if (!field->value.isNothing() && (field->value.kind != Kind::Map || field->fields.isEmpty()))
        result.append({RowAction::What::Copy, tr("Copy"), {}});

    const QFontMetrics metrics(m_metrics.font);
    int x = option.rect.right() - m_metrics.pad;
    for (qsizetype i = result.size() - 1; i >= 0; --i) {
        RowAction &action = result[i];
        const int width = metrics.horizontalAdvance(action.text) + m_metrics.pad;
        x -= width;
        action.rect = mirrored(option, QRect(x, option.rect.top() + 1, width, m_metrics.row - 2));
    }
    return result;
}

void FormDelegate::paintActions(QPainter *painter, const FormOption &option, const QModelIndex &index) const
{
    const bool active = option.state & (QStyle::State_Selected | QStyle::State_MouseOver);
    const Theme theme = Theme::of(option.palette);
    if (!active) {
        if (option.folded && isCut(option, index)) {
            const QRect value = valueRect(option);
            painter->setFont(m_metrics.small);
            painter->setPen(theme.accent);
            const QRect line(value.left(), value.top() + FormLayout::foldedLines * m_metrics.line, value.width(),
                             m_metrics.smallLine);
            painter->drawText(line, aligned(option, Qt::AlignLeading | Qt::AlignVCenter), tr("Show all"));
        }
        return;
    }
    const QList<RowAction> offered = actions(option, index);
    if (offered.isEmpty())
        return;
    QRect ground = offered.first().rect.united(offered.last().rect);
    painter->fillRect(ground.adjusted(-m_metrics.pad / 2, 1, 0, -1), theme.hover);
    painter->setFont(m_metrics.font);
    painter->setPen(theme.accent);
    for (const RowAction &action : offered)
        painter->drawText(action.rect, Qt::AlignCenter | Qt::TextSingleLine, action.text);
}

} // namespace Vitrine
