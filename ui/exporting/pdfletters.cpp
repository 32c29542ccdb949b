// SPDX-License-Identifier: Apache-2.0
#include "exporting/pdfletters.h"

#include <QHash>
#include <QString>

namespace Vitrine {

namespace {

/** Radicals that Unicode has beside the character of the same form, and no decomposition of; each with that one. */
constexpr QStringView radicals =
    u"⺂乛⺃乚⺅亻⺉刂⺋㔾⺎兀⺏尣⺐尢⺒巳⺓幺⺔彑⺕彐⺖忄⺘扌⺙攵⺛旡⺞歺⺟母⺠民⺡氵⺣灬⺤爫⺦丬⺨犭⺫罒⺭礻⺯糹⺰纟"
    u"⺱罓⺲罒⺳㓁⺹耂⺺肀⺾艹⺿艹⻂衤⻃覀⻄西⻅见⻆角⻈讠⻉贝⻋"
    u"车⻌辶⻍辶⻎辶⻐钅⻑長⻒镸⻓长⻔门⻖阝⻘青⻙韦⻚页⻛风⻜飞⻝食⻟飠⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬"
    u"齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟";

char16_t asWritten(char16_t shape)
{
    static const QHash<char16_t, char16_t> characters = [] {
        QHash<char16_t, char16_t> all;
        for (qsizetype i = 0; i + 1 < radicals.size(); i += 2)
            all.insert(radicals[i].unicode(), radicals[i + 1].unicode());
        return all;
    }();
    const bool isRadical = shape >= 0x2f00 && shape <= 0x2fd5;
    const bool isArabicForm = (shape >= 0xfb50 && shape <= 0xfdff) || (shape >= 0xfe70 && shape <= 0xfefc);
    if (isRadical || isArabicForm) {
        const QString parts = QChar(shape).decomposition();
        return parts.size() == 1 ? parts.front().unicode() : shape;
    }
    return characters.value(shape, shape);
}

} // namespace

QByteArray withLettersAsWritten(QByteArray pdf)
{
    // "<0001> <0003> [<2EDB> <0041> <FEE3> ]": what glyphs one to three are.
    for (qsizetype table = pdf.indexOf("beginbfrange"); table >= 0; table = pdf.indexOf("beginbfrange", table + 1)) {
        const qsizetype end = pdf.indexOf("endbfrange", table);
        qsizetype list = pdf.indexOf('[', table);
        while (list >= 0 && list < end) {
            const qsizetype closing = pdf.indexOf(']', list);
            for (qsizetype at = pdf.indexOf('<', list); at >= 0 && at < closing && at + 5 < pdf.size();
                 at = pdf.indexOf('<', at + 1)) {
                bool isNumber = false;
                const auto shape = char16_t(pdf.mid(at + 1, 4).toUShort(&isNumber, 16));
                if (isNumber && pdf[at + 5] == '>')
                    pdf.replace(at + 1, 4, QByteArray::number(asWritten(shape), 16).toUpper().rightJustified(4, '0'));
            }
            list = pdf.indexOf('[', closing);
        }
    }
    return pdf;
}

} // namespace Vitrine
