// SPDX-License-Identifier: Apache-2.0
#include "profiles/connectionpanel.h"

#include "page/messagebar.h"
#include "plainlabel.h"
#include "shown.h"
#include "theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Vitrine {

ConnectionPanel::ConnectionPanel(Http &http, SecretStore &secrets, const VendorList &vendors, QWidget *parent)
    : QWidget(parent)
    , m_http(http)
    , m_secrets(secrets)
    , m_vendors(vendors)
    , m_button(new QPushButton(tr("&Test connection")))
    , m_progress(new QLabel)
    , m_result(new MessageBar)
    , m_steps(new QWidget)
    , m_grid(new QGridLayout(m_steps))
{
    m_button->setAutoDefault(false);
    m_progress->setTextFormat(Qt::PlainText);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(2, 1);
    auto *row = new QHBoxLayout;
    row->addWidget(m_button);
    row->addWidget(m_progress, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(row);
    layout->addWidget(m_result);
    layout->addWidget(m_steps);
    m_steps->hide();
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (isTesting())
            reset();
        else
            Q_EMIT wanted();
    });
}

void ConnectionPanel::start(const Profile &profile, const Secrets &typed)
{
    reset();
    m_test = new ConnectionTest(m_http, m_secrets, m_vendors, profile, typed, this);
    m_button->setText(tr("Cancel the &test"));
    m_progress->setText(tr("Testing …"));
    connect(m_test, &ConnectionTest::progress, m_progress, [this](const QString &text) {
        m_progress->setText(shownLine(text));
    });
    connect(m_test, &ConnectionTest::finished, this, [this](const ConnectionReport &report) {
        m_test = nullptr;
        reset();
        show(report);
        Q_EMIT finished(report.passed);
    });
}

void ConnectionPanel::reset()
{
    delete m_test;
    m_button->setText(tr("&Test connection"));
    m_progress->clear();
    m_result->clear();
    m_lines.clear();
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_steps->hide();
}

void ConnectionPanel::show(const ConnectionReport &report)
{
    const QString sign = report.passed ? u"✓ "_s : u"✗ "_s;
    m_lines.append(sign + report.summary);
    m_result->say(report.passed ? MessageBar::Tone::Success : MessageBar::Tone::Error, m_lines.constFirst());
    for (const ConnectionReport::Step &step : report.steps)
        addStep(step);
    m_steps->show();
}

void ConnectionPanel::addStep(const ConnectionReport::Step &step)
{
    QString sign = u"–"_s;
    QString text = tr("not reached");
    Ink ink = &Theme::muted;
    if (step.state == ConnectionReport::State::Passed) {
        sign = u"✓"_s;
        text = step.text;
        ink = [](const Theme &theme) {
            return theme.good.text;
        };
    } else if (step.state == ConnectionReport::State::Failed) {
        sign = u"✗"_s;
        text = tr("failed"); // what happened stands in the bar above
        ink = [](const Theme &theme) {
            return theme.bad.text;
        };
    }
    const QString took = step.tookMs < 0 ? QString() : tr("%1 ms").arg(step.tookMs);
    m_lines.append(u"%1 %2: %3 %4"_s.arg(sign, step.name, text, took).trimmed());
    const int row = m_grid->rowCount();
    int column = 0;
    for (const QString &cell : {sign, step.name, text, took}) {
        auto *label = new QLabel(shown(cell, 500));
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(column == 2);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        if (column != 2)
            colourText(label, column == 0 ? ink : Ink(&Theme::muted));
        m_grid->addWidget(label, row, column++, Qt::AlignTop);
    }
}

QString ConnectionPanel::text() const
{
    return m_lines.join(u'\n');
}

} // namespace Vitrine
