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
