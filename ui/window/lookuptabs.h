// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "product/display.h"
#include "window/askbar.h"

#include <QTabWidget>

namespace Vitrine {

class AskAllPage;
class LookupPage;
class Lookups;

/** One tab per question, or per id asked of every profile. Asking again what a tab shows brings that tab to the front.
 */
class LookupTabs : public QTabWidget
{
    Q_OBJECT

public:
    LookupTabs(Lookups &lookups, const Display &display, QWidget *parent = nullptr);

    /** Opens or finds a tab for each and asks; the first one comes to the front. */
    void ask(const QList<Question> &questions);
    void askAll(const QList<Profile> &profiles, const QString &typed);
    [[nodiscard]] LookupPage *current() const; ///< null where a page of another kind is in front
    [[nodiscard]] LookupPage *page(int index) const;
    [[nodiscard]] QString currentTitle() const;
    [[nodiscard]] bool isAsking() const; ///< the page in front
    void cancel();
    /** Those whose profile was changed ask with what it holds now. */
    void setProfiles(const QList<Profile> &profiles);
    void closeCurrent();
    void step(int by);

Q_SIGNALS:
    /** Another tab is in front, or what the one in front shows or does has changed. */
    void currentPageChanged();
    void askAllWanted(const QString &id);
    void profileWanted(const QString &profileId);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void close(int index);
    LookupPage *open(const Question &question);
    [[nodiscard]] AskAllPage *currentAskAll() const;
    void showTitle(LookupPage *page);

    Lookups &m_lookups;
    Display m_display;
};

} // namespace Vitrine
