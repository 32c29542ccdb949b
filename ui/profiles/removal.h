// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "profiles/profilebook.h"

namespace Vitrine {

class ChoiceBar;

/** Removes one profile at a time. A bar offers to undo it until it is closed, the next one is removed, or this goes
 * away; then its secrets are removed too, even where that outlives this. */
class Removal : public QObject
{
    Q_OBJECT

public:
    Removal(ProfileBook &book, ChoiceBar *bar, QObject *parent);
    ~Removal() override;

    [[nodiscard]] std::optional<Error> remove(const Profile &profile);
    /** Ends the undo. */
    void forget();

Q_SIGNALS:
    void restored(const QString &id);
    void failed(const QString &why);

private:
    void undo();

    ProfileBook &m_book;
    ChoiceBar *m_bar;
    std::optional<Profile> m_removed;
    QString m_before; ///< where it stood
};

} // namespace Vitrine
