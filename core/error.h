// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QDateTime>
#include <QString>

#include <optional>
#include <utility>
#include <variant>

namespace Vitrine {

/** What went wrong, in a shape every layer shares: a kind to decide by, the vendor's own words, and a technical detail.
 */
struct Error
{
    Q_DECLARE_TR_FUNCTIONS(Vitrine::Error)

public:
    enum class Kind {
        Network,       ///< no connection, or it broke
        Tls,           ///< the certificate or the handshake was refused
        Timeout,       ///< a limit of ours ran out
        Redirected,    ///< a redirect that is not followed
        SignInRefused, ///< the vendor does not accept the credentials
        TokenExpired,  ///< the token has to be fetched again; only LookupJob sees this one
        Forbidden,     ///< signed in, but without the right
        NotFound,      ///< the vendor says there is no such product
        RateLimited,   ///< asked too often
        Server,        ///< the vendor failed
        BadRequest,    ///< the vendor refused how it was asked
        BadAnswer,     ///< the answer was not understood
        TooLarge,      ///< more bytes than the profile allows
        ClockSkew,     ///< refused because this computer's clock is wrong
        Keychain,      ///< the secret could not be had
        Profile,       ///< the profile lacks something that is needed to ask
        BadId,         ///< this cannot be an id of this vendor
        File,          ///< a file could not be read or written
        Cancelled,     ///< the person stopped it
        Moved,         ///< the address serves another tenant now (HTTP 421): resolve it again
    };

    Kind kind = Kind::BadAnswer;
    QString said = {};                     ///< the vendor's own words, plain text, perhaps empty
    QString detail = {};                   ///< technical and without secrets: a status, a code, a position
    int httpStatus = 0;                    ///< 0 where no HTTP answer was had
    std::optional<QDateTime> retryAt = {}; ///< when the vendor allows the next attempt

    /** The error in a person's words: what happened and what to do next. \p who is the profile's or the vendor's name.
     */
    [[nodiscard]] QString message(const QString &who) const;
};

/** A value, or the error that stands in its place. */
template <typename T> class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {
    } // NOLINT(google-explicit-constructor)
    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error))
    {
    } // NOLINT(google-explicit-constructor)

    explicit operator bool() const { return m_state.index() == 0; }
    const T &operator*() const & { return *std::get_if<0>(&m_state); }
    T &operator*() & { return *std::get_if<0>(&m_state); }
    T &&operator*() && { return std::move(*std::get_if<0>(&m_state)); }
    const T *operator->() const { return std::get_if<0>(&m_state); }
    T *operator->() { return std::get_if<0>(&m_state); }
    const Error &error() const { return *std::get_if<1>(&m_state); }

private:
    std::variant<T, Error> m_state;
};

} // namespace Vitrine
