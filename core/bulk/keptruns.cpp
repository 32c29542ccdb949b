// SPDX-License-Identifier: Apache-2.0
#include "bulk/keptruns.h"

#include <QDir>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace Vitrine {

namespace {

constexpr auto suffix = ".run"_L1;

QFileInfoList keptRuns(const QString &folder)
{
    return QDir(folder).entryInfoList({u'*' + suffix}, QDir::Files, QDir::Time);
}

} // namespace

QString nameOfKeptRun(const QString &folder, const QDateTime &now)
{
    QDir().mkpath(folder);
    const QString some = QUuid::createUuid().toString(QUuid::Id128).first(8);
    return QDir(folder).filePath(now.toString(u"yyyyMMdd-HHmmss-") + some + suffix);
}

std::shared_ptr<BulkJournal> latestKeptRun(const QString &folder, const QList<Profile> &profiles,
                                           const VendorList &vendors)
{
    const QFileInfoList files = keptRuns(folder);
    for (const QFileInfo &file : files) {
        if (auto journal = BulkJournal::resume(file.filePath(), profiles, vendors))
            return *std::move(journal);
    }
    return nullptr;
}

void forgetKeptRuns(const QString &folder, const QDateTime &then)
{
    const QFileInfoList files = keptRuns(folder);
    for (const QFileInfo &file : files) {
        if (file.lastModified() >= then)
            continue;
        if (const auto held = AppendFile::open(file.filePath())) // by us now, so by nobody else
            (*held)->remove();
    }
}

} // namespace Vitrine
