// SPDX-License-Identifier: Apache-2.0
#include "exporting/resultjson.h"

#include "exporting/report.h"
#include "exporting/shown.h"
#include "product/masking.h"
#include "json/document.h"
#include "json/quoted.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace Vitrine {

namespace {

QByteArray list(const QStringList &texts)
{
    QByteArray out("[");
    for (const QString &text : texts)
        out += (out.size() > 1 ? ", " : "") + Json::quoted(text);
    return out + ']';
}

QByteArray answerJson(QByteArray body, JsonLayout layout)
{
    if (body.isEmpty())
        return "null";
    if (!Json::Document::parse(body, {.bytes = std::numeric_limits<qsizetype>::max(), .depth = 1000}))
        return Json::quoted(QString::fromUtf8(body));
    if (body.startsWith("\xEF\xBB\xBF"))
        body.remove(0, 3);
    if (layout == JsonLayout::Line)
        // A string holds no raw line break, so these stand between tokens.
        body.replace('\n', "").replace('\r', "");
    return body.trimmed();
}

/** Writes one result; every line it breaks is indented by two blanks a level. */
class Printer
{
public:
    Printer(const ExportOptions &options, JsonLayout layout)
        : m_options(options)
        , m_layout(layout)
    {
    }

    QByteArray print(const LookupResult &result)
    {
        const bool hasProduct = result.product.has_value();
        const QByteArray &sent = hasProduct ? result.product->answer : result.answer;
        const Masking masking = m_options.reveal ? Masking()
                                : hasProduct     ? Masking(*result.product)
                                                 : Masking(sent, result.secretKeys);
        const Masking cover =
            hasProduct ? Masking(*result.product, {.secrets = !m_options.reveal, .byRight = !m_options.hidden})
                       : masking;
        QByteArray answer = cover.masked(sent);
        if (m_options.customerSafe || !m_options.narrowedTo.isEmpty())
            answer.clear();

        m_out = "{";
        member(1, "asked", Json::quoted(result.asked));
        member(1, "profile", Json::quoted(result.profile.name));
        member(1, "vendor", Json::quoted(hasProduct ? result.product->vendor : result.profile.vendor));
        member(1, "outcome", Json::quoted(outcomeName(result.outcome)));
        member(1, "message", Json::quoted(result.message));
        member(1, "took_ms", QByteArray::number(result.tookMs));
        member(1, "fetched",
               result.fetched.isValid() ? Json::quoted(result.fetched.toUTC().toString(Qt::ISODateWithMs)) : "null");
        if (hasProduct)
            product(*result.product, masking);
        else
            member(1, "product", "null");
        member(1, "answer", answerJson(answer, m_layout));
        member(1, "notices", list(noticesOf(result)));
        member(1, "http_status", result.httpStatus > 0 ? QByteArray::number(result.httpStatus) : "null");
        member(1, "request_id", Json::quoted(result.requestId));
        if (const QStringList left = leftOutNames(m_options); !left.isEmpty() || m_options.isFile)
            member(1, "left_out", list(left));
        if (m_options.isFile)
            member(1, "written_by", Json::quoted(u"Vitrine " VITRINE_VERSION ""_s));
        line(0);
        return m_out + '}';
    }

private:
    void line(int level)
    {
        if (m_layout == JsonLayout::Lines)
            m_out += '\n' + QByteArray(qsizetype(level) * 2, ' ');
    }

    /** A comma where something stands before it; in one line with a blank behind. */
    void separate()
    {
        if (m_out.endsWith('{') || m_out.endsWith('['))
            return;
        m_out += m_layout == JsonLayout::Lines ? "," : ", ";
    }

    void member(int level, const char *name, const QByteArray &value)
    {
        separate();
        line(level);
        m_out += '"' + QByteArray(name) + "\": " + value;
    }

    void product(const Product &product, const Masking &masking)
    {
        member(1, "product", "{");
        member(2, "id", Json::quoted(product.id));
        member(2, "name", Json::quoted(product.name));
        member(2, "sections", "[");
        for (const Section &section : product.sections) {
            const bool isWhole = m_options.empty && !m_options.customerSafe;
            if (!isWhole && std::ranges::none_of(section.fields, [this](const Field &field) {
                    return isKept(field, m_options);
                }))
                continue;
            separate();
            line(3);
            m_out += "{\"section\": " + Json::quoted(sectionName(section.id)) +
                     ", \"title\": " + Json::quoted(sectionTitle(section.id)) + ", \"fields\": ";
            fields(section.fields, masking, {}, 4);
            m_out += '}';
        }
        line(2);
        m_out += ']';
        line(1);
        m_out += '}';
    }

    /** What holds for all that is nested in a field. */
    struct Within
    {
        bool secret = false;
        bool hiddenByRight = false;
    };

    void fields(const QList<Field> &fields, const Masking &masking, Within parent, int level)
    {
        m_out += '[';
        const bool hasLines = !fields.isEmpty();
        for (const Field &field : fields) {
            if (!isKept(field, m_options))
                continue;
            separate();
            line(level);
            this->field(field, masking,
                        {parent.secret || masking.hides(field),
                         parent.hiddenByRight || (field.isHiddenByRight() && !m_options.hidden)},
                        level);
        }
        if (hasLines)
            line(level - 1);
        m_out += ']';
    }

    void field(const Field &field, const Masking &masking, Within within, int level)
    {
        const bool isSent = !field.value.isNothing();
        const bool isMasked = (within.secret || within.hiddenByRight) && isSent;
        m_out += "{\"term\": " + Json::quoted(termName(field.term)) + ", \"label\": " + Json::quoted(field.label) +
                 ", \"kind\": " + Json::quoted(kindName(field.value.kind)) +
                 ", \"text\": " + Json::quoted(isMasked ? maskedSecret : QStringView(field.value.text));
        if (const auto *money = std::get_if<Money>(&field.value.meaning))
            m_out += ", \"currency\": " + Json::quoted(money->currency);
        const QString display = within.hiddenByRight && isSent ? m_options.display.nothing(Nothing::Hidden)
                                : isMasked                     ? maskedSecret.toString()
                                                               : m_options.display.text(field, m_options.reveal);
        m_out += ", \"display\": " + Json::quoted(display) + ", \"pointers\": " + list(field.pointers()) +
                 ", \"note\": " + Json::quoted(field.note) + ", \"fields\": ";
        fields(languageFields(field) + field.fields, masking, within, level + 1);
        m_out += ", \"key\": " + Json::quoted(field.key);
        if (field.right != Right::NotStated)
            m_out += ", \"right\": " + Json::quoted(rightName(field.right));
        if (!field.reason.isEmpty() && !m_options.customerSafe)
            m_out += ", \"reason\": " + Json::quoted(field.reason);
        m_out += '}';
    }

    const ExportOptions &m_options;
    JsonLayout m_layout;
    QByteArray m_out;
};

} // namespace

QByteArray resultJson(const LookupResult &result, const ExportOptions &options, JsonLayout layout)
{
    return Printer(options, layout).print(result);
}

} // namespace Vitrine
