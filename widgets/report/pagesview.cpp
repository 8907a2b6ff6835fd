// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/report/pagesview.h"
#include "app/report/report.h"
#include "widgets/theme/theme.h"
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

using namespace Qt::StringLiterals;

static constexpr double margin = 24;
static constexpr double gap = 16;
static constexpr double minimumZoom = .25;
static constexpr double maximumZoom = 3;

PagesView::PagesView(QWidget* parent)
    : QAbstractScrollArea(parent)
{
    constexpr int cachedBytes = 48 << 20;
    m_pages.setMaxCost(cachedBytes);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // its coming and going would change the fit
    m_painting.setSingleShot(true);
    connect(&m_painting, &QTimer::timeout, this, &PagesView::paintNext);
}

PagesView::~PagesView() = default;

int PagesView::pageCount() const { return m_report ? m_report->pageCount() : 0; }

void PagesView::showReport(std::shared_ptr<const Report> report)
{
    m_report = std::move(report);
    m_pages.clear();
    m_announcedPage = -1;
    if (m_fitsWidth)
        fitWidth();
    arrange();
    viewport()->update();
}

/// At zoom 1 an inch of paper is an inch of the screen.
QSizeF PagesView::pageSize() const
{
    return m_report
        ? m_report->geometry().size * (m_zoom * logicalDpiX() / PageGeometry::unitsPerInch)
        : QSizeF();
}

QRectF PagesView::pageRect(int page) const
{
    const QSizeF size = pageSize();
    const double width = viewport()->width();
    const double left
        = std::max(margin, (width - size.width()) / 2) - horizontalScrollBar()->value();
    const double top = margin + page * (size.height() + gap) - verticalScrollBar()->value();
    return { std::round(left), std::round(top), size.width(), size.height() };
}

void PagesView::setZoom(double zoom)
{
    m_fitsWidth = false;
    applyZoom(zoom);
}

void PagesView::fitWidth()
{
    m_fitsWidth = true;
    if (!m_report)
        return;
    const double available = viewport()->width() - 2 * margin;
    const double full
        = m_report->geometry().size.width() * logicalDpiX() / PageGeometry::unitsPerInch;
    applyZoom(std::min(available / full, 1.25));
}

void PagesView::applyZoom(double zoom)
{
    zoom = std::clamp(zoom, minimumZoom, maximumZoom);
    if (qFuzzyCompare(zoom, m_zoom))
        return;
    // The middle of the view stays where it is, unless the beginning is in view.
    const bool isAtTop = verticalScrollBar()->value() == 0;
    const double middle = verticalScrollBar()->value() + viewport()->height() / 2.0;
    const double factor = zoom / m_zoom;
    m_zoom = zoom;
    m_pages.clear();
    arrange();
    verticalScrollBar()->setValue(
        isAtTop ? 0 : qRound(middle * factor - viewport()->height() / 2.0));
    viewport()->update();
    emit zoomChanged();
}

void PagesView::arrange()
{
    const QSizeF size = pageSize();
    const double height = pageCount() * (size.height() + gap) - gap + 2 * margin;
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(fontMetrics().lineSpacing() * 2);
    verticalScrollBar()->setRange(0, std::max(0, qRound(height) - viewport()->height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(fontMetrics().lineSpacing() * 2);
    horizontalScrollBar()->setRange(
        0, std::max(0, qRound(size.width() + 2 * margin) - viewport()->width()));
    scrollContentsBy(0, 0);
}

int PagesView::currentPage() const
{
    if (pageCount() == 0)
        return 0;
    const double middle = verticalScrollBar()->value() + viewport()->height() / 2.0 - margin;
    return std::clamp(int(middle / (pageSize().height() + gap)), 0, pageCount() - 1);
}

void PagesView::goToPage(int page)
{
    verticalScrollBar()->setValue(qRound(page * (pageSize().height() + gap)));
}

void PagesView::scrollContentsBy(int, int)
{
    viewport()->update();
    if (const int page = currentPage(); page != m_announcedPage) {
        m_announcedPage = page;
        emit currentPageChanged(page);
    }
}

void PagesView::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(this);
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), theme.window);
    bool isMissing = false;
    for (int page = 0; page < pageCount(); ++page) {
        const QRectF rect = pageRect(page);
        if (rect.bottom() < 0)
            continue;
        if (rect.top() > viewport()->height())
            break;
        // Paper is white in the dark as well: this is what will be printed.
        if (const QPixmap* pixmap = m_pages.object(page)) {
            painter.drawPixmap(rect.topLeft(), *pixmap);
        } else {
            painter.fillRect(rect, Qt::white);
            isMissing = true;
        }
        painter.setPen(theme.line);
        painter.drawRect(rect.adjusted(-.5, -.5, .5, .5));
    }
    if (isMissing && !m_painting.isActive())
        m_painting.start(0);
}

/// Paints the first visible page that is missing; the next one has its turn after the events that
/// came in meanwhile.
void PagesView::paintNext()
{
    for (int page = 0; page < pageCount(); ++page) {
        const QRectF rect = pageRect(page);
        if (rect.bottom() < 0 || m_pages.contains(page))
            continue;
        if (rect.top() > viewport()->height())
            return;
        const double ratio = devicePixelRatioF();
        auto pixmap = std::make_unique<QPixmap>((rect.size() * ratio).toSize());
        pixmap->fill(Qt::white);
        {
            QPainter painter(pixmap.get());
            painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
            const double scale = rect.width() * ratio / m_report->geometry().size.width();
            painter.scale(scale, scale);
            m_report->paintPage(painter, page);
        }
        pixmap->setDevicePixelRatio(ratio);
        const qsizetype cost = 4LL * pixmap->width() * pixmap->height();
        m_pages.insert(page, pixmap.release(), std::min(cost, m_pages.maxCost()));
        viewport()->update();
        return;
    }
}

void PagesView::resizeEvent(QResizeEvent*)
{
    if (m_fitsWidth)
        fitWidth();
    arrange();
}

void PagesView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Home:
        return goToPage(0);
    case Qt::Key_End:
        return verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    case Qt::Key_PageDown:
    case Qt::Key_Space:
        return verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepAdd);
    case Qt::Key_PageUp:
        return verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepSub);
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PagesView::wheelEvent(QWheelEvent* event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier))
        return QAbstractScrollArea::wheelEvent(event);
    setZoom(m_zoom * (event->angleDelta().y() > 0 ? 1.1 : 1 / 1.1));
    event->accept();
}

void PagesView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
    QAbstractScrollArea::changeEvent(event);
}
