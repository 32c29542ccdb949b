// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lookup/recognise.h"

#include <QWidget>

class QPushButton;

namespace Vitrine {

class AskField;

/** An id and the profile that will be asked for it. */
struct Question
{
    Profile profile;
    QString id;
};

/** The top row: who may be asked, what is asked, and the button that asks. Typing and pasting never ask. */
class AskBar : public QWidget
{
    Q_OBJECT

public:
    static constexpr int mostAtOnce = 10; ///< tabs; more ids are a bulk run

    explicit AskBar(const VendorList &vendors, QWidget *parent = nullptr);

    void setProfiles(const QList<Profile> &profiles);
    /** Whom the field asks: one profile, or with -1 whichever could know the id. */
    void chooseProfile(int which);
    [[nodiscard]] int chosenProfile() const { return m_chosen; }
    void setTyped(const QString &typed);
    void focusField();
    /** Asks for what stands in the field. */
    void ask();
    /** Asks every profile that could know them for each id in the field. */
    void askAll();

    [[nodiscard]] AskField *field() const { return m_field; }

Q_SIGNALS:
    void asked(const QList<Vitrine::Question> &questions);
    /** Of several ids those that no profile could know. */
    void notAsked(const QStringList &ids);
    void allAsked(const QStringList &typed);
    /** These, one on a line, are to be looked up in one run: more than tabs are opened for, or what was asked to be. */
    void bulkWanted(const QString &ids);
    void chosenProfileChanged(int which);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void guess();
    void showHint();
    [[nodiscard]] QString leftOutHint() const;
    [[nodiscard]] QString severalHint() const;
    void rebuildMenu();
    [[nodiscard]] QList<Guess> guessesFor(const QString &typed) const; ///< without those that cannot be

    const VendorList &m_vendors;
    QList<Profile> m_profiles;
    int m_chosen = -1;
    QStringList m_ids;      ///< what stands in the field
    QStringList m_leftOut;  ///< what resembles an id there and is none of them
    QList<Guess> m_guesses; ///< for the only one
    QList<Question> m_each; ///< of several that have tabs: who is asked for each
    QStringList m_unknown;  ///< of those the ones that no profile could know
    QString m_why;          ///< nobody can know it: why
    qsizetype m_guess = 0;
    QPushButton *m_chooser;
    AskField *m_field;
    QPushButton *m_button;
    QPushButton *m_bulk;
};

} // namespace Vitrine
