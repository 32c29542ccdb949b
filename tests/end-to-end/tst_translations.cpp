// SPDX-License-Identifier: Apache-2.0
#include "fakes/files.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace Vitrine;

namespace {

struct Message
{
    QString context;
    QString source;
    QString state;     ///< "unfinished", "vanished", empty where it is done
    QStringList texts; ///< one, or one for each plural form

    [[nodiscard]] QString name() const { return context + u": "_s + source; }
};

QList<Message> messagesOf(const QByteArray &ts)
{
    QList<Message> messages;
    QString context;
    bool isPlural = false;
    QXmlStreamReader xml(ts);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto name = xml.name();
        if (name == "name"_L1) {
            context = xml.readElementText();
        } else if (name == "message"_L1) {
            messages.append({context, {}, {}, {}});
            isPlural = xml.attributes().hasAttribute("numerus"_L1);
        } else if (name == "source"_L1) {
            messages.last().source = xml.readElementText();
        } else if (name == "translation"_L1) {
            messages.last().state = xml.attributes().value("type"_L1).toString();
            if (!isPlural)
                messages.last().texts.append(xml.readElementText());
        } else if (name == "numerusform"_L1) {
            messages.last().texts.append(xml.readElementText());
        }
    }
    return xml.hasError() ? QList<Message>() : messages;
}

/** "%1 … %n" of "Row %n of %1 …": what is put in, and whether more is to come. Each language has its own order. */
QString frameOf(const QString &text)
{
    static const QRegularExpression placeholder(u"%(?:L?[0-9]{1,2}|n)"_s);
    QStringList parts;
    for (auto matches = placeholder.globalMatch(text); matches.hasNext();)
        parts.append(matches.next().captured());
    parts.sort();
    for (const QString &end : {u"…"_s, u":"_s, u"."_s, u"?"_s, u" "_s}) {
        if (text.endsWith(end))
            parts.append(u"ends with '"_s + end + u'\'');
    }
    if (text.startsWith(u' '))
        parts.append(u"begins with ' '"_s);
    static const QRegularExpression mnemonic(u"&[^& ]"_s);
    if (text.contains(mnemonic))
        parts.append(u"a mnemonic"_s);
    parts.append(QString::number(text.count(u'\n')) + u" line breaks"_s);
    return parts.join(u", "_s);
}

} // namespace

/** Each language says everything the sources say, and nothing else. */
class tst_translations : public QObject
{
    Q_OBJECT

    static inline const QDir folder{QStringLiteral(VITRINE_SOURCE "/translations")};
    static void languages();

private Q_SLOTS:
    void isUpToDate_data() { languages(); }
    void isUpToDate();
    void isComplete_data() { languages(); }
    void isComplete();
    void keepsWhatIsPutIn_data() { languages(); }
    void keepsWhatIsPutIn();
};

void tst_translations::languages()
{
    QTest::addColumn<QString>("file");

    const QStringList files = folder.entryList({u"vitrine_*.ts"_s}, QDir::Files);
    QVERIFY(files.contains(u"vitrine_de.ts"_s));
    for (const QString &file : files)
        QTest::addRow("%s", qUtf8Printable(file)) << file;
}

/** What `cmake --build build/dev --target update_translations` would change. */
void tst_translations::isUpToDate()
{
    QFETCH(QString, file);

    QTemporaryDir copy;
    QVERIFY(QFile::copy(folder.filePath(file), copy.filePath(file)));
    QProcess update;
    update.setProcessChannelMode(QProcess::MergedChannels);
    update.start(folder.filePath(u"update"_s), {QStringLiteral(VITRINE_LUPDATE), copy.path()});
    QVERIFY2(update.waitForFinished(60'000), qPrintable(update.errorString()));
    QVERIFY2(update.exitCode() == 0, update.readAll().constData());

    const QByteArray written = contentOf(folder.filePath(file));
    const QByteArray updated = contentOf(copy.filePath(file));
    const QList<Message> present = messagesOf(written);
    const QList<Message> wanted = messagesOf(updated);
    QSet<QString> known;
    for (const Message &message : present)
        known.insert(message.name());
    for (const Message &message : wanted) {
        QVERIFY2(known.contains(message.name()), qPrintable(u"has no translation: "_s + message.name()));
        QVERIFY2(message.state != "vanished"_L1, qPrintable(u"is gone from the sources: "_s + message.name()));
    }
    QVERIFY2(updated == written, "lupdate would write it in another way");
}

void tst_translations::isComplete()
{
    QFETCH(QString, file);

    const QList<Message> messages = messagesOf(contentOf(folder.filePath(file)));
    QVERIFY(!messages.isEmpty());
    for (const Message &message : messages) {
        QVERIFY2(message.state.isEmpty(), qPrintable(u"is "_s + message.state + u": "_s + message.name()));
        QVERIFY2(!message.texts.isEmpty() && !message.texts.contains(QString()),
                 qPrintable(u"has an empty text: "_s + message.name()));
    }
}

void tst_translations::keepsWhatIsPutIn()
{
    QFETCH(QString, file);

    const QList<Message> messages = messagesOf(contentOf(folder.filePath(file)));
    for (const Message &message : messages) {
        for (const QString &text : message.texts) {
            QVERIFY2(frameOf(text) == frameOf(message.source),
                     qPrintable(message.name() + u"\n  "_s + frameOf(message.source) + u"\n  "_s + text + u"\n  "_s +
                                frameOf(text)));
        }
    }
}

QTEST_GUILESS_MAIN(tst_translations)
#include "tst_translations.moc"
