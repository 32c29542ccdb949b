// SPDX-License-Identifier: Apache-2.0
#include "bulk/idcells.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Vitrine::IdCells {

void Collector::add(const QString &id)
{
    if (id.isEmpty()) {
        ++m_list.blank;
    } else if (m_known.contains(id)) {
        ++m_list.repeated;
    } else {
        m_known.insert(id);
        m_list.ids.append(id);
    }
}

QString bareName(const QString &header)
{
    QString name;
    for (const QChar c : header) {
        if (c.isLetterOrNumber())
            name += c.toLower();
    }
    return name;
}

const QStringList &idHeaders()
{
    static const QStringList names{u"productid"_s,     u"id"_s,        u"productkey"_s, u"sku"_s,
                                   u"productcode"_s,   u"key"_s,       u"produktid"_s,  u"articleid"_s,
                                   u"articlenumber"_s, u"artikelnr"_s, u"itemid"_s,     u"artikelnummer"_s,
                                   u"itemnumber"_s,    u"article"_s,   u"artikel"_s};
    return names;
}

bool isCertain(const QString &cell, const VendorList &vendors)
{
    return std::ranges::any_of(vendors, [&cell](const auto &vendor) {
        return vendor->recognise(cell).certainty == Recognition::Certainty::Certain;
    });
}

bool hasDigit(const QString &cell)
{
    return std::ranges::any_of(cell, [](QChar c) {
        return c.isDigit();
    });
}

bool isLikely(const QString &cell)
{
    const bool isWord = std::ranges::none_of(cell, [](QChar c) {
        return c.isSpace();
    });
    const bool isWhole = std::ranges::all_of(cell, [](QChar c) {
        return c.isDigit();
    });
    const bool hasLetter = std::ranges::any_of(cell, [](QChar c) {
        return c.isLetter();
    });
    return isWord && hasDigit(cell) && (isWhole || hasLetter);
}

bool isNumber(const QString &cell)
{
    return hasDigit(cell) && std::ranges::none_of(cell, [](QChar c) {
               return c.isLetter();
           });
}

bool isHeader(const QString &cell, const VendorList &vendors)
{
    return !cell.isEmpty() && !hasDigit(cell) && !isCertain(cell, vendors);
}

QString idIn(const QString &cell)
{
    const QString id = cell.trimmed();
    const bool isFormula = id.size() > 3 && id.startsWith(R"(=")"_L1) && id.endsWith(u'"');
    return isFormula ? id.sliced(2, id.size() - 3) : id;
}

bool isDoubtful(const QString &id)
{
    return std::ranges::any_of(id, [](QChar c) {
        return c.unicode() > 0x7F || c.isNull();
    });
}

bool isShortened(const QString &id)
{
    static const QRegularExpression notation(uR"(^\d(?:[.,]\d+)?E\+\d{2,3}$)"_s);
    return notation.match(id).hasMatch();
}

Error doubtfulLine(qsizetype line)
{
    return {.kind = Error::Kind::BadId,
            .detail = QCoreApplication::translate("Vitrine::IdList",
                                                  "Line %1 is not UTF-8, so it is not certain which id it holds. "
                                                  "Save the list as UTF-8.")
                          .arg(line)};
}

} // namespace Vitrine::IdCells
