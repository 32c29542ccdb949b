// SPDX-License-Identifier: Apache-2.0
#include "longtext/textpage.h"

#include "clipboard.h"
#include "longtext/textview.h"
#include "page/elidedlabel.h"
#include "theme.h"
#include "tips.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Vitrine {

TextPage::TextPage(const QLocale &locale, QWidget *parent)
    : QWidget(parent)
    , m_locale(locale)
    , m_label(new ElidedLabel)
    , m_size(new QLabel)
    , m_view(new TextView(m_model))
{
    auto *back = new QPushButton(tr("&Back"));
    auto *copy = new QPushButton(tr("Copy &all"));
    back->setObjectName("back"_L1);
    copy->setObjectName("copyAll"_L1);
    setTip(back, tr("Back to the form (Esc)"));
    for (QPushButton *button : {back, copy})
        button->setAutoDefault(false);
    QFont bold = font();
    bold.setBold(true);
    m_label->setFont(bold);
    m_size->setTextFormat(Qt::PlainText);
    m_size->setObjectName("size"_L1);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(20, 8, 16, 8);
    head->setSpacing(12);
    head->addWidget(back);
    head->addWidget(m_label, 1);
    head->addWidget(m_size);
    head->addWidget(copy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_view, 1);
    connect(back, &QPushButton::clicked, this, &TextPage::left);
    connect(copy, &QPushButton::clicked, m_view, &TextView::copyAll);
    connect(m_view, &TextView::copied, this, &TextPage::copied);
    connect(m_view, &TextView::copyBegun, this, &TextPage::copyBegun);
}

void TextPage::read(const QString &label, const QString &text, const QString &found, bool isSecret)
{
    m_label->setText(label);
    m_view->setAccessibleName(label);
    const int size = int(text.size());
    m_size->setText(tr("%1 character(s)", nullptr, size).arg(m_locale.toString(size)));
    m_view->setSecret(isSecret);
    if (text != m_model.text())
        m_view->read(text, found);
}

void TextPage::copy()
{
    m_view->copy();
}

/** Not by a focus proxy: with one Tab would skip the buttons before it. */
void TextPage::focusInEvent(QFocusEvent *)
{
    m_view->setFocus();
}

void TextPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_Backspace)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

void TextPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.setPen(Theme::of(palette()).line);
    painter.drawLine(0, m_view->y() - 1, width(), m_view->y() - 1);
}

} // namespace Vitrine
