// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lookup/lookup.h"

namespace Vitrine {

/** What a connection test found out, step by step, for a person. */
struct ConnectionReport
{
    enum class State : quint8 { Passed, Failed, NotReached };

    struct Step
    {
        QString id;   ///< "address", "certificate", "sign_in", "account"
        QString name; ///< for a person; the last one is what the vendor calls it: "Organization id", "Tenant" ...
        State state = State::NotReached;
        QString text; ///< what was found; for a failed step what happened and what to try next
        qint64 tookMs = -1;
    };

    QList<Step> steps;
    bool passed = false;
    QString summary; ///< one line
    std::optional<qint64> clockAheadMs;
};

/**
 * Goes the way to a profile's vendor and asks it for a product that cannot exist: "not found" proves address,
 * certificate, sign-in and account.
 *
 * Connects and signs in anew, whatever connections and tokens there are. Takes the profile as it is being edited, and
 * secrets typed but not stored yet. Starts when made, emits finished() exactly once, never before the caller is back in
 * the event loop, then deletes itself. Deleting it, or its parent, cancels it.
 */
class ConnectionTest : public QObject
{
    Q_OBJECT

public:
    /** What is known before anything is asked. */
    struct Way
    {
        qint64 reachMs = -1; ///< until the host was reached
        qint64 readyMs = -1; ///< until TLS was agreed on, too
        HttpConnection connection = {};
    };

    ConnectionTest(Http &http, SecretStore &stored, const VendorList &vendors, const Profile &profile,
                   const Secrets &typed, QObject *parent);
    ~ConnectionTest() override;

Q_SIGNALS:
    void progress(const QString &text);
    void finished(const Vitrine::ConnectionReport &report);

private:
    void reach(const NetworkSecrets &secrets);
    void lookUp();
    void fail(const Error &error);
    void finish(const LookupResult &result);

    Http &m_http;
    const Vendor *m_vendor;
    Profile m_profile;
    SessionSecretStore m_secrets; ///< the stored ones with those on top that were typed
    QElapsedTimer m_took;
    Way m_way;
    Lookups m_lookups;
};

} // namespace Vitrine
