// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "bulk/journal.h"
#include "bulk/run.h"
#include "exporting/exportable.h"
#include "product/display.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <memory>

class QStackedWidget;

namespace Vitrine {

class BulkStart;
class BulkView;

/**
 * Many ids in one tab: first the list and how long it will take, then the run.
 *
 * A run is kept in a folder, whatever ends the program, and the next page offers to go on with it or to show it.
 * Deleting the page stops the run; one of which nothing failed is forgotten with its page once it was exported.
 */
class BulkPage : public QWidget, public Exportable
{
    Q_OBJECT

public:
    /** \p folder is made when it is needed; empty: nothing outlives the program. */
    BulkPage(Lookups &lookups, const Display &display, const QString &folder, QWidget *parent = nullptr);
    ~BulkPage() override;

    void setProfiles(const QList<Profile> &profiles);
    /** Stops at once; what was answered stays. */
    void cancel();
    [[nodiscard]] bool isAsking() const { return !m_run.isNull(); }
    [[nodiscard]] bool isPaused() const { return m_run && m_run->isPaused(); }
    [[nodiscard]] bool hasBegun() const { return m_journal != nullptr; }
    [[nodiscard]] bool isComplete() const { return m_journal && !m_run && m_journal->counts().open == 0; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] bool canExport() const override;
    /** What was answered by now, read from the disk. */
    [[nodiscard]] ExportSource exportSource() const override;
    [[nodiscard]] ExportSubject exportSubject() const override;
    void noteExported(qint64 count) override;

    [[nodiscard]] BulkStart *start() const { return m_start; }
    [[nodiscard]] BulkView *view() const { return m_view; }
    [[nodiscard]] const BulkJournal *journal() const { return m_journal.get(); }

Q_SIGNALS:
    void askingChanged();
    void titleChanged();
    void resultWanted(const Vitrine::LookupResult &result);
    void exportWanted();
    void anotherWanted();
    void profileWanted(const QString &profileId);

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    void begin(const BulkPlan &plan, const QString &source);
    void take(const std::shared_ptr<BulkJournal> &journal);
    void run(BulkRun::Asks asks);
    void sayGivenUp(const QString &why, const QString &refused);
    void onFinished(const std::optional<Error> &error);
    void togglePause();
    void showProgress();
    void openResult(qsizetype question);
    void lookForKept();
    void goOnWithKept();
    void forgetKept();

    Lookups &m_lookups;
    QString m_folder;
    QList<Profile> m_profiles;
    std::shared_ptr<BulkJournal> m_kept; ///< what is offered to go on with
    std::shared_ptr<BulkJournal> m_journal;
    QPointer<BulkRun> m_run;
    QStringList m_givenUp; ///< why profiles of the run are not asked any more
    QString m_refused;     ///< the first of them that has to be looked at
    QTimer m_tick;
    QStackedWidget *m_stack;
    BulkStart *m_start;
    BulkView *m_view;
};

} // namespace Vitrine
