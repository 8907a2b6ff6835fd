// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/project/project.h"
#include "app/streamflow/calibration.h"
#include "app/streamflow/loghours.h"
#include "app/streamflow/workingcalendar.h"
#include "widgets/ticketlog/importdialog.h"
#include <QDialog>
#include <map>

class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

/// What a ticket log says of a stream's numbers, beside what the map says; the ticked ones are
/// taken over as one step of the undo history, as measured.
class CalibrationDialog : public QDialog {
    Q_OBJECT
public:
    CalibrationDialog(
        Document& document, const QUuid& stream, const PickedLog& log, QWidget* parent = nullptr);
    ~CalibrationDialog() override;

    void accept() override;

signals:
    void measured(); ///< The log is read and shown.

private:
    void build();
    void measure(); ///< Anew, e.g. in other hours.
    void showMeasured(const std::shared_ptr<LogTimes>& times, const QString& problem);
    LogTimeBase timeBase() const;
    void showStream(); ///< Numbers of another project are stale.
    void showNumbers();
    void addStep(const Step& step);
    void addNumber(QTreeWidgetItem* parent, qsizetype index);
    void addHours(QTreeWidgetItem* parent);
    void match(const QUuid& stepId, int activity);
    void say();
    void tick(QTreeWidgetItem* item);
    bool isTicked(const CalibratedNumber& number) const;
    QList<CalibratedNumber> picked() const;
    QString numberName(const CalibratedNumber& number) const;
    QString valueText(const CalibratedNumber& number, qint64 value) const;

    Document& m_document;
    QUuid m_stream;
    PickedLog m_log;
    QString m_logName;
    StreamMap m_map;
    LogTimeBase m_base;
    double m_outside = 0; ///< Share of the events.
    std::shared_ptr<const LogTimes> m_times;
    QString m_problem;
    std::optional<SeenHours> m_seen;
    bool m_useHours = false; ///< They become the stream's, and what is measured in.
    bool m_measuring = false;
    ActivityOfStep m_activities;
    QList<CalibratedNumber> m_numbers;
    std::map<std::pair<CalibratedKind, QUuid>, bool> m_ticks; ///< As somebody chose.
    AnswerLines* m_answer;
    Segmented* m_centre;
    QTreeWidget* m_tree;
    QPushButton* m_set = nullptr;
    Worker* m_worker;
};

/// Asks for a ticket log and shows what it says of the stream.
void calibrateFromLog(const PanelContext& context, const QUuid& stream, QWidget* parent);
