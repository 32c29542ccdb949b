// SPDX-License-Identifier: Apache-2.0
#include "pictures/pictures.h"

#include "errorsummary.h"
#include "lookup/lookup.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>
#include <QPointer>

namespace Vitrine {

namespace {

/** The decoder is named, so that no other one of Qt's is ever tried on a vendor's bytes. */
QByteArray decoderOf(PictureFormat format)
{
    switch (format) {
    case PictureFormat::Png:
        return "png";
    case PictureFormat::Jpeg:
        return "jpeg";
    case PictureFormat::Gif:
        return "gif";
    case PictureFormat::WebP:
        return "webp";
    }
    return {};
}

QString wordsOf(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::NotFound:
        return Pictures::tr("Not shown: there is no picture at this address.");
    case Error::Kind::BadAnswer:
        return Pictures::tr("Not shown: it is none of the kinds of pictures that are shown.");
    case Error::Kind::TooLarge:
        return Pictures::tr("Not shown: the picture is too large.");
    default:
        return Pictures::tr("Not shown: %1", "a picture; what happened").arg(errorSummary(error) + u'.');
    }
}

const Field *firstPicture(const QList<Field> &fields, const Profile &profile)
{
    for (const Field &field : fields) {
        if (field.isHiddenByRight() || field.value.secret)
            continue;
        if (field.value.kind == Kind::Picture && PictureRules::mayShow(field.value.text, profile))
            return &field;
        if (const Field *inner = firstPicture(field.fields, profile))
            return inner;
    }
    return nullptr;
}

} // namespace

QImage decoded(const Picture &picture, int side)
{
    QBuffer buffer;
    buffer.setData(picture.bytes);
    if (!buffer.open(QIODevice::ReadOnly))
        return {};
    QImageReader reader(&buffer, decoderOf(picture.head.format));
    reader.setAutoDetectImageFormat(false);
    reader.setDecideFormatFromContent(false);
    reader.setAutoTransform(true);
    // What the decoder takes for its size must be what was judged.
    if (!reader.canRead() || reader.size() != picture.head.size)
        return {};
    if (qMax(picture.head.size.width(), picture.head.size.height()) > side)
        reader.setScaledSize(picture.head.size.scaled(side, side, Qt::KeepAspectRatio).expandedTo({1, 1}));
    return reader.read().convertToFormat(QImage::Format_ARGB32_Premultiplied);
}

Pictures::Pictures(Lookups &lookups, QObject *parent)
    : QObject(parent)
    , m_lookups(lookups)
{
}

void Pictures::setProfile(const Profile &profile)
{
    m_profile = profile;
    m_failures.clear();
    m_images.removeIf([this](const std::pair<const QString &, std::optional<QImage> &> &each) {
        return each.second && (each.second->isNull() || !mayShow(each.first));
    });
}

QString Pictures::firstOf(const Product &product) const
{
    for (const Section &section : product.sections) {
        if (const Field *field = firstPicture(section.fields, m_profile))
            return field->value.text;
    }
    return {};
}

QImage Pictures::picture(const QString &text)
{
    if (const auto known = m_images.constFind(text); known != m_images.cend())
        return known->value_or(QImage());
    if (m_images.size() < mostKept && mayShow(text)) {
        m_images.insert(text, std::nullopt);
        m_waiting.enqueue(text);
        askNext();
    }
    return {};
}

void Pictures::askNext()
{
    while (m_underWay < mostAtOnce && !m_waiting.isEmpty()) {
        const QString text = m_waiting.dequeue();
        auto *job = new PictureJob(m_lookups.http(), m_lookups.secrets(), m_profile, text, this);
        ++m_underWay;
        connect(job, &PictureJob::finished, this, [this, text](const Result<Picture> &picture) {
            onFetched(text, picture);
        });
    }
}

void Pictures::onFetched(const QString &text, const Result<Picture> &picture)
{
    if (!picture)
        return keep(text, {}, wordsOf(picture.error()));
    m_lookups.readers().start([text, fetched = *picture, pictures = QPointer(this)] {
        const QImage image = decoded(fetched, side);
        const auto tell = [text, image, pictures] {
            if (pictures)
                pictures->keep(text, image, image.isNull() ? tr("Not shown: the picture is damaged.") : QString());
        };
        QMetaObject::invokeMethod(QCoreApplication::instance(), tell, Qt::QueuedConnection);
    });
}

void Pictures::keep(const QString &text, const QImage &image, const QString &failure)
{
    --m_underWay;
    m_images.insert(text, mayShow(text) ? image : QImage());
    if (!m_images.value(text)->isNull()) {
        Q_EMIT arrived();
    } else if (mayShow(text)) {
        m_failures.insert(text, failure);
        Q_EMIT failed();
    }
    askNext();
}

} // namespace Vitrine
