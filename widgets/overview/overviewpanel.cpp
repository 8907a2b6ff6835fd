// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/overview/overviewpanel.h"
#include "app/language/format.h"
#include "app/overview/overviewsummary.h"
#include "widgets/answerheader.h"
#include "widgets/charts/chartstyle.h"
#include "widgets/overview/overviewfigures.h"
#include "widgets/overview/overviewtables.h"
#include "widgets/overview/overviewtiles.h"
#include "widgets/theme/theme.h"
#include "widgets/wrappedtext.h"
#include <QEvent>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

static constexpr int listLength = 3;
static constexpr int tablesPage = 1;

/// A scroll area that shows `content` without a frame and never scrolls sideways.
static QScrollArea* scrolled(QWidget* content)
{
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(content);
    return area;
}

OverviewPanel::OverviewPanel(const PanelContext& context, QWidget* parent)
    : Panel(context, parent)
    , m_header(new AnswerHeader)
    , m_tablesButton(new QPushButton)
    , m_pages(new QStackedWidget)
    , m_inspector(std::make_unique<QWidget>())
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 0);
    column->setSpacing(16);
    m_tablesButton->setCheckable(true);
    m_tablesButton->setShortcut(Qt::Key_T);
    m_header->addAction(m_tablesButton);
    column->addWidget(m_header);
    m_pages->addWidget(scrolled(makePicture()));
    m_tables = new OverviewTables(context);
    m_pages->addWidget(scrolled(m_tables));
    column->addWidget(m_pages, 1);
    makeInspector();
    connect(m_tablesButton, &QPushButton::clicked, this, &OverviewPanel::setTablesShown);
    restyle();
    retranslate();
}

OverviewPanel::~OverviewPanel() = default;

QWidget* OverviewPanel::makePicture()
{
    auto* picture = new QWidget;
    auto* column = new QVBoxLayout(picture);
    column->setContentsMargins(0, 0, 0, 16);
    column->setSpacing(20);
    column->addWidget(makeChallenge());
    m_journey = new FigureView;
    column->addWidget(m_journey);
    auto* headlines = new QHBoxLayout;
    headlines->setSpacing(8);
    for (int subject = int(Subject::Kata); subject < int(Subject::Report); ++subject) {
        auto* button = new HeadlineButton(Subject(subject));
        connect(button, &QAbstractButton::clicked, this,
            [this, button] { emit panelRequested(button->subject(), {}); });
        headlines->addWidget(button, 1);
        m_headlines.append(button);
    }
    column->addLayout(headlines);
    m_tileGrid = new QGridLayout;
    m_tileGrid->setHorizontalSpacing(24);
    m_tileGrid->setVerticalSpacing(16);
    column->addLayout(m_tileGrid, 1);
    m_noMeasures = new LinkButton(LinkButton::Look::Accent);
    connect(m_noMeasures, &LinkButton::clicked, this, [this] { setTablesShown(true); });
    column->addWidget(m_noMeasures, 0, Qt::AlignLeft);
    column->addWidget(makeLists());
    column->addStretch();
    return picture;
}

QWidget* OverviewPanel::makeChallenge()
{
    m_challengeBand = new QWidget;
    m_challengeBand->setAutoFillBackground(true);
    auto* row = new QHBoxLayout(m_challengeBand);
    row->setContentsMargins(24, 12, 24, 12);
    row->setSpacing(24);
    m_challengeName = new QLabel;
    m_challenge = new WrappedText;
    m_daysLeft = new QLabel;
    m_daysLeft->setTextFormat(Qt::PlainText);
    m_challengeLink = new LinkButton(LinkButton::Look::Accent);
    connect(m_challengeLink, &LinkButton::clicked, this,
        [this] { emit panelRequested(Subject::Kata, {}); });
    row->addWidget(m_challengeName);
    row->addWidget(m_challenge, 1);
    row->addWidget(m_daysLeft);
    row->addWidget(m_challengeLink);
    return m_challengeBand;
}

QWidget* OverviewPanel::makeLists()
{
    auto* lists = new QWidget;
    auto* row = new QHBoxLayout(lists);
    row->setContentsMargins({});
    row->setSpacing(48);
    const auto makeList = [row](QLabel*& heading, QVBoxLayout*& column) {
        column = new QVBoxLayout;
        column->setSpacing(0);
        heading = new QLabel;
        column->addWidget(heading);
        column->addSpacing(8);
        row->addLayout(column, 1);
    };
    makeList(m_alarmHeading, m_alarmColumn);
    makeList(m_stepHeading, m_stepColumn);
    for (int i = 0; i < listLength; ++i) {
        auto* alarm = new AlarmRow;
        connect(alarm, &AlarmRow::followed, this, &Panel::panelRequested);
        m_alarmColumn->addWidget(alarm);
        m_alarms.append(alarm);
        auto* step = new ActionRow;
        connect(step, &ActionRow::done, this, [this](const QUuid& id) {
            document().edit(tr("Tick off action"), [id](Project& project) {
                if (Action* action = findById(project.actions, id))
                    action->done = true;
            });
        });
        m_stepColumn->addWidget(step);
        m_steps.append(step);
    }
    m_noAlarms = new QLabel;
    m_alarmColumn->addWidget(m_noAlarms);
    m_alarmColumn->addStretch();
    m_addStep = new LinkButton(LinkButton::Look::Accent);
    connect(m_addStep, &LinkButton::clicked, this, [this] { setTablesShown(true); });
    m_stepColumn->addWidget(m_addStep, 0, Qt::AlignLeft);
    m_stepColumn->addStretch();
    return lists;
}

void OverviewPanel::makeInspector()
{
    auto* form = new QVBoxLayout(m_inspector.get());
    form->setContentsMargins({});
    form->setSpacing(4);
    m_infoHeading = new QLabel;
    form->addWidget(m_infoHeading);
    struct Field {
        QString key;
        QString ProjectInfo::*member;
    };
    for (const Field& field : { Field { u"title"_s, &ProjectInfo::title },
             { u"organisation"_s, &ProjectInfo::organisation }, { u"scope"_s, &ProjectInfo::scope },
             { u"version"_s, &ProjectInfo::version } }) {
        auto* label = new QLabel;
        auto* edit = new QLineEdit;
        label->setBuddy(edit);
        form->addSpacing(4);
        form->addWidget(label);
        form->addWidget(edit);
        m_infoLabels.append(label);
        m_infoFields.append(edit);
        connect(edit, &QLineEdit::textEdited, this, [this, field](const QString& text) {
            document().edit(
                tr("Change project details"),
                [field, text](Project& project) { project.info.*field.member = text; },
                u"info/"_s + field.key);
        });
    }
}

void OverviewPanel::showProject(const Project& project)
{
    if (m_hasShown && project == m_shown)
        return;
    const Project before = std::exchange(m_shown, project);
    const bool all = !std::exchange(m_hasShown, true);
    m_summary = overviewSummary(project, today());
    m_header->showAnswer(m_summary.answer);
    showChallenge(project);
    if (all || project.phases != before.phases) {
        const Figure journey = journeyFigure(project.phases, today(), Theme::of(this));
        m_journey->setVisible(bool(journey));
        m_journey->showFigure(journey, tr("Journey"));
    }
    for (HeadlineButton* button : m_headlines)
        button->show(panelSummary(project, button->subject(), today()).headline);
    if (all || project.measures != before.measures || project.measurements != before.measurements)
        showTiles(project);
    showLists(project);
    showInspector(project);
    if (m_pages->currentIndex() == tablesPage)
        m_tables->showProject(project);
    emit sideChanged();
}

void OverviewPanel::showChallenge(const Project& project)
{
    const KataBoard* board = project.kataBoards.isEmpty() ? nullptr : &project.kataBoards.first();
    const bool set = board && !board->challenge.isEmpty();
    m_challenge->setText(set
            ? board->challenge
            : tr("No challenge yet: where should operations be in a year or two?"));
    m_challengeLink->setVisible(!set);
    m_daysLeft->setVisible(set && board->challengeDate.isValid());
    if (m_daysLeft->isHidden())
        return;
    const int days = int(today().daysTo(board->challengeDate));
    m_daysLeft->setText(
        days >= 0 ? tr("%n days left", nullptr, days) : tr("%n days past", nullptr, -days));
}

void OverviewPanel::showTiles(const Project& project)
{
    const qsizetype wanted = project.measures.size();
    while (m_tiles.size() < wanted)
        m_tiles.append(new MeasureTile(m_tileGrid->parentWidget()));
    while (m_tiles.size() > wanted)
        delete m_tiles.takeLast();
    m_tileColumns = 0;
    arrangeTiles();
    for (qsizetype i = 0; i < wanted; ++i) {
        m_tiles.at(i)->show(project, project.measures.at(i));
        m_tiles.at(i)->setVisible(true);
    }
    m_noMeasures->setVisible(wanted == 0);
}

void OverviewPanel::arrangeTiles()
{
    if (m_tiles.isEmpty())
        return;
    const int room = width() - 48;
    const int columns = std::clamp(room / std::max(1, m_tiles.first()->minimumWidth() + 24), 1, 4);
    if (columns == m_tileColumns)
        return;
    m_tileColumns = columns;
    for (int i = 0; i < int(m_tiles.size()); ++i)
        m_tileGrid->addWidget(m_tiles.at(i), i / columns, i % columns);
    for (int column = 0; column < 4; ++column)
        m_tileGrid->setColumnStretch(column, column < columns ? 1 : 0);
}

void OverviewPanel::showLists(const Project& project)
{
    const QList<Finding>& findings = m_summary.findings;
    m_alarmHeading->setText(tr("Needs attention: %1").arg(findings.size()));
    for (qsizetype i = 0; i < m_alarms.size(); ++i) {
        m_alarms.at(i)->setVisible(i < findings.size());
        if (i < findings.size())
            m_alarms.at(i)->show(findings.at(i));
    }
    m_noAlarms->setVisible(findings.isEmpty());
    const QList<Action> next = nextActions(project.actions, listLength);
    m_stepHeading->setText(tr("Next three steps"));
    for (qsizetype i = 0; i < m_steps.size(); ++i) {
        m_steps.at(i)->setVisible(i < next.size());
        if (i < next.size())
            m_steps.at(i)->show(next.at(i));
    }
    m_addStep->setVisible(next.size() < listLength);
}

void OverviewPanel::showInspector(const Project& project)
{
    const QStringList values { project.info.title, project.info.organisation, project.info.scope,
        project.info.version };
    for (qsizetype i = 0; i < m_infoFields.size(); ++i) {
        QLineEdit* field = m_infoFields.at(i);
        field->setReadOnly(document().isReadOnly());
        if (field->text() != values.at(i))
            field->setText(values.at(i));
    }
}

void OverviewPanel::setTablesShown(bool shown)
{
    m_tablesButton->setChecked(shown);
    m_pages->setCurrentIndex(shown ? tablesPage : 0);
    if (shown)
        m_tables->showProject(m_shown);
}

void OverviewPanel::reveal(const QUuid& objectId)
{
    if (!findById(document().project().actions, objectId))
        return;
    setTablesShown(true);
    m_tables->revealAction(objectId);
}

void OverviewPanel::retranslate()
{
    m_tablesButton->setText(tr("Edit as tables"));
    m_tablesButton->setToolTip(tr("Actions, measures, phases as tables (T)"));
    m_tablesButton->setShortcut(Qt::Key_T);
    m_challengeName->setText(tr("Challenge"));
    m_challengeLink->setText(tr("Set the challenge"));
    m_noMeasures->setText(tr("Add the measures by which the transition is judged"));
    m_noAlarms->setText(tr("Nothing needs attention."));
    m_addStep->setText(tr("Add a next step"));
    m_infoHeading->setText(tr("Project"));
    const QStringList labels { tr("Title"), tr("Organisation"), tr("Scope"), tr("Version") };
    for (qsizetype i = 0; i < m_infoLabels.size(); ++i) {
        m_infoLabels.at(i)->setText(labels.at(i));
        m_infoFields.at(i)->setAccessibleName(labels.at(i));
    }
    m_tables->retranslate();
    m_hasShown = false;
    showProject(document().project());
}

void OverviewPanel::restyle()
{
    const Theme& theme = Theme::of(this);
    QPalette band = palette();
    band.setColor(QPalette::Window, theme.window);
    band.setColor(QPalette::WindowText, theme.muted);
    m_challengeBand->setPalette(band);
    m_challengeName->setFont(Type::caption(font()));
    m_daysLeft->setFont(Type::caption(font()));
    m_challenge->setFont(Type::bold(font()));
    m_challenge->setColors(theme.text, theme.accent);
    const int line = QFontMetrics(Type::caption(font())).height();
    m_journey->setFont(Type::caption(font()));
    m_journey->setFixedHeight(line * 4);
    for (QLabel* heading : { m_alarmHeading, m_stepHeading, m_infoHeading })
        heading->setFont(Type::bold(font()));
    for (QLabel* label : m_infoLabels)
        label->setFont(Type::caption(font()));
}

void OverviewPanel::changeEvent(QEvent* event)
{
    Panel::changeEvent(event);
    if (event->type() != QEvent::PaletteChange && event->type() != QEvent::FontChange)
        return;
    if (!m_inspector || !m_infoHeading || !m_hasShown)
        return;
    restyle();
    m_hasShown = false;
    showProject(document().project());
}

void OverviewPanel::resizeEvent(QResizeEvent* event)
{
    Panel::resizeEvent(event);
    arrangeTiles();
}
