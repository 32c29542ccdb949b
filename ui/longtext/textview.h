// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lineview.h"
#include "longtext/textmodel.h"

#include <QTimer>

#include <utility>
#include <vector>

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
    /** What is copied from now on is a secret, or is not. */
    void setSecret(bool isSecret) { m_isSecret = isSecret; }
    void copy();
    void copyAll();

Q_SIGNALS:
    void copied();
    /** What was chosen to be copied is being written. */
    void copyBegun(Vitrine::CopyJob *job);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    using Piece = std::pair<qsizetype, qsizetype>; ///< from which character up to which
    void copyPieces(const std::vector<Piece> &pieces, const QString &done);
    void fit();

    TextModel &m_model;
    QTimer m_fitting;    ///< to the width, once that is as it stays
    qsizetype m_top = 0; ///< the first character that is seen
    bool m_isSecret = false;
};

} // namespace Vitrine
