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
        QString name; ///< "Address", "Certificate", "Sign-in", "Account"
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
 * Asks a profile's vendor for a product that cannot exist: "not found" proves address, certificate, sign-in and
 * account.
 *
 * Signs in anew, whatever tokens there are. Takes the profile as it is being edited, and secrets typed but not stored
 * yet. Starts when made, emits finished() exactly once, never before the caller is back in the event loop, then deletes
 * itself. Deleting it, or its parent, cancels it.
 */
class ConnectionTest : public QObject
{
    Q_OBJECT

public:
    ConnectionTest(Http &http, SecretStore &stored, const VendorList &vendors, const Profile &profile,
                   const Secrets &typed, QObject *parent);
    ~ConnectionTest() override;

Q_SIGNALS:
    void progress(const QString &text);
    void finished(const Vitrine::ConnectionReport &report);

private:
    std::unique_ptr<SecretStore> m_secrets;
    std::unique_ptr<Lookups> m_lookups;
};

} // namespace Vitrine
