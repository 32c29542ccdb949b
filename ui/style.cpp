// SPDX-License-Identifier: Apache-2.0
#include "style.h"

#include "flat.h"
#include "theme.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyleOptionButton>
#include <QStyleOptionHeader>
#include <QStyleOptionMenuItem>
#include <QStyleOptionSlider>
#include <QStyleOptionTab>
#include <QStyleOptionToolButton>
#include <QTabBar>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Vitrine {

Style::Style()
    : QProxyStyle(u"fusion"_s)
{
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        Flat::drawButton(option, painter);
        return;
    case PE_PanelButtonTool:
        if (option->state & (State_MouseOver | State_Sunken | State_On | State_HasFocus))
            Flat::drawButton(option, painter);
        return;
    case PE_PanelLineEdit: {
        if (option->state & State_Raised || !widget)
            break;
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth == 0)
            return; // inside a box that has a frame of its own
        Flat::drawField(*option, painter);
        return;
    }
    case PE_FrameFocusRect:
        if (qobject_cast<const QAbstractItemView *>(widget) == nullptr) {
            const auto *button = qstyleoption_cast<const QStyleOptionFocusRect *>(option);
            if (button && widget && (widget->inherits("QPushButton") || widget->inherits("QToolButton"))) {
                if (const auto *tool = qobject_cast<const QToolButton *>(widget); tool && tool->autoRaise())
                    Flat::drawPanel(painter, widget->rect(), Qt::transparent, Theme::of(option->palette).accent, 2);
                return; // The frame of other buttons says it.
            }
        }
        break;
    case PE_FrameTabBarBase: {
        painter->setPen(Theme::of(option->palette).line);
        painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
        return;
    }
    case PE_Frame:
        if (qobject_cast<const QAbstractScrollArea *>(widget)) {
            Flat::drawField(*option, painter);
            return;
        }
        break;
    case PE_PanelStatusBar:
        painter->setPen(Theme::of(option->palette).line);
        painter->drawLine(option->rect.topLeft(), option->rect.topRight());
        return;
    case PE_IndicatorTabTearLeft:
    case PE_IndicatorTabTearRight:
    case PE_FrameTabWidget:
    case PE_FrameStatusBarItem:
        return;
    case PE_IndicatorTabClose:
        Flat::drawTabClose(option, painter);
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
            Flat::drawTab(tab, painter);
            return;
        }
    }
    if (element == CE_TabBarTabLabel) {
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            // The one in front stands out; what is only looked at, in italics, gives way to the next.
            QStyleOptionTab label = *tab;
            QFont font = painter->font();
            font.setBold(tab->state & State_Selected);
            font.setItalic(widget && tab->tabIndex >= 0 && widget->property("preview") == tab->tabIndex);
            if (!font.bold()) {
                label.palette.setColor(QPalette::WindowText, Theme::of(tab->palette).muted);
                const int spare = Flat::boldExtra(tab->text, font); // kept at its end for the time it is in front
                const bool mirrored = tab->direction == Qt::RightToLeft;
                label.rect.adjust(mirrored ? spare : 0, 0, mirrored ? 0 : -spare, 0);
            }
            painter->save();
            painter->setFont(font);
            QProxyStyle::drawControl(element, &label, painter, widget);
            painter->restore();
            return;
        }
    }
    if (element == CE_PushButtonLabel) {
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            Flat::drawButtonLabel(*button, painter, *this, widget);
            return;
        }
    }
    if (element == CE_MenuBarItem || element == CE_MenuBarEmptyArea) {
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            QStyleOptionMenuItem upon = *item;
            upon.palette.setColor(QPalette::Window, item->palette.color(QPalette::Base));
            QProxyStyle::drawControl(element, &upon, painter, widget);
            return;
        }
    }
    if (element == CE_HeaderSection || element == CE_HeaderEmptyArea) {
        painter->fillRect(option->rect, option->palette.color(QPalette::Base));
        painter->setPen(Theme::of(option->palette).line);
        painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
        return;
    }
    if (element == CE_HeaderLabel) {
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            QStyleOptionHeader label = *header;
            label.palette.setColor(QPalette::ButtonText, Theme::of(header->palette).muted);
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
        Flat::drawScrollBar(bar, subControlRect(control, option, SC_ScrollBarSlider, widget), painter);
    else if (control == CC_SpinBox)
        Flat::drawSpinBox(*option, painter, *this, widget);
    else if (control == CC_ComboBox)
        Flat::drawComboBox(*option, subControlRect(control, option, SC_ComboBoxArrow, widget), painter, *this, widget);
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
        return isText ? rect.adjusted(Flat::fieldInset, 0, -Flat::fieldInset, 0) : rect;
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
    const QFont font = widget ? widget->font() : QFont();
    switch (type) {
    case CT_PushButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const bool isDefault = button && (button->features & QStyleOptionButton::DefaultButton);
        const int more = isDefault ? Flat::boldExtra(button->text, font) : 0;
        return result.expandedTo({0, option->fontMetrics.height() + 14}) + QSize(8 + more, 0);
    }
    case CT_ComboBox:
    case CT_SpinBox:
        result.rwidth() += 2 * Flat::fieldInset;
        [[fallthrough]];
    case CT_LineEdit:
        return result.expandedTo({0, option->fontMetrics.height() + 14});
    case CT_MenuBarItem:
        return result + QSize(4, 8);
    case CT_ToolButton:
        return result.expandedTo({0, option->fontMetrics.height() + 10});
    case CT_TabBarTab:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            result.rwidth() += Flat::boldExtra(tab->text, font); // as when it is in front
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
    // a column of figures that ends at the right is told from the words that follow it
    case PM_FocusFrameHMargin:
        return qobject_cast<const QTableView *>(widget) ? 7 : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_HeaderMargin:
        return 8; // as the cells below
    case PM_DefaultFrameWidth:
        if (qobject_cast<const QAbstractScrollArea *>(widget))
            return 3; // the corners are round
        return QProxyStyle::pixelMetric(metric, option, widget);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

} // namespace Vitrine
