// SPDX-License-Identifier: Apache-2.0
#include "bulk/idtable.h"

#include "bulk/idcells.h"
#include "bulk/textrows.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Vitrine {

using namespace IdCells;
using namespace TextRows;

namespace {

constexpr qsizetype mayPrecede = 20; // rows in front of the header: a title, a date
constexpr qsizetype mostShown = 5;   // values of a column
constexpr qsizetype mostSheets = 20;
constexpr qint64 mostUnpacked = 512LL * 1024 * 1024; // bytes, to find out what the sheets hold

QString shownCell(const SheetCell &cell)
{
    return cell.doubt == SheetCell::Doubt::NotCalculated ? u"="_s : cell.text;
}

} // namespace

/** \p width is how many cells a row has; those above the first that has so many are a title. */
std::shared_ptr<IdTable> IdTable::ofText(const QString &text, QChar separator, qsizetype width,
                                         const VendorList &vendors, bool isGuess)
{
    std::shared_ptr<IdTable> table(new IdTable(vendors));
    table->m_isGuess = isGuess;
    QList<Line> lines;
    const QList<Row> rows = readRows(text, separator, text.size());
    for (const Row &row : rows) {
        if (row.openQuote > 0)
            table->m_openQuote = row.openQuote;
        else if (isComment(row.cells))
            ++table->m_comments;
        else if (isBlank(row.cells))
            ++table->m_blank;
        else if (!lines.isEmpty() || row.cells.size() >= width)
            lines.append({row.line, row.cells});
    }
    table->addSheet({}, 0, lines);
    return table;
}

std::shared_ptr<const IdTable> IdTable::ofText(const QString &text, const VendorList &vendors, bool isGuess)
{
    for (const QChar separator : separators) {
        const QList<QStringList> head = headOf(text, separator);
        const auto [width, count] = usualWidth(head);
        if (width < 2 || count < 2 || count != head.size())
            continue;
        const bool isHeaded = std::ranges::all_of(head.constFirst(), [&vendors](const QString &cell) {
            return isHeader(cell.trimmed(), vendors);
        });
        if (isHeaded || separator == u'\t')
            return ofText(text, separator, width, vendors, isGuess);
        break;
    }
    return nullptr;
}

Result<std::shared_ptr<const IdTable>> IdTable::ofTable(const QString &text, const VendorList &vendors, bool isGuess)
{
    QChar best;
    qsizetype width = 1;
    qsizetype most = 0;
    bool isSingle = true; // column
    for (const QChar separator : separators) {
        const QList<QStringList> head = headOf(text, separator);
        const auto [usual, count] = usualWidth(head);
        isSingle = isSingle && std::ranges::all_of(head, [](const QStringList &row) {
                       return row.size() == 1;
                   });
        if (usual > 1 && count > most && 2 * count >= head.size()) {
            best = separator;
            width = usual;
            most = count;
        }
    }
    if (most == 0 && !isSingle)
        return Error{.kind = Error::Kind::BadId,
                     .detail = tr("This table cannot be read: its rows have different numbers of cells.")};
    return std::shared_ptr<const IdTable>(ofText(text, most > 0 ? best : separators[0], width, vendors, isGuess));
}

Result<std::shared_ptr<const IdTable>> IdTable::ofWorkbook(const QByteArray &bytes, const VendorList &vendors)
{
    auto workbook = Workbook::open(bytes);
    if (!workbook)
        return workbook.error();
    std::shared_ptr<IdTable> table(new IdTable(vendors));
    table->m_workbook = *std::move(workbook);
    const QList<Workbook::Sheet> &sheets = table->m_workbook->sheets();
    for (qsizetype i = 0; i < std::min(sheets.size(), mostSheets); ++i) {
        if (table->m_workbook->unpacked() > mostUnpacked)
            break;
        const Result<QList<SheetRow>> head = table->m_workbook->head(i, looksAt);
        if (!head)
            return head.error();
        QList<Line> lines;
        for (const SheetRow &row : *head) {
            Line line{row.number, {}};
            for (const SheetCell &cell : row.cells)
                line.cells.append(shownCell(cell));
            if (!isBlank(line.cells) && !isComment(line.cells))
                lines.append(line);
        }
        if (!lines.isEmpty())
            table->addSheet(sheets.at(i).name, i, lines);
    }
    return std::shared_ptr<const IdTable>(std::move(table));
}

/** A title may stand above the headers: it is alone on its line. */
qsizetype IdTable::headerLine(const QList<Line> &lines) const
{
    qsizetype first = -1;
    for (qsizetype i = 0; i < std::min(lines.size(), mayPrecede); ++i) {
        const QStringList &cells = lines.at(i).cells;
        const auto filled = std::ranges::count_if(cells, [](const QString &cell) {
            return !cell.trimmed().isEmpty();
        });
        const bool isNamed = std::ranges::any_of(cells, [](const QString &cell) {
            return idHeaders().contains(bareName(cell));
        });
        if (isNamed)
            return i;
        if (filled > 1 && first < 0)
            first = i;
    }
    return std::max<qsizetype>(first, 0);
}

/**
 * It names the columns below it: one is headed like ids, or all are words, or one is a word above cells that all have
 * digits. A row with an id or a number names nothing, and neither does a word alone above ids: it may be one.
 */
bool IdTable::isHeaderLine(const QList<Line> &lines, qsizetype which) const
{
    QStringList cells = lines.at(which).cells;
    for (QString &cell : cells)
        cell = cell.trimmed();
    const auto isNamed = [](const QString &cell) {
        return idHeaders().contains(bareName(cell));
    };
    const auto isValue = [this](const QString &cell) {
        return isNumber(cell) || isCertain(cell, m_vendors);
    };
    if (std::ranges::any_of(cells, isNamed))
        return true;
    const auto filled = cells.size() - cells.count(QString());
    if (filled < 2 || std::ranges::any_of(cells, isValue))
        return false;
    if (std::ranges::none_of(cells, hasDigit))
        return true;
    for (qsizetype place = 0; place < cells.size(); ++place) {
        const bool isAboveDigits = std::all_of(lines.cbegin() + which + 1, lines.cend(), [place](const Line &line) {
            const QString below = line.cells.value(place);
            return hasDigit(below) || below.trimmed().isEmpty();
        });
        if (isAboveDigits && isHeader(cells.at(place), m_vendors) && lines.size() - which > 2)
            return true;
    }
    return false;
}

void IdTable::addSheet(const QString &name, qsizetype number, const QList<Line> &lines)
{
    if (lines.isEmpty())
        return;
    const qsizetype topmost = headerLine(lines);
    const Line &top = lines.at(topmost);
    const bool isHeaded = isHeaderLine(lines, topmost);
    qsizetype places = 0;
    for (const Line &line : lines)
        places = std::max(places, line.cells.size());
    for (qsizetype place = 0; place < places; ++place) {
        const QString heading = top.cells.value(place).trimmed();
        const bool hasHeader = isHeaded && !heading.isEmpty();
        const qint64 below = hasHeader || heading.isEmpty() ? top.number : top.number - 1;
        IdColumn column{.name = hasHeader ? heading : QString::number(place + 1), .hasHeader = hasHeader};
        for (const Line &line : lines) {
            const QString cell = line.cells.value(place).trimmed();
            if (line.number > below && !cell.isEmpty() && column.first.size() < mostShown)
                column.first.append(idIn(cell));
        }
        if (!hasHeader && column.first.isEmpty())
            continue;
        m_sources.insert(m_columns.size(), {m_sheets.size(), place, below});
        m_columns.append(column);
        if (!hasHeader && !heading.isEmpty()) {
            m_sources.append({m_sheets.size(), place, top.number});
            m_perhaps.append(heading);
        }
    }
    m_sheets.append({name, number, lines});
    for (qsizetype i = 0; m_sheets.size() > 1 && i < m_columns.size(); ++i)
        m_columns[i].sheet = m_sheets.at(m_sources.at(i).sheet).name;
}

qsizetype IdTable::bestColumn(qsizetype sheet, const IsId &isId) const
{
    qsizetype best = -1;
    qsizetype most = 0;
    qsizetype rank = idHeaders().size();
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        const Source &source = m_sources.at(i);
        if (source.sheet != sheet)
            continue;
        const qsizetype named = m_columns.at(i).hasHeader ? idHeaders().indexOf(bareName(m_columns.at(i).name)) : -1;
        if (named >= 0 && named < rank) {
            rank = named;
            best = i;
        }
        if (rank < idHeaders().size())
            continue;
        QSet<QString> ids;
        for (const Line &line : m_sheets.at(sheet).lines.first(std::min(m_sheets.at(sheet).lines.size(), looksAt))) {
            const QString cell = idIn(line.cells.value(source.place));
            if (line.number > source.header && isId(cell))
                ids.insert(cell);
        }
        if (ids.size() > most) {
            most = ids.size();
            best = i;
        }
    }
    return best;
}

qsizetype IdTable::find(const QString &wanted) const
{
    if (wanted.isEmpty()) {
        const IsId certain = [this](const QString &cell) {
            return isCertain(cell, m_vendors);
        };
        for (const IsId &isId : {certain, IsId(isLikely)}) {
            for (qsizetype sheet = 0; sheet < m_sheets.size(); ++sheet) {
                if (const qsizetype best = bestColumn(sheet, isId); best >= 0)
                    return best;
            }
        }
        return m_columns.isEmpty() ? -1 : 0;
    }
    const QString name = bareName(wanted);
    for (qsizetype i = 0; i < m_columns.size() && !name.isEmpty(); ++i) {
        if (m_columns.at(i).hasHeader && bareName(m_columns.at(i).name) == name)
            return i;
    }
    const qsizetype number = wanted.toLongLong();
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        if (m_sources.at(i).sheet == 0 && m_sources.at(i).place == number - 1)
            return i;
    }
    for (qsizetype i = 0; i < m_perhaps.size() && !name.isEmpty(); ++i) {
        if (bareName(m_perhaps.at(i)) == name)
            return m_columns.size() + i;
    }
    return -1;
}

std::optional<Error> IdTable::readText(const Source &source, Collector &collector) const
{
    const auto unclear = [](const QString &why) {
        return Error{.kind = Error::Kind::BadId, .detail = why};
    };
    if (m_openQuote > 0)
        return unclear(tr("Line %1 opens a quotation mark that nothing closes.").arg(m_openQuote));
    for (const Line &line : m_sheets.at(source.sheet).lines) {
        if (line.number <= source.header)
            continue;
        const QString id = idIn(line.cells.value(source.place));
        if (m_isGuess && isDoubtful(id))
            return doubtfulLine(line.number);
        if (isShortened(id))
            return unclear(
                tr("Line %1 holds %2: a spreadsheet has shortened that id. Give its column the format “Text” "
                   "there, enter the id anew, and save the list again.")
                    .arg(QString::number(line.number), id));
        if (id.contains(u'\n'))
            return unclear(tr("What should be an id in line %1 goes on in the next line. Look for a quotation mark too "
                              "many.")
                               .arg(line.number));
        collector.add(id);
    }
    return {};
}

Result<IdList> IdTable::ids(qsizetype column) const
{
    const Source &source = m_sources.at(column);
    const Sheet &sheet = m_sheets.at(source.sheet);
    Collector collector;
    IdList &list = collector.list();
    const bool isListed = column < m_columns.size();
    const bool isOnlyOne = m_columns.size() == 1; // its number says nothing
    if (!isListed)
        list.column = m_perhaps.at(column - m_columns.size());
    else if (!isOnlyOne || m_columns.at(column).hasHeader)
        list.column = m_columns.at(column).name;
    list.sheet = m_sheets.size() > 1 ? sheet.name : QString();
    list.columns = m_columns.size();
    list.comments = m_comments;
    list.blank = m_blank;
    if (!m_workbook) {
        if (std::optional<Error> error = readText(source, collector))
            return *std::move(error);
        return list;
    }
    const Result<QList<SheetCell>> cells = m_workbook->column(sheet.number, source.place, source.header);
    if (!cells)
        return cells.error();
    for (const SheetCell &cell : *cells) {
        if (cell.doubt != SheetCell::Doubt::None)
            list.unsure.append(cell);
        else if (cell.text.trimmed().startsWith(u'#'))
            ++list.comments;
        else
            collector.add(idIn(cell.text));
    }
    return list;
}

QStringList whyUnsure(const QList<SheetCell> &cells)
{
    using enum SheetCell::Doubt;
    constexpr qsizetype mostNamed = 5;
    constexpr qsizetype mostLetters = 40;
    struct Reason
    {
        SheetCell::Doubt doubt;
        QString sentence;
    };
    const QList<Reason> reasons{
        {Digits, IdTable::tr("Not asked: %1. A spreadsheet keeps fifteen digits of a number, so the rest of the id is "
                             "lost. Enter such ids as text.")},
        {Date, IdTable::tr("Not asked: %1. A date is no id.")},
        {Other, IdTable::tr("Not asked: %1. That is neither a text nor a number.")},
        {NotCalculated, IdTable::tr("Not asked: %1. The formula has no result yet. Open the workbook in a spreadsheet "
                                    "and save it.")}};
    QStringList sentences;
    for (const Reason &reason : reasons) {
        QStringList places;
        qsizetype more = 0;
        for (const SheetCell &cell : cells) {
            if (cell.doubt != reason.doubt)
                continue;
            if (places.size() == mostNamed)
                ++more;
            else
                places.append(cell.text.isEmpty() || reason.doubt == Date
                                  ? cell.place
                                  : QString(cell.place + u' ' + cell.text.left(mostLetters)));
        }
        if (places.isEmpty())
            continue;
        const QString named = places.join(u", "_s);
        sentences.append(
            reason.sentence.arg(more == 0 ? named : IdTable::tr("%1 and %n more", nullptr, int(more)).arg(named)));
    }
    return sentences;
}

} // namespace Vitrine
