// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/valuestream/streamaccess.h"
#include "widgets/valuestream/streamview.h"
#include "widgets/valuestream/valuestreamscene.h"
#include <QPointer>

using namespace Qt::StringLiterals;

namespace {
/// One step or handoff; pressing it selects it, its menu is that of the map.
class PartAccess : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    PartAccess(StreamView* view, const QUuid& id)
        : m_view(view)
        , m_id(id)
    {
    }
    const QUuid& id() const { return m_id; }

    bool isValid() const override { return m_view && m_view->map()->parts().contains(m_id); }
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_view);
    }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QString text(QAccessible::Text what) const override;
    void setText(QAccessible::Text, const QString&) override { }
    QRect rect() const override;
    QAccessible::State state() const override;
    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this)
                                                    : nullptr;
    }

    QStringList actionNames() const override { return { pressAction(), showMenuAction() }; }
    void doAction(const QString& action) override;
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    QPointer<StreamView> m_view;
    QUuid m_id;
};
} // namespace

QString PartAccess::text(QAccessible::Text what) const
{
    return isValid() && what == QAccessible::Name ? m_view->map()->textOf(m_id) : QString();
}

QRect PartAccess::rect() const
{
    if (!isValid())
        return {};
    const QRect seen = m_view->mapFromScene(m_view->map()->rectOf(m_id)).boundingRect();
    return seen.translated(m_view->viewport()->mapToGlobal(QPoint()));
}

QAccessible::State PartAccess::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    const bool picked = m_view->map()->picked() == m_id;
    state.selectable = true;
    state.focusable = true;
    state.selected = picked;
    state.focused = picked && m_view->hasFocus();
    state.offscreen = !m_view->viewport()->rect().intersects(
        m_view->mapFromScene(m_view->map()->rectOf(m_id)).boundingRect());
    return state;
}

void PartAccess::doAction(const QString& action)
{
    if (!isValid())
        return;
    emit m_view->stepPicked(m_id);
    if (action == showMenuAction())
        emit m_view->menuRequested(rect().center());
}

StreamAccess::StreamAccess(StreamView* view)
    : QAccessibleWidget(view, QAccessible::List)
{
}

StreamAccess::~StreamAccess()
{
    for (const QAccessible::Id id : std::as_const(m_parts))
        QAccessible::deleteAccessibleInterface(id);
}

static QAccessibleInterface* streamAccess(const QString&, QObject* object)
{
    auto* view = qobject_cast<StreamView*>(object);
    return view ? new StreamAccess(view) : nullptr;
}

void StreamAccess::install()
{
    static const bool installed = [] {
        QAccessible::installFactory(streamAccess);
        return true;
    }();
    Q_UNUSED(installed)
}

int StreamAccess::indexOf(const StreamView& view, const QUuid& part)
{
    return int(view.map()->parts().indexOf(part));
}

StreamView* StreamAccess::view() const { return static_cast<StreamView*>(widget()); }

/// The steps and handoffs, then what is in the view as a widget: the note in which a step is named.
int StreamAccess::childCount() const { return int(view()->map()->parts().size()) + 1; }

void StreamAccess::forgetRemoved() const
{
    const QList<QUuid> parts = view()->map()->parts();
    m_parts.removeIf([&parts](const auto& part) {
        if (parts.contains(part.key()))
            return false;
        QAccessible::deleteAccessibleInterface(part.value());
        return true;
    });
}

QAccessibleInterface* StreamAccess::child(int index) const
{
    const QList<QUuid> parts = view()->map()->parts();
    if (index == parts.size())
        return QAccessible::queryAccessibleInterface(view()->viewport());
    if (index < 0 || index > parts.size())
        return nullptr;
    if (m_parts.size() > parts.size())
        forgetRemoved();
    const QUuid& id = parts.at(index);
    if (const auto known = m_parts.constFind(id); known != m_parts.constEnd())
        return QAccessible::accessibleInterface(*known);
    auto* part = new PartAccess(view(), id);
    m_parts.insert(id, QAccessible::registerAccessibleInterface(part));
    return part;
}

QAccessibleInterface* StreamAccess::childAt(int x, int y) const
{
    const QPoint inside = view()->viewport()->mapFromGlobal(QPoint(x, y));
    return child(indexOf(*view(), view()->map()->partAt(view()->mapToScene(inside))));
}

int StreamAccess::indexOfChild(const QAccessibleInterface* child) const
{
    if (const auto* part = dynamic_cast<const PartAccess*>(child))
        return indexOf(*view(), part->id());
    return child && child->object() == view()->viewport() ? childCount() - 1 : -1;
}

QAccessibleInterface* StreamAccess::focusChild() const
{
    const int picked = indexOf(*view(), view()->map()->picked());
    return view()->hasFocus() && picked >= 0 ? child(picked) : QAccessibleWidget::focusChild();
}
