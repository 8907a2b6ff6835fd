// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/project/document.h"
#include "app/streamflow/whatif.h"
#include <QDialog>
#include <memory>

class PlaybackPage;
class QTabWidget;
class QueuesPage;
class ReadingsPage;
class TornadoPage;
class WhatIfPage;
class Worker;

/// Lets a stream run: levers to try, the three readings of its lead time, and which number to
/// measure next. The present is simulated once for all of them, beside the window.
class WhatIfDialog : public QDialog {
    Q_OBJECT
public:
    WhatIfDialog(Document& document, const QUuid& stream, QWidget* parent = nullptr,
        const StreamRun& run = {});

signals:
    void pickRequested(const QUuid& stepId); ///< To look at its numbers.

private:
    void showStream(); ///< Everything anew, after a change.
    void keep(const QList<FutureChange>& changes);

    Document& m_document;
    QUuid m_stream;
    StreamRun m_run;
    FlowSubject m_subject = {}; ///< What is simulated.
    FlowSubject m_future = {};
    std::shared_ptr<const WhatIfBase> m_base; ///< Null: not there yet.
    QTabWidget* m_tabs;
    WhatIfPage* m_levers;
    ReadingsPage* m_readings;
    TornadoPage* m_tornado;
    QueuesPage* m_queues;
    PlaybackPage* m_playback;
    Worker* m_worker;
};
