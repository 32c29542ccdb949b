// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lookup/connectiontest.h"

#include <QPointer>
#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;

namespace Vitrine {

class MessageBar;

/** Tests a connection and lists what each step found. The same button cancels. */
class ConnectionPanel : public QWidget
{
    Q_OBJECT

public:
    ConnectionPanel(Http &http, SecretStore &secrets, const VendorList &vendors, QWidget *parent = nullptr);

    void start(const Profile &profile, const Secrets &typed);
    /** Cancels, and forgets what was found: it is of values that are no more. */
    void reset();
    [[nodiscard]] bool isTesting() const { return m_test != nullptr; }
    [[nodiscard]] QPushButton *button() const { return m_button; }
    /** What is on show, line by line. */
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    /** The button was pressed: start() is awaited. */
    void wanted();
    void finished(bool passed);

private:
    void show(const ConnectionReport &report);
    void addStep(const ConnectionReport::Step &step);

    Http &m_http;
    SecretStore &m_secrets;
    const VendorList &m_vendors;
    QPointer<ConnectionTest> m_test;
    QPushButton *m_button;
    QLabel *m_progress;
    MessageBar *m_result;
    QWidget *m_steps;
    QGridLayout *m_grid;
    QStringList m_lines;
};

} // namespace Vitrine
