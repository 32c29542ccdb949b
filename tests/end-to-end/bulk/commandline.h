// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "fakes/faultserver.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

namespace Vitrine {

/** A folder with one profile, “Shop”, whose vendor is a server of the test's, and what `vitrine-cli` needs to ask it.
 */
class CommandLineFolder
{
public:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString path() const { return m_folder.path(); }

    /** For its owner's eyes only, as secrets must be. */
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QFile::WriteOnly) && file.write(bytes) == bytes.size());
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    }

    void addProfile(const QUrl &address, const QByteArray &token, const QString &stage = {}) const
    {
        using namespace Qt::StringLiterals;
        const QJsonObject profile{{u"id"_s, u"bulk"_s},
                                  {u"name"_s, u"Shop"_s},
                                  {u"vendor"_s, u"dodo"_s},
                                  {u"signIn"_s, u"bearer"_s},
                                  {u"address"_s, address.toString()},
                                  {u"stage"_s, stage},
                                  {u"network"_s, QJsonObject{{u"proxy"_s, u"none"_s}}}};
        write(u"profiles.json"_s,
              QJsonDocument(QJsonObject{{u"version"_s, 1}, {u"profiles"_s, QJsonArray{profile}}}).toJson());
        write(u"secrets.json"_s, R"({"Shop": {"token": ")" + token + R"("}})");
    }

    /** A list of that many ids, named by their numbers from 00001; its path. */
    QString list(int count) const
    {
        using namespace Qt::StringLiterals;
        QByteArray ids;
        for (int i = 1; i <= count; ++i)
            ids += "pdt_" + QByteArray::number(i).rightJustified(5, '0') + '\n';
        write(u"ids.txt"_s, ids);
        return path(u"ids.txt"_s);
    }

    /** What comes before the options of `lookup`. */
    [[nodiscard]] QStringList arguments() const
    {
        using namespace Qt::StringLiterals;
        return {u"--config"_s, path(), u"--secrets"_s, path(u"secrets.json"_s), u"lookup"_s};
    }

private:
    QTemporaryDir m_folder;
};

} // namespace Vitrine
