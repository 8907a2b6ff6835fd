// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <stdexcept>

/// Why a file could not be opened, read or written, as a sentence for people: what happened, where,
/// what to do next.
class StoreError : public std::runtime_error {
public:
    enum class Kind {
        Other,
        Missing, ///< No such file.
        Locked, ///< Somebody else has it open for editing: offer to open it read-only.
        NotWritable, ///< No permission to change it: offer to open it read-only.
        NotAProject, ///< Something else than a project file.
        Newer, ///< Made by a newer version of the program.
        Damaged,
        DiskFull,
    };

    explicit StoreError(const QString& sentence, Kind kind = Kind::Other)
        : std::runtime_error(sentence.toStdString())
        , m_sentence(sentence)
        , m_kind(kind)
    {
    }
    const QString& sentence() const { return m_sentence; }
    Kind kind() const { return m_kind; }
    /// Opening the same file read-only may well succeed.
    bool mayOpenReadOnly() const { return m_kind == Kind::Locked || m_kind == Kind::NotWritable; }
    /// What is sound in the file may still be read: see ProjectStore::openDamaged().
    bool mayBeSalvaged() const { return m_kind == Kind::Damaged; }

private:
    QString m_sentence;
    Kind m_kind;
};
