// SPDX-License-Identifier: Apache-2.0
#include "profiles/removal.h"

#include "page/choicebar.h"
#include "shown.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Vitrine {

Removal::Removal(ProfileBook &book, ChoiceBar *bar, QObject *parent)
    : QObject(parent)
    , m_book(book)
    , m_bar(bar)
{
    connect(bar, &ChoiceBar::chosen, this, [this](int choice) {
        if (choice == 0)
            undo();
        else
            forget();
    });
}

Removal::~Removal()
{
    if (m_removed)
        m_book.forget(m_removed->id, &m_book.store());
}

std::optional<Error> Removal::remove(const Profile &profile)
{
    const QList<Profile> &profiles = m_book.store().profiles();
    const auto found = std::ranges::find(profiles, profile.id, &Profile::id);
    const QString before = found == profiles.cend() || found + 1 == profiles.cend() ? QString() : (found + 1)->id;
    if (const std::optional<Error> error = m_book.remove(profile))
        return error;
    forget();
    m_removed = profile;
    m_before = before;
    m_bar->ask(MessageBar::Tone::Information, tr("“%1” was removed.").arg(shownLine(profile.name, 60)),
               {tr("&Undo"), tr("Close")}, false);
    return {};
}

void Removal::undo()
{
    const std::optional<Profile> profile = std::exchange(m_removed, std::nullopt);
    if (!profile)
        return;
    if (const std::optional<Error> error = m_book.restore(*profile, m_before))
        Q_EMIT failed(error->message(profile->name));
    Q_EMIT restored(profile->id);
}

void Removal::forget()
{
    m_bar->clear();
    const std::optional<Profile> profile = std::exchange(m_removed, std::nullopt);
    if (!profile)
        return;
    ProfileJob *job = m_book.forget(profile->id, &m_book.store());
    connect(job, &ProfileJob::finished, this, [this, name = profile->name](const std::optional<Error> &error) {
        if (error)
            Q_EMIT failed(tr("“%1” was removed, but the keychain did not remove its secret. Vitrine tries again at a "
                             "later start.")
                              .arg(shownLine(name, 60)));
    });
}

} // namespace Vitrine
