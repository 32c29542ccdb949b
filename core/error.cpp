// SPDX-License-Identifier: Apache-2.0
#include "error.h"

#include "errorsummary.h"
#include "product/safetext.h"

#include <QLocale>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace Vitrine {

namespace {

constexpr int longestName = 60;
constexpr int longestDetail = 120;
constexpr int longestSaid = 200;

struct Words
{
    const char *what; ///< what happened, behind the name of who was asked
    const char *next; ///< what a person can do
};

Words wordsOf(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Network:
        return {
            QT_TRANSLATE_NOOP("Vitrine::Error", "no connection"),
            QT_TRANSLATE_NOOP("Vitrine::Error", "Check your network and the address in the profile, then ask again.")};
    case Error::Kind::Tls:
        return {QT_TRANSLATE_NOOP("Vitrine::Error",
                                  "the server could not prove that it is the right one, so nothing was sent"),
                QT_TRANSLATE_NOOP("Vitrine::Error",
                                  "Check the address and the certificates in the profile, or ask your administrator.")};
    case Error::Kind::Timeout:
        return {QT_TRANSLATE_NOOP("Vitrine::Error", "no answer in time"),
                QT_TRANSLATE_NOOP("Vitrine::Error", "Ask again; if it stays so, allow more time in the profile.")};
    case Error::Kind::Redirected:
        return {QT_TRANSLATE_NOOP("Vitrine::Error", "the server points to another address, which is not followed"),
                QT_TRANSLATE_NOOP("Vitrine::Error", "Check the address in the profile.")};
    case Error::Kind::SignInRefused:
        return {QT_TRANSLATE_NOOP("Vitrine::Error", "the sign-in was refused"),
                QT_TRANSLATE_NOOP("Vitrine::Error",
                                  "Check the sign-in in the profile; the secret may be wrong or no longer valid.")};
    case Error::Kind::TokenExpired:
        return {QT_TRANSLATE_NOOP("Vitrine::Error", "the sign-in has expired"),
                QT_TRANSLATE_NOOP("Vitrine::Error", "Ask again to sign in anew.")};
    case Error::Kind::Forbidden:
        return {QT_TRANSLATE_NOOP("Vitrine::Error", "this sign-in has no right to see the product"),
                QT_TRANSLATE_NOOP("Vitrine::Error", "Ask whoever manages the account for the right to read products.")};
    case Error::Kind::NotFound:
        return {QT_TRANSLATE_NOOP("Vitrine::Error", "no product with this id"),
                QT_TRANSLATE_NOOP("Vitrine::Error", "Check the id, or ask another profile.")};
    case Error::Kind::RateLimited:
        return {QT_TRANSLATE_NOOP("Vitrine::Error", "asked too often"),
                QT_TRANSLATE_NOOP("Vitrine::Error", "Wait a little, then ask again.")};
    case Error::Kind::Server:
        return {QT_TRANSLATE_NOOP("Vitrine::Error", "the server failed"),
                QT_TRANSLATE_NOOP("Vitrine::Error", "Ask again later; if it stays so, tell the vendor.")};
    case Error::Kind::BadRequest:
        return {QT_TRANSLATE_NOOP("Vitrine::Error", "the server did not accept the question"),
                QT_TRANSLATE_NOOP("Vitrine::Error", "Check the id and the settings of the profile.")};
    case Error::Kind::BadAnswer:
        return {QT_TRANSLATE_NOOP("Vitrine::Error", "the answer was not understood"),
                QT_TRANSLATE_NOOP("Vitrine::Error",
                                  "Look at the answer as it was sent, and check the address in the profile.")};
    case Error::Kind::TooLarge:
        return {QT_TRANSLATE_NOOP("Vitrine::Error", "the answer is larger than the profile allows"),
                QT_TRANSLATE_NOOP("Vitrine::Error", "Allow a larger answer in the profile, then ask again.")};
    case Error::Kind::ClockSkew:
        return {QT_TRANSLATE_NOOP("Vitrine::Error", "refused, because the clock of this computer is wrong"),
                QT_TRANSLATE_NOOP("Vitrine::Error", "Set the clock, then ask again.")};
    case Error::Kind::Keychain:
        return {QT_TRANSLATE_NOOP("Vitrine::Error", "the keychain did not give the secret"),
                QT_TRANSLATE_NOOP("Vitrine::Error",
                                  "Unlock the keychain, or enter the secret in the profile, then ask again.")};
    case Error::Kind::Profile:
        return {QT_TRANSLATE_NOOP("Vitrine::Error", "the profile is not complete"),
                QT_TRANSLATE_NOOP("Vitrine::Error", "Fill in what is missing in the profile.")};
    case Error::Kind::BadId:
        return {QT_TRANSLATE_NOOP("Vitrine::Error", "this cannot be the id of a product here"),
                QT_TRANSLATE_NOOP("Vitrine::Error", "Check the id, or choose another profile.")};
    case Error::Kind::File:
        return {QT_TRANSLATE_NOOP("Vitrine::Error", "the file could not be read or written"),
                QT_TRANSLATE_NOOP("Vitrine::Error",
                                  "Check that it exists, that you may use it, and that the disk has room.")};
    case Error::Kind::Cancelled:
        return {QT_TRANSLATE_NOOP("Vitrine::Error", "cancelled"),
                QT_TRANSLATE_NOOP("Vitrine::Error", "Ask again when you like.")};
    case Error::Kind::Moved:
        return {QT_TRANSLATE_NOOP("Vitrine::Error", "the account has moved to another address"),
                QT_TRANSLATE_NOOP("Vitrine::Error", "Ask again; if it stays so, check the address in the profile.")};
    }
    return {};
}

/** "HTTP 404", a code, a position: behind what happened, in brackets. */
QString technical(const Error &error)
{
    QStringList parts;
    const QString status = error.httpStatus > 0 ? u"HTTP %1"_s.arg(error.httpStatus) : QString();
    const QString detail = excerpt(error.detail, longestDetail);
    if (!status.isEmpty() && !detail.contains(status))
        parts += status;
    if (!detail.isEmpty())
        parts += detail;
    return parts.join(u", "_s);
}

/** \p name may be empty. */
QString whatHappened(const Error &error, const QString &name)
{
    const QString brackets = technical(error);
    QString text = Error::tr(wordsOf(error.kind).what);
    if (!name.isEmpty())
        text = Error::tr("%1: %2", "who, what happened").arg(name, text);
    else
        text[0] = text[0].toUpper();
    return brackets.isEmpty() ? text : Error::tr("%1 (%2)", "what happened, technical detail").arg(text, brackets);
}

} // namespace

QString errorSummary(const Error &error)
{
    return whatHappened(error, {});
}

QString Error::message(const QString &who) const
{
    QString text = whatHappened(*this, excerpt(who, longestName));
    text += u'.';

    if (retryAt && retryAt->isValid()) {
        const QDateTime at = retryAt->toLocalTime();
        text += u' ' + tr("It may be asked again at %1.").arg(QLocale().toString(at, u"HH:mm:ss"_s));
    } else if (kind != Kind::File || detail.isEmpty()) { // what is the matter with a file says what to do
        text += u' ' + tr(wordsOf(kind).next);
    }
    if (const QString quoted = excerpt(said, longestSaid).trimmed(); !quoted.isEmpty())
        text += u' ' + tr("The answer said: “%1”").arg(quoted);
    return text;
}

} // namespace Vitrine
