// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "error.h"
#include "files/writer.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QString>

#include <optional>

namespace Vitrine {

/**
 * The terminal the program runs in: results on standard output, progress and messages on standard error.
 *
 * Everything said is made safe for a terminal; what is written is not touched.
 */
class Console
{
    Q_DECLARE_TR_FUNCTIONS(Vitrine::CommandLine)

public:
    Console();
    Q_DISABLE_COPY_MOVE(Console)
    ~Console();

    /** Columns of the terminal that standard output is, 0 where it is none. */
    [[nodiscard]] int columns() const { return m_columns; }
    [[nodiscard]] bool isTerminal() const { return m_columns > 0; }

    /** A message on a line of its own. */
    void say(const QString &message);
    /** Columns of the terminal on which progress is shown, as wide as it is now; 0 where nobody watches, or it could
     * not be drawn again. */
    [[nodiscard]] int watchedColumns() const;
    /** What is going on, on a line that the next one replaces; nothing where nobody watches. */
    void show(const QString &progress);

    /** False where nobody reads any more, or the disk is full, which is said. */
    [[nodiscard]] bool write(QByteArrayView bytes);

private:
    void clearProgress();

    int m_columns = 0;
    bool m_isWatched = false;
    bool m_hasProgress = false;
};

/** Where results go: standard output, or a file that is there only when it is complete. */
class Output
{
public:
    /** \p path empty is the console. \p isSecret makes the file its owner's. */
    Output(Console &console, const QString &path, bool isSecret);

    [[nodiscard]] std::optional<Error> open();
    [[nodiscard]] std::optional<Error> write(QByteArrayView bytes);
    [[nodiscard]] std::optional<Error> close();
    /** A person looks at it. */
    [[nodiscard]] bool isTerminal() const { return !m_file && m_console.isTerminal(); }

private:
    Console &m_console;
    std::optional<FileWriter> m_file;
};

} // namespace Vitrine
