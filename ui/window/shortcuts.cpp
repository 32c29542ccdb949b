// SPDX-License-Identifier: Apache-2.0
#include "window/shortcuts.h"

#include "plainlabel.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QKeySequence>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

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
    {"Return", QT_TRANSLATE_NOOP("Vitrine::Shortcuts",
                                 "Look up what stands in it, with the best guess; of a row: show it whole, open it")},
    {"Ctrl+Shift+Return", QT_TRANSLATE_NOOP("Vitrine::Shortcuts", "Look it up in every profile that could know it")},
    {"Down Up", QT_TRANSLATE_NOOP("Vitrine::Shortcuts", "In the field: the next or previous guess")},
    {"Ctrl+B", QT_TRANSLATE_NOOP("Vitrine::Shortcuts", "Look up many ids at once")},
    {"Ctrl+1 … Ctrl+9", QT_TRANSLATE_NOOP("Vitrine::Shortcuts", "Ask that profile only")},
    {"Ctrl+0", QT_TRANSLATE_NOOP("Vitrine::Shortcuts", "Ask whichever profile could know the id")},
    {"F5 Ctrl+R", QT_TRANSLATE_NOOP("Vitrine::Shortcuts", "Ask again")},
    {"Esc", QT_TRANSLATE_NOOP("Vitrine::Shortcuts", "Cancel asking")},
    {"Ctrl+U", QT_TRANSLATE_NOOP("Vitrine::Shortcuts", "Form or raw answer")},
    {"Ctrl+Shift+U", QT_TRANSLATE_NOOP("Vitrine::Shortcuts", "What was asked, and how the answer came")},
    {"Ctrl+F",
     QT_TRANSLATE_NOOP("Vitrine::Shortcuts", "Filter fields; Enter: next match, Down: to the form, Esc: all fields")},
    {"Shift+Down Ctrl+A", QT_TRANSLATE_NOOP("Vitrine::Shortcuts", "In the form: choose several rows, or all")},
    {"Ctrl+C", QT_TRANSLATE_NOOP("Vitrine::Shortcuts", "Copy the value of the row")},
    {"Ctrl+Shift+C", QT_TRANSLATE_NOOP("Vitrine::Shortcuts", "Copy the chosen rows, or the product, for a ticket")},
    {"Ctrl+E", QT_TRANSLATE_NOOP("Vitrine::Shortcuts", "Export what is shown to a file")},
    {"Space", QT_TRANSLATE_NOOP("Vitrine::Shortcuts", "Reveal or hide a secret, fold a section")},
    {"Ctrl+Tab Ctrl+Shift+Tab", QT_TRANSLATE_NOOP("Vitrine::Shortcuts", "Next or previous tab")},
    {"Ctrl+W", QT_TRANSLATE_NOOP("Vitrine::Shortcuts", "Close the tab")},
    {"Ctrl+Shift+T", QT_TRANSLATE_NOOP("Vitrine::Shortcuts", "Open the tab again that was closed last")},
    {"Ctrl+D", QT_TRANSLATE_NOOP("Vitrine::Shortcuts", "Pin the product, or unpin it")},
    {"Ctrl+,", QT_TRANSLATE_NOOP("Vitrine::Shortcuts", "Connection profiles")},
    {"Alt+Up Alt+Down", QT_TRANSLATE_NOOP("Vitrine::Shortcuts", "In their list: move a profile up or down")},
    {"F9", QT_TRANSLATE_NOOP("Vitrine::Shortcuts", "Show or hide the side bar")},
    {"Left Right", QT_TRANSLATE_NOOP("Vitrine::Shortcuts", "In the side bar: close or open a folder")},
    {"Del", QT_TRANSLATE_NOOP("Vitrine::Shortcuts", "In the side bar: unpin, or remove a recent lookup")},
    {"Menu", QT_TRANSLATE_NOOP("Vitrine::Shortcuts", "What can be done with a row")},
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

/** "Export" of "&Export …". */
QString withoutSigns(const QString &text)
{
    QString plain = QString(text).remove(u'…').replace("&&"_L1, u"\n"_s).remove(u'&').replace(u'\n', u'&');
    return plain.trimmed();
}

struct Line
{
    QString keys;
    QString what;
};

/** The list above, and behind it whatever the window's actions answer to beside it: nothing is left out. */
QList<Line> linesFor(const QWidget *window)
{
    QList<Line> lines;
    QStringList listed;
    for (const Shortcut &shortcut : shortcuts) {
        const QString keys = QString::fromUtf8(shortcut.keys);
        listed += keys.split(u' ');
        lines.append({nativeKeys(keys), QCoreApplication::translate("Vitrine::Shortcuts", shortcut.what)});
    }
    const auto actions = window->findChildren<QAction *>();
    for (const QAction *action : actions) {
        QStringList keys;
        const auto sequences = action->shortcuts();
        for (const QKeySequence &sequence : sequences)
            keys.append(sequence.toString(QKeySequence::PortableText));
        const bool isListed = std::ranges::any_of(keys, [&listed](const QString &key) {
            return listed.contains(key);
        });
        if (!keys.isEmpty() && !isListed)
            lines.append({nativeKeys(keys.join(u' ')), withoutSigns(action->text())});
    }
    return lines;
}

QLabel *keysLabel(const QString &keys)
{
    auto *label = new QLabel(keys);
    label->setTextFormat(Qt::PlainText);
    label->setObjectName("keys"_L1);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    return label;
}

/** Lines of their own height: a long one beside it moves none of them. */
QGridLayout *columnOf(const QList<Line> &lines)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(18);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    for (int row = 0; row < int(lines.size()); ++row) {
        grid->addWidget(keysLabel(lines.at(row).keys), row, 0, Qt::AlignTop);
        grid->addWidget(plainLabel(lines.at(row).what), row, 1);
    }
    grid->setRowStretch(int(lines.size()), 1);
    return grid;
}

} // namespace

void showShortcuts(QWidget *window)
{
    auto *dialog = new QDialog(window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName("shortcuts"_L1);
    dialog->setWindowTitle(QCoreApplication::translate("Vitrine::Shortcuts", "Keyboard shortcuts"));
    auto *page = new QWidget;
    page->setBackgroundRole(QPalette::Base);
    auto *columns = new QHBoxLayout(page);
    columns->setContentsMargins(16, 14, 16, 14);
    columns->setSpacing(36);
    const QList<Line> lines = linesFor(window);
    const qsizetype half = (lines.size() + 1) / 2;
    for (const QList<Line> &column : {lines.mid(0, half), lines.mid(half)})
        columns->addLayout(columnOf(column), 1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(dialog->windowTitle());
    scroll->setWidget(page);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(18);
    layout->addWidget(scroll);
    layout->addWidget(buttons);
    // as wide as the window allows, and as high as that makes the list
    const int line = dialog->fontMetrics().height();
    const int width = qMin(line * 64, window->width() - line * 3);
    const int rest = buttons->sizeHint().height() + line * 5;
    dialog->resize(width, qMin(page->layout()->heightForWidth(width - line * 5) + rest, window->height() - line * 3));
    dialog->open();
    buttons->button(QDialogButtonBox::Close)->setFocus();
}

} // namespace Vitrine
