// SPDX-License-Identifier: Apache-2.0
#include "window/shortcuts.h"

#include "theme.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QKeySequence>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Vitrine {

namespace {

struct Shortcut
{
    const char *keys; ///< portable, several behind blanks; "1..9" stands as it is
    const char *what;
};

constexpr Shortcut shortcuts[] = {
    {"Ctrl+L Ctrl+K", QT_TRANSLATE_NOOP("Vitrine::Shortcuts", "Go to the field for ids")},
    {"Return", QT_TRANSLATE_NOOP("Vitrine::Shortcuts", "Look up what stands in it, with the best guess")},
    {"Ctrl+Shift+Return", QT_TRANSLATE_NOOP("Vitrine::Shortcuts", "Look it up in every profile that could know it")},
    {"Down", QT_TRANSLATE_NOOP("Vitrine::Shortcuts", "In the field: the next guess")},
    {"Ctrl+B", QT_TRANSLATE_NOOP("Vitrine::Shortcuts", "Look up many ids at once")},
    {"Ctrl+1 … Ctrl+9", QT_TRANSLATE_NOOP("Vitrine::Shortcuts", "Ask that profile only")},
    {"Ctrl+0", QT_TRANSLATE_NOOP("Vitrine::Shortcuts", "Ask whichever profile could know the id")},
    {"F5 Ctrl+R", QT_TRANSLATE_NOOP("Vitrine::Shortcuts", "Ask again")},
    {"Esc", QT_TRANSLATE_NOOP("Vitrine::Shortcuts", "Cancel asking")},
    {"Ctrl+U", QT_TRANSLATE_NOOP("Vitrine::Shortcuts", "Form or raw answer")},
    {"Ctrl+Shift+U", QT_TRANSLATE_NOOP("Vitrine::Shortcuts", "What was asked, and how the answer came")},
    {"Ctrl+F", QT_TRANSLATE_NOOP("Vitrine::Shortcuts", "Filter fields; Esc clears")},
    {"Ctrl+C", QT_TRANSLATE_NOOP("Vitrine::Shortcuts", "Copy the value of the row")},
    {"Ctrl+Shift+C", QT_TRANSLATE_NOOP("Vitrine::Shortcuts", "Copy the chosen rows, or the product, for a ticket")},
    {"Space", QT_TRANSLATE_NOOP("Vitrine::Shortcuts", "Reveal or hide a secret, fold a section")},
    {"Ctrl+Tab Ctrl+Shift+Tab", QT_TRANSLATE_NOOP("Vitrine::Shortcuts", "Next or previous tab")},
    {"Ctrl+W", QT_TRANSLATE_NOOP("Vitrine::Shortcuts", "Close the tab")},
    {"Ctrl+Shift+T", QT_TRANSLATE_NOOP("Vitrine::Shortcuts", "Open the tab again that was closed last")},
    {"Ctrl+D", QT_TRANSLATE_NOOP("Vitrine::Shortcuts", "Pin the product, or unpin it")},
    {"Ctrl+,", QT_TRANSLATE_NOOP("Vitrine::Shortcuts", "Connection profiles")},
    {"Alt+Up Alt+Down", QT_TRANSLATE_NOOP("Vitrine::Shortcuts", "In their list: move a profile up or down")},
    {"F9", QT_TRANSLATE_NOOP("Vitrine::Shortcuts", "Show or hide the side bar")},
    {"F1", QT_TRANSLATE_NOOP("Vitrine::Shortcuts", "This list")},
};

QString nativeKeys(const QString &portable)
{
    if (portable.contains(u'…')) {
        const QStringList ends = portable.split(u" … "_s);
        return nativeKeys(ends.first()) + u" … "_s + nativeKeys(ends.last());
    }
    QStringList keys;
    const QStringList split = portable.split(u' ');
    for (const QString &key : split)
        keys.append(QKeySequence(key, QKeySequence::PortableText).toString(QKeySequence::NativeText));
    return keys.join("  "_L1);
}

} // namespace

void showShortcuts(QWidget *parent)
{
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName("shortcuts"_L1);
    dialog->setWindowTitle(QCoreApplication::translate("Vitrine::Shortcuts", "Keyboard shortcuts"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(28);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const Shortcut &shortcut : shortcuts) {
        auto *what = new QLabel(QCoreApplication::translate("Vitrine::Shortcuts", shortcut.what));
        auto *keys = new QLabel(nativeKeys(QString::fromUtf8(shortcut.keys)));
        QFont bold = keys->font();
        bold.setBold(true);
        keys->setFont(bold);
        for (QLabel *label : {keys, what})
            label->setTextFormat(Qt::PlainText);
        grid->addWidget(keys, row, 0);
        grid->addWidget(what, row, 1);
        ++row;
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(18);
    layout->addLayout(grid);
    layout->addWidget(buttons);
    dialog->open();
}

} // namespace Vitrine
