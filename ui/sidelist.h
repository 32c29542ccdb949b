// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QListView>

namespace Vitrine {

/** A list beside a page: one column of rows on the window's ground, light or dark as that is. */
class SideList : public QListView
{
    Q_OBJECT

public:
    explicit SideList(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void colourGround();
};

} // namespace Vitrine
