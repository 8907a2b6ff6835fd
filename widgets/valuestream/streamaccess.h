// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QAccessibleWidget>
#include <QHash>
#include <QUuid>

class StreamView;

/// What a screen reader meets in the map: a list of its steps in walking order, then its handoffs.
/// A graphics view by itself shows it nothing.
class StreamAccess : public QAccessibleWidget {
public:
    explicit StreamAccess(StreamView* view);

    /// Lets the maps of this program answer screen readers; once is enough.
    static void install();
    /// The place of a step or handoff among the children, -1 for others.
    static int indexOf(const StreamView& view, const QUuid& part);

    int childCount() const override;
    QAccessibleInterface* child(int index) const override;
    QAccessibleInterface* childAt(int x, int y) const override;
    int indexOfChild(const QAccessibleInterface* child) const override;
    QAccessibleInterface* focusChild() const override;

protected:
    ~StreamAccess() override;

private:
    StreamView* view() const;
    void forgetRemoved() const;

    mutable QHash<QUuid, QAccessible::Id> m_parts = {}; ///< Those somebody has asked for.
};
