// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lookup/lookup.h"
#include "product/display.h"

#include <QWidget>

class QPushButton;

namespace Vitrine {

class ChipRow;
class ElidedLabel;

/** Who and what at a glance: picture, name, id, which account answered and when, and the few things people ask first.
 */
class HeaderCard : public QWidget
{
    Q_OBJECT

public:
    explicit HeaderCard(const Display &display, QWidget *parent = nullptr);

    /** Before there is an answer. */
    void showQuestion(const Profile &profile, const QString &vendor, const QString &id);
    void showAnswer(const LookupResult &result, const QString &vendor);
    [[nodiscard]] QString name() const;
    [[nodiscard]] QPushButton *askAgainButton() const { return m_again; }

Q_SIGNALS:
    void askAgainWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void setColour(const Profile &profile);

    Display m_display;
    class Picture;
    Picture *m_picture;
    ElidedLabel *m_name;
    ElidedLabel *m_line;
    ChipRow *m_chips;
    QPushButton *m_again;
};

/** "Test" or "Live"; empty where the profile does not say. */
QString stageTitle(Profile::Stage stage);
/** The word that marks a profile whose secret travels in the open; empty for others. */
QString encryptionTitle(const Profile &profile);

} // namespace Vitrine
