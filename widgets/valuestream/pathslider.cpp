// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/valuestream/pathslider.h"
#include "app/language/format.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>
#include <cmath>

using namespace Qt::StringLiterals;

/// Few paths carry most cases, so the slider's left half covers only a quarter of them.
static constexpr int sliderSteps = 100;

static int ppmOf(int slider)
{
    const double part = double(slider) / sliderSteps;
    return int(std::lround(part * part * 1'000'000));
}

static int sliderOf(int ppm) { return int(std::lround(std::sqrt(ppm / 1e6) * sliderSteps)); }

PathSlider::PathSlider(QWidget* parent)
    : QWidget(parent)
    , m_label(new QLabel(this))
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_sentence(new QLabel(this))
{
    m_label->setTextFormat(Qt::PlainText);
    m_sentence->setTextFormat(Qt::PlainText);
    m_label->setBuddy(m_slider);
    m_slider->setRange(1, sliderSteps);
    m_slider->setPageStep(10);
    m_slider->setMinimumHeight(32);
    m_slider->setMinimumWidth(120);
    m_slider->setMaximumWidth(320);
    m_slider->setObjectName(u"pathSlider"_s);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_label);
    layout->addWidget(m_slider, 2);
    layout->addWidget(m_sentence, 3);
    connect(m_slider, &QSlider::valueChanged, this,
        [this](int value) { emit visiblePathsEdited(ppmOf(value)); });
    retranslate();
}

void PathSlider::retranslate()
{
    m_label->setText(tr("Paths shown"));
    m_slider->setAccessibleName(tr("How much of all paths is shown"));
    m_slider->setToolTip(tr("To the left rare paths disappear."));
}

void PathSlider::showMap(const StreamMap& map)
{
    const QSignalBlocker blocker(m_slider);
    if (ppmOf(m_slider->value()) != map.stream.visiblePathPpm)
        m_slider->setValue(sliderOf(map.stream.visiblePathPpm));
    const StreamMap part = visiblePart(map);
    m_sentence->setText(tr("%1 of the cases stay visible (%2 of %3 paths)")
                            .arg(formatPercent(visibleCaseShare(map), 1))
                            .arg(part.handoffs.size())
                            .arg(map.handoffs.size()));
    m_slider->setAccessibleDescription(m_sentence->text());
}
