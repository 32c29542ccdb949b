// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "glyph.h"
#include "lookup/lookup.h"
#include "product/availability.h"
#include "product/display.h"
#include "profiles/profilejson.h"

#include <QTimer>
#include <QWidget>

class QBoxLayout;
class QImage;
class QPushButton;
class QToolButton;

namespace Vitrine {

class ChipRow;
class ElidedLabel;
class ProductPicture;

/**
 * Who and what at a glance: picture, name, id, which account answered and how long ago, the few things people ask first
 * and the few things they do with it.
 *
 * Where there is little room the buttons keep their signs only, "Copy for ticket" last; their names stay for tips and
 * screen readers.
 */
class HeaderCard : public QWidget
{
    Q_OBJECT

public:
    explicit HeaderCard(const Display &display, QWidget *parent = nullptr);

    /** Before there is an answer. */
    void showQuestion(const Profile &profile, const QString &vendor, const QString &id);
    void showAnswer(const LookupResult &result, const QString &vendor);
    /** The product's picture; a null one brings the placeholder back. */
    void setPicture(const QImage &picture);
    /** What is new since it was asked before ("2 changes since 12 Nov"); empty where nothing is. */
    void setChanges(const QString &changes);
    void setPinned(bool pinned);
    /** While it is asked nobody need ask again. */
    void setAsking(bool asking);
    /** Says how old the answer is by \p now; else it does so by itself twice a minute. */
    void showAge(const QDateTime &now);

    [[nodiscard]] QString name() const;
    [[nodiscard]] QString line() const; ///< who answered, when
    [[nodiscard]] QStringList chips() const;

Q_SIGNALS:
    void refreshAsked();
    void pinToggled(bool pinned);
    void idCopied();
    void ticketAsked();
    void exportAsked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QPushButton *addButton(Glyph glyph, const QString &name, const QString &text, const QString &tip);
    void showProfile(const Profile &profile);
    void showId(const QString &id);
    void showChips();
    void arrange();

    Display m_display;
    QString m_whole; ///< the id, as it is copied
    QStringList m_who;
    QString m_answeredThen; ///< what the age label says; empty before there is an answer
    QDateTime m_fetched;
    qint64 m_tookMs = 0;
    bool m_isKept = false; ///< nobody was asked for it now
    QStringList m_summary;
    Availability m_availability; ///< its text is one of these
    int m_undocumented = 0;
    QString m_changes;

    ProductPicture *m_picture;
    ElidedLabel *m_name;
    QBoxLayout *m_lines;
    QWidget *m_idGroup;
    ElidedLabel *m_id;
    QToolButton *m_copyId;
    ChipRow *m_stage;
    QBoxLayout *m_answered;
    ElidedLabel *m_line; ///< who
    ElidedLabel *m_age;  ///< how fast, and how long ago: below the line where beside it both find no room
    ChipRow *m_chips;
    QBoxLayout *m_buttons;
    QPushButton *m_refresh;
    QPushButton *m_pin;
    QPushButton *m_ticket;
    QPushButton *m_export;
    QTimer m_aging;
};

/** The word that marks a profile whose secret travels in the open; empty for others. */
QString encryptionTitle(const Profile &profile);

} // namespace Vitrine
