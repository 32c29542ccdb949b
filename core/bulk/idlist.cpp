// SPDX-License-Identifier: Apache-2.0
#include "bulk/idlist.h"

#include "bulk/idcells.h"
#include "bulk/idtable.h"
#include "lookup/recognise.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>
#include <QStringDecoder>

#include <algorithm>
#include <utility>

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

/** The first line is the header of the others: a word like those, or one without a digit above lines that all have one.
 */
bool headsLines(const QStringList &lines, const QString &first, const VendorList &vendors)
{
    if (idHeaders().contains(bareName(first)))
        return true;
    if (!isBareWord(first) || !isHeader(first, vendors))
        return false;
    qsizetype below = 0;
    bool isFirst = true;
    for (const QString &raw : lines) {
        const QString line = withoutComment(raw.trimmed());
        if (line.isEmpty() || std::exchange(isFirst, false))
            continue;
        if (std::ranges::none_of(line, [](QChar c) {
                return c.isDigit();
            }))
            return false;
        ++below;
    }
    return below > 1;
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
        if (collector.list().column.isEmpty() && collector.list().ids.isEmpty() && headsLines(lines, said, vendors)) {
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

Result<IdList> idsOf(const IdTable &table, const QString &column)
{
    const qsizetype place = table.find(column);
    if (place >= 0)
        return table.ids(place);
    return column.isEmpty() ? Result(IdList()) : Result<IdList>(noColumn(column, table));
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

} // namespace

Result<IdList> readIdList(const QString &text, const QString &column, const VendorList &vendors)
{
    if (!column.isEmpty()) {
        const auto table = IdTable::ofTable(text, vendors, false);
        return table ? idsOf(**table, column) : table.error();
    }
    const std::shared_ptr<const IdTable> table = IdTable::ofText(text, vendors);
    return table && table->isHeaded() ? idsOf(*table, column) : readLines(text, vendors);
}

Result<std::shared_ptr<const IdTable>> readIdTable(const QByteArray &bytes, const QString &name,
                                                   const VendorList &vendors)
{
    if (const QString why = Workbook::whyNot(bytes); !why.isEmpty())
        return Error{.kind = Error::Kind::File, .detail = why};
    if (Package::isPackage(bytes))
        return IdTable::ofWorkbook(bytes, vendors);
    const auto [text, isGuess] = decodedText(bytes);
    if (name.endsWith(".csv"_L1, Qt::CaseInsensitive) || name.endsWith(".tsv"_L1, Qt::CaseInsensitive))
        return IdTable::ofTable(text, vendors, isGuess);
    const std::shared_ptr<const IdTable> table = IdTable::ofText(text, vendors);
    if (!table || !table->isHeaded())
        return std::shared_ptr<const IdTable>();
    return IdTable::ofTable(text, vendors, isGuess); // now that it is known to be one
}

Result<IdList> readIdFile(const QByteArray &bytes, const QString &name, const QString &column,
                          const VendorList &vendors)
{
    const Result<std::shared_ptr<const IdTable>> table = readIdTable(bytes, name, vendors);
    if (!table)
        return table.error();
    const auto [text, isGuess] = Package::isPackage(bytes) ? Decoded() : decodedText(bytes);
    Result<IdList> list = *table ? idsOf(**table, column) : readIdList(text, column, vendors);
    if (isGuess && list) {
        if (std::optional<Error> error = whyDoubtful(*list, text))
            return *std::move(error);
    }
    return list;
}

} // namespace Vitrine
