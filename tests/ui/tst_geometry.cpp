// SPDX-License-Identifier: Apache-2.0
#include "page/elidedlabel.h"
#include "profiles/networkrows.h"
#include "profiles/profilebook.h"
#include "profiles/profileeditor.h"
#include "profiles/profilesdialog.h"
#include "translation.h"
#include "ui/states.h"
#include "window/shortcuts.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLayout>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace Vitrine;

namespace {

/** English, 40 % longer: what a translation may need. */
class LongerEnglish final : public QTranslator
{
public:
    using QTranslator::QTranslator;
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *source, const char *, int) const override
    {
        QString text = QString::fromUtf8(source);
        const qsizetype more = (text.size() * 2 + 4) / 5;
        for (qsizetype i = 0; i < more; ++i)
            text += i % 7 == 0 ? u' ' : u'e';
        return text;
    }
};

QString described(const QWidget *widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    const auto *label = qobject_cast<const QLabel *>(widget);
    const QString text = button ? button->text() : label ? label->text() : QString();
    const QRect at(widget->mapTo(widget->window(), QPoint()), widget->size());
    return u"%1 “%2” at %3,%4 %5x%6"_s.arg(QString::fromLatin1(widget->metaObject()->className()), text.left(60))
        .arg(at.x())
        .arg(at.y())
        .arg(at.width())
        .arg(at.height());
}

bool isInScrolledPage(const QWidget *widget)
{
    for (const QWidget *each = widget; each && !each->isWindow(); each = each->parentWidget()) {
        const auto *area = qobject_cast<const QAbstractScrollArea *>(each->parentWidget());
        if (area && area->viewport() == each)
            return true;
    }
    return false;
}

/** Whether its text needs more room than it has. What ends in an ellipsis and has the whole of it in its tip may. */
bool isCut(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget)) {
        if (label->text().isEmpty())
            return false;
        if (label->wordWrap())
            return label->heightForWidth(label->width()) > label->height();
        return label->sizeHint().width() > label->width() || label->sizeHint().height() > label->height();
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
        const QSize needed = button->fontMetrics().size(Qt::TextShowMnemonic, button->text());
        return !button->text().isEmpty() &&
               (needed.width() + needed.height() / 2 > button->width() || needed.height() > button->height());
    }
    if (const auto *choice = qobject_cast<const QComboBox *>(widget))
        return choice->minimumSizeHint().height() > choice->height();
    return false;
}

/** What is wrong with how a window's parts stand: texts that are cut, neighbours that overlap, parts that stick out. */
QStringList faults(const QWidget &window)
{
    QStringList found;
    const auto widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible() || widget->window() != &window)
            continue;
        if (isCut(widget))
            found += u"cut: "_s + described(widget);
        const QWidget *parent = widget->parentWidget();
        if (!parent->layout() || parent->layout()->indexOf(const_cast<QWidget *>(widget)) < 0)
            continue;
        if (!isInScrolledPage(widget) && !parent->rect().contains(widget->geometry()))
            found += u"sticks out: "_s + described(widget);
        for (int i = 0; i < parent->layout()->count(); ++i) {
            const QWidget *neighbour = parent->layout()->itemAt(i)->widget();
            if (neighbour && neighbour != widget && neighbour->isVisible() && widget < neighbour &&
                neighbour->geometry().intersects(widget->geometry()))
                found += u"overlap: "_s + described(widget) + u" and "_s + described(neighbour);
        }
    }
    return found;
}

} // namespace

/**
 * On the smallest screen no text is cut and nothing overlaps: in every language, in one that needs 40 % more, and from
 * right to left. ctest runs this twice, the second time at 200 %.
 */
class GeometryTest : public QObject
{
    Q_OBJECT

    static void languages()
    {
        QTest::addColumn<QString>("language"); // empty: longer than any
        QTest::addColumn<Qt::LayoutDirection>("direction");
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            const char *suffix = direction == Qt::RightToLeft ? " mirrored" : "";
            QTest::addRow("English%s", suffix) << u"en"_s << direction;
            QTest::addRow("German%s", suffix) << u"de"_s << direction;
            QTest::addRow("40 %% longer%s", suffix) << QString() << direction;
        }
    }

    void speak()
    {
        QFETCH(const QString, language);
        QFETCH(const Qt::LayoutDirection, direction);
        if (language.isEmpty())
            QCoreApplication::installTranslator(new LongerEnglish(QCoreApplication::instance()));
        else
            QVERIFY(loadTranslation(*QCoreApplication::instance(), QLocale(language)));
        QApplication::setLayoutDirection(direction);
    }

    static void check(QWidget &window, const QString &state)
    {
        for (int i = 0; i < 3; ++i)
            QCoreApplication::processEvents();
        const QStringList found = faults(window);
        if (!found.isEmpty()) {
            window.grab().save(u"geometry-"_s + state + u".png"_s);
            QFAIL(qPrintable(state + u":\n"_s + found.join(u'\n')));
        }
    }

private Q_SLOTS:
    void cleanup() { qDeleteAll(QCoreApplication::instance()->findChildren<QTranslator *>()); }

    void theWindowInEveryState_data() { languages(); }
    void theWindowInEveryState()
    {
        speak();
        States::Bench bench;
        MainWindow &window = bench.window;
        window.resize(1024, 640);
        window.show();
        check(window, u"first-start"_s);
        QVERIFY(window.width() <= 1024 && window.height() <= 640);
        window.setProfiles(bench.profiles, {{bench.profiles.constFirst(), u"pdt_8ZkQ1vX0a7LmN2"_s}});
        check(window, u"samples"_s);
        for (const States::State &state : States::all()) {
            bench.show(state);
            check(window, QString::fromLatin1(state.name));
            window.tabs()->closeCurrent();
        }
        bench.showProduct();
        check(window, u"found"_s);
        window.tabs()->current()->showRaw(true);
        check(window, u"raw"_s);
        window.tabs()->current()->showRaw(false);
        window.say(u"A notice that concerns the program as a whole and is rather longer than one line of it, so that "
                   "it has to be broken somewhere."_s);
        bench.show(States::all().constFirst());
        check(window, u"old-answer"_s);
        window.askBar()->setTyped(u"pdt_8ZkQ1vX0a7LmN2"_s);
        window.askBar()->askAll();
        check(window, u"all-profiles"_s);
        bench.showAsking();
        QTest::qWait(300); // the bar comes after a fifth of a second
        check(window, u"asking"_s);
        QVERIFY(window.width() <= 1024 && window.height() <= 640);
    }

    void theListOfKeys_data() { languages(); }
    void theListOfKeys()
    {
        speak();
        States::Bench bench;
        bench.window.resize(1024, 640);
        bench.window.show();
        showShortcuts(&bench.window);
        auto *dialog = bench.window.findChild<QDialog *>(u"shortcuts"_s);
        QVERIFY(dialog->width() <= 1024 && dialog->height() <= 640);
        check(*dialog, u"shortcuts"_s);
    }

    void theProfiles_data() { languages(); }
    void theProfiles()
    {
        speak();
        States::Bench bench;
        QTemporaryDir folder;
        ProfileStore store(folder.path());
        ProfileBook book(store, bench.keychain, folder.path());
        ProfilesDialog dialog(book, nullptr, bench.http, bench.vendors);
        dialog.resize(1024, 640);
        dialog.show();
        check(dialog, u"no-profiles"_s);
        for (const auto &vendor : bench.vendors) {
            dialog.add(vendor->info().id);
            check(dialog, u"profile-"_s + vendor->info().id);
            dialog.editor()->findChild<NetworkRows *>()->unfold(true);
            check(dialog, u"network-"_s + vendor->info().id);
        }
        QVERIFY(dialog.width() <= 1024 && dialog.height() <= 640);
    }
};

QTEST_MAIN(GeometryTest)
#include "tst_geometry.moc"
