// SPDX-License-Identifier: Apache-2.0
#include "bulk/workbook.h"

#include "bulk/sheetevents.h"

#include <QDir>
#include <QLocale>

#include <utility>

using namespace Qt::StringLiterals;

namespace Vitrine {

namespace {

/** What a part refers to: `<Relationship Id Type Target>`. */
class Relationships final : public XmlEvents
{
public:
    struct Target
    {
        QByteArray kind; ///< the last word of its type
        QString part;
    };

    /** \p folder is where the part stands that refers. */
    explicit Relationships(QString folder)
        : m_folder(std::move(folder))
    {
    }

    void begin(const QByteArray &name, const Attributes &attributes) override
    {
        constexpr qsizetype most = 10'000;
        if (name != "Relationship" || m_targets.size() >= most || attributes.value("TargetMode") == "External")
            return;
        const QByteArray type = attributes.value("Type");
        const QString target = QString::fromUtf8(attributes.value("Target"));
        const QString path = target.startsWith(u'/') ? target.sliced(1) : QString(m_folder + target);
        m_targets.insert(attributes.value("Id"), {type.sliced(type.lastIndexOf('/') + 1), QDir::cleanPath(path)});
    }
    void end(const QByteArray &) override {}
    void text(QByteArrayView) override {}

    [[nodiscard]] Target named(const QByteArray &id) const { return m_targets.value(id); }
    [[nodiscard]] QString ofKind(const QByteArray &kind) const
    {
        for (const Target &target : m_targets) {
            if (target.kind == kind)
                return target.part;
        }
        return {};
    }

private:
    QString m_folder;
    QHash<QByteArray, Target> m_targets;
};

/** `<sheet name state id>` of the workbook. */
class SheetNames final : public XmlEvents
{
public:
    struct Named
    {
        QString name;
        QByteArray id;
    };

    void begin(const QByteArray &name, const Attributes &attributes) override
    {
        constexpr qsizetype most = 1'000;
        const QByteArray state = attributes.value("state");
        if (name == "sheet" && m_visible.size() < most && state != "hidden" && state != "veryHidden")
            m_visible.append({QString::fromUtf8(attributes.value("name")), attributes.value("id")});
    }
    void end(const QByteArray &) override {}
    void text(QByteArrayView) override {}

    [[nodiscard]] const QList<Named> &visible() const { return m_visible; }

private:
    QList<Named> m_visible;
};

QString folderOf(const QString &part)
{
    return part.first(part.lastIndexOf(u'/') + 1);
}

/** The part that says what another refers to. */
QString relationsOf(const QString &part)
{
    return QString(folderOf(part) + u"_rels/"_s + part.sliced(folderOf(part).size()) + u".rels"_s);
}

} // namespace

Workbook::Workbook(std::unique_ptr<Package> package)
    : m_package(std::move(package))
{
}

Result<std::unique_ptr<Workbook>> Workbook::open(const QByteArray &bytes)
{
    auto package = Package::open(bytes);
    if (!package)
        return package.error();
    std::unique_ptr<Workbook> workbook(new Workbook(*std::move(package)));
    if (std::optional<Error> error = workbook->readSheets())
        return *std::move(error);
    return workbook;
}

QString Workbook::whyNot(const QByteArray &bytes)
{
    // what Office kept everything in before, and still keeps encrypted files in
    if (!bytes.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"))
        return {};
    const QString encrypted = u"EncryptedPackage"_s;
    const QByteArrayView name(reinterpret_cast<const char *>(encrypted.utf16()), encrypted.size() * 2);
    return bytes.contains(name) ? tr("The workbook is encrypted. Save it without a password.")
                                : tr("This is a file of an old Excel. Save it as .xlsx or as CSV.");
}

std::optional<Error> Workbook::readSheets()
{
    const Error noWorkbook{.kind = Error::Kind::File,
                           .detail = tr("This is no Excel workbook (.xlsx). Save the list as one, or as CSV.")};
    Relationships package{QString()};
    if (!m_package->has(relationsOf({})))
        return noWorkbook;
    if (std::optional<Error> error = m_package->read(relationsOf({}), package))
        return error;
    const QString main = package.ofKind("officeDocument");
    if (!main.endsWith(".xml"_L1) || !m_package->has(main) || !m_package->has(relationsOf(main)))
        return noWorkbook;
    Relationships parts(folderOf(main));
    if (std::optional<Error> error = m_package->read(relationsOf(main), parts))
        return error;
    SheetNames names;
    if (std::optional<Error> error = m_package->read(main, names))
        return error;
    for (const SheetNames::Named &each : names.visible()) {
        if (const Relationships::Target target = parts.named(each.id); target.kind == "worksheet")
            m_sheets.append({each.name, target.part});
    }
    if (m_sheets.isEmpty())
        return noWorkbook;
    m_sharedTexts = parts.ofKind("sharedStrings");
    CellFormats formats;
    if (const QString styles = parts.ofKind("styles"); m_package->has(styles)) {
        if (std::optional<Error> error = m_package->read(styles, formats))
            return error;
    }
    m_formats = formats.take();
    return {};
}

Result<QList<SheetRow>> Workbook::rows(qsizetype sheet, const SheetExtent &extent) const
{
    SheetCells cells(m_formats, extent);
    if (std::optional<Error> error = m_package->read(m_sheets.at(sheet).part, cells))
        return *std::move(error);
    if (cells.hasShared() && !cells.isTooLarge()) {
        SharedTexts texts(cells);
        if (std::optional<Error> error = m_package->read(m_sharedTexts, texts))
            return *std::move(error);
    }
    if (cells.isTooLarge())
        return Error{.kind = Error::Kind::TooLarge,
                     .detail = tr("The sheet “%1” holds more than a list can: at most %2 rows.")
                                   .arg(m_sheets.at(sheet).name, QLocale().toString(mostRows))};
    return cells.take();
}

Result<QList<SheetRow>> Workbook::head(qsizetype sheet, qsizetype most) const
{
    return rows(sheet, {.most = most});
}

Result<QList<SheetCell>> Workbook::column(qsizetype sheet, qsizetype place, qint64 below) const
{
    Result<QList<SheetRow>> all = rows(sheet, {.column = place, .most = mostRows + 1, .below = below});
    if (!all)
        return all.error();
    QList<SheetCell> cells;
    for (SheetRow &row : *all)
        cells.append(std::move(row.cells.first()));
    return cells;
}

} // namespace Vitrine
