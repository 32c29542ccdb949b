// SPDX-License-Identifier: Apache-2.0
#include "links.h"
#include "tips.h"

#include <QDesktopServices>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QToolTip>

using namespace Qt::StringLiterals;
using namespace Vitrine;

/** A link of a vendor opens only where a person can see where it leads. */
class LinksTest : public QObject
{
    Q_OBJECT

    QList<QUrl> m_opened;

public Q_SLOTS:
    void open(const QUrl &url) { m_opened.append(url); }

private Q_SLOTS:
    void initTestCase()
    {
        for (const QString &scheme : {u"http"_s, u"https"_s, u"file"_s})
            QDesktopServices::setUrlHandler(scheme, this, "open");
    }
    void cleanupTestCase()
    {
        for (const QString &scheme : {u"http"_s, u"https"_s, u"file"_s})
            QDesktopServices::unsetUrlHandler(scheme);
    }
    void init() { m_opened.clear(); }

    void whatMayBeOpened_data();
    void whatMayBeOpened();
    void aPersonIsAskedWithTheHost();
    void nothingOpensWhereNothingMay();
    void aTipIsNeverMarkup();
};

void LinksTest::whatMayBeOpened_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("host"); // empty: refused
    QTest::newRow("https") << u"https://shop.example/a?b=c#d"_s << u"shop.example"_s;
    QTest::newRow("http") << u"http://shop.example"_s << u"shop.example"_s;
    QTest::newRow("capitals") << u"HTTPS://Shop.Example/"_s << u"shop.example"_s;
    QTest::newRow("port") << u"https://shop.example:8443/"_s << u"shop.example"_s;
    QTest::newRow("look-alike letters are shown in ASCII") << u"https://аpple.example/"_s << u"xn--pple-43d.example"_s;
    QTest::newRow("already in ASCII") << u"https://xn--pple-43d.example/"_s << u"xn--pple-43d.example"_s;
    QTest::newRow("file") << u"file:///etc/passwd"_s << QString();
    QTest::newRow("script") << u"javascript:alert(1)"_s << QString();
    QTest::newRow("mail") << u"mailto:a@shop.example"_s << QString();
    QTest::newRow("no scheme") << u"shop.example/a"_s << QString();
    QTest::newRow("no host") << u"https:///a"_s << QString();
    QTest::newRow("user part") << u"https://shop.example@evil.example/"_s << QString();
    QTest::newRow("empty user part") << u"https://@evil.example/"_s << QString();
    QTest::newRow("backslash") << u"https://good.example\\@evil.example"_s << QString();
    QTest::newRow("blank") << u"https://shop.example/a b"_s << QString();
    QTest::newRow("blank before") << u" https://shop.example/"_s << QString();
    QTest::newRow("line break") << u"https://shop.example/\nx"_s << QString();
    QTest::newRow("control") << u"https://shop.example/\u0001"_s << QString();
    QTest::newRow("direction") << u"https://shop.example/\u202Egpj.exe"_s << QString();
    QTest::newRow("invisible") << u"https://shop\u200B.example/"_s << QString();
    QTest::newRow("no-break blank") << u"https://shop.example/\u00A0"_s << QString();
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("endless") << u"https://shop.example/"_s + u"a"_s.repeated(10'000) << QString();
}

void LinksTest::whatMayBeOpened()
{
    QFETCH(QString, text);
    QFETCH(QString, host);
    const std::optional<QUrl> url = openableLink(text);
    QCOMPARE(url.has_value(), !host.isEmpty());
    if (url)
        QCOMPARE(asciiHost(*url), host);
}

void LinksTest::aPersonIsAskedWithTheHost()
{
    QWidget window;
    window.show();
    askAndOpenLink(u"https://аpple.example/lamp"_s, &window);
    auto *dialog = window.findChild<QDialog *>(u"linkDialog"_s);
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<QLabel *>(u"host"_s)->text(), u"xn--pple-43d.example"_s);
    auto *buttons = dialog->findChild<QDialogButtonBox *>();
    QVERIFY2(buttons->button(QDialogButtonBox::Cancel)->isDefault(), "Enter alone opens nothing");
    QTest::keyClick(dialog, Qt::Key_Escape);
    QCOMPARE(m_opened.size(), 0);

    askAndOpenLink(u"https://shop.example/lamp"_s, &window);
    const auto dialogs = window.findChildren<QDialog *>(u"linkDialog"_s);
    const auto all = dialogs.constLast()->findChild<QDialogButtonBox *>()->buttons();
    for (QAbstractButton *button : all) {
        if (dialogs.constLast()->findChild<QDialogButtonBox *>()->buttonRole(button) == QDialogButtonBox::AcceptRole)
            button->click();
    }
    QCOMPARE(m_opened, QList<QUrl>{QUrl(u"https://shop.example/lamp"_s)});
}

void LinksTest::nothingOpensWhereNothingMay()
{
    QWidget window;
    askAndOpenLink(u"file:///etc/passwd"_s, &window);
    QVERIFY(!window.findChild<QDialog *>());
    QCOMPARE(m_opened.size(), 0);
}

void LinksTest::aTipIsNeverMarkup()
{
    QWidget window;
    setTip(&window, u"<img src='/a/fifo'>\n&amp;"_s);
    QVERIFY(!window.toolTip().contains(u"<img"_s));
    QVERIFY(window.toolTip().contains(u"&lt;img"_s));
    QVERIFY(window.toolTip().contains(u"&amp;amp;"_s));
    setTip(&window, QString());
    QVERIFY(window.toolTip().isEmpty());
}

QTEST_MAIN(LinksTest)
#include "tst_links.moc"
