// SPDX-License-Identifier: Apache-2.0
/// What a row offers to do, and where its parts stand; how rows are drawn is in formdelegate.cpp.
#include "form/formdelegate.h"

#include "form/wrappedtext.h"
#include "links.h"
#include "shown.h"
#include "theme.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Vitrine {

int RowAction::widest(const QFont &font)
{
    const QFontMetrics metrics(font);
    const int one = std::ranges::max({metrics.horizontalAdvance(FormDelegate::tr("Open")),
                                      metrics.horizontalAdvance(FormDelegate::tr("Reveal")),
                                      metrics.horizontalAdvance(FormDelegate::tr("Hide"))});
    return one + metrics.horizontalAdvance(FormDelegate::tr("Copy")) + metrics.height() * 2;
}

WrappedText FormDelegate::foldedValue(const QModelIndex &index) const
{
    const bool isIdentifier = m_model.field(index)->value.kind == Kind::Identifier;
    return {shown(m_model.foldedText(index), FormLayout::longestInForm),
            isIdentifier ? m_metrics.mono : m_metrics.font};
}

bool FormDelegate::isCut(const FormOption &option, const QModelIndex &index) const
{
    const Field *field = m_model.field(index);
    if (!field || option.box->role != FormBox::Role::Row || m_model.isVeiled(index))
        return false;
    if (otherLanguages(*field) > 0)
        return m_model.sight(index) == Sight::Open;
    const WrappedText value = foldedValue(index);
    const bool mayBeLong = value.text().size() >= 40 || value.text().contains(QChar::LineSeparator);
    return mayBeLong && value.hasMoreLinesThan(FormLayout::foldedLines, valueRect(option).width());
}

QString FormDelegate::unfoldText(const FormOption &option, const QModelIndex &index) const
{
    if (!option.folded)
        return tr("Show less");
    const int languages = otherLanguages(*m_model.field(index));
    if (languages > 0)
        return tr("%n more language(s)", nullptr, languages);
    const qsizetype seen = foldedValue(index).fitting(FormLayout::foldedLines, valueRect(option).width());
    const int left = int(std::max<qsizetype>(1, m_model.valueText(index).size() - seen));
    return tr("Show all, %1 more character(s)", nullptr, left).arg(m_model.display().locale().toString(left));
}

FormDelegate::Parts FormDelegate::partsOf(const FormOption &option, const QModelIndex &index) const
{
    Parts parts;
    QRect value = valueRect(option);
    if (const QString said = m_model.noteText(index); !said.isEmpty()) {
        const int height =
            WrappedText(shown(said, 600), m_metrics.small).height(value.width(), FormLayout::mostNoteLines);
        parts.note = QRect(value.left(), option.rect.bottom() - height - 3, value.width(), height + 2);
        value.setBottom(parts.note.top());
    }
    if (m_model.hasPicture(index)) {
        QRect picture(value.left(), 0, m_metrics.picture, m_metrics.picture);
        picture.moveBottom(value.bottom() - m_metrics.pad / 2);
        if (option.direction == Qt::RightToLeft)
            picture.moveRight(value.right());
        parts.picture = picture;
        value.setBottom(picture.top());
    }
    if (isCut(option, index)) {
        const int width = QFontMetrics(m_metrics.small).horizontalAdvance(unfoldText(option, index)) + 2;
        const int gap = parts.note.isNull() ? 0 : m_metrics.pad;
        parts.unfold = QRect(value.left(), value.bottom() + 1 - gap - m_metrics.smallLine, qMin(width, value.width()),
                             m_metrics.smallLine);
        if (option.direction == Qt::RightToLeft)
            parts.unfold.moveRight(value.right());
        value.setBottom(parts.unfold.top() - 1);
    }
    parts.value = value;
    return parts;
}

QList<RowAction> FormDelegate::actions(const FormOption &option, const QModelIndex &index) const
{
    const Field *field = m_model.field(index);
    if (!field || option.box->role != FormBox::Role::Row)
        return {};
    QList<RowAction> result;
    if (m_model.isSecret(index))
        result.append(m_model.isRevealed(index) ? RowAction{RowAction::What::Hide, tr("Hide"), {}}
                                                : RowAction{RowAction::What::Reveal, tr("Reveal"), {}});
    else if ((field->value.kind == Kind::Link || field->value.kind == Kind::Picture) &&
             openableLink(field->value.text) && !m_model.isVeiled(index))
        result.append({RowAction::What::Open, tr("Open"), {}});
    if (!field->value.isNothing() && (field->value.kind != Kind::Map || field->fields.isEmpty()))
        result.append({RowAction::What::Copy, tr("Copy"), {}});

    const QFontMetrics metrics(m_metrics.font);
    int x = option.rect.right() - m_metrics.pad / 2;
    for (qsizetype i = result.size() - 1; i >= 0; --i) {
        RowAction &action = result[i];
        const int width = metrics.horizontalAdvance(action.text) + m_metrics.pad;
        x -= width;
        action.rect = mirrored(option, QRect(x, option.rect.top() + 1, width, m_metrics.row - 2));
        x -= m_metrics.pad / 2;
    }
    if (const QRect unfold = partsOf(option, index).unfold; !unfold.isNull())
        result.prepend(
            {option.folded ? RowAction::What::Unfold : RowAction::What::Fold, unfoldText(option, index), unfold});
    return result;
}

void FormDelegate::paintActions(QPainter *painter, const FormOption &option, const QModelIndex &index) const
{
    const bool isActive = option.isCurrent || (option.state & QStyle::State_MouseOver);
    const Theme theme = Theme::of(option.palette);
    const QList<RowAction> offered = actions(option, index);
    const RowAction *before = nullptr;
    for (const RowAction &action : offered) {
        const bool isBelow = action.what == RowAction::What::Unfold || action.what == RowAction::What::Fold;
        if (!isBelow && !isActive)
            continue;
        painter->setFont(isBelow ? m_metrics.small : m_metrics.font);
        painter->setPen(theme.accent);
        const Qt::Alignment side = isBelow ? Qt::AlignLeading : Qt::AlignHCenter;
        painter->drawText(action.rect, aligned(option, side | Qt::AlignVCenter) | Qt::TextSingleLine, action.text);
        if (before) {
            const QRect gap = option.direction == Qt::RightToLeft
                                  ? QRect(action.rect.topRight(), before->rect.bottomLeft())
                                  : QRect(before->rect.topRight(), action.rect.bottomLeft());
            painter->setPen(theme.muted);
            painter->drawText(gap.adjusted(-m_metrics.pad, 0, m_metrics.pad, 0), Qt::AlignCenter | Qt::TextSingleLine,
                              u"·"_s);
        }
        before = isBelow ? nullptr : &action;
    }
}

} // namespace Vitrine
