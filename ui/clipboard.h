// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>

#include <chrono>
#include <functional>

namespace Vitrine {

/** One thing in the forms other programs may ask for. */
struct ClipboardTexts
{
    ClipboardTexts(QString plainText = {}, QByteArray asMarkdown = {}, QByteArray asHtml = {})
        : text(std::move(plainText))
        , markdown(std::move(asMarkdown))
        , html(std::move(asHtml))
    {
    }

    QString text;
    QByteArray markdown; ///< UTF-8; empty: not offered
    QByteArray html;     ///< UTF-8; empty: not offered
};

/** The one way onto the clipboard. A secret is marked for clipboard histories to leave out and is cleared after \p
 * keep, unless somebody else copied since. */
void copyToClipboard(const ClipboardTexts &texts, bool secret,
                     std::chrono::milliseconds keep = std::chrono::seconds(10));

/**
 * Copies what takes long to write: that happens on another thread, and what was written goes onto the clipboard unless
 * something else was copied meanwhile, here or in another program. Who copies last is right.
 *
 * Emits finished() once, then deletes itself; deleting it, or its parent, cancels it.
 */
class CopyJob : public QObject
{
    Q_OBJECT

public:
    /** \p write touches nothing of the window's; \p done is what to tell a person once it is copied. */
    CopyJob(std::function<ClipboardTexts()> write, bool secret, const QString &done, QObject *parent);

    [[nodiscard]] const QString &done() const { return m_done; }

Q_SIGNALS:
    /** Not \p copied: somebody else was, since. */
    void finished(bool copied);

private:
    void finish(const ClipboardTexts &texts, bool secret);

    QString m_done;
    int m_number; ///< of all that was copied
    bool m_isOvertaken = false;
};

} // namespace Vitrine
