// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exporting/exportable.h"
#include "page/askallmodel.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QLabel;
class QListView;
class QPushButton;

namespace Vitrine {

class AskAllJob;

/** One id asked of every profile that could know it. Choosing a row opens what that profile answered. Asks nobody by
 * itself. */
class AskAllPage : public QWidget, public Exportable
{
    Q_OBJECT

public:
    AskAllPage(Lookups &lookups, const Display &display, const QList<Profile> &profiles, const QString &typed,
               QWidget *parent = nullptr);

    void ask();
    void cancel();
    /** These are asked from now on; what stands there stays until then. */
    void setProfiles(const QList<Profile> &profiles) { m_profilesNow = profiles; }
    /** What one of the profiles answered at an earlier time; nothing while they are asked. */
    void show(const LookupResult &result);
    using QWidget::show;
    [[nodiscard]] const QString &typed() const { return m_typed; }
    [[nodiscard]] const QList<Profile> &profiles() const { return m_profiles; }
    /** The id that profile is asked for; empty where it is not. */
    [[nodiscard]] QString idFor(const Profile &profile) const;
    [[nodiscard]] bool isAsking() const;
    [[nodiscard]] QString title() const;
    [[nodiscard]] ExportSource exportSource() const override;
    [[nodiscard]] ExportSubject exportSubject() const override;
    [[nodiscard]] const AskAllModel &model() const { return m_model; }

Q_SIGNALS:
    void resultWanted(const Vitrine::LookupResult &result);
    /** Its sign-in did not do: the profile is to be looked at. */
    void profileWanted(const QString &profileId);
    void askingChanged();
    /** A profile was asked, and this came of it. */
    void answered(const Vitrine::LookupResult &result);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showProgress();

    Lookups &m_lookups;
    QList<Profile> m_profiles;    ///< those of the rows
    QList<Profile> m_profilesNow; ///< those that are asked the next time
    QString m_typed;
    AskAllModel m_model;
    QPointer<AskAllJob> m_job;
    bool m_hasAsked = false;
    QTimer m_tick;
    QLabel *m_hits;
    QLabel *m_rest;
    QPushButton *m_button; ///< asks, or cancels
    QListView *m_list;
};

} // namespace Vitrine
