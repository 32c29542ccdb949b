// SPDX-License-Identifier: Apache-2.0
#include "json/document.h"

#include "json/fault.h"

#include <QCoreApplication>

#include <simdjson.h>

#include <algorithm>
#include <limits>
#include <string_view>

using namespace Qt::StringLiterals;

namespace Vitrine::Json {

namespace {

/** Deeper than this is refused whatever the limits say: reading descends with the stack. */
constexpr int deepest = 1000;

constexpr QByteArrayView byteOrderMark = "\xEF\xBB\xBF";

constexpr qsizetype padding = simdjson::SIMDJSON_PADDING;

/** The same bytes with room behind them that may be read; shared where they have it already. */
QByteArray padded(const QByteArray &bytes)
{
    if (bytes.capacity() >= bytes.size() + padding)
        return bytes;
    QByteArray copy;
    copy.reserve(bytes.size() + padding);
    copy.append(bytes.constData(), bytes.size());
    return copy;
}

bool areEscapesGood(std::string_view quoted)
{
    const auto text = QByteArrayView(quoted.data(), qsizetype(quoted.size()));
    qsizetype at = text.indexOf('\\');
    while (at >= 0) {
        const qsizetype length = escapeLength(text.sliced(at));
        if (length == 0)
            return false;
        at = text.indexOf('\\', at + length);
    }
    return true;
}

Error badAnswer(const QByteArray &bytes, qsizetype at, const char *what)
{
    const auto before = QByteArrayView(bytes).first(at);
    const qsizetype line = before.count('\n') + 1;
    const qsizetype column = at - (before.lastIndexOf('\n') + 1) + 1;
    const QString why = QCoreApplication::translate("Vitrine::Json", what);
    return {.kind = Error::Kind::BadAnswer,
            .detail = QCoreApplication::translate("Vitrine::Json", "line %1, column %2, byte %3: %4")
                          .arg(QString::number(line), QString::number(column), QString::number(at + 1), why)};
}

} // namespace

/**
 * Walks simdjson's view of a text into the nodes of a document, and checks what that view leaves unchecked.
 *
 * Says only whether the text is good; where it is not, findFault() says where and why.
 */
class Builder
{
public:
    Builder(Document &document, int depth)
        : m_bytes(document.m_bytes)
        , m_nodes(document.m_nodes)
        , m_depth(depth)
    {
    }

    bool build()
    {
        const qsizetype begin = m_bytes.startsWith(byteOrderMark) ? byteOrderMark.size() : 0;
        const auto size = size_t(m_bytes.size() - begin);
        // Few answers have more than one value for every twelve bytes; for those the list grows.
        m_nodes.reserve(size_t(m_bytes.size()) / 12 + 1);
        m_end = begin;

        simdjson::ondemand::parser parser;
        simdjson::ondemand::document json;
        if (parser.allocate(size, size_t(deepest) + 8) != simdjson::SUCCESS)
            return false;
        const simdjson::padded_string_view text(m_bytes.constData() + begin, size, size + size_t(padding));
        if (parser.iterate(text).get(json) != simdjson::SUCCESS || !take(json, 0, 0, nullptr, 0))
            return false;
        skipBlanks();
        return m_end == m_bytes.size();
    }

private:
    using Node = Document::Node;

    [[nodiscard]] quint32 offset(const char *at) const { return quint32(at - m_bytes.constData()); }

    void skipBlanks()
    {
        while (m_end < m_bytes.size() && isBlank(m_bytes.at(m_end)))
            ++m_end;
    }

    /** One value and all that is in it; \p key is where the member's name begins, \p index an element's number. */
    template <typename Json> bool take(Json &json, quint32 parent, int depth, const char *key, quint32 index)
    {
        std::string_view token;
        if (simdjson::simdjson_result<std::string_view>(json.raw_json_token()).get(token) != simdjson::SUCCESS)
            return false;
        while (!token.empty() && isBlank(token.back()))
            token.remove_suffix(1);
        if (token.empty())
            return false;

        const auto self = quint32(m_nodes.size());
        const quint32 begin = offset(token.data());
        m_nodes.push_back({.begin = begin,
                           .length = quint32(token.size()),
                           .name = key == nullptr ? index : offset(key),
                           .parent = parent,
                           .end = self + 1,
                           .type = Type::Null,
                           .named = key != nullptr});
        switch (token.front()) {
        case '[':
        case '{':
            m_end = begin + 1;
            if (depth >= m_depth ||
                !(token.front() == '[' ? takeElements(json, self, depth) : takeMembers(json, self, depth)))
                return false;
            skipBlanks(); // now at the closing bracket, which simdjson saw
            ++m_end;
            m_nodes[self].end = quint32(m_nodes.size());
            m_nodes[self].length = quint32(m_end) - begin;
            return true;
        case '"':
            m_nodes[self].type = Type::String;
            // Consumed here, or simdjson would step over a string and what follows it as over a name.
            if (json.get_raw_json_string().error() != simdjson::SUCCESS || token.size() < 2 || token.back() != '"' ||
                !areEscapesGood(token))
                return false;
            break;
        case 't':
        case 'f':
            m_nodes[self].type = Type::Boolean;
            if (token != "true" && token != "false")
                return false;
            break;
        case 'n':
            if (token != "null")
                return false;
            break;
        default:
            m_nodes[self].type = Type::Number;
            if (numberLength({token.data(), qsizetype(token.size())}) != qsizetype(token.size()))
                return false;
            break;
        }
        m_end = begin + qsizetype(token.size());
        return true;
    }

    template <typename Json> bool takeElements(Json &json, quint32 self, int depth)
    {
        m_nodes[self].type = Type::Array;
        simdjson::ondemand::array array;
        if (json.get_array().get(array) != simdjson::SUCCESS)
            return false;
        quint32 count = 0;
        for (auto element : array) {
            if (element.error() != simdjson::SUCCESS)
                return false;
            simdjson::ondemand::value value = element.value_unsafe();
            if (!take(value, self, depth + 1, nullptr, count))
                return false;
            ++count;
        }
        return true;
    }

    template <typename Json> bool takeMembers(Json &json, quint32 self, int depth)
    {
        m_nodes[self].type = Type::Object;
        simdjson::ondemand::object object;
        if (json.get_object().get(object) != simdjson::SUCCESS)
            return false;
        for (auto member : object) {
            if (member.error() != simdjson::SUCCESS)
                return false;
            simdjson::ondemand::field &&field = std::move(member).value_unsafe();
            const char *const keyBegin = field.key().raw() - 1;
            // The name ends before the colon before the value.
            const char *keyEnd = field.value().raw_json_token().data() - 1;
            while (keyEnd > keyBegin && *keyEnd != ':')
                --keyEnd;
            do
                --keyEnd;
            while (keyEnd > keyBegin && isBlank(*keyEnd));
            const std::string_view key(keyBegin, size_t(keyEnd - keyBegin) + 1);
            if (key.size() < 2 || key.back() != '"' || !areEscapesGood(key) ||
                !take(field.value(), self, depth + 1, keyBegin, 0))
                return false;
        }
        return true;
    }

    const QByteArray &m_bytes;
    std::vector<Node> &m_nodes;
    int m_depth;
    qsizetype m_end = 0; ///< behind the last value taken
};

Result<Document> Document::parse(const QByteArray &bytes, Limits limits)
{
    const qsizetype most = std::min<qsizetype>(limits.bytes, std::numeric_limits<quint32>::max() - padding);
    if (bytes.size() > most)
        return Error{.kind = Error::Kind::TooLarge,
                     .detail = QCoreApplication::translate("Vitrine::Json", "%1 bytes, at most %2 are read")
                                   .arg(QString::number(bytes.size()), QString::number(most))};

    Document document;
    document.m_bytes = padded(bytes);
    const int depth = std::min(limits.depth, deepest);
    if (Builder(document, depth).build())
        return document;

    const qsizetype begin = bytes.startsWith(byteOrderMark) ? byteOrderMark.size() : 0;
    const std::optional<Fault> fault = findFault(QByteArrayView(bytes).sliced(begin), depth);
    if (!fault)
        return badAnswer(bytes, begin, QT_TRANSLATE_NOOP("Vitrine::Json", "there is no memory to read it"));
    return badAnswer(bytes, begin + fault->at, fault->what);
}

} // namespace Vitrine::Json
