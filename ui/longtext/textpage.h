// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "longtext/textmodel.h"

#include <QLocale>
#include <QWidget>

class QLabel;

namespace Vitrine {

class CopyJob;
class ElidedLabel;
class TextView;

/** One value too long for a form, whole, on a page of its own with a way back: by its button, Esc or Backspace. */
class TextPage : public QWidget
{
    Q_OBJECT
    Q_MOC_INCLUDE("clipboard.h")

public:
    explicit TextPage(const QLocale &locale, QWidget *parent = nullptr);

    /** \p found is marked, and shown first. The text that stands there already stays where it is. Of a secret also what
     * is copied is one. */
    void read(const QString &label, const QString &text, const QString &found, bool isSecret);
    void clear() { m_model.setText({}); }
    void copy();
    [[nodiscard]] const TextModel &model() const { return m_model; }

Q_SIGNALS:
    void left();
    /** A person copies some of it, or all. */
    void copied();
    void copyBegun(Vitrine::CopyJob *job);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QLocale m_locale;
    TextModel m_model;
    ElidedLabel *m_label;
    QLabel *m_size;
    TextView *m_view;
};

} // namespace Vitrine
