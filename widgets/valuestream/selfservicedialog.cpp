// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/valuestream/selfservicedialog.h"
#include "app/language/format.h"
#include "app/project/project.h"
#include "app/valuestream/futureedits.h"
#include "app/valuestream/selfservice.h"
#include "app/valuestream/streamchoices.h"
#include "widgets/answerlines.h"
#include "widgets/listpane.h"
#include "widgets/theme/theme.h"
#include "widgets/valuestream/handofftrend.h"
#include "widgets/valuestream/requestfields.h"
#include "widgets/wrappedtext.h"
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

static QString hours(double value)
{
    return SelfServiceDialog::tr("%1 h").arg(formatNumber(value, value < 10 ? 1 : 0));
}

/// "652 h of waiting and 28 h of work"; empty where neither is known.
static QString savingWords(const MonthlySaving& saving)
{
    if (saving.waitHours && saving.workHours)
        return SelfServiceDialog::tr("%1 of waiting and %2 of work")
            .arg(hours(*saving.waitHours), hours(*saving.workHours));
    if (saving.waitHours)
        return SelfServiceDialog::tr("%1 of waiting").arg(hours(*saving.waitHours));
    if (saving.workHours)
        return SelfServiceDialog::tr("%1 of work").arg(hours(*saving.workHours));
    return {};
}

SelfServiceDialog::SelfServiceDialog(
    Document& document, const QUuid& stream, const QUuid& selected, QWidget* parent)
    : QDialog(parent)
    , m_document(document)
    , m_stream(stream)
    , m_list(new ListPane(this))
    , m_remove(new QPushButton(tr("Remo&ve"), this))
    , m_fromHandoffs(new QPushButton(this))
    , m_total(new QLabel(this))
    , m_answer(new AnswerLines(this))
    , m_scroll(new QScrollArea(this))
    , m_fields(new RequestFields(document, m_scroll))
    , m_plan(new QPushButton(tr("Put into the &future state"), this))
    , m_planned(new QLabel(this))
{
    setObjectName(u"selfServiceDialog"_s);
    m_list->setObjectName(u"requestTypes"_s);
    m_remove->setObjectName(u"removeType"_s);
    m_fromHandoffs->setObjectName(u"fromHandoffs"_s);
    m_total->setObjectName(u"total"_s);
    m_plan->setObjectName(u"plan"_s);
    m_planned->setObjectName(u"planned"_s);
    for (QPushButton* button : { m_remove, m_fromHandoffs, m_plan })
        button->setAutoDefault(false);
    for (QLabel* label : { m_total, m_planned }) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    makeLayout();
    connectParts();
    const Project& project = document.project();
    for (const RequestType& type : requestTypesOf(project, stream)) {
        const Handoff* handoff = findById(project.handoffs, type.handoffId);
        if (handoff && (handoff->id == selected || handoff->toStepId == selected))
            m_current = type.id;
    }
    showProject();
    m_list->focusList();
}

void SelfServiceDialog::makeLayout()
{
    const double zoom = std::max(1.0, textZoom());
    auto* trend = new HandoffTrend(m_document, m_stream, this);
    auto* left = new QVBoxLayout;
    left->setSpacing(8);
    left->addWidget(m_list, 1);
    left->addWidget(m_total);
    left->addWidget(m_fromHandoffs);
    left->addWidget(m_remove);
    left->addSpacing(8);
    left->addWidget(trend);
    for (QWidget* part :
        std::initializer_list<QWidget*> { m_list, m_total, m_fromHandoffs, m_remove, trend })
        part->setFixedWidth(qRound(220 * std::min(zoom, 1.6)));
    auto* plan = new QBoxLayout(zoom < 1.5 ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    plan->setSpacing(16);
    plan->addWidget(m_plan, 0, Qt::AlignLeft);
    plan->addWidget(m_planned, 1);
    auto* body = new QWidget(m_scroll);
    auto* parts = new QVBoxLayout(body);
    parts->setContentsMargins(0, 0, 8, 0);
    parts->setSpacing(12);
    parts->addWidget(m_answer);
    parts->addWidget(m_fields);
    parts->addLayout(plan);
    parts->addStretch();
    m_scroll->setWidget(body);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* right = new QVBoxLayout;
    right->setSpacing(12);
    right->addWidget(m_scroll, 1);
    right->addWidget(buttons);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(24);
    layout->addLayout(left);
    layout->addLayout(right, 1);
    const QSize frame(16, 48);
    resize((QSizeF(1120, 680) * zoom).toSize().boundedTo(screen()->availableSize() - frame));
}

void SelfServiceDialog::connectParts()
{
    connect(&m_document, &Document::changed, this, &SelfServiceDialog::showProject);
    connect(m_list, &ListPane::picked, this, [this](const QUuid& id) {
        m_current = id;
        showProject();
    });
    connect(m_list, &ListPane::addRequested, this, &SelfServiceDialog::addType);
    connect(m_list, &ListPane::removeRequested, this, &SelfServiceDialog::removeType);
    connect(m_remove, &QPushButton::clicked, this, [this] { removeType(m_current); });
    connect(m_fromHandoffs, &QPushButton::clicked, this, &SelfServiceDialog::addFromHandoffs);
    connect(m_plan, &QPushButton::clicked, this, &SelfServiceDialog::plan);
}

void SelfServiceDialog::showProject()
{
    const Project& project = m_document.project();
    const ValueStream* stream = findById(project.valueStreams, m_stream);
    if (!stream)
        return reject();
    setWindowTitle(tr("Ways to get it: %1").arg(stream->name));
    const QList<RequestType> types = requestTypesOf(project, m_stream);
    if (!findById(types, m_current))
        m_current = types.isEmpty() ? QUuid() : types.first().id;
    showList(types);
    const QList<RequestType> offered = requestsToAdd(project, m_stream);
    QStringList names;
    for (const RequestType& type : offered)
        names.append(type.name);
    m_fromHandoffs->setText(tr("From &handoffs (%1)").arg(offered.size()));
    m_fromHandoffs->setEnabled(!offered.isEmpty());
    m_fromHandoffs->setToolTip(plainToolTip(offered.isEmpty()
            ? tr("No other handoff is to become self-service: that is decided at the handoff.")
            : names.join(u'\n')));
    const RequestType* current = findById(types, m_current);
    for (QWidget* part : std::initializer_list<QWidget*> { m_fields, m_plan, m_planned })
        part->setVisible(current);
    m_remove->setEnabled(current);
    if (current)
        return showType(*current);
    m_answer->say(tr("Nothing is asked for again and again yet"), {}, State::Unknown);
    m_answer->setSentence(tr("A request type is what other teams ask for over and over. Add one "
                             "with +, or from the handoffs that are to become self-service."));
}

void SelfServiceDialog::showList(const QList<RequestType>& types)
{
    QList<ListItem> items;
    QList<MonthlySaving> possible;
    for (const RequestType& type : types) {
        const SelfServiceGain gain = selfServiceGain(type);
        possible.append(gain.possible);
        ListItem item { .id = type.id,
            .title = type.name.isEmpty() ? tr("(no name)") : type.name,
            .caption = u"%1 → %2"_s.arg(rungName(type.rungNow), rungName(type.rungWanted)) };
        if (gain.possible.waitHours && gain.climb == Climb::ToSelfService) {
            item.stateText = hours(*gain.possible.waitHours);
            item.state = type.adoptionPpm == 1'000'000 ? State::Good : State::Warning;
        }
        items.append(item);
    }
    m_list->setTexts(tr("%n request type(s)", nullptr, int(types.size())), tr("Add request type"),
        tr("Requests"));
    m_list->setItems(items);
    m_list->setCurrent(m_current);
    const QString all = savingWords(sumOf(possible));
    m_total->setVisible(types.size() > 1 && !all.isEmpty());
    m_total->setText(tr("All together: up to %1 a month").arg(all));
}

void SelfServiceDialog::showType(const RequestType& type)
{
    m_fields->showType(type, m_stream);
    showAnswer(type);
    showPlan(type);
}

void SelfServiceDialog::showAnswer(const RequestType& type)
{
    const SelfServiceGain gain = selfServiceGain(type);
    const auto say
        = [this](const QString& answer, const QString& key, State state, const QString& sentence) {
              m_answer->say(answer, key, state);
              m_answer->setSentence(sentence);
          };
    if (gain.climb == Climb::None)
        return say(tr("Nothing changes: the rung wanted is not above the rung now"), {},
            State::Unknown, tr("Choose a higher rung on the right rail of the ladder."));
    if (gain.climb == Climb::TeamStillWorks)
        return say(tr("A team still does it, so the queue stays"), tr("the queue stays"),
            State::Warning,
            tr("A form or an interface asks better, and what comes in is right more often. Waiting "
               "and work go only where those who need it run it themselves."));
    if (!gain.possible.isKnown())
        return say(tr("What self-service saves is not known yet"), {}, State::Unknown,
            tr("It takes the requests of a month, and the wait or the work of one."));
    const QString of = tr("%1 requests a month").arg(formatNumber(type.monthlyVolume.value_or(0)));
    const QString possible = savingWords(gain.possible);
    const double by = gain.byTicket.value_or(0);
    if (type.adoptionPpm.value_or(0) == 0)
        return say(tr("It can save up to %1 a month").arg(possible), possible, State::Warning,
            type.adoptionPpm
                ? tr("Of %1 none comes by the rung wanted yet.").arg(of)
                : tr("Of %1; how many come by the rung wanted today is not known.").arg(of));
    const QString saved = savingWords(gain.saved);
    say(tr("It saves %1 a month").arg(saved), saved, by < 0.5 ? State::Good : State::Warning,
        by < 0.5 ? tr("All of %1 come by the rung wanted.").arg(of)
                 : tr("Of %1 %2 still come the old way. With all of them it would be %3.")
                       .arg(of, formatNumber(by), possible));
}

void SelfServiceDialog::showPlan(const RequestType& type)
{
    const Project& project = m_document.project();
    const FutureChange* planned = plannedChange(project, type);
    const std::optional<FutureChange> change = selfServiceChange(project, type);
    m_plan->setEnabled(!planned && change);
    if (!planned && !change) {
        m_planned->setText(type.handoffId.isNull()
                ? tr("Choose the handoff it passes: the step behind it becomes self-service.")
                : tr("Only what people run themselves can be simulated as self-service."));
        return;
    }
    const qint64 rest = (planned ? planned->amount : change->amount).value_or(0);
    const double share = 1 - double(rest) / 1e6;
    const QString saving = savingWords(monthlySaving(type, share));
    QString text = planned
        ? tr("In the future state %1 run it themselves").arg(formatPercent(share))
        : tr("As a change by which %1 run it themselves, to be simulated")
              .arg(formatPercent(share));
    if (!saving.isEmpty())
        text = tr("%1: %2 less a month.").arg(text, saving);
    else
        text += u'.';
    if (planned && !planned->on)
        text += u' ' + tr("It is switched off there.");
    m_planned->setText(text);
}

void SelfServiceDialog::addType()
{
    const QUuid id = QUuid::createUuid();
    m_current = id;
    m_document.edit(tr("Add request type"), [&](Project& project) {
        project.requestTypes.append(
            { .id = id, .name = tr("New request type"), .streamId = m_stream });
    });
    m_fields->startNaming();
}

void SelfServiceDialog::addFromHandoffs()
{
    QList<RequestType> types = requestsToAdd(m_document.project(), m_stream);
    if (types.isEmpty())
        return;
    for (RequestType& type : types)
        type.id = QUuid::createUuid();
    m_current = types.first().id;
    m_document.edit(tr("Add request types from handoffs"),
        [&](Project& project) { project.requestTypes += types; });
}

void SelfServiceDialog::removeType(const QUuid& id)
{
    const QList<RequestType> types = requestTypesOf(m_document.project(), m_stream);
    for (qsizetype i = 0; i < types.size(); ++i)
        if (types.at(i).id == id && id == m_current && types.size() > 1)
            m_current = types.at(i + 1 < types.size() ? i + 1 : i - 1).id;
    m_document.edit(tr("Remove request type"), [&](Project& project) {
        project.requestTypes.removeIf([&](const RequestType& type) { return type.id == id; });
    });
}

void SelfServiceDialog::plan()
{
    const RequestType* type = findById(m_document.project().requestTypes, m_current);
    const auto change = type ? selfServiceChange(m_document.project(), *type) : std::nullopt;
    if (!change)
        return;
    m_document.edit(tr("Put self-service into the future state"),
        [&](Project& project) { addChange(project, *change); });
}
