// SPDX-License-Identifier: Apache-2.0
#include "page/statepage.h"

#include "plainlabel.h"
#include "shown.h"
#include "theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Vitrine {

StatePage::StatePage(QWidget *parent)
    : QWidget(parent)
    , m_title(plainLabel())
    , m_text(plainLabel())
    , m_hints(plainLabel())
    , m_action(new QPushButton)
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    QFont big = font();
    big.setPointSizeF(big.pointSizeF() * 1.3);
    big.setBold(true);
    m_title->setFont(big);
    colourText(m_hints, &Theme::muted);
    m_action->setDefault(true);

    auto *column = new QVBoxLayout;
    column->setSpacing(12);
    column->addStretch(2);
    for (QLabel *label : {m_title, m_text, m_hints}) {
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setMinimumWidth(fontMetrics().height() * 12);
        label->setMaximumWidth(fontMetrics().height() * 34);
        column->addWidget(label);
    }
    column->addSpacing(4);
    column->addWidget(m_action, 0, Qt::AlignLeading);
    column->addStretch(3);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(28, 16, 28, 16);
    row->addStretch(1);
    row->addLayout(column, 6);
    row->addStretch(1);
    connect(m_action, &QPushButton::clicked, this, &StatePage::actionWanted);
    clear();
}

void StatePage::say(const QString &title, const QString &text, const QStringList &hints, const QString &action)
{
    m_title->setText(shownLine(title, 200));
    m_text->setText(shown(text, 2'000));
    QStringList lines;
    for (const QString &hint : hints)
        lines.append(shownLine(hint, 400));
    m_hints->setText(lines.join(u'\n'));
    m_title->setVisible(!title.isEmpty());
    m_text->setVisible(!text.isEmpty());
    m_hints->setVisible(!lines.isEmpty());
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
}

void StatePage::clear()
{
    say({}, {});
}

QString StatePage::title() const
{
    return m_title->text();
}

QString StatePage::text() const
{
    return m_text->text();
}

} // namespace Vitrine
