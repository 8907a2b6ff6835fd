// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/history/othercopy.h"
#include "widgets/panel.h"
#include <QDialog>

class AnswerLines;
class ConflictPage;
class QCheckBox;
class QPushButton;
class QStackedWidget;
class QTreeWidget;
class Segmented;

/// Merges another copy into the open project: the questions one by one, then what will change by
/// panel, then one edit. A project that is no copy is offered to be added as a part.
class MergeDialog : public QDialog {
    Q_OBJECT
public:
    /// `other` has been opened for the document's project as it is now.
    MergeDialog(const OtherCopy& other, const PanelContext& context, QWidget* parent = nullptr);

private:
    enum Page { Questions, Preview };

    void build();
    QWidget* makePreview();
    QWidget* makeButtons();
    void showResult();
    void showMerge(const Merge& merge);
    void showPart(const Part& part);
    void fillPreview();
    QString whoAndWhen() const;
    bool isPart() const { return m_other.relation() == OtherCopy::Relation::Other; }
    void mergeNow();

    const OtherCopy& m_other;
    PanelContext m_context;
    Project m_result = {};
    QList<RowChange> m_changes = {}; ///< What the result changes here.
    QString m_notesTitle = {};
    QStringList m_notes = {}; ///< Shown above the changes.
    bool m_isPreviewFilled = false;

    AnswerLines* m_answer;
    Segmented* m_shown;
    QStackedWidget* m_pages;
    ConflictPage* m_questions;
    QCheckBox* m_join;
    QTreeWidget* m_preview;
    QPushButton* m_merge;
};

/// Opens the file and merges it in a dialog. False where the user cancels or the file cannot be
/// used, which is said in a sentence; the project is then as it was.
bool mergeCopy(const QString& path, const PanelContext& context, QWidget* parent);
