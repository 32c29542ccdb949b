// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http/http.h"
#include "product/product.h"
#include "profiles/secretstore.h"
#include "vendors/vendor.h"

#include <QDateTime>
#include <QObject>

#include <functional>
#include <optional>

namespace Vitrine {

/** How one lookup ended; its name() is the command line's "outcome". */
enum class Outcome : quint8 {
    Found,
    NotFound,
    SignInRefused,
    Forbidden,
    RateLimited,
    Network,
    Tls,
    Timeout,
    Redirected,
    Server,
    BadAnswer,
    TooLarge,
    Keychain,
    Skipped,
    Cancelled,
};
QString outcomeName(Outcome outcome); ///< "sign_in_refused"
Outcome outcomeOf(const Error &error);

/** What was asked and what came of it. Holds no secret. */
struct LookupResult
{
    QString asked; ///< the id as it was asked
    Profile profile;
    Outcome outcome = Outcome::Cancelled;
    std::optional<Product> product = {}; ///< where it was found
    std::optional<Error> error = {};     ///< where it was not
    QString message = {};                ///< for a person: what happened and what to do next; empty where found
    QStringList notices = {};            ///< said beside a product too: the clock was corrected, it was asked again ...
    QDateTime fetched = {};              ///< UTC
    qint64 tookMs = 0;
    HttpRequest request = {}; ///< the last one for the product, redacted
    int httpStatus = 0;
    QByteArray answer = {}; ///< the body, kept where it was not understood too
    QString requestId = {}; ///< what the vendor calls this exchange, for a ticket
};

class LookupState;

/** What lookups share: who to ask, where secrets are, tokens and resolved addresses, limits by origin and credential.
 */
class Lookups
{
public:
    using Clock = std::function<QDateTime()>; ///< UTC
    using Random = std::function<double()>;   ///< 0 up to 1

    Lookups(Http &http, SecretStore &secrets, const VendorList &vendors);
    ~Lookups();
    Q_DISABLE_COPY_MOVE(Lookups)

    [[nodiscard]] Http &http() const { return m_http; }
    [[nodiscard]] SecretStore &secrets() const { return m_secrets; }
    [[nodiscard]] const VendorList &vendors() const { return m_vendors; }

    Clock clock = [] {
        return QDateTime::currentDateTimeUtc();
    };
    Random random; ///< a test gives its own
    LookupState &state() const { return *m_state; }

private:
    Http &m_http;
    SecretStore &m_secrets;
    const VendorList &m_vendors;
    std::unique_ptr<LookupState> m_state;
};

/**
 * Asks one profile for one product: secret, address, token, request, follow-up request, product; retried by the policy.
 *
 * Starts when made, emits finished() exactly once, never before the caller is back in the event loop, then deletes
 * itself. Deleting it, or its parent, cancels it without a signal; cancel() ends it with Outcome::Cancelled.
 */
class LookupJob : public QObject
{
    Q_OBJECT

public:
    LookupJob(Lookups &lookups, const Profile &profile, const QString &id, QObject *parent);
    ~LookupJob() override;

    void cancel();

Q_SIGNALS:
    /** What it waits for, for a person ("Asking ...", "Asked again in 2 s: ..."). */
    void progress(const QString &text);
    void finished(const Vitrine::LookupResult &result);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Vitrine
