// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "profiles/formrows.h"
#include "profiles/secretedit.h"
#include "vendors/vendor.h"

#include <QSet>

namespace Vitrine {

class ValueEdit;

/** What is known of a profile's secrets: key -> where it is kept. */
using KeptSecrets = QHash<QString, SecretEdit::Kept>;

/** The rows of a list of FieldSpec, built from nothing else. */
class FieldSet : public FormRows
{
    Q_OBJECT

public:
    explicit FieldSet(const QList<FieldSpec> &specs, QWidget *parent = nullptr);

    void load(const QMap<QString, QString> &values, const KeptSecrets &kept);
    void setKept(const KeptSecrets &kept);
    /** Writes into \p values what was entered; what is empty is no value. */
    void store(QMap<QString, QString> &values) const;
    [[nodiscard]] Secrets replaced() const;
    [[nodiscard]] QSet<QString> presentSecrets() const;
    [[nodiscard]] bool hasSecret(const QString &key) const { return m_secrets.contains(key); }

private:
    QMap<QString, ValueEdit *> m_values;
    QMap<QString, SecretEdit *> m_secrets;
};

} // namespace Vitrine
