// SPDX-License-Identifier: Apache-2.0
#include "form/formview.h"
#include "theme.h"
#include "ui/walk.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QButtonGroup>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

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
                        where->role() != QAccessible::Cell && // read as empty where it is
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

/** The controls that Tab should stop at. */
QWidgetList stopsOf(const QWidget &window)
{
    QWidgetList stops;
    const auto widgets = window.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        const bool takesTab = (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy();
        if (takesTab && widget->isVisible() && widget->isEnabled() && widget->window() == &window)
            stops.append(widget);
    }
    return stops;
}

/** The widget as it looks now, and what is around it. */
QImage looksOf(const QWidget &widget)
{
    constexpr int around = 4;
    const QRect place(widget.mapTo(widget.window(), QPoint()), widget.size());
    return widget.window()->grab(place.adjusted(-around, -around, around, around)).toImage();
}

/** Where Tab goes, once round. */
struct TabChain
{
    QWidgetList stops;
    QWidgetList unseen; ///< those that look the same without the focus

    explicit TabChain(QWidget &window)
    {
        QImage focused;
        for (int i = 0; i < 200; ++i) {
            QWidget *before = window.focusWidget() ? window.focusWidget() : &window;
            QTest::keyClick(before, Qt::Key_Tab);
            if (!stops.isEmpty() && looksOf(*before) == focused)
                unseen.append(before);
            if (stops.contains(window.focusWidget()) || !window.focusWidget())
                break;
            stops.append(window.focusWidget());
            focused = looksOf(*stops.constLast());
        }
    }
};

QString called(const QWidget *widget)
{
    if (!widget)
        return u"nothing"_s;
    const QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
    return u"%1 “%2”"_s.arg(QString::fromLatin1(widget->metaObject()->className()),
                            heard ? heard->text(QAccessible::Name) : QString());
}

/** Whether a reader goes back: up in the same column, or against the direction of reading in the same line. */
bool isBackwards(const QWidget *from, const QWidget *to)
{
    const QWidget *window = from->window();
    const QRect a(from->mapTo(window, QPoint()), from->size());
    const QRect b(to->mapTo(window, QPoint()), to->size());
    const bool sameLine = a.top() <= b.center().y() && b.center().y() <= a.bottom();
    const bool sameColumn = a.left() < b.right() && b.left() < a.right();
    const bool before = QApplication::isRightToLeft() ? b.left() > a.right() : b.right() < a.left();
    return (sameLine && before) || (sameColumn && b.bottom() < a.top());
}

/** What is wrong with the way of somebody who has no mouse. */
QStringList faultsOfFocus(QWidget &window)
{
    QStringList found;
    QWidgetList missed = stopsOf(window);
    if (missed.isEmpty())
        return found;
    const TabChain walked(window);
    const QWidgetList &chain = walked.stops;
    for (const QWidget *stop : walked.unseen)
        found += u"Nobody sees that the focus is on "_s + called(stop);
    missed.removeIf([&chain](const QWidget *stop) {
        // Tab goes to one of several that exclude each other, and arrow keys to the others.
        const auto *button = qobject_cast<const QAbstractButton *>(stop);
        const QButtonGroup *group = button ? button->group() : nullptr;
        return chain.contains(stop) || std::ranges::any_of(chain, [group](const QWidget *other) {
                   const auto *there = qobject_cast<const QAbstractButton *>(other);
                   return group && there && there->group() == group;
               });
    });
    for (const QWidget *stop : std::as_const(missed))
        found += u"Tab does not reach "_s + called(stop);
    QStringList back;
    for (qsizetype i = 0; i < chain.size(); ++i) {
        const QWidget *next = chain.at((i + 1) % chain.size());
        if (next != chain.at(i) && isBackwards(chain.at(i), next))
            back += called(chain.at(i)) + u" to "_s + called(next);
    }
    if (back.size() > 1) // where one begins is the window's choice: the way round goes back once
        found += u"Tab goes back from "_s + back.join(u", and from "_s);
    return found;
}

} // namespace

/** The window as a screen reader walks through it. */
class AccessibleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        applyLook(false);
        QApplication::setCursorFlashTime(0); // a caret that blinks may be out at the moment that is looked at
    }

    void everyStopHasANameAndIsReachedInOrder()
    {
        QStringList found;
        QSet<QString> told;
        const QTemporaryDir folder;
        States::visitAll(folder.path(), [&](QWidget &shown, const QString &state) {
            QCoreApplication::processEvents();
            QStringList faults = nameless(QAccessible::queryAccessibleInterface(&shown));
            shown.activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&shown));
            faults += faultsOfFocus(shown);
            for (const QString &fault : std::as_const(faults)) {
                if (!told.contains(fault))
                    qWarning().noquote() << state + u": "_s + fault;
                told.insert(fault);
            }
            if (!faults.isEmpty())
                found += state;
        });
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u", "_s)));
    }

    void whatCannotBeReachedIsSeen()
    {
        QWidget window;
        QLineEdit first(&window);
        QLineEdit second(&window);
        second.move(0, 100);
        QPushButton third(u"third"_s, &window);
        third.move(0, 200);
        QWidget::setTabOrder(&first, &third);
        QWidget::setTabOrder(&third, &second);
        QWidget plain(&window); // draws nothing when it has the focus
        plain.setFocusPolicy(Qt::StrongFocus);
        plain.setGeometry(0, 250, 50, 30);
        window.resize(200, 300);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const QStringList faults = faultsOfFocus(window);
        QCOMPARE(faults.filter(u"goes back"_s).size(), 1);
        QCOMPARE(faults.filter(u"Nobody sees that the focus is on QWidget"_s).size(), 1);
        QVERIFY(!nameless(QAccessible::queryAccessibleInterface(&window)).isEmpty());
    }

    void theFormIsReadRowByRow()
    {
        States::Bench bench;
        bench.http.script = [](const HttpRequest &) {
            return FakeHttp::never();
        };
        bench.window.show();
        int values = 0;
        States::visitProducts(bench, [&](QWidget &, const QString &state) {
            if (state.contains(u' '))
                return;
            FormView *form = bench.window.tabs()->current()->form();
            const auto &model = *static_cast<const FormModel *>(form->model());
            QAccessibleInterface *list = QAccessible::queryAccessibleInterface(form);
            QCOMPARE(list->role(), QAccessible::List);
            const QModelIndexList order = form->readingOrder();
            QCOMPARE(list->childCount(), int(order.size()));
            for (int i = 0; i < list->childCount(); ++i) {
                const QAccessibleInterface *row = list->child(i);
                const QString heard = row->text(QAccessible::Name);
                const QString label = order.at(i).data().toString();
                QVERIFY2(heard.startsWith(label), qPrintable(heard));
                const QString value = model.valueText(order.at(i));
                if (!value.isEmpty() && value.size() < 60 && !value.contains(u'\n')) {
                    QVERIFY2(heard.contains(value), qPrintable(state + u": "_s + heard + u" without "_s + value));
                    ++values;
                }
                QCOMPARE(row->role() == QAccessible::Heading, !order.at(i).parent().isValid());
            }
        });
        QVERIFY(values > 100);
    }

    void aSectionIsFoldedByEar()
    {
        States::Bench bench;
        bench.window.show();
        bench.showProduct();
        FormView *form = bench.window.tabs()->current()->form();
        QAccessibleInterface *heading = QAccessible::queryAccessibleInterface(form)->child(0);
        QVERIFY(heading->state().expandable && heading->state().expanded);
        const auto rows = form->readingOrder().size();
        heading->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QVERIFY(heading->state().collapsed && !heading->state().expanded);
        QVERIFY(form->readingOrder().size() < rows);
    }
};

QTEST_MAIN(AccessibleTest)
#include "tst_accessible.moc"
