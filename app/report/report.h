// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/project/project.h"
#include "app/report/reportlayout.h"
#include "app/report/reportsections.h"
#include <QLocale>
#include <chrono>
#include <future>
#include <vector>

/// What the reader of the report is to get.
struct ReportChoice {
    QList<Subject> sections = reportSections(); ///< In this order.
    Paper paper = Paper::A4;
    QString title = {}; ///< Empty: the project's.

    bool operator==(const ReportChoice&) const = default;
};

/// A place readers can jump to: an entry of the outline.
struct ReportBookmark {
    int level = 1;
    QString title = {};
    int page = 0; ///< From 0, cover included.
    double top = 0;
};

/// A rectangle on a page that leads to a bookmark.
struct ReportLink {
    int page = 0;
    QRectF rect = {};
    int bookmark = 0;
};

/// The pages of one project's report: cover, contents, a chapter a section, with header and footer.
/// The panel's preview and the PDF paint the same pages. Made piece by piece with work().
class Report {
public:
    Report(const Project& project, const ReportChoice& choice, const QLocale& locale, QDate today,
        const FigureSource& figures);
    ~Report();

    /// Goes on for about `budget`; true when all pages are laid out. Nothing below is to be called
    /// before.
    bool work(std::chrono::milliseconds budget);
    double progress() const; ///< 0-1.

    int pageCount() const;
    const PageGeometry& geometry() const { return m_geometry; }
    /// Paints a page; units of the painter are those of PageGeometry.
    void paintPage(QPainter& painter, int page) const;

    QString title() const;
    QString organisation() const { return m_project.info.organisation; }
    QList<ReportBookmark> bookmarks() const;
    QList<ReportLink> links() const;

private:
    enum class Stage { Sections, Layout, Hash, Done };
    /// Where an entry stands in the contents.
    struct ContentsLine {
        int page = 0; ///< Of the contents.
        double top = 0;
        double height = 0;
    };

    void workOnce();
    void arrangeContents();
    int contentsPages() const;
    void paintCover(QPainter& painter) const;
    void paintContents(QPainter& painter, int contentsPage) const;
    void paintHeader(QPainter& painter) const;
    void paintFooter(QPainter& painter, int page) const;

    Project m_project;
    ReportChoice m_choice;
    QLocale m_locale;
    QDate m_today;
    FigureSource m_figures;
    PageGeometry m_geometry;
    ReportLayout m_layout;
    ReportRecorder m_recorder;
    Stage m_stage = Stage::Sections;
    qsizetype m_nextSection = 0;
    QList<ReportElement> m_elements;
    qsizetype m_nextElement = 0;
    std::future<QString> m_hash;
    std::future<void> m_simulated; ///< Before the sections are written.
    QString m_inputHash;
    std::vector<ContentsLine> m_contentsLines;
};

/// The first eight hexadecimal digits of the SHA-256 over the project's JSON (`gemba export`,
/// without the raw files: the value has their own hashes). Two reports of one hash were made from
/// the same input.
QString inputHash(const Project& project);
