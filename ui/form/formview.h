// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "form/formdelegate.h"
#include "form/formlayout.h"
#include "form/rowtext.h"

#include <QAbstractItemView>
#include <QTimer>

#include <chrono>
#include <optional>
#include <vector>

namespace Vitrine {

class CopyJob;

/**
 * A product's form: one item view for every field, drawn by one delegate, whatever its number.
 *
 * The keyboard walks over all boxes in reading order; Space reveals a secret or folds a section, Enter opens a link or
 * unfolds a long value, Ctrl+C copies. A revealed secret hides again after half a minute or when the window is left.
 */
class FormView : public QAbstractItemView
{
    Q_OBJECT
    Q_MOC_INCLUDE("clipboard.h")

public:
    explicit FormView(FormModel &model, QWidget *parent = nullptr);

    /** Of several chosen rows a line each. */
    void copy(RowPart part);
    /** Where several rows are chosen, their fields and what is in those, in any order; of a single one, nothing. */
    [[nodiscard]] std::vector<const Field *> chosenFields() const;
    /** The section the keyboard is in. */
    [[nodiscard]] std::optional<SectionId> currentSection() const;
    void setFoldedSections(const std::unordered_set<int> &sections);
    /** Those a person folded. While something is looked for all are open, and folding one lasts as long as that. */
    [[nodiscard]] const std::unordered_set<int> &foldedSections() const { return m_folded; }
    void toggleSecret();
    void openCurrentLink();
    void setSectionFolded(SectionId section, bool folded);
    /** Chooses the next field of what was looked for, or with -1 the one before; from the last it goes to the first. */
    void goToMatch(int by);
    /** How long a revealed secret stays so; half a minute unless said otherwise. */
    void setRevealTime(std::chrono::milliseconds time) { m_hideSecrets.setInterval(time); }
    /** Chooses a row, whether its section is folded or not. */
    void show(const QModelIndex &index);
    using QAbstractItemView::show;
    /** Everything that can be walked to, as it is read. */
    [[nodiscard]] const QModelIndexList &readingOrder() const { return m_order; }
    /** A large form is placed little by little; what is not yet cannot be walked to. */
    [[nodiscard]] bool isPlacing() const { return m_placing.isActive(); }

    [[nodiscard]] QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    [[nodiscard]] QModelIndex indexAt(const QPoint &point) const override;
    void reset() override;
    void selectAll() override;

Q_SIGNALS:
    void currentRowChanged(const QModelIndex &index);
    /** A person folded or unfolded a section. */
    void foldingChanged();
    /** A person copies some of it. */
    void copied();
    /** A value too long for the form is to be read whole. */
    void wholeWanted(const QModelIndex &index);
    /** What was chosen to be copied is being written. */
    void copyBegun(Vitrine::CopyJob *job);

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    [[nodiscard]] int horizontalOffset() const override;
    [[nodiscard]] int verticalOffset() const override;
    [[nodiscard]] bool isIndexHidden(const QModelIndex &index) const override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    void updateGeometries() override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles) override;

    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    /** What is read keeps its place on the screen, also where the row it stands in is placed only later. */
    struct Anchor
    {
        QPersistentModelIndex top; ///< the first box that is seen; invalid: the form's beginning
        int above = 0;             ///< pixels of it that are not seen
    };

    /** What outlives a reset of the model. */
    struct Kept
    {
        std::optional<RowKey> current = {};
        bool isCurrentSeen = false;
        std::vector<std::pair<RowKey, int>> seen = {}; ///< and how far below the view's top; what to hold on to first
        std::vector<RowKey> unfolded = {};
        const FormMatches *matches = nullptr; ///< compared only

        [[nodiscard]] bool isSearchedAnew(const FormModel &model) const
        {
            return model.matches() && model.matches() != matches;
        }
    };

    void place();
    void placeMore();
    [[nodiscard]] Anchor anchor() const;
    [[nodiscard]] Kept kept() const;
    [[nodiscard]] Anchor anchorOf(const Kept &kept) const;
    void restoreCurrent();
    void act(RowAction::What what, const QModelIndex &index);
    void toggleUnfolded(const QModelIndex &index);
    [[nodiscard]] FormOption optionFor(const FormBox &box) const;
    [[nodiscard]] QRect onScreen(const QRect &rect) const;
    [[nodiscard]] QPoint fromScreen(const QPoint &point) const;
    [[nodiscard]] QRect fromScreen(const QRect &rect) const;
    [[nodiscard]] bool areSeveralChosen() const;
    [[nodiscard]] const RowAction *actionAt(const QPoint &point, QList<RowAction> *offered) const;

    FormModel &m_model;
    FormDelegate *m_delegate;
    FormLayout m_layout;
    FormLayout::State m_state;
    QModelIndexList m_order;
    QTimer m_placing;               ///< runs while not all is placed
    std::optional<Anchor> m_anchor; ///< not there yet
    QTimer m_hideSecrets;
    QPersistentModelIndex m_hovered;
    std::unordered_set<int> m_folded; ///< SectionIds
    Kept m_kept;                      ///< while the model is reset
};

} // namespace Vitrine
