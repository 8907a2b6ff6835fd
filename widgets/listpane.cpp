// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/listpane.h"
#include "widgets/theme/theme.h"
#include <QAbstractListModel>
#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QVBoxLayout>

/// The items that match the search.
class ListPaneModel : public QAbstractListModel {
public:
    using QAbstractListModel::QAbstractListModel;

    void show(const QList<ListItem>& items, const QString& search)
    {
        QList<ListItem> shown;
        for (const ListItem& item : items)
            if (item.title.contains(search, Qt::CaseInsensitive)
                || item.caption.contains(search, Qt::CaseInsensitive))
                shown.append(item);
        all = items;
        if (shown == m_shown)
            return;
        beginResetModel();
        m_shown = shown;
        endResetModel();
    }
    const ListItem* item(const QModelIndex& index) const
    {
        return index.isValid() ? &m_shown.at(index.row()) : nullptr;
    }
    QModelIndex indexOf(const QUuid& id) const
    {
        for (int row = 0; row < m_shown.size(); ++row)
            if (m_shown.at(row).id == id)
                return index(row);
        return {};
    }
    int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_shown.size());
    }
    QVariant data(const QModelIndex& index, int role) const override
    {
        const ListItem* shown = item(index);
        if (shown && role == Qt::DisplayRole)
            return shown->title;
        if (shown && role == Qt::AccessibleTextRole)
            return QStringList { shown->title, shown->caption, shown->stateText }.join(u' ');
        return {};
    }

    QList<ListItem> all = {};

private:
    QList<ListItem> m_shown = {};
};

namespace {
/// Draws one object: title and state, caption, bar.
class ListPaneDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        const QFont base = QApplication::font();
        const auto* model = static_cast<const ListPaneModel*>(index.model());
        int height = 8 + QFontMetrics(Type::bold(base)).height() + 8;
        if (!model->item(index)->caption.isEmpty())
            height += QFontMetrics(Type::caption(base)).height();
        if (model->item(index)->bar)
            height += 4 + 4 + 2;
        return { 100, std::max(height, 40) };
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override
    {
        const ListItem& item = *static_cast<const ListPaneModel*>(index.model())->item(index);
        const Theme& theme = Theme::of(option.widget);
        const QFont base = QApplication::font();
        const bool current = option.state & QStyle::State_Selected;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        if (current || (option.state & QStyle::State_MouseOver)) {
            painter->setBrush(current ? theme.accentTint : theme.grid);
            painter->drawRoundedRect(option.rect.adjusted(0, 0, 0, -1), 6, 6);
        }
        if ((option.state & QStyle::State_HasFocus) && option.widget->hasFocus()) {
            painter->setBrush(Qt::NoBrush);
            painter->setPen(QPen(theme.accent, 1.5));
            painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -2), 6, 6);
        }
        QRect line = option.rect.adjusted(12, 8, -12, -8);
        paintTitle(*painter, line, item, current, theme, base);
        if (!item.caption.isEmpty()) {
            painter->setFont(Type::caption(base));
            painter->setPen(theme.muted);
            const QFontMetrics metrics(painter->font());
            line.setHeight(metrics.height());
            painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                metrics.elidedText(item.caption, Qt::ElideRight, line.width()));
            line.moveTop(line.bottom() + 1);
        }
        if (item.bar) {
            const QRectF groove(line.left(), line.top() + 4, line.width(), 4);
            painter->setPen(Qt::NoPen);
            painter->setBrush(theme.line);
            painter->drawRoundedRect(groove, 2, 2);
            painter->setBrush(item.state == State::Unknown ? theme.accent : theme.mark(item.state));
            const double share = std::clamp(*item.bar, 0.0, 1.0);
            if (share > 0)
                painter->drawRoundedRect(
                    QRectF(groove.topLeft(), QSizeF(std::max(4.0, groove.width() * share), 4)), 2,
                    2);
        }
        painter->restore();
    }

private:
    /// Moves `line` below what it painted.
    static void paintTitle(QPainter& painter, QRect& line, const ListItem& item, bool current,
        const Theme& theme, const QFont& base)
    {
        const QFontMetrics metrics(Type::bold(base));
        line.setHeight(metrics.height());
        int right = line.width();
        if (!item.stateText.isEmpty()) {
            painter.setFont(Type::bold(base));
            const bool plain = item.state == State::Unknown;
            painter.setPen(plain ? theme.muted : theme.textOf(item.state));
            painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, item.stateText);
            right -= metrics.horizontalAdvance(item.stateText);
            if (!plain) {
                painter.drawPixmap(line.left() + right - 18, line.top() + (line.height() - 14) / 2,
                    symbolicPixmap(stateIconName(item.state), theme.textOf(item.state), 14,
                        painter.device()->devicePixelRatioF()));
                right -= 18;
            }
            right -= 8;
        }
        painter.setFont(current ? Type::bold(base) : Type::body(base));
        painter.setPen(theme.text);
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
            QFontMetrics(painter.font()).elidedText(item.title, Qt::ElideRight, right));
        line.moveTop(line.bottom() + 1);
    }
};
} // namespace

ListPane::ListPane(QWidget* parent)
    : QWidget(parent)
    , m_search(new QLineEdit(this))
    , m_add(new QToolButton(this))
    , m_view(new QListView(this))
    , m_model(new ListPaneModel(this))
{
    m_view->setModel(m_model);
    m_view->setItemDelegate(new ListPaneDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setSpacing(0);
    m_view->setMouseTracking(true);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->viewport()->setAutoFillBackground(false);
    m_view->installEventFilter(this);
    m_searchIcon = m_search->addAction(QIcon(), QLineEdit::LeadingPosition);
    m_search->setClearButtonEnabled(true);
    m_add->setAutoRaise(true);
    auto* top = new QHBoxLayout;
    top->setSpacing(4);
    top->addWidget(m_search, 1);
    top->addWidget(m_add);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 24, 16, 8);
    layout->setSpacing(12);
    layout->addLayout(top);
    layout->addWidget(m_view, 1);
    setFixedWidth(220);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& search) {
        const QUuid shown = current();
        const QScopedValueRollback<bool> showing(m_showing, true);
        m_model->show(m_model->all, search);
        m_view->setCurrentIndex(m_model->indexOf(shown));
    });
    connect(m_add, &QToolButton::clicked, this, &ListPane::addRequested);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex& index) {
            if (const ListItem* item = m_showing ? nullptr : m_model->item(index))
                emit picked(item->id);
        });
    connect(m_view, &QListView::customContextMenuRequested, this, [this](const QPoint& at) {
        if (const ListItem* item = m_model->item(m_view->indexAt(at)))
            emit menuRequested(item->id, m_view->viewport()->mapToGlobal(at));
    });
    restyle();
}

void ListPane::setTexts(const QString& placeholder, const QString& add, const QString& name)
{
    m_search->setPlaceholderText(placeholder);
    m_search->setAccessibleName(tr("Search: %1").arg(name));
    m_add->setToolTip(add);
    m_add->setAccessibleName(add);
    m_view->setAccessibleName(name);
}

void ListPane::setItems(const QList<ListItem>& items)
{
    const QUuid shown = current();
    const QScopedValueRollback<bool> showing(m_showing, true);
    m_model->show(items, m_search->text());
    m_view->setCurrentIndex(m_model->indexOf(shown));
}

void ListPane::setCurrent(const QUuid& id)
{
    const QScopedValueRollback<bool> showing(m_showing, true);
    if (!m_model->indexOf(id).isValid() && !m_search->text().isEmpty() && !id.isNull())
        m_search->clear();
    m_view->setCurrentIndex(m_model->indexOf(id));
    if (m_view->currentIndex().isValid())
        m_view->scrollTo(m_view->currentIndex());
}

QUuid ListPane::current() const
{
    const ListItem* item = m_model->item(m_view->currentIndex());
    return item ? item->id : QUuid();
}

void ListPane::focusList() { m_view->setFocus(); }

void ListPane::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(width() - 1, 0, 1, height(), Theme::of(this).line);
}

void ListPane::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        restyle();
    else if (event->type() == QEvent::FontChange)
        m_view->doItemsLayout();
    QWidget::changeEvent(event);
}

bool ListPane::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete && !current().isNull()) {
        emit removeRequested(current());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ListPane::restyle()
{
    const Theme& theme = Theme::of(this);
    m_add->setIcon(symbolicIcon(QStringLiteral("plus"), theme.muted));
    m_searchIcon->setIcon(symbolicIcon(QStringLiteral("search"), theme.muted));
}
