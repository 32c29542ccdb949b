// SPDX-License-Identifier: Apache-2.0
#include "window/statusline.h"

#include "bulk/bulkpage.h"
#include "page/askallpage.h"
#include "page/lookuppage.h"
#include "page/outcometext.h"
#include "plainlabel.h"
#include "window/lookuptabs.h"

#include <QLabel>
#include <QStatusBar>

using namespace Qt::StringLiterals;

namespace Vitrine {

namespace {

QString keychainWord(KeychainStore::State state)
{
    switch (state) {
    case KeychainStore::State::Unknown:
        break;
    case KeychainStore::State::Ready:
        return StatusLine::tr("keychain unlocked");
    case KeychainStore::State::Locked:
        return StatusLine::tr("keychain locked");
    case KeychainStore::State::Missing:
        return StatusLine::tr("no keychain");
    case KeychainStore::State::Denied:
        return StatusLine::tr("keychain refused access");
    case KeychainStore::State::NotAnswering:
        return StatusLine::tr("keychain does not answer");
    }
    return {};
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString answers(int answered, int notAsked)
{
    return joined({StatusLine::tr("%n answer(s)", nullptr, answered),
                   notAsked > 0 ? StatusLine::tr("%n profile(s) not asked", nullptr, notAsked) : QString()});
}

QString told(const LookupTabs &tabs, int profiles)
{
    if (const auto *bulk = qobject_cast<BulkPage *>(tabs.currentWidget()); bulk && bulk->isPaused())
        return StatusLine::tr("Paused");
    if (tabs.isAsking())
        return StatusLine::tr("Asking …");
    if (const AskAllPage *all = tabs.currentAskAll())
        return answers(all->model().found(), all->model().notAsked());
    const LookupPage *page = tabs.current();
    if (!page || !page->outcome())
        return {};
    if (*page->outcome() != Outcome::Found)
        return failureTitle(*page->latest());
    // nobody was asked for what was kept, and others for what was opened from an answer of all
    const bool isOfOne = page->hasAsked() && page->shown() && !page->shown()->isKept;
    return answers(1, isOfOne ? profiles - 1 : 0);
}

QLabel *mutedLabel()
{
    QLabel *label = plainLabel();
    label->setWordWrap(false);
    label->setContentsMargins(8, 3, 8, 3);
    colourText(label, &Theme::muted);
    return label;
}

} // namespace

StatusLine::StatusLine(QStatusBar &bar)
    : QObject(&bar)
    , m_start(mutedLabel())
    , m_end(mutedLabel())
{
    m_start->setObjectName("profiles"_L1);
    m_end->setObjectName("answers"_L1);
    bar.setSizeGripEnabled(false);
    bar.addWidget(m_start);
    bar.addPermanentWidget(m_end);
}

void StatusLine::setKeychain(KeychainStore::State state)
{
    m_keychain = state;
    showStart();
}

void StatusLine::showState(const LookupTabs &tabs, int profiles)
{
    m_profiles = profiles;
    showStart();
    m_end->setText(told(tabs, profiles));
}

void StatusLine::showStart()
{
    m_start->setText(joined({tr("%n profile(s)", nullptr, m_profiles), keychainWord(m_keychain)}));
}

} // namespace Vitrine
