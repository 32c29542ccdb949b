// SPDX-License-Identifier: Apache-2.0
#include "style.h"

#include "theme.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOptionButton>
#include <QStyleOptionSlider>
#include <QStyleOptionTab>
#include <QStyleOptionToolButton>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace Vitrine {

namespace {

constexpr qreal radius = 5;

void drawPanel(QPainter *painter, const QRect &rect, const QColor &ground, const QColor &frame, qreal width = 1)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(width > 0 ? QPen(frame, width) : QPen(Qt::NoPen));
    painter->setBrush(ground);
    const qreal inset = width / 2;
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius);
    painter->restore();
}

void drawButton(const QStyleOption *option, QPainter *painter)
{
    const Theme theme = Theme::of(option->palette);
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool prime = button && (button->features & QStyleOptionButton::DefaultButton) && enabled;
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
    const Theme theme = Theme::of(option.palette);
    const bool focused = option.state & QStyle::State_HasFocus;
    drawPanel(painter, option.rect, option.palette.color(QPalette::Base), focused ? theme.accent : theme.line,
              focused ? 2 : 1);
    QStyleOption arrow = option;
    const int inwards = option.direction == Qt::RightToLeft ? 3 : -3;
    arrow.rect = QRect(button.center() - QPoint(4 - inwards, 4), QSize(8, 8));
    arrow.state &= QStyle::State_Enabled;
    style.drawPrimitive(QStyle::PE_IndicatorArrowDown, &arrow, painter, widget);
}

void drawSpinBox(const QStyleOptionComplex &option, QPainter *painter, const QStyle &style, const QWidget *widget)
{
    const Theme theme = Theme::of(option.palette);
    const bool focused = option.state & QStyle::State_HasFocus;
    drawPanel(painter, option.rect, option.palette.color(QPalette::Base), focused ? theme.accent : theme.line,
              focused ? 2 : 1);
    for (const bool up : {true, false}) {
        const auto part = up ? QStyle::SC_SpinBoxUp : QStyle::SC_SpinBoxDown;
        QStyleOption arrow = option;
        arrow.rect =
            QRect(style.subControlRect(QStyle::CC_SpinBox, &option, part, widget).center() - QPoint(4, 4), QSize(8, 8));
        arrow.state &= QStyle::State_Enabled;
        style.drawPrimitive(up ? QStyle::PE_IndicatorArrowUp : QStyle::PE_IndicatorArrowDown, &arrow, painter, widget);
    }
}

} // namespace

Style::Style()
    : QProxyStyle(u"fusion"_s)
{
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        drawButton(option, painter);
        return;
    case PE_PanelButtonTool:
        if (option->state & (State_MouseOver | State_Sunken | State_On | State_HasFocus))
            drawButton(option, painter);
        return;
    case PE_PanelLineEdit: {
        if (option->state & State_Raised || !widget)
            break;
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth == 0)
            return; // inside a box that has a frame of its own
        const Theme theme = Theme::of(option->palette);
        const bool focused = option->state & State_HasFocus;
        drawPanel(painter, option->rect, option->palette.color(QPalette::Base), focused ? theme.accent : theme.line,
                  focused ? 2 : 1);
        return;
    }
    case PE_FrameFocusRect:
        if (qobject_cast<const QAbstractItemView *>(widget) == nullptr) {
            const auto *button = qstyleoption_cast<const QStyleOptionFocusRect *>(option);
            if (button && widget && (widget->inherits("QPushButton") || widget->inherits("QToolButton")))
                return; // The button's own frame says it.
        }
        break;
    case PE_FrameTabBarBase: {
        painter->setPen(Theme::of(option->palette).line);
        painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
        return;
    }
    case PE_IndicatorTabTearLeft:
    case PE_IndicatorTabTearRight:
    case PE_FrameTabWidget:
    case PE_FrameStatusBarItem:
        return;
    case PE_IndicatorTabClose:
        drawTabClose(option, painter);
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    if (element == CE_TabBarTabShape) {
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            drawTab(tab, painter);
            return;
        }
    }
    if (element == CE_TabBarTabLabel) {
        const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
        if (tab && widget && tab->tabIndex >= 0 && widget->property("preview") == tab->tabIndex) {
            painter->save();
            QFont italic = painter->font();
            italic.setItalic(true); // What is only looked at gives way to the next.
            painter->setFont(italic);
            QProxyStyle::drawControl(element, option, painter, widget);
            painter->restore();
            return;
        }
    }
    if (element == CE_PushButtonLabel) {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        if (button && (button->features & QStyleOptionButton::DefaultButton) && (button->state & State_Enabled)) {
            QStyleOptionButton label = *button;
            label.palette.setColor(QPalette::ButtonText, Theme::of(button->palette).onAccent);
            QProxyStyle::drawControl(element, &label, painter, widget);
            return;
        }
    }
    if (element == CE_ToolButtonLabel && (option->state & State_On)) {
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option)) {
            QStyleOptionToolButton label = *button;
            label.palette.setColor(QPalette::ButtonText, Theme::of(button->palette).info.text);
            QProxyStyle::drawControl(element, &label, painter, widget);
            return;
        }
    }
    if (element == CE_Splitter) {
        painter->setPen(Theme::of(option->palette).line);
        const QRect rect = option->rect;
        if (option->state & State_Horizontal)
            painter->drawLine(rect.center().x(), rect.top(), rect.center().x(), rect.bottom());
        else
            painter->drawLine(rect.left(), rect.center().y(), rect.right(), rect.center().y());
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    const auto *bar = control == CC_ScrollBar ? qstyleoption_cast<const QStyleOptionSlider *>(option) : nullptr;
    if (bar)
        drawScrollBar(bar, subControlRect(control, option, SC_ScrollBarSlider, widget), painter);
    else if (control == CC_SpinBox)
        drawSpinBox(*option, painter, *this, widget);
    else if (control == CC_ComboBox)
        drawComboBox(*option, subControlRect(control, option, SC_ComboBoxArrow, widget), painter, *this, widget);
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    const auto *bar = control == CC_ScrollBar ? qstyleoption_cast<const QStyleOptionSlider *>(option) : nullptr;
    if (!bar) {
        const QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
        const bool isText = (control == CC_ComboBox && part == SC_ComboBoxEditField) ||
                            (control == CC_SpinBox && part == SC_SpinBoxEditField);
        return isText ? rect.adjusted(3, 0, -3, 0) : rect;
    }
    // A scroll bar without arrows: the whole length is its groove.
    const bool lying = bar->orientation == Qt::Horizontal;
    const int length = lying ? bar->rect.width() : bar->rect.height();
    const qint64 steps = qint64(bar->maximum) - bar->minimum;
    const int shortest = qMin(length, 32);
    const int size = steps > 0 ? qMax(shortest, int(qint64(length) * bar->pageStep / (steps + bar->pageStep))) : length;
    const int at =
        sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - size, bar->upsideDown);
    const auto piece = [&](int from, int extent) {
        const QRect rect =
            lying ? QRect(from, 0, extent, bar->rect.height()) : QRect(0, from, bar->rect.width(), extent);
        return visualRect(bar->direction, bar->rect, rect.translated(bar->rect.topLeft()));
    };
    switch (part) {
    case SC_ScrollBarGroove:
        return piece(0, length);
    case SC_ScrollBarSlider:
        return piece(at, size);
    case SC_ScrollBarSubPage:
        return piece(0, at);
    case SC_ScrollBarAddPage:
        return piece(at + size, length - at - size);
    default:
        return {};
    }
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    const bool isFramed = element == SE_LineEditContents && frame && frame->lineWidth > 0;
    return isFramed ? rect.adjusted(4, 0, -4, 0) : rect;
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        return result.expandedTo({0, option->fontMetrics.height() + 14}) + QSize(8, 0);
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
        return result.expandedTo({0, option->fontMetrics.height() + 14});
    case CT_ToolButton:
        return result.expandedTo({0, option->fontMetrics.height() + 10});
    case CT_TabBarTab:
        return result.expandedTo({0, option->fontMetrics.height() + 18}) + QSize(8, 0);
    default:
        return result;
    }
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabOverlap:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_SplitterWidth:
        return 3;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

} // namespace Vitrine
