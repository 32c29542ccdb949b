// SPDX-License-Identifier: Apache-2.0
#include "form/formview.h"
#include "history/history.h"
#include "profiles/profilebook.h"
#include "profiles/profilelist.h"
#include "profiles/profilesdialog.h"
#include "ui/states.h"
#include "window/askfield.h"
#include "window/shortcuts.h"
#include "window/sidebar.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDialog>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QShortcut>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Vitrine;

namespace {

/** A key that not the window but a part of it answers to. */
struct KeyOfAPlace
{
    QKeySequence keys;
    const char *where;
    bool (*works)(const QKeySequence &keys); ///< presses it there, and whether that did what F1 says of it
};

void press(QWidget *where, const QKeySequence &keys)
{
    where->setFocus();
    QTest::keyClick(where, keys[0].key(), keys[0].keyboardModifiers());
}

/** A window with a product in front. */
struct Product
{
    States::Bench bench;

    Product()
    {
        bench.window.show();
        bench.window.activateWindow();
        bench.showProduct();
        form()->setCurrentIndex(form()->readingOrder().value(1));
    }
    [[nodiscard]] FormView *form() const { return bench.window.tabs()->current()->form(); }
};

/** A window with two profiles in a folder, and what was looked up with one of them. */
struct Shelf
{
    QTemporaryDir folder;
    States::Bench bench;
    History history{bench.vendors, folder.filePath(u"history.sqlite"_s)};

    Shelf()
    {
        for (Profile &profile : bench.profiles)
            profile.folder = u"Shops"_s;
        bench.window.setProfiles(bench.profiles);
        bench.window.remember(history);
        bench.window.show();
        bench.showProduct();
        QTRY_VERIFY(recent().isValid());
    }
    [[nodiscard]] SideBar *list() const { return bench.window.sideBar(); }
    [[nodiscard]] QModelIndex folderRow() const { return list()->rows().indexOfFolder(u"Shops"_s); }
    [[nodiscard]] QModelIndex recent() const
    {
        return list()->rows().indexOf(LookupTabs::pastOf(*bench.window.tabs()->current()), SideBarModel::Kind::Recent);
    }
};

bool fieldAsks(const QKeySequence &keys)
{
    States::Bench bench;
    bench.window.show();
    bench.window.setProfiles(bench.profiles);
    bench.window.askBar()->setTyped(u"pdt_8ZkQ1vX0a7LmN2"_s);
    press(bench.window.askBar()->field(), keys);
    return bench.window.tabs()->isAsking();
}

bool fieldOffersAnother(const QKeySequence &keys)
{
    States::Bench bench;
    bench.window.show();
    bench.profiles[1].vendor = u"superoffice"_s;
    bench.profiles[0].vendor = u"rayteams"_s;
    bench.window.setProfiles(bench.profiles);
    bench.window.askBar()->setTyped(u"815"_s);
    const AskField *field = bench.window.askBar()->field();
    const QString before = field->hint();
    press(bench.window.askBar()->field(), keys);
    return field->hint() != before;
}

bool folderOpens(const QKeySequence &keys)
{
    const Shelf shelf;
    const bool opens = keys == QKeySequence(Qt::Key_Right);
    shelf.list()->rows().setOpen(u"Shops"_s, !opens);
    shelf.list()->setCurrentIndex(shelf.folderRow());
    press(shelf.list(), keys);
    return shelf.folderRow().data(SideBarModel::OpenRole).toBool() == opens;
}

bool lookupIsRemoved(const QKeySequence &keys)
{
    const Shelf shelf;
    shelf.list()->setCurrentIndex(shelf.recent());
    press(shelf.list(), keys);
    return QTest::qWaitFor([&shelf] {
        return !shelf.recent().isValid();
    });
}

bool menuOpens(const QKeySequence &)
{
    const Product product;
    const QPoint at(5, 5);
    QContextMenuEvent event(QContextMenuEvent::Keyboard, at,
                            product.form()->mapToGlobal(at)); // which Qt makes of that key
    QCoreApplication::sendEvent(product.form()->viewport(), &event);
    const auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    return menu && !menu->isEmpty();
}

bool sectionFolds(const QKeySequence &keys)
{
    const Product product;
    FormView *form = product.form();
    form->setCurrentIndex(form->readingOrder().constFirst());
    const auto rows = form->readingOrder().size();
    press(form, keys);
    return form->readingOrder().size() < rows;
}

bool valueIsCopied(const QKeySequence &keys)
{
    const Product product;
    const auto &model = *static_cast<const FormModel *>(product.form()->model());
    QGuiApplication::clipboard()->clear();
    press(product.form(), keys);
    const QString copied = QGuiApplication::clipboard()->text();
    return !copied.isEmpty() && copied == model.valueText(product.form()->currentIndex());
}

bool severalAreChosen(const QKeySequence &keys)
{
    const Product product;
    press(product.form(), keys);
    return product.form()->selectionModel()->selectedIndexes().size() > 1;
}

bool profileMoves(const QKeySequence &keys)
{
    const QTemporaryDir folder;
    FakeHttp http(FakeHttp::inTurn({}));
    SessionSecretStore secrets;
    const VendorList vendors = allVendors();
    ProfileStore store(folder.path());
    for (const QString &name : {u"1"_s, u"2"_s, u"3"_s}) {
        Profile profile;
        profile.id = profile.name = name;
        profile.vendor = u"dodo"_s;
        if (store.save(profile, {}))
            return false;
    }
    ProfileBook book(store, secrets, folder.path());
    ProfilesDialog dialog(book, nullptr, http, vendors);
    dialog.select(u"2"_s);
    dialog.show();
    press(dialog.list()->view(), keys);
    const qsizetype now = keys == QKeySequence(Qt::ALT | Qt::Key_Up) ? 0 : 2;
    return QTest::qWaitFor([&] {
        return store.profiles().at(now).id == "2"_L1;
    });
}

const QList<KeyOfAPlace> &keysOfPlaces()
{
    static const QList<KeyOfAPlace> keys{
        {Qt::Key_Return, "field", fieldAsks},
        {Qt::Key_Down, "field", fieldOffersAnother},
        {Qt::Key_Up, "field", fieldOffersAnother},
        {Qt::Key_Left, "side bar", folderOpens},
        {Qt::Key_Right, "side bar", folderOpens},
        {Qt::Key_Delete, "side bar", lookupIsRemoved},
        {Qt::Key_Menu, "form", menuOpens},
        {Qt::Key_Space, "form", sectionFolds},
        {QKeySequence(Qt::CTRL | Qt::Key_C), "form", valueIsCopied},
        {QKeySequence(Qt::SHIFT | Qt::Key_Down), "form", severalAreChosen},
        {QKeySequence(Qt::CTRL | Qt::Key_A), "form", severalAreChosen},
        {QKeySequence(Qt::ALT | Qt::Key_Up), "profiles", profileMoves},
        {QKeySequence(Qt::ALT | Qt::Key_Down), "profiles", profileMoves},
    };
    return keys;
}

} // namespace

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
        QList<QKeySequence> answered;
        for (const KeyOfAPlace &key : keysOfPlaces())
            answered.append(key.keys);
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

    void aKeyOfAPlaceWorksThere_data()
    {
        QTest::addColumn<qsizetype>("at");
        for (qsizetype at = 0; at < keysOfPlaces().size(); ++at) {
            const KeyOfAPlace &key = keysOfPlaces().at(at);
            QTest::addRow("%s: %s", key.where, qPrintable(key.keys.toString(QKeySequence::PortableText))) << at;
        }
    }

    void aKeyOfAPlaceWorksThere()
    {
        QFETCH(const qsizetype, at);
        const KeyOfAPlace &key = keysOfPlaces().at(at);
        QVERIFY(key.works(key.keys));
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
