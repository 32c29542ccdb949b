// SPDX-License-Identifier: Apache-2.0
#include "profiles/valueedit.h"

#include "product/localenames.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Vitrine {

namespace {

QList<ValueEdit::Choice> languages(const QStringList &offered)
{
    QStringList tags = offered;
    if (tags.isEmpty()) {
        const QList<QLocale> all =
            QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory);
        for (const QLocale &each : all)
            tags.append(QLocale::languageToCode(each.language()));
        tags.removeDuplicates();
    }
    QList<ValueEdit::Choice> choices;
    for (const QString &tag : std::as_const(tags)) {
        const QString name = LocaleNames::language(tag, QLocale());
        if (!name.isEmpty() && name != tag)
            choices.append({tag, u"%1 · %2"_s.arg(name, tag)});
        else if (offered.contains(tag))
            choices.append({tag, tag});
    }
    std::sort(choices.begin(), choices.end(), [](const ValueEdit::Choice &one, const ValueEdit::Choice &other) {
        return QString::localeAwareCompare(one.name, other.name) < 0;
    });
    return choices;
}

QList<ValueEdit::Choice> timeZones()
{
    QList<ValueEdit::Choice> choices;
    const QList<QByteArray> ids = QTimeZone::availableTimeZoneIds();
    for (const QByteArray &id : ids)
        choices.append({QString::fromLatin1(id), QString::fromLatin1(id)});
    return choices;
}

} // namespace

ValueEdit::ValueEdit(const FieldSpec &spec, QWidget *parent)
    : QWidget(parent)
{
    QList<Choice> choices;
    switch (spec.kind) {
    case FieldSpec::Kind::Flag:
        m_box = new QCheckBox(QString(spec.label).replace(u'&', "&&"_L1));
        connect(m_box, &QCheckBox::toggled, this, [this](bool on) {
            m_flag = on ? u"true"_s : u"false"_s;
            Q_EMIT edited();
        });
        adopt(m_box);
        return;
    case FieldSpec::Kind::Choice:
        if (!spec.required && spec.initial.isEmpty())
            choices.append({QString(), tr("Not chosen")});
        for (const QString &each : spec.choices)
            choices.append({each, each});
        addCombo(choices, false, {});
        return;
    case FieldSpec::Kind::Language:
        addCombo(languages(spec.choices), true, spec.hint);
        return;
    case FieldSpec::Kind::TimeZone:
        addCombo(timeZones(), true, spec.hint);
        return;
    case FieldSpec::Kind::Text:
        break;
    }
    m_line = new QLineEdit;
    m_line->setPlaceholderText(spec.hint);
    connect(m_line, &QLineEdit::textChanged, this, &ValueEdit::edited);
    adopt(m_line);
}

ValueEdit::ValueEdit(const QList<Choice> &choices, const QString &hint, QWidget *parent)
    : QWidget(parent)
{
    addCombo(choices, true, hint);
}

void ValueEdit::addCombo(const QList<Choice> &choices, bool typed, const QString &hint)
{
    m_combo = new QComboBox;
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_combo->setMinimumContentsLength(12);
    m_combo->setEditable(typed);
    for (const Choice &choice : choices)
        m_combo->addItem(choice.name, choice.value);
    adopt(m_combo);
    if (!typed) {
        connect(m_combo, &QComboBox::currentIndexChanged, this, &ValueEdit::edited);
        return;
    }
    m_combo->setInsertPolicy(QComboBox::NoInsert);
    m_combo->lineEdit()->setPlaceholderText(hint);
    // Names stand before the values, so only where both are the same can typing be completed.
    if (std::ranges::any_of(choices, [](const Choice &choice) {
            return choice.name != choice.value;
        }))
        m_combo->setCompleter(nullptr);
    else
        m_combo->completer()->setFilterMode(Qt::MatchContains);
    connect(m_combo, &QComboBox::editTextChanged, this, &ValueEdit::edited);
    connect(m_combo, &QComboBox::activated, this, [this](int index) {
        const QString value = m_combo->itemData(index).toString();
        m_combo->setEditText(value);
        Q_EMIT chosen(value);
    });
}

void ValueEdit::adopt(QWidget *input)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(input);
    setFocusProxy(input);
    setFocusPolicy(Qt::StrongFocus); // else it has no place in the order of Tab
}

QWidget *ValueEdit::input() const
{
    return focusProxy();
}

void ValueEdit::setValue(const QString &value)
{
    if (m_line) {
        m_line->setText(value);
        m_line->setCursorPosition(0);
    } else if (m_box) {
        m_box->setChecked(value == "true"_L1);
        m_flag = value;
    } else if (m_combo->isEditable()) {
        m_combo->setEditText(value);
        m_combo->lineEdit()->setCursorPosition(0);
    } else {
        if (m_combo->findData(value) < 0)
            m_combo->addItem(value, value);
        m_combo->setCurrentIndex(m_combo->findData(value));
    }
}

QString ValueEdit::value() const
{
    if (m_box)
        return m_flag;
    if (m_line)
        return m_line->text();
    return m_combo->isEditable() ? m_combo->currentText() : m_combo->currentData().toString();
}

} // namespace Vitrine
