// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QTextLayout>
#include <QWidget>

/// Breaks a text into lines of `width`, between words where it can; returns their height.
qreal breakLines(QTextLayout& layout, qreal width);

/// Plain text that wraps to its width, parts of it in another colour; a widget (a link) can stand
/// behind the last word. Reads nothing as markup.
class WrappedText : public QWidget {
    Q_OBJECT
public:
    explicit WrappedText(QWidget* parent = nullptr);

    /// `keys` are the parts of `text` to show in keyColor(), in the order they appear.
    void setText(const QString& text, const QStringList& keys = {});
    QString text() const { return m_text; }
    void setColors(const QColor& text, const QColor& key);
    /// Shown behind the text, on its last line where it fits; may be hidden.
    void setTrailing(QWidget* trailing);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// Breaks the text into lines of `width`; returns the height with the trailing widget, whose
    /// place is put into `trailingAt` when given.
    int layOut(QTextLayout& layout, int width, QPoint* trailingAt = nullptr) const;
    void placeTrailing();

    QString m_text = {};
    QStringList m_keys = {};
    QColor m_color = {};
    QColor m_keyColor = {};
    QWidget* m_trailing = nullptr;
};

/// `text` so that a tool tip shows it as it is: Qt reads what looks like tags as markup.
QString plainToolTip(QString text);

/// One line of plain text that ends in "…" when it does not fit; the whole text is its tool tip.
class ElidedText : public QWidget {
    Q_OBJECT
public:
    explicit ElidedText(QWidget* parent = nullptr);
    void setText(const QString& text);
    QString text() const { return m_text; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text = {};
};

/// A word or two that open something: accent coloured, or muted with a dotted underline when it
/// leads to how a number is computed.
class LinkButton : public QWidget {
    Q_OBJECT
public:
    enum class Look { Accent, Dotted };
    explicit LinkButton(Look look, QWidget* parent = nullptr);
    void setText(const QString& text);
    QString text() const { return m_text; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void clicked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override { Q_UNUSED(event) }
    void keyPressEvent(QKeyEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    Look m_look;
    QString m_text = {};
};
