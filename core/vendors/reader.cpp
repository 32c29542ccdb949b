// SPDX-License-Identifier: Apache-2.0
#include "vendors/reader.h"

#include "product/echoes.h"
#include "product/secretvalues.h"
#include "vendors/values.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace Vitrine {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Vitrine::Reader)
};

constexpr auto sectionCount = size_t(SectionId::Undocumented) + 1;

/** What people look for in any vendor's form; where a vendor's table has no such term, the form says so. */
struct Expected
{
    Term term;
    SectionId section;
    const char *label;
};
constexpr std::array<Expected, 8> expectedTerms{{
    {Term::Name, SectionId::Identity, QT_TRANSLATE_NOOP("Vitrine::Reader", "Name")},
    {Term::Description, SectionId::Description, QT_TRANSLATE_NOOP("Vitrine::Reader", "Description")},
    {Term::Availability, SectionId::Availability, QT_TRANSLATE_NOOP("Vitrine::Reader", "Availability")},
    {Term::Price, SectionId::Price, QT_TRANSLATE_NOOP("Vitrine::Reader", "Price")},
    {Term::Category, SectionId::Classification, QT_TRANSLATE_NOOP("Vitrine::Reader", "Category")},
    {Term::InventoryLevel, SectionId::Stock, QT_TRANSLATE_NOOP("Vitrine::Reader", "In stock")},
    {Term::Image, SectionId::PicturesAndLinks, QT_TRANSLATE_NOOP("Vitrine::Reader", "Picture")},
    {Term::DateCreated, SectionId::Record, QT_TRANSLATE_NOOP("Vitrine::Reader", "Created")},
}};

/** Of the spellings a line names, the first that was sent. */
Json::Value findSpelling(Json::Value from, const char *pointers)
{
    const QStringList spellings = QString::fromLatin1(pointers).split(u' ');
    for (const QString &pointer : spellings) {
        if (const Json::Value value = from.find(pointer); value.exists())
            return value;
    }
    return {};
}

/** The vendor's own name of what a pointer names: its last token. */
QString keyOf(const QString &pointer)
{
    return pointer.section(u'/', -1).replace("~1"_L1, "/"_L1).replace("~0"_L1, "~"_L1);
}

/** The vendor's own name of a field that was not sent: that of its first spelling. */
QString documentedKey(const char *pointers)
{
    return keyOf(QString::fromLatin1(pointers).section(u' ', 0, 0));
}

bool isSentTwice(Json::Value value)
{
    if (!value.hasKey())
        return false;
    const QString key = value.key();
    int times = 0;
    for (const Json::Value sibling : Json::children(value.parent()))
        times += sibling.key() == key ? 1 : 0;
    return times > 1;
}

/** What a value is called where it stands: its key, or its number in an array. */
QString nameOf(Json::Value value)
{
    // its own pointer knows the number; counting the siblings for each of many would take for ever
    return value.hasKey() ? value.key() : value.pointer().section(u'/', -1);
}

} // namespace

Reader::Reader(const Json::Document &answer, Json::Value record, const char *context)
    : m_answer(answer)
    , m_record(record)
    , m_context(context)
    , m_taken(answer.nodes(), false)
    , m_sections(sectionCount)
    , m_terms(size_t(Term::Count_), false)
{
}

QString Reader::tr(const char *text) const
{
    return QCoreApplication::translate(m_context, text);
}

void Reader::read(std::span<const Documented> table)
{
    for (const Documented &line : table) {
        Field field = take(line);
        const bool absent = field.sources.isEmpty() && field.fields.isEmpty();
        m_terms[size_t(line.term)] = true;
        if (!absent || !(line.flags & Documented::Optional))
            add(line.section, std::move(field));
    }
}

Field Reader::take(const Documented &line)
{
    return take(line, m_record);
}

Field Reader::take(const Documented &line, Json::Value from)
{
    const Json::Value value = findSpelling(from, line.pointer);
    Field field = fieldOf(line, value);
    if (value.exists() && isSentTwice(value)) {
        const QString said =
            Texts::tr("The answer names “%1” more than once; the last one stands here.").arg(field.key);
        addNote(field, said);
        m_warnings.append(said);
    }
    return field;
}

Field Reader::fieldOf(const Documented &line, Json::Value value)
{
    Field field;
    field.term = line.term;
    field.key = value.hasKey() ? value.key() : documentedKey(line.pointer);
    field.label = tr(line.label);
    field.help = line.help && *line.help ? tr(line.help) : QString();
    field.internal = (line.flags & Documented::Internal) != 0;
    field.isAdverse = (line.flags & Documented::Adverse) != 0;
    m_terms[size_t(line.term)] = true;
    if (const int flags = line.flags & (Documented::Internal | Documented::Secret)) {
        const QStringList spellings = QString::fromLatin1(line.pointer).split(u' ');
        for (const QString &pointer : spellings)
            m_protected[keyOf(pointer)] |= flags;
    }

    if (value.isLeaf()) {
        const auto instants =
            (line.flags & Documented::UnixMilliseconds) != 0 ? Instants::UnixMilliseconds : Instants::Iso8601;
        const ReadValue read = readValue(line.kind, value, instants);
        field.value = read.value;
        field.note = read.note;
        field.sources = {source(value)};
        if (auto *choice = std::get_if<Choice>(&field.value.meaning);
            choice && m_meaning && line.kind == Kind::Choice) {
            choice->meaning = m_meaning(line, choice->word);
            if (choice->meaning.isEmpty())
                addNote(field, Texts::tr("The vendor's documentation does not explain this word."));
        }
    } else if (value.exists()) {
        field.fields = takeAll(value).fields;
        field.value = {.kind = Kind::Map, .meaning = std::monostate()};
        if (line.kind != Kind::Map)
            field.note =
                Texts::tr("The vendor's documentation promises one value here; everything that was sent is shown.");
    }
    field.value.secret = (line.flags & Documented::Secret) != 0 && !field.value.isNothing();
    // only a number of JSON went through a double, a text of digits did not
    field.value.fromDouble = (line.flags & Documented::Double) != 0 && value.is(Json::Type::Number);
    return field;
}

Field Reader::takeAll(Json::Value value, const QString &label)
{
    Field field;
    field.key = nameOf(value);
    field.label = !label.isEmpty() ? label : field.key;
    if (value.isLeaf()) {
        field.value = readValue(plainKind(value), value).value;
        field.sources = {source(value)};
        return field;
    }
    // pointers are built on the way down: asking each leaf for its own would walk up again and again
    const auto fill = [this](const auto &self, Field &into, Json::Value container, const QString &pointer) -> void {
        into.value = {.kind = Kind::Map, .meaning = std::monostate()};
        into.fields.reserve(container.size());
        const bool isArray = container.is(Json::Type::Array);
        qsizetype index = 0;
        for (const Json::Value child : Json::children(container)) {
            Field part;
            part.key = isArray ? QString::number(index) : child.key();
            part.label = isArray ? QString::number(index + 1) : part.key;
            const QString childPointer = pointer + u'/' + Json::pointerToken(part.key);
            if (child.isLeaf()) {
                part.value = readValue(plainKind(child), child).value;
                m_taken[child.node()] = true;
                part.sources = {Source{childPointer, child.begin(), quint32(child.raw().size())}};
            } else {
                self(self, part, child, childPointer);
            }
            into.fields.append(std::move(part));
            ++index;
        }
    };
    fill(fill, field, value, value.pointer());
    return field;
}

Source Reader::source(Json::Value leaf)
{
    m_taken[leaf.node()] = true;
    return {leaf.pointer(), leaf.begin(), quint32(leaf.raw().size())};
}

bool Reader::isTaken(Json::Value leaf) const
{
    return m_taken[leaf.node()];
}

void Reader::add(SectionId section, Field field)
{
    const auto note = [this](const auto &self, const Field &each) -> void {
        m_terms[size_t(each.term)] = true;
        for (const Field &inner : each.fields)
            self(self, inner);
    };
    note(note, field);
    m_sections[size_t(section)].append(std::move(field));
}

/** A cost by currency (`buying_price_ngn`) or in other letters is a cost too. */
int Reader::flagsOf(const QString &key) const
{
    int flags = Documented::None;
    for (auto each = m_protected.cbegin(); each != m_protected.cend(); ++each)
        flags |= key.contains(each.key(), Qt::CaseInsensitive) ? each.value() : Documented::None;
    return isSecretName(key) ? flags | Documented::Secret : flags;
}

void Reader::protect(Field &field, int inherited) const
{
    const int flags = inherited | flagsOf(field.key) | (field.internal ? Documented::Internal : Documented::None);
    const bool canBeSecret = !field.value.isNothing() && field.value.kind != Kind::Flag;
    field.internal = (flags & Documented::Internal) != 0;
    field.isWithinInternal = (inherited & Documented::Internal) != 0;
    field.value.secret = field.value.secret || ((flags & Documented::Secret) != 0 && canBeSecret);
    for (Field &part : field.fields)
        protect(part, flags);
}

void Reader::addUntaken()
{
    // how many taken leaves stand before each node, so that "nothing in here is told yet" is one subtraction
    std::vector<quint32> takenBefore(m_taken.size() + 1, 0);
    for (size_t node = 0; node < m_taken.size(); ++node)
        takenBefore[node + 1] = takenBefore[node] + (m_taken[node] ? 1U : 0U);

    QList<Field> &rest = m_sections[size_t(SectionId::Undocumented)];
    const auto visit = [&](const auto &self, Json::Value value, const QString &path, int flags) -> void {
        if (takenBefore[value.end()] == takenBefore[value.node()]) {
            Field field = takeAll(value, path);
            field.label = path.isEmpty() ? Texts::tr("Answer") : path;
            protect(field, flags);
            rest.append(std::move(field));
            return;
        }
        qsizetype index = 0;
        for (const Json::Value child : Json::children(value)) {
            const QString key = child.hasKey() ? child.key() : QString::number(index);
            const QString prefix = path.isEmpty() || value == m_record ? QString() : path + u'.';
            self(self, child, prefix + key, flags | flagsOf(key));
            ++index;
        }
    };
    visit(visit, m_answer.root(), {}, Documented::None);
}

/** What stands behind a secret's name is one wherever else the answer repeats it. */
void Reader::hideRepeated(Product &product)
{
    constexpr qsizetype most = 32; // of different ones: an answer made of secrets is masked field by field
    QList<QByteArray> secrets;
    qsizetype places = 0;
    const auto collect = [&](const auto &self, const QList<Field> &fields) -> void {
        for (const Field &field : fields) {
            if (field.value.secret && isTelling(field.value.text)) {
                const QByteArray secret = field.value.text.toUtf8();
                ++places;
                if (!secrets.contains(secret) && secrets.size() < most)
                    secrets.append(secret);
            }
            self(self, field.fields);
        }
    };
    for (const Section &section : std::as_const(product.sections))
        collect(collect, section.fields);
    const Echoes echoes(secrets);
    if (echoes.in(product.answer).size() > places)
        echoes.hide(product);
}

void Reader::addNotOffered()
{
    m_terms[size_t(Term::Price)] = m_terms[size_t(Term::Price)] || m_terms[size_t(Term::Offer)];
    for (const Expected &expected : expectedTerms) {
        if (m_terms[size_t(expected.term)])
            continue;
        Field field;
        field.term = expected.term;
        field.label = Texts::tr(expected.label);
        field.value = Value::nothing(Nothing::NotOffered);
        m_sections[size_t(expected.section)].append(std::move(field));
    }
}

Product Reader::finish(const QString &vendor, const QString &id, const QString &name)
{
    addUntaken();
    addNotOffered();
    Product product{.vendor = vendor, .id = id, .name = name, .answer = m_answer.bytes(), .warnings = m_warnings};
    for (size_t section = 0; section < sectionCount; ++section) {
        for (Field &field : m_sections[section])
            protect(field);
        if (!m_sections[section].isEmpty())
            product.sections.append({SectionId(section), std::move(m_sections[section])});
    }
    hideRepeated(product);
    return product;
}

} // namespace Vitrine
