// SPDX-License-Identifier: Apache-2.0
#include "bulk/columnchooser.h"

#include "plainlabel.h"
#include "shown.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace Vitrine {

ColumnChooser::ColumnChooser(QWidget *parent)
    : QWidget(parent)
    , m_box(new QComboBox)
{
    m_box->setObjectName("column"_L1);
    m_box->setAccessibleName(tr("Column that holds the ids"));
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(20);
    auto *label = plainLabel(tr("Colum&n of the ids"));
    label->setWordWrap(false);
    label->setBuddy(m_box);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(label);
    layout->addWidget(m_box, 1);
    hide();
    connect(m_box, &QComboBox::currentIndexChanged, this, &ColumnChooser::chosen);
}

void ColumnChooser::setTable(const std::shared_ptr<const IdTable> &table, qsizetype chosen)
{
    constexpr int longest = 100;
    const QSignalBlocker silent(m_box);
    m_table = table;
    m_box->clear();
    for (const IdColumn &column : table ? table->columns() : QList<IdColumn>()) {
        QString text = column.hasHeader ? column.name : tr("Column %1").arg(column.name);
        if (!column.sheet.isEmpty())
            text.prepend(QString(column.sheet + u" · "_s));
        if (!column.first.isEmpty())
            text += u": "_s + column.first.join(u", "_s);
        m_box->addItem(shownLine(text, longest));
    }
    m_box->setCurrentIndex(int(chosen));
    setVisible(m_box->count() > 1);
}

} // namespace Vitrine
