// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/orgmodel/orgcriterionrow.h"
#include "app/language/format.h"
#include "app/orgmodel/orgmodelsummary.h"
#include "widgets/segmented.h"
#include "widgets/theme/theme.h"
#include "widgets/wrappedtext.h"
#include <QApplication>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSlider>

using namespace Qt::StringLiterals;

OrgCriterionRow::OrgCriterionRow(QWidget* parent)
    : QWidget(parent)
    , m_name(new ElidedText(this))
    , m_present(new QLineEdit(this))
    , m_weight(new QLabel(this))
    , m_swing(new QSlider(Qt::Horizontal, this))
    , m_level(new Segmented(this))
{
    m_weight->setTextFormat(Qt::PlainText);
    m_weight->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_swing->setRange(0, 100);
    m_swing->setSingleStep(1);
    m_swing->setPageStep(10);
    m_swing->setMinimumWidth(64);
    m_swing->setFocusPolicy(Qt::StrongFocus);
    m_swing->installEventFilter(this);
    m_present->setAlignment(Qt::AlignRight);
    m_swing->setObjectName(u"swing"_s);
    m_level->setObjectName(u"level"_s);
    m_present->setObjectName(u"present"_s);
    auto* upper = new QHBoxLayout;
    upper->setSpacing(8);
    upper->addWidget(m_name, 1);
    upper->addWidget(m_present);
    upper->addWidget(m_weight);
    auto* lower = new QHBoxLayout;
    lower->setSpacing(8);
    lower->addWidget(m_swing, 1);
    lower->addWidget(m_level);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(upper);
    layout->addLayout(lower);
    setFocusProxy(m_swing);
    setTabOrder(m_swing, m_level);
    setTabOrder(m_level, m_present);

    connect(m_swing, &QSlider::valueChanged, this, [this](int swing) {
        if (m_swing->isSliderDown())
            emit swingPreviewed(swing);
        else
            emit swingStepped(swing);
    });
    connect(
        m_swing, &QSlider::sliderReleased, this, [this] { emit swingPicked(m_swing->value()); });
    connect(m_level, &Segmented::picked, this, &OrgCriterionRow::levelPicked);
    connect(m_present, &QLineEdit::textEdited, this, &OrgCriterionRow::presentEdited);
    restyle();
}

void OrgCriterionRow::showCriterion(const OrgCriterion& criterion, std::optional<double> weight)
{
    m_id = criterion.id;
    const QString name = orgCriterionName(criterion);
    m_name->setText(name);
    if (!m_swing->isSliderDown()) {
        const QSignalBlocker blocker(m_swing);
        m_swing->setValue(criterion.swing);
    }
    QStringList levels;
    for (int level = 0; level < 3; ++level)
        levels.append(orgLevelName(criterion, level));
    m_level->setTexts(levels);
    m_level->setCurrent(criterion.level);
    if (m_present->text() != criterion.present)
        m_present->setText(criterion.present);
    m_present->setPlaceholderText(tr("found"));
    m_swing->setAccessibleName(tr("%1: weight").arg(name));
    m_level->setAccessibleName(tr("%1: level").arg(name));
    m_present->setAccessibleName(tr("%1: what was found").arg(name));
    m_present->setToolTip(tr("What was found, in words"));
    m_level->setToolTip(plainToolTip(orgFitReason(criterion)));
    showWeight(weight);
}

int OrgCriterionRow::levelWidth() const { return m_level->layout()->sizeHint().width(); }

void OrgCriterionRow::setLevelWidth(int width) { m_level->setFixedWidth(width); }

void OrgCriterionRow::showWeight(std::optional<double> weight)
{
    m_weight->setText(weight ? formatNumber(*weight * 100, 1) : u"?"_s);
    m_weight->setAccessibleName(weight ? formatPercent(*weight, 1) : QString());
}

void OrgCriterionRow::restyle()
{
    m_restyling = true;
    const QFont base = QApplication::font();
    const QFontMetrics metrics(base);
    m_weight->setFont(Type::bold(base));
    m_weight->setFixedWidth(QFontMetrics(Type::bold(base)).horizontalAdvance(u"100.0"_s));
    m_present->setFont(Type::caption(base));
    m_present->setFixedWidth(metrics.height() * 4);
    m_restyling = false;
}

void OrgCriterionRow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (!m_restyling && event->type() == QEvent::FontChange)
        restyle();
}

bool OrgCriterionRow::eventFilter(QObject* watched, QEvent* event)
{
    // Who scrolls the panel with the wheel must not change a weight on the way.
    if (event->type() == QEvent::Wheel && !m_swing->hasFocus()) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}
