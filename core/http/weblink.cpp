// SPDX-License-Identifier: Apache-2.0
#include "http/weblink.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Vitrine {

namespace {

bool isForbidden(QChar c)
{
    const char16_t code = c.unicode();
    const bool bidi = code == 0x061c || code == 0x200e || code == 0x200f || (code >= 0x202a && code <= 0x202e) ||
                      (code >= 0x2066 && code <= 0x2069);
    return c.isSpace() || c.category() == QChar::Other_Control || c.category() == QChar::Other_Format || c == u'\\' ||
           bidi;
}

} // namespace

std::optional<QUrl> openableLink(const QString &text)
{
    if (text.isEmpty() || text.size() > 8'000 || std::any_of(text.begin(), text.end(), isForbidden))
        return std::nullopt;
    if (!text.startsWith("http://"_L1, Qt::CaseInsensitive) && !text.startsWith("https://"_L1, Qt::CaseInsensitive))
        return std::nullopt;
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty() || url.authority().contains(u'@'))
        return std::nullopt;
    return url;
}

QString asciiHost(const QUrl &url)
{
    return url.host(QUrl::FullyEncoded);
}

} // namespace Vitrine
