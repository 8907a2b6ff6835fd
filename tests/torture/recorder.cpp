// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/torture/recorder.h"
#include <QDataStream>
#include <QIODevice>
#include <QRandomGenerator>
#include <cstring>
#include <sys/mman.h>

using Kind = FileCall::Kind;

static constexpr size_t recordingSize = size_t(1) << 30; // of which only what is used is taken
static constexpr qsizetype sector = 512;

CallRecording::CallRecording()
    : m_memory(static_cast<char*>(::mmap(nullptr, recordingSize, PROT_READ | PROT_WRITE,
        MAP_SHARED | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0)))
{
}

CallRecording::~CallRecording() { ::munmap(m_memory, recordingSize); }

static QDataStream& operator<<(QDataStream& out, const CallRecording::Entry& entry)
{
    return out << quint8(entry.kind) << entry.isClaims << entry.file << entry.name << entry.newName
               << entry.bytes << qint64(entry.offset) << entry.size;
}

static QDataStream& operator>>(QDataStream& in, CallRecording::Entry& entry)
{
    quint8 kind = 0;
    qint64 offset = 0;
    in >> kind >> entry.isClaims >> entry.file >> entry.name >> entry.newName >> entry.bytes
        >> offset >> entry.size;
    entry.kind = Kind(kind);
    entry.offset = offset;
    return in;
}

/// The first eight bytes are the length of what follows.
void CallRecording::append(const Entry& entry)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out << entry;
    quint64 length = 0;
    std::memcpy(&length, m_memory, sizeof length);
    if (sizeof length + length + size_t(bytes.size()) > recordingSize)
        qFatal("a session writes too much to be recorded");
    std::memcpy(m_memory + sizeof length + length, bytes.constData(), size_t(bytes.size()));
    length += quint64(bytes.size());
    std::memcpy(m_memory, &length, sizeof length);
}

QList<CallRecording::Entry> CallRecording::entries() const
{
    quint64 length = 0;
    std::memcpy(&length, m_memory, sizeof length);
    QDataStream in(QByteArray::fromRawData(m_memory + sizeof length, qsizetype(length)));
    QList<Entry> list;
    while (!in.atEnd()) {
        Entry entry;
        in >> entry;
        list.append(entry);
    }
    return list;
}

Recorder::Recorder(CallRecording& recording, const QString& folder, Loses loses)
    : m_recording(recording)
    , m_folder(folder.toUtf8() + '/')
    , m_loses(loses)
{
}

void Recorder::claim(const Claims& claims)
{
    m_recording.append({ .isClaims = true,
        .bytes = QByteArray(reinterpret_cast<const char*>(&claims), sizeof claims) });
}

QByteArray Recorder::nameIn(const std::string& path) const
{
    return QByteArray::fromStdString(path).mid(m_folder.size());
}

int Recorder::before(FileCall&) { return 0; }

void Recorder::after(const FileCall& call)
{
    const auto fileAt = [this](const std::string& path) {
        const auto known = m_fileOfPath.find(path);
        return known != m_fileOfPath.end() ? known->second : (m_fileOfPath[path] = m_files++);
    };
    CallRecording::Entry entry { .kind = call.kind, .name = nameIn(call.path) };
    switch (call.kind) {
    case Kind::Create:
        m_fileOfPath[call.path] = m_files++;
        m_fileOfDescriptor[call.descriptor] = m_fileOfPath[call.path];
        break;
    case Kind::Open:
        m_fileOfDescriptor[call.descriptor] = fileAt(call.path);
        break;
    case Kind::Remove:
        entry.file = fileAt(call.path);
        m_fileOfPath.erase(call.path);
        break;
    case Kind::Rename:
    case Kind::Link:
        entry.file = fileAt(call.path);
        entry.newName = nameIn(call.newPath);
        m_fileOfPath[call.newPath] = entry.file;
        if (call.kind == Kind::Rename)
            m_fileOfPath.erase(call.path);
        break;
    default:
        break;
    }
    if (entry.file < 0 && call.descriptor >= 0)
        entry.file = m_fileOfDescriptor[call.descriptor];
    if (call.kind == Kind::Close) {
        m_fileOfDescriptor.erase(call.descriptor);
        return;
    }
    if ((call.kind == Kind::Sync && m_loses == Loses::AllSyncs)
        || (call.kind == Kind::SyncFolder && m_loses != Loses::Nothing))
        return;
    if (call.kind == Kind::Write) {
        entry.bytes = QByteArray(call.bytes, qsizetype(call.size));
        entry.offset = call.offset;
    }
    entry.size = call.size;
    m_recording.append(entry);
}

Disk::Disk(const QMap<QByteArray, QByteArray>& files)
{
    // Numbers below zero, until the recording says which file has which number.
    int number = -2;
    for (auto it = files.begin(); it != files.end(); ++it, --number) {
        m_files[number].sure = it.value();
        m_folder[it.key()] = number;
    }
}

void Disk::applyTo(QMap<QByteArray, int>& folder, const EntryChange& change)
{
    if (change.kind == Kind::Remove || change.kind == Kind::Rename)
        folder.remove(change.name);
    if (change.kind == Kind::Create)
        folder[change.name] = change.file;
    if (change.kind == Kind::Rename || change.kind == Kind::Link)
        folder[change.newName] = change.file;
    // A file without a name (O_TMPFILE) is in no folder.
    for (const QByteArray& name : { change.name, change.newName })
        if (name.startsWith('#'))
            folder.remove(name);
}

static QByteArray folderOf(const QByteArray& name)
{
    return name.left(qMax(qsizetype(0), name.lastIndexOf('/')));
}

void Disk::apply(const CallRecording::Entry& entry)
{
    if (m_files.count(entry.file) == 0) {
        // A new file, or one that was there before and is met for the first time.
        File& file = m_files[entry.file];
        const auto known = m_folder.find(entry.name);
        if (entry.kind != Kind::Create && known != m_folder.end()) {
            file = m_files[*known];
            *known = entry.file;
        }
    }
    switch (entry.kind) {
    case Kind::Write:
        m_files[entry.file].waiting.append({ .offset = entry.offset, .bytes = entry.bytes });
        break;
    case Kind::Truncate:
        m_files[entry.file].waiting.append({ .truncates = true, .size = entry.size });
        break;
    case Kind::Sync: {
        File& file = m_files[entry.file];
        for (const Change& change : file.waiting) {
            if (change.truncates) {
                file.sure.resize(qsizetype(change.size), '\0');
                continue;
            }
            const qsizetype end = change.offset + change.bytes.size();
            if (file.sure.size() < end)
                file.sure.resize(end, '\0');
            file.sure.replace(change.offset, change.bytes.size(), change.bytes);
        }
        file.waiting.clear();
        break;
    }
    case Kind::SyncFolder: {
        QList<EntryChange> left;
        for (const EntryChange& change : m_entryChanges) {
            if (folderOf(change.name) == entry.name || folderOf(change.newName) == entry.name)
                applyTo(m_folder, change);
            else
                left.append(change);
        }
        m_entryChanges = left;
        break;
    }
    case Kind::Create:
    case Kind::Remove:
    case Kind::Rename:
    case Kind::Link:
        m_entryChanges.append({ entry.kind, entry.file, entry.name, entry.newName });
        break;
    case Kind::Open:
    case Kind::Close:
        break;
    }
}

QMap<QByteArray, QByteArray> Disk::afterPowerCut(Luck luck, quint32 seed) const
{
    QRandomGenerator random(seed);
    const auto kept = [&](bool isEntry) {
        switch (luck) {
        case Luck::Nothing:
            return false;
        case Luck::EntriesOnly:
            return isEntry;
        case Luck::Some:
            return random.bounded(2) == 0;
        case Luck::Most:
            return random.bounded(10) != 0;
        }
        return false;
    };
    QMap<QByteArray, int> folder = m_folder;
    std::set<QByteArray> lost; // later changes of a name need the earlier ones
    for (const EntryChange& change : m_entryChanges) {
        const bool hangs = lost.count(change.name) || lost.count(change.newName);
        if (!hangs && kept(true)) {
            applyTo(folder, change);
        } else {
            lost.insert(change.name);
            if (!change.newName.isEmpty())
                lost.insert(change.newName);
        }
    }
    QMap<QByteArray, QByteArray> result;
    for (auto it = folder.begin(); it != folder.end(); ++it) {
        const File& file = m_files.at(it.value());
        QByteArray bytes = file.sure;
        for (const Change& change : file.waiting) {
            if (change.truncates) {
                if (kept(false))
                    bytes.resize(qsizetype(change.size), '\0');
                continue;
            }
            for (qsizetype at = 0; at < change.bytes.size();) {
                const qsizetype place = change.offset + at;
                const qsizetype size = qMin(sector - place % sector, change.bytes.size() - at);
                if (kept(false)) {
                    if (bytes.size() < place + size)
                        bytes.resize(place + size, '\0');
                    bytes.replace(place, size, change.bytes.mid(at, size));
                }
                at += size;
            }
        }
        result[it.key()] = bytes;
    }
    return result;
}
