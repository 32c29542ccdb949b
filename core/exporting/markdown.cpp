// SPDX-License-Identifier: Apache-2.0
#include "exporting/report.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Vitrine {

namespace {

/** \p text so that it reads as it is: no markup, no HTML, no link made of it. Its lines stay lines. */
QString escaped(const QString &text)
{
    static constexpr QStringView marks = u"\\`*_[]<>|~&#$@";
    QString out;
    out.reserve(text.size() + text.size() / 8);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const QChar next = i + 1 < text.size() ? text[i + 1] : QChar();
        const bool isScheme = c == u':' && (next == u'/' || next.isLetter());
        const bool isHost =
            c == u'.' && i >= 3 && QStringView(text).sliced(i - 3, 3).compare(u"www", Qt::CaseInsensitive) == 0;
        if (c == u'\n') {
            out += "<br>"_L1;
            continue;
        }
        if (marks.contains(c) || isScheme || isHost)
            out += u'\\';
        out += c == u'\t' ? QChar(u' ') : c;
    }
    return out;
}

/** GitHub's Markdown. Vendor's text never begins a line, so that it cannot be a heading, a list or a rule. */
class MarkdownWriter final : public ExportWriter
{
    Q_DECLARE_TR_FUNCTIONS(Vitrine::Report)

public:
    explicit MarkdownWriter(ExportOptions options)
        : m_options(std::move(options))
    {
    }

    QByteArray add(const LookupResult &result) override
    {
        const Report report = reportOf(result, m_options);
        m_out = m_isFirst ? QString() : u"\n---\n\n"_s;
        m_isFirst = false;
        m_out += u"# "_s + escaped(report.title) + u"\n\n"_s;
        for (const auto &[label, value] : report.facts)
            m_out += u"- **"_s + escaped(label) + u":** "_s + escaped(value) + u'\n';
        for (const QString &notice : report.notices)
            m_out += u"\n> **!** "_s + escaped(notice) + u'\n';
        for (const ReportSection &section : report.sections) {
            m_out += u"\n## "_s + escaped(section.title) + u'\n';
            for (const ReportBlock &each : section.blocks)
                block(each);
        }
        return m_out.toUtf8();
    }

    QByteArray finish() override
    {
        return QString((m_isFirst ? QString() : u"\n---\n\n"_s) + escaped(reportFooter()) + u'\n').toUtf8();
    }

private:
    void block(const ReportBlock &block)
    {
        m_out += u'\n';
        switch (block.kind) {
        case ReportBlock::Kind::Fields:
            fields(block.lines);
            break;
        case ReportBlock::Kind::Variants:
            head(block.header);
            for (const QStringList &cells : block.rows)
                row(cells);
            for (const ReportLine &line : block.lines)
                m_out += u"\n> "_s + u"↳ "_s + escaped(line.note) + u'\n';
            break;
        case ReportBlock::Kind::Steps:
            steps(block.lines);
            break;
        }
    }

    void fields(const QList<ReportLine> &lines)
    {
        head({tr("Field"), tr("Value"), tr("Note")});
        for (const ReportLine &line : lines)
            row({QString(u"↳ "_s.repeated(line.depth) + line.label), line.value, line.note});
    }

    void steps(const QList<ReportLine> &lines)
    {
        int number = 0;
        for (const ReportLine &line : lines) {
            const QString lead = line.depth == 0 ? QString(QString::number(++number) + u". "_s)
                                                 : QString(u"    "_s.repeated(line.depth) + u"- "_s);
            m_out += lead + u"**"_s + escaped(line.label) + u":** "_s + escaped(line.value);
            m_out += line.note.isEmpty() ? u"\n"_s : QString(u" ("_s + escaped(line.note) + u")\n"_s);
        }
    }

    void head(const QStringList &names)
    {
        row(names);
        m_out += u'|' + u" --- |"_s.repeated(names.size()) + u'\n';
    }

    void row(const QStringList &cells)
    {
        m_out += u'|';
        for (const QString &cell : cells)
            m_out += u' ' + escaped(cell) + u" |"_s;
        m_out += u'\n';
    }

    ExportOptions m_options;
    QString m_out;
    bool m_isFirst = true;
};

} // namespace

std::unique_ptr<ExportWriter> markdownWriter(const ExportOptions &options)
{
    return std::make_unique<MarkdownWriter>(options);
}

} // namespace Vitrine
