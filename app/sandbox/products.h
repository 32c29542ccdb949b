// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

namespace Vitrine::StandIns {

/** The answers of one folder below products/, by id: the file's name without `.json`, its bytes as they were written.
 */
class Products
{
public:
    explicit Products(const QString &folder);

    [[nodiscard]] bool contains(const QString &id) const { return m_answers.contains(id); }
    [[nodiscard]] QByteArray value(const QString &id) const { return m_answers.value(id); }
    /** The answer for \p id, told of \p otherId: every other byte stays. */
    [[nodiscard]] QByteArray renamed(const QString &id, const QString &otherId) const;
    [[nodiscard]] QStringList ids() const { return m_answers.keys(); }

private:
    QHash<QString, QByteArray> m_answers;
};

} // namespace Vitrine::StandIns
