// SPDX-License-Identifier: Apache-2.0
#include "clipboard.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QMimeData>
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
    // What stands there then is compared with what was put there: copying twice must not shorten the second time.
    static int copies = 0;
    const int copy = ++copies;
    QTimer::singleShot(keep, qApp, [clipboard, copy, text] {
        if (copy == copies && clipboard->ownsClipboard() && clipboard->text() == text)
            clipboard->clear();
    });
}

} // namespace Vitrine
