// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/torture/work.h"
#include "app/project/backups.h"
#include "app/project/checkedfile.h"
#include "app/project/jsonproject.h"
#include "app/project/projectstore.h"
#include <QCryptographicHash>

using namespace Qt::StringLiterals;

Work::Work(const QString& folder, Claims& claims, bool isReference)
    : m_folder(folder)
    , m_claims(claims)
    , m_isReference(isReference)
{
}

Work::~Work() = default;

/// The reference run says what each state is. A run with faults may come to another one (an undo
/// that was refused): then that is the state, and the other one stays possible.
void Work::publish(int state)
{
    if (!m_isReference && !hasFailed())
        return;
    const StateHash now = hashOf(m_document->project());
    StateHash& known = m_claims.states[size_t(state)];
    if (m_isReference) {
        m_claims.stateCount = state + 1;
    } else if (known != now) {
        if (m_claims.stateCount < int(m_claims.states.size())) {
            m_claims.states[size_t(m_claims.stateCount)] = known;
            Claim& claim = m_claims.file(m_name);
            if (!claim.allows(m_claims.stateCount) && claim.attempts > 0)
                claim.attempt(m_claims.stateCount);
            ++m_claims.stateCount;
        }
    }
    known = now;
}

void Work::change(const std::function<void()>& make)
{
    Claim& claim = m_claims.file(m_name);
    m_state = m_nextState++;
    claim.attempt(m_state);
    claimed();
    make();
    publish(m_state);
    m_document->undoText(); // the menu asks after each change
    m_document->redoText();
    m_lastTold = m_document->saveError();
    if (m_lastTold.isEmpty())
        claim.acknowledge(m_state);
    claimed();
    stepped(!m_lastTold.isEmpty());
}

void Work::write(Claim& claim, const std::function<void()>& make)
{
    m_lastTold.clear();
    if (!claim.allows(m_state))
        claim.attempt(m_state);
    claimed();
    try {
        make();
        claim.acknowledge(m_state);
    } catch (const StoreError& error) {
        m_lastTold = error.sentence();
    }
    claimed();
    stepped(!m_lastTold.isEmpty());
}

void Work::create(const QString& name, const Project& project)
{
    m_state = m_nextState++;
    if (m_isReference) {
        m_claims.states[size_t(m_state)] = hashOf(project);
        m_claims.stateCount = m_nextState;
    }
    std::unique_ptr<ProjectStore> store;
    Claim& claim = m_claims.file(name);
    for (int attempt = 0; !store && attempt < 4; ++attempt)
        write(claim, [&] { store = ProjectStore::create(path(name), project); });
    if (!store)
        throw StoreError(m_lastTold);
    m_name = name;
    m_document = std::make_unique<Document>(std::move(store));
}

void Work::open(const QString& name)
{
    if (m_state == absent) {
        m_state = m_nextState++;
        m_claims.file(name).acknowledge(m_state);
    }
    m_name = name;
    for (int attempt = 0; !m_document && attempt < 4; ++attempt) {
        m_lastTold.clear();
        try {
            m_document = std::make_unique<Document>(ProjectStore::open(path(name)));
            publish(m_state);
        } catch (const StoreError& error) {
            m_lastTold = error.sentence();
        }
        claimed();
        stepped(!m_lastTold.isEmpty());
    }
    if (!m_document)
        throw StoreError(m_lastTold);
}

void Work::edit(const std::function<void(Project&)>& change)
{
    this->change([&] { m_document->edit(u"Edit"_s, change); });
}

void Work::undo()
{
    // Where an undo before this one failed, there may be nothing to do.
    change([this] { m_document->canUndo() ? m_document->undo() : m_document->retrySave(); });
}

void Work::redo()
{
    change([this] { m_document->canRedo() ? m_document->redo() : m_document->retrySave(); });
}

void Work::moveTo(const QString& name)
{
    // The copy begins with what the file holds, which may be behind the memory.
    Claim& claim = m_claims.file(name);
    const Claim& source = m_claims.file(m_name);
    for (int i = 0; source.attempts > 0 && i <= source.attempts; ++i) {
        const int state = i < source.attempts ? source.attempted[size_t(i)] : source.acknowledged;
        if (!claim.allows(state))
            claim.attempt(state);
    }
    write(claim, [&] { m_document->moveTo(path(name)); });
    if (m_lastTold.isEmpty())
        m_name = name;
}

void Work::saveCopy(const QString& name)
{
    // What could not be saved is not in the copy either: it is a copy of the file.
    if (!catchUp())
        return;
    write(m_claims.file(name), [&] { m_document->store().saveCopy(path(name)); });
}

void Work::exportJson(const QString& name)
{
    write(m_claims.file(name, Claim::Form::Json),
        [&] { writeChecked(path(name), projectToJson(m_document->project())); });
}

void Work::backUp(QTime time)
{
    if (!catchUp())
        return;
    m_lastTold.clear();
    for (int i = 0; i < m_claims.fileCount; ++i) { // older ones may go
        Claim& claim = m_claims.files[size_t(i)];
        if (isBackup(claim) && !claim.allows(absent))
            claim.attempt(absent);
    }
    claimed();
    try {
        const Backup backup
            = makeBackup(m_document->store().path(), m_document->store().projectId(),
                path(backupFolder), QDateTime(QDate(2026, 11, 20), time, Qt::UTC));
        m_claims.file(backup.path.mid(m_folder.size() + 1)).acknowledge(m_state);
    } catch (const StoreError& error) {
        m_lastTold = error.sentence();
    }
    claimed();
    stepped(!m_lastTold.isEmpty());
}

void Work::addEvidence(const QByteArray& bytes, quint32 id)
{
    m_lastTold.clear();
    QString sha256;
    try {
        sha256 = m_document->addEvidenceBytes(bytes);
    } catch (const StoreError& error) {
        m_lastTold = error.sentence();
    }
    stepped(!m_lastTold.isEmpty());
    if (sha256.isEmpty())
        return;
    edit([&](Project& project) {
        project.evidence.append(
            { QUuid(id, 1, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 1), sha256, u"tickets.csv"_s,
                bytes.size(), QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC), u"{}"_s });
    });
}

bool Work::catchUp()
{
    if (!m_document)
        return true;
    if (m_document->saveError().isEmpty())
        return true;
    m_document->retrySave();
    if (!m_document->saveError().isEmpty()) {
        m_lastTold = m_document->saveError();
        return false;
    }
    publish(m_state); // an undo that had been told to have failed may be there after all
    m_claims.file(m_name).acknowledge(m_state);
    claimed();
    return true;
}
