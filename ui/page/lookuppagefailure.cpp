// SPDX-License-Identifier: Apache-2.0
/// What a LookupPage says where it found nothing, and what helps then; the rest of it is in lookuppage.cpp.
#include "page/lookuppage.h"

#include "page/headercard.h"
#include "page/messagebar.h"
#include "page/outcometext.h"
#include "page/statepage.h"
#include "profiles/profilejson.h"
#include "shown.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Vitrine {

void LookupPage::showUnasked(bool canBeAsked)
{
    if (!canBeAsked)
        return showProfileRemoved();
    m_state->say(tr("Not asked yet"),
                 tr("Nothing of it is kept on this computer, and nobody is asked unless you wish it."),
                 placeHints(m_profile, m_id), tr("Ask"));
}

QStringList LookupPage::placeHints(const Profile &profile, const QString &asked) const
{
    const QString account = whose(profile);
    return {tr("Asked: %1").arg(asked),
            tr("Where: %1").arg(account.isEmpty() ? profile.name : QString(profile.name + u" · "_s + account))};
}

void LookupPage::showFailure(const LookupResult &result)
{
    if (m_shown) {
        // What was read before is still worth reading: the failure is only said above it.
        const bool isOwnWill = result.outcome == Outcome::Cancelled;
        m_error->say(isOwnWill ? MessageBar::Tone::Information : MessageBar::Tone::Error,
                     tr("%1 What stands below was answered before.").arg(result.message), nextStep(result));
        return;
    }
    if (result.notices.isEmpty())
        m_notice->clear();
    else
        m_notice->say(MessageBar::Tone::Warning, result.notices.join(u'\n'));
    m_header->showQuestion(result.profile, whose(result.profile), m_id);
    const QStringList hints = placeHints(result.profile, result.asked) + failureHints(result);
    m_state->say(failureTitle(result), result.message, hints, nextStep(result));
    m_rawModel.setAnswer(result.answer, Masking(result.answer, result.secretKeys));
    m_tools->setVisible(!result.answer.isEmpty() || !result.request.url.isEmpty());
    m_tools->clearCounts();
    if (result.outcome == Outcome::BadAnswer && !result.answer.isEmpty()) {
        m_error->say(MessageBar::Tone::Error, result.message, nextStep(result));
        showRaw(true);
    } else {
        showRaw(false);
    }
}

/** What is said aloud: as much as tells whether to go there. */
QString LookupPage::spoken(const LookupResult &result) const
{
    if (!result.product)
        return QStringList{failureTitle(result), result.message}.join(u": "_s);
    QStringList parts{m_header->name(), stageTitle(result.profile.stage)};
    parts.removeAll(QString());
    return tr("Found: %1").arg((parts + m_header->chips()).join(u", "_s));
}

QString LookupPage::nextStep(const LookupResult &result) const
{
    return result.outcome == Outcome::NotFound ? tr("Look up in all profiles")
           : isOfTheProfile(result)            ? tr("Open the profile …")
                                               : tr("Ask again");
}

void LookupPage::takeNextStep()
{
    if (m_isRemovalSaid)
        Q_EMIT otherProfileWanted(m_id);
    else if (outcome() == Outcome::NotFound)
        Q_EMIT askAllWanted(m_id); // of those that there are
    else if (m_isProfileRemoved)
        showProfileRemoved();
    else if (m_result && isOfTheProfile(*m_result))
        Q_EMIT profileWanted(m_profile.id);
    else
        ask();
}

void LookupPage::setProfileRemoved(bool removed)
{
    m_isProfileRemoved = removed;
    if (removed || !std::exchange(m_isRemovalSaid, false))
        return;
    m_error->clear();
    if (!m_shown && m_result)
        showFailure(*m_result);
    else if (!m_shown)
        showUnasked(true);
}

void LookupPage::showProfileRemoved()
{
    m_isRemovalSaid = true;
    const QString action = tr("Choose another profile …");
    if (m_shown) {
        m_error->say(MessageBar::Tone::Warning,
                     tr("Nobody was asked: the profile “%1” was removed. What stands below was answered before.")
                         .arg(Vitrine::shownLine(m_profile.name, 100)),
                     action);
        return;
    }
    m_state->say(
        tr("The profile was removed"),
        tr("Nobody was asked: there is no profile “%1” any more.").arg(Vitrine::shownLine(m_profile.name, 100)),
        {tr("To be asked: %1").arg(m_id)}, action);
    showView(PageView::Form);
}

} // namespace Vitrine
