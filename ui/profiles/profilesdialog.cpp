// SPDX-License-Identifier: Apache-2.0
#include "profiles/profilesdialog.h"

#include "page/messagebar.h"
#include "profiles/choicebar.h"
#include "profiles/profileeditor.h"
#include "profiles/profilelist.h"
#include "profiles/profilelistmodel.h"
#include "profiles/sharing.h"
#include "shown.h"
#include "vendors/profilecheck.h"

#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSplitter>
#include <QUuid>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Vitrine {

/** What Undo brings back, and where it stood. */
struct ProfilesDialog::Removed
{
    Profile profile;
    QString before;
};

ProfilesDialog::ProfilesDialog(ProfileBook &book, KeychainStore *keychain, Http &http, const VendorList &vendors,
                               QWidget *parent)
    : QDialog(parent)
    , m_book(book)
    , m_vendors(vendors)
    , m_list(new ProfileList(vendors))
    , m_editor(new ProfileEditor(book, keychain, http, vendors))
    , m_notice(new MessageBar)
    , m_undo(new ChoiceBar)
    , m_shared(new ChoiceBar)
    , m_unsaved(new ChoiceBar)
    , m_sharing(new Sharing(book.store(), vendors, m_shared, this))
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
    connect(m_undo, &ChoiceBar::chosen, this, [this](int choice) {
        if (choice == 0)
            undo();
        else
            forgetRemoved();
    });
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

ProfilesDialog::~ProfilesDialog()
{
    forgetRemoved();
}

void ProfilesDialog::arrange()
{
    m_status->setTextFormat(Qt::PlainText);
    m_save->setDefault(true);
    m_close->setAutoDefault(false);
    auto *right = new QWidget;
    auto *rightLayout = new QVBoxLayout(right);
    rightLayout->setContentsMargins(0, 0, 0, 0);
    rightLayout->setSpacing(0);
    rightLayout->addWidget(m_editor, 1);
    rightLayout->addWidget(m_unsaved);
    auto *splitter = new QSplitter;
    splitter->addWidget(m_list);
    splitter->addWidget(right);
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
    m_list->offerVendors();
}

void ProfilesDialog::duplicate()
{
    settleThen([this] {
        std::optional<Profile> copy = m_book.store().find(m_editor->id());
        if (!copy)
            return;
        const QString name = copy->name;
        for (int number = 2; m_book.store().findByName(copy->name); ++number)
            copy->name = tr("%1 (%2)", "name of a copy, its number").arg(name).arg(number);
        copy->id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        m_editor->create(*copy, true);
        showList();
    });
}

void ProfilesDialog::remove()
{
    settleThen([this] {
        const QString id = m_editor->id();
        const QList<Profile> &profiles = m_book.store().profiles();
        const auto found = std::ranges::find(profiles, id, &Profile::id);
        if (found == profiles.cend()) // a draft nobody typed into
            return open(profiles.isEmpty() ? QString() : profiles.constFirst().id);
        const QString after = m_list->model()->neighbour(id, 1);
        const QString next = after.isEmpty() ? m_list->model()->neighbour(id, -1) : after;
        Removed removed{*found, found + 1 == profiles.cend() ? QString() : (found + 1)->id};
        if (const std::optional<Error> error = m_book.remove(removed.profile))
            return say(error->message(removed.profile.name));
        forgetRemoved();
        m_removed = std::make_unique<Removed>(removed);
        m_undo->ask(MessageBar::Tone::Information, tr("“%1” was removed.").arg(shownLine(removed.profile.name, 60)),
                    {tr("&Undo"), tr("Close")}, false);
        open(next);
    });
}

void ProfilesDialog::undo()
{
    const std::unique_ptr<Removed> removed = std::move(m_removed);
    if (!removed)
        return;
    if (const std::optional<Error> error = m_book.restore(removed->profile, removed->before))
        say(error->message(removed->profile.name));
    select(removed->profile.id);
}

void ProfilesDialog::forgetRemoved()
{
    m_undo->clear();
    const std::unique_ptr<Removed> removed = std::move(m_removed);
    if (!removed)
        return;
    // its parent outlives this window
    ProfileJob *job = m_book.forget(removed->profile.id, &m_book.store());
    connect(job, &ProfileJob::finished, this, [this, name = removed->profile.name](const std::optional<Error> &error) {
        if (error)
            say(tr("“%1” was removed, but its secret is still in the keychain. Vitrine tries again at a later start.")
                    .arg(shownLine(name, 60)));
    });
}

void ProfilesDialog::move(const QString &id, const QString &before, const QString &folder)
{
    const auto place = [this, id, before, folder] {
        const std::optional<Profile> stored = m_book.store().find(id);
        if (!stored)
            return;
        Profile moved = *stored;
        moved.folder = folder;
        std::optional<Error> error = moved == *stored ? std::nullopt : m_book.store().save(moved, stored);
        if (!error)
            error = m_book.store().move(id, before);
        if (error)
            say(error->message(moved.name));
    };
    const std::optional<Profile> stored = m_book.store().find(id);
    if (stored && stored->folder != folder && id == m_editor->id())
        settleThen(place);
    else
        place();
}

void ProfilesDialog::chooseImport()
{
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
    const bool isChanged = m_editor->isChanged() || m_editor->isNew();
    const bool canSave = isChanged && !m_editor->isSaving() && !m_book.store().isReadOnly();
    m_save->setEnabled(canSave);
    m_list->setEnabled(!m_editor->isSaving());
    setWindowModified(m_editor->isChanged());
    m_status->setText(m_editor->isSaving()    ? tr("Saving …")
                      : m_editor->isChanged() ? tr("Unsaved changes")
                      : m_book.store().profiles().isEmpty() && m_editor->id().isEmpty()
                          ? tr("Add a profile: choose its vendor first.")
                          : QString());
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
    forgetRemoved();
    QDialog::done(result);
}

} // namespace Vitrine
