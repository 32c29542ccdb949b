// SPDX-License-Identifier: Apache-2.0
#include "fakes/fakehttp.h"
#include "form/formview.h"
#include "lookup/lookup.h"
#include "page/lookuppage.h"
#include "pictures/pictures.h"
#include "ui/handmade.h"

#include <QBuffer>
#include <QImageWriter>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Vitrine;

namespace {

QByteArray written(const QImage &image, const char *format)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QImageWriter(&buffer, format).write(image);
    return buffer.data();
}

QImage halves(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::red);
    QPainter(&image).fillRect(width / 2, 0, width - width / 2, height, Qt::blue);
    return image;
}

/** Two frames of 1 by 1 pixel: the first one red, the second one blue. */
QByteArray twoFrames()
{
    return QByteArray::fromHex("474946383961 01000100 800000 ff0000 0000ff"
                               "21f90400 0a000000 2c00000000 01000100 00 02024401 00"
                               "21f90400 0a000000 2c00000000 01000100 00 02024c01 00 3b");
}

Profile shop()
{
    Profile profile;
    profile.id = u"7"_s;
    profile.name = u"Shop"_s;
    profile.address = u"https://api.shop.example"_s;
    return profile;
}

Field pictureField(const QString &address)
{
    return Handmade::field(u"Picture"_s, Value::ofText(address, Kind::Picture), {}, Term::Image);
}

constexpr auto lamp = "https://cdn.example/lamp.png"_L1;

} // namespace

/** Pictures come late, or not at all, and the form never waits for them. */
class PicturesTest : public QObject
{
    Q_OBJECT

    FakeHttp m_http;
    SessionSecretStore m_secrets;
    VendorList m_vendors;
    Lookups m_lookups{m_http, m_secrets, m_vendors};

    LookupResult found(const QList<Field> &fields)
    {
        LookupResult result;
        result.asked = u"1"_s;
        result.profile = shop();
        result.outcome = Outcome::Found;
        result.fetched = QDateTime::currentDateTimeUtc();
        result.product = Handmade::product(fields);
        return result;
    }

private Q_SLOTS:
    void init()
    {
        m_http.requests.clear();
        m_http.script = [](const HttpRequest &) {
            return FakeHttp::reply(200, written(halves(64, 32), "png"));
        };
    }

    void fourFormatsAreDecoded_data()
    {
        QTest::addColumn<QByteArray>("format");
        QTest::newRow("PNG") << QByteArray("png");
        QTest::newRow("JPEG") << QByteArray("jpeg");
        QTest::newRow("WebP") << QByteArray("webp");
    }

    void fourFormatsAreDecoded()
    {
        QFETCH(const QByteArray, format);
        const Result<Picture> picture = PictureRules::judged(written(halves(64, 32), format.constData()));
        QVERIFY(picture);
        const QImage image = decoded(*picture, 320);
        QCOMPARE(image.size(), QSize(64, 32));
        QVERIFY(image.pixelColor(2, 16).red() > 200 && image.pixelColor(60, 16).blue() > 200);
    }

    void ofAFilmTheFirstFrameIsShown()
    {
        const Result<Picture> picture = PictureRules::judged(twoFrames());
        QVERIFY(picture);
        QCOMPARE(decoded(*picture, 320).pixelColor(0, 0), QColor(Qt::red));
    }

    void aLargePictureIsMadeSmall()
    {
        const Result<Picture> picture = PictureRules::judged(written(halves(2'000, 1'000), "png"));
        QVERIFY(picture);
        QCOMPARE(decoded(*picture, 320).size(), QSize(320, 160));
        const Result<Picture> line = PictureRules::judged(written(halves(4'000, 2), "png"));
        QVERIFY(line && !decoded(*line, 320).isNull());
    }

    void aBrokenPictureIsNone()
    {
        const QByteArray whole = written(halves(64, 32), "png");
        const Result<Picture> picture = PictureRules::judged(whole.first(40));
        QVERIFY(picture); // its beginning is right
        QVERIFY(decoded(*picture, 320).isNull());
    }

    void onlyTheNamedDecoderIsTried()
    {
        // says that it is a GIF, and is a JPEG
        const Picture picture{{PictureFormat::Gif, {64, 32}}, written(halves(64, 32), "jpeg")};
        QVERIFY(decoded(picture, 320).isNull());
    }

    void aPictureArrivesLate()
    {
        Pictures pictures(m_lookups);
        pictures.setProfile(shop());
        QSignalSpy arrived(&pictures, &Pictures::arrived);
        QVERIFY(pictures.picture(lamp).isNull());
        QVERIFY(pictures.picture(lamp).isNull()); // asked for once only
        QVERIFY(arrived.wait());
        QCOMPARE(pictures.picture(lamp).size(), QSize(64, 32));
        QCOMPARE(m_http.requests.size(), 1);
    }

    void aFewAreAskedForAtOnce()
    {
        m_http.script = [](const HttpRequest &) {
            return FakeHttp::never();
        };
        {
            Pictures pictures(m_lookups);
            pictures.setProfile(shop());
            for (int i = 0; i < 100; ++i)
                pictures.picture(u"https://cdn.example/%1.png"_s.arg(i));
            QTRY_COMPARE(m_http.underWay(), Pictures::mostAtOnce);
        }
        QCOMPARE(m_http.underWay(), 0); // with the page goes what it waits for
    }

    void aProductOfManyPicturesAsksForSome()
    {
        Pictures pictures(m_lookups);
        pictures.setProfile(shop());
        for (int i = 0; i < 500; ++i)
            pictures.picture(u"https://cdn.example/%1.png"_s.arg(i));
        QTRY_COMPARE(m_http.requests.size(), Pictures::mostKept);
        QTRY_COMPARE(m_http.underWay(), 0);
        QCOMPARE(m_http.requests.size(), Pictures::mostKept);
    }

    void whatFailedIsTriedAgainWithTheProduct()
    {
        m_http.script = [](const HttpRequest &) {
            return FakeHttp::failure(Error::Kind::Network);
        };
        Pictures pictures(m_lookups);
        pictures.setProfile(shop());
        pictures.picture(lamp);
        QTRY_COMPARE(m_http.requests.size(), 1);
        QTRY_COMPARE(m_http.underWay(), 0);
        pictures.picture(lamp);
        QCoreApplication::processEvents();
        QCOMPARE(m_http.requests.size(), 1);
        init();
        pictures.setProfile(shop());
        pictures.picture(lamp);
        QTRY_VERIFY(!pictures.picture(lamp).isNull());
        QCOMPARE(m_http.requests.size(), 1);
        pictures.setProfile(shop()); // what came is kept
        QVERIFY(!pictures.picture(lamp).isNull());
    }

    void whatRightsHideIsNotFetched()
    {
        Pictures pictures(m_lookups);
        pictures.setProfile(shop());
        Field hidden = pictureField(lamp);
        hidden.right = Right::Hidden;
        Field secret = pictureField(lamp);
        secret.value.secret = true;
        QVERIFY(pictures.firstOf(Handmade::product({hidden, secret})).isEmpty());
        const Product product = Handmade::product({hidden, secret, pictureField(u"https://cdn.example/2.png"_s)});
        QCOMPARE(pictures.firstOf(product), u"https://cdn.example/2.png"_s);

        LookupPage page(m_lookups, Vitrine::Display(QLocale(u"en_GB"_s)), shop(), u"1"_s);
        page.resize(900, 700);
        page.show(found({hidden, secret}));
        page.show();
        page.grab();
        QCoreApplication::processEvents();
        QVERIFY(m_http.requests.isEmpty());
    }

    void aRowLeavesRoomForItsPicture()
    {
        LookupPage page(m_lookups, Vitrine::Display(QLocale(u"en_GB"_s)), shop(), u"1"_s);
        page.resize(900, 700);
        page.show(found({Handmade::text(u"Name"_s, u"Lamp"_s), pictureField(lamp)}));
        page.show();
        const FormView *form = page.form();
        const QRect before = form->visualRect(form->readingOrder().constLast());
        QVERIFY(before.height() > form->visualRect(form->readingOrder().at(1)).height() * 2);
        const auto hasRed = [&](const QWidget *in) {
            const QImage image = const_cast<QWidget *>(in)->grab().toImage();
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    if (image.pixelColor(x, y) == QColor(Qt::red))
                        return true;
                }
            }
            return false;
        };
        QVERIFY(!hasRed(form));
        QTRY_VERIFY(hasRed(form));
        QCOMPARE(form->visualRect(form->readingOrder().constLast()), before); // nothing jumps when it comes
    }

    void whatDoesNotComeSaysWhy_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("said");
        QTest::newRow("no connection") << 0 << QByteArray() << u"connection"_s;
        QTest::newRow("not there") << 404 << QByteArray("{}") << u"no picture"_s;
        QTest::newRow("no picture") << 200 << QByteArray("<html></html>") << u"none of the kinds"_s;
        QTest::newRow("damaged") << 200 << written(halves(64, 32), "png").first(40) << u"damaged"_s;
    }

    void whatDoesNotComeSaysWhy()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, body);
        QFETCH(const QString, said);
        m_http.script = [=](const HttpRequest &) {
            return status == 0 ? FakeHttp::failure(Error::Kind::Network) : FakeHttp::reply(status, body);
        };
        LookupPage page(m_lookups, Vitrine::Display(QLocale(u"en_GB"_s)), shop(), u"1"_s);
        page.resize(900, 700);
        page.show(found({Handmade::text(u"Name"_s, u"Lamp"_s), pictureField(lamp)}));
        page.show();
        const FormView *form = page.form();
        const auto *model = static_cast<const FormModel *>(form->model());
        const QModelIndex row = form->readingOrder().constLast();
        const int before = form->visualRect(row).height();
        page.grab();
        QTRY_VERIFY2(model->noteText(row).contains(said), qPrintable(model->noteText(row)));
        QVERIFY2(form->visualRect(row).height() < before, "an empty frame says that it is coming");
        page.show(found({Handmade::text(u"Name"_s, u"Lamp"_s), pictureField(lamp)}));
        QVERIFY2(model->noteText(form->readingOrder().constLast()).isEmpty(), "it is tried again");
    }

    void aProfileWithoutPicturesHasNoRoomForThem()
    {
        LookupPage page(m_lookups, Vitrine::Display(QLocale(u"en_GB"_s)), shop(), u"1"_s);
        page.resize(900, 700);
        LookupResult result = found({Handmade::text(u"Name"_s, u"Lamp"_s), pictureField(lamp)});
        result.profile.network.pictures = false;
        page.show(result);
        page.show();
        page.grab();
        QCoreApplication::processEvents();
        const FormView *form = page.form();
        QCOMPARE(form->visualRect(form->readingOrder().constLast()).height(),
                 form->visualRect(form->readingOrder().at(1)).height());
        QVERIFY(m_http.requests.isEmpty());
    }
};

QTEST_MAIN(PicturesTest)
#include "tst_pictures.moc"
