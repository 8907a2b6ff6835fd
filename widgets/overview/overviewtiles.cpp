// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/overview/overviewtiles.h"
#include "app/language/format.h"
#include "app/overview/overviewsummary.h"
#include "app/project/project.h"
#include "widgets/charts/chartstyle.h"
#include "widgets/chip.h"
#include "widgets/overview/overviewfigures.h"
#include "widgets/theme/theme.h"
#include "widgets/wrappedtext.h"
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

using namespace Qt::StringLiterals;

/// A label that shows what people typed as it is.
static QLabel* plainLabel(const QFont& font)
{
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setFont(font);
    return label;
}

static void setColor(QWidget* widget, const QColor& color)
{
    QPalette palette = widget->palette();
    palette.setColor(QPalette::WindowText, color);
    palette.setColor(QPalette::Text, color);
    widget->setPalette(palette);
}

/// The thin line above a row.
static void paintSeparator(QWidget* row)
{
    QPainter painter(row);
    painter.setPen(Theme::of(row).line);
    painter.drawLine(0, 0, row->width(), 0);
}

MeasureTile::MeasureTile(QWidget* parent)
    : QWidget(parent)
    , m_name(new ElidedText)
    , m_chip(new Chip)
    , m_number(plainLabel(Type::headline(font())))
    , m_unit(plainLabel(Type::body(font())))
    , m_caption(new ElidedText)
    , m_chart(new FigureView)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto* top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_name, 1);
    top->addWidget(m_chip);
    column->addLayout(top);
    auto* figure = new QHBoxLayout;
    figure->setSpacing(4);
    figure->addWidget(m_number, 0, Qt::AlignBaseline);
    figure->addWidget(m_unit, 1, Qt::AlignBaseline);
    column->addLayout(figure);
    column->addWidget(m_caption);
    column->addSpacing(4);
    m_chart->setFixedHeight(fontMetrics().height() * 7);
    column->addWidget(m_chart);
    column->addStretch();
    setMinimumWidth(fontMetrics().horizontalAdvance(u'0') * 26);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

void MeasureTile::show(const Project& project, const Measure& measure)
{
    const Theme& theme = Theme::of(this);
    const MeasureStatus status = measureStatus(measure, project.measurements);
    m_name->setFont(Type::bold(font()));
    m_name->setText(measure.name);
    m_chip->show(status.state, measureStateText(measure, status));
    m_number->setFont(Type::headline(font()));
    m_number->setText(status.latestMilli ? measureNumber(status, *status.latestMilli) : u"?"_s);
    m_unit->setText(measure.unit);
    setColor(m_unit, theme.muted);
    m_caption->setFont(Type::caption(font()));
    setColor(m_caption, theme.muted);
    m_caption->setText(measureCaption(measure, status));
    m_chart->showFigure(measureFigure(project, measure, theme),
        measure.name + u": "_s + m_number->text() + u' ' + measure.unit + u", "_s
            + measureStateText(measure, status));
}

HeadlineButton::HeadlineButton(Subject subject, QWidget* parent)
    : QAbstractButton(parent)
    , m_subject(subject)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void HeadlineButton::show(const Headline& headline)
{
    m_headline = headline;
    const QString words = QStringList { subjectName(m_subject), headline.name,
        headline.figure + u' ' + headline.unit, headline.stateText }
                              .join(u", "_s);
    setAccessibleName(words);
    setToolTip(plainToolTip(headline.name + u": "_s + headline.caption));
    update();
}

QSize HeadlineButton::sizeHint() const
{
    const QFontMetrics body(Type::body(font()));
    const QFontMetrics figure(Type::title(font()));
    const QFontMetrics caption(Type::caption(font()));
    return { 160, body.height() + figure.height() + caption.height() + 24 };
}

void HeadlineButton::paintEvent(QPaintEvent*)
{
    static const QHash<Subject, QString> icons { { Subject::Kata, u"kata"_s },
        { Subject::ValueStream, u"valuestream"_s }, { Subject::ErrorBudget, u"errorbudget"_s },
        { Subject::Toil, u"toil"_s }, { Subject::OrgModel, u"orgmodel"_s } };
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(.5, .5, -.5, -.5);
    painter.setPen(hasFocus() ? QPen(theme.accent, 2) : QPen(theme.line));
    painter.setBrush(underMouse() ? theme.accentTint : theme.surface);
    painter.drawRoundedRect(frame, 4, 4);
    const QRect inside = rect().adjusted(12, 8, -12, -8);

    const QFont small = Type::caption(font());
    const QFontMetrics smallMetrics(small);
    painter.setFont(small);
    painter.setPen(theme.muted);
    painter.drawPixmap(inside.left(), inside.top() + (smallMetrics.height() - 16) / 2,
        symbolicPixmap(icons.value(m_subject), theme.muted, 16, devicePixelRatioF()));
    painter.drawText(
        QRect(inside.left() + 22, inside.top(), inside.width() - 22, smallMetrics.height()),
        Qt::AlignLeft | Qt::AlignVCenter,
        smallMetrics.elidedText(subjectName(m_subject), Qt::ElideRight, inside.width() - 22));

    const QFont big = Type::title(font());
    const QFontMetrics bigMetrics(big);
    const int second = inside.top() + smallMetrics.height() + 2;
    painter.setFont(big);
    painter.setPen(theme.text);
    const QString number = bigMetrics.elidedText(m_headline.figure, Qt::ElideRight, inside.width());
    painter.drawText(QRect(inside.left(), second, inside.width(), bigMetrics.height()),
        Qt::AlignLeft | Qt::AlignVCenter, number);
    const int after = inside.left() + bigMetrics.horizontalAdvance(number) + 4;
    painter.setFont(small);
    painter.setPen(theme.muted);
    const int baseline = second + bigMetrics.ascent();
    painter.drawText(after, baseline,
        smallMetrics.elidedText(
            m_headline.unit, Qt::ElideRight, std::max(0, inside.right() - after)));

    const int third = second + bigMetrics.height() + 2;
    const QString state
        = m_headline.stateText.isEmpty() ? m_headline.caption : m_headline.stateText;
    int left = inside.left();
    if (!m_headline.stateText.isEmpty()) {
        painter.drawPixmap(left, third + (smallMetrics.height() - 14) / 2,
            symbolicPixmap(stateIconName(m_headline.state), theme.textOf(m_headline.state), 14,
                devicePixelRatioF()));
        left += 18;
    }
    painter.setPen(m_headline.stateText.isEmpty() ? theme.muted : theme.textOf(m_headline.state));
    painter.drawText(QRect(left, third, inside.right() - left, smallMetrics.height()),
        Qt::AlignLeft | Qt::AlignVCenter,
        smallMetrics.elidedText(state, Qt::ElideRight, inside.right() - left));
}

AlarmRow::AlarmRow(QWidget* parent)
    : QWidget(parent)
    , m_chip(new Chip)
    , m_title(new ElidedText)
    , m_text(new ElidedText)
    , m_link(new LinkButton(LinkButton::Look::Accent))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 10, 0, 10);
    row->setSpacing(16);
    row->addWidget(m_chip, 0, Qt::AlignVCenter);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_text);
    row->addLayout(words, 1);
    row->addWidget(m_link);
    connect(m_link, &LinkButton::clicked, this,
        [this] { emit followed(m_finding.subject, m_finding.objectId); });
}

void AlarmRow::show(const Finding& finding)
{
    m_finding = finding;
    m_chip->show(
        finding.severity, finding.severity == State::Bad ? tr("Act now") : tr("Look at it"));
    m_title->setText(finding.title);
    m_text->setFont(Type::caption(font()));
    setColor(m_text, Theme::of(this).muted);
    m_text->setText(finding.text);
    m_link->setText(subjectName(finding.subject) + u" \u203A"_s);
    m_link->setAccessibleName(subjectName(finding.subject) + u": "_s + finding.title);
}

void AlarmRow::paintEvent(QPaintEvent*) { paintSeparator(this); }

ActionRow::ActionRow(QWidget* parent)
    : QWidget(parent)
    , m_done(new QCheckBox)
    , m_date(plainLabel(Type::bold(font())))
    , m_time(plainLabel(Type::caption(font())))
    , m_title(new WrappedText)
    , m_owner(new ElidedText)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 10, 0, 10);
    row->setSpacing(16);
    row->addWidget(m_done, 0, Qt::AlignTop);
    auto* when = new QVBoxLayout;
    when->setSpacing(0);
    when->addWidget(m_date);
    when->addWidget(m_time);
    when->addStretch();
    row->addLayout(when);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_owner);
    row->addLayout(words, 1);
    m_date->setMinimumWidth(QFontMetrics(Type::bold(font())).horizontalAdvance(u"00-00 (월)0"_s));
    connect(m_done, &QCheckBox::clicked, this, [this] { emit done(m_id); });
}

void ActionRow::show(const Action& action)
{
    const Theme& theme = Theme::of(this);
    m_id = action.id;
    const QSignalBlocker blocker(m_done);
    m_done->setChecked(false);
    m_done->setAccessibleName(tr("Done: %1").arg(action.title));
    m_done->setToolTip(tr("Tick off when done"));
    m_date->setFont(Type::bold(font()));
    m_date->setText(action.due.isValid() ? formatShortDate(action.due.date()) : tr("No date"));
    m_time->setFont(Type::caption(font()));
    setColor(m_time, theme.muted);
    m_time->setText(action.due.isValid() ? action.due.time().toString(u"HH:mm"_s) : QString());
    m_title->setColors(theme.text, theme.text);
    m_title->setText(action.title);
    m_owner->setFont(Type::caption(font()));
    setColor(m_owner, theme.muted);
    QStringList words { subjectName(action.subject) };
    if (!action.owner.isEmpty())
        words.append(action.owner);
    m_owner->setText(words.join(u" · "_s));
}

void ActionRow::paintEvent(QPaintEvent*) { paintSeparator(this); }
