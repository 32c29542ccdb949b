// SPDX-License-Identifier: Apache-2.0
#include "theme.h"

#include "drawnicon.h"
#include "style.h"

#include <QApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Vitrine {

namespace {

QColor mixed(const QColor &from, const QColor &to, qreal share)
{
    const auto part = [share](float a, float b) {
        return a + (b - a) * float(share);
    };
    return QColor::fromRgbF(part(from.redF(), to.redF()), part(from.greenF(), to.greenF()),
                            part(from.blueF(), to.blueF()));
}

QPalette ownPalette(bool dark)
{
    const QColor text = dark ? QColor(0xe6e8ec) : QColor(0x1b1f26);
    const QColor window = dark ? QColor(0x1c1f24) : QColor(0xf6f7f9);
    const QColor base = dark ? QColor(0x22262e) : QColor(0xffffff);
    const QColor accent = dark ? QColor(0x7aa2ff) : QColor(0x1f5de6);
    const QColor onAccent = dark ? QColor(0x10131a) : QColor(0xffffff);
    const QColor dim = mixed(text, window, dark ? 0.42 : 0.36);

    QPalette palette(text, base, mixed(window, Qt::white, dark ? 0.25 : 1.0),
                     mixed(window, Qt::black, dark ? 0.5 : 0.3), mixed(text, window, 0.65), text, Qt::white, base,
                     window);
    palette.setColor(QPalette::AlternateBase, window);
    palette.setColor(QPalette::PlaceholderText, mixed(text, base, 0.36));
    palette.setColor(QPalette::ToolTipBase, dark ? QColor(0x30353f) : QColor(0xffffff));
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::Link, accent);
    palette.setColor(QPalette::LinkVisited, accent);
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText, onAccent);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText, QPalette::BrightText})
        palette.setColor(QPalette::Disabled, role, dim);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, mixed(text, window, 0.8));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, text);
    return palette;
}

} // namespace

Theme Theme::of(const QPalette &palette)
{
    const QColor text = palette.color(QPalette::Text);
    const QColor base = palette.color(QPalette::Base);
    Theme theme;
    theme.dark = base.lightness() < 128;
    theme.accent = theme.dark ? QColor(0x7aa2ff) : QColor(0x1f5de6);
    theme.accentHover = theme.dark ? theme.accent.lighter(108) : theme.accent.darker(108);
    theme.onAccent = theme.dark ? QColor(0x10131a) : QColor(0xffffff);
    theme.muted = mixed(text, base, 0.32);
    theme.line = mixed(text, base, theme.dark ? 0.86 : 0.88);
    theme.hover = mixed(text, base, theme.dark ? 0.94 : 0.955);
    if (theme.dark) {
        theme.info = {QColor(0x9dbbff), QColor(0x263659)};
        theme.good = {QColor(0x74dd9c), QColor(0x1d3a2a)};
        theme.warn = {QColor(0xf5c451), QColor(0x3f3317)};
        theme.bad = {QColor(0xff9b9b), QColor(0x482528)};
    } else {
        theme.info = {QColor(0x1d4ed8), QColor(0xe3ecfd)};
        theme.good = {QColor(0x166534), QColor(0xe2f4e8)};
        theme.warn = {QColor(0x854d0e), QColor(0xfdf0cf)};
        theme.bad = {QColor(0xb01818), QColor(0xfde7e6)};
    }
    theme.plain = {text, mixed(text, base, theme.dark ? 0.90 : 0.94)};
    return theme;
}

bool applyLook(std::optional<bool> dark)
{
    const bool systemHasPalette = QApplication::palette() != QApplication::style()->standardPalette();
    const bool systemIsDark = QApplication::palette().color(QPalette::Base).lightness() < 128;
    if (QApplication::style()->name().compare("fusion"_L1, Qt::CaseInsensitive) == 0)
        QApplication::setStyle(new Style);
    const bool isOurs = dark ? (*dark != systemIsDark || !systemHasPalette) : !systemHasPalette;
    if (isOurs)
        QApplication::setPalette(ownPalette(dark.value_or(systemIsDark)));
    return isOurs;
}

QIcon dotIcon(const QString &colour)
{
    return drawnIcon([colour](QPainter &painter, QIcon::Mode, QIcon::State) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(profileColour(colour, QApplication::palette()));
        painter.drawEllipse(QRectF(3.5, 3.5, 9, 9));
    });
}

QColor profileColour(const QString &colour, const QPalette &palette)
{
    const QColor parsed = QColor::isValidColor(colour) ? QColor(colour) : Theme::of(palette).muted;
    // A dot as dark as the ground it stands on would be no dot.
    const int base = palette.color(QPalette::Base).lightness();
    if (qAbs(parsed.lightness() - base) >= 40)
        return parsed;
    return base < 128 ? parsed.lighter(180) : parsed.darker(160);
}

} // namespace Vitrine
