// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/orgmodel/orgmodelfigures.h"
#include "app/language/format.h"
#include "app/orgmodel/orgmodelsummary.h"
#include "app/project/project.h"
#include "widgets/charts/chartstyle.h"
#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QCoreApplication>
#include <QHorizontalStackedBarSeries>
#include <QPainter>
#include <QValueAxis>
#include <cmath>

using namespace Qt::StringLiterals;

/// Gives the words of this file their translation context.
struct OrgModelFigures {
    Q_DECLARE_TR_FUNCTIONS(OrgModelFigures)
};

namespace {
/// What both charts' marks have in common: rows of equal height beside a plot.
class RowMarks : public QGraphicsItem {
public:
    RowMarks(QChart* chart, qsizetype rows, const Theme& theme, const QFont& base)
        : QGraphicsItem(chart)
        , m_chart(chart)
        , m_rows(rows)
        , m_theme(theme)
        , m_base(base)
    {
        setZValue(20);
        QObject::connect(chart, &QChart::plotAreaChanged, chart, [this] {
            prepareGeometryChange();
            update();
        });
    }
    QRectF boundingRect() const override { return { QPointF(0, 0), m_chart->size() }; }

protected:
    QRectF row(qsizetype i) const
    {
        const QRectF plot = m_chart->plotArea();
        const double pitch = plot.height() / double(m_rows);
        return { 0, plot.top() + double(i) * pitch, m_chart->size().width(), pitch };
    }
    double x(double value) const { return m_chart->mapToPosition({ value, 0 }).x(); }
    QFont struck(QFont font) const
    {
        font.setStrikeOut(true);
        return font;
    }

    QChart* m_chart;
    qsizetype m_rows;
    Theme m_theme;
    QFont m_base;
};

/// Names and descriptions left of the bars, values at their ends, reasons below the blocked ones.
class RankingMarks : public RowMarks {
public:
    RankingMarks(QChart* chart, const Project& project, QList<RankedModel> ranking,
        const Theme& theme, const QFont& base)
        : RowMarks(chart, ranking.size(), theme, base)
        , m_context(project.orgContext)
        , m_ranking(std::move(ranking))
    {
    }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override
    {
        painter->setRenderHint(QPainter::Antialiasing);
        for (qsizetype i = 0; i < m_ranking.size(); ++i) {
            paintName(*painter, i);
            paintValue(*painter, i);
            if (m_ranking.at(i).isOpen())
                continue;
            paintReasons(*painter, i);
            if (i > 0 && m_ranking.at(i - 1).isOpen()) { // what cannot be chosen begins here
                painter->setPen(QPen(m_theme.line, 1));
                painter->drawLine(row(i).topLeft(), row(i).topRight());
            }
        }
    }

private:
    void paintName(QPainter& painter, qsizetype i) const
    {
        const RankedModel& ranked = m_ranking.at(i);
        const QRectF strip = row(i);
        const double width = m_chart->plotArea().left() - 12;
        const bool leads = i == 0 && ranked.isOpen();
        const QFont name = leads ? Type::bold(m_base) : Type::body(m_base);
        const QFont small = Type::caption(m_base);
        const double nameHeight = QFontMetricsF(name).height();
        const double smallHeight = QFontMetricsF(small).height();
        const double top = strip.center().y() - (nameHeight + smallHeight) / 2;
        painter.setFont(ranked.isOpen() ? name : struck(name));
        painter.setPen(ranked.isOpen() ? m_theme.text : m_theme.muted);
        painter.drawText(QRectF(0, top, width, nameHeight), Qt::AlignLeft | Qt::AlignVCenter,
            QFontMetricsF(name).elidedText(orgModelName(ranked.model), Qt::ElideRight, width));
        painter.setFont(small);
        painter.setPen(m_theme.muted);
        painter.drawText(QRectF(0, top + nameHeight, width, smallHeight),
            Qt::AlignLeft | Qt::AlignVCenter,
            QFontMetricsF(small).elidedText(
                orgModelDescription(ranked.model), Qt::ElideRight, width));
    }

    void paintValue(QPainter& painter, qsizetype i) const
    {
        const RankedModel& ranked = m_ranking.at(i);
        const double middle = row(i).center().y();
        const double end = x(ranked.value);
        if (!ranked.isOpen()) {
            painter.setPen(QPen(m_theme.muted, 1)); // struck through like the words
            painter.drawLine(QPointF(x(0), middle), QPointF(end, middle));
        }
        const bool leads = i == 0 && ranked.isOpen();
        const QFont font = leads ? Type::bold(m_base) : Type::body(m_base);
        painter.setFont(ranked.isOpen() ? font : struck(font));
        painter.setPen(ranked.isOpen() ? m_theme.text : m_theme.muted);
        painter.drawText(QPointF(end + 8, middle + QFontMetricsF(font).ascent() / 2 - 1),
            formatNumber(ranked.value, 2));
    }

    void paintReasons(QPainter& painter, qsizetype i) const
    {
        QStringList reasons;
        for (const OrgGate gate : m_ranking.at(i).gates)
            reasons.append(orgGateText(gate, m_context));
        const QFont small = Type::caption(m_base);
        const QFontMetricsF metrics(small);
        const QRectF strip = row(i);
        // A cross in a ring, as vectors: icons would become pixels in the report.
        const QRectF ring(x(0), strip.center().y() + 14, 11, 11);
        painter.setPen(QPen(m_theme.badText, 1.2));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(ring);
        painter.drawLine(ring.center() + QPointF(-2.2, -2.2), ring.center() + QPointF(2.2, 2.2));
        painter.drawLine(ring.center() + QPointF(-2.2, 2.2), ring.center() + QPointF(2.2, -2.2));
        painter.setFont(small);
        painter.setPen(m_theme.badText);
        const double left = ring.right() + 6;
        painter.drawText(QRectF(left, strip.center().y() + 12, m_chart->size().width() - left,
                             3 * metrics.lineSpacing() + 2),
            int(Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap), reasons.join(u". "_s));
    }

    OrgContext m_context;
    QList<RankedModel> m_ranking;
};

/// Names left of the plot, the difference beside each bar, the line of no difference.
class ContributionMarks : public RowMarks {
public:
    ContributionMarks(QChart* chart, QStringList names, QList<double> differences,
        const Theme& theme, const QFont& base)
        : RowMarks(chart, names.size(), theme, base)
        , m_names(std::move(names))
        , m_differences(std::move(differences))
    {
    }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override
    {
        const QRectF plot = m_chart->plotArea();
        painter->setFont(Type::caption(m_base));
        const QFontMetricsF metrics(painter->font());
        painter->setPen(QPen(m_theme.muted, 1));
        painter->drawLine(QPointF(x(0), plot.top()), QPointF(x(0), plot.bottom()));
        for (qsizetype i = 0; i < m_names.size(); ++i) {
            const QRectF strip = row(i);
            const double width = nameWidth(m_names, m_base);
            painter->setPen(m_theme.text);
            painter->drawText(QRectF(0, strip.top(), width, strip.height()),
                Qt::AlignLeft | Qt::AlignVCenter,
                metrics.elidedText(m_names.at(i), Qt::ElideRight, width));
            const double difference = m_differences.at(i);
            const QString text
                = (difference > 0 ? u"+"_s : QString()) + formatNumber(difference, 3);
            const double end = x(difference);
            const double advance = metrics.horizontalAdvance(text);
            painter->drawText(QPointF(difference > 0 ? end + 6 : end - 6 - advance,
                                  strip.center().y() + metrics.ascent() / 2 - 1),
                text);
        }
    }
    static double nameWidth(const QStringList& names, const QFont& base)
    {
        const QFontMetricsF metrics(Type::caption(base));
        double width = 0;
        for (const QString& name : names)
            width = std::max(width, metrics.horizontalAdvance(name));
        return std::min(width, metrics.height() * 12);
    }

private:
    QStringList m_names;
    QList<double> m_differences;
};
} // namespace

/// Rows of stacked bars; each bar has its value in one of the sets. They grow from the bottom, so
/// the first row is appended last.
static QHorizontalStackedBarSeries* rowsSeries(QChart* chart, qsizetype rows)
{
    auto* series = new QHorizontalStackedBarSeries;
    chart->addSeries(series);
    auto* axis = new QBarCategoryAxis(chart);
    QStringList categories;
    for (qsizetype i = 0; i < rows; ++i)
        categories.append(QString::number(i));
    axis->append(categories);
    chart->addAxis(axis, Qt::AlignLeft);
    series->attachAxis(axis);
    return series;
}

static QBarSet* addSet(QHorizontalStackedBarSeries* series, const QString& name,
    const QColor& brush, const QPen& pen = QPen(Qt::NoPen))
{
    auto* set = new QBarSet(name, series);
    set->setBrush(brush.isValid() ? QBrush(brush) : QBrush(Qt::NoBrush));
    set->setPen(pen);
    series->append(set);
    return set;
}

/// No axis text and no grid: values stand beside the bars.
static void hideAxes(QChart* chart, const Theme& theme, const QFont& base)
{
    styleChart(chart, theme, base);
    const QList<QAbstractAxis*> axes = chart->axes();
    for (QAbstractAxis* axis : axes) {
        axis->setLabelsVisible(false);
        axis->setGridLineVisible(false);
        axis->setLineVisible(false);
    }
}

/// A row has room for the reasons below the bar: a line more where a model has many.
static int rankingPitch(const Project& project, const QFont& base)
{
    qsizetype reasons = 0;
    for (const RankedModel& ranked : rankModels(project.orgContext, project.orgCriteria))
        reasons = std::max(reasons, ranked.gates.size());
    const int lines = reasons > 2 ? 3 : 2;
    return std::max(60, 24 + lines * QFontMetrics(Type::caption(base)).lineSpacing());
}

int orgRankingHeight(const Project& project, const QFont& base)
{
    return orgModelCount * rankingPitch(project, base)
        + QFontMetrics(Type::caption(base)).lineSpacing();
}

QChart* orgRankingChart(const Project& project, const Theme& theme, const QFont& base)
{
    const QList<RankedModel> ranking = rankModels(project.orgContext, project.orgCriteria);
    auto* chart = new QChart;
    QHorizontalStackedBarSeries* series = rowsSeries(chart, ranking.size());
    series->setBarWidth(20.0 / rankingPitch(project, base));
    QPen dashes(theme.muted, 1);
    dashes.setDashPattern({ 4, 3 });
    QBarSet* leader = addSet(series, OrgModelFigures::tr("Leads"), theme.series[0]);
    QBarSet* possible = addSet(series, OrgModelFigures::tr("Possible"), theme.otherBar);
    QBarSet* blocked = addSet(series, OrgModelFigures::tr("Blocked"), {}, dashes);
    for (qsizetype i = ranking.size() - 1; i >= 0; --i) {
        const RankedModel& ranked = ranking.at(i);
        const bool open = ranked.isOpen();
        leader->append(open && i == 0 ? ranked.value : 0);
        possible->append(open && i > 0 ? ranked.value : 0);
        blocked->append(open ? 0 : ranked.value);
    }
    addBottomAxis(chart, 0, 1);
    hideAxes(chart, theme, base);
    const QFontMetrics small(Type::caption(base));
    int names = 0;
    for (const RankedModel& ranked : ranking)
        names = std::max({ names, small.horizontalAdvance(orgModelDescription(ranked.model)),
            QFontMetrics(Type::bold(base)).horizontalAdvance(orgModelName(ranked.model)) });
    names = std::min(names, small.height() * 12);
    chart->setMargins(QMargins(
        names + 16, 0, QFontMetrics(base).horizontalAdvance(u"0.00"_s) + 12, small.lineSpacing()));
    new RankingMarks(chart, project, ranking, theme, base);
    return chart;
}

/// Criteria that make a difference, and how large it is.
static void differences(const Project& project, QStringList& names, QList<double>& values)
{
    const QList<RankedModel> ranking = rankModels(project.orgContext, project.orgCriteria);
    if (ranking.size() < 2 || !ranking.at(1).isOpen())
        return;
    const QList<Contribution> list
        = contributions(project.orgCriteria, ranking.at(0).model, ranking.at(1).model);
    for (const Contribution& contribution : list) {
        if (std::abs(contribution.difference()) < 5e-4)
            continue;
        names.append(orgCriterionName(*findById(project.orgCriteria, contribution.criterionId)));
        values.append(contribution.difference());
    }
}

int orgContributionsHeight(const Project& project, const QFont& base)
{
    QStringList names;
    QList<double> values;
    differences(project, names, values);
    return int(names.size()) * std::max(24, QFontMetrics(Type::caption(base)).height() + 8);
}

QChart* orgContributionsChart(const Project& project, const Theme& theme, const QFont& base)
{
    QStringList names;
    QList<double> values;
    differences(project, names, values);
    if (names.isEmpty())
        return nullptr;
    auto* chart = new QChart;
    QHorizontalStackedBarSeries* series = rowsSeries(chart, names.size());
    series->setBarWidth(.5);
    QBarSet* speaksFor = addSet(series, OrgModelFigures::tr("For the first"), theme.series[0]);
    QBarSet* speaksAgainst = addSet(series, OrgModelFigures::tr("Against"), theme.series[4]);
    for (auto value = values.crbegin(); value != values.crend(); ++value) {
        speaksFor->append(std::max(0.0, *value));
        speaksAgainst->append(std::min(0.0, *value));
    }
    const auto [least, most] = std::minmax_element(values.begin(), values.end());
    addBottomAxis(chart, std::min(0.0, *least), std::max(0.0, *most));
    hideAxes(chart, theme, base);
    const int number = QFontMetrics(Type::caption(base)).horizontalAdvance(u"+0.000"_s) + 12;
    const int left = int(ContributionMarks::nameWidth(names, base)) + (*least < 0 ? number : 12);
    chart->setMargins(QMargins(left, 0, number, 0));
    new ContributionMarks(chart, names, values, theme, base);
    return chart;
}

Figure orgModelFigure(const Project& project, const QString& name, QDate today, const Theme& theme)
{
    Q_UNUSED(today)
    if (rankModels(project.orgContext, project.orgCriteria).isEmpty())
        return {};
    if (name == u"orgmodel/ranking"_s)
        return chartFigure(
            [project, theme](const QFont& base) { return orgRankingChart(project, theme, base); });
    if (name == u"orgmodel/contributions"_s && !orgReasonsTitle(project).isEmpty())
        return chartFigure([project, theme](const QFont& base) {
            return orgContributionsChart(project, theme, base);
        });
    return {};
}
