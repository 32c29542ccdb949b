// SPDX-License-Identifier: Apache-2.0
#include "sandbox/exchange.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Vitrine::StandIns {

QByteArray Ask::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (name.compare(key, Qt::CaseInsensitive) == 0)
            return value.isNull() ? QByteArray("") : value;
    }
    return {};
}

QString Ask::queryItem(QStringView name) const
{
    for (const auto &[key, value] : query) {
        if (key == name)
            return value.isNull() ? u""_s : value;
    }
    return {};
}

bool Ask::isBelow(const QStringList &start, qsizetype more) const
{
    return segments.size() == start.size() + more && segments.mid(0, start.size()) == start;
}

QByteArray jsonObject(std::initializer_list<std::pair<const char *, QString>> members)
{
    QJsonObject object;
    for (const auto &[key, text] : members)
        object.insert(QLatin1StringView(key), text);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace Vitrine::StandIns
