// SPDX-License-Identifier: Apache-2.0
#include "page/toolrow.h"

#include "form/formmodel.h"
#include "plainlabel.h"
#include "theme.h"
#include "tips.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Vitrine {

namespace {

QToolButton *switchButton(const QString &text)
{
    auto *button = new QToolButton;
    button->setText(text);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

ToolRow::ToolRow(QWidget *parent)
    : QWidget(parent)
    , m_form(switchButton(tr("Form")))
    , m_raw(switchButton(tr("Raw")))
    , m_counts(new QLabel)
    , m_empty(new QToolButton)
    , m_hidden(new QToolButton)
{
    m_form->setObjectName("form"_L1);
    m_raw->setObjectName("raw"_L1);
    m_counts->setObjectName("counts"_L1);
    m_empty->setObjectName("empty"_L1);
    m_hidden->setObjectName("hidden"_L1);
    m_counts->setTextFormat(Qt::PlainText);
    setTip(m_form, tr("Every field under its own name (Ctrl+U)"));
    setTip(m_raw, tr("The answer as it was sent (Ctrl+U)"));
    auto *group = new QButtonGroup(this);
    group->addButton(m_form);
    group->addButton(m_raw);
    m_form->setChecked(true);
    for (QToolButton *button : {m_empty, m_hidden}) {
        colourText(button, Theme::of(palette()).accent);
        button->setFocusPolicy(Qt::TabFocus);
    }
    colourText(m_counts, Theme::of(palette()).muted);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(20, 6, 16, 6);
    layout->setSpacing(4);
    layout->addWidget(m_form);
    layout->addWidget(m_raw);
    layout->addSpacing(12);
    layout->addWidget(m_counts);
    layout->addWidget(m_empty);
    layout->addWidget(m_hidden);
    layout->addStretch();
    connect(m_form, &QToolButton::clicked, this, [this] {
        Q_EMIT rawWanted(false);
    });
    connect(m_raw, &QToolButton::clicked, this, [this] {
        Q_EMIT rawWanted(true);
    });
    connect(m_empty, &QToolButton::clicked, this, &ToolRow::emptyToggled);
    connect(m_hidden, &QToolButton::clicked, this, &ToolRow::hiddenToggled);
}

void ToolRow::setRaw(bool raw)
{
    (raw ? m_raw : m_form)->setChecked(true);
}

void ToolRow::setFormAvailable(bool available)
{
    m_form->setEnabled(available);
}

void ToolRow::showCounts(const FormModel &model)
{
    const int empty = model.emptyCount();
    QString text = tr("%n field(s)", nullptr, model.fieldCount());
    if (empty > 0)
        text +=
            u" · "_s +
            (model.isEmptyShown() ? tr("%n of them empty", nullptr, empty) : tr("%n empty hidden", nullptr, empty)) +
            u" ·"_s;
    m_counts->setText(text);
    m_empty->setText(model.isEmptyShown() ? tr("hide") : tr("show"));
    m_empty->setAccessibleName(model.isEmptyShown() ? tr("Hide empty fields") : tr("Show empty fields"));
    m_empty->setVisible(empty > 0);
    const int hidden = model.hiddenCount();
    m_hidden->setText(model.isHiddenShown() ? tr("hide %n that rights hide", nullptr, hidden)
                                            : tr("show %n that rights hide", nullptr, hidden));
    m_hidden->setVisible(hidden > 0);
}

void ToolRow::clearCounts()
{
    m_counts->clear();
    m_empty->hide();
    m_hidden->hide();
}

QString ToolRow::countText() const
{
    return m_counts->text();
}

void ToolRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.setPen(Theme::of(palette()).line);
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

} // namespace Vitrine
