// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <map>

class QBoxLayout;
class QLabel;
class QToolButton;

namespace Vitrine {

class FilterField;
class FormModel;

/** How a page shows what came of its question. */
enum class PageView : quint8 { Form, Raw, Request };

/**
 * Above the answer: which view of it is shown, what is looked for in the form, how many fields there are, and whether
 * those that say nothing or that rights hide stand among them. Takes two lines where one is too narrow.
 */
class ToolRow : public QWidget
{
    Q_OBJECT

public:
    explicit ToolRow(QWidget *parent = nullptr);

    void setView(PageView view);
    /** \p current: the row the keyboard is in, which may be one of what was found. */
    void showCounts(const FormModel &model, const QModelIndex &current);
    /** There is no form. */
    void clearCounts();
    [[nodiscard]] QString countText() const;
    [[nodiscard]] FilterField *filter() const { return m_filter; }

Q_SIGNALS:
    void viewWanted(PageView view);
    void emptyToggled();
    void hiddenToggled();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void addView(PageView view, const QString &name, const QString &text, const QString &tip);
    void showParts();
    void arrange();

    std::map<PageView, QToolButton *> m_views;
    QBoxLayout *m_lines;
    QBoxLayout *m_switch;
    QBoxLayout *m_said;
    FilterField *m_filter;
    QLabel *m_counts;
    QToolButton *m_empty;
    QToolButton *m_hidden;
    bool m_isForm = true;
    bool m_hasEmpty = false;
    bool m_hasHidden = false;
};

} // namespace Vitrine
