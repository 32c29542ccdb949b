// SPDX-License-Identifier: Apache-2.0
/// Reads one answer of 20 MB into our tree and with QJsonDocument, in turns, and prints the best time of each and the
/// ratio.
#include "json/document.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>

#include <algorithm>
#include <cstdio>

using namespace Vitrine;

namespace {

/** Products as vendors send them: short members, prices, texts with and without escapes, nested lists. Always the same.
 */
QByteArray answer(qsizetype bytes)
{
    QRandomGenerator random(20);
    QByteArray text("{\"data\": [");
    for (int id = 1; text.size() < bytes; ++id) {
        const QByteArray number = QByteArray::number(id);
        text += id == 1 ? "" : ",";
        text +=
            "\n{\"product_id\":\"pdt_" + number + "\",\"name\":\"Produkt \xC3\xA6\xC3\xB8 " + number +
            "\",\"description\":\"A text of some length, as people write it, with a \\\"quoted\\\" word and "
            "\\u00e9.\"" +
            ",\"price\":{\"currency\":\"NOK\",\"amount\":" + QByteArray::number(random.bounded(1'000'000)) + '.' +
            QByteArray::number(random.bounded(100)) +
            ",\"discount\":0,\"tax_inclusive\":" + (random.bounded(2) == 0 ? "true" : "false") +
            "},\"tags\":[\"a\",\"b\",\"c\"],\"image\":null" + ",\"stock\":[" +
            QByteArray::number(random.bounded(1000)) + ',' + QByteArray::number(random.bounded(1000)) +
            "],\"created_at\":\"2026-11-20T07:00:00.000Z\",\"metadata\":{},\"steps\":[{\"id\":1,\"state\":\"closed\"},"
            "{\"id\":2,\"state\":\"new\"}]}";
    }
    return text + "\n]}\n";
}

template <typename Read> void measure(qint64 &best, Read read)
{
    QElapsedTimer timer;
    timer.start();
    read();
    best = std::min(best, timer.nsecsElapsed());
}

} // namespace

int main()
{
    const QByteArray bytes = answer(20'000'000);
    qint64 ours = std::numeric_limits<qint64>::max();
    qint64 qt = ours;
    quint32 nodes = 0;
    qsizetype qtProducts = 0;
    for (int round = 0; round < 7; ++round) {
        measure(ours, [&] {
            const Result<Json::Document> document = Json::Document::parse(bytes);
            nodes = document ? document->nodes() : 0;
        });
        measure(qt, [&] {
            qtProducts = QJsonDocument::fromJson(bytes)[QLatin1String("data")].toArray().size();
        });
    }
    if (nodes == 0 || qtProducts == 0) {
        std::puts("json: one of the readers refused the answer");
        return 1;
    }
    const auto speed = [&](qint64 nanoseconds) {
        return double(bytes.size()) * 1e3 / double(nanoseconds);
    };
    std::printf(
        "json: %.1f MB, %u values: ours %.1f ms (%.0f MB/s), QJsonDocument %.1f ms (%.0f MB/s): %.2f times as fast\n",
        double(bytes.size()) / 1e6, nodes, double(ours) / 1e6, speed(ours), double(qt) / 1e6, speed(qt),
        double(qt) / double(ours));
    return 0;
}
