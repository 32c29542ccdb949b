// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "product/masking.h"
#include "raw/rawlines.h"

#include <QAbstractListModel>
#include <QItemSelection>

#include <functional>
#include <memory>
#include <optional>

namespace Vitrine {

/**
 * An answer's bytes as indented lines, broken up by a worker; texts are made when they are drawn. Secrets are dots,
 * always. Emits ready() once after each setAnswer(), never within it.
 */
class RawModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        NumberRole = Qt::UserRole + 1, ///< of the line, from 1; 0 for a piece that goes on
        IndentRole,
        GoesOnRole, ///< bool: a piece that goes on
    };

    using QAbstractListModel::QAbstractListModel;
    ~RawModel() override;

    void setAnswer(const QByteArray &answer, const Masking &masking);
    [[nodiscard]] bool isReading() const { return m_stop != nullptr; }
    [[nodiscard]] qsizetype size() const { return m_answer.size(); }
    [[nodiscard]] int longest() const { return m_longest; } ///< bytes of the longest line, two more for each level
    [[nodiscard]] bool isJson() const { return m_isJson; }
    /** The first and the last row in which bytes of the answer from \p begin to \p end stand; nothing where none does.
     */
    [[nodiscard]] std::optional<std::pair<int, int>> rowsOf(qsizetype begin, qsizetype end) const;
    /** The bytes of a row: where they begin, and where what is behind them does. */
    [[nodiscard]] std::pair<qsizetype, qsizetype> bytesOf(int row) const;
    /** The whole line a piece belongs to, secrets as dots. */
    [[nodiscard]] QString wholeLine(int row) const;
    /** What writes the whole lines of those rows, one below the other, secrets as dots; for any thread. */
    [[nodiscard]] std::function<QString()> writerOf(const QItemSelection &rows) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void ready();

private:
    void stop();
    [[nodiscard]] RawLine whole(int row) const;
    [[nodiscard]] QString text(const RawLine &line) const;

    QByteArray m_answer;
    Masking m_masking;
    std::vector<RawLine> m_lines;
    int m_longest = 0;
    bool m_isJson = false;
    std::shared_ptr<std::atomic<bool>> m_stop; ///< the worker's, while it works
};

} // namespace Vitrine
