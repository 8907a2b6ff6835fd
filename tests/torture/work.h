// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/project/document.h"
#include "tests/torture/claims.h"
#include <QString>
#include <QTime>
#include <functional>
#include <memory>

/// Somebody at work with the program's own classes: opens, edits, undoes, copies, exports. Writes
/// into the claims what each step promises, before it begins and after it returned.
class Work {
public:
    /// `isReference`: the run without faults from which later runs know the states.
    Work(const QString& folder, Claims& claims, bool isReference);
    ~Work();

    /// Called after each step and each change of the claims; `told`: the step showed an error.
    std::function<void(bool told)> stepped = [](bool) {};
    std::function<void()> claimed = [] {};

    /// Before anything has failed, the states are those of the reference run.
    std::function<bool()> hasFailed = [] { return true; };

    void create(const QString& name, const Project& project);
    void open(const QString& name);
    void edit(const std::function<void(Project&)>& change);
    void undo();
    void redo();
    void moveTo(const QString& name);
    void saveCopy(const QString& name);
    void exportJson(const QString& name);
    /// A backup as the window makes it, at that time.
    void backUp(QTime time);
    /// A raw file and the row that speaks of it, as an import does.
    void addEvidence(const QByteArray& bytes, quint32 id);
    /// Tries to save what is missing; false where that is still not possible.
    bool catchUp();

    Document& document() { return *m_document; }
    Claims& claims() { return m_claims; }
    QString path(const QString& name) const { return m_folder + u'/' + name; }
    const QString& lastTold() const { return m_lastTold; }

private:
    void change(const std::function<void()>& make);
    void write(Claim& claim, const std::function<void()>& make);
    void publish(int state);

    QString m_folder;
    Claims& m_claims;
    bool m_isReference;
    std::unique_ptr<Document> m_document;
    QString m_name = {};
    int m_state = absent; ///< Of the project in memory.
    int m_nextState = 0;
    QString m_lastTold = {};
};
