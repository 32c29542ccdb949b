// SPDX-License-Identifier: Apache-2.0
#include "bulk/idlist.h"

#include "lookup/recognise.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>
#include <QStringDecoder>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Vitrine {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Vitrine::IdList)
};

constexpr qsizetype looksAt = 200; // rows, to find out what a table holds

/** Keeps each id once. */
class Collector
{
public:
    void add(const QString &id)
    {
        if (id.isEmpty())
            ++m_list.blank;
        else if (m_known.contains(id))
            ++m_list.repeated;
        else
            append(id);
    }
    IdList &list() { return m_list; }

private:
    void append(const QString &id)
    {
        m_known.insert(id);
        m_list.ids.append(id);
    }

    IdList m_list;
    QSet<QString> m_known;
};

/** Nothing a line of a letter has: no blank, quote, bracket or separator. */
bool isBareWord(const QString &line)
{
    return std::ranges::all_of(line, [](QChar c) {
        return (c.unicode() < 128 && c.isLetterOrNumber()) || c == u'_' || c == u'-';
    });
}

/** Without what stands behind a # that begins the line or follows a blank. */
QString withoutComment(const QString &line)
{
    for (qsizetype at = line.indexOf(u'#'); at >= 0; at = line.indexOf(u'#', at + 1)) {
        if (at == 0 || line.at(at - 1).isSpace())
            return line.first(at).trimmed();
    }
    return line;
}

/** "Product ID" as "productid". */
QString bareName(const QString &header)
{
    QString name;
    for (const QChar c : header) {
        if (c.isLetterOrNumber())
            name += c.toLower();
    }
    return name;
}

/** How a column of ids is headed, most telling first. */
const QStringList &idHeaders()
{
    static const QStringList names{u"productid"_s, u"id"_s, u"productkey"_s, u"sku"_s, u"productcode"_s, u"key"_s};
    return names;
}

IdList readLines(const QString &text, const VendorList &vendors)
{
    Collector collector;
    const QStringList lines = text.split(u'\n');
    for (const QString &raw : lines) {
        const QString line = raw.trimmed();
        if (line.startsWith(u'#')) {
            ++collector.list().comments;
            continue;
        }
        const QString said = withoutComment(line);
        if (collector.list().column.isEmpty() && collector.list().ids.isEmpty() &&
            idHeaders().contains(bareName(said))) {
            collector.list().column = said;
            continue;
        }
        const Typed found = isBareWord(said) ? Typed{.ids = {said}} : readTyped(said, vendors);
        // What holds nothing that looks like an id is asked as it stands, so that the answer says why not.
        if (found.ids.isEmpty())
            collector.add(said);
        collector.list().leftOut += found.leftOut;
        for (const QString &id : found.ids)
            collector.add(id);
    }
    if (text.isEmpty() || text.endsWith(u'\n'))
        --collector.list().blank; // behind the last line break there is no line
    return collector.list();
}

/** The cells of a row that begins at \p at, which is moved behind it. Quotes hold what would end a cell. */
QStringList readRow(QStringView text, qsizetype &at, QChar separator)
{
    QStringList cells{QString()};
    bool isQuoted = false;
    for (; at < text.size(); ++at) {
        const QChar c = text.at(at);
        if (isQuoted) {
            const bool isDoubled = c == u'"' && at + 1 < text.size() && text.at(at + 1) == u'"';
            if (c == u'"' && !isDoubled)
                isQuoted = false;
            else
                cells.last() += c;
            at += isDoubled ? 1 : 0;
        } else if (c == u'"' && (cells.constLast().isEmpty() || cells.constLast() == "="_L1)) {
            isQuoted = true;
            cells.last().clear();
        } else if (c == separator) {
            cells.append(QString());
        } else if (c == u'\n') {
            break;
        } else if (c != u'\r') {
            cells.last() += c;
        }
    }
    ++at;
    return cells;
}

TableRows readRows(const QString &text, QChar separator, qsizetype most)
{
    TableRows rows;
    for (qsizetype at = 0; at < text.size() && rows.size() < most;)
        rows.append(readRow(text, at, separator));
    return rows;
}

bool isBlank(const QStringList &row)
{
    return std::ranges::all_of(row, [](const QString &cell) {
        return cell.trimmed().isEmpty();
    });
}

bool isCertain(const QString &cell, const VendorList &vendors)
{
    return std::ranges::any_of(vendors, [&cell](const auto &vendor) {
        return vendor->recognise(cell).certainty == Recognition::Certainty::Certain;
    });
}

/** A cell's id: ="0012" is how a spreadsheet is made to keep the zeros. */
QString idIn(const QString &cell)
{
    const QString id = cell.trimmed();
    const bool isFormula = id.size() > 3 && id.startsWith("=\""_L1) && id.endsWith(u'"');
    return isFormula ? id.sliced(2, id.size() - 3) : id;
}

/** The column's place, -1 where there is none. */
qsizetype findColumn(const TableRows &rows, const QString &wanted, const VendorList &vendors)
{
    QStringList headers;
    for (const QString &cell : rows.constFirst())
        headers.append(bareName(cell));
    if (!wanted.isEmpty()) {
        if (const qsizetype there = headers.indexOf(bareName(wanted)); there >= 0 && !bareName(wanted).isEmpty())
            return there;
        bool isNumber = false;
        const qsizetype number = wanted.toLongLong(&isNumber);
        return isNumber && number >= 1 && number <= headers.size() ? number - 1 : -1;
    }
    for (const QString &name : idHeaders()) {
        if (const qsizetype there = headers.indexOf(name); there >= 0)
            return there;
    }
    qsizetype best = 0;
    qsizetype most = 0;
    for (qsizetype column = 0; column < headers.size(); ++column) {
        const auto certain =
            std::count_if(rows.cbegin(), rows.cbegin() + std::min(rows.size(), looksAt), [&](const QStringList &row) {
                return isCertain(row.value(column).trimmed(), vendors);
            });
        if (certain > most) {
            most = certain;
            best = column;
        }
    }
    return best;
}

/** A first row that heads the others: its cell is a word without a digit, and no vendor's id. */
bool isHeader(const QString &cell, const VendorList &vendors)
{
    const bool hasDigit = std::ranges::any_of(cell, [](QChar c) {
        return c.isDigit();
    });
    return !cell.isEmpty() && !hasDigit && !isCertain(cell, vendors);
}

struct Decoded
{
    QString text;
    bool isGuess = false;
};

/** UTF-8, UTF-16 or UTF-32 where a mark says so, else UTF-8, else as good as Latin-1. */
Decoded decodedText(const QByteArray &bytes)
{
    const auto marked = QStringConverter::encodingForData(bytes);
    QStringDecoder decoder(marked.value_or(QStringConverter::Utf8));
    QString text = decoder(bytes);
    const bool isGuess = decoder.hasError() && !marked;
    if (isGuess)
        text = QString::fromLatin1(bytes);
    if (text.startsWith(u'\uFEFF'))
        text.remove(0, 1);
    return {text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n'), isGuess};
}

/** The first id that is more than ASCII, so that another encoding would make another one of it; null where there is
 * none.
 */
QString doubtfulId(const IdList &list)
{
    const auto doubtful = std::ranges::find_if(list.ids, [](const QString &id) {
        return std::ranges::any_of(id, [](QChar c) {
            return c.unicode() > 0x7F;
        });
    });
    return doubtful == list.ids.end() ? QString() : *doubtful;
}

/** The rows where \p text is a table of at least two columns; else none. */
TableRows tableRows(const QString &text)
{
    for (const QChar separator : {u'\t', u';', u','}) {
        TableRows head = readRows(text, separator, looksAt);
        head.removeIf([](const QStringList &row) {
            return isBlank(row) || row.constFirst().trimmed().startsWith(u'#');
        });
        const qsizetype columns = head.isEmpty() ? 0 : head.constFirst().size();
        const bool isTable =
            head.size() > 1 && columns > 1 && std::ranges::all_of(head, [columns](const QStringList &row) {
                return row.size() == columns;
            });
        if (isTable)
            return readRows(text, separator, text.size());
    }
    return {};
}

/** Its first row is one of words, not of ids. */
bool isHeaded(const TableRows &rows, const VendorList &vendors)
{
    return std::ranges::all_of(rows.constFirst(), [&vendors](const QString &cell) {
        return isHeader(cell.trimmed(), vendors);
    });
}

} // namespace

Result<IdList> readIdTable(const TableRows &rows, const QString &column, const VendorList &vendors)
{
    TableRows full;
    Collector collector;
    for (const QStringList &row : rows) {
        const bool isComment = row.constFirst().trimmed().startsWith(u'#');
        collector.list().comments += isComment ? 1 : 0;
        collector.list().blank += !isComment && isBlank(row) ? 1 : 0;
        if (!isComment && !isBlank(row))
            full.append(row);
    }
    if (full.isEmpty())
        return collector.list();
    const qsizetype place = findColumn(full, column, vendors);
    if (place < 0)
        return Error{.kind = Error::Kind::BadId, .detail = Texts::tr("The list has no column “%1”.").arg(column)};
    const QString first = full.constFirst().value(place).trimmed();
    const bool hasHeader = isHeader(first, vendors);
    collector.list().column = hasHeader ? first : QString::number(place + 1);
    for (const QStringList &row : full.mid(hasHeader ? 1 : 0))
        collector.add(idIn(row.value(place)));
    return collector.list();
}

Result<IdList> readIdList(const QString &text, const QString &column, const VendorList &vendors)
{
    const TableRows rows = tableRows(text);
    if (!rows.isEmpty() && (!column.isEmpty() || isHeaded(rows, vendors)))
        return readIdTable(rows, column, vendors);
    if (!column.isEmpty())
        return Error{.kind = Error::Kind::BadId, .detail = Texts::tr("The list has no column “%1”.").arg(column)};
    return readLines(text, vendors);
}

Result<IdList> readIdFile(const QByteArray &bytes, const QString &name, const QString &column,
                          const VendorList &vendors)
{
    const auto [text, isGuess] = decodedText(bytes);
    const bool isTable = name.endsWith(".csv"_L1, Qt::CaseInsensitive) || name.endsWith(".tsv"_L1, Qt::CaseInsensitive);
    const TableRows rows = isTable ? tableRows(text) : TableRows();
    Result<IdList> list = rows.isEmpty() ? readIdList(text, column, vendors) : readIdTable(rows, column, vendors);
    if (const QString doubtful = isGuess && list ? doubtfulId(*list) : QString(); !doubtful.isEmpty()) {
        const auto line = QStringView(text).first(text.indexOf(doubtful)).count(u'\n') + 1;
        return Error{.kind = Error::Kind::BadId,
                     .detail = Texts::tr("Line %1 is not UTF-8, so it is not certain which id it holds. Save the list "
                                         "as UTF-8.")
                                   .arg(line)};
    }
    return list;
}

} // namespace Vitrine
