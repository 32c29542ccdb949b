// SPDX-License-Identifier: Apache-2.0
#include "exporting/cells.h"
#include "exporting/report.h"
#include "exporting/wholeworkbook.h"
#include "product/safetext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QMap>
#include <QRegularExpression>
#include <QSet>

#include <xlsxwriter.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <utility>

#include <sys/mman.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Vitrine {

namespace {

/** What Excel keeps of a number, and of a text. */
constexpr int significantDigits = 15;
constexpr qsizetype longestText = 32'000;

/** \p text as XML can hold it and no reader takes a part of it for an escape. */
QString encodable(const QString &text)
{
    static const QRegularExpression escape(u"_(?=x[0-9A-Fa-f]{4}_)"_s);
    QString lines = text;
    lines.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n').replace(escape, u"_x005F_"_s);
    return withEscapes(lines, [](char16_t c) {
        return (c < u' ' && c != u'\n' && c != u'\t') || c >= u'\uFFFE';
    });
}

/**
 * One workbook: a cover, and a sheet each for products, prices, steps and fields; what is more than a sheet holds goes
 * on in another. The library collects a sheet's rows in a temporary file without a name and the workbook in memory
 * without one, so that nothing is left behind.
 */
class XlsxWriter final : public ExportWriter
{
    Q_DECLARE_TR_FUNCTIONS(Vitrine::XlsxExport)

public:
    explicit XlsxWriter(ExportOptions options)
        : m_options(std::move(options))
        , m_memory(memfd_create("export", MFD_CLOEXEC))
    {
        lxw_workbook_options how{};
        how.constant_memory = LXW_TRUE;
        how.use_zip64 = LXW_TRUE;
        how.tmpdir = m_temporary.data();
        m_workbook = workbook_new_opt(QFile::encodeName(u"/proc/self/fd/%1"_s.arg(m_memory)).constData(), &how);
        if (m_workbook == nullptr || m_memory < 0) {
            fail();
            return;
        }
        m_bold = workbook_add_format(m_workbook);
        m_warned = workbook_add_format(m_workbook);
        format_set_bold(m_bold);
        format_set_bold(m_warned);
        format_set_bg_color(m_warned, 0xffe08a);
        addSheet(m_cover, encoded(tr("Cover")));
        m_products.columns = productColumns();
        m_prices.columns = priceColumns();
        m_steps.columns = stepColumns();
        m_fields.columns = fieldColumns();
        for (Sheet *sheet : {&m_products, &m_prices, &m_steps, &m_fields})
            begin(*sheet);
    }
    Q_DISABLE_COPY_MOVE(XlsxWriter)
    ~XlsxWriter() override
    {
        if (m_workbook != nullptr)
            lxw_workbook_free(m_workbook);
        if (m_memory >= 0)
            ::close(m_memory);
    }

    QByteArray add(const LookupResult &result) override
    {
        if (m_error)
            return {};
        const bool isWarned = result.product && !result.product->warnings.isEmpty();
        m_warnedOf += isWarned ? 1 : 0;
        addRow(m_products, productRow(result, m_options), isWarned ? m_warned : nullptr);
        const QList<QList<Cell>> prices = priceRows(result, m_options);
        for (const QList<Cell> &row : prices)
            addRow(m_prices, row);
        const QList<QList<Cell>> steps = stepRows(result, m_options);
        for (const QList<Cell> &row : steps)
            addRow(m_steps, row);
        const QList<QList<Cell>> fields = fieldRows(result, m_options);
        for (const QList<Cell> &row : fields)
            addRow(m_fields, row);
        m_profiles.insert(result.profile.name);
        ++m_outcomes[outcomeName(result.outcome)];
        return {};
    }

    QByteArray finish() override
    {
        if (m_error)
            return {};
        writeCover();
        QList<qint64> rows;
        for (lxw_worksheet *sheet : std::as_const(m_sheets))
            rows.append(flushed(sheet));
        lxw_workbook *workbook = std::exchange(m_workbook, nullptr);
        check(workbook_close(workbook));
        QFile file;
        if (m_error || !file.open(m_memory, QFile::ReadOnly)) {
            fail();
            return {};
        }
        file.seek(0);
        const QByteArray bytes = file.readAll();
        if (!isWholeWorkbook(bytes, rows)) {
            failForRoom();
            return {};
        }
        return bytes;
    }

    [[nodiscard]] std::optional<Error> error() const override { return m_error; }

private:
    struct Sheet
    {
        const char *name = "";
        QStringList columns = {};
        int part = 0; ///< of those that are needed for all rows
        lxw_worksheet *sheet = nullptr;
        lxw_row_t next = 0;
    };

    static QByteArray encoded(const QString &text) { return encodable(text).toUtf8(); }

    void fail()
    {
        if (!m_error)
            m_error = Error{.kind = Error::Kind::File, .detail = tr("The workbook could not be put together.")};
    }
    /** The library would go on without a word. */
    void failForRoom()
    {
        if (!m_error)
            m_error = Error{.kind = Error::Kind::File,
                            .detail = tr("there is no room for temporary files in %1")
                                          .arg(QDir::toNativeSeparators(QFile::decodeName(m_temporary)))};
    }
    void check(lxw_error error)
    {
        if (error != LXW_NO_ERROR)
            fail();
    }

    /** Bytes of the sheet's rows, all of them on their way into the workbook. */
    qint64 flushed(lxw_worksheet *sheet)
    {
        lxw_worksheet_write_single_row(sheet);
        if (std::fflush(sheet->optimize_tmpfile) != 0 || std::ferror(sheet->optimize_tmpfile) != 0)
            failForRoom();
        return ftello(sheet->optimize_tmpfile);
    }

    void addSheet(Sheet &sheet, const QByteArray &name)
    {
        sheet.sheet = workbook_add_worksheet(m_workbook, name.constData());
        sheet.next = 0;
        if (sheet.sheet == nullptr)
            failForRoom();
        else
            m_sheets.append(sheet.sheet);
    }

    void begin(Sheet &sheet)
    {
        ++sheet.part;
        QByteArray name(sheet.name);
        if (sheet.part > 1)
            name += ' ' + QByteArray::number(sheet.part);
        addSheet(sheet, name);
        if (sheet.sheet == nullptr)
            return;
        worksheet_set_column(sheet.sheet, 0, lxw_col_t(sheet.columns.size() - 1), 18, nullptr);
        worksheet_freeze_panes(sheet.sheet, 1, 0);
        worksheet_set_landscape(sheet.sheet);
        worksheet_repeat_rows(sheet.sheet, 0, 0);
        for (qsizetype column = 0; column < sheet.columns.size(); ++column)
            writeText(sheet, column, sheet.columns[column], m_bold);
        ++sheet.next;
    }

    /** \p warned is how what the row must be read with stands out: its outcome, and the words beside it. */
    void addRow(Sheet &sheet, const QList<Cell> &row, lxw_format *warned = nullptr)
    {
        if (sheet.next == LXW_ROW_MAX)
            begin(sheet);
        if (m_error)
            return;
        for (qsizetype column = 0; column < row.size(); ++column) {
            const bool isWarning =
                warned != nullptr && (sheet.columns[column] == "outcome"_L1 || sheet.columns[column] == "message"_L1);
            if (isWarning)
                writeText(sheet, column, row[column].text, warned);
            else
                write(sheet, column, row[column]);
        }
        ++sheet.next;
        if (std::ferror(sheet.sheet->optimize_tmpfile) != 0)
            failForRoom();
    }

    void write(Sheet &sheet, qsizetype column, const Cell &cell)
    {
        if (cell.kind == Cell::Kind::Flag)
            return check(
                worksheet_write_boolean(sheet.sheet, sheet.next, lxw_col_t(column), cell.text == "true"_L1, nullptr));
        if (cell.kind == Cell::Kind::Number && writeNumber(sheet, column, cell))
            return;
        m_asText += cell.kind == Cell::Kind::Number && !cell.isAsSent ? 1 : 0;
        if (cell.kind == Cell::Kind::Instant && writeInstant(sheet, column, cell))
            return;
        writeText(sheet, column, cell.text, nullptr);
    }

    void writeText(Sheet &sheet, qsizetype column, const QString &text, lxw_format *format)
    {
        if (text.isEmpty())
            return;
        QString shown = encodable(text);
        if (shown.size() > longestText) {
            shown.truncate(shown[longestText - 1].isHighSurrogate() ? longestText - 1 : longestText);
            shown += u'…';
            ++m_cut;
        }
        check(worksheet_write_string(sheet.sheet, sheet.next, lxw_col_t(column), shown.toUtf8().constData(), format));
    }

    /**
     * False where no cell holds the number. One with more digits behind the point than a cell keeps is rounded, so that
     * sums have it, unless it is there to be read as it was sent.
     */
    bool writeNumber(Sheet &sheet, qsizetype column, const Cell &cell)
    {
        const std::optional<Decimal> number = Decimal::parse(cell.text);
        if (!number || (cell.isAsSent && number->rounded(significantDigits) != *number))
            return false;
        const Decimal rounded = number->rounded(significantDigits);
        if (rounded != *number && number->magnitude() > significantDigits)
            return false;
        bool isDouble = false;
        const double value = rounded.toString().toDouble(&isDouble);
        // Excel has no numbers that are too small to be written with all digits.
        const bool isOrdinary = std::fpclassify(value) == FP_NORMAL || rounded.isZero();
        if (!isDouble || !isOrdinary || Decimal::parse(QString::number(value, 'g', significantDigits)) != rounded)
            return false;
        m_rounded += rounded != *number ? 1 : 0;
        check(worksheet_write_number(sheet.sheet, sheet.next, lxw_col_t(column), value,
                                     formatOf(cell, rounded != *number ? rounded.trimmed() : *number)));
        return true;
    }

    bool writeInstant(Sheet &sheet, qsizetype column, const Cell &cell)
    {
        const QDate date = cell.at.date();
        const QTime time = cell.at.time();
        // Before that spreadsheets do not agree on what day it was.
        if (date < QDate(1900, 3, 1) || date.year() > 9999)
            return false;
        lxw_datetime at{};
        at.year = date.year();
        at.month = date.month();
        at.day = date.day();
        at.hour = time.hour();
        at.min = time.minute();
        at.sec = time.second() + time.msec() / 1000.0;
        const QString pattern = cell.isDay ? u"yyyy-mm-dd"_s
                                           : QString(u"yyyy-mm-dd hh:mm:ss"_s + (time.msec() != 0 ? ".000"_L1 : ""_L1) +
                                                     (cell.at.timeSpec() == Qt::UTC ? R"( "UTC")"_L1 : ""_L1));
        check(worksheet_write_datetime(sheet.sheet, sheet.next, lxw_col_t(column), &at, format(pattern)));
        return true;
    }

    /** As many digits behind the point as were sent; the currency's code, or the vendor's sign, in front. */
    lxw_format *formatOf(const Cell &cell, const Decimal &number)
    {
        const int scale = std::clamp(number.scale(), 0, significantDigits);
        const QString digits = scale > 0 ? QString(u"0."_s + QString(scale, u'0')) : u"0"_s;
        if (cell.isPercent)
            return format(QString(digits + uR"(" %")"_s));
        if (cell.currency.isEmpty())
            return scale > 0 ? format(digits) : nullptr;
        static const QRegularExpression sign(u"^[^\"\\\\\\p{C}]{1,8}$"_s);
        const QString grouped = u"#,##"_s + digits;
        return format(sign.match(cell.currency).hasMatch() ? QString(u'"' + cell.currency + uR"( ")"_s + grouped)
                                                           : grouped);
    }

    lxw_format *format(const QString &pattern)
    {
        lxw_format *&known = m_formats[pattern];
        if (known == nullptr) {
            known = workbook_add_format(m_workbook);
            format_set_num_format(known, pattern.toUtf8().constData());
        }
        return known;
    }

    void writeCover()
    {
        worksheet_fit_to_pages(m_cover.sheet, 1, 0);
        worksheet_set_column(m_cover.sheet, 0, 0, 24, nullptr);
        worksheet_set_column(m_cover.sheet, 1, 1, 60, nullptr);
        const auto line = [this](const QString &label, const Cell &value) {
            writeText(m_cover, 0, label, m_bold);
            write(m_cover, 1, value);
            ++m_cover.next;
        };
        const QDateTime now = QDateTime::currentDateTimeUtc();
        line(tr("Written by"), Cell::ofText(u"Vitrine " VITRINE_VERSION ""_s));
        line(tr("Written at"), {.kind = Cell::Kind::Instant, .text = now.toString(Qt::ISODate), .at = now});
        QStringList profiles(m_profiles.begin(), m_profiles.end());
        profiles.removeAll(QString());
        profiles.sort();
        line(tr("Profiles"), Cell::ofText(profiles.join(u", "_s)));
        for (auto outcome = m_outcomes.cbegin(); outcome != m_outcomes.cend(); ++outcome)
            line(outcome.key(), {.kind = Cell::Kind::Number, .text = QString::number(outcome.value())});
        const QStringList left = leftOut(m_options);
        for (const QString &each : left)
            line(tr("Left out"), Cell::ofText(each));
        if (!m_options.reveal)
            line(tr("Left out"), Cell::ofText(tr("secrets; dots stand in their place")));
        if (!m_options.hidden)
            line(tr("Left out"), Cell::ofText(tr("what the profile's rights hide; it is only named")));
        if (m_cut > 0)
            line(tr("Left out"), Cell::ofText(tr("the ends of texts that are too long for a cell: %1").arg(m_cut)));
        if (m_rounded > 0)
            line(tr("Rounded"),
                 Cell::ofText(tr("cells whose number has more digits than they keep: %1; “Fields” has it as sent")
                                  .arg(m_rounded)));
        if (m_asText > 0)
            line(tr("As text"),
                 Cell::ofText(tr("numbers that no cell holds, so that sums leave them out: %1").arg(m_asText)));
        if (m_warnedOf > 0)
            line(tr("With a warning"),
                 Cell::ofText(tr("products to be read with what stands beside their outcome: %1").arg(m_warnedOf)));
    }

    ExportOptions m_options;
    int m_memory = -1;
    QByteArray m_temporary = QFile::encodeName(QDir::tempPath()); ///< the folder
    lxw_workbook *m_workbook = nullptr;
    QList<lxw_worksheet *> m_sheets; ///< in the workbook's order
    lxw_format *m_bold = nullptr;
    lxw_format *m_warned = nullptr;
    QHash<QString, lxw_format *> m_formats; ///< by pattern
    Sheet m_cover;
    Sheet m_products{.name = "Products"};
    Sheet m_prices{.name = "Prices"};
    Sheet m_steps{.name = "Steps"};
    Sheet m_fields{.name = "Fields"};
    QSet<QString> m_profiles;
    QMap<QString, qint64> m_outcomes;
    qint64 m_cut = 0;      ///< texts
    qint64 m_rounded = 0;  ///< numbers
    qint64 m_asText = 0;   ///< numbers
    qint64 m_warnedOf = 0; ///< products
    std::optional<Error> m_error;
};

} // namespace

std::unique_ptr<ExportWriter> xlsxWriter(const ExportOptions &options)
{
    return std::make_unique<XlsxWriter>(options);
}

} // namespace Vitrine
