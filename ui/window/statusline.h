// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "profiles/keychainstore.h"

#include <QObject>

class QLabel;
class QStatusBar;

namespace Vitrine {

class LookupTabs;

/** The status bar's two ends: how many profiles there are and whether the keychain is open, and what came of the tab in
 * front. */
class StatusLine : public QObject
{
    Q_OBJECT

public:
    explicit StatusLine(QStatusBar &bar);

    /** Of a keychain that was not asked yet nothing is said. */
    void setKeychain(KeychainStore::State state);
    void showState(const LookupTabs &tabs, int profiles);

private:
    void showStart();

    QLabel *m_start;
    QLabel *m_end;
    KeychainStore::State m_keychain = KeychainStore::State::Unknown;
    int m_profiles = 0;
};

} // namespace Vitrine
