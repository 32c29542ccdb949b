// SPDX-License-Identifier: Apache-2.0
#include "profiles/keychainstore.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <QTimer>

#include <qt6keychain/keychain.h>

#include <functional>

using namespace Qt::StringLiterals;

namespace Vitrine {

namespace {

constexpr int probeMs = 3'000;
constexpr int limitMs = 9'000;   // the promise is ten seconds for everything
constexpr int unlockMs = 60'000; // a person types a password

const QString &service()
{
    static const QString name = u"Vitrine"_s;
    return name;
}

const QString &secretService()
{
    static const QString name = u"org.freedesktop.secrets"_s;
    return name;
}

const QString &defaultCollection()
{
    static const QString path = u"/org/freedesktop/secrets/aliases/default"_s;
    return path;
}

QByteArray bytesOf(const Secrets &secrets)
{
    QJsonObject object;
    for (auto secret = secrets.cbegin(); secret != secrets.cend(); ++secret)
        object[secret.key()] = secret.value();
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Secrets secretsOf(const QByteArray &bytes)
{
    Secrets secrets;
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    for (auto secret = object.constBegin(); secret != object.constEnd(); ++secret)
        secrets.insert(secret.key(), secret.value().toString());
    return secrets;
}

KeychainStore::State stateOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::NoError:
    case QKeychain::EntryNotFound:
        return KeychainStore::State::Ready;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return KeychainStore::State::Denied;
    default:
        return KeychainStore::State::Missing;
    }
}

} // namespace

/**
 * One question to the keychain. First asks whether it is locked, because a locked one answers "not found" to a read and
 * "done" to a removal. A QtKeychain job may neither have a parent nor be deleted, so this only loses interest in it.
 */
class KeychainJob final : public SecretJob
{
    Q_OBJECT

public:
    enum class Task : quint8 { Read, Write, Remove, Unlock };

    KeychainJob(KeychainStore &store, Task task, const QString &key, const Secrets &secrets, QObject *parent)
        : SecretJob(parent)
        , m_store(&store)
        , m_task(task)
        , m_key(key)
        , m_secrets(secrets)
    {
        m_limit.setSingleShot(true);
        connect(&m_limit, &QTimer::timeout, this, [this] {
            fail(KeychainStore::State::NotAnswering);
        });
        m_limit.start(task == Task::Unlock ? unlockMs : limitMs);
        QTimer::singleShot(0, this, &KeychainJob::start);
    }

private:
    Q_SLOT void prompted(bool dismissed, const QDBusVariant & /*result*/)
    {
        if (dismissed)
            fail(KeychainStore::State::Locked);
        else
            succeed({});
    }

    void start()
    {
        if (m_task == Task::Read && m_store->m_session.contains(m_key))
            return finish(m_store->m_session.value(m_key));
        if (m_task == Task::Remove)
            m_store->m_session.remove(m_key);
        if (!QDBusConnection::sessionBus().isConnected())
            return fail(KeychainStore::State::Missing);
        if (m_task == Task::Unlock)
            return unlock();
        ask(defaultCollection(), u"org.freedesktop.DBus.Properties"_s, u"Get"_s,
            {u"org.freedesktop.Secret.Collection"_s, u"Locked"_s}, probeMs, [this](const QDBusMessage &reply) {
                probed(reply);
            });
    }

    void probed(const QDBusMessage &reply)
    {
        const bool isTimeout = reply.errorName() == "org.freedesktop.DBus.Error.NoReply"_L1 ||
                               reply.errorName() == "org.freedesktop.DBus.Error.Timeout"_L1;
        if (isTimeout)
            return fail(KeychainStore::State::NotAnswering);
        // without this interface another keychain may be there: the question itself will show
        const QVariant locked = reply.arguments().value(0).value<QDBusVariant>().variant();
        if (reply.type() == QDBusMessage::ReplyMessage && locked.toBool())
            return fail(KeychainStore::State::Locked);
        if (m_task == Task::Remove)
            remove();
        else if (m_task == Task::Write)
            write();
        else
            read();
    }

    void read()
    {
        auto *job = new QKeychain::ReadPasswordJob(service());
        run(job, [this, job] {
            if (job->error() == QKeychain::EntryNotFound)
                return succeed({});
            if (job->error() != QKeychain::NoError)
                return fail(stateOf(job->error()));
            succeed(secretsOf(job->binaryData()));
        });
    }

    void write()
    {
        auto *job = new QKeychain::WritePasswordJob(service());
        job->setBinaryData(bytesOf(m_secrets));
        run(job, [this, job] {
            if (job->error() != QKeychain::NoError)
                return fail(stateOf(job->error()));
            m_store->m_session.remove(m_key);
            succeed({});
        });
    }

    void remove()
    {
        auto *job = new QKeychain::DeletePasswordJob(service());
        run(job, [this, job] {
            if (job->error() != QKeychain::NoError && job->error() != QKeychain::EntryNotFound)
                return fail(stateOf(job->error()));
            confirmRemoved();
        });
    }

    void confirmRemoved()
    {
        auto *job = new QKeychain::ReadPasswordJob(service());
        run(job, [this, job] {
            if (job->error() == QKeychain::EntryNotFound)
                return succeed({});
            fail(job->error() == QKeychain::NoError ? KeychainStore::State::Denied : stateOf(job->error()));
        });
    }

    void unlock()
    {
        const QVariant paths = QVariant::fromValue(QList<QDBusObjectPath>{QDBusObjectPath(defaultCollection())});
        ask(u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, u"Unlock"_s, {paths}, unlockMs,
            [this](const QDBusMessage &reply) {
                if (reply.type() != QDBusMessage::ReplyMessage)
                    return fail(KeychainStore::State::Missing);
                const QString prompt = reply.arguments().value(1).value<QDBusObjectPath>().path();
                if (prompt == "/"_L1)
                    return succeed({});
                // clang-format off
                QDBusConnection::sessionBus().connect(secretService(), prompt, u"org.freedesktop.Secret.Prompt"_s,
                                                      u"Completed"_s, this, SLOT(prompted(bool,QDBusVariant)));
                // clang-format on
                ask(prompt, u"org.freedesktop.Secret.Prompt"_s, u"Prompt"_s, {QString()}, unlockMs,
                    [this](const QDBusMessage &shown) {
                        if (shown.type() != QDBusMessage::ReplyMessage)
                            fail(KeychainStore::State::Denied);
                    });
            });
    }

    void ask(const QString &path, const QString &interface, const QString &method, const QVariantList &arguments,
             int timeoutMs, const std::function<void(const QDBusMessage &)> &answered)
    {
        QDBusMessage message = QDBusMessage::createMethodCall(secretService(), path, interface, method);
        message.setArguments(arguments);
        auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message, timeoutMs), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [watcher, answered] {
            watcher->deleteLater();
            answered(watcher->reply());
        });
    }

    template <typename Job, typename Done> void run(Job *job, Done done)
    {
        job->setKey(m_key);
        connect(job, &QKeychain::Job::finished, this, done);
        job->start();
    }

    void succeed(const Secrets &secrets)
    {
        m_store->setState(KeychainStore::State::Ready);
        finish(secrets);
    }

    void fail(KeychainStore::State state)
    {
        m_store->setState(state);
        finish(Error{.kind = Error::Kind::Keychain, .detail = keychainStateText(state)});
    }

    void finish(const Result<Secrets> &result)
    {
        if (m_finished)
            return;
        m_finished = true;
        m_limit.stop();
        deleteLater();
        Q_EMIT finished(result);
    }

    QPointer<KeychainStore> m_store;
    Task m_task;
    QString m_key;
    Secrets m_secrets;
    QTimer m_limit;
    bool m_finished = false;
};

SecretJob *KeychainStore::read(const QString &profileId, QObject *parent)
{
    return new KeychainJob(*this, KeychainJob::Task::Read, profileId, {}, parent);
}

SecretJob *KeychainStore::write(const QString &profileId, const Secrets &secrets, QObject *parent)
{
    return new KeychainJob(*this, KeychainJob::Task::Write, profileId, secrets, parent);
}

SecretJob *KeychainStore::remove(const QString &profileId, QObject *parent)
{
    return new KeychainJob(*this, KeychainJob::Task::Remove, profileId, {}, parent);
}

SecretJob *KeychainStore::unlock(QObject *parent)
{
    return new KeychainJob(*this, KeychainJob::Task::Unlock, {}, {}, parent);
}

void KeychainStore::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged(state);
}

QString keychainStateText(KeychainStore::State state)
{
    switch (state) {
    case KeychainStore::State::Unknown:
    case KeychainStore::State::Ready:
        return {};
    case KeychainStore::State::Locked:
        return KeychainStore::tr("the keychain is locked; unlock it and try again");
    case KeychainStore::State::Missing:
        return KeychainStore::tr("this session has no keychain; secrets can be kept until Vitrine is closed");
    case KeychainStore::State::Denied:
        return KeychainStore::tr("the keychain refused access");
    case KeychainStore::State::NotAnswering:
        return KeychainStore::tr(
            "the keychain does not answer; sign out and in again, or keep the secret until Vitrine is closed");
    }
    return {};
}

} // namespace Vitrine

#include "keychainstore.moc"
