// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "profiles/fieldset.h"

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QSpinBox;
class QToolButton;

namespace Vitrine {

class PathEdit;

/** How a profile reaches the network, folded away behind one line that says it in words. */
class NetworkRows : public QWidget
{
    Q_OBJECT

public:
    explicit NetworkRows(QWidget *parent = nullptr);

    void load(const NetworkSettings &settings, const KeptSecrets &kept);
    void setKept(const KeptSecrets &kept);
    [[nodiscard]] NetworkSettings settings() const;
    [[nodiscard]] Secrets replaced() const;
    /** The secrets that these settings have a use for. */
    [[nodiscard]] bool usesSecret(const QString &key) const;
    [[nodiscard]] FormRows *rows() const { return m_rows; }
    void unfold(bool open);

Q_SIGNALS:
    void edited();

private:
    void addProxy();
    void addCertificates();
    void addLimits();
    template <typename Editor> void tell(Editor *editor);
    void showState();

    NetworkSettings m_loaded; ///< what has no widget here stays as it was
    QToolButton *m_fold;
    QLabel *m_summary;
    FormRows *m_rows;
    QComboBox *m_proxy;
    QLineEdit *m_host;
    QSpinBox *m_port;
    QLineEdit *m_user;
    SecretEdit *m_password;
    PathEdit *m_authorities;
    PathEdit *m_certificate;
    PathEdit *m_key;
    SecretEdit *m_passphrase;
    QSpinBox *m_timeout;
    QSpinBox *m_size;
    QCheckBox *m_pictures;
    QSpinBox *m_concurrency;
    QDoubleSpinBox *m_rate;
    QCheckBox *m_http;
};

} // namespace Vitrine
