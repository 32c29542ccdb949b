// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "bulk/bulkmodel.h"
#include "bulk/bulktable.h"
#include "bulk/run.h"

#include <QWidget>

class QLabel;
class QMenu;
class QProgressBar;
class QPushButton;

namespace Vitrine {

class ChipRow;
class ElidedLabel;
class MessageBar;

/** A run as one watches it: whose accounts are asked, how far it is, the table that fills, and what can be done. */
class BulkView : public QWidget
{
    Q_OBJECT

public:
    enum class State : quint8 { Asking, Paused, Over };

    explicit BulkView(const Display &display, QWidget *parent = nullptr);

    void setJournal(const BulkJournal *journal);
    /** Anew, where the journal's profiles have changed. */
    void showAccounts();
    void setState(State state);
    void showProgress(const BulkProgress &progress);
    /** \p refused is the id of a profile that has to be looked at. */
    void say(const QString &warning, const QString &refused = {});
    void clearWarning();

    /** Which columns stand behind the name, by the names of their terms. */
    void setColumns(const QStringList &names);
    [[nodiscard]] QStringList columns() const;
    static QStringList usualColumns();

    [[nodiscard]] BulkModel &model() { return m_model; }
    [[nodiscard]] BulkTable *table() const { return m_table; }
    [[nodiscard]] QString told() const; ///< how far it is

Q_SIGNALS:
    void pauseToggled();
    void cancelWanted();
    void retryWanted();
    void exportWanted();
    void anotherWanted();
    void questionWanted(qsizetype question);
    void profileWanted(const QString &profileId);
    void columnsChosen(const QStringList &names); ///< by the person

protected:
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void arrange();
    void fillColumns();
    void showButtons();
    void showWords();

    const BulkJournal *m_journal = nullptr;
    QString m_refused; ///< the profile the bar leads to
    State m_state = State::Over;
    BulkModel m_model;
    MessageBar *m_bar;
    ElidedLabel *m_title;
    ChipRow *m_accounts;
    QProgressBar *m_progress;
    ElidedLabel *m_told;
    QPushButton *m_pause;
    QPushButton *m_cancel;
    QPushButton *m_retry;
    QPushButton *m_columns;
    QPushButton *m_export;
    QPushButton *m_another;
    BulkTable *m_table;
    QLabel *m_words;
};

} // namespace Vitrine
