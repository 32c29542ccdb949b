// SPDX-License-Identifier: Apache-2.0
#include "translation.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;

/** The language the program speaks. What the languages say is held to the sources by tests/end-to-end/tst_translations.
 */
class tst_translation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAndFiguresShareOneLocale_data()
    {
        QTest::addColumn<QLocale>("system");
        QTest::addColumn<QStringList>("languages");
        QTest::addColumn<QString>("name");
        const auto row = [](const char *what, const char *system, const char *languages, const char *name) {
            QTest::newRow(what) << QLocale(QString::fromLatin1(system))
                                << QString::fromLatin1(languages).split(u':', Qt::SkipEmptyParts)
                                << QString::fromLatin1(name);
        };
        row("the system's", "en_GB", "", "en_GB");
        row("another language", "en_GB", "de", "de_DE");
        row("with a country", "en_GB", "de_AT:en", "de_AT");
        row("the same language keeps its country", "de_AT", "de:en", "de_AT");
        row("a language nobody translated into is passed over", "en_GB", "eu:de", "de_DE");
        row("none of them", "en_GB", "eu", "en_GB");
        row("a system without a language", "C", "de", "C");
    }

    void wordsAndFiguresShareOneLocale()
    {
        QFETCH(QLocale, system);
        QFETCH(QStringList, languages);
        QTEST(Vitrine::personsLocale(system, languages).name(), "name");
    }

    void speaks_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<bool>("translated");
        QTest::addColumn<QString>("language");

        QTest::newRow("German") << QLocale(u"de_DE"_s) << true << u"de"_s;
        QTest::newRow("Austrian German") << QLocale(u"de_AT"_s) << true << u"de"_s;
        QTest::newRow("English") << QLocale(u"en_GB"_s) << true << u"en"_s;
        QTest::newRow("a language nobody has translated into yet") << QLocale(u"eu_ES"_s) << false << u"en"_s;
        QTest::newRow("no language at all") << QLocale::c() << false << u"en"_s;
    }

    void speaks()
    {
        QFETCH(QLocale, locale);
        QFETCH(bool, translated);
        QFETCH(QString, language);

        QCOMPARE(Vitrine::loadTranslation(*QCoreApplication::instance(), locale), translated);
        const auto translators = QCoreApplication::instance()->findChildren<QTranslator *>();
        QVERIFY(!translators.isEmpty());
        QCOMPARE(translators.first()->language(), language);
        qDeleteAll(translators);
    }
};

QTEST_GUILESS_MAIN(tst_translation)
#include "tst_translation.moc"
