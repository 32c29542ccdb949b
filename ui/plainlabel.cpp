// SPDX-License-Identifier: Apache-2.0
#include "plainlabel.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace Vitrine {

namespace {

/** Colours its parent's text, and anew whenever the application's palette changes. */
class InkKeeper final : public QObject
{
public:
    static constexpr auto name = "ink"_L1;

    InkKeeper(QWidget *widget, const Ink &ink)
        : QObject(widget)
        , m_widget(widget)
        , m_ink(ink)
    {
        setObjectName(name);
        widget->installEventFilter(this);
        colour();
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const bool isPalette =
            event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::PaletteChange;
        if (isPalette && !m_isColouring)
            colour();
        return QObject::eventFilter(watched, event);
    }

private:
    void colour()
    {
        const QColor colour = m_ink(Theme::of(QApplication::palette(m_widget)));
        QPalette palette = m_widget->palette();
        for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
            palette.setColor(role, colour);
        m_isColouring = true;
        m_widget->setPalette(palette);
        m_isColouring = false;
    }

    QWidget *m_widget;
    Ink m_ink;
    bool m_isColouring = false;
};

} // namespace

QLabel *plainLabel(const QString &text)
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setWordWrap(true);
    return label;
}

void colourText(QWidget *widget, const Ink &ink)
{
    delete widget->findChild<QObject *>(InkKeeper::name, Qt::FindDirectChildrenOnly);
    new InkKeeper(widget, ink);
}

} // namespace Vitrine
