// SPDX-License-Identifier: Apache-2.0
#include "lookup/connectiontest.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace Vitrine {

namespace {

constexpr qint64 noticeableSkewMs = 2'000;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Vitrine::ConnectionTest)
};

enum StepIndex : quint8 { Address, Certificate, SignIn, Account, StepCount };

/** The step at which a test ended like this; StepCount for none. */
StepIndex failedAt(const ConnectionTest::Way &way, const LookupResult &result)
{
    if (!result.error || result.outcome == Outcome::NotFound)
        return StepCount;
    const bool isInTls = way.reachMs >= 0 && way.readyMs < 0;
    if (isInTls && result.profile.network.proxy != NetworkSettings::Proxy::Own) // a proxy is reached first of all
        return Certificate;
    switch (result.error->kind) {
    case Error::Kind::Tls:
    case Error::Kind::File: // a certificate or a key that could not be read
        return Certificate;
    case Error::Kind::SignInRefused:
    case Error::Kind::TokenExpired:
    case Error::Kind::ClockSkew:
    case Error::Kind::Keychain:
        return SignIn;
    case Error::Kind::Forbidden:
    case Error::Kind::RateLimited:
        return Account;
    case Error::Kind::BadRequest:
        return result.error->httpStatus == 404 ? Address : Account; // of the address: an unknown product is NotFound
    default:
        return Address;
    }
}

/** Where the first question goes: to whom the address is asked of, or to the address itself. */
QUrl firstUrl(const Vendor &vendor, const Profile &profile)
{
    if (const std::optional<HttpRequest> request = vendor.addressRequest(profile))
        return request->url;
    const Result<HttpRequest> request = vendor.request(profile, vendor.probeId());
    return request ? request->url : QUrl();
}

QString certificateText(const HttpConnection &connection)
{
    if (connection.protocol.isEmpty())
        return Texts::tr("none: the connection is not encrypted");
    if (!connection.expires.isValid())
        return Texts::tr("%1, issued by %2").arg(connection.protocol, connection.issuer);
    return Texts::tr("%1, issued by %2, valid until %3")
        .arg(connection.protocol, connection.issuer,
             QLocale().toString(connection.expires.date(), QLocale::ShortFormat));
}

QString clockText(qint64 aheadMs)
{
    const int seconds = int((std::abs(aheadMs) + 500) / 1000);
    if (std::abs(aheadMs) < noticeableSkewMs)
        return Texts::tr("Both clocks agree.");
    return aheadMs > 0 ? Texts::tr("The server's clock is %n second(s) ahead.", nullptr, seconds)
                       : Texts::tr("The server's clock is %n second(s) behind.", nullptr, seconds);
}

/** What each step took by itself. Where the answer about the product is the sign-in's too, its head is the sign-in. */
std::array<qint64, StepCount> times(const ConnectionTest::Way &way, const LookupResult &result)
{
    const auto between = [](qint64 from, qint64 to) {
        return from < 0 || to < from ? -1 : to - from;
    };
    const HttpConnection &asked = result.connection;
    const bool hasToken = result.signInMs >= 0;
    const bool hasTls = !way.connection.protocol.isEmpty();
    return {way.reachMs + std::max<qint64>(result.addressMs, 0), hasTls ? between(way.reachMs, way.readyMs) : -1,
            hasToken ? result.signInMs : between(asked.connectMs, asked.firstByteMs),
            between(hasToken ? asked.connectMs : asked.firstByteMs, asked.wholeMs)};
}

ConnectionReport reportOf(const ConnectionTest::Way &way, const LookupResult &result, const Vendor *vendor)
{
    const StepIndex failed = failedAt(way, result);
    ConnectionReport report;
    report.passed = failed == StepCount;
    report.clockAheadMs = result.clockAheadMs;
    const AccountName account = vendor ? accountOf(vendor->info(), result.profile) : AccountName();
    const QString host = result.request.url.isEmpty() ? QUrl(result.profile.address).host() : result.request.url.host();
    const QString can = Texts::tr("products can be asked for");
    report.steps = {
        {u"address"_s, Texts::tr("Address"), {}, Texts::tr("%1 answers").arg(host)},
        {u"certificate"_s,
         Texts::tr("Certificate"),
         {},
         certificateText(result.connection.protocol.isEmpty() ? way.connection : result.connection)},
        {u"sign_in"_s, Texts::tr("Sign-in"), {}, Texts::tr("accepted")},
        {u"account"_s,
         account.id.isEmpty() ? Texts::tr("Account") : account.label,
         {},
         account.id.isEmpty() ? can : Texts::tr("%1: %2", "account, what it is good for").arg(account.id, can)},
    };
    const std::array<qint64, StepCount> took = times(way, result);
    const std::array<bool, StepCount> isPassed{way.reachMs >= 0, way.readyMs >= 0, failed > SignIn, failed > Account};
    for (int index = 0; index < StepCount; ++index) {
        ConnectionReport::Step &step = report.steps[index];
        if (index == failed) {
            step.state = ConnectionReport::State::Failed;
            step.text = result.message;
        } else if (isPassed[size_t(index)]) {
            step.state = ConnectionReport::State::Passed;
            step.tookMs = took[size_t(index)];
        } else {
            step.state = ConnectionReport::State::NotReached;
            step.text.clear();
        }
    }
    report.summary = report.passed ? Texts::tr("Signed in and answered in %1 ms.").arg(result.tookMs) : result.message;
    if (report.clockAheadMs)
        report.summary += u' ' + clockText(*report.clockAheadMs);
    return report;
}

} // namespace

ConnectionTest::ConnectionTest(Http &http, SecretStore &stored, const VendorList &vendors, const Profile &profile,
                               const Secrets &typed, QObject *parent)
    : QObject(parent)
    , m_http(http)
    , m_vendor(findVendor(vendors, profile.vendor))
    , m_profile(profile)
    , m_lookups(http, m_secrets, vendors)
{
    connect(stored.read(profile.id, this), &SecretJob::finished, this, [this, typed](const Result<Secrets> &found) {
        if (!found && typed.isEmpty()) // without a keychain what was typed is all there is
            return fail(found.error());
        Secrets secrets = found ? *found : Secrets();
        secrets.insert(typed);
        m_secrets.set(m_profile.id, secrets);
        reach({secrets.value(u"proxy_password"_s), secrets.value(u"key_passphrase"_s)});
    });
}

ConnectionTest::~ConnectionTest()
{
    // the job uses the lookups: it must go first
    qDeleteAll(findChildren<LookupJob *>(Qt::FindDirectChildrenOnly));
}

void ConnectionTest::reach(const NetworkSecrets &secrets)
{
    const QUrl url = m_vendor ? firstUrl(*m_vendor, m_profile) : QUrl();
    if (url.isEmpty()) // the lookup says why
        return lookUp();
    Q_EMIT progress(Texts::tr("Connecting to %1 …").arg(url.host()));
    HttpJob *job = m_http.reach(url, m_profile.network, secrets, this);
    m_took.start(); // reading certificates is not the server's time
    connect(job, &HttpJob::reached, this, [this] {
        m_way.reachMs = m_took.elapsed();
    });
    connect(job, &HttpJob::finished, this, [this](const Result<HttpReply> &way) {
        if (!way)
            return fail(way.error());
        m_way.readyMs = m_took.elapsed();
        m_way.connection = way->connection;
        lookUp();
    });
}

void ConnectionTest::lookUp()
{
    auto *job = new LookupJob(m_lookups, m_profile, m_vendor ? m_vendor->probeId() : QString(), this);
    connect(job, &LookupJob::progress, this, &ConnectionTest::progress);
    connect(job, &LookupJob::finished, this, &ConnectionTest::finish);
}

/** Before anything was asked. */
void ConnectionTest::fail(const Error &error)
{
    LookupResult result;
    result.profile = m_profile;
    result.outcome = outcomeOf(error);
    result.error = error;
    result.message = error.message(m_profile.name);
    finish(result);
}

void ConnectionTest::finish(const LookupResult &result)
{
    deleteLater();
    Q_EMIT finished(reportOf(m_way, result, m_vendor));
}

} // namespace Vitrine
