// SPDX-License-Identifier: Apache-2.0
#include "fakes/heartbeat.h"
#include "longtext/textpage.h"
#include "longtext/textview.h"

#include <QClipboard>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Vitrine;

/** A text that no form can hold, on a page of its own. */
class LongTextTest : public QObject
{
    Q_OBJECT

    static QStringList broken(const QString &text, int width)
    {
        QStringList lines;
        for (const TextLine &line : textLines(text, QFont(), width, false))
            lines.append(text.mid(line.begin, line.length));
        return lines;
    }
    static int wide(const QString &text) { return int(QFontMetricsF(QFont()).horizontalAdvance(text)) + 1; }

private Q_SLOTS:
    void linesBreakBetweenWords()
    {
        QCOMPARE(broken(u"one two three"_s, wide(u"one two"_s)), (QStringList{u"one two "_s, u"three"_s}));
        QCOMPARE(broken(u"one\ntwo\n\nthree"_s, 500), (QStringList{u"one\n"_s, u"two\n"_s, u"\n"_s, u"three"_s}));
        QCOMPARE(broken({}, 500), QStringList());
    }

    void whatIsTooLongBreaksWithin()
    {
        const QStringList lines = broken(QString(1000, u'x'), wide(QString(30, u'x')));
        QVERIFY(lines.size() > 30 && lines.size() < 40);
        for (const QString &line : lines)
            QVERIFY(wide(line) <= wide(QString(30, u'x')) + 1);
    }

    void nothingIsLostAndNoCharacterIsTorn_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("letters") << u"The quick brown fox jumps over the lazy dog. "_s.repeated(50);
        QTest::newRow("Chinese") << u"这款灯具，适合阅读。"_s.repeated(50);
        QTest::newRow("beyond the basic plane") << u"😀👍🏽"_s.repeated(300);
        QTest::newRow("marks") << QString(u"e"_s + QString(5, QChar(0x301))).repeated(200);
        QTest::newRow("nothing but marks") << QString(10'000, QChar(0x301));
        QTest::newRow("joiners that take no room") << QString(10'000, QChar(0x200d));
        QTest::newRow("a lone half") << QString(u"x"_s + QChar(0xd83d)).repeated(100);
        QTest::newRow("control characters") << u"\u202e\u0007"_s.repeated(100);
    }

    void nothingIsLostAndNoCharacterIsTorn()
    {
        QFETCH(QString, text);
        const QStringList lines = broken(text, 200);
        QCOMPARE(lines.join(QString()), text);
        for (qsizetype i = 1; i < lines.size(); ++i) {
            const bool isTorn = lines.at(i).front().isLowSurrogate() && lines.at(i - 1).back().isHighSurrogate();
            QVERIFY2(!isTorn, qPrintable(QString::number(i)));
        }
    }

    void aParagraphKeepsItsDirection()
    {
        const QString text = u"مصباح للقراءة مع ABC ثم نص طويل جدا\nplain"_s;
        const auto lines = textLines(text, QFont(), 80, false);
        QVERIFY(lines.size() > 2);
        for (const TextLine &line : lines)
            QCOMPARE(line.isRightToLeft, line.begin < text.indexOf(u'\n') + 1);
    }

    void aMegabyteOnOneLineIsReadWithoutAPause()
    {
        const QString text = u"word "_s.repeated(200'000) + u"the end"_s;
        TextPage page(QLocale(u"en_GB"_s));
        page.resize(800, 500);
        page.show();
        Heartbeat heartbeat;
        QTest::qWait(20);
        heartbeat.restart();
        page.read(u"Description"_s, text, {}, false);
        auto *view = page.findChild<TextView *>();
        QTRY_VERIFY_WITH_TIMEOUT(view->model()->rowCount() > 1'000 && !page.model().isBreaking(), 30'000);
        view->setFocus();
        QTest::keyClick(view, Qt::Key_End);
        QTRY_VERIFY(view->verticalScrollBar()->value() > 0);
        view->viewport()->repaint();
        QVERIFY2(heartbeat.longestWork() < 300, qPrintable(QString::number(heartbeat.longestWork())));
        const QModelIndex last = view->model()->index(view->model()->rowCount() - 1, 0);
        QVERIFY(last.data().toString().endsWith(u"the end"_s));
        QVERIFY(last.data(Qt::AccessibleTextRole).toString().endsWith(u"the end"_s));
        QVERIFY(page.findChild<QLabel *>(u"size"_s)->text().contains(u"1,000,007"_s));
    }

    void anotherWidthKeepsThePlace()
    {
        TextPage page(QLocale::c());
        page.resize(800, 300);
        page.show();
        page.read(u"Text"_s, u"word "_s.repeated(20'000), {}, false);
        auto *view = page.findChild<TextView *>();
        const auto isThere = [&] {
            return !page.model().isBreaking() && page.model().rowCount() > 0;
        };
        QTRY_VERIFY(isThere());
        QTest::qWait(100);
        QTRY_VERIFY(isThere());
        view->bring(200, 0);
        const qsizetype top = page.model().charactersOf(view->topRow()).first;
        QVERIFY(top > 0);
        const int before = page.model().rowCount();
        page.resize(500, 300);
        QTRY_VERIFY(page.model().rowCount() > before && isThere());
        const auto [begin, end] = page.model().charactersOf(view->topRow());
        QVERIFY(begin <= top && top < end);
    }

    void whatWasLookedForIsShownFirst()
    {
        TextPage page(QLocale::c());
        page.resize(800, 300);
        page.show();
        const QString text = u"word "_s.repeated(20'000) + u"NEEDLE "_s + u"word "_s.repeated(20'000);
        page.read(u"Text"_s, text, u"needle"_s, false);
        auto *view = page.findChild<TextView *>();
        QTRY_VERIFY(view->currentIndex().data().toString().contains(u"NEEDLE"_s));
        QTRY_VERIFY(view->viewport()->rect().intersects(view->visualRect(view->currentIndex())));
    }

    void linesAreCopiedAsTheyWereSent()
    {
        TextPage page(QLocale::c());
        page.resize(800, 300);
        page.show();
        const QString text = u"first\r\nsecond \u202e end"_s;
        page.read(u"Text"_s, text, {}, false);
        auto *view = page.findChild<TextView *>();
        QTRY_COMPARE(view->model()->rowCount(), 2);
        QVERIFY2(view->model()->index(1, 0).data().toString().contains(u"\\u202E"_s), "drawn it is harmless");
        QTest::keyClick(view, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), text);
    }

    void thereIsAWayBack()
    {
        TextPage page(QLocale::c());
        page.read(u"Text"_s, u"a"_s, {}, false);
        page.show();
        QSignalSpy left(&page, &TextPage::left);
        QSignalSpy copied(&page, &TextPage::copied);
        auto *view = page.findChild<TextView *>();
        QTest::keyClick(view, Qt::Key_Escape);
        QTest::keyClick(view, Qt::Key_Backspace);
        page.findChild<QPushButton *>(u"back"_s)->click();
        QCOMPARE(left.size(), 3);
        page.findChild<QPushButton *>(u"copyAll"_s)->click();
        QCOMPARE(copied.size(), 1);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"a"_s);
    }

    void aSecretStaysOneOnTheClipboard()
    {
        TextPage page(QLocale::c());
        page.resize(800, 300);
        page.show();
        page.read(u"Text"_s, u"hush\nhush"_s, {}, true);
        auto *view = page.findChild<TextView *>();
        QTRY_COMPARE(view->model()->rowCount(), 2);
        const auto isMarked = [] {
            return QGuiApplication::clipboard()->mimeData()->hasFormat(u"x-kde-passwordManagerHint"_s);
        };
        QTest::keyClick(view, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
        QVERIFY(isMarked());
        QGuiApplication::clipboard()->clear();
        page.findChild<QPushButton *>(u"copyAll"_s)->click();
        QVERIFY(isMarked());
        page.read(u"Text"_s, u"known"_s, {}, false);
        page.findChild<QPushButton *>(u"copyAll"_s)->click();
        QVERIFY(!isMarked());
    }
};

QTEST_MAIN(LongTextTest)
#include "tst_longtext.moc"
