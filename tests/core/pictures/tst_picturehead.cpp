// SPDX-License-Identifier: Apache-2.0
#include "pictures/picturehead.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Vitrine;

namespace {

QByteArray hex(const char *bytes)
{
    return QByteArray::fromHex(bytes);
}

QByteArray pngStart()
{
    return hex("89504e470d0a1a0a 0000000d49484452");
}

} // namespace

/** A picture's kind and size are known before a decoder sees a byte of it. */
class PictureHeadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstBytesSayIt_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("format"); // -1: none
        QTest::addColumn<QSize>("size");
        const auto row = [](const char *name, const QByteArray &bytes, PictureFormat format, QSize size) {
            QTest::newRow(name) << bytes << int(format) << size;
        };
        const auto none = [](const char *name, const QByteArray &bytes) {
            QTest::newRow(name) << bytes << -1 << QSize();
        };
        const QByteArray filling(40, '\0');
        row("PNG", pngStart() + hex("00000280000001e0"), PictureFormat::Png, {640, 480});
        row("a PNG larger than any screen", pngStart() + hex("7fffffff00000001"), PictureFormat::Png, {0x7fffffff, 1});
        row("GIF of 1987", "GIF87a" + hex("03000200"), PictureFormat::Gif, {3, 2});
        row("GIF of 1989", "GIF89a" + hex("ffff0100"), PictureFormat::Gif, {65535, 1});
        row("JPEG", hex("ffd8 ffe0000400ff ffc0001108 01e00280") + filling, PictureFormat::Jpeg, {640, 480});
        row("progressive JPEG behind filling", hex("ffd8 ffffe10004abcd ffffffc2001108 00010002") + filling,
            PictureFormat::Jpeg, {2, 1});
        row("JPEG whose tables come first", hex("ffd8 ffc400050000ff ffdb000300 ffc1001108 00040005") + filling,
            PictureFormat::Jpeg, {5, 4});
        row("WebP", "RIFF\x10\x10\x10\x10WEBPVP8 " + hex("10101010 101010 9d012a 80026801") + filling,
            PictureFormat::WebP, {640, 360});
        row("WebP without loss", "RIFF\x10\x10\x10\x10WEBPVP8L" + hex("10101010 2f 7fc25900") + filling,
            PictureFormat::WebP, {640, 360});
        row("WebP with more in it", "RIFF\x10\x10\x10\x10WEBPVP8X" + hex("10101010 10101010 7f0200 670100") + filling,
            PictureFormat::WebP, {640, 360});

        none("nothing", {});
        none("SVG", "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>");
        none("HTML", "<!DOCTYPE html><img src=x>");
        none("BMP", "BM" + filling);
        none("TIFF", "II*" + filling);
        none("a PNG that ends early", pngStart() + hex("00000280000001"));
        none("a PNG of no width", pngStart() + hex("00000000000001e0"));
        none("a PNG of negative height", pngStart() + hex("00000001ffffffff"));
        none("a PNG that begins with another chunk", hex("89504e470d0a1a0a 0000000d49444154") + filling);
        none("a JPEG that ends early", hex("ffd8 ffc0001108 01e0"));
        none("a JPEG without a frame", hex("ffd8 ffda0004abcd") + filling);
        none("a JPEG that ends at once", hex("ffd8 ffd9") + filling);
        none("a JPEG with a segment of no length", hex("ffd8 ffe00000") + filling);
        none("a JPEG of rubbish", hex("ffd8ff") + QByteArray(5'000, 'x'));
        none("a GIF that ends early", "GIF89a" + hex("0300"));
        none("a WebP that ends early", "RIFF\x10\x10\x10\x10WEBPVP8X");
        none("a WebP of no known kind", "RIFF\x10\x10\x10\x10WEBPVP9 " + filling);
        none("another RIFF", "RIFF\x10\x10\x10\x10WAVEfmt " + filling);
    }

    void theFirstBytesSayIt()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const int, format);
        QFETCH(const QSize, size);
        const std::optional<PictureHead> head = pictureHead(bytes);
        QCOMPARE(head ? int(head->format) : -1, format);
        QCOMPARE(head ? head->size : QSize(), size);
    }

    void noStartOfAPictureIsReadPastItsEnd()
    {
        const QByteArray jpeg = hex("ffd8 ffe0000400ff ffe1ffff ffc0001108 01e00280");
        const QByteArray webp = "RIFF\x10\x10\x10\x10WEBPVP8X" + hex("10101010 10101010 7f0200 670100");
        const QByteArray png = pngStart() + hex("00000280000001e0");
        const QByteArray gif("GIF89a\1\0\1\0", 10);
        for (const QByteArray &whole : {jpeg, webp, png, gif}) {
            for (qsizetype length = 0; length < whole.size(); ++length) {
                // a copy, so that a sanitizer sees a byte read behind it
                const QByteArray start(whole.constData(), length);
                QVERIFY(!pictureHead(start));
            }
        }
    }
};

QTEST_APPLESS_MAIN(PictureHeadTest)
#include "tst_picturehead.moc"
