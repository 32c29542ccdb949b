// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "fakes/fakehttp.h"
#include "inbackground.h"
#include "lookup/lookup.h"
#include "page/lookuppage.h"
#include "window/lookuptabs.h"
#include "window/mainwindow.h"

#include <QElapsedTimer>
#include <QFile>

namespace Vitrine::States {

/** One way a lookup can end or hang, and the next step the window offers. */
struct State
{
    const char *name;
    Error::Kind kind = Error::Kind::NotFound; ///< where nothing is answered
    int status = 0;                           ///< of the answer; 0: none comes
    const char *body = "";
    const char *title = ""; ///< what the page is headed
    const char *next = "";  ///< what its button says; empty: there is none
};

inline const QList<State> &all()
{
    using Kind = Error::Kind;
    static const QList<State> states{
        {"not-found", Kind::NotFound, 404, "{}", "Not found", "Look up in all profiles"},
        {"sign-in-refused", Kind::SignInRefused, 401, "{}", "Sign-in refused", "Open the profile …"},
        {"forbidden", Kind::Forbidden, 403, "{}", "Not allowed", "Ask again"},
        {"rate-limited", Kind::RateLimited, 429, "{}", "Asked too often", "Ask again"},
        {"offline", Kind::Network, 0, "", "No connection", "Ask again"},
        {"certificate", Kind::Tls, 0, "", "The connection is not safe", "Open the profile …"},
        {"time-out", Kind::Timeout, 0, "", "No answer in time", "Ask again"},
        {"redirected", Kind::Redirected, 0, "", "Sent elsewhere", "Open the profile …"},
        {"server-failed", Kind::Server, 500, "<html>oops</html>", "The vendor failed", "Ask again"},
        {"too-large", Kind::TooLarge, 0, "", "The answer is too large", "Open the profile …"},
        {"clock", Kind::ClockSkew, 0, "", "The clock is wrong", "Ask again"},
        {"profile-incomplete", Kind::Profile, 0, "", "Not asked", "Open the profile …"},
        {"keychain-locked", Kind::Keychain, 0, "", "The secret could not be read", "Open the profile …"},
        // what was sent can be read at once; what happened stands in a bar above it
        {"not-understood", Kind::BadAnswer, 200, "<!DOCTYPE html>\n<html><body>It works!</body></html>", "",
         "Ask again"},
    };
    return states;
}

/** A keychain that is locked on demand. */
class Keychain final : public SecretStore
{
public:
    bool isLocked = false;
    int changes = 0; ///< each makes other credentials of it, which nobody limits yet

    SecretJob *read(const QString &, QObject *parent) override
    {
        if (isLocked)
            return answer(parent, Error{Error::Kind::Keychain});
        return answer(parent, Secrets{{QStringLiteral("token"), QString::number(changes)}});
    }
    SecretJob *write(const QString &, const Secrets &, QObject *parent) override { return answer(parent, Secrets()); }
    SecretJob *remove(const QString &, QObject *parent) override { return answer(parent, Secrets()); }

private:
    static SecretJob *answer(QObject *parent, const Result<Secrets> &result)
    {
        auto *job = new SecretJob(parent);
        QTimer::singleShot(0, job, [job, result] {
            job->deleteLater();
            Q_EMIT job->finished(result);
        });
        return job;
    }
};

/** A window over a network that answers as a state wants it. */
class Bench
{
public:
    FakeHttp http;
    Keychain keychain;
    VendorList vendors = allVendors();
    BackgroundEnd end;
    Lookups lookups{http, keychain, vendors};
    QList<Profile> profiles;
    MainWindow window;

    explicit Bench(const QLocale &locale = QLocale(QStringLiteral("en_GB")))
        : profiles{profileOf(QStringLiteral("Dodo · live"), QStringLiteral("dodo"), QStringLiteral("#1f9d61")),
                   profileOf(QStringLiteral("Lagos shop"), QStringLiteral("timbu"), QStringLiteral("#ec6a3c"))}
        , window(lookups, Vitrine::Display(locale), {})
    {
        lookups.random = [] {
            return 0.0;
        };
        profiles[0].stage = Profile::Stage::Live;
        profiles[1].fields = {{QStringLiteral("organization_id"), QStringLiteral("org")}};
        window.setSandboxOffered(true);
    }

    /** Lets the window work until the page in front has its answer. */
    void settle() const
    {
        QElapsedTimer patience;
        patience.start();
        do
            QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
        while (patience.elapsed() < 50 || (window.tabs()->isAsking() && patience.elapsed() < 10'000));
    }

    void show(const State &state)
    {
        keychain.isLocked = state.kind == Error::Kind::Keychain;
        ++keychain.changes;
        http.script = [state](const HttpRequest &) {
            if (state.status == 0)
                return FakeHttp::failure(state.kind);
            const bool isLimited = state.kind == Error::Kind::RateLimited;
            return FakeHttp::reply(state.status, state.body,
                                   isLimited ? QList<HttpHeader>{{"Retry-After", "3600"}} : QList<HttpHeader>());
        };
        window.setProfiles(profiles);
        window.ask({QStringLiteral("pdt_8ZkQ1vX0a7LmN2")});
        settle();
    }

    void showProduct()
    {
        keychain.isLocked = false;
        ++keychain.changes;
        http.script = [](const HttpRequest &) {
            QFile file(QStringLiteral(VITRINE_FIXTURES "/dodo/recurring.in.json"));
            return FakeHttp::reply(200, file.open(QFile::ReadOnly) ? file.readAll() : QByteArray());
        };
        window.setProfiles(profiles);
        window.ask({QStringLiteral("pdt_8ZkQ1vX0a7LmN2")});
        settle();
    }

    /** Somebody is asked and does not answer. */
    void showAsking()
    {
        keychain.isLocked = false;
        ++keychain.changes;
        http.script = [](const HttpRequest &) {
            return FakeHttp::never();
        };
        window.setProfiles(profiles);
        window.ask({QStringLiteral("pdt_8ZkQ1vX0a7LmN3")});
    }

private:
    static Profile profileOf(const QString &name, const QString &vendor, const QString &colour)
    {
        Profile profile;
        profile.id = QStringLiteral("id of ") + name;
        profile.name = name;
        profile.vendor = vendor;
        profile.signIn = QStringLiteral("bearer");
        profile.address = QStringLiteral("https://") + vendor + QStringLiteral(".example");
        profile.colour = colour;
        return profile;
    }
};

} // namespace Vitrine::States
