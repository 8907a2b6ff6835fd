// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ticketlog/importdialog.h"
#include "app/language/format.h"
#include "app/project/checkedfile.h"
#include "app/project/storeerror.h"
#include "app/ticketlog/discoveredstream.h"
#include "app/ticketlog/logwords.h"
#include "widgets/answerlines.h"
#include "widgets/prompts.h"
#include "widgets/segmented.h"
#include "widgets/theme/theme.h"
#include "widgets/ticketlog/logform.h"
#include "widgets/ticketlog/previewmodel.h"
#include "widgets/worker.h"
#include <QApplication>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

static QString count(qint64 value) { return formatNumber(double(value), 0); }

ImportDialog::ImportDialog(
    const QString& path, const PanelContext& context, QWidget* parent, Purpose purpose)
    : QDialog(parent)
    , m_context(context)
    , m_purpose(purpose)
    , m_fileName(QFileInfo(path).fileName())
    , m_worker(new Worker(this))
{
    setWindowTitle(tr("Import ticket log"));
    build();
    m_form->setStreamName(QFileInfo(path).baseName());
    connect(m_worker, &Worker::progressed, this,
        [this](double share) { m_progress->setValue(qRound(share * 1000)); });
    connect(m_worker, &Worker::runningChanged, this, &ImportDialog::updateButtons);
    connect(m_form, &LogForm::choiceChanged, this,
        [this] { inspect(std::make_shared<LogFile>(*m_file)); });
    connect(m_form, &LogForm::timeColumnChanged, this, [this] { readAll(true); });
    connect(m_form, &LogForm::readingChanged, this, [this] { readAll(false); });
    openFile(path);
}

ImportDialog::~ImportDialog() = default;

static QTableView* makeTable(QAbstractItemModel* model, const QString& name)
{
    auto* table = new QTableView;
    table->setModel(model);
    table->setAccessibleName(name);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setHighlightSections(false);
    return table;
}

QWidget* ImportDialog::makeTables()
{
    m_previewModel = new PreviewModel(this);
    m_rejectedModel = new RejectedModel(this);
    m_preview = makeTable(m_previewModel, tr("First rows"));
    m_preview->setObjectName(u"preview"_s);
    m_preview->horizontalHeader()->setStretchLastSection(true);
    QTableView* rejected = makeTable(m_rejectedModel, tr("Rejected rows"));
    rejected->setObjectName(u"rejected"_s);
    rejected->horizontalHeader()->setStretchLastSection(true);
    rejected->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_tables = new QStackedWidget;
    m_tables->addWidget(m_preview);
    m_tables->addWidget(rejected);
    m_shown = new Segmented;
    m_shown->setObjectName(u"shown"_s);
    m_shown->setTexts({ tr("First rows"), tr("Rejected rows") });
    connect(m_shown, &Segmented::picked, m_tables, &QStackedWidget::setCurrentIndex);
    auto* side = new QWidget;
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_shown, 0, Qt::AlignLeft);
    layout->addWidget(m_tables, 1);
    return side;
}

void ImportDialog::build()
{
    m_answer = new AnswerLines;
    m_form = new LogForm;
    if (m_purpose == Purpose::ReadOnly)
        m_form->hideStream();
    auto* scroll = new QScrollArea;
    scroll->setWidget(m_form);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumWidth(fontMetrics().height() * 12);
    scroll->setMaximumWidth(fontMetrics().height() * 18 + 16);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_progress = new QProgressBar;
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Reading the log"));
    m_progress->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_import = new QPushButton(m_purpose == Purpose::NewStream ? tr("Import") : tr("Continue"));
    m_import->setObjectName(u"import"_s);
    m_import->setProperty("primary", true);
    m_import->setDefault(true);
    m_cancel = new QPushButton(tr("Cancel"));
    m_cancel->setObjectName(u"cancel"_s);
    m_cancel->setAutoDefault(false);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::importNow);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);

    auto* middle = new QHBoxLayout;
    middle->setSpacing(24);
    middle->addWidget(scroll, 2);
    middle->addWidget(makeTables(), 3);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_progress, 1);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_import);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(4);
    layout->addWidget(m_answer);
    layout->addSpacing(20);
    layout->addLayout(middle, 1);
    layout->addSpacing(20);
    layout->addLayout(buttons);
    const QSize room = screen() ? screen()->availableSize() - QSize(64, 64) : QSize(1216, 656);
    resize(QSize(1216, 800).boundedTo(room));
}

void ImportDialog::openFile(const QString& path)
{
    say(tr("Reading %1…").replace(u"%1"_s, m_fileName), {}, State::Unknown, {});
    m_reading = true;
    m_worker->start([this, path, choice = m_form->choice()](const LogProgress& progress) {
        auto file = std::make_shared<LogFile>(loadLog(path, progress));
        LogReading reading;
        if (!file->problem)
            reading = inspectLog(*file, choice, progress);
        return [this, file, reading] { showFile(file, reading); };
    });
}

void ImportDialog::inspect(const std::shared_ptr<LogFile>& loaded)
{
    m_reading = true;
    m_worker->start([this, loaded, choice = m_form->choice()](const LogProgress& progress) {
        const LogReading reading = inspectLog(*loaded, choice, progress);
        return [this, loaded, reading] { showFile(loaded, reading); };
    });
}

void ImportDialog::showFile(const std::shared_ptr<LogFile>& file, const LogReading& reading)
{
    const bool isFirst = !m_file;
    if (file->problem) {
        m_reading = false;
        m_result = {};
        m_previewModel->clear();
        say(logProblemSentence(*file->problem, m_fileName), {}, State::Bad, {});
        if (isFirst) {
            m_unusable = file->problem;
            reject();
        } else {
            m_file = file;
        }
        updateButtons();
        emit settled();
        return;
    }
    m_file = file;
    m_form->showLog(*file, reading);
    if (isFirst) {
        updateButtons();
        m_form->setFocus();
    }
    readAll(false);
}

void ImportDialog::readAll(bool guessTimes)
{
    m_reading = true;
    m_result = {};
    showPreview();
    if (m_form->isTimeOpen() && !guessTimes) {
        Result open;
        open.problem = LogProblem { LogProblem::AmbiguousTime };
        m_worker->cancel();
        showResult(open);
        return;
    }
    m_worker->start([this, file = m_file, reading = m_form->reading(), guessTimes](
                        const LogProgress& progress) {
        auto result = std::make_shared<Result>();
        result->reading = reading;
        if (guessTimes) {
            LogFile copy = *file; // shares its bytes
            const bool known = guessTimeFormat(copy, result->reading, progress);
            result->ambiguous = copy.ambiguousTime;
            if (result->ambiguous || !known)
                result->problem = LogProblem { result->ambiguous ? LogProblem::AmbiguousTime
                                                                 : LogProblem::UnknownTime };
        }
        if (!result->problem) {
            ReadLog read = readLog(*file, result->reading, progress);
            result->problem = read.problem;
            result->sawLocalTime = read.log.sawLocalTime;
            result->rejectedCount = read.log.rejectedCount;
            result->rejected = std::move(read.log.rejected);
            if (!result->problem)
                result->discovery = discover(read.log, reading.stepsOf, progress);
        }
        return [this, result, guessTimes] {
            if (guessTimes) {
                m_form->showTimeFormat(result->reading.timeFormat, result->ambiguous);
                showPreview();
            }
            if (result->discovery)
                m_form->setZoneNeeded(result->sawLocalTime);
            showResult(*result);
        };
    });
}

void ImportDialog::showPreview()
{
    if (!m_file)
        return;
    m_previewModel->setTheme(Theme::of(this));
    m_previewModel->showRows(*m_file, m_form->reading(), m_form->isTimeOpen());
    m_preview->resizeColumnsToContents();
    for (int column = 0; column + 1 < m_previewModel->columnCount(); ++column)
        m_preview->setColumnWidth(
            column, qMin(m_preview->columnWidth(column) + 12, fontMetrics().height() * 12));
}

void ImportDialog::showResult(const Result& result)
{
    m_reading = false;
    m_result = result;
    m_rejectedModel->showRows(result.rejected);
    m_shown->setTexts(
        { tr("First rows"), tr("Rejected rows: %1").arg(count(result.rejectedCount)) });
    m_shown->setVisible(result.rejectedCount > 0);
    if (result.rejectedCount == 0) {
        m_shown->setCurrent(0);
        m_tables->setCurrentIndex(0);
    }
    if (result.problem) {
        say(logProblemSentence(*result.problem, m_fileName), {},
            result.problem->kind == LogProblem::AmbiguousTime ? State::Warning : State::Bad, {});
    } else if (result.discovery) {
        const Discovery& d = *result.discovery;
        const QString key = count(d.events);
        const QString rejected = count(d.rejectedRows);
        // With start and complete two rows make one event.
        const QString text = d.rejectedRows == 0
            ? tr("All %1 events can be used").arg(key)
            : tr("%1 events can be used, %2 rows cannot").arg(key, rejected);
        QString context
            = tr("%1 cases · %2 steps · %3 variants · median lead time %4")
                  .arg(count(d.cases), count(qint64(d.steps.size())), count(d.variants),
                      formatDuration(std::chrono::milliseconds(qRound64(d.leadTime.median * 1000)),
                          calendarDay));
        if (d.eventsWithoutTeam > 0)
            context += u" · "_s
                + tr("%1 events without a team are left out").arg(count(d.eventsWithoutTeam));
        say(text, d.rejectedRows == 0 ? key : rejected,
            d.rejectedRows == 0 ? State::Good : State::Warning, context);
    }
    updateButtons();
    emit settled();
}

void ImportDialog::say(
    const QString& answer, const QString& key, State state, const QString& context)
{
    m_answer->say(answer, key, state);
    m_answer->setSentence(context.isEmpty() ? m_fileName : m_fileName + u" · "_s + context);
}

void ImportDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_answer)
        showPreview();
}

void ImportDialog::updateButtons()
{
    m_progress->setVisible(m_worker->isRunning());
    if (!m_worker->isRunning())
        m_progress->setValue(0);
    m_import->setEnabled(m_result.discovery && !m_reading && !m_storing);
    m_form->setEnabled(m_file && !m_storing);
}

void ImportDialog::importNow()
{
    if (!m_result.discovery)
        return;
    if (m_purpose == Purpose::ReadOnly)
        return accept();
    m_storing = true;
    LogReading reading = m_result.reading;
    reading.keepNames = m_form->reading().keepNames;
    m_result.reading = reading;
    m_worker->start([this, file = m_file, reading](const LogProgress& progress) {
        const QByteArray bytes = evidenceText(*file, reading, progress);
        return [this, bytes] { store(bytes); };
    });
    updateButtons();
}

void ImportDialog::store(const QByteArray& bytes)
{
    m_storing = false;
    Document& document = m_context.document;
    Evidence evidence;
    evidence.id = QUuid::createUuid();
    evidence.name = m_fileName;
    evidence.size = bytes.size();
    evidence.importedAt = m_context.now().toUTC();
    evidence.settings = readingToJson(*m_file, m_result.reading);
    try {
        evidence.sha256 = document.addEvidenceBytes(bytes);
    } catch (const StoreError& error) {
        m_context.prompts.inform(this, windowTitle(), error.sentence());
        updateButtons();
        return;
    }
    const QString name
        = m_form->streamName().isEmpty() ? QFileInfo(m_fileName).baseName() : m_form->streamName();
    document.nameMoment(tr("Before importing %1").arg(m_fileName), true);
    document.edit(tr("Import ticket log"), [&](Project& project) {
        m_streamId = addDiscoveredStream(project, *m_result.discovery, name, evidence);
    });
    accept();
}

static void tellUnusable(const ImportDialog& dialog, const PanelContext& context, QWidget* parent)
{
    if (dialog.unusable() && dialog.unusable()->kind != LogProblem::Cancelled)
        context.prompts.inform(parent, dialog.windowTitle(),
            logProblemSentence(*dialog.unusable(), dialog.fileName()));
}

bool importTicketLog(const QString& path, const PanelContext& context, QWidget* parent)
{
    if (context.document.isReadOnly()) {
        context.prompts.inform(parent, ImportDialog::tr("Import ticket log"),
            ImportDialog::tr("This project is open read-only; save a copy to import into it."));
        return false;
    }
    ImportDialog dialog(path, context, parent);
    const bool imported = dialog.exec() == QDialog::Accepted;
    tellUnusable(dialog, context, parent);
    return imported;
}

std::optional<PickedLog> pickTicketLog(
    const QString& title, const PanelContext& context, QWidget* parent)
{
    const QString path = context.prompts.openFile(parent, title,
        ImportDialog::tr("Ticket logs") + u" (*.csv *.tsv *.txt *.xes *.xes.gz);;"_s
            + ImportDialog::tr("All files") + u" (*)"_s);
    if (path.isEmpty())
        return std::nullopt;
    try {
        refuseProject(path);
    } catch (const StoreError& error) {
        context.prompts.inform(parent, title, error.sentence());
        return std::nullopt;
    }
    ImportDialog dialog(path, context, parent, ImportDialog::Purpose::ReadOnly);
    dialog.setWindowTitle(title);
    const bool picked = dialog.exec() == QDialog::Accepted;
    tellUnusable(dialog, context, parent);
    return picked ? std::optional(dialog.log()) : std::nullopt;
}
