// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "profiles/connectionpanel.h"
#include "profiles/profileeditor.h"
#include "profiles/profileform.h"
#include "profiles/profilelist.h"
#include "profiles/profilesdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

namespace Vitrine {

/** The manager of profiles as it is used with a keyboard and nothing else. */
class Typing
{
public:
    explicit Typing(ProfilesDialog &dialog)
        : m_dialog(dialog)
    {
    }

    [[nodiscard]] ProfileForm *form() const { return m_dialog.editor()->form(); }

    /** From the menu of vendors. */
    void chooseVendor(const VendorList &vendors, const QString &id)
    {
        m_dialog.offerVendors();
        QMenu *menu = m_dialog.list()->addMenu();
        for (const auto &vendor : vendors) {
            QTest::keyClick(menu, Qt::Key_Down);
            if (vendor->info().id == id)
                break;
        }
        QTest::keyClick(menu, Qt::Key_Return);
    }

    /** Place -> what is entered there: from the name on with Tab, until everything is. */
    void fill(QMap<QString, QString> entries)
    {
        form()->row(QStringLiteral("name"))->input()->setFocus();
        for (int tabs = 0; tabs < mostTabs && !entries.isEmpty(); ++tabs) {
            QWidget *at = m_dialog.focusWidget();
            if (auto *fold = qobject_cast<QToolButton *>(at); fold && !fold->isChecked())
                QTest::keyClick(fold, Qt::Key_Space);
            const QStringList places = entries.keys();
            for (const QString &place : places) {
                const FieldRow *row = form()->row(place);
                if (row && row->input() == at)
                    enter(at, entries.take(place));
            }
            QTest::keyClick(m_dialog.focusWidget(), Qt::Key_Tab);
        }
        QVERIFY2(entries.isEmpty(),
                 qPrintable(QLatin1String("not reached with Tab: ") + entries.keys().join(QLatin1Char(' '))));
    }

    bool connectionPasses()
    {
        m_dialog.activateWindow(); // a shortcut is only heard there
        if (!QTest::qWaitForWindowActive(&m_dialog))
            return false;
        QSignalSpy finished(m_dialog.editor()->connection(), &ConnectionPanel::finished);
        QTest::keyClick(&m_dialog, Qt::Key_T, Qt::AltModifier);
        return (!finished.isEmpty() || finished.wait(patience)) && finished.constFirst().constFirst().toBool();
    }
    /** What the last test of the connection said. */
    [[nodiscard]] QString found() const { return m_dialog.editor()->connection()->text(); }

    bool save()
    {
        QSignalSpy saved(m_dialog.editor(), &ProfileEditor::saved);
        form()->row(QStringLiteral("name"))->input()->setFocus();
        QTest::keyClick(m_dialog.focusWidget(), Qt::Key_Return);
        return !saved.isEmpty() || saved.wait(patience);
    }

private:
    static constexpr int mostTabs = 100;
    static constexpr int patience = 20'000;

    static void enter(QWidget *at, const QString &value)
    {
        if (auto *box = qobject_cast<QCheckBox *>(at)) {
            if (box->isChecked() != (value == QLatin1String("true")))
                QTest::keyClick(box, Qt::Key_Space);
            return;
        }
        auto *combo = qobject_cast<QComboBox *>(at);
        if (combo && !combo->isEditable()) {
            QTest::keyClick(combo, Qt::Key_Home);
            for (int i = 0; i < combo->count() && combo->currentData().toString() != value; ++i)
                QTest::keyClick(combo, Qt::Key_Down);
            return;
        }
        QTest::keyClick(at, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(at, Qt::Key_Delete);
        QTest::keyClicks(at, value);
    }

    ProfilesDialog &m_dialog;
};

} // namespace Vitrine
