// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace Vitrine {

/** A secret that can be entered, replaced and forgotten, and never read: what is kept shows as dots that stand for
 * nothing. */
class SecretEdit : public QWidget
{
    Q_OBJECT

public:
    /** What is known of it. */
    enum class Kept : quint8 {
        Nothing, ///< nobody expects one: the profile is new
        Missing, ///< looked for and not found
        Unasked, ///< the keychain was not asked yet: nothing is said
        Perhaps, ///< the keychain was asked and did not say
        Locked,
        Keychain,
        Session,
    };

    explicit SecretEdit(const QString &hint, QWidget *parent = nullptr);

    /** Begins anew: what was typed is gone. */
    void load(Kept kept);
    /** More is known now; what was typed stays. */
    void setKept(Kept kept);
    /** What was typed; an empty text: it is to be forgotten; nothing: it stays. */
    [[nodiscard]] std::optional<QString> replacement() const;
    /** There is one, or will be. */
    [[nodiscard]] bool isPresent() const;
    [[nodiscard]] QLineEdit *input() const { return m_input; }

Q_SIGNALS:
    void edited();
    /** Where it is, or is not, in words; empty while something is typed. */
    void stated(const QString &where);

private:
    void forgetOrUndo();
    void showState();
    [[nodiscard]] bool mayBeKept() const { return m_kept != Kept::Nothing && m_kept != Kept::Missing; }

    QLineEdit *m_input;
    QLabel *m_dots;
    QLabel *m_state;
    QPushButton *m_forget;
    QString m_hint;
    Kept m_kept = Kept::Nothing;
    bool m_forgotten = false;
};

} // namespace Vitrine
