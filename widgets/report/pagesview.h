// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QAbstractScrollArea>
#include <QCache>
#include <QPixmap>
#include <QTimer>
#include <memory>

class Report;

/// The pages of a report below each other, as they will be printed. Pages are painted when they
/// come into sight, one at a time, so that scrolling and typing never wait for a long report.
class PagesView : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit PagesView(QWidget* parent = nullptr);
    ~PagesView() override;

    /// Shows the pages of a finished report; keeps the place.
    void showReport(std::shared_ptr<const Report> report);
    /// 1: as large as on paper.
    double zoom() const { return m_zoom; }
    void setZoom(double zoom);
    /// The zoom at which a page is as wide as the view; kept while the view changes its size.
    void fitWidth();
    bool fitsWidth() const { return m_fitsWidth; }
    void goToPage(int page);
    /// From 0: the one in the middle of the view.
    int currentPage() const;

signals:
    void zoomChanged();
    void currentPageChanged(int page);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent* event) override;

private:
    QSizeF pageSize() const;
    QRectF pageRect(int page) const; ///< In the viewport.
    int pageCount() const;
    void applyZoom(double zoom);
    void arrange();
    void paintNext();

    std::shared_ptr<const Report> m_report;
    double m_zoom = 1;
    bool m_fitsWidth = true;
    int m_announcedPage = -1;
    QCache<int, QPixmap> m_pages; ///< Cost: bytes.
    QTimer m_painting;
};
