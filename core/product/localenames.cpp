// SPDX-License-Identifier: Apache-2.0
#include "product/localenames.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <unicode/udatpg.h>
#include <unicode/uloc.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Vitrine::LocaleNames {

namespace {

using Buffer = std::array<char16_t, 256>;

/** ICU's id of a BCP 47 tag; empty for what is none. */
QByteArray icuId(QStringView tag)
{
    std::array<char, ULOC_FULLNAME_CAPACITY> id{};
    UErrorCode status = U_ZERO_ERROR;
    int32_t read = 0;
    uloc_forLanguageTag(tag.toUtf8().constData(), id.data(), int32_t(id.size()) - 1, &read, &status);
    return U_SUCCESS(status) && read == tag.size() ? QByteArray(id.data()) : QByteArray();
}

QByteArray icuId(const QLocale &locale)
{
    return locale.language() == QLocale::C ? QByteArray("en") : icuId(locale.bcp47Name());
}

/** ICU answers what it does not know with the code itself, and says so. */
QString known(const Buffer &name, int32_t length, UErrorCode status)
{
    return U_SUCCESS(status) && status != U_USING_DEFAULT_WARNING && length < int32_t(name.size())
               ? QString::fromUtf16(name.data(), length)
               : QString();
}

} // namespace

QString country(QStringView alpha2, const QLocale &locale)
{
    const bool isCode = alpha2.size() == 2 && std::ranges::all_of(alpha2, [](QChar c) {
                            return c >= u'A' && c <= u'Z';
                        });
    if (!isCode || alpha2 == u"ZZ")
        return {};
    // ICU takes AN for Curaçao, its largest heir; GZ was never ISO's but FIPS 10-4's.
    if (alpha2 == u"AN")
        return QCoreApplication::translate("Vitrine::Display", "Netherlands Antilles");
    if (alpha2 == u"GZ")
        return QCoreApplication::translate("Vitrine::Display", "Gaza Strip");
    Buffer name{};
    UErrorCode status = U_ZERO_ERROR;
    const QByteArray id = "und_" + alpha2.toLatin1();
    const int32_t length =
        uloc_getDisplayCountry(id.constData(), icuId(locale).constData(), name.data(), int32_t(name.size()), &status);
    return known(name, length, status);
}

QString language(QStringView tag, const QLocale &locale)
{
    const QByteArray id = icuId(tag);
    if (id.isEmpty())
        return {};
    const QByteArray in = icuId(locale);
    Buffer name{};
    UErrorCode status = U_ZERO_ERROR;
    const int32_t length =
        uloc_getDisplayLanguage(id.constData(), in.constData(), name.data(), int32_t(name.size()), &status);
    if (known(name, length, status).isEmpty())
        return {};
    status = U_ZERO_ERROR;
    const int32_t whole =
        uloc_getDisplayName(id.constData(), in.constData(), name.data(), int32_t(name.size()), &status);
    return known(name, whole, status);
}

QString dateFormat(const QLocale &locale)
{
    QString plain = u"d MMM yyyy"_s;
    if (locale.language() == QLocale::C)
        return plain;
    const QByteArray id = icuId(locale) + "@calendar=gregorian";
    UErrorCode status = U_ZERO_ERROR;
    UDateTimePatternGenerator *generator = udatpg_open(id.constData(), &status);
    Buffer pattern{};
    constexpr std::u16string_view wanted = u"yMMMd";
    const int32_t length = udatpg_getBestPattern(generator, wanted.data(), int32_t(wanted.size()), pattern.data(),
                                                 int32_t(pattern.size()), &status);
    udatpg_close(generator);
    if (U_FAILURE(status))
        return plain;
    static const QRegularExpression years(u"y+"_s);
    static const QRegularExpression months(u"L+"_s);
    return QString::fromUtf16(pattern.data(), length).replace(years, u"yyyy"_s).replace(months, u"MMM"_s);
}

} // namespace Vitrine::LocaleNames
