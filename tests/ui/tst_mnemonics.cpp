// SPDX-License-Identifier: Apache-2.0
#include "fakes/fakehttp.h"
#include "lookup/lookup.h"
#include "profiles/secretstore.h"
#include "translation.h"
#include "window/mainwindow.h"

#include <QAbstractButton>
#include <QDir>
#include <QMenu>
#include <QMenuBar>
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

} // namespace

/** In no language do two entries of a menu, or two things in sight, answer to the same letter. */
class MnemonicsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { qDeleteAll(QCoreApplication::instance()->findChildren<QTranslator *>()); }

    void areUnique_data()
    {
        QTest::addColumn<QLocale>("locale");

        const QStringList files = QDir(u":/i18n"_s).entryList({u"vitrine_*.qm"_s});
        QVERIFY(files.size() >= 2);
        for (const QString &file : files)
            QTest::addRow("%s", qUtf8Printable(file)) << QLocale(file.section(u'_', 1).section(u'.', 0, 0));
    }

    void areUnique()
    {
        QFETCH(QLocale, locale);
        QVERIFY(loadTranslation(*QCoreApplication::instance(), locale));

        FakeHttp http(FakeHttp::inTurn({}));
        SessionSecretStore secrets;
        const VendorList vendors = allVendors();
        Lookups lookups(http, secrets, vendors);
        MainWindow window(lookups, Vitrine::Display(locale), {});
        window.setSandboxOffered(true);
        window.show();

        QStringList inSight = textsOf(window.menuBar()->actions());
        const auto buttons = window.findChildren<QAbstractButton *>();
        for (const QAbstractButton *button : buttons) {
            if (button->isVisible())
                inSight.append(button->text());
        }
        QCOMPARE(clashes(inSight).join(u'\n'), QString());
        const QList<QAction *> menus = window.menuBar()->actions();
        for (const QAction *menu : menus)
            QCOMPARE(clashes(textsOf(menu->menu()->actions())).join(u'\n'), QString());
    }
};

QTEST_MAIN(MnemonicsTest)
#include "tst_mnemonics.moc"
