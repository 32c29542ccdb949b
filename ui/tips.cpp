// SPDX-License-Identifier: Apache-2.0
#include "tips.h"

#include "shown.h"

#include <QToolTip>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace Vitrine {

namespace {

constexpr int longestTip = 1'000;

QString escapedTip(const QString &text)
{
    if (text.isEmpty())
        return {};
    // Tool tips guess at markup and have no plain mode: everything is escaped inside one paragraph of ours.
    QString escaped = shown(text, longestTip).toHtmlEscaped();
    escaped.replace(u'\n', "<br>"_L1);
    return "<p>"_L1 + escaped + "</p>"_L1;
}

} // namespace

void setTip(QWidget *widget, const QString &text)
{
    widget->setToolTip(escapedTip(text));
    // a screen reader would read the markup aloud
    widget->setAccessibleDescription(shown(text, longestTip));
}

void showTip(const QPoint &globalPosition, const QString &text, QWidget *widget)
{
    QToolTip::showText(globalPosition, escapedTip(text), widget);
}

} // namespace Vitrine
