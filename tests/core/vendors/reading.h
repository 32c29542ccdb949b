// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http/message.h"
#include "product/product.h"

#include <QFile>

namespace Vitrine::Reading {

inline HttpReply reply(int status, const QByteArray &body)
{
    return {.status = status, .body = body};
}

/** A saved answer: "dodo/sample" is fixtures/dodo/sample.in.json; with a suffix of its own it is that file. */
inline QByteArray fixture(const QString &name)
{
    const QString suffix = name.endsWith(QLatin1String(".json")) ? QString() : QStringLiteral(".in.json");
    QFile file(QStringLiteral(VITRINE_FIXTURES "/") + name + suffix);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline const Field *field(const QList<Field> &fields, QStringList path)
{
    const QString key = path.takeFirst();
    for (const Field &each : fields) {
        if (each.key == key)
            return path.isEmpty() ? &each : field(each.fields, path);
    }
    return nullptr;
}

/** The field a path of keys leads to, from any section: {"price", "meters", "0", "price_per_unit"}. */
inline const Field *field(const Product &product, const QStringList &path)
{
    for (const Section &section : product.sections) {
        if (const Field *found = field(section.fields, path))
            return found;
    }
    return nullptr;
}

} // namespace Vitrine::Reading
