// SPDX-License-Identifier: Apache-2.0
#include "profiles/colourpicker.h"

#include "theme.h"
#include "tips.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Vitrine {

namespace {

class Swatch final : public QAbstractButton
{
public:
    Swatch(const QString &colour, const QString &name)
        : m_colour(colour)
    {
        setCheckable(true);
        setAccessibleName(name);
        setTip(this, name);
        setFocusPolicy(Qt::StrongFocus);
    }

    [[nodiscard]] const QString &colour() const { return m_colour; }
    [[nodiscard]] QSize sizeHint() const override
    {
        const int side = fontMetrics().height() + 8;
        return {side, side};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme theme = Theme::of(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF all = QRectF(rect()).adjusted(1, 1, -1, -1);
        if (hasFocus() || underMouse()) {
            painter.setPen(hasFocus() ? QPen(theme.accent, 1.5) : QPen(theme.line, 1));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(all, 5, 5);
        }
        const qreal rim = isChecked() ? 3 : 5;
        painter.setPen(Qt::NoPen);
        painter.setBrush(profileColour(m_colour, palette()));
        painter.drawEllipse(all.adjusted(rim, rim, -rim, -rim));
        if (isChecked()) { // said by a shape as well
            const QRectF middle = all.adjusted(rim, rim, -rim, -rim);
            QPen pen(palette().color(QPalette::Base), 2);
            pen.setCapStyle(Qt::RoundCap);
            painter.setPen(pen);
            const QPointF points[]{{middle.left() + middle.width() * 0.28, middle.top() + middle.height() * 0.52},
                                   {middle.left() + middle.width() * 0.44, middle.top() + middle.height() * 0.68},
                                   {middle.left() + middle.width() * 0.73, middle.top() + middle.height() * 0.34}};
            painter.drawPolyline(points, 3);
        }
    }

private:
    QString m_colour;
};

} // namespace

ColourPicker::ColourPicker(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addStretch(1);
    const QList<std::pair<QString, QString>> colours{
        {u"#2563eb"_s, tr("Blue")},  {u"#0ea5b7"_s, tr("Turquoise")}, {u"#1f9d61"_s, tr("Green")},
        {u"#d99a06"_s, tr("Amber")}, {u"#ee6c3b"_s, tr("Orange")},    {u"#dc2f45"_s, tr("Red")},
        {u"#d6459b"_s, tr("Pink")},  {u"#8b5cf6"_s, tr("Violet")},    {u"#7b8794"_s, tr("Grey")}};
    for (const auto &[colour, name] : colours)
        addButton(colour, name);
    connect(m_group, &QButtonGroup::buttonToggled, this, [this](QAbstractButton *button, bool on) {
        if (!on)
            return;
        m_colour = static_cast<Swatch *>(button)->colour();
        Q_EMIT edited();
    });
    m_group->buttons().constFirst()->setChecked(true);
}

void ColourPicker::focusInEvent(QFocusEvent *event)
{
    m_group->checkedButton()->setFocus(event->reason());
}

void ColourPicker::addButton(const QString &colour, const QString &name)
{
    auto *swatch = new Swatch(colour, name);
    m_group->addButton(swatch);
    auto *row = static_cast<QHBoxLayout *>(layout());
    row->insertWidget(row->count() - 1, swatch);
}

void ColourPicker::setColour(const QString &colour)
{
    delete m_foreign;
    const auto find = [&]() -> QAbstractButton * {
        const QList<QAbstractButton *> buttons = m_group->buttons();
        const auto found = std::ranges::find_if(buttons, [&](const QAbstractButton *button) {
            return static_cast<const Swatch *>(button)->colour().compare(colour, Qt::CaseInsensitive) == 0;
        });
        return found == buttons.cend() ? nullptr : *found;
    };
    if (!find()) {
        addButton(colour, colour.isEmpty() ? tr("No colour") : colour);
        m_foreign = find();
    }
    find()->setChecked(true);
    m_colour = colour;
}

} // namespace Vitrine
