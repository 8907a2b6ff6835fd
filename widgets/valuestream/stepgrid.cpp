// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/valuestream/stepgrid.h"
#include "app/valuestream/streamintervals.h"
#include "app/valuestream/streamwords.h"
#include "widgets/theme/theme.h"
#include "widgets/valuestream/steptable.h"
#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

StepGrid::StepGrid(Document& document, QWidget* parent)
    : QWidget(parent)
    , m_table(new StepTable(document, this))
    , m_totals(new QLabel(this))
    , m_legend(new QLabel(this))
{
    m_totals->setObjectName(u"gridTotals"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_table, 1);
    for (QLabel* label : { m_totals, m_legend }) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    setFocusProxy(m_table);
    restyle();
    retranslate();
}

void StepGrid::retranslate()
{
    m_table->retranslate();
    m_legend->setText(tr("Type 2h, ~2h estimated by those who do the work, ?2h a guess, =2h n=20 "
                         "measured, 2h (1h–4h) between limits; empty or ? unknown. Tab: next "
                         "field. Enter: down. Menu key: more."));
}

static QString unknownText(int unknown, qsizetype of)
{
    return unknown > 0 ? StepGrid::tr("%1 of %2 unknown").arg(unknown).arg(of) : QString();
}

/// "Lead time at least 3 d (2 d – 5 d), 1 of 9 unknown"
static QString total(
    const QString& name, const QString& text, const QString& interval, const QString& unknown)
{
    QString line = name + u' ' + text;
    if (!interval.isEmpty())
        line += u" ("_s + interval + u')';
    if (!unknown.isEmpty())
        line += u", "_s + unknown;
    return line;
}

static QString totalsText(const StreamMap& map, const StreamMetrics& metrics)
{
    const DayLength day = map.stream.dayLength;
    const auto time = [day](double seconds) {
        return formatDuration(std::chrono::milliseconds(qint64(seconds * 1000)), day);
    };
    QString lead;
    if (const auto interval = leadTimeInterval(map, metrics))
        lead = StepGrid::tr("95 %: %1 – %2").arg(time(interval->low), time(interval->high));
    QString quality;
    if (const auto interval = rolledInterval(map))
        quality = StepGrid::tr("95 %: %1 – %2")
                      .arg(formatPercent(interval->low), formatPercent(interval->high));
    const qsizetype path = metrics.path.size();
    return QStringList {
        total(StepGrid::tr("Lead time"), totalText(metrics.leadTime, metrics.unknownLeadTimes, day),
            lead, unknownText(metrics.unknownLeadTimes, path)),
        total(StepGrid::tr("Process time"),
            totalText(metrics.processTime, metrics.unknownProcessTimes, day), {},
            unknownText(metrics.unknownProcessTimes, path)),
        total(StepGrid::tr("Rolled %C&A"), shareText(metrics.rolledCompleteAccurate), quality,
            unknownText(metrics.unknownCompleteAccurate,
                std::count_if(map.steps.cbegin(), map.steps.cend(), isProcess))),
    }
        .join(u"  ·  "_s);
}

void StepGrid::showMap(const Project& project, const StreamMap& map, const StreamMetrics& metrics)
{
    m_table->showMap(project, map);
    m_totals->setText(map.isDiscovered() ? QString() : totalsText(map, metrics));
    m_totals->setVisible(!map.isDiscovered());
}

void StepGrid::restyle()
{
    m_restyling = true;
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, Theme::of(this).muted);
    m_legend->setPalette(muted);
    m_legend->setFont(Type::caption(font()));
    m_totals->setFont(Type::bold(font()));
    m_restyling = false;
}

void StepGrid::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (!m_restyling
        && (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange))
        restyle();
}
