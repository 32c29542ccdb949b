// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exporting/formats.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace Vitrine {

/** Results to be written. \a at is called in another thread, one after the other, each number once, from 0 up. */
struct ExportSource
{
    qint64 count = 0;
    std::function<Result<LookupResult>(qint64 number)> at;

    static ExportSource of(const QList<LookupResult> &results);
};

/** What is to be written, and where. */
struct ExportOrder
{
    ExportSource source;
    std::function<std::unique_ptr<ExportWriter>()> writer; ///< called in another thread
    QString path;
    bool isSecret = false; ///< for its owner's eyes alone
};

/**
 * Writes results into a file, in a thread of its own.
 *
 * Starts when made, emits finished() exactly once, never before the caller is back in the event loop, then deletes
 * itself. Deleting it cancels it without a signal; cancel() ends it at once with an error of kind Cancelled, unless the
 * file is complete already. Until finished() tells of no error the old file stands as it was.
 */
class ExportJob : public QObject
{
    Q_OBJECT

public:
    ExportJob(const ExportOrder &order, QObject *parent);
    ~ExportJob() override;

    void cancel();

Q_SIGNALS:
    /** How many results are in the file, now and then. */
    void progress(qint64 done, qint64 count);
    void finished(const std::optional<Vitrine::Error> &error);

private:
    struct Shared;

    void end(const std::optional<Error> &error);

    std::shared_ptr<Shared> m_shared;
    qint64 m_count;
    QTimer m_tick;
    bool m_isOver = false;
};

} // namespace Vitrine
