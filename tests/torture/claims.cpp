// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/torture/claims.h"
#include "app/project/jsonproject.h"
#include <QCryptographicHash>
#include <algorithm>
#include <cstring>

StateHash hashOfBytes(const QByteArray& bytes)
{
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    StateHash result = {};
    std::copy(hash.begin(), hash.end(), result.begin());
    return result;
}

StateHash hashOf(const Project& project) { return hashOfBytes(projectToJson(project)); }

void Claim::attempt(int state)
{
    if (attempts < int(attempted.size()))
        attempted[size_t(attempts++)] = state;
    else
        qFatal("a session tries more states of %s in a row than a claim can hold", name);
}

void Claim::acknowledge(int state)
{
    acknowledged = state;
    attempts = 0;
}

bool Claim::allows(int state) const
{
    return state == acknowledged
        || std::find(attempted.begin(), attempted.begin() + attempts, state)
        != attempted.begin() + attempts;
}

bool isBackup(const Claim& claim)
{
    return QByteArrayView(claim.name).startsWith(backupFolder.toLatin1());
}

Claim& Claims::file(const QString& name, Claim::Form form)
{
    const QByteArray wanted = name.toUtf8();
    for (int i = 0; i < fileCount; ++i)
        if (wanted == files[size_t(i)].name)
            return files[size_t(i)];
    if (fileCount == int(files.size()) || wanted.size() >= qsizetype(sizeof(Claim::name)))
        qFatal("a session uses too many files");
    Claim& claim = files[size_t(fileCount++)];
    claim = {};
    std::strcpy(claim.name, wanted.constData());
    claim.form = form;
    return claim;
}

int Claims::stateOf(const Claim& claim, const StateHash& hash) const
{
    int found = noState;
    for (int i = 0; i < stateCount; ++i) {
        if (states[size_t(i)] != hash)
            continue;
        if (claim.allows(i))
            return i;
        found = i;
    }
    return found;
}
