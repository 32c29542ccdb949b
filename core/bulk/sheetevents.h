// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "bulk/workbook.h"

namespace Vitrine {

/** The styles part: what a number's format makes of it, by the style of a cell. */
class CellFormats final : public XmlEvents
{
public:
    static constexpr quint8 date = 255;

    void begin(const QByteArray &name, const Attributes &attributes) override;
    void end(const QByteArray &name) override;
    void text(QByteArrayView) override {}

    /** At least so many digits, or \a date. */
    [[nodiscard]] std::vector<quint8> take() { return std::move(m_styles); }

private:
    QHash<int, quint8> m_own; ///< by number format
    std::vector<quint8> m_styles;
    bool m_isStyles = false;
};

/** The cells of a sheet's part: of its first rows, or of one column. Shared texts are still to be filled in. */
class SheetCells final : public XmlEvents
{
public:
    SheetCells(const std::vector<quint8> &formats, const SheetExtent &extent)
        : m_formats(formats)
        , m_extent(extent)
    {
    }

    void begin(const QByteArray &name, const Attributes &attributes) override;
    void end(const QByteArray &name) override;
    void text(QByteArrayView utf8) override;
    [[nodiscard]] bool isEnough() const override { return m_isOver; }

    /** More than a list can have. */
    [[nodiscard]] bool isTooLarge() const
    {
        return m_rows.size() > Workbook::mostRows || m_shared.size() > size_t(Workbook::mostRows) ||
               m_letters > mostInAll;
    }
    [[nodiscard]] QList<SheetRow> take() { return std::move(m_rows); }

    [[nodiscard]] bool hasShared() const { return !m_shared.empty(); }
    /** Of the shared texts that cells refer to, the next from \p from on; -1: there is none. */
    [[nodiscard]] qint64 nextShared(qint64 from);
    void fillShared(qint64 number, const QString &text);

private:
    static constexpr qint64 mostInAll = 16'000'000; ///< letters

    struct Shared
    {
        qint64 number;
        qsizetype row;
        qsizetype column;
    };

    void beginCell(const Attributes &attributes);
    void endCell();
    void endRow();
    [[nodiscard]] SheetCell number() const;

    const std::vector<quint8> &m_formats;
    SheetExtent m_extent;
    QList<SheetRow> m_rows;
    std::vector<Shared> m_shared;
    qint64 m_letters = 0;
    bool m_isSorted = false;

    SheetRow m_row;
    bool m_isFilled = false; ///< the row holds something
    bool m_isData = false;
    bool m_isOver = false;
    qsizetype m_column = -1;

    QByteArray m_type;
    QByteArray m_text;
    size_t m_style = 0;
    bool m_isCell = false;
    bool m_isInline = false;
    bool m_isText = false;
    bool m_isReading = false; ///< how it sounds, for East Asian names
    bool m_hasFormula = false;
    bool m_hasValue = false;
};

/** The shared texts that \p cells refer to. */
class SharedTexts final : public XmlEvents
{
public:
    explicit SharedTexts(SheetCells &cells)
        : m_cells(cells)
        , m_wanted(cells.nextShared(0))
    {
    }

    void begin(const QByteArray &name, const Attributes &attributes) override;
    void end(const QByteArray &name) override;
    void text(QByteArrayView utf8) override;
    [[nodiscard]] bool isEnough() const override { return m_wanted < 0; }

private:
    SheetCells &m_cells;
    qint64 m_number = -1;
    qint64 m_wanted;
    QByteArray m_text;
    bool m_isText = false;
    bool m_isReading = false;
};

} // namespace Vitrine
