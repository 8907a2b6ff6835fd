// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/report/report.h"
#include "widgets/panel.h"
#include <QTimer>

class AnswerHeader;
class PagesView;
class QLabel;
class QListWidget;
class QPushButton;
class QToolButton;
class Segmented;
class Settings;

/// The report as it will be printed: its pages, and what is to be in it. Choices are the reader's,
/// not the project's, so they are kept with the program's settings.
class ReportPanel : public Panel {
    Q_OBJECT
public:
    ReportPanel(const PanelContext& context, Settings& settings, QWidget* parent = nullptr);
    ~ReportPanel() override;

    Subject subject() const override { return Subject::Report; }
    void showProject(const Project& project) override;
    void retranslate() override;
    Summary summary() const override;

    /// What is chosen now; File ▸ Export PDF uses the same.
    ReportChoice choice() const;
    QLocale reportLocale() const;
    /// Asks for a file name and writes the report.
    void exportPdf();
    /// False while pages are being laid out.
    bool isUpToDate() const { return !m_pending && !m_dirty; }

signals:
    void pagesChanged();

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build();
    QWidget* buildChoices();
    QWidget* buildPages();
    void restyle();
    void readSettings();
    void writeSettings() const;
    void fillSections();
    void nameSections();
    void nameLanguages();
    void moveSection(int step);
    void chosen();
    void startLater();
    void start();
    void workOn();
    void showAnswer();
    void showPlace();
    QString suggestedName() const;

    Settings& m_settings;
    AnswerHeader* m_header = nullptr;
    QPushButton* m_export = nullptr;
    QLabel* m_sectionsLabel = nullptr;
    QListWidget* m_sections = nullptr;
    QToolButton* m_up = nullptr;
    QToolButton* m_down = nullptr;
    QLabel* m_paperLabel = nullptr;
    Segmented* m_paper = nullptr;
    QLabel* m_languageLabel = nullptr;
    Segmented* m_language = nullptr;
    QLabel* m_written = nullptr;
    QLabel* m_place = nullptr;
    QToolButton* m_smaller = nullptr;
    QToolButton* m_larger = nullptr;
    QToolButton* m_fit = nullptr;
    PagesView* m_pages = nullptr;

    Project m_shown;
    bool m_dirty = true; ///< The pages are not of m_shown and the choice.
    std::shared_ptr<Report> m_report; ///< Shown.
    std::shared_ptr<Report> m_pending; ///< Being laid out.
    QTimer m_debounce;
    QTimer m_working;
};
