// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPlainTextEdit>

namespace Vitrine {

/** A list that may be pasted in one line of a million ids: the editor takes seconds to lay out such a line. */
class ListEdit final : public QPlainTextEdit
{
    Q_OBJECT

public:
    using QPlainTextEdit::QPlainTextEdit;

    /** \p text with line breaks where its lines are too long. */
    static QString broken(const QString &text);

Q_SIGNALS:
    /** All that stands there now came in one piece. */
    void pasted(const QString &text);

protected:
    bool event(QEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
};

} // namespace Vitrine
