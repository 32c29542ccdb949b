// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QStringView>

namespace Vitrine {

/** A piece of a line of JSON and what it is; between the pieces stand blanks and signs. */
struct RawSpan
{
    enum class What : quint8 { Key, Text, Number, Word };

    int start = 0;
    int length = 0;
    What what = What::Text;
};

/** The pieces of one line. \p goesOn: the line before ended within a text. Broken JSON has pieces too. */
QList<RawSpan> rawSpans(QStringView line, bool goesOn);

} // namespace Vitrine
