// SPDX-License-Identifier: Apache-2.0
#include "fakes/fakehttp.h"
#include "history/history.h"
#include "lookup/lookup.h"
#include "profiles/networkrows.h"
#include "profiles/profilebook.h"
#include "profiles/profileeditor.h"
#include "profiles/profilelist.h"
#include "profiles/profilesdialog.h"
#include "profiles/secretstore.h"
#include "translation.h"
#include "window/mainwindow.h"

#include <QAbstractButton>
#include <QDir>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace Vitrine;

namespace {

/** "Alt+N of &New, Al&ne", for each key that two of them want. */
QStringList clashes(const QStringList &texts)
{
    QMap<QString, QStringList> wanted;
    for (const QString &text : texts) {
        if (const QKeySequence key = QKeySequence::mnemonic(text); !key.isEmpty())
            wanted[key.toString()].append(text);
    }
    QStringList twice;
    for (auto key = wanted.cbegin(); key != wanted.cend(); ++key) {
        if (key->size() > 1)
            twice.append(key.key() + u" of "_s + key->join(u", "_s));
    }
    return twice;
}

QStringList textsOf(const QList<QAction *> &actions)
{
    QStringList texts;
    for (const QAction *action : actions)
        texts.append(action->text());
    return texts;
}

QStringList inSight(const QWidget &window)
{
    QStringList texts;
    const auto buttons = window.findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons) {
        if (button->isVisible())
            texts.append(button->text());
    }
    const auto labels = window.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible() && label->buddy())
            texts.append(label->text());
    }
    return texts;
}

} // namespace

/** In no language do two entries of a menu, or two things in sight, answer to the same letter. */
class MnemonicsTest : public QObject
{
    Q_OBJECT

    static void languages();

private Q_SLOTS:
    void cleanup() { qDeleteAll(QCoreApplication::instance()->findChildren<QTranslator *>()); }

    void areUniqueInTheWindow_data() { languages(); }
    void areUniqueInTheWindow();
    void areUniqueAmongTheProfiles_data() { languages(); }
    void areUniqueAmongTheProfiles();
};

void MnemonicsTest::languages()
{
    QTest::addColumn<QLocale>("locale");

    const QStringList files = QDir(u":/i18n"_s).entryList({u"vitrine_*.qm"_s});
    QVERIFY(files.size() >= 2);
    for (const QString &file : files)
        QTest::addRow("%s", qUtf8Printable(file)) << QLocale(file.section(u'_', 1).section(u'.', 0, 0));
}

void MnemonicsTest::areUniqueInTheWindow()
{
    QFETCH(QLocale, locale);
    QVERIFY(loadTranslation(*QCoreApplication::instance(), locale));
    FakeHttp http(FakeHttp::inTurn({}));
    SessionSecretStore secrets;
    const VendorList vendors = allVendors();
    Lookups lookups(http, secrets, vendors);
    MainWindow window(lookups, Vitrine::Display(locale), {});
    window.setSandboxOffered(true);
    const QTemporaryDir folder;
    History history(vendors, folder.filePath(u"history.sqlite"_s));
    window.remember(history);
    window.show();

    QCOMPARE(clashes(textsOf(window.menuBar()->actions()) + inSight(window)).join(u'\n'), QString());
    const QList<QMenu *> menus = window.menuBar()->findChildren<QMenu *>();
    QVERIFY(menus.size() > window.menuBar()->actions().size()); // those inside of others, too
    for (const QMenu *menu : menus)
        QCOMPARE(clashes(textsOf(menu->actions())).join(u'\n'), QString());
}

void MnemonicsTest::areUniqueAmongTheProfiles()
{
    QFETCH(QLocale, locale);
    QVERIFY(loadTranslation(*QCoreApplication::instance(), locale));
    FakeHttp http(FakeHttp::inTurn({}));
    SessionSecretStore secrets;
    const VendorList vendors = allVendors();
    QTemporaryDir folder;
    ProfileStore store(folder.path());
    ProfileBook book(store, secrets, folder.path());
    ProfilesDialog dialog(book, nullptr, http, vendors);
    dialog.show();

    for (const auto &vendor : vendors) {
        dialog.add(vendor->info().id);
        dialog.editor()->findChild<NetworkRows *>()->unfold(true);
        QCOMPARE(clashes(inSight(dialog)).join(u'\n'), QString());
    }
    const auto buttons = dialog.list()->findChildren<QPushButton *>();
    for (const QPushButton *button : buttons) {
        if (button->menu())
            QCOMPARE(clashes(textsOf(button->menu()->actions())).join(u'\n'), QString());
    }
}

QTEST_MAIN(MnemonicsTest)
#include "tst_mnemonics.moc"
