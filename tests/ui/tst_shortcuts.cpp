// SPDX-License-Identifier: Apache-2.0
#include "ui/states.h"
#include "window/shortcuts.h"

#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QShortcut>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Vitrine;

/** What F1 lists is what the window answers to, no more and no less. */
class ShortcutsTest : public QObject
{
    Q_OBJECT

    static QStringList listed(const QWidget &window)
    {
        QStringList keys;
        const auto labels = window.findChild<QDialog *>(u"shortcuts"_s)->findChildren<QLabel *>(u"keys"_s);
        for (const QLabel *label : labels)
            keys += QString(label->text()).replace(u" … "_s, u"  "_s).split(u"  "_s);
        return keys;
    }

private Q_SLOTS:
    void everyActionsKeysAreListed()
    {
        States::Bench bench;
        bench.window.show();
        showShortcuts(&bench.window);
        const QStringList keys = listed(bench.window);
        int found = 0;
        const auto actions = bench.window.findChildren<QAction *>();
        for (const QAction *action : actions) {
            if (action->shortcut().isEmpty())
                continue;
            ++found;
            const QString first = action->shortcut().toString(QKeySequence::NativeText);
            QVERIFY2(keys.contains(first), qPrintable(action->text() + u": "_s + first));
        }
        QVERIFY(found > 10);
    }

    void everyKeyThatIsListedDoesSomething()
    {
        States::Bench bench;
        bench.window.show();
        showShortcuts(&bench.window);
        // the field's, the form's and the lists' own
        QList<QKeySequence> answered{Qt::Key_Return,
                                     Qt::Key_Down,
                                     Qt::Key_Up,
                                     Qt::Key_Left,
                                     Qt::Key_Right,
                                     Qt::Key_Delete,
                                     Qt::Key_Menu,
                                     Qt::Key_Space,
                                     QKeySequence::Copy,
                                     Qt::SHIFT | Qt::Key_Down,
                                     QKeySequence::SelectAll,
                                     Qt::ALT | Qt::Key_Up,
                                     Qt::ALT | Qt::Key_Down};
        const auto actions = bench.window.findChildren<QAction *>();
        for (const QAction *action : actions)
            answered += action->shortcuts();
        const auto shortcuts = bench.window.findChildren<QShortcut *>();
        for (const QShortcut *shortcut : shortcuts)
            answered += shortcut->key();
        const QStringList keys = listed(bench.window);
        for (const QString &key : keys)
            QVERIFY2(answered.contains(QKeySequence(key, QKeySequence::NativeText)), qPrintable(key));
    }

    void noKeyIsListedTwice()
    {
        States::Bench bench;
        bench.window.show();
        showShortcuts(&bench.window);
        QStringList keys = listed(bench.window);
        QCOMPARE(keys.removeDuplicates(), 0);
    }

    void theListFitsASmallWindow()
    {
        States::Bench bench;
        bench.window.resize(1024, 640);
        bench.window.show();
        bench.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&bench.window));
        QTest::keyClick(&bench.window, Qt::Key_F1);
        const auto *dialog = bench.window.findChild<QDialog *>(u"shortcuts"_s);
        QVERIFY(dialog && dialog->isVisible());
        QVERIFY(dialog->width() <= 1024 && dialog->height() <= 640);
    }
};

QTEST_MAIN(ShortcutsTest)
#include "tst_shortcuts.moc"
