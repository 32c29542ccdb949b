// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "page/messagebar.h"

namespace Vitrine {

/** A message a person answers with one of several buttons. Hides when answered. */
class ChoiceBar : public MessageBar
{
    Q_OBJECT

public:
    explicit ChoiceBar(QWidget *parent = nullptr);

    /** The keys go to the first choice where \p takesFocus. */
    void ask(Tone tone, const QString &text, const QStringList &choices, bool takesFocus);
    [[nodiscard]] QPushButton *choice(qsizetype index) const { return m_buttons.value(index); }

Q_SIGNALS:
    void chosen(int index);

private:
    QList<QPushButton *> m_buttons;
};

} // namespace Vitrine
