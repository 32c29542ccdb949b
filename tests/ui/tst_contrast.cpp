// SPDX-License-Identifier: Apache-2.0
#include "form/stepsign.h"
#include "plainlabel.h"
#include "theme.h"

#include <QApplication>
#include <QLabel>
#include <QTest>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace Vitrine;

namespace {

/** Relative luminance as WCAG 2 defines it. */
qreal luminance(const QColor &colour)
{
    const auto linear = [](qreal part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

qreal contrast(const QColor &one, const QColor &other)
{
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

struct Pair
{
    const char *what;
    QColor text;
    QColor ground;
};

} // namespace

/** Every text stands out from what it is drawn on, in both looks, and goes on doing so when the look changes. */
class ContrastTest : public QObject
{
    Q_OBJECT

    static QList<Pair> pairs()
    {
        const QPalette palette = QApplication::palette();
        const Theme theme = Theme::of(palette);
        const auto of = [&palette](QPalette::ColorRole role, QPalette::ColorGroup group = QPalette::Active) {
            return palette.color(group, role);
        };
        const QColor base = of(QPalette::Base);
        const QColor window = of(QPalette::Window);
        const QColor button = of(QPalette::Button);
        const auto disabled = QPalette::Disabled;
        QList<Pair> all{
            {"text in the form", of(QPalette::Text), base},
            {"text beside the form", of(QPalette::WindowText), window},
            {"a button", of(QPalette::ButtonText), button},
            {"a tip", of(QPalette::ToolTipText), of(QPalette::ToolTipBase)},
            {"selected text", of(QPalette::HighlightedText), of(QPalette::Highlight)},
            {"a link", of(QPalette::Link), base},
            {"what a field is for", of(QPalette::PlaceholderText), base},
            {"what cannot be used now", of(QPalette::Text, disabled), of(QPalette::Base, disabled)},
            {"a label of what cannot be used", of(QPalette::WindowText, disabled), of(QPalette::Window, disabled)},
            {"a button that cannot be used", of(QPalette::ButtonText, disabled), of(QPalette::Button, disabled)},
            {"the button of Enter", theme.onAccent, theme.accent},
            {"that button under the mouse", theme.onAccent, theme.accentHover},
            {"that button held down", theme.onAccent, theme.accentHover.darker(106)},
            {"a chosen view", theme.info.text, theme.info.ground},
        };
        // rows as they are, under the mouse, chosen with others, chosen in the raw answer, with what was looked for
        for (const QColor &ground :
             {base, window, theme.hover, theme.info.ground, theme.plain.ground, theme.warn.ground}) {
            all += {"what is written", of(QPalette::Text), ground};
            all += {"a label", theme.muted, ground};
            all += {"something to click", theme.accent, ground};
        }
        for (const QColor &ground : {base, window, theme.hover}) {
            for (const auto state : {StepState::State::New, StepState::State::InProgress, StepState::State::Closed,
                                     StepState::State::Unknown})
                all += {"a step's state", stepTint(state, theme), ground};
        }
        for (const Theme::Tint &tint : {theme.info, theme.good, theme.warn, theme.bad, theme.plain})
            all += {"a chip, a bar, test or live", tint.text, tint.ground};
        return all;
    }

private Q_SLOTS:
    void textStandsOut_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void textStandsOut()
    {
        QFETCH(const bool, dark);
        applyLook(dark);
        QCOMPARE(Theme::of(QApplication::palette()).dark, dark);
        QStringList faint;
        for (const Pair &pair : pairs()) {
            const qreal ratio = contrast(pair.text, pair.ground);
            if (ratio < 4.5)
                faint += u"%1: %2 (%3 on %4)"_s.arg(QString::fromLatin1(pair.what))
                             .arg(ratio, 0, 'f', 2)
                             .arg(pair.text.name(), pair.ground.name());
        }
        QVERIFY2(faint.isEmpty(), qPrintable(faint.join(u'\n')));
    }

    void theMeasureIsRight()
    {
        QCOMPARE(qRound(contrast(Qt::black, Qt::white) * 10), 210);
        QCOMPARE(qRound(contrast(Qt::white, Qt::black) * 10), 210);
        QCOMPARE(qRound(contrast(QColor(0x777777), Qt::white) * 100), 448); // the grey that just fails
    }

    void wordsFollowTheLook()
    {
        applyLook(false);
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        QLabel *label = plainLabel(u"help"_s);
        layout->addWidget(label);
        colourText(label, &Theme::muted);
        window.show();
        const QColor light = label->palette().color(QPalette::WindowText);
        QCOMPARE(light, Theme::of(QApplication::palette()).muted);
        applyLook(true);
        QCoreApplication::processEvents();
        QCOMPARE(label->palette().color(QPalette::WindowText), Theme::of(QApplication::palette()).muted);
        QVERIFY(label->palette().color(QPalette::WindowText) != light);
    }
};

QTEST_MAIN(ContrastTest)
#include "tst_contrast.moc"
