// SPDX-License-Identifier: Apache-2.0
/// What a row offers to do, drawn at its end; how rows are drawn is in formdelegate.cpp.
#include "form/formdelegate.h"

#include "form/wrappedtext.h"
#include "links.h"
#include "shown.h"
#include "theme.h"

#include <QPainter>

namespace Vitrine {

bool FormDelegate::isCut(const FormOption &option, const QModelIndex &index) const
{
    const Field *field = m_model.field(index);
    if (!field || option.box->role != FormBox::Role::Row)
        return false;
    if (otherLanguages(*field) > 0)
        return m_model.sight(index) == Sight::Open;
    return field->value.text.size() >= 40 && WrappedText(shown(m_model.valueText(index)), m_metrics.font)
                                                 .hasMoreLinesThan(FormLayout::foldedLines, valueRect(option).width());
}

QString FormDelegate::unfoldText(const QModelIndex &index) const
{
    const int languages = otherLanguages(*m_model.field(index));
    return languages > 0 ? tr("%n more language(s)", nullptr, languages) : tr("Show all");
}

QList<RowAction> FormDelegate::actions(const FormOption &option, const QModelIndex &index) const
{
    const Field *field = m_model.field(index);
    if (!field || option.box->role != FormBox::Role::Row)
        return {};
    QList<RowAction> result;
    if (isCut(option, index))
        result.append(option.folded ? RowAction{RowAction::What::Unfold, unfoldText(index), {}}
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

void FormDelegate::paintActions(QPainter *painter, const FormOption &option, const QModelIndex &index,
                                const QRect &value) const
{
    const bool active = option.isCurrent || (option.state & QStyle::State_MouseOver);
    const Theme theme = Theme::of(option.palette);
    if (!active) {
        if (option.folded && isCut(option, index)) {
            painter->setFont(m_metrics.small);
            painter->setPen(theme.accent);
            const QRect line(value.left(), value.bottom() + 1 - m_metrics.smallLine, value.width(),
                             m_metrics.smallLine);
            painter->drawText(line, aligned(option, Qt::AlignLeading | Qt::AlignVCenter), unfoldText(index));
        }
        return;
    }
    const QList<RowAction> offered = actions(option, index);
    if (offered.isEmpty())
        return;
    QRect ground = offered.first().rect.united(offered.last().rect);
    painter->fillRect(ground.adjusted(-m_metrics.pad / 2, 1, 0, -1), groundOf(option, theme));
    painter->setFont(m_metrics.font);
    painter->setPen(theme.accent);
    for (const RowAction &action : offered)
        painter->drawText(action.rect, Qt::AlignCenter | Qt::TextSingleLine, action.text);
}

} // namespace Vitrine
