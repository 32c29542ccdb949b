// SPDX-License-Identifier: Apache-2.0
#include "fakes/heartbeat.h"
#include "form/formview.h"
#include "page/elidedlabel.h"
#include "page/headercard.h"
#include "tips.h"
#include "ui/handmade.h"
#include "ui/states.h"
#include "window/sidebar.h"

#include <QLabel>
#include <QTabBar>
#include <QTest>
#include <QToolTip>

using namespace Qt::StringLiterals;
using namespace Vitrine;

namespace {

/** None of these takes the thread 50 ms; as markup, or drawn whole, each takes it a quarter of a second to for ever. */
#if defined(__SANITIZE_ADDRESS__)
constexpr qint64 longestWork = 2'000;
#elif defined(__OPTIMIZE__)
constexpr qint64 longestWork = 100;
#else
constexpr qint64 longestWork = 600;
#endif

} // namespace

/** Texts made to stop a window, or to say something else than they are, wherever a vendor or a profile brings them. */
class HostileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTextStandsAsItIs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("start"); // how it is drawn
        QTest::newRow("nested tables") << QString(u"<table><tr><td>"_s).repeated(200) << u"<table><tr><td><table>"_s;
        QTest::newRow("a file that never ends") << u"<img src='/tmp/fifo'>"_s << u"<img src='/tmp/fifo'>"_s;
        QTest::newRow("a file of the person's")
            << u"<img src=\"file:///etc/passwd\">"_s << u"<img src=\"file:///etc/passwd\">"_s;
        QTest::newRow("bold") << u"<b>paid</b>"_s << u"<b>paid</b>"_s;
        QTest::newRow("turned around") << u"invoice\u202Egnp.exe"_s << u"invoice\\u202Egnp.exe"_s;
        QTest::newRow("isolated") << u"a\u2066b\u2069c"_s << u"a\\u2066b\\u2069c"_s;
        QTest::newRow("ten thousand marks") << QString(u"e"_s + QString(10'000, QChar(0x0301))) << u"e\u0301\u0301"_s;
        QTest::newRow("a megabyte on one line") << QString(1'000'000, u'x') << QString(100, u'x');
        QTest::newRow("a megabyte of signs nobody sees") << QString(1'000'000, QChar(0x200b)) << u"\\u200B\\u200B"_s;
        QTest::newRow("a megabyte of lines") << QString(u"x\n"_s).repeated(500'000) << u"x"_s;
        QTest::newRow("a megabyte of other directions")
            << QString(1'000'000, QChar(0x05d0)) << QString(10, QChar(0x05d0));
    }

    void aTextStandsAsItIs()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, start);
        States::Bench bench;
        MainWindow &window = bench.window;
        Profile profile = bench.profiles.constFirst();
        profile.name = text;
        bench.profiles = {profile};
        bench.http.script = [](const HttpRequest &) {
            return FakeHttp::reply(404);
        };
        window.resize(1024, 640);
        window.show();
        QCoreApplication::processEvents();
        Heartbeat heartbeat;

        // as a profile's name: side bar, hint, state page, tabs
        window.setProfiles(bench.profiles);
        window.ask({u"pdt_8ZkQ1vX0a7LmN2"_s});
        bench.settle();
        window.repaint();
        QVERIFY(window.sideBar()->model()->index(1, 0).data().toString().startsWith(start.left(20)));

        // as everything a product holds
        LookupResult result;
        result.asked = u"1"_s;
        result.profile = profile;
        result.outcome = Outcome::Found;
        result.fetched = QDateTime::currentDateTimeUtc();
        Field field = Handmade::text(text, text);
        field.note = text;
        field.help = text;
        Field link = Handmade::field(u"Link"_s, Value::ofText(text, Kind::Link));
        Field id = Handmade::field(u"Id"_s, Value::ofText(text, Kind::Identifier));
        Field choice = Handmade::field(u"Word"_s, {Kind::Choice, text, Choice{text, {}}});
        Field picture = Handmade::field(u"Picture"_s, Value::ofText(text, Kind::Picture));
        result.product = Handmade::product({field, link, id, choice, picture, Handmade::offer(text, u"9.90"_s),
                                            Handmade::step(text.left(100'000), StepState::State::New)});
        result.product->name = text;
        result.product->id = text;
        result.product->warnings = {text};
        result.product->answer = "{\"name\":\"" + text.toUtf8() + "\"}";
        LookupPage *page = window.tabs()->current();
        page->show(result);
        bench.settle();
        window.repaint();
        QVERIFY2(page->form()
                     ->model()
                     ->index(0, 0, page->form()->model()->index(0, 0))
                     .data()
                     .toString()
                     .startsWith(start.left(20)),
                 "label");
        QVERIFY(page->header()->name().startsWith(start.left(20)));
        QVERIFY(window.tabs()->tabBar()->tabText(window.tabs()->currentIndex()).size() < 40);
        QVERIFY(window.windowTitle().size() < 120);
        for (int i = 0; i < 4; ++i) {
            QTest::keyClick(page->form(), Qt::Key_Down);
            QCoreApplication::processEvents();
        }
        QTest::keyClick(page->form(), Qt::Key_Home);
        QTest::keyClick(page->form(), Qt::Key_Down);
        QTest::keyClick(page->form(), Qt::Key_Return); // shown whole
        window.repaint();
        page->showRaw(true);
        bench.settle();
        window.repaint();
        showTip({}, text, &window);
        QCoreApplication::processEvents();
        QString tip = QToolTip::text();
        for (const QString &ours : {u"<p>"_s, u"</p>"_s, u"<br>"_s})
            tip.remove(ours);
        QVERIFY(!tip.contains(u'<') && tip.size() < 10'000);
        QToolTip::hideText();

        // nothing that shows text reads it as markup
        const auto labels = window.findChildren<QLabel *>();
        for (const QLabel *label : labels)
            QVERIFY(label->textFormat() == Qt::PlainText || label->inherits("QTipLabel")); // that one is escaped
        qInfo("%lld ms of work without a pause", heartbeat.longestWork());
        QVERIFY(heartbeat.longestWork() < longestWork);
    }
};

QTEST_MAIN(HostileTest)
#include "tst_hostile.moc"
