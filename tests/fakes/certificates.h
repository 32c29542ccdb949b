// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QTemporaryDir>

namespace Vitrine {

using namespace Qt::StringLiterals;

/** Certificates for a test, good and bad, made afresh by the openssl command so that none can run out in the
 * repository. */
class Certificates
{
public:
    /** `ca.pem` signs all but "selfsigned" and "stranger"; each has NAME.pem and NAME.key. */
    bool make()
    {
        write(u"ca.conf"_s, configuration());
        write(u"index.txt"_s, {});
        const QString root = u"/CN=Vitrine test root"_s;
        const QString here = u"DNS:localhost"_s;
        const QString server = u"serverAuth"_s;
        return selfSigned(u"ca"_s, root, u"root"_s) && selfSigned(u"unknown"_s, u"/CN=Unknown root"_s, u"root"_s) &&
               selfSigned(u"selfsigned"_s, u"/CN=localhost"_s, u"leaf"_s) &&
               issued(u"good"_s, u"/CN=anything"_s, here, server) &&
               issued(u"address"_s, u"/CN=anything"_s, u"IP:127.0.0.1"_s, server) &&
               issued(u"otherhost"_s, u"/CN=anything"_s, u"DNS:other.example"_s, server) &&
               issued(u"cnright"_s, u"/CN=localhost"_s, u"DNS:other.example"_s, server) &&
               issued(u"onlycn"_s, u"/CN=localhost"_s, {}, server) &&
               issued(u"client"_s, u"/CN=Ann"_s, here, u"clientAuth"_s) &&
               issued(u"expired"_s, u"/CN=anything"_s, here, server,
                      {u"-startdate"_s, u"20200101000000Z"_s, u"-enddate"_s, u"20210101000000Z"_s}) &&
               issued(u"early"_s, u"/CN=anything"_s, here, server,
                      {u"-startdate"_s, u"20480101000000Z"_s, u"-enddate"_s, u"20490101000000Z"_s}) &&
               issued(u"stranger"_s, u"/CN=anything"_s, here, server,
                      {u"-cert"_s, u"unknown.pem"_s, u"-keyfile"_s, u"unknown.key"_s}) &&
               run({u"ec"_s, u"-in"_s, u"client.key"_s, u"-out"_s, u"locked.key"_s, u"-aes128"_s, u"-passout"_s,
                    u"pass:open sesame"_s});
    }

    [[nodiscard]] QString trouble() const { return m_trouble; }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    [[nodiscard]] QSslConfiguration server(const QString &name) const
    {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        QFile key(path(name + u".key"_s));
        if (key.open(QIODevice::ReadOnly))
            tls.setPrivateKey(QSslKey(key.readAll(), QSsl::Ec));
        tls.setLocalCertificateChain(QSslCertificate::fromPath(path(name + u".pem"_s)));
        tls.setPeerVerifyMode(QSslSocket::VerifyNone);
        return tls;
    }

private:
    static QByteArray configuration()
    {
        return "[ca]\ndefault_ca = here\n"
               "[here]\ndatabase = index.txt\nnew_certs_dir = .\nrand_serial = yes\ndefault_md = sha256\ndefault_days "
               "= 30\n"
               "policy = any\nunique_subject = no\ncertificate = ca.pem\nprivate_key = ca.key\n"
               "[any]\ncommonName = supplied\n"
               "[req]\ndistinguished_name = name\n"
               "[name]\n"
               "[root]\nbasicConstraints = critical, CA:TRUE\nsubjectKeyIdentifier = hash\n"
               "[leaf]\nsubjectAltName = DNS:localhost\n";
    }

    void write(const QString &name, const QByteArray &bytes)
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            m_trouble = file.fileName();
    }

    bool run(const QStringList &arguments)
    {
        QProcess openssl;
        openssl.setWorkingDirectory(m_folder.path());
        openssl.start(u"openssl"_s, arguments);
        if (openssl.waitForFinished() && openssl.exitCode() == 0)
            return true;
        m_trouble = u"openssl "_s + arguments.join(QLatin1Char(' ')) + QLatin1Char('\n') +
                    QString::fromUtf8(openssl.readAllStandardError());
        return false;
    }

    bool makeKey(const QString &name)
    {
        return run({u"ecparam"_s, u"-name"_s, u"prime256v1"_s, u"-genkey"_s, u"-noout"_s, u"-out"_s, name + u".key"_s});
    }

    bool selfSigned(const QString &name, const QString &subject, const QString &extensions)
    {
        return makeKey(name) &&
               run({u"req"_s, u"-x509"_s, u"-config"_s, u"ca.conf"_s, u"-key"_s, name + u".key"_s, u"-subj"_s, subject,
                    u"-extensions"_s, extensions, u"-days"_s, u"30"_s, u"-out"_s, name + u".pem"_s});
    }

    bool issued(const QString &name, const QString &subject, const QString &names, const QString &use,
                const QStringList &more = {})
    {
        QByteArray extensions = "[leaf]\nextendedKeyUsage = " + use.toUtf8() + '\n';
        if (!names.isEmpty())
            extensions += "subjectAltName = " + names.toUtf8() + '\n';
        write(name + u".conf"_s, extensions);
        return makeKey(name) &&
               run({u"req"_s, u"-new"_s, u"-config"_s, u"ca.conf"_s, u"-key"_s, name + u".key"_s, u"-subj"_s, subject,
                    u"-out"_s, name + u".csr"_s}) &&
               run(QStringList{u"ca"_s, u"-batch"_s, u"-config"_s, u"ca.conf"_s, u"-notext"_s, u"-extfile"_s,
                               name + u".conf"_s, u"-extensions"_s, u"leaf"_s, u"-in"_s, name + u".csr"_s, u"-out"_s,
                               name + u".pem"_s} +
                   more);
    }

    QTemporaryDir m_folder;
    QString m_trouble;
};

} // namespace Vitrine
