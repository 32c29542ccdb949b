// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>

class QColor;
class QPainter;
class QRect;
class QString;
class QStyle;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComplex;
class QStyleOptionSlider;
class QStyleOptionTab;
class QWidget;

/** The flat look's controls, each drawn into the rectangle of its option, in the option's palette. */
namespace Vitrine::Flat {

constexpr int fieldInset = 3; ///< of what is written in a field of choices or numbers

QFont bolder(QFont font);
/** How much wider words become in bold. */
int boldExtra(const QString &text, const QFont &font);

/** A rounded ground in a line; no line where \p width is 0. */
void drawPanel(QPainter *painter, const QRect &rect, const QColor &ground, const QColor &frame, qreal width = 1);
/** The same round something to type in: its line says whether that has the focus. */
void drawField(const QStyleOption &option, QPainter *painter);
void drawButton(const QStyleOption *option, QPainter *painter);
/** Sign and words, further apart than Qt would have them, in bold on the button of Enter. */
void drawButtonLabel(const QStyleOptionButton &button, QPainter *painter, const QStyle &style, const QWidget *widget);
void drawTab(const QStyleOptionTab *tab, QPainter *painter);
void drawTabClose(const QStyleOption *option, QPainter *painter);
void drawScrollBar(const QStyleOptionSlider *bar, const QRect &slider, QPainter *painter);
void drawComboBox(const QStyleOptionComplex &option, const QRect &button, QPainter *painter, const QStyle &style,
                  const QWidget *widget);
void drawSpinBox(const QStyleOptionComplex &option, QPainter *painter, const QStyle &style, const QWidget *widget);

} // namespace Vitrine::Flat
