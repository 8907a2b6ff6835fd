// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/valuestream/requestfields.h"
#include "app/project/project.h"
#include "app/valuestream/selfservice.h"
#include "app/valuestream/streamchoices.h"
#include "app/valuestream/streamwords.h"
#include "widgets/durationedit.h"
#include "widgets/milliedit.h"
#include "widgets/ppmedit.h"
#include "widgets/theme/theme.h"
#include "widgets/valuestream/rungladder.h"
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMouseEvent>
#include <QSignalBlocker>
#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::StringLiterals;

static constexpr int longestText = 10'000; ///< Of the file.
static constexpr qint64 mostCounted = std::numeric_limits<int>::max(); ///< Likewise.

/// Up to that size of text there is room for two columns.
static constexpr double wideUpTo = 1.5;

/// In the order of their names.
static constexpr std::array<bool OaasRequirements::*, oaasRequirementCount> requirementMembers {
    &OaasRequirements::lightweight, &OaasRequirements::commonTools, &OaasRequirements::anyTool,
    &OaasRequirements::accessControl, &OaasRequirements::understandable,
    &OaasRequirements::finalControl, &OaasRequirements::monitoring, &OaasRequirements::anyModel
};

static std::optional<std::chrono::seconds> inSeconds(std::optional<int> minutes)
{
    return minutes ? std::optional<std::chrono::seconds>(std::chrono::minutes(*minutes))
                   : std::nullopt;
}

static std::optional<int> inMinutes(std::optional<std::chrono::seconds> time)
{
    if (!time)
        return std::nullopt;
    return int(std::clamp<qint64>((time->count() + 30) / 60, 0, mostCounted));
}

RequestFields::RequestFields(Document& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_handoff(new QComboBox(this))
    , m_ladder(new RungLadder(this))
    , m_volume(new MilliEdit(this))
    , m_wait(new DurationEdit(this))
    , m_work(new DurationEdit(this))
    , m_adoption(new PpmEdit(this))
    , m_met(new QLabel(this))
{
    auto* top = new QGridLayout;
    top->setHorizontalSpacing(16);
    top->setVerticalSpacing(8);
    top->setColumnStretch(1, 1);
    m_name = addText(*top, u"requestName"_s, tr("&Name"), tr("Change name of a request type"),
        &RequestType::name);
    m_handoff->setObjectName(u"requestHandoff"_s);
    m_handoff->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_handoff->setMinimumContentsLength(16);
    const bool isWide = textZoom() < wideUpTo;
    top->addWidget(labelOf(tr("&Handoff it passes"), m_handoff), isWide ? 0 : 1, isWide ? 2 : 0);
    top->addWidget(m_handoff, isWide ? 0 : 1, isWide ? 3 : 1);
    if (isWide)
        top->setColumnStretch(3, 1);
    connect(m_handoff, &QComboBox::activated, this,
        [this](int row) { takeHandoff(m_handoff->itemData(row).toUuid()); });
    connect(m_ladder, &RungLadder::nowEdited, this, [this](Rung rung) {
        edit(tr("Change rung"), u"now"_s, [rung](RequestType& type) { type.rungNow = rung; });
    });
    connect(m_ladder, &RungLadder::wantedEdited, this, [this](Rung rung) {
        edit(tr("Change rung"), u"wanted"_s, [rung](RequestType& type) { type.rungWanted = rung; });
    });
    auto* side = new QGridLayout;
    side->setHorizontalSpacing(16);
    side->setVerticalSpacing(4);
    side->setColumnStretch(1, 1);
    addNumbers(*side);
    const QString governance = tr("Change who governs a request type");
    m_defines = addText(*side, u"defines"_s, tr("&Defines it"), governance, &RequestType::defines);
    m_runs = addText(*side, u"runs"_s, tr("R&uns it"), governance, &RequestType::runs);
    m_governs = addText(*side, u"governs"_s, tr("&Governs it"), governance, &RequestType::governs);
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(24);
    layout->setVerticalSpacing(12);
    layout->addLayout(top, 0, 0, 1, 2);
    layout->addWidget(m_ladder, 1, 0, 1, isWide ? 1 : 2);
    layout->addLayout(side, isWide ? 1 : 2, isWide ? 1 : 0, 1, isWide ? 1 : 2);
    layout->addWidget(makeRequirements(), 3, 0, 1, 2);
    layout->setColumnStretch(0, 1);
    layout->setColumnStretch(1, 1);
}

QLabel* RequestFields::labelOf(const QString& text, QWidget* field)
{
    auto* label = new QLabel(text, this);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(field);
    return label;
}

void RequestFields::addRow(QGridLayout& grid, const QString& text, QWidget* field)
{
    const int row = grid.count() / 2;
    grid.addWidget(labelOf(text, field), row, 0);
    grid.addWidget(field, row, 1);
}

QLineEdit* RequestFields::addText(QGridLayout& grid, const QString& name, const QString& label,
    const QString& text, QString RequestType::*member)
{
    auto* field = new QLineEdit(this);
    field->setObjectName(name);
    field->setMaxLength(longestText);
    addRow(grid, label, field);
    connect(field, &QLineEdit::textEdited, this, [this, name, text, member](const QString& typed) {
        edit(text, name, [&](RequestType& type) { type.*member = typed; });
    });
    return field;
}

void RequestFields::addNumbers(QGridLayout& grid)
{
    m_volume->setObjectName(u"volume"_s);
    m_volume->setDecimals(0);
    m_volume->setRange(0, mostCounted * 1000);
    m_volume->setUnit(tr("a month"));
    m_wait->setObjectName(u"wait"_s);
    m_work->setObjectName(u"work"_s);
    m_adoption->setObjectName(u"adoption"_s);
    m_adoption->setUnit(u"%"_s);
    addRow(grid, tr("Re&quests"), m_volume);
    addRow(grid, tr("&Wait of one"), m_wait);
    addRow(grid, tr("Wor&k on one"), m_work);
    addRow(grid, tr("&Already by it"), m_adoption);
    m_adoption->setToolTip(tr("Share of the requests that come by the rung wanted today"));
    connect(m_volume, &MilliEdit::milliEdited, this, [this](std::optional<qint64> milli) {
        edit(tr("Change number of requests"), u"volume"_s, [&](RequestType& type) {
            type.monthlyVolume = milli ? std::optional<int>(int(*milli / 1000)) : std::nullopt;
        });
    });
    connect(m_wait, &DurationEdit::durationEdited, this,
        [this](std::optional<std::chrono::seconds> time) {
            edit(tr("Change wait of a request"), u"wait"_s,
                [&](RequestType& type) { type.waitMinutes = inMinutes(time); });
        });
    connect(m_work, &DurationEdit::durationEdited, this,
        [this](std::optional<std::chrono::seconds> time) {
            edit(tr("Change work on a request"), u"work"_s,
                [&](RequestType& type) { type.workMinutes = inMinutes(time); });
        });
    connect(m_adoption, &PpmEdit::ppmEdited, this, [this](std::optional<int> ppm) {
        edit(tr("Change adoption"), u"adoption"_s,
            [ppm](RequestType& type) { type.adoptionPpm = ppm; });
    });
}

/// The ticks, with texts that wrap, so that they fit at any size of text.
QWidget* RequestFields::makeRequirements()
{
    auto* box = new QWidget(this);
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    m_met->setObjectName(u"met"_s);
    m_met->setTextFormat(Qt::PlainText);
    m_met->setWordWrap(true);
    m_met->setFont(Type::bold(QApplication::font()));
    grid->addWidget(m_met, 0, 0, 1, 4);
    const int rows = textZoom() < wideUpTo ? oaasRequirementCount / 2 : oaasRequirementCount;
    for (int i = 0; i < oaasRequirementCount; ++i) {
        auto* tick = new QCheckBox(box);
        tick->setObjectName(u"requirement%1"_s.arg(i));
        tick->setAccessibleName(oaasRequirementName(i));
        auto* text = new QLabel(oaasRequirementName(i), box);
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        text->setBuddy(tick);
        text->installEventFilter(this);
        grid->addWidget(tick, 1 + i % rows, 2 * (i / rows));
        grid->addWidget(text, 1 + i % rows, 2 * (i / rows) + 1);
        connect(tick, &QCheckBox::clicked, this, [this, i](bool on) {
            edit(tr("Change requirement"), {}, [&](RequestType& type) {
                type.requirements.*requirementMembers.at(std::size_t(i)) = on;
            });
        });
        m_requirements.append(tick);
    }
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, rows < oaasRequirementCount ? 1 : 0);
    return box;
}

bool RequestFields::eventFilter(QObject* watched, QEvent* event)
{
    const auto* label = qobject_cast<QLabel*>(watched);
    auto* tick = label ? qobject_cast<QCheckBox*>(label->buddy()) : nullptr;
    if (tick && event->type() == QEvent::MouseButtonRelease
        && static_cast<QMouseEvent*>(event)->button() == Qt::LeftButton)
        tick->click();
    return QWidget::eventFilter(watched, event);
}

void RequestFields::edit(
    const QString& text, const QString& field, const std::function<void(RequestType&)>& change)
{
    m_document.edit(
        text,
        [&](Project& project) {
            if (RequestType* type = findById(project.requestTypes, m_id))
                change(*type);
        },
        field.isEmpty() ? QString()
                        : u"request/%1/%2"_s.arg(m_id.toString(QUuid::WithoutBraces), field));
}

/// What the handoff knows fills what is unknown.
void RequestFields::takeHandoff(const QUuid& handoff)
{
    const StreamMap map = streamMap(m_document.project(), m_stream);
    edit(tr("Change handoff of a request type"), {}, [&](RequestType& type) {
        type.handoffId = handoff;
        type.streamId = m_stream;
        fillFrom(map, handoff, type);
    });
}

void RequestFields::showHandoffs(const RequestType& type)
{
    const QSignalBlocker blocker(m_handoff);
    m_handoff->clear();
    m_handoff->addItem(tr("None"), QUuid());
    const StreamMap map = streamMap(m_document.project(), m_stream);
    for (const Handoff& handoff : map.handoffs) {
        const Step* from = findById(map.steps, handoff.fromStepId);
        const Step* to = findById(map.steps, handoff.toStepId);
        if (!handoff.sendBack && from && to)
            m_handoff->addItem(u"%1 → %2"_s.arg(stepName(*from), stepName(*to)), handoff.id);
    }
    m_handoff->setCurrentIndex(std::max(0, m_handoff->findData(type.handoffId)));
}

static void showText(QLineEdit* field, const QString& text)
{
    if (field->text() != text)
        field->setText(text);
}

void RequestFields::showType(const RequestType& type, const QUuid& stream)
{
    m_id = type.id;
    m_stream = stream;
    const ValueStream* of = findById(m_document.project().valueStreams, stream);
    const DayLength day = of ? of->dayLength : businessDay;
    showText(m_name, type.name);
    showText(m_defines, type.defines);
    showText(m_runs, type.runs);
    showText(m_governs, type.governs);
    showHandoffs(type);
    m_ladder->setRungs(type.rungNow, type.rungWanted);
    m_volume->setMilli(type.monthlyVolume
            ? std::optional<qint64>(qint64(*type.monthlyVolume) * 1000)
            : std::nullopt);
    m_wait->setDay(day);
    m_work->setDay(day);
    m_wait->setDuration(inSeconds(type.waitMinutes));
    m_work->setDuration(inSeconds(type.workMinutes));
    m_adoption->setPpm(type.adoptionPpm);
    m_met->setText(tr("Asked of the platform: %1 of %2 met")
                       .arg(metRequirements(type.requirements))
                       .arg(oaasRequirementCount));
    for (int i = 0; i < m_requirements.size(); ++i)
        m_requirements.at(i)->setChecked(type.requirements.*requirementMembers.at(std::size_t(i)));
}

void RequestFields::startNaming()
{
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}
