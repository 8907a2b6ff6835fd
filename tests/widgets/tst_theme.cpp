// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testing.h"
#include "widgets/theme/theme.h"
#include <QApplication>
#include <QPainter>
#include <QPushButton>
#include <QStyleOptionButton>
#include <QTest>
#include <cmath>

using namespace Qt::StringLiterals;

/// Contrast and the choice of theme.
class TestTheme : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(anyWarning()); }
    void contrast();
    void followsPalette();
    void keyboardFocusIsSeenOnButtons();
};

/// Source: WCAG 2.1, definitions of relative luminance and contrast ratio.
static double contrastRatio(const QColor& a, const QColor& b)
{
    const auto luminance = [](const QColor& c) {
        const auto linear = [](double v) {
            return v <= 0.03928 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
    };
    const double la = luminance(a) + 0.05;
    const double lb = luminance(b) + 0.05;
    return std::max(la, lb) / std::min(la, lb);
}

void TestTheme::contrast()
{
    for (const Theme* theme : { &Theme::light(), &Theme::darkTheme() }) {
        QVERIFY(contrastRatio(theme->text, theme->surface) >= 13);
        QVERIFY(contrastRatio(theme->muted, theme->window) >= 4.5);
        QVERIFY(contrastRatio(theme->accent, theme->surface) >= 4.5);
        QVERIFY(contrastRatio(theme->onAccent, theme->accent) >= 4.5);
        for (const State state : { State::Good, State::Warning, State::Bad })
            QVERIFY(contrastRatio(theme->textOf(state), theme->tintOf(state)) >= 4.5);
        for (const QColor& color : theme->series)
            QVERIFY(contrastRatio(color, theme->surface) >= 3);
    }
}

void TestTheme::followsPalette()
{
    QVERIFY(!Theme::of(Theme::light().palette()).dark);
    QVERIFY(Theme::of(Theme::darkTheme().palette()).dark);
}

void TestTheme::keyboardFocusIsSeenOnButtons()
{
    applyTheme(Theme::darkTheme());
    for (const bool primary : { false, true }) {
        QPushButton button(u"Write"_s);
        button.setProperty("primary", primary);
        QStyleOptionButton option;
        option.initFrom(&button);
        option.rect = QRect(0, 0, 120, 32);
        option.text = button.text();
        const auto picture = [&](QStyle::State state) {
            option.state = QStyle::State_Enabled | QStyle::State_Raised | state;
            QImage image(option.rect.size(), QImage::Format_RGB32);
            image.fill(Theme::darkTheme().surface);
            QPainter painter(&image);
            QApplication::style()->drawControl(QStyle::CE_PushButton, &option, &painter, &button);
            return image;
        };
        QVERIFY(picture({}) != picture(QStyle::State_HasFocus | QStyle::State_KeyboardFocusChange));
    }
    applyTheme(Theme::light());
}

GEMBA_TEST(TestTheme)
#include "tst_theme.moc"
