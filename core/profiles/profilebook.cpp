// SPDX-License-Identifier: Apache-2.0
#include "profiles/profilebook.h"

#include "files/writer.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace Vitrine {

namespace {

/** Another running Vitrine may be between the two steps of a change: only what is older is a crash's. */
constexpr qint64 sweptAfterSeconds = 600;

} // namespace

/** Marks, reads the secrets that stay, writes all of them, saves the profile, clears the mark. */
class SaveJob final : public ProfileJob
{
    Q_OBJECT

public:
    SaveJob(ProfileBook &book, const Profile &profile, const std::optional<Profile> &basedOn, const Secrets &replaced,
            QObject *parent)
        : ProfileJob(parent)
        , m_book(book)
        , m_profile(profile)
        , m_basedOn(basedOn)
        , m_replaced(replaced)
    {
        QTimer::singleShot(0, this, &SaveJob::start);
    }

private:
    void start()
    {
        if (m_replaced.isEmpty())
            return finish(m_book.m_store.save(m_profile, m_basedOn));
        if (std::optional<Error> error = m_book.markPending(m_profile.id))
            return finish(error);
        if (!m_basedOn)
            return write({});
        connect(m_book.m_secrets.read(m_profile.id, this), &SecretJob::finished, this,
                [this](const Result<Secrets> &kept) {
                    if (!kept)
                        return giveUp(kept.error());
                    write(*kept);
                });
    }

    void write(Secrets secrets)
    {
        const Secrets before = secrets;
        for (auto secret = m_replaced.cbegin(); secret != m_replaced.cend(); ++secret) {
            if (secret.value().isEmpty())
                secrets.remove(secret.key());
            else
                secrets.insert(secret.key(), secret.value());
        }
        connect(m_book.m_secrets.write(m_profile.id, secrets, this), &SecretJob::finished, this,
                [this, before](const Result<Secrets> &written) {
                    if (!written)
                        return giveUp(written.error());
                    const std::optional<Error> error = m_book.m_store.save(m_profile, m_basedOn);
                    if (error)
                        return putBack(before, *error);
                    m_book.clearPending(m_profile.id);
                    finish({});
                });
    }

    /** The profile could not be saved: its secrets must not say otherwise. */
    void putBack(const Secrets &before, const Error &error)
    {
        SecretJob *job = before.isEmpty() ? m_book.m_secrets.remove(m_profile.id, this)
                                          : m_book.m_secrets.write(m_profile.id, before, this);
        connect(job, &SecretJob::finished, this, [this, error](const Result<Secrets> &done) {
            if (done)
                m_book.clearPending(m_profile.id);
            finish(error);
        });
    }

    void giveUp(const Error &error)
    {
        m_book.clearPending(m_profile.id);
        finish(error);
    }

    void finish(const std::optional<Error> &error)
    {
        deleteLater();
        Q_EMIT finished(error);
    }

    ProfileBook &m_book;
    Profile m_profile;
    std::optional<Profile> m_basedOn;
    Secrets m_replaced;
};

/** Removes the secrets of the ids, one after the other; a mark stays where that failed. */
class ForgetJob final : public ProfileJob
{
    Q_OBJECT

public:
    ForgetJob(ProfileBook &book, const QStringList &ids, QObject *parent)
        : ProfileJob(parent)
        , m_book(book)
        , m_ids(ids)
    {
        QTimer::singleShot(0, this, &ForgetJob::next);
    }

private:
    void next()
    {
        if (m_ids.isEmpty()) {
            deleteLater();
            Q_EMIT finished(m_error);
            return;
        }
        const QString id = m_ids.takeFirst();
        if (m_book.m_store.find(id)) {
            m_book.clearPending(id);
            return next();
        }
        connect(m_book.m_secrets.remove(id, this), &SecretJob::finished, this,
                [this, id](const Result<Secrets> &removed) {
                    if (removed)
                        m_book.clearPending(id);
                    else
                        m_error = removed.error();
                    next();
                });
    }

    ProfileBook &m_book;
    QStringList m_ids;
    std::optional<Error> m_error;
};

ProfileBook::ProfileBook(ProfileStore &store, SecretStore &secrets, const QString &folder)
    : m_store(store)
    , m_secrets(secrets)
    , m_folder(folder + "/pending-secrets"_L1)
{
}

ProfileJob *ProfileBook::save(const Profile &profile, const std::optional<Profile> &basedOn, const Secrets &replaced,
                              QObject *parent)
{
    return new SaveJob(*this, profile, basedOn, replaced, parent);
}

std::optional<Error> ProfileBook::remove(const Profile &profile)
{
    if (std::optional<Error> error = markPending(profile.id))
        return error;
    std::optional<Error> error = m_store.remove(profile.id);
    if (error)
        clearPending(profile.id);
    return error;
}

std::optional<Error> ProfileBook::restore(const Profile &profile, const QString &before)
{
    if (std::optional<Error> error = m_store.save(profile, {}))
        return error;
    clearPending(profile.id);
    return m_store.move(profile.id, before);
}

ProfileJob *ProfileBook::forget(const QString &profileId, QObject *parent)
{
    return new ForgetJob(*this, {profileId}, parent);
}

ProfileJob *ProfileBook::sweep(const QDateTime &now, QObject *parent)
{
    QStringList orphans;
    const QStringList marked = pending();
    for (const QString &id : marked) {
        if (QFileInfo(pendingFile(id)).lastModified().secsTo(now) > sweptAfterSeconds)
            orphans.append(id);
    }
    return new ForgetJob(*this, orphans, parent);
}

QStringList ProfileBook::pending() const
{
    return QDir(m_folder).entryList(QDir::Files, QDir::Name);
}

std::optional<Error> ProfileBook::markPending(const QString &id) const
{
    if (!QDir().mkpath(m_folder))
        return Error{.kind = Error::Kind::File,
                     .detail = ProfileStore::tr("the folder %1 could not be made").arg(m_folder)};
    return writeFile(pendingFile(id), {}, FileWriter::Privacy::Owner);
}

void ProfileBook::clearPending(const QString &id) const
{
    QFile::remove(pendingFile(id));
}

QString ProfileBook::pendingFile(const QString &id) const
{
    // ids are uuids of ours, but the file can be edited by hand
    return m_folder + u'/' + QString(id).remove(u'/').remove(u'.');
}

} // namespace Vitrine

#include "profilebook.moc"
