// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "error.h"

#include <QString>

#include <memory>

namespace Vitrine {

/**
 * Asks a person for secrets on the terminal the program was started in, wherever its input and output go, showing
 * nothing of what is typed.
 *
 * The terminal is as it was before when ask() returns, when a signal ends the program and while it is stopped. Lines
 * may be longer than a terminal edits by itself: tokens are.
 */
class SecretPrompt
{
public:
    SecretPrompt();
    Q_DISABLE_COPY_MOVE(SecretPrompt)
    ~SecretPrompt();

    /** There is somebody to ask. */
    [[nodiscard]] bool isThere() const { return m_terminal >= 0; }
    /** What was typed, perhaps nothing. An error where the terminal went away or the line was ended with Ctrl+D. */
    Result<QString> ask(const QString &question);

private:
    class Silence;

    bool readLine(QByteArray &line);
    void endSilence();

    int m_terminal = -1;
    std::unique_ptr<Silence> m_silence;
};

} // namespace Vitrine
