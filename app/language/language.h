// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QLocale>
#include <QString>
#include <optional>

/// The languages Gemba speaks.
enum class Language { Korean, English };
inline constexpr Language languages[] { Language::Korean, Language::English };

/// Korean where the system prefers it, English anywhere else.
Language systemLanguage();
/// "ko", "en"; nothing for any other code.
std::optional<Language> languageFromCode(const QString& code);
QString languageCode(Language language);
/// In the language itself: "한국어", "English".
QString languageName(Language language);
/// Numbers and dates as the language has them, the same on every machine.
QLocale localeOf(Language language);

/// Makes it the program's language: texts of Gemba and of Qt's own dialogs, and the default locale.
/// Call again at any time; widgets hear of it by QEvent::LanguageChange. Needs an application.
void installLanguage(Language language);
Language currentLanguage();
