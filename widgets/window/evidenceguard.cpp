// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/evidenceguard.h"
#include "app/project/evidencebytes.h"
#include "widgets/window/projectfiles.h"

EvidenceGuard::EvidenceGuard(ProjectFiles& files, QObject* parent)
    : QObject(parent)
    , m_files(files)
{
    connect(&m_files, &ProjectFiles::documentOpened, this, &EvidenceGuard::start);
    start();
}

EvidenceGuard::~EvidenceGuard() { stop(); }

void EvidenceGuard::stop()
{
    m_stopped = true;
    if (m_thread.joinable())
        m_thread.join();
    m_stopped = false;
}

void EvidenceGuard::start()
{
    stop();
    ++m_round;
    if (!m_files.document().store().damages().isEmpty())
        return; // said already
    m_thread = std::thread([this, path = m_files.path(), round = m_round] {
        QStringList damaged;
        try {
            damaged = damagedEvidence(path, [this] { return !m_stopped; });
        } catch (const std::exception&) {
            // Moved or closed meanwhile: opening it says what is wrong. Or there is no memory left,
            // and asking for the raw file says so.
            return;
        }
        if (m_stopped)
            return;
        QMetaObject::invokeMethod(this, [this, damaged, round] {
            if (round == m_round)
                emit verified(damaged);
        });
    });
}
