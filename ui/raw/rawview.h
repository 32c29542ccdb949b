// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lineview.h"
#include "raw/rawmodel.h"

#include <optional>

namespace Vitrine {

class CopyJob;

/** The answer as it was sent, indented, line by line: nothing but what is seen is ever made into text. Ctrl+C copies
 * whole lines. */
class RawView : public LineView
{
    Q_OBJECT
    Q_MOC_INCLUDE("clipboard.h")

public:
    explicit RawView(RawModel &model, QWidget *parent = nullptr);

    void copy();
    /** Chooses the lines in which those bytes of the answer stand; as soon as they are known, where they are not yet.
     */
    void showBytes(qsizetype begin, qsizetype end);
    /** The bytes of the line the keyboard is in. */
    [[nodiscard]] std::optional<std::pair<qsizetype, qsizetype>> currentBytes() const;

Q_SIGNALS:
    /** A person copies some of it. */
    void copied();
    /** What was chosen to be copied is being written. */
    void copyBegun(Vitrine::CopyJob *job);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    RawModel &m_model;
    std::optional<std::pair<qsizetype, qsizetype>> m_wanted; ///< while the lines are not known
    std::optional<std::pair<int, int>> m_kept; ///< of the answer before: row of the keyboard, first row seen
};

} // namespace Vitrine
