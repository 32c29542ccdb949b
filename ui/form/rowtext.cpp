// SPDX-License-Identifier: Apache-2.0
#include "form/rowtext.h"

#include "form/blanks.h"

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

/** The value as the row shows it; a container has none of its own, so its bytes stand for it. */
QString valueOf(const Product &product, const Display &display, const Row &row)
{
    if (row.sight == Sight::Open && isOfBlanks(*row.field))
        return row.field->value.text;
    const QString text =
        row.isFolded ? foldedText(*row.field, display, row.sight) : fieldText(*row.field, display, row.sight);
    if (!text.isEmpty() || row.field->sources.isEmpty())
        return text;
    return QString::fromUtf8(product.sent(row.field->sources.first()));
}

} // namespace

Row rowOf(const FormModel &model, const QModelIndex &index, bool isFolded)
{
    const Field *field = model.field(index);
    if (!field)
        return {.title = model.data(index.siblingAtColumn(FormModel::Label)).toString()};
    return {field, model.sight(index), isFolded};
}

bool isSecret(const Row &row, RowPart part)
{
    const bool isHeld = row.sight == Sight::Dots || row.sight == Sight::Revealed;
    return row.field && isHeld && (part == RowPart::Value || part == RowPart::Sent);
}

QString rowText(const Product &product, const Display &display, const Row &row, RowPart part)
{
    const Field *field = row.field;
    if (!field)
        return row.title;
    if (row.sight == Sight::Hidden && part == RowPart::Sent)
        return fieldText(*field, display, row.sight);
    const bool isHeld = row.sight == Sight::Dots || row.sight == Sight::Revealed;
    const auto seen = [&] {
        return isHeld ? maskedSecret.toString() : valueOf(product, display, row);
    };
    switch (part) {
    case RowPart::Value:
        return isHeld ? field->value.text : valueOf(product, display, row);
    case RowPart::Sent:
        if (!field->value.text.isEmpty() || field->sources.isEmpty())
            return field->value.text;
        return QString::fromUtf8(product.sent(field->sources.first()));
    case RowPart::LabelAndValue:
        return FormModel::tr("%1: %2").arg(field->label, seen());
    case RowPart::Pointer:
        return field->pointers().join(u'\n');
    case RowPart::Markdown:
        return "| "_L1 + markdownCell(field->label) + " | "_L1 + markdownCell(seen()) + " |"_L1;
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
