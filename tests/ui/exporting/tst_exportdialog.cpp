// SPDX-License-Identifier: Apache-2.0
#include "exporting/exportdialog.h"
#include "exporting/preview.h"
#include "fakes/files.h"
#include "files/writer.h"
#include "page/choicebar.h"
#include "ui/handmade.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace Vitrine;

namespace {

const Vitrine::Display display(QLocale(QLocale::English, QLocale::UnitedKingdom), QTimeZone::utc());

/** Where the desktop was asked to open something. */
class Desktop : public QObject
{
    Q_OBJECT

public:
    Desktop() { QDesktopServices::setUrlHandler(u"file"_s, this, "open"); }
    ~Desktop() override { QDesktopServices::unsetUrlHandler(u"file"_s); }
    QStringList opened;

public Q_SLOTS:
    void open(const QUrl &url) { opened.append(url.toLocalFile()); }
};

} // namespace

/** A file is chosen, seen before it is written, written, and opened. */
class ExportDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void writesEveryFormat_data();
    void writesEveryFormat();
    void showsTheFirstLines();
    void showsTheFirstPage();
    void remembersWhatWasChosen();
    void neverRemembersSecrets();
    void writesSecretsForTheOwnerAlone();
    void leavesOutWhatIsNotForCustomers();
    void secretsAreForNoCustomer();
    void suggestsASafeName();
    void keepsANameOfThePersons();
    void asksBeforeItReplaces();
    void asksAgainWhenTheAnswerIsForAnotherFile();
    void refusesANameThatIsAPlace_data();
    void refusesANameThatIsAPlace();
    void saysWhatWentWrongInsideOfIt();
    void opensTheFileAndItsFolder();
    void writesManyAndCanBeCancelled();
    void isDoneByKeyboard();
    void namesEveryControl();

private:
    std::unique_ptr<ExportDialog> dialog(const ExportSource &source = ExportSource::of({Handmade::found()}))
    {
        auto made = std::make_unique<ExportDialog>(source, ExportSubject{u"Lamp"_s, u"plain"_s}, display, settings());
        made->setFolder(m_folder->path());
        made->show();
        return made;
    }
    static void choose(ExportDialog &dialog, const QString &format)
    {
        dialog.form()->format()->setCurrentIndex(dialog.form()->format()->findData(format));
    }
    static bool write(ExportDialog &dialog)
    {
        dialog.saveButton()->click();
        return QTest::qWaitFor(
            [&] {
                return !dialog.isWriting();
            },
            60'000);
    }
    [[nodiscard]] QString settings() const { return m_folder->filePath(u"settings.ini"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void ExportDialogTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void ExportDialogTest::writesEveryFormat_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("begin");
    QTest::newRow("pdf") << u"pdf"_s << "%PDF-1."_ba;
    QTest::newRow("html") << u"html"_s << "<!DOCTYPE html>"_ba;
    QTest::newRow("markdown") << u"markdown"_s << "# Lamp"_ba;
    QTest::newRow("text") << u"text"_s << "Lamp\nShop"_ba;
    QTest::newRow("csv") << u"csv"_s << "asked,profile"_ba;
    QTest::newRow("xlsx") << u"xlsx"_s << "PK\x03\x04"_ba;
    QTest::newRow("json") << u"json"_s << "{\n  \"asked\""_ba;
    QTest::newRow("jsonl") << u"jsonl"_s << "{\"asked\""_ba;
}

void ExportDialogTest::writesEveryFormat()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, begin);
    const auto dialog = this->dialog();
    choose(*dialog, format);
    const QString path = dialog->path();
    QVERIFY(write(*dialog));
    QVERIFY2(dialog->bar()->text().contains("Written"_L1), qPrintable(dialog->bar()->text()));
    QVERIFY2(contentOf(path).startsWith(begin), contentOf(path).left(40).constData());
    QVERIFY(format == "pdf"_L1 || format == "xlsx"_L1 || contentOf(path).contains("Vitrine "));
}

void ExportDialogTest::showsTheFirstLines()
{
    const auto dialog = this->dialog();
    choose(*dialog, u"text"_s);
    QTRY_VERIFY(dialog->preview()->text().contains(u"Lamp"_s));
    QVERIFY(!dialog->preview()->isPicture());
    QVERIFY2(!dialog->preview()->text().contains("not given"_L1), "empty fields are left out at first");
    dialog->form()->empty()->setChecked(true);
    QTRY_VERIFY(dialog->preview()->text().contains(u"not given"_s));
    choose(*dialog, u"csv"_s);
    QTRY_VERIFY(dialog->preview()->text().startsWith(u"asked,profile"_s));
}

void ExportDialogTest::showsTheFirstPage()
{
    const auto dialog = this->dialog();
    choose(*dialog, u"pdf"_s);
    QTRY_VERIFY(dialog->preview()->isPicture());
}

void ExportDialogTest::remembersWhatWasChosen()
{
    {
        const auto dialog = this->dialog();
        choose(*dialog, u"markdown"_s);
        dialog->form()->empty()->setChecked(true);
        dialog->form()->customerSafe()->setChecked(true);
        dialog->form()->values()->setCurrentIndex(1);
        QVERIFY(write(*dialog));
    }
    const auto dialog = this->dialog();
    QCOMPARE(dialog->form()->format()->currentData().toString(), u"markdown"_s);
    QVERIFY(dialog->form()->empty()->isChecked());
    QVERIFY(dialog->form()->customerSafe()->isChecked());
    QCOMPARE(dialog->form()->choices().documents.values, Values::Exact);
    QCOMPARE(dialog->form()->choices().tables.values, Values::Exact);
    QCOMPARE(ExportChoices::load(settings()).folder, m_folder->path());
    choose(*dialog, u"csv"_s);
    QCOMPARE(dialog->form()->numbers()->currentIndex(), 1); // neutral, which nobody changed for tables
}

void ExportDialogTest::neverRemembersSecrets()
{
    const auto dialog = this->dialog();
    choose(*dialog, u"text"_s);
    dialog->form()->secrets()->setChecked(true);
    QVERIFY(write(*dialog));
    QVERIFY(contentOf(dialog->path()).contains("hush-hush"));
    QVERIFY2(!dialog->form()->hasSecrets(), "the next file asks again");
    QVERIFY(!this->dialog()->form()->hasSecrets());
    QVERIFY(!contentOf(settings()).toLower().contains("secret"));
}

void ExportDialogTest::writesSecretsForTheOwnerAlone()
{
    const auto dialog = this->dialog();
    choose(*dialog, u"json"_s);
    QVERIFY(write(*dialog));
    QVERIFY(!contentOf(dialog->path()).contains("hush-hush"));
    QVERIFY(QFile::setPermissions(dialog->path(), QFile::Permissions(0x6644)));
    dialog->form()->secrets()->setChecked(true);
    dialog->saveButton()->click();
    dialog->bar()->choice(1)->click();
    QTRY_VERIFY(!dialog->isWriting());
    QVERIFY(contentOf(dialog->path()).contains("hush-hush"));
    QCOMPARE(QFileInfo(dialog->path()).permissions() & QFile::Permissions(0x0077), QFile::Permissions());
}

void ExportDialogTest::leavesOutWhatIsNotForCustomers()
{
    LookupResult result = Handmade::found();
    result.product->sections[0].fields.append(
        {.label = u"Cost"_s, .value = Value::ofText(u"seven seventy"_s), .internal = true});
    const auto dialog = this->dialog(ExportSource::of({result}));
    choose(*dialog, u"html"_s);
    dialog->form()->customerSafe()->setChecked(true);
    QVERIFY(write(*dialog));
    QVERIFY(!contentOf(dialog->path()).contains("seven seventy"));
    QVERIFY(contentOf(dialog->path()).contains("not for customers"));
}

void ExportDialogTest::secretsAreForNoCustomer()
{
    const auto dialog = this->dialog();
    choose(*dialog, u"text"_s);
    QCheckBox *safe = dialog->form()->customerSafe();
    QCheckBox *secrets = dialog->form()->secrets();
    QVERIFY(safe->isEnabled() && secrets->isEnabled());
    safe->setChecked(true);
    QVERIFY(!secrets->isEnabled());
    QVERIFY2(!secrets->toolTip().isEmpty(), "it says why");
    safe->setChecked(false);
    secrets->setChecked(true);
    QVERIFY(!safe->isEnabled() && !safe->isChecked());
    QVERIFY(write(*dialog));
    QVERIFY2(safe->isEnabled(), "the next file has no secrets");
}

void ExportDialogTest::suggestsASafeName()
{
    const auto dialog = this->dialog();
    const QString today = QDate::currentDate().toString(Qt::ISODate);
    choose(*dialog, u"pdf"_s);
    QCOMPARE(dialog->nameEdit()->text(), QString(u"Lamp_plain_"_s + today + u".pdf"_s));
    choose(*dialog, u"csv"_s);
    QCOMPARE(dialog->nameEdit()->text(), QString(u"Lamp_plain_"_s + today + u".csv"_s));
}

void ExportDialogTest::keepsANameOfThePersons()
{
    const auto dialog = this->dialog();
    choose(*dialog, u"pdf"_s);
    dialog->nameEdit()->setText(u"for Anna.pdf"_s);
    choose(*dialog, u"xlsx"_s);
    QCOMPARE(dialog->nameEdit()->text(), u"for Anna.xlsx"_s);
    dialog->nameEdit()->setText(u"for Anna"_s);
    QCOMPARE(QFileInfo(dialog->path()).fileName(), u"for Anna.xlsx"_s);
}

void ExportDialogTest::asksBeforeItReplaces()
{
    const auto dialog = this->dialog();
    choose(*dialog, u"text"_s);
    QVERIFY(write(*dialog));
    QFile old(dialog->path());
    QVERIFY(old.open(QFile::WriteOnly) && old.write("mine") == 4);
    old.close();
    dialog->saveButton()->click();
    QVERIFY(dialog->bar()->text().contains("already"_L1) && !dialog->isWriting());
    dialog->bar()->choice(0)->click();
    QCOMPARE(contentOf(dialog->path()), "mine"_ba);
    dialog->saveButton()->click();
    dialog->bar()->choice(1)->click();
    QTRY_VERIFY(!dialog->isWriting());
    QVERIFY(contentOf(dialog->path()).startsWith("Lamp"));
}

void ExportDialogTest::asksAgainWhenTheAnswerIsForAnotherFile()
{
    const auto put = [this](const QString &name) {
        return !writeFile(m_folder->filePath(name), "mine");
    };
    QVERIFY(put(u"a.txt"_s) && put(u"b.txt"_s));
    const auto dialog = this->dialog();
    choose(*dialog, u"text"_s);
    dialog->nameEdit()->setText(u"a.txt"_s);
    dialog->saveButton()->click();
    QVERIFY(dialog->bar()->text().contains("a.txt"_L1));
    dialog->nameEdit()->setText(u"b.txt"_s);
    dialog->bar()->choice(1)->click(); // "Replace it", which was said of the other
    QTRY_VERIFY(!dialog->isWriting());
    QVERIFY2(dialog->bar()->text().contains("b.txt"_L1), qPrintable(dialog->bar()->text()));
    QCOMPARE(contentOf(m_folder->filePath(u"a.txt"_s)), "mine"_ba);
    QCOMPARE(contentOf(m_folder->filePath(u"b.txt"_s)), "mine"_ba);
    dialog->bar()->choice(1)->click();
    QTRY_VERIFY(!dialog->isWriting());
    QVERIFY(contentOf(m_folder->filePath(u"b.txt"_s)).startsWith("Lamp"));
}

void ExportDialogTest::refusesANameThatIsAPlace_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("nothing") << u"  "_s;
    QTest::newRow("another folder") << u"../up.pdf"_s;
    QTest::newRow("hidden") << u".profile"_s;
}

void ExportDialogTest::refusesANameThatIsAPlace()
{
    QFETCH(QString, name);
    const auto dialog = this->dialog();
    dialog->nameEdit()->setText(name);
    QVERIFY(write(*dialog));
    QVERIFY(dialog->bar()->text().contains("name"_L1));
    QVERIFY(QDir(m_folder->path()).entryList(QDir::Files).isEmpty());
}

void ExportDialogTest::saysWhatWentWrongInsideOfIt()
{
    const auto dialog = this->dialog();
    QVERIFY(QFile::link(m_folder->filePath(u"elsewhere"_s), dialog->path()));
    QVERIFY(write(*dialog));
    QVERIFY2(dialog->bar()->text().contains("is a link"_L1), qPrintable(dialog->bar()->text()));
    QVERIFY(!QFile::exists(m_folder->filePath(u"elsewhere"_s)));
    dialog->setFolder(m_folder->filePath(u"no such folder"_s));
    QVERIFY(write(*dialog));
    QVERIFY(dialog->bar()->isVisible() && !dialog->bar()->text().contains("Written"_L1));
}

void ExportDialogTest::opensTheFileAndItsFolder()
{
    Desktop desktop;
    const auto dialog = this->dialog();
    QVERIFY(write(*dialog));
    dialog->bar()->choice(0)->click();
    dialog->bar()->choice(1)->click();
    QCOMPARE(desktop.opened, (QStringList{dialog->path(), m_folder->path()}));
}

void ExportDialogTest::writesManyAndCanBeCancelled()
{
    auto isHeld = std::make_shared<std::atomic<bool>>(true);
    const ExportSource source{5'000, [isHeld](qint64 number) {
                                  while (number > 50 && *isHeld)
                                      QThread::msleep(1);
                                  return Result<LookupResult>(Handmade::found());
                              }};
    const auto dialog = this->dialog(source);
    choose(*dialog, u"jsonl"_s);
    dialog->saveButton()->click();
    auto *progress = dialog->findChild<QProgressBar *>();
    QTRY_VERIFY(progress->isVisible());
    QVERIFY(progress->value() > 0 && progress->value() < 5'000);
    QTest::keyClick(dialog.get(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog->isWriting());
    QVERIFY(dialog->isVisible() && dialog->bar()->text().contains("Cancelled"_L1));
    *isHeld = false;
    QVERIFY(!QFile::exists(dialog->path()));
    QVERIFY(write(*dialog));
    QCOMPARE(contentOf(dialog->path()).count('\n'), 5'000);
}

void ExportDialogTest::isDoneByKeyboard()
{
    const auto dialog = this->dialog();
    dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(dialog.get()));
    QTRY_COMPARE(QApplication::focusWidget(), dialog->form()->format());
    QTest::keyClick(dialog->form()->format(), Qt::Key_H); // HTML
    QCOMPARE(dialog->form()->format()->currentData().toString(), u"html"_s);
    QTest::keyClick(dialog.get(), Qt::Key_Return);
    QTRY_VERIFY(dialog->bar()->text().contains("Written"_L1));
    QCOMPARE(QApplication::focusWidget(), dialog->bar()->choice(0));
    QTest::keyClick(dialog.get(), Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());
}

void ExportDialogTest::namesEveryControl()
{
    const auto dialog = this->dialog();
    choose(*dialog, u"csv"_s);
    const QList<QWidget *> all = dialog->findChildren<QWidget *>();
    for (QWidget *widget : all) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
            continue;
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        QVERIFY(spoken != nullptr);
        QVERIFY2(!spoken->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
    }
}

QTEST_MAIN(ExportDialogTest)
#include "tst_exportdialog.moc"
