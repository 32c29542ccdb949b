// SPDX-License-Identifier: Apache-2.0
#include "page/toolrow.h"

#include "form/formmodel.h"
#include "page/filterfield.h"
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

QString hitsText(const FormMatches &matches, const Field *current)
{
    if (matches.hits.empty())
        return ToolRow::tr("Nothing found");
    const auto at = matches.hits.find(current);
    const QString hits = ToolRow::tr("%n hit(s)", nullptr, int(matches.hits.size()));
    return at == matches.hits.end()
               ? hits
               : ToolRow::tr("%1 of %2", "which, 3 hits").arg(QString::number(at->second + 1), hits);
}

} // namespace

ToolRow::ToolRow(QWidget *parent)
    : QWidget(parent)
    , m_lines(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_switch(new QHBoxLayout)
    , m_said(new QHBoxLayout)
    , m_filter(new FilterField)
    , m_counts(new QLabel)
    , m_empty(new QToolButton)
    , m_hidden(new QToolButton)
{
    m_counts->setObjectName("counts"_L1);
    m_empty->setObjectName("empty"_L1);
    m_hidden->setObjectName("hidden"_L1);
    m_counts->setTextFormat(Qt::PlainText);
    addView(PageView::Form, u"form"_s, tr("Form"), tr("Every field under its own name (Ctrl+U)"));
    addView(PageView::Raw, u"raw"_s, tr("Raw"), tr("The answer as it was sent (Ctrl+U)"));
    addView(PageView::Request, u"request"_s, tr("Request"),
            tr("What was asked, without secrets, and how the answer came here (Ctrl+Shift+U)"));
    auto *group = new QButtonGroup(this);
    for (const auto &[view, button] : m_views)
        group->addButton(button);
    for (QToolButton *button : {m_empty, m_hidden}) {
        colourText(button, &Theme::accent);
        button->setFocusPolicy(Qt::TabFocus);
    }
    colourText(m_counts, &Theme::muted);
    m_switch->setSpacing(4);
    m_switch->addSpacing(8);
    m_switch->addWidget(m_filter, 1);
    m_said->setSpacing(0);
    m_said->addWidget(m_counts);
    m_said->addWidget(m_empty);
    m_said->addWidget(m_hidden);
    m_said->addStretch();
    m_lines->setContentsMargins(20, 6, 16, 6);
    m_lines->setSpacing(8);
    m_lines->addLayout(m_switch);
    m_lines->addLayout(m_said, 1);
    setView(PageView::Form); // by now its parts are in it: what is shown without a parent is a window
    connect(m_empty, &QToolButton::clicked, this, &ToolRow::emptyToggled);
    connect(m_hidden, &QToolButton::clicked, this, &ToolRow::hiddenToggled);
}

void ToolRow::addView(PageView view, const QString &name, const QString &text, const QString &tip)
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setText(text);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::TabFocus);
    setTip(button, tip);
    m_switch->addWidget(button);
    m_views.emplace(view, button);
    connect(button, &QToolButton::clicked, this, [this, view] {
        Q_EMIT viewWanted(view);
    });
}

void ToolRow::setView(PageView view)
{
    m_views.at(view)->setChecked(true);
    m_isForm = view == PageView::Form;
    showParts();
}

void ToolRow::showParts()
{
    // What is counted and shown is the form's, which nobody sees beside the raw answer.
    m_counts->setVisible(m_isForm);
    m_empty->setVisible(m_isForm && m_hasEmpty);
    m_hidden->setVisible(m_isForm && m_hasHidden);
    arrange();
}

void ToolRow::showCounts(const FormModel &model, const QModelIndex &current)
{
    const FormMatches *matches = model.matches();
    const int empty = model.emptyCount();
    QString text = tr("%n field(s)", nullptr, model.fieldCount());
    if (matches)
        text = hitsText(*matches, model.field(current));
    else if (empty > 0)
        text +=
            u" · "_s +
            (model.isEmptyShown() ? tr("%n of them empty", nullptr, empty) : tr("%n empty hidden", nullptr, empty)) +
            u" ·"_s;
    m_counts->setText(text);
    m_empty->setText(model.isEmptyShown() ? tr("hide") : tr("show"));
    m_empty->setAccessibleName(model.isEmptyShown() ? tr("Hide empty fields") : tr("Show empty fields"));
    m_hasEmpty = empty > 0 && !matches;
    const int hidden = model.hiddenCount();
    m_hidden->setText(model.isHiddenShown() ? tr("hide %n that rights hide", nullptr, hidden)
                                            : tr("show %n that rights hide", nullptr, hidden));
    m_hasHidden = hidden > 0;
    m_filter->setVisible(true);
    showParts();
}

void ToolRow::clearCounts()
{
    m_counts->clear();
    m_hasEmpty = m_hasHidden = false;
    m_filter->hide();
    showParts();
}

QString ToolRow::countText() const
{
    return m_counts->text();
}

void ToolRow::arrange()
{
    const QMargins margins = m_lines->contentsMargins();
    const int needed = m_switch->sizeHint().width() + m_lines->spacing() + m_said->sizeHint().width() + margins.left() +
                       margins.right();
    m_lines->setDirection(needed <= width() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void ToolRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ToolRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.setPen(Theme::of(palette()).line);
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

} // namespace Vitrine
