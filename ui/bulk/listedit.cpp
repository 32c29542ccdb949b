// SPDX-License-Identifier: Apache-2.0
#include "bulk/listedit.h"

#include "windowkeys.h"

#include <QMimeData>

namespace Vitrine {

QString ListEdit::broken(const QString &text)
{
    constexpr qsizetype longestLine = 2'000;
    QString result;
    result.reserve(text.size());
    qsizetype line = 0;
    for (const QChar c : text) {
        const bool isSeparator = c == u',' || c == u';' || c == u' ' || c == u'\t';
        line = c == u'\n' ? 0 : line + 1;
        result += c;
        if ((line > longestLine && isSeparator) || line > 2 * longestLine) {
            result += u'\n';
            line = 0;
        }
    }
    return result;
}

bool ListEdit::event(QEvent *event)
{
    if (!isKeyOfTheWindow(*this, *event))
        return QPlainTextEdit::event(event);
    event->ignore();
    return false;
}

void ListEdit::insertFromMimeData(const QMimeData *source)
{
    const QString text = source->text();
    const int kept = document()->characterCount() - 1 - int(textCursor().selectedText().size());
    insertPlainText(broken(text));
    if (kept == 0)
        Q_EMIT pasted(text);
}

} // namespace Vitrine
