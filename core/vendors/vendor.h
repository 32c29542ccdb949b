// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "error.h"
#include "http/message.h"
#include "product/product.h"
#include "profiles/profile.h"
#include "json/document.h"

#include <QList>
#include <QString>

#include <initializer_list>
#include <memory>
#include <optional>
#include <vector>

namespace Vitrine {

/** An address a vendor offers to choose from. */
struct VendorAddress
{
    QString name; ///< "Live"
    QString url;  ///< "https://live.dodopayments.com"
    Profile::Stage stage = Profile::Stage::NotStated;
};

/** One thing a profile holds, from which the manager builds its form and `--set` takes its keys. */
struct FieldSpec
{
    enum class Kind : quint8 { Text, Flag, Choice, Language, TimeZone };

    QString key;   ///< "organization_id": --set, the secrets file and profiles.json use it
    QString label; ///< for a person
    Kind kind = Kind::Text;
    bool required = false;
    bool secret = false;
    QString hint = {};    ///< an example, shown in the empty field
    QString where = {};   ///< where a person finds it in the vendor's console
    QString initial = {}; ///< the value of a new profile; a Flag holds "true" or "false"
    QStringList choices = {};
    QString pattern = {}; ///< what a valid value matches as a whole; empty: anything
};

struct SignIn
{
    QString id;   ///< "bearer"
    QString name; ///< "API key"
    QList<FieldSpec> fields;
};

struct VendorInfo
{
    QString id;                     ///< "dodo"
    QString name;                   ///< "Dodo Payments"
    QList<VendorAddress> addresses; ///< empty: the person types one
    QString addressLabel;
    QString addressHint;         ///< an example of an address, or its pattern
    bool addressRequired = true; ///< false where fields can stand in for it
    QList<FieldSpec> fields;
    QList<SignIn> signIns;
    QString colour; ///< "#rrggbb" of a new profile
    /** Members of an answer whose values are secrets, also in one that no product can be read from. */
    QStringList secretKeys = {};
    int mostPerMinute = 0; ///< requests of one account by the vendor's documentation; 0 where it states none

    [[nodiscard]] const SignIn *signIn(const QString &id) const;
};

/** Whose account a profile reaches, in the vendor's words: {"Tenant", "Cust12345"}. */
struct AccountName
{
    QString label;
    QString id; ///< empty where the secret alone says it
};
AccountName accountOf(const VendorInfo &vendor, const Profile &profile);

/** What a vendor makes of what was typed. */
struct Recognition
{
    enum class Certainty : quint8 { Impossible, Possible, Certain };

    Certainty certainty = Certainty::Impossible;
    QString id;          ///< the id to ask, cut out of a link where it was one
    QString why;         ///< for a person: why it cannot be, or why it must be
    QString host = {};   ///< of the link it was cut from: profiles with that address come first
    bool shaped = false; ///< Possible, and of the shape this vendor's ids all have: before vendors whose ids have none
};

struct Token
{
    QString value;
    QDateTime expires; ///< UTC; invalid: not stated
};

/** What reading led to: a product, and perhaps one more request whose answer completes it. */
struct Step
{
    Product product;
    std::optional<HttpRequest> next;
};

/**
 * A vendor says what to ask and how to read the answer. It is pure: no I/O, no clock, no event loop; values in, values
 * out.
 *
 * To add one: write `core/vendors/<id>.cpp`, add its line to vendors.h, and add the folder `tests/fixtures/<id>/`
 * with pairs `x.in.json` (an answer) and `x.out.json` (what `vitrine-cli read` prints of it). tests/core/vendors holds
 * it to the laws.
 */
class Vendor
{
public:
    virtual ~Vendor() = default;

    [[nodiscard]] virtual VendorInfo info() const = 0;
    /** \p typed is one id or link, trimmed, quotes removed. */
    [[nodiscard]] virtual Recognition recognise(const QString &typed) const = 0;

    /** Where the profile's address must first be asked for (SuperOffice online): the request, unsigned. */
    [[nodiscard]] virtual std::optional<HttpRequest> addressRequest(const Profile &profile) const;
    /** The address found; it stands in for Profile::address in later calls. */
    [[nodiscard]] virtual Result<QString> readAddress(const HttpReply &reply) const;

    /** Where a token must be fetched before asking (EnOS). */
    [[nodiscard]] virtual std::optional<HttpRequest> tokenRequest(const Profile &profile, const Secrets &secrets,
                                                                  const QDateTime &now) const;
    [[nodiscard]] virtual Result<Token> readToken(const HttpReply &reply, const QDateTime &now) const;

    /** An id no product has: being told "not found" of it proves address, sign-in and account at the least cost. */
    [[nodiscard]] virtual QString probeId() const { return QStringLiteral("vitrine-connection-test"); }
    /** The question for one product, without credentials. */
    [[nodiscard]] virtual Result<HttpRequest> request(const Profile &profile, const QString &id) const = 0;
    /** The same question signed. The same for a next request. */
    [[nodiscard]] virtual Result<HttpRequest> authorize(HttpRequest request, const Profile &profile,
                                                        const Secrets &secrets, const Token &token,
                                                        const QDateTime &now) const = 0;
    /** Whether the product of the id \p answered is the one asked for by \p asked: the same text unless told. */
    [[nodiscard]] virtual bool isSameId(const QString &asked, const QString &answered) const
    {
        return asked == answered;
    }
    /** \p replies are all so far: the product's first, then those of Step::next, at which a failed one stands with
     * status 0. */
    [[nodiscard]] virtual Result<Step> read(const QList<HttpReply> &replies, const Profile &profile) const = 0;
    /** What the body calls this exchange, where the vendor tells it there and not in a header. */
    [[nodiscard]] virtual QString requestId(const HttpReply &reply) const;

protected:
    /** Asks for JSON at the profile's address and the path, unsigned; the address is checked: an absolute http or https
     * URL with a host, without user part, query or fragment; no doubled slash. */
    static Result<HttpRequest> jsonRequest(const Profile &profile, const QByteArray &encodedPath);
    /** Refuses what can be no path segment: empty, ".", "..", control characters. */
    static std::optional<Error> unusableId(const QString &id);
    /** The body as JSON; an empty body, a web page and what does not parse are errors of kind BadAnswer. */
    static Result<Json::Document> parse(const HttpReply &reply);
    /** The vendor's own words: the first of these pointers that holds a text, shortened; empty where there is none. */
    static QString said(const Json::Document &answer, std::initializer_list<QStringView> pointers);
    /** A text that is not empty, or a number: what a product can be known by. */
    static bool isIdentifier(Json::Value value);
    /** A web link cut into host and decoded path segments, empty ones dropped; nothing where \p typed is no http(s)
     * link. */
    struct Link
    {
        QString host;
        QStringList path;
        QUrl url;
    };
    static std::optional<Link> link(const QString &typed);
};

/** An address a profile may hold, without a slash at its end: http or https, a host, no user part, query or fragment.
 */
Result<QUrl> usableAddress(const QString &address);
/** What a 404 means where a vendor tells of an unknown product in another way: it is about the address. */
Error unknownAddress(const HttpReply &reply);

using VendorList = std::vector<std::unique_ptr<const Vendor>>;
/** All vendors, in the order people see them. */
VendorList allVendors();
/** The vendor of that id, or null. */
const Vendor *findVendor(const VendorList &vendors, const QString &id);

} // namespace Vitrine
