// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/valuestream/valuestreamreport.h"
#include "app/project/project.h"
#include "app/streamflow/futurereport.h"
#include "app/valuestream/selfservicereport.h"
#include "app/valuestream/streamlayout.h"
#include "app/valuestream/streamwords.h"
#include "app/valuestream/valuestreamsummary.h"
#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

/// The context of the strings below.
class ValueStreamReport {
    Q_DECLARE_TR_FUNCTIONS(ValueStreamReport)
};

/// Long logs have hundreds of rare handoffs; the table keeps the most frequent.
static constexpr qsizetype mostRows = 60;

namespace {
/// Writes one stream's chapter.
class StreamChapter {
public:
    StreamChapter(ReportWriter& writer, const Project& project, const StreamMap& map)
        : m_writer(writer)
        , m_project(project)
        , m_map(map)
        , m_shown(visiblePart(map))
        , m_metrics(streamMetrics(map))
    {
    }
    void write(const Summary& summary, const FigureSource& figures, QDate today);

private:
    QString leadRest() const;
    QString storyText() const;
    void writeFigures(const FigureSource& figures);
    void writeMetrics(QDate today);
    void writeSteps();
    void writeMeasuredSteps();
    void writeHandoffs();
    QString time(std::optional<std::chrono::seconds> value) const
    {
        return formatDuration(value, m_map.stream.dayLength);
    }
    QString nameOf(const QUuid& stepId) const
    {
        const Step* step = findById(m_map.steps, stepId);
        return step ? stepName(*step) : u"?"_s;
    }
    QString sourceText() const
    {
        return m_map.stream.source.isEmpty()
            ? QString()
            : ValueStreamReport::tr("Source: %1.").arg(m_map.stream.source);
    }

    ReportWriter& m_writer;
    const Project& m_project;
    const StreamMap& m_map;
    StreamMap m_shown;
    StreamMetrics m_metrics;
};
} // namespace

/// What the lead adds to the answer: where the rest of the time goes.
QString StreamChapter::leadRest() const
{
    if (!m_metrics.wait || m_metrics.waits.size() < 2 || m_map.isDiscovered())
        return {};
    const StepWait& first = m_metrics.waits.at(0);
    const StepWait& second = m_metrics.waits.at(1);
    return ValueStreamReport::tr("The other %1 are waiting; %2 of it happens at %3 and %4.")
        .arg(time(m_metrics.wait), shareText(first.share + second.share), nameOf(first.stepId),
            nameOf(second.stepId));
}

QString StreamChapter::storyText() const
{
    QStringList sentences;
    if (m_map.isDiscovered()) {
        sentences.append(
            ValueStreamReport::tr("The map shows %1 of %2 handoffs; %3 of the cases run along "
                                  "them alone.")
                .arg(m_shown.handoffs.size())
                .arg(m_map.handoffs.size())
                .arg(formatPercent(visibleCaseShare(m_map), 1)));
        return sentences.join(u' ');
    }
    if (m_metrics.handoffs > 0)
        sentences.append(
            ValueStreamReport::tr("An item changes hands %n time(s)", nullptr, m_metrics.handoffs)
            + (m_metrics.ticketHandoffs > 0 ? u", "_s
                        + ValueStreamReport::tr(
                            "%n of them by ticket.", nullptr, m_metrics.ticketHandoffs)
                                            : u"."_s));
    for (const Handoff& handoff : m_map.handoffs)
        if (handoff.sendBack && handoff.sharePpm)
            sentences.append(ValueStreamReport::tr("%1 go back from %2 to %3.")
                                 .arg(formatPpm(*handoff.sharePpm), nameOf(handoff.fromStepId),
                                     nameOf(handoff.toStepId)));
    if (m_metrics.hasSendBacks && m_metrics.expectedLeadTime)
        sentences.append(
            ValueStreamReport::tr("With send-backs the average is %1.")
                .arg(formatDuration(*m_metrics.expectedLeadTime, m_map.stream.dayLength)));
    if (m_metrics.rolledCompleteAccurate && m_metrics.unknownCompleteAccurate == 0)
        sentences.append(
            ValueStreamReport::tr("Of 100 items %1 get to the end without a correction.")
                .arg(qRound(*m_metrics.rolledCompleteAccurate * 100)));
    return sentences.join(u' ');
}

void StreamChapter::writeFigures(const FigureSource& figures)
{
    const QString id = m_map.stream.id.toString(QUuid::WithoutBraces);
    if (const Figure waits = figures(u"valuestream/waits:"_s + id))
        m_writer.figure(waits, 24.0 + 16.5 * double(std::max<qsizetype>(2, m_metrics.path.size())),
            ValueStreamReport::tr(
                "Waiting (grey, with its value) and work (blue) by step. Dark grey: the two "
                "longest waits. %1.")
                    .arg(dayLengthText(m_map.stream.dayLength))
                + u' ' + sourceText());
    if (const Figure map = figures(u"valuestream/map:"_s + id)) {
        const QRectF bounds = streamLayout(m_shown).bounds;
        const double ladder = 130;
        const double height = 480 * (bounds.height() + ladder) / std::max(1.0, bounds.width() + 90);
        m_writer.figure(map, std::clamp(height, 120.0, 560.0),
            (m_map.isDiscovered()
                    ? ValueStreamReport::tr(
                        "The stream as the log shows it: line width and number say how "
                        "often, the ladder shows medians along the most frequent path.")
                    : ValueStreamReport::tr(
                        "The current state: one lane a team, every change of lane a "
                        "handoff; below it the ladder of waiting (up) and work (down)."))
                + u' ' + sourceText());
    }
}

void StreamChapter::writeMetrics(QDate today)
{
    m_writer.heading(ValueStreamReport::tr("Metrics"));
    const DayLength day = m_map.stream.dayLength;
    QList<QStringList> rows;
    if (m_map.isDiscovered()) {
        rows.append({ ValueStreamReport::tr("Cases"), formatNumber(m_map.stream.cases) });
        rows.append(
            { ValueStreamReport::tr("Lead time, median"), time(m_map.stream.medianLeadTime) });
        rows.append(
            { ValueStreamReport::tr("Lead time, 85 % within"), time(m_map.stream.p85LeadTime) });
    } else {
        rows.append({ ValueStreamReport::tr("Lead time"),
            totalText(m_metrics.leadTime, m_metrics.unknownLeadTimes, day) });
        rows.append({ ValueStreamReport::tr("Process time"),
            totalText(m_metrics.processTime, m_metrics.unknownProcessTimes, day) });
        rows.append({ ValueStreamReport::tr("Waiting"), time(m_metrics.wait) });
        rows.append(
            { ValueStreamReport::tr("Activity ratio"), shareText(m_metrics.activityRatio) });
        rows.append(
            { ValueStreamReport::tr("Rolled %C&A"), shareText(m_metrics.rolledCompleteAccurate) });
        if (m_metrics.hasSendBacks && m_metrics.expectedLeadTime)
            rows.append({ ValueStreamReport::tr("Average with send-backs"),
                formatDuration(*m_metrics.expectedLeadTime, day) });
        rows.append({ ValueStreamReport::tr("Handoffs"), formatNumber(m_metrics.handoffs) });
        rows.append({ ValueStreamReport::tr("Handoffs by ticket"),
            formatNumber(m_metrics.ticketHandoffs) });
    }
    m_writer.table({ { ValueStreamReport::tr("Metric"), false, 2 },
                       { ValueStreamReport::tr("Now"), true, 1 } },
        rows,
        ValueStreamReport::tr("Metrics of %1, computed on %2.")
                .arg(m_map.stream.name, formatDate(today))
            + u' ' + sourceText());
}

void StreamChapter::writeSteps()
{
    QList<QStringList> rows;
    for (const Step& step : m_map.steps) {
        const Team* team = findById(m_project.teams, step.teamId);
        rows.append({ stepName(step), team ? team->name : u"?"_s, time(waitOf(step)),
            time(step.processTime), time(step.leadTime),
            step.completeAccuratePpm ? formatPpm(*step.completeAccuratePpm) : u"?"_s,
            step.queue ? formatNumber(*step.queue) : u"–"_s });
    }
    m_writer.heading(ValueStreamReport::tr("Steps"));
    m_writer.table(
        { { ValueStreamReport::tr("Step"), false, 3 }, { ValueStreamReport::tr("Team"), false, 3 },
            { ValueStreamReport::tr("Wait"), true, 3 },
            { ValueStreamReport::tr("Process time"), true, 2 },
            { ValueStreamReport::tr("Lead time"), true, 3 },
            { ValueStreamReport::tr("%C&A"), true, 2 },
            { ValueStreamReport::tr("Queue"), true, 2 } },
        rows, ValueStreamReport::tr("Steps in walking order. %C&A as judged by the next step."));
}

void StreamChapter::writeMeasuredSteps()
{
    QList<Step> steps = m_map.steps;
    std::stable_sort(
        steps.begin(), steps.end(), [](const Step& a, const Step& b) { return a.count > b.count; });
    QList<QStringList> rows;
    for (const Step& step : steps.mid(0, mostRows))
        rows.append({ stepName(step), formatNumber(step.count), time(step.leadTime),
            time(step.p85LeadTime), time(step.processTime) });
    m_writer.heading(ValueStreamReport::tr("Steps"));
    m_writer.table(
        { { ValueStreamReport::tr("Step"), false, 4 }, { ValueStreamReport::tr("Count"), true, 2 },
            { ValueStreamReport::tr("Median"), true, 2 },
            { ValueStreamReport::tr("85 % within"), true, 2 },
            { ValueStreamReport::tr("Process time"), true, 2 } },
        rows,
        ValueStreamReport::tr("Steps by how often they happened, %1 of %2.")
            .arg(rows.size())
            .arg(steps.size()));
}

void StreamChapter::writeHandoffs()
{
    QList<Handoff> handoffs = m_map.handoffs;
    if (handoffs.isEmpty())
        return;
    m_writer.heading(ValueStreamReport::tr("Handoffs"));
    QList<QStringList> rows;
    if (m_map.isDiscovered()) {
        std::stable_sort(handoffs.begin(), handoffs.end(),
            [](const Handoff& a, const Handoff& b) { return a.count > b.count; });
        for (const Handoff& handoff : handoffs.mid(0, mostRows))
            rows.append({ nameOf(handoff.fromStepId), nameOf(handoff.toStepId),
                formatNumber(handoff.count), time(handoff.medianWait), time(handoff.p85Wait) });
        m_writer.table({ { ValueStreamReport::tr("From"), false, 3 },
                           { ValueStreamReport::tr("To"), false, 3 },
                           { ValueStreamReport::tr("Count"), true, 2 },
                           { ValueStreamReport::tr("Median wait"), true, 2 },
                           { ValueStreamReport::tr("85 % within"), true, 2 } },
            rows,
            ValueStreamReport::tr("The most frequent handoffs, %1 of %2.")
                .arg(rows.size())
                .arg(handoffs.size()));
        return;
    }
    for (const Handoff& handoff : handoffs) {
        QStringList marks;
        for (int kind = 0; kind < mismatchKinds; ++kind)
            if (const int strength = mismatches(handoff).at(kind); strength > 0)
                marks.append(mismatchName(kind) + u' ' + QString::number(strength));
        rows.append({ nameOf(handoff.fromStepId), nameOf(handoff.toStepId),
            handoff.sendBack ? ValueStreamReport::tr("Sent back %1")
                                   .arg(handoff.sharePpm ? formatPpm(*handoff.sharePpm) : u"?"_s)
                             : channelName(handoff.channel),
            marks.isEmpty() ? u"–"_s : marks.join(u", "_s) });
    }
    m_writer.table(
        { { ValueStreamReport::tr("From"), false, 3 }, { ValueStreamReport::tr("To"), false, 3 },
            { ValueStreamReport::tr("How"), false, 2 },
            { ValueStreamReport::tr("Mismatches"), false, 4 } },
        rows, ValueStreamReport::tr("Handoffs; mismatches from 1 (slight) to 3 (severe)."));
}

void StreamChapter::write(const Summary& summary, const FigureSource& figures, QDate today)
{
    m_writer.chapter(ValueStreamReport::tr("Current state: %1").arg(m_map.stream.name));
    const QString sentence = ValueStreamReport::tr("%1.", "a sentence").arg(summary.answer.text);
    m_writer.lead((sentence + u' ' + leadRest()).trimmed(), sentence);
    m_writer.caption(summary.answer.context);
    if (m_map.steps.isEmpty())
        return;
    if (const QString story = storyText(); !story.isEmpty())
        m_writer.paragraph(story);
    writeFigures(figures);
    writeMetrics(today);
    if (!summary.findings.isEmpty()) {
        m_writer.heading(ValueStreamReport::tr("Findings"));
        m_writer.findings(summary.findings);
    }
    if (m_map.isDiscovered())
        writeMeasuredSteps();
    else
        writeSteps();
    writeHandoffs();
    writeRequestTypes(m_writer, m_project, m_map.stream.id);
    writeFutureReport(m_writer, m_project, m_map);
    m_writer.explanations(summary.explanations);
}

void writeValueStreamReport(
    ReportWriter& writer, const Project& project, QDate today, const FigureSource& figures)
{
    if (project.valueStreams.isEmpty()) {
        writer.chapter(ValueStreamReport::tr("Value streams"));
        writer.paragraph(ValueStreamReport::tr("No value stream has been mapped yet."));
        return;
    }
    for (const ValueStream& stream : project.valueStreams) {
        const StreamMap map = streamMap(project, stream.id);
        StreamChapter(writer, project, map)
            .write(valueStreamSummary(project, today, stream.id), figures, today);
    }
}
