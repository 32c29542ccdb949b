// SPDX-License-Identifier: Apache-2.0
#include "page/ticket.h"
#include "ui/handmade.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Vitrine;

namespace {

LookupResult answer()
{
    LookupResult result = Handmade::found();
    Field cost = Handmade::money(u"Unit cost"_s, u"3.21"_s, Term::CostPrice);
    cost.internal = true;
    result.product->sections[2].fields.append(cost);
    result.requestId = u"req-77"_s;
    return result;
}

ExportOptions options(bool customerSafe = false)
{
    return {.display = Vitrine::Display(QLocale(QLocale::English, QLocale::UnitedKingdom), QTimeZone::utc()),
            .customerSafe = customerSafe};
}

} // namespace

/** What is pasted into a ticket. */
class TicketTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFormSaysTheSame();
    void theClipboardHoldsThemAll();
    void customersDoNotSeeInternalPrices();
    void whatIsInternalSaysSo();
    void itsHeadIsSaidOnce();
    void ofSeveralLanguagesItHasThePersons();
    void anExcerptHasWhatWasChosen();
    void anExcerptKeepsSecrets();
};

void TicketTest::everyFormSaysTheSame()
{
    const ClipboardTexts ticket = ticketOf(answer(), options());
    for (const QString &form : {ticket.text, QString::fromUtf8(ticket.markdown), QString::fromUtf8(ticket.html)}) {
        for (const QString &said : {u"Lamp"_s, u"Shop"_s, u"p1"_s, u"req-77"_s, u"20 Nov 2026 09:00:00 UTC"_s,
                                    u"EUR 9.90"_s, u"EUR 3.21"_s, u"••••••"_s})
            QVERIFY2(QString(form).remove(u'\\').contains(said), qPrintable(said + u" in "_s + form));
        QVERIFY2(!form.contains(u"hush"_s), qPrintable(form));
    }
    QVERIFY(ticket.html.startsWith("<!DOCTYPE html>"));
    QVERIFY(ticket.markdown.startsWith("# Lamp"));
    QVERIFY(!ticket.text.contains(u'<'));
}

void TicketTest::theClipboardHoldsThemAll()
{
    copyToClipboard({u"plain"_s, "*mark*"_ba, "<b>page</b>"_ba}, false);
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    QCOMPARE(data->text(), u"plain"_s);
    QCOMPARE(data->data(u"text/markdown"_s), "*mark*"_ba);
    QCOMPARE(data->html(), u"<b>page</b>"_s);
    copyToClipboard(u"plain"_s, false);
    QVERIFY2(!QGuiApplication::clipboard()->mimeData()->hasHtml(), "what was there before is gone");
}

void TicketTest::customersDoNotSeeInternalPrices()
{
    const ClipboardTexts ticket = ticketOf(answer(), options(true));
    for (const QString &form : {ticket.text, QString::fromUtf8(ticket.markdown), QString::fromUtf8(ticket.html)}) {
        QVERIFY2(!form.contains(u"3.21"_s) && !form.contains(u"Unit cost"_s), qPrintable(form));
        QVERIFY2(form.contains(u"what is not for customers"_s), "it says so");
        QVERIFY(form.contains(u"9.90"_s));
    }
}

void TicketTest::whatIsInternalSaysSo()
{
    const ClipboardTexts ticket = ticketOf(answer(), options());
    for (const QString &form : {ticket.text, QString::fromUtf8(ticket.markdown), QString::fromUtf8(ticket.html)})
        QCOMPARE(form.count(u"internal, not for customers"_s), 1);
}

void TicketTest::itsHeadIsSaidOnce()
{
    LookupResult result = answer();
    result.product->vendor = u"superoffice"_s;
    const QString text = ticketOf(result, options(true)).text;
    QVERIFY2(text.startsWith(u"Lamp\nProfile: Shop\n"_s), qPrintable(text));
    QVERIFY2(text.contains(u"\nVendor: SuperOffice\n"_s), qPrintable(text));
    for (const QString &once : {u"Shop"_s, u"20 Nov 2026 09:00:00 UTC"_s, u"Left out"_s})
        QVERIFY2(text.count(once) == 1, qPrintable(once + u" in "_s + text));
}

void TicketTest::ofSeveralLanguagesItHasThePersons()
{
    LookupResult result = answer();
    const QList<LanguageText> texts{{u"nb"_s, u"Grønn lampe"_s}, {u"en"_s, u"Green lamp"_s}};
    result.product->sections.first().fields.append(
        {.label = u"Family"_s, .value = {Kind::LanguageTexts, u"raw"_s, texts}});
    const ClipboardTexts ticket = ticketOf(result, options());
    for (const QString &form : {ticket.text, QString::fromUtf8(ticket.markdown), QString::fromUtf8(ticket.html)}) {
        QVERIFY(form.contains(u"Green lamp"_s));
        QVERIFY(!form.contains(u"Grønn lampe"_s));
    }
}

void TicketTest::anExcerptHasWhatWasChosen()
{
    const Product whole = Handmade::product();
    const Product left = excerptOf(whole, [](SectionId, const Field &field) {
        return field.label == u"Width"_s || field.label == u"Name"_s;
    });
    QCOMPARE(left.sections.size(), 2);
    QCOMPARE(left.sections.first().fields.size(), 1);
    QCOMPARE(left.sections.first().fields.first().label, u"Name"_s);
    QVERIFY2(left.sections.last().fields.first().label == u"Size"_s, "what it is nested in stays");
    QCOMPARE(left.sections.last().fields.first().fields.size(), 1);

    const Product section = excerptOf(whole, [](SectionId id, const Field &) {
        return id == SectionId::Price;
    });
    QCOMPARE(section.sections.size(), 1);
    QCOMPARE(section.sections.first().fields.size(), whole.section(SectionId::Price)->fields.size());
}

void TicketTest::anExcerptKeepsSecrets()
{
    LookupResult result = answer();
    Field echo = result.product->sections.first().fields.at(1);
    echo.label = u"Echo"_s;
    echo.value = Value::ofText(u"hush-hush"_s);
    result.product->sections.first().fields.append(echo);
    result.product = excerptOf(*result.product, [](SectionId, const Field &field) {
        return field.label == u"Echo"_s; // the field that is marked as a secret is not in
    });
    const ClipboardTexts ticket = ticketOf(result, options());
    for (const QString &form : {ticket.text, QString::fromUtf8(ticket.markdown), QString::fromUtf8(ticket.html)}) {
        QVERIFY(form.contains(u"Echo"_s));
        QVERIFY(!form.contains(u"hush"_s));
    }
}

QTEST_MAIN(TicketTest)
#include "tst_ticket.moc"
