// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "profiles/profile.h"

#include <QList>
#include <QObject>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>

namespace Vitrine {

/**
 * The five vendors on 127.0.0.1: real HTTP, sign-in checked as the vendor checks it, every documented error on reserved
 * ids.
 *
 * Lives in the thread that made it and needs its event loop. README.md beside this file lists accounts, products and
 * reserved ids.
 */
class Sandbox : public QObject
{
    Q_OBJECT

public:
    /** What goes wrong with one request. */
    struct Fault
    {
        int status = 0; ///< in place of the answer; 0: the answer itself
        int retryAfterSeconds = 0;
        int delayMs = 0;
        bool closed = false; ///< no answer at all
    };

    explicit Sandbox(QObject *parent = nullptr);
    ~Sandbox() override;

    /** Port 0 lets the system choose one. False where the port is taken. */
    bool listen(quint16 port = 0);
    [[nodiscard]] QUrl address() const; ///< "http://127.0.0.1:port"

    /** One ready profile per vendor, with stable ids. Each vendor has its own path below address(). */
    [[nodiscard]] QList<Profile> profiles() const;
    /** The same, and behind them every other sign-in, environment and tenant the sandbox knows, with ids as stable. */
    [[nodiscard]] QList<Profile> allProfiles() const;
    /** What the sandbox accepts for the profile. Public, worthless outside. */
    [[nodiscard]] Secrets secrets(const QString &profileId) const;
    /** Ids to try: one found product per profile, for the first start and the terminal. */
    [[nodiscard]] QString sampleId(const QString &profileId) const;

    /** Every answer waits so long first. */
    void setLatency(int milliseconds);
    /** Lets the sandbox's clock, and with it every Date header, run this far ahead of ours. */
    void setClockAhead(qint64 seconds);

    /** Asked about every request, by its path, before it is answered. */
    void setFaults(const std::function<std::optional<Fault>(const QString &path)> &faults);

private:
    class Server;
    std::unique_ptr<Server> m_server;
};

} // namespace Vitrine
