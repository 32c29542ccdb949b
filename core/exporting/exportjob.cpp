// SPDX-License-Identifier: Apache-2.0
#include "exporting/exportjob.h"

#include "files/writer.h"

#include <QPointer>
#include <QThreadPool>

#include <atomic>

namespace Vitrine {

/** What both threads see. Cancelled and Complete exclude each other: a file that is told to be cancelled is not there.
 */
struct ExportJob::Shared
{
    enum class State : quint8 { Writing, Cancelled, Complete };

    std::atomic<State> state = State::Writing;
    std::atomic<qint64> done = 0;

    bool become(State next)
    {
        State writing = State::Writing;
        return state.compare_exchange_strong(writing, next);
    }

    std::optional<Error> write(const ExportOrder &order)
    {
        const Error cancelled{.kind = Error::Kind::Cancelled};
        FileWriter file(order.path, order.isSecret ? FileWriter::Privacy::Owner : FileWriter::Privacy::Shared);
        if (std::optional<Error> error = file.open())
            return error;
        const std::unique_ptr<ExportWriter> writer = order.writer();
        for (qint64 number = 0; number < order.source.count; ++number) {
            if (state == State::Cancelled)
                return cancelled;
            const Result<LookupResult> result = order.source.at(number);
            if (!result)
                return result.error();
            if (std::optional<Error> error = file.write(writer->add(*result)))
                return error;
            done = number + 1;
        }
        const QByteArray rest = writer->finish();
        if (std::optional<Error> error = writer->error())
            return error;
        if (std::optional<Error> error = file.write(rest))
            return error;
        return become(State::Complete) ? file.commit() : cancelled;
    }
};

ExportSource ExportSource::of(const QList<LookupResult> &results)
{
    return {results.size(), [results](qint64 number) {
                return Result<LookupResult>(results.at(number));
            }};
}

ExportJob::ExportJob(const ExportOrder &order, QObject *parent)
    : QObject(parent)
    , m_shared(std::make_shared<Shared>())
    , m_count(order.source.count)
{
    constexpr int glance = 100;
    m_tick.callOnTimeout(this, [this] {
        Q_EMIT progress(m_shared->done, m_count);
    });
    m_tick.start(glance);
    QThreadPool::globalInstance()->start([order, shared = m_shared, job = QPointer(this)] {
        const std::optional<Error> error = shared->write(order);
        const auto tell = [job, error] {
            if (job)
                job->end(error);
        };
        QMetaObject::invokeMethod(QCoreApplication::instance(), tell, Qt::QueuedConnection);
    });
}

ExportJob::~ExportJob()
{
    m_shared->become(Shared::State::Cancelled);
}

void ExportJob::cancel()
{
    if (!m_shared->become(Shared::State::Cancelled))
        return;
    const auto tell = [this] {
        end(Error{.kind = Error::Kind::Cancelled});
    };
    QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
}

void ExportJob::end(const std::optional<Error> &error)
{
    if (m_isOver)
        return;
    m_isOver = true;
    m_tick.stop();
    if (!error)
        Q_EMIT progress(m_count, m_count);
    deleteLater();
    Q_EMIT finished(error);
}

} // namespace Vitrine
