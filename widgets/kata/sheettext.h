// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/project/summary.h"
#include <QTextLayout>
#include <QToolButton>
#include <QWidget>

/// Plain text on the storyboard: wraps between words (Korean too), takes its size and colour from
/// the theme whenever it is painted, may carry a small icon in front.
class SheetText : public QWidget {
    Q_OBJECT
public:
    enum class Size { Caption, CaptionBold, Body, Bold, Headline };
    enum class Tone { Text, Muted, Accent, Good, Warning, Bad };

    explicit SheetText(QWidget* parent = nullptr);
    void setText(const QString& text);
    QString text() const { return m_text; }
    void setLook(Size size, Tone tone);
    void setStrikeOut(bool strikeOut);
    /// This part at the end of the text stands in bold.
    void setBoldEnd(const QString& end);
    /// A symbolic icon's name; empty: none.
    void setIcon(const QString& icon);
    void setWrapping(bool wraps);
    void setAlignment(Qt::Alignment alignment);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return m_wraps; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    QFont textFont() const;
    /// What is painted; derived classes may show a placeholder.
    virtual QString shownText() const { return m_text; }
    virtual void describe(); ///< Sets accessible name and description.
    virtual Tone shownTone() const { return m_tone; }
    Tone tone() const { return m_tone; }
    int lineHeight() const;

private:
    int iconRoom() const;
    int layOut(QTextLayout& layout, int width) const;

    QString m_text = {};
    QString m_icon = {};
    Size m_size = Size::Body;
    Tone m_tone = Tone::Text;
    Qt::Alignment m_alignment = Qt::AlignLeft;
    QString m_boldEnd = {};
    bool m_wraps = true;
    bool m_strikeOut = false;
};

/// A state in a word on the storyboard; hidden without one. Takes its font from the sheet, so that
/// it prints in the report's font.
class SheetChip : public QWidget {
    Q_OBJECT
public:
    explicit SheetChip(QWidget* parent = nullptr);
    void showState(State state, const QString& text, const QString& icon = {});
    QString text() const { return m_text; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return { 48, sizeHint().height() }; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    State m_state = State::Unknown;
    QString m_text = {};
    QString m_icon = {};
};

/// A flat button with a symbolic icon in the muted colour.
class SheetButton : public QToolButton {
    Q_OBJECT
public:
    explicit SheetButton(const QString& icon, QWidget* parent = nullptr);
    void setName(const QString& name); ///< Tool tip and accessible name.

protected:
    void changeEvent(QEvent* event) override;

private:
    void restyle();

    QString m_icon;
};
