// SPDX-License-Identifier: Apache-2.0
#include "links.h"

#include "plainlabel.h"
#include "shown.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Vitrine {

namespace {

/** An address breaks anywhere, so that it is never wider than the dialog. */
QString breakable(const QString &address)
{
    QString result;
    for (qsizetype i = 0; i < address.size(); ++i) {
        result += address.at(i);
        if (i % 8 == 7)
            result += QChar(0x200b);
    }
    return result;
}

} // namespace

bool openLocal(const QString &path)
{
    const QFileInfo place(path);
    return place.isAbsolute() && place.exists() && QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

void askAndOpenLink(const QString &text, QWidget *parent)
{
    const std::optional<QUrl> url = openableLink(text);
    if (!url)
        return;
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName("linkDialog"_L1);
    dialog->setWindowTitle(QCoreApplication::translate("Vitrine::Links", "Open a link"));
    dialog->setMinimumWidth(420);
    auto *host = plainLabel(asciiHost(*url));
    host->setObjectName("host"_L1);
    QFont bold = host->font();
    bold.setBold(true);
    host->setFont(bold);
    auto *buttons = new QDialogButtonBox;
    auto *open = buttons->addButton(QCoreApplication::translate("Vitrine::Links", "&Open in the browser"),
                                    QDialogButtonBox::AcceptRole);
    auto *cancel = buttons->addButton(QDialogButtonBox::Cancel);
    open->setAutoDefault(false);
    cancel->setDefault(true);
    auto *layout = new QVBoxLayout(dialog);
    layout->setSpacing(10);
    layout->addWidget(plainLabel(
        QCoreApplication::translate("Vitrine::Links", "The vendor's answer names this address. It leads to:")));
    layout->addWidget(host);
    layout->addWidget(plainLabel(breakable(shownLine(QString::fromLatin1(url->toEncoded()), 400))));
    layout->addStretch();
    layout->addWidget(buttons);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, [dialog, address = *url] {
        dialog->accept();
        QDesktopServices::openUrl(address);
    });
    dialog->open();
    cancel->setFocus();
}

} // namespace Vitrine
