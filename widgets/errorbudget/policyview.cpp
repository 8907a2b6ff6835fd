// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/errorbudget/policyview.h"
#include "widgets/errorbudget/policycard.h"
#include "widgets/theme/theme.h"
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScopedValueRollback>
#include <QToolButton>

using namespace Qt::StringLiterals;

PolicyView::PolicyView(Document& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_title(new QLabel(this))
    , m_caption(new QLabel(this))
    , m_add(new QToolButton(this))
    , m_list(new QVBoxLayout)
{
    for (QLabel* label : { m_title, m_caption })
        label->setTextFormat(Qt::PlainText);
    m_caption->setWordWrap(true);
    m_add->setObjectName(u"addRule"_s);
    m_add->setAutoRaise(true);
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto* header = new QHBoxLayout;
    header->setSpacing(12);
    header->addWidget(m_title, 1);
    header->addWidget(m_add);
    m_list->setSpacing(4);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(header);
    layout->addWidget(m_caption);
    layout->addSpacing(8);
    layout->addLayout(m_list);
    connect(m_add, &QToolButton::clicked, this, &PolicyView::addRule);
    retranslate();
    restyle();
}

static PolicyCard::Content contentOf(
    const PolicyRule& rule, const RuleStanding& standing, const ObjectiveView& view, QDate today)
{
    PolicyCard::Content content {
        .rule = rule, .text = ruleText(rule, view.objective.window), .inForce = standing.inForce
    };
    const QString owner = rule.owner.trimmed();
    content.caption = standingText(standing, view.objective, rule, today);
    if (!owner.isEmpty())
        content.caption += (content.caption.isEmpty() ? QString() : u" · "_s) + owner;
    return content;
}

void PolicyView::showView(const Project& project, const ObjectiveView& view, QDate today)
{
    const QList<PolicyRule>& rules = project.policyRules;
    const QList<RuleStanding> standings = policyStanding(rules, view.objective, view.losses, today);
    const QUuid governing = governingRule(rules, standings);
    QUuid open;
    for (const PolicyCard* card : std::as_const(m_cards))
        if (card->isOpen())
            open = card->content().rule.id;
    while (m_cards.size() < rules.size())
        addCard();
    m_shown = rules.size();
    for (qsizetype i = 0; i < m_cards.size(); ++i) {
        PolicyCard* card = m_cards.at(i);
        card->setVisible(i < rules.size());
        if (i >= rules.size()) {
            card->setOpen(false);
            continue;
        }
        PolicyCard::Content content = contentOf(rules.at(i), standings.at(i), view, today);
        content.governing = rules.at(i).id == governing;
        content.first = i == 0;
        content.last = i + 1 == rules.size();
        card->showContent(content);
        card->setOpen(rules.at(i).id == open);
    }
    m_caption->setText(rules.isEmpty()
            ? tr("Agree what is done while budget is left, and what once it is spent.")
            : tr("for all objectives"));
}

void PolicyView::addCard()
{
    auto* card = new PolicyCard(this);
    m_cards.append(card);
    m_list->addWidget(card);
    connect(card, &PolicyCard::opened, this, [this, card](bool open) {
        for (PolicyCard* other : std::as_const(m_cards))
            if (other != card)
                other->setOpen(false);
        if (open) {
            card->focusAction();
            emit cardOpened(card);
        }
    });
    connect(card, &PolicyCard::changed, this, &PolicyView::changeRule);
    connect(card, &PolicyCard::moveRequested, this,
        [this, card](int by) { moveRule(card->content().rule.id, by); });
    connect(card, &PolicyCard::removeRequested, this, [this, card] {
        const QUuid id = card->content().rule.id;
        m_document.edit(tr("Remove a policy rule"), [id](Project& project) {
            project.policyRules.removeIf([id](const PolicyRule& rule) { return rule.id == id; });
        });
        m_add->setFocus(Qt::OtherFocusReason);
    });
}

void PolicyView::addRule()
{
    const PolicyRule rule { .id = QUuid::createUuid(),
        .trigger = m_document.project().policyRules.isEmpty() ? PolicyTrigger::BudgetLeftAbove
                                                              : PolicyTrigger::BudgetLeftAtMost };
    m_document.edit(
        tr("Add a policy rule"), [&rule](Project& project) { project.policyRules.append(rule); });
    if (QWidget* card = openRule(rule.id))
        emit cardOpened(card);
}

QWidget* PolicyView::openRule(const QUuid& ruleId)
{
    PolicyCard* card = cardOf(ruleId);
    if (!card)
        return nullptr;
    for (PolicyCard* other : std::as_const(m_cards))
        other->setOpen(other == card);
    card->focusAction();
    return card;
}

PolicyCard* PolicyView::cardOf(const QUuid& ruleId) const
{
    for (qsizetype i = 0; i < m_shown; ++i)
        if (m_cards.at(i)->content().rule.id == ruleId)
            return m_cards.at(i);
    return nullptr;
}

void PolicyView::changeRule(const PolicyRule& after, const QString& field)
{
    m_document.edit(
        tr("Change a policy rule"),
        [&after](Project& project) {
            if (PolicyRule* rule = findById(project.policyRules, after.id))
                *rule = after;
        },
        field.isEmpty() ? QString()
                        : u"policy/%1/%2"_s.arg(after.id.toString(QUuid::WithoutBraces), field));
}

void PolicyView::moveRule(const QUuid& id, int by)
{
    m_document.edit(tr("Move a policy rule"), [id, by](Project& project) {
        QList<PolicyRule>& rules = project.policyRules;
        for (qsizetype i = 0; i < rules.size(); ++i) {
            if (rules.at(i).id != id)
                continue;
            if (i + by >= 0 && i + by < rules.size())
                rules.swapItemsAt(i, i + by);
            return;
        }
    });
    if (PolicyCard* card = cardOf(id))
        card->focusMove(by);
}

void PolicyView::retranslate()
{
    m_title->setText(tr("Policy"));
    m_add->setText(tr("Add rule"));
    for (PolicyCard* card : std::as_const(m_cards))
        card->retranslate();
}

void PolicyView::restyle()
{
    const QScopedValueRollback restyling(m_restyling, true);
    const Theme& theme = Theme::of(this);
    const QFont base = QApplication::font();
    m_title->setFont(Type::bold(base));
    m_caption->setFont(Type::caption(base));
    m_caption->setForegroundRole(QPalette::PlaceholderText); // muted
    m_add->setIcon(symbolicIcon(u"plus"_s, theme.accent));
    m_add->setMinimumHeight(32);
}

void PolicyView::changeEvent(QEvent* event)
{
    if (!m_restyling
        && (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
            || event->type() == QEvent::ApplicationFontChange))
        restyle();
    QWidget::changeEvent(event);
}
