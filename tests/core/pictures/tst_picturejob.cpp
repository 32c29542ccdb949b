// SPDX-License-Identifier: Apache-2.0
#include "fakes/fakehttp.h"
#include "pictures/picturejob.h"

#include <QPointer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Vitrine;

namespace {

QByteArray pngOf(quint32 width, quint32 height)
{
    const auto hex = [](quint32 number) {
        return QByteArray::number(number, 16).rightJustified(8, '0');
    };
    return QByteArray::fromHex("89504e470d0a1a0a 0000000d49484452" + hex(width) + hex(height) + "0802000000");
}

Profile shop()
{
    Profile profile;
    profile.id = u"7"_s;
    profile.address = u"https://api.shop.example/v1"_s;
    return profile;
}

} // namespace

/** A picture is fetched like nothing else: from anywhere on https, and with nothing of the profile's. */
class PictureJobTest : public QObject
{
    Q_OBJECT

    const QByteArray png = pngOf(640, 480);
    FakeHttp m_http;
    SessionSecretStore m_secrets;

    /** Fetches; nothing where it was not told within a generous time. */
    std::optional<Result<Picture>> fetched(const QString &text, const Profile &profile = shop())
    {
        std::optional<Result<Picture>> result;
        auto *job = new PictureJob(m_http, m_secrets, profile, text, this);
        connect(job, &PictureJob::finished, this, [&result](const Result<Picture> &picture) {
            result = picture;
        });
        [&result] {
            QVERIFY(!result); // never before the caller is back
            QTRY_VERIFY(result);
        }();
        return result;
    }

private Q_SLOTS:
    void init()
    {
        m_http.script = [this](const HttpRequest &) {
            return FakeHttp::reply(200, png);
        };
        m_http.requests.clear();
    }

    void aPictureOfAnyHost()
    {
        const auto picture = fetched(u"https://cdn.example/lamp.png?size=2"_s);
        QVERIFY(picture && *picture);
        QCOMPARE((*picture)->bytes, png);
        QCOMPARE((*picture)->head.size, QSize(640, 480));
        QCOMPARE(m_http.requests.size(), 1);
        QCOMPARE(m_http.requests.constFirst().url, QUrl(u"https://cdn.example/lamp.png?size=2"_s));
    }

    void nothingOfTheProfileGoesAlong()
    {
        Profile profile = shop();
        profile.network.clientCertificateFile = u"/mine.pem"_s;
        profile.network.clientKeyFile = u"/mine.key"_s;
        m_secrets.set(profile.id, {{u"token"_s, u"hush"_s}, {u"key_passphrase"_s, u"hush-hush"_s}});
        QVERIFY(fetched(u"https://cdn.example/lamp.png"_s, profile));
        const HttpRequest &request = m_http.requests.constFirst();
        QCOMPARE(request.headers.size(), 1);
        QCOMPARE(request.headers.constFirst().name, "Accept");
        QCOMPARE(request.method, "GET");
        QVERIFY(request.body.isEmpty());
        QVERIFY(m_http.lastSettings.clientCertificateFile.isEmpty());
        QVERIFY(m_http.lastSettings.clientKeyFile.isEmpty());
        QVERIFY(m_http.lastSecrets.keyPassphrase.isEmpty());
        // its own origin knows its certificate, and still sees no token
        QVERIFY(fetched(u"https://api.shop.example/pictures/lamp.png"_s, profile));
        QCOMPARE(m_http.requests.constLast().headers.size(), 1);
        QCOMPARE(m_http.lastSettings.clientKeyFile, u"/mine.key"_s);
        QCOMPARE(m_http.lastSecrets.keyPassphrase, u"hush-hush"_s);
    }

    void itsWayThroughAProxyIsTheProfiles()
    {
        Profile profile = shop();
        profile.network.proxy = NetworkSettings::Proxy::Own;
        profile.network.proxyUser = u"me"_s;
        m_secrets.set(profile.id, {{u"proxy_password"_s, u"way out"_s}});
        QVERIFY(fetched(u"https://cdn.example/lamp.png"_s, profile));
        QCOMPARE(m_http.lastSecrets.proxyPassword, u"way out"_s);
    }

    void whatIsNotAskedFor_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("not encrypted") << u"http://cdn.example/lamp.png"_s;
        QTest::newRow("the profile's host, but not its origin") << u"http://api.shop.example/lamp.png"_s;
        QTest::newRow("with a password") << u"https://me:pw@cdn.example/lamp.png"_s;
        QTest::newRow("a file") << u"file:///etc/passwd"_s;
        QTest::newRow("a path") << u"/fifo"_s;
        QTest::newRow("another host than it seems") << u"https://good.example\\@evil.example/"_s;
        QTest::newRow("turned around") << u"https://good.example/\u202Egnp.x"_s;
        QTest::newRow("a drawing in XML") << u"data:image/svg+xml;base64,PHN2Zy8+"_s;
        QTest::newRow("nothing") << QString();
    }

    void whatIsNotAskedFor()
    {
        QFETCH(const QString, address);
        const auto picture = fetched(address);
        QVERIFY(picture && !*picture);
        QVERIFY(m_http.requests.isEmpty());
    }

    void theProfilesOwnOriginMayBeUnencrypted()
    {
        Profile profile = shop();
        profile.address = u"http://127.0.0.1:8080/shop"_s;
        const auto picture = fetched(u"http://127.0.0.1:8080/images/lamp.png"_s, profile);
        QVERIFY(picture && *picture);
        QVERIFY(!*fetched(u"http://127.0.0.1:8081/images/lamp.png"_s, profile));
    }

    void aProfileCanDoWithoutPictures()
    {
        Profile profile = shop();
        profile.network.pictures = false;
        const QString inside = u"data:image/png;base64,"_s + QString::fromLatin1(png.toBase64());
        QVERIFY(PictureRules::mayShow(inside, shop()) && !PictureRules::mayShow(inside, profile));
        for (const QString &text : {u"https://cdn.example/lamp.png"_s, inside}) {
            const auto picture = fetched(text, profile);
            QVERIFY(picture && !*picture);
        }
        QVERIFY(m_http.requests.isEmpty());
    }

    void aPictureInTheAnswerNeedsNoNetwork()
    {
        const QByteArray padded = png + QByteArray(100, '\0');
        const QString base64 = QString::fromLatin1(padded.toBase64());
        for (const QString &start : {u"data:image/png;base64,"_s, QString()}) {
            const auto picture = fetched(start + base64);
            QVERIFY(picture && *picture);
            QCOMPARE((*picture)->bytes, padded);
        }
        QVERIFY(m_http.requests.isEmpty());
    }

    void whatCameIsJudgedByItsBytes_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("kind"); // -1: it may be shown
        QTest::newRow("a picture") << pngOf(640, 480) << -1;
        QTest::newRow("16 megapixels") << pngOf(4'000, 4'000) << -1;
        QTest::newRow("a pixel more") << pngOf(16'000'001, 1) << int(Error::Kind::TooLarge);
        QTest::newRow("more pixels than a number holds") << pngOf(0x7fffffff, 0x7fffffff) << int(Error::Kind::TooLarge);
        QTest::newRow("5 MiB") << pngOf(1, 1).leftJustified(PictureRules::mostBytes, '\0') << -1;
        QTest::newRow("a byte more") << pngOf(1, 1).leftJustified(PictureRules::mostBytes + 1, '\0')
                                     << int(Error::Kind::TooLarge);
        QTest::newRow("a drawing in XML") << QByteArray("<svg/>") << int(Error::Kind::BadAnswer);
        QTest::newRow("a page") << QByteArray("<html>") << int(Error::Kind::BadAnswer);
        QTest::newRow("nothing") << QByteArray() << int(Error::Kind::BadAnswer);
    }

    void whatCameIsJudgedByItsBytes()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const int, kind);
        m_http.script = [body](const HttpRequest &) {
            return FakeHttp::reply(200, body, {{"Content-Type", "image/png"}});
        };
        const auto picture = fetched(u"https://cdn.example/x"_s);
        QVERIFY(picture);
        QCOMPARE(*picture ? -1 : int(picture->error().kind), kind);
        QCOMPARE(m_http.lastSettings.maxBytes, PictureRules::mostBytes);
    }

    void aPictureThatIsNotThereIsNotDecoded()
    {
        m_http.script = [this](const HttpRequest &) {
            return FakeHttp::reply(404, png);
        };
        QCOMPARE(fetched(u"https://cdn.example/x"_s)->error().kind, Error::Kind::NotFound);
        m_http.script = [](const HttpRequest &) {
            return FakeHttp::failure(Error::Kind::Redirected);
        };
        QCOMPARE(fetched(u"https://cdn.example/x"_s)->error().kind, Error::Kind::Redirected);
    }

    void deletingCancels()
    {
        m_http.script = [](const HttpRequest &) {
            return FakeHttp::never();
        };
        QPointer job = new PictureJob(m_http, m_secrets, shop(), u"https://cdn.example/x"_s, this);
        QTRY_COMPARE(m_http.underWay(), 1);
        delete job;
        QCOMPARE(m_http.underWay(), 0);
        delete new PictureJob(m_http, m_secrets, shop(), u"https://cdn.example/x"_s, this);
        QCoreApplication::processEvents();
        QCOMPARE(m_http.requests.size(), 1);
    }
};

QTEST_GUILESS_MAIN(PictureJobTest)
#include "tst_picturejob.moc"
