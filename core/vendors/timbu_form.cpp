// SPDX-License-Identifier: Apache-2.0
#include "vendors/timbu_form.h"

#include "vendors/timbu_lines.h"
#include "vendors/timbu_prices.h"
#include "vendors/values.h"

#include "http/message.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

#include <array>

using namespace Qt::StringLiterals;

namespace Vitrine {

namespace {

using namespace TimbuLines;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Timbu)
};

bool isNothing(Json::Value value)
{
    return value.isLeaf() ? value.is(Json::Type::Null) || value.isContainer() || value.text().isEmpty()
                          : !value.exists();
}

/** Reads one product object: the answer's own, and the parent inside it, and the parent's parent. */
class ProductReader
{
public:
    using Add = std::function<void(SectionId, const Field &)>;

    ProductReader(Reader &reader, QString base)
        : m_reader(reader)
    {
        while (base.endsWith(u'/'))
            base.chop(1);
        m_pictures = QUrl((base.isEmpty() ? QString(timbuCloud) : base) + u"/images/"_s, QUrl::StrictMode);
    }

    /** \p isNested: only what was sent becomes a field. */
    void read(Json::Value product, const Add &add, bool isNested) const
    {
        const QList<Field> prices = readTimbuPrices(m_reader, product, isNested);
        for (const Field &price : prices)
            add(SectionId::Price, price);
        addEach(photo, product, add, isNested, [this](Json::Value each) {
            return readPhoto(each);
        });
        for (const Documented &line : productTable) {
            if (!isSent(line, product) && (isNested || (line.flags & Documented::Optional)))
                continue;
            add(line.section, m_reader.take(line, product));
        }
        if (isSent(unavailability, product))
            add(unavailability.section, readUnavailability(product));
        readParent(product, add, isNested);
        addEach(category, product, add, isNested, [this](Json::Value each) {
            return readCategory(category, each);
        });
        addEach(extraInfo, product, add, isNested, [this](Json::Value each) {
            return readExtra(each);
        });
    }

private:
    using ReadOne = std::function<Field(Json::Value)>;

    /** Each element of a documented array becomes a field of its own; what is no array, or empty, is one field. */
    void addEach(const Documented &line, Json::Value product, const Add &add, bool isNested,
                 const ReadOne &readOne) const
    {
        const Json::Value list = product.find(QString::fromLatin1(line.pointer));
        if (!list.is(Json::Type::Array) || list.size() == 0) {
            if (list.exists() || !isNested)
                add(line.section, m_reader.take(line, product));
            return;
        }
        for (const Json::Value each : Json::children(list))
            add(line.section, readOne(each));
    }

    template <size_t lines>
    void takeSent(const std::array<Documented, lines> &table, Json::Value from, Field &into) const
    {
        for (const Documented &line : table) {
            if (isSent(line, from))
                into.fields.append(m_reader.take(line, from));
        }
    }

    /** The name of the thing is the field's value; where it has none, its parts stand alone. */
    void takeValue(const Documented &line, Json::Value from, Field &into) const
    {
        const Field value = isSent(line, from) ? m_reader.take(line, from) : Field();
        into.value = value.value;
        into.sources = value.sources;
        into.fields = value.fields;
        into.note = value.note;
        if (value.sources.isEmpty())
            into.value = {.kind = Kind::Map, .meaning = std::monostate()};
    }

    Field readUnavailability(Json::Value product) const
    {
        const Json::Value list = product.find(QString::fromLatin1(unavailability.pointer));
        if (!list.is(Json::Type::Array) || list.size() == 0)
            return m_reader.take(unavailability, product);
        Field field = m_reader.fieldOf(unavailability, {});
        field.value = {.kind = Kind::Map, .meaning = std::monostate()};
        qsizetype number = 0;
        for (const Json::Value each : Json::children(list)) {
            const QString numbered = Texts::tr("Time %1").arg(++number);
            if (!each.is(Json::Type::Object) || each.size() == 0) {
                field.fields.append(m_reader.takeAll(each, numbered));
                continue;
            }
            Field time;
            time.key = QString::number(number - 1);
            time.label = numbered;
            time.value = field.value;
            takeSent(unavailabilityTable, each, time);
            field.fields.append(time);
        }
        return field;
    }

    Field readCategory(const Documented &line, Json::Value sent) const
    {
        if (!sent.is(Json::Type::Object) || sent.size() == 0)
            return m_reader.fieldOf(line, sent);
        Field field = m_reader.fieldOf(line, {});
        takeValue(categoryName, sent, field);
        takeSent(categoryTable, sent, field);
        for (const Documented &list : categoryListTable) {
            const Json::Value categories = sent.find(QString::fromLatin1(list.pointer));
            if (categories.is(Json::Type::Array) && categories.size() > 0) {
                for (const Json::Value each : Json::children(categories))
                    field.fields.append(readCategory(list, each));
            } else if (categories.exists()) {
                field.fields.append(m_reader.fieldOf(list, categories));
            }
        }
        return field;
    }

    Field readPhoto(Json::Value sent) const
    {
        if (!sent.is(Json::Type::Object) || sent.size() == 0)
            return m_reader.fieldOf(photo, sent);
        Field field = m_reader.fieldOf(photo, {});
        takeSent(photoTable, sent, field);
        const Json::Value path = sent.value(u"url");
        const QString address = path.is(Json::Type::String) ? pictureAddress(path.text()) : QString();
        field.value = address.isEmpty() ? Value{.kind = Kind::Map, .meaning = std::monostate()}
                                        : Value::ofText(address, Kind::Picture);
        return field;
    }

    /** The web address of a picture below the profile's own; empty where the path would lead elsewhere. */
    QString pictureAddress(const QString &path) const
    {
        static const QRegularExpression web(u"^https?://"_s, QRegularExpression::CaseInsensitiveOption);
        if (path.isEmpty() || path.contains(u'\\'))
            return {};
        if (web.match(path).hasMatch()) {
            const QUrl url(path, QUrl::StrictMode);
            return url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty() ? url.toString(QUrl::FullyEncoded)
                                                                                      : QString();
        }
        static const QRegularExpression stray(u"%(?![0-9a-fA-F]{2})"_s);
        const bool isEncoded = !stray.match(path).hasMatch();
        QByteArray encoded;
        const QStringList segments = path.split(u'/', Qt::SkipEmptyParts);
        for (const QString &segment : segments) {
            const QString name = isEncoded ? QUrl::fromPercentEncoding(segment.toUtf8()) : segment;
            if (name == "."_L1 || name == ".."_L1)
                return {};
            encoded += (encoded.isEmpty() ? "" : "/") + percentEncoded(name);
        }
        const QUrl url = QUrl::fromEncoded(m_pictures.toEncoded() + encoded, QUrl::StrictMode);
        return url.isValid() ? url.toString(QUrl::FullyEncoded) : QString();
    }

    /** The organization's own name is the label; the value is a text, or a date where there is no text. */
    Field readExtra(Json::Value sent) const
    {
        if (!sent.is(Json::Type::Object) || sent.size() == 0)
            return m_reader.fieldOf(extraInfo, sent);
        Field field = m_reader.fieldOf(extraInfo, {});
        const bool isDate = isNothing(sent.value(u"value")) && !isNothing(sent.value(u"value_dt"));
        const Documented &main = isDate ? extraDate : extraValue;
        const Documented &other = isDate ? extraValue : extraDate;
        takeValue(main, sent, field);
        takeSent(std::array{other}, sent, field);
        const Json::Value key = sent.value(u"key");
        const bool isName = key.is(Json::Type::Number) || (key.is(Json::Type::String) && !key.text().isEmpty());
        if (isName)
            field.key = field.label = key.text();
        // what is no name, or would become the source of no value, stands in a row of its own
        if (isName && !field.sources.isEmpty())
            field.sources.append(m_reader.source(key));
        else
            takeSent(std::array{extraKey}, sent, field);
        takeSent(extraTable, sent, field);
        return field;
    }

    void readParent(Json::Value product, const Add &add, bool isNested) const
    {
        const Json::Value sent = product.value(u"parent");
        if (!sent.is(Json::Type::Object) || sent.size() == 0) {
            if (sent.exists() || !isNested)
                add(parentProduct.section, m_reader.take(parentProduct, product));
            return;
        }
        Field parent = m_reader.fieldOf(parentProduct, {});
        parent.value = {.kind = Kind::Map, .meaning = std::monostate()};
        read(
            sent,
            [&](SectionId, const Field &field) {
                parent.fields.append(field);
            },
            true);
        // what is asked of the product must not be answered by its parent
        const auto forgetTerms = [](const auto &self, Field &field) -> void {
            for (Field &part : field.fields) {
                part.term = Term::AdditionalProperty;
                self(self, part);
            }
        };
        forgetTerms(forgetTerms, parent);
        add(parentProduct.section, parent);
    }

    Reader &m_reader;
    QUrl m_pictures;
};

QString textOf(Json::Value object, QStringView key)
{
    const Json::Value value = object.value(key);
    return value.is(Json::Type::String) || value.is(Json::Type::Number) ? value.text() : QString();
}

} // namespace

Product readTimbuProduct(const Json::Document &answer, const QString &address)
{
    const Json::Value record = answer.root();
    Reader reader(answer, record, "Timbu");
    const auto add = [&](SectionId section, const Field &field) {
        reader.add(section, field);
    };
    ProductReader(reader, address).read(record, add, false);
    return reader.finish(u"timbu"_s, textOf(record, u"id"), textOf(record, u"name"));
}

} // namespace Vitrine
