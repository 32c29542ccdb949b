// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exporting/exportable.h"
#include "form/formfilter.h"
#include "form/rowtext.h"
#include "lookup/lookup.h"
#include "page/ticket.h"
#include "page/toolrow.h"
#include "pictures/pictures.h"
#include "raw/rawmodel.h"
#include "raw/requestmodel.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <optional>

class QStackedWidget;

namespace Vitrine {

class AskingBar;
class CopyJob;
class DetailBar;
class FormView;
class HeaderCard;
class MessageBar;
class RawView;
class StatePage;
class TextPage;

/**
 * One id asked of one profile: the question while it is asked, then the product as a form, raw and by what was asked,
 * or what happened instead.
 *
 * What was found stays readable while it is asked for again and when that fails. Deleting the page cancels its lookup.
 */
class LookupPage : public QWidget, public Exportable
{
    Q_OBJECT

public:
    LookupPage(Lookups &lookups, const Display &display, const Profile &profile, const QString &id,
               QWidget *parent = nullptr);
    ~LookupPage() override;

    void ask();
    /** The same profile, changed: from now on it is asked with this. */
    void setProfile(const Profile &profile);
    /** There is no such profile any more: nobody can be asked until there is. */
    void setProfileRemoved(bool removed);
    /** Says that nothing of it is kept here, and how to have it asked, where \p canBeAsked. */
    void showUnasked(bool canBeAsked);
    /** Shows what was asked for elsewhere. */
    void show(const LookupResult &result);
    using QWidget::show;
    /** What is asked, and what is still being written to be copied. */
    void cancel();
    void showView(PageView view);
    [[nodiscard]] PageView view() const;
    void showRaw(bool raw) { showView(raw ? PageView::Raw : PageView::Form); }
    void toggleRaw() { showRaw(!isRaw()); }
    /** Goes to where one types what is looked for in the form. */
    void filter();
    void setEmptyShown(bool shown);
    /** The chosen row's part; of the raw answer the chosen lines. */
    void copy(RowPart part);
    /** The chosen rows where there are several, else the whole product, for a ticket: without secrets, \p customerSafe
     * also without what is not for customers. */
    void copyForTicket(bool customerSafe);
    /** The same of the section that the chosen row is in. */
    void copySection();
    /** Sections that show their heading only, by sectionName(). */
    void setFoldedSections(const QStringList &sections);
    [[nodiscard]] QStringList foldedSections() const;

    [[nodiscard]] bool isAsking() const { return !m_job.isNull(); }
    [[nodiscard]] bool isRaw() const { return view() == PageView::Raw; }
    [[nodiscard]] const Profile &profile() const { return m_profile; }
    [[nodiscard]] const QString &id() const { return m_id; }
    [[nodiscard]] QString title() const;                  ///< the product's name once it is known, the id before
    [[nodiscard]] std::optional<Outcome> outcome() const; ///< of the latest answer; nothing while the first is awaited
    /** What the form shows, perhaps of an earlier time than the latest answer; nothing where no product was found. */
    [[nodiscard]] const std::optional<LookupResult> &shown() const { return m_shown; }
    /** What came of it last, whether it is shown or said above what is; nothing while the first is awaited. */
    [[nodiscard]] const std::optional<LookupResult> &latest() const { return m_result; }
    /** Who answered what is to be seen, as the profile was then; who is to be asked where nothing was answered. */
    [[nodiscard]] const Profile &shownProfile() const;
    /** It was asked for here, not shown of an answer to something else. */
    [[nodiscard]] bool hasAsked() const { return m_hasAsked; }
    [[nodiscard]] ExportSource exportSource() const override;
    [[nodiscard]] ExportSubject exportSubject() const override;
    [[nodiscard]] FormView *form() const { return m_form; }
    [[nodiscard]] HeaderCard *header() const { return m_header; }

Q_SIGNALS:
    void titleChanged();
    /** It began or ended to ask. */
    void askingChanged();
    /** It had asked, and this came of it. */
    void answered(const Vitrine::LookupResult &result);
    /** Nobody there knew it: every other profile is to be asked. */
    void askAllWanted(const QString &id);
    /** Its sign-in did not do: the profile is to be looked at. */
    void profileWanted(const QString &profileId);
    /** Its profile was removed: another one is to be chosen for it. */
    void otherProfileWanted(const QString &id);
    /** A person wants it asked again, which begins now. */
    void refreshAsked();
    void pinToggled(bool pinned);
    void exportAsked();
    /** A person folded or unfolded a section. */
    void foldingChanged();
    /** A person does something with what it shows: filters, folds or copies. */
    void workedWith();

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void addMenuActions();
    void connectTools();
    void copyExcerpt(const FieldChoice &choice, bool customerSafe, const QString &done);
    /** Says how that copy goes; the one before it is not wanted any more. */
    void follow(CopyJob *job);
    void followBytes(PageView from, PageView to);
    void finish(const LookupResult &result);
    void showProduct(const LookupResult &result);
    void showFailure(const LookupResult &result);
    void showProfileRemoved();
    /** The one thing that helps by what came of the question. */
    void takeNextStep();
    [[nodiscard]] QString spoken(const LookupResult &result) const;
    [[nodiscard]] QString nextStep(const LookupResult &result) const;
    void readWhole(FormView *from, const QModelIndex &index);
    void leaveWhole();
    [[nodiscard]] QStringList placeHints(const Profile &profile, const QString &asked) const;
    void showPicture();
    [[nodiscard]] QString whose(const Profile &profile) const;
    void showCounts();
    /** What is left of the form by what is looked for in it, or that nothing is. */
    void showFound();
    [[nodiscard]] bool isNothingFound() const;
    void say(const QString &done);

    Lookups &m_lookups;
    Profile m_profile;
    QString m_id;
    bool m_hasAsked = false;
    bool m_isProfileRemoved = false;
    bool m_isRemovalSaid = false;
    Pictures m_pictures;
    FormModel m_model;
    FormFilter m_filter;
    RawModel m_rawModel;
    RequestModel m_requestModel;
    QPointer<LookupJob> m_job;
    QPointer<CopyJob> m_copying;
    QTimer m_said;
    std::optional<std::pair<qsizetype, qsizetype>> m_rawBytes; ///< chosen in the raw answer when one came there
    std::optional<LookupResult> m_result;                      ///< the latest
    std::optional<LookupResult> m_shown;                       ///< the latest with a product

    HeaderCard *m_header;
    AskingBar *m_asking;
    MessageBar *m_error;
    MessageBar *m_notice;
    ToolRow *m_tools;
    QStackedWidget *m_stack;
    FormView *m_form;
    RawView *m_raw;
    FormView *m_request;
    TextPage *m_whole;
    FormView *m_wholeOf = nullptr; ///< where what is read whole stands
    StatePage *m_state;
    DetailBar *m_detail;
};

} // namespace Vitrine
