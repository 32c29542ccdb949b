// SPDX-License-Identifier: Apache-2.0
#include "bulk/sheetevents.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Vitrine {

namespace {

constexpr qsizetype mostBytes = Workbook::mostLetters * 4; // a letter in UTF-8 has no more than four
constexpr int keptDigits = 15;

/** What a format code says of a number: 0 nothing, a date, or how many digits it has at least. */
quint8 formatOf(const QString &code)
{
    static const QRegularExpression elapsed(u"\\[(h+|m+|s+)\\]"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression literal(u"\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]|[_*]."_s);
    static const QRegularExpression ofDate(u"[dmyhs]"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression zeros(u"^0{2,30}$"_s);
    const QString first = code.section(u';', 0, 0);
    if (first.contains(elapsed))
        return CellFormats::date;
    if (zeros.match(first).hasMatch())
        return quint8(first.size());
    return QString(first).remove(literal).contains(ofDate) ? CellFormats::date : quint8(0);
}

quint8 formatOf(int builtIn)
{
    const auto isBetween = [builtIn](int first, int last) {
        return builtIn >= first && builtIn <= last;
    };
    const bool isDate = isBetween(14, 22) || isBetween(27, 36) || isBetween(45, 47) || isBetween(50, 58);
    return isDate ? CellFormats::date : quint8(0);
}

/** "_x000D_" stands for a character that XML cannot hold. */
QString unescaped(const QByteArray &utf8)
{
    QString text = QString::fromUtf8(utf8).left(Workbook::mostLetters);
    static const QRegularExpression escape(u"_x([0-9A-Fa-f]{4})_"_s);
    for (auto match = escape.match(text); match.hasMatch(); match = escape.match(text, match.capturedStart() + 1))
        text.replace(match.capturedStart(), match.capturedLength(), QChar(match.captured(1).toUShort(nullptr, 16)));
    return text;
}

/** The column of "B12" from 0, -1 where none is named. */
qsizetype columnOf(const QByteArray &place)
{
    constexpr qsizetype most = 16'384;
    qsizetype column = 0;
    for (const char letter : place) {
        if (letter < 'A' || letter > 'Z')
            break;
        column = column * 26 + (letter - 'A' + 1);
        if (column > most)
            return most;
    }
    return column - 1;
}

QString nameOf(qsizetype column)
{
    QString name;
    for (qsizetype rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        name.prepend(QChar(u'A' + char16_t((rest - 1) % 26)));
    return name;
}

/** A stored number without its exponent, sign and point kept; null where it is none or has no end. */
QString plainNumber(const QString &stored)
{
    static const QRegularExpression shape(u"^(-?)(\\d{1,40})(?:\\.(\\d{1,40}))?(?:[eE]([+-]?\\d{1,3}))?$"_s);
    const auto match = shape.match(stored);
    if (!match.hasMatch())
        return {};
    QString digits = match.captured(2) + match.captured(3);
    qsizetype point = match.captured(2).size() + match.captured(4).toInt();
    if (point < 0)
        digits.prepend(QString(-point, u'0'));
    point = std::max<qsizetype>(point, 0);
    digits = digits.leftJustified(point, u'0');
    QString whole = digits.first(point);
    QString part = digits.sliced(point);
    while (part.endsWith(u'0'))
        part.chop(1);
    whole.remove(0, std::ranges::find_if(whole, [](QChar c) {
                        return c != u'0';
                    }) - whole.begin());
    const QString number = (whole.isEmpty() ? u"0"_s : whole) + (part.isEmpty() ? QString() : u'.' + part);
    return number == "0"_L1 ? number : match.captured(1) + number;
}

qsizetype digitsOf(const QString &number)
{
    return std::ranges::count_if(number, [](QChar c) {
        return c.isDigit();
    });
}

} // namespace

// Styles.

void CellFormats::begin(const QByteArray &name, const Attributes &attributes)
{
    constexpr size_t most = 65'536;
    const int id = attributes.value("numFmtId").toInt();
    if (name == "cellXfs")
        m_isStyles = true;
    else if (name == "numFmt" && m_own.size() < qsizetype(most))
        m_own.insert(id, formatOf(QString::fromUtf8(attributes.value("formatCode").left(1'000))));
    else if (name == "xf" && m_isStyles && m_styles.size() < most)
        m_styles.push_back(m_own.contains(id) ? m_own.value(id) : formatOf(id));
}

void CellFormats::end(const QByteArray &name)
{
    if (name == "cellXfs")
        m_isStyles = false;
}

// Cells.

void SheetCells::begin(const QByteArray &name, const Attributes &attributes)
{
    if (name == "sheetData") {
        m_isData = true;
    } else if (!m_isData) {
        return;
    } else if (name == "row") {
        const qint64 number = attributes.value("r").toLongLong();
        m_row = {number > 0 ? number : m_row.number + 1};
        m_column = -1;
        m_isFilled = false;
    } else if (name == "c") {
        beginCell(attributes);
    } else if (m_isCell) {
        m_isInline = m_isInline || name == "is";
        m_isReading = m_isReading || name == "rPh";
        m_hasFormula = m_hasFormula || name == "f";
        m_hasValue = m_hasValue || name == "v";
        m_isText = name == "v" || (name == "t" && m_isInline && !m_isReading);
    }
}

void SheetCells::beginCell(const Attributes &attributes)
{
    const qsizetype named = columnOf(attributes.value("r"));
    m_column = named >= 0 ? named : m_column + 1;
    m_isCell = m_row.number > m_extent.below &&
               (m_extent.column >= 0 ? m_column == m_extent.column : m_column < Workbook::mostColumns);
    m_type = attributes.value("t");
    m_style = attributes.value("s").toULong();
    m_text.clear();
    m_isInline = m_isText = m_isReading = m_hasFormula = m_hasValue = false;
}

void SheetCells::text(QByteArrayView utf8)
{
    if (m_isCell && m_isText && m_text.size() < mostBytes)
        m_text.append(utf8);
}

void SheetCells::end(const QByteArray &name)
{
    if (name == "sheetData")
        m_isOver = true;
    else if (name == "row" && m_isData)
        endRow();
    else if (name == "c" && m_isCell)
        endCell();
    else if (name == "rPh")
        m_isReading = false;
    m_isText = false;
}

void SheetCells::endCell()
{
    using enum SheetCell::Doubt;
    m_isCell = false;
    const qsizetype place = m_extent.column >= 0 ? 0 : m_column;
    SheetCell cell;
    if (m_text.isEmpty()) {
        // an empty <v> is the result of a formula of texts; of any other nobody has worked it out
        if (!m_hasFormula || (m_hasValue && m_type == "str"))
            return;
        cell.doubt = NotCalculated;
    } else if (m_type == "s") {
        m_shared.push_back({m_text.toLongLong(), m_rows.size(), place});
    } else if (m_type == "str" || m_type == "inlineStr") {
        cell.text = unescaped(m_text);
    } else if (m_type == "d") {
        cell = {QString::fromUtf8(m_text), Date};
    } else if (m_type == "b") {
        cell = {m_text == "0" ? u"FALSE"_s : u"TRUE"_s, Other};
    } else if (m_type == "e") {
        cell = {QString::fromUtf8(m_text), Other};
    } else {
        cell = number();
    }
    if (cell.doubt != None)
        cell.place = nameOf(m_column) + QString::number(m_row.number);
    m_letters += cell.text.size();
    if (m_row.cells.size() <= place)
        m_row.cells.resize(place + 1);
    m_row.cells[place] = cell;
    m_isFilled = true;
    m_isOver = m_isOver || isTooLarge(); // a row may name one cell a million times
}

SheetCell SheetCells::number() const
{
    using enum SheetCell::Doubt;
    const QString stored = QString::fromUtf8(m_text).trimmed();
    const quint8 format = m_style < m_formats.size() ? m_formats[m_style] : quint8(0);
    QString number = plainNumber(stored);
    if (format == CellFormats::date)
        return {stored, Date};
    if (number.isNull())
        return {stored, Other};
    // behind the point a spreadsheet shows no more digits than it keeps either
    if (number.contains(u'.') && digitsOf(number) > keptDigits)
        number = plainNumber(QString::number(stored.toDouble(), 'g', keptDigits));
    if (number.isNull() || digitsOf(number.section(u'.', 0, 0)) > keptDigits)
        return {stored, Digits};
    const bool isPadded = format > 0 && !number.contains(u'.') && !number.startsWith(u'-');
    return {isPadded ? number.rightJustified(format, u'0') : number};
}

void SheetCells::endRow()
{
    if (!m_isFilled)
        return;
    m_isFilled = false;
    m_rows.append({m_row.number, std::exchange(m_row.cells, {})});
    m_isOver = m_isOver || m_rows.size() >= m_extent.most || isTooLarge();
}

qint64 SheetCells::nextShared(qint64 from)
{
    if (!std::exchange(m_isSorted, true))
        std::ranges::sort(m_shared, {}, &Shared::number);
    const auto next = std::ranges::lower_bound(m_shared, from, {}, &Shared::number);
    return next == m_shared.end() ? -1 : next->number;
}

void SheetCells::fillShared(qint64 number, const QString &text)
{
    m_letters += text.size();
    for (auto each = std::ranges::lower_bound(m_shared, number, {}, &Shared::number);
         each != m_shared.end() && each->number == number; ++each) {
        // a row inside of a row, or one that never ends, is not among them
        if (each->row < m_rows.size() && each->column < m_rows.at(each->row).cells.size())
            m_rows[each->row].cells[each->column].text = text;
    }
}

// Shared texts.

void SharedTexts::begin(const QByteArray &name, const Attributes &)
{
    if (name == "si") {
        ++m_number;
        m_text.clear();
    }
    m_isReading = m_isReading || name == "rPh";
    m_isText = name == "t" && !m_isReading && m_number == m_wanted;
}

void SharedTexts::end(const QByteArray &name)
{
    m_isText = false;
    if (name == "rPh")
        m_isReading = false;
    if (name != "si" || m_number != m_wanted)
        return;
    m_cells.fillShared(m_number, unescaped(m_text));
    m_wanted = m_cells.isTooLarge() ? -1 : m_cells.nextShared(m_number + 1);
}

void SharedTexts::text(QByteArrayView utf8)
{
    if (m_isText && m_text.size() < mostBytes)
        m_text.append(utf8);
}

} // namespace Vitrine
