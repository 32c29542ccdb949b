// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "form/formmodel.h"
#include "lookup/lookup.h"

namespace Vitrine {

/**
 * What was asked and how the answer came, in the shape of a form: method, address and headers with dots where they
 * carry a secret, status, times, size, the vendor's name for the exchange, certificate, and what had to be done to get
 * it.
 */
class RequestModel : public FormModel
{
    Q_OBJECT

public:
    using FormModel::FormModel;

    void setResult(const LookupResult &result);

protected:
    [[nodiscard]] QString titleOf(SectionId section) const override;
};

} // namespace Vitrine
