// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/torture/judging.h"
#include "app/project/document.h"
#include "app/project/projectstore.h"
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <algorithm>

using namespace Qt::StringLiterals;

static QString statesOf(const Claim& claim)
{
    QString text = QString::number(claim.acknowledged);
    for (int i = 0; i < claim.attempts; ++i)
        text += u" or %1"_s.arg(claim.attempted[size_t(i)]);
    return text;
}

static void judgeState(
    const Claims& claims, const Claim& claim, const StateHash& hash, Judge& judge, Bad lost)
{
    const int state = claims.stateOf(claim, hash);
    if (state == noState)
        judge.bad(Bad::Torn,
            u"%1 holds a state that never was; allowed: %2"_s.arg(
                QString::fromUtf8(claim.name), statesOf(claim)));
    else if (!claim.allows(state))
        judge.bad(lost,
            u"%1 holds state %2; allowed: %3"_s.arg(QString::fromUtf8(claim.name))
                .arg(state)
                .arg(statesOf(claim)));
}

/// All steps can be taken back, to where every session begins.
static void judgeHistory(const ProjectStore& store, const Claims& claims, Judge& judge)
{
    const QList<HistoryStep> steps = store.history();
    if (steps.isEmpty() || store.head() != steps.constLast().id)
        judge.bad(Bad::Lost, u"the history has no end"_s);
    else if (hashOf(store.at(steps.constFirst().id).project) != claims.states[0])
        judge.bad(Bad::Torn, u"the history does not lead back to its beginning"_s);
}

static void judgeProject(const QString& path, const Claims& claims, const Claim& claim,
    Judge& judge, Bad lost, bool goOn)
{
    try {
        std::unique_ptr<ProjectStore> store = ProjectStore::open(path);
        judgeState(claims, claim, hashOf(store->written()), judge, lost);
        judgeHistory(*store, claims, judge);
        for (const Evidence& evidence : store->written().evidence)
            if (store->evidence(evidence.sha256).size() != evidence.size)
                judge.bad(lost, u"raw file %1 is not what it was"_s.arg(evidence.sha256));
        if (!goOn)
            return;
        Document document(std::move(store));
        document.edit(u"Edit"_s, [](Project& project) { project.info.scope += u'+'; });
        if (!document.saveError().isEmpty())
            judge.bad(Bad::Stuck, document.saveError());
    } catch (const StoreError& error) {
        judge.bad(Bad::Corrupt, error.sentence());
    }
}

static void judgeFile(const QString& folder, const Claims& claims, const Claim& claim, Judge& judge,
    Bad lost, bool goOn)
{
    const QString name = QString::fromUtf8(claim.name);
    const QString path = folder + u'/' + name;
    if (!QFileInfo::exists(path)) {
        if (!claim.allows(absent))
            judge.bad(lost, u"%1 is not there; allowed: %2"_s.arg(name, statesOf(claim)));
        return;
    }
    if (claim.form == Claim::Form::Json)
        judgeState(claims, claim, hashOfBytes(bytesOf(path)), judge, lost);
    else
        judgeProject(path, claims, claim, judge, lost, goOn);
}

/// Whatever lies among the backups is a whole one of some state, and there is one if one was made.
static void judgeBackups(const QString& folder, const Claims& claims, Judge& judge)
{
    bool wasMade = false;
    for (int i = 0; i < claims.fileCount; ++i)
        wasMade = wasMade || isBackup(claims.files[size_t(i)]);
    int whole = 0;
    QDirIterator files(
        folder + u'/' + backupFolder, { u"*.gemba"_s }, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        try {
            const StateHash hash = hashOf(
                ProjectStore::open(files.next(), ProjectStore::Access::ReadOnly)->written());
            const auto end = claims.states.begin() + claims.stateCount;
            if (std::find(claims.states.begin(), end, hash) == end)
                judge.bad(Bad::Torn, files.filePath());
            ++whole;
        } catch (const StoreError& error) {
            judge.bad(Bad::Corrupt, error.sentence());
        }
    }
    if (wasMade && whole == 0)
        judge.bad(Bad::Lost, u"no backup is left"_s);
}

void judgeFolder(const QString& folder, const Claims& claims, Judge& judge, Bad lost, bool goOn)
{
    const ChildEnd end = runChild([&](ParentLine&) {
        for (int i = 0; i < claims.fileCount; ++i)
            judgeFile(folder, claims, claims.files[size_t(i)], judge, lost,
                goOn && !isBackup(claims.files[size_t(i)]));
        judgeBackups(folder, claims, judge);
    });
    if (!end.isClean())
        judge.bad(
            end.hung ? Bad::Stuck : Bad::Crashed, u"looking at the files: "_s + end.inWords());
}

int leftOvers(const QString& folder, const Claims& claims)
{
    int count = 0;
    const QStringList names
        = QDir(folder).entryList(QDir::Files | QDir::Hidden | QDir::NoDotAndDotDot);
    for (const QString& name : names) {
        bool known = name.endsWith(u".lock"_s) || name.endsWith(u"-journal"_s)
            || name.contains(u".form"_s);
        for (int i = 0; i < claims.fileCount; ++i)
            known = known || name == QString::fromUtf8(claims.files[size_t(i)].name);
        count += known ? 0 : 1;
    }
    return count;
}
