// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/language/format.h"
#include "app/valuestream/futureeffect.h"
#include <QWidget>
#include <functional>

class ChangeEditor;
class ChangeRow;
class Document;
class QLabel;
class QMenu;
class QToolButton;
class QVBoxLayout;
struct Project;

/// What stands at the right of a change: the state of the stream after it.
struct ChangeFigure {
    QString value = {}; ///< "5 h 30 min"
    QString second = {}; ///< Below it: how much less, or the 85th percentile.
    QString effect = {}; ///< What this change alone brings, with its interval.
    QString tip = {}; ///< More exactly, with the interval.
    std::optional<double> share = {}; ///< Of the value of the current state, for the bar.

    bool operator==(const ChangeFigure&) const = default;
};

/// The figures of the whole list: first the current state, then one for each change.
struct ChangeFigures {
    QString caption = {}; ///< What they are: "P50, P85 below".
    QList<ChangeFigure> rows = {};
    bool isStale = false; ///< Newer ones are on their way.

    bool operator==(const ChangeFigures&) const = default;
};

/// Lead times of the static metrics, and how much less each change makes them.
ChangeFigures staticFigures(const FutureEffects& effects, DayLength day);

/// The way from the current to the future state: the changes in their order, each with a tick, what
/// it does and how the stream is after it. They are added, edited, moved and removed here.
class ChangeList : public QWidget {
    Q_OBJECT
public:
    explicit ChangeList(Document& document, QWidget* parent = nullptr);

    /// `selected`: the step or handoff that a new change starts from.
    void showChanges(const Project& project, const StreamMap& map, const FutureEffects& effects,
        const QUuid& selected);
    void showFigures(const ChangeFigures& figures);
    void retranslate();
    /// The change whose fields are open; null: none.
    QUuid openChange() const { return m_open; }
    void open(const QUuid& changeId);
    /// Offers the kinds of change that fit what is selected.
    void fillMenu(QMenu& menu, const StreamMap& map, const QUuid& selected);

signals:
    void changeAdded(const QUuid& changeId);

protected:
    void changeEvent(QEvent* event) override;

private:
    void restyle();
    void add(const FutureChange& change);
    void move(QUuid changeId, int direction); ///< A copy: rows show others after an edit.
    void remove(QUuid changeId);
    void placeEditor();
    void orderTabs();
    void focusRow(qsizetype row);
    ChangeRow* addRow();

    Document& m_document;
    StreamMap m_map = {};
    QList<FutureChange> m_changes = {};
    ChangeFigures m_figures = {};
    QUuid m_selected = {};
    QUuid m_open = {};
    QLabel* m_title;
    QLabel* m_caption;
    QLabel* m_empty;
    QToolButton* m_add;
    QMenu* m_menu;
    QVBoxLayout* m_layout;
    ChangeRow* m_current;
    QList<ChangeRow*> m_rows = {};
    ChangeEditor* m_editor;
    bool m_restyling = false;
};
