// SPDX-License-Identifier: Apache-2.0
#include "clipboard.h"

#include "inbackground.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QMimeData>
#include <QPointer>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace Vitrine {

namespace {

/** What is copied has a number, kept with the clipboard: the highest was asked for last. */
constexpr const char *latest = "vitrineLatestCopy";

int nextNumber()
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    const int number = clipboard->property(latest).toInt() + 1;
    clipboard->setProperty(latest, number);
    return number;
}

} // namespace

void copyToClipboard(const ClipboardTexts &texts, bool secret, std::chrono::milliseconds keep)
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    nextNumber();
    auto *data = new QMimeData;
    data->setText(texts.text);
    if (!texts.markdown.isEmpty())
        data->setData(u"text/markdown"_s, texts.markdown);
    if (!texts.html.isEmpty())
        data->setData(u"text/html"_s, texts.html);
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

CopyJob::CopyJob(std::function<ClipboardTexts()> write, bool secret, const QString &done, QObject *parent)
    : QObject(parent)
    , m_done(done)
    , m_number(nextNumber())
{
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, [this] {
        m_isOvertaken = true;
    });
    inBackground(this, std::move(write), [this, secret](const ClipboardTexts &texts) {
        finish(texts, secret);
    });
}

void CopyJob::finish(const ClipboardTexts &texts, bool secret)
{
    const bool isLatest = !m_isOvertaken && QGuiApplication::clipboard()->property(latest).toInt() == m_number;
    if (isLatest)
        copyToClipboard(texts, secret);
    deleteLater();
    Q_EMIT finished(isLatest);
}

} // namespace Vitrine
