// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/errorbudget/ledgerdelegate.h"
#include "widgets/durationedit.h"
#include "widgets/errorbudget/ledgerview.h"
#include "widgets/milliedit.h"
#include <QAbstractItemModel>
#include <QDateEdit>
#include <QKeyEvent>
#include <QMouseEvent>

using namespace Qt::StringLiterals;

LedgerDelegate::LedgerDelegate(std::function<bool()> countsEvents, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_countsEvents(std::move(countsEvents))
{
}

QWidget* LedgerDelegate::createEditor(
    QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    switch (index.column()) {
    case LedgerView::Date: {
        auto* edit = new QDateEdit(parent);
        edit->setCalendarPopup(true);
        edit->setDisplayFormat(u"yyyy-MM-dd"_s);
        edit->setFrame(false);
        return edit;
    }
    case LedgerView::Lost: {
        if (!m_countsEvents()) {
            auto* edit = new DurationEdit(parent);
            edit->setOptional(false);
            return edit;
        }
        auto* edit = new MilliEdit(parent);
        edit->setDecimals(0);
        edit->setOptional(false);
        return edit;
    }
    case LedgerView::Change:
        return nullptr; // toggled where it stands
    default:
        return QStyledItemDelegate::createEditor(parent, option, index);
    }
}

void LedgerDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    const QVariant value = index.data(Qt::EditRole);
    if (auto* duration = qobject_cast<DurationEdit*>(editor))
        duration->setDuration(std::chrono::seconds(value.toLongLong()));
    else if (auto* milli = qobject_cast<MilliEdit*>(editor))
        milli->setMilli(value.toLongLong() * 1000);
    else
        QStyledItemDelegate::setEditorData(editor, index);
}

void LedgerDelegate::setModelData(
    QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    if (auto* duration = qobject_cast<DurationEdit*>(editor)) {
        if (duration->duration() && !duration->isInvalid())
            model->setData(index, qint64(duration->duration()->count()));
    } else if (auto* milli = qobject_cast<MilliEdit*>(editor)) {
        if (milli->milli() && !milli->isInvalid())
            model->setData(index, *milli->milli() / 1000);
    } else {
        QStyledItemDelegate::setModelData(editor, model, index);
    }
}

bool LedgerDelegate::editorEvent(QEvent* event, QAbstractItemModel* model,
    const QStyleOptionViewItem& option, const QModelIndex& index)
{
    if (index.column() != LedgerView::Change || !(index.flags() & Qt::ItemIsEditable))
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    const bool clicked = event->type() == QEvent::MouseButtonRelease
        && static_cast<QMouseEvent*>(event)->button() == Qt::LeftButton;
    const bool typed = event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space;
    if (!clicked && !typed)
        return event->type() == QEvent::MouseButtonDblClick;
    return model->setData(index, !index.data(Qt::EditRole).toBool());
}
