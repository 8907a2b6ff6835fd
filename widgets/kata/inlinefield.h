// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/kata/sheettext.h"
#include <QDateTime>
#include <QPointer>
#include <functional>
#include <optional>

/// Text that is edited where it stands: a click, Enter, F2 or Space opens an editor over it; Enter,
/// Tab or leaving it closes the editor, Escape brings the old value back. Delete empties it.
class InlineField : public SheetText {
    Q_OBJECT
public:
    explicit InlineField(QWidget* parent = nullptr);
    /// What the field holds, for screen readers and as the tool tip: "Challenge".
    void setFieldName(const QString& name);
    /// Shown muted while there is no text: "Add a pattern".
    void setPlaceholder(const QString& placeholder);
    void setEditable(bool editable);
    bool isEditable() const { return m_editable; }
    bool isOpen() const { return !m_editor.isNull(); }
    QWidget* editor() const { return m_editor; }

public slots:
    void open();
    void close();

signals:
    void opened();
    void closed();

protected:
    /// Makes the editor, a child of `host`, holding the present value; its size follows.
    virtual QWidget* makeEditor(QWidget* host) = 0;
    /// Where the editor stands, in this widget's coordinates.
    virtual QRect editorRect() const;
    virtual void cancel() { } ///< Escape: take back what was edited since open().
    virtual void accept() { } ///< Enter or Tab: a value only suggested is taken.
    virtual void clear() { } ///< Delete on the closed field.
    void placeEditor();

    QString shownText() const override;
    Tone shownTone() const override;
    void describe() override;
    void paintEvent(QPaintEvent* event) override;
    void paintFrame(QPaintEvent* event); ///< Focus ring and hover line.
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void followFocus(QWidget* old, QWidget* now);
    bool handleKey(QKeyEvent* event);

    QString m_name = {};
    QString m_placeholder = {};
    QPointer<QWidget> m_editor;
    bool m_editable = true;
};

/// A line or paragraph of text.
class InlineText : public InlineField {
    Q_OBJECT
public:
    explicit InlineText(QWidget* parent = nullptr)
        : InlineField(parent)
    {
    }
    /// One line: Enter ends it and pasted line breaks become spaces. Several: Shift+Enter breaks.
    void setMultiLine(bool multiLine) { m_multiLine = multiLine; }
    void showText(const QString& text);

signals:
    void edited(const QString& text); ///< With every key, so that nothing typed is ever lost.

protected:
    QWidget* makeEditor(QWidget* host) override;
    QRect editorRect() const override;
    void cancel() override;
    void clear() override;

private:
    QString m_before = {};
    bool m_multiLine = false;
};

/// A date, with the time of day where `withTime`.
class InlineDate : public InlineField {
    Q_OBJECT
public:
    explicit InlineDate(bool withTime, QWidget* parent = nullptr)
        : InlineField(parent)
        , m_withTime(withTime)
    {
    }
    /// `text` is what is shown; an invalid date shows the placeholder. `suggestion` is where the
    /// editor starts then.
    void showDate(const QDateTime& date, const QString& text, const QDateTime& suggestion);

signals:
    void edited(const QDateTime& date);

protected:
    QWidget* makeEditor(QWidget* host) override;
    QRect editorRect() const override;
    void cancel() override;
    void accept() override;
    void clear() override;

private:
    QDateTime m_date = {};
    QDateTime m_before = {};
    QDateTime m_suggestion = {};
    bool m_withTime;
};

/// Several fields that belong together; the owner makes them when they are needed.
class InlineForm : public InlineField {
    Q_OBJECT
public:
    using MakeForm = std::function<void(QWidget* form)>;

    explicit InlineForm(QWidget* parent = nullptr)
        : InlineField(parent)
    {
    }
    void setForm(MakeForm make) { m_make = std::move(make); }

protected:
    QWidget* makeEditor(QWidget* host) override;
    QRect editorRect() const override;

private:
    MakeForm m_make = {};
};
