// SPDX-License-Identifier: Apache-2.0
#include "clipboard.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QMimeData>
#include <QPointer>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace Vitrine {

void copyToClipboard(const QString &text, bool secret, std::chrono::milliseconds keep)
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    auto *data = new QMimeData;
    data->setText(text);
    if (secret)
        data->setData(u"x-kde-passwordManagerHint"_s, "secret"_ba);
    clipboard->setMimeData(data);
    if (!secret)
        return;
    // Whoever copies next, here or elsewhere, makes the clipboard let go of this data.
    QTimer::singleShot(keep, qApp, [clipboard, mine = QPointer<QMimeData>(data), text] {
        if (mine && clipboard->text() == text)
            clipboard->clear();
    });
}

} // namespace Vitrine
