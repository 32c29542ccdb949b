// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QListView>

#include <optional>

namespace Vitrine {

/** A list of a great many lines of one height. It is laid out little by little, and goes to a line as soon as that is
 * there. */
class LineView : public QListView
{
    Q_OBJECT

public:
    explicit LineView(QWidget *parent = nullptr);

    /** Puts that row so many pixels below the view's top. */
    void bring(int row, int below);
    /** The first row that is seen; -1 where there is none. */
    [[nodiscard]] int topRow() const;

private:
    void tryToBring();

    std::optional<int> m_wanted; ///< of the scroll bar, which does not reach so far yet
};

} // namespace Vitrine
