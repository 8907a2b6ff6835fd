// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/theme/theme.h"
#include <QGraphicsItem>
#include <QList>

class QChart;

/// A flag on the burn line where an incident took its share.
struct BurnFlag {
    QPointF at = {}; ///< In the chart's values, where the drop begins.
    QString label = {};
    QString caption = {}; ///< "28 Oct · 10 %"
    double share = 0; ///< The largest are labelled first.
};

/// The flags of a burn chart and the label above its band. A label that would cover another moves
/// up, and stays away where there is no room: the ledger below has every incident.
class BurnMarks : public QGraphicsItem {
public:
    BurnMarks(QChart* chart, const Theme& theme, const QFont& base);
    void setFlags(const QList<BurnFlag>& flags);
    /// Stands centred above the plot between two values of x.
    void setBandLabel(const QString& label, double from, double to);

    QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override;

private:
    void paintBandLabel(QPainter& painter, QList<QRectF>& taken) const;
    void paintFlag(QPainter& painter, const BurnFlag& flag, QList<QRectF>& taken) const;

    QChart* m_chart;
    Theme m_theme;
    QFont m_bold;
    QFont m_caption;
    QList<BurnFlag> m_flags = {};
    QString m_bandLabel = {};
    double m_bandFrom = 0;
    double m_bandTo = 0;
};
