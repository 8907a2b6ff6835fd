// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/errorbudget/budgetoutlook.h"
#include "app/language/format.h"
#include "widgets/theme/theme.h"
#include <QApplication>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

BudgetOutlook::BudgetOutlook(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_rows(new QGridLayout)
{
    m_title->setTextFormat(Qt::PlainText);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setHorizontalSpacing(12);
    m_rows->setVerticalSpacing(8);
    m_rows->setColumnStretch(1, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addLayout(m_rows);
}

void BudgetOutlook::showView(const ObjectiveView& view, QDate today)
{
    m_view = view;
    m_today = today;
    rebuild();
}

void BudgetOutlook::retranslate() { rebuild(); }

static QString departureText(const Departure& departure)
{
    QStringList names;
    for (const BudgetLoss& loss : departure.leaving)
        names.append(loss.label.trimmed().isEmpty() ? formatShortDate(loss.date) : loss.label);
    const QString text = BudgetOutlook::tr("%1 leaves the window").arg(names.join(u", "_s));
    return departure.recovers ? text + u", "_s + BudgetOutlook::tr("back in budget") : text;
}

void BudgetOutlook::rebuild()
{
    const QScopedValueRollback restyling(m_restyling, true);
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const Theme& theme = Theme::of(this);
    const QFont base = QApplication::font();
    m_title->setText(tr("What happens next"));
    m_title->setFont(Type::bold(base));
    const auto add
        = [&](int row, int column, const QString& text, const QFont& font, const QColor& color) {
              auto* label = new QLabel(text, this);
              label->setTextFormat(Qt::PlainText);
              label->setFont(font);
              label->setWordWrap(column == 1);
              QPalette palette = label->palette();
              palette.setColor(QPalette::WindowText, color);
              palette.setColor(QPalette::Text, color); // on whatever it stands
              label->setPalette(palette);
              m_rows->addWidget(
                  label, row, column, column == 2 ? Qt::AlignRight | Qt::AlignTop : Qt::AlignTop);
          };
    // Days without a ratio say nothing.
    constexpr qsizetype most = 6;
    QList<Departure> next = departures(m_view.objective, m_view.losses, m_today);
    if (!m_view.balance.left)
        next.clear();
    int row = 0;
    for (const Departure& departure : next.first(std::min(next.size(), most))) {
        const State state = !departure.left || *departure.left <= 0 ? State::Bad
            : *departure.left > comfortableBudget                   ? State::Good
                                                                    : State::Warning;
        add(row, 0, formatShortDate(departure.day), Type::bold(base), theme.text);
        add(row, 1, departureText(departure), Type::caption(base), theme.text);
        add(row, 2, leftText(departure.left), Type::bold(base),
            theme.textOf(departure.recovers && state == State::Warning ? State::Good : state));
        ++row;
    }
    if (next.isEmpty())
        add(row, 1, tr("No incident is in the window, so nothing leaves it."), Type::caption(base),
            theme.muted);
    else if (next.size() > most)
        add(row, 1, tr("and %n more day(s)", nullptr, int(next.size() - most)), Type::caption(base),
            theme.muted);
}

void BudgetOutlook::changeEvent(QEvent* event)
{
    if (!m_restyling
        && (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
            || event->type() == QEvent::ApplicationFontChange))
        rebuild();
    QWidget::changeEvent(event);
}
