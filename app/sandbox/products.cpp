// SPDX-License-Identifier: Apache-2.0
#include "sandbox/products.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace Vitrine::StandIns {

bool Series::contains(const QString &id) const
{
    if (start.isEmpty() || id.size() != start.size() + 5 || !id.startsWith(start))
        return false;
    bool isNumber = false;
    const uint number = QStringView(id).sliced(start.size()).toUInt(&isNumber);
    return isNumber && number >= 1 && number <= 10'000;
}

Products::Products(const QString &folder, const Series &series)
    : m_series(series)
{
    const QDir dir(u":/sandbox/products/"_s + folder);
    const QStringList names = dir.entryList({u"*.json"_s}, QDir::Files);
    for (const QString &name : names) {
        QFile file(dir.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            m_answers.insert(name.chopped(5), file.readAll());
    }
}

QByteArray Products::value(const QString &id) const
{
    return !m_answers.contains(id) && m_series.contains(id) ? renamed(m_series.product, id) : m_answers.value(id);
}

QByteArray Products::renamed(const QString &id, const QString &otherId) const
{
    return m_answers.value(id).replace(id.toUtf8(), otherId.toUtf8());
}

} // namespace Vitrine::StandIns
