// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/project/document.h"
#include "app/valuestream/requesttype.h"
#include <QWidget>
#include <functional>

class DurationEdit;
class MilliEdit;
class PpmEdit;
class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class RungLadder;

/// What is entered of one request type: its name and handoff, the rungs, who governs it, the
/// requirements on the platform and the numbers of a month.
class RequestFields : public QWidget {
    Q_OBJECT
public:
    explicit RequestFields(Document& document, QWidget* parent = nullptr);
    /// `stream`: whose handoffs are offered.
    void showType(const RequestType& type, const QUuid& stream);
    void startNaming(); ///< The name is selected, to be typed over.

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void edit(
        const QString& text, const QString& field, const std::function<void(RequestType&)>& change);
    QLineEdit* addText(QGridLayout& grid, const QString& name, const QString& label,
        const QString& text, QString RequestType::*member);
    QLabel* labelOf(const QString& text, QWidget* field);
    void addRow(QGridLayout& grid, const QString& text, QWidget* field);
    void addNumbers(QGridLayout& grid);
    QWidget* makeRequirements();
    void showHandoffs(const RequestType& type);
    void takeHandoff(const QUuid& handoff);

    Document& m_document;
    QUuid m_id = {};
    QUuid m_stream = {};
    QLineEdit* m_name = nullptr;
    QComboBox* m_handoff;
    RungLadder* m_ladder;
    QLineEdit* m_defines = nullptr;
    QLineEdit* m_runs = nullptr;
    QLineEdit* m_governs = nullptr;
    MilliEdit* m_volume;
    DurationEdit* m_wait;
    DurationEdit* m_work;
    PpmEdit* m_adoption;
    QLabel* m_met;
    QList<QCheckBox*> m_requirements = {};
};
