// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http/http.h"
#include "pictures/picturehead.h"
#include "profiles/secretstore.h"

namespace Vitrine {

/** A picture as it was sent: one of the four formats by its first bytes and not too large, but not decoded. */
struct Picture
{
    PictureHead head;
    QByteArray bytes;
};

/** The rules by which a picture of an answer may be shown. */
namespace PictureRules {

constexpr qsizetype mostBytes = 5 * 1024 * 1024;
constexpr qint64 mostPixels = 16'000'000;

/** How a picture is asked for: https, or whatever the profile's own origin speaks; without anything of the profile's.
 * Nothing for other addresses, and where the profile wants no pictures. */
std::optional<HttpRequest> request(const QString &address, const Profile &profile);
/** The picture inside the answer: a base64 data URL, or base64 without one. Empty where the text is neither. */
QByteArray inAnswer(const QString &text);
/** Whether request() or inAnswer() would have something to show; looks at the text's beginning only. */
bool mayShow(const QString &text, const Profile &profile);
/** The picture, or why these bytes are none that may be decoded. */
Result<Picture> judged(const QByteArray &bytes);

} // namespace PictureRules

/**
 * One picture of a product, by its address or from the answer itself.
 *
 * Starts when made, emits finished() exactly once, never before the caller is back in the event loop, then deletes
 * itself. Deleting it, or its parent, cancels it and its request without a signal. To another origin nothing of the
 * profile goes along, its client certificate neither; its way through a proxy is used.
 */
class PictureJob : public QObject
{
    Q_OBJECT

public:
    PictureJob(Http &http, SecretStore &secrets, const Profile &profile, const QString &text, QObject *parent);

Q_SIGNALS:
    void finished(const Vitrine::Result<Vitrine::Picture> &picture);

private:
    void start(SecretStore &secrets, const QString &text);
    void ask(const NetworkSecrets &secrets);
    void onAnswer(const Result<HttpReply> &answer);
    void finish(const Result<Picture> &picture);

    Http &m_http;
    Profile m_profile;
    HttpRequest m_request;
};

} // namespace Vitrine
