// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "form/formlayout.h"
#include "form/wrappedtext.h"

#include <QAbstractItemDelegate>

namespace Vitrine {

struct Theme;

/** What the form's view tells its delegate beside the usual. */
class FormOption : public QStyleOptionViewItem
{
public:
    const FormBox *box = nullptr;
    bool folded = false;    ///< a section, or a long value
    bool viewFocus = false; ///< the view has the keyboard
    bool isCurrent = false; ///< the keyboard is here; State_Selected are all that are chosen
    bool severalChosen = false;
};

/** What one click does at the end of a row. */
struct RowAction
{
    enum class What : quint8 { Copy, Open, Reveal, Hide, Unfold, Fold };

    What what;
    QString text;
    QRect rect; ///< as it is drawn, mirrored already

    /** Room for what any row offers beside its value. */
    static int widest(const QFont &font);
};

/** As it is drawn where one reads from right to left. */
QRect mirrored(const FormOption &option, const QRect &rect);
int aligned(const FormOption &option, Qt::Alignment alignment);
/** Below a row that is chosen or pointed at. */
QColor groundOf(const FormOption &option, const Theme &theme);

/** Draws every kind of box; vendor text only ever as plain text, made safe by shown(). */
class FormDelegate : public QAbstractItemDelegate
{
    Q_OBJECT

public:
    FormDelegate(const FormModel &model, QObject *parent);

    void setFont(const QFont &font) { m_metrics = FormMetrics(font); }
    [[nodiscard]] const FormMetrics &metrics() const { return m_metrics; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /** What the row offers: below a value that is cut to show all of it, the rest beside it in reading order. */
    [[nodiscard]] QList<RowAction> actions(const FormOption &option, const QModelIndex &index) const;
    /** The value's place in the box, as it is drawn. */
    [[nodiscard]] QRect valueRect(const FormOption &option) const;
    /** The value does not show as a whole. */
    [[nodiscard]] bool isCut(const FormOption &option, const QModelIndex &index) const;

private:
    void paintHeading(QPainter *painter, const FormOption &option, const QModelIndex &index) const;
    void paintRow(QPainter *painter, const FormOption &option, const QModelIndex &index) const;
    void paintCell(QPainter *painter, const FormOption &option, const QModelIndex &index) const;
    void paintStep(QPainter *painter, const FormOption &option, const QModelIndex &index) const;
    void paintGround(QPainter *painter, const FormOption &option) const;
    /** The parts of a row's right column, from above, as they are drawn; null where there is none. */
    struct Parts
    {
        QRect value, unfold, picture, note;
    };
    [[nodiscard]] Parts partsOf(const FormOption &option, const QModelIndex &index) const;
    [[nodiscard]] WrappedText foldedValue(const QModelIndex &index) const;
    void paintActions(QPainter *painter, const FormOption &option, const QModelIndex &index) const;
    [[nodiscard]] QString unfoldText(const FormOption &option, const QModelIndex &index) const;
    /** One line with the painter's font and pen, what was found in it marked. */
    void drawLine(QPainter *painter, const Theme &theme, const QRect &rect, int flags, const QString &text) const;
    [[nodiscard]] WrappedText marked(WrappedText text, const Theme &theme) const;
    void paintValue(QPainter *painter, const FormOption &option, const QModelIndex &index, const QRect &rect,
                    int flags) const;

    const FormModel &m_model;
    FormMetrics m_metrics;
};

} // namespace Vitrine
