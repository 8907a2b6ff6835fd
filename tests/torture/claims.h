// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QString>
#include <array>

struct Project;

/// SHA-256 of a state of the project.
using StateHash = std::array<unsigned char, 32>;

/// The hash of everything a user could see of the value.
StateHash hashOf(const Project& project);
StateHash hashOfBytes(const QByteArray& bytes);

inline constexpr int absent = -1;
inline constexpr int noState = -2;

/// What one file may hold at this moment: what was acknowledged last, or one of the later states
/// that somebody tried to write. States are numbers in Claims::states; `absent` is no file.
struct Claim {
    enum class Form { Project, Json };

    char name[112] = {}; ///< Relative to the session's folder; empty: not in use.
    Form form = Form::Project;
    int acknowledged = absent;
    std::array<int, 24> attempted = {};
    int attempts = 0;

    void attempt(int state);
    void acknowledge(int state);
    bool allows(int state) const;
};

/// Where the sessions keep their backups, in the session's folder.
inline const QString backupFolder = QStringLiteral("backups");
bool isBackup(const Claim& claim);

/// All that a session has promised so far. Lies in shared memory: it outlives the session.
struct Claims {
    std::array<Claim, 12> files = {};
    int fileCount = 0;
    std::array<StateHash, 400> states = {};
    int stateCount = 0;

    Claim& file(const QString& name, Claim::Form form = Claim::Form::Project);
    /// The first state of that hash which the claim allows, else any of that hash, else noState.
    int stateOf(const Claim& claim, const StateHash& hash) const;
};
