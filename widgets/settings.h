// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QMap>
#include <QString>
#include <QVariant>
#include <functional>
#include <optional>

class QSettings;

/// What the program remembers beside the projects: language, look, last files, choices. A change is
/// on the disk when setValue() returns, as the complete old or the complete new file; QSettings
/// writes later and leaves a cut file on a full disk (Qt 6.4).
class Settings {
public:
    /// A file that cannot be understood is set aside under another name; problem() says so.
    explicit Settings(const QString& path);
    static QString standardPath();

    QVariant value(const QString& key, const QVariant& otherwise = {}) const;
    /// Only a different value is written.
    void setValue(const QString& key, const QVariant& value);
    /// The key and those below it ("report" with "report/paper").
    void remove(const QString& key);
    /// Takes over what earlier versions remembered, once.
    void takeOver(const QSettings& earlier);

    /// Empty, or why something was set aside or the last change is only in memory; the next change
    /// writes it again.
    QString problem() const { return m_problem; }
    /// Is told each new problem.
    void setReporter(const std::function<void(const QString&)>& reporter) { m_reporter = reporter; }

private:
    QVariantMap read();
    void write();

    QString m_path;
    QVariantMap m_values;
    /// Not written yet; other windows may have written other keys meanwhile.
    QMap<QString, std::optional<QVariant>> m_changes;
    QString m_problem;
    std::function<void(const QString&)> m_reporter;
};
