// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QLineEdit>
#include <optional>

/// A field for one entered value. Text that cannot be read gets a red border and a tool tip that
/// says what can; the old value stays. Escape brings the old text back.
class ValueEdit : public QLineEdit {
    Q_OBJECT
public:
    explicit ValueEdit(QWidget* parent = nullptr);

    /// Shown muted at the right inside the field: "%", "min", "명".
    void setUnit(const QString& unit);
    /// An empty field means "unknown"; where it may not be empty, that is an error. Default: may.
    void setOptional(bool optional) { m_optional = optional; }
    bool isInvalid() const { return m_invalid; }

protected:
    /// Reads the text and keeps the value where it differs; false where it cannot be read.
    virtual bool take(const QString& text) = 0;
    virtual bool canRead(const QString& text) const = 0;
    virtual QString shownText() const = 0; ///< Of the value at hand.
    virtual QString help() const = 0; ///< What can be read, for the tool tip.
    bool isOptional() const { return m_optional; }
    /// Shows the value at hand unless somebody is typing just now.
    void refresh();

    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void finish();
    void setInvalid(bool invalid);
    bool acceptable(const QString& text) const;

    QString m_unit = {};
    QString m_shown = {}; ///< What refresh() put there.
    bool m_optional = true;
    bool m_invalid = false;
};

/// "12.5" -> 125'000 with 4 decimals. Reads group separators and the locale's decimal point,
/// ignores a trailing `unit`; nothing where the text is no number, has more decimals or is too
/// large.
std::optional<qint64> parseDecimal(const QString& text, int decimals, const QString& unit = {});
