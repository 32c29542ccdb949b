// SPDX-License-Identifier: Apache-2.0
#include "profiles/networkrows.h"

#include "plainlabel.h"
#include "profiles/pathedit.h"
#include "theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Vitrine {

namespace {

constexpr int mebibyte = 1024 * 1024;

QSpinBox *spinBox(int least, int most, const QString &unit)
{
    auto *box = new QSpinBox;
    box->setRange(least, most);
    box->setSuffix(unit);
    return box;
}

QString proxyWord(NetworkSettings::Proxy proxy)
{
    switch (proxy) {
    case NetworkSettings::Proxy::None:
        return NetworkRows::tr("no proxy");
    case NetworkSettings::Proxy::Own:
        return NetworkRows::tr("own proxy");
    case NetworkSettings::Proxy::System:
        break;
    }
    return NetworkRows::tr("system proxy");
}

QString summaryOf(const NetworkSettings &settings)
{
    QStringList words{
        proxyWord(settings.proxy), NetworkRows::tr("%1 s time-out").arg((settings.silenceMs + 500) / 1000),
        settings.caFile.isEmpty() ? NetworkRows::tr("system certificates") : NetworkRows::tr("own certificates too")};
    if (!settings.clientCertificateFile.isEmpty())
        words.append(NetworkRows::tr("client certificate"));
    if (!settings.pictures)
        words.append(NetworkRows::tr("no pictures"));
    if (settings.allowHttp)
        words.append(NetworkRows::tr("http allowed"));
    return words.join(u" · ");
}

} // namespace

NetworkRows::NetworkRows(QWidget *parent)
    : QWidget(parent)
    , m_fold(new QToolButton)
    , m_summary(new QLabel)
    , m_rows(new FormRows)
    , m_proxy(new QComboBox)
    , m_host(new QLineEdit)
    , m_port(spinBox(0, 65535, {}))
    , m_user(new QLineEdit)
    , m_password(new SecretEdit({}))
    , m_authorities(new PathEdit(tr("Choose the file of certificate authorities"), {}))
    , m_certificate(new PathEdit(tr("Choose the client certificate"), {}))
    , m_key(new PathEdit(tr("Choose the key of the client certificate"), {}))
    , m_passphrase(new SecretEdit({}))
    , m_timeout(spinBox(1, 600, tr(" s")))
    , m_size(spinBox(1, 1024, tr(" MiB")))
    , m_pictures(new QCheckBox(tr("Load p&ictures")))
    , m_concurrency(spinBox(1, 50, {}))
    , m_rate(new QDoubleSpinBox)
    , m_http(new QCheckBox(tr("Allow &http without encryption")))
{
    m_fold->setText(tr("Net&work"));
    m_fold->setCheckable(true);
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    QFont bold = font();
    bold.setBold(true);
    m_fold->setFont(bold);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    colourText(m_summary, &Theme::muted);
    auto *head = new QGridLayout;
    head->setColumnMinimumWidth(0, fontMetrics().averageCharWidth() * 20);
    head->setColumnStretch(1, 1);
    head->setHorizontalSpacing(12);
    head->addWidget(m_fold, 0, 0, Qt::AlignLeading | Qt::AlignVCenter);
    head->addWidget(m_summary, 0, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addLayout(head);
    layout->addWidget(m_rows);

    addProxy();
    addCertificates();
    addLimits();
    connect(m_fold, &QToolButton::toggled, this, &NetworkRows::unfold);
    unfold(false);
    showState();
}

template <typename Editor> void NetworkRows::tell(Editor *editor)
{
    connect(editor, &Editor::edited, this, [this] {
        showState();
        Q_EMIT edited();
    });
}

void NetworkRows::addProxy()
{
    m_proxy->addItem(tr("As the system has it"), int(NetworkSettings::Proxy::System));
    m_proxy->addItem(tr("None"), int(NetworkSettings::Proxy::None));
    m_proxy->addItem(tr("Own"), int(NetworkSettings::Proxy::Own));
    m_host->setPlaceholderText(u"proxy.example.com"_s);
    m_port->setSpecialValueText(tr("not given"));
    m_rows->add(u"network.proxy"_s, {.label = tr("Pro&xy")}, m_proxy);
    m_rows->add(u"network.proxyHost"_s, {.label = tr("Proxy host"), .required = true}, m_host);
    m_rows->add(u"network.proxyPort"_s, {.label = tr("Proxy port"), .required = true}, m_port);
    m_rows->add(u"network.proxyUser"_s, {.label = tr("Proxy user")}, m_user);
    m_rows->add(u"secrets.proxy_password"_s, {.label = tr("Proxy password")}, m_password);
    const auto change = [this] {
        showState();
        Q_EMIT edited();
    };
    connect(m_proxy, &QComboBox::currentIndexChanged, this, change);
    connect(m_host, &QLineEdit::textChanged, this, change);
    connect(m_port, &QSpinBox::valueChanged, this, change);
    connect(m_user, &QLineEdit::textChanged, this, change);
    tell(m_password);
}

void NetworkRows::addCertificates()
{
    m_rows->add(u"network.caFile"_s,
                {.label = tr("Certificate authorities"),
                 .help = tr("A PEM file that is trusted beside the system's certificates.")},
                m_authorities);
    m_rows->add(u"network.clientCertificateFile"_s,
                {.label = tr("Client certificate"), .help = tr("A PEM file, where the server asks for one.")},
                m_certificate);
    m_rows->add(u"network.clientKeyFile"_s, {.label = tr("Its key"), .help = tr("A PEM file.")}, m_key);
    m_rows->add(u"secrets.key_passphrase"_s,
                {.label = tr("Passphrase of the key"), .help = tr("Where the key is encrypted.")}, m_passphrase);
    tell(m_authorities);
    tell(m_certificate);
    tell(m_key);
    tell(m_passphrase);
}

void NetworkRows::addLimits()
{
    m_rate->setRange(0.1, 1000);
    m_rate->setDecimals(1);
    m_rate->setSuffix(tr(" a second"));
    m_rows->add(u"network.silenceMs"_s,
                {.label = tr("Ti&me-out"),
                 .help = tr("Of one silence. A lookup with all its repeats ends after three times that.")},
                m_timeout);
    m_rows->add(u"network.maxBytes"_s, {.label = tr("Largest answer")}, m_size);
    m_rows->add(u"network.concurrency"_s, {.label = tr("Questions at once"), .help = tr("When many ids are asked.")},
                m_concurrency);
    m_rows->add(u"network.requestsPerSecond"_s, {.label = tr("Questions")}, m_rate);
    m_rows->add(u"network.pictures"_s, {.label = tr("Load pictures"), .labelled = false}, m_pictures);
    m_rows->add(u"network.allowHttp"_s,
                {.label = tr("Allow http without encryption"),
                 .help = tr("Anybody on the way can then read the secret. The profile is marked wherever it shows."),
                 .labelled = false},
                m_http);
    const auto change = [this] {
        showState();
        Q_EMIT edited();
    };
    for (QSpinBox *box : {m_timeout, m_size, m_concurrency})
        connect(box, &QSpinBox::valueChanged, this, change);
    connect(m_rate, &QDoubleSpinBox::valueChanged, this, change);
    connect(m_pictures, &QCheckBox::toggled, this, change);
    connect(m_http, &QCheckBox::toggled, this, change);
}

void NetworkRows::load(const NetworkSettings &settings, const KeptSecrets &kept)
{
    m_loaded = settings;
    m_proxy->setCurrentIndex(m_proxy->findData(int(settings.proxy)));
    m_host->setText(settings.proxyHost);
    m_port->setValue(settings.proxyPort);
    m_user->setText(settings.proxyUser);
    m_password->load(kept.value(u"proxy_password"_s, SecretEdit::Kept::Nothing));
    m_authorities->setPath(settings.caFile);
    m_certificate->setPath(settings.clientCertificateFile);
    m_key->setPath(settings.clientKeyFile);
    m_passphrase->load(kept.value(u"key_passphrase"_s, SecretEdit::Kept::Nothing));
    m_timeout->setValue((settings.silenceMs + 500) / 1000);
    m_size->setValue(int(settings.maxBytes / mebibyte));
    m_pictures->setChecked(settings.pictures);
    m_concurrency->setValue(settings.concurrency);
    m_rate->setValue(settings.requestsPerSecond);
    m_http->setChecked(settings.allowHttp);
    // A widget rounds and limits; what it shows unchanged must be what was there.
    m_loaded = settings;
    showState();
}

void NetworkRows::setKept(const KeptSecrets &kept)
{
    m_password->setKept(kept.value(u"proxy_password"_s, SecretEdit::Kept::Nothing));
    m_passphrase->setKept(kept.value(u"key_passphrase"_s, SecretEdit::Kept::Nothing));
}

NetworkSettings NetworkRows::settings() const
{
    NetworkSettings settings = m_loaded;
    settings.proxy = NetworkSettings::Proxy(m_proxy->currentData().toInt());
    settings.proxyHost = m_host->text().trimmed();
    settings.proxyPort = quint16(m_port->value());
    settings.proxyUser = m_user->text().trimmed();
    settings.caFile = m_authorities->path().trimmed();
    settings.clientCertificateFile = m_certificate->path().trimmed();
    settings.clientKeyFile = m_key->path().trimmed();
    if (m_timeout->value() != (m_loaded.silenceMs + 500) / 1000) {
        settings.silenceMs = m_timeout->value() * 1000;
        settings.connectMs = settings.silenceMs * 2 / 3;
        settings.attemptMs = settings.silenceMs * 2;
        settings.lookupMs = settings.silenceMs * 3;
    }
    if (m_size->value() != int(m_loaded.maxBytes / mebibyte))
        settings.maxBytes = qsizetype(m_size->value()) * mebibyte;
    settings.pictures = m_pictures->isChecked();
    settings.concurrency = m_concurrency->value();
    if (qAbs(m_rate->value() - m_loaded.requestsPerSecond) > 0.05)
        settings.requestsPerSecond = m_rate->value();
    settings.allowHttp = m_http->isChecked();
    return settings;
}

bool NetworkRows::usesSecret(const QString &key) const
{
    if (key == "proxy_password"_L1)
        return NetworkSettings::Proxy(m_proxy->currentData().toInt()) == NetworkSettings::Proxy::Own;
    return key == "key_passphrase"_L1 && !m_key->path().trimmed().isEmpty();
}

Secrets NetworkRows::replaced() const
{
    Secrets replaced;
    if (const auto password = m_password->replacement(); password && usesSecret(u"proxy_password"_s))
        replaced.insert(u"proxy_password"_s, *password);
    if (const auto passphrase = m_passphrase->replacement(); passphrase && usesSecret(u"key_passphrase"_s))
        replaced.insert(u"key_passphrase"_s, *passphrase);
    return replaced;
}

void NetworkRows::unfold(bool open)
{
    m_fold->setChecked(open);
    m_fold->setArrowType(open ? Qt::DownArrow : layoutDirection() == Qt::RightToLeft ? Qt::LeftArrow : Qt::RightArrow);
    m_rows->setVisible(open);
}

void NetworkRows::showState()
{
    const bool own = NetworkSettings::Proxy(m_proxy->currentData().toInt()) == NetworkSettings::Proxy::Own;
    for (const auto &place :
         {u"network.proxyHost"_s, u"network.proxyPort"_s, u"network.proxyUser"_s, u"secrets.proxy_password"_s})
        m_rows->row(place)->setVisible(own);
    m_rows->row(u"secrets.key_passphrase"_s)->setVisible(usesSecret(u"key_passphrase"_s));
    m_summary->setText(summaryOf(settings()));
    m_fold->setAccessibleDescription(m_summary->text());
}

} // namespace Vitrine
