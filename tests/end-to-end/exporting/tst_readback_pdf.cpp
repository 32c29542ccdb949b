// SPDX-License-Identifier: Apache-2.0
#include "exporting/pdf.h"
#include "http/networkhttp.h"
#include "lookup/lookup.h"
#include "product/masking.h"
#include "product/safetext.h"
#include "profiles/secretstore.h"
#include "sandbox/sandbox.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Vitrine;

namespace {

const ExportOptions options{.display =
                                Vitrine::Display(QLocale(QLocale::English, QLocale::UnitedKingdom), QTimeZone::utc())};

QByteArray written(const LookupResult &result, const ExportOptions &how)
{
    const auto writer = pdfWriter(how);
    const QByteArray begin = writer->add(result);
    return QByteArray(begin + writer->finish());
}

/** Without what no font of the tests' has. Line ends are of the paper's making, and so are the marks that say in which
 * direction a line was. */
QString squeezed(const QString &text)
{
    static const QRegularExpression layout(u"[\\x{10000}-\\x{10FFFF}\\s\u200e\u200f\u202a-\u202e\u2066-\u2069]"_s);
    return QString(text).remove(layout);
}

bool isRightToLeft(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) {
        return c.direction() == QChar::DirR || c.direction() == QChar::DirAL;
    });
}

/** Poppler puts a line that is written from right to left into an order of its own: of such a text every word counts.
 */
bool holds(const QString &text, const QString &value)
{
    if (!isRightToLeft(value))
        return text.contains(squeezed(value));
    static const QRegularExpression words(u"[\\p{Arabic}\\p{Hebrew}\\p{M}]+|\\p{Latin}+"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    const QString letters = text.normalized(QString::NormalizationForm_KC);
    for (auto word = words.globalMatch(value.normalized(QString::NormalizationForm_KC)); word.hasNext();) {
        if (!letters.contains(word.next().captured()))
            return false;
    }
    return true;
}

/** What the pages say without what each of them repeats: the line above, and the one below. */
QString withoutRepeated(const QString &read)
{
    QString text;
    const QStringList pages = read.split(u'\f', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        QStringList lines = pages[i].split(u'\n', Qt::SkipEmptyParts);
        static const QRegularExpression below(u"^Vitrine .* Page \\d+ of \\d+$"_s);
        if (lines.size() < 2 || !below.match(lines.takeLast()).hasMatch())
            return {};
        if (i > 0)
            lines.removeFirst();
        text += lines.join(u' ');
    }
    return squeezed(text);
}

void collect(const QList<Field> &fields, QList<const Field *> &all)
{
    for (const Field &field : fields) {
        all.append(&field);
        if (!field.isHiddenByRight())
            collect(field.fields, all);
    }
}

QList<const Field *> fieldsOf(const Product &product)
{
    QList<const Field *> all;
    for (const Section &section : product.sections)
        collect(section.fields, all);
    return all;
}

} // namespace

/** Every product of the sandbox as a PDF, read by poppler. */
class ReadbackPdfTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void holdsEveryValue();
    void holdsNoSecret();

private:
    QString textOf(const QByteArray &pdf);

    QTemporaryDir m_folder;
    QList<LookupResult> m_results;
};

void ReadbackPdfTest::initTestCase()
{
    NetworkHttp http;
    SessionSecretStore secrets;
    const VendorList vendors = allVendors();
    Lookups lookups(http, secrets, vendors);
    Sandbox sandbox;
    QVERIFY(sandbox.listen());
    const QDir products(QStringLiteral(VITRINE_SOURCE "/app/sandbox/products"));
    const QList<Profile> profiles = sandbox.profiles();
    for (const Profile &profile : profiles) {
        secrets.set(profile.id, sandbox.secrets(profile.id));
        const QStringList folders = products.entryList({QString(profile.vendor + u'*')}, QDir::Dirs);
        for (const QString &folder : folders) {
            const QStringList names = QDir(products.filePath(folder)).entryList({u"*.json"_s}, QDir::Files);
            for (const QString &name : names) {
                auto *job = new LookupJob(lookups, profile, name.chopped(5), nullptr);
                connect(job, &LookupJob::finished, this, [this](const LookupResult &result) {
                    if (result.product)
                        m_results.append(result);
                });
                QSignalSpy gone(job, &QObject::destroyed);
                QVERIFY(gone.wait(30'000));
            }
        }
    }
    QVERIFY(m_results.size() > 60);
}

QString ReadbackPdfTest::textOf(const QByteArray &pdf)
{
    const QString path = m_folder.filePath(u"x.pdf"_s);
    QFile file(path);
    if (!file.open(QFile::WriteOnly) || file.write(pdf) != pdf.size())
        return {};
    file.close();
    QProcess process;
    process.start(u"pdftotext"_s, {u"-raw"_s, path, u"-"_s});
    return process.waitForFinished() ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
}

void ReadbackPdfTest::holdsEveryValue()
{
    for (const LookupResult &result : std::as_const(m_results)) {
        const Product &product = *result.product;
        const Masking masking(product);
        const QString text = withoutRepeated(textOf(written(result, options)));
        const QByteArray where = QByteArray(product.vendor.toUtf8() + ' ' + product.id.toUtf8());
        QVERIFY2(!text.isEmpty(), where.constData());
        const QList<const Field *> fields = fieldsOf(product);
        for (const Field *field : fields) {
            const bool isSecret = masking.hides(*field) && !field->value.isNothing();
            const bool isHidden = field->isHiddenByRight();
            const bool isGroup = field->value.kind == Kind::Map && !field->fields.isEmpty();
            const QString value = isHidden   ? options.display.nothing(Nothing::Hidden)
                                  : isSecret ? maskedSecret.toString()
                                  : isGroup  ? QString()
                                  : field->value.kind == Kind::LongText && !field->value.text.trimmed().isEmpty()
                                      ? plain(field->value.text)
                                      : options.display.text(*field);
            const QString label = oneLine(field->label.isEmpty() ? field->key : field->label);
            const QString note = options.display.note(*field);
            for (const QString &said : {value, label, note})
                QVERIFY2(holds(text, said), qPrintable(u"%1 %2: %3\n%4"_s.arg(QString::fromUtf8(where), field->label,
                                                                              said.left(200), text)));
        }
    }
}

void ReadbackPdfTest::holdsNoSecret()
{
    int secrets = 0;
    for (const LookupResult &result : std::as_const(m_results)) {
        const Masking masking(*result.product);
        QStringList hidden;
        const QList<const Field *> fields = fieldsOf(*result.product);
        for (const Field *field : fields) {
            if (masking.hides(*field) && field->value.text.size() > 5)
                hidden.append(squeezed(field->value.text));
        }
        if (hidden.isEmpty())
            continue;
        const QByteArray pdf = written(result, options);
        ExportOptions open = options;
        open.reveal = true;
        const QString masked = squeezed(textOf(pdf));
        const QString revealed = squeezed(textOf(written(result, open)));
        for (const QString &secret : std::as_const(hidden)) {
            QVERIFY2(!masked.contains(secret) && !pdf.contains(secret.toUtf8()), qPrintable(secret));
            secrets += revealed.contains(secret) ? 1 : 0;
        }
    }
    QVERIFY2(secrets > 2, "there were none to look for");
}

QTEST_MAIN(ReadbackPdfTest)
#include "tst_readback_pdf.moc"
