// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exporting/formats.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace Vitrine {

/** A field as a person reads it. Everything of the vendor's has passed plain(); values may have several lines. */
struct ReportLine
{
    int depth = 0; ///< how many fields it is nested in
    QString label = {};
    QString value = {};
    QString note = {};
    Kind kind = Kind::Text;                             ///< of the value, where it can be seen
    StepState::State state = StepState::State::Unknown; ///< of a step
    bool isTrue = false;                                ///< of a flag
};

/** Neighbours of one kind. */
struct ReportBlock
{
    enum class Kind : quint8 {
        Fields,
        Variants, ///< of the price: a header, and a row for each
        Steps,    ///< of a workflow, in order: those of depth 0; what each holds has a greater depth
    };

    Kind kind = Kind::Fields;
    QList<ReportLine> lines = {};
    QStringList header = {};
    QList<QStringList> rows = {}; ///< as wide as the header
    QList<bool> figures = {};     ///< columns of numbers
    qsizetype price = -1;         ///< the column that is asked for first; -1: none
};

struct ReportSection
{
    QString title;
    QList<ReportBlock> blocks;
};

/** "Profile" and "Shop": what it is about, and what must be known of it. */
using ReportFact = std::pair<QString, QString>;

/** One result as a document to read: what it is about, what must be known, then the form. */
struct Report
{
    QString title;
    QList<ReportFact> facts; ///< profile, vendor, id, time ...
    QStringList notices;
    QList<ReportSection> sections; ///< none where there is no product
};

Report reportOf(const LookupResult &result, const ExportOptions &options);
QList<ReportFact> reportFacts(const LookupResult &result, const ExportOptions &options);
/** A field's value on one line by the options' Values; a secret is to be masked before. */
QString documentText(const Field &field, const ExportOptions &options);
/** The same on as many lines as a long text has, or as it has languages: the person's first, the others by name. */
QString documentLines(const Field &field, const ExportOptions &options);
/** What must be known beside a product, of the answer before of the asking. */
QStringList noticesOf(const LookupResult &result);
/** What the options keep back on purpose, each in a few words; secrets and what rights hide say so where they stand. */
QStringList leftOut(const ExportOptions &options);
/** The same for programs: "internal", "empty", "not-shown". */
QStringList leftOutNames(const ExportOptions &options);
/** "Vitrine 0.1.0 wrote this." */
QString reportFooter();

} // namespace Vitrine
