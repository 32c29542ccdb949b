// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "error.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace Vitrine::Json {

enum class Type : quint8 { Null, Boolean, Number, String, Array, Object };

class Document;

/**
 * One value of an answer, exactly as it was sent. A handle of two words into a Document, which must outlive it.
 *
 * Members keep their order and their duplicates; numbers keep every digit because they are never converted.
 */
class Value
{
public:
    Value() = default;

    [[nodiscard]] bool exists() const { return m_document != nullptr; }
    [[nodiscard]] Type type() const; ///< Null for a value that does not exist
    [[nodiscard]] bool is(Type type) const { return exists() && this->type() == type; }
    [[nodiscard]] bool isContainer() const { return is(Type::Array) || is(Type::Object); }
    /** A scalar, an empty object or an empty array: what must be the source of a field. */
    [[nodiscard]] bool isLeaf() const { return exists() && !first().exists(); }

    /** The bytes as sent: quotes and escapes of a string included, a container from bracket to bracket. */
    [[nodiscard]] QByteArrayView raw() const;
    /** Where raw() begins in the document's bytes. */
    [[nodiscard]] quint32 begin() const;
    /** A string decoded, each lone surrogate shown as U+FFFD; anything else as raw(). */
    [[nodiscard]] QString text() const;

    [[nodiscard]] qsizetype size() const; ///< children of a container, counted one by one; else 0
    [[nodiscard]] bool hasKey() const;    ///< it is the value of an object's member
    [[nodiscard]] QString key() const;    ///< the member's name, decoded; empty where it is an element or the root
    [[nodiscard]] Value first() const;    ///< the first child
    [[nodiscard]] Value next() const;     ///< the sibling behind it
    [[nodiscard]] Value parent() const;
    [[nodiscard]] Value at(qsizetype index) const;       ///< an array's element; linear
    [[nodiscard]] Value value(QStringView key) const;    ///< an object's member; of duplicates the last
    [[nodiscard]] Value find(QStringView pointer) const; ///< RFC 6901, relative to this value; of duplicates the last
    [[nodiscard]] QString pointer() const;               ///< RFC 6901, from the document's root

    /** Number of this node in document order; the root is 0, a child comes after its parent. For bitmaps over a
     * document. */
    [[nodiscard]] quint32 node() const { return m_node; }
    /** The first node() behind this value and all that is in it. */
    [[nodiscard]] quint32 end() const;

    friend bool operator==(Value a, Value b) { return a.m_document == b.m_document && a.m_node == b.m_node; }

private:
    friend class Document;
    Value(const Document *document, quint32 node)
        : m_document(document)
        , m_node(node)
    {
    }

    const Document *m_document = nullptr;
    quint32 m_node = 0;
};

/** The children of a container, to walk over: `for (Json::Value child : Json::children(value))`. */
class children
{
public:
    explicit children(Value container)
        : m_container(container)
    {
    }

    struct Iterator
    {
        Value value;
        Value operator*() const { return value; }
        Iterator &operator++()
        {
            value = value.next();
            return *this;
        }
        friend bool operator==(Iterator a, Iterator b) { return a.value.exists() == b.value.exists(); }
    };
    [[nodiscard]] Iterator begin() const { return {m_container.first()}; }
    [[nodiscard]] Iterator end() const { return {Value()}; }

private:
    Value m_container;
};

struct Limits
{
    qsizetype bytes = 32 * 1024 * 1024;
    int depth = 512; ///< of arrays and objects in each other; never more than 1000
};

/** One token of an RFC 6901 pointer, `~` and `/` escaped. */
QString pointerToken(QStringView key);

/**
 * An answer as it was sent: RFC 8259, strict UTF-8, order, duplicates and every digit kept.
 *
 * Accepted beyond the grammar: a leading byte order mark, which is skipped, and lone surrogates in `\u` escapes, which
 * text() shows as U+FFFD while raw() keeps them. Everything else the grammar does not allow is an Error of kind
 * BadAnswer whose detail names line, column and byte, each counted from 1, columns in bytes; more bytes than allowed is
 * kind TooLarge.
 */
class Document
{
public:
    static Result<Document> parse(const QByteArray &bytes, Limits limits = {});

    /** Handles point here: take them from where the document finally stands, not before it is moved. */
    [[nodiscard]] Value root() const { return {this, 0}; }
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    [[nodiscard]] quint32 nodes() const { return quint32(m_nodes.size()); }

private:
    friend class Value;
    friend class Builder;

    /** Small, because reading a large answer mostly waits for memory. */
    struct Node
    {
        quint32 begin = 0; ///< of the token in m_bytes
        quint32 length = 0;
        quint32 name = 0; ///< where the member's name begins, at its quote; an element's index
        quint32 parent = 0;
        quint32 end = 0; ///< the node behind this subtree
        Type type = Type::Null;
        bool named = false; ///< a member of an object
    };

    /** The name's token, quotes included. */
    [[nodiscard]] QByteArrayView name(const Node &node) const;

    Document() = default;

    QByteArray m_bytes;
    std::vector<Node> m_nodes;
};

} // namespace Vitrine::Json
