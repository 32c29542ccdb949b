// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pictures/picturejob.h"
#include "product/product.h"

#include <QHash>
#include <QImage>
#include <QObject>
#include <QQueue>

#include <optional>

namespace Vitrine {

class Lookups;

/** The first frame of a picture, no side longer than \p side pixels; null where it cannot be decoded. For any thread.
 */
QImage decoded(const Picture &picture, int side);

/**
 * The pictures of one product, by what its answer says of them: fetched when they are first looked at, a few at once,
 * decoded by a worker, kept small. What does not come stays away until the product was asked for again.
 */
class Pictures : public QObject
{
    Q_OBJECT

public:
    static constexpr int side = 320;          ///< pixels: the header's at twice the scale
    static constexpr qsizetype mostKept = 60; ///< of one product; more than that nobody looks at
    static constexpr int mostAtOnce = 4;

    explicit Pictures(Lookups &lookups, QObject *parent = nullptr);

    /** Whose product it is: by its settings and its origin pictures are asked for, or not at all. What had failed may
     * be tried again. */
    void setProfile(const Profile &profile);
    /** There may come something to show for this text. */
    [[nodiscard]] bool mayShow(const QString &text) const { return PictureRules::mayShow(text, m_profile); }
    /** What the answer says of the product's first picture that may be shown; empty where there is none. */
    [[nodiscard]] QString firstOf(const Product &product) const;
    /** Null until it is there: then arrived() tells. */
    QImage picture(const QString &text);
    /** Why it did not come, in a person's words; empty where it did, or still may. */
    [[nodiscard]] QString failure(const QString &text) const { return m_failures.value(text); }

Q_SIGNALS:
    void arrived();
    /** One of them does not come. */
    void failed();

private:
    void askNext();
    void onFetched(const QString &text, const Result<Picture> &picture);
    void keep(const QString &text, const QImage &image, const QString &failure);

    Lookups &m_lookups;
    Profile m_profile;
    QHash<QString, std::optional<QImage>> m_images; ///< nothing while it is awaited, null where it did not come
    QHash<QString, QString> m_failures;
    QQueue<QString> m_waiting;
    int m_underWay = 0;
};

} // namespace Vitrine
