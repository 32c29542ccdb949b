// SPDX-License-Identifier: Apache-2.0
#include "lookup/lookup.h"

#include "lookup/answered.h"
#include "lookup/lookupstate.h"

using namespace Qt::StringLiterals;

namespace Vitrine {

namespace {

constexpr qsizetype mostReplies = 4;

} // namespace

LookupJob::LookupJob(Lookups &lookups, const Profile &profile, const QString &id, QObject *parent)
    : QObject(parent)
    , m_lookups(lookups)
    , m_vendor(findVendor(lookups.vendors(), profile.vendor))
    , m_profile(profile)
{
    m_result.asked = id;
    m_result.profile = profile;
    if (m_vendor)
        m_result.account = accountOf(m_vendor->info(), profile).id;
    m_took.start();
    m_deadline.setSingleShot(true);
    m_wait.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &LookupJob::onDeadline);
    connect(&m_wait, &QTimer::timeout, this, &LookupJob::proceed);
    m_deadline.start(profile.network.lookupMs);
    QTimer::singleShot(0, this, &LookupJob::readSecrets);
}

LookupJob::~LookupJob()
{
    letGo();
}

void LookupJob::cancel()
{
    if (m_isOver)
        return;
    m_isOver = true;
    letGo();
    QTimer::singleShot(0, this, [this] {
        m_isOver = false;
        m_result.answer.clear(); // nobody waits until it is searched
        m_result.product.reset();
        fail({Error::Kind::Cancelled});
    });
}

// What is asked for, one thing behind the other.

void LookupJob::readSecrets()
{
    if (m_isOver)
        return;
    if (!m_vendor)
        return fail({Error::Kind::Profile, {}, tr("this version does not know the vendor “%1”").arg(m_profile.vendor)});
    say(tr("Asking %1 …").arg(m_profile.name));
    m_secretJob = m_lookups.secrets().read(m_profile.id, this);
    connect(m_secretJob, &SecretJob::finished, this, [this](const Result<Secrets> &secrets) {
        m_secretJob.clear();
        if (!secrets)
            return fail(secrets.error());
        m_secrets = *secrets;
        m_credential = LookupState::credential(m_profile, m_secrets);
        proceed();
    });
}

void LookupJob::proceed()
{
    if (resolveAddress() && fetchToken())
        askForProduct();
}

bool LookupJob::resolveAddress()
{
    const std::optional<HttpRequest> request = m_vendor->addressRequest(m_profile);
    if (!request)
        return true;
    m_profile.address = m_lookups.state().address(m_credential);
    if (!m_profile.address.isEmpty())
        return true;
    askTogether(Asking::Address, *request);
    return false;
}

bool LookupJob::fetchToken()
{
    if (!m_token.value.isEmpty())
        return true;
    m_token = m_lookups.state().token(m_credential, m_lookups.clock());
    m_isTokenUser = !m_token.value.isEmpty();
    if (m_isTokenUser)
        return true;
    // What could not be asked with a token is not worth fetching one.
    if (const Result<HttpRequest> question = m_vendor->request(m_profile, m_result.asked); !question) {
        onError(question.error());
        return false;
    }
    const std::optional<HttpRequest> request =
        m_vendor->tokenRequest(m_profile, m_secrets, m_lookups.state().unusedMoment(signingTime()));
    m_isTokenUser = request.has_value();
    if (!m_isTokenUser)
        return true;
    askTogether(Asking::Token, *request);
    return false;
}

void LookupJob::askForProduct()
{
    m_asking = m_product ? Asking::FollowUp : Asking::Product;
    Result<HttpRequest> request = m_product ? m_followUp : m_vendor->request(m_profile, m_result.asked);
    if (request)
        request = m_vendor->authorize(*request, m_profile, m_secrets, m_token, signingTime());
    if (!request)
        return onError(request.error());
    // What a credential may reach was decided by the first request.
    if (m_asking == Asking::FollowUp && !isSameOrigin(request->url, m_request.url))
        return giveUp({Error::Kind::Redirected});
    m_request = *request;
    if (m_asking == Asking::Product)
        m_result.request = m_request.redacted();
    ask();
}

/** Whether the vendor wants to be left alone for now: then this asks again later, or gives up. */
bool LookupJob::mustWait()
{
    const QDateTime now = m_lookups.clock();
    const QDateTime notBefore = m_lookups.state().notBefore(m_credential, originOf(m_request.url));
    if (m_hasWaited || !notBefore.isValid() || notBefore <= now) {
        m_hasWaited = false;
        return false;
    }
    const Error limited{Error::Kind::RateLimited, {}, {}, 0, notBefore};
    waitAndAskAgain(limited, std::chrono::milliseconds(now.msecsTo(notBefore)));
    return true;
}

void LookupJob::ask()
{
    if (mustWait())
        return;
    m_httpJob = m_lookups.http().send(m_request, m_profile.network, networkSecrets(), this);
    connect(m_httpJob, &HttpJob::finished, this, &LookupJob::onAnswer);
}

void LookupJob::askTogether(Asking asking, const HttpRequest &request)
{
    m_asking = asking;
    m_request = request;
    if (mustWait())
        return;
    const QByteArray name = (asking == Asking::Token ? "token " : "address ") + m_credential;
    m_together = m_lookups.state().exchange(name, [&] {
        return std::make_shared<SharedExchange>(m_lookups.http(), request, m_profile.network, networkSecrets());
    });
    connect(m_together.get(), &SharedExchange::finished, this, &LookupJob::onAnswer);
}

// What was answered.

/** A copy, because the answer's owner may end with the exchange. */
void LookupJob::onAnswer(Result<HttpReply> answer)
{
    m_httpJob.clear();
    if (m_together) {
        m_together->disconnect(this);
        m_together.reset();
    }
    if (!answer)
        return onError(answer.error());
    HttpReply reply = *std::move(answer);
    reply.received = m_lookups.clock();
    m_result.connection = reply.connection;
    if (m_asking == Asking::Address)
        m_result.addressMs = reply.tookMs;
    else if (m_asking == Asking::Token)
        m_result.signInMs = reply.tookMs;
    if (const QDateTime theirs = reply.date(); theirs.isValid())
        m_result.clockAheadMs = reply.received.msecsTo(theirs);
    if (m_isTokenUser)
        m_lookups.state().keepSkew(m_credential, reply);
    switch (m_asking) {
    case Asking::Address:
        return onAddress(reply);
    case Asking::Token:
        return onToken(reply);
    case Asking::Product:
        return onProduct(reply);
    case Asking::FollowUp:
        return onFollowUp(reply);
    }
}

void LookupJob::onAddress(const HttpReply &reply)
{
    const Result<QString> address = m_vendor->readAddress(reply);
    if (!address)
        return onError(completed(address.error(), reply));
    if (address->isEmpty())
        return fail({Error::Kind::BadAnswer, {}, tr("no address was given")});
    m_lookups.state().keepAddress(m_credential, *address);
    m_failures = 0;
    proceed();
}

void LookupJob::onToken(const HttpReply &reply)
{
    const Result<Token> token = m_vendor->readToken(reply, m_lookups.clock());
    if (!token)
        return onError(completed(token.error(), reply));
    if (token->value.isEmpty())
        return fail({Error::Kind::BadAnswer, {}, tr("no token was given")});
    m_token = *token;
    m_lookups.state().keepToken(m_credential, m_token);
    m_failures = 0;
    proceed();
}

void LookupJob::onProduct(const HttpReply &reply)
{
    m_result.httpStatus = reply.status;
    m_result.answer = reply.body;
    m_result.secretKeys = m_vendor->info().secretKeys;
    m_result.requestId = requestIdOf(reply);
    if (m_result.requestId.isEmpty() && reply.body.size() < largeAnswer)
        m_result.requestId = m_vendor->requestId(reply);
    m_replies = {reply};
    readProduct();
}

void LookupJob::onFollowUp(const HttpReply &reply)
{
    if (const std::optional<Error> error = errorOfStatus(reply))
        return onError(*error);
    m_replies.append(reply);
    readProduct();
}

void LookupJob::readProduct()
{
    if (m_replies.constLast().body.size() < largeAnswer)
        return onRead(m_vendor->read(m_replies, m_profile));
    // A vendor is pure, so it may read in any thread.
    m_lookups.readers().start([vendor = m_vendor, replies = m_replies, profile = m_profile, job = QPointer(this)] {
        const Result<Step> step = vendor->read(replies, profile);
        const auto tell = [job, step] {
            if (job && !job->m_isOver)
                job->onRead(step);
        };
        QMetaObject::invokeMethod(QCoreApplication::instance(), tell, Qt::QueuedConnection);
    });
}

void LookupJob::onRead(const Result<Step> &step)
{
    if (!step) {
        if (m_product)
            return found(*m_product);
        return onError(completed(step.error(), m_replies.constLast()));
    }
    m_failures = 0;
    if (!step->next || m_replies.size() == mostReplies)
        return found(step->product);
    m_product = step->product;
    m_followUp = *step->next;
    askForProduct();
}

} // namespace Vitrine
