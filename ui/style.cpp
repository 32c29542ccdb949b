// SPDX-License-Identifier: Apache-2.0
#include "style.h"

#include "theme.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOptionButton>
#include <QStyleOptionTab>
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

    QColor ground = prime ? theme.accent : option->palette.color(QPalette::Button);
    if (pressed)
        ground = prime ? theme.accent.darker(115) : theme.plain.ground;
    else if (hovered)
        ground = prime ? theme.accent.lighter(theme.dark ? 108 : 112) : theme.hover;
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
    case PE_FrameTabWidget:
        return;
    case PE_FrameStatusBarItem:
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
    if (element == CE_PushButtonLabel) {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        if (button && (button->features & QStyleOptionButton::DefaultButton) && (button->state & State_Enabled)) {
            QStyleOptionButton label = *button;
            label.palette.setColor(QPalette::ButtonText, Theme::of(button->palette).onAccent);
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

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        return result.expandedTo({0, option->fontMetrics.height() + 14}) + QSize(8, 0);
    case CT_LineEdit:
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

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    if (hint == SH_UnderlineShortcut)
        return 1;
    return QProxyStyle::styleHint(hint, option, widget, data);
}

} // namespace Vitrine
