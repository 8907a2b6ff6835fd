// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/appearance.h"
#include "widgets/settings.h"
#include "widgets/theme/theme.h"
#include <QMetaEnum>

using namespace Qt::StringLiterals;

Appearance::Appearance(Settings& settings, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
{
    const QByteArray theme = settings.value(u"theme"_s).toString().toLatin1();
    bool known = false;
    const int value = QMetaEnum::fromType<ThemeChoice>().keyToValue(theme.constData(), &known);
    if (known)
        m_theme = ThemeChoice(value);
    m_textScale = std::clamp(settings.value(u"textScale"_s, 1.0).toDouble(), .8, 2.0);
}

void Appearance::apply()
{
    installLanguage(
        languageFromCode(m_settings.value(u"language"_s).toString()).value_or(systemLanguage()));
    applyLook();
}

bool Appearance::isDark() const
{
    return m_theme == ThemeChoice::System ? systemIsDark() : m_theme == ThemeChoice::Dark;
}

void Appearance::applyLook()
{
    applyTheme(isDark() ? Theme::darkTheme() : Theme::light(), m_textScale);
}

void Appearance::setThemeChoice(ThemeChoice choice)
{
    m_theme = choice;
    m_settings.setValue(u"theme"_s,
        QString::fromLatin1(QMetaEnum::fromType<ThemeChoice>().valueToKey(int(choice))));
    applyLook();
    emit changed();
}

void Appearance::setTextScale(double scale)
{
    m_textScale = std::clamp(qRound(scale * 10) / 10.0, .8, 2.0);
    m_settings.setValue(u"textScale"_s, m_textScale);
    applyLook();
    emit changed();
}

void Appearance::setLanguage(Language language)
{
    m_settings.setValue(u"language"_s, languageCode(language));
    if (language != currentLanguage())
        installLanguage(language);
    emit changed();
}
