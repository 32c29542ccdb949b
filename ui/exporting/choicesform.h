// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exporting/exportable.h"
#include "exporting/exportchoices.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;

namespace Vitrine {

/** What is chosen about a file: its format, what goes in and how. Shows only what the format asks about. */
class ChoicesForm : public QWidget
{
    Q_OBJECT

public:
    /** \p shown is what a form shows of the results, where one does. */
    ChoicesForm(const ExportChoices &choices, const QLocale &locale, const std::optional<ExportShown> &shown,
                QWidget *parent = nullptr);

    [[nodiscard]] const ExportChoices &choices() const { return m_choices; }
    /** What the form shows, where no more than that is to go in; else null. */
    [[nodiscard]] const ExportShown *onlyShown() const;
    void setFolder(const QString &folder) { m_choices.folder = folder; }
    /** Secrets are to be written as they are: chosen below its warning, for this one file, which is for no customer. */
    [[nodiscard]] bool hasSecrets() const;
    void forgetSecrets();
    /** What is to be written has dots in the place of secrets: none are offered, and it says why. */
    void withholdSecrets();

    [[nodiscard]] QComboBox *format() const { return m_format; }
    [[nodiscard]] QComboBox *fields() const { return m_fields; }
    [[nodiscard]] QComboBox *values() const { return m_values; }
    [[nodiscard]] QComboBox *numbers() const { return m_numbers; }
    [[nodiscard]] QCheckBox *empty() const { return m_empty; }
    [[nodiscard]] QCheckBox *hidden() const { return m_hidden; }
    [[nodiscard]] QCheckBox *customerSafe() const { return m_customerSafe; }
    [[nodiscard]] QCheckBox *secrets() const { return m_secrets; }

Q_SIGNALS:
    void changed();

private:
    void addRows();
    void takeFormat();
    void take();
    void showFitting();

    ExportChoices m_choices;
    std::optional<ExportShown> m_shown;
    QFormLayout *m_rows;
    QComboBox *m_format;
    QComboBox *m_fields;
    QLabel *m_narrowed;
    QCheckBox *m_empty;
    QCheckBox *m_hidden;
    QComboBox *m_values;
    QComboBox *m_numbers;
    QComboBox *m_csvRows;
    QComboBox *m_separator;
    QCheckBox *m_byteOrderMark;
    QCheckBox *m_customerSafe;
    QCheckBox *m_secrets;
    QLabel *m_warning;
    bool m_isWithheld = false;
};

} // namespace Vitrine
