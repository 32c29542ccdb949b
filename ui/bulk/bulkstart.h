// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "bulk/openedlist.h"
#include "bulk/plan.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace Vitrine {

class ColumnChooser;
class ListEdit;
class MessageBar;

/** A list of ids, whom to ask for them, and how long that will take: said before anything is asked. */
class BulkStart : public QWidget
{
    Q_OBJECT

public:
    /** Vendors outlive it. */
    explicit BulkStart(const VendorList &vendors, QWidget *parent = nullptr);

    void setProfiles(const QList<Profile> &profiles);
    /** \p source is a file's name; empty for what was typed. */
    void setList(const QString &list, const QString &source = {});
    /** -1: whichever could know an id. */
    void chooseProfile(int which);
    /** Offers to go on with what is described, to look at it where it is complete, or to forget it; an empty text
     * offers nothing. */
    void offerToContinue(const QString &what, bool isComplete = false);
    void say(const QString &error);
    void openFile(const QString &path);

    [[nodiscard]] QString told() const;    ///< what the list holds, and how long it takes
    [[nodiscard]] bool isCounting() const; ///< told() is not about the list as it stands yet
    [[nodiscard]] ColumnChooser *column() const { return m_column; }
    [[nodiscard]] QPlainTextEdit *list() const;
    [[nodiscard]] QPushButton *startButton() const { return m_start; }

Q_SIGNALS:
    void started(const Vitrine::BulkPlan &plan, const QString &source);
    void continueWanted();
    void forgetWanted();

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    void chooseFile();
    void takePasted(const QString &text);
    void takeColumn(int column);
    void fill(const IdList &list, const QString &source);
    void put(const QString &text, const QString &source);
    void tell(const OpenedList &opened);
    void count();
    void showPlan();

    /** What a list comes to. */
    struct Counted
    {
        IdList list;
        BulkPlan plan;
    };

    const VendorList &m_vendors;
    QList<Profile> m_profiles;
    QString m_source;
    std::optional<IdList> m_opened; ///< what a file or a table held, until the list is edited
    bool m_isFilling = false;
    Counted m_counted;
    int m_generation = 0; ///< of the list; what was counted of an earlier one is of no use
    int m_countedGeneration = 0;
    int m_reading = 0; ///< of a file or a column; only the last counts
    QTimer m_quiet;

    MessageBar *m_bar;
    QWidget *m_kept;
    QLabel *m_keptText;
    QPushButton *m_continue;
    QComboBox *m_profile;
    ColumnChooser *m_column;
    ListEdit *m_list;
    QPushButton *m_open;
    QLabel *m_told;
    QPushButton *m_start;
};

} // namespace Vitrine
