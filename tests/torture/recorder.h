// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/torture/calls.h"
#include "tests/torture/claims.h"
#include <QByteArray>
#include <QMap>
#include <QString>
#include <map>
#include <set>

/// Everything a session did to its files, in order, in memory shared with the parent.
class CallRecording {
public:
    struct Entry {
        FileCall::Kind kind = FileCall::Kind::Write;
        bool isClaims = false; ///< Not a call: `bytes` are the Claims from here on.
        int file = -1; ///< Which file, whatever it is called.
        QByteArray name = {};
        QByteArray newName = {};
        QByteArray bytes = {};
        off64_t offset = 0;
        quint64 size = 0;
    };

    CallRecording();
    ~CallRecording();
    CallRecording(const CallRecording&) = delete;
    CallRecording& operator=(const CallRecording&) = delete;

    void append(const Entry& entry);
    QList<Entry> entries() const;

private:
    char* m_memory;
};

/// Records what passes; `loses` says which flushes the disk only pretends to make.
class Recorder : public FileCallListener {
public:
    enum class Loses { Nothing, FolderSyncs, AllSyncs };

    Recorder(CallRecording& recording, const QString& folder, Loses loses);
    void claim(const Claims& claims);
    int before(FileCall& call) override;
    void after(const FileCall& call) override;

private:
    QByteArray nameIn(const std::string& path) const;

    CallRecording& m_recording;
    QByteArray m_folder;
    Loses m_loses;
    std::map<int, int> m_fileOfDescriptor = {};
    std::map<std::string, int> m_fileOfPath = {};
    int m_files = 0;
};

/// A disk that has kept what was flushed and may have kept any sector and any folder entry of the
/// rest. What is flushed is sure; the rest waits, in order.
class Disk {
public:
    /// `files` were there and flushed before.
    explicit Disk(const QMap<QByteArray, QByteArray>& files);
    void apply(const CallRecording::Entry& entry);

    /// How much of what waits is on the disk when the power goes.
    enum class Luck { Nothing, EntriesOnly, Some, Most };
    QMap<QByteArray, QByteArray> afterPowerCut(Luck luck, quint32 seed) const;

private:
    struct Change {
        bool truncates = false;
        off64_t offset = 0;
        QByteArray bytes = {};
        quint64 size = 0;
    };
    struct File {
        QByteArray sure = {};
        QList<Change> waiting = {};
    };
    struct EntryChange {
        FileCall::Kind kind;
        int file;
        QByteArray name;
        QByteArray newName;
    };
    static void applyTo(QMap<QByteArray, int>& folder, const EntryChange& change);

    std::map<int, File> m_files = {};
    QMap<QByteArray, int> m_folder = {}; ///< Sure entries.
    QList<EntryChange> m_entryChanges = {};
};
