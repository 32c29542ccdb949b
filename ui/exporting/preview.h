// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exporting/exportchoices.h"
#include "exporting/exportjob.h"

#include <QImage>
#include <QStackedWidget>

class QPlainTextEdit;

namespace Vitrine {

/** The beginning of a file that is not written yet, made in another thread: its first lines, or its first page. */
class Preview : public QStackedWidget
{
    Q_OBJECT

public:
    explicit Preview(QWidget *parent = nullptr);

    /** Soon; of several calls only the last counts. */
    void show(const ExportSource &source, const ExportFormat &format, const ExportOptions &options);
    using QStackedWidget::show;
    [[nodiscard]] QString text() const; ///< empty where it is a picture
    [[nodiscard]] bool isPicture() const;

Q_SIGNALS:
    void shown();

private:
    struct Made
    {
        QString text;
        QImage picture;
    };
    struct Wanted
    {
        ExportSource source;
        ExportFormat format;
        ExportOptions options;
    };

    static Made make(const Wanted &wanted, qreal ratio);
    void begin();
    void take(const Made &made);

    class Picture;

    std::optional<Wanted> m_next;
    bool m_isBusy = false;
    QPlainTextEdit *m_text;
    Picture *m_picture;
};

} // namespace Vitrine
