// SPDX-License-Identifier: Apache-2.0
#include "form/formview.h"
#include "profiles/networkrows.h"
#include "profiles/profilebook.h"
#include "profiles/profileeditor.h"
#include "profiles/profilesdialog.h"
#include "ui/states.h"
#include "window/shortcuts.h"

#include <QAccessible>
#include <QDialog>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Vitrine;

namespace {

/** What a screen reader could stop at without having anything to say, with all that stands in it. */
QStringList nameless(QAccessibleInterface *where)
{
    QStringList found;
    if (!where || where->state().invisible)
        return found;
    const bool isStop = where->state().focusable && where->role() != QAccessible::Window &&
                        where->role() != QAccessible::Dialog && where->role() != QAccessible::Client;
    if (isStop && where->text(QAccessible::Name).trimmed().isEmpty()) {
        const QObject *object = where->object();
        found += u"role %1, %2 “%3”"_s.arg(where->role())
                     .arg(object ? QString::fromLatin1(object->metaObject()->className()) : u"item"_s,
                          object ? object->objectName() : QString());
    }
    for (int i = 0; i < where->childCount(); ++i)
        found += nameless(where->child(i));
    return found;
}

} // namespace

/** The window as a screen reader walks through it. */
class AccessibleTest : public QObject
{
    Q_OBJECT

    static void check(QWidget &window, const QString &state)
    {
        QCoreApplication::processEvents();
        const QStringList found = nameless(QAccessible::queryAccessibleInterface(&window));
        QVERIFY2(found.isEmpty(), qPrintable(state + u":\n"_s + found.join(u'\n')));
    }

private Q_SLOTS:
    void everyStopHasAName()
    {
        States::Bench bench;
        bench.window.show();
        check(bench.window, u"first start"_s);
        for (const States::State &state : States::all()) {
            bench.show(state);
            check(bench.window, QString::fromLatin1(state.name));
            bench.window.tabs()->closeCurrent();
        }
        bench.showProduct();
        check(bench.window, u"found"_s);
        bench.window.tabs()->current()->showRaw(true);
        check(bench.window, u"raw"_s);
        bench.window.askBar()->setTyped(u"pdt_8ZkQ1vX0a7LmN2"_s);
        bench.window.askBar()->askAll();
        check(bench.window, u"all profiles"_s);
        bench.showAsking();
        QTest::qWait(300);
        check(bench.window, u"asking"_s);
        showShortcuts(&bench.window);
        check(*bench.window.findChild<QDialog *>(u"shortcuts"_s), u"shortcuts"_s);
    }

    void everyEntryOfAProfileHasAName()
    {
        States::Bench bench;
        QTemporaryDir folder;
        ProfileStore store(folder.path());
        ProfileBook book(store, bench.keychain, folder.path());
        ProfilesDialog dialog(book, nullptr, bench.http, bench.vendors);
        dialog.show();
        for (const auto &vendor : bench.vendors) {
            dialog.add(vendor->info().id);
            dialog.editor()->findChild<NetworkRows *>()->unfold(true);
            check(dialog, vendor->info().id);
        }
    }

    void theFormIsReadRowByRow()
    {
        States::Bench bench;
        bench.window.show();
        bench.showProduct();
        FormView *form = bench.window.tabs()->current()->form();
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(form);
        QCOMPARE(list->role(), QAccessible::List);
        const QModelIndexList order = form->readingOrder();
        QCOMPARE(list->childCount(), int(order.size()));
        int lastTop = 0;
        for (int i = 0; i < list->childCount(); ++i) {
            const QAccessibleInterface *row = list->child(i);
            const QString label = order.at(i).data().toString();
            QVERIFY(row->text(QAccessible::Name).startsWith(label));
            if (order.at(i).parent().isValid())
                QVERIFY2(row->text(QAccessible::Name).size() >= label.size(), qPrintable(label));
            else
                QCOMPARE(row->role(), QAccessible::Heading);
            QVERIFY(row->rect().top() >= lastTop); // never back up
            lastTop = row->rect().top();
        }
    }
};

QTEST_MAIN(AccessibleTest)
#include "tst_accessible.moc"
