// SPDX-License-Identifier: Apache-2.0
#include "vendors/enos_form.h"

#include "vendors/enos_lines.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Vitrine {

namespace {

using namespace EnosLines;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Enos)
};

/** EnOS writes `zh_CN`; a BCP 47 tag is `zh-CN`. */
QString languageTag(const QString &language)
{
    return language.trimmed().replace(u'_', u'-');
}

/** The text in that language, else in one of the same family, else the default, else any. */
QString textIn(const QString &language, const QList<LanguageText> &texts)
{
    const auto rank = [wanted = languageTag(language)](const LanguageText &text) {
        if (text.language.compare(wanted, Qt::CaseInsensitive) == 0)
            return 3;
        if (text.language.section(u'-', 0, 0).compare(wanted.section(u'-', 0, 0), Qt::CaseInsensitive) == 0)
            return 2;
        return text.language.isEmpty() ? 1 : 0;
    };
    const auto best = std::max_element(texts.cbegin(), texts.cend(), [&](const LanguageText &a, const LanguageText &b) {
        return rank(a) < rank(b);
    });
    return best == texts.cend() ? QString() : best->text;
}

/** `{"defaultValue": ..., "i18nValue": {"zh_CN": ...}}` as one field; any other shape is kept as the reader keeps it.
 */
Field takeName(Reader &reader)
{
    const Json::Value sent = reader.at(u"/productName");
    if (sent.isLeaf() || !sent.is(Json::Type::Object))
        return reader.take(productName);
    Documented line = productName;
    line.kind = Kind::Map;
    Field name = reader.take(line);

    QList<LanguageText> texts;
    QList<Field> rest;
    const auto tell = [&](const Field &part, const QString &language) {
        // a language without a text is a row of its own, so that it is seen
        if (!part.fields.isEmpty() || part.value.isNothing()) {
            rest.append(part);
            return;
        }
        texts.append({language, part.value.text, part.sources.constFirst().pointer});
        if (texts.size() == 1)
            name.sources = part.sources + name.sources;
        else
            name.sources.append(part.sources);
    };
    const QList<Field> parts = std::exchange(name.fields, {});
    for (const Field &part : parts) {
        if (part.key == "defaultValue"_L1)
            tell(part, {});
    }
    for (const Field &part : parts) {
        if (part.key == "i18nValue"_L1 && !part.fields.isEmpty()) {
            for (const Field &translation : part.fields)
                tell(translation, languageTag(translation.key));
        } else if (part.key != "defaultValue"_L1) {
            rest.append(part);
        }
    }
    name.fields = rest;
    if (!texts.isEmpty())
        name.value = {Kind::LanguageTexts, texts.first().text, texts};
    else if (std::ranges::all_of(rest, &Value::isNothing, &Field::value))
        name.value = Value::nothing(Nothing::Empty);
    return name;
}

QString meaningOf(const Documented &line, const QString &word)
{
    if (line.term == Term::Category) {
        if (word == "Device"_L1)
            return Texts::tr("Device");
        if (word == "Gateway"_L1)
            return Texts::tr("Gateway");
    }
    if (line.term == Term::EncodingFormat) {
        if (word == "Json"_L1)
            return Texts::tr("JSON");
        if (word == "Custom"_L1)
            return Texts::tr("Defined by the user");
    }
    return {};
}

} // namespace

Product readEnosProduct(const Json::Document &answer, Json::Value record, const QString &language)
{
    Reader reader(answer, record, "Enos");
    reader.setMeaning(meaningOf);
    const Field name = takeName(reader);
    reader.add(productName.section, name);
    reader.read(productTable);

    for (const Documented &line : validityTable) {
        Field days = reader.take(line);
        if (const auto *count = std::get_if<Decimal>(&days.value.meaning)) {
            const Decimal number = *count;
            days.value = {Kind::Period, days.value.text, Period{number, Period::Unit::Day, {}}};
        }
        if (record.find(QString::fromLatin1(line.pointer)).exists())
            reader.add(line.section, days);
    }

    const Field tags = reader.take(productTags);
    if (tags.fields.isEmpty() || !record.value(u"productTags").is(Json::Type::Object)) {
        reader.add(productTags.section, tags);
    } else {
        for (const Field &each : tags.fields) {
            Field tag = each;
            tag.help = tags.help;
            tag.note = tags.note;
            reader.add(productTags.section, tag);
        }
    }

    if (record != answer.root()) {
        for (const Documented &line : envelopeTable)
            reader.add(line.section, reader.take(line, answer.root()));
    }

    const auto *texts = std::get_if<QList<LanguageText>>(&name.value.meaning);
    const QString shownName = texts ? textIn(language, *texts) : QString();
    const Json::Value key = record.value(u"productKey");
    const bool isKey = key.is(Json::Type::String) || key.is(Json::Type::Number);
    Product product = reader.finish(u"enos"_s, isKey ? key.text() : QString(), shownName);
    product.isNameChosen = !language.isEmpty();
    return product;
}

} // namespace Vitrine
