// SPDX-License-Identifier: Apache-2.0
#include "profiles/profilesdialog.h"

#include "page/choicebar.h"
#include "page/messagebar.h"
#include "page/statepage.h"
#include "profiles/arranging.h"
#include "profiles/profileeditor.h"
#include "profiles/profilelist.h"
#include "profiles/profilelistmodel.h"
#include "profiles/removal.h"
#include "profiles/sharing.h"
#include "shown.h"
#include "vendors/profilecheck.h"

#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Vitrine {

ProfilesDialog::ProfilesDialog(ProfileBook &book, KeychainStore *keychain, Http &http, const VendorList &vendors,
                               QWidget *parent)
    : QDialog(parent)
    , m_book(book)
    , m_vendors(vendors)
    , m_list(new ProfileList(vendors))
    , m_editor(new ProfileEditor(book, keychain, http, vendors))
    , m_first(new StatePage)
    , m_pages(new QStackedWidget)
    , m_notice(new MessageBar)
    , m_undo(new ChoiceBar)
    , m_shared(new ChoiceBar)
    , m_unsaved(new ChoiceBar)
    , m_removal(new Removal(book, m_undo, this))
    , m_sharing(new Sharing(book, vendors, m_shared, this))
    , m_status(new QLabel)
    , m_save(new QPushButton(tr("Sa&ve")))
    , m_close(new QPushButton(tr("Cl&ose")))
{
    setWindowTitle(tr("Connection profiles") + "[*]"_L1);
    arrange();
    connectList();
    connect(m_editor, &ProfileEditor::edited, this, &ProfilesDialog::showState);
    connect(m_editor, &ProfileEditor::saved, this, [this] {
        showList();
        showState();
        m_status->setText(tr("Saved."));
        if (const auto then = std::exchange(m_then, {}))
            then();
    });
    connect(m_editor, &ProfileEditor::failed, this, [this] {
        m_then = {};
        showState();
    });
    connect(m_unsaved, &ChoiceBar::chosen, this, &ProfilesDialog::settle);
    connect(m_first, &StatePage::actionWanted, this, &ProfilesDialog::offerVendors);
    connect(m_removal, &Removal::restored, this, &ProfilesDialog::select);
    connect(m_removal, &Removal::failed, this, &ProfilesDialog::say);
    connect(m_sharing, &Sharing::imported, this, [this](const QStringList &ids) {
        for (const QString &id : ids)
            m_editor->noteWithoutSecrets(id);
        if (!ids.isEmpty())
            select(ids.constFirst());
    });
    connect(m_save, &QPushButton::clicked, this, [this] {
        m_unsaved->clear();
        m_editor->save();
        showState();
    });
    connect(m_close, &QPushButton::clicked, this, &ProfilesDialog::reject);
    connect(&book.store(), &ProfileStore::changed, this, &ProfilesDialog::storeChanged);

    say(book.store().notices().join(u'\n'));
    m_list->setReadOnly(book.store().isReadOnly());
    showList();
    const QList<Profile> &profiles = book.store().profiles();
    open(profiles.isEmpty() ? QString() : profiles.constFirst().id);
    resize(880, 640);
}

void ProfilesDialog::arrange()
{
    m_status->setTextFormat(Qt::PlainText);
    m_save->setDefault(true);
    m_close->setAutoDefault(false);
    auto *splitter = new QSplitter;
    splitter->addWidget(m_list);
    m_pages->addWidget(m_editor);
    m_pages->addWidget(m_first);
    splitter->addWidget(m_pages);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({fontMetrics().averageCharWidth() * 40, fontMetrics().averageCharWidth() * 100});
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(16, 10, 16, 10);
    buttons->setSpacing(8);
    buttons->addWidget(m_status, 1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_notice);
    layout->addWidget(m_undo);
    layout->addWidget(m_shared);
    layout->addWidget(splitter, 1);
    layout->addWidget(m_unsaved);
    layout->addLayout(buttons);
}

void ProfilesDialog::connectList()
{
    // queued: each of these may arrange anew the list it comes from
    connect(m_list, &ProfileList::wanted, this, &ProfilesDialog::select, Qt::QueuedConnection);
    connect(m_list, &ProfileList::moveWanted, this, &ProfilesDialog::move, Qt::QueuedConnection);
    connect(m_list, &ProfileList::addWanted, this, &ProfilesDialog::add);
    connect(m_list, &ProfileList::duplicateWanted, this, &ProfilesDialog::duplicate);
    connect(m_list, &ProfileList::removeWanted, this, &ProfilesDialog::remove);
    connect(m_list, &ProfileList::importWanted, this, &ProfilesDialog::chooseImport);
    connect(m_list, &ProfileList::exportWanted, this, &ProfilesDialog::exportProfiles);
}

void ProfilesDialog::settleThen(const std::function<void()> &then)
{
    if (m_editor->isSaving()) {
        m_then = then;
    } else if (!m_editor->isChanged()) {
        m_unsaved->clear();
        then();
    } else {
        m_then = then;
        const QString name = m_editor->profile().name;
        m_unsaved->ask(MessageBar::Tone::Warning,
                       name.isEmpty() ? tr("The new profile is not saved.")
                                      : tr("“%1” has unsaved changes.").arg(shownLine(name, 60)),
                       {tr("Save"), tr("Discard"), tr("Keep editing")}, true);
    }
}

void ProfilesDialog::settle(int choice)
{
    const auto then = std::exchange(m_then, {});
    if (choice == 0) {
        m_then = then;
        if (!m_editor->save())
            m_then = {};
        showState();
    } else if (choice == 1) {
        open(m_editor->isNew() ? QString() : m_editor->id());
        then();
    }
}

void ProfilesDialog::select(const QString &id)
{
    if (id == m_editor->id())
        return;
    m_list->mark(m_editor->id());
    settleThen([this, id] {
        open(id);
    });
}

void ProfilesDialog::open(const QString &id)
{
    const std::optional<Profile> stored = m_book.store().find(id);
    if (stored)
        m_editor->edit(*stored);
    else
        m_editor->showNothing();
    showList();
    showState();
}

void ProfilesDialog::add(const QString &vendor)
{
    const Vendor *chosen = findVendor(m_vendors, vendor);
    if (!chosen)
        return;
    settleThen([this, info = chosen->info()] {
        m_editor->create(newProfile(info), false);
        showList();
    });
}

void ProfilesDialog::offerVendors()
{
    if (!m_book.store().isReadOnly()) // the bar says why
        m_list->offerVendors();
}

void ProfilesDialog::duplicate()
{
    settleThen([this] {
        if (const std::optional<Profile> stored = m_book.store().find(m_editor->id())) {
            m_editor->create(copyOf(*stored, m_book.store()), true);
            showList();
        }
    });
}

void ProfilesDialog::remove()
{
    settleThen([this] {
        const QString id = m_editor->id();
        const QString after = m_list->model()->neighbour(id, 1);
        const QString next = after.isEmpty() ? m_list->model()->neighbour(id, -1) : after;
        if (const std::optional<Profile> stored = m_book.store().find(id)) { // else a draft nobody typed into
            if (const std::optional<Error> error = m_removal->remove(*stored))
                return say(error->message(stored->name));
        }
        open(next);
    });
}

void ProfilesDialog::move(const QString &id, const QString &before, const QString &folder)
{
    const auto move = [this, id, before, folder] {
        if (const std::optional<Error> error = place(m_book.store(), id, before, folder))
            say(error->message({}));
    };
    const std::optional<Profile> stored = m_book.store().find(id);
    if (stored && stored->folder != folder && id == m_editor->id())
        settleThen(move); // its folder is in the form, too
    else
        move();
}

void ProfilesDialog::chooseImport()
{
    if (m_book.store().isReadOnly())
        return;
    settleThen([this] {
        m_sharing->chooseImport();
    });
}

void ProfilesDialog::exportProfiles(bool all)
{
    settleThen([this, all] {
        const std::optional<Profile> one = m_book.store().find(m_editor->id());
        if (all)
            m_sharing->chooseExport(m_book.store().profiles());
        else if (one)
            m_sharing->chooseExport({*one});
    });
}

void ProfilesDialog::storeChanged()
{
    m_editor->takeStoreChanges();
    showList();
    const bool isGone = !m_editor->isNew() && !m_book.store().find(m_editor->id());
    const QList<Profile> &profiles = m_book.store().profiles();
    if (isGone && !m_editor->isChanged() && !m_editor->isSaving())
        open(profiles.isEmpty() ? QString() : profiles.constFirst().id);
}

void ProfilesDialog::showList()
{
    QList<Profile> profiles = m_book.store().profiles();
    if (m_editor->isNew() && !m_book.store().find(m_editor->id()))
        profiles.append(m_editor->profile());
    m_list->setProfiles(profiles);
    m_list->mark(m_editor->id());
}

void ProfilesDialog::showState()
{
    const bool canBeSaved = m_editor->isChanged() || m_editor->isNew();
    m_save->setEnabled(canBeSaved && !m_editor->isSaving() && !m_book.store().isReadOnly());
    m_list->setEnabled(!m_editor->isSaving());
    setWindowModified(m_editor->isChanged());
    m_status->setText(m_editor->isSaving()    ? tr("Saving …")
                      : m_editor->isChanged() ? tr("Unsaved changes")
                                              : QString());
    const bool isFirst = m_book.store().profiles().isEmpty() && m_editor->id().isEmpty();
    const bool wasFirst = m_pages->currentWidget() == m_first;
    m_pages->setCurrentWidget(isFirst ? static_cast<QWidget *>(m_first) : m_editor);
    if (isFirst && !wasFirst) {
        const bool canAdd = !m_book.store().isReadOnly();
        m_first->say(tr("No profile yet"), tr("A profile is one way to reach one account at a vendor."),
                     {tr("Profiles of somebody else come in by “…”, Import, without their secrets.")},
                     canAdd ? tr("Add a profile …") : QString());
        m_first->button()->setFocus();
    }
    if (!m_editor->isChanged())
        m_unsaved->clear();
}

void ProfilesDialog::say(const QString &text)
{
    if (!text.isEmpty())
        m_notice->say(MessageBar::Tone::Warning, text);
}

void ProfilesDialog::reject()
{
    settleThen([this] {
        QDialog::reject();
    });
}

void ProfilesDialog::done(int result)
{
    m_removal->forget();
    QDialog::done(result);
}

} // namespace Vitrine
