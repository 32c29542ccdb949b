// SPDX-License-Identifier: Apache-2.0
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;

/** Both programs speak the language the session asks for, whether or not the system has a locale of that name. */
class LanguageTest : public QObject
{
    Q_OBJECT

    static QByteArray help(const QString &program, const QStringList &session);

private Q_SLOTS:
    void theSessionsLanguageIsSpoken_data();
    void theSessionsLanguageIsSpoken();
};

QByteArray LanguageTest::help(const QString &program, const QStringList &session)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"LANGUAGE"_s, u"LC_ALL"_s, u"LC_MESSAGES"_s, u"LANG"_s})
        environment.remove(name);
    for (const QString &variable : session)
        environment.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(VITRINE_BINARY "/app/") + program, {u"--help"_s});
    process.waitForFinished();
    return process.readAll();
}

void LanguageTest::theSessionsLanguageIsSpoken_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QStringList>("session");
    QTest::addColumn<bool>("german");
    QTest::addColumn<QString>("english");
    const QStringList programs{u"vitrine"_s, u"vitrine-cli"_s};
    for (const QString &program : programs) {
        const auto add = [&program](const QStringList &session, bool german) {
            const QString english = program == "vitrine"_L1 ? u"Looks up a product"_s : u"One id, every vendor"_s;
            QTest::newRow(qPrintable(QString(program + u' ' + session.join(u' '))))
                << program << session << german << english;
        };
        add({u"LANG=de_DE.UTF-8"_s}, true);
        add({u"LANG=de_CH.UTF-8"_s}, true);
        add({u"LC_ALL=de_DE"_s}, true);
        add({u"LANG=en_US.UTF-8"_s, u"LC_MESSAGES=de_DE.UTF-8"_s}, true);
        add({u"LANG=en_US.UTF-8"_s, u"LANGUAGE=de"_s}, true);
        add({u"LANG=eu_ES.UTF-8"_s, u"LANGUAGE=eu:de:en"_s}, true);
        add({u"LANG=C.UTF-8"_s, u"LANGUAGE=de"_s}, true);
        add({u"LANG=de_DE.UTF-8"_s, u"LANGUAGE=en"_s}, false);
        add({u"LANG=C.UTF-8"_s}, false);
        add({}, false);
    }
}

void LanguageTest::theSessionsLanguageIsSpoken()
{
    QFETCH(const QString, program);
    QFETCH(const QStringList, session);
    QFETCH(const bool, german);
    QFETCH(const QString, english);
    const QByteArray said = help(program, session);
    QVERIFY2(said.contains("vitrine"), said.constData());
    QVERIFY2(said.contains(english.toUtf8()) != german, said.constData());
}

QTEST_GUILESS_MAIN(LanguageTest)
#include "tst_language.moc"
