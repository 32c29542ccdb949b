// SPDX-License-Identifier: Apache-2.0
#include "lookup/lookup.h"

#include "lookup/answered.h"
#include "lookup/lookupstate.h"
#include "lookup/retry.h"

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace Vitrine {

// What went wrong.

void LookupJob::onError(const Error &error)
{
    if (putRight(error))
        return proceed();
    if (!Retry::isWorthwhile(error))
        return giveUp(error);
    const QDateTime now = m_lookups.clock();
    const auto wait = Retry::delay(error, ++m_failures, m_lookups.random(), now);
    if (error.kind == Error::Kind::RateLimited || error.retryAt)
        m_lookups.state().holdOff(m_credential, originOf(m_request.url), now.addMSecs(wait.count()));
    if (m_failures == Retry::mostAttempts || !m_lookups.mayAskAgain(error))
        return giveUp(error);
    waitAndAskAgain(error, wait);
}

/** Whether the cause could be removed, each cause once: a wrong clock, a token that has run out, an account that has
 * moved. */
bool LookupJob::putRight(const Error &error)
{
    LookupState &state = m_lookups.state();
    const bool isRefused = error.kind == Error::Kind::SignInRefused || error.kind == Error::Kind::TokenExpired ||
                           error.kind == Error::Kind::ClockSkew;
    if (isRefused && m_isTokenUser && m_asking != Asking::FollowUp) {
        const bool isClockWrong = std::abs(state.skew(m_credential) - m_skew) > LookupState::tolerableSkew;
        const bool isTokenOver = error.kind == Error::Kind::TokenExpired || error.httpStatus == 401;
        const bool isOfUse =
            isClockWrong ? !m_hasSetClock : isTokenOver && m_asking == Asking::Product && !m_hasRenewed;
        if (isOfUse) {
            (isClockWrong ? m_hasSetClock : m_hasRenewed) = true;
            state.dropToken(m_credential, m_token.value);
            m_token = {};
            return true;
        }
    }
    if (error.kind == Error::Kind::Moved && !m_hasResolvedAgain && m_vendor->addressRequest(m_result.profile)) {
        m_hasResolvedAgain = true;
        state.dropAddress(m_credential, m_profile.address);
        m_profile.address = m_result.profile.address;
        return true;
    }
    return false;
}

void LookupJob::waitAndAskAgain(const Error &error, std::chrono::milliseconds wait)
{
    if (wait > Retry::longestWait || wait >= m_deadline.remainingTimeAsDuration())
        return giveUp(error);
    const int seconds = int(std::chrono::ceil<std::chrono::seconds>(wait).count());
    say(error.detail.isEmpty() ? tr("Asking again in %n second(s) …", nullptr, seconds)
                               : tr("Asking again in %n second(s): %1 …", nullptr, seconds).arg(error.detail));
    m_hasWaited = true;
    m_wait.start(wait);
}

void LookupJob::giveUp(const Error &error)
{
    if (!m_product)
        return fail(error);
    // The product is there; only what would have completed it is not.
    m_replies.append(HttpReply());
    readProduct();
}

void LookupJob::onDeadline()
{
    if (m_product)
        return found(*m_product);
    fail({Error::Kind::Timeout, {}, tr("nothing within %n second(s)", nullptr, m_profile.network.lookupMs / 1000)});
}

// How it ends.

/** Does what may take long with a large answer, in another thread where it is one, and ends. */
void LookupJob::finishAfter(const std::function<LookupResult(LookupResult)> &search)
{
    if (m_result.answer.size() < largeAnswer) {
        m_result = search(m_result);
        return finish();
    }
    letGo(); // the time a lookup may take is the vendor's
    LookupResult result = m_result;
    m_result.product.reset(); // who holds it last frees a hundred thousand fields: not this thread
    m_lookups.readers().start([search, result = std::move(result), job = QPointer(this)]() mutable {
        const auto tell = [job, searched = search(std::move(result))] {
            if (!job || job->m_isOver)
                return;
            job->m_result = searched;
            job->finish();
        };
        QMetaObject::invokeMethod(QCoreApplication::instance(), tell, Qt::QueuedConnection);
    });
}

void LookupJob::fail(Error error)
{
    if (error.kind == Error::Kind::TokenExpired) // a new one was no better
        error.kind = Error::Kind::SignInRefused;
    if (error.retryAt && (!Retry::isWorthwhile(error) || *error.retryAt <= m_lookups.clock()))
        error.retryAt.reset(); // nobody need wait for what is over, or for what will be the same
    m_result.outcome = outcomeOf(error);
    finishAfter([secrets = unspoken(), error](LookupResult result) {
        Error clean = error;
        hideSecrets(secrets, result.answer, result.secretKeys, clean);
        result.message = clean.message(result.profile.name);
        result.error = clean;
        result.answer = hidden(secrets, result.answer);
        return result;
    });
}

void LookupJob::found(Product product)
{
    warnOfAnother(*m_vendor, m_result.asked, product);
    m_result.outcome = Outcome::Found;
    m_result.product = std::move(product);
    finishAfter([secrets = unspoken(), replies = m_replies](LookupResult result) {
        hideEchoes(secrets, replies, *result.product);
        for (const HttpReply &reply : replies.sliced(1))
            result.followUps.append(hidden(secrets, reply.body));
        return result;
    });
}

void LookupJob::finish()
{
    m_isOver = true;
    letGo();
    if (m_skew != 0) {
        const int minutes = int((std::abs(m_skew) + 30) / 60);
        m_result.notices +=
            m_skew > 0
                ? tr("This computer's clock is %n minute(s) slow; the vendor's time was used.", nullptr, minutes)
                : tr("This computer's clock is %n minute(s) fast; the vendor's time was used.", nullptr, minutes);
    }
    m_result.requestId = QString::fromUtf8(withoutSecrets(m_result.requestId.toUtf8()));
    m_result.fetched = m_lookups.clock();
    m_result.tookMs = m_took.elapsed();
    deleteLater();
    Q_EMIT finished(m_result);
}

void LookupJob::letGo()
{
    m_deadline.stop();
    m_wait.stop();
    delete m_secretJob;
    delete m_httpJob;
    if (m_together) {
        m_together->disconnect(this);
        m_together.reset();
    }
}

void LookupJob::say(const QString &text)
{
    // Later, because who hears it may delete this job.
    QTimer::singleShot(0, this, [this, text] {
        Q_EMIT progress(text);
    });
}

QDateTime LookupJob::signingTime()
{
    m_skew = m_lookups.state().skew(m_credential);
    return m_lookups.clock().addSecs(m_skew);
}

NetworkSecrets LookupJob::networkSecrets() const
{
    return {m_secrets.value(u"proxy_password"_s), m_secrets.value(u"key_passphrase"_s)};
}

/** What must not come back in an answer: a server that repeats it would bring it into a file or onto a screen. */
QList<QByteArray> LookupJob::unspoken() const
{
    QList<QByteArray> secrets{m_token.value.toUtf8()};
    for (const QString &secret : m_secrets)
        secrets += secret.toUtf8();
    for (const HttpHeader &header : m_request.headers) {
        if (header.secret)
            secrets += header.value.split(' ').constLast();
    }
    return secrets;
}

QByteArray LookupJob::withoutSecrets(const QByteArray &text) const
{
    return hidden(unspoken(), text);
}

} // namespace Vitrine
