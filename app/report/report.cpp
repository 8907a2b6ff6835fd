// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/report.h"
#include "app/language/format.h"
#include "app/project/jsonproject.h"
#include "app/report/reportlanguage.h"
#include "app/report/reporttext.h"
#include "app/streamflow/futurereport.h"
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QFontMetricsF>
#include <QPainter>
#include <QThreadPool>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Gives the words of this file their translation context.
struct ReportWords {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

QString inputHash(const Project& project)
{
    const QByteArray hash
        = QCryptographicHash::hash(projectToJson(project), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().first(8));
}

/// The same beside the main thread: a project of many rows takes a while.
static std::future<QString> inputHashLater(const Project& project)
{
    const auto promise = std::make_shared<std::promise<QString>>();
    QThreadPool::globalInstance()->start(
        [promise, project] { promise->set_value(inputHash(project)); });
    return promise->get_future();
}

/// The same: simulations, for the chapter that needs them.
static std::future<void> simulateLater(const Project& project, const ReportChoice& choice)
{
    if (!choice.sections.contains(Subject::ValueStream))
        return {};
    const auto promise = std::make_shared<std::promise<void>>();
    QThreadPool::globalInstance()->start([promise, project] {
        try {
            prepareFutureReport(project);
        } catch (...) { // no memory: the chapter tries again, and says so
        }
        promise->set_value();
    });
    return promise->get_future();
}

Report::Report(const Project& project, const ReportChoice& choice, const QLocale& locale,
    QDate today, const FigureSource& figures)
    : m_project(project)
    , m_choice(choice)
    , m_locale(locale)
    , m_today(today)
    , m_figures(figures ? figures : [](const QString&) { return Figure(); })
    , m_geometry(PageGeometry::of(choice.paper))
    , m_layout(m_geometry)
    , m_hash(inputHashLater(project))
    , m_simulated(simulateLater(project, choice))
{
}

Report::~Report() = default;

bool Report::work(std::chrono::milliseconds budget)
{
    if (m_stage == Stage::Done)
        return true;
    const ReportLanguage language(m_locale);
    QElapsedTimer timer;
    timer.start();
    do {
        workOnce();
    } while (m_stage != Stage::Done && timer.elapsed() < budget.count());
    return m_stage == Stage::Done;
}

void Report::workOnce()
{
    switch (m_stage) {
    case Stage::Sections:
        if (m_simulated.valid() && m_simulated.wait_for(2ms) != std::future_status::ready)
            return;
        if (m_nextSection < m_choice.sections.size()) {
            writeSection(
                m_recorder, m_choice.sections.at(m_nextSection++), m_project, m_today, m_figures);
            m_elements += m_recorder.takeElements();
        } else {
            m_stage = Stage::Layout;
        }
        return;
    case Stage::Layout:
        for (int i = 0; i < 8 && m_nextElement < m_elements.size(); ++i)
            m_layout.add(m_elements.at(m_nextElement++));
        if (m_nextElement == m_elements.size()) {
            m_layout.finish();
            m_elements.clear();
            arrangeContents();
            m_stage = Stage::Hash;
        }
        return;
    case Stage::Hash:
        if (m_hash.wait_for(2ms) == std::future_status::ready) {
            m_inputHash = m_hash.get();
            m_stage = Stage::Done;
        }
        return;
    case Stage::Done:
        return;
    }
}

double Report::progress() const
{
    const auto part
        = [](qsizetype done, qsizetype of) { return of ? double(done) / double(of) : 1.0; };
    switch (m_stage) {
    case Stage::Sections:
        return .3 * part(m_nextSection, m_choice.sections.size());
    case Stage::Layout:
        return .3 + .65 * part(m_nextElement, m_elements.size());
    case Stage::Hash:
        return .95;
    case Stage::Done:
        break;
    }
    return 1;
}

QString Report::title() const
{
    const QString title = m_choice.title.isEmpty() ? m_project.info.title : m_choice.title;
    return title.trimmed().isEmpty() ? ReportWords::tr("SRE transition") : title;
}

int Report::contentsPages() const
{
    return m_contentsLines.empty() ? 1 : m_contentsLines.back().page + 1;
}

int Report::pageCount() const { return 1 + contentsPages() + m_layout.pageCount(); }

void Report::arrangeContents()
{
    double y = 54 + 24; // below the title
    int page = 0;
    for (const ContentsEntry& entry : m_layout.contents()) {
        const double before = entry.level == 1 ? 18 : 0;
        const double height = entry.level == 1 ? 40 : 32;
        if (y + before + height > m_geometry.body.height()) {
            ++page;
            y = 0;
        }
        y += before;
        m_contentsLines.push_back({ page, y, height });
        y += height;
    }
}

QList<ReportBookmark> Report::bookmarks() const
{
    QList<ReportBookmark> bookmarks;
    for (const ContentsEntry& entry : m_layout.contents())
        bookmarks.append(
            { entry.level, entry.number.isEmpty() ? entry.title : entry.number + u' ' + entry.title,
                1 + contentsPages() + entry.page, entry.top });
    return bookmarks;
}

QList<ReportLink> Report::links() const
{
    QList<ReportLink> links;
    const QRectF& body = m_geometry.body;
    for (size_t i = 0; i < m_contentsLines.size(); ++i) {
        const ContentsLine& line = m_contentsLines.at(i);
        links.append({ 1 + line.page,
            QRectF(body.left(), body.top() + line.top, body.width(), line.height), int(i) });
    }
    return links;
}

void Report::paintPage(QPainter& painter, int page) const
{
    const ReportLanguage language(m_locale);
    painter.save();
    painter.setBrush(Qt::NoBrush);
    if (page == 0) {
        paintCover(painter);
    } else {
        paintHeader(painter);
        if (page <= contentsPages())
            paintContents(painter, page - 1);
        else
            m_layout.paintPage(painter, page - 1 - contentsPages());
    }
    paintFooter(painter, page);
    painter.restore();
}

/// Paints lines below each other and returns where they end.
static double paintText(QPainter& painter, const QPointF& at, double width, const QString& words,
    const TextStyle& style)
{
    if (words.trimmed().isEmpty())
        return at.y();
    const ReportText text(words, style, width);
    for (qsizetype line = 0; line < text.lineCount(); ++line)
        text.paintLine(painter, line, at + QPointF(0, double(line) * style.lineHeight));
    return at.y() + double(text.lineCount()) * style.lineHeight;
}

static void paintLeftAndRight(QPainter& painter, const QRectF& row, const QString& left,
    const QString& right, const TextStyle& style)
{
    const QFontMetricsF metrics(style.font);
    const ReportText end(right, style, row.width());
    const double leftWidth = row.width() - end.naturalWidth() - 24;
    const ReportText begin(
        metrics.elidedText(printableText(left), Qt::ElideRight, leftWidth), style, row.width());
    if (begin.lineCount() > 0)
        begin.paintLine(painter, 0, row.topLeft());
    if (end.lineCount() > 0)
        end.paintLine(painter, 0, row.topLeft(), true);
}

void Report::paintCover(QPainter& painter) const
{
    const ReportStyle& style = ReportStyle::instance();
    const QRectF& body = m_geometry.body;
    const double left = body.left();
    painter.fillRect(QRectF(left, m_geometry.headerTop, 96, 8), style.accent);
    double y = m_geometry.size.height() * .27;
    y = paintText(painter, { left, y }, body.width(), organisation(),
        style.lead.bold().inColor(style.accent));
    y = paintText(painter, { left, y + 12 }, body.width(), title(), style.coverTitle);
    y = paintText(painter, { left, y + 20 }, body.width(), m_project.info.scope,
        style.lead.inColor(style.muted));

    QString language = m_locale.language() == QLocale::Korean ? u"한국어"_s : u"English"_s;
    const QList<QPair<QString, QString>> facts { { ReportWords::tr("Date"), formatDate(m_today) },
        { ReportWords::tr("Version"), m_project.info.version },
        { ReportWords::tr("Language"), language },
        { ReportWords::tr("Made with"), u"Gemba " GEMBA_VERSION ""_s } };
    y = m_geometry.size.height() * .72;
    painter.setPen(QPen(style.line, 1));
    painter.drawLine(QPointF(left, y), QPointF(body.right(), y));
    y += 20;
    for (const auto& [name, value] : facts) {
        if (value.trimmed().isEmpty())
            continue;
        paintText(painter, { left, y }, 200, name, style.body.inColor(style.muted));
        y = paintText(painter, { left + 220, y }, body.width() - 220, value, style.body) + 4;
    }
}

void Report::paintContents(QPainter& painter, int contentsPage) const
{
    const ReportStyle& style = ReportStyle::instance();
    const QRectF& body = m_geometry.body;
    if (contentsPage == 0)
        paintText(
            painter, body.topLeft(), body.width(), ReportWords::tr("Contents"), style.chapter);
    const QList<ContentsEntry>& entries = m_layout.contents();
    for (size_t i = 0; i < m_contentsLines.size(); ++i) {
        const ContentsLine& line = m_contentsLines.at(i);
        if (line.page != contentsPage)
            continue;
        const ContentsEntry& entry = entries.at(qsizetype(i));
        const bool isChapter = entry.level == 1;
        TextStyle look = isChapter ? style.body.bold() : style.body.inColor(style.muted);
        look.lineHeight = line.height;
        const QRectF row(body.left() + 44, body.top() + line.top, body.width() - 44, line.height);
        if (isChapter) {
            paintText(painter, { body.left(), row.top() }, 44, entry.number, look);
            painter.setPen(QPen(style.line, 1));
            painter.drawLine(
                QPointF(body.left(), row.top() - 8), QPointF(body.right(), row.top() - 8));
        }
        paintLeftAndRight(
            painter, row, entry.title, QString::number(2 + contentsPages() + entry.page), look);
    }
}

void Report::paintHeader(QPainter& painter) const
{
    const ReportStyle& style = ReportStyle::instance();
    const QString name = organisation().trimmed().isEmpty()
        ? title()
        : ReportWords::tr("%1, %2", "organisation, title").arg(organisation(), title());
    paintLeftAndRight(painter,
        QRectF(m_geometry.body.left(), m_geometry.headerTop, m_geometry.body.width(),
            style.header.lineHeight),
        name, formatDate(m_today), style.header);
}

void Report::paintFooter(QPainter& painter, int page) const
{
    const ReportStyle& style = ReportStyle::instance();
    const QRectF row(m_geometry.body.left(), m_geometry.footerTop, m_geometry.body.width(),
        style.header.lineHeight);
    painter.setPen(QPen(style.line, 1));
    painter.drawLine(QPointF(row.left(), row.top() - 12), QPointF(row.right(), row.top() - 12));
    QString made = u"Gemba " GEMBA_VERSION ""_s;
    if (!m_inputHash.isEmpty())
        made += u" · "_s + ReportWords::tr("input hash %1").arg(m_inputHash);
    paintLeftAndRight(
        painter, row, made, u"%1 / %2"_s.arg(page + 1).arg(pageCount()), style.header);
}
