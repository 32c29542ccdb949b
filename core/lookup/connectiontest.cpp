// SPDX-License-Identifier: Apache-2.0
#include "lookup/connectiontest.h"

#include <QLocale>
#include <QTimer>

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

/** The stored secrets with those on top that were typed and are not stored yet. Only reads. */
class TypedSecretStore final : public SecretStore
{
public:
    TypedSecretStore(SecretStore &stored, const Secrets &typed)
        : m_stored(stored)
        , m_typed(typed)
    {
    }

    SecretJob *read(const QString &profileId, QObject *parent) override
    {
        auto *job = new SecretJob(parent);
        QObject::connect(m_stored.read(profileId, job), &SecretJob::finished, job,
                         [job, typed = m_typed](const Result<Secrets> &stored) {
                             // without a keychain what was typed is all there is
                             Secrets secrets = stored ? *stored : Secrets();
                             const bool isEnough = stored || !typed.isEmpty();
                             secrets.insert(typed);
                             job->deleteLater();
                             if (isEnough)
                                 Q_EMIT job->finished(secrets);
                             else
                                 Q_EMIT job->finished(stored.error());
                         });
        return job;
    }
    SecretJob *write(const QString & /*profileId*/, const Secrets & /*secrets*/, QObject *parent) override
    {
        return refuse(parent);
    }
    SecretJob *remove(const QString & /*profileId*/, QObject *parent) override { return refuse(parent); }

private:
    static SecretJob *refuse(QObject *parent)
    {
        auto *job = new SecretJob(parent);
        QTimer::singleShot(0, job, [job] {
            job->deleteLater();
            Q_EMIT job->finished(Error{.kind = Error::Kind::Keychain});
        });
        return job;
    }

    SecretStore &m_stored;
    Secrets m_typed;
};

enum StepIndex : quint8 { Address, Certificate, SignIn, Account, StepCount };

/** How far a lookup came that ended like this; StepCount for all the way. */
StepIndex reached(const LookupResult &result)
{
    if (!result.error || result.outcome == Outcome::NotFound)
        return StepCount;
    switch (result.error->kind) {
    case Error::Kind::Tls:
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

ConnectionReport reportOf(const LookupResult &result)
{
    const StepIndex failed = reached(result);
    ConnectionReport report;
    report.passed = failed == StepCount;
    report.clockAheadMs = result.clockAheadMs;
    const std::array<std::pair<QString, QString>, StepCount> passed{{
        {Texts::tr("Address"),
         Texts::tr("%1 answers")
             .arg(result.request.url.isEmpty() ? result.profile.address : result.request.url.host())},
        {Texts::tr("Certificate"), certificateText(result.connection)},
        {Texts::tr("Sign-in"), Texts::tr("accepted")},
        {Texts::tr("Account"), Texts::tr("products can be asked for")},
    }};
    for (int index = 0; index < StepCount; ++index) {
        ConnectionReport::Step step{passed[size_t(index)].first, ConnectionReport::State::Passed,
                                    passed[size_t(index)].second};
        if (index == failed)
            step = {step.name, ConnectionReport::State::Failed, result.message};
        else if (index > failed)
            step = {step.name, ConnectionReport::State::NotReached, {}};
        report.steps.append(step);
    }
    if (failed > Address)
        report.steps[Address].tookMs = result.connection.connectMs;
    if (failed > SignIn)
        report.steps[SignIn].tookMs = result.tookMs;

    report.summary = report.passed ? Texts::tr("Signed in and answered in %1 ms.").arg(result.tookMs) : result.message;
    if (report.clockAheadMs)
        report.summary += u' ' + clockText(*report.clockAheadMs);
    return report;
}

} // namespace

ConnectionTest::ConnectionTest(Http &http, SecretStore &stored, const VendorList &vendors, const Profile &profile,
                               const Secrets &typed, QObject *parent)
    : QObject(parent)
    , m_secrets(std::make_unique<TypedSecretStore>(stored, typed))
    , m_lookups(std::make_unique<Lookups>(http, *m_secrets, vendors))
{
    const Vendor *vendor = findVendor(vendors, profile.vendor);
    auto *job = new LookupJob(*m_lookups, profile, vendor ? vendor->probeId() : QString(), this);
    connect(job, &LookupJob::progress, this, &ConnectionTest::progress);
    connect(job, &LookupJob::finished, this, [this](const LookupResult &result) {
        deleteLater();
        Q_EMIT finished(reportOf(result));
    });
}

ConnectionTest::~ConnectionTest()
{
    // the job uses the lookups: it must go first
    qDeleteAll(findChildren<LookupJob *>(Qt::FindDirectChildrenOnly));
}

} // namespace Vitrine
