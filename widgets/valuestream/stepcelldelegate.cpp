// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/valuestream/stepcelldelegate.h"
#include "widgets/theme/theme.h"
#include "widgets/wrappedtext.h"
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPersistentModelIndex>
#include <QToolTip>
#include <utility>

using namespace Qt::StringLiterals;

namespace {
/// The field in a cell; red where its text cannot be read.
class CellEdit : public QLineEdit {
public:
    CellEdit(const QModelIndex& index, const StepCellDelegate::Accepts& accepts, QWidget* parent)
        : QLineEdit(parent)
        , m_index(index)
        , m_accepts(accepts)
    {
        setFrame(false);
        setObjectName(u"cellEditor"_s);
        connect(this, &QLineEdit::textChanged, this, [this] { setRefused(false); });
    }
    bool isReadable() const { return m_accepts(m_index, text()); }
    void setRefused(bool refused, const QString& help = {})
    {
        setAccessibleDescription(help);
        if (refused)
            QToolTip::showText(mapToGlobal(QPoint(0, height())), plainToolTip(help), this);
        m_refused = refused;
        update();
    }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        QLineEdit::paintEvent(event);
        if (!m_refused)
            return;
        QPainter painter(this);
        painter.setPen(QPen(Theme::of(this).bad, 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }

private:
    QPersistentModelIndex m_index;
    StepCellDelegate::Accepts m_accepts;
    bool m_refused = false;
};
} // namespace

StepCellDelegate::StepCellDelegate(Accepts accepts, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_accepts(std::move(accepts))
{
}

void StepCellDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (option->text == u"?" || option->text == u"–")
        option->palette.setColor(QPalette::Text, Theme::of(option->palette).muted);
}

void StepCellDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const Theme& theme = Theme::of(option.palette);
    const QString mark = index.data(MarkRole).toString();
    painter->save();
    if (!mark.isEmpty()) {
        painter->setPen(theme.muted);
        painter->setFont(Type::caption(option.font));
        painter->drawText(
            option.rect.adjusted(6, 0, -6, 0), Qt::AlignLeft | Qt::AlignVCenter, mark);
    }
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(theme.accent, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

QSize StepCellDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    if (!index.data(MarkRole).toString().isEmpty())
        size.rwidth() += option.fontMetrics.horizontalAdvance(u'=') + 8;
    return size;
}

QWidget* StepCellDelegate::createEditor(
    QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    auto* edit = new CellEdit(index, m_accepts, parent);
    edit->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    if (const QStringList choices = index.data(ChoicesRole).toStringList(); !choices.isEmpty()) {
        auto* completer = new QCompleter(choices, edit);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        edit->setCompleter(completer);
    }
    return edit;
}

bool StepCellDelegate::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const bool leaves = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab
            || key == Qt::Key_Backtab;
        auto* edit = dynamic_cast<CellEdit*>(watched);
        if (leaves && edit && !edit->isReadable()) {
            edit->setRefused(true,
                tr("Cannot be read. For example 2h, 80 %, 3; ~2h estimated, ?2h a guess, =2h n=20 "
                   "measured, 2h (1h–4h) between limits, ? unknown."));
            return true;
        }
    }
    return QStyledItemDelegate::eventFilter(watched, event);
}
