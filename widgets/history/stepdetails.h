// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/history/rowchange.h"
#include "app/project/shared.h"
#include <QWidget>
#include <memory>

class Document;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class WrappedText;
struct HistoryEntry;
struct Project;

/// One step of the history in full: when, who, the name of the moment, everything it changed line
/// by line, and what can be done with it.
class StepDetails : public QWidget {
    Q_OBJECT
public:
    explicit StepDetails(Document& document, QWidget* parent = nullptr);
    ~StepDetails() override;

    /// Null: nothing is chosen. `previous` is the step before it, null for the first. Reads what
    /// the step changed from the file.
    void showEntry(const HistoryEntry* entry, const QUuid& previous);
    QUuid step() const { return m_step; }
    void retranslate();
    /// Reads again when the words have changed.
    void forgetShown();
    /// Puts the cursor into the name of the moment.
    void editName();

signals:
    void placeRequested(Subject subject, const QUuid& objectId);
    void lookRequested(const QUuid& step);
    void compareRequested(const QUuid& step);
    void restoreRequested(const QUuid& step);
    void failed(const QString& sentence);

protected:
    void changeEvent(QEvent* event) override;

private:
    void restyle();
    void showChanges(const HistoryEntry& entry, const QUuid& previous);
    void addLine(int index, const Project& before, const Project& after);
    void nameMoment();
    void goToPlace();
    void updateButtons();

    Document& m_document;
    std::unique_ptr<HistoryEntry> m_shown = nullptr;
    QUuid m_step = {};
    QString m_shownName = {};
    bool m_isHead = false;
    QList<RowChange> m_changes = {};
    WrappedText* m_title;
    WrappedText* m_when;
    QLabel* m_nameLabel;
    QLineEdit* m_name;
    QLabel* m_changesLabel;
    QListWidget* m_lines;
    QPushButton* m_place;
    QPushButton* m_look;
    QPushButton* m_compare;
    QPushButton* m_restore;
    bool m_restyling = false;
};
