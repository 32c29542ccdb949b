// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "history/history.h"
#include "http/networkhttp.h"
#include "inbackground.h"
#include "lookup/lookup.h"
#include "profiles/secretstore.h"
#include "sandbox/sandbox.h"
#include "vendors/vendors.h"
#include "window/lookuptabs.h"
#include "window/mainwindow.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

namespace Vitrine {

inline void workFor(int milliseconds)
{
    QElapsedTimer time;
    time.start();
    while (time.elapsed() < milliseconds)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
}

/** A window that can ask the sandbox's five vendors; who made it tells it its profiles. */
struct SandboxWindow
{
    NetworkHttp http;
    SessionSecretStore secrets;
    VendorList vendors = allVendors();
    BackgroundEnd end;
    Lookups lookups{http, secrets, vendors};
    Sandbox sandbox;
    bool isServed = sandbox.listen();
    QList<Profile> profiles = sandbox.profiles();
    QTemporaryDir folder;
    History history{vendors, folder.filePath(QStringLiteral("history.sqlite"))}; ///< for window.remember()
    MainWindow window{lookups, Vitrine::Display(QLocale()), {}};

    explicit SandboxWindow(QSize size)
    {
        window.resize(size);
        for (const Profile &profile : std::as_const(profiles))
            secrets.set(profile.id, sandbox.secrets(profile.id));
    }

    /** Lets it work until nothing is asked any more. */
    void settle() const
    {
        QElapsedTimer patience;
        patience.start();
        do
            QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        while (window.tabs()->isAsking() && patience.elapsed() < 5'000);
        workFor(150);
    }

    [[nodiscard]] Question sampleOf(const Profile &profile) const { return {profile, sandbox.sampleId(profile.id)}; }
};

} // namespace Vitrine
