// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/valuestream/wallphotodialog.h"
#include "app/project/project.h"
#include <QBoxLayout>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>
#include <QSpinBox>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

// The slider's steps grow by a fiftieth each, from a hundredth of a unit a point to ten units.
static constexpr int scaleSteps = 349;
static int scaleOf(int slider) { return int(std::lround(10 * std::pow(1.02, slider))); }
static int sliderOf(int scaleMilli)
{
    return int(std::lround(std::log(std::max(10, scaleMilli) / 10.0) / std::log(1.02)));
}

WallPhotoDialog::WallPhotoDialog(Document& document, QWidget* parent)
    : QDialog(parent)
    , m_document(document)
    , m_hint(new QLabel(this))
    , m_shown(new QCheckBox(tr("&Show the photo"), this))
    , m_opacity(new QSlider(Qt::Horizontal, this))
    , m_scale(new QSlider(Qt::Horizontal, this))
    , m_left(new QSpinBox(this))
    , m_top(new QSpinBox(this))
{
    setWindowTitle(tr("Photo of the wall"));
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_hint->setObjectName(u"photoHint"_s);
    m_hint->setMinimumWidth(m_hint->fontMetrics().averageCharWidth() * 32);
    m_shown->setObjectName(u"photoShown"_s);
    m_opacity->setObjectName(u"photoOpacity"_s);
    m_opacity->setRange(5, 100);
    m_opacity->setPageStep(10);
    m_scale->setObjectName(u"photoScale"_s);
    m_scale->setRange(0, scaleSteps);
    m_scale->setPageStep(10);
    for (QSpinBox* place : { m_left, m_top }) {
        place->setRange(-100'000, 100'000);
        place->setSingleStep(8);
        place->setKeyboardTracking(false);
    }
    m_left->setObjectName(u"photoLeft"_s);
    m_top->setObjectName(u"photoTop"_s);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->addRow(tr("&Opacity"), m_opacity);
    form->addRow(tr("Si&ze"), m_scale);
    form->addRow(tr("From the &left"), m_left);
    form->addRow(tr("From the &top"), m_top);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* replace = buttons->addButton(tr("&Another photo…"), QDialogButtonBox::ActionRole);
    auto* remove = buttons->addButton(tr("&Remove the photo"), QDialogButtonBox::DestructiveRole);
    replace->setObjectName(u"photoReplace"_s);
    remove->setObjectName(u"photoRemove"_s);
    remove->setProperty("danger", true);
    for (QPushButton* button : { replace, remove, buttons->button(QDialogButtonBox::Close) })
        button->setAutoDefault(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(16);
    layout->addWidget(m_hint);
    layout->addWidget(m_shown);
    layout->addLayout(form);
    layout->addWidget(buttons);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(replace, &QPushButton::clicked, this, &WallPhotoDialog::replaceRequested);
    connect(remove, &QPushButton::clicked, this, &WallPhotoDialog::removeRequested);
    connect(m_shown, &QCheckBox::toggled, this, &WallPhotoDialog::shownChanged);
    for (QSlider* slider : { m_opacity, m_scale }) {
        const bool isScale = slider == m_scale;
        const auto take = [this, isScale] {
            edit(isScale ? tr("Change the size of the photo")
                         : tr("Change the opacity of the photo"),
                isScale ? u"scale"_s : u"opacity"_s);
        };
        connect(slider, &QSlider::sliderReleased, this, take);
        connect(slider, &QSlider::valueChanged, this, [this, slider, take] {
            if (slider->isSliderDown())
                emit previewed(entered());
            else
                take();
        });
    }
    for (QSpinBox* place : { m_left, m_top })
        connect(place, &QSpinBox::valueChanged, this,
            [this] { edit(tr("Move the photo"), u"position"_s); });
}

WallPhoto WallPhotoDialog::entered() const
{
    const ValueStream* stream = findById(m_document.project().valueStreams, m_stream);
    WallPhoto place = stream ? stream->wallPhoto : WallPhoto();
    // What is finer than the fields stays as it is until they are touched.
    if (place.opacityPpm / 10'000 != m_opacity->value())
        place.opacityPpm = m_opacity->value() * 10'000;
    if (sliderOf(place.scaleMilli) != m_scale->value())
        place.scaleMilli = scaleOf(m_scale->value());
    if (place.position.value_or(QPointF()).toPoint() != QPoint(m_left->value(), m_top->value()))
        place.position = QPointF(m_left->value(), m_top->value());
    return place;
}

void WallPhotoDialog::edit(const QString& text, const QString& field)
{
    m_document.edit(
        text,
        [this](Project& project) {
            const WallPhoto place = entered();
            if (ValueStream* stream = findById(project.valueStreams, m_stream))
                stream->wallPhoto = place;
        },
        u"wallphoto/%1/%2"_s.arg(m_stream.toString(), field));
}

void WallPhotoDialog::showPhoto(const ValueStream& stream, const QString& problem)
{
    m_stream = stream.id;
    m_hint->setText(!problem.isEmpty()
            ? problem
            : tr("Drag the photo on the map, beside the steps, until it lies right; then put the "
                 "steps on it. It is not printed and not exported."));
    const QSignalBlocker blockers[] { QSignalBlocker(m_opacity), QSignalBlocker(m_scale),
        QSignalBlocker(m_left), QSignalBlocker(m_top) };
    const bool usable = problem.isEmpty() && !m_document.isReadOnly();
    for (QWidget* field : std::initializer_list<QWidget*> { m_opacity, m_scale, m_left, m_top })
        field->setEnabled(usable);
    if (!m_opacity->isSliderDown())
        m_opacity->setValue(stream.wallPhoto.opacityPpm / 10'000);
    if (!m_scale->isSliderDown())
        m_scale->setValue(sliderOf(stream.wallPhoto.scaleMilli));
    const QPoint place = stream.wallPhoto.position.value_or(QPointF()).toPoint();
    m_left->setValue(place.x());
    m_top->setValue(place.y());
}

void WallPhotoDialog::setPhotoShown(bool shown)
{
    const QSignalBlocker blocker(m_shown);
    m_shown->setChecked(shown);
}
