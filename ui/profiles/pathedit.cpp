// SPDX-License-Identifier: Apache-2.0
#include "profiles/pathedit.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace Vitrine {

PathEdit::PathEdit(const QString &title, const QString &hint, QWidget *parent)
    : QWidget(parent)
    , m_input(new QLineEdit)
{
    m_input->setPlaceholderText(hint);
    auto *choose = new QPushButton(tr("Choose …"));
    choose->setAutoDefault(false);
    choose->setAccessibleName(title);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_input, 1);
    layout->addWidget(choose);
    setFocusProxy(m_input);
    setFocusPolicy(Qt::StrongFocus); // else it has no place in the order of Tab
    connect(m_input, &QLineEdit::textChanged, this, &PathEdit::edited);
    connect(choose, &QPushButton::clicked, this, [this, title] {
        auto *dialog = new QFileDialog(this, title);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, m_input, &QLineEdit::setText);
        dialog->open();
    });
}

void PathEdit::setPath(const QString &path)
{
    m_input->setText(path);
    m_input->setCursorPosition(0);
}

QString PathEdit::path() const
{
    return m_input->text();
}

} // namespace Vitrine
