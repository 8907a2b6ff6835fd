// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/language/format.h"
#include "app/streamflow/workingcalendar.h"
#include "app/ticketlog/logcomparison.h"
#include "widgets/ticketlog/importdialog.h"
#include <QDialog>

class QTreeWidget;

/// Two ticket logs of one kind of work, before and after something was changed: how long whole
/// tickets and each activity took, and whether chance alone could have made the difference.
class LogComparisonDialog : public QDialog {
    Q_OBJECT
public:
    /// `stream` says in which time is counted.
    LogComparisonDialog(const FlowSubject& stream, const PickedLog& before, const PickedLog& after,
        QWidget* parent = nullptr);
    ~LogComparisonDialog() override;

signals:
    void compared(); ///< Both logs are read and shown.

private:
    void build();
    void compare(const PickedLog& before, const PickedLog& after);
    void showComparison(const LogComparison& comparison, const QStringList& periods);
    void addLine(const TimeChange& change);
    QString duration(double seconds) const;

    DayLength m_day;
    LogTimeBase m_base;
    double m_outside = 0; ///< Share of the events, of the log with more of them.
    AnswerLines* m_answer;
    QTreeWidget* m_table;
    Worker* m_worker;
};

/// Asks for two ticket logs and compares them in the time the stream counts in.
void compareTicketLogs(const PanelContext& context, const QUuid& stream, QWidget* parent);
