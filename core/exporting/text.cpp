// SPDX-License-Identifier: Apache-2.0
#include "exporting/columns.h"
#include "exporting/report.h"
#include "exporting/shown.h"
#include "product/masking.h"
#include "product/safetext.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace Vitrine {

namespace {

constexpr int widestLabel = 32;
constexpr int narrowestValue = 20;
constexpr qsizetype mostColumns = 24; ///< of a table that a person can read

bool isStep(const Field &field)
{
    return field.value.kind == Kind::StepState;
}

bool isVariant(const Field &field)
{
    return field.term == Term::Offer && !field.fields.isEmpty() && !field.isHiddenByRight();
}

bool isOther(const Field &field)
{
    return !isStep(field) && !isVariant(field);
}

bool isNumeric(const Field &field)
{
    return field.value.kind == Kind::Money || field.value.kind == Kind::Number || field.value.kind == Kind::Percent;
}

QString sign(StepState::State state)
{
    switch (state) {
    case StepState::State::New:
        return u"○"_s;
    case StepState::State::InProgress:
        return u"◐"_s;
    case StepState::State::Closed:
        return u"●"_s;
    case StepState::State::Unknown:
        break;
    }
    return u"?"_s;
}

QStringList factLines(const LookupResult &result, const ExportOptions &options)
{
    QStringList lines;
    const QList<ReportFact> facts = reportFacts(result, options);
    for (const auto &[label, value] : facts)
        lines += label + u": "_s + value;
    return lines;
}

/** Fields of one table: a row for each price variant, a column for each label. */
struct Table
{
    QStringList header;
    QList<QStringList> rows;
    QList<bool> numeric;
    QStringList notes;

    [[nodiscard]] QList<int> widths() const
    {
        QList<int> widths(header.size(), 0);
        for (qsizetype column = 0; column < header.size(); ++column) {
            widths[column] = columnsOf(header[column]);
            for (const QStringList &row : rows)
                widths[column] = std::max(widths[column], columnsOf(row[column]));
        }
        return widths;
    }
};

/** Writes one product as its form, a line for each field; everything of the vendor's is made safe for a terminal. */
class Form
{
    Q_DECLARE_TR_FUNCTIONS(Vitrine::TextExport)

public:
    Form(const Product &product, const ExportOptions &options)
        : m_product(product)
        , m_options(options)
        , m_masking(options.reveal ? Masking() : Masking(product))
    {
    }

    QStringList lines(const LookupResult &result)
    {
        const QString name = oneLine(m_options.display.name(m_product));
        add(0, name.isEmpty() ? oneLine(m_product.id) : name);
        if (m_options.isTicket)
            m_lines += factLines(result, m_options);
        else
            addHead(result);
        const QStringList notices = m_product.warnings + result.notices;
        for (const QString &notice : notices)
            add(0, QString(u"! "_s + oneLine(notice)));
        for (const Section &section : m_product.sections) {
            const QList<Field> shown = visible(section.fields);
            if (shown.isEmpty())
                continue;
            m_lines.append(QString());
            const QString title = sectionTitle(section.id);
            m_lines.append(title);
            m_lines.append(QString(columnsOf(title), u'─'));
            fields(shown, false, 0);
        }
        return m_lines;
    }

private:
    void addHead(const LookupResult &result)
    {
        const QString who = oneLine(result.profile.name.isEmpty() ? m_product.vendor : result.profile.name);
        QStringList facts{who, oneLine(m_product.id)};
        if (result.fetched.isValid())
            facts.append(m_options.display.instant({result.fetched.toUTC(), true}));
        add(0, facts.join(u" · "_s));
        if (const QStringList left = leftOut(m_options); !left.isEmpty())
            add(0, tr("Left out: %1").arg(left.join(u", "_s)));
    }

    [[nodiscard]] QList<Field> visible(const QList<Field> &fields) const
    {
        QList<Field> shown;
        std::copy_if(fields.begin(), fields.end(), std::back_inserter(shown), [this](const Field &field) {
            return isKept(field, m_options);
        });
        return shown;
    }

    [[nodiscard]] int room(int indent) const
    {
        return m_options.columns > 0 ? std::max(m_options.columns - indent, narrowestValue) : 0;
    }

    void add(int indent, const QString &text)
    {
        const QStringList lines = wrapped(text, room(indent));
        for (const QString &line : lines)
            m_lines.append(QString(QString(indent, u' ') + line));
    }

    [[nodiscard]] static QString labelOf(const Field &field)
    {
        return oneLine(field.label.isEmpty() ? field.key : field.label);
    }

    [[nodiscard]] bool isHidden(const Field &field, bool parentHidden) const
    {
        return !field.value.isNothing() && (parentHidden || m_masking.hides(field));
    }

    [[nodiscard]] bool isVeiled(const Field &field) const { return field.isHiddenByRight() && !m_options.hidden; }

    [[nodiscard]] QString noteOf(const Field &field) const { return Vitrine::noteOf(field, m_options); }

    [[nodiscard]] QString shortText(const Field &field, bool parentHidden) const
    {
        if (isVeiled(field))
            return m_options.display.nothing(Nothing::Hidden);
        return isHidden(field, parentHidden) ? maskedSecret.toString() : documentText(field, m_options);
    }

    /** The whole value, over several lines where it has them. */
    [[nodiscard]] QString fullText(const Field &field, bool parentHidden) const
    {
        if (isVeiled(field) || isHidden(field, parentHidden))
            return shortText(field, parentHidden);
        const bool isGroup = field.value.kind == Kind::Map && !field.fields.isEmpty();
        return isGroup ? QString() : documentLines(field, m_options).replace(u'\t', u' ');
    }

    void fields(const QList<Field> &fields, bool parentHidden, int indent)
    {
        int labels = 0;
        for (const Field &field : fields)
            labels = std::max(labels, columnsOf(labelOf(field)));
        labels = std::min(labels, widestLabel);

        // neighbours of one shape are judged once and written together
        for (auto first = fields.begin(); first != fields.end();) {
            const auto shape = isStep(*first) ? isStep : isVariant(*first) ? isVariant : isOther;
            const auto last = std::find_if_not(first, fields.end(), shape);
            const bool isTable =
                shape == isVariant && last - first > 1 && table(QList<Field>(first, last), parentHidden, indent);
            int number = 0;
            for (; first != last; ++first) {
                if (shape == isStep)
                    step(++number, *first, parentHidden, indent);
                else if (!isTable)
                    this->field(*first, labels, parentHidden, indent);
            }
        }
    }

    void field(const Field &field, int labels, bool parentHidden, int indent)
    {
        const int left = indent + 2;
        const int behind = left + labels + 2;
        const QString label = labelOf(field);
        const QString value = fullText(field, parentHidden);
        if (value.isEmpty()) {
            add(left, label);
        } else {
            QStringList lines = wrapped(value, room(behind));
            if (columnsOf(label) > labels) {
                add(left, label);
            } else {
                const QString first = lines.takeFirst();
                m_lines.append(QString(QString(left, u' ') + filled(label, labels) + u"  "_s + first));
            }
            for (const QString &line : std::as_const(lines))
                m_lines.append(line.isEmpty() ? QString() : QString(QString(behind, u' ') + line));
        }
        note(noteOf(field), value.isEmpty() ? left + 2 : behind);
        if (!isVeiled(field))
            fields(visible(field.fields), isHidden(field, parentHidden), left);
    }

    void note(const QString &note, int indent)
    {
        if (note.isEmpty())
            return;
        const qsizetype first = m_lines.size();
        add(indent + 2, oneLine(note));
        m_lines[first].replace(indent, 1, u'↳');
    }

    void step(int number, const Field &field, bool parentHidden, int indent)
    {
        const auto *state = std::get_if<StepState>(&field.value.meaning);
        const QString label = labelOf(field);
        const QString mark = sign(state != nullptr ? state->state : StepState::State::Unknown);
        const QString place = filledBefore(QString::number(number), 4);
        add(indent, QString(place + u"  "_s + mark + u' ' + label + u"  "_s + shortText(field, parentHidden)));
        note(noteOf(field), indent + 8);
        if (isVeiled(field))
            return;

        QStringList facts;
        QList<Field> rest;
        const bool hidden = isHidden(field, parentHidden);
        const QList<Field> inner = visible(field.fields);
        for (const Field &fact : inner) {
            const QString text = shortText(fact, hidden);
            if (!fact.fields.isEmpty() || !noteOf(fact).isEmpty() || fact.value.kind == Kind::LongText)
                rest.append(fact);
            else if (text != label)
                facts.append(QString(labelOf(fact) + u": "_s + text));
        }
        if (!facts.isEmpty())
            add(indent + 8, facts.join(u" · "_s));
        fields(rest, hidden, indent + 6);
    }

    /** Price variants side by side; false where that is wider than the terminal or one of them holds more than a line.
     */
    bool table(const QList<Field> &variants, bool parentHidden, int indent)
    {
        Table table{.header = {QString()}, .rows = {}, .numeric = {false}, .notes = {}};
        for (const Field &variant : variants) {
            if (variant.value.kind != Kind::Map)
                return false;
            const bool hidden = isHidden(variant, parentHidden);
            QStringList row(table.header.size());
            row[0] = labelOf(variant);
            const QList<Field> cells = visible(variant.fields);
            for (const Field &cell : cells) {
                if (!cell.fields.isEmpty())
                    return false;
                const QString label = labelOf(cell);
                qsizetype column = table.header.indexOf(label, 1);
                if (column < 0) {
                    if (table.header.size() == mostColumns)
                        return false;
                    column = table.header.size();
                    table.header.append(label);
                    table.numeric.append(isNumeric(cell));
                }
                while (row.size() < table.header.size())
                    row.append(QString());
                if (!row[column].isEmpty())
                    return false;
                row[column] = shortText(cell, hidden);
                if (const QString said = noteOf(cell); !said.isEmpty())
                    table.notes.append(QString(label + u": "_s + oneLine(said)));
            }
            if (const QString said = noteOf(variant); !said.isEmpty())
                table.notes.append(QString(row[0] + u": "_s + oneLine(said)));
            table.rows.append(row);
        }
        for (QStringList &row : table.rows) {
            while (row.size() < table.header.size())
                row.append(QString());
        }

        const QList<int> widths = table.widths();
        const int width = std::accumulate(widths.begin(), widths.end(), indent + 2 * int(widths.size()));
        if (m_options.columns > 0 && width > m_options.columns)
            return false;
        const auto addRow = [&](const QStringList &row) {
            QString line(indent, u' ');
            for (qsizetype column = 0; column < row.size(); ++column)
                line += u"  "_s + (table.numeric[column] ? filledBefore(row[column], widths[column])
                                                         : filled(row[column], widths[column]));
            while (line.endsWith(u' '))
                line.chop(1);
            m_lines.append(line);
        };
        addRow(table.header);
        for (const QStringList &row : std::as_const(table.rows))
            addRow(row);
        table.notes.removeDuplicates();
        for (const QString &line : std::as_const(table.notes))
            note(line, indent + 2);
        return true;
    }

    const Product &m_product;
    const ExportOptions &m_options;
    Masking m_masking;
    QStringList m_lines;
};

/** The form as a person reads it in a terminal, an empty line between two. */
class TextWriter final : public ExportWriter
{
    Q_DECLARE_TR_FUNCTIONS(Vitrine::TextExport)

public:
    explicit TextWriter(ExportOptions options)
        : m_options(std::move(options))
    {
    }

    QByteArray add(const LookupResult &result) override
    {
        QStringList lines;
        if (!m_isFirst)
            lines.append(QString());
        m_isFirst = false;
        if (result.product) {
            lines += Form(*result.product, m_options).lines(result);
        } else {
            if (m_options.isTicket)
                lines += factLines(result, m_options);
            lines += wrapped(QString(oneLine(result.asked) + u": "_s + oneLine(result.message)), m_options.columns);
            for (const QString &notice : result.notices)
                lines += wrapped(QString(u"! "_s + oneLine(notice)), m_options.columns);
        }
        return lines.join(u'\n').toUtf8() + '\n';
    }

    QByteArray finish() override { return m_options.isFile ? '\n' + reportFooter().toUtf8() + '\n' : QByteArray(); }

private:
    ExportOptions m_options;
    bool m_isFirst = true;
};

} // namespace

std::unique_ptr<ExportWriter> textWriter(const ExportOptions &options)
{
    return std::make_unique<TextWriter>(options);
}

} // namespace Vitrine
