// SPDX-License-Identifier: Apache-2.0
#include "translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace Vitrine {

static const QString ownTranslations = u":/i18n"_s;

static bool install(QCoreApplication &application, const QLocale &locale, const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(&application);
    if (translator->load(locale, name, u"_"_s, folder)) {
        return QCoreApplication::installTranslator(translator);
    }
    delete translator;
    return false;
}

QLocale personsLocale(const QLocale &system, const QStringList &languages)
{
    if (system.language() == QLocale::C) {
        QLocale english = QLocale::c(); // not the system's own object, which would look at these languages
        english.setNumberOptions(QLocale::DefaultNumberOptions);
        return english;
    }
    for (const QString &name : languages) {
        const QLocale wanted(name);
        if (wanted.language() == QLocale::C)
            continue;
        if (wanted.language() == system.language())
            return system;
        if (QTranslator().load(wanted, u"vitrine"_s, u"_"_s, ownTranslations))
            return wanted;
    }
    return {system.language(), system.script(), system.territory()};
}

bool loadTranslation(QCoreApplication &application, const QLocale &locale)
{
    if (!install(application, locale, u"vitrine"_s, ownTranslations)) {
        install(application, QLocale(QLocale::English), u"vitrine"_s, ownTranslations);
        return false;
    }
    install(application, locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    return true;
}

} // namespace Vitrine
