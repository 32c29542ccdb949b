// SPDX-License-Identifier: Apache-2.0
#include "exporting/report.h"

#include "exporting/cells.h"
#include "exporting/shown.h"
#include "product/safetext.h"
#include "profiles/profilejson.h"
#include "vendors/vendor.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Vitrine {

namespace {

/** Puts one product's fields into blocks. */
class Blocks
{
    Q_DECLARE_TR_FUNCTIONS(Vitrine::Report)

public:
    explicit Blocks(const ExportOptions &options)
        : m_options(options)
    {
    }

    QList<ReportBlock> take(const QList<ShownField> &fields)
    {
        m_blocks.clear();
        QList<ShownField> variants;
        for (const ShownField &shown : fields) {
            const bool isVariant = shown.field->term == Term::Offer && !shown.fields.isEmpty();
            if (isVariant) {
                variants.append(shown);
                continue;
            }
            addVariants(variants);
            add(shown,
                shown.field->value.kind == Kind::StepState ? ReportBlock::Kind::Steps : ReportBlock::Kind::Fields, 0);
        }
        addVariants(variants);
        return m_blocks;
    }

private:
    static QString labelOf(const Field &field) { return oneLine(field.label.isEmpty() ? field.key : field.label); }

    [[nodiscard]] QString valueOf(const ShownField &shown) const
    {
        if (!shown.instead.isEmpty())
            return shown.instead;
        const bool isGroup = shown.field->value.kind == Kind::Map && !shown.fields.isEmpty();
        return isGroup ? QString() : documentLines(*shown.field, m_options);
    }

    ReportBlock &block(ReportBlock::Kind kind)
    {
        if (m_blocks.isEmpty() || m_blocks.constLast().kind != kind)
            m_blocks.append({.kind = kind});
        return m_blocks.last();
    }

    void add(const ShownField &shown, ReportBlock::Kind kind, int depth)
    {
        ReportLine line{depth, labelOf(*shown.field), valueOf(shown), oneLine(shown.note)};
        const Value &value = shown.field->value;
        if (shown.instead.isEmpty()) {
            line.kind = value.kind;
            const auto *flag = std::get_if<bool>(&value.meaning);
            line.isTrue = flag != nullptr && *flag;
            if (const auto *step = std::get_if<StepState>(&value.meaning))
                line.state = step->state;
        }
        block(kind).lines.append(line);
        for (const ShownField &inner : shown.fields)
            add(inner, kind, depth + 1);
    }

    /** Those that have come together, and none are left. */
    void addVariants(QList<ShownField> &variants)
    {
        const bool isFlat = std::ranges::all_of(variants, [](const ShownField &variant) {
            return std::ranges::all_of(variant.fields, [](const ShownField &shown) {
                return shown.fields.isEmpty();
            });
        });
        if (isFlat && !variants.isEmpty()) {
            m_blocks.append(table(variants));
        } else {
            for (const ShownField &variant : std::as_const(variants))
                add(variant, ReportBlock::Kind::Fields, 0);
        }
        variants.clear();
    }

    [[nodiscard]] ReportBlock table(const QList<ShownField> &variants) const
    {
        ReportBlock block{.kind = ReportBlock::Kind::Variants, .header = {tr("Price variant")}, .figures = {false}};
        for (const ShownField &variant : variants) {
            QStringList row{labelOf(*variant.field)};
            QStringList notes;
            if (!variant.note.isEmpty())
                notes.append(oneLine(variant.note));
            for (const ShownField &cell : variant.fields) {
                const QString label = labelOf(*cell.field);
                // A label may stand in a variant twice: each has its own column.
                qsizetype column = block.header.indexOf(label, 1);
                while (column >= 0 && column < row.size() && !row[column].isNull())
                    column = block.header.indexOf(label, column + 1);
                if (column < 0) {
                    column = block.header.size();
                    block.header.append(label);
                    const Kind kind = cell.field->value.kind;
                    block.figures.append(kind == Kind::Money || kind == Kind::Number || kind == Kind::Percent);
                    if (cell.field->term == Term::Price && block.price < 0)
                        block.price = column;
                }
                while (row.size() <= column)
                    row.append(QString());
                row[column] = valueOf(cell);
                if (!cell.note.isEmpty())
                    notes.append(QString(label + u": "_s + oneLine(cell.note)));
            }
            block.rows.append(row);
            for (const QString &note : std::as_const(notes)) {
                if (std::ranges::find(block.lines, note, &ReportLine::note) == block.lines.end())
                    block.lines.append({.note = note});
            }
        }
        for (QStringList &row : block.rows) {
            while (row.size() < block.header.size())
                row.append(QString());
        }
        return block;
    }

    const ExportOptions &m_options;
    QList<ReportBlock> m_blocks;
};

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Vitrine::Report)
};

QString vendorTitle(const QString &id)
{
    const VendorList vendors = allVendors();
    const Vendor *vendor = findVendor(vendors, id);
    return vendor != nullptr ? vendor->info().name : id;
}

/** "Cust12345 · Test" */
QString accountOf(const LookupResult &result)
{
    QStringList parts{result.account, stageTitle(result.profile.stage)};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace

QString documentText(const Field &field, const ExportOptions &options)
{
    const bool isExact = options.values == Values::Exact && !field.value.isNothing() && field.value.kind != Kind::Map;
    const QString exact = isExact ? oneLine(exactText(field, options.display)) : QString();
    return exact.trimmed().isEmpty() ? options.display.text(field, options.reveal) : exact;
}

QString documentLines(const Field &field, const ExportOptions &options)
{
    const Value &value = field.value;
    if (value.kind == Kind::LongText && !value.text.trimmed().isEmpty())
        return plain(value.text).trimmed();
    const auto *texts = std::get_if<QList<LanguageText>>(&value.meaning);
    if (texts == nullptr || texts->size() < 2)
        return documentText(field, options);
    const Display &display = options.display;
    const LanguageText best = display.best(*texts);
    QStringList lines{oneLine(best.text)};
    for (const LanguageText &text : options.isTicket ? QList<LanguageText>() : *texts) {
        if (text.language == best.language && text.text == best.text)
            continue;
        const QString name = display.language(text.language);
        const QString called = !name.isEmpty()           ? name
                               : text.language.isEmpty() ? Texts::tr("Default", "language")
                                                         : oneLine(text.language);
        lines.append(Texts::tr("%1: %2", "language, text").arg(called, oneLine(text.text)));
    }
    return lines.join(u'\n');
}

QStringList noticesOf(const LookupResult &result)
{
    return result.product ? result.product->warnings + result.notices : result.notices;
}

QStringList leftOut(const ExportOptions &options)
{
    QStringList left;
    if (options.customerSafe)
        left.append(Texts::tr("what is not for customers"));
    if (!options.empty)
        left.append(Texts::tr("fields that say nothing"));
    if (!options.narrowedTo.isEmpty())
        left.append(Texts::tr("all fields but those with “%1”").arg(oneLine(options.narrowedTo)));
    return left;
}

QStringList leftOutNames(const ExportOptions &options)
{
    QStringList names;
    if (options.customerSafe)
        names.append(u"internal"_s);
    if (!options.empty)
        names.append(u"empty"_s);
    if (!options.narrowedTo.isEmpty())
        names.append(u"not-shown"_s);
    return names;
}

QList<ReportFact> reportFacts(const LookupResult &result, const ExportOptions &options)
{
    QList<ReportFact> facts;
    const auto add = [&](const QString &label, const QString &value) {
        if (!value.isEmpty())
            facts.append({label, oneLine(value)});
    };
    add(Texts::tr("Profile"), result.profile.name);
    add(Texts::tr("Account"), accountOf(result));
    add(Texts::tr("Vendor"), vendorTitle(result.product ? result.product->vendor : result.profile.vendor));
    add(Texts::tr("Asked for"), result.asked);
    if (result.product)
        add(Texts::tr("Id"), result.product->id);
    if (result.fetched.isValid())
        facts.append({Texts::tr("Time"), options.display.instant({result.fetched.toUTC(), true})});
    add(Texts::tr("Request id"), result.requestId);
    if (result.product)
        add(Texts::tr("Left out"), leftOut(options).join(u", "_s));
    return facts;
}

Report reportOf(const LookupResult &result, const ExportOptions &options)
{
    Report report;
    report.facts = reportFacts(result, options);

    QStringList notices = noticesOf(result);
    if (!result.product)
        notices.prepend(result.message);
    for (const QString &notice : std::as_const(notices))
        report.notices.append(oneLine(notice));

    if (!result.product) {
        report.title = oneLine(result.asked);
        return report;
    }
    const QString name = options.display.name(*result.product);
    report.title = oneLine(name.isEmpty() ? result.product->id : name);
    Blocks blocks(options);
    const QList<ShownSection> sections = shownSections(*result.product, options);
    for (const ShownSection &section : sections)
        report.sections.append({sectionTitle(section.id), blocks.take(section.fields)});
    return report;
}

QString reportFooter()
{
    return Texts::tr("%1 wrote this.").arg(u"Vitrine " VITRINE_VERSION ""_s);
}

} // namespace Vitrine
