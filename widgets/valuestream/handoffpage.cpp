// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/project.h"
#include "app/valuestream/streamedits.h"
#include "app/valuestream/streamwords.h"
#include "widgets/ppmedit.h"
#include "widgets/valuestream/inspectorpage.h"
#include "widgets/valuestream/morefields.h"
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

HandoffPage::HandoffPage(Document& document, QWidget* parent)
    : InspectorPage(document, parent)
    , m_from(new QComboBox)
    , m_to(new QComboBox)
    , m_sendBack(new QCheckBox(this))
    , m_share(new PpmEdit)
    , m_measured(caption())
    , m_fields(new HandoffFields(document, this))
    , m_more(new HandoffMore(document, this))
    , m_remove(new QPushButton(this))
{
    for (QComboBox* combo : { m_from, m_to }) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(6);
    }
    m_share->setRange(0, 1'000'000);
    m_share->setObjectName(u"share"_s);
    m_sendBack->setObjectName(u"sendBack"_s);
    m_remove->setProperty("danger", true);
    for (QWidget* field : std::initializer_list<QWidget*> { m_from, m_to, m_share })
        m_labels.append(addRow(field));
    addWide(m_sendBack);
    addWide(m_measured);
    addWide(m_fields);
    addWide(m_more);
    addWide(m_remove);
    connect(m_from, &QComboBox::activated, this, [this] {
        edit(tr("Change handoff"), {},
            [&](Handoff& handoff) { handoff.fromStepId = m_from->currentData().toUuid(); });
    });
    connect(m_to, &QComboBox::activated, this, [this] {
        edit(tr("Change handoff"), {},
            [&](Handoff& handoff) { handoff.toStepId = m_to->currentData().toUuid(); });
    });
    connect(m_sendBack, &QCheckBox::clicked, this, [this](bool on) {
        edit(tr("Change send-back"), {}, [&](Handoff& handoff) { handoff.sendBack = on; });
    });
    connect(m_share, &PpmEdit::ppmEdited, this, [this](std::optional<int> ppm) {
        edit(tr("Change share"), {}, [&](Handoff& handoff) { handoff.sharePpm = ppm; });
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        this->document().edit(
            tr("Remove handoff"), [id = m_id](Project& project) { removeHandoff(project, id); });
    });
}

void HandoffPage::edit(
    const QString& text, const QString& field, const std::function<void(Handoff&)>& change)
{
    document().edit(
        text,
        [&](Project& project) {
            Handoff* handoff = findById(project.handoffs, m_id);
            if (!handoff)
                return;
            const Handoff before = *handoff;
            change(*handoff);
            if (handoff->fromStepId == handoff->toStepId && !handoff->sendBack)
                *handoff = before; // only a send-back may lead to itself
        },
        field);
}

void HandoffPage::retranslate()
{
    const QStringList names { tr("From"), tr("To"), tr("Share") };
    const QList<QWidget*> fields { m_from, m_to, m_share };
    for (qsizetype i = 0; i < names.size(); ++i)
        setLabel(m_labels.at(i), names.at(i), fields.at(i));
    m_sendBack->setText(tr("Sends bad input back"));
    m_share->setToolTip(
        tr("Of the items that leave the step. Empty: all of them, or not known for a send-back."));
    m_remove->setText(tr("Remove handoff"));
    m_fields->retranslate();
    m_more->retranslate();
}

void HandoffPage::showHandoff(const StreamMap& map, const Handoff& handoff)
{
    m_id = handoff.id;
    setTitle(handoff.sendBack ? tr("Send-back") : tr("Handoff"),
        map.isDiscovered() ? tr("Measured in the log") : tr("Selected arrow"));
    for (QComboBox* combo : { m_from, m_to }) {
        combo->clear();
        for (const Step& step : map.steps)
            combo->addItem(stepName(step), step.id);
    }
    m_from->setCurrentIndex(m_from->findData(handoff.fromStepId));
    m_to->setCurrentIndex(m_to->findData(handoff.toStepId));
    m_sendBack->setChecked(handoff.sendBack);
    m_share->setPpm(handoff.sharePpm);
    m_fields->showHandoff(handoff);
    const bool measured = map.isDiscovered();
    for (QWidget* field : std::initializer_list<QWidget*> { m_from, m_to, m_sendBack, m_share })
        field->setEnabled(!measured); // the log says so
    m_fields->setVisible(!measured);
    m_more->showHandoff(handoff, map.stream.dayLength);
    m_more->setVisible(!measured);
    m_measured->setVisible(measured);
    const DayLength day = map.stream.dayLength;
    m_measured->setText(tr("%n time(s)", nullptr, handoff.count) + u'\n'
        + tr("Median wait %1").arg(formatDuration(handoff.medianWait, day)) + u'\n'
        + tr("85 % within %1").arg(formatDuration(handoff.p85Wait, day)));
}

// The stream

StreamPage::StreamPage(Document& document, QWidget* parent)
    : InspectorPage(document, parent)
    , m_name(new QLineEdit)
    , m_day(new QComboBox)
    , m_source(new QLineEdit)
    , m_hint(caption())
{
    m_name->setObjectName(u"streamName"_s);
    for (QWidget* field : std::initializer_list<QWidget*> { m_name, m_day, m_source })
        m_labels.append(addRow(field));
    addWide(m_hint);
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString& text) {
        edit(
            tr("Rename value stream"), u"name"_s, [&](ValueStream& stream) { stream.name = text; });
    });
    connect(m_source, &QLineEdit::textEdited, this, [this](const QString& text) {
        edit(tr("Change source"), u"source"_s, [&](ValueStream& stream) { stream.source = text; });
    });
    connect(m_day, &QComboBox::activated, this, [this] {
        edit(tr("Change length of a day"), {}, [&](ValueStream& stream) {
            stream.dayLength = std::chrono::minutes(m_day->currentData().toInt());
        });
    });
}

void StreamPage::edit(
    const QString& text, const QString& field, const std::function<void(ValueStream&)>& change)
{
    document().edit(
        text,
        [&](Project& project) {
            if (ValueStream* stream = findById(project.valueStreams, m_id))
                change(*stream);
        },
        field.isEmpty() ? QString() : u"valuestream/%1/%2"_s.arg(m_id.toString(), field));
}

void StreamPage::retranslate()
{
    const QStringList names { tr("Name"), tr("A day has"), tr("Source") };
    const QList<QWidget*> fields { m_name, m_day, m_source };
    for (qsizetype i = 0; i < names.size(); ++i)
        setLabel(m_labels.at(i), names.at(i), fields.at(i));
    m_hint->setText(tr("Pick a step or an arrow to see and change what is known about it."));
}

void StreamPage::showStream(const StreamMap& map)
{
    const bool another = m_id != map.stream.id;
    m_id = map.stream.id;
    setTitle(map.stream.name, tr("Value stream"));
    if (another || m_name->text() != map.stream.name)
        m_name->setText(map.stream.name);
    if (another || m_source->text() != map.stream.source)
        m_source->setText(map.stream.source);
    for (QLineEdit* edit : { m_name, m_source })
        if (!edit->hasFocus())
            edit->setCursorPosition(0);
    m_day->clear();
    QList<int> lengths { 420, 450, 480, 540, 600, 1440 };
    const int length = int(map.stream.dayLength.count());
    if (!lengths.contains(length))
        lengths.prepend(length);
    for (const int minutes : lengths)
        m_day->addItem(minutes == 1440
                ? tr("24 hours (calendar)")
                : tr("%1 working hours").arg(formatNumber(minutes / 60.0, minutes % 60 ? 1 : 0)),
            minutes);
    m_day->setCurrentIndex(m_day->findData(length));
}
