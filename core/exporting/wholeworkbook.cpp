// SPDX-License-Identifier: Apache-2.0
#include "exporting/wholeworkbook.h"

#include <zip.h>

#include <array>
#include <memory>

namespace Vitrine {

namespace {

constexpr qsizetype edge = 4096; ///< what stands before the rows of a sheet, and behind them, is shorter
constexpr QByteArrayView rowsBegin = "<sheetData>";
constexpr QByteArrayView rowsEnd = "</sheetData>";

struct Discard
{
    void operator()(zip_t *archive) const { zip_discard(archive); }
};
struct Close
{
    void operator()(zip_file_t *file) const { zip_fclose(file); }
};

/** The beginning and the end of a part, which overlap where it is short. */
struct Part
{
    qint64 size = -1; ///< -1 where it cannot be read
    QByteArray head = {};
    QByteArray tail = {};

    static Part read(zip_t *archive, zip_uint64_t index)
    {
        const std::unique_ptr<zip_file_t, Close> file(zip_fopen_index(archive, index, 0));
        if (!file)
            return {};
        Part part{.size = 0};
        std::array<char, 64 * 1024> bytes{};
        zip_int64_t count = 0;
        while ((count = zip_fread(file.get(), bytes.data(), bytes.size())) > 0) {
            const QByteArrayView piece(bytes.data(), count);
            part.size += count;
            part.head += piece.first(std::min<qsizetype>(count, edge - part.head.size()));
            part.tail.append(piece.last(std::min<qsizetype>(count, edge)));
            part.tail = part.tail.right(edge);
        }
        return count < 0 ? Part() : part;
    }

    /** "<?xml ... ?> <root ...> ... </root>" */
    [[nodiscard]] bool isWhole() const
    {
        const qsizetype root = head.indexOf('<', head.indexOf("?>")) + 1;
        if (!head.startsWith("<?xml") || root == 0)
            return false;
        qsizetype end = root;
        while (end < head.size() && !QByteArrayView(" \n/>").contains(head[end]))
            ++end;
        return tail.trimmed().endsWith(QByteArray("</" + head.sliced(root, end - root) + '>'));
    }

    [[nodiscard]] qint64 rows() const
    {
        const qsizetype begin = head.indexOf(rowsBegin);
        const qsizetype end = tail.lastIndexOf(rowsEnd);
        return begin < 0 || end < 0 ? -1 : size - (tail.size() - end) - (begin + rowsBegin.size());
    }
};

} // namespace

bool isWholeWorkbook(const QByteArray &bytes, const QList<qint64> &rows)
{
    zip_source_t *source = zip_source_buffer_create(bytes.constData(), zip_uint64_t(bytes.size()), 0, nullptr);
    if (source == nullptr)
        return false;
    const std::unique_ptr<zip_t, Discard> archive(zip_open_from_source(source, ZIP_RDONLY, nullptr));
    if (!archive) {
        zip_source_free(source);
        return false;
    }
    qsizetype sheets = 0;
    for (zip_int64_t index = 0; index < zip_get_num_entries(archive.get(), 0); ++index) {
        const QByteArrayView name(zip_get_name(archive.get(), zip_uint64_t(index), 0));
        const Part part = Part::read(archive.get(), zip_uint64_t(index));
        if (!part.isWhole())
            return false;
        const QByteArrayView folder = "xl/worksheets/sheet";
        if (!name.startsWith(folder))
            continue;
        const int number = name.sliced(folder.size()).chopped(4).toByteArray().toInt();
        if (part.rows() != rows.value(number - 1, -1))
            return false;
        ++sheets;
    }
    return sheets == rows.size();
}

} // namespace Vitrine
