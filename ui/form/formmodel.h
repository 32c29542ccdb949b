// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "form/fieldtext.h"
#include "form/formfilter.h"
#include "product/display.h"
#include "product/masking.h"
#include "product/product.h"

#include <QAbstractItemModel>
#include <QImage>

#include <unordered_set>
#include <vector>

namespace Vitrine {

class Pictures;

/** A row, told so that it is found again once the form was narrowed, widened or answered anew. */
struct RowKey
{
    SectionId section = SectionId::Identity;
    const Field *field = nullptr; ///< null: the section itself; compared, never looked into
    QString pointer = {};         ///< of its first source
    QString key = {};
    QString label = {};
};

/**
 * A product as a tree: sections, their fields, the fields in those. Column 0 is what a thing is called, column 1 what
 * it is.
 *
 * Fields that say nothing are left out until they are asked for; of those that rights hide it is said that they are
 * hidden, until they are asked for. Secrets are
 * dots until revealed. Column 1 holds the value as a person writes it; the field itself says what was sent.
 */
class FormModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Label, Value, Columns };
    /** How a row wants to be laid out; neighbours of the same shape belong together. */
    enum class Shape : quint8 {
        Section,
        Row,     ///< label and value
        Variant, ///< one row of a table, its fields being the cells: a price's variant, or one of several like records
        Step,    ///< one step of a workflow
    };

    explicit FormModel(const Display &display, QObject *parent = nullptr);
    ~FormModel() override;

    void setProduct(const Product &product);
    [[nodiscard]] const Product &product() const { return m_product; }
    [[nodiscard]] const Display &display() const { return m_display; }

    /** Where the rows' pictures come from; without it there are none. */
    void setPictures(Pictures *pictures);
    /** The row leaves room for a picture. */
    [[nodiscard]] bool hasPicture(const QModelIndex &index) const;
    /** Null until it is there; asking for it fetches it. */
    [[nodiscard]] QImage picture(const QModelIndex &index) const;

    void setEmptyShown(bool shown);
    [[nodiscard]] bool isEmptyShown() const { return m_emptyShown; }
    [[nodiscard]] int fieldCount() const { return m_fields; } ///< fields that have a value of their own, shown ones
    [[nodiscard]] int emptyCount() const { return m_empty; }  ///< those that say nothing (new), shown or not

    void setHiddenShown(bool shown);
    [[nodiscard]] bool isHiddenShown() const { return m_hiddenShown; }
    [[nodiscard]] int hiddenCount() const { return m_hidden; } ///< those that were sent but rights hide, shown or not

    /** Where the form shows that field of its product; invalid where it does not. */
    [[nodiscard]] QModelIndex indexOf(const Field *field) const;
    [[nodiscard]] RowKey keyOf(const QModelIndex &index) const;
    /** The same field, else what stands in its place in another answer; invalid where nothing does. */
    [[nodiscard]] QModelIndex indexOf(const RowKey &key) const;
    /** The first field that was read from one of those bytes of the answer, else the innermost that they are part of.
     */
    [[nodiscard]] QModelIndex indexOfBytes(qsizetype begin, qsizetype end) const;

    /** Shows only what is in \p matches, which must be of this product; null: everything. */
    void setMatches(const std::shared_ptr<const FormMatches> &matches);
    [[nodiscard]] const FormMatches *matches() const { return m_matches.get(); }
    [[nodiscard]] std::shared_ptr<const FormMatches> sharedMatches() const { return m_matches; } ///< for another thread

    /** How a field wants to be laid out. */
    [[nodiscard]] static Shape shapeOf(const Field &field);
    [[nodiscard]] Shape shape(const QModelIndex &index) const;
    /** A variant of one price, called as it is, is no table: that price is a row. Invalid for all others. */
    [[nodiscard]] QModelIndex onlyCell(const QModelIndex &variant) const;
    [[nodiscard]] const Field *field(const QModelIndex &index) const; ///< null for a section
    [[nodiscard]] SectionId section(const QModelIndex &index) const;  ///< the section it is, or stands in
    [[nodiscard]] QString valueText(const QModelIndex &index) const; ///< as column 1 says it, not made safe for drawing
    [[nodiscard]] QString foldedText(const QModelIndex &index) const; ///< the same before a long value is unfolded
    /** How long ago a date in a row was, as it follows the date; empty where that cannot be said, or is of no use. */
    [[nodiscard]] QString ageText(const QModelIndex &index) const;
    [[nodiscard]] int nodeCount() const { return int(m_nodes.size()); }
    [[nodiscard]] static int node(const QModelIndex &index) { return index.isValid() ? int(index.internalId()) : -1; }

    [[nodiscard]] bool isSecret(const QModelIndex &index) const; ///< revealed or not
    [[nodiscard]] bool isRevealed(const QModelIndex &index) const;
    /** Its mark and note, and what was found where neither label nor value shows it; empty where there is nothing to
     * say. */
    [[nodiscard]] QString noteText(const QModelIndex &index) const;
    /** Its value is not to be seen now: a secret that is not revealed, or what rights hide. */
    [[nodiscard]] bool isVeiled(const QModelIndex &index) const;
    [[nodiscard]] Sight sight(const QModelIndex &index) const;
    void setRevealed(const QModelIndex &index, bool revealed);
    void hideSecrets();

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    using QObject::parent;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

protected:
    [[nodiscard]] virtual QString titleOf(SectionId section) const { return sectionTitle(section); }

private:
    struct Node
    {
        const Field *field = nullptr; ///< null for a section
        SectionId section = SectionId::Identity;
        Shape shape = Shape::Row;
        bool secret = false; ///< itself or by what it stands in
        int parent = -1;
        int row = 0;
        int firstChild = 0;
        int children = 0;
    };

    void rebuild();
    void appendFields(int parent, const QList<Field> &fields);
    [[nodiscard]] bool isHidden(const Field &field) const;
    [[nodiscard]] bool isShown(const Field &field) const;
    [[nodiscard]] QString countText(const QModelIndex &section) const;
    [[nodiscard]] const Node *nodeOf(const QModelIndex &index) const;

    Display m_display;
    Pictures *m_pictures = nullptr;
    Product m_product;
    Masking m_masking;
    std::vector<Node> m_nodes;                    ///< the sections first, then each parent's children in a row
    std::unordered_set<const Field *> m_needless; ///< shown with the empty ones
    std::unordered_set<int> m_revealed;
    std::shared_ptr<const FormMatches> m_matches;
    int m_sections = 0;
    int m_fields = 0;
    int m_empty = 0;
    int m_hidden = 0;
    bool m_emptyShown = false;
    bool m_hiddenShown = false;
};

} // namespace Vitrine
