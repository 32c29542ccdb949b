// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "bulk/journal.h"
#include "product/display.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QSet>
#include <QTimer>

#include <optional>

namespace Vitrine {

/**
 * A bulk run as a table that fills: id, what came of it, whose answer, name, and what else of the product was chosen.
 *
 * What is not in view is on the disk. A row that comes into view and is not at hand is read in another thread and shows
 * nothing until then.
 */
class BulkModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Tone : quint8 { Open, Good, Missing, Bad };
    enum Role {
        ToneRole = Qt::UserRole,
        NothingRole, ///< the cell says that there is nothing
        WordsRole,   ///< all that was said of the question, of a product what it is warned of; may be empty
        WholeRole,   ///< what the cell says, where there is room for more than its short form
    };
    enum Column { IdColumn, OutcomeColumn, ProfileColumn, NameColumn, FirstChosen };

    explicit BulkModel(const Display &display, QObject *parent = nullptr);

    /** \p journal outlives what is shown of it; null shows nothing. */
    void setJournal(const BulkJournal *journal);
    void take(qsizetype question, const LookupResult &result);
    /** What is open waits; else it is not asked. */
    void setAsking(bool asking);

    /** What a column can show beside the name. */
    static QList<Term> offered();
    static QString titleOf(Term term);
    void setChosen(const QList<Term> &terms);
    [[nodiscard]] QList<Term> chosen() const { return m_chosen; }
    /** Of what the product says: text of any length, which may be clipped. Else it is a few words, read whole. */
    [[nodiscard]] bool isProse(int column) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        QString name = {};
        QString words = {};    ///< what happened instead, or what must be said beside the product
        bool isFound = true;   ///< there is a product
        bool isWarned = false; ///< which may not be the one that was asked for, or holds what cannot be
        QStringList chosen = {};
        QList<std::optional<Nothing>> nothing = {}; ///< of the chosen
    };

    static Row rowOf(const LookupResult &result, const Display &display, const QList<Term> &chosen);
    [[nodiscard]] const Row *row(qsizetype question) const;
    [[nodiscard]] QVariant alignment(int column) const;
    [[nodiscard]] QString outcomeText(qsizetype question) const;
    [[nodiscard]] QString text(const QModelIndex &index, bool isWhole) const;
    void readWanted();

    Display m_display;
    const BulkJournal *m_journal = nullptr;
    QList<Term> m_chosen{Term::Price, Term::Availability};
    bool m_isAsking = false;
    mutable QCache<qsizetype, Row> m_rows{2'000};
    mutable QSet<qsizetype> m_wanted;
    mutable QTimer m_reading;
    int m_generation = 0; ///< what was read for another journal or other columns is of no use
};

} // namespace Vitrine
