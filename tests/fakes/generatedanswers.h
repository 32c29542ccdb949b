// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "json/document.h"

#include <QRandomGenerator>

namespace Vitrine::Test {

/** A JSON value one can change: what a generator of wrong answers needs and the program does not. */
struct Tree
{
    QByteArray token;                                 ///< of a scalar, as sent
    char bracket = 0;                                 ///< '{' or '[' of a container
    QList<std::pair<QByteArray, Tree>> children = {}; ///< key with its quotes (empty in an array), value

    static Tree of(Json::Value value)
    {
        if (!value.isContainer())
            return {value.raw().toByteArray()};
        Tree tree{{}, value.is(Json::Type::Object) ? '{' : '['};
        for (const Json::Value child : Json::children(value)) {
            const QByteArray key = child.hasKey() ? quoted(child.key()) : QByteArray();
            tree.children.append({key, of(child)});
        }
        return tree;
    }

    [[nodiscard]] QByteArray toJson() const
    {
        if (!bracket)
            return token;
        QByteArrayList parts;
        for (const auto &[key, child] : children)
            parts.append(bracket == '{' ? key + ": " + child.toJson() : child.toJson());
        return bracket + parts.join(", ") + (bracket == '{' ? '}' : ']');
    }

    static QByteArray quoted(const QString &text)
    {
        QByteArray out = "\"";
        for (const char byte : text.toUtf8()) {
            if (byte == '"' || byte == '\\')
                out += '\\';
            if (byte >= 0 && byte < ' ')
                out += QByteArray("\\u00") + QByteArray::number(byte, 16).rightJustified(2, '0');
            else
                out += byte;
        }
        return out + '"';
    }
};

/**
 * Answers as no vendor documents them, made from one that it does: members missing, null, of the wrong type, nested,
 * repeated, unknown ones added, extreme numbers and texts. The same seed gives the same answer.
 */
class AnswerGenerator
{
public:
    explicit AnswerGenerator(quint32 seed)
        : m_random(seed)
    {
    }

    QByteArray changed(Json::Value sample)
    {
        Tree tree = Tree::of(sample);
        const int changes = 1 + below(6);
        for (int change = 0; change < changes; ++change)
            changeSomewhere(tree);
        return tree.toJson();
    }

private:
    int below(int bound) { return int(m_random.bounded(bound)); }

    Tree scalar()
    {
        static const QByteArrayList tokens{"null",
                                           "true",
                                           "false",
                                           "0",
                                           "-0",
                                           "19.90",
                                           "9007199254740993",
                                           "-79228162514264337593543950335",
                                           "1e400",
                                           "1E-400",
                                           "\"\"",
                                           "\"x\"",
                                           "\"12.5\"",
                                           "\"\\ud83d\"",
                                           "\"\\u0000\"",
                                           "\"<table><tr><td>\"",
                                           "\"\\u202Eabc\"",
                                           "\"2025-01-19T20:08:22\"",
                                           "\"http://a@b/\"",
                                           "1e99999999999",
                                           "123456789012",
                                           "-1.50",
                                           "\"\xe6\x97\xa5\xe6\x9c\xac\""};
        return {tokens.at(below(int(tokens.size())))};
    }

    Tree anything(int depth = 0)
    {
        switch (depth > 3 ? 0 : below(6)) {
        case 0:
        case 1:
            return scalar();
        case 2:
            return {{}, '{'};
        case 3:
            return {{}, '['};
        case 4:
            return {{}, '[', {{{}, anything(depth + 1)}, {{}, scalar()}}};
        default:
            return {{}, '{', {{"\"a/b\"", anything(depth + 1)}, {"\"m~n\"", scalar()}, {"\"\"", scalar()}}};
        }
    }

    /** A container somewhere in the tree that has children; the deeper the likelier. */
    Tree &container(Tree &tree)
    {
        Tree *at = &tree;
        while (below(4) != 0) {
            QList<Tree *> inner;
            for (auto &child : at->children) {
                if (!child.second.children.isEmpty())
                    inner.append(&child.second);
            }
            if (inner.isEmpty())
                break;
            at = inner.at(below(int(inner.size())));
        }
        return *at;
    }

    void changeSomewhere(Tree &tree)
    {
        Tree &where = container(tree);
        if (where.children.isEmpty())
            return;
        auto &chosen = where.children[below(int(where.children.size()))];
        switch (below(7)) {
        case 0:
            where.children.removeAt(below(int(where.children.size())));
            break;
        case 1:
            chosen.second = {"null"};
            break;
        case 2:
            chosen.second = scalar();
            break;
        case 3:
            chosen.second = anything();
            break;
        case 4:
            chosen.second = {{}, '[', {{{}, chosen.second}}};
            break;
        case 5:
            where.children.append({chosen.first, anything()});
            break;
        default:
            where.children.insert(
                below(int(where.children.size()) + 1),
                {where.bracket == '{' ? Tree::quoted(u"unknown " + QString::number(below(9))) : QByteArray(),
                 anything()});
            break;
        }
    }

    QRandomGenerator m_random;
};

} // namespace Vitrine::Test
