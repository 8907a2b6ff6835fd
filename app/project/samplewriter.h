// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/project/project.h"
#include <QLocale>

/// Writes the example in one language, on one calendar.
class SampleWriter {
public:
    SampleWriter(QLocale::Language language, QDate today)
        : m_korean(language == QLocale::Korean)
        , m_shift(shiftInDays(today))
    {
    }

    Project write();

private:
    static qint64 shiftInDays(QDate today)
    {
        const qint64 days = QDate(2026, 11, 20).daysTo(today);
        return (days >= 0 ? days / 7 : -((6 - days) / 7)) * 7;
    }

    QString text(const QString& korean, const QString& english) const
    {
        return m_korean ? korean : english;
    }
    QDate date(int year, int month, int day) const
    {
        return QDate(year, month, day).addDays(m_shift);
    }
    QDateTime time(int month, int day, int hour, int minute) const
    {
        return QDateTime(date(2026, month, day), QTime(hour, minute));
    }
    static QUuid id(const QString& key);

    /// The week the stream was mapped in.
    QString week() const;

    void writeShared();
    void writeMeasures();
    void writeKata();
    void writeExperiments();
    void writeValueStream();
    void writeHandoffs();
    void writeFlow();
    void writeMismatches();
    void writePlans();
    void writeSilos();
    void writeErrorBudgets();
    void writeToil();
    void writeOrgModel();

    bool m_korean;
    qint64 m_shift;
    Project m_project;
};
