// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/valuestream/handofftrend.h"
#include "app/language/format.h"
#include "app/project/document.h"
#include "widgets/charts/chartstyle.h"
#include "widgets/charts/runchart.h"
#include "widgets/theme/theme.h"
#include "widgets/worker.h"
#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

HandoffTrend::HandoffTrend(Document& document, const QUuid& stream, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_stream(stream)
    , m_title(new QLabel(tr("Handoffs over time"), this))
    , m_chart(new FigureView(this))
    , m_sentence(new QLabel(this))
    , m_worker(new Worker(this))
{
    m_sentence->setObjectName(u"trend"_s);
    m_title->setFont(Type::bold(QApplication::font()));
    m_sentence->setFont(Type::caption(QApplication::font()));
    for (QLabel* label : { m_title, m_sentence }) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_chart->setFixedHeight(qRound(88 * std::max(1.0, textZoom())));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_title);
    layout->addWidget(m_chart);
    layout->addWidget(m_sentence);
    connect(&document, &Document::changed, this, &HandoffTrend::showTrend);
    showTrend();
    readPast();
}

void HandoffTrend::readPast()
{
    m_worker->start([this, path = m_document.store().path(), stream = m_stream](
                        const Worker::Progress& progress) {
        QList<HandoffCount> past;
        try {
            past = handoffHistory(path, stream, [&] { return progress(0); });
        } catch (const StoreError&) {
            past.clear(); // the banner and the activity log say what is wrong with the file
        }
        return Worker::Then([this, past] {
            m_past = past;
            showTrend();
        });
    });
}

void HandoffTrend::showTrend()
{
    const QDate today = QDate::currentDate();
    const QList<HandoffCount> now = handoffCount(m_document.project(), m_stream, today);
    setVisible(!now.isEmpty());
    if (now.isEmpty())
        return;
    QList<HandoffCount> counts = m_past;
    if (!counts.isEmpty() && counts.last().day >= today)
        counts.removeLast();
    counts += now;
    const HandoffCount& first = counts.first();
    const HandoffCount& last = counts.last();
    QList<QPair<QDate, double>> points;
    for (const HandoffCount& count : std::as_const(counts))
        points.append({ count.day, double(count.handoffs) });
    m_chart->setVisible(counts.size() > 1);
    const QString are = tr("Handoffs: %1, by ticket: %2")
                            .arg(formatNumber(last.handoffs), formatNumber(last.ticketHandoffs));
    const QString sentence = counts.size() > 1
        ? tr("%1 (%2: %3 and %4)")
              .arg(are, formatDate(first.day), formatNumber(first.handoffs),
                  formatNumber(first.ticketHandoffs))
        : tr("%1. The file remembers no other day yet.").arg(are);
    m_sentence->setText(sentence);
    const State state = last.handoffs < first.handoffs ? State::Good
        : last.handoffs > first.handoffs               ? State::Warning
                                                       : State::Unknown;
    m_chart->showFigure(
        runChartFigure(points, {}, {}, state, formatNumber(last.handoffs), Theme::of(this)),
        u"%1: %2"_s.arg(m_title->text(), sentence));
}

void HandoffTrend::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showTrend();
}
