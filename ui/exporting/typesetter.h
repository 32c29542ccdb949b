// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exporting/paper.h"
#include "exporting/report.h"

#include <QColor>
#include <QFont>
#include <QHash>
#include <QRectF>
#include <QTextLayout>

#include <memory>
#include <optional>

namespace Vitrine {

/**
 * Lays one result out on pages as its form looks on the screen: name and facts on top, then one section after the
 * other. Every page says whose it is; the header of a table stands again where it goes on.
 *
 * Touches no widget, so it may work in any thread. Text is text: nothing of a vendor's is read as markup.
 */
class Typesetter
{
    Q_DECLARE_TR_FUNCTIONS(Vitrine::Typesetter)

public:
    /** \p colour is Profile::colour. */
    Typesetter(const Paper &paper, const QString &colour);

    /** \p isWhole: it is all of the result, so that the pages say how many they are. */
    [[nodiscard]] QList<SetPage> set(const Report &report, bool isWhole = true);

private:
    /** Lines one below the other, at the left edge of their column. */
    struct Column
    {
        struct Line
        {
            std::shared_ptr<QTextLayout> layout;
            int line = 0;
            qreal height = 0;
            QColor colour;
            QColor chip; ///< its ground; invalid: none
        };
        qreal left = 0;
        qreal width = 0;
        QList<Line> lines = {};

        [[nodiscard]] qreal height() const;
    };
    struct Heading
    {
        QString title;
        qsizetype marks; ///< on its page, before it
    };
    struct Ink
    {
        QFont font;
        QColor colour;
        bool isAtEnd = false; ///< figures, at their column's end
        QColor chip = {};     ///< the ground of a short word
    };

    void add(Column &column, const QString &text, const Ink &ink);
    [[nodiscard]] Column column(qreal left, qreal width, const QString &text, const Ink &ink);
    [[nodiscard]] qreal widthOf(const QString &text, const Ink &ink) const;
    [[nodiscard]] qreal widestWord(const QString &text, const Ink &ink) const;

    /** Letters that no font here has are boxes on paper. */
    void lookForFonts(const QString &text, const QFont &font);
    [[nodiscard]] QString missing() const;

    /** A heading that nothing stands below yet comes along. */
    void beginPage();
    /** What stands below each of them. */
    void endPages(const QString &below, bool isWhole);
    /** One line in small letters, wherever on the page. */
    void once(const QString &text, qreal left, qreal width, qreal top, bool isAtEnd);
    [[nodiscard]] qreal room() const { return m_bottom - m_y; }
    void space(qreal points) { m_y += m_paper.units(points); }
    void rule(qreal thickness, const QColor &colour);
    void ground(const QRectF &rect, const QColor &colour);
    void sign(const QRectF &rect, StepState::State state);
    /** Side by side; on as many pages as they need. */
    void row(QList<Column> columns, const QList<Column> &header = {});
    void put(const Column::Line &line, qreal left, qreal width, qreal top);

    void title(const Report &report);
    void section(const ReportSection &section);
    void heading(const QString &title);
    void fields(const QList<ReportLine> &lines);
    void variants(const ReportBlock &block);
    [[nodiscard]] QList<qreal> columnWidths(const ReportBlock &block) const;
    void variantsAsRows(const ReportBlock &block);
    void steps(const QList<ReportLine> &lines);
    /** How a value is coloured: its words say the same. */
    [[nodiscard]] Ink inkOf(const ReportLine &line) const;

    Paper m_paper;
    QColor m_colour;
    QRectF m_area;
    qreal m_bottom;
    qreal m_y = 0;
    QString m_running;
    bool m_isCut = false;              ///< a text was too long
    QHash<char32_t, bool> m_letters;   ///< those that not every font has: whether one has it
    std::optional<Heading> m_standing; ///< nothing stands below it yet
    QList<SetPage> m_pages;
    Ink m_name, m_heading, m_label, m_value, m_strong, m_small, m_notice, m_nothing, m_link, m_code;
};

} // namespace Vitrine
