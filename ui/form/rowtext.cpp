// SPDX-License-Identifier: Apache-2.0
#include "form/rowtext.h"

using namespace Qt::StringLiterals;

namespace Vitrine {

namespace {

QString markdownCell(const QString &text)
{
    QString result;
    for (const QChar c : text) {
        if (c == u'\n')
            result += "<br>"_L1;
        else if (u"\\`*_{}[]<>|#~"_s.contains(c))
            result += u'\\' + QString(c);
        else if (c != u'\r')
            result += c;
    }
    return result;
}

/** The value as the form shows it; a container has none of its own, so its bytes stand for it. */
QString valueOf(const FormModel &model, const QModelIndex &index, const Field &field)
{
    const QString text = model.valueText(index);
    if (!text.isEmpty() || field.sources.isEmpty())
        return text;
    return QString::fromUtf8(model.product().sent(field.sources.first()));
}

} // namespace

bool isSecret(const FormModel &model, const QModelIndex &index, RowPart part)
{
    return model.isSecret(index) && (part == RowPart::Value || part == RowPart::Sent);
}

QString rowText(const FormModel &model, const QModelIndex &index, RowPart part)
{
    const Field *field = model.field(index);
    if (!field)
        return model.data(index.siblingAtColumn(FormModel::Label)).toString();
    if (model.isVeiled(index) && !model.isSecret(index) && part == RowPart::Sent)
        return model.valueText(index);
    const QString masked = maskedSecret.toString();
    const bool isHeld = model.isSecret(index);
    switch (part) {
    case RowPart::Value:
        return isHeld ? field->value.text : valueOf(model, index, *field);
    case RowPart::Sent:
        if (!field->value.text.isEmpty() || field->sources.isEmpty())
            return field->value.text;
        return QString::fromUtf8(model.product().sent(field->sources.first()));
    case RowPart::LabelAndValue:
        return FormModel::tr("%1: %2").arg(field->label, isHeld ? masked : valueOf(model, index, *field));
    case RowPart::Pointer:
        return field->pointers().join(u'\n');
    case RowPart::Markdown:
        return "| "_L1 + markdownCell(field->label) + " | "_L1 +
               markdownCell(isHeld ? masked : valueOf(model, index, *field)) + " |"_L1;
    }
    return {};
}

QString sentText(const FormModel &model, const QModelIndex &index)
{
    const Field *field = model.field(index);
    if (!field || field->sources.isEmpty())
        return {};
    if (model.isVeiled(index))
        return model.valueText(index);
    const QByteArrayView bytes = model.product().sent(field->sources.first());
    // A line of status does not need all of a long text.
    return QString::fromUtf8(bytes.first(qMin(bytes.size(), qsizetype(600))));
}

} // namespace Vitrine
