// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "theme.h"

#include <QWidget>

namespace Vitrine {

/** A short text on a tint, which only repeats what the text says. */
struct Chip
{
    enum class Tone : quint8 {
        Plain,
        Info,
        Good,
        Warn,
        Bad, ///< with a crossed circle before its text
    };

    QString text;
    Tone tone = Tone::Plain;
};

/** Chips in a row that wraps: what people ask first. */
class ChipRow : public QWidget
{
    Q_OBJECT

public:
    explicit ChipRow(QWidget *parent = nullptr);

    void setChips(const QList<Chip> &chips);
    [[nodiscard]] QStringList texts() const;

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int signWidth(const Chip &chip) const;
    [[nodiscard]] QList<QRect> placed(int width) const;

    QList<Chip> m_chips;
};

} // namespace Vitrine
