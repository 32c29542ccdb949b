// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <type_traits>
#include <utility>

namespace Vitrine {

/** Does \p work, which takes nothing and touches nothing of the window's, on another thread, and then hands its result
 * to \p then in this one; never within this call, and not at all once \p context is gone. */
template <typename Work, typename Then> void inBackground(QObject *context, Work work, Then then)
{
    using Result = std::invoke_result_t<Work>;
    auto promise = std::make_shared<QPromise<Result>>();
    auto *watcher = new QFutureWatcher<Result>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, then = std::move(then)] {
        watcher->deleteLater();
        then(watcher->future().takeResult());
    });
    watcher->setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, work = std::move(work)] {
        promise->start();
        promise->addResult(work());
        promise->finish();
    });
}

/** Ends when all work in the background has: it stands behind what that work reads, so that this is still there. */
class BackgroundEnd
{
public:
    BackgroundEnd() = default;
    Q_DISABLE_COPY_MOVE(BackgroundEnd)
    ~BackgroundEnd() { QThreadPool::globalInstance()->waitForDone(); }
};

/** Frees what takes long to free on another thread; \p value is as good as new then. */
template <typename Value> void freeInBackground(Value &value)
{
    auto freed = std::make_shared<Value>(std::exchange(value, Value()));
    QThreadPool::globalInstance()->start([freed = std::move(freed)]() mutable {
        freed.reset();
    });
}

} // namespace Vitrine
