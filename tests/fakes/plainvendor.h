// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vendors/vendor.h"
#include "json/document.h"

#include <QStringList>

namespace Vitrine {

/**
 * A vendor as small as one can be, to test what asks vendors. Products are `{"id": "...", "name": "..."}`; ids begin
 * with "p" for certain. A token, an address and a follow-up request are asked for where a test switches them on.
 */
class PlainVendor final : public Vendor
{
public:
    bool hasToken = false;
    bool hasStateCall = false; ///< the address is asked for at {state}/state
    QString state;
    QString followUp; ///< path or address of a second request; empty: none

    [[nodiscard]] VendorInfo info() const override
    {
        VendorInfo info;
        info.id = QStringLiteral("plain");
        info.name = QStringLiteral("Plain");
        info.fields = {{QStringLiteral("tenant"), QStringLiteral("Tenant")},
                       {QStringLiteral("language"), QStringLiteral("Language"), FieldSpec::Kind::Language}};
        return info;
    }

    [[nodiscard]] Recognition recognise(const QString &typed) const override
    {
        const QUrl url(typed);
        if (url.scheme() == QStringLiteral("https"))
            return {Recognition::Certainty::Certain, url.fileName(), {}, url.host()};
        if (typed.contains(QLatin1Char(' ')))
            return {Recognition::Certainty::Impossible, {}, QStringLiteral("an id holds no blank")};
        const bool isOurs = typed.startsWith(QStringLiteral("pdt_"));
        return {isOurs ? Recognition::Certainty::Certain : Recognition::Certainty::Possible, typed, {}};
    }

    [[nodiscard]] std::optional<HttpRequest> addressRequest(const Profile &profile) const override
    {
        if (!hasStateCall || !profile.address.isEmpty())
            return {};
        HttpRequest request;
        request.url = QUrl(state + QStringLiteral("/state"));
        return request;
    }
    [[nodiscard]] Result<QString> readAddress(const HttpReply &reply) const override
    {
        if (const auto error = errorOfStatus(reply))
            return *error;
        return QString::fromUtf8(reply.body);
    }

    [[nodiscard]] std::optional<HttpRequest> tokenRequest(const Profile &profile, const Secrets &secrets,
                                                          const QDateTime &now) const override
    {
        if (!hasToken)
            return {};
        HttpRequest request;
        request.method = "POST";
        request.url = QUrl(profile.address + QStringLiteral("/token"));
        request.body =
            secrets.value(QStringLiteral("token")).toUtf8() + ' ' + QByteArray::number(now.toSecsSinceEpoch());
        request.secretBody = true;
        return request;
    }
    [[nodiscard]] Result<Token> readToken(const HttpReply &reply, const QDateTime &now) const override
    {
        if (const auto error = errorOfStatus(reply))
            return *error;
        return Token{QString::fromUtf8(reply.body), now.addSecs(3600)};
    }

    [[nodiscard]] Result<HttpRequest> request(const Profile &profile, const QString &id) const override
    {
        if (const auto error = unusableId(id))
            return *error;
        HttpRequest request;
        request.url = QUrl::fromEncoded(profile.address.toUtf8() + "/products/" + percentEncoded(id));
        return request;
    }
    [[nodiscard]] Result<HttpRequest> authorize(HttpRequest request, const Profile &, const Secrets &secrets,
                                                const Token &token, const QDateTime &now) const override
    {
        const QString secret = hasToken ? token.value : secrets.value(QStringLiteral("token"));
        if (secret.isEmpty())
            return Error{Error::Kind::Profile, {}, QStringLiteral("no token")};
        request.setHeader("Authorization", "Bearer " + secret.toUtf8(), true);
        request.setHeader("X-Time", QByteArray::number(now.toSecsSinceEpoch()));
        return request;
    }
    [[nodiscard]] Result<Step> read(const QList<HttpReply> &replies, const Profile &) const override
    {
        const HttpReply &first = replies.constFirst();
        if (auto error = errorOfStatus(first)) {
            error->said = QString::fromUtf8(first.body);
            if (first.status == 401 && hasToken)
                error->kind = Error::Kind::TokenExpired;
            return *error;
        }
        const auto document = Json::Document::parse(first.body);
        if (!document)
            return document.error();
        Step step;
        step.product.vendor = QStringLiteral("plain");
        step.product.id = document->root().value(u"id").text();
        step.product.name = document->root().value(u"name").text();
        step.product.answer = first.body;
        step.product.sections = {
            {SectionId::Identity, {Field{.term = Term::Name, .value = Value::ofText(step.product.name)}}}};
        if (!followUp.isEmpty() && replies.size() == 1) {
            step.next.emplace();
            step.next->url = first.url.resolved(QUrl(followUp));
        }
        if (replies.size() > 1)
            step.product.name +=
                QStringLiteral(" / ") + QString::fromUtf8(replies.at(1).status == 0 ? "nothing" : replies.at(1).body);
        return step;
    }
    [[nodiscard]] QString requestId(const HttpReply &reply) const override
    {
        const auto document = Json::Document::parse(reply.body);
        return document ? document->root().value(u"request").text() : QString();
    }
};

} // namespace Vitrine
