// SPDX-License-Identifier: Apache-2.0
#include "exporting/suggestedname.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace Vitrine {

namespace {

constexpr qsizetype longest = 80;
/** What a file system counts: most take 255 bytes. */
constexpr qsizetype mostBytes = 200;

/** Its letters and digits, a - in the place of each run of anything else. */
QString words(const QString &text)
{
    QString out;
    const QList<uint> characters = text.normalized(QString::NormalizationForm_C).toUcs4();
    for (const char32_t c : characters) {
        if (QChar::isLetter(c) || QChar::isDigit(c) || c == U'_')
            out += QChar::fromUcs4(c);
        else if (!out.isEmpty() && !out.endsWith(u'-'))
            out += u'-';
    }
    while (out.endsWith(u'-'))
        out.chop(1);
    return out;
}

} // namespace

QString suggestedName(const QString &product, const QString &vendor, const QDate &date, const QString &suffix)
{
    QStringList rest{words(vendor), date.toString(Qt::ISODate)};
    rest.removeAll(QString());
    const QString end = u'_' + rest.join(u'_') + u'.' + suffix;
    QString name = words(product);
    while (!name.isEmpty() &&
           (name.size() + end.size() > longest || name.toUtf8().size() + end.toUtf8().size() > mostBytes))
        name.chop(name.back().isLowSurrogate() ? 2 : 1);
    while (name.endsWith(u'-'))
        name.chop(1);
    return name.isEmpty() ? end.sliced(1) : QString(name + end);
}

} // namespace Vitrine
