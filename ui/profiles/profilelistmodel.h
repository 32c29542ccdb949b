// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vendors/vendor.h"

#include <QAbstractListModel>

namespace Vitrine {

/**
 * The profiles in the person's order, those of a folder together under its heading, those without one first.
 *
 * Dropping a row asks for a move; the one who owns the profiles makes it.
 */
class ProfileListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit ProfileListModel(const VendorList &vendors, QObject *parent = nullptr);

    void setProfiles(const QList<Profile> &profiles);
    /** Only those whose name, vendor, folder or address holds all of these words. */
    void setFilter(const QString &filter);
    [[nodiscard]] QModelIndex indexOf(const QString &id) const;
    /** The next shown profile in that direction, past headings; empty where there is none. */
    [[nodiscard]] QString neighbour(const QString &id, int step) const;
    /** Asks for a place one up or down; from an end of a folder into the next one. */
    void wantStep(const QString &id, int step);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

Q_SIGNALS:
    /** \p before is empty for the end. */
    void moveWanted(const QString &id, const QString &before, const QString &folder);

private:
    struct Row
    {
        QString heading;
        qsizetype profile = -1;
    };
    void arrange();
    [[nodiscard]] bool matches(const Profile &profile) const;
    [[nodiscard]] QString folderAt(int row) const;
    [[nodiscard]] QString idAt(int row) const;

    const VendorList &m_vendors;
    QList<Profile> m_profiles;
    QList<Row> m_rows;
    QString m_filter;
};

} // namespace Vitrine
