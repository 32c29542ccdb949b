// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "profiles/profile.h"
#include "sandbox/exchange.h"
#include "sandbox/products.h"
#include "sandbox/reserved.h"

#include <memory>
#include <vector>

namespace Vitrine::StandIns {

/** One way to sign in at a stand-in. The profile's address, or the environment in its place, is relative to the
 * sandbox. */
struct Account
{
    Profile profile;
    Secrets secrets;
    QString sampleId;
};

/** One vendor as the sandbox plays it: checks the sign-in, knows its products, answers its errors in its own shapes. */
class StandIn
{
public:
    explicit StandIn(QString name, std::span<const Reserved> reserved, const Series &series)
        : m_name(std::move(name))
        , m_products(m_name, series)
        , m_reserved(reserved)
    {
    }
    virtual ~StandIn() = default;
    Q_DISABLE_COPY_MOVE(StandIn)

    /** The first segment of every path it answers. */
    [[nodiscard]] const QString &name() const { return m_name; }
    /** The account a newcomer meets first, then every other sign-in, environment and tenant it knows. */
    [[nodiscard]] virtual QList<Account> accounts() const = 0;
    [[nodiscard]] virtual Answer answer(const Ask &ask) = 0;

protected:
    [[nodiscard]] const Products &products() const { return m_products; }
    [[nodiscard]] ReservedIds &reserved() { return m_reserved; }

private:
    QString m_name;
    Products m_products;
    ReservedIds m_reserved;
};

std::unique_ptr<StandIn> enos();
std::unique_ptr<StandIn> rayteams();
std::unique_ptr<StandIn> dodo();
std::unique_ptr<StandIn> timbu();
std::unique_ptr<StandIn> superoffice();

} // namespace Vitrine::StandIns
