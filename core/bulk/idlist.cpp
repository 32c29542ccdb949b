// SPDX-License-Identifier: Apache-2.0
#include "bulk/idlist.h"

#include "bulk/idcells.h"
#include "bulk/idtable.h"
#include "lookup/recognise.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Vitrine {

using namespace IdCells;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Vitrine::IdList)
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
        const bool isFirst = collector.list().column.isEmpty() && collector.list().ids.isEmpty();
        if (isFirst && idHeaders().contains(bareName(said))) {
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

Error noColumn(const QString &name)
{
    return {.kind = Error::Kind::BadId, .detail = Texts::tr("The list has no column “%1”.").arg(name)};
}

/** The same, with the names there are to choose from. */
Error noColumn(const QString &name, const IdTable &table)
{
    constexpr qsizetype most = 20;
    QStringList names;
    for (const IdColumn &column : table.columns().first(std::min(table.columns().size(), most)))
        names.append(column.name);
    Error error = noColumn(name);
    if (!names.isEmpty())
        error.detail += u' ' + Texts::tr("There are: %1.").arg(names.join(u", "_s));
    return error;
}

Result<IdList> columnOf(const IdTable &table, const QString &column)
{
    const qsizetype place = table.find(column);
    if (place >= 0)
        return table.ids(place);
    return column.isEmpty() ? Result(IdList()) : Result<IdList>(noColumn(column, table));
}

struct Decoded
{
    QString text = {};
    bool isGuess = false;
};

/** UTF-8, UTF-16 or UTF-32 where a mark says so, else UTF-8, else as good as Latin-1. */
Decoded decodedText(const QByteArray &bytes)
{
    const auto marked = QStringConverter::encodingForData(bytes);
    QStringDecoder decoder(marked.value_or(QStringConverter::Utf8));
    QString text = decoder(bytes);
    const bool isGuess = !marked && (decoder.hasError() || bytes.contains('\0')); // as in UTF-16
    if (isGuess)
        text = QString::fromLatin1(bytes);
    if (text.startsWith(u'\uFEFF'))
        text.remove(0, 1);
    return {text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n'), isGuess};
}

} // namespace

IdSource idSource(const QString &text, const VendorList &vendors)
{
    return {IdTable::ofText(text, vendors, false), text};
}

Result<IdSource> idSource(const QByteArray &bytes, const QString &name, const VendorList &vendors)
{
    if (const QString why = Workbook::whyNot(bytes); !why.isEmpty())
        return Error{.kind = Error::Kind::File, .detail = why};
    const bool isWorkbook = Package::isPackage(bytes);
    const auto [text, isGuess] = isWorkbook ? Decoded() : decodedText(bytes);
    const bool isTable = name.endsWith(".csv"_L1, Qt::CaseInsensitive) || name.endsWith(".tsv"_L1, Qt::CaseInsensitive);
    if (!isWorkbook && !isTable)
        return IdSource{IdTable::ofText(text, vendors, isGuess), text, isGuess};
    const auto table = isWorkbook ? IdTable::ofWorkbook(bytes, vendors) : IdTable::ofTable(text, vendors, isGuess);
    if (!table)
        return table.error();
    return IdSource{*table, text, isGuess};
}

Result<IdList> idsOf(const IdSource &source, const QString &column, const VendorList &vendors)
{
    if (source.table)
        return columnOf(*source.table, column);
    if (!column.isEmpty()) { // who names one says that there are some
        const auto table = IdTable::ofTable(source.text, vendors, source.isGuess);
        return table ? columnOf(**table, column) : table.error();
    }
    IdList list = readLines(source.text, vendors);
    const auto doubtful = std::ranges::find_if(list.ids, isDoubtful);
    if (source.isGuess && doubtful != list.ids.end()) {
        const auto before = QStringView(source.text).first(std::max<qsizetype>(0, source.text.indexOf(*doubtful)));
        return doubtfulLine(before.count(u'\n') + 1);
    }
    return list;
}

Result<IdList> readIdList(const QString &text, const QString &column, const VendorList &vendors)
{
    // a named column may be one of rows that have not all the same number of cells
    return idsOf(column.isEmpty() ? idSource(text, vendors) : IdSource{.text = text}, column, vendors);
}

Result<IdList> readIdFile(const QByteArray &bytes, const QString &name, const QString &column,
                          const VendorList &vendors)
{
    const Result<IdSource> source = idSource(bytes, name, vendors);
    return source ? idsOf(*source, column, vendors) : source.error();
}

} // namespace Vitrine
