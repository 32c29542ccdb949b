// SPDX-License-Identifier: Apache-2.0
#include "source.h"

#include <QLibraryInfo>
#include <QMap>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using Laws::Source;

namespace {

/**
 * What may stand in one place only, or nowhere. To add one: a line here. To move the place: change its path here.
 *
 * The example must break the law, so that a pattern that has stopped matching is found out.
 */
struct OnePath
{
    QString pattern;
    QStringList allowed;
    QString example;
    QString why;
    QStringList within = {}; ///< folders the law is about; empty: all of the program
};

const QList<OnePath> &onePaths()
{
    static const QList<OnePath> laws{
        // what a vendor's text could act through
        {u"\\bopenUrl\\b"_s,
         {u"ui/links.cpp"_s},
         u"QDesktopServices::openUrl(url)"_s,
         u"a link is checked and its host shown before it is opened"_s},
        {u"\\bset(Html|Markdown)\\b|\\binsertHtml\\b|\\bfromHtml\\b|Qt::(RichText|AutoText|MarkdownText)\\b"_s,
         {},
         u"view->setHtml(text)"_s,
         u"vendor text is text"_s},
        {u"\\bsetToolTip\\b|\\bToolTipRole\\b|\\bQToolTip\\b"_s,
         {u"ui/tips.*"_s},
         u"label->setToolTip(text)"_s,
         u"tool tips have no plain mode"_s},
        {u"\\bQ(MessageBox|ErrorMessage)\\b"_s,
         {},
         u"QMessageBox::warning(this)"_s,
         u"an error is a bar inside the page, never a box on top of it"_s},
        {u"\\b(QClipboard|clipboard\\(\\))"_s,
         {u"ui/clipboard.cpp"_s},
         u"qApp->clipboard()"_s,
         u"secrets are marked and cleared in one place"_s},
        {u"\\bQ(Process|PluginLoader|Library)\\b|\\b(system|popen|exec[lv]p?)\\("_s,
         {},
         u"QProcess::execute(command)"_s,
         u"nothing is run"_s},
        {u"\\bQ(XmlStreamReader|DomDocument|SvgRenderer|SvgWidget)\\b"_s,
         {},
         u"QXmlStreamReader reader(sent)"_s,
         u"this Qt's XML and SVG have known holes"_s},

        // files
        {u"\\bQ(SaveFile|TemporaryFile)\\b|\\b(WriteOnly|ReadWrite|QIODevice::Append|QFile::Append|ofstream|fopen)\\b"_s,
         {u"core/files/writer.*"_s, u"ui/exporting/pdf.cpp"_s}, // which writes into memory
         u"file.open(QFile::WriteOnly)"_s,
         u"only the writer cannot lose a file"_s},

        // network and secrets
        {u"\\bQNetworkAccessManager\\b"_s,
         {u"core/http/networkchannel.*"_s},
         u"QNetworkAccessManager manager;"_s,
         u"there is one network stack"_s},
        {u"\\bQNetwork(Request|Reply)\\b"_s,
         {u"core/http/"_s},
         u"QNetworkRequest request;"_s,
         u"an exchange is a plain value outside of http"_s},
        {u"\\bQ(TcpSocket|SslSocket|TcpServer|SslServer|UdpSocket|WebSocket|HttpServer)\\b"_s,
         {u"core/http/networkchannel.*"_s, u"app/sandbox/"_s},
         u"QTcpSocket socket;"_s,
         u"only the sandbox serves, only http asks"_s},
        {u"\\bignoreSslErrors\\b|\\b(VerifyNone|QueryPeer|AutoVerifyPeer)\\b"_s,
         {},
         u"reply->ignoreSslErrors()"_s,
         u"a certificate is judged, never waved through"_s},
        {u"\\berrorString\\(\\)"_s,
         {},
         u"reply->errorString()"_s,
         u"it holds the URL with its secrets, and the server's HTML"_s},
        {u"#include <qt6keychain/"_s,
         {u"core/profiles/keychainstore.cpp"_s},
         u"#include <qt6keychain/keychain.h>"_s,
         u"one file knows how QtKeychain behaves"_s},

        // digits
        {u"\\bQJsonDocument::fromJson\\b"_s,
         {},
         u"QJsonDocument::fromJson(reply.body)"_s,
         u"an answer is read as it was sent, by Json::Document"_s,
         {u"core/json/"_s, u"core/product/"_s, u"core/vendors/"_s, u"core/lookup/"_s, u"core/bulk/"_s,
          u"core/exporting/"_s, u"core/history/"_s, u"ui/"_s}},
        {u"\\b(double|float|toDouble|toFloat)\\b"_s,
         // a workbook stores doubles; what one cannot hold whole is written as text
         {u"core/exporting/xlsx.cpp"_s},
         u"double price = value.toDouble();"_s,
         u"no double stands between the wire and the screen"_s,
         {u"core/json/"_s, u"core/product/"_s, u"core/vendors/"_s, u"core/exporting/"_s}},

        // shape
        {u"(?<!Application::)\\binstance\\(\\)"_s,
         {},
         u"Settings::instance().save()"_s,
         u"what exists once is made in app and passed by reference"_s},
        {u"\\bthrow\\b|\\bcatch \\("_s, {}, u"throw Error();"_s, u"what can fail returns a Result"_s},
        {u"\\bQ(Debug|LoggingCategory)\\b|\\bq(Debug|Info|Warning|Critical)\\("_s,
         {},
         u"qDebug() << body;"_s,
         u"nothing is logged from core or ui, so nothing secret can be"_s,
         {u"core/"_s, u"ui/"_s}},
        {u"\\bQSettings\\b"_s,
         {},
         u"QSettings settings;"_s,
         u"profiles are a file people can read; QSettings is for window geometry"_s,
         {u"core/"_s}},
    };
    return laws;
}

/** What a folder of core may include beside itself and error.h: a folder, or one file of it. A folder that is not here
 * is new: say what it may. */
const QMap<QString, QStringList> &arrows()
{
    static const QMap<QString, QStringList> all{
        {u"json"_s, {}},
        {u"files"_s, {}},
        {u"http"_s, {}},
        {u"product"_s, {u"json/"_s}},
        {u"profiles"_s, {u"files/"_s, u"json/"_s, u"http/network.h"_s}},
        {u"vendors"_s, {u"product/"_s, u"json/"_s, u"http/message.h"_s, u"profiles/profile.h"_s}},
        {u"lookup"_s,
         {u"vendors/vendor.h"_s, u"vendors/vendors.h"_s, u"product/"_s, u"json/"_s, u"http/"_s, u"profiles/"_s}},
        {u"history"_s, {u"lookup/"_s, u"product/"_s, u"json/"_s, u"profiles/"_s, u"files/"_s}},
        {u"pictures"_s, {u"http/"_s, u"profiles/"_s}},
        {u"bulk"_s,
         {u"lookup/"_s, u"vendors/vendor.h"_s, u"product/"_s, u"json/"_s, u"http/"_s, u"profiles/"_s, u"files/"_s}},
        {u"exporting"_s,
         {u"lookup/"_s, u"vendors/vendor.h"_s, u"product/"_s, u"json/"_s, u"profiles/"_s, u"files/writer.h"_s}},
        {u""_s, {u"product/safetext.h"_s}}, // core's own files: an error's message quotes the vendor
    };
    return all;
}

constexpr qsizetype mostLines = 400;

/** A vendor's files in core and in the sandbox, where its name is at home. */
bool isVendorsOwn(const Source &source, const QString &vendor)
{
    return source.isOneOf({u"app/sandbox/"_s, u"core/vendors/vendors.h"_s}) ||
           source.path.startsWith(u"core/vendors/" + vendor);
}

/** The vendors' ids, taken from the one list of them. */
QStringList vendorIds(const QList<Source> &program)
{
    QStringList ids;
    for (const Source &source : program) {
        if (source.path != "core/vendors/vendors.h"_L1)
            continue;
        static const QRegularExpression line(u"\\bVENDOR\\((\\w+)\\)"_s);
        for (auto matches = line.globalMatch(source.code); matches.hasNext();)
            ids += matches.next().captured(1);
    }
    return ids;
}

/** The id in any case, but not inside of another word: "phenos" is none. */
QRegularExpression nameOf(const QString &vendor)
{
    const QString capital = vendor.left(1).toUpper() + vendor.mid(1);
    return QRegularExpression(u"(?<![A-Za-z])(?i:%1)(?![a-z])|(?<=[a-z])%2(?![a-z])"_s.arg(vendor, capital));
}

/** What a source includes in quotes, by path from core's folder. */
QStringList includes(const Source &source, const QString &pattern)
{
    QStringList found;
    const QRegularExpression line(u"^#include "_s + pattern, QRegularExpression::MultilineOption);
    for (auto matches = line.globalMatch(source.code); matches.hasNext();)
        found += matches.next().captured(1);
    return found;
}

bool isAllowed(const QString &include, const QString &folder)
{
    if (include == "error.h"_L1 || include == "errorsummary.h"_L1 || include == "translation.h"_L1 ||
        (!folder.isEmpty() && include.startsWith(folder + u'/')))
        return true;
    const QStringList places = arrows().value(folder);
    return std::ranges::any_of(places, [&](const QString &place) {
        return place.endsWith(u'/') ? include.startsWith(place) : include == place;
    });
}

/** Qt's own header of that name in one of the modules that need a screen. */
bool needsScreen(const QString &header)
{
    const QDir headers(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    const QStringList modules{u"QtGui"_s, u"QtWidgets"_s, u"QtSvg"_s, u"QtSvgWidgets"_s, u"QtPrintSupport"_s};
    return std::ranges::any_of(modules, [&](const QString &module) {
        return header.startsWith(module + u'/') || header == module || headers.exists(module + u'/' + header);
    });
}

QByteArray report(const QStringList &broken, const QString &why = {})
{
    return (why + u'\n' + broken.join(u'\n')).toUtf8();
}

} // namespace

/** The laws of architecture that a compiler does not know: read from the sources themselves. */
class LawsTest : public QObject
{
    Q_OBJECT

    QList<Source> m_program;

private Q_SLOTS:
    void initTestCase();

    void commentsAreNoCode_data();
    void commentsAreNoCode();

    void thereIsOnePath_data();
    void thereIsOnePath();
    void everyLawCanBeBroken();
    void everyExceptionIsNeeded();
    void aVendorsNameStaysInItsFiles();
    void includesFollowTheArrows();
    void coreNeedsNoScreen();
    void uiKnowsNoApp();
    void labelsAreTold();
    void filesStaySmall();
    void everyFileNamesItsLicence();
};

void LawsTest::initTestCase()
{
    m_program = Laws::program();
    QVERIFY2(m_program.size() > 20, "the sources were not found");
}

void LawsTest::commentsAreNoCode_data()
{
    QTest::addColumn<QString>("cpp");
    QTest::addColumn<QString>("code");

    QTest::newRow("to the end of the line") << u"a; // b\nc;"_s << u"a; \nc;"_s;
    QTest::newRow("lines stay") << u"a; /* b\nb */ c;"_s << u"a; \n c;"_s;
    QTest::newRow("an address is no comment") << u"u\"https://x\"; // b"_s << u"u\"https://x\"; "_s;
    QTest::newRow("a quoted quote") << u"\"\\\" // b\"; c"_s << u"\"\\\" // b\"; c"_s;
    QTest::newRow("a quote as a character") << u"u'\"'; // b"_s << u"u'\"'; "_s;
    QTest::newRow("digits are no characters") << u"1'000'000; // b"_s << u"1'000'000; "_s;
}

void LawsTest::commentsAreNoCode()
{
    QFETCH(const QString, cpp);
    QFETCH(const QString, code);
    QCOMPARE(Laws::withoutComments(cpp), code);
}

void LawsTest::thereIsOnePath_data()
{
    QTest::addColumn<int>("law");
    for (int law = 0; law < onePaths().size(); ++law)
        QTest::newRow(qPrintable(onePaths().at(law).example)) << law;
}

void LawsTest::thereIsOnePath()
{
    QFETCH(const int, law);
    const OnePath &path = onePaths().at(law);
    const QRegularExpression pattern(path.pattern);
    QStringList broken;
    for (const Source &source : std::as_const(m_program)) {
        if ((path.within.isEmpty() || source.isOneOf(path.within)) && !source.isOneOf(path.allowed))
            broken += source.find(pattern);
    }
    QVERIFY2(broken.isEmpty(), report(broken, path.why).constData());
}

void LawsTest::everyLawCanBeBroken()
{
    for (const OnePath &path : onePaths()) {
        const QRegularExpression pattern(path.pattern);
        QVERIFY2(pattern.isValid() && pattern.match(path.example).hasMatch(), qPrintable(path.example));
        QVERIFY2(!path.why.isEmpty(), qPrintable(path.example));
    }
    QVERIFY(nameOf(u"dodo"_s).match(u"if (vendor == u\"dodo\"_s)"_s).hasMatch());
    QVERIFY(nameOf(u"dodo"_s).match(u"makeDodoPage()"_s).hasMatch());
    QVERIFY(!nameOf(u"enos"_s).match(u"phenos = venoset"_s).hasMatch());
    QVERIFY(isAllowed(u"json/document.h"_s, u"vendors"_s));
    QVERIFY(!isAllowed(u"http/http.h"_s, u"vendors"_s));
    QVERIFY(!isAllowed(u"product/product.h"_s, u"json"_s));
    QVERIFY(needsScreen(u"QWidget"_s) && needsScreen(u"QtGui/QColor"_s) && !needsScreen(u"QString"_s));
}

void LawsTest::everyExceptionIsNeeded()
{
    QStringList idle;
    for (const OnePath &path : onePaths()) {
        const QRegularExpression pattern(path.pattern);
        for (const QString &place : path.allowed) {
            const bool isUsed = std::ranges::any_of(m_program, [&](const Source &source) {
                return source.isOneOf({place}) && !source.find(pattern).isEmpty();
            });
            if (!isUsed)
                idle += place + u" for "_s + path.example;
        }
    }
    QVERIFY2(idle.isEmpty(), report(idle, u"an exception nobody uses invites somebody"_s).constData());
}

void LawsTest::aVendorsNameStaysInItsFiles()
{
    const QStringList vendors = vendorIds(m_program);
    QVERIFY2(vendors.size() >= 5, "the list of vendors was not found");
    QStringList broken;
    for (const QString &vendor : vendors) {
        for (const Source &source : std::as_const(m_program)) {
            if (!isVendorsOwn(source, vendor))
                broken += source.find(nameOf(vendor));
        }
    }
    QVERIFY2(broken.isEmpty(), report(broken, u"only a vendor's own file knows its name"_s).constData());
}

void LawsTest::includesFollowTheArrows()
{
    QStringList broken;
    for (const Source &source : std::as_const(m_program)) {
        if (!source.path.startsWith("core/"_L1))
            continue;
        const QString folder = source.path.section(u'/', 1, -2);
        const QString top = folder.section(u'/', 0, 0);
        QVERIFY2(arrows().contains(top), qPrintable(source.path));
        const QStringList included = includes(source, u"\"([^\"]+)\""_s);
        for (const QString &include : included) {
            const bool isOwnMoc = include.endsWith(".moc"_L1);
            if (!isOwnMoc && !isAllowed(include, top))
                broken += source.path + u" includes "_s + include;
        }
    }
    QVERIFY2(broken.isEmpty(),
             report(broken, u"lookup -> vendors -> product -> json; vendors see http's values only"_s).constData());
}

void LawsTest::coreNeedsNoScreen()
{
    QStringList broken;
    for (const Source &source : std::as_const(m_program)) {
        if (!source.path.startsWith("core/"_L1))
            continue;
        const QStringList included = includes(source, u"<([^>]+)>"_s);
        for (const QString &header : included) {
            if (needsScreen(header))
                broken += source.path + u" includes "_s + header;
        }
    }
    QVERIFY2(broken.isEmpty(), report(broken).constData());
}

void LawsTest::uiKnowsNoApp()
{
    const QDir root(QString::fromLatin1(VITRINE_SOURCE));
    QStringList broken;
    for (const Source &source : std::as_const(m_program)) {
        if (!source.path.startsWith("ui/"_L1))
            continue;
        const QDir own(root.filePath(source.path.section(u'/', 0, -2)));
        const QStringList included = includes(source, u"\"([^\"]+)\""_s);
        for (const QString &include : included) {
            if (!own.exists(include) && !root.exists(u"ui/" + include) && !root.exists(u"core/" + include))
                broken += source.path + u" includes "_s + include;
        }
    }
    QVERIFY2(broken.isEmpty(), report(broken, u"app -> ui -> core"_s).constData());
}

void LawsTest::labelsAreTold()
{
    // A label that is not told guesses HTML in what it shows. Several can be told in one loop over them.
    static const QRegularExpression made(u"new QLabel\\b|\\bQLabel \\w+[;({]"_s);
    static const QRegularExpression told(
        u"(?:for \\(QLabel \\*\\w+ : \\{([^}]+)\\}\\)\\s+)?\\w+(?:->|\\.)setTextFormat\\(Qt::PlainText\\)"_s);
    QStringList broken;
    for (const Source &source : std::as_const(m_program)) {
        qsizetype plain = 0;
        for (auto matches = told.globalMatch(source.code); matches.hasNext();)
            plain += matches.next().capturedView(1).count(u',') + 1;
        const QStringList labels = source.find(made);
        if (labels.size() > plain)
            broken += labels;
    }
    QVERIFY2(broken.isEmpty(),
             report(broken, u"every label is told that its text is plain, where it is made"_s).constData());
}

void LawsTest::filesStaySmall()
{
    QStringList broken;
    for (const Source &source : std::as_const(m_program)) {
        if (source.lines() > mostLines)
            broken += u"%1: %2 lines"_s.arg(source.path, QString::number(source.lines()));
    }
    QVERIFY2(broken.isEmpty(), report(broken, u"a file past 400 lines is asking to be two"_s).constData());
}

void LawsTest::everyFileNamesItsLicence()
{
    for (const Source &source : std::as_const(m_program)) {
        QVERIFY2(source.text.startsWith("// SPDX-License-Identifier: Apache-2.0\n"_L1), qPrintable(source.path));
        QVERIFY2(!source.path.endsWith(".h"_L1) || source.text.contains("#pragma once"_L1), qPrintable(source.path));
    }
}

QTEST_APPLESS_MAIN(LawsTest)
#include "tst_laws.moc"
