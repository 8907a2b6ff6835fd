// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/commandpalette.h"
#include "widgets/theme/theme.h"
#include <QAbstractListModel>
#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPointer>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

/// The entries that fit.
class PaletteModel : public QAbstractListModel {
public:
    using QAbstractListModel::QAbstractListModel;

    void show(const QList<PaletteEntry>& entries)
    {
        beginResetModel();
        m_entries = entries;
        endResetModel();
    }
    const PaletteEntry& entry(const QModelIndex& index) const { return m_entries.at(index.row()); }
    int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_entries.size());
    }
    QVariant data(const QModelIndex& index, int role) const override
    {
        if (!index.isValid())
            return {};
        if (role == Qt::DisplayRole)
            return entry(index).title;
        if (role == Qt::AccessibleTextRole)
            return entry(index).title + u", "_s + entry(index).caption;
        return {};
    }

    QList<PaletteEntry> all = {};

private:
    QList<PaletteEntry> m_entries = {};
};

namespace {
class PaletteDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return { 100, std::max(36, QFontMetrics(QApplication::font()).height() + 14) };
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override
    {
        const PaletteEntry& entry = static_cast<const PaletteModel*>(index.model())->entry(index);
        const Theme& theme = Theme::of(option.widget);
        const QFont base = QApplication::font();
        const QFont caption = Type::caption(base);
        if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver))
            painter->fillRect(
                option.rect, option.state & QStyle::State_Selected ? theme.accentTint : theme.grid);
        QRect line = option.rect.adjusted(12, 0, -12, 0);
        painter->drawPixmap(line.left(), line.center().y() - 7,
            symbolicPixmap(entry.icon, theme.muted, 16, painter->device()->devicePixelRatioF()));
        line.setLeft(line.left() + 28);
        painter->setFont(caption);
        painter->setPen(theme.muted);
        const QString right = entry.shortcut.isEmpty() ? entry.caption : entry.shortcut;
        const QString shown = QFontMetrics(caption).elidedText(
            right, Qt::ElideRight, std::max(60, line.width() / 2));
        painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, shown);
        line.setRight(line.right() - QFontMetrics(caption).horizontalAdvance(shown) - 12);
        painter->setFont(base);
        painter->setPen(theme.text);
        painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
            QFontMetrics(base).elidedText(entry.title, Qt::ElideRight, line.width()));
    }
};
} // namespace

std::optional<int> paletteRank(const PaletteEntry& entry, const QString& typed)
{
    int rank = 0;
    const QStringList words = typed.simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString& word : words) {
        const qsizetype at = entry.title.indexOf(word, 0, Qt::CaseInsensitive);
        if (at == 0)
            continue;
        if (at > 0)
            rank += entry.title.at(at - 1).isSpace() ? 1 : 2;
        else if (entry.caption.contains(word, Qt::CaseInsensitive))
            rank += 4;
        else
            return std::nullopt;
    }
    return rank;
}

CommandPalette::CommandPalette(QLineEdit* field, QWidget* window)
    : QFrame(window)
    , m_field(field)
    , m_window(window)
    , m_view(new QListView(this))
    , m_model(new PaletteModel(this))
{
    m_view->setModel(m_model);
    m_view->setItemDelegate(new PaletteDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setMouseTracking(true);
    m_view->setUniformItemSizes(true);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 5, 1, 5);
    layout->addWidget(m_view);
    hide();
    field->installEventFilter(this);
    window->installEventFilter(this);
    connect(field, &QLineEdit::textEdited, this, &CommandPalette::showMatches);
    m_view->setAccessibleName(field->accessibleName());
    connect(m_view, &QListView::clicked, this, &CommandPalette::runCurrent);
}

void CommandPalette::open()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void CommandPalette::showMatches()
{
    QList<std::pair<int, const PaletteEntry*>> ranked;
    for (const PaletteEntry& entry : std::as_const(m_model->all))
        if (const auto rank = paletteRank(entry, m_field->text()))
            ranked.append({ *rank, &entry });
    std::stable_sort(ranked.begin(), ranked.end(),
        [](const auto& a, const auto& b) { return a.first < b.first; });
    QList<PaletteEntry> shown;
    for (const auto& [rank, entry] : std::as_const(ranked)) {
        shown.append(*entry);
        if (shown.size() == 200)
            break;
    }
    m_model->show(shown);
    m_view->setCurrentIndex(m_model->index(0, 0));
    place();
    setVisible(!shown.isEmpty());
    raise();
}

void CommandPalette::place()
{
    const QPoint below = m_field->mapTo(m_window, QPoint(0, m_field->height() + 4));
    const int width = std::min(std::max(m_field->width(), 440), m_window->width() - 16);
    const int row = m_view->sizeHintForRow(0);
    const int height = std::min(
        std::min(m_model->rowCount(), 12) * std::max(row, 1) + 12, m_window->height() - below.y());
    const int right = below.x() + m_field->width();
    setGeometry(std::max(8, right - width), below.y(), width, height);
}

void CommandPalette::dismiss()
{
    hide();
    m_field->clear();
    if (m_field->hasFocus())
        m_field->clearFocus();
}

void CommandPalette::runCurrent()
{
    const QModelIndex index = m_view->currentIndex();
    if (!index.isValid())
        return;
    const std::function<void()> run = m_model->entry(index).run;
    dismiss();
    if (run)
        run();
}

bool CommandPalette::handleKey(int key)
{
    switch (key) {
    case Qt::Key_Escape:
        dismiss();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        runCurrent();
        return true;
    case Qt::Key_Down:
    case Qt::Key_Up: {
        const int count = m_model->rowCount();
        if (count == 0)
            return true;
        const int row = m_view->currentIndex().row() + (key == Qt::Key_Down ? 1 : -1);
        m_view->setCurrentIndex(m_model->index((row + count) % count, 0));
        return true;
    }
    default:
        return false;
    }
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_window) {
        if (event->type() == QEvent::Resize && isVisible())
            place();
        return false;
    }
    if (event->type() == QEvent::FocusIn) {
        m_model->all = m_source ? m_source() : QList<PaletteEntry>();
        showMatches();
    } else if (event->type() == QEvent::FocusOut) {
        hide();
        m_field->clear();
    } else if (event->type() == QEvent::KeyPress) {
        return handleKey(static_cast<QKeyEvent*>(event)->key());
    }
    return false;
}

void CommandPalette::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.line, 1));
    painter.setBrush(theme.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), 4, 4);
}
