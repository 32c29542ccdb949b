// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

namespace Vitrine {

/** One line of plain text that ends in an ellipsis where it finds no room; the whole of it stands in the tool tip then.
 */
class ElidedLabel : public QFrame
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    void setText(const QString &text);
    [[nodiscard]] const QString &text() const { return m_text; }
    void setMuted(bool muted);
    /** It is no sentence but something like an id or a path: it runs from left to right in every language. */
    void setLeftToRight() { m_leftToRight = true; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QString m_text;
    bool m_muted = false;
    bool m_leftToRight = false;
};

} // namespace Vitrine
