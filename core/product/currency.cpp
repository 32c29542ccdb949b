// SPDX-License-Identifier: Apache-2.0
#include "product/currency.h"

#include <algorithm>
#include <array>
#include <string_view>

using namespace Qt::StringLiterals;

namespace Vitrine::Currency {

namespace {

struct Entry
{
    std::u16string_view code;
    int minorUnits;
};

// ISO 4217 list one (current), amendments up to 180: ZWG, XCG, XAD in; ZWL, ANG, CUC, BGN out.
constexpr auto current = std::to_array<Entry>({
    {u"AED", 2}, {u"AFN", 2}, {u"ALL", 2}, {u"AMD", 2}, {u"AOA", 2}, {u"ARS", 2}, {u"AUD", 2}, {u"AWG", 2}, {u"AZN", 2},
    {u"BAM", 2}, {u"BBD", 2}, {u"BDT", 2}, {u"BHD", 3}, {u"BIF", 0}, {u"BMD", 2}, {u"BND", 2}, {u"BOB", 2}, {u"BOV", 2},
    {u"BRL", 2}, {u"BSD", 2}, {u"BTN", 2}, {u"BWP", 2}, {u"BYN", 2}, {u"BZD", 2}, {u"CAD", 2}, {u"CDF", 2}, {u"CHE", 2},
    {u"CHF", 2}, {u"CHW", 2}, {u"CLF", 4}, {u"CLP", 0}, {u"CNY", 2}, {u"COP", 2}, {u"COU", 2}, {u"CRC", 2}, {u"CUP", 2},
    {u"CVE", 2}, {u"CZK", 2}, {u"DJF", 0}, {u"DKK", 2}, {u"DOP", 2}, {u"DZD", 2}, {u"EGP", 2}, {u"ERN", 2}, {u"ETB", 2},
    {u"EUR", 2}, {u"FJD", 2}, {u"FKP", 2}, {u"GBP", 2}, {u"GEL", 2}, {u"GHS", 2}, {u"GIP", 2}, {u"GMD", 2}, {u"GNF", 0},
    {u"GTQ", 2}, {u"GYD", 2}, {u"HKD", 2}, {u"HNL", 2}, {u"HTG", 2}, {u"HUF", 2}, {u"IDR", 2}, {u"ILS", 2}, {u"INR", 2},
    {u"IQD", 3}, {u"IRR", 2}, {u"ISK", 0}, {u"JMD", 2}, {u"JOD", 3}, {u"JPY", 0}, {u"KES", 2}, {u"KGS", 2}, {u"KHR", 2},
    {u"KMF", 0}, {u"KPW", 2}, {u"KRW", 0}, {u"KWD", 3}, {u"KYD", 2}, {u"KZT", 2}, {u"LAK", 2}, {u"LBP", 2}, {u"LKR", 2},
    {u"LRD", 2}, {u"LSL", 2}, {u"LYD", 3}, {u"MAD", 2}, {u"MDL", 2}, {u"MGA", 2}, {u"MKD", 2}, {u"MMK", 2}, {u"MNT", 2},
    {u"MOP", 2}, {u"MRU", 2}, {u"MUR", 2}, {u"MVR", 2}, {u"MWK", 2}, {u"MXN", 2}, {u"MXV", 2}, {u"MYR", 2}, {u"MZN", 2},
    {u"NAD", 2}, {u"NGN", 2}, {u"NIO", 2}, {u"NOK", 2}, {u"NPR", 2}, {u"NZD", 2}, {u"OMR", 3}, {u"PAB", 2}, {u"PEN", 2},
    {u"PGK", 2}, {u"PHP", 2}, {u"PKR", 2}, {u"PLN", 2}, {u"PYG", 0}, {u"QAR", 2}, {u"RON", 2}, {u"RSD", 2}, {u"RUB", 2},
    {u"RWF", 0}, {u"SAR", 2}, {u"SBD", 2}, {u"SCR", 2}, {u"SDG", 2}, {u"SEK", 2}, {u"SGD", 2}, {u"SHP", 2}, {u"SLE", 2},
    {u"SOS", 2}, {u"SRD", 2}, {u"SSP", 2}, {u"STN", 2}, {u"SVC", 2}, {u"SYP", 2}, {u"SZL", 2}, {u"THB", 2}, {u"TJS", 2},
    {u"TMT", 2}, {u"TND", 3}, {u"TOP", 2}, {u"TRY", 2}, {u"TTD", 2}, {u"TWD", 2}, {u"TZS", 2}, {u"UAH", 2}, {u"UGX", 0},
    {u"USD", 2}, {u"USN", 2}, {u"UYI", 0}, {u"UYU", 2}, {u"UYW", 4}, {u"UZS", 2}, {u"VED", 2}, {u"VES", 2}, {u"VND", 0},
    {u"VUV", 0}, {u"WST", 2}, {u"XAD", 2}, {u"XAF", 0}, {u"XAG", 0}, {u"XAU", 0}, {u"XBA", 0}, {u"XBB", 0}, {u"XBC", 0},
    {u"XBD", 0}, {u"XCD", 2}, {u"XCG", 2}, {u"XDR", 0}, {u"XOF", 0}, {u"XPD", 0}, {u"XPF", 0}, {u"XPT", 0}, {u"XSU", 0},
    {u"XTS", 0}, {u"XUA", 0}, {u"XXX", 0}, {u"YER", 2}, {u"ZAR", 2}, {u"ZMW", 2}, {u"ZWG", 2},
});

// ISO 4217 list three (withdrawn): what shops and price lists of this century still hold, with the units it had at the
// end.
constexpr auto withdrawn = std::to_array<Entry>({
    {u"AFA", 2}, {u"ANG", 2}, {u"ATS", 2}, {u"AZM", 2}, {u"BEF", 0}, {u"BGL", 2}, {u"BGN", 2}, {u"BYR", 0}, {u"CSD", 2},
    {u"CUC", 2}, {u"CYP", 2}, {u"DEM", 2}, {u"EEK", 2}, {u"ESP", 0}, {u"FIM", 2}, {u"FRF", 2}, {u"GHC", 2}, {u"GRD", 0},
    {u"HRK", 2}, {u"IEP", 2}, {u"ITL", 0}, {u"LTL", 2}, {u"LUF", 0}, {u"LVL", 2}, {u"MGF", 0}, {u"MRO", 2}, {u"MTL", 2},
    {u"MZM", 2}, {u"NLG", 2}, {u"PTE", 0}, {u"ROL", 2}, {u"RUR", 2}, {u"SDD", 2}, {u"SIT", 2}, {u"SKK", 2}, {u"SLL", 2},
    {u"SRG", 2}, {u"STD", 2}, {u"TMM", 2}, {u"TPE", 0}, {u"TRL", 0}, {u"VEB", 2}, {u"VEF", 2}, {u"YUM", 2}, {u"ZMK", 2},
    {u"ZRN", 2}, {u"ZWD", 2}, {u"ZWL", 2}, {u"ZWN", 2}, {u"ZWR", 2},
});

static_assert(std::ranges::is_sorted(current, std::less_equal(), &Entry::code), "looked up by halving");
static_assert(std::ranges::is_sorted(withdrawn, std::less_equal(), &Entry::code), "looked up by halving");

template <typename Table> const Entry *find(const Table &table, QStringView code)
{
    const std::u16string_view key(code.utf16(), size_t(code.size()));
    const auto found = std::ranges::lower_bound(table, key, {}, &Entry::code);
    return found != table.end() && found->code == key ? &*found : nullptr;
}

const Entry *find(QStringView code)
{
    const Entry *entry = find(current, code);
    return entry != nullptr ? entry : find(withdrawn, code);
}

} // namespace

std::optional<int> minorUnits(QStringView code)
{
    const Entry *entry = find(code);
    return entry != nullptr ? std::optional(entry->minorUnits) : std::nullopt;
}

bool isKnown(QStringView code)
{
    return find(code) != nullptr;
}

bool isWithdrawn(QStringView code)
{
    return find(withdrawn, code) != nullptr;
}

QStringList codes()
{
    QStringList all;
    for (const Entry &entry : current) {
        all += QStringView(entry.code).toString();
    }
    for (const Entry &entry : withdrawn) {
        all += QStringView(entry.code).toString();
    }
    all.sort();
    return all;
}

} // namespace Vitrine::Currency
