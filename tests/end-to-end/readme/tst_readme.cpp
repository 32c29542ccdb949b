// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/**
 * Every line of every ```sh block of the README does what a reader expects of it, those of ```console blocks, which
 * need an account, are at least understood, and every link and folder it names exists.
 */
class tst_readme : public QObject
{
    Q_OBJECT

private:
    const QDir m_source{QStringLiteral(VITRINE_SOURCE)};
    const QDir m_binary{QStringLiteral(VITRINE_BINARY)};

    QString read(const QString &name) const
    {
        QFile file(m_source.filePath(name));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    QStringList presets(const QString &kind) const
    {
        QStringList names;
        const auto listed = QJsonDocument::fromJson(read(u"CMakePresets.json"_s).toUtf8())[kind].toArray();
        for (const auto &preset : listed)
            names.append(preset[u"name"_s].toString());
        return names;
    }

private Q_SLOTS:
    void command_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("needsAccount");

        static const QRegularExpression block(u"^```(sh|console)\\n(.*?)^```$"_s,
                                              QRegularExpression::MultilineOption |
                                                  QRegularExpression::DotMatchesEverythingOption);
        const QString readme = read(u"README.md"_s);
        for (auto matches = block.globalMatch(readme); matches.hasNext();) {
            const auto match = matches.next();
            const QStringList lines = match.captured(2).split(u'\n', Qt::SkipEmptyParts);
            for (const QString &line : lines)
                QTest::addRow("%s", qUtf8Printable(line)) << line << (match.captured(1) == u"console");
        }
    }

    void command()
    {
        QFETCH(QString, line);
        QFETCH(bool, needsAccount);
        QStringList words = QProcess::splitCommand(line.replace(u'\'', u'"'));
        const QString program = words.takeFirst();

        if (program == u"vitrine-cli") {
            if (needsAccount)
                words.append(u"--help"_s);
            QProcess process;
            process.start(m_binary.filePath(u"app/vitrine-cli"_s), words);
            QVERIFY2(process.waitForFinished(60'000), qPrintable(process.errorString()));
            QCOMPARE(process.readAllStandardError(), QByteArray());
            QVERIFY(!process.readAllStandardOutput().isEmpty());
            QCOMPARE(process.exitCode(), 0);
        } else if (program == u"cmake" && words.value(0) == u"--workflow") {
            QVERIFY(presets(u"workflowPresets"_s).contains(words.value(2)));
        } else if (program == u"cmake" && words.value(0) == u"--build") {
            QVERIFY(read(u"translations/CMakeLists.txt"_s).contains(u"add_custom_target("_s + words.value(3)));
        } else if (program.startsWith(u"build/dev/tests/")) {
            QVERIFY(QFileInfo(m_binary.filePath(program.section(u'/', 2))).isExecutable());
        } else {
            // Running app/run and tests/run from inside a test would never end; tests/tools/clean-root does.
            const QFileInfo script(m_source.filePath(program));
            QVERIFY2(script.isFile() && script.isExecutable(), "nothing checks this command");
        }
    }

    void path_data()
    {
        QTest::addColumn<QString>("path");

        static const QRegularExpression link(
            u"\\]\\(([^)#:]+)\\)|`((?:app|core|ui|tests|resources|translations)/[^`<]*)`"_s);
        const QString texts = read(u"README.md"_s) + read(u"CONTRIBUTING.md"_s);
        for (auto matches = link.globalMatch(texts); matches.hasNext();) {
            const auto match = matches.next();
            const QString path = match.captured(1) + match.captured(2);
            QTest::addRow("%s", qUtf8Printable(path)) << path;
        }
    }

    void path()
    {
        QFETCH(QString, path);
        QVERIFY(m_source.exists(path));
    }
};

QTEST_GUILESS_MAIN(tst_readme)
#include "tst_readme.moc"
