// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/ticketlog/logreading.h"
#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class Segmented;

/// How a log is read, guess by guess, for correcting: file, columns, times, missing values, steps.
class LogForm : public QWidget {
    Q_OBJECT
public:
    explicit LogForm(QWidget* parent = nullptr);

    /// Shows the guesses. Keeps what concerns the map (name, steps, names) as it was chosen.
    void showLog(const LogFile& file, const LogReading& reading);
    /// Day or month first must be chosen before anything can be read.
    bool isTimeOpen() const { return m_timeOpen; }
    /// Shows the format that the whole column turned out to have.
    void showTimeFormat(const TimeFormat& format, bool ambiguous);
    void setZoneNeeded(bool needed);

    LogReading reading() const { return m_reading; }
    LogChoice choice() const { return m_choice; }
    QString streamName() const;
    void setStreamName(const QString& name);
    /// Asks nothing about a stream and a stored log: none is made.
    void hideStream();

signals:
    void choiceChanged(); ///< The file must be taken apart anew.
    void timeColumnChanged(); ///< The format must be guessed anew.
    void readingChanged();

private:
    void addFileRows(QFormLayout* form);
    void addColumnRows(QFormLayout* form);
    void addTimeRows(QFormLayout* form);
    void addMapRows(QFormLayout* form);
    void pickColumn(LogRole role, int index);
    void pickTimeFormat(int index);
    void pickZone();
    void pickMissing();
    void showColumns(const LogFile& file);

    LogReading m_reading = {};
    LogChoice m_choice = {};
    bool m_timeOpen = false;
    QFormLayout* m_form;
    QLineEdit* m_name;
    QComboBox* m_encoding;
    QComboBox* m_delimiter;
    QCheckBox* m_header;
    std::array<QComboBox*, logRoleCount> m_columns {};
    QComboBox* m_timeFormat;
    QLabel* m_timeHint;
    QComboBox* m_zone;
    QLineEdit* m_missing;
    Segmented* m_steps;
    QCheckBox* m_keepNames;
    bool m_zoneNeeded = false;
};
