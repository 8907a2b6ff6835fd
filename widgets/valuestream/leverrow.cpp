// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/valuestream/leverrow.h"
#include "app/language/format.h"
#include "app/project/project.h"
#include "app/valuestream/streamwords.h"
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

static QString kindName(LeverKind kind)
{
    switch (kind) {
    case LeverKind::Demand:
        return LeverRow::tr("Items that come");
    case LeverKind::People:
        return LeverRow::tr("People");
    case LeverKind::ProcessTime:
        return LeverRow::tr("Process time");
    case LeverKind::CompleteAccurate:
        return LeverRow::tr("%C&A");
    case LeverKind::Batch:
        return LeverRow::tr("Batch");
    }
    return {};
}

LeverRow::LeverRow(LeverKind kind, QWidget* parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_name(new QLabel(this))
    , m_step(new QComboBox(this))
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_value(new QLabel(this))
{
    const QString number = QString::number(int(kind));
    m_slider->setObjectName(u"lever"_s + number);
    m_step->setObjectName(u"leverStep"_s + number);
    m_value->setObjectName(u"leverValue"_s + number);
    m_slider->setMinimumHeight(32);
    m_slider->setPageStep(5);
    m_name->setTextFormat(Qt::PlainText);
    m_name->setText(kindName(kind));
    m_value->setTextFormat(Qt::PlainText);
    m_step->setAccessibleName(tr("Step of the lever: %1").arg(kindName(kind)));
    m_step->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_step->setMinimumContentsLength(10);
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(8);
    layout->setVerticalSpacing(0);
    layout->addWidget(m_name, 0, 0);
    layout->addWidget(m_step, 0, 1);
    layout->addWidget(m_value, 0, 2, Qt::AlignRight | Qt::AlignVCenter);
    layout->addWidget(m_slider, 1, 0, 1, 3);
    layout->setColumnStretch(1, 1);
    connect(m_step, &QComboBox::activated, this, [this] {
        const bool wasMoved = isMoved();
        showLever();
        if (wasMoved)
            emit moved();
    });
    connect(m_slider, &QSlider::valueChanged, this, [this] {
        showWords();
        emit moved();
    });
}

void LeverRow::showMap(const StreamMap& map, const StreamMetrics& metrics)
{
    m_map = map;
    const QUuid before = m_step->currentData().toUuid();
    const int position = this->position();
    const QList<QUuid> steps = leverSteps(map, metrics, m_kind);
    {
        const QSignalBlocker blocker(m_step);
        m_step->clear();
        for (const QUuid& id : steps)
            m_step->addItem(stepName(*findById(map.steps, id)), id);
        m_step->setCurrentIndex(std::max(0, m_step->findData(before)));
    }
    m_step->setVisible(!steps.isEmpty());
    showLever();
    if (m_lever && m_step->currentData().toUuid() == before) {
        const QSignalBlocker blocker(m_slider);
        m_slider->setValue(position);
        showWords();
    }
    setVisible(m_lever.has_value());
}

/// The lever of the step that is chosen, as it is now.
void LeverRow::showLever()
{
    m_lever = leverAt(m_map, m_kind, m_step->currentData().toUuid());
    const QSignalBlocker blocker(m_slider);
    m_slider->setRange(m_lever ? m_lever->least : 0, m_lever ? m_lever->most : 0);
    m_slider->setValue(0);
    showWords();
}

void LeverRow::reset() { m_slider->setValue(0); }

int LeverRow::position() const { return m_slider->value(); }

QString LeverRow::valueText(double value) const
{
    switch (m_kind) {
    case LeverKind::Demand:
        return tr("%1 a day").arg(formatNumber(value, value < 10 && value != std::round(value)));
    case LeverKind::People:
    case LeverKind::Batch:
        return formatNumber(value);
    case LeverKind::ProcessTime:
        return formatDuration(
            std::chrono::milliseconds(std::llround(value * 1000)), m_map.stream.dayLength);
    case LeverKind::CompleteAccurate:
        return formatPercent(value);
    }
    return {};
}

void LeverRow::showWords()
{
    if (!m_lever)
        return;
    const QString now = valueText(m_lever->now);
    m_value->setText(
        isMoved() ? tr("%1 → %2").arg(now, valueText(m_lever->value(position()))) : now);
    m_slider->setAccessibleName(words());
}

QString LeverRow::words() const
{
    const QString what = m_step->count() > 0
        ? tr("%1 at %2").arg(kindName(m_kind), m_step->currentText())
        : kindName(m_kind);
    return tr("%1: %2").arg(what, m_value->text());
}
