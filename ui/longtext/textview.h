// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lineview.h"
#include "longtext/textmodel.h"

#include <QTimer>

namespace Vitrine {

class CopyJob;

/** A text of whatever length to read, broken at the view's width: nothing but what is seen is ever drawn. Ctrl+C copies
 * the chosen lines as they were sent. */
class TextView : public LineView
{
    Q_OBJECT
    Q_MOC_INCLUDE("clipboard.h")

public:
    explicit TextView(TextModel &model, QWidget *parent = nullptr);

    /** From its beginning, or, where that is in it, from the first line that has \p found, which is marked. */
    void read(const QString &text, const QString &found);
    void copy();

Q_SIGNALS:
    /** What was chosen to be copied is being written. */
    void copyBegun(Vitrine::CopyJob *job);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void fit();

    TextModel &m_model;
    QTimer m_fitting;    ///< to the width, once that is as it stays
    qsizetype m_top = 0; ///< the first character that is seen
};

} // namespace Vitrine
