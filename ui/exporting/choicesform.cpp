// SPDX-License-Identifier: Apache-2.0
#include "exporting/choicesform.h"

#include "exporting/pdf.h"
#include "plainlabel.h"
#include "shown.h"
#include "theme.h"
#include "tips.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace Vitrine {

namespace {

QComboBox *choiceOf(const QList<std::pair<QString, QVariant>> &entries)
{
    auto *box = new QComboBox;
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(18);
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    for (const auto &[text, data] : entries)
        box->addItem(text, data);
    return box;
}

void choose(QComboBox *box, const QVariant &data)
{
    box->setCurrentIndex(std::max(0, box->findData(data)));
}

} // namespace

ChoicesForm::ChoicesForm(const ExportChoices &choices, const QLocale &locale, const std::optional<ExportShown> &shown,
                         QWidget *parent)
    : QWidget(parent)
    , m_choices(choices)
    , m_shown(shown)
    , m_rows(new QFormLayout(this))
    , m_format(new QComboBox)
    , m_narrowed(plainLabel({}))
    , m_empty(new QCheckBox(tr("&Empty ones, too")))
    , m_hidden(new QCheckBox(tr("What rights &hide, too")))
    , m_byteOrderMark(new QCheckBox(tr("&Byte order mark, for old programs")))
    , m_customerSafe(new QCheckBox(tr("&Customer-safe: without cost and minimum prices")))
    , m_secrets(new QCheckBox(tr("With &secrets in plain text, this time")))
    , m_warning(plainLabel(tr("Whoever can read this file can use the secrets in it. Nobody but you may open it on "
                              "this computer; that does not hold once it is sent.")))
{
    m_format->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    for (const ExportFormat &format : windowFormats())
        m_format->addItem(ExportFormat::tr(format.title), QString::fromLatin1(format.name));
    m_fields = choiceOf({{tr("Only those the form shows"), true}, {tr("All fields"), false}});
    if (m_shown && !m_shown->narrowedTo.isEmpty())
        m_narrowed->setText(tr("Those with “%1”").arg(shownLine(m_shown->narrowedTo, 60)));
    m_values =
        choiceOf({{tr("For people: 3 months, Yes"), int(Values::Human)}, {tr("Exact: P3M, true"), int(Values::Exact)}});
    const QString figure = locale.toString(1234567) + locale.decimalPoint() + u'5';
    m_numbers = choiceOf({{tr("As in your language: %1").arg(figure), int(Display::Numbers::OfLocale)},
                          {tr("Neutral: %1").arg(u"1234567.5"_s), int(Display::Numbers::Neutral)}});
    m_csvRows =
        choiceOf({{tr("One per product"), int(CsvRows::Products)}, {tr("One per field"), int(CsvRows::Fields)}});
    m_separator = choiceOf({{tr("Comma"), QChar(u',')}, {tr("Semicolon"), QChar(u';')}, {tr("Tab"), QChar(u'\t')}});
    addRows();

    choose(m_format, QString::fromLatin1(m_choices.chosenFormat().name));
    choose(m_fields, m_choices.onlyShown);
    choose(m_csvRows, int(m_choices.rows));
    choose(m_separator, m_choices.separator);
    m_empty->setChecked(m_choices.empty);
    m_hidden->setChecked(m_choices.hidden);
    m_byteOrderMark->setChecked(m_choices.byteOrderMark);
    m_customerSafe->setChecked(m_choices.customerSafe);
    showFitting();

    connect(m_format, &QComboBox::currentIndexChanged, this, &ChoicesForm::takeFormat);
    for (QComboBox *box : {m_fields, m_values, m_numbers, m_csvRows, m_separator})
        connect(box, &QComboBox::currentIndexChanged, this, &ChoicesForm::take);
    for (QCheckBox *box : {m_empty, m_hidden, m_byteOrderMark, m_customerSafe, m_secrets})
        connect(box, &QCheckBox::toggled, this, &ChoicesForm::take);
}

void ChoicesForm::addRows()
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setHorizontalSpacing(12);
    m_rows->setVerticalSpacing(8);
    m_rows->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_rows->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_rows->addRow(tr("&Format"), m_format);
    m_rows->addRow(tr("F&ields"), m_fields);
    m_rows->addRow(QString(), m_narrowed);
    m_rows->addRow(QString(), m_empty);
    m_rows->addRow(QString(), m_hidden);
    m_rows->addRow(tr("&Values"), m_values);
    m_rows->addRow(tr("&Numbers"), m_numbers);
    m_rows->addRow(tr("&Rows"), m_csvRows);
    m_rows->addRow(tr("Separa&tor"), m_separator);
    m_rows->addRow(QString(), m_byteOrderMark);
    m_rows->addRow(m_customerSafe);
    m_rows->addRow(m_secrets);
    m_rows->addRow(m_warning);
    for (QWidget *field : {m_format, m_fields, m_values, m_numbers, m_csvRows, m_separator}) // on one line with it
        m_rows->labelForField(field)->setMinimumHeight(field->sizeHint().height());
    m_warning->setContentsMargins(24, 0, 0, 0);
    colourText(m_warning, [](const Theme &theme) {
        return theme.warn.text;
    });
    colourText(m_narrowed, &Theme::muted);
}

const ExportShown *ChoicesForm::onlyShown() const
{
    return m_shown && m_choices.onlyShown ? &*m_shown : nullptr;
}

bool ChoicesForm::hasSecrets() const
{
    return m_secrets->isChecked();
}

void ChoicesForm::forgetSecrets()
{
    m_secrets->setChecked(false);
}

void ChoicesForm::withholdSecrets()
{
    m_isWithheld = true;
    m_secrets->setChecked(false);
    m_warning->setText(tr("Without secrets: they are not kept with answers. To export them, ask for the product anew "
                          "in a tab of its own."));
    m_warning->setContentsMargins({});
    colourText(m_warning, &Theme::muted);
    showFitting();
}

void ChoicesForm::takeFormat()
{
    m_choices.format = m_format->currentData().toString();
    showFitting();
    Q_EMIT changed();
}

void ChoicesForm::take()
{
    m_choices.onlyShown = m_fields->currentData().toBool();
    m_choices.empty = m_empty->isChecked();
    m_choices.hidden = m_hidden->isChecked();
    m_choices.customerSafe = m_customerSafe->isChecked();
    m_choices.rows = CsvRows(m_csvRows->currentData().toInt());
    m_choices.separator = m_separator->currentData().toChar();
    m_choices.byteOrderMark = m_byteOrderMark->isChecked();
    const bool isTable = m_choices.chosenFormat().shape == ExportFormat::Shape::Table;
    ExportChoices::Writing &writing = isTable ? m_choices.tables : m_choices.documents;
    writing.values = Values(m_values->currentData().toInt());
    writing.numbers = Display::Numbers(m_numbers->currentData().toInt());
    showFitting();
    Q_EMIT changed();
}

void ChoicesForm::showFitting()
{
    const ExportFormat &format = m_choices.chosenFormat();
    const bool isData = format.shape == ExportFormat::Shape::Data;
    const bool isCsv = format.writer == csvWriter;
    const bool isWorkbook = format.writer == xlsxWriter;
    {
        const QSignalBlocker values(m_values);
        const QSignalBlocker numbers(m_numbers);
        choose(m_values, int(m_choices.writing().values));
        choose(m_numbers, int(m_choices.writing().numbers));
    }
    const bool isChosen = onlyShown() == nullptr;
    m_rows->setRowVisible(m_fields, m_shown.has_value());
    m_rows->setRowVisible(m_narrowed, !isChosen && !m_narrowed->text().isEmpty());
    m_rows->setRowVisible(m_empty, isChosen);
    m_rows->setRowVisible(m_hidden, isChosen);
    // Data has every value both ways, and a workbook shows numbers as its reader's own language does.
    m_rows->setRowVisible(m_values, !isData);
    m_rows->setRowVisible(m_numbers, !isData && !isWorkbook);
    for (QWidget *row : {static_cast<QWidget *>(m_csvRows), static_cast<QWidget *>(m_separator),
                         static_cast<QWidget *>(m_byteOrderMark)})
        m_rows->setRowVisible(row, isCsv);
    // A file for a customer has no secrets, nor one with secrets a customer.
    m_secrets->setEnabled(!m_customerSafe->isChecked());
    m_customerSafe->setEnabled(!m_secrets->isChecked());
    setTip(m_secrets, m_secrets->isEnabled() ? QString() : tr("What is customer-safe has no secrets."));
    setTip(m_customerSafe, m_customerSafe->isEnabled() ? QString() : tr("With secrets it is not for customers."));
    m_rows->setRowVisible(m_secrets, !m_isWithheld);
    m_rows->setRowVisible(m_warning, m_isWithheld || m_secrets->isChecked());
}

} // namespace Vitrine
