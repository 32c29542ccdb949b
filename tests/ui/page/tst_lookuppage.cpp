// SPDX-License-Identifier: Apache-2.0
#include "clipboard.h"
#include "fakes/fakehttp.h"
#include "form/formview.h"
#include "inbackground.h"
#include "longtext/textpage.h"
#include "longtext/textview.h"
#include "lookup/lookup.h"
#include "page/askingbar.h"
#include "page/detailbar.h"
#include "page/filterfield.h"
#include "page/headercard.h"
#include "page/lookuppage.h"
#include "page/messagebar.h"
#include "page/statepage.h"
#include "profiles/secretstore.h"
#include "raw/rawview.h"
#include "ui/listeningwindow.h"

#include <QAction>
#include <QClipboard>
#include <QElapsedTimer>
#include <QFile>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace Vitrine;

namespace {

QByteArray sample()
{
    QFile file(QStringLiteral(VITRINE_FIXTURES "/dodo/sample.in.json"));
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/** A product on its page: found in it, seen three ways, copied out of it. */
class LookupPageTest : public QObject
{
    Q_OBJECT

    struct Bench
    {
        FakeHttp http;
        SessionSecretStore secrets;
        VendorList vendors = allVendors();
        BackgroundEnd end;
        Lookups lookups{http, secrets, vendors};
        ListeningWindow window;
        LookupPage *page = nullptr;

        explicit Bench(FakeHttp::Script script = FakeHttp::inTurn({FakeHttp::reply(200, sample(),
                                                                                   {{"x-request-id", "req-77"}})}))
            : http(std::move(script))
        {
            Profile profile;
            profile.id = u"shop"_s;
            profile.name = u"Dodo shop"_s;
            profile.vendor = u"dodo"_s;
            profile.signIn = u"bearer"_s;
            profile.address = u"https://dodo.example"_s;
            secrets.set(profile.id, {{u"token"_s, u"canary-token"_s}});
            page = new LookupPage(lookups, Vitrine::Display(QLocale(QLocale::English, QLocale::UnitedKingdom)), profile,
                                  u"pdt_sample"_s, &window);
            window.resize(1000, 700);
            page->resize(window.size());
            window.show();
            window.activateWindow();
        }
        void ask() const
        {
            page->ask();
            QTRY_VERIFY(!page->isAsking());
        }
        template <typename Part> Part *part(const QString &name = {}) const { return page->findChild<Part *>(name); }
        [[nodiscard]] QModelIndex row(const QString &label) const
        {
            const QModelIndexList &order = page->form()->readingOrder();
            const auto found = std::ranges::find_if(order, [&label](const QModelIndex &index) {
                return index.data().toString() == label;
            });
            return found == order.cend() ? QModelIndex() : *found;
        }
        [[nodiscard]] QStringList requestTexts() const
        {
            const auto views = page->findChildren<FormView *>();
            QStringList texts;
            for (const FormView *view : views) {
                if (view == page->form())
                    continue;
                for (const QModelIndex &index : view->readingOrder())
                    texts.append(index.data(Qt::AccessibleTextRole).toString());
            }
            return texts;
        }
    };

private Q_SLOTS:
    void typingNarrowsTheForm();
    void nothingFoundIsSaidWithAWayBack();
    void aRowLeadsToItsLinesAndBack();
    void otherViewsLeaveTheRowWhereItWas();
    void askingAgainLeavesTheRowWhereItWas();
    void whatWasAskedIsShownWithoutSecrets();
    void whatFailedSaysWhatWasAsked();
    void whatIsKeptSaysWhyItsRequestIsNot();
    void aTicketHoldsTheWholeProduct();
    void aTicketHoldsTheChosenRows();
    void aSectionIsCopied();
    void aLongTextIsReadWhole();
    void aRemovedProfileIsSaidWithAWayOn();
    void aProfileThatIsBackCanBeAsked();
    void whoCopiesLastIsRight();
    void aClosedPageCopiesNothing();
    void foldedSectionsAreTold();
    void theDetailSaysWhereAValueCameFrom();
    void aQuickAnswerNeverShowsTheBar();
    void aSlowOneSaysWhoAndHowLong();
    void cancellingIsSeenAtOnce();
    void signalsComeThrough();
};

void LookupPageTest::typingNarrowsTheForm()
{
    Bench bench;
    bench.ask();
    const qsizetype whole = bench.page->form()->readingOrder().size();
    bench.page->showView(PageView::Raw);
    bench.page->filter();
    auto *field = bench.part<FilterField>();
    QVERIFY2(bench.page->view() == PageView::Form, "one looks for something in the form");
    QVERIFY(field->hasFocus());
    QTest::keyClicks(field, u"recurring"_s);
    const auto *counts = bench.part<QWidget>(u"counts"_s);
    QTRY_VERIFY(bench.page->form()->readingOrder().size() < whole);
    QVERIFY2(counts->property("text").toString().contains(u"hit"_s), qPrintable(counts->property("text").toString()));

    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY2(field->hasFocus(), "one may go on typing");
    const QString first = counts->property("text").toString();
    QVERIFY2(first.startsWith(u"1 of "_s), qPrintable(first));
    QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
    const QString other = counts->property("text").toString();
    QVERIFY2(!other.startsWith(u"1 of "_s) || other.contains(u" 1 "_s), qPrintable(other));

    QTest::keyClick(field, Qt::Key_Down);
    QVERIFY(bench.page->form()->hasFocus());
    QVERIFY(bench.page->form()->currentIndex().isValid());
    field->setFocus();
    QTest::keyClick(field, Qt::Key_Escape);
    QTRY_COMPARE(bench.page->form()->readingOrder().size(), whole);
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY2(bench.page->form()->hasFocus(), "the second Esc leaves");
}

void LookupPageTest::nothingFoundIsSaidWithAWayBack()
{
    Bench bench;
    bench.ask();
    auto *field = bench.part<FilterField>();
    auto *state = bench.part<StatePage>();
    field->setText(u"no such thing"_s);
    QTRY_VERIFY(state->isVisible());
    QCOMPARE(state->title(), u"Nothing found"_s);
    QVERIFY2(state->text().contains(u"no such thing"_s), qPrintable(state->text()));
    QVERIFY(!bench.page->form()->isVisible());
    QTest::mouseClick(state->button(), Qt::LeftButton);
    QCOMPARE(field->text(), QString());
    QTRY_VERIFY(bench.page->form()->isVisible());
    QVERIFY(bench.row(u"Name"_s).isValid());

    field->setText(u"no such thing"_s);
    QTRY_VERIFY(state->isVisible());
    field->setText(u"name"_s);
    QTRY_VERIFY2(bench.page->form()->isVisible(), "typing goes on as well");
}

void LookupPageTest::otherViewsLeaveTheRowWhereItWas()
{
    Bench bench;
    bench.ask();
    FormView *form = bench.page->form();
    const auto at = [&](const QString &label) {
        QCoreApplication::processEvents();
        return form->visualRect(bench.row(label)).top();
    };
    const QString last = form->readingOrder().constLast().data().toString();
    bench.page->showRaw(true);
    bench.part<RawView>()->setCurrentIndex(bench.part<RawView>()->model()->index(1, 0));
    bench.page->showRaw(false);
    form->setCurrentIndex(form->readingOrder().constLast());
    const int place = at(last);
    QVERIFY2(form->verticalScrollBar()->value() > 0, "it is longer than the window");
    for (const PageView view : {PageView::Request, PageView::Raw, PageView::Request}) {
        bench.page->showView(view);
        bench.page->showView(PageView::Form);
        QCOMPARE(form->currentIndex().data().toString(), last);
        QCOMPARE(at(last), place);
    }
    form->setCurrentIndex(form->readingOrder().constFirst()); // a heading stands nowhere in the answer
    bench.page->showView(PageView::Raw);
    bench.page->showView(PageView::Form);
    QVERIFY2(form->currentIndex() == form->readingOrder().constFirst(), "an old line leads nowhere");
}

void LookupPageTest::askingAgainLeavesTheRowWhereItWas()
{
    QByteArray changed = sample();
    changed.replace("\"name\"", "\"unheard_of\":{\"a\":1,\"b\":2},\"name\"");
    Bench bench(FakeHttp::inTurn({FakeHttp::reply(200, sample()), FakeHttp::reply(200, changed)}));
    bench.ask();
    FormView *form = bench.page->form();
    form->setSectionFolded(SectionId::Identity, true);
    const QModelIndexList before = form->readingOrder();
    form->setCurrentIndex(before.at(before.size() * 2 / 3));
    form->scrollTo(form->currentIndex(), QAbstractItemView::PositionAtCenter);
    const QString chosen = form->currentIndex().data(Qt::AccessibleTextRole).toString();
    const int place = form->visualRect(form->currentIndex()).top();
    QVERIFY(form->verticalScrollBar()->value() > 0);
    bench.ask();
    QVERIFY2(form->readingOrder().size() > before.size(), "it is another answer");
    QCOMPARE(form->currentIndex().data(Qt::AccessibleTextRole).toString(), chosen);
    QCOMPARE(form->visualRect(form->currentIndex()).top(), place);
    QVERIFY(!bench.row(u"Name"_s).isValid());

    for (const bool shown : {true, false}) {
        bench.page->setEmptyShown(shown);
        QCOMPARE(form->currentIndex().data(Qt::AccessibleTextRole).toString(), chosen);
        QCOMPARE(form->visualRect(form->currentIndex()).top(), place);
    }
    form->setCurrentIndex(form->readingOrder().constLast());
    form->verticalScrollBar()->triggerAction(QAbstractSlider::SliderToMinimum);
    bench.page->setEmptyShown(true);
    QVERIFY2(form->verticalScrollBar()->value() == 0, "who reads the beginning goes on with it");
}

void LookupPageTest::aRowLeadsToItsLinesAndBack()
{
    Bench bench;
    bench.ask();
    const QModelIndex name = bench.row(u"Name"_s);
    QVERIFY(name.isValid());
    bench.page->form()->setCurrentIndex(name);
    bench.page->showView(PageView::Raw);
    auto *raw = bench.part<RawView>();
    QTRY_VERIFY(raw->currentIndex().isValid());
    QVERIFY2(raw->currentIndex().data().toString().startsWith(u"\"name\""_s),
             qPrintable(raw->currentIndex().data().toString()));

    const QAbstractItemModel *lines = raw->model();
    int line = 0;
    while (!lines->index(line, 0).data().toString().startsWith(u"\"product_id\""_s))
        QVERIFY(++line < lines->rowCount());
    bench.page->form()->setSectionFolded(SectionId::Identity, true);
    raw->setCurrentIndex(lines->index(line, 0));
    bench.page->showView(PageView::Form);
    QCOMPARE(bench.page->form()->currentIndex().data().toString(), u"Product id"_s);
    QVERIFY2(bench.row(u"Product id"_s).isValid(), "its section unfolds");
}

void LookupPageTest::whatWasAskedIsShownWithoutSecrets()
{
    Bench bench;
    bench.ask();
    auto *button = bench.part<QToolButton>(u"request"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(bench.page->view(), PageView::Request);
    const QString said = bench.requestTexts().join(u'\n');
    for (const QString &text :
         {u"Method: GET"_s, u"Address: https://dodo.example/products/pdt_sample"_s, u"HTTP status: 200"_s,
          u"Request id: req-77"_s, u"Took: "_s, u"Size: "_s, u"Authorization: "_s})
        QVERIFY2(said.contains(text), qPrintable(text + u" in "_s + said));
    QVERIFY(!said.contains(u"canary"_s));
}

void LookupPageTest::whatFailedSaysWhatWasAsked()
{
    Bench bench(FakeHttp::inTurn({FakeHttp::reply(404, "{}")}));
    bench.ask();
    QCOMPARE(bench.page->outcome(), Outcome::NotFound);
    bench.page->showView(PageView::Request);
    QCOMPARE(bench.page->view(), PageView::Request);
    QVERIFY(bench.requestTexts().contains(u"HTTP status: 404"_s));
    QVERIFY(bench.requestTexts().contains(u"Outcome: Not found"_s));
    bench.page->showView(PageView::Form);
    QVERIFY(!bench.page->form()->isVisible());
}

void LookupPageTest::whatIsKeptSaysWhyItsRequestIsNot()
{
    const Bench bench;
    bench.ask();
    LookupResult kept = *bench.page->shown();
    kept.isKept = true;
    kept.request = {};
    bench.page->show(kept);
    bench.page->showView(PageView::Request);
    const QString said = bench.requestTexts().join(u'\n');
    QVERIFY2(said.contains(u"not kept"_s) && !said.contains(u"Nobody was asked"_s), qPrintable(said));
}

void LookupPageTest::aTicketHoldsTheWholeProduct()
{
    Bench bench;
    bench.ask();
    QGuiApplication::clipboard()->clear();
    bench.part<QPushButton>(u"ticket"_s)->click();
    QTRY_VERIFY(!QGuiApplication::clipboard()->text().isEmpty());
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    for (const QString &form : {data->text(), QString::fromUtf8(data->data(u"text/markdown"_s)), data->html()}) {
        for (const QString &text : {u"Dodo shop"_s, u"Identity"_s, u"req-77"_s})
            QVERIFY2(QString(form).remove(u'\\').contains(text), qPrintable(text + u" in "_s + form));
        QVERIFY(!form.contains(u"canary"_s));
    }
    QVERIFY(bench.window.said.constLast().contains(u"secrets are left out"_s));
}

void LookupPageTest::aTicketHoldsTheChosenRows()
{
    Bench bench;
    bench.ask();
    bench.page->form()->setFocus();
    bench.page->form()->setCurrentIndex(bench.row(u"Name"_s));
    QTest::keyClick(bench.page->form(), Qt::Key_Down, Qt::ShiftModifier);
    QGuiApplication::clipboard()->clear();
    bench.page->copyForTicket(false);
    QTRY_VERIFY(!QGuiApplication::clipboard()->text().isEmpty());
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY(text.contains(u"Product id"_s));
    QVERIFY(!text.contains(u"Licence"_s));
    QVERIFY(bench.window.said.constLast().contains(u"chosen rows"_s));
}

void LookupPageTest::aSectionIsCopied()
{
    Bench bench;
    bench.ask();
    bench.page->form()->setCurrentIndex(bench.row(u"Name"_s));
    QGuiApplication::clipboard()->clear();
    bench.page->copySection();
    QTRY_VERIFY(!QGuiApplication::clipboard()->text().isEmpty());
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY(text.contains(u"Identity"_s));
    QVERIFY(text.contains(u"Product id"_s));
    QVERIFY(!text.contains(u"Licence"_s));
}

void LookupPageTest::aLongTextIsReadWhole()
{
    QByteArray answer = sample();
    const QByteArray words = QByteArray("many words ").repeated(5'000);
    answer.replace("\"name\"", QByteArray("\"essay\":\"" + words + "the end\",\"name\""));
    Bench bench(FakeHttp::inTurn({FakeHttp::reply(200, answer), FakeHttp::reply(200, answer)}));
    bench.ask();
    FormView *form = bench.page->form();
    form->setFocus();
    form->setCurrentIndex(bench.row(u"essay"_s));
    const int place = form->visualRect(form->currentIndex()).top();
    QTest::keyClick(form, Qt::Key_Return);
    const auto *page = bench.part<TextPage>();
    QVERIFY(page->isVisible());
    QVERIFY2(page->model().text().endsWith(u"the end"_s), "all of it");
    QVERIFY(page->findChild<TextView *>()->hasFocus());

    bench.ask();
    QVERIFY2(page->isVisible(), "asking again does not close it");
    QTest::keyClick(page->findChild<TextView *>(), Qt::Key_Escape);
    QVERIFY(form->isVisible() && form->hasFocus());
    QCOMPARE(form->currentIndex().data().toString(), u"essay"_s);
    QCOMPARE(form->visualRect(form->currentIndex()).top(), place);
}

void LookupPageTest::aRemovedProfileIsSaidWithAWayOn()
{
    Bench bench;
    QSignalSpy other(bench.page, &LookupPage::otherProfileWanted);
    bench.page->setProfileRemoved(true);
    bench.page->ask();
    QVERIFY2(!bench.page->isAsking(), "nobody is asked");
    QVERIFY(bench.part<StatePage>()->text().contains(u"Dodo shop"_s));
    bench.part<StatePage>()->button()->click();
    QCOMPARE(other.size(), 1);
    QCOMPARE(other.first().first().toString(), u"pdt_sample"_s);

    bench.page->setProfileRemoved(false);
    bench.ask();
    bench.page->setProfileRemoved(true);
    bench.part<QPushButton>(u"refresh"_s)->click();
    QVERIFY(!bench.page->isAsking());
    auto *bar = bench.part<MessageBar>(u"error"_s);
    QVERIFY(bar->isVisible() && bar->text().contains(u"Dodo shop"_s));
    QVERIFY2(bench.page->form()->isVisible(), "what was answered stays");
    bar->button()->click();
    QCOMPARE(other.size(), 2);
    QCOMPARE(bench.http.requests.size(), 1);
}

void LookupPageTest::aProfileThatIsBackCanBeAsked()
{
    const Bench bench;
    QSignalSpy other(bench.page, &LookupPage::otherProfileWanted);
    bench.page->setProfileRemoved(true);
    bench.page->ask();
    bench.page->setProfileRemoved(false);
    QVERIFY2(!bench.part<StatePage>()->text().contains(u"removed"_s), qPrintable(bench.part<StatePage>()->text()));
    bench.part<StatePage>()->button()->click();
    QVERIFY(bench.page->isAsking());
    QVERIFY(other.isEmpty());
    QTRY_VERIFY(!bench.page->isAsking());

    bench.page->setProfileRemoved(true);
    bench.page->ask();
    QVERIFY(bench.part<MessageBar>(u"error"_s)->isVisible());
    bench.page->setProfileRemoved(false);
    QVERIFY2(!bench.part<MessageBar>(u"error"_s)->isVisible(), "nothing is wrong any more");
}

void LookupPageTest::whoCopiesLastIsRight()
{
    Bench bench;
    bench.ask();
    QClipboard *clipboard = QGuiApplication::clipboard();
    bench.page->form()->setCurrentIndex(bench.row(u"Product id"_s));
    const auto settle = [] {
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
    };
    bench.page->copyForTicket(false);
    bench.page->copy(RowPart::Value);
    const QString value = clipboard->text();
    settle();
    QVERIFY2(clipboard->text() == value, "a value that was copied since stays");

    bench.page->copyForTicket(false);
    copyToClipboard(u"of another page"_s, false);
    settle();
    QCOMPARE(clipboard->text(), u"of another page"_s);

    bench.page->copySection();
    bench.page->copyForTicket(true);
    settle();
    QVERIFY2(clipboard->text().contains(u"Technical"_s) || clipboard->text().size() > 500, "the second of two tickets");
    QVERIFY(bench.window.said.constLast().contains(u"for a customer"_s));
}

void LookupPageTest::aClosedPageCopiesNothing()
{
    Bench bench;
    bench.ask();
    QGuiApplication::clipboard()->clear();
    bench.page->copyForTicket(false);
    bench.page->cancel(); // which closing its tab does
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    QCOMPARE(QGuiApplication::clipboard()->text(), QString());
    bench.page->copyForTicket(false);
    delete bench.page;
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    QCOMPARE(QGuiApplication::clipboard()->text(), QString());
}

void LookupPageTest::foldedSectionsAreTold()
{
    Bench bench;
    bench.page->setFoldedSections({u"identity"_s, u"never heard of"_s});
    bench.ask();
    QVERIFY2(!bench.row(u"Name"_s).isValid(), "folded before there was an answer");
    QCOMPARE(bench.page->foldedSections(), QStringList{u"identity"_s});
    QSignalSpy changed(bench.page, &LookupPage::foldingChanged);
    bench.page->form()->setFocus();
    bench.page->form()->setCurrentIndex(bench.page->form()->readingOrder().first());
    QTest::keyClick(bench.page->form(), Qt::Key_Space);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(bench.page->foldedSections(), QStringList());
    QVERIFY(bench.row(u"Name"_s).isValid());
}

void LookupPageTest::theDetailSaysWhereAValueCameFrom()
{
    Bench bench;
    bench.ask();
    bench.page->form()->setCurrentIndex(bench.row(u"Product id"_s));
    const auto *detail = bench.part<DetailBar>();
    QVERIFY(detail->isVisible());
    QVERIFY2(detail->origin().startsWith(u"/product_id · sent: \""_s), qPrintable(detail->origin()));
    QVERIFY(!bench.page->form()->currentIndex().data().toString().isEmpty());
    QVERIFY(detail->help().size() > u"Product id · "_s.size());
}

void LookupPageTest::aQuickAnswerNeverShowsTheBar()
{
    Bench bench;
    const auto *bar = bench.part<AskingBar>();
    bench.page->ask();
    while (bench.page->isAsking()) {
        QVERIFY(!bar->isVisible());
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 5);
    }
    QTest::qWait(AskingBar::quietMs + 50);
    QVERIFY2(!bar->isVisible(), "nor afterwards");
}

void LookupPageTest::aSlowOneSaysWhoAndHowLong()
{
    Bench bench(FakeHttp::inTurn({FakeHttp::reply(200, sample()), FakeHttp::never()}));
    bench.ask();
    const auto *bar = bench.part<AskingBar>();
    bench.page->ask();
    QTRY_VERIFY(bar->isVisible());
    QVERIFY2(bar->text().contains(u"Dodo shop"_s) && bar->text().contains(u"pdt_sample"_s), qPrintable(bar->text()));
    QVERIFY2(bench.page->form()->isVisible(), "what was read before stays");
    QTRY_VERIFY(bar->text().startsWith(u"2 s"_s));
    bench.page->cancel();
    QTRY_VERIFY(!bench.page->isAsking());
}

void LookupPageTest::cancellingIsSeenAtOnce()
{
    Bench bench(FakeHttp::inTurn({FakeHttp::never()}));
    bench.page->ask();
    auto *bar = bench.part<AskingBar>();
    QTRY_VERIFY(bar->isVisible());
    QElapsedTimer timer;
    timer.start();
    bar->findChild<QPushButton *>(u"cancel"_s)->click();
    QTRY_VERIFY(!bar->isVisible());
    QVERIFY2(timer.elapsed() < 100, qPrintable(u"%1 ms"_s.arg(timer.elapsed())));
}

void LookupPageTest::signalsComeThrough()
{
    Bench bench;
    bench.ask();
    QSignalSpy refresh(bench.page, &LookupPage::refreshAsked);
    QSignalSpy pin(bench.page, &LookupPage::pinToggled);
    QSignalSpy save(bench.page, &LookupPage::exportAsked);
    for (const QString &name : {u"pin"_s, u"export"_s, u"refresh"_s})
        bench.part<QPushButton>(name)->click();
    QCOMPARE(pin.size(), 1);
    QCOMPARE(save.size(), 1);
    QCOMPARE(refresh.size(), 1);
    QVERIFY2(bench.page->isAsking(), "Refresh asks by itself");
    bench.page->cancel();
    QTRY_VERIFY(!bench.page->isAsking());
}

QTEST_MAIN(LookupPageTest)
#include "tst_lookuppage.moc"
