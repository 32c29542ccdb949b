// SPDX-License-Identifier: Apache-2.0
#include "bulk/idtable.h"

#include "bulk/idcells.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Vitrine {

using namespace IdCells;

namespace {

constexpr qsizetype looksAt = 200;   // rows, to find out what a table holds
constexpr qsizetype mayPrecede = 20; // rows in front of the header: a title, a date
constexpr qsizetype mostShown = 5;   // values of a column
constexpr qsizetype mostSheets = 20;
constexpr qint64 mostUnpacked = 512LL * 1024 * 1024; // bytes, to find out what the sheets hold

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

QList<QStringList> readRows(const QString &text, QChar separator, qsizetype most)
{
    QList<QStringList> rows;
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

bool isComment(const QStringList &row)
{
    return row.constFirst().trimmed().startsWith(u'#');
}

/** The rows where \p text is a table of at least two columns; else none. */
QList<QStringList> tableRows(const QString &text)
{
    for (const QChar separator : {u'\t', u';', u','}) {
        QList<QStringList> head = readRows(text, separator, looksAt);
        head.removeIf([](const QStringList &row) {
            return isBlank(row) || isComment(row);
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

QString shownCell(const SheetCell &cell)
{
    return cell.doubt == SheetCell::Doubt::NotCalculated ? u"="_s : cell.text;
}

} // namespace

std::shared_ptr<const IdTable> IdTable::ofText(const QString &text, const VendorList &vendors, bool isGuess)
{
    const QList<QStringList> rows = tableRows(text);
    if (rows.isEmpty())
        return nullptr;
    std::shared_ptr<IdTable> table(new IdTable(vendors));
    QList<Line> lines;
    for (const QStringList &row : rows) {
        if (isComment(row))
            ++table->m_comments;
        else if (isBlank(row))
            ++table->m_blank;
        else
            lines.append({lines.size() + 1, row});
    }
    table->addSheet({}, 0, lines);
    if (isGuess)
        table->m_guessed = text;
    return table;
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

void IdTable::addSheet(const QString &name, qsizetype number, const QList<Line> &lines)
{
    if (lines.isEmpty())
        return;
    const Line &top = lines.at(headerLine(lines));
    qsizetype places = 0;
    for (const Line &line : lines)
        places = std::max(places, line.cells.size());
    for (qsizetype place = 0; place < places; ++place) {
        const QString heading = top.cells.value(place).trimmed();
        const bool hasHeader = isHeader(heading, m_vendors);
        const qint64 below = hasHeader || heading.isEmpty() ? top.number : top.number - 1;
        IdColumn column{.name = hasHeader ? heading : QString::number(place + 1), .hasHeader = hasHeader};
        for (const Line &line : lines) {
            const QString cell = line.cells.value(place).trimmed();
            if (line.number > below && !cell.isEmpty() && column.first.size() < mostShown)
                column.first.append(idIn(cell));
        }
        if (!hasHeader && column.first.isEmpty())
            continue;
        m_columns.append(column);
        m_sources.append({m_sheets.size(), place, below});
    }
    m_sheets.append({name, number, lines});
    for (qsizetype i = 0; m_sheets.size() > 1 && i < m_columns.size(); ++i)
        m_columns[i].sheet = m_sheets.at(m_sources.at(i).sheet).name;
}

qsizetype IdTable::bestColumn(qsizetype sheet) const
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
        const QList<Line> &lines = m_sheets.at(sheet).lines;
        const auto certain =
            std::count_if(lines.cbegin(), lines.cbegin() + std::min(lines.size(), looksAt), [&](const Line &line) {
                return isCertain(line.cells.value(source.place).trimmed(), m_vendors);
            });
        if (certain > most) {
            most = certain;
            best = i;
        }
    }
    return best;
}

qsizetype IdTable::find(const QString &wanted) const
{
    if (wanted.isEmpty()) {
        for (qsizetype sheet = 0; sheet < m_sheets.size(); ++sheet) {
            if (const qsizetype best = bestColumn(sheet); best >= 0)
                return best;
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
    return -1;
}

bool IdTable::isHeaded() const
{
    const QStringList cells = m_sheets.isEmpty() ? QStringList() : m_sheets.constFirst().lines.constFirst().cells;
    return std::ranges::all_of(cells, [this](const QString &cell) {
        return isHeader(cell.trimmed(), m_vendors);
    });
}

Result<IdList> IdTable::ids(qsizetype column) const
{
    const Source &source = m_sources.at(column);
    const Sheet &sheet = m_sheets.at(source.sheet);
    Collector collector;
    IdList &list = collector.list();
    list.column = m_columns.at(column).name;
    list.sheet = m_columns.at(column).sheet;
    list.comments = m_comments;
    list.blank = m_blank;
    if (!m_workbook) {
        for (const Line &line : sheet.lines) {
            if (line.number > source.header)
                collector.add(idIn(line.cells.value(source.place)));
        }
        if (!m_guessed.isEmpty()) {
            if (std::optional<Error> error = whyDoubtful(list, m_guessed))
                return *std::move(error);
        }
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
