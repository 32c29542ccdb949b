// SPDX-License-Identifier: Apache-2.0
#include "page/askallmodel.h"

#include "errorsummary.h"
#include "page/outcometext.h"
#include "shown.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Vitrine {

namespace {

int rank(const std::optional<LookupResult> &result)
{
    if (!result)
        return 1;
    if (result->product)
        return 0;
    return result->outcome == Outcome::Skipped ? 3 : 2;
}

} // namespace

AskAllModel::AskAllModel(const Display &display, const QList<Profile> &profiles, QObject *parent)
    : QAbstractListModel(parent)
    , m_display(display)
{
    setProfiles(profiles);
    m_since.start();
}

void AskAllModel::setProfiles(const QList<Profile> &profiles)
{
    m_rows.clear();
    for (const Profile &profile : profiles)
        m_rows.append({m_rows.size(), profile, std::nullopt});
}

void AskAllModel::begin(const QList<Profile> &profiles)
{
    beginResetModel();
    setProfiles(profiles);
    m_isAsking = true;
    m_since.start();
    endResetModel();
}

void AskAllModel::end()
{
    m_isAsking = false;
}

void AskAllModel::setResult(qsizetype profile, const LookupResult &result)
{
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList kept = persistentIndexList();
    QList<qsizetype> places;
    for (const QModelIndex &index : kept)
        places.append(m_rows.at(index.row()).place);
    for (Row &row : m_rows) {
        if (row.place == profile)
            row.result = result;
    }
    std::stable_sort(m_rows.begin(), m_rows.end(), [](const Row &a, const Row &b) {
        return std::pair(rank(a.result), a.place) < std::pair(rank(b.result), b.place);
    });
    for (qsizetype i = 0; i < kept.size(); ++i) {
        const auto row = std::find_if(m_rows.cbegin(), m_rows.cend(), [&](const Row &r) {
            return r.place == places.at(i);
        });
        changePersistentIndex(kept.at(i), index(int(row - m_rows.cbegin())));
    }
    Q_EMIT layoutChanged();
}

void AskAllModel::tick()
{
    if (asking() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

const LookupResult *AskAllModel::result(const QModelIndex &index) const
{
    if (!index.isValid() || !m_rows.at(index.row()).result)
        return nullptr;
    return &*m_rows.at(index.row()).result;
}

int AskAllModel::found() const
{
    return int(std::count_if(m_rows.cbegin(), m_rows.cend(), [](const Row &row) {
        return row.result && row.result->product;
    }));
}

int AskAllModel::unknown() const
{
    return int(std::ranges::count_if(m_rows, [](const Row &row) {
        return row.result && !row.result->product && row.result->outcome != Outcome::NotFound &&
               row.result->outcome != Outcome::Skipped;
    }));
}

int AskAllModel::asking() const
{
    if (!m_isAsking)
        return 0;
    return int(std::ranges::count_if(m_rows, [](const Row &row) {
        return !row.result;
    }));
}

int AskAllModel::notAsked() const
{
    return int(std::ranges::count_if(m_rows, [this](const Row &row) {
        return row.result ? row.result->outcome == Outcome::Skipped : !m_isAsking;
    }));
}

int AskAllModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QString AskAllModel::text(const Row &row) const
{
    if (!row.result)
        return m_isAsking ? tr("Asking …") : QString();
    if (row.result->outcome == Outcome::Skipped)
        return tr("Not asked: %1").arg(row.result->message);
    if (row.result->error)
        return errorSummary(*row.result->error);
    if (!row.result->product)
        return row.result->message;
    QStringList parts{m_display.name(*row.result->product), row.result->product->id};
    parts.removeAll(QString());
    parts.removeDuplicates();
    return (parts + m_display.summary(*row.result->product)).join(u" · "_s);
}

QStringList AskAllModel::whole(const Row &row) const
{
    const bool isFailure = row.result && row.result->error;
    QStringList lines{row.profile.name, state(row), isFailure ? row.result->error->message({}) : text(row)};
    lines.removeAll(QString());
    return lines;
}

QString AskAllModel::state(const Row &row) const
{
    if (!row.result && !m_isAsking)
        return tr("Not asked yet");
    if (row.result && row.result->isKept)
        return tr("%1 · earlier").arg(outcomeTitle(row.result->outcome));
    if (!row.result)
        return tr("%1 s").arg(m_display.locale().toString(double(m_since.elapsed()) / 1'000, 'f', 1));
    if (row.result->outcome == Outcome::Found || row.result->outcome == Outcome::NotFound)
        return tr("%1 · %2 ms").arg(outcomeTitle(row.result->outcome), m_display.locale().toString(row.result->tookMs));
    return row.result->outcome == Outcome::Skipped ? tr("Skipped") : outcomeTitle(row.result->outcome);
}

QVariant AskAllModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shownLine(row.profile.name, 100);
    case TextRole:
        return shownLine(text(row), 400);
    case StateRole:
        return state(row);
    case ToneRole: {
        if (!row.result)
            return int(m_isAsking ? Tone::Asking : Tone::Plain);
        const Outcome outcome = row.result->outcome;
        const bool plain = outcome == Outcome::NotFound || outcome == Outcome::Skipped || outcome == Outcome::Cancelled;
        return int(row.result->product ? Tone::Good : plain ? Tone::Plain : Tone::Bad);
    }
    case ColourRole:
        return row.profile.colour;
    case ProgressRole:
        return row.result || !m_isAsking ? QVariant()
                                         : qMin(1.0, double(m_since.elapsed()) / qMax(1, row.profile.network.lookupMs));
    case LinkRole:
        return row.result && isOfTheProfile(*row.result) ? tr("Open the profile …") : QString();
    case WholeRole:
        return whole(row).join(u'\n');
    case Qt::AccessibleTextRole:
        return shownLine(whole(row).join(u", "_s), 600);
    default:
        return {};
    }
}

} // namespace Vitrine
