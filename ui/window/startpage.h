// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "window/askbar.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace Vitrine {

/** What stands there before anything was asked: how to begin, and ids to try where there are any. */
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);

    /** There are profiles to ask, with an id to try for some of them. */
    void showSamples(const QList<Question> &samples);
    /** There is no profile yet: ways in. \p sandbox: it can be started from here. */
    void showFirstStart(bool sandbox);

Q_SIGNALS:
    void sandboxWanted();
    void addWanted();
    void importWanted();
    void sampleWanted(const Vitrine::Question &sample);

private:
    void clear();
    QPushButton *addWay(const QString &text, const QString &what);

    QLabel *m_title;
    QLabel *m_text;
    QVBoxLayout *m_ways;
};

} // namespace Vitrine
