// SPDX-License-Identifier: Apache-2.0
#include "page/detailbar.h"

#include "form/rowtext.h"
#include "page/elidedlabel.h"
#include "theme.h"

#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Vitrine {

DetailBar::DetailBar(QWidget *parent)
    : QWidget(parent)
    , m_help(new ElidedLabel)
    , m_origin(new ElidedLabel)
{
    m_help->setObjectName("help"_L1);
    m_origin->setObjectName("origin"_L1);
    m_origin->setMuted(true);
    m_origin->setLeftToRight();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 5, 20, 5);
    layout->setSpacing(1);
    layout->addWidget(m_help);
    layout->addWidget(m_origin);
    m_help->setText(tr("Choose a row to see what it means and where it came from."));
}

void DetailBar::showRow(const FormModel &model, const QModelIndex &index)
{
    const Field *field = model.field(index);
    if (!field) {
        m_help->setText(index.isValid() ? index.data().toString()
                                        : tr("Choose a row to see what it means and where it came from."));
        m_origin->setText({});
        return;
    }
    QStringList help{field->label};
    for (const QString &part : {field->help, model.noteText(index)}) {
        if (!part.isEmpty())
            help.append(part);
    }
    m_help->setText(help.join(u" · "_s));

    QStringList origin;
    const QStringList pointers = field->pointers();
    if (pointers.isEmpty())
        origin.append(tr("Not in the answer"));
    else if (pointers.size() <= 3)
        origin.append(pointers.join(", "_L1));
    else
        origin.append(tr("%1 and %n more", nullptr, int(pointers.size() - 1)).arg(pointers.first()));
    if (const QString sent = sentText(model, index); !sent.isEmpty())
        origin.append(tr("sent: %1").arg(sent));
    m_origin->setText(origin.join(u" · "_s));
}

QString DetailBar::help() const
{
    return m_help->text();
}

QString DetailBar::origin() const
{
    return m_origin->text();
}

void DetailBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(Theme::of(palette()).line);
    painter.drawLine(0, 0, width(), 0);
}

} // namespace Vitrine
