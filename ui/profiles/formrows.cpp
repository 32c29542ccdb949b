// SPDX-License-Identifier: Apache-2.0
#include "profiles/formrows.h"

#include "plainlabel.h"
#include "profiles/secretedit.h"
#include "shown.h"
#include "theme.h"

#include <QAccessible>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace Vitrine {

namespace {

constexpr int labelLetters = 20;  ///< width of the labels' column
constexpr int narrowLetters = 58; ///< a row narrower than this has its label above

int letters(const QWidget *widget, int count)
{
    return widget->fontMetrics().averageCharWidth() * count;
}

} // namespace

FieldRow::FieldRow(const RowText &text, QWidget *editor, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_grid(new QGridLayout(this))
    , m_label(new QLabel)
    , m_help(new QLabel)
    , m_fault(new QLabel)
{
    for (QLabel *label : {m_label, m_help, m_fault})
        label->setTextFormat(Qt::PlainText);
    for (QLabel *label : {m_label, m_help, m_fault})
        label->setWordWrap(true);
    colourText(m_label, &Theme::muted);
    colourText(m_help, &Theme::muted);
    colourText(m_fault, [](const Theme &theme) {
        return theme.bad.text;
    });
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.88);
    m_help->setFont(small);

    const QString bare = QString(text.label).remove(u'&');
    if (text.labelled)
        m_label->setText(text.required ? text.label + u"\u00a0*"_s : text.label);
    m_label->setBuddy(input());
    m_help->setText(text.help);
    m_help->setVisible(!text.help.isEmpty());
    m_fault->hide();
    const QString spoken = text.required ? tr("%1, required").arg(bare) : bare;
    input()->setAccessibleName(spoken);
    // what is typed into a combo box is typed into a field of its own, which has no label
    if (const auto *combo = qobject_cast<QComboBox *>(input()); combo && combo->lineEdit())
        combo->lineEdit()->setAccessibleName(spoken);
    input()->setAccessibleDescription(text.help);

    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(3);
    m_grid->setColumnStretch(1, 1);
    place(false);
}

QWidget *FieldRow::input() const
{
    return m_editor->focusProxy() ? m_editor->focusProxy() : m_editor;
}

void FieldRow::place(bool above)
{
    m_above = above;
    const int column = above ? 0 : 1;
    const int width = above ? 2 : 1;
    m_grid->addWidget(m_label, 0, 0, 1, width, above ? Qt::Alignment() : Qt::AlignVCenter);
    m_label->setVisible(!above || !m_label->text().isEmpty());
    m_grid->setColumnMinimumWidth(0, above ? 0 : letters(this, labelLetters));
    m_label->setFixedWidth(above ? QWIDGETSIZE_MAX : letters(this, labelLetters));
    if (above) {
        m_label->setMinimumWidth(0);
        m_label->setMaximumWidth(QWIDGETSIZE_MAX);
    }
    const int top = above ? 1 : 0;
    m_grid->addWidget(m_editor, top, column, 1, width);
    m_grid->addWidget(m_fault, top + 1, column, 1, width);
    m_grid->addWidget(m_help, top + 2, column, 1, width);
}

/** As narrow as with the label above, or it would never get there. */
QSize FieldRow::minimumSizeHint() const
{
    return {m_editor->minimumSizeHint().width(), QWidget::minimumSizeHint().height()};
}

void FieldRow::resizeEvent(QResizeEvent *event)
{
    const bool above = width() < letters(this, narrowLetters);
    if (above != m_above)
        place(above);
    QWidget::resizeEvent(event);
}

void FieldRow::setFault(const QString &text)
{
    if (text == fault())
        return;
    m_fault->setText(text.isEmpty() ? QString() : u"✗ "_s + shown(text, 500));
    m_fault->setVisible(!text.isEmpty());
    m_help->setVisible(!m_help->text().isEmpty() && !text.contains(m_help->text()));
    describe();
}

void FieldRow::setNote(const QString &text)
{
    m_note = text;
    describe();
}

void FieldRow::describe()
{
    QStringList said{fault().isEmpty() ? QString() : tr("Error: %1").arg(fault()), m_note,
                     fault().contains(m_help->text()) ? QString() : m_help->text()};
    said.removeAll(QString());
    if (said.join(u' ') == input()->accessibleDescription())
        return;
    input()->setAccessibleDescription(said.join(u' '));
    QAccessibleEvent changed(input(), QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

QString FieldRow::fault() const
{
    return m_fault->text().mid(2);
}

FormRows::FormRows(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(10);
}

FieldRow *FormRows::add(const QString &place, const RowText &text, QWidget *editor)
{
    auto *row = new FieldRow(text, editor);
    m_rows.insert(place, row);
    m_column->addWidget(row);
    if (const auto *secret = qobject_cast<SecretEdit *>(editor))
        connect(secret, &SecretEdit::stated, row, &FieldRow::setNote);
    return row;
}

QString FormRows::focusedPlace() const
{
    for (auto each = m_rows.cbegin(); each != m_rows.cend(); ++each) {
        if (each.value()->input()->hasFocus())
            return each.key();
    }
    return {};
}

} // namespace Vitrine
