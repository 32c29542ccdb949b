// SPDX-License-Identifier: Apache-2.0
#include "json/quoted.h"

#include <QString>

namespace Vitrine::Json {

QByteArray quoted(QStringView text)
{
    QByteArray out("\"");
    const auto escape = [&out](char16_t unit) {
        out += "\\u" + QByteArray::number(unit, 16).rightJustified(4, '0');
    };
    qsizetype clean = 0;
    const auto flush = [&](qsizetype end) {
        out += text.sliced(clean, end - clean).toUtf8();
        clean = end + 1;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            ++i;
            continue;
        }
        const bool isPlain = c >= u' ' && c != u'"' && c != u'\\' && !c.isSurrogate();
        if (isPlain)
            continue;
        flush(i);
        if (c == u'"' || c == u'\\')
            out += QByteArray("\\") + char(c.unicode());
        else if (c == u'\n')
            out += "\\n";
        else if (c == u'\t')
            out += "\\t";
        else
            escape(c.unicode());
    }
    flush(text.size());
    return out + '"';
}

} // namespace Vitrine::Json
