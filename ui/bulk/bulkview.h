// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "bulk/bulkmodel.h"
#include "bulk/run.h"

#include <QWidget>

class QLabel;
class QMenu;
class QProgressBar;
class QPushButton;
class QTableView;

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
    void setState(State state);
    void showProgress(const BulkProgress &progress);
    void say(const QString &warning);

    [[nodiscard]] BulkModel &model() { return m_model; }
    [[nodiscard]] QTableView *table() const { return m_table; }
    [[nodiscard]] QString told() const; ///< how far it is

Q_SIGNALS:
    void pauseToggled();
    void cancelWanted();
    void retryWanted();
    void exportWanted();
    void anotherWanted();
    void questionWanted(qsizetype question);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void colour();
    void fillColumns();
    void showAccounts();
    void showButtons();

    const BulkJournal *m_journal = nullptr;
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
    QTableView *m_table;
};

} // namespace Vitrine
