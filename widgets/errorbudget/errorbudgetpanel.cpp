// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/errorbudget/errorbudgetpanel.h"
#include "app/errorbudget/errorbudgetsummary.h"
#include "app/language/format.h"
#include "widgets/answerheader.h"
#include "widgets/charts/chartstyle.h"
#include "widgets/emptystate.h"
#include "widgets/errorbudget/bignumbers.h"
#include "widgets/errorbudget/budgetoutlook.h"
#include "widgets/errorbudget/errorbudgetfigures.h"
#include "widgets/errorbudget/ledgerview.h"
#include "widgets/errorbudget/objectiveeditor.h"
#include "widgets/errorbudget/policyview.h"
#include "widgets/listpane.h"
#include "widgets/theme/theme.h"
#include <QApplication>
#include <QChart>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ErrorBudgetPanel::ErrorBudgetPanel(const PanelContext& context, QWidget* parent)
    : Panel(context, parent)
    , m_pages(new QStackedWidget(this))
    , m_empty(new EmptyState(u"errorbudget"_s, this))
    , m_list(new ListPane(this))
    , m_scroll(new QScrollArea(this))
    , m_answer(new AnswerHeader(this))
    , m_numbers(new BigNumbers(this))
    , m_chartTitle(new QLabel(this))
    , m_chartCaption(new QLabel(this))
    , m_chart(new ChartView(this))
    , m_policy(new PolicyView(context.document, this))
    , m_ledger(new LedgerView(context.document, this))
    , m_inspector(new QWidget(this))
    , m_editor(new ObjectiveEditor(context.document, m_inspector))
    , m_outlook(new BudgetOutlook(m_inspector))
{
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(makeCentre());
    auto* filled = new QWidget(this);
    auto* row = new QHBoxLayout(filled);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_list);
    row->addWidget(m_scroll, 1);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(filled);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);

    auto* side = new QVBoxLayout(m_inspector);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(24);
    side->addWidget(m_outlook);
    side->addWidget(m_editor);
    m_inspector->hide();

    connectParts();
    retranslate();
    restyle();
}

ErrorBudgetPanel::~ErrorBudgetPanel() = default;

QWidget* ErrorBudgetPanel::makeCentre()
{
    for (QLabel* label : { m_chartTitle, m_chartCaption }) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    auto* centre = new QWidget(this);
    auto* layout = new QVBoxLayout(centre);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(0);
    layout->addWidget(m_answer);
    layout->addSpacing(24);
    layout->addWidget(m_numbers);
    layout->addSpacing(24);
    layout->addWidget(m_chartTitle);
    layout->addWidget(m_chartCaption);
    layout->addSpacing(8);
    layout->addWidget(m_chart);
    layout->addSpacing(24);
    layout->addWidget(m_policy);
    layout->addSpacing(24);
    layout->addWidget(m_ledger);
    layout->addStretch();
    return centre;
}

void ErrorBudgetPanel::connectParts()
{
    connect(m_empty, &EmptyState::primaryClicked, this, &ErrorBudgetPanel::addObjective);
    connect(m_list, &ListPane::picked, this, &ErrorBudgetPanel::pick);
    connect(m_list, &ListPane::addRequested, this, &ErrorBudgetPanel::addObjective);
    connect(m_list, &ListPane::removeRequested, this, &ErrorBudgetPanel::removeObjective);
    connect(m_editor, &ObjectiveEditor::removeRequested, this,
        [this] { removeObjective(m_objectiveId); });
    connect(m_policy, &PolicyView::cardOpened, this, [this](QWidget* card) {
        // After the layout has given the opened card its place.
        QTimer::singleShot(0, card, [this, card] { m_scroll->ensureWidgetVisible(card, 0, 24); });
    });
}

void ErrorBudgetPanel::showProject(const Project& project)
{
    Shown shown { project.objectives, project.budgetLosses, project.policyRules, project.services,
        project.teams, today() };
    if (!m_stale && shown == m_shown)
        return;
    m_stale = false;
    m_shown = std::move(shown);
    const QList<ObjectiveView> views = objectiveViews(project, today());
    const ObjectiveView* view = shownView(views, m_objectiveId);
    m_pages->setCurrentIndex(view ? 1 : 0);
    const QUuid before = m_objectiveId;
    m_objectiveId = view ? view->objective.id : QUuid();
    showObjectives(views);
    if (view)
        showView(project, *view);
    if (before != m_objectiveId)
        emit sideChanged();
}

void ErrorBudgetPanel::showObjectives(const QList<ObjectiveView>& views)
{
    QList<ListItem> items;
    items.reserve(views.size());
    for (const ObjectiveView& view : views) {
        ListItem item { .id = view.objective.id,
            .title = view.service,
            .caption = indicatorText(view.objective),
            .state = view.state,
            .stateText = view.balance.left ? leftText(view.balance.left) : u"?"_s };
        // A spent budget fills the bar: the whole line is in the state's colour.
        if (view.balance.left)
            item.bar = view.balance.isSpent() ? 1 : *view.balance.left;
        items.append(item);
    }
    m_list->setTexts(tr("%n SLO(s)", nullptr, int(views.size())), tr("Add an SLO"),
        tr("Service-level objectives"));
    m_list->setItems(items);
    m_list->setCurrent(m_objectiveId);
}

static QList<BigNumber> numbersOf(const ObjectiveView& view, QDate today)
{
    const Objective& objective = view.objective;
    const BudgetBalance& balance = view.balance;
    const auto split = [](const QString& percent) { // "−16 %" -> "−16", "%"
        const qsizetype space = percent.lastIndexOf(QChar(0x00A0));
        return space < 0 ? QStringList { percent, {} }
                         : QStringList { percent.left(space), percent.mid(space + 1) };
    };
    const QStringList left = split(leftText(balance.left));
    const QStringList good = split(achievedText(objective, achieved(objective, balance)));
    QString leftCaption = ErrorBudgetPanel::tr("of an unknown budget");
    if (balance.allowed) {
        const qint64 rest = *balance.allowed - balance.spent();
        const QString allowed = budgetAmount(objective, *balance.allowed);
        const QString amount = countsEvents(objective) ? QLocale().toString(std::abs(rest))
                                                       : budgetAmount(objective, std::abs(rest));
        leftCaption
            = (rest < 0 ? ErrorBudgetPanel::tr("%1 over %2") : ErrorBudgetPanel::tr("%1 of %2"))
                  .arg(amount, allowed);
    }
    const std::optional<double> rate
        = burnRate(objective, view.losses, today, std::chrono::days(1));
    const QList<BurnAlert> alerts = burnAlerts(objective);
    const std::optional<QDate> back = dayWithMoreLeft(objective, view.losses, today);
    QString backFigure = u"–"_s;
    QString backCaption = ErrorBudgetPanel::tr("it is in budget");
    if (balance.isSpent() && back) {
        backFigure = QLocale().language() == QLocale::Korean ? QLocale().toString(*back, u"M-d"_s)
                                                             : formatShortDate(*back);
        backCaption = ErrorBudgetPanel::tr("if nothing else fails");
    } else if (balance.isSpent()) {
        backFigure = ErrorBudgetPanel::tr("Never");
        backCaption = ErrorBudgetPanel::tr("the steady loss alone is too much");
    } else if (!balance.left) {
        backFigure = u"?"_s;
        backCaption = budgetStateWord(balance);
    }
    return { { ErrorBudgetPanel::tr("Budget left"), left.first(), left.last(), leftCaption,
                 balance.left ? view.state : State::Unknown },
        { ErrorBudgetPanel::tr("Achieved"), good.first(), good.last(),
            ErrorBudgetPanel::tr("target %1").arg(formatPpm(objective.targetPpm)) },
        { ErrorBudgetPanel::tr("Burn rate"), rate ? burnRateText(*rate) : u"?"_s, u"×"_s,
            ErrorBudgetPanel::tr("today, page at %1 ×")
                .arg(burnRateText(alerts.constFirst().burnRate)),
            rate && *rate >= alerts.constFirst().burnRate ? State::Bad : State::Unknown },
        { ErrorBudgetPanel::tr("Back in budget"), backFigure, {}, backCaption } };
}

void ErrorBudgetPanel::showView(const Project& project, const ObjectiveView& view)
{
    m_answer->showAnswer(budgetAnswer(view, project, today()));
    m_numbers->showNumbers(numbersOf(view, today()));
    showChart(view);
    m_policy->showView(project, view, today());
    m_ledger->showView(view, today());
    m_editor->showView(project, view);
    m_outlook->showView(view, today());
}

void ErrorBudgetPanel::showChart(const ObjectiveView& view)
{
    QChart* chart = burnChart(view, today(), Theme::of(this), QApplication::font());
    m_chart->setVisible(chart);
    m_chartTitle->setText(
        chart ? burnTitle(view, today()) : tr("There is no budget to burn down yet"));
    m_chartCaption->setText(chart
            ? tr("Budget left in the window that ends today, %. A flag shows an incident and its "
                 "share of the budget.")
            : view.balance.allowed
            ? tr("A budget of nothing has no course: at this target a single failure breaks the "
                 "promise.")
            : tr("The budget is a share of the events in a window, and their number is missing."));
    if (!chart)
        return;
    m_chart->showChart(chart, burnChartName(view, today()));
    m_chart->setTipText([](const QString& series, const QPointF& value) {
        const QDate day = QDateTime::fromMSecsSinceEpoch(qint64(value.x())).date();
        return u"%1, %2: %3"_s.arg(series, formatDate(day), formatPercent(value.y() / 100, 1));
    });
}

void ErrorBudgetPanel::pick(const QUuid& objectiveId)
{
    if (objectiveId == m_objectiveId)
        return;
    m_objectiveId = objectiveId;
    refresh();
    m_scroll->ensureVisible(0, 0);
    emit sideChanged();
}

void ErrorBudgetPanel::refresh()
{
    m_stale = true;
    showProject(document().project());
}

void ErrorBudgetPanel::addObjective()
{
    Objective objective { .id = QUuid::createUuid(), .indicator = tr("Availability") };
    Service service { .id = QUuid::createUuid(), .name = tr("New service") };
    bool added = false;
    m_objectiveId = objective.id;
    document().edit(tr("Add an SLO"), [&](Project& project) {
        // A service that has no objective yet is what somebody most likely wants to promise about.
        for (const Service& known : std::as_const(project.services)) {
            const bool promised
                = std::any_of(project.objectives.cbegin(), project.objectives.cend(),
                    [&known](const Objective& other) { return other.serviceId == known.id; });
            if (!promised) {
                objective.serviceId = known.id;
                break;
            }
        }
        if (objective.serviceId.isNull()) {
            project.services.append(service);
            objective.serviceId = service.id;
            added = true;
        }
        project.objectives.append(objective);
    });
    emit sideChanged();
    if (added)
        m_editor->focusFirst();
    else
        m_editor->focusTarget();
}

void ErrorBudgetPanel::removeObjective(const QUuid& objectiveId)
{
    document().edit(tr("Remove an SLO"), [objectiveId](Project& project) {
        project.objectives.removeIf(
            [objectiveId](const Objective& objective) { return objective.id == objectiveId; });
        project.budgetLosses.removeIf(
            [objectiveId](const BudgetLoss& loss) { return loss.objectiveId == objectiveId; });
    });
    if (!m_shown.objectives.isEmpty())
        m_list->focusList();
}

Summary ErrorBudgetPanel::summary() const
{
    return errorBudgetSummary(document().project(), today(), m_objectiveId);
}

QWidget* ErrorBudgetPanel::inspector() { return m_objectiveId.isNull() ? nullptr : m_inspector; }

void ErrorBudgetPanel::reveal(const QUuid& objectId)
{
    const Project& project = document().project();
    if (findById(project.objectives, objectId)) {
        pick(objectId);
        m_list->focusList();
    } else if (const BudgetLoss* loss = findById(project.budgetLosses, objectId)) {
        pick(loss->objectiveId);
        m_ledger->select(objectId);
        QTimer::singleShot(0, m_ledger, [this] { m_scroll->ensureWidgetVisible(m_ledger, 0, 24); });
    } else if (findById(project.policyRules, objectId)) {
        if (QWidget* card = m_policy->openRule(objectId))
            QTimer::singleShot(
                0, card, [this, card] { m_scroll->ensureWidgetVisible(card, 0, 24); });
    } else if (findById(project.services, objectId)) {
        for (const Objective& objective : project.objectives) {
            if (objective.serviceId != objectId)
                continue;
            pick(objective.id);
            break;
        }
        m_list->focusList();
    }
}

void ErrorBudgetPanel::retranslate()
{
    m_empty->setTexts(tr("How much may fail, and what do we do when it did?"),
        tr("An SLO promises a level to the users of a service, such as 99.9 % of 28 days. What is "
           "left to 100 % is the error budget: it may be spent on changes, and when it is spent, "
           "the policy says what happens."),
        tr("First SLO"));
    m_chart->setObjectName(u"burn"_s);
    m_policy->retranslate();
    m_ledger->retranslate();
    m_editor->retranslate();
    refresh();
}

void ErrorBudgetPanel::restyle()
{
    const QScopedValueRollback restyling(m_restyling, true);
    const QFont base = QApplication::font();
    m_chartTitle->setFont(Type::bold(base));
    m_chartCaption->setFont(Type::caption(base));
    m_chartCaption->setForegroundRole(QPalette::PlaceholderText); // muted
    m_chart->setMinimumHeight(QFontMetrics(base).height() * 14);
    // Text twice as large still leaves the middle most of the width.
    m_list->setFixedWidth(220 + std::clamp((QFontMetrics(base).height() - 20) * 3, 0, 60));
}

void ErrorBudgetPanel::changeEvent(QEvent* event)
{
    Panel::changeEvent(event);
    if (m_restyling)
        return;
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::ApplicationFontChange) {
        restyle();
        refresh(); // the chart carries colours and fonts of its own
    }
}
