// SPDX-License-Identifier: Apache-2.0
#include "clipboard.h"
#include "exporting/exportdialog.h"
#include "exporting/preview.h"
#include "fakes/fakehttp.h"
#include "fakes/heartbeat.h"
#include "form/formview.h"
#include "history/history.h"
#include "lookup/lookup.h"
#include "page/filterfield.h"
#include "page/lookuppage.h"
#include "raw/rawview.h"
#include "ui/handmade.h"
#include "ui/listeningwindow.h"
#include "vendors/vendors.h"
#include "window/lookuptabs.h"
#include "window/mainwindow.h"
#include "window/sidebar.h"

#include <QClipboard>
#include <QElapsedTimer>
#include <QLabel>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Vitrine;

namespace {

/**
 * What the window's thread may work without a pause, in milliseconds: 50 where the program is optimised. Without
 * optimisation, and with sanitizers, the same work takes many times as long, and only what grows out of all proportion
 * is found.
 */
#if defined(__SANITIZE_ADDRESS__)
constexpr qint64 longestWork = 1'500;
#elif defined(__OPTIMIZE__)
constexpr qint64 longestWork = 50;
#else
constexpr qint64 longestWork = 300;
#endif
/** What it may wait for anything but a processor, however the program is built. */
constexpr qint64 longestWait = 100;
/** By the clock, where nobody tells what was waiting; a test shares its machine with others. */
constexpr qint64 longestGap = 5'000;

constexpr int extraFields = 100'000;

/** 20 MB on one line: a product with a hundred thousand members nobody documented. */
QByteArray largeAnswer()
{
    QByteArray members;
    members.reserve(21'000'000);
    for (int i = 0; i < extraFields; ++i) {
        members += "\"extra_" + QByteArray::number(i) + "\":\"" + QByteArray::number(i) + " of a great many: ";
        members += QByteArray(160, char('a' + i % 26)) + "\",";
    }
    return R"({"product_id":"pdt_large","name":"Large","tax_category":"saas","is_recurring":false,"metadata":{)" +
           members + R"("last":"one"},"price":{"type":"one_time_price","currency":"USD","price":4900}})";
}

} // namespace

/** An answer of 20 MB with a hundred thousand fields: whatever is done with it, the window goes on beating. */
class LargeTest : public QObject
{
    Q_OBJECT

    FakeHttp m_http;
    SessionSecretStore m_secrets;
    VendorList m_vendors = allVendors();
    Lookups m_lookups{m_http, m_secrets, m_vendors};
    ListeningWindow m_window;
    Profile m_profile;
    std::unique_ptr<LookupPage> m_page;
    Heartbeat m_heartbeat;

    void wait(int milliseconds)
    {
        QElapsedTimer time;
        time.start();
        while (time.elapsed() < milliseconds)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
    }

    /** Waits until the form and the raw view are complete. */
    void settle()
    {
        wait(50);
        QTRY_VERIFY_WITH_TIMEOUT(!m_page->isAsking() && !m_page->form()->isPlacing(), 60'000);
        wait(50);
    }

    void check(const char *what)
    {
        const qint64 work = m_heartbeat.longestWork();
        const qint64 gap = m_heartbeat.longestGap();
        const qint64 waited = m_heartbeat.longestWait();
        qInfo("%s: %lld ms of work, %lld ms of waiting, %lld ms by the clock", what, work, waited, gap);
        QVERIFY2(work < longestWork && waited < longestWait && gap < longestGap, what);
        m_heartbeat.restart();
    }

    static void scrollThrough(QAbstractItemView *view)
    {
        QScrollBar *bar = view->verticalScrollBar();
        for (int step = 0; step <= 40; ++step) {
            bar->setValue(int(qint64(bar->maximum()) * step / 40));
            view->viewport()->repaint();
            QCoreApplication::processEvents();
        }
    }

private Q_SLOTS:
    void initTestCase();
    void itOpens();
    void itScrolls();
    void theKeyboardWalksThroughIt();
    void oneValueIsCopied();
    void itIsFiltered();
    void muchIsCopied_data();
    void muchIsCopied();
    void itIsAboutToBeExported();
    void whatWasAskedIsShown();
    void emptyFieldsComeAndGo();
    void itIsResized();
    void itsRawAnswerScrollsAndIsCopied();
    void itIsAskedForAgain();
    void itCloses();
    void aWindowRemembersIt();
    void aRowOfManyCostsWhatARowOfFewDoes();
};

void LargeTest::initTestCase()
{
    const QByteArray answer = largeAnswer();
    QVERIFY(answer.size() > 18'000'000);
    m_http.script = [answer](const HttpRequest &) {
        return FakeHttp::reply(200, answer, {{"Content-Type", "application/json"}});
    };
    m_profile.id = u"1"_s;
    m_profile.name = u"Large"_s;
    m_profile.vendor = u"dodo"_s;
    m_profile.signIn = u"bearer"_s;
    m_profile.address = u"https://test.dodopayments.com"_s;
    m_secrets.set(m_profile.id, {{u"token"_s, u"a secret nobody repeats"_s}});
    m_page = std::make_unique<LookupPage>(m_lookups, Vitrine::Display(QLocale(u"en_GB"_s)), m_profile, u"pdt_large"_s,
                                          &m_window);
    m_window.resize(1024, 640);
    m_page->resize(1024, 640);
    m_window.show();
    wait(50);
}

void LargeTest::itOpens()
{
    m_heartbeat.restart();
    m_page->ask();
    settle();
    check("open");
    QCOMPARE(m_page->outcome(), std::optional(Outcome::Found));
    QVERIFY(m_page->form()->readingOrder().size() > extraFields);
}

void LargeTest::itScrolls()
{
    m_heartbeat.restart();
    scrollThrough(m_page->form());
    check("scroll");
}

void LargeTest::theKeyboardWalksThroughIt()
{
    m_heartbeat.restart();
    for (const Qt::Key key : {Qt::Key_End, Qt::Key_PageUp, Qt::Key_Up, Qt::Key_Home, Qt::Key_PageDown, Qt::Key_Down}) {
        QTest::keyClick(m_page->form(), key);
        QCoreApplication::processEvents();
    }
    check("keyboard");
}

void LargeTest::oneValueIsCopied()
{
    m_heartbeat.restart();
    m_page->copy(RowPart::Value);
    m_page->copy(RowPart::Sent);
    m_page->copy(RowPart::Markdown);
    wait(20);
    check("copy a value");
}

void LargeTest::itIsFiltered()
{
    auto *field = m_page->findChild<FilterField *>();
    const auto *counts = m_page->findChild<QLabel *>(u"counts"_s);
    m_page->filter();
    m_heartbeat.restart();
    const auto type = [&](const QString &text, const QString &said) {
        QTest::keyClicks(field, text);
        QTRY_VERIFY2_WITH_TIMEOUT(counts->text().contains(said), qPrintable(counts->text()), 60'000);
        settle();
    };
    type(u"e"_s, u" hit"_s); // nearly all of them
    check("filter, nearly all");
    scrollThrough(m_page->form());
    check("scroll what was found, with marks");
    type(u"xtra_9999"_s, u"11 hit"_s);
    check("filter, few");
    for (const auto modifier : {Qt::NoModifier, Qt::NoModifier, Qt::ShiftModifier}) {
        QTest::keyClick(field, Qt::Key_Return, modifier);
        wait(20);
    }
    QVERIFY2(counts->text().startsWith(u"1 of"_s), qPrintable(counts->text()));
    check("next match");
    QTest::keyClick(field, Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(counts->text().contains(u"field"_s), 60'000);
    settle();
    check("clear the filter");
    QVERIFY(m_page->form()->readingOrder().size() > extraFields);
    type(u"nothing like it"_s, u"Nothing found"_s);
    QTest::keyClick(field, Qt::Key_Escape);
    settle();
    check("nothing found");
}

void LargeTest::muchIsCopied_data()
{
    QTest::addColumn<int>("what");
    QTest::addColumn<QString>("said");
    QTest::newRow("the product for a ticket") << 0 << u"secrets are left out"_s;
    QTest::newRow("the product for a customer") << 1 << u"for a customer"_s;
    QTest::newRow("the section") << 2 << u"the section"_s;
    QTest::newRow("all rows") << 3 << u"row"_s;
    QTest::newRow("all rows for a ticket") << 4 << u"chosen rows"_s;
}

void LargeTest::muchIsCopied()
{
    QFETCH(int, what);
    QFETCH(QString, said);
    FormView *form = m_page->form();
    form->setFocus();
    form->setCurrentIndex(form->readingOrder().at(extraFields / 2));
    copyToClipboard(u"before"_s, false);
    m_heartbeat.restart();
    if (what >= 3)
        QTest::keyClick(form, Qt::Key_A, Qt::ControlModifier);
    if (what == 2)
        m_page->copySection();
    else if (what == 3)
        m_page->copy(RowPart::Markdown);
    else
        m_page->copyForTicket(what == 1);
    QTRY_VERIFY_WITH_TIMEOUT(m_window.said.join(u'\n').contains(said), 120'000);
    wait(50);
    check(QTest::currentDataTag());
    QVERIFY(QGuiApplication::clipboard()->text().size() > 18'000'000);
    m_window.said.clear();
}

void LargeTest::itIsAboutToBeExported()
{
    m_heartbeat.restart();
    {
        ExportDialog dialog(m_page->exportSource(), m_page->exportSubject(), Vitrine::Display(QLocale(u"en_GB"_s)), {});
        QSignalSpy shown(dialog.findChild<Preview *>(), &Preview::shown);
        dialog.open();
        QVERIFY(shown.wait(60'000));
        wait(50);
        check("the export's dialog");
    }
    wait(50);
    check("the export's dialog closes");
}

void LargeTest::whatWasAskedIsShown()
{
    m_heartbeat.restart();
    m_page->showView(PageView::Request);
    wait(50);
    m_page->showView(PageView::Form);
    settle();
    check("request");
}

void LargeTest::emptyFieldsComeAndGo()
{
    m_heartbeat.restart();
    m_page->setEmptyShown(true);
    settle();
    m_page->setEmptyShown(false);
    settle();
    check("empty fields");
}

void LargeTest::itIsResized()
{
    scrollThrough(m_page->form());
    m_heartbeat.restart();
    for (const int width : {1000, 900, 1024}) {
        m_page->resize(width, 640);
        QCoreApplication::processEvents();
    }
    settle();
    check("resize");
}

void LargeTest::itsRawAnswerScrollsAndIsCopied()
{
    m_heartbeat.restart();
    m_page->showRaw(true);
    settle();
    check("raw");
    auto *raw = m_page->findChild<RawView *>();
    QTRY_VERIFY(raw->model()->rowCount() > extraFields);
    scrollThrough(raw);
    check("scroll raw");
    raw->selectAll();
    wait(20);
    check("select raw");
    raw->copy();
    wait(200);
    check("copy raw");
    m_page->showRaw(false);
}

void LargeTest::itIsAskedForAgain()
{
    m_heartbeat.restart();
    m_page->ask();
    settle();
    check("ask again");
}

void LargeTest::itCloses()
{
    m_heartbeat.restart();
    m_page.reset();
    wait(50);
    check("close");
}

void LargeTest::aWindowRemembersIt()
{
    const QTemporaryDir folder;
    const auto start = [&](const std::function<void(MainWindow &)> &use) {
        History history(m_vendors, folder.filePath(u"history.sqlite"_s));
        MainWindow window(m_lookups, Vitrine::Display(QLocale(u"en_GB"_s)), {});
        window.resize(1024, 640);
        window.setProfiles({m_profile});
        window.show();
        m_heartbeat.restart();
        window.remember(history);
        use(window);
        window.close();
    };
    const auto settled = [this](MainWindow &window) {
        QTRY_VERIFY_WITH_TIMEOUT(window.tabs()->current() && window.tabs()->current()->shown(), 60'000);
        const LookupPage *page = window.tabs()->current();
        QTRY_VERIFY_WITH_TIMEOUT(!page->isAsking() && !page->form()->isPlacing(), 60'000);
        wait(50);
    };
    const PastLookup past{
        .profileId = m_profile.id, .profileName = {}, .vendor = m_profile.vendor, .asked = u"pdt_large"_s};
    start([&](MainWindow &window) {
        window.ask({past.asked});
        settled(window);
        SideBarModel &rows = window.sideBar()->rows();
        QTRY_VERIFY_WITH_TIMEOUT(rows.indexOf(past, SideBarModel::Kind::Recent).isValid(), 60'000);
        check("look up in a window with a history");
        window.togglePin(*window.tabs()->current());
        QTRY_VERIFY_WITH_TIMEOUT(rows.isPinned(past), 60'000);
        check("pin");
        window.tabs()->askAgain();
        settled(window);
        wait(500); // what was kept is read and compared meanwhile
        check("ask again in a window with a history");
    });
    start([&](MainWindow &window) {
        settled(window);
        check("the tab comes back");
        window.tabs()->closeCurrent();
        Q_EMIT window.sideBar()->lookupWanted(past, false);
        settled(window);
        check("a look at the pin");
    });
}

void LargeTest::aRowOfManyCostsWhatARowOfFewDoes()
{
    const auto nanosecondsARow = [](int rows) {
        QList<Field> fields;
        for (int i = 0; i < rows; ++i)
            fields.append(Handmade::text(QString::number(i), u"value"_s));
        FormModel model{Vitrine::Display(QLocale(u"en_GB"_s))};
        model.setProduct(Handmade::product(fields));
        const FormMetrics metrics{QFont()};
        const FormLayout::State state;
        qint64 least = std::numeric_limits<qint64>::max();
        for (int attempt = 0; attempt < 5; ++attempt) {
            const int times = 100'000 / rows;
            QElapsedTimer time;
            time.start();
            for (int i = 0; i < times; ++i) {
                FormLayout layout;
                layout.begin(model, metrics, state, 900);
                while (layout.placeMore()) {
                }
            }
            least = std::min(least, time.nsecsElapsed() / times / rows);
        }
        return least;
    };
    const qint64 few = nanosecondsARow(100);
    const qint64 many = nanosecondsARow(100'000);
    qInfo("a row of 100: %lld ns, of 100,000: %lld ns", few, many);
    QVERIFY(many < few * 3);
}

QTEST_MAIN(LargeTest)
#include "tst_large.moc"
