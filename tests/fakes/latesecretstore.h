// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "profiles/secretstore.h"

#include <QStringList>
#include <QTimer>

namespace Vitrine::Test {

/** A keychain that answers late, as the real one does, fails on demand, and remembers what it was asked in which order.
 */
class LateSecretStore final : public SecretStore
{
public:
    QHash<QString, Secrets> entries;
    QStringList calls;        ///< "write 1", "read 1", "remove 1"
    QStringList failing = {}; ///< the calls of this list fail

    SecretJob *read(const QString &id, QObject *parent) override
    {
        return answer(u"read " + id, parent, [this, id] {
            return entries.value(id);
        });
    }
    SecretJob *write(const QString &id, const Secrets &secrets, QObject *parent) override
    {
        return answer(u"write " + id, parent, [this, id, secrets] {
            entries[id] = secrets;
            return Secrets();
        });
    }
    SecretJob *remove(const QString &id, QObject *parent) override
    {
        return answer(u"remove " + id, parent, [this, id] {
            entries.remove(id);
            return Secrets();
        });
    }

private:
    template <typename Action> SecretJob *answer(const QString &call, QObject *parent, Action action)
    {
        auto *job = new SecretJob(parent);
        QTimer::singleShot(2, job, [this, job, call, action] {
            calls.append(call);
            job->deleteLater();
            if (failing.contains(call))
                Q_EMIT job->finished(Error{.kind = Error::Kind::Keychain});
            else
                Q_EMIT job->finished(action());
        });
        return job;
    }
};

} // namespace Vitrine::Test
