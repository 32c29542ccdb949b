// SPDX-License-Identifier: Apache-2.0
#include "window/startpage.h"

#include "plainlabel.h"
#include "shown.h"
#include "theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Vitrine {

StartPage::StartPage(QWidget *parent)
    : QWidget(parent)
    , m_title(plainLabel())
    , m_text(plainLabel())
    , m_ways(new QVBoxLayout)
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    QFont big = font();
    big.setPointSizeF(big.pointSizeF() * 1.5);
    big.setBold(true);
    m_title->setFont(big);
    colourText(m_text, &Theme::muted);
    m_ways->setSpacing(6);
    auto *column = new QVBoxLayout;
    column->setSpacing(10);
    column->addStretch(2);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addSpacing(8);
    column->addLayout(m_ways);
    column->addStretch(3);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(28, 16, 28, 16);
    row->addStretch(1);
    row->addLayout(column, 8);
    row->addStretch(1);
}

void StartPage::clear()
{
    while (QLayoutItem *item = m_ways->takeAt(0)) {
        // Perhaps it is the very button whose click led here.
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

void StartPage::showFirstStart(bool sandbox)
{
    clear();
    m_title->setText(tr("One id, one form"));
    m_text->setText(tr("Type a product's id and read what its vendor knows of it. There is no profile to ask yet."));
    if (sandbox) {
        QPushButton *start =
            addWay(tr("Start the &sandbox"), tr("Made-up products of every vendor, served on this computer. No account "
                                                "is needed and nothing leaves it."));
        start->setObjectName("startSandbox"_L1);
        start->setDefault(true);
        connect(start, &QPushButton::clicked, this, &StartPage::sandboxWanted);
    }
    QPushButton *add = addWay(tr("&Add a profile …"), tr("For an account of yours: where to ask, and the key to it."));
    add->setObjectName("addProfile"_L1);
    connect(add, &QPushButton::clicked, this, &StartPage::addWanted);
    QPushButton *import = addWay(tr("&Import profiles …"), tr("From a file that a colleague shared, without secrets."));
    import->setObjectName("importProfiles"_L1);
    connect(import, &QPushButton::clicked, this, &StartPage::importWanted);
}

QPushButton *StartPage::addWay(const QString &text, const QString &what)
{
    auto *way = new QPushButton(text);
    way->setAutoDefault(false);
    way->setAccessibleDescription(what);
    m_ways->addWidget(way, 0, Qt::AlignLeading);
    QLabel *label = plainLabel(what);
    colourText(label, &Theme::muted);
    m_ways->addWidget(label);
    m_ways->addSpacing(8);
    return way;
}

void StartPage::showSamples(const QList<Question> &samples)
{
    clear();
    m_title->setText(tr("Which product?"));
    m_text->setText(samples.isEmpty()
                        ? tr("Type or paste an id or a link above and press Enter.")
                        : tr("Type or paste an id or a link above and press Enter. Or try one of these:"));
    for (const Question &sample : samples) {
        auto *button = new QPushButton(
            tr("%1 · %2").arg(shownLine(sample.id, 60), shownLine(sample.profile.name, 60)).replace(u'&', "&&"_L1));
        button->setIcon(dotIcon(sample.profile.colour));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, sample] {
            Q_EMIT sampleWanted(sample);
        });
        m_ways->addWidget(button, 0, Qt::AlignLeading);
    }
}

} // namespace Vitrine
