// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/panel.h"
#include <QUuid>

class AnswerHeader;
class EmptyState;
class HistoryModel;
class QBoxLayout;
class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class Settings;
class QStackedWidget;
class QTimer;
class StepDetails;
struct HistoryFilter;

/// The activity log: what changed in the project, when, by whom; the moments that have a name; from
/// here old moments are compared, looked at and restored. Not a station of the journey.
class HistoryPanel : public QWidget {
    Q_OBJECT
public:
    /// `settings` remember who works here and in which workshop.
    HistoryPanel(const PanelContext& context, Settings& settings, QWidget* parent = nullptr);
    ~HistoryPanel() override;

    /// Reads the history again; called when it is shown and after every change while it is.
    void showHistory();
    void retranslate();
    /// Chooses the newest step and puts the cursor into the name of the moment.
    void nameNow();
    /// Opens the comparison of that moment with the one shown now; null: of the last named one.
    void compare(const QUuid& step = {});

    /// Takes the remembered author and workshop over into the document.
    static void applyAuthor(const Settings& settings, Document& document);

signals:
    void placeRequested(Subject subject, const QUuid& objectId);
    void lookRequested(const QUuid& step);
    void restoreRequested(const QUuid& step);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeContent();
    QWidget* makeFilters();
    QWidget* makeAuthor();
    void connectAll();
    void showAnswer();
    void fillDays();
    void fillSubjects();
    void applyFilter();
    void showChosen();
    void choose(const QUuid& step);
    void rememberAuthor();
    HistoryFilter chosenFilter() const;
    void restyle();
    void arrange();

    PanelContext m_context;
    Settings& m_settings;
    HistoryModel* m_model;
    QStackedWidget* m_pages;
    EmptyState* m_empty;
    AnswerHeader* m_answer;
    QPushButton* m_nameNow;
    QPushButton* m_compareButton;
    QLineEdit* m_search;
    QComboBox* m_subject;
    QComboBox* m_day;
    QPushButton* m_named;
    QListView* m_list;
    QLabel* m_nothing;
    QLabel* m_authorLabel;
    QLineEdit* m_author;
    QLabel* m_workshopLabel;
    QLineEdit* m_workshop;
    StepDetails* m_details;
    QTimer* m_chosenTimer;
    QBoxLayout* m_filters = nullptr;
    QBoxLayout* m_columns = nullptr;
    QBoxLayout* m_narrowActions = nullptr; ///< Below the answer where there is no room beside it.
    bool m_restyling = false;
};
