// SPDX-License-Identifier: Apache-2.0
#include "pictures/pictures.h"

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
        return keep(text, {});
    m_lookups.readers().start([text, fetched = *picture, pictures = QPointer(this)] {
        const QImage image = decoded(fetched, side);
        const auto tell = [text, image, pictures] {
            if (pictures)
                pictures->keep(text, image);
        };
        QMetaObject::invokeMethod(QCoreApplication::instance(), tell, Qt::QueuedConnection);
    });
}

void Pictures::keep(const QString &text, const QImage &image)
{
    --m_underWay;
    m_images.insert(text, mayShow(text) ? image : QImage());
    if (!m_images.value(text)->isNull())
        Q_EMIT arrived();
    askNext();
}

} // namespace Vitrine
