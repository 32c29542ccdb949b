// SPDX-License-Identifier: Apache-2.0
#include "cli/profileslist.h"

#include "product/safetext.h"
#include "profiles/profilejson.h"
#include "vendors/profilecheck.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Vitrine {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Vitrine::CommandLine)
};

using Row = QStringList;

/** Cells made safe for a terminal and padded to their column's width, but for the last. */
QString table(QList<Row> rows)
{
    QList<qsizetype> widths;
    for (Row &row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (qsizetype column = 0; column < row.size(); ++column) {
            row[column] = oneLine(row[column]);
            widths[column] = std::max(widths[column], row[column].size());
        }
    }
    QString text;
    for (const Row &row : std::as_const(rows)) {
        QString line;
        for (qsizetype column = 0; column < row.size(); ++column)
            line += row[column].leftJustified(widths[column] + 2);
        while (line.endsWith(u' '))
            line.chop(1);
        text += line + u'\n';
    }
    return text;
}

QString stageText(Profile::Stage stage)
{
    switch (stage) {
    case Profile::Stage::NotStated:
        break;
    case Profile::Stage::Test:
        return Texts::tr("test");
    case Profile::Stage::Live:
        return Texts::tr("live");
    }
    return {};
}

QString addressText(const Profile &profile)
{
    return isUnencrypted(profile) ? Texts::tr("%1 (not encrypted)").arg(profile.address) : profile.address;
}

QByteArray bytesOf(const auto &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Indented);
}

QString stateText(const SecretState &secret)
{
    if (!secret.isStored)
        return Texts::tr("not known: the keychain could not be asked");
    if (*secret.isStored)
        return Texts::tr("•••••• (stored)");
    return secret.field.required ? Texts::tr("not stored; it is needed") : Texts::tr("not stored");
}

QString stateText(ConnectionReport::State state)
{
    switch (state) {
    case ConnectionReport::State::Passed:
        return Texts::tr("passed");
    case ConnectionReport::State::Failed:
        return Texts::tr("failed");
    case ConnectionReport::State::NotReached:
        return Texts::tr("not reached");
    }
    return {};
}

QString stateName(ConnectionReport::State state)
{
    switch (state) {
    case ConnectionReport::State::Passed:
        return u"passed"_s;
    case ConnectionReport::State::Failed:
        return u"failed"_s;
    case ConnectionReport::State::NotReached:
        return u"not_reached"_s;
    }
    return {};
}

} // namespace

QString profilesText(const QList<Profile> &profiles)
{
    QList<Row> rows{
        {Texts::tr("NAME"), Texts::tr("VENDOR"), Texts::tr("STAGE"), Texts::tr("FOLDER"), Texts::tr("ADDRESS")}};
    for (const Profile &profile : profiles)
        rows.append({profile.name, profile.vendor, stageText(profile.stage), profile.folder, addressText(profile)});
    return table(rows);
}

QByteArray profilesJson(const QList<Profile> &profiles)
{
    QJsonArray array;
    for (const Profile &profile : profiles)
        array.append(toJson(profile));
    return bytesOf(array);
}

QString profileText(const Profile &profile, const QList<SecretState> &secrets, const VendorList &vendors)
{
    const Vendor *vendor = findVendor(vendors, profile.vendor);
    const VendorInfo info = vendor == nullptr ? VendorInfo() : vendor->info();
    const SignIn *signIn = info.signIn(profile.signIn);
    const auto named = [](const QString &id, const QString &name) {
        return name.isEmpty() ? id : QString(name + " ("_L1 + id + u')');
    };
    QList<Row> rows{{Texts::tr("Name"), profile.name},
                    {Texts::tr("Vendor"), named(profile.vendor, info.name)},
                    {Texts::tr("Sign-in"), named(profile.signIn, signIn == nullptr ? QString() : signIn->name)},
                    {Texts::tr("Address"), addressText(profile)},
                    {Texts::tr("Stage"), stageText(profile.stage)},
                    {Texts::tr("Folder"), profile.folder},
                    {Texts::tr("Colour"), profile.colour}};
    QList<FieldSpec> fields = info.fields;
    if (signIn != nullptr)
        fields += signIn->fields;
    for (const FieldSpec &field : std::as_const(fields)) {
        if (!field.secret)
            rows.append({field.label, profile.field(field.key)});
    }
    for (const SecretState &secret : secrets)
        rows.append({secret.field.label, stateText(secret)});
    const QJsonObject network = toJson(profile)["network"_L1].toObject();
    for (auto setting = network.constBegin(); setting != network.constEnd(); ++setting)
        rows.append({"network."_L1 + setting.key(), setting.value().toVariant().toString()});
    if (profile.leftOutOfAll)
        rows.append({Texts::tr("Left out"), Texts::tr("not asked when every profile is asked")});
    rows.removeIf([](const Row &row) {
        return row.constLast().isEmpty();
    });
    return table(rows);
}

QByteArray profileJson(const Profile &profile, const QList<SecretState> &secrets)
{
    QJsonObject states;
    for (const SecretState &secret : secrets)
        states.insert(secret.field.key, secret.isStored ? QJsonValue(*secret.isStored) : QJsonValue());
    QJsonObject object = toJson(profile);
    object.insert("secrets"_L1, states);
    return bytesOf(object);
}

QString reportText(const ConnectionReport &report)
{
    QList<Row> rows;
    for (const ConnectionReport::Step &step : report.steps) {
        const QString time = step.tookMs < 0 ? QString() : Texts::tr("%1 ms").arg(step.tookMs);
        rows.append({step.name, stateText(step.state), time, step.text});
    }
    return QString(table(rows) + oneLine(report.summary) + u'\n');
}

QByteArray reportJson(const Profile &profile, const ConnectionReport &report)
{
    QJsonArray steps;
    for (const ConnectionReport::Step &step : report.steps) {
        steps.append(QJsonObject{{"id"_L1, step.id},
                                 {"name"_L1, step.name},
                                 {"state"_L1, stateName(step.state)},
                                 {"text"_L1, step.text},
                                 {"took_ms"_L1, step.tookMs < 0 ? QJsonValue() : QJsonValue(step.tookMs)}});
    }
    const QJsonValue clock = report.clockAheadMs ? QJsonValue(*report.clockAheadMs) : QJsonValue();
    return bytesOf(QJsonObject{{"profile"_L1, profile.name},
                               {"passed"_L1, report.passed},
                               {"summary"_L1, report.summary},
                               {"clock_ahead_ms"_L1, clock},
                               {"steps"_L1, steps}});
}

} // namespace Vitrine
