// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/kata/metricfield.h"
#include "app/kata/katawords.h"
#include "app/kata/measured.h"
#include "widgets/kata/measurededit.h"
#include "widgets/theme/theme.h"
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>

using namespace Qt::StringLiterals;

MetricField::MetricField(QWidget* parent)
    : InlineForm(parent)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setForm([this](QWidget* form) { makeForm(form); });
}

void MetricField::showMetric(
    const Metric& metric, std::optional<qint64> measuredNow, int decimals, const QString& kind)
{
    m_metric = metric;
    m_measured = measuredNow;
    m_decimals = decimals;
    m_kind = kind;
    setText(metric.name.isEmpty() ? kind : kind + u": "_s + metric.name); // for screen readers
    setFieldName(text() + u", "_s + goalText(metric));
    update();
    if (isOpen())
        fillForm();
}

QSize MetricField::sizeHint() const
{
    const QFontMetrics caption(Type::caption(font()));
    const QFontMetrics headline(Type::headline(font()));
    return { caption.averageCharWidth() * 24, caption.height() * 2 + headline.height() + 6 };
}

QSize MetricField::minimumSizeHint() const { return { 40, sizeHint().height() }; }

void MetricField::paintEvent(QPaintEvent* event)
{
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    const QFont captionFont = Type::caption(font());
    const QFontMetrics caption(captionFont);
    painter.setFont(captionFont);
    painter.setPen(theme.muted);
    const QString title = caption.elidedText(text(), Qt::ElideRight, width());
    painter.drawText(QPoint(0, caption.ascent()), title);

    const QFont big = Type::headline(font());
    const QFontMetrics headline(big);
    const QString number = m_metric.goalMilli ? formatMeasuredNumber(*m_metric.goalMilli) : u"?"_s;
    const int base = caption.height() + 2 + headline.ascent();
    painter.setFont(big);
    painter.setPen(m_metric.goalMilli ? theme.text : theme.muted);
    painter.drawText(QPoint(0, base), number);
    painter.setFont(font());
    painter.setPen(theme.muted);
    const int left = headline.horizontalAdvance(number) + 6;
    const QString unit = m_metric.goalMilli ? goalUnitText(m_metric) : tr("no goal yet");
    painter.drawText(
        QPoint(left, base), QFontMetrics(font()).elidedText(unit, Qt::ElideRight, width() - left));

    const auto now = m_measured ? m_measured : m_metric.nowMilli;
    painter.setFont(captionFont);
    painter.setPen(theme.muted);
    painter.drawText(QPoint(0, height() - caption.descent() - 1),
        tr("now %1").arg(formatMeasured(now, m_metric.unit, m_measured ? m_decimals : 0)));
    painter.end();
    paintFrame(event);
}

static QLabel* labelled(const QString& text, QWidget* field, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setFont(Type::caption(parent->font()));
    label->setBuddy(field);
    field->setAccessibleName(text);
    field->setMinimumHeight(32);
    return label;
}

void MetricField::makeForm(QWidget* form)
{
    auto* grid = new QGridLayout(form);
    grid->setContentsMargins(12, 8, 12, 12);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    m_name = new QLineEdit(form);
    m_goal = new MeasuredEdit(form);
    m_unit = new QLineEdit(form);
    m_direction = new QComboBox(form);
    m_now = new MeasuredEdit(form);
    const int digits = fontMetrics().averageCharWidth() * 12;
    for (QWidget* field : { static_cast<QWidget*>(m_goal), static_cast<QWidget*>(m_unit),
             static_cast<QWidget*>(m_now) })
        field->setMinimumWidth(digits);
    m_direction->addItem(tr("or less"), true);
    m_direction->addItem(tr("or more"), false);
    grid->addWidget(labelled(tr("Metric"), m_name, form), 0, 0, 1, 3);
    grid->addWidget(m_name, 1, 0, 1, 3);
    grid->addWidget(labelled(tr("Goal"), m_goal, form), 2, 0);
    grid->addWidget(labelled(tr("Unit"), m_unit, form), 2, 1);
    grid->addWidget(labelled(tr("Direction"), m_direction, form), 2, 2);
    grid->addWidget(m_goal, 3, 0);
    grid->addWidget(m_unit, 3, 1);
    grid->addWidget(m_direction, 3, 2);
    grid->addWidget(labelled(tr("Now"), m_now, form), 4, 0, 1, 3);
    grid->addWidget(m_now, 5, 0);
    for (const auto& [before, after] : { std::pair<QWidget*, QWidget*> { m_name, m_goal },
             { m_goal, m_unit }, { m_unit, m_direction }, { m_direction, m_now } })
        setTabOrder(before, after);
    fillForm();
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString& name) {
        m_metric.name = name;
        emit edited(m_metric, u"name"_s);
    });
    connect(m_unit, &QLineEdit::textEdited, this, [this](const QString& unit) {
        m_metric.unit = unit.trimmed();
        emit edited(m_metric, u"unit"_s);
    });
    connect(m_goal, &MeasuredEdit::milliEdited, this, [this](std::optional<qint64> milli) {
        m_metric.goalMilli = milli;
        emit edited(m_metric, u"goal"_s);
    });
    connect(m_now, &MeasuredEdit::milliEdited, this, [this](std::optional<qint64> milli) {
        m_metric.nowMilli = milli;
        emit edited(m_metric, u"now"_s);
    });
    connect(m_direction, &QComboBox::activated, this, [this] {
        m_metric.lowerIsBetter = m_direction->currentData().toBool();
        emit edited(m_metric, u"direction"_s);
    });
}

void MetricField::fillForm()
{
    if (!m_now)
        return;
    const auto fill = [](QLineEdit* edit, const QString& text) {
        if (edit->text().trimmed() != text)
            edit->setText(text);
    };
    fill(m_name, m_metric.name);
    fill(m_unit, m_metric.unit);
    m_goal->setMilli(m_metric.goalMilli, m_metric.unit);
    m_now->setMilli(m_measured ? m_measured : m_metric.nowMilli, m_metric.unit);
    m_now->setEnabled(!m_measured);
    m_now->setPlaceholderText(m_measured ? tr("from the run chart") : QString());
    m_direction->setCurrentIndex(m_metric.lowerIsBetter ? 0 : 1);
}
