// SPDX-License-Identifier: Apache-2.0
#include "vendors/vendor.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Vitrine {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Vitrine::Vendor)
};

constexpr qsizetype longestId = 512;

Error profileError(const QString &detail)
{
    return {.kind = Error::Kind::Profile, .detail = detail};
}

} // namespace

const SignIn *VendorInfo::signIn(const QString &wanted) const
{
    const auto found = std::find_if(signIns.cbegin(), signIns.cend(), [&](const SignIn &each) {
        return each.id == wanted;
    });
    return found == signIns.cend() ? nullptr : &*found;
}

AccountName accountOf(const VendorInfo &vendor, const Profile &profile)
{
    const auto named = std::ranges::find(vendor.fields, FieldSpec::Kind::Text, &FieldSpec::kind);
    if (named == vendor.fields.cend())
        return {};
    return {named->label, profile.field(named->key).trimmed()};
}

std::optional<HttpRequest> Vendor::addressRequest(const Profile & /*profile*/) const
{
    return {};
}

Result<QString> Vendor::readAddress(const HttpReply & /*reply*/) const
{
    return profileError(Texts::tr("this vendor's address is not asked for"));
}

std::optional<HttpRequest> Vendor::tokenRequest(const Profile & /*profile*/, const Secrets & /*secrets*/,
                                                const QDateTime & /*now*/) const
{
    return {};
}

Result<Token> Vendor::readToken(const HttpReply & /*reply*/, const QDateTime & /*now*/) const
{
    return profileError(Texts::tr("this vendor gives no token"));
}

Result<QUrl> usableAddress(const QString &address)
{
    QString base = address.trimmed();
    while (base.endsWith(u'/'))
        base.chop(1);
    if (base.isEmpty())
        return profileError(Texts::tr("the profile has no address"));

    // "\" is read as "/" by some and as part of a host by others: an address never needs one
    const QUrl url(base, QUrl::StrictMode);
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    if (!url.isValid() || !isWeb || url.host().isEmpty() || base.contains(u'\\'))
        return profileError(Texts::tr("the address must look like https://host/path"));
    if (!url.userInfo().isEmpty())
        return profileError(Texts::tr("the address must not hold a user name or a password"));
    if (url.hasQuery() || url.hasFragment())
        return profileError(Texts::tr("the address must end before ? and #"));
    return url;
}

Error unknownAddress(const HttpReply &reply)
{
    return {.kind = Error::Kind::BadRequest,
            .detail = Texts::tr("the server does not know this address; check the address in the profile"),
            .httpStatus = reply.status};
}

QString Vendor::requestId(const HttpReply & /*reply*/) const
{
    return {};
}

Result<HttpRequest> Vendor::jsonRequest(const Profile &profile, const QByteArray &encodedPath)
{
    const Result<QUrl> base = usableAddress(profile.address);
    if (!base)
        return base.error();
    HttpRequest request{.url = QUrl::fromEncoded(base->toEncoded() + encodedPath, QUrl::StrictMode)};
    request.setHeader("Accept", "application/json");
    return request;
}

std::optional<Error> Vendor::unusableId(const QString &id)
{
    const auto refused = [](const QString &detail) {
        return Error{.kind = Error::Kind::BadId, .detail = detail};
    };
    if (id.isEmpty())
        return refused(Texts::tr("the id is empty"));
    if (id == "."_L1 || id == ".."_L1)
        return refused(Texts::tr("“%1” would ask for another address, not for a product").arg(id));
    if (id.size() > longestId)
        return refused(Texts::tr("the id has more than %n characters", nullptr, int(longestId)));
    for (const QChar character : id) {
        if (character.category() == QChar::Other_Control)
            return refused(Texts::tr("the id holds a control character"));
    }
    if (!id.isValidUtf16())
        return refused(Texts::tr("the id holds half a character"));
    return {};
}

Result<Json::Document> Vendor::parse(const HttpReply &reply)
{
    const auto refused = [&](const QString &detail) {
        return Error{.kind = Error::Kind::BadAnswer, .detail = detail, .httpStatus = reply.status};
    };
    const QByteArrayView body = QByteArrayView(reply.body).trimmed();
    if (body.isEmpty())
        return refused(Texts::tr("the answer is empty"));
    if (body.startsWith('<'))
        return refused(Texts::tr("the answer is a web page, not JSON"));
    // the transport has already bounded the body by the profile's own limit
    Result<Json::Document> document = Json::Document::parse(reply.body, {.bytes = reply.body.size()});
    if (!document) {
        Error error = document.error();
        error.httpStatus = reply.status;
        return error;
    }
    return document;
}

QString Vendor::said(const Json::Document &answer, std::initializer_list<QStringView> pointers)
{
    constexpr qsizetype longest = 500;
    for (const QStringView pointer : pointers) {
        const Json::Value value = answer.root().find(pointer);
        if (value.is(Json::Type::String) && !value.text().isEmpty())
            return value.text().left(longest);
    }
    return {};
}

bool Vendor::isIdentifier(Json::Value value)
{
    return value.is(Json::Type::Number) || (value.is(Json::Type::String) && !value.text().isEmpty());
}

std::optional<Vendor::Link> Vendor::link(const QString &typed)
{
    if (!typed.startsWith("https://"_L1, Qt::CaseInsensitive) && !typed.startsWith("http://"_L1, Qt::CaseInsensitive))
        return {};
    const QUrl url(typed, QUrl::TolerantMode);
    if (!url.isValid() || url.host().isEmpty() || typed.contains(u'\\'))
        return {};
    Link link{url.host(), {}, url};
    // split before decoding: %2F belongs to a segment
    const QStringList segments = url.path(QUrl::FullyEncoded).split(u'/', Qt::SkipEmptyParts);
    for (const QString &segment : segments)
        link.path.append(QUrl::fromPercentEncoding(segment.toUtf8()));
    return link;
}

} // namespace Vitrine
