// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QString>

class QLabel;
class QWidget;

namespace Vitrine {

/** The one kind of label for words: never markup, wrapped, deleted by its parent. */
QLabel *plainLabel(const QString &text = {});

/** Gives a widget's text a colour, whatever ground it stands on. */
void colourText(QWidget *widget, const QColor &colour);

} // namespace Vitrine
