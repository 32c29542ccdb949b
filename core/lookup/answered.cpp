// SPDX-License-Identifier: Apache-2.0
#include "lookup/answered.h"

#include "lookup/lookup.h"

#include <algorithm>
#include <array>

namespace Vitrine {

namespace {

constexpr std::array requestIdHeaders = {
    "X-Request-Id", "Request-Id", "X-Correlation-Id", "X-Amzn-RequestId", "X-Amz-Request-Id", "X-Trace-Id", "CF-Ray"};

constexpr qsizetype shortestSecret = 5; ///< a shorter text occurs anywhere by chance

bool isKnownAs(const QList<Field> &fields, const QString &id)
{
    return std::ranges::any_of(fields, [&id](const Field &field) {
        return (field.value.kind == Kind::Identifier && field.value.text == id) || isKnownAs(field.fields, id);
    });
}

/** A secret as servers write it when they repeat it. */
QByteArrayList writings(const QByteArray &secret)
{
    const QByteArray inJson = QByteArray(secret).replace('\\', "\\\\").replace('"', "\\\"");
    const QByteArray inCarefulJson = QByteArray(inJson).replace('/', "\\/");
    return {secret, inJson, inCarefulJson, secret.toBase64(), secret.toPercentEncoding()};
}

} // namespace

QString requestIdOf(const HttpReply &reply)
{
    for (const char *name : requestIdHeaders) {
        if (const QByteArray id = reply.header(name); !id.isEmpty())
            return QString::fromUtf8(id);
    }
    return {};
}

bool isKnownAs(const Product &product, const QString &id)
{
    const Section *identity = product.section(SectionId::Identity);
    return product.id == id || (identity && isKnownAs(identity->fields, id));
}

void warnOfAnother(const QString &asked, Product &product)
{
    if (!product.id.isEmpty() && !isKnownAs(product, asked))
        product.warnings.prepend(LookupJob::tr("Asked for “%1”, but the answer is about “%2”.").arg(asked, product.id));
}

Error completed(Error error, const HttpReply &reply)
{
    if (error.httpStatus == 0 && reply.status >= 400)
        error.httpStatus = reply.status;
    if (!error.retryAt)
        error.retryAt = reply.retryAt();
    return error;
}

QByteArray hidden(QList<QByteArray> secrets, QByteArray text)
{
    // one may begin with another: the shorter first would leave the rest of the longer to be read
    std::ranges::sort(secrets, std::ranges::greater(), &QByteArray::size);
    for (const QByteArray &secret : std::as_const(secrets)) {
        if (secret.size() < shortestSecret)
            continue;
        for (const QByteArray &written : writings(secret))
            text.replace(written, "\u2022\u2022\u2022\u2022\u2022\u2022");
    }
    return text;
}

void hideEchoes(const QList<QByteArray> &secrets, Product &product)
{
    QStringList echoes;
    for (const QByteArray &secret : secrets) {
        if (secret.size() < shortestSecret)
            continue;
        for (const QByteArray &written : writings(secret))
            echoes.append(QString::fromUtf8(written));
    }
    const auto repeats = [&echoes](const QString &text) {
        return std::ranges::any_of(echoes, [&text](const QString &echo) {
            return text.contains(echo);
        });
    };
    const auto hide = [&repeats](const auto &self, QList<Field> &fields) -> void {
        for (Field &field : fields) {
            field.value.secret = field.value.secret || repeats(field.value.text);
            self(self, field.fields);
        }
    };
    for (Section &section : product.sections)
        hide(hide, section.fields);
    const auto clear = [&secrets](QString &text) {
        text = QString::fromUtf8(hidden(secrets, text.toUtf8()));
    };
    clear(product.id);
    clear(product.name); // stands in titles, where nothing is masked
    for (QString &warning : product.warnings)
        clear(warning);
}

} // namespace Vitrine
