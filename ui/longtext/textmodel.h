// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "longtext/textlines.h"

#include <QAbstractListModel>

#include <memory>

namespace Vitrine {

/**
 * A text of whatever length as lines that fit a width, broken by a worker; a line is made safe for drawing when it is
 * drawn. Emits ready() once after each setText() and setWidth(), never within it, but not for one that another
 * overtook.
 */
class TextModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { RightToLeftRole = Qt::UserRole + 1 };

    using QAbstractListModel::QAbstractListModel;
    ~TextModel() override;

    void setText(const QString &text);
    /** Pixels, in that font. */
    void setWidth(int width, const QFont &font);
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] bool isBreaking() const { return m_stop != nullptr; }
    /** The row in which that character of the text stands; -1 where there is none. */
    [[nodiscard]] int rowOf(qsizetype at) const;
    /** Where the row's first character stands in the text, and where what is behind the row does. */
    [[nodiscard]] std::pair<qsizetype, qsizetype> charactersOf(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void ready();

private:
    void breakAnew();
    void stop();

    QString m_text;
    QFont m_font;
    int m_width = 0;
    std::vector<TextLine> m_lines;
    std::shared_ptr<std::atomic<bool>> m_stop; ///< the worker's, while it works
};

} // namespace Vitrine
