// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/kata/katapanel.h"
#include "app/kata/katasummary.h"
#include "app/kata/katawords.h"
#include "app/project/sample.h"
#include "widgets/answerheader.h"
#include "widgets/emptystate.h"
#include "widgets/kata/inlinefield.h"
#include "widgets/kata/katasheet.h"
#include "widgets/prompts.h"
#include "widgets/theme/theme.h"
#include "widgets/wrappedtext.h"
#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QMenu>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

KataPanel::KataPanel(const PanelContext& context, QWidget* parent)
    : Panel(context, parent)
    , m_pages(new QStackedWidget(this))
    , m_empty(new EmptyState(u"kata"_s, m_pages))
    , m_boardPage(makeBoardPage())
{
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_boardPage);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    connect(m_empty, &EmptyState::primaryClicked, this, &KataPanel::addBoard);
    connect(m_empty, &EmptyState::secondaryClicked, this, &KataPanel::addExampleBoard);
    auto* table = new QShortcut(QKeySequence(Qt::Key_T), this);
    table->setContext(Qt::WidgetWithChildrenShortcut);
    connect(table, &QShortcut::activated, this, [this] {
        if (m_pages->currentWidget() == m_boardPage)
            m_sheet->toggleTable();
    });
    retranslate();
}

QWidget* KataPanel::makeBoardPage()
{
    auto* page = new QWidget(m_pages);
    m_header = new AnswerHeader(page);
    m_header->setExplainable(false);
    QWidget* line = makeContextLine();
    makeActions();
    const KataEdit edit = [this](const QString& text, const std::function<void(Project&)>& change,
                              const QString& mergeKey) { document().edit(text, change, mergeKey); };
    m_sheet = new KataSheet(document().isReadOnly() ? KataEdit() : edit, context().now);
    auto* scroll = new QScrollArea(page);
    scroll->setWidget(m_sheet);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    m_sheet->setAutoFillBackground(false);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(0);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(m_header);
    texts->addWidget(line);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addLayout(texts, 1);
    head->addWidget(m_picker, 0, Qt::AlignTop);
    head->addWidget(m_more, 0, Qt::AlignTop);
    layout->addLayout(head);
    layout->addSpacing(16);
    layout->addWidget(scroll, 1);
    return page;
}

void KataPanel::makeActions()
{
    m_picker = new QComboBox(m_pages);
    m_picker->setObjectName(u"boardPicker"_s);
    m_picker->setMinimumHeight(32);
    m_picker->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_picker->setMinimumContentsLength(14);
    m_more = new SheetButton(u"more"_s, m_pages);
    m_more->setObjectName(u"boardMenu"_s);
    connect(m_picker, &QComboBox::activated, this,
        [this] { choose(m_picker->currentData().toUuid()); });
    connect(m_more, &QToolButton::clicked, this, &KataPanel::showBoardMenu);
}

QWidget* KataPanel::makeContextLine()
{
    auto* line = new QWidget(m_pages);
    m_processTitle = new SheetText(line);
    m_process = new InlineText(line);
    m_learnerTitle = new SheetText(line);
    m_learner = new InlineText(line);
    m_coachTitle = new SheetText(line);
    m_coach = new InlineText(line);
    m_rate = new LinkButton(LinkButton::Look::Dotted, line);
    m_rate->setFont(Type::caption(font()));
    m_process->setObjectName(u"focusProcess"_s);
    m_learner->setObjectName(u"learner"_s);
    m_coach->setObjectName(u"coach"_s);
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    const QList<SheetText*> texts { m_processTitle, m_process, m_learnerTitle, m_learner,
        m_coachTitle, m_coach };
    for (SheetText* text : texts) {
        text->setLook(SheetText::Size::Caption, SheetText::Tone::Muted);
        text->setWrapping(false);
        text->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        layout->addWidget(text);
        if (text == m_process || text == m_learner || text == m_coach)
            layout->addSpacing(8);
    }
    layout->addWidget(m_rate);
    layout->addStretch(1);
    connect(m_rate, &LinkButton::clicked, m_header, &AnswerHeader::explanationRequested);
    connectContext();
    return line;
}

void KataPanel::connectContext()
{
    const auto connectText = [this](
                                 InlineText* field, const char* name, QString KataBoard::*member) {
        connect(field, &InlineText::edited, this, [this, name, member](const QString& text) {
            document().edit(
                tr("Change storyboard"),
                [id = m_boardId, member, text](Project& project) {
                    if (KataBoard* board = findById(project.kataBoards, id))
                        board->*member = text;
                },
                u"kata/%1/%2"_s.arg(m_boardId.toString(QUuid::WithoutBraces), QLatin1String(name)));
        });
    };
    connectText(m_process, "focusProcess", &KataBoard::focusProcess);
    connectText(m_learner, "learner", &KataBoard::learner);
    connectText(m_coach, "coach", &KataBoard::coach);
}

bool KataPanel::isShown(const Project& project) const
{
    return m_shownDay == today() && project.kataBoards == m_project.kataBoards
        && project.obstacles == m_project.obstacles && project.experiments == m_project.experiments
        && project.measures == m_project.measures && project.measurements == m_project.measurements;
}

void KataPanel::showProject(const Project& project)
{
    if (isShown(project) && !project.kataBoards.isEmpty() == (m_pages->currentIndex() == 1))
        return;
    m_project = project;
    m_shownDay = today();
    const KataBoard* board = shownKataBoard(m_project, m_boardId);
    m_pages->setCurrentWidget(board ? m_boardPage : static_cast<QWidget*>(m_empty));
    m_boardId = board ? board->id : QUuid();
    if (board) {
        Answer answer = summary().answer;
        answer.context.clear(); // the line below says it in fields
        m_header->showAnswer(answer);
        showContext(*board);
        showPicker();
        m_sheet->showBoard(m_project, *board);
    }
    emit sideChanged();
}

void KataPanel::showContext(const KataBoard& board)
{
    m_process->showText(board.focusProcess);
    m_learner->showText(board.learner);
    m_coach->showText(board.coach);
    m_rate->setText(hitRateText(hitRate(experimentsOf(m_project, board.id))));
    for (InlineText* field : { m_process, m_learner, m_coach })
        if (field->isEditable() == document().isReadOnly())
            field->setEditable(!document().isReadOnly());
}

void KataPanel::showPicker()
{
    const QSignalBlocker blocker(m_picker);
    m_picker->clear();
    for (const KataBoard& board : std::as_const(m_project.kataBoards))
        m_picker->addItem(kataBoardName(board), board.id);
    m_picker->setCurrentIndex(m_picker->findData(m_boardId));
    m_picker->setVisible(m_project.kataBoards.size() > 1);
}

void KataPanel::showBoardMenu()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("New storyboard"), this, &KataPanel::addBoard);
    menu->addAction(tr("Remove this storyboard…"), this, &KataPanel::removeBoard);
    menu->popup(m_more->mapToGlobal(m_more->rect().bottomLeft()));
}

void KataPanel::choose(const QUuid& boardId)
{
    if (boardId == m_boardId)
        return;
    m_boardId = boardId;
    m_shownDay = {}; // show everything anew
    showProject(document().project());
}

void KataPanel::addBoard()
{
    KataBoard board;
    board.id = QUuid::createUuid();
    board.currentDate = today();
    m_boardId = board.id;
    document().edit(
        tr("New storyboard"), [board](Project& project) { ::addBoard(project, board); });
    m_process->setFocus(Qt::OtherFocusReason);
    m_process->open();
}

void KataPanel::addExampleBoard()
{
    const Project sample = sampleProject(QLocale().language(), today());
    if (sample.kataBoards.isEmpty())
        return;
    const KataBoard board = sample.kataBoards.first();
    m_boardId = board.id;
    document().edit(tr("Add example storyboard"), [&](Project& project) {
        ::addBoard(project, board);
        project.obstacles += obstaclesOf(sample, board.id);
        project.experiments += experimentsOf(sample, board.id);
        const Measure* measure = findById(sample.measures, board.measureId);
        if (!measure || findById(std::as_const(project.measures), measure->id))
            return;
        project.measures.append(*measure);
        for (const Measurement& measurement : sample.measurements)
            if (measurement.measureId == measure->id)
                project.measurements.append(measurement);
    });
}

void KataPanel::removeBoard()
{
    const KataBoard* board = shownKataBoard(m_project, m_boardId);
    if (!board
        || !context().prompts.confirm(this, tr("Remove storyboard"),
            tr("“%1” goes with its obstacles and experiments. Undo brings it back.")
                .arg(kataBoardName(*board)),
            tr("Remove")))
        return;
    document().edit(tr("Remove storyboard"),
        [id = m_boardId](Project& project) { ::removeBoard(project, id); });
}

Summary KataPanel::summary() const { return kataSummary(m_project, today(), m_boardId); }

void KataPanel::reveal(const QUuid& objectId)
{
    QUuid board = objectId;
    if (const Experiment* experiment = findById(m_project.experiments, objectId))
        board = experiment->boardId;
    else if (const Obstacle* obstacle = findById(m_project.obstacles, objectId))
        board = obstacle->boardId;
    if (findById(m_project.kataBoards, board))
        choose(board);
    m_sheet->reveal(objectId);
}

void KataPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange)
        m_rate->setFont(Type::caption(font()));
    Panel::changeEvent(event);
}

void KataPanel::retranslate()
{
    m_empty->setTexts(tr("Towards a challenge, one experiment at a time"),
        tr("The storyboard holds the challenge, where you stand, where you want to be next, the "
           "obstacle you work on and what each experiment taught you."),
        tr("Start a storyboard"), tr("Show the example"));
    m_picker->setAccessibleName(tr("Storyboard"));
    m_more->setName(tr("Storyboards: add, remove"));
    m_processTitle->setText(tr("Focus process:"));
    m_process->setFieldName(tr("Focus process"));
    m_process->setPlaceholder(tr("which work?"));
    m_learnerTitle->setText(tr("· Learner"));
    m_learner->setFieldName(tr("Learner"));
    m_learner->setPlaceholder(tr("who?"));
    m_coachTitle->setText(tr("· Coach"));
    m_coach->setFieldName(tr("Coach"));
    m_coach->setPlaceholder(tr("who?"));
    m_sheet->retranslate();
    m_shownDay = {};
    showProject(document().project());
}
