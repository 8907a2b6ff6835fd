// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/toil/toilfigures.h"
#include "app/language/format.h"
#include "app/project/project.h"
#include "app/toil/toilsummary.h"
#include "widgets/charts/chartstyle.h"
#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QCoreApplication>
#include <QHorizontalBarSeries>
#include <QPainter>
#include <QStackedBarSeries>
#include <QTextLayout>
#include <QTextOption>
#include <QValueAxis>
#include <cmath>

using namespace Qt::StringLiterals;

/// Gives the words of this file their translation context.
struct ToilFigures {
    Q_DECLARE_TR_FUNCTIONS(ToilFigures)
};

namespace {
/// One stack: what it shows and how it is named below.
struct TeamColumn {
    QUuid id = {};
    QString name = {};
    QString people = {};
    std::optional<double> toil = {}; ///< Shares in per cent.
    std::optional<double> other = {};
    std::optional<double> engineering = {};
    bool over = false;
};
} // namespace

/// "DBA team" -> "DBA": the axis says that these are teams, and the room below a bar is small.
static QString shortTeamName(const QString& name)
{
    for (const QString& suffix : { u" 팀"_s, u" team"_s })
        if (name.size() > suffix.size() && name.endsWith(suffix, Qt::CaseInsensitive))
            return name.chopped(suffix.size());
    return name;
}

static QList<TeamColumn> teamColumns(const Project& project, const QUuid& shown)
{
    QList<TeamColumn> columns;
    const QList<QUuid> ids = toilTeamColumns(project, shown);
    for (const QUuid& id : ids) {
        const Team& team = *findById(project.teams, id);
        TeamColumn column { .id = id, .name = shortTeamName(toilTeamName(project, id)) };
        column.people = ToilFigures::tr("%n people", nullptr, team.people);
        if (const std::optional<TeamTime> time = teamTime(team, project.toilTasks)) {
            column.toil = time->toilShare() * 100;
            if (const std::optional<double> other = time->otherOperationsShare()) {
                column.other = *other * 100;
                column.engineering = *time->engineeringShare() * 100;
            }
            column.over = hoursOverLimit(*time, project.toilPolicy) > 0;
        }
        columns.append(column);
    }
    return columns;
}

QList<QUuid> toilTeamColumns(const Project& project, const QUuid& shown)
{
    QList<QUuid> ids;
    for (const TeamTime& time : teamTimes(project.teams, project.toilTasks))
        ids.append(time.teamId);
    if (findById(project.teams, shown) && !ids.contains(shown))
        ids.append(shown);
    return ids;
}

QRectF toilTeamColumnRect(const QChart* chart, qsizetype column, qsizetype columns)
{
    const QRectF plot = chart->plotArea();
    const double pitch = plot.width() / double(std::max<qsizetype>(1, columns));
    return QRectF(plot.left() + double(column) * pitch, plot.top() - 6, pitch,
        chart->size().height() - plot.top() + 6)
        .adjusted(1, 0, -1, 0);
}

namespace {
/// Names, values, the limit and the parts' labels over the stacks, and the tint below the shown
/// one.
class TeamMarks : public QGraphicsItem {
public:
    enum class Layer { Below, Above };

    TeamMarks(QChart* chart, QList<TeamColumn> columns, const QUuid& shown, double limit,
        const Theme& theme, const QFont& base, Layer layer)
        : QGraphicsItem(chart)
        , m_chart(chart)
        , m_columns(std::move(columns))
        , m_shown(shown)
        , m_limit(limit)
        , m_theme(theme)
        , m_base(base)
        , m_layer(layer)
    {
        setZValue(layer == Layer::Below ? -2 : 20);
        QObject::connect(chart, &QChart::plotAreaChanged, chart, [this] {
            prepareGeometryChange();
            update();
        });
    }

    /// Room below the plot for two lines of name and one of people.
    static int roomBelow(const QFont& base)
    {
        const QFontMetrics small(Type::caption(base));
        return 10 + 3 * small.height();
    }
    int roomRight() const
    {
        const QFontMetrics bold(Type::bold(Type::caption(m_base)));
        int room = bold.horizontalAdvance(limitLabel());
        const QStringList texts = partLabels();
        for (const QString& text : texts)
            room = std::max(room, 12 + bold.horizontalAdvance(text));
        return room + 8;
    }

    QRectF boundingRect() const override { return { QPointF(0, 0), m_chart->size() }; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override
    {
        painter->setRenderHint(QPainter::Antialiasing);
        if (m_layer == Layer::Below) {
            paintTint(*painter);
            return;
        }
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            paintValue(*painter, i);
            paintName(*painter, i);
        }
        paintLimit(*painter);
        paintParts(*painter);
    }

private:
    double y(double value) const { return m_chart->mapToPosition({ 0, value }).y(); }
    QString limitLabel() const
    {
        return ToilFigures::tr("Limit %1").arg(formatPercent(m_limit / 100));
    }
    static QStringList partLabels()
    {
        return { ToilFigures::tr("Toil"), ToilFigures::tr("Other operations"),
            ToilFigures::tr("Engineering"), ToilFigures::tr("Not recorded") };
    }

    void paintTint(QPainter& painter) const
    {
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            if (m_columns.at(i).id != m_shown)
                continue;
            painter.setPen(Qt::NoPen);
            painter.setBrush(m_theme.accentTint);
            QRectF strip = toilTeamColumnRect(m_chart, i, m_columns.size());
            const double lines = double(nameLines(m_columns.at(i), strip.width() + 4).size()) + 1;
            strip.setBottom(std::min(strip.bottom(),
                m_chart->plotArea().bottom() + 10
                    + lines * QFontMetricsF(Type::caption(m_base)).height()));
            painter.drawRoundedRect(strip, 6, 6);
        }
    }

    void paintValue(QPainter& painter, qsizetype i) const
    {
        const TeamColumn& column = m_columns.at(i);
        const QRectF strip = toilTeamColumnRect(m_chart, i, m_columns.size());
        const double floor = m_chart->plotArea().bottom();
        if (!column.toil) {
            painter.setFont(Type::title(m_base));
            painter.setPen(m_theme.muted);
            painter.drawText(QRectF(strip.left(), floor - 40, strip.width(), 36),
                Qt::AlignHCenter | Qt::AlignBottom, u"?"_s);
            return;
        }
        painter.setFont(Type::title(m_base));
        const QFontMetricsF metrics(painter.font());
        const QString text = formatNumber(*column.toil);
        QRectF part(strip.left(), y(*column.toil), strip.width(), floor - y(*column.toil));
        const bool fits = part.height() > metrics.height();
        if (!fits) { // above its part, on a patch of its own
            part.setTop(part.top() - metrics.height() - 4);
            part.setHeight(metrics.height());
            const double width = metrics.horizontalAdvance(text) + 8;
            painter.fillRect(
                QRectF(part.center().x() - width / 2, part.top(), width, part.height()),
                m_theme.surface);
        }
        painter.setPen(fits ? m_theme.surface : m_theme.text);
        painter.drawText(part, Qt::AlignCenter, text);
    }

    QFont nameFont(const TeamColumn& column) const
    {
        QFont font = Type::caption(m_base);
        font.setBold(column.over || column.id == m_shown);
        return font;
    }

    /// The name in at most two lines.
    QStringList nameLines(const TeamColumn& column, double width) const
    {
        const QFont font = nameFont(column);
        QTextLayout layout(column.name, font);
        QTextOption option(Qt::AlignHCenter);
        option.setWrapMode(QTextOption::WordWrap);
        layout.setTextOption(option);
        layout.beginLayout();
        QStringList lines;
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            QString text = column.name.mid(line.textStart(), line.textLength()).trimmed();
            if (lines.size() == 1) // there is no third line
                text = column.name.mid(line.textStart());
            lines.append(QFontMetricsF(font).elidedText(text, Qt::ElideRight, width));
            if (lines.size() == 2)
                break;
        }
        layout.endLayout();
        return lines;
    }

    void paintName(QPainter& painter, qsizetype i) const
    {
        const TeamColumn& column = m_columns.at(i);
        // A hair wider than the column: neighbours rarely fill theirs.
        const QRectF strip = toilTeamColumnRect(m_chart, i, m_columns.size()).adjusted(-2, 0, 2, 0);
        painter.setFont(nameFont(column));
        painter.setPen(column.over ? m_theme.badText : m_theme.text);
        const double height = QFontMetricsF(painter.font()).height();
        double top = m_chart->plotArea().bottom() + 4;
        const QStringList lines = nameLines(column, strip.width());
        for (const QString& line : lines) {
            painter.drawText(
                QRectF(strip.left(), top, strip.width(), height), Qt::AlignCenter, line);
            top += height;
        }
        painter.setFont(Type::caption(m_base));
        painter.setPen(m_theme.muted);
        painter.drawText(
            QRectF(strip.left(), top, strip.width(), height), Qt::AlignCenter, column.people);
    }

    void paintLimit(QPainter& painter) const
    {
        const QRectF plot = m_chart->plotArea();
        const double at = y(m_limit);
        painter.setPen(linePen(m_theme.text, 2, true));
        painter.drawLine(QPointF(plot.left(), at), QPointF(plot.right(), at));
        painter.setFont(Type::bold(Type::caption(m_base)));
        const QFontMetricsF metrics(painter.font());
        painter.setPen(m_theme.text);
        painter.drawText(QPointF(plot.right() + 8, at + metrics.ascent() / 2 - 1), limitLabel());
    }

    /// The parts' names beside the last stack, each where that part is, out of each other's way and
    /// of the limit's label.
    void paintParts(QPainter& painter) const
    {
        const TeamColumn* last = nullptr;
        for (const TeamColumn& column : m_columns)
            if (column.toil)
                last = &column;
        if (!last)
            return;
        const QRectF plot = m_chart->plotArea();
        painter.setFont(Type::caption(m_base));
        const QFontMetricsF metrics(painter.font());
        const double height = metrics.height() + 2;
        const QStringList texts = partLabels();
        const auto label = [&](int part, double from, double to, const QColor& color) {
            double middle = y((from + to) / 2);
            const double limitAt = y(m_limit);
            if (std::abs(middle - limitAt) < height)
                middle = limitAt + (middle >= limitAt ? height : -height) * 1.1;
            painter.fillRect(QRectF(plot.right() + 8, middle - 4, 8, 8), color);
            painter.setPen(m_theme.text);
            painter.drawText(
                QPointF(plot.right() + 20, middle + metrics.ascent() / 2 - 1), texts.at(part));
        };
        label(0, 0, *last->toil, m_theme.series[1]);
        if (!last->other) {
            label(3, *last->toil, 100, m_theme.grid);
            return;
        }
        label(1, *last->toil, *last->toil + *last->other, m_theme.series[4]);
        label(2, *last->toil + *last->other, 100, m_theme.series[0]);
    }

    QChart* m_chart;
    QList<TeamColumn> m_columns;
    QUuid m_shown;
    double m_limit;
    Theme m_theme;
    QFont m_base;
    Layer m_layer;
};
} // namespace

QChart* toilTeamsChart(
    const Project& project, const QUuid& shown, const Theme& theme, const QFont& base)
{
    const QList<TeamColumn> columns = teamColumns(project, shown);
    auto* series = new QStackedBarSeries;
    series->setBarWidth(.64);
    const auto addSet = [series, &theme](const QString& name, const QColor& color) {
        auto* set = new QBarSet(name, series);
        set->setBrush(color);
        set->setPen(QPen(theme.surface, 1)); // the gap between the parts
        series->append(set);
        return set;
    };
    QBarSet* toil = addSet(ToilFigures::tr("Toil"), theme.series[1]);
    QBarSet* other = addSet(ToilFigures::tr("Other operations"), theme.series[4]);
    QBarSet* engineering = addSet(ToilFigures::tr("Engineering"), theme.series[0]);
    QBarSet* unknown = addSet(ToilFigures::tr("Not recorded"), theme.grid);
    double highest = 100;
    QStringList categories;
    for (const TeamColumn& column : columns) {
        categories.append(column.id.toString());
        toil->append(column.toil.value_or(0));
        other->append(column.other.value_or(0));
        engineering->append(column.engineering.value_or(0));
        unknown->append(!column.toil || column.other ? 0.0 : std::max(0.0, 100 - *column.toil));
        highest = std::max(highest, column.toil.value_or(0) + column.other.value_or(0));
    }
    auto* chart = new QChart;
    chart->addSeries(series);
    auto* teams = new QBarCategoryAxis(chart);
    teams->append(categories);
    chart->addAxis(teams, Qt::AlignBottom);
    series->attachAxis(teams);
    addValueAxis(chart, 0, highest > 100.5 ? std::ceil(highest / 25) * 25 : 100, u"%.0f"_s, true);
    styleChart(chart, theme, base);
    teams->setLabelsVisible(false);
    const double limit = project.toilPolicy.limitPpm / 1e4;
    new TeamMarks(chart, columns, shown, limit, theme, base, TeamMarks::Layer::Below);
    const auto* marks
        = new TeamMarks(chart, columns, shown, limit, theme, base, TeamMarks::Layer::Above);
    chart->setMargins(QMargins(
        0, QFontMetrics(base).height() / 2, marks->roomRight(), TeamMarks::roomBelow(base)));
    return chart;
}

namespace {
/// Names left of the task bars and values at their ends.
class TaskMarks : public QGraphicsItem {
public:
    TaskMarks(QChart* chart, QList<ToilTask> tasks, const Theme& theme, const QFont& base)
        : QGraphicsItem(chart)
        , m_chart(chart)
        , m_tasks(std::move(tasks))
        , m_theme(theme)
        , m_base(base)
    {
        setZValue(20);
    }
    QRectF boundingRect() const override { return { QPointF(0, 0), m_chart->size() }; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override
    {
        const QRectF plot = m_chart->plotArea();
        painter->setFont(Type::caption(m_base));
        const QFontMetricsF metrics(painter->font());
        const double pitch = plot.height() / double(m_tasks.size());
        for (qsizetype i = 0; i < m_tasks.size(); ++i) {
            const double top = plot.top() + double(i) * pitch;
            const QRectF name(0, top, plot.left() - 12, pitch);
            painter->setPen(m_theme.text);
            painter->drawText(name, Qt::AlignLeft | Qt::AlignVCenter,
                metrics.elidedText(toilTaskName(m_tasks.at(i)), Qt::ElideRight, name.width()));
            const double value = weightedHours(m_tasks.at(i));
            const double end = m_chart->mapToPosition({ value, 0 }).x();
            painter->drawText(QRectF(end + 8, top, m_chart->size().width() - end, pitch),
                Qt::AlignLeft | Qt::AlignVCenter, formatNumber(value, 1));
        }
    }

private:
    QChart* m_chart;
    QList<ToilTask> m_tasks;
    Theme m_theme;
    QFont m_base;
};
} // namespace

QChart* toilTasksChart(
    const Project& project, const QUuid& teamId, const Theme& theme, const QFont& base)
{
    const QList<ToilTask> tasks
        = rankedTasks(project.toilTasks, teamId)
              .first(std::min<qsizetype>(12, rankedTasks(project.toilTasks, teamId).size()));
    auto* series = new QHorizontalBarSeries;
    series->setBarWidth(.45);
    auto* set = new QBarSet(ToilFigures::tr("Hours × score"), series);
    set->setBrush(theme.series[1]);
    set->setPen(Qt::NoPen);
    series->append(set);
    QStringList categories;
    // Horizontal bars grow upwards: the first task goes in last.
    for (auto task = tasks.crbegin(); task != tasks.crend(); ++task) {
        categories.append(task->id.toString());
        set->append(weightedHours(*task));
    }
    auto* chart = new QChart;
    chart->addSeries(series);
    auto* names = new QBarCategoryAxis(chart);
    names->append(categories);
    chart->addAxis(names, Qt::AlignLeft);
    series->attachAxis(names);
    const double most = tasks.isEmpty() ? 1 : weightedHours(tasks.first());
    QValueAxis* hours = addBottomAxis(chart, 0, most);
    styleChart(chart, theme, base);
    names->setLabelsVisible(false);
    names->setGridLineVisible(false);
    names->setLineVisible(true);
    hours->setLabelsVisible(false);
    hours->setLineVisible(false);
    new TaskMarks(chart, tasks, theme, base);
    const QFontMetrics small(Type::caption(base));
    chart->setMargins(QMargins(20 * small.averageCharWidth() + 60, 0, 56, 0));
    return chart;
}

Figure toilFigure(const Project& project, const QString& name, QDate today, const Theme& theme)
{
    Q_UNUSED(today)
    if (name == u"toil/teams"_s) {
        if (toilTeamColumns(project, {}).isEmpty())
            return {};
        return chartFigure([project, theme](const QFont& base) {
            return toilTeamsChart(project, {}, theme, base);
        });
    }
    if (!name.startsWith(u"toil/tasks"_s))
        return {};
    const QUuid team = name == u"toil/tasks"_s ? defaultToilTeam(project)
                                               : QUuid::fromString(u'{' + name.mid(11) + u'}');
    if (rankedTasks(project.toilTasks, team).isEmpty())
        return {};
    return chartFigure([project, team, theme](const QFont& base) {
        return toilTasksChart(project, team, theme, base);
    });
}
