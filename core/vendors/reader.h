// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "product/product.h"
#include "json/document.h"

#include <QHash>

#include <functional>
#include <initializer_list>
#include <span>
#include <vector>

namespace Vitrine {

/** One line of a vendor's own table: where a documented field stands and what it means. */
struct Documented
{
    enum Flag {
        None = 0,
        Internal = 1,
        Secret = 2,
        Optional = 4,         ///< no field where it is not sent
        UnixMilliseconds = 8, ///< a whole number is a time, in milliseconds since 1970
        Double = 16,          ///< the vendor keeps it as a 64-bit double
        Adverse = 32,         ///< a flag whose yes is bad news
    };

    SectionId section;
    const char *pointer; ///< RFC 6901, relative to the record; further spellings behind a blank
    Term term;
    Kind kind;         ///< how to read it; Choice by `choices`, anything unreadable is kept as sent with a note
    const char *label; ///< QT_TRANSLATE_NOOP in the vendor's context
    const char *help;  ///< QT_TRANSLATE_NOOP: what the vendor's page says of it, in our words
    int flags = None;
};

/**
 * Reads one answer into a Product and loses nothing: whatever a vendor's table and rules did not take is added at the
 * end, under the vendor's own key, to "Not in the vendor's documentation".
 *
 * A documented field of an unexpected JSON type is kept with all its leaves under its label, and its note says so. A
 * member sent twice: the last one stands under the label with a note, the others are kept as undocumented. What a line
 * calls internal or secret is so under every key that holds its own, wherever that stands, with all that is in it; so
 * is what stands under a secret's name of any vendor, and whatever repeats such a secret.
 */
class Reader
{
public:
    /** \p record is the product inside the answer ("/data" for EnOS); \p context is the vendor's translation context.
     */
    Reader(const Json::Document &answer, Json::Value record, const char *context);

    /** How the word of a Kind::Choice is understood: the term of that line and the raw word in, the meaning out (empty:
     * unknown). */
    using Meaning = std::function<QString(const Documented &line, const QString &word)>;
    void setMeaning(Meaning meaning) { m_meaning = std::move(meaning); }

    /** Reads every line of the table into its section, in order. What is not sent becomes Nothing::NotSent. */
    void read(std::span<const Documented> table);

    /** One line, relative to \p from (the record unless told), taken but not added: for rules that build a field of
     * their own. */
    Field take(const Documented &line);
    Field take(const Documented &line, Json::Value from);
    /** All that is left in a value, as nested fields with the vendor's keys; \p label replaces the key. */
    Field takeAll(Json::Value value, const QString &label = {});
    /** The value as one field of that kind, all of its leaves taken; \p line gives label, help, term. The value may not
     * exist. */
    Field fieldOf(const Documented &line, Json::Value value);

    /** Marks one leaf as told by a field that the rule built itself, and gives its source. */
    Source source(Json::Value leaf);
    [[nodiscard]] bool isTaken(Json::Value leaf) const;

    void add(SectionId section, Field field);

    [[nodiscard]] Json::Value record() const { return m_record; }
    /** A member of the record by RFC 6901 pointer; may not exist. */
    [[nodiscard]] Json::Value at(QStringView pointer) const { return m_record.find(pointer); }
    void warn(const QString &warning) { m_warnings.append(warning); }

    /** The product, with every leaf nobody took, and a NotOffered field for each thing people look for that the table
     * has not. */
    Product finish(const QString &vendor, const QString &id, const QString &name);

    [[nodiscard]] QString tr(const char *text) const;

private:
    /** Marks the field, and all in it, with the flags of its key's line besides those it inherits. */
    void protect(Field &field, int inherited = Documented::None) const;
    [[nodiscard]] int flagsOf(const QString &key) const;
    static void hideRepeated(Product &product);
    void addUntaken();
    void addNotOffered();

    const Json::Document &m_answer;
    Json::Value m_record;
    const char *m_context;
    Meaning m_meaning;
    std::vector<bool> m_taken;
    std::vector<QList<Field>> m_sections;
    std::vector<bool> m_terms;       ///< terms the vendor's table has
    QHash<QString, int> m_protected; ///< Internal and Secret, by the vendor's own key
    QStringList m_warnings;
};

} // namespace Vitrine
