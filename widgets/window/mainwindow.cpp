// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/mainwindow.h"
#include "app/overview/overviewsummary.h"
#include "widgets/answerheader.h"
#include "widgets/history/historypanel.h"
#include "widgets/prompts.h"
#include "widgets/settings.h"
#include "widgets/theme/theme.h"
#include "widgets/valuestream/valuestreampanel.h"
#include "widgets/window/appearance.h"
#include "widgets/window/banner.h"
#include "widgets/window/commandpalette.h"
#include "widgets/window/filecommands.h"
#include "widgets/window/helpdialogs.h"
#include "widgets/window/momentcommands.h"
#include "widgets/window/panels.h"
#include "widgets/window/projectfiles.h"
#include "widgets/window/sidebar.h"
#include "widgets/window/sideview.h"
#include "widgets/window/topbar.h"
#include "widgets/window/windowactions.h"
#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QScreen>
#include <QStackedWidget>
#include <QTimer>

using namespace Qt::StringLiterals;

MainWindow::MainWindow(ProjectFiles& files, Appearance& appearance, Prompts& prompts,
    Settings& settings, std::function<QDateTime()> now)
    : m_files(files)
    , m_appearance(appearance)
    , m_prompts(prompts)
    , m_settings(settings)
    , m_now(std::move(now))
    , m_fileCommands(new FileCommands(files, prompts, m_now, this))
    , m_moments(new MomentCommands(files, prompts, this))
    , m_topBar(new TopBar(this))
    , m_sidebar(new Sidebar(this))
    , m_banner(new Banner(this))
    , m_stack(new QStackedWidget(this))
    , m_side(new SideView(this))
    , m_completenessTimer(new QTimer(this))
{
    m_actions = new WindowActions(m_topBar->menuBar(), this);
    m_topBar->setActions((*m_actions)[WindowActions::Undo], (*m_actions)[WindowActions::Redo],
        m_actions->languageMenu());
    layOut();
    m_palette = new CommandPalette(m_topBar->searchField(), this);
    m_palette->setSource([this] { return paletteEntries(); });
    m_completenessTimer->setSingleShot(true);
    connect(m_completenessTimer, &QTimer::timeout, this, &MainWindow::updateCompleteness);
    connectFileActions();
    connectViewActions();
    connectDocument();
    connectHistory();
    m_files.setQuestion([this](const QString& saveError) {
        return m_prompts.confirm(this, tr("Close without saving?"),
            tr("The last changes are not on the disk. %1").arg(saveError),
            tr("Close and lose them"));
    });
    setAcceptDrops(true);
    qApp->installEventFilter(this);
    restoreWindow();
    restyle();
    updateRecentMenu();
    updateAppearanceActions();
    const int station = m_settings.value(u"panel"_s, 0).toInt();
    m_shown = journey[std::clamp(station, 0, int(std::size(journey)) - 1)];
    showDocument();
    setFocus(); // else the search field would have it, and open its list
}

MainWindow::~MainWindow()
{
    qApp->removeEventFilter(this);
    m_files.setQuestion({});
    // Panels use the document's signals until they are gone.
    removePanels();
}

void MainWindow::layOut()
{
    auto* centre = new QWidget(this);
    auto* row = new QHBoxLayout(centre);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto* middle = new QVBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_banner);
    middle->addWidget(m_stack, 1);
    row->addWidget(m_sidebar);
    row->addLayout(middle, 1);
    row->addWidget(m_side);
    m_side->hide();
    m_stack->setAutoFillBackground(true);
    auto* all = new QWidget(this);
    auto* column = new QVBoxLayout(all);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_topBar);
    column->addWidget(centre, 1);
    setCentralWidget(all);
    setMinimumSize(880, 560);
    connect(m_sidebar, &Sidebar::picked, this, [this](Subject s) { showPanel(s); });
    connect(m_side, &SideView::closeRequested, this, [this] { setSideShown(false); });
    connect(m_side, &SideView::findingFollowed, this,
        [this](const Finding& finding) { showPanel(finding.subject, finding.objectId); });
}

void MainWindow::connectFileActions()
{
    using A = WindowActions;
    const auto on = [this](A::Id id, void (FileCommands::*run)()) {
        connect((*m_actions)[id], &QAction::triggered, m_fileCommands, run);
    };
    on(A::New, &FileCommands::newProject);
    on(A::Open, &FileCommands::open);
    on(A::OpenExample, &FileCommands::openExample);
    on(A::NameProject, &FileCommands::nameProject);
    on(A::SaveCopy, &FileCommands::saveCopy);
    on(A::MergeCopy, &FileCommands::mergeCopy);
    on(A::RestoreBackup, &FileCommands::restoreBackup);
    on(A::ImportLog, &FileCommands::importLog);
    on(A::ImportStreams, &FileCommands::importStreams);
    on(A::ImportJson, &FileCommands::importJson);
    on(A::ExportJson, &FileCommands::exportJson);
    on(A::ExportPdf, &FileCommands::exportPdf);
    on(A::Close, &FileCommands::close);
    connect(m_fileCommands, &FileCommands::streamImported, this,
        [this](const QUuid& streamId) { showPanel(Subject::ValueStream, streamId); });
    connect(m_fileCommands, &FileCommands::logImported, this, [this] {
        const QList<ValueStream>& streams = m_files.document().project().valueStreams;
        showPanel(Subject::ValueStream, streams.isEmpty() ? QUuid() : streams.last().id);
    });
    connect(m_topBar, &TopBar::nameRequested, m_fileCommands, &FileCommands::nameProject);
    connect(
        (*m_actions)[A::ClearRecent], &QAction::triggered, &m_files, &ProjectFiles::clearRecent);
    connect((*m_actions)[A::Quit], &QAction::triggered, this, &QWidget::close);
    connect(&m_files, &ProjectFiles::documentAboutToClose, this, &MainWindow::removePanels);
    connect(&m_files, &ProjectFiles::documentOpened, this, &MainWindow::showDocument);
    connect(&m_files, &ProjectFiles::pathChanged, this, &MainWindow::updateSaveState);
    connect(&m_files, &ProjectFiles::recentChanged, this, &MainWindow::updateRecentMenu);
}

void MainWindow::connectViewActions()
{
    using A = WindowActions;
    const auto on
        = [this](A::Id id, auto run) { connect((*m_actions)[id], &QAction::triggered, this, run); };
    for (int i = 0; i < int(std::size(journey)); ++i)
        on(A::Id(A::ShowOverview + i), [this, i] { showPanel(journey[i]); });
    const auto step = [this](int by) {
        const int count = int(std::size(journey));
        showPanel(journey[(int(m_shown) + by + count) % count]);
    };
    on(A::PreviousPanel, [step] { step(-1); });
    on(A::NextPanel, [step] { step(1); });
    on(A::RightSide, [this] { setSideShown(!isSideShown()); });
    on(A::Explain, &MainWindow::explain);
    on(A::Find, [this] { m_palette->open(); });
    on(A::TextLarger, [this] { m_appearance.setTextScale(m_appearance.textScale() + .1); });
    on(A::TextSmaller, [this] { m_appearance.setTextScale(m_appearance.textScale() - .1); });
    on(A::TextNormal, [this] { m_appearance.setTextScale(1); });
    using Choice = Appearance::ThemeChoice;
    on(A::ThemeLight, [this] { m_appearance.setThemeChoice(Choice::Light); });
    on(A::ThemeDark, [this] { m_appearance.setThemeChoice(Choice::Dark); });
    on(A::ThemeSystem, [this] { m_appearance.setThemeChoice(Choice::System); });
    on(A::Korean, [this] { m_appearance.setLanguage(Language::Korean); });
    on(A::English, [this] { m_appearance.setLanguage(Language::English); });
    on(A::FullScreen, [this] {
        setWindowState(windowState() ^ Qt::WindowFullScreen);
        (*m_actions)[A::FullScreen]->setChecked(isFullScreen());
    });
    on(A::Shortcuts, [this] { showShortcuts(*m_actions, this); });
    on(A::About, [this] { showAbout(this); });
    connect(m_topBar, &TopBar::themeToggled, this, [this] {
        m_appearance.setThemeChoice(m_appearance.isDark() ? Choice::Light : Choice::Dark);
    });
    connect(&m_appearance, &Appearance::changed, this, &MainWindow::updateAppearanceActions);
}

void MainWindow::connectDocument()
{
    Document& document = m_files.document();
    connect((*m_actions)[WindowActions::Undo], &QAction::triggered, &document, &Document::undo);
    connect((*m_actions)[WindowActions::Redo], &QAction::triggered, &document, &Document::redo);
    connect(&document, &Document::historyChanged, this, &MainWindow::updateUndoTexts);
    connect(&document, &Document::saveStateChanged, this, &MainWindow::updateSaveState);
    connect(&document, &Document::changed, this, [this](const Project& project) {
        // Panels that are not shown catch up when they are.
        if (Panel* shown = m_panels.value(m_shown))
            shown->showProject(project);
        updateSide();
        m_topBar->showProject(m_fileCommands->displayTitle());
        setWindowTitle(windowTitleText());
        m_nextCompleteness = 0;
        m_completenessTimer->start(200);
    });
}

Panel* MainWindow::panel(Subject subject)
{
    if (Panel* made = m_panels.value(subject))
        return made;
    Panel* panel
        = makePanel(subject, { m_files.shownDocument(), m_prompts, m_now }, m_settings, m_stack);
    m_panels.insert(subject, panel);
    m_stack->addWidget(panel);
    connect(panel, &Panel::sideChanged, this, &MainWindow::updateSide);
    connect(panel, &Panel::panelRequested, this, &MainWindow::showPanel);
    const QList<AnswerHeader*> headers = panel->findChildren<AnswerHeader*>();
    for (const AnswerHeader* header : headers)
        connect(header, &AnswerHeader::explanationRequested, this, &MainWindow::explain);
    if (auto* streams = qobject_cast<ValueStreamPanel*>(panel)) {
        connect(
            streams, &ValueStreamPanel::importRequested, m_fileCommands, &FileCommands::importLog);
        connect(streams, &ValueStreamPanel::streamImportRequested, m_fileCommands,
            &FileCommands::importStreams);
        connect(streams, &ValueStreamPanel::exampleRequested, m_fileCommands,
            &FileCommands::openExample);
    }
    return panel;
}

void MainWindow::removePanels()
{
    // What is half typed counts: a field that goes with its panel says nothing by itself.
    QList<QLineEdit*> fields = m_stack->findChildren<QLineEdit*>();
    if (m_history)
        fields += m_history->findChildren<QLineEdit*>();
    for (QLineEdit* field : fields)
        if (field->isModified())
            emit field->editingFinished();
    m_side->clear();
    qDeleteAll(m_panels);
    m_panels.clear();
    delete std::exchange(m_history, nullptr);
}

void MainWindow::showDocument()
{
    HistoryPanel::applyAuthor(m_settings, m_files.document());
    updateSaveState();
    updateUndoTexts();
    m_topBar->showProject(m_fileCommands->displayTitle());
    setWindowTitle(windowTitleText());
    showPanel(m_shown);
    m_nextCompleteness = 0;
    m_completenessTimer->start(0);
}

void MainWindow::showPanel(Subject subject, const QUuid& objectId)
{
    Panel* shown = panel(subject);
    m_shown = subject;
    m_historyShown = false;
    shown->showProject(m_files.shownDocument().project());
    m_stack->setCurrentWidget(shown);
    m_sidebar->setCurrent(subject);
    (*m_actions)[WindowActions::Id(WindowActions::ShowOverview + int(subject))]->setChecked(true);
    m_settings.setValue(u"panel"_s, int(subject));
    if (!objectId.isNull())
        shown->reveal(objectId);
    // Overview, kata and report have their say in the middle; the others begin with the side.
    const bool usual
        = subject != Subject::Overview && subject != Subject::Kata && subject != Subject::Report;
    setSideShown(m_settings.value(u"side/"_s + subjectKey(subject), usual).toBool());
}

bool MainWindow::isSideShown() const { return !m_side->isHidden(); }

void MainWindow::setSideShown(bool shown)
{
    if (m_historyShown)
        return;
    m_settings.setValue(u"side/"_s + subjectKey(m_shown), shown);
    (*m_actions)[WindowActions::RightSide]->setChecked(shown);
    m_side->setVisible(shown);
    updateSide();
}

void MainWindow::updateSide()
{
    Panel* shown = m_panels.value(m_shown);
    if (isSideShown() && shown && !m_historyShown)
        m_side->showSide(shown->summary(), shown->inspector(), shown);
    else
        m_side->clear();
}

void MainWindow::explain()
{
    if (m_historyShown)
        return;
    setSideShown(true);
    m_side->revealExplanations();
}

QString MainWindow::windowTitleText() const
{
    return m_fileCommands->displayTitle() + u" – Gemba"_s;
}

void MainWindow::updateSaveState()
{
    const Document& document = m_files.document();
    if (!document.saveError().isEmpty()) {
        m_topBar->showSaveState(State::Bad, tr("NOT saved"), {});
        m_banner->showMessage(State::Bad, document.saveError(),
            { { tr("Try again"), [this] { m_files.document().retrySave(); } },
                { tr("Save elsewhere…"), [this] { m_fileCommands->nameProject(); } } });
        return;
    }
    if (showMomentState())
        return;
    if (!document.store().damages().isEmpty()) {
        m_topBar->showSaveState(State::Bad, tr("Damaged"), {});
        m_banner->showMessage(State::Bad,
            tr("This file is damaged. You see what is sound in it; nothing can be changed here. "
               "Save that as a new file to go on."),
            { { tr("What is damaged…"), [this] { m_fileCommands->listDamages(); } },
                { tr("Save what is sound…"), [this] { m_fileCommands->nameProject(); } } });
        return;
    }
    if (document.isReadOnly()) {
        m_topBar->showSaveState(State::Warning, tr("Read-only"), {});
        m_banner->showMessage(State::Warning,
            m_fileCommands->readOnlyReason().isEmpty()
                ? tr("This project is open for reading: it is open for editing elsewhere, or the "
                     "file is protected. Nothing can be changed here.")
                : m_fileCommands->readOnlyReason(),
            { { tr("Open for editing"), [this] { m_fileCommands->reopenForEditing(); } },
                { tr("Save a copy…"), [this] { m_fileCommands->saveCopy(); } } });
        return;
    }
    m_banner->hide();
    const QString time = document.savedAt().toLocalTime().time().toString(u"HH:mm"_s);
    m_topBar->showSaveState(State::Good, tr("Saved %1").arg(time),
        m_files.isUntitled() ? tr("Name this project…") : QString());
}

void MainWindow::updateRecentMenu()
{
    QMenu* menu = m_actions->recentMenu();
    menu->clear();
    int number = 1;
    const QStringList recent = m_files.recent();
    for (const QString& path : recent) {
        const QFileInfo file(path);
        QString name = m_files.isUntitledPath(path)
            ? tr("Untitled, %1").arg(file.completeBaseName())
            : QDir::toNativeSeparators(path);
        name.replace(u'&', u"&&"_s);
        const bool missing = !file.exists();
        QAction* action = menu->addAction(
            u"&%1 "_s.arg(number % 10) + (missing ? tr("%1 (missing)").arg(name) : name));
        ++number;
        action->setEnabled(!missing);
        connect(action, &QAction::triggered, m_fileCommands,
            [this, path] { m_fileCommands->openPath(path); });
    }
    menu->addSeparator();
    menu->addAction((*m_actions)[WindowActions::ClearRecent]);
    (*m_actions)[WindowActions::ClearRecent]->setEnabled(!recent.isEmpty());
}

void MainWindow::updateAppearanceActions()
{
    using A = WindowActions;
    const A::Id themes[] { A::ThemeSystem, A::ThemeLight, A::ThemeDark };
    (*m_actions)[themes[int(m_appearance.themeChoice())]]->setChecked(true);
    (*m_actions)[currentLanguage() == Language::Korean ? A::Korean : A::English]->setChecked(true);
    (*m_actions)[A::TextLarger]->setEnabled(m_appearance.textScale() < 1.95);
    (*m_actions)[A::TextSmaller]->setEnabled(m_appearance.textScale() > .85);
}

void MainWindow::updateCompleteness()
{
    // One panel at a time, so that a slow one does not hold up what somebody is typing.
    const int count = int(std::size(journey));
    if (m_nextCompleteness < count) {
        const Subject subject = journey[m_nextCompleteness++];
        Panel* made = m_panels.value(subject);
        const Summary summary = made && subject == m_shown
            ? made->summary()
            : panelSummary(m_files.shownDocument().project(), subject, m_now().date());
        m_sidebar->setCompleteness(subject, summary.completeness);
        m_completenessTimer->start(0);
    } else if (!m_settled && isVisible()) {
        m_settled = true;
        emit settled();
    }
}

void MainWindow::retranslate()
{
    m_actions->retranslate();
    m_topBar->retranslate();
    m_sidebar->retranslate();
    m_side->retranslate();
    updateUndoTexts();
    updateSaveState();
    updateRecentMenu();
    updateAppearanceActions();
    m_topBar->showProject(m_fileCommands->displayTitle());
    setWindowTitle(windowTitleText());
    for (Panel* panel : std::as_const(m_panels)) {
        panel->setLocale(QLocale());
        panel->retranslate();
    }
    if (m_history)
        m_history->retranslate();
    updateSide();
}

void MainWindow::restyle()
{
    // The middle is paper on the window's desk.
    QPalette palette;
    palette.setColor(QPalette::Window, Theme::of(this).surface);
    m_stack->setPalette(palette);
    const bool narrow = width() < 1100;
    if (m_sidebar->isCollapsed() != narrow)
        m_sidebar->setCollapsed(narrow);
    m_topBar->setSidebarWidth(m_sidebar->width());
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        restyle();
    QMainWindow::changeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    restyle();
}

void MainWindow::showEvent(QShowEvent* event)
{
    QMainWindow::showEvent(event);
    m_completenessTimer->start(0);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!m_files.mayLeave()) {
        event->ignore();
        return;
    }
    rememberWindow();
    QMainWindow::closeEvent(event);
}

void MainWindow::restoreWindow()
{
    resize(QSize(1440, 900).boundedTo(screen()->availableSize()));
    restoreGeometry(m_settings.value(u"geometry"_s).toByteArray());
}

void MainWindow::rememberWindow() { m_settings.setValue(u"geometry"_s, saveGeometry()); }

bool MainWindow::eventFilter(QObject* watched, QEvent* event)
{
    // A text field takes Ctrl+Z even when it has nothing to undo: then it is the project's.
    if (event->type() == QEvent::ShortcutOverride) {
        auto* key = static_cast<QKeyEvent*>(event);
        const bool undo = key->matches(QKeySequence::Undo);
        if (undo || key->matches(QKeySequence::Redo)) {
            bool own = true;
            if (const auto* line = qobject_cast<const QLineEdit*>(watched))
                own = undo ? line->isUndoAvailable() : line->isRedoAvailable();
            else if (const auto* text = qobject_cast<const QPlainTextEdit*>(watched))
                own = undo ? text->document()->isUndoAvailable()
                           : text->document()->isRedoAvailable();
            if (!own) {
                event->ignore();
                return true;
            }
        }
    }
    return QMainWindow::eventFilter(watched, event);
}
