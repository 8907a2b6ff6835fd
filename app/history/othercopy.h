// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/history/ancestor.h"
#include "app/history/merge.h"
#include "app/history/part.h"
#include "app/project/projectstore.h"
#include <memory>
#include <optional>

class Document;

/// Another project file that is to be merged into the open one. It is only read.
class OtherCopy {
public:
    enum class Relation {
        Copy, ///< Both were one file once, and the moment is known.
        CopyOfUnknownAge, ///< Both were one file once; the histories no longer reach back to it.
        Other, ///< A project of its own.
    };

    /// Opens the other file and looks for what the two have in common. Throws StoreError. All
    /// that is in `mine` has to be on disk.
    OtherCopy(const ProjectStore& mine, const QString& path);

    Relation relation() const;
    QString path() const { return m_store->path(); }
    const Project& mine() const { return m_mine.project; }
    const Project& theirs() const { return m_theirs.project; }
    /// The project at the common moment; an empty one where it is not known.
    const Project& before() const { return m_before; }
    /// The common moment, and the last step of each; nothing where there is none.
    std::optional<HistoryStep> common() const { return m_common; }
    HistoryStep lastHere() const { return m_lastHere; }
    HistoryStep lastThere() const { return m_lastThere; }

    Merge merge(const MergeChoices& choices) const;
    Part part(bool joinNames) const;

    /// Makes `merged` of the document, which has `mine`: copies raw files, names the moment before
    /// it, then one edit that can be undone. Throws StoreError where something could not be
    /// written; before the edit the project is as it was then.
    void takeOver(Document& document, const Project& merged) const;

private:
    std::unique_ptr<ProjectStore> m_store;
    bool m_sameProject = false;
    Moment m_mine = {};
    Moment m_theirs = {};
    std::optional<Moment> m_base = {};
    Project m_before = {};
    std::optional<HistoryStep> m_common = {};
    HistoryStep m_lastHere = {};
    HistoryStep m_lastThere = {};
};
