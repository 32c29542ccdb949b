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

void copyToClipboard(const ClipboardTexts &texts, bool secret, std::chrono::milliseconds keep)
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    auto *data = new QMimeData;
    data->setText(texts.text);
    if (!texts.markdown.isEmpty())
        data->setData(u"text/markdown"_s, texts.markdown.toUtf8());
    if (!texts.html.isEmpty())
        data->setData(u"text/html"_s, texts.html.toUtf8());
    if (secret)
        data->setData(u"x-kde-passwordManagerHint"_s, "secret"_ba);
    clipboard->setMimeData(data);
    if (!secret)
        return;
    // Whoever copies next, here or elsewhere, makes the clipboard let go of this data.
    QTimer::singleShot(keep, qApp, [clipboard, mine = QPointer<QMimeData>(data), text = texts.text] {
        if (mine && clipboard->text() == text)
            clipboard->clear();
    });
}

} // namespace Vitrine
