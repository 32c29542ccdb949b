// SPDX-License-Identifier: Apache-2.0
#include "raw/rawmodel.h"

#include "product/display.h"
#include "shown.h"

#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Vitrine {

namespace {

void collectSecrets(const Field &field, bool within, QList<RawSecret> *secrets)
{
    const bool secret = within || field.value.secret || field.value.kind == Kind::Secret;
    if (secret) {
        for (const Source &source : field.sources)
            secrets->append({source.begin, source.length});
    }
    for (const Field &inner : field.fields)
        collectSecrets(inner, secret, secrets);
}

} // namespace

QList<RawSecret> secretsOf(const Product &product)
{
    QList<RawSecret> secrets;
    for (const Section &section : product.sections) {
        for (const Field &field : section.fields)
            collectSecrets(field, false, &secrets);
    }
    std::sort(secrets.begin(), secrets.end(), [](const RawSecret &a, const RawSecret &b) {
        return a.begin < b.begin;
    });
    // A container's secret holds those of its members: the outer one says it all.
    QList<RawSecret> outer;
    for (const RawSecret &secret : std::as_const(secrets)) {
        if (outer.isEmpty() || secret.begin >= outer.constLast().begin + outer.constLast().length)
            outer.append(secret);
    }
    return outer;
}

RawModel::~RawModel()
{
    stop();
}

void RawModel::stop()
{
    if (m_stop)
        m_stop->store(true);
    m_stop.reset();
}

void RawModel::setAnswer(const QByteArray &answer, const QList<RawSecret> &secrets)
{
    stop();
    beginResetModel();
    m_answer = answer;
    m_secrets = secrets;
    m_lines.clear();
    endResetModel();

    m_stop = std::make_shared<std::atomic<bool>>(false);
    auto promise = std::make_shared<QPromise<std::vector<RawLine>>>();
    auto *watcher = new QFutureWatcher<std::vector<RawLine>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, mine = m_stop] {
        watcher->deleteLater();
        if (mine != m_stop)
            return; // Another answer came meanwhile.
        beginResetModel();
        m_lines = watcher->future().takeResult();
        m_longest = 0;
        for (const RawLine &line : m_lines)
            m_longest = qMax(m_longest, int(line.length) + 2 * line.indent);
        m_stop.reset();
        endResetModel();
        Q_EMIT ready();
    });
    watcher->setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, answer, stop = m_stop] {
        promise->start();
        promise->addResult(rawLines(answer, *stop));
        promise->finish();
    });
}

int RawModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QString RawModel::text(const RawLine &line) const
{
    const quint32 end = line.begin + line.length;
    auto secret =
        std::lower_bound(m_secrets.cbegin(), m_secrets.cend(), line.begin, [](const RawSecret &s, quint32 begin) {
            return s.begin + s.length <= begin;
        });
    QByteArray bytes;
    quint32 at = line.begin;
    for (; secret != m_secrets.cend() && secret->begin < end; ++secret) {
        if (secret->begin + secret->length <= at)
            continue;
        if (secret->begin > at)
            bytes += m_answer.mid(at, secret->begin - at);
        bytes += '"' + maskedSecret.toUtf8() + '"';
        at = secret->begin + secret->length;
    }
    if (at < end)
        bytes += m_answer.mid(at, end - at);
    return QString::fromUtf8(bytes);
}

QString RawModel::wholeLine(int row) const
{
    auto first = size_t(row);
    while (first > 0 && m_lines[first].goesOn)
        --first;
    RawLine whole = m_lines[first];
    for (size_t i = first + 1; i < m_lines.size() && m_lines[i].goesOn; ++i)
        whole.length += m_lines[i].length;
    return text(whole);
}

QVariant RawModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const RawLine &line = m_lines[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return shownLine(text(line), 500);
    case NumberRole:
        return line.goesOn ? 0 : index.row() + 1;
    case IndentRole:
        return int(line.indent);
    default:
        return {};
    }
}

} // namespace Vitrine
