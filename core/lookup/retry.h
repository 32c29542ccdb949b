// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "error.h"

#include <chrono>

/** When a lookup asks again, and when. Pure: time and chance come from outside. */
namespace Vitrine::Retry {

constexpr int mostAttempts = 3;
constexpr std::chrono::seconds longestWait{30}; ///< a person is not kept waiting longer before being told

/** Refused, reset, closed, cut off, timed out, 408, 429, 500, 502, 503 and 504 pass; nothing else is worth another
 * attempt. */
bool isWorthwhile(const Error &error);

/**
 * How long to wait behind \p failures failed attempts (from 1). What the vendor states wins; else a delay that doubles,
 * with \p random (0 up to 1) spreading those who failed together.
 */
std::chrono::milliseconds delay(const Error &error, int failures, double random, const QDateTime &now);

} // namespace Vitrine::Retry
