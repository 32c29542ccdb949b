// SPDX-License-Identifier: Apache-2.0
#include "lookup/recognise.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Vitrine {

namespace {

/** How much a word looks like an id, from its shape alone. */
enum class Looks : quint8 { Word, Resembling, Quoted, LikeAnId };

struct Piece
{
    QString text = {};
    bool isLink = false;
    bool isQuoted = false;
};

/** What stands between two separators. */
using Entry = QList<Piece>;

constexpr QStringView separators = u"\n\r\t,;\u2028\u2029\u3001\uFF0C\uFF1B";
constexpr QStringView endMarks = u".,;:!?\u2026\u3002\uFF0C\uFF01\uFF1F\uFF1A\uFF1B\u061F\u060C\u0964";
constexpr QStringView openers = u"([{<\uFF08\u3010\u300A\u3008";
constexpr QStringView closers = u")]}>\uFF09\u3011\u300B\u3009";
constexpr QStringView bullets = u"-*+\u2022\u2013\u2014\u00B7\u25CF\u25E6>|";

constexpr qsizetype longestQuotation = 600; // longer than any id
constexpr qsizetype longestWord = 4'000;

/** Quotation marks that open, and at the same place those that close. A German opener can be closed by a mark that
 * opens English. */
constexpr std::array<QStringView, 12> quotes = {u"\"\"",
                                                u"''",
                                                u"``",
                                                u"\u201C\u201D",
                                                u"\u201E\u201C\u201D",
                                                u"\u2018\u2019",
                                                u"\u201A\u2018\u2019",
                                                u"\u00AB\u00BB",
                                                u"\u00BB\u00AB",
                                                u"\u2039\u203A",
                                                u"\u300C\u300D",
                                                u"\u300E\u300F"};

/** Blanks, and marks without a width that mail programs and web pages leave in what is copied. */
bool isGap(QChar c)
{
    return c.isSpace() || c == u'\u200B' || c == u'\u2060' || c == u'\uFEFF' || c == u'\u200E' || c == u'\u200F' ||
           (c >= u'\u202A' && c <= u'\u202E') || (c >= u'\u2066' && c <= u'\u2069');
}

QString trimmed(QStringView text)
{
    while (!text.isEmpty() && isGap(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isGap(text.back()))
        text.chop(1);
    return text.toString();
}

/** How long the link is that the text begins with; 0 where it begins with none. */
qsizetype linkLength(QStringView text)
{
    constexpr qsizetype longestScheme = 32;
    constexpr QStringView ends = u"<>\"\u201C\u201D\u00AB\u00BB";
    const auto isSchemeCharacter = [](QChar c) {
        return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'+' || c == u'.' || c == u'-');
    };
    qsizetype length = 0;
    while (length < std::min(text.size(), longestScheme) && isSchemeCharacter(text.at(length)))
        ++length;
    if (length == 0 || !text.front().isLetter() || !text.sliced(length).startsWith("://"_L1))
        return 0;
    const qsizetype scheme = length += 3;
    while (length < text.size() && !isGap(text.at(length)) && !ends.contains(text.at(length)))
        ++length;
    return length > scheme ? length : 0;
}

/** The end of the quotation that begins at \p at, or -1. It ends on its line and in front of something that is no
 * letter. */
qsizetype quotationEnd(QStringView text, qsizetype at)
{
    for (const QStringView pair : quotes) {
        if (text.at(at) != pair.front())
            continue;
        const qsizetype last = std::min(text.size(), at + longestQuotation);
        for (qsizetype i = at + 1; i < last && text.at(i) != u'\n'; ++i) {
            const bool closes = pair.sliced(1).contains(text.at(i));
            if (closes && i > at + 1 && (i + 1 == text.size() || !text.at(i + 1).isLetterOrNumber()))
                return i;
        }
    }
    return -1;
}

/** Without the brackets around it, closing ones that were opened elsewhere, and the marks that end a sentence. */
QString bare(const QString &word)
{
    if (word.size() > longestWord)
        return word;
    QStringView text = word;
    const auto isQuote = [](QChar c) {
        return std::ranges::any_of(quotes, [c](QStringView pair) {
            return pair.contains(c);
        });
    };
    for (bool changed = true; changed && !text.isEmpty();) {
        changed = true;
        const qsizetype closing = closers.indexOf(text.back());
        const qsizetype opening = openers.indexOf(text.front());
        const bool isEnd = endMarks.contains(text.back()) || isQuote(text.back());
        const bool closesNothing = closing >= 0 && text.count(closers.at(closing)) > text.count(openers.at(closing));
        const bool opensNothing = opening >= 0 && text.count(openers.at(opening)) > text.count(closers.at(opening));
        const bool isAround = opening >= 0 && text.back() == closers.at(opening);
        const bool isStart = isQuote(text.front()) || text.front() == u'\u00BF' || text.front() == u'\u00A1';
        if (isEnd || closesNothing)
            text.chop(1);
        else if (opensNothing || isAround || isStart)
            text = text.sliced(1);
        else
            changed = false;
    }
    // What consists of nothing but marks is left alone: ".." is for the vendor to refuse.
    return text.isEmpty() ? word : text.toString();
}

QList<Entry> entriesOf(QStringView text)
{
    QList<Entry> entries{{}};
    QString word;
    const auto endWord = [&] {
        if (!word.isEmpty())
            entries.last().append({.text = word});
        word.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool isStart = word.isEmpty() || !word.back().isLetterOrNumber();
        if (isStart) {
            if (const qsizetype length = linkLength(text.sliced(i)); length > 0) {
                word.clear();
                entries.last().append({.text = bare(text.sliced(i, length).toString()), .isLink = true});
                i += length - 1;
                continue;
            }
        }
        if (word.isEmpty() || openers.contains(word.back())) {
            if (const qsizetype end = quotationEnd(text, i); end > 0) {
                word.clear();
                const QString quoted = trimmed(text.sliced(i + 1, end - i - 1));
                entries.last().append({quoted, linkLength(quoted) == quoted.size(), true});
                i = end;
                continue;
            }
        }
        if (separators.contains(c)) {
            endWord();
            entries.append(Entry());
        } else if (isGap(c)) {
            endWord();
        } else {
            word += c;
        }
    }
    endWord();
    return entries;
}

bool isMark(const QString &word)
{
    return std::ranges::all_of(word, [](QChar c) {
        return bullets.contains(c);
    });
}

/** Bullets, numbering and what is left of brackets go; the words are bared. A numbering long enough to be an id is
 * added to \p leftOut. */
Entry tidied(const Entry &entry, QStringList &leftOut)
{
    static const QRegularExpression numbering(u"^\\(?\\d{1,3}[.)]$"_s);
    constexpr qsizetype surelyNumbering = 2; // digits: lists are seldom longer
    Entry tidy;
    bool isNumbered = false;
    for (const Piece &piece : entry) {
        const bool isFirst = tidy.isEmpty() && !isNumbered;
        const bool isAlone = entry.size() == 1;
        if (piece.isLink || piece.isQuoted) {
            if (!piece.text.isEmpty())
                tidy.append(piece);
        } else if (!isAlone && isFirst && numbering.match(piece.text).hasMatch()) {
            isNumbered = true;
            if (const QString number = bare(piece.text); number.size() > surelyNumbering)
                leftOut += number;
        } else if (isAlone || !isMark(piece.text)) {
            const QString text = bare(piece.text);
            const bool isOnlyMarks = std::ranges::none_of(text, [](QChar c) {
                return c.isLetterOrNumber();
            });
            const bool isBesideOthers = !isAlone && isOnlyMarks;
            if (!isBesideOthers)
                tidy.append({.text = text});
        }
    }
    return tidy;
}

Looks looksOf(const Piece &piece)
{
    static const QRegularExpression mailAddress(u"^[^@/]+@[^@/]+\\.[^@/.]+$"_s);
    static const QRegularExpression moment(
        u"^(\\d{1,2}[:.]\\d{2}([:.]\\d{2})?|\\d{4}-\\d{1,2}-\\d{1,2}(T.*)?|\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|\\d{1,2}(st|nd|rd|th))$"_s);
    if (piece.isLink)
        return Looks::LikeAnId;
    static const QRegularExpression capitalsInside(u"^\\p{Ll}+\\p{Lu}|\\p{Ll}\\p{Lu}.*\\p{Ll}\\p{Lu}"_s);
    const QString &text = piece.text;
    const auto digits = std::ranges::count_if(text, [](QChar c) {
        return c.isDigit();
    });
    const bool hasLetter = std::ranges::any_of(text, [](QChar c) {
        return c.isLetter();
    });
    const bool hasBlank = std::ranges::any_of(text, isGap);
    const bool isNoId = mailAddress.match(text).hasMatch() || moment.match(text).hasMatch();
    const bool isCoded = (digits > 0 && hasLetter) || digits >= 4 || (text.contains(u'_') && hasLetter);
    if (isCoded && !isNoId && !hasBlank)
        return Looks::LikeAnId;
    if (piece.isQuoted)
        return Looks::Quoted;
    const bool isOdd = digits > 0 || capitalsInside.match(text).hasMatch();
    return isOdd && !isNoId ? Looks::Resembling : Looks::Word;
}

bool isSentence(const Entry &entry)
{
    return entry.size() > 1 && std::ranges::any_of(entry, [](const Piece &piece) {
               return looksOf(piece) == Looks::Word;
           });
}

bool isCertain(const QString &text, const VendorList &vendors)
{
    return !text.isEmpty() && std::ranges::any_of(vendors, [&text](const auto &vendor) {
        return vendor->recognise(text).certainty == Recognition::Certainty::Certain;
    });
}

bool isNumber(const Piece &piece)
{
    return looksOf(piece) >= Looks::Resembling && std::ranges::all_of(piece.text, [](QChar c) {
               return c.isDigit();
           });
}

/** Of a letter: everything that may well be an id, a number beside it too; what merely resembles one is left out. */
void readLetter(const QList<Piece> &pieces, const VendorList &vendors, Typed &typed)
{
    QList<Looks> looks;
    Looks most = Looks::Resembling;
    for (const Piece &piece : pieces) {
        looks += isCertain(piece.text, vendors) ? Looks::LikeAnId : looksOf(piece);
        most = std::max(most, looks.constLast());
    }
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        const Piece &piece = pieces.at(i);
        const bool isWords = piece.isQuoted && std::ranges::any_of(piece.text, isGap);
        if (looks.at(i) == most || isNumber(piece))
            typed.ids += piece.text;
        else if (looks.at(i) != Looks::Word && !isWords)
            typed.leftOut += piece.text;
    }
}

int rank(const Guess &guess)
{
    const QString &host = guess.recognition.host;
    const bool isHost = !host.isEmpty() && QUrl(guess.profile.address).host().compare(host, Qt::CaseInsensitive) == 0;
    return 4 * int(guess.recognition.certainty) + 2 * int(isHost) + int(guess.recognition.shaped);
}

} // namespace

Typed readTyped(const QString &text, const VendorList &vendors)
{
    const QString whole = trimmed(text);
    if (whole.isEmpty())
        return {};
    if (std::ranges::none_of(whole, isGap) && isCertain(whole, vendors))
        return {.ids = {whole}};

    Typed typed;
    QList<Piece> pieces;
    QStringList asTheyStand;
    bool isLetter = false;
    const QList<Entry> entries = entriesOf(whole);
    for (const Entry &entry : entries) {
        const Entry tidy = tidied(entry, typed.leftOut);
        if (tidy.isEmpty())
            continue;
        isLetter = isLetter || isSentence(tidy);
        pieces += tidy;
        QStringList words;
        for (const Piece &piece : tidy)
            words += piece.text;
        asTheyStand += words.join(u' ');
    }
    if (isLetter) {
        readLetter(pieces, vendors, typed);
    } else {
        for (const Piece &piece : std::as_const(pieces))
            typed.ids += piece.text;
    }
    if (typed.ids.isEmpty())
        typed.ids = asTheyStand;
    typed.ids.removeDuplicates();
    typed.leftOut.removeDuplicates();
    typed.leftOut.removeIf([&typed](const QString &each) {
        return typed.ids.contains(each);
    });
    return typed;
}

QStringList typedIds(const QString &typed, const VendorList &vendors)
{
    return readTyped(typed, vendors).ids;
}

QList<Guess> guesses(const QString &typed, const QList<Profile> &profiles, const VendorList &vendors)
{
    QList<Guess> all;
    for (const Profile &profile : profiles) {
        Guess guess{profile, {}};
        if (const Vendor *vendor = findVendor(vendors, profile.vendor))
            guess.recognition = vendor->recognise(typed);
        else
            guess.recognition.why =
                QCoreApplication::translate("Vitrine::Guess", "this version does not know the vendor");
        all.append(guess);
    }
    std::ranges::stable_sort(all, [](const Guess &a, const Guess &b) {
        return rank(a) > rank(b);
    });
    return all;
}

QString whyNobody(const QString &typed, const QList<Guess> &guesses)
{
    const QString host = QUrl(typed).host();
    const auto isThere = [&host](const Guess &guess) {
        return !host.isEmpty() && QUrl(guess.profile.address).host().compare(host, Qt::CaseInsensitive) == 0;
    };
    const auto leadsTo = std::ranges::find_if(guesses, isThere);
    const bool isOneVendor = std::ranges::all_of(guesses, [&guesses](const Guess &guess) {
        return guess.profile.vendor == guesses.constFirst().profile.vendor;
    });
    if (leadsTo != guesses.end())
        return leadsTo->recognition.why;
    return isOneVendor && !guesses.isEmpty() ? guesses.constFirst().recognition.why : QString();
}

} // namespace Vitrine
