// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/project/document.h"
#include "app/project/summary.h"
#include <QWidget>

class Prompts;

/// What every panel is given.
struct PanelContext {
    Document& document;
    Prompts& prompts;
    std::function<QDateTime()> now; ///< Local time; tests set it.
};

/// One room of the journey: shows its part of the project and asks for edits; keeps no copy of the
/// data.
class Panel : public QWidget {
    Q_OBJECT
public:
    explicit Panel(const PanelContext& context, QWidget* parent = nullptr)
        : QWidget(parent)
        , m_context(context)
    {
    }

    virtual Subject subject() const = 0;
    /// Shows the value; called after every change. Returns at once if its part is what is shown
    /// already. Must not edit.
    virtual void showProject(const Project& project) = 0;
    /// Sets every text again after the language changed, then shows the project anew.
    virtual void retranslate() = 0;
    /// What the right side shows: explanations and findings of what is shown now.
    virtual Summary summary() const = 0;
    /// A widget of the panel's own for the top of the right side (an inspector of the selection),
    /// or null. Owned by the panel.
    virtual QWidget* inspector() { return nullptr; }
    /// Brings an object into view and selects it (a finding or a search result was followed).
    virtual void reveal(const QUuid& objectId) { Q_UNUSED(objectId) }

signals:
    /// The selection changed, so summary() and inspector() may say something else.
    void sideChanged();
    /// The user wants to see another panel (a link was followed).
    void panelRequested(Subject subject, const QUuid& objectId);

protected:
    const PanelContext& context() const { return m_context; }
    Document& document() const { return m_context.document; }
    QDate today() const { return m_context.now().date(); }

private:
    PanelContext m_context;
};
