// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interchange/csvcolumns.h"
#include "app/interchange/handoffdetails.h"
#include "app/interchange/streamattributes.h"
#include "app/interchange/streamcheck.h"
#include "app/interchange/streamcsv.h"
#include "app/language/format.h"
#include "app/ticketlog/csvreader.h"
#include "app/ticketlog/textencoding.h"
#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

static constexpr qsizetype maxBytes = 64 * 1024 * 1024;
static constexpr qsizetype maxSteps = 5'000;
static constexpr qsizetype maxHandoffs = 20'000;
static constexpr qsizetype maxProblems = 10;

namespace {
/// A row of the table, its cells without spaces around them.
struct TableRow {
    qint64 line = 0;
    QStringList cells = {};
};

/// Makes a stream of a table.
class TableReading {
public:
    TableReading(std::chrono::minutes dayLength, ReadStreams& result)
        : m_dayLength(dayLength)
        , m_result(result)
    {
    }
    bool readTable(const QByteArray& utf8, const QString& name);

private:
    bool readRows(const QByteArray& utf8);
    bool readHeader(const TableRow& header);
    void readStep(const TableRow& row);
    void readCell(const TableRow& row, qsizetype column, Step& step);
    void readAttribute(const TableRow& row, qsizetype column, Step& step);
    void readDetails(const TableRow& row, qsizetype index);
    bool readDetail(qsizetype from, const QString& line);
    void readLinks(const TableRow& row, qsizetype index);
    void addLink(const TableRow& row, qsizetype column, qsizetype from, const QString& link);
    qsizetype stepNamed(const QString& reference) const;
    std::optional<std::chrono::seconds> timeIn(const QString& cell, const ColumnMeaning& meaning);
    std::optional<int> shareIn(const QString& cell) const;
    bool sharesAreOfOne() const;
    QString cellOf(const TableRow& row, StepColumn column) const;
    void problem(const TableRow& row, qsizetype column, const QString& what);

    std::chrono::minutes m_dayLength;
    ReadStreams& m_result;
    QList<TableRow> m_rows;
    QStringList m_headers;
    QList<ColumnMeaning> m_columns;
    bool m_sharesOfOne = false;
    StreamMap m_map;
    QHash<QString, qsizetype> m_stepById;
    QHash<QString, qsizetype> m_stepByName;
};
} // namespace

void TableReading::problem(const TableRow& row, qsizetype column, const QString& what)
{
    if (m_result.problems.size() < maxProblems)
        m_result.problems.append(
            QCoreApplication::translate("Interchange", "Row %1, column “%2”: %3")
                .arg(row.line)
                .arg(m_headers.value(column).left(60), what));
}

bool TableReading::readRows(const QByteArray& utf8)
{
    std::string_view text(utf8.constData(), static_cast<size_t>(utf8.size()));
    const char delimiter = sniffDelimiter(text);
    const size_t first = firstRowOffset(text);
    CsvReader reader(text.substr(first), delimiter);
    CsvRow row;
    while (reader.next(row)) {
        const qint64 line = row.line + (first > 0 ? 1 : 0);
        if (row.fault != CsvFault::None) {
            m_result.problems.append(QCoreApplication::translate("Interchange",
                "Row %1 cannot be read: a quotation mark is not "
                "closed, or a cell is longer than 1 MiB.")
                                         .arg(line));
            return false;
        }
        TableRow read { line, {} };
        for (const std::string_view cell : row.fields)
            read.cells.append(
                QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size())).trimmed());
        if (std::all_of(read.cells.begin(), read.cells.end(),
                [](const QString& cell) { return cell.isEmpty(); }))
            continue;
        m_rows.append(read);
        if (m_rows.size() > maxSteps + 1) {
            m_result.problems.append(QCoreApplication::translate(
                "Interchange", "The table has more than 5,000 rows, too many for a map."));
            return false;
        }
    }
    return true;
}

bool TableReading::readHeader(const TableRow& header)
{
    QStringList unknown;
    bool hasName = false;
    for (const QString& cell : header.cells) {
        ColumnMeaning meaning = columnFromHeader(cell);
        const bool isTaken = std::any_of(m_columns.begin(), m_columns.end(),
            [&](const ColumnMeaning& other) { return other.isSameColumn(meaning); });
        if (isTaken)
            meaning = {};
        if (meaning.column == StepColumn::Unknown && !cell.isEmpty())
            unknown.append(cell.left(60));
        hasName = hasName || meaning.column == StepColumn::Name;
        m_headers.append(cell);
        m_columns.append(meaning);
    }
    if (!hasName) {
        m_result.problems.append(QCoreApplication::translate("Interchange",
            "The first row names no column with the steps. Call it "
            "“name”, and the others "
            "team, process_time, lead_time, complete_accurate, "
            "people, queue, next, rework_to."));
        return false;
    }
    if (!unknown.isEmpty())
        m_result.notes.append(
            QCoreApplication::translate("Interchange", "Columns that were left out: %1.")
                .arg(unknown.mid(0, 20).join(u", "_s)));
    return true;
}

QString TableReading::cellOf(const TableRow& row, StepColumn column) const
{
    for (qsizetype i = 0; i < m_columns.size(); ++i)
        if (m_columns.at(i).column == column)
            return row.cells.value(i);
    return {};
}

static bool isUnknown(const QString& cell)
{
    return cell.isEmpty() || cell == u"?" || cell == u"-" || cell == u"–";
}

/// A text that was guarded against being a formula.
static QString unguarded(const QString& cell)
{
    static constexpr QStringView starts = u"=+-@\t\r'";
    return cell.size() > 1 && cell.front() == u'\'' && starts.contains(cell.at(1)) ? cell.mid(1)
                                                                                   : cell;
}

std::optional<std::chrono::seconds> TableReading::timeIn(
    const QString& cell, const ColumnMeaning& meaning)
{
    static const QRegularExpression bare(u"^\\d+([.,]\\d+)?$"_s);
    if (!bare.match(cell).hasMatch())
        return parseDuration(cell, m_dayLength);
    const double unit
        = meaning.isDays ? static_cast<double>(m_dayLength.count()) : meaning.unitMinutes;
    const double seconds = QString(cell).replace(u',', u'.').toDouble() * unit * 60;
    if (!(seconds <= 3.2e9)) // a hundred years
        return std::nullopt;
    return std::chrono::seconds(std::llround(seconds));
}

/// Whether "0.9" is meant where percentages could stand: no cell has a percent
/// sign or is above 1.
bool TableReading::sharesAreOfOne() const
{
    bool any = false;
    for (const TableRow& row : m_rows.mid(1)) {
        const QString cell = cellOf(row, StepColumn::CompleteAccurate);
        if (isUnknown(cell))
            continue;
        bool isNumber = false;
        const double share = QString(cell).replace(u',', u'.').toDouble(&isNumber);
        if (!isNumber || share > 1)
            return false;
        any = true;
    }
    return any;
}

std::optional<int> TableReading::shareIn(const QString& cell) const
{
    if (!m_sharesOfOne)
        return ppmFromPercent(cell);
    const double share = QString(cell).replace(u',', u'.').toDouble();
    return share >= 0 && share <= 1 ? std::optional(static_cast<int>(std::lround(share * 1e6)))
                                    : std::nullopt;
}

/// A whole number of at least 0.
static std::optional<int> countIn(const QString& cell)
{
    bool isNumber = false;
    const int number = cell.toInt(&isNumber);
    return isNumber && number >= 0 ? std::optional(number) : std::nullopt;
}

void TableReading::readCell(const TableRow& row, qsizetype column, Step& step)
{
    const ColumnMeaning& meaning = m_columns.at(column);
    const QString cell = row.cells.value(column);
    const auto number = [&](std::optional<int>& value) {
        value = countIn(cell);
        if (!value || (meaning.column == StepColumn::People && *value > 1'000'000))
            problem(row, column,
                QCoreApplication::translate("Interchange", "“%1” is no whole number from 0 on.")
                    .arg(cell.left(60)));
    };
    const auto time = [&](std::optional<std::chrono::seconds>& value) {
        value = timeIn(cell, meaning);
        if (!value)
            problem(row, column,
                QCoreApplication::translate(
                    "Interchange", "“%1” is no time. Write minutes, or 90 min, 1.5h, 2d 4h.")
                    .arg(cell.left(60)));
    };
    if (meaning.column == StepColumn::Name) {
        step.name = unguarded(cell).left(1000);
        return;
    }
    if (meaning.column == StepColumn::Attribute)
        return readAttribute(row, column, step);
    if (meaning.column == StepColumn::Team) {
        step.teamId = teamIdFor(m_result.found.teams, unguarded(cell).left(1000));
        return;
    }
    if (isUnknown(cell))
        return;
    if (meaning.column == StepColumn::ProcessTime)
        time(step.processTime);
    else if (meaning.column == StepColumn::LeadTime)
        time(step.leadTime);
    else if (meaning.column == StepColumn::JudgedItems)
        number(step.judgedItems);
    else if (meaning.column == StepColumn::Queue)
        number(step.queue);
    else if (meaning.column == StepColumn::People) {
        std::optional<int> people;
        number(people);
        step.people = people.value_or(1);
    } else if (meaning.column == StepColumn::CompleteAccurate) {
        step.completeAccuratePpm = shareIn(cell);
        if (!step.completeAccuratePpm)
            problem(row, column,
                QCoreApplication::translate("Interchange", "“%1” is no percentage from 0 to 100.")
                    .arg(cell.left(60)));
    }
}

/// "2 h" under "setup (d)" stays; "2" becomes "16 h" where the day has eight.
void TableReading::readAttribute(const TableRow& row, qsizetype column, Step& step)
{
    const ColumnMeaning& meaning = m_columns.at(column);
    const Attribute<Step>* const attribute = attributeNamed(stepAttributes(), meaning.attribute);
    QString cell = row.cells.value(column);
    if (!attribute || cell.isEmpty() || (isUnknown(cell) && !attribute->isWords))
        return;
    if (meaning.isDays || meaning.unitMinutes != 1) {
        const std::optional<std::chrono::seconds> time = timeIn(cell, meaning);
        cell = time ? minutesText(*time) : cell;
    }
    if (!attribute->read(step, unguarded(cell), m_dayLength))
        problem(row, column,
            QCoreApplication::translate("Interchange", "“%1” is no value for %2.")
                .arg(cell.left(60), attribute->name));
}

/// Of the numbers that say nothing of their own.
static void setOrigin(Step& step, const QString& cell, bool saysPeople)
{
    const std::optional<Provenance> known = provenanceFromText(cell.toLower());
    const Provenance origin = known ? *known : Provenance { .period = cell };
    const auto set = [&](Provenance& provenance, bool isKnown) {
        if (isKnown && provenance == Provenance())
            provenance = origin;
    };
    set(step.processTimeProvenance, step.processTime.has_value());
    set(step.leadTimeProvenance, step.leadTime.has_value());
    set(step.completeAccurateProvenance, step.completeAccuratePpm.has_value());
    set(step.peopleProvenance, saysPeople);
    set(step.queueProvenance, step.queue.has_value());
}

void TableReading::readStep(const TableRow& row)
{
    Step step;
    step.id = QUuid::createUuid();
    step.streamId = m_map.stream.id;
    for (qsizetype column = 0; column < m_columns.size(); ++column)
        readCell(row, column, step);
    if (const QString origin = cellOf(row, StepColumn::Provenance); !isUnknown(origin))
        setOrigin(step, unguarded(origin).left(1000), !isUnknown(cellOf(row, StepColumn::People)));
    const QString id = cellOf(row, StepColumn::Id);
    if (!id.isEmpty()) {
        if (m_stepById.contains(id)) {
            for (qsizetype column = 0; column < m_columns.size(); ++column)
                if (m_columns.at(column).column == StepColumn::Id)
                    problem(row, column,
                        QCoreApplication::translate(
                            "Interchange", "the id “%1” stands in another row, too.")
                            .arg(id.left(60)));
        }
        m_stepById.insert(id, m_map.steps.size());
    }
    if (!m_stepByName.contains(step.name))
        m_stepByName.insert(step.name, m_map.steps.size());
    m_map.steps.append(step);
}

/// By id, else by name; -1 where there is none.
qsizetype TableReading::stepNamed(const QString& reference) const
{
    if (const auto found = m_stepById.constFind(reference); found != m_stepById.constEnd())
        return *found;
    return m_stepByName.value(unguarded(reference), -1);
}

/// "3", "Approve (35 %)".
void TableReading::addLink(
    const TableRow& row, qsizetype column, qsizetype from, const QString& link)
{
    static const QRegularExpression withShare(u"^(.*?)\\s*(?:\\(|:)\\s*([\\d.,]+\\s*%)\\s*\\)?$"_s);
    QString name = link;
    std::optional<int> share;
    if (stepNamed(name) < 0) {
        if (const auto match = withShare.match(link); match.hasMatch()) {
            name = match.captured(1);
            share = ppmFromPercent(match.captured(2));
            if (!share)
                problem(row, column,
                    QCoreApplication::translate(
                        "Interchange", "“%1” is no percentage from 0 to 100.")
                        .arg(match.captured(2).left(60)));
        }
    }
    const qsizetype to = stepNamed(name);
    const bool sendBack = m_columns.at(column).column == StepColumn::ReworkTo;
    if (to < 0 || (to == from && !sendBack)) {
        problem(row, column,
            (to < 0 ? QCoreApplication::translate(
                 "Interchange", "there is no step with the id or name “%1”.")
                    : QCoreApplication::translate("Interchange",
                        "“%1” is the step itself; a step can "
                        "only send back to itself."))
                .arg(name.left(60)));
        return;
    }
    Handoff handoff;
    handoff.id = QUuid::createUuid();
    handoff.streamId = m_map.stream.id;
    handoff.fromStepId = m_map.steps.at(from).id;
    handoff.toStepId = m_map.steps.at(to).id;
    handoff.sendBack = sendBack;
    handoff.sharePpm = share;
    m_map.handoffs.append(handoff);
}

void TableReading::readLinks(const TableRow& row, qsizetype index)
{
    static const QRegularExpression between(u"\\s*[;,|\\n]\\s*"_s);
    for (qsizetype column = 0; column < m_columns.size(); ++column) {
        const StepColumn kind = m_columns.at(column).column;
        const QString cell = row.cells.value(column);
        if ((kind != StepColumn::Next && kind != StepColumn::ReworkTo) || isUnknown(cell))
            continue;
        if (stepNamed(cell) >= 0) { // a name may hold a comma
            addLink(row, column, index, cell);
            continue;
        }
        for (const QString& link : cell.split(between, Qt::SkipEmptyParts)) {
            if (m_map.handoffs.size() >= maxHandoffs)
                return problem(row, column,
                    QCoreApplication::translate(
                        "Interchange", "more than 20,000 handoffs are too many for a map."));
            addLink(row, column, index, link);
        }
    }
}

/// "next 2: channel=chat; decision=remove"
bool TableReading::readDetail(qsizetype from, const QString& line)
{
    static const QRegularExpression form(u"^(next|rework_to) (.*?): (.+)$"_s);
    const auto match = form.match(line.trimmed());
    const qsizetype to = match.hasMatch() ? stepNamed(match.captured(2)) : -1;
    if (to < 0)
        return false;
    const auto handoff
        = std::find_if(m_map.handoffs.begin(), m_map.handoffs.end(), [&](const Handoff& candidate) {
              return candidate.fromStepId == m_map.steps.at(from).id
                  && candidate.toStepId == m_map.steps.at(to).id
                  && candidate.sendBack == (match.captured(1) == u"rework_to");
          });
    return handoff != m_map.handoffs.end()
        && readHandoffDetails(*handoff, match.captured(3), m_dayLength);
}

void TableReading::readDetails(const TableRow& row, qsizetype index)
{
    for (qsizetype column = 0; column < m_columns.size(); ++column) {
        if (m_columns.at(column).column != StepColumn::HandoffDetails)
            continue;
        for (const QString& line : row.cells.value(column).split(u'\n', Qt::SkipEmptyParts))
            if (!readDetail(index, line))
                problem(row, column,
                    QCoreApplication::translate("Interchange",
                        "“%1” says nothing of a handoff of this row. Write next 2: channel=chat.")
                        .arg(line.left(60)));
    }
}

bool TableReading::readTable(const QByteArray& utf8, const QString& name)
{
    if (!readRows(utf8))
        return false;
    if (m_rows.size() < 2) {
        m_result.problems.append(QCoreApplication::translate(
            "Interchange", "The table has no rows besides its header."));
        return false;
    }
    if (!readHeader(m_rows.constFirst()))
        return false;
    m_sharesOfOne = sharesAreOfOne();
    m_map.stream.id = QUuid::createUuid();
    m_map.stream.name = name;
    m_map.stream.dayLength = m_dayLength;
    for (const TableRow& row : m_rows.mid(1))
        readStep(row);
    for (qsizetype i = 0; i < m_map.steps.size(); ++i)
        readLinks(m_rows.at(i + 1), i);
    const bool hasNext = std::any_of(m_columns.begin(), m_columns.end(),
        [](const ColumnMeaning& meaning) { return meaning.column == StepColumn::Next; });
    for (qsizetype i = 1; !hasNext && i < m_map.steps.size(); ++i) {
        Handoff handoff;
        handoff.id = QUuid::createUuid();
        handoff.streamId = m_map.stream.id;
        handoff.fromStepId = m_map.steps.at(i - 1).id;
        handoff.toStepId = m_map.steps.at(i).id;
        m_map.handoffs.append(handoff);
    }
    for (qsizetype i = 0; i < m_map.steps.size(); ++i)
        readDetails(m_rows.at(i + 1), i);
    if (m_result.isRead())
        m_result.problems = streamProblems(m_map);
    m_result.found.maps.append(m_map);
    return m_result.isRead();
}

ReadStreams readStreamCsv(const QByteArray& bytes, const QString& streamName,
    std::chrono::minutes dayLength, const QList<Team>& known)
{
    const auto refused = [&known](const QStringList& problems) {
        return ReadStreams { { {}, known }, {}, problems };
    };
    if (bytes.size() > maxBytes)
        return refused(
            { QCoreApplication::translate("Interchange", "The table is larger than 64 MiB.") });
    const auto text = decodeText(bytes);
    if (!text || text->binary)
        return refused({ QCoreApplication::translate("Interchange",
            "The file is no text in UTF-8, UTF-16 or CP949; save it "
            "as CSV (UTF-8).") });
    ReadStreams result;
    result.found.teams = known;
    TableReading reading(dayLength, result);
    return reading.readTable(text->utf8, streamName) ? result : refused(result.problems);
}
