// SPDX-License-Identifier: Apache-2.0
#include "form/formfilter.h"

#include "form/fieldtext.h"
#include "form/formmodel.h"
#include "form/marks.h"
#include "inbackground.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Vitrine {

namespace {

constexpr qsizetype longestSearched = 100'000; ///< characters of one value

bool isNumber(const Value &value)
{
    return value.kind == Kind::Number || value.kind == Kind::Money || value.kind == Kind::Percent;
}

/** The first lines of a value that is longer than the form shows of it; null of any other. */
QString seenOf(const Field &field, const Display &display)
{
    constexpr qsizetype surelySeen = 200;
    constexpr qsizetype linesSeen = 5;
    const QString folded = foldedText(field, display, Sight::Open);
    if (folded.size() <= surelySeen && folded.count(u'\n') < linesSeen && otherLanguages(field) == 0)
        return {};
    const QStringList lines = folded.left(surelySeen).split(u'\n').mid(0, linesSeen);
    return withPlainBlanks(QString(field.label + u'\n' + lines.join(u'\n'))).toCaseFolded();
}

/** A piece of \p text around the first place of \p found; empty where it is not in it. */
QString partWith(const QString &text, const QString &found)
{
    constexpr qsizetype around = 60;
    const qsizetype at = withPlainBlanks(text).indexOf(found, 0, Qt::CaseInsensitive);
    if (at < 0 || found.isEmpty())
        return {};
    const qsizetype from = at > around ? at - around : 0;
    const qsizetype to = qMin(text.size(), at + found.size() + around);
    return (from > 0 ? u"… "_s : QString()) + text.sliced(from, to - from) + (to < text.size() ? u" …"_s : QString());
}

/** A number typed with the locale's signs, written with a point and without groups ("1.234,5" in German is "1234.5");
 * empty for anything else, and where it is the same. */
QString neutralNumber(const QString &typed, const QLocale &locale)
{
    const QString point = QRegularExpression::escape(locale.decimalPoint());
    const QString group = QRegularExpression::escape(withPlainBlanks(locale.groupSeparator()));
    const QRegularExpression shape(u"^-?(\\d{1,3}(%1\\d{2,3})*%1\\d{3}|\\d+)(%2\\d*)?$"_s.arg(group, point),
                                   QRegularExpression::UseUnicodePropertiesOption);
    if (!shape.match(typed).hasMatch())
        return {};
    QString neutral = typed;
    neutral.remove(withPlainBlanks(locale.groupSeparator()));
    neutral.replace(locale.decimalPoint(), u"."_s);
    for (QChar &c : neutral) {
        if (c.isDigit())
            c = QChar(u'0' + c.digitValue());
    }
    return neutral == typed ? QString() : neutral;
}

} // namespace

const QString &FormMatches::markedIn(const QString &drawn) const
{
    return number.isEmpty() || withPlainBlanks(drawn).contains(text, Qt::CaseInsensitive) ? text : number;
}

FormIndex::FormIndex(const Product &product, const Display &display, bool hiddenShown)
    : m_product(product)
    , m_display(display)
    , m_neutral(display.with(Display::Numbers::Neutral))
    , m_hiddenShown(hiddenShown)
{
    const Masking masking(m_product);
    for (const Section &section : std::as_const(m_product.sections))
        add(section.fields, display, masking, false);
}

void FormIndex::add(const QList<Field> &fields, const Display &display, const Masking &masking, bool isSecret)
{
    for (const Field &field : fields) {
        const bool isHeld = isSecret || masking.hides(field);
        const bool isHidden = field.isHiddenByRight() && !m_hiddenShown;
        QString words = field.label;
        if (isHidden)
            words += u'\n' + fieldText(field, display, Sight::Hidden);
        else if (!isHeld)
            words += u'\n' + fieldText(field, display, Sight::Open).left(longestSearched);
        const bool isOpen = !isHidden && !isHeld;
        const QString sent = isOpen ? field.value.text : QString();
        const size_t at = m_entries.size();
        const FormModel::Shape shape = FormModel::shapeOf(field);
        m_entries.push_back({.field = &field,
                             .words = withPlainBlanks(words).toCaseFolded(),
                             .sent = sent,
                             .seen = isOpen ? seenOf(field, display) : QString(),
                             .number = isOpen && isNumber(field.value) ? m_neutral.text(field.value) : QString(),
                             .end = 0,
                             .isUnit = shape != FormModel::Shape::Row});
        if (!isHidden)
            add(field.fields, display, masking, isHeld);
        m_entries[at].end = m_entries.size();
    }
}

std::optional<QString> FormIndex::elsewhere(const Entry &entry, const QString &text, const QString &number) const
{
    const auto holds = [&](const QString &where) {
        return where.contains(text, Qt::CaseInsensitive) || (!number.isEmpty() && where.contains(number));
    };
    if (!entry.seen.isNull()) {
        // The row shows another part of it, or another language.
        if (const QString part = partWith(fieldText(*entry.field, m_display, Sight::Open), text); !part.isEmpty())
            return part;
    }
    if (holds(entry.sent))
        return FormModel::tr("sent: %1")
            .arg(partWith(entry.sent, entry.sent.contains(text, Qt::CaseInsensitive) ? text : number));
    if (holds(entry.number))
        return FormModel::tr("the same as %1").arg(entry.number);
    if (entry.field->key.contains(text, Qt::CaseInsensitive))
        return entry.field->key;
    for (const Source &source : entry.field->sources) {
        if (source.pointer.contains(text, Qt::CaseInsensitive))
            return source.pointer;
    }
    return std::nullopt;
}

FormMatches FormIndex::find(const QString &text, const std::atomic<bool> &stop) const
{
    const QString plain = withPlainBlanks(text);
    const QString folded = plain.toCaseFolded();
    const QString number = neutralNumber(plain, m_display.locale());
    FormMatches found{.text = plain, .number = number, .product = m_product};
    std::vector<size_t> within; // what the entry at hand is nested in
    size_t shownEnd = 0;        // what stands before this one is shown whole already
    for (size_t i = 0; i < m_entries.size() && !stop.load(std::memory_order_relaxed); ++i) {
        const Entry &entry = m_entries[i];
        while (!within.empty() && m_entries[within.back()].end <= i)
            within.pop_back();
        within.push_back(i);
        const bool isInWords = entry.words.contains(folded);
        if (!isInWords || (!entry.seen.isNull() && !entry.seen.contains(folded))) {
            const std::optional<QString> other = elsewhere(entry, plain, number);
            if (!other && !isInWords)
                continue;
            if (other)
                found.elsewhere.emplace(entry.field, *other);
        }
        found.hits.emplace(entry.field, int(found.hits.size()));
        if (i < shownEnd)
            continue;
        size_t whole = i;
        for (auto outer = within.crbegin(); outer != within.crend(); ++outer) {
            found.shown.insert(m_entries[*outer].field);
            if (m_entries[*outer].isUnit)
                whole = *outer;
        }
        shownEnd = m_entries[whole].end;
        for (size_t inner = whole; inner < shownEnd; ++inner)
            found.shown.insert(m_entries[inner].field);
    }
    return found;
}

FormFilter::FormFilter(FormModel &model, QObject *parent)
    : QObject(parent)
    , m_model(model)
{
}

FormFilter::~FormFilter()
{
    if (m_stop)
        m_stop->store(true);
    freeInBackground(m_index);
}

void FormFilter::setText(const QString &text)
{
    m_text = text.trimmed();
    look();
}

void FormFilter::refresh()
{
    if (m_stop)
        m_stop->store(true);
    m_stop.reset();
    freeInBackground(m_index);
    if (!m_text.isEmpty())
        look();
}

void FormFilter::look()
{
    if (m_stop && !m_index)
        return; // What is typed by then will be looked for when the index is there.
    if (m_stop)
        m_stop->store(true);
    m_stop = std::make_shared<std::atomic<bool>>(false);
    if (!m_index && !m_text.isEmpty()) {
        using Index = std::shared_ptr<const FormIndex>;
        inBackground(
            this,
            [product = m_model.product(), display = m_model.display(), hidden = m_model.isHiddenShown()]() -> Index {
                return std::make_shared<const FormIndex>(product, display, hidden);
            },
            [this, mine = m_stop](const Index &index) {
                if (mine != m_stop)
                    return; // Another product came meanwhile.
                m_index = index;
                look();
            });
        return;
    }
    using Matches = std::shared_ptr<const FormMatches>;
    inBackground(
        this,
        [index = m_index, text = m_text, stop = m_stop]() -> Matches {
            return text.isEmpty() ? nullptr : std::make_shared<const FormMatches>(index->find(text, *stop));
        },
        [this, mine = m_stop](const Matches &matches) {
            if (mine != m_stop)
                return; // Something else was typed meanwhile.
            m_stop.reset();
            m_model.setMatches(matches);
            Q_EMIT found();
        });
}

} // namespace Vitrine
