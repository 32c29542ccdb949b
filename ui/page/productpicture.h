// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QWidget>

namespace Vitrine {

/** A product's picture, whole and in proportion; while there is none, a diamond on the profile's colour. */
class ProductPicture : public QWidget
{
    Q_OBJECT

public:
    explicit ProductPicture(QWidget *parent = nullptr);

    void setColour(const QString &colour); ///< of the profile
    /** A null one brings the diamond back. */
    void setPicture(const QImage &picture);
    [[nodiscard]] const QImage &picture() const { return m_picture; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintDiamond(QPainter *painter) const;

    QString m_colour;
    QImage m_picture;
};

} // namespace Vitrine
