// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/language/language.h"
#include <QObject>

class Settings;

/// How the program looks and speaks: theme, text size, language. Remembered, applied at once.
class Appearance : public QObject {
    Q_OBJECT
public:
    enum class ThemeChoice { System, Light, Dark };
    Q_ENUM(ThemeChoice)

    explicit Appearance(Settings& settings, QObject* parent = nullptr);
    /// Puts everything on the program; call once before the window is made.
    void apply();

    ThemeChoice themeChoice() const { return m_theme; }
    bool isDark() const;
    void setThemeChoice(ThemeChoice choice);
    double textScale() const { return m_textScale; }
    /// Kept between 0.8 and 2.0.
    void setTextScale(double scale);
    void setLanguage(Language language);

signals:
    void changed();

private:
    void applyLook();

    Settings& m_settings;
    ThemeChoice m_theme = ThemeChoice::System;
    double m_textScale = 1;
};
