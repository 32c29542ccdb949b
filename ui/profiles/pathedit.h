// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLineEdit;

namespace Vitrine {

/** A file's path, typed or chosen from a dialog. */
class PathEdit : public QWidget
{
    Q_OBJECT

public:
    /** \p title is the dialog's. */
    PathEdit(const QString &title, const QString &hint, QWidget *parent = nullptr);

    void setPath(const QString &path);
    [[nodiscard]] QString path() const;

Q_SIGNALS:
    void edited();

private:
    QLineEdit *m_input;
};

} // namespace Vitrine
