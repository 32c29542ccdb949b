// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "form/formmodel.h"

#include <QFont>
#include <QRect>

#include <unordered_set>
#include <vector>

namespace Vitrine {

class WrappedText;

/** One thing the form draws: a rectangle written from left to right, in pixels from the form's top, mirrored only when
 * drawn. */
struct FormBox
{
    enum class Role : quint8 {
        Heading,    ///< of a section
        Row,        ///< label and value
        ColumnHead, ///< of a table; its index is the first cell below it
        Variant,    ///< the first cell of a table's row
        Cell,
        Step,       ///< name, state and sign of a workflow step
        StepDetail, ///< a field of a step, below it
        Note,       ///< what must be known of a table's cell, below its row
    };

    Role role = Role::Row;
    bool atEnd = false; ///< figures stand at the column's end
    bool last = false;  ///< a step without one behind it
    QModelIndex index = {};
    QRect rect = {};
    int labelWidth = 0; ///< of a Row, its indent included
    int indent = 0;

    /** One can go there and choose it; the others are words about something that can be chosen. */
    [[nodiscard]] bool isReachable() const { return role != Role::ColumnHead && role != Role::Note; }
};

/** Fonts and distances of the form, all derived from one font. */
struct FormMetrics
{
    explicit FormMetrics(const QFont &font);

    QFont font, bold, small, mono;
    int line; ///< height of one line of text
    int smallLine;
    int row; ///< height of a row with one line
    int heading;
    int pad;     ///< beside a text
    int indent;  ///< of a nested row
    int margin;  ///< around the form
    int picture; ///< longest side of a row's picture
    int actions; ///< at a row's end, for what it offers to do
};

/**
 * Where everything in a form stands, for one width. Measures only texts that might not fit, so a hundred thousand rows
 * are placed without writing any of them; values longer than a few lines are cut unless they are unfolded.
 *
 * A large form is placed in several steps, from its top: what is placed already can be drawn and walked through.
 */
class FormLayout
{
public:
    static constexpr int foldedLines = 6;
    static constexpr int mostNoteLines = 20;
    static constexpr int mostLabelLines = 12;
    /** Characters of a value that the form itself shows; a longer one is read on a page of its own. */
    static constexpr int longestInForm = 4'000;

    struct State
    {
        std::unordered_set<int> folded;   ///< SectionIds that show their heading only
        std::unordered_set<int> unfolded; ///< nodes whose long value is shown whole
    };

    /** As much as one step places: a unit is a row, or eight characters that had to be measured. */
    static constexpr qsizetype unitsAStep = 4'000;

    /** Forgets everything; the model, metrics and state must stay as they are until all is placed. */
    void begin(const FormModel &model, const FormMetrics &metrics, const State &state, int width);
    /** Places so many more units, and what must not be torn apart; false once all is placed. */
    bool placeMore(qsizetype units = unitsAStep);

    /** What a StepDetail box says: of an id only that, of anything else its label, too. */
    [[nodiscard]] static QString detailText(const QModelIndex &detail);
    static constexpr int mostDetailLines = 4;
    /** What a Note box says: which cell it is about, and what must be known of it. */
    [[nodiscard]] static QString noteText(const QModelIndex &cell);

    [[nodiscard]] int height() const { return m_metrics ? m_height + m_metrics->margin : 0; } ///< of what is placed
    [[nodiscard]] int width() const { return m_width; } ///< at least what the widest table needs
    [[nodiscard]] const std::vector<FormBox> &boxes() const
    {
        return m_boxes;
    } ///< from top to bottom, in reading order
    [[nodiscard]] const FormBox *box(const QModelIndex &index) const;
    [[nodiscard]] const FormBox *boxAt(QPoint point) const;
    /** Boxes that reach into the rows of pixels from \p top to \p bottom. */
    [[nodiscard]] std::pair<size_t, size_t> boxesBetween(int top, int bottom) const;

private:
    struct Run
    {
        QModelIndex parent;
        int first;
        int last; ///< the row behind the run
    };

    /** The next child of a parent to be placed. */
    struct Next
    {
        QModelIndex parent;
        int row = 0;
        int depth = 0;
    };

    void placeNext();
    void placeSection();
    /** The row alone; what is in it comes next. */
    void placeRow(const QModelIndex &index, int depth);
    void placeWithChildren(const QModelIndex &index, int depth);
    void placeTable(const Run &run, int depth);
    void placeNote(const QModelIndex &cell, int left);
    void placeSteps(const Run &run);
    [[nodiscard]] int stepWidth(const Run &run, int available) const;
    void add(const FormBox &box);
    [[nodiscard]] int textHeight(const QModelIndex &index, int width);
    [[nodiscard]] int labelHeight(const QModelIndex &index, int width);
    /** May need more than one line of that width; of what is sent as it is meant this is known without writing it. */
    [[nodiscard]] bool mayBeLong(const QModelIndex &index, int width);
    [[nodiscard]] WrappedText measured(const QString &text, const QFont &font);

    const FormModel *m_model = nullptr;
    const FormMetrics *m_metrics = nullptr;
    const State *m_state = nullptr;
    std::vector<FormBox> m_boxes;
    std::vector<int> m_boxOfNode;
    std::vector<int> m_reach; ///< the lowest pixel of this box and all before it
    std::vector<Next> m_next; ///< the innermost last
    int m_sections = 0;       ///< that were begun
    qsizetype m_units = 0;    ///< left of this step
    int m_width = 0;
    int m_height = 0;
};

} // namespace Vitrine
