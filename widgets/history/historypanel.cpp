// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/history/historypanel.h"
#include "app/language/format.h"
#include "app/overview/overviewsummary.h"
#include "app/project/projectstore.h"
#include "widgets/answerheader.h"
#include "widgets/emptystate.h"
#include "widgets/history/comparedialog.h"
#include "widgets/history/historydelegate.h"
#include "widgets/history/historymodel.h"
#include "widgets/history/stepdetails.h"
#include "widgets/prompts.h"
#include "widgets/settings.h"
#include "widgets/theme/theme.h"
#include <QAbstractItemDelegate>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTimer>
#include <algorithm>

using namespace Qt::StringLiterals;

static const QString authorKey = u"history/author"_s;
static const QString workshopKey = u"history/workshop"_s;

HistoryPanel::HistoryPanel(const PanelContext& context, Settings& settings, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_settings(settings)
    , m_model(new HistoryModel(this))
    , m_pages(new QStackedWidget(this))
    , m_empty(new EmptyState(u"clock"_s, this))
    , m_answer(new AnswerHeader(this))
    , m_nameNow(new QPushButton(this))
    , m_compareButton(new QPushButton(this))
    , m_search(new QLineEdit(this))
    , m_subject(new QComboBox(this))
    , m_day(new QComboBox(this))
    , m_named(new QPushButton(this))
    , m_list(new QListView(this))
    , m_nothing(new QLabel(this))
    , m_authorLabel(new QLabel(this))
    , m_author(new QLineEdit(this))
    , m_workshopLabel(new QLabel(this))
    , m_workshop(new QLineEdit(this))
    , m_details(new StepDetails(context.document, this))
    , m_chosenTimer(new QTimer(this))
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new HistoryDelegate(
        *m_model, [this] { return m_context.now().date(); }, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setAutoFillBackground(false);
    m_pages->addWidget(makeContent());
    m_pages->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    m_answer->setExplainable(false);
    // Walking through the list with the keys must not wait for every step's rows.
    m_chosenTimer->setSingleShot(true);
    m_chosenTimer->setInterval(60);
    connectAll();
    retranslate();
    restyle();
}

HistoryPanel::~HistoryPanel() = default;

QWidget* HistoryPanel::makeFilters()
{
    auto* filters = new QWidget(this);
    m_filters = new QBoxLayout(QBoxLayout::LeftToRight, filters);
    m_filters->setContentsMargins(0, 0, 0, 0);
    m_filters->setSpacing(8);
    m_search->setClearButtonEnabled(true);
    m_named->setCheckable(true);
    auto* choices = new QHBoxLayout;
    choices->setSpacing(8);
    choices->addWidget(m_subject, 1);
    choices->addWidget(m_day, 1);
    choices->addWidget(m_named);
    m_filters->addWidget(m_search, 3);
    m_filters->addLayout(choices, 5);
    for (QComboBox* box : { m_subject, m_day }) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
    }
    return filters;
}

QWidget* HistoryPanel::makeAuthor()
{
    auto* author = new QWidget(this);
    auto* row = new QHBoxLayout(author);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (const auto& [label, field] :
        { std::pair(m_authorLabel, m_author), std::pair(m_workshopLabel, m_workshop) }) {
        label->setBuddy(field);
        label->setTextFormat(Qt::PlainText);
        field->setMaxLength(200);
        auto* column = new QVBoxLayout;
        column->setSpacing(4);
        column->addWidget(label);
        column->addWidget(field);
        row->addLayout(column, 1);
    }
    m_author->setText(m_settings.value(authorKey).toString());
    m_workshop->setText(m_settings.value(workshopKey).toString());
    return author;
}

QWidget* HistoryPanel::makeContent()
{
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_nothing->setMargin(24);
    auto* left = new QVBoxLayout;
    left->setSpacing(8);
    left->addWidget(makeFilters());
    left->addWidget(m_list, 1);
    left->addWidget(m_nothing, 1);
    left->addWidget(makeAuthor());
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(24);
    m_columns->addLayout(left, 3);
    m_columns->addWidget(m_details, 2);
    m_narrowActions = new QHBoxLayout;
    m_narrowActions->setSpacing(8);
    m_narrowActions->setAlignment(Qt::AlignLeft);
    m_answer->addAction(m_nameNow);
    m_answer->addAction(m_compareButton);
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(24);
    layout->addWidget(m_answer);
    layout->addLayout(m_narrowActions);
    layout->addLayout(m_columns, 1);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    return scroll;
}

void HistoryPanel::connectAll()
{
    connect(m_search, &QLineEdit::textChanged, this, &HistoryPanel::applyFilter);
    connect(m_subject, &QComboBox::activated, this, &HistoryPanel::applyFilter);
    connect(m_day, &QComboBox::activated, this, &HistoryPanel::applyFilter);
    connect(m_named, &QPushButton::toggled, this, &HistoryPanel::applyFilter);
    connect(m_model, &HistoryModel::filled, this, [this] { choose(m_details->step()); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, m_chosenTimer,
        qOverload<>(&QTimer::start));
    connect(m_chosenTimer, &QTimer::timeout, this, &HistoryPanel::showChosen);
    connect(m_nameNow, &QPushButton::clicked, this, &HistoryPanel::nameNow);
    connect(m_compareButton, &QPushButton::clicked, this, [this] { compare(); });
    connect(m_empty, &EmptyState::primaryClicked, this,
        [this] { emit placeRequested(Subject::Overview, {}); });
    connect(m_details, &StepDetails::placeRequested, this, &HistoryPanel::placeRequested);
    connect(m_details, &StepDetails::lookRequested, this, &HistoryPanel::lookRequested);
    connect(m_details, &StepDetails::restoreRequested, this, &HistoryPanel::restoreRequested);
    connect(m_details, &StepDetails::compareRequested, this, &HistoryPanel::compare);
    connect(m_details, &StepDetails::failed, this, [this](const QString& sentence) {
        m_context.prompts.inform(this, tr("The moment has no name"), sentence);
    });
    for (QLineEdit* field : { m_author, m_workshop })
        connect(field, &QLineEdit::editingFinished, this, &HistoryPanel::rememberAuthor);
    connect(&m_context.document, &Document::historyChanged, this, [this] {
        if (isVisible())
            showHistory();
    });
}

void HistoryPanel::applyAuthor(const Settings& settings, Document& document)
{
    document.setAuthor(
        settings.value(authorKey).toString(), settings.value(workshopKey).toString());
}

void HistoryPanel::rememberAuthor()
{
    m_settings.setValue(authorKey, m_author->text().simplified());
    m_settings.setValue(workshopKey, m_workshop->text().simplified());
    applyAuthor(m_settings, m_context.document);
}

void HistoryPanel::showHistory()
{
    const ProjectStore& store = m_context.document.store();
    // Who looks at the newest step goes on with the newest.
    const QList<HistoryEntry>& before = m_model->entries();
    const bool newest = before.isEmpty() || before.first().step.id == m_details->step();
    const QUuid chosen = newest ? QUuid() : m_details->step();
    try {
        m_model->showSteps(store.history(), store.versions(), m_context.document.project(),
            [&store](qint64 step) { return store.changesOf(step); });
    } catch (const StoreError& error) {
        m_model->showSteps({}, {}, {}, nullptr);
        m_answer->showAnswer({ .text = error.sentence(), .state = State::Bad });
        return;
    }
    const bool anything = m_model->entries().size() > 1;
    m_pages->setCurrentIndex(anything ? 0 : 1);
    fillDays();
    showAnswer();
    choose(chosen);
}

void HistoryPanel::showAnswer()
{
    const QList<HistoryEntry>& entries = m_model->entries();
    if (entries.isEmpty())
        return;
    const QDate today = m_context.now().date();
    int ofToday = 0;
    int named = 0;
    int steps = 0;
    for (const HistoryEntry& entry : entries) {
        steps += entry.step.kind == HistoryStep::Kind::Begin ? 0 : entry.step.joined;
        ofToday += entry.step.kind != HistoryStep::Kind::Begin && dayOf(entry.step) == today;
        named += !entry.versionName.isEmpty();
    }
    const QString number = formatNumber(steps);
    Answer answer;
    answer.text = tr("%1 changes since %2, none of them lost")
                      .arg(number, formatDate(dayOf(entries.last().step)));
    answer.key = number;
    answer.context = tr("Today: %1 · moments with a name: %2 · the last change at %3")
                         .arg(formatNumber(ofToday), formatNumber(named),
                             formatDateTime(entries.first().step.madeAt.toLocalTime()));
    m_answer->showAnswer(answer);
}

void HistoryPanel::fillDays()
{
    const QDate chosen = m_day->currentData().toDate();
    m_day->clear();
    m_day->addItem(tr("All days"));
    const QList<QDate> days = m_model->days();
    for (const QDate day : days)
        m_day->addItem(formatDate(day), day);
    m_day->setCurrentIndex(std::max(0, chosen.isValid() ? m_day->findData(chosen) : 0));
    m_model->setFilter(chosenFilter());
}

void HistoryPanel::fillSubjects()
{
    const QVariant chosen = m_subject->currentData();
    m_subject->clear();
    m_subject->addItem(tr("All panels"));
    for (const Subject subject : { Subject::Overview, Subject::Kata, Subject::ValueStream,
             Subject::ErrorBudget, Subject::Toil, Subject::OrgModel })
        m_subject->addItem(subjectName(subject), int(subject));
    m_subject->setCurrentIndex(std::max(0, chosen.isValid() ? m_subject->findData(chosen) : 0));
}

HistoryFilter HistoryPanel::chosenFilter() const
{
    HistoryFilter filter;
    filter.text = m_search->text();
    if (const QVariant subject = m_subject->currentData(); subject.isValid())
        filter.subject = Subject(subject.toInt());
    filter.day = m_day->currentData().toDate();
    filter.namedOnly = m_named->isChecked();
    return filter;
}

void HistoryPanel::applyFilter()
{
    const QUuid chosen = m_details->step();
    m_model->setFilter(chosenFilter());
    choose(chosen);
}

void HistoryPanel::choose(const QUuid& step)
{
    QModelIndex index = m_model->indexOf(step);
    for (int row = 0; !index.isValid() && row < m_model->rowCount(); ++row)
        if (m_model->entry(m_model->index(row)))
            index = m_model->index(row);
    m_list->setCurrentIndex(index);
    m_list->setVisible(m_model->shownSteps() > 0);
    m_nothing->setVisible(m_model->shownSteps() == 0);
    m_nothing->setText(m_model->isFilling()
            ? tr("Reading the history…")
            : tr("No step matches. Change the search or the filters."));
    m_chosenTimer->stop();
    showChosen();
}

void HistoryPanel::showChosen()
{
    const HistoryEntry* entry = m_model->entry(m_list->currentIndex());
    QUuid previous;
    const QList<HistoryEntry>& entries = m_model->entries();
    // Old moments are rebuilt by going back step by step: only as far as that is quick.
    const qsizetype quick = std::min<qsizetype>(entries.size() - 1, 300);
    for (qsizetype i = 0; entry && i < quick; ++i)
        if (entries.at(i).step.number == entry->step.number)
            previous = entries.at(i + 1).step.id;
    m_details->showEntry(entry, previous);
}

void HistoryPanel::nameNow()
{
    m_search->clear();
    m_subject->setCurrentIndex(0);
    m_day->setCurrentIndex(0);
    m_named->setChecked(false);
    applyFilter();
    if (!m_model->entries().isEmpty())
        choose(m_model->entries().first().step.id);
    m_details->editName();
}

void HistoryPanel::compare(const QUuid& step)
{
    auto* dialog = new CompareDialog(m_context.document, m_context.now(), step, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void HistoryPanel::restyle()
{
    m_restyling = true;
    const QFont caption = Type::caption(QApplication::font());
    for (QLabel* label : { m_authorLabel, m_workshopLabel })
        label->setFont(caption);
    QPalette palette = m_nothing->palette();
    palette.setColor(QPalette::WindowText, Theme::of(this).muted);
    m_nothing->setPalette(palette);
    arrange();
    m_restyling = false;
}

/// One below the other where a wide text or a small window leaves no room for two columns.
void HistoryPanel::arrange()
{
    const bool narrow = width() < qRound(800 * textZoom());
    const auto direction = narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    m_list->setMinimumHeight(m_list->itemDelegate()->sizeHint({}, {}).height() * (narrow ? 6 : 4));
    if (m_columns->direction() == direction)
        return;
    m_columns->setDirection(direction);
    m_filters->setDirection(direction);
    for (QPushButton* button : { m_nameNow, m_compareButton }) {
        if (narrow)
            m_narrowActions->addWidget(button);
        else
            m_answer->addAction(button);
    }
}

void HistoryPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void HistoryPanel::retranslate()
{
    m_empty->setTexts(tr("What changed, and when?"),
        tr("Every change of this project is written down here by itself: what, when and in which "
           "workshop. You can give a moment a name, compare two moments, look at an old one and "
           "bring it back. The first change begins the list."),
        tr("To the overview"));
    m_nameNow->setText(tr("&Name this moment…"));
    m_compareButton->setText(tr("Compare two m&oments…"));
    m_search->setPlaceholderText(tr("Search the changes"));
    m_search->setAccessibleName(tr("Search the changes"));
    m_subject->setAccessibleName(tr("Panel"));
    m_day->setAccessibleName(tr("Day"));
    m_named->setText(tr("Name&d moments"));
    m_list->setAccessibleName(tr("Activity log"));
    m_authorLabel->setText(tr("&Your name or role"));
    m_author->setPlaceholderText(tr("may stay empty"));
    m_workshopLabel->setText(tr("Wor&kshop"));
    m_workshop->setPlaceholderText(tr("e.g. March workshop"));
    m_details->retranslate();
    m_details->forgetShown();
    m_model->retranslate();
    fillSubjects();
    if (isVisible())
        showHistory();
}

void HistoryPanel::changeEvent(QEvent* event)
{
    if (!m_restyling
        && (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange))
        restyle();
    QWidget::changeEvent(event);
}

void HistoryPanel::keyPressEvent(QKeyEvent* event)
{
    // As in all lists of the program: Ctrl+F looks for something in it.
    if (event->matches(QKeySequence::Find))
        m_search->setFocus();
    else
        QWidget::keyPressEvent(event);
}
