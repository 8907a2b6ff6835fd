// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/valuestream/whatifdialog.h"
#include "app/project/project.h"
#include "widgets/valuestream/playbackpage.h"
#include "widgets/valuestream/queuespage.h"
#include "widgets/valuestream/readingspage.h"
#include "widgets/valuestream/tornadopage.h"
#include "widgets/valuestream/whatifpage.h"
#include "widgets/watchedsimulation.h"
#include "widgets/worker.h"
#include <QDialogButtonBox>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

WhatIfDialog::WhatIfDialog(
    Document& document, const QUuid& stream, QWidget* parent, const StreamRun& run)
    : QDialog(parent)
    , m_document(document)
    , m_stream(stream)
    , m_run(run)
    , m_tabs(new QTabWidget(this))
    , m_levers(new WhatIfPage(m_tabs))
    , m_readings(new ReadingsPage(m_tabs))
    , m_tornado(new TornadoPage(m_tabs))
    , m_queues(new QueuesPage(m_tabs))
    , m_playback(new PlaybackPage(m_tabs))
    , m_worker(new Worker(this))
{
    m_run.byWeek = true;
    setObjectName(u"whatIfDialog"_s);
    m_tabs->setObjectName(u"whatIfTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_levers, tr("&What if…"));
    m_tabs->addTab(m_readings, tr("&Three readings"));
    m_tabs->addTab(m_tornado, tr("What to &measure next"));
    m_tabs->addTab(m_queues, tr("&Queues over time"));
    m_tabs->addTab(m_playback, tr("Watch it &run"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 24);
    layout->setSpacing(12);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(buttons);
    resize(1080, 680);
    connect(&m_document, &Document::changed, this, &WhatIfDialog::showStream);
    connect(m_levers, &WhatIfPage::keepRequested, this, &WhatIfDialog::keep);
    connect(m_tornado, &TornadoPage::pickRequested, this, &WhatIfDialog::pickRequested);
    showStream();
}

void WhatIfDialog::showStream()
{
    const Project& project = m_document.project();
    const StreamMap map = streamMap(project, m_stream);
    if (map.stream.id.isNull())
        return reject();
    setWindowTitle(tr("What if: %1").arg(map.stream.name));
    const FlowSubject subject = flowSubject(project, m_stream);
    const FlowSubject future = futureSubject(project, m_stream);
    if (subject == m_subject && future == m_future)
        return;
    m_future = future;
    if (subject == m_subject) // only changes came or went
        return m_playback->showBase(m_base, m_future);
    m_base.reset();
    m_subject = subject;
    m_levers->showMap(map);
    m_levers->showBase({});
    m_tornado->showBase({});
    m_queues->showBase({});
    m_playback->showBase({}, m_future);
    m_readings->showReadings(subject, nullptr);
    m_worker->start([this, subject, run = m_run](const Worker::Progress& progress) {
        const auto base = std::make_shared<const WhatIfBase>(watchedSimulation(
            progress, [&](SimulationProgress* told) { return whatIfBase(subject, run, told); }));
        return Worker::Then([this, base] {
            if (base->simulation.outcome.isCancelled)
                return;
            m_base = base;
            m_levers->showBase(base);
            m_queues->showBase(base);
            m_playback->showBase(base, m_future);
            m_tornado->showBase(base);
            m_readings->showReadings(m_subject, base.get());
        });
    });
}

void WhatIfDialog::keep(const QList<FutureChange>& changes)
{
    m_document.edit(tr("Keep what was tried as changes"),
        [&](Project& project) { project.futureChanges += changes; });
}
