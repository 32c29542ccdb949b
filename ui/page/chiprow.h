// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace Vitrine {

/** A few short texts as chips that wrap: what people ask first. The first one carries the accent's tint. */
class ChipRow : public QWidget
{
    Q_OBJECT

public:
    explicit ChipRow(QWidget *parent = nullptr);

    void setTexts(const QStringList &texts);
    [[nodiscard]] const QStringList &texts() const { return m_texts; }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QList<QRect> placed(int width) const;

    QStringList m_texts;
};

} // namespace Vitrine
