// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interchange/drawio.h"
#include "app/interchange/drawiopage.h"
#include "app/interchange/packeddiagram.h"
#include "app/interchange/streamattributes.h"
#include "app/interchange/streamcheck.h"
#include "app/language/format.h"
#include "app/valuestream/streamgraph.h"
#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

static constexpr qsizetype maxProblems = 10;

static QString xmlSentence(const XmlProblem& problem)
{
    QString pattern;
    switch (problem.kind) {
    case XmlProblem::BadXml:
        pattern = QCoreApplication::translate("Interchange",
            "The drawing is no valid XML in line "
            "%1 (%2); save it again in draw.io.");
        break;
    case XmlProblem::Doctype:
        pattern = QCoreApplication::translate("Interchange",
            "The drawing declares a document type in line %1, which "
            "draw.io never writes and which "
            "can hide entities; it was not read.");
        break;
    case XmlProblem::TooDeep:
        pattern = QCoreApplication::translate("Interchange",
            "The drawing nests elements more than 64 deep in line "
            "%1, which draw.io does not; it "
            "was "
            "not read.");
        break;
    case XmlProblem::TooMany:
        pattern = QCoreApplication::translate("Interchange",
            "The drawing holds more than 500,000 elements (line "
            "%1); save the value stream in a "
            "file "
            "of its own.");
        break;
    case XmlProblem::None:
        return {};
    }
    pattern = pattern.arg(problem.line);
    return problem.kind == XmlProblem::BadXml ? pattern.arg(problem.detail) : pattern;
}

static QString unpackSentence(UnpackProblem problem, const QString& page)
{
    switch (problem) {
    case UnpackProblem::NotBase64:
        return QCoreApplication::translate("Interchange",
            "The page “%1” is packed, but not as "
            "draw.io does it; save it again there.")
            .arg(page);
    case UnpackProblem::BrokenDeflate:
        return QCoreApplication::translate("Interchange",
            "The packed page “%1” is damaged; save "
            "the drawing again in draw.io.")
            .arg(page);
    case UnpackProblem::TooLarge:
        return QCoreApplication::translate("Interchange",
            "The page “%1” unpacks to more than 64 MiB, "
            "which no drawing does; it was not read.")
            .arg(page);
    case UnpackProblem::None:
        break;
    }
    return {};
}

namespace {
/// Makes a stream of one page.
class PageReading {
public:
    PageReading(const DrawioPage& page, const QString& name, ReadStreams& result)
        : m_page(page)
        , m_name(name)
        , m_result(result)
    {
    }
    void read();

private:
    template <typename Value>
    void readValues(Value& value, const DrawioCell& cell, const Attributes<Value>& attributes);
    void problem(const QString& sentence);
    QUuid identity(const QString& text);
    void readStream();
    void readSteps();
    void readOwnStep(const DrawioCell& cell, Step& step);
    bool readForeignStep(int cell, Step& step);
    bool isLine(const QString& line, Step& step) const;
    void readHandoffs();
    bool readHandoff(int cell, Handoff& handoff) const;
    QUuid stepAt(const QString& cellId) const;
    QString labelOn(int edge) const;
    void loopsBecomeSendBacks();
    void say();

    const DrawioPage& m_page;
    QString m_name;
    ReadStreams& m_result;
    StreamMap m_map;
    QHash<int, QUuid> m_stepOf; ///< By the index of its cell.
    QSet<QUuid> m_taken;
    QSet<QUuid> m_foreignHandoffs;
    QHash<int, QStringList> m_labels; ///< Texts that lie on arrows, by the arrow's cell.
    int m_leftOut = 0;
    int m_loops = 0;
};
} // namespace

void PageReading::problem(const QString& sentence)
{
    if (m_result.problems.size() < maxProblems)
        m_result.problems.append(sentence);
}

/// The identity that a shape of ours had; a new one for others and for copies.
QUuid PageReading::identity(const QString& text)
{
    QUuid id = QUuid::fromString(text);
    if (id.isNull() || m_taken.contains(id))
        id = QUuid::createUuid();
    m_taken.insert(id);
    return id;
}

template <typename Value>
void PageReading::readValues(
    Value& value, const DrawioCell& cell, const Attributes<Value>& attributes)
{
    if (!cell.object)
        return;
    for (const auto& [key, bytes] : cell.object->attributes) {
        const Attribute<Value>* const attribute
            = attributeNamed(attributes, QString::fromUtf8(key));
        if (!attribute)
            continue;
        const QString text = QString::fromUtf8(bytes);
        if (!attribute->read(value, text, m_map.stream.dayLength))
            problem(QCoreApplication::translate(
                "Interchange", "Page “%1”, shape “%2”: “%3” is no value for %4.")
                        .arg(m_name.left(60), cell.text().section(u'\n', 0, 0).left(60),
                            text.left(60), attribute->name));
    }
}

void PageReading::readStream()
{
    for (const DrawioCell& cell : m_page.cells()) {
        if (cell.vsm != u"stream")
            continue;
        m_map.stream.id = identity(cell.id);
        readValues(m_map.stream, cell, streamAttributes());
        return;
    }
    m_map.stream.id = identity({});
    m_map.stream.name = m_name;
}

void PageReading::readOwnStep(const DrawioCell& cell, Step& step)
{
    readValues(step, cell, stepAttributes());
    // Who types into the box instead of its properties replaces the placeholder
    // of the name.
    if (!cell.property("label").contains(u"%name%"))
        step.name = cell.text().section(u'\n', 0, 0);
    QList<Team>& teams = m_result.found.teams;
    const QString team = cell.property("team").left(1000);
    const QUuid id = QUuid::fromString(cell.property("team_id"));
    const auto same = std::find_if(
        teams.begin(), teams.end(), [&id](const Team& candidate) { return candidate.id == id; });
    if (!id.isNull() && same == teams.end() && !team.isEmpty()
        && std::none_of(teams.begin(), teams.end(),
            [&team](const Team& candidate) { return candidate.name == team; })) {
        Team made;
        made.id = id;
        made.name = team;
        teams.append(made);
        step.teamId = id;
    } else if (same != teams.end() && same->name == team) {
        step.teamId = id;
    } else {
        step.teamId = teamIdFor(teams, team);
    }
}

/// "PT: 10 min", "L/T = 2 d", "%C&A 90": true where the line is a value that is
/// understood.
bool PageReading::isLine(const QString& line, Step& step) const
{
    static const QRegularExpression form(u"^(p/?t|process time|touch time|처리 시간|l/?t|lead "
                                         u"time|리드 타임|%?c&a|%?c/a)\\s*[:=]?\\s*"
                                         "(\\d.*)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(line);
    if (!match.hasMatch())
        return false;
    const QString word = match.captured(1).toLower();
    if (word.contains(u'c') && (word.endsWith(u"&a") || word.endsWith(u"/a"))) {
        const auto ppm = ppmFromPercent(match.captured(2));
        if (ppm)
            step.completeAccuratePpm = ppm;
        return ppm.has_value();
    }
    const auto time = parseDuration(match.captured(2), m_map.stream.dayLength);
    if (!time)
        return false;
    (word.startsWith(u'l') || word.startsWith(u"리") ? step.leadTime : step.processTime) = time;
    return true;
}

/// False for what is no step: titles, notes, lanes, labels of arrows, pictures
/// without a text.
bool PageReading::readForeignStep(int index, Step& step)
{
    const DrawioCell& cell = m_page.cells()[size_t(index)];
    if (!cell.vsm.isEmpty() || cell.hasStyle(u"swimlane") || cell.hasStyle(u"group"))
        return false;
    const int parent = m_page.parentOf(index);
    const QString text = cell.text();
    if (cell.hasStyle(u"edgeLabel") || (parent >= 0 && m_page.cells()[size_t(parent)].isEdge)) {
        m_labels[parent].append(text);
        return false;
    }
    if (text.isEmpty()) {
        ++m_leftOut;
        return false;
    }
    QStringList name;
    for (const QString& line : text.split(u'\n'))
        if (!isLine(line.simplified(), step))
            name.append(line.simplified());
    step.name = name.join(u' ').left(200);
    step.teamId = teamIdFor(m_result.found.teams, m_page.laneOf(index).left(200));
    return true;
}

void PageReading::readSteps()
{
    QSet<QString> ends;
    QSet<QString> targets;
    bool isOwn = false;
    for (const DrawioCell& cell : m_page.cells()) {
        ends << cell.source << cell.target;
        if (!cell.style.contains(u"_info_flow"))
            targets << cell.target;
        isOwn = isOwn || cell.vsm == u"step";
    }
    std::vector<int> boxes;
    for (int i = 0; i < int(m_page.cells().size()); ++i)
        if (m_page.cells()[size_t(i)].isVertex)
            boxes.push_back(i);
    if (!isOwn) {
        const auto place = [this](int cell) {
            const QPointF at = m_page.position(cell);
            return std::pair(at.x(), at.y());
        };
        std::stable_sort(
            boxes.begin(), boxes.end(), [&](int a, int b) { return place(a) < place(b); });
    }
    for (const int box : boxes) {
        const DrawioCell& cell = m_page.cells()[size_t(box)];
        Step step;
        if (cell.vsm == u"step") {
            readOwnStep(cell, step);
        } else {
            // Free text and notes are steps only where an arrow meets them.
            const bool isNote = cell.hasStyle(u"text") || cell.hasStyle(u"shape=note")
                || cell.style.contains(u"lean_mapping.data_box")
                || cell.style.contains(u"lean_mapping.timeline") || cell.style.contains(u"kaizen");
            if (isNote && !ends.contains(cell.id)) {
                m_leftOut += cell.vsm.isEmpty() ? 1 : 0;
                continue;
            }
            if (!readForeignStep(box, step))
                continue;
            if (cell.style.contains(u"lean_mapping.inventory_box"))
                step.kind = StepKind::Inventory;
            else if (cell.style.contains(u"lean_mapping.outside_sources"))
                step.kind = targets.contains(cell.id) ? StepKind::Customer : StepKind::Supplier;
        }
        step.id = identity(cell.id);
        step.streamId = m_map.stream.id;
        m_stepOf.insert(box, step.id);
        m_map.steps.append(step);
    }
}

/// The step that an arrow's end touches: the box itself or one that it is part
/// of.
QUuid PageReading::stepAt(const QString& cellId) const
{
    int cell = cellId.isEmpty() ? -1 : m_page.indexOf(cellId);
    for (int depth = 0; cell >= 0 && depth < 64; ++depth, cell = m_page.parentOf(cell))
        if (const auto step = m_stepOf.constFind(cell); step != m_stepOf.constEnd())
            return *step;
    return {};
}

QString PageReading::labelOn(int edge) const
{
    QStringList texts = m_labels.value(edge);
    texts.prepend(m_page.cells()[size_t(edge)].text());
    return texts.join(u' ');
}

/// False where an end is missing.
bool PageReading::readHandoff(int index, Handoff& handoff) const
{
    const DrawioCell& cell = m_page.cells()[size_t(index)];
    handoff.fromStepId = stepAt(cell.source);
    handoff.toStepId = stepAt(cell.target);
    handoff.streamId = m_map.stream.id;
    return !handoff.fromStepId.isNull() && !handoff.toStepId.isNull();
}

void PageReading::readHandoffs()
{
    static const QRegularExpression share(u"(\\d{1,3}(?:[.,]\\d+)?)\\s*%"_s);
    QSet<std::pair<QUuid, QUuid>> drawn;
    for (int i = 0; i < int(m_page.cells().size()); ++i) {
        const DrawioCell& cell = m_page.cells()[size_t(i)];
        if (!cell.isEdge)
            continue;
        Handoff handoff;
        if (!readHandoff(i, handoff)) {
            ++m_leftOut;
            continue;
        }
        handoff.id = identity(cell.id);
        if (cell.vsm == u"edge") {
            handoff.sendBack = cell.property("kind") == u"rework";
            readValues(handoff, cell, handoffAttributes());
        } else {
            const std::pair ends(handoff.fromStepId, handoff.toStepId);
            if (drawn.contains(ends))
                continue;
            drawn.insert(ends);
            if (cell.style.contains(u"lean_mapping.electronic_info_flow"))
                handoff.flow = Flow::ElectronicInformation;
            else if (cell.style.contains(u"lean_mapping.manual_info_flow"))
                handoff.flow = Flow::ManualInformation;
            if (const auto match = share.match(labelOn(i).left(1000)); match.hasMatch())
                handoff.sharePpm = ppmFromPercent(match.captured(1));
            m_foreignHandoffs.insert(handoff.id);
        }
        m_map.handoffs.append(handoff);
    }
}

void PageReading::loopsBecomeSendBacks()
{
    if (m_foreignHandoffs.isEmpty())
        return;
    const StreamGraph graph = streamGraph(m_map);
    for (qsizetype i = 0; i < m_map.handoffs.size(); ++i) {
        if (!graph.isLoop[size_t(i)] || !m_foreignHandoffs.contains(m_map.handoffs.at(i).id)
            || !carriesItems(m_map.handoffs.at(i)))
            continue;
        m_map.handoffs[i].sendBack = true;
        ++m_loops;
    }
}

void PageReading::say()
{
    if (m_leftOut > 0)
        m_result.notes.append(QCoreApplication::translate("Interchange",
            "Page “%1”: %n shapes without a text or "
            "without both ends were left out.",
            nullptr, m_leftOut)
                                  .arg(m_name.left(60)));
    if (m_loops > 0)
        m_result.notes.append(QCoreApplication::translate("Interchange",
            "Page “%1”: %n arrows that close a circle "
            "were taken for send-backs.",
            nullptr, m_loops)
                                  .arg(m_name.left(60)));
}

void PageReading::read()
{
    readStream();
    readSteps();
    if (m_map.steps.isEmpty() && m_page.indexOf(m_map.stream.id.toString(QUuid::WithoutBraces)) < 0)
        return; // another kind of page
    if (m_map.steps.size() > DrawioLimit::steps
        || std::count_if(m_page.cells().begin(), m_page.cells().end(),
               [](const DrawioCell& cell) { return cell.isEdge; })
            > DrawioLimit::handoffs) {
        problem(QCoreApplication::translate("Interchange",
            "The page “%1” holds more than 5,000 boxes or "
            "20,000 arrows, too many for a map.")
                    .arg(m_name.left(60)));
        return;
    }
    readHandoffs();
    loopsBecomeSendBacks();
    for (const QString& sentence : streamProblems(m_map))
        problem(sentence);
    say();
    m_result.found.maps.append(m_map);
}

/// The model of a page, unpacked into `unpacked` where it is packed; null and a
/// problem where it cannot be read.
static const XmlElement* modelOf(const XmlElement& diagram, const QString& name, qint64& bytesLeft,
    int& elementsLeft, XmlElement& unpacked, ReadStreams& result)
{
    if (const XmlElement* const model = diagram.child("mxGraphModel"))
        return model;
    UnpackProblem problem = UnpackProblem::None;
    if (diagram.text.trimmed().isEmpty()) {
        unpacked.name = "mxGraphModel"; // an empty page
        return &unpacked;
    }
    const auto xml = unpackDiagram(diagram.text, bytesLeft, problem);
    if (!xml) {
        result.problems.append(unpackSentence(problem, name.left(60)));
        return nullptr;
    }
    const XmlProblem broken = readXmlTree(*xml, unpacked, elementsLeft);
    if (broken.kind != XmlProblem::None) {
        result.problems.append(xmlSentence(broken));
        return nullptr;
    }
    return &unpacked;
}

static void readPages(
    const XmlElement& root, qint64 bytesLeft, int elementsLeft, ReadStreams& result)
{
    if (root.name == "mxGraphModel") { // a page alone, as "Edit Diagram" shows it
        PageReading(DrawioPage(root), {}, result).read();
        return;
    }
    qsizetype pages = 0;
    for (const XmlElement& diagram : root.children) {
        if (diagram.name != "diagram")
            continue;
        if (++pages > DrawioLimit::pages) {
            result.problems.append(QCoreApplication::translate("Interchange",
                "The drawing has more than 100 pages; save the value "
                "stream in a file of its "
                "own."));
            return;
        }
        const QString name = diagram.textOf("name").left(200);
        XmlElement unpacked;
        const XmlElement* const model
            = modelOf(diagram, name, bytesLeft, elementsLeft, unpacked, result);
        if (!model)
            return;
        PageReading(DrawioPage(*model), name, result).read();
    }
}

ReadStreams readDrawio(const QByteArray& bytes, const QList<Team>& known)
{
    ReadStreams result;
    result.found.teams = known;
    const auto refused = [&known](const QString& sentence) {
        return ReadStreams { { {}, known }, {}, { sentence } };
    };
    if (bytes.size() > DrawioLimit::bytes)
        return refused(QCoreApplication::translate("Interchange",
            "The drawing is larger than 64 MiB; save the value "
            "stream in a file of its own."));
    int elementsLeft = DrawioLimit::elements;
    XmlElement root;
    if (const XmlProblem broken = readXmlTree(bytes, root, elementsLeft);
        broken.kind != XmlProblem::None)
        return refused(xmlSentence(broken));
    if (root.name != "mxfile" && root.name != "mxGraphModel")
        return refused(QCoreApplication::translate(
            "Interchange", "This is an XML file, but no drawing of draw.io."));
    readPages(root, DrawioLimit::bytes, elementsLeft, result);
    if (result.isRead() && result.found.maps.isEmpty())
        result.problems.append(QCoreApplication::translate(
            "Interchange", "The drawing has no box with a text, so there is no step to read."));
    if (!result.isRead())
        return { { {}, known }, {}, result.problems };
    return result;
}
