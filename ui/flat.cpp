// SPDX-License-Identifier: Apache-2.0
#include "flat.h"

#include "theme.h"

#include <QPainter>
#include <QStyleOptionButton>
#include <QStyleOptionSlider>
#include <QStyleOptionTab>

namespace Vitrine::Flat {

namespace {

constexpr qreal radius = 5;
constexpr int iconGap = 6;

bool isPrime(const QStyleOptionButton &button)
{
    return (button.features & QStyleOptionButton::DefaultButton) && (button.state & QStyle::State_Enabled);
}

} // namespace

QFont bolder(QFont font)
{
    font.setBold(true);
    return font;
}

int boldExtra(const QString &text, const QFont &font)
{
    const auto wide = [&text](const QFont &with) {
        return QFontMetrics(with).size(Qt::TextShowMnemonic, text).width();
    };
    return qMax(0, wide(bolder(font)) - wide(font));
}

void drawPanel(QPainter *painter, const QRect &rect, const QColor &ground, const QColor &frame, qreal width)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(width > 0 ? QPen(frame, width) : QPen(Qt::NoPen));
    painter->setBrush(ground);
    const qreal inset = width / 2;
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius);
    painter->restore();
}

void drawField(const QStyleOption &option, QPainter *painter)
{
    const Theme theme = Theme::of(option.palette);
    const bool focused = option.state & QStyle::State_HasFocus;
    drawPanel(painter, option.rect, option.palette.color(QPalette::Base), focused ? theme.accent : theme.line,
              focused ? 2 : 1);
}

void drawButton(const QStyleOption *option, QPainter *painter)
{
    const Theme theme = Theme::of(option->palette);
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool prime = button && isPrime(*button);
    const bool pressed = option->state & (QStyle::State_Sunken | QStyle::State_On);
    const bool hovered = enabled && (option->state & QStyle::State_MouseOver);
    const bool focused = option->state & QStyle::State_HasFocus;

    const bool chosen = !button && (option->state & QStyle::State_On);
    QColor ground = prime ? theme.accent : option->palette.color(QPalette::Button);
    if (chosen)
        ground = theme.info.ground;
    else if (pressed)
        ground = prime ? theme.accentHover.darker(106) : theme.plain.ground;
    else if (hovered)
        ground = prime ? theme.accentHover : theme.hover;
    drawPanel(painter, option->rect, ground,
              focused ? theme.accent
              : prime ? ground
                      : theme.line,
              focused && !prime ? 2 : 1);
    if (focused && prime) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(theme.onAccent, 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option->rect).adjusted(3, 3, -3, -3), 3, 3);
        painter->restore();
    }
}

void drawButtonLabel(const QStyleOptionButton &button, QPainter *painter, const QStyle &style, const QWidget *widget)
{
    const bool enabled = button.state & QStyle::State_Enabled;
    const int indicator = (button.features & QStyleOptionButton::HasMenu)
                              ? style.pixelMetric(QStyle::PM_MenuButtonIndicator, &button, widget)
                              : 0;
    const QRect rect = button.rect.adjusted(0, 0, -indicator, 0);
    QPalette palette = button.palette;
    painter->save();
    if (isPrime(button)) {
        painter->setFont(bolder(painter->font()));
        palette.setColor(QPalette::ButtonText, Theme::of(palette).onAccent);
    }
    const int words = painter->fontMetrics().size(Qt::TextShowMnemonic, button.text).width();
    const int icon = button.icon.isNull() ? 0 : button.iconSize.width();
    const int gap = icon > 0 && words > 0 ? iconGap : 0;
    int left = rect.left() + (rect.width() - icon - gap - words) / 2;
    if (icon > 0) {
        const QRect place(QPoint(left, rect.center().y() + 1 - button.iconSize.height() / 2), button.iconSize);
        button.icon.paint(painter, QStyle::visualRect(button.direction, button.rect, place), Qt::AlignCenter,
                          enabled ? QIcon::Normal : QIcon::Disabled,
                          (button.state & QStyle::State_On) ? QIcon::On : QIcon::Off);
        left += icon + gap;
    }
    const bool underlined = style.styleHint(QStyle::SH_UnderlineShortcut, &button, widget) != 0;
    const QRect place(left, rect.top(), words, rect.height());
    style.drawItemText(painter, QStyle::visualRect(button.direction, button.rect, place),
                       Qt::AlignCenter | (underlined ? Qt::TextShowMnemonic : Qt::TextHideMnemonic), palette, enabled,
                       button.text, QPalette::ButtonText);
    painter->restore();
}

void drawTab(const QStyleOptionTab *tab, QPainter *painter)
{
    const Theme theme = Theme::of(tab->palette);
    const bool selected = tab->state & QStyle::State_Selected;
    const QRect rect = tab->rect;
    if (selected)
        painter->fillRect(rect, tab->palette.color(QPalette::Base));
    else if (tab->state & QStyle::State_MouseOver)
        painter->fillRect(rect, theme.hover);
    painter->setPen(theme.line);
    const bool mirrored = tab->direction == Qt::RightToLeft;
    const int edge = mirrored ? rect.left() : rect.right();
    painter->drawLine(edge, rect.top(), edge, rect.bottom());
    if (selected)
        painter->fillRect(QRect(rect.left(), rect.top(), rect.width(), 2), theme.accent);
    else
        painter->drawLine(rect.left(), rect.bottom(), rect.right(), rect.bottom());
    if (tab->state & QStyle::State_HasFocus) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(theme.accent, 1));
        painter->drawRect(rect.adjusted(3, 5, -4, -4));
    }
}

void drawTabClose(const QStyleOption *option, QPainter *painter)
{
    const Theme theme = Theme::of(option->palette);
    const bool hovered = (option->state & QStyle::State_MouseOver) && (option->state & QStyle::State_Enabled);
    const QRectF rect(option->rect);
    const qreal half = qMin(rect.width(), rect.height()) * 0.21;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (hovered) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.plain.ground.darker(theme.dark ? 80 : 106));
        painter->drawRoundedRect(rect.adjusted(1, 1, -1, -1), 3, 3);
    }
    painter->setPen(
        QPen(hovered ? option->palette.color(QPalette::Text) : theme.muted, 1.4, Qt::SolidLine, Qt::RoundCap));
    const QPointF centre = rect.center();
    painter->drawLine(centre - QPointF(half, half), centre + QPointF(half, half));
    painter->drawLine(centre - QPointF(half, -half), centre + QPointF(half, -half));
    painter->restore();
}

void drawScrollBar(const QStyleOptionSlider *bar, const QRect &slider, QPainter *painter)
{
    const Theme theme = Theme::of(bar->palette);
    const QColor ground = bar->palette.color(QPalette::Base);
    painter->fillRect(bar->rect, ground);
    const bool active = bar->state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    QColor handle = theme.muted;
    handle.setAlphaF(active ? 0.75F : 0.45F);
    painter->setBrush(handle);
    const QRectF inner = QRectF(slider).adjusted(3, 3, -3, -3);
    const qreal round = qMin(inner.width(), inner.height()) / 2;
    painter->drawRoundedRect(inner, round, round);
    painter->restore();
}

void drawComboBox(const QStyleOptionComplex &option, const QRect &button, QPainter *painter, const QStyle &style,
                  const QWidget *widget)
{
    drawField(option, painter);
    QStyleOption arrow = option;
    const int inwards = option.direction == Qt::RightToLeft ? 3 : -3;
    arrow.rect = QRect(button.center() - QPoint(4 - inwards, 4), QSize(8, 8));
    arrow.state &= QStyle::State_Enabled;
    style.drawPrimitive(QStyle::PE_IndicatorArrowDown, &arrow, painter, widget);
}

void drawSpinBox(const QStyleOptionComplex &option, QPainter *painter, const QStyle &style, const QWidget *widget)
{
    drawField(option, painter);
    for (const bool up : {true, false}) {
        const auto part = up ? QStyle::SC_SpinBoxUp : QStyle::SC_SpinBoxDown;
        QStyleOption arrow = option;
        arrow.rect =
            QRect(style.subControlRect(QStyle::CC_SpinBox, &option, part, widget).center() - QPoint(4, 4), QSize(8, 8));
        arrow.state &= QStyle::State_Enabled;
        style.drawPrimitive(up ? QStyle::PE_IndicatorArrowUp : QStyle::PE_IndicatorArrowDown, &arrow, painter, widget);
    }
}

} // namespace Vitrine::Flat
