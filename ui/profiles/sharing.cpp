// SPDX-License-Identifier: Apache-2.0
#include "profiles/sharing.h"

#include "files/writer.h"
#include "page/choicebar.h"
#include "vendors/profilecheck.h"

#include <QFileDialog>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace Vitrine {

namespace {

constexpr qsizetype largestFile = 16 * 1024 * 1024;
constexpr int noticeableMs = 200; ///< what takes longer is said

QFileDialog *fileDialog(QWidget *window, const QString &title)
{
    auto *dialog = new QFileDialog(window, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilters({Sharing::tr("Profiles (*.json)"), Sharing::tr("All files (*)")});
    return dialog;
}

} // namespace

Sharing::Sharing(ProfileBook &book, const VendorList &vendors, ChoiceBar *bar, QWidget *window)
    : QObject(window)
    , m_book(book)
    , m_store(book.store())
    , m_vendors(vendors)
    , m_bar(bar)
    , m_window(window)
{
    connect(m_bar, &ChoiceBar::chosen, this, [this](int choice) {
        delete m_reading;
        const bool goesOn = m_isAsking && choice == 0;
        m_isAsking = false;
        if (goesOn)
            chooseFile();
    });
}

void Sharing::chooseImport()
{
    QFileDialog *dialog = fileDialog(m_window, tr("Import profiles"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &Sharing::import);
    dialog->open();
}

void Sharing::import(const QString &path)
{
    m_isAsking = false;
    const auto refuse = [this](const Error &error) {
        m_bar->ask(MessageBar::Tone::Error, tr("Nothing was imported. %1").arg(error.message({})), {tr("Close")}, true);
    };
    const Result<QByteArray> bytes = readFile(path, largestFile);
    if (!bytes)
        return refuse(bytes.error());
    const Result<Import> found = importedProfiles(*bytes, m_store.profiles());
    if (!found)
        return refuse(found.error());

    QStringList lines;
    QStringList names;
    QStringList ids;
    QStringList missing;
    for (const Profile &profile : std::as_const(found->added)) {
        if (const std::optional<Error> error = m_store.save(profile, {})) {
            lines.append(error->message(profile.name));
            continue;
        }
        names.append(profile.name);
        ids.append(profile.id);
        if (const QString secrets = missingSecrets(profile); !secrets.isEmpty())
            missing.append(tr("%1: %2", "profile, the names of its secrets").arg(profile.name, secrets));
    }
    const bool isWhole = lines.isEmpty() && found->unreadable == 0;
    if (!names.isEmpty())
        lines.prepend(tr("Imported: %1").arg(names.join(u", ")));
    else
        lines.prepend(tr("Nothing was imported."));
    if (!found->renamed.isEmpty())
        lines.append(tr("Renamed, because the name is taken: %1").arg(found->renamed.join(u", ")));
    if (!found->alreadyThere.isEmpty())
        lines.append(tr("Already here: %1").arg(found->alreadyThere.join(u", ")));
    if (found->unreadable > 0)
        lines.append(tr("%n entries could not be read.", nullptr, found->unreadable));
    if (!missing.isEmpty())
        lines.append(tr("Secrets to be entered – %1").arg(missing.join(u"; ")));
    m_bar->ask(isWhole ? MessageBar::Tone::Information : MessageBar::Tone::Warning, lines.join(u'\n'), {tr("Close")},
               false);
    Q_EMIT imported(ids);
}

QString Sharing::missingSecrets(const Profile &profile) const
{
    QStringList labels;
    const QList<FieldSpec> fields = secretFieldsOf(profile, m_vendors);
    for (const FieldSpec &field : fields) {
        if (field.required || field.key == "proxy_password"_L1)
            labels.append(field.label);
    }
    return labels.join(u", ");
}

void Sharing::chooseExport(const QList<Profile> &profiles)
{
    m_exported = profiles;
    m_notCompared.clear();
    compare(profiles, {});
}

void Sharing::compare(QList<Profile> left, const QMap<QString, Secrets> &known)
{
    delete m_reading;
    if (left.isEmpty())
        return offer(leaksIn(m_exported, known));
    const QString id = left.takeFirst().id;
    m_reading = m_book.secrets().read(id, this);
    QTimer::singleShot(noticeableMs, m_reading, [this] {
        m_bar->ask(MessageBar::Tone::Information, tr("Comparing the texts with the secrets in the keychain …"),
                   {tr("Cancel")}, false);
    });
    connect(m_reading, &SecretJob::finished, this, [this, left, known, id](const Result<Secrets> &secrets) {
        m_reading.clear();
        QMap<QString, Secrets> all = known;
        if (secrets)
            all.insert(id, *secrets);
        else
            m_notCompared = secrets.error().message({});
        compare(secrets ? left : QList<Profile>(), all); // who could not be asked once is not asked a dozen times
    });
}

void Sharing::offer(const QList<Leak> &leaks)
{
    m_bar->clear();
    if (leaks.isEmpty())
        return chooseFile();
    QStringList lines{tr("The file holds no stored secret, but look at these before you share it:")};
    for (const Leak &leak : leaks)
        lines.append(
            tr("%1: %2 %3", "profile, place in it, what is suspicious").arg(leak.profile, leak.place, leak.why));
    m_bar->ask(MessageBar::Tone::Warning, lines.join(u'\n'), {tr("Export anyway"), tr("Cancel")}, true);
    m_isAsking = true;
}

void Sharing::chooseFile()
{
    QFileDialog *dialog = fileDialog(m_window, tr("Export profiles"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    dialog->selectFile(u"vitrine-profiles.json"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &Sharing::writeTo);
    dialog->open();
}

void Sharing::writeTo(const QString &path)
{
    m_isAsking = false;
    if (const std::optional<Error> error = writeFile(path, exportedProfiles(m_exported))) {
        m_bar->ask(MessageBar::Tone::Error, error->message({}), {tr("Close")}, true);
        return;
    }
    QStringList lines{tr("%n profile(s) written, without secrets: %1", nullptr, int(m_exported.size())).arg(path)};
    if (!m_notCompared.isEmpty())
        lines.append(tr("Their texts could not be compared with your secrets. %1").arg(m_notCompared));
    m_bar->ask(m_notCompared.isEmpty() ? MessageBar::Tone::Success : MessageBar::Tone::Warning, lines.join(u'\n'),
               {tr("Close")}, false);
}

} // namespace Vitrine
