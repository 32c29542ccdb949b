// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "bulk/package.h"

#include <QList>

#include <vector>

namespace Vitrine {

/** What a cell shows, and whether it is what was once typed there. */
struct SheetCell
{
    enum class Doubt : quint8 {
        None,
        Digits,        ///< a number past the fifteen digits that a spreadsheet keeps
        Date,          ///< stored as a number of days
        Other,         ///< a truth value or an error
        NotCalculated, ///< a formula without its result
    };

    QString text = {};
    Doubt doubt = Doubt::None;
    QString place = {}; ///< "B12"; empty where there is no doubt
};

struct SheetRow
{
    qint64 number = 0; ///< from 1, as a spreadsheet counts
    QList<SheetCell> cells = {};
};

/** What is wanted of a sheet. */
struct SheetExtent
{
    qsizetype column = -1; ///< -1: all
    qsizetype most = 0;    ///< rows, blank ones not counted
    qint64 below = 0;      ///< this row
};

/**
 * The sheets of an Excel workbook (ECMA-376 part 1, SpreadsheetML) that are not hidden.
 *
 * Texts stay texts, whether shared, inline, of several runs or a formula's result. A number is written in digits,
 * without an exponent and filled with zeros where its format does so. Every call may be made in any thread.
 * Errors are those of Package, or TooLarge where a sheet has more rows than mostRows.
 */
class Workbook
{
    Q_DECLARE_TR_FUNCTIONS(Vitrine::Workbook)

public:
    static constexpr qsizetype mostRows = 200'000;
    static constexpr qsizetype mostColumns = 500;
    static constexpr qsizetype mostLetters = 2'000; ///< of a cell; no id and no link is longer

    struct Sheet
    {
        QString name;
        QString part;
    };

    static Result<std::unique_ptr<Workbook>> open(const QByteArray &bytes);
    /** What such a file is instead, in a sentence; empty where it may be a workbook or a text. */
    static QString whyNot(const QByteArray &bytes);

    [[nodiscard]] const QList<Sheet> &sheets() const { return m_sheets; }
    /** The first rows that are not blank, up to \p most, all columns. */
    [[nodiscard]] Result<QList<SheetRow>> head(qsizetype sheet, qsizetype most) const;
    /** What stands in one column below that row, blank cells left out. */
    [[nodiscard]] Result<QList<SheetCell>> column(qsizetype sheet, qsizetype place, qint64 below) const;
    [[nodiscard]] qint64 unpacked() const { return m_package->unpacked(); } ///< bytes so far

private:
    explicit Workbook(std::unique_ptr<Package> package);
    [[nodiscard]] std::optional<Error> readSheets();
    [[nodiscard]] Result<QList<SheetRow>> rows(qsizetype sheet, const SheetExtent &extent) const;

    std::unique_ptr<Package> m_package;
    QList<Sheet> m_sheets;
    QString m_sharedTexts;         ///< parts; empty where there is none
    std::vector<quint8> m_formats; ///< of a cell's style: as CellFormats tells it
};

} // namespace Vitrine
