// SPDX-License-Identifier: Apache-2.0
#include "history/history.h"

#include "lookup/savedanswer.h"
#include "profiles/sandboxprofile.h"

#include <QPointer>

#include <algorithm>
#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace Vitrine {

namespace {

/** Whether \p kept, where it is known, may have asked another account than \p now does. */
bool pointsElsewhere(const VendorInfo &vendor, const Profile &kept, const Profile &now)
{
    const bool isMoved = withoutSandboxPort(kept).address != withoutSandboxPort(now).address;
    return !kept.signIn.isEmpty() &&
           (isMoved || kept.stage != now.stage || accountOf(vendor, kept).id != accountOf(vendor, now).id);
}

} // namespace

History::History(const VendorList &vendors, const QString &path, QObject *parent)
    : QObject(parent)
    , m_vendors(vendors)
    , m_database(path)
    , m_tabsLock(path + ".tabs.lock"_L1)
{
    m_tabsLock.setStaleLockTime(0); // a lock is old when its program has gone, not when it has run for long
    m_thread.setMaxThreadCount(1);
    m_thread.setExpiryTimeout(-1); // a connection lives and ends in the thread that opened it
}

History::~History()
{
    m_thread.start([this] {
        m_database.close();
    });
    m_thread.waitForDone();
}

void History::begin()
{
    m_thread.start([this] {
        HistoryBeginning beginning;
        std::optional<Error> error;
        const auto take = [&error](auto result, auto &into) {
            if (result)
                into = *result;
            else
                error = result.error();
        };
        take(m_database.lists(), beginning.lists);
        take(m_database.keptDays(), beginning.keptDays);
        m_hasTabs = m_tabsLock.tryLock(0);
        if (m_hasTabs)
            take(m_database.tabs(), beginning.tabs);
        tell(error);
        QMetaObject::invokeMethod(
            this,
            [this, beginning] {
                Q_EMIT began(beginning);
            },
            Qt::QueuedConnection);
    });
}

void History::change(const Change &change)
{
    m_thread.start([this, change] {
        std::optional<Error> error = change(m_database);
        const Result<HistoryLists> lists = m_database.lists();
        if (!lists && !error)
            error = lists.error();
        tell(error);
        if (lists) {
            QMetaObject::invokeMethod(
                this,
                [this, lists = *lists] {
                    Q_EMIT listsChanged(lists);
                },
                Qt::QueuedConnection);
        }
    });
}

void History::refresh()
{
    change([](HistoryDatabase &) {
        return std::optional<Error>();
    });
}

void History::keep(const LookupResult &result)
{
    change([result](HistoryDatabase &database) {
        return database.keep(result, QDateTime::currentDateTimeUtc());
    });
}

void History::setKeptDays(int days)
{
    change([this, days](HistoryDatabase &database) {
        const std::optional<Error> error = database.setKeptDays(days, QDateTime::currentDateTimeUtc());
        const Result<int> kept = database.keptDays();
        QMetaObject::invokeMethod(
            this,
            [this, now = kept ? *kept : days] {
                Q_EMIT keptDaysChanged(now);
            },
            Qt::QueuedConnection);
        return error;
    });
}

void History::forget(const PastLookup &question)
{
    change([question](HistoryDatabase &database) {
        return database.forget(question);
    });
}

void History::forgetAll()
{
    change([](HistoryDatabase &database) {
        return database.forgetAll();
    });
}

void History::setPinned(const PastLookup &question, bool pinned)
{
    change([question, pinned](HistoryDatabase &database) {
        return database.setPinned(question, pinned, QDateTime::currentDateTimeUtc());
    });
}

void History::setTabs(const OpenTabs &tabs)
{
    m_thread.start([this, tabs] {
        if (m_hasTabs)
            tell(m_database.setTabs(tabs));
    });
}

void History::addTabs(const OpenTabs &tabs)
{
    m_thread.start([this, tabs] {
        if (!m_hasTabs)
            return;
        Result<OpenTabs> all = m_database.tabs();
        if (!all)
            return tell(all.error());
        for (qsizetype i = 0; i < tabs.tabs.size(); ++i) {
            const auto isSame = [&](const PastLookup &kept) {
                return kept.isSameQuestion(tabs.tabs.at(i));
            };
            if (std::ranges::none_of(all->tabs, isSame))
                all->tabs.append(tabs.tabs.at(i));
            if (i == tabs.front)
                all->front = std::ranges::find_if(all->tabs, isSame) - all->tabs.begin();
        }
        tell(m_database.setTabs(*all));
    });
}

void History::latest(const PastLookup &question, const Profile &profile, QObject *context, const OnLatest &then)
{
    look(&HistoryDatabase::latest, question, profile, context, then);
}

void History::failureSince(const PastLookup &question, const Profile &profile, QObject *context, const OnLatest &then)
{
    look(&HistoryDatabase::failureSince, question, profile, context, then);
}

void History::look(Look at, const PastLookup &question, const Profile &profile, QObject *context, const OnLatest &then)
{
    m_thread.start([this, at, question, profile, context = QPointer(context), then] {
        auto result = std::make_shared<const std::optional<LookupResult>>(read(at, question, profile));
        QMetaObject::invokeMethod(
            this,
            [this, context, then, result]() mutable {
                if (context)
                    then(*result);
                // a hundred thousand fields take a while to give back, and a window waits for nothing
                m_thread.start([result = std::move(result)] {
                    Q_UNUSED(result)
                });
            },
            Qt::QueuedConnection);
    });
}

std::optional<LookupResult> History::read(Look at, const PastLookup &question, const Profile &profile)
{
    QByteArrayList bodies;
    Result<std::optional<LookupResult>> kept = (m_database.*at)(question, &bodies);
    tell(kept ? std::optional<Error>() : kept.error());
    if (!kept || !*kept)
        return {};
    LookupResult result = **kept;
    const Profile then = std::exchange(result.profile, profile);
    result.isKept = true;
    const Vendor *vendor = findVendor(m_vendors, profile.vendor);
    if (!vendor)
        return {};
    const VendorInfo info = vendor->info();
    if (pointsElsewhere(info, then, profile)) {
        result.profile.signIn = then.signIn;
        result.profile.address = then.address;
        result.profile.fields = then.fields;
        result.profile.stage = then.stage;
    }
    result.account = accountOf(info, result.profile).id;
    result.secretKeys = info.secretKeys;
    result.answer = bodies.value(0);
    result.followUps = bodies.mid(1);
    if (result.outcome == Outcome::Found) {
        const Result<Product> product = readKeptAnswer(*vendor, result.profile, question.asked, bodies);
        if (!product)
            return {};
        result.product = *product;
    }
    return result;
}

void History::tell(const std::optional<Error> &error)
{
    QMetaObject::invokeMethod(
        this,
        [this, error, notices = m_database.takeNotices()] {
            report(error, notices);
        },
        Qt::QueuedConnection);
}

void History::report(const std::optional<Error> &error, const QStringList &notices)
{
    QStringList texts = notices;
    if (error && !m_hasFailed)
        texts.append(tr("Recent lookups, pins and tabs can not be kept: %1.").arg(error->detail));
    m_hasFailed = error.has_value();
    if (!texts.isEmpty())
        Q_EMIT noticed(texts.join(u'\n'));
}

} // namespace Vitrine
