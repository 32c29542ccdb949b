// SPDX-License-Identifier: Apache-2.0
#include "json/document.h"

#include <QStringView>
#include <QVarLengthArray>

#include <optional>

using namespace Qt::StringLiterals;

namespace Vitrine::Json {

namespace {

/** QString::fromUtf8 drops a leading U+FEFF; here nothing is dropped. */
void appendUtf8(QString &to, QByteArrayView utf8)
{
    constexpr QByteArrayView mark = "\xEF\xBB\xBF";
    while (utf8.startsWith(mark)) {
        to += QChar(QChar::ByteOrderMark);
        utf8 = utf8.sliced(mark.size());
    }
    if (!utf8.isEmpty())
        to += QString::fromUtf8(utf8);
}

/** The code unit of the \u escape at the start, where there is one. */
std::optional<char16_t> codeUnit(QByteArrayView text)
{
    if (text.size() < 6 || text[0] != '\\' || text[1] != 'u')
        return std::nullopt;
    return char16_t(text.sliced(2, 4).toByteArray().toUShort(nullptr, 16));
}

QChar unescaped(char c)
{
    switch (c) {
    case 'b':
        return u'\b';
    case 'f':
        return u'\f';
    case 'n':
        return u'\n';
    case 'r':
        return u'\r';
    case 't':
        return u'\t';
    default:
        return QLatin1Char(c);
    }
}

/** The text of a string token, quotes included, whose escapes were checked when it was read. */
QString decoded(QByteArrayView quoted)
{
    QByteArrayView rest = quoted.sliced(1, quoted.size() - 2);
    QString text;
    for (qsizetype at = rest.indexOf('\\'); at >= 0; at = rest.indexOf('\\')) {
        appendUtf8(text, rest.first(at));
        rest = rest.sliced(at);
        const std::optional<char16_t> unit = codeUnit(rest);
        if (!unit) {
            text += unescaped(rest[1]);
            rest = rest.sliced(2);
            continue;
        }
        rest = rest.sliced(6);
        if (!QChar::isSurrogate(*unit)) {
            text += QChar(*unit);
            continue;
        }
        const std::optional<char16_t> low = QChar::isHighSurrogate(*unit) ? codeUnit(rest) : std::nullopt;
        if (low && QChar::isLowSurrogate(*low)) {
            text += QChar(*unit);
            text += QChar(*low);
            rest = rest.sliced(6);
        } else {
            text += QChar(QChar::ReplacementCharacter);
        }
    }
    appendUtf8(text, rest);
    return text;
}

bool isDecodedAs(QByteArrayView quoted, QStringView text)
{
    if (quoted.contains('\\'))
        return decoded(quoted) == text;
    return QAnyStringView::equal(QUtf8StringView(quoted.data() + 1, quoted.size() - 2), text);
}

/** A token of a pointer without its escapes; nothing where `~` stands before anything but 0 and 1. */
std::optional<QString> tokenOf(QStringView escaped)
{
    QString token;
    token.reserve(escaped.size());
    for (qsizetype i = 0; i < escaped.size(); ++i) {
        if (escaped[i] != u'~') {
            token += escaped[i];
            continue;
        }
        ++i;
        if (i == escaped.size() || (escaped[i] != u'0' && escaped[i] != u'1'))
            return std::nullopt;
        token += escaped[i] == u'0' ? u'~' : u'/';
    }
    return token;
}

/** An element's number as RFC 6901 writes it: digits without a leading zero. */
std::optional<qsizetype> indexOf(QStringView token)
{
    if (token.isEmpty() || token.size() > 10 || (token.size() > 1 && token.front() == u'0'))
        return std::nullopt;
    qsizetype index = 0;
    for (const QChar c : token) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
        index = index * 10 + (c.unicode() - u'0');
    }
    return index;
}

} // namespace

QString pointerToken(QStringView key)
{
    QString token = key.toString();
    token.replace(u'~', u"~0"_s);
    token.replace(u'/', u"~1"_s);
    return token;
}

QByteArrayView Document::name(const Node &node) const
{
    const auto text = QByteArrayView(m_bytes).sliced(node.name);
    qsizetype end = 1;
    while (text[end] != '"')
        end += text[end] == '\\' ? 2 : 1;
    return text.first(end + 1);
}

Type Value::type() const
{
    return exists() ? m_document->m_nodes[m_node].type : Type::Null;
}

QByteArrayView Value::raw() const
{
    if (!exists())
        return {};
    const Document::Node &node = m_document->m_nodes[m_node];
    return QByteArrayView(m_document->m_bytes).sliced(node.begin, node.length);
}

quint32 Value::begin() const
{
    return exists() ? m_document->m_nodes[m_node].begin : 0;
}

QString Value::text() const
{
    if (is(Type::String))
        return decoded(raw());
    QString text;
    appendUtf8(text, raw());
    return text;
}

qsizetype Value::size() const
{
    qsizetype count = 0;
    for (Value child = first(); child.exists(); child = child.next())
        ++count;
    return count;
}

bool Value::hasKey() const
{
    return exists() && m_document->m_nodes[m_node].named;
}

QString Value::key() const
{
    return hasKey() ? decoded(m_document->name(m_document->m_nodes[m_node])) : QString();
}

Value Value::first() const
{
    return exists() && end() > m_node + 1 ? Value(m_document, m_node + 1) : Value();
}

Value Value::next() const
{
    if (!exists())
        return {};
    const Document::Node &node = m_document->m_nodes[m_node];
    return node.end < m_document->m_nodes[node.parent].end ? Value(m_document, node.end) : Value();
}

Value Value::parent() const
{
    return exists() && m_node > 0 ? Value(m_document, m_document->m_nodes[m_node].parent) : Value();
}

Value Value::at(qsizetype index) const
{
    if (!is(Type::Array) || index < 0)
        return {};
    Value value = first();
    for (; index > 0 && value.exists(); --index)
        value = value.next();
    return value;
}

Value Value::value(QStringView key) const
{
    if (!is(Type::Object))
        return {};
    Value last;
    for (const Value member : children(*this)) {
        if (isDecodedAs(m_document->name(m_document->m_nodes[member.m_node]), key))
            last = member;
    }
    return last;
}

Value Value::find(QStringView pointer) const
{
    if (!pointer.isEmpty() && pointer.front() != u'/')
        return {};
    Value value = *this;
    while (!pointer.isEmpty() && value.exists()) {
        pointer = pointer.sliced(1);
        const qsizetype slash = pointer.indexOf(u'/');
        const std::optional<QString> token = tokenOf(slash < 0 ? pointer : pointer.first(slash));
        pointer = slash < 0 ? QStringView() : pointer.sliced(slash);
        if (!token)
            return {};
        if (value.is(Type::Array)) {
            const std::optional<qsizetype> index = indexOf(*token);
            value = index ? value.at(*index) : Value();
        } else {
            value = value.value(*token);
        }
    }
    return value;
}

QString Value::pointer() const
{
    QVarLengthArray<Value, 16> path;
    for (Value value = *this; value.exists() && value.m_node > 0; value = value.parent())
        path.append(value);
    QString pointer;
    for (qsizetype i = path.size(); i-- > 0;) {
        const Document::Node &node = m_document->m_nodes[path[i].m_node];
        pointer += u'/';
        pointer += node.named ? pointerToken(path[i].key()) : QString::number(node.name);
    }
    return pointer;
}

quint32 Value::end() const
{
    return exists() ? m_document->m_nodes[m_node].end : 0;
}

} // namespace Vitrine::Json
