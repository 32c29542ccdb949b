// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "history/pastlookup.h"
#include "product/display.h"
#include "window/askbar.h"

#include <QPointer>
#include <QTabWidget>

#include <optional>

namespace Vitrine {

class AskAllPage;
class BulkPage;
class LookupPage;
class Lookups;

/**
 * One tab per question, or per id asked of every profile. Asking again what a tab shows brings that tab to the front.
 *
 * One tab may be a preview, in italics: the next preview takes its place, unless it is kept. It is kept as soon as
 * somebody does something with it. Closed tabs can be opened again as they were, the last ones first.
 */
class LookupTabs : public QTabWidget
{
    Q_OBJECT

public:
    LookupTabs(Lookups &lookups, const Display &display, QWidget *parent = nullptr);

    /** Opens or finds a tab for each and asks; the first one comes to the front. */
    void ask(const QList<Question> &questions);
    /** The same, of every profile that could know them. */
    void askAll(const QList<Profile> &profiles, const QStringList &typed);
    /** The question's tab in front, without asking; where there is none, a new one, a preview unless \p keep. */
    LookupPage *bring(const Question &question, bool keep);
    /** The question's tab; null where there is none. */
    [[nodiscard]] LookupPage *find(const Question &question) const;
    /** A tab at the end, without asking and in the background. */
    LookupPage *restore(const Question &question);
    AskAllPage *restoreAll(const QList<Profile> &profiles, const QString &typed);
    /** No preview any more. */
    void keep(const LookupPage *page);
    [[nodiscard]] bool isPreview(int index) const;
    void reopenClosed();
    [[nodiscard]] bool canReopen() const { return !m_closed.isEmpty(); }
    /** What the tab in front asked. */
    void askAgain();
    /** What was asked of every profile has no profile here. */
    [[nodiscard]] OpenTabs openTabs() const;
    /** The question as the history lists it. */
    static PastLookup pastOf(const LookupPage &page);
    /** Where unfinished bulk runs are kept; empty: nowhere. */
    void setBulkFolder(const QString &folder) { m_bulkFolder = folder; }
    /** Removes what is kept of bulk runs that ended, or were cut short, so many days ago. */
    void forgetBulkRuns(int days) const;
    /** The columns of bulk runs, by the names of their terms; nothing: the usual ones. */
    void setBulkColumns(const std::optional<QStringList> &columns) { m_bulkColumns = columns; }
    [[nodiscard]] const std::optional<QStringList> &bulkColumns() const { return m_bulkColumns; }
    /** A tab for many ids, with these in its list, one on a line, and that profile chosen, where any are named; one
     * whose run has not begun is used again. */
    BulkPage *openBulk(const QString &ids = {}, int profile = -1);
    [[nodiscard]] LookupPage *current() const;       ///< null where a page of another kind is in front
    [[nodiscard]] AskAllPage *currentAskAll() const; ///< the same
    [[nodiscard]] LookupPage *page(int index) const;
    [[nodiscard]] QString currentTitle() const;
    [[nodiscard]] bool isAsking() const; ///< the page in front
    void cancel();
    /** Those whose profile was changed ask with what it holds now. */
    void setProfiles(const QList<Profile> &profiles);
    /** Sections that every form shows folded, by sectionName(). */
    void setFoldedSections(const QStringList &sections);
    [[nodiscard]] const QStringList &foldedSections() const { return m_folded; }
    void closeCurrent();
    void step(int by);

Q_SIGNALS:
    /** Another tab is in front, or what the one in front shows or does has changed. */
    void currentPageChanged();
    /** Tabs were opened, closed, moved or named. */
    void tabsChanged();
    /** Somebody was asked, and this came of it. */
    void answered(const Vitrine::LookupResult &result);
    void pinWanted(const Vitrine::PastLookup &past, bool pinned);
    void askAllWanted(const QString &id);
    void profileWanted(const QString &profileId);
    /** That id's profile was removed: another one is to be chosen for it. */
    void otherProfileWanted(const QString &id);
    void exportWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

    void tabInserted(int index) override;
    void tabRemoved(int index) override;

private:
    struct Closed
    {
        QWidget *page; ///< out of sight, as it was
        int index;
    };

    void close(int index);
    [[nodiscard]] AskAllPage *findAll(const QString &typed) const;
    AskAllPage *makeAll(const QList<Profile> &profiles, const QString &typed, int index);
    LookupPage *open(const Question &question);
    /** What is remembered of it is too little to ask, and nobody keeps it any more. */
    [[nodiscard]] bool isRemoved(const Profile &profile) const;
    LookupPage *make(const Question &question, int index);
    void showPreview();
    template <class Page> [[nodiscard]] QList<Page *> pagesOf() const; ///< the closed ones too
    [[nodiscard]] BulkPage *currentBulk() const;
    BulkPage *addBulk();
    void showTitle(LookupPage *page);

    Lookups &m_lookups;
    Display m_display;
    QStringList m_folded;
    QPointer<LookupPage> m_preview;
    QList<Closed> m_closed; ///< the last one last
    QList<Profile> m_profiles;
    QString m_bulkFolder;
    std::optional<QStringList> m_bulkColumns;
};

} // namespace Vitrine
