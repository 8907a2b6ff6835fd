// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/othercopy.h"
#include "app/project/document.h"
#include "app/project/storeerror.h"
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

/// Gives the words of this file their translation context.
struct MergeFile {
    Q_DECLARE_TR_FUNCTIONS(MergeFile)
};

static HistoryStep lastOf(const QList<HistoryStep>& steps)
{
    return steps.isEmpty() ? HistoryStep() : steps.constLast();
}

OtherCopy::OtherCopy(const ProjectStore& mine, const QString& path)
{
    if (QFileInfo(path) == QFileInfo(mine.path()))
        throw StoreError(MergeFile::tr("%1 is the open project itself. Choose another copy of it.")
                             .arg(QDir::toNativeSeparators(path)));
    m_store = ProjectStore::open(path, ProjectStore::Access::ReadOnly);
    const QList<HistoryStep> here = mine.history();
    const QList<HistoryStep> there = m_store->history();
    m_lastHere = lastOf(here);
    m_lastThere = lastOf(there);
    m_mine = mine.at(mine.head());
    m_theirs = m_store->at(m_store->head());
    m_sameProject = mine.projectId() == m_store->projectId();
    const auto common = commonMoment(here, there);
    if (!common)
        return;
    const bool inMine = common->in == Side::Mine;
    m_base = (inMine ? mine : *m_store).at(common->step);
    m_before = m_base->project;
    for (const HistoryStep& step : inMine ? here : there)
        if (step.id == common->step)
            m_common = step;
}

OtherCopy::Relation OtherCopy::relation() const
{
    return m_base ? Relation::Copy : m_sameProject ? Relation::CopyOfUnknownAge : Relation::Other;
}

Merge OtherCopy::merge(const MergeChoices& choices) const
{
    return mergeProjects(m_base, m_mine, m_theirs, choices);
}

Part OtherCopy::part(bool joinNames) const
{
    return addPart(m_mine.project, m_theirs.project, joinNames);
}

void OtherCopy::takeOver(Document& document, const Project& merged) const
{
    if (!document.saveError().isEmpty())
        throw StoreError(document.saveError());
    for (const Evidence& evidence : merged.evidence)
        if (!document.store().hasEvidence(evidence.sha256) && m_store->hasEvidence(evidence.sha256))
            document.addEvidenceBytes(m_store->evidence(evidence.sha256));
    const QString name = QFileInfo(path()).completeBaseName();
    document.nameMoment(MergeFile::tr("Before merging “%1”").arg(name), true);
    const bool isPart = relation() == Relation::Other;
    // A part's own moments are not in the project: rows have got other ids, names were joined.
    document.edit(
        isPart ? MergeFile::tr("Add “%1” as a part").arg(name)
               : MergeFile::tr("Merge “%1”").arg(name),
        [&](Project& project) { project = merged; }, {}, isPart ? QUuid() : m_store->head());
    if (!document.saveError().isEmpty())
        throw StoreError(document.saveError());
}
