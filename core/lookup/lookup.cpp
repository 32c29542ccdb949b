// SPDX-License-Identifier: Apache-2.0
#include "lookup/lookup.h"

namespace Vitrine {

class LookupJob::Private
{
};
LookupJob::~LookupJob() = default;

} // namespace Vitrine
