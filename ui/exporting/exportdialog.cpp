// SPDX-License-Identifier: Apache-2.0
#include "exporting/exportdialog.h"

#include "exporting/pdf.h"
#include "exporting/preview.h"
#include "exporting/suggestedname.h"
#include "links.h"
#include "page/choicebar.h"
#include "page/elidedlabel.h"
#include "shown.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace Vitrine {

namespace {

QString usualFolder(const QString &remembered)
{
    if (!remembered.isEmpty() && QDir(remembered).exists())
        return remembered;
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(documents).exists() ? documents : QDir::homePath();
}

} // namespace

ExportDialog::ExportDialog(const ExportSource &source, const ExportSubject &subject, const Display &display,
                           const QString &settings, QWidget *parent)
    : QDialog(parent)
    , m_source(source)
    , m_subject(subject)
    , m_display(display)
    , m_settings(settings)
    , m_form(new ChoicesForm(ExportChoices::load(settings), display.locale(), subject.shown))
    , m_preview(new Preview)
    , m_bar(new ChoiceBar)
    , m_name(new QLineEdit)
    , m_folder(new ElidedLabel)
    , m_chooseFolder(new QPushButton(tr("Other f&older …")))
    , m_progress(new QProgressBar)
    , m_state(new QLabel)
    , m_close(new QPushButton(tr("C&lose")))
    , m_save(new QPushButton(tr("E&xport")))
{
    setWindowTitle(source.count == 1 ? tr("Export “%1”").arg(shownLine(subject.name, 60))
                                     : tr("Export %n result(s)", nullptr, int(source.count)));
    arrange();
    if (!subject.hasSecrets)
        m_form->withholdSecrets();
    connect(m_form, &ChoicesForm::changed, this, &ExportDialog::takeChoices);
    connect(m_chooseFolder, &QPushButton::clicked, this, &ExportDialog::chooseFolder);
    connect(m_save, &QPushButton::clicked, this, &ExportDialog::save);
    connect(m_close, &QPushButton::clicked, this, &ExportDialog::reject);
    connect(m_bar, &ChoiceBar::chosen, this, &ExportDialog::answer);
    setFolder(usualFolder(m_form->choices().folder));
    takeChoices();
    setWriting(false);
    m_form->format()->setFocus();
}

void ExportDialog::arrange()
{
    m_state->setTextFormat(Qt::PlainText);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    m_folder->setMuted(true);
    m_folder->setLayoutDirection(Qt::LeftToRight); // a path is read so everywhere
    m_save->setDefault(true);
    m_close->setAutoDefault(false);
    m_chooseFolder->setAutoDefault(false);

    // What does not fit a small screen scrolls.
    auto *choices = new QWidget;
    auto *choicesLayout = new QVBoxLayout(choices);
    choicesLayout->setContentsMargins(16, 16, 16, 8);
    choicesLayout->addWidget(m_form);
    choicesLayout->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(choices);
    scroll->setMinimumWidth(fontMetrics().averageCharWidth() * 52);
    scroll->setFocusPolicy(Qt::NoFocus);

    auto *name = new QLabel(tr("N&ame"));
    name->setTextFormat(Qt::PlainText);
    name->setBuddy(m_name);
    auto *folder = new QLabel(tr("Folder"));
    folder->setTextFormat(Qt::PlainText);
    auto *place = new QGridLayout;
    place->setContentsMargins(16, 8, 16, 0);
    place->setHorizontalSpacing(12);
    place->addWidget(name, 0, 0);
    place->addWidget(m_name, 0, 1, 1, 2);
    place->addWidget(folder, 1, 0);
    place->addWidget(m_folder, 1, 1);
    place->addWidget(m_chooseFolder, 1, 2);
    place->setColumnStretch(1, 1);

    auto *upper = new QHBoxLayout;
    upper->setContentsMargins(0, 0, 0, 0);
    upper->setSpacing(8);
    upper->addWidget(scroll);
    auto *previewColumn = new QVBoxLayout;
    previewColumn->setContentsMargins(0, 16, 0, 0);
    previewColumn->addWidget(m_preview, 1);
    upper->addLayout(previewColumn, 1);
    upper->addSpacing(16); // a margin would not mirror

    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(16, 10, 16, 12);
    buttons->setSpacing(8);
    buttons->addWidget(m_state);
    buttons->addWidget(m_progress, 1);
    buttons->addStretch();
    buttons->addWidget(m_close);
    buttons->addWidget(m_save);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addLayout(upper, 1);
    layout->addLayout(place);
    layout->addLayout(buttons);
    resize(900, 580);
}

ExportOptions ExportDialog::options() const
{
    ExportOptions options = m_form->choices().options(m_display);
    options.reveal = m_form->hasSecrets();
    if (const ExportShown *shown = m_form->onlyShown()) {
        options.narrowedTo = shown->narrowedTo;
        options.empty = shown->empty;
        options.hidden = shown->hidden;
    }
    if (m_source.count != 1)
        options.title = m_subject.name;
    return options;
}

const ExportSource &ExportDialog::chosenSource() const
{
    const ExportShown *shown = m_form->onlyShown();
    return shown != nullptr ? shown->source : m_source;
}

void ExportDialog::takeChoices()
{
    suggestName();
    m_preview->show(chosenSource(), m_form->choices().chosenFormat(), options());
}

void ExportDialog::suggestName()
{
    const QString suffix = QString::fromLatin1(m_form->choices().chosenFormat().suffix);
    if (m_name->text() == m_suggested) {
        m_suggested = suggestedName(m_subject.name, m_subject.vendor, QDate::currentDate(), suffix);
        m_name->setText(m_suggested);
        return;
    }
    // A name of the person's stays, but for what says its format.
    for (const ExportFormat &format : windowFormats()) {
        const QString other = u'.' + QString::fromLatin1(format.suffix);
        if (m_name->text().endsWith(other, Qt::CaseInsensitive)) {
            m_name->setText(QString(m_name->text().chopped(other.size()) + u'.' + suffix));
            return;
        }
    }
}

void ExportDialog::setFolder(const QString &folder)
{
    m_form->setFolder(folder);
    m_folder->setText(QDir::toNativeSeparators(folder));
}

QString ExportDialog::path() const
{
    const QString end = u'.' + QString::fromLatin1(m_form->choices().chosenFormat().suffix);
    const QString name = m_name->text().trimmed();
    return QDir(m_form->choices().folder).filePath(name.endsWith(end, Qt::CaseInsensitive) ? name : name + end);
}

void ExportDialog::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Folder for exports"), m_form->choices().folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &ExportDialog::setFolder);
    dialog->open();
}

void ExportDialog::save()
{
    const QString name = m_name->text().trimmed();
    m_asked = Asked::Nothing;
    if (name.isEmpty() || name.contains(u'/') || name.startsWith(u'.')) {
        m_bar->ask(MessageBar::Tone::Error,
                   tr("A file needs a name, one without a slash that does not begin with a point."), {}, false);
        m_name->setFocus();
        return;
    }
    if (QFileInfo(path()).isFile() && !QFileInfo(path()).isSymLink()) {
        m_asked = Asked::Replace;
        m_written = path();
        m_bar->ask(MessageBar::Tone::Warning,
                   tr("There is a file “%1” in this folder already.").arg(QFileInfo(path()).fileName()),
                   {tr("Keep it"), tr("Replace it")}, true);
        return;
    }
    write();
}

void ExportDialog::write()
{
    m_bar->clear();
    m_form->choices().save(m_settings);
    m_written = path();
    const ExportFormat format = m_form->choices().chosenFormat();
    m_job = new ExportJob({.source = chosenSource(),
                           .writer =
                               [format, how = options()] {
                                   return format.writer(how);
                               },
                           .path = m_written,
                           .isSecret = m_form->hasSecrets()},
                          this);
    connect(m_job, &ExportJob::progress, this, &ExportDialog::showProgress);
    connect(m_job, &ExportJob::finished, this, &ExportDialog::finish);
    m_since.start();
    setWriting(true);
}

void ExportDialog::setWriting(bool writing)
{
    for (QWidget *input : {static_cast<QWidget *>(m_form), static_cast<QWidget *>(m_name),
                           static_cast<QWidget *>(m_chooseFolder), static_cast<QWidget *>(m_save)})
        input->setEnabled(!writing);
    m_close->setText(writing ? tr("Cance&l") : tr("C&lose"));
    m_progress->hide();
    m_state->hide();
}

void ExportDialog::showProgress(qint64 done, qint64 count)
{
    constexpr int patience = 200;
    constexpr int worthSaying = 2'000;
    if (m_since.elapsed() < patience)
        return;
    m_progress->setRange(0, int(count));
    m_progress->setValue(int(done));
    const QLocale &locale = m_display.locale();
    QString state = tr("%1 of %2").arg(locale.toString(done), locale.toString(count));
    if (done > 0 && done < count && m_since.elapsed() > worthSaying) {
        const qint64 left = m_since.elapsed() * (count - done) / done / 1000 + 1;
        state = tr("%1, about %n second(s) left", nullptr, int(left)).arg(state);
    }
    m_state->setText(state);
    m_progress->show();
    m_state->show();
}

void ExportDialog::finish(const std::optional<Error> &error)
{
    m_job.clear();
    setWriting(false);
    if (!error) {
        m_form->forgetSecrets();
        sayWritten();
        Q_EMIT written(chosenSource().count);
    } else if (error->kind == Error::Kind::Cancelled) {
        m_bar->ask(MessageBar::Tone::Information, tr("Cancelled. Nothing was written."), {}, false);
        m_save->setFocus();
    } else {
        m_bar->ask(MessageBar::Tone::Error, error->message({}), {}, false);
        m_name->setFocus();
    }
}

void ExportDialog::sayWritten()
{
    m_asked = Asked::Written;
    const QFileInfo file(m_written);
    m_bar->ask(MessageBar::Tone::Success,
               tr("Written: %1, %2.").arg(file.fileName(), m_display.locale().formattedDataSize(file.size())),
               {tr("Open file"), tr("Open folder")}, true);
}

void ExportDialog::answer(int choice)
{
    const Asked asked = std::exchange(m_asked, Asked::Nothing);
    if (asked == Asked::Replace && choice == 1) {
        // The name, the folder and the format may be others by now.
        if (path() == m_written)
            write();
        else
            save();
    } else if (asked == Asked::Replace) {
        m_name->setFocus();
        m_name->selectAll();
    } else if (asked == Asked::Written) {
        const QString place = choice == 0 ? m_written : QFileInfo(m_written).absolutePath();
        if (openLocal(place))
            sayWritten();
        else
            m_bar->ask(MessageBar::Tone::Error, tr("%1 could not be opened.").arg(place), {}, false);
    }
}

void ExportDialog::reject()
{
    if (m_job)
        m_job->cancel();
    else
        QDialog::reject();
}

} // namespace Vitrine
