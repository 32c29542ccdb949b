// SPDX-License-Identifier: Apache-2.0
#include "exporting/exportdialog.h"
#include "exporting/preview.h"
#include "fakes/fakehttp.h"
#include "page/lookuppage.h"
#include "product/display.h"
#include "profiles/secretstore.h"
#include "ui/handmade.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Vitrine;

namespace {

const Vitrine::Display display(QLocale(QLocale::English, QLocale::UnitedKingdom), QTimeZone::utc());

LookupResult lamp()
{
    LookupResult result = Handmade::found();
    Field cost = Handmade::text(u"Cost"_s, u"seven seventy"_s);
    cost.right = Right::Hidden;
    result.product->sections[0].fields.append(cost);
    return result;
}

} // namespace

/** What goes into a file of a tab: what its form shows, or all. */
class ExportShownTest : public QObject
{
    Q_OBJECT

    struct Bench
    {
        FakeHttp http{FakeHttp::inTurn({})};
        SessionSecretStore secrets;
        VendorList vendors = allVendors();
        Lookups lookups{http, secrets, vendors};
        LookupPage page{lookups, display, {}, u"p1"_s};
        QTemporaryDir folder;

        Bench() { page.show(lamp()); }
        void filter(const QString &text)
        {
            page.findChild<QLineEdit *>()->setText(text);
            QTRY_COMPARE(page.exportSubject().shown->narrowedTo, text);
        }
        [[nodiscard]] std::unique_ptr<ExportDialog> dialog() const
        {
            auto dialog = std::make_unique<ExportDialog>(page.exportSource(), page.exportSubject(), display,
                                                         folder.filePath(u"settings.ini"_s));
            dialog->setFolder(folder.path());
            dialog->show();
            return dialog;
        }
    };

    static QString written(ExportDialog &dialog, const QString &format)
    {
        dialog.form()->format()->setCurrentIndex(dialog.form()->format()->findData(format));
        dialog.saveButton()->click();
        if (!QTest::qWaitFor([&] {
                return !dialog.isWriting();
            }))
            return {};
        QFile file(dialog.path());
        return file.open(QFile::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

private Q_SLOTS:
    void theFilterCounts_data();
    void theFilterCounts();
    void theFormsSwitchesCount();
    void foldingDoesNot();
    void theFileSaysSo_data();
    void theFileSaysSo();
    void secretsStayOnes();
    void thePreviewFollows();
    void itIsRemembered();
    void whatHasNoFormIsWhole();
};

void ExportShownTest::theFilterCounts_data()
{
    QTest::addColumn<QString>("format");
    for (const char *format : {"text", "json", "jsonl", "csv", "markdown", "html"})
        QTest::newRow(format) << QString::fromLatin1(format);
}

void ExportShownTest::theFilterCounts()
{
    QFETCH(QString, format);
    Bench bench;
    bench.filter(u"width"_s);
    const auto dialog = bench.dialog();
    const QString part = written(*dialog, format);
    QVERIFY2(!part.contains(u"shop.example"_s), "neither as a field nor in the answer");
    QVERIFY2(part.contains(u"Lamp"_s) && !part.contains(u"9.90"_s), qPrintable(part));
    dialog->form()->fields()->setCurrentIndex(1);
    dialog->nameEdit()->setText(u"all"_s);
    QVERIFY(written(*dialog, format).contains(u"9.90"_s));
}

void ExportShownTest::theFormsSwitchesCount()
{
    Bench bench;
    QVERIFY(!written(*bench.dialog(), u"text"_s).contains(u"not given"_s));
    bench.page.setEmptyShown(true);
    const auto dialog = bench.dialog();
    QVERIFY2(!dialog->form()->empty()->isVisible(), "the form's own switch counts");
    dialog->nameEdit()->setText(u"with empty"_s);
    const QString text = written(*dialog, u"text"_s);
    QVERIFY2(text.contains("not given"_L1) && !text.contains("seven seventy"_L1), qPrintable(text));

    dialog->form()->fields()->setCurrentIndex(1);
    QVERIFY(dialog->form()->empty()->isVisible() && !dialog->form()->empty()->isChecked());
    dialog->form()->hidden()->setChecked(true);
    dialog->nameEdit()->setText(u"all"_s);
    const QString all = written(*dialog, u"text"_s);
    QVERIFY2(!all.contains("not given"_L1) && all.contains("seven seventy"_L1), qPrintable(all));
}

void ExportShownTest::foldingDoesNot()
{
    Bench bench;
    bench.page.setFoldedSections({u"price"_s, u"workflow"_s});
    QVERIFY(written(*bench.dialog(), u"text"_s).contains(u"9.90"_s));
}

void ExportShownTest::theFileSaysSo_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("said");
    const QString words = u"all fields but those with “width”"_s;
    QTest::newRow("text") << u"text"_s << words;
    QTest::newRow("markdown") << u"markdown"_s << words;
    QTest::newRow("html") << u"html"_s << words;
    QTest::newRow("json") << u"json"_s << u"\"left_out\": [\"internal\", \"not-shown\"]"_s;
    QTest::newRow("jsonl") << u"jsonl"_s << u"\"left_out\": [\"internal\", \"not-shown\"]"_s;
    QTest::newRow("csv") << u"csv"_s << u",internal not-shown,"_s;
}

void ExportShownTest::theFileSaysSo()
{
    QFETCH(QString, format);
    QFETCH(QString, said);
    Bench bench;
    bench.filter(u"width"_s);
    const auto dialog = bench.dialog();
    dialog->form()->customerSafe()->setChecked(true);
    const QString file = written(*dialog, format);
    QVERIFY2(file.contains(said), qPrintable(file));
}

void ExportShownTest::secretsStayOnes()
{
    Bench bench;
    bench.filter(u"key"_s);
    const auto dialog = bench.dialog();
    for (const char *format : {"text", "json", "csv", "markdown", "html"}) {
        const QString file = written(*dialog, QString::fromLatin1(format));
        QVERIFY2(file.contains(u"Lamp"_s) && !file.contains(u"hush"_s), format);
    }
}

void ExportShownTest::thePreviewFollows()
{
    Bench bench;
    bench.filter(u"width"_s);
    const auto dialog = bench.dialog();
    dialog->form()->format()->setCurrentIndex(dialog->form()->format()->findData(u"text"_s));
    QTRY_VERIFY(dialog->preview()->text().contains(u"Width"_s));
    QVERIFY(!dialog->preview()->text().contains(u"Monthly"_s));
    dialog->form()->fields()->setCurrentIndex(1);
    QTRY_VERIFY(dialog->preview()->text().contains(u"Monthly"_s));
}

void ExportShownTest::itIsRemembered()
{
    Bench bench;
    {
        const auto dialog = bench.dialog();
        QCOMPARE(dialog->form()->fields()->currentIndex(), 0);
        dialog->form()->fields()->setCurrentIndex(1);
        QVERIFY(!written(*dialog, u"text"_s).isEmpty());
    }
    QCOMPARE(bench.dialog()->form()->fields()->currentIndex(), 1);
}

void ExportShownTest::whatHasNoFormIsWhole()
{
    const ExportDialog dialog(ExportSource::of({lamp(), lamp()}), {u"Lamps"_s}, display, {});
    QVERIFY(dialog.form()->fields()->isHidden() && dialog.form()->onlyShown() == nullptr);
}

QTEST_MAIN(ExportShownTest)
#include "tst_exportshown.moc"
