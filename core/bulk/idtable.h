// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "bulk/idlist.h"
#include "bulk/workbook.h"

#include <functional>
#include <memory>
#include <optional>

namespace Vitrine {

namespace IdCells {
class Collector;
}

/** A column of a table, for a person to choose from. */
struct IdColumn
{
    QString sheet = {}; ///< whose it is; empty where there is but one
    QString name = {};  ///< its header, or its number from 1
    bool hasHeader = false;
    QStringList first = {}; ///< the first values below the header
};

/**
 * A table from one column of which ids are taken: a text (RFC 4180, separated by comma, semicolon or tab) or the sheets
 * of an Excel workbook that are not hidden. What it holds does not change; every call may be made in any thread, one at
 * a time. Errors hold a sentence in their detail.
 */
class IdTable
{
    Q_DECLARE_TR_FUNCTIONS(Vitrine::IdTable)

public:
    /**
     * null where it is a list, or a letter: its rows do not all have the same number of cells, two or more, or it is
     * neither headed nor separated by tabs, as cells of a spreadsheet are. \p isGuess: the encoding is one, so that an
     * id may be wrong.
     */
    static std::shared_ptr<const IdTable> ofText(const QString &text, const VendorList &vendors, bool isGuess);
    /**
     * What is said to be a table, so that short rows, a title above it and a single column are understood. An Error
     * says why it is none.
     */
    static Result<std::shared_ptr<const IdTable>> ofTable(const QString &text, const VendorList &vendors, bool isGuess);
    static Result<std::shared_ptr<const IdTable>> ofWorkbook(const QByteArray &bytes, const VendorList &vendors);

    /** Those that hold anything. */
    [[nodiscard]] const QList<IdColumn> &columns() const { return m_columns; }
    /**
     * The column with that header or, from 1, that number. Empty: the column that is headed like an id, else the one
     * with the most ids of a vendor, else with the most different cells that could be ids, else the first. -1: there is
     * none.
     * Of several sheets it is the first that has such a one. It may be one that columns() does not name, whose header
     * was not seen to be one until it was named.
     */
    [[nodiscard]] qsizetype find(const QString &wanted) const;
    /** An Error where it cannot be told which ids they are. */
    [[nodiscard]] Result<IdList> ids(qsizetype column) const;

private:
    struct Line
    {
        qint64 number; ///< of the line or the row, from 1
        QStringList cells;
    };
    struct Sheet
    {
        QString name;
        qsizetype number;  ///< in the workbook
        QList<Line> lines; ///< of a workbook: the first
    };
    struct Source
    {
        qsizetype sheet; ///< in m_sheets
        qsizetype place;
        qint64 header; ///< ids stand below the line of this number
    };

    explicit IdTable(const VendorList &vendors)
        : m_vendors(vendors)
    {
    }
    static std::shared_ptr<IdTable> ofText(const QString &text, QChar separator, qsizetype width,
                                           const VendorList &vendors, bool isGuess);
    void addSheet(const QString &name, qsizetype number, const QList<Line> &lines);
    [[nodiscard]] qsizetype headerLine(const QList<Line> &lines) const;
    [[nodiscard]] bool isHeaderLine(const QList<Line> &lines, qsizetype which) const;
    using IsId = std::function<bool(const QString &cell)>;
    [[nodiscard]] qsizetype bestColumn(qsizetype sheet, const IsId &isId) const;
    [[nodiscard]] std::optional<Error> readText(const Source &source, IdCells::Collector &collector) const;

    const VendorList &m_vendors;
    std::unique_ptr<Workbook> m_workbook;
    QList<Sheet> m_sheets;
    QList<IdColumn> m_columns;
    QList<Source> m_sources;  ///< of the columns, and behind them of m_perhaps
    QStringList m_perhaps;    ///< first values that would be headers, were they named
    qsizetype m_comments = 0; ///< lines of a text
    qsizetype m_blank = 0;
    qsizetype m_openQuote = 0; ///< its line, as TextRows tells it
    bool m_isGuess = false;    ///< the text's encoding
};

/** Why \p cells are not asked: a sentence for each reason, naming the cells. */
QStringList whyUnsure(const QList<SheetCell> &cells);

} // namespace Vitrine
