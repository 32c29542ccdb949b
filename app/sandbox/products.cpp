// SPDX-License-Identifier: Apache-2.0
#include "sandbox/products.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace Vitrine::StandIns {

Products::Products(const QString &folder)
{
    const QDir dir(u":/sandbox/products/"_s + folder);
    const QStringList names = dir.entryList({u"*.json"_s}, QDir::Files);
    for (const QString &name : names) {
        QFile file(dir.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            m_answers.insert(name.chopped(5), file.readAll());
    }
}

QByteArray Products::renamed(const QString &id, const QString &otherId) const
{
    return value(id).replace(id.toUtf8(), otherId.toUtf8());
}

} // namespace Vitrine::StandIns
