// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/valuestream/streammetrics.h"
#include <QWidget>

/// The single most persuasive picture: lead time and work as two bars on one scale, and the
/// stream's ratios beside their title.
class ScaleBars : public QWidget {
    Q_OBJECT
public:
    explicit ScaleBars(QWidget* parent = nullptr);
    void showMetrics(const StreamMap& map, const StreamMetrics& metrics);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Bar {
        std::chrono::seconds length;
        QString text;
    };
    struct Figure {
        QString name;
        QString value;
    };
    int lineHeight() const;
    int figureLines(int width) const;
    void paintBars(class QPainter& painter, int top) const;

    QString m_title = {};
    QList<Bar> m_bars = {};
    QList<Figure> m_figures = {};
};
