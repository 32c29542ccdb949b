// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "raw/rawmodel.h"

#include <QListView>

namespace Vitrine {

/** The answer as it was sent, indented, line by line: nothing but what is seen is ever made into text. Ctrl+C copies
 * whole lines. */
class RawView : public QListView
{
    Q_OBJECT

public:
    explicit RawView(RawModel &model, QWidget *parent = nullptr);

    void copy();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    RawModel &m_model;
};

} // namespace Vitrine
