// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <chrono>

namespace Vitrine {

/** One thing in the forms other programs may ask for. */
struct ClipboardTexts
{
    ClipboardTexts(QString plainText = {}, QString asMarkdown = {}, QString asHtml = {})
        : text(std::move(plainText))
        , markdown(std::move(asMarkdown))
        , html(std::move(asHtml))
    {
    }

    QString text;
    QString markdown; ///< empty: not offered
    QString html;     ///< empty: not offered
};

/** The one way onto the clipboard. A secret is marked for clipboard histories to leave out and is cleared after \p
 * keep, unless somebody else copied since. */
void copyToClipboard(const ClipboardTexts &texts, bool secret,
                     std::chrono::milliseconds keep = std::chrono::seconds(10));

} // namespace Vitrine
