// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language/language.h"
#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>
#include <memory>

using namespace Qt::StringLiterals;

Language systemLanguage()
{
    return QLocale::system().language() == QLocale::Korean ? Language::Korean : Language::English;
}

std::optional<Language> languageFromCode(const QString& code)
{
    if (code == u"ko"_s)
        return Language::Korean;
    if (code == u"en"_s)
        return Language::English;
    return std::nullopt;
}

QString languageCode(Language language) { return language == Language::Korean ? u"ko"_s : u"en"_s; }

QString languageName(Language language)
{
    return language == Language::Korean ? u"한국어"_s : u"English"_s;
}

QLocale localeOf(Language language)
{
    return language == Language::Korean ? QLocale(QLocale::Korean, QLocale::SouthKorea)
                                        : QLocale(QLocale::English, QLocale::UnitedStates);
}

void installLanguage(Language language)
{
    QCoreApplication* application = QCoreApplication::instance();
    // The translators are the application's children: a new choice replaces those of the last.
    const QList<QTranslator*> old
        = application->findChildren<QTranslator*>(u"language"_s, Qt::FindDirectChildrenOnly);
    QLocale::setDefault(localeOf(language)); // before the texts: retranslating formats numbers
    const auto install = [application](const QString& file) {
        auto translator = std::make_unique<QTranslator>(application);
        translator->setObjectName(u"language"_s);
        if (translator->load(file))
            QCoreApplication::installTranslator(translator.release());
    };
    if (language == Language::Korean)
        install(QLibraryInfo::path(QLibraryInfo::TranslationsPath) + u"/qtbase_ko.qm"_s);
    install(u":/i18n/gemba_"_s + languageCode(language) + u".qm"_s);
    for (QTranslator* translator : old) {
        QCoreApplication::removeTranslator(translator);
        delete translator;
    }
}

Language currentLanguage()
{
    return QLocale().language() == QLocale::Korean ? Language::Korean : Language::English;
}
