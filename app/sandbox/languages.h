// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace Vitrine::StandIns {

/**
 * A SuperOffice answer with its `NO:"..";US:".."` texts and `[SR_...]` references replaced by one language; other bytes
 * stay.
 *
 * \p language is an ISO 639-1 code. A text without it falls back to US English, then to its first language.
 */
QByteArray inLanguage(const QByteArray &answer, const QString &language);

} // namespace Vitrine::StandIns
