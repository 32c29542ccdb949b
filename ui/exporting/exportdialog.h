// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exporting/choicesform.h"
#include "exporting/exportable.h"

#include <QDialog>
#include <QElapsedTimer>
#include <QPointer>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace Vitrine {

class ChoiceBar;
class ElidedLabel;
class Preview;

/**
 * Results into a file: what goes in, how that will look, where it goes. Nothing is written before the person says so,
 * and nothing over another file without asking.
 *
 * What was chosen is kept in the settings file when a file is written, that secrets went with it never.
 */
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    /** \p settings is the settings file; empty: nothing is kept. */
    ExportDialog(const ExportSource &source, const ExportSubject &subject, const Display &display,
                 const QString &settings, QWidget *parent = nullptr);

    void setFolder(const QString &folder);
    [[nodiscard]] QString path() const;
    [[nodiscard]] bool isWriting() const { return !m_job.isNull(); }

    [[nodiscard]] ChoicesForm *form() const { return m_form; }
    [[nodiscard]] Preview *preview() const { return m_preview; }
    [[nodiscard]] QLineEdit *nameEdit() const { return m_name; }
    [[nodiscard]] ChoiceBar *bar() const { return m_bar; }
    [[nodiscard]] QPushButton *saveButton() const { return m_save; }

    void reject() override;

Q_SIGNALS:
    /** So many results stand in a file now. */
    void written(qint64 count);

private:
    void arrange();
    [[nodiscard]] ExportOptions options() const;
    [[nodiscard]] const ExportSource &chosenSource() const;
    void takeChoices();
    void suggestName();
    void chooseFolder();
    void save();
    void write();
    void showProgress(qint64 done, qint64 count);
    void finish(const std::optional<Error> &error);
    void sayWritten();
    void answer(int choice);
    void setWriting(bool writing);

    enum class Asked : quint8 { Nothing, Replace, Written };

    ExportSource m_source;
    ExportSubject m_subject;
    Display m_display;
    QString m_settings;
    QPointer<ExportJob> m_job;
    QElapsedTimer m_since;
    Asked m_asked = Asked::Nothing;
    QString m_written;   ///< the path of the file that is asked about, or written
    QString m_suggested; ///< while the person has not named it otherwise

    ChoicesForm *m_form;
    Preview *m_preview;
    ChoiceBar *m_bar;
    QLineEdit *m_name;
    ElidedLabel *m_folder;
    QPushButton *m_chooseFolder;
    QProgressBar *m_progress;
    QLabel *m_state;
    QPushButton *m_close;
    QPushButton *m_save;
};

} // namespace Vitrine
