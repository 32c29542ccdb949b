// SPDX-License-Identifier: Apache-2.0
#include "translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace Vitrine {

static bool install(QCoreApplication &application, const QLocale &locale, const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(&application);
    if (translator->load(locale, name, u"_"_s, folder)) {
        return QCoreApplication::installTranslator(translator);
    }
    delete translator;
    return false;
}

bool loadTranslation(QCoreApplication &application, const QLocale &locale)
{
    const QString own = u":/i18n"_s;
    if (!install(application, locale, u"vitrine"_s, own)) {
        install(application, QLocale(QLocale::English), u"vitrine"_s, own);
        return false;
    }
    install(application, locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    return true;
}

} // namespace Vitrine
