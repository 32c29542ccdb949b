// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QList>
#include <QRegularExpression>
#include <QString>

#include <algorithm>

namespace Laws {

/** C++ without its comments; lines stay where they were, strings stay as they are. */
inline QString withoutComments(const QString &cpp)
{
    using namespace Qt::StringLiterals;
    static const QRegularExpression tokens(u"(//[^\\n]*|/\\*.*?\\*/)"_s    // a comment
                                           u"|R\"([^(\\s]*)\\(.*?\\)\\2\"" // or what only looks like one
                                           u"|\"(?:\\\\.|[^\"\\\\\\n])*\""
                                           u"|'(?:\\\\[^'\\n]+|[^'\\\\])'"_s,
                                           QRegularExpression::DotMatchesEverythingOption);
    QString code;
    qsizetype end = 0;
    for (auto matches = tokens.globalMatch(cpp); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        code += QStringView(cpp).sliced(end, match.capturedStart() - end);
        const bool isComment = match.hasCaptured(1);
        code += isComment ? QString(match.capturedView(1).count(u'\n'), u'\n') : match.captured();
        end = match.capturedEnd();
    }
    return code + cpp.sliced(end);
}

/** One source file of the project. */
struct Source
{
    QString path; ///< from the project's root: "core/error.cpp"
    QString text;
    QString code; ///< without comments

    [[nodiscard]] qsizetype lines() const { return text.count(u'\n'); }

    /** Where the pattern stands in the code: "core/error.cpp:12: ...". */
    [[nodiscard]] QStringList find(const QRegularExpression &pattern) const
    {
        using namespace Qt::StringLiterals;
        QStringList found;
        for (auto matches = pattern.globalMatch(code); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            const qsizetype line = QStringView(code).first(match.capturedStart()).count(u'\n') + 1;
            found += u"%1:%2: %3"_s.arg(path, QString::number(line), match.captured().trimmed());
        }
        return found;
    }

    /** It is one of these: a file ("ui/links.cpp"), a file with any ending ("ui/links.*") or all of a folder
     * ("app/sandbox/"). */
    [[nodiscard]] bool isOneOf(const QStringList &places) const
    {
        return std::ranges::any_of(places, [this](const QString &place) {
            return place.endsWith(u'/') ? path.startsWith(place)
                   : place.endsWith(u".*")
                       ? path.startsWith(QStringView(place).chopped(1)) && !path.sliced(place.size() - 1).contains(u'.')
                       : path == place;
        });
    }
};

/** Every C++ file of the program itself, by path. Tests are left out: they do what the program may not. */
inline QList<Source> program()
{
    using namespace Qt::StringLiterals;
    const QDir root(QString::fromLatin1(VITRINE_SOURCE));
    QList<Source> all;
    for (const QString &folder : {u"app"_s, u"core"_s, u"ui"_s}) {
        QDirIterator files(root.filePath(folder), {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QString text = QString::fromUtf8(file.readAll());
            all.append({root.relativeFilePath(file.fileName()), text, withoutComments(text)});
        }
    }
    std::ranges::sort(all, {}, &Source::path);
    return all;
}

} // namespace Laws
