// SPDX-License-Identifier: Apache-2.0
#include "profiles/fieldset.h"

#include "profiles/valueedit.h"

using namespace Qt::StringLiterals;

namespace Vitrine {

FieldSet::FieldSet(const QList<FieldSpec> &specs, QWidget *parent)
    : FormRows(parent)
{
    for (const FieldSpec &spec : specs) {
        RowText text{
            .label = QString(spec.label).replace(u'&', "&&"_L1), .help = spec.where, .required = spec.required};
        if (spec.secret) {
            auto *secret = new SecretEdit(spec.hint);
            add(u"secrets."_s + spec.key, text, secret);
            m_secrets.insert(spec.key, secret);
            connect(secret, &SecretEdit::edited, this, &FormRows::edited);
            continue;
        }
        text.labelled = spec.kind != FieldSpec::Kind::Flag;
        auto *value = new ValueEdit(spec);
        add(u"fields."_s + spec.key, text, value);
        m_values.insert(spec.key, value);
        connect(value, &ValueEdit::edited, this, &FormRows::edited);
    }
}

void FieldSet::load(const QMap<QString, QString> &values, const KeptSecrets &kept)
{
    for (auto each = m_values.cbegin(); each != m_values.cend(); ++each)
        each.value()->setValue(values.value(each.key()));
    for (auto each = m_secrets.cbegin(); each != m_secrets.cend(); ++each)
        each.value()->load(kept.value(each.key(), SecretEdit::Kept::Nothing));
}

void FieldSet::setKept(const KeptSecrets &kept)
{
    for (auto each = m_secrets.cbegin(); each != m_secrets.cend(); ++each)
        each.value()->setKept(kept.value(each.key(), SecretEdit::Kept::Nothing));
}

void FieldSet::store(QMap<QString, QString> &values) const
{
    for (auto each = m_values.cbegin(); each != m_values.cend(); ++each) {
        if (const QString value = each.value()->value().trimmed(); value.isEmpty())
            values.remove(each.key());
        else
            values.insert(each.key(), value);
    }
}

Secrets FieldSet::replaced() const
{
    Secrets replaced;
    for (auto each = m_secrets.cbegin(); each != m_secrets.cend(); ++each) {
        if (const std::optional<QString> secret = each.value()->replacement())
            replaced.insert(each.key(), *secret);
    }
    return replaced;
}

QSet<QString> FieldSet::presentSecrets() const
{
    QSet<QString> present;
    for (auto each = m_secrets.cbegin(); each != m_secrets.cend(); ++each) {
        if (each.value()->isPresent())
            present.insert(each.key());
    }
    return present;
}

} // namespace Vitrine
