// SPDX-License-Identifier: Apache-2.0
#pragma once

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
    explicit ChoicesForm(const ExportChoices &choices, const QLocale &locale, QWidget *parent = nullptr);

    [[nodiscard]] const ExportChoices &choices() const { return m_choices; }
    void setFolder(const QString &folder) { m_choices.folder = folder; }
    /** Secrets are to be written as they are: chosen below its warning, for this one file. */
    [[nodiscard]] bool hasSecrets() const;
    void forgetSecrets();

    [[nodiscard]] QComboBox *format() const { return m_format; }
    [[nodiscard]] QComboBox *values() const { return m_values; }
    [[nodiscard]] QComboBox *numbers() const { return m_numbers; }
    [[nodiscard]] QCheckBox *empty() const { return m_empty; }
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
    QFormLayout *m_rows;
    QComboBox *m_format;
    QComboBox *m_fields;
    QCheckBox *m_empty;
    QComboBox *m_values;
    QComboBox *m_numbers;
    QComboBox *m_csvRows;
    QComboBox *m_separator;
    QCheckBox *m_byteOrderMark;
    QCheckBox *m_customerSafe;
    QCheckBox *m_secrets;
    QLabel *m_warning;
};

} // namespace Vitrine
