// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "error.h"

#include <QByteArray>

#include <functional>
#include <memory>

namespace Vitrine {

/**
 * A file of lines that only grows, for what must outlive the program's sudden end: each line is there whole or not at
 * all. 0600. Who opened it holds it against every other program until it is destroyed or let go.
 *
 * Every call says what went wrong as an Error of kind File; after one the file holds the lines it held before. sync()
 * may be called in any thread, the rest in one.
 */
class AppendFile
{
    Q_DECLARE_TR_FUNCTIONS(Vitrine::AppendFile)

public:
    /** Where a line stands. */
    struct Place
    {
        qint64 begin = 0;
        qint64 length = 0; ///< without the line break
    };

    /** An empty file. Refused where a link stands in its place, or a file that holds anything. */
    static Result<std::shared_ptr<AppendFile>> create(const QString &path);
    /** The file as it is, without a last line that was cut off. Kind NotFound where there is none. */
    static Result<std::shared_ptr<AppendFile>> open(const QString &path);
    /** A file without a name, gone with the program; in memory where the disk has no room for it. */
    static Result<std::shared_ptr<AppendFile>> anonymous();

    Q_DISABLE_COPY_MOVE(AppendFile)
    ~AppendFile();

    /** \p lines hold no line break of their own. They are written at once; what is returned are their places. */
    Result<QList<Place>> append(const QByteArrayList &lines);
    Result<QByteArray> line(const Place &place) const;
    /** Every line in its order. */
    [[nodiscard]] std::optional<Error>
    forEach(const std::function<void(const Place &place, const QByteArray &line)> &take) const;
    /** What was appended before stands on the disk when this returns. */
    [[nodiscard]] std::optional<Error> sync() const;
    /** Others may open it from now on; who still reads it or brings it to the disk may go on, nobody may append. */
    void letGo() const;
    /** The file goes away; what is appended afterwards goes with it. */
    void remove();

    [[nodiscard]] QString path() const { return m_path; }

private:
    AppendFile(int descriptor, const QString &path);
    static Result<std::shared_ptr<AppendFile>> take(const QString &path, int flags);
    [[nodiscard]] std::optional<Error> cutTornLine();
    /** Whole lines of a file without a name; false where it cannot. */
    [[nodiscard]] bool moveIntoMemory();
    [[nodiscard]] Error failed() const;

    int m_descriptor;
    QString m_path; ///< empty where it has no name
    qint64 m_size = 0;
    bool m_isInMemory = false;
};

} // namespace Vitrine
