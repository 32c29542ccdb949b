// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

namespace Vitrine::StandIns {

/** Ten thousand products that differ by their id alone, for who asks for many: \a start and a number from 00001 to
 * 10000. */
struct Series
{
    QString product; ///< whose answer each of them gives, told of its own id
    QString start;

    [[nodiscard]] bool contains(const QString &id) const;
};

/** The answers of one folder below products/, by id: the file's name without `.json`, its bytes as they were written.
 * Then those of the series. */
class Products
{
public:
    explicit Products(const QString &folder, const Series &series = {});

    [[nodiscard]] bool contains(const QString &id) const { return m_answers.contains(id) || m_series.contains(id); }
    [[nodiscard]] QByteArray value(const QString &id) const;
    /** The answer for \p id, told of \p otherId: every other byte stays. */
    [[nodiscard]] QByteArray renamed(const QString &id, const QString &otherId) const;
    /** Those with a file of their own. */
    [[nodiscard]] QStringList ids() const { return m_answers.keys(); }

private:
    QHash<QString, QByteArray> m_answers;
    Series m_series;
};

} // namespace Vitrine::StandIns
