// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lookup/lookup.h"
#include "product/display.h"

#include <QAbstractListModel>
#include <QElapsedTimer>

#include <optional>

namespace Vitrine {

/** One row per profile that is asked for the same id: hits first, then those still asked, then the others, else in the
 * profiles' order. Before begin() nobody is asked, and there may be answers of an earlier time. */
class AskAllModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        TextRole = Qt::UserRole + 1, ///< what came of it, for a person
        StateRole,                   ///< in a word or two, with the time
        ToneRole,                    ///< int of Tone
        ColourRole,                  ///< the profile's
        ProgressRole,                ///< while it is asked: how much of the time it may take is over, 0 to 1
        LinkRole,                    ///< where the profile is to be looked at: what to choose for that
        WholeRole,                   ///< all there is to say, in lines
    };
    enum class Tone : quint8 { Asking, Good, Plain, Bad };

    AskAllModel(const Display &display, const QList<Profile> &profiles, QObject *parent = nullptr);

    /** From now on these are asked, and nothing is known of any. */
    void begin(const QList<Profile> &profiles);
    void end();
    /** \p profile counts in the list that was given. */
    void setResult(qsizetype profile, const LookupResult &result);
    /** Lets the times of those still asked be written anew. */
    void tick();

    [[nodiscard]] const LookupResult *result(const QModelIndex &index) const; ///< null while it is asked
    [[nodiscard]] int found() const;
    [[nodiscard]] int unknown() const; ///< asked, and neither has it nor said that it has not: failed or cancelled
    [[nodiscard]] int asking() const;
    [[nodiscard]] int notAsked() const; ///< those that cannot know the id, are left out, or were not asked yet
    [[nodiscard]] qint64 elapsedMs() const { return m_since.elapsed(); }
    [[nodiscard]] const QLocale &locale() const { return m_display.locale(); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        qsizetype place = 0;
        Profile profile;
        std::optional<LookupResult> result;
    };

    void setProfiles(const QList<Profile> &profiles);
    [[nodiscard]] QString text(const Row &row) const;
    [[nodiscard]] QStringList whole(const Row &row) const;
    [[nodiscard]] QString state(const Row &row) const;

    Display m_display;
    QList<Row> m_rows;
    bool m_isAsking = false;
    QElapsedTimer m_since;
};

} // namespace Vitrine
