// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http/http.h"
#include "product/product.h"
#include "profiles/secretstore.h"
#include "vendors/vendor.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QThreadPool>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace Vitrine {

/** How one lookup ended; outcomeName() is the command line's "outcome". */
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
    QString account =
        {}; ///< organization, tenant or client of the profile; empty where the secret alone says whose it is
    Outcome outcome = Outcome::Cancelled;
    std::optional<Product> product = {}; ///< where it was found
    std::optional<Error> error = {};     ///< where it was not
    QString message = {};                ///< for a person: what happened and what to do next; empty where found
    QStringList notices = {};            ///< said beside a product too: the clock was corrected, it was asked again ...
    QDateTime fetched = {};              ///< UTC
    qint64 tookMs = 0;
    HttpRequest request = {}; ///< the last one for the product, redacted
    int httpStatus = 0;
    QByteArray answer = {};         ///< the body, kept where it was not understood too
    QByteArrayList followUps = {};  ///< bodies of the answers that completed the product; empty where there was none
    bool isKept = false;            ///< as it was seen before: nobody was asked now
    QStringList secretKeys = {};    ///< members of the answer whose values are secrets
    QString requestId = {};         ///< what the vendor calls this exchange, for a ticket
    HttpConnection connection = {}; ///< of the last answer, whatever it was about
    qint64 addressMs = -1;          ///< asking for the address took; -1 where nobody had to be asked
    qint64 signInMs = -1;           ///< fetching a token took; -1 where none was fetched
    std::optional<qint64> clockAheadMs =
        {}; ///< the vendor's clock minus ours, to the second; nothing where it told no time
};

class LookupState;
class SharedExchange;

/** What lookups share: who to ask, where secrets are, tokens and resolved addresses, limits by origin and credential.
 */
class Lookups
{
public:
    using Clock = std::function<QDateTime()>; ///< UTC
    using Random = std::function<double()>;   ///< 0 up to 1

    Lookups(Http &http, SecretStore &secrets, const VendorList &vendors);
    /** What \p others know and share, asking through \p http instead. */
    Lookups(const Lookups &others, Http &http);
    ~Lookups();
    Q_DISABLE_COPY_MOVE(Lookups)

    [[nodiscard]] Http &http() const { return m_http; }
    [[nodiscard]] SecretStore &secrets() const { return m_secrets; }
    [[nodiscard]] const VendorList &vendors() const { return m_vendors; }

    Clock clock = [] {
        return QDateTime::currentDateTimeUtc();
    };
    Random random;
    /** Asked before a lookup asks once more after that error; a bulk run has only so many to give away. */
    std::function<bool(const Error &error)> mayAskAgain = [](const Error &) {
        return true;
    };
    LookupState &state() const { return *m_state; }
    /** Where large answers are read, so that no window waits for them. */
    QThreadPool &readers() { return m_readers; }

private:
    Http &m_http;
    SecretStore &m_secrets;
    const VendorList &m_vendors;
    std::shared_ptr<LookupState> m_state;
    QThreadPool m_readers; ///< last: its end waits for who still reads
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
    /** \p id is what Recognition::id holds, not a link. */
    LookupJob(Lookups &lookups, const Profile &profile, const QString &id, QObject *parent);
    ~LookupJob() override;

    void cancel();

Q_SIGNALS:
    /** What it waits for, for a person ("Asking ...", "Asked again in 2 s: ..."). */
    void progress(const QString &text);
    void finished(const Vitrine::LookupResult &result);

private:
    enum class Asking : quint8 { Address, Token, Product, FollowUp };
    static constexpr qsizetype largeAnswer =
        256 * 1024; ///< bytes that take longer to read than a window should be kept

    void readSecrets();
    void proceed();
    bool resolveAddress();
    bool fetchToken();
    void askForProduct();
    bool mustWait();
    void ask();
    void askTogether(Asking asking, const HttpRequest &request);

    void onAnswer(Result<HttpReply> answer);
    void onAddress(const HttpReply &reply);
    void onToken(const HttpReply &reply);
    void onProduct(const HttpReply &reply);
    void onFollowUp(const HttpReply &reply);
    void readProduct();
    void onRead(const Result<Step> &step);
    void onError(const Error &error);
    bool putRight(const Error &error);
    void waitAndAskAgain(const Error &error, std::chrono::milliseconds wait);
    void giveUp(const Error &error);
    void finishAfter(const std::function<LookupResult(LookupResult)> &search);

    [[nodiscard]] QDateTime signingTime();
    [[nodiscard]] NetworkSecrets networkSecrets() const;
    [[nodiscard]] QList<QByteArray> unspoken() const;
    [[nodiscard]] QByteArray withoutSecrets(const QByteArray &text) const;
    void say(const QString &text);
    void onDeadline();
    void letGo();
    void fail(Error error);
    void found(Product product);
    void finish();

    Lookups &m_lookups;
    const Vendor *m_vendor = nullptr;
    Profile m_profile; ///< with the address that was resolved
    Secrets m_secrets;
    QByteArray m_credential;
    Token m_token;
    Asking m_asking = Asking::Product;
    HttpRequest m_request;  ///< signed, the last one
    HttpRequest m_followUp; ///< not signed
    QList<HttpReply> m_replies;
    std::optional<Product> m_product; ///< already good, while a follow-up may complete it
    LookupResult m_result;

    QPointer<SecretJob> m_secretJob;
    QPointer<HttpJob> m_httpJob;
    std::shared_ptr<SharedExchange> m_together;
    QTimer m_deadline;
    QTimer m_wait;
    QElapsedTimer m_took;

    qint64 m_skew = 0;  ///< what the request under way was signed with
    int m_failures = 0; ///< in a row, of what is being asked for
    bool m_isTokenUser = false;
    bool m_hasWaited = false;
    bool m_hasRenewed = false;
    bool m_hasResolvedAgain = false;
    bool m_hasSetClock = false;
    bool m_isOver = false;
};

} // namespace Vitrine
