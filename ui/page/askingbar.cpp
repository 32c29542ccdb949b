// SPDX-License-Identifier: Apache-2.0
#include "page/askingbar.h"

#include "page/elidedlabel.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace Vitrine {

AskingBar::AskingBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new ElidedLabel)
    , m_cancel(new QPushButton(tr("Cancel")))
{
    m_cancel->setObjectName(QStringLiteral("cancel"));
    m_cancel->setAutoDefault(false);
    m_text->setMuted(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(20, 8, 16, 6);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_cancel);
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(quietMs);
    m_tick.setInterval(100);
    connect(&m_quiet, &QTimer::timeout, this, [this] {
        tick();
        show();
        m_tick.start();
    });
    connect(&m_tick, &QTimer::timeout, this, &AskingBar::tick);
    connect(m_cancel, &QPushButton::clicked, this, &AskingBar::cancelWanted);
    hide();
}

void AskingBar::start(const QString &who, const QString &id)
{
    m_who = who;
    m_id = id;
    m_what.clear();
    m_since.start();
    m_quiet.start();
}

void AskingBar::setWaitingFor(const QString &what)
{
    m_what = what;
}

void AskingBar::stop()
{
    m_quiet.stop();
    m_tick.stop();
    hide();
}

QString AskingBar::text() const
{
    return m_text->text();
}

void AskingBar::tick()
{
    const qint64 elapsed = m_since.elapsed();
    const QString asking = tr("Asking %1 for %2 …").arg(m_who, m_id);
    if (elapsed < patientMs)
        m_text->setText(asking);
    else
        m_text->setText(tr("%1 s · %2").arg(elapsed / 1'000).arg(m_what.isEmpty() ? asking : m_what));
    update(0, 0, width(), 3);
}

void AskingBar::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    painter.fillRect(0, 0, width(), 3, theme.line);
    // How long it takes is not known: the piece runs through, once in two seconds.
    const int piece = width() / 4;
    const int at = int((m_since.elapsed() % 2'000) * (width() + piece) / 2'000) - piece;
    painter.fillRect(layoutDirection() == Qt::RightToLeft ? width() - at - piece : at, 0, piece, 3, theme.accent);
}

} // namespace Vitrine
