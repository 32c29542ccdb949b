// SPDX-License-Identifier: Apache-2.0
#include "fakes/generatedanswers.h"
#include "vendors/vendor.h"

#include <QDirIterator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Vitrine;

namespace {

/** Each leaf and each source as one line: pointer, place and the bytes sent. */
QString line(const QString &pointer, quint32 begin, QByteArrayView sent)
{
    return pointer + u" @"_s + QString::number(begin) + u' ' + QString::fromUtf8(sent.toByteArray());
}

void leavesOf(Json::Value value, QSet<QString> &into)
{
    if (value.isLeaf())
        into.insert(line(value.pointer(), value.begin(), value.raw()));
    for (const Json::Value child : Json::children(value))
        leavesOf(child, into);
}

void sourcesOf(const Product &product, const QList<Field> &fields, QSet<QString> &into)
{
    for (const Field &field : fields) {
        for (const Source &source : field.sources)
            into.insert(line(source.pointer, source.begin, product.sent(source)));
        sourcesOf(product, field.fields, into);
    }
}

/** The first difference in words, empty where every leaf is told and nothing else is. */
QString difference(const Product &product)
{
    const Result<Json::Document> document = Json::Document::parse(product.answer);
    if (!document)
        return u"the product's answer does not parse"_s;
    QSet<QString> leaves;
    QSet<QString> sources;
    leavesOf(document->root(), leaves);
    for (const Section &section : product.sections)
        sourcesOf(product, section.fields, sources);
    const QSet<QString> lost = leaves - sources;
    const QSet<QString> invented = sources - leaves;
    if (!lost.isEmpty())
        return u"lost: "_s + *lost.cbegin();
    return invented.isEmpty() ? QString() : u"invented: "_s + *invented.cbegin();
}

/** All that a person reads of a field and of what is nested in it. */
QString everyTextOf(const Field &field)
{
    QStringList texts{field.key, field.label, field.note, field.reason, field.value.text};
    if (const auto *languages = std::get_if<QList<LanguageText>>(&field.value.meaning)) {
        for (const LanguageText &each : *languages)
            texts += each.text;
    }
    for (const Field &inner : field.fields)
        texts += everyTextOf(inner);
    return texts.join(u'\n');
}

void textsBySource(const QList<Field> &fields, QHash<QString, QString> &into)
{
    for (const Field &field : fields) {
        const QString text = everyTextOf(field);
        for (const Source &source : field.sources)
            into[source.pointer + u' ' + QString::number(source.begin)] += text + u'\n';
        textsBySource(field.fields, into);
    }
}

/** By vendor and key: fields that several leaves without a text make. */
bool isMade(const Product &product, const Field &field)
{
    static const QSet<QString> made{u"enos productName"_s};
    return field.value.isNothing() && made.contains(product.vendor + u' ' + field.key);
}

/** The first field that says another text than what was sent where it comes from, empty where none does. A part of its
 * parent's text is looked for in it; a count and its unit stand side by side. */
QString misquoted(const Product &product, const QList<Field> &fields, const QHash<QString, QString> &sent,
                  const QString &parent = {})
{
    for (const Field &field : fields) {
        QStringList texts;
        for (const Source &source : field.sources)
            texts.append(sent.value(source.pointer + u' ' + QString::number(source.begin)));
        const QString text = field.value.text;
        const QString from = field.sources.isEmpty() ? QString() : field.sources.constFirst().pointer;
        const bool isPart = !from.isEmpty() && from == parent && texts.constFirst().contains(text);
        const bool isPeriod = field.value.kind == Kind::Period && text == texts.join(u' ');
        if (!texts.isEmpty() && text != texts.constFirst() && !isPart && !isPeriod && !isMade(product, field))
            return u"%1 (%2): “%3” instead of “%4”"_s.arg(from, field.key, text, texts.constFirst());
        if (const QString inner = misquoted(product, field.fields, sent, from); !inner.isEmpty())
            return inner;
    }
    return {};
}

void textsOf(Json::Value value, QHash<QString, QString> &into)
{
    if (value.isLeaf())
        into.insert(value.pointer() + u' ' + QString::number(value.begin()), value.text());
    for (const Json::Value child : Json::children(value))
        textsOf(child, into);
}

QString misquoted(const Product &product)
{
    const Result<Json::Document> document = Json::Document::parse(product.answer);
    QHash<QString, QString> sent;
    textsOf(document->root(), sent);
    QHash<QString, QString> told;
    for (const Section &section : product.sections)
        textsBySource(section.fields, told);
    for (auto leaf = sent.cbegin(); leaf != sent.cend(); ++leaf) {
        if (!told.value(leaf.key()).contains(leaf.value()))
            return u"%1: “%2” stands nowhere in the fields it is the source of"_s.arg(leaf.key(), leaf.value());
    }
    for (const Section &section : product.sections) {
        if (const QString wrong = misquoted(product, section.fields, sent); !wrong.isEmpty())
            return wrong;
    }
    return {};
}

QList<Profile> profilesToRead(const VendorInfo &info)
{
    Profile plain;
    plain.vendor = info.id;
    plain.address = u"https://vendor.example"_s;
    Profile german = plain;
    german.fields[u"language"_s] = u"de"_s;
    return {plain, german};
}

HttpReply ok(const QByteArray &body)
{
    return {.status = 200, .headers = {{"Content-Type", "application/json"}}, .body = body};
}

} // namespace

/** The first law: every leaf of an answer is the source of at least one field, with the text it was sent with. */
class NothingLost : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFixture_data();
    void everyFixture();
    void generatedAnswers_data();
    void generatedAnswers();

private:
    const VendorList m_vendors = allVendors();
};

void NothingLost::everyFixture_data()
{
    QTest::addColumn<QString>("vendor");
    QTest::addColumn<QString>("file");
    for (const auto &vendor : m_vendors) {
        const QString id = vendor->info().id;
        const QDir folder(QStringLiteral(VITRINE_FIXTURES) + u'/' + id);
        const QStringList files = folder.entryList({u"*.in.json"_s}, QDir::Files);
        // a vendor without fixtures fails here, a folder without a vendor in the fixtures' own test
        if (files.isEmpty())
            QTest::newRow(qPrintable(id + u" has no fixtures")) << id << QString();
        for (const QString &file : files)
            QTest::newRow(qPrintable(id + u'/' + file)) << id << folder.filePath(file);
    }
}

void NothingLost::everyFixture()
{
    QFETCH(QString, vendor);
    QFETCH(QString, file);
    QFile in(file);
    QVERIFY(in.open(QIODevice::ReadOnly));
    const QByteArray body = in.readAll();
    QFile out(file.chopped(QStringView(u".in.json").size()) + u".out.json");
    QVERIFY(out.open(QIODevice::ReadOnly));
    const bool isFound = out.readAll().contains("\"outcome\": \"found\"");
    const Vendor *reader = findVendor(m_vendors, vendor);
    for (const Profile &profile : profilesToRead(reader->info())) {
        const Result<Step> step = reader->read({ok(body)}, profile);
        QCOMPARE(bool(step), isFound);
        if (step) {
            QCOMPARE(difference(step->product), QString());
            QCOMPARE(misquoted(step->product), QString());
        }
    }
}

void NothingLost::generatedAnswers_data()
{
    QTest::addColumn<QString>("vendor");
    for (const auto &vendor : m_vendors)
        QTest::newRow(qPrintable(vendor->info().id)) << vendor->info().id;
}

void NothingLost::generatedAnswers()
{
    constexpr int answersPerVendor = 500;
    QFETCH(QString, vendor);
    const Vendor *reader = findVendor(m_vendors, vendor);
    const QList<Profile> profiles = profilesToRead(reader->info());

    QList<QByteArray> samples;
    QDirIterator files(QStringLiteral(VITRINE_FIXTURES) + u'/' + vendor, {u"*.in.json"_s}, QDir::Files);
    while (files.hasNext()) {
        QFile in(files.next());
        QVERIFY(in.open(QIODevice::ReadOnly));
        const QByteArray body = in.readAll();
        if (reader->read({ok(body)}, profiles.constFirst()))
            samples.append(body);
    }
    QVERIFY2(!samples.isEmpty(), "no fixture of this vendor holds a product");
    std::sort(samples.begin(), samples.end());

    int products = 0;
    for (quint32 seed = 0; products < answersPerVendor; ++seed) {
        QVERIFY2(seed < 4 * answersPerVendor, "too many generated answers hold no product");
        const Result<Json::Document> sample = Json::Document::parse(samples.at(qsizetype(seed) % samples.size()));
        const QByteArray body = Test::AnswerGenerator(seed).changed(sample->root());
        const Result<Step> step = reader->read({ok(body)}, profiles.at(qsizetype(seed) % profiles.size()));
        if (!step)
            continue;
        ++products;
        const QString lost = difference(step->product);
        const QString wrong = lost.isEmpty() ? misquoted(step->product) : lost;
        QVERIFY2(wrong.isEmpty(), qPrintable(u"seed %1: %2\n%3"_s.arg(seed).arg(wrong, QString::fromUtf8(body))));
    }
}

QTEST_GUILESS_MAIN(NothingLost)
#include "tst_nothinglost.moc"
