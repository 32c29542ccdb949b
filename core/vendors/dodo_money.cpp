// SPDX-License-Identifier: Apache-2.0
#include "vendors/dodo_money.h"

#include "product/currency.h"
#include "vendors/values.h"

#include <QCoreApplication>

#include <optional>

using namespace Qt::StringLiterals;

namespace Vitrine {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Dodo)
};

/** Digits behind the point as Dodo counts its smallest units. */
struct Scale
{
    int digits = 2;
    bool isConfirmed = true;
};

std::optional<Scale> scaleOf(const QString &currency)
{
    static const QStringList none{u"BIF"_s, u"CLP"_s, u"DJF"_s, u"GNF"_s, u"JPY"_s, u"KMF"_s, u"KRW"_s, u"MGA"_s,
                                  u"PYG"_s, u"RWF"_s, u"UGX"_s, u"VND"_s, u"VUV"_s, u"XAF"_s, u"XOF"_s, u"XPF"_s};
    static const QStringList contradictory{u"BHD"_s, u"IQD"_s, u"JOD"_s, u"KWD"_s, u"LYD"_s, u"OMR"_s, u"TND"_s};
    if (none.contains(currency))
        return Scale{0, true};
    if (contradictory.contains(currency))
        return Scale{3, false};
    // the vendor says two for all others, whatever ISO 4217 says; codes of metals and of no money at all are none
    const std::optional<int> iso = Currency::minorUnits(currency);
    if (!iso || (*iso == 0 && currency.startsWith(u'X')))
        return {};
    return Scale{2, true};
}

} // namespace

void toMajorUnits(Field &field, Json::Value sent, const QString &currency, bool mayBeFraction)
{
    const auto *money = std::get_if<Money>(&field.value.meaning);
    if (!money)
        return;
    const Decimal amount = money->amount;
    const auto keep = [&](const QString &why) {
        field.value.kind = Kind::Number;
        field.value.meaning = amount;
        field.term = Term::AdditionalProperty; // whoever looks for the price must not find this number
        addNote(field, why);
    };
    if (!mayBeFraction && (!sent.is(Json::Type::Number) || !amount.isInteger())) {
        keep(Texts::tr("The amount stands as it was sent: Dodo Payments promises a whole number of the currency's "
                       "smallest unit here."));
        return;
    }
    if (currency.isEmpty()) {
        keep(Texts::tr("The amount stands as it was sent, in the smallest unit of a currency the answer does not "
                       "state."));
        return;
    }
    const std::optional<Scale> scale = scaleOf(currency);
    if (!scale) {
        keep(Texts::tr("The amount stands as it was sent: how many smallest units make one %1 is not known.")
                 .arg(currency));
        return;
    }
    const bool isUnlikeIso = Currency::minorUnits(currency) != scale->digits;
    field.value.meaning =
        Money{amount.scaled(-scale->digits).trimmed().withScale(scale->digits), currency, isUnlikeIso};
    if (!scale->isConfirmed)
        addNote(field, Texts::tr("Dodo Payments contradicts itself about the decimals of %1. Shown with three, as "
                                 "ISO 4217 has it; %2 was sent.")
                           .arg(currency, field.value.text));
    else if (isUnlikeIso && scale->digits == 0)
        addNote(field, Texts::tr("Dodo Payments counts %1 without decimals, unlike ISO 4217; %2 was sent.")
                           .arg(currency, field.value.text));
    else if (isUnlikeIso)
        addNote(field, Texts::tr("Dodo Payments counts %1 with two decimals, unlike ISO 4217; %2 was sent.")
                           .arg(currency, field.value.text));
}

} // namespace Vitrine
