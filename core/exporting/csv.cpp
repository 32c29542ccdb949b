// SPDX-License-Identifier: Apache-2.0
#include "exporting/cells.h"
#include "product/safetext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Vitrine {

namespace {

constexpr QStringView formulas = u"=+-@";
/** Where a program that expects another separator begins a cell, whatever quotes there are. */
constexpr QStringView cutting = u",;\t|\r\n";

/**
 * What a spreadsheet would take for a formula gets an apostrophe in front, by which it shows the text. Inside of a
 * text, where a cell begins only for a program that cuts elsewhere, it gets a blank.
 */
QString guarded(const QString &text)
{
    QString out;
    out.reserve(text.size() + 1);
    if (!text.isEmpty() && (formulas.contains(text.front()) || text.front() == u'\t' || text.front() == u'\r'))
        out += u'\'';
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (i > 0 && formulas.contains(text[i]) && cutting.contains(text[i - 1]))
            out += u' ';
        out += text[i];
    }
    return out;
}

/** What neither UTF-8 nor a reader of text holds stands there as an escape. */
QString encodable(const QString &text)
{
    return withEscapes(text, [](char16_t c) {
        return c == u'\0';
    });
}

/**
 * RFC 4180: a header, then rows, each ended by CR LF. A cell is in quotes where the RFC asks for it, or where a program
 * that expects another separator would cut it in two.
 */
class CsvWriter final : public ExportWriter
{
public:
    explicit CsvWriter(ExportOptions options)
        : m_options(std::move(options))
    {
    }

    QByteArray add(const LookupResult &result) override
    {
        const bool isFields = m_options.csvRows == CsvRows::Fields;
        const QList<QList<Cell>> rows =
            isFields ? fieldRows(result, m_options) : QList<QList<Cell>>{productRow(result, m_options)};
        QByteArray bytes = header();
        for (const QList<Cell> &row : rows)
            bytes += line(row);
        return bytes;
    }

    QByteArray finish() override { return header(); }

private:
    /** Once, in front of everything. */
    QByteArray header()
    {
        if (m_hasHeader)
            return {};
        m_hasHeader = true;
        const QStringList names = m_options.csvRows == CsvRows::Fields ? fieldColumns() : productColumns();
        QList<Cell> row;
        for (const QString &name : names)
            row.append(Cell::ofText(name));
        return (m_options.byteOrderMark ? "\xEF\xBB\xBF" : "") + line(row);
    }

    [[nodiscard]] QByteArray line(const QList<Cell> &row) const
    {
        QString line;
        for (qsizetype column = 0; column < row.size(); ++column) {
            if (column > 0)
                line += m_options.csvSeparator;
            line += written(row[column]);
        }
        return line.toUtf8() + "\r\n";
    }

    [[nodiscard]] QString written(const Cell &cell) const
    {
        // Words of the locale's may stand in an instant, too.
        const bool isText = cell.kind == Cell::Kind::Text || cell.kind == Cell::Kind::Instant;
        QString text = isText ? encodable(guarded(cell.text)) : cell.text;
        if (cell.kind == Cell::Kind::Number && m_options.localeNumbers)
            text.replace(u'.', m_options.display.locale().decimalPoint());
        const bool isQuoted = text.contains(m_options.csvSeparator) || std::ranges::any_of(text, [](QChar c) {
                                  return c == u'"' || cutting.contains(c);
                              });
        return isQuoted ? QString(u'"' + QString(text).replace(u'"', R"("")"_L1) + u'"') : text;
    }

    ExportOptions m_options;
    bool m_hasHeader = false;
};

} // namespace

std::unique_ptr<ExportWriter> csvWriter(const ExportOptions &options)
{
    return std::make_unique<CsvWriter>(options);
}

} // namespace Vitrine
