// SPDX-License-Identifier: Apache-2.0
#include "glyph.h"
#include "theme.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QPixmap>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Vitrine;

/** Signs are the theme's shapes in our colours, or all of them ours, and drawn for the look of the moment. */
class GlyphTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    /** An icon theme whose icons are loud squares. */
    void makeTheme(const QString &name, const QStringList &icons)
    {
        const QDir folder(m_folder.path());
        QVERIFY(folder.mkpath(name + u"/16"_s));
        QFile index(folder.filePath(name + u"/index.theme"_s));
        QVERIFY(index.open(QFile::WriteOnly));
        index.write("[Icon Theme]\nName=test\nDirectories=16\n[16]\nSize=16\nType=Fixed\n");
        QPixmap square(16, 16);
        square.fill(Qt::magenta);
        for (const QString &icon : icons)
            QVERIFY(square.save(folder.filePath(name + u"/16/"_s + icon + u".png"_s)));
        QIcon::setThemeSearchPaths({m_folder.path()});
        QIcon::setThemeName(name);
    }

    static QColor cornerOf(const QIcon &icon, QIcon::Mode mode = QIcon::Normal)
    {
        return QColor::fromRgba(icon.pixmap(QSize(16, 16), 1, mode).toImage().pixel(0, 0));
    }
    static QColor ink(QPalette::ColorGroup group)
    {
        return QColor::fromRgba(QApplication::palette().color(group, QPalette::ButtonText).rgba());
    }

    const QStringList m_all{u"view-refresh-symbolic"_s, u"starred-symbolic"_s,          u"non-starred-symbolic"_s,
                            u"edit-copy-symbolic"_s,    u"edit-paste-symbolic"_s,       u"list-add-symbolic"_s,
                            u"list-remove-symbolic"_s,  u"document-save-as-symbolic"_s, u"edit-find-symbolic"_s};

private Q_SLOTS:
    void theThemesShapesInOurColours()
    {
        applyLook(false);
        makeTheme(u"whole"_s, m_all);
        const QIcon refresh = glyphIcon(Glyph::Refresh);
        QCOMPARE(cornerOf(refresh), ink(QPalette::Active));
        QCOMPARE(cornerOf(refresh, QIcon::Disabled), ink(QPalette::Disabled));
        QCOMPARE(cornerOf(glyphIcon(Glyph::Export, &Theme::onAccent)).rgba(),
                 Theme::of(QApplication::palette()).onAccent.rgba());
        const QColor light = ink(QPalette::Active);
        applyLook(true);
        QVERIFY(ink(QPalette::Active) != light);
        QCOMPARE(cornerOf(refresh), ink(QPalette::Active));
    }

    void allAreOursWhereOneIsMissing()
    {
        QStringList some = m_all;
        some.removeLast();
        makeTheme(u"some"_s, some);
        QCOMPARE(cornerOf(glyphIcon(Glyph::Refresh)).alpha(), 0);
    }

    void anIconThatIsNotSymbolicIsNotTaken()
    {
        QStringList colourful = m_all;
        for (QString &name : colourful)
            name.remove(u"-symbolic"_s);
        makeTheme(u"colourful"_s, colourful);
        QCOMPARE(cornerOf(glyphIcon(Glyph::Refresh)).alpha(), 0);
        QVERIFY(!glyphIcon(Glyph::Refresh).pixmap(16).toImage().isNull());
    }

    void aDotFollowsTheLook()
    {
        applyLook(false);
        const QIcon dot = dotIcon(u"#101010"_s);
        const auto middle = [&dot] {
            return dot.pixmap(QSize(16, 16), 1).toImage().pixel(8, 8);
        };
        QCOMPARE(middle(), profileColour(u"#101010"_s, QApplication::palette()).rgba());
        const QRgb light = middle();
        applyLook(true);
        QCOMPARE(middle(), profileColour(u"#101010"_s, QApplication::palette()).rgba());
        QVERIFY(middle() != light); // it would be black on nearly black
    }
};

QTEST_MAIN(GlyphTest)
#include "tst_glyph.moc"
