// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lookup/lookup.h"
#include "product/display.h"

#include <QByteArray>
#include <QCoreApplication>

#include <memory>
#include <optional>
#include <span>

namespace Vitrine {

/** What a row of CSV stands for. */
enum class CsvRows : quint8 { Products, Fields };

/** How a value stands in a document or in a table's cell; JSON has it both ways always. Numbers in a table are numbers
 * either way. */
enum class Values : quint8 {
    Usual, ///< Human in documents, Exact in tables
    Human, ///< "3 months", "Yes"
    Exact, ///< "P3M", "true", every digit: the same in every language
};

struct ExportOptions
{
    Display display; ///< how a value is written for a person
    Values values = Values::Usual;
    bool empty = true;         ///< fields that say nothing, too
    bool reveal = false;       ///< secrets as they are, else as dots wherever they stand
    bool customerSafe = false; ///< without internal fields, and so without the answer, which holds them too
    bool hidden = false;       ///< what the person's rights hide as it was sent, else only that it is hidden
    int columns = 0;           ///< text: lines are broken at this width; 0 leaves them whole
    CsvRows csvRows = CsvRows::Products;
    QChar csvSeparator = u',';
    bool byteOrderMark = false; ///< CSV: three bytes in front by which some programs know UTF-8
    bool localeNumbers = false; ///< CSV: numbers with the decimal point of the locale, as its spreadsheets read them
    bool isFile = false;        ///< opened later by somebody else: text and JSON, too, say which Vitrine wrote them
    /** Pasted among other texts: text says itself what was asked of whom, and a text in several languages is only the
     * person's. */
    bool isTicket = false;
    QString title = {}; ///< of the whole document; empty: the product's name, or that they are several
    /** The results hold only the fields in which this was found: files say so, and have no answer, which has the rest.
     */
    QString narrowedTo = {};
};

/** Turns results into the bytes of one document, in the order they are added. What can go out already is returned at
 * once. */
class ExportWriter
{
public:
    ExportWriter() = default;
    Q_DISABLE_COPY_MOVE(ExportWriter)
    virtual ~ExportWriter() = default;

    virtual QByteArray add(const LookupResult &result) = 0;
    /** The rest of the document; nothing is added afterwards. */
    virtual QByteArray finish() { return {}; }
    /** Why the document is not whole, which is known after finish(). */
    [[nodiscard]] virtual std::optional<Error> error() const { return std::nullopt; }
};

struct ExportFormat
{
    Q_DECLARE_TR_FUNCTIONS(Vitrine::ExportFormat)

public:
    enum class Shape : quint8 {
        Document, ///< read by people
        Table,
        Data, ///< read by programs
    };

    const char *name;   ///< as the command line calls it
    const char *suffix; ///< of a file, without the point
    const char *title;  ///< as a person knows it; for tr()
    Shape shape;
    std::unique_ptr<ExportWriter> (*writer)(const ExportOptions &options);
    bool isForPeople = false; ///< safe for a terminal as it is, and read from the top
    bool streams = false;     ///< each result stands for itself, so their order tells nothing
    bool needsFile = false;   ///< neither a terminal nor a pipe makes sense of it
};

/** Every format, each in a file of its own; a new one is that file and a line in formats.cpp. */
std::span<const ExportFormat> exportFormats();
/** The format of that name, or null. */
const ExportFormat *findExportFormat(const QString &name);

std::unique_ptr<ExportWriter> textWriter(const ExportOptions &options);
std::unique_ptr<ExportWriter> jsonWriter(const ExportOptions &options);
std::unique_ptr<ExportWriter> jsonLinesWriter(const ExportOptions &options);
std::unique_ptr<ExportWriter> csvWriter(const ExportOptions &options);
std::unique_ptr<ExportWriter> markdownWriter(const ExportOptions &options);
std::unique_ptr<ExportWriter> htmlWriter(const ExportOptions &options);
std::unique_ptr<ExportWriter> xlsxWriter(const ExportOptions &options);

} // namespace Vitrine
