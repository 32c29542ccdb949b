// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "bulk/bulkpage.h"
#include "bulk/bulkstart.h"
#include "bulk/bulkview.h"
#include "fakes/bulkhttp.h"
#include "fakes/plainvendor.h"
#include "inbackground.h"
#include "window/lookuptabs.h"
#include "window/mainwindow.h"

#include <QApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

namespace Vitrine {

using namespace Qt::StringLiterals;

inline VendorList bulkVendors()
{
    VendorList vendors;
    vendors.push_back(std::make_unique<PlainVendor>());
    return vendors;
}

inline Profile bulkProfile(const QString &name, Profile::Stage stage, double perSecond)
{
    Profile profile;
    profile.id = u"id of "_s + name;
    profile.name = name;
    profile.vendor = u"plain"_s;
    profile.address = u"https://plain.example"_s;
    profile.stage = stage;
    profile.network.requestsPerSecond = perSecond;
    return profile;
}

/** The window with two profiles, over a vendor that does what the test says. */
struct BulkBench
{
    BulkHttp http;
    SessionSecretStore secrets;
    VendorList vendors = bulkVendors();
    BackgroundEnd end;
    Lookups lookups{http, secrets, vendors};
    QList<Profile> profiles;
    MainWindow window;

    explicit BulkBench(const QString &folder = {}, double perSecond = 1'000, const QString &settings = {})
        : window(lookups, Vitrine::Display(QLocale::c()), settings)
    {
        profiles = {bulkProfile(u"Shop"_s, Profile::Stage::Test, perSecond),
                    bulkProfile(u"Store"_s, Profile::Stage::Live, perSecond)};
        lookups.random = [] {
            return 0.0;
        };
        for (const Profile &profile : std::as_const(profiles))
            secrets.set(profile.id, {{u"token"_s, u"t"_s}});
        window.tabs()->setBulkFolder(folder);
        window.setProfiles(profiles);
        window.resize(1000, 700);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
    }

    [[nodiscard]] BulkPage *page() const { return qobject_cast<BulkPage *>(window.tabs()->currentWidget()); }
    /** Ctrl+B, and then a list by keyboard. */
    void open(int count)
    {
        QTest::keyClick(&window, Qt::Key_B, Qt::ControlModifier);
        QVERIFY(page());
        QVERIFY(page()->start()->list()->hasFocus());
        QString ids;
        for (int i = 1; i <= count; ++i)
            ids += u"p%1\n"_s.arg(i, 5, 10, QChar(u'0'));
        page()->start()->list()->insertPlainText(ids); // as if pasted
        QTRY_VERIFY(!page()->start()->isCounting());
    }
    /** Alt and a letter, or what else stands for a button. */
    void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key, Qt::AltModifier); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        const BulkModel &model = page()->view()->model();
        return model.index(row, column).data().toString();
    }
    [[nodiscard]] QPushButton *button(const QString &name) const
    {
        return page()->view()->findChild<QPushButton *>(name);
    }
};

} // namespace Vitrine
