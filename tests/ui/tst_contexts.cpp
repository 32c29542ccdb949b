// SPDX-License-Identifier: Apache-2.0
#include "exporting/formats.h"
#include "fakes/fakehttp.h"
#include "lookup/recognise.h"
#include "lookup/savedanswer.h"
#include "page/lookuppage.h"
#include "profiles/secretstore.h"
#include "window/mainwindow.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace Vitrine;

namespace {

using Text = QPair<QString, QString>; ///< context and source

/** Translates nothing and remembers what it was asked for. */
class Listener final : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        said.insert({QString::fromUtf8(context), QString::fromUtf8(source)});
        return {};
    }

    mutable QSet<Text> said;
};

QSet<Text> translated(const QString &path)
{
    QSet<Text> texts;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return texts;
    QString context;
    for (QXmlStreamReader xml(&file); !xml.atEnd();) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "source"_L1)
            texts.insert({context, xml.readElementText()});
    }
    return texts;
}

} // namespace

/** lupdate files a text under the context it believes in; the program must ask for it under the same. */
class tst_contexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSaidHasATranslation()
    {
        Listener listener;
        QVERIFY(QCoreApplication::installTranslator(&listener));

        const VendorList vendors = allVendors();
        FakeHttp http;
        SessionSecretStore secrets;
        Lookups lookups(http, secrets, vendors);
        const Vitrine::Display display(QLocale(u"en_GB"_s));
        const auto text = findExportFormat(u"text"_s)->writer({.display = display});
        QList<Profile> profiles;
        for (const auto &vendor : vendors) {
            Profile profile;
            profile.id = profile.name = profile.vendor = vendor->info().id;
            profiles.append(profile);

            QDirIterator fixtures(QStringLiteral(VITRINE_FIXTURES) + u'/' + profile.vendor, {u"*.in.json"_s});
            while (fixtures.hasNext()) {
                QFile file(fixtures.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                const LookupResult result = readSavedAnswer(*vendor, file.readAll());
                text->add(result);
                LookupPage page(lookups, display, profile, u"815"_s);
                page.show(result);
                page.setEmptyShown(true);
                page.toggleRaw();
            }
        }
        MainWindow window(lookups, display, {});
        window.setProfiles(profiles);
        for (const QString &typed : {u"815"_s, u".."_s, u"a b"_s, u"https://example.com/x"_s, u"pdt_1"_s})
            guesses(typed, profiles, vendors);
        QCoreApplication::removeTranslator(&listener);

        const QSet<Text> known = translated(QStringLiteral(VITRINE_SOURCE "/translations/vitrine_de.ts"));
        const QStringList firms{u"Discord"_s, u"GitHub"_s, u"Notion"_s, u"Telegram"_s}; // called the same everywhere
        QStringList missing;
        for (const auto &[context, source] : std::as_const(listener.said)) {
            if (!context.startsWith(u'Q') && !firms.contains(source) && !known.contains({context, source}))
                missing.append(context % u": "_s % source);
        }
        QVERIFY(listener.said.size() > 300);
        QCOMPARE(missing.join(u'\n'), QString());
    }
};

QTEST_MAIN(tst_contexts)
#include "tst_contexts.moc"
