// SPDX-License-Identifier: Apache-2.0
#include "exporting/cellvalue.h"
#include "exporting/report.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Vitrine {

namespace {

constexpr QStringView style = uR"(
:root { color-scheme: light dark; --line: #c8ccd2; --dim: #5c6370; }
@media (prefers-color-scheme: dark) { :root { --line: #444a54; --dim: #a0a7b4; } }
body { font: 15px/1.45 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
article + article { border-top: 2px solid var(--line); margin-top: 3rem; }
h1, h2 { line-height: 1.2; overflow-wrap: anywhere; }
h2 { font-size: 1.1rem; margin: 1.8rem 0 .4rem; }
table { border-collapse: collapse; width: 100%; }
th, td { border-bottom: 1px solid var(--line); padding: .3rem .6rem .3rem 0; text-align: start; vertical-align: top; }
th { font-weight: 600; }
.fields th[scope=row] { width: 16rem; font-weight: normal; color: var(--dim); }
td, li, dd { overflow-wrap: anywhere; white-space: pre-line; }
.note, footer { color: var(--dim); font-size: .9rem; }
.notice { border-inline-start: 4px solid #d08700; padding-inline-start: .6rem; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .1rem 1rem; }
dt { color: var(--dim); }
dd { margin: 0; }
.figure { text-align: end; }
.price { font-weight: 600; }
.nothing { color: var(--dim); font-style: italic; }
.code { font-family: ui-monospace, monospace; }
.chip { border-radius: 1em; padding: .05rem .6rem; background: #e6e8ec; color: #1b1f26; }
.chip.yes { background: #dcf3e4; color: #12633a; }
.steps { display: flex; flex-wrap: wrap; gap: 1rem 1.5rem; list-style: none; padding: 0; }
.steps > li { flex: 1 1 9rem; max-width: 14rem; }
.steps > li::before { content: ""; display: block; box-sizing: border-box; width: 1rem; height: 1rem; margin-bottom: .2rem;
  border: 2px solid var(--step); border-radius: 50%; }
.steps > li > .state { color: var(--step); }
.steps > .new { --step: #1d4fc4; }
.steps > .in-progress { --step: #8a4b00; }
.steps > .in-progress::before { background: linear-gradient(90deg, var(--step) 50%, transparent 50%); }
.steps > .closed { --step: #12633a; }
.steps > .closed::before { content: "\2713"; background: var(--step); color: #fff; font: bold .7rem/.75rem sans-serif; text-align: center; }
.steps > .unknown { --step: #5c6370; }
.steps > .unknown::before { border-radius: 0; transform: rotate(45deg) scale(.8); }
@media (prefers-color-scheme: dark) {
  .chip { background: #343a44; color: #e6e8ec; }
  .chip.yes { background: #153d28; color: #8fdcae; }
  .steps > .new { --step: #8fb2ff; }
  .steps > .in-progress { --step: #f0b45a; }
  .steps > .closed { --step: #8fdcae; }
  .steps > .closed::before { color: #000; }
  .steps > .unknown { --step: #a0a7b4; }
}
@page { margin: 18mm; }
@media print {
  :root { color-scheme: light; --line: #999; --dim: #333; }
  body { margin: 0; max-width: none; font-size: 10pt; }
  .steps > li::before, .chip { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  article + article { break-before: page; border: 0; margin: 0; }
  h1, h2 { break-after: avoid; }
  tr, li { break-inside: avoid; }
  thead { display: table-header-group; }
}
)";

/** One page that needs nothing else: no script, no picture, no link; every text of the vendor's is only text. */
class HtmlWriter final : public ExportWriter
{
    Q_DECLARE_TR_FUNCTIONS(Vitrine::Report)

public:
    explicit HtmlWriter(ExportOptions options)
        : m_options(std::move(options))
    {
    }

    QByteArray add(const LookupResult &result) override
    {
        const Report report = reportOf(result, m_options);
        m_out.clear();
        article(report);
        ++m_count;
        if (m_count == 1) {
            // Whether the page is about this one alone is not known yet.
            m_title = report.title;
            m_first = m_out.toUtf8();
            return {};
        }
        const QByteArray before = m_count == 2 ? head(titleOf(tr("Products"))) + m_first : QByteArray();
        m_first.clear();
        return before + m_out.toUtf8();
    }

    QByteArray finish() override
    {
        const QString end = u"<footer>"_s + reportFooter().toHtmlEscaped() + u"</footer>\n</body>\n</html>\n"_s;
        return (m_count < 2 ? head(titleOf(m_count == 1 ? m_title : tr("Products"))) + m_first : QByteArray()) +
               end.toUtf8();
    }

private:
    [[nodiscard]] QString titleOf(const QString &usual) const
    {
        return m_options.title.isEmpty() ? usual : m_options.title;
    }

    [[nodiscard]] QByteArray head(const QString &title) const
    {
        const QLocale &locale = m_options.display.locale();
        const QString language = locale.language() == QLocale::C ? u"en"_s : locale.bcp47Name();
        const bool isRightToLeft = locale.textDirection() == Qt::RightToLeft;
        const QString head =
            u"<!DOCTYPE html>\n<html lang=\""_s + language.toHtmlEscaped() +
            (isRightToLeft ? R"(" dir="rtl)"_L1 : ""_L1) +
            u"\">\n<head>\n<meta charset=\"utf-8\">\n"
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
            "<meta name=\"viewport\" content=\"width=device-width\">\n<meta name=\"generator\" content=\"Vitrine "_s +
            QStringLiteral(VITRINE_VERSION) + u"\">\n<title>"_s + title.toHtmlEscaped() + u"</title>\n<style>"_s +
            style + u"</style>\n</head>\n<body>\n"_s;
        return head.toUtf8();
    }

    void element(const QString &tag, const QString &text)
    {
        m_out += u'<' + tag + u'>' + text.toHtmlEscaped() + u"</"_s + tag.section(u' ', 0, 0) + u">\n"_s;
    }

    void article(const Report &report)
    {
        m_out += "<article>\n"_L1;
        element(uR"(h1 dir="auto")"_s, report.title);
        m_out += "<dl>\n"_L1;
        for (const auto &[label, value] : report.facts) {
            element(u"dt"_s, label);
            element(uR"(dd dir="auto")"_s, value);
        }
        m_out += "</dl>\n"_L1;
        for (const QString &notice : report.notices)
            element(uR"(p class="notice")"_s, notice);
        for (const ReportSection &section : report.sections) {
            m_out += "<section>\n"_L1;
            element(u"h2"_s, section.title);
            for (const ReportBlock &each : section.blocks)
                block(each);
            m_out += "</section>\n"_L1;
        }
        m_out += "</article>\n"_L1;
    }

    void block(const ReportBlock &block)
    {
        switch (block.kind) {
        case ReportBlock::Kind::Fields:
            fields(block.lines);
            break;
        case ReportBlock::Kind::Variants:
            variants(block);
            break;
        case ReportBlock::Kind::Steps:
            steps(block.lines);
            break;
        }
    }

    void fields(const QList<ReportLine> &lines)
    {
        m_out += "<table class=\"fields\">\n<tbody>\n"_L1;
        for (const ReportLine &line : lines) {
            m_out += "<tr>\n"_L1;
            const QString indent =
                line.depth > 0 ? QString(uR"( style="padding-inline-start: %1rem")"_s.arg(line.depth)) : QString();
            element(QString(uR"(th scope="row" dir="auto")"_s + indent), line.label);
            value(line);
            element(uR"(td class="note")"_s, line.note);
            m_out += "</tr>\n"_L1;
        }
        m_out += "</tbody>\n</table>\n"_L1;
    }

    void variants(const ReportBlock &block)
    {
        m_out += "<table class=\"variants\">\n<thead>\n<tr>\n"_L1;
        const auto kind = [&block](qsizetype column) -> QString {
            const QString classes = QString(block.figures.value(column) ? "figure"_L1 : ""_L1) +
                                    (column == block.price ? " price"_L1 : ""_L1);
            return classes.isEmpty() ? QString() : QString(uR"( class=")"_s + classes.trimmed() + u'"');
        };
        for (qsizetype i = 0; i < block.header.size(); ++i)
            element(QString(uR"(th scope="col")"_s + kind(i)), block.header[i]);
        m_out += "</tr>\n</thead>\n<tbody>\n"_L1;
        for (const QStringList &row : block.rows) {
            m_out += "<tr>\n"_L1;
            for (qsizetype i = 0; i < row.size(); ++i)
                element(QString(uR"(td dir="auto")"_s + kind(i)), row[i]);
            m_out += "</tr>\n"_L1;
        }
        m_out += "</tbody>\n</table>\n"_L1;
        for (const ReportLine &line : block.lines)
            element(uR"(p class="note")"_s, line.note);
    }

    /** How a value looks: its words say the same. */
    void value(const ReportLine &line)
    {
        if (line.kind == Kind::Flag) {
            m_out += R"(<td><span class="chip)"_L1 + (line.isTrue ? R"( yes">)"_L1 : R"(">)"_L1) +
                     line.value.toHtmlEscaped() + "</span></td>\n"_L1;
            return;
        }
        const QLatin1StringView kind = line.kind == Kind::Nothing      ? R"( class="nothing")"_L1
                                       : line.kind == Kind::Identifier ? R"( class="code")"_L1
                                                                       : ""_L1;
        element(QString(uR"(td dir="auto")"_s + kind), line.value);
    }

    static QString classOf(StepState::State state)
    {
        const QString name = stepStateName(state);
        return name.isEmpty() ? u"unknown"_s : name;
    }

    void steps(const QList<ReportLine> &lines)
    {
        m_out += "<ol class=\"steps\">\n"_L1;
        for (qsizetype i = 0; i < lines.size();) {
            m_out += R"(<li class=")"_L1 + classOf(lines[i].state) + R"("><b dir="auto">)"_L1 +
                     lines[i].label.toHtmlEscaped() + R"(</b><br><span class="state">)"_L1 +
                     lines[i].value.toHtmlEscaped() + "</span>"_L1;
            note(lines[i]);
            for (++i; i < lines.size() && lines[i].depth > 0; ++i) {
                m_out += R"(<br><span class="note" dir="auto">)"_L1 + lines[i].label.toHtmlEscaped() + ": "_L1 +
                         lines[i].value.toHtmlEscaped() + "</span>"_L1;
                note(lines[i]);
            }
            m_out += "</li>\n"_L1;
        }
        m_out += "</ol>\n"_L1;
    }

    void note(const ReportLine &line)
    {
        if (!line.note.isEmpty())
            m_out += R"(<br><span class="note">)"_L1 + line.note.toHtmlEscaped() + "</span>"_L1;
    }

    ExportOptions m_options;
    QString m_out;
    QString m_title;
    QByteArray m_first;
    qint64 m_count = 0;
};

} // namespace

std::unique_ptr<ExportWriter> htmlWriter(const ExportOptions &options)
{
    return std::make_unique<HtmlWriter>(options);
}

} // namespace Vitrine
