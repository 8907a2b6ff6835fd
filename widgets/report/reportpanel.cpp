// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/report/reportpanel.h"
#include "app/language/format.h"
#include "app/language/language.h"
#include "app/overview/overviewsummary.h"
#include "app/project/storeerror.h"
#include "app/report/reportpdf.h"
#include "app/report/reportsummary.h"
#include "widgets/answerheader.h"
#include "widgets/figures.h"
#include "widgets/prompts.h"
#include "widgets/report/pagesview.h"
#include "widgets/segmented.h"
#include "widgets/settings.h"
#include "widgets/theme/theme.h"
#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QProgressDialog>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStandardPaths>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static constexpr int subjectRole = Qt::UserRole;

ReportPanel::ReportPanel(const PanelContext& context, Settings& settings, QWidget* parent)
    : Panel(context, parent)
    , m_settings(settings)
{
    build();
    m_debounce.setSingleShot(true);
    m_debounce.setInterval(300ms);
    connect(&m_debounce, &QTimer::timeout, this, &ReportPanel::start);
    connect(&m_working, &QTimer::timeout, this, &ReportPanel::workOn);
    readSettings();
    retranslate();
}

ReportPanel::~ReportPanel() = default;

void ReportPanel::build()
{
    m_header = new AnswerHeader(this);
    m_header->setExplainable(false);
    m_export = new QPushButton(this);
    m_export->setProperty("primary", true);
    m_header->addAction(m_export);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(24);
    columns->addWidget(buildChoices());
    columns->addWidget(buildPages(), 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(24);
    layout->addWidget(m_header);
    layout->addLayout(columns, 1);
    connect(m_export, &QPushButton::clicked, this, &ReportPanel::exportPdf);
}

QWidget* ReportPanel::buildChoices()
{
    auto* side = new QWidget(this);
    side->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    const auto label = [&](QWidget* buddy) {
        auto* result = new QLabel(side);
        result->setTextFormat(Qt::PlainText);
        result->setBuddy(buddy);
        return result;
    };
    m_sections = new QListWidget(side);
    m_sections->setDragDropMode(QAbstractItemView::InternalMove);
    m_sections->setDefaultDropAction(Qt::MoveAction);
    m_sections->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_sections->setFrameShape(QFrame::NoFrame);
    m_up = new QToolButton(side);
    m_down = new QToolButton(side);
    m_paper = new Segmented(side);
    m_language = new Segmented(side);
    m_written = new QLabel(side);
    m_written->setTextFormat(Qt::PlainText);
    m_written->setWordWrap(true);
    m_sectionsLabel = label(m_sections);
    m_paperLabel = label(m_paper);
    m_languageLabel = label(m_language);
    auto* title = new QHBoxLayout;
    title->addWidget(m_sectionsLabel, 1);
    title->addWidget(m_up);
    title->addWidget(m_down);
    layout->addLayout(title);
    layout->addWidget(m_sections);
    layout->addSpacing(16);
    layout->addWidget(m_paperLabel);
    layout->addWidget(m_paper);
    layout->addSpacing(16);
    layout->addWidget(m_languageLabel);
    layout->addWidget(m_language);
    layout->addSpacing(16);
    layout->addWidget(m_written);
    layout->addStretch(1);
    for (const int step : { -1, 1 }) {
        auto* action = new QAction(this);
        action->setShortcut(step < 0 ? Qt::ALT | Qt::Key_Up : Qt::ALT | Qt::Key_Down);
        action->setShortcutContext(Qt::WidgetShortcut);
        m_sections->addAction(action);
        connect(action, &QAction::triggered, this, [this, step] { moveSection(step); });
        connect(step < 0 ? m_up : m_down, &QToolButton::clicked, this,
            [this, step] { moveSection(step); });
    }
    connect(m_sections, &QListWidget::itemChanged, this, &ReportPanel::chosen);
    connect(m_sections->model(), &QAbstractItemModel::rowsMoved, this, &ReportPanel::chosen);
    connect(m_paper, &Segmented::picked, this, &ReportPanel::chosen);
    connect(m_language, &Segmented::picked, this, &ReportPanel::chosen);
    return side;
}

QWidget* ReportPanel::buildPages()
{
    auto* area = new QWidget(this);
    auto* layout = new QVBoxLayout(area);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_place = new QLabel(area);
    m_place->setTextFormat(Qt::PlainText);
    m_smaller = new QToolButton(area);
    m_larger = new QToolButton(area);
    m_fit = new QToolButton(area);
    m_fit->setCheckable(true);
    m_pages = new PagesView(area);
    auto* bar = new QHBoxLayout;
    bar->addWidget(m_place, 1);
    bar->addWidget(m_smaller);
    bar->addWidget(m_larger);
    bar->addWidget(m_fit);
    layout->addLayout(bar);
    layout->addWidget(m_pages, 1);
    connect(m_smaller, &QToolButton::clicked, this,
        [this] { m_pages->setZoom(m_pages->zoom() / 1.25); });
    connect(m_larger, &QToolButton::clicked, this,
        [this] { m_pages->setZoom(m_pages->zoom() * 1.25); });
    connect(m_fit, &QToolButton::clicked, this, [this] {
        m_pages->fitWidth();
        showPlace();
    });
    connect(m_pages, &PagesView::zoomChanged, this, &ReportPanel::showPlace);
    connect(m_pages, &PagesView::currentPageChanged, this, &ReportPanel::showPlace);
    return area;
}

void ReportPanel::retranslate()
{
    m_export->setText(tr("Export PDF…"));
    m_sectionsLabel->setText(tr("Ch&apters"));
    m_sections->setAccessibleName(tr("Chapters of the report"));
    m_sections->setToolTip(tr("Drag chapters to change their order, or move them with Alt+Up and "
                              "Alt+Down"));
    const auto name = [](QToolButton* button, const QString& text) {
        button->setToolTip(text);
        button->setAccessibleName(text);
    };
    name(m_up, tr("Move chapter up (Alt+Up)"));
    name(m_down, tr("Move chapter down (Alt+Down)"));
    m_paperLabel->setText(tr("Paper"));
    m_paper->setTexts({ tr("A4"), tr("Letter") });
    m_paper->setAccessibleName(tr("Paper size"));
    m_languageLabel->setText(tr("Language of the report"));
    nameLanguages();
    m_language->setAccessibleName(tr("Language of the report"));
    name(m_smaller, tr("Smaller pages"));
    name(m_larger, tr("Larger pages"));
    name(m_fit, tr("Fit the width"));
    m_pages->setAccessibleName(tr("Pages of the report"));
    nameSections();
    restyle(); // the list is as wide as its names
    showAnswer();
    showPlace();
}

void ReportPanel::restyle()
{
    const Theme& theme = Theme::of(this);
    const QFont base = QApplication::font();
    for (QLabel* label : { m_sectionsLabel, m_paperLabel, m_languageLabel })
        label->setFont(Type::bold(base));
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, theme.muted);
    for (QLabel* label : { m_written, m_place }) {
        label->setFont(Type::caption(base));
        label->setPalette(muted);
    }
    m_up->setIcon(symbolicIcon(u"arrow-up"_s, theme.text));
    m_down->setIcon(symbolicIcon(u"arrow-down"_s, theme.text));
    m_smaller->setIcon(symbolicIcon(u"minus"_s, theme.text));
    m_larger->setIcon(symbolicIcon(u"plus"_s, theme.text));
    m_fit->setIcon(symbolicIcon(u"zoom-fit"_s, theme.text));
    const int control = std::max(32, QFontMetrics(base).height() + 14);
    for (QToolButton* button : { m_up, m_down, m_smaller, m_larger, m_fit })
        button->setFixedSize(control, control);
    m_export->setMinimumHeight(std::max(40, control));
    const int row = std::max(36, QFontMetrics(base).height() + 16);
    for (int i = 0; i < m_sections->count(); ++i)
        m_sections->item(i)->setSizeHint(QSize(0, row));
    int width = 240;
    for (int i = 0; i < m_sections->count(); ++i)
        width = std::max(
            width, QFontMetrics(base).horizontalAdvance(m_sections->item(i)->text()) + 64);
    m_sections->setFixedSize(width, row * m_sections->count() + 4);
}

void ReportPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationFontChange)
        restyle();
    Panel::changeEvent(event);
}

// ---- What is chosen

void ReportPanel::fillSections()
{
    QStringList chosenKeys = m_settings.value(u"report/sections"_s).toStringList();
    QStringList order = m_settings.value(u"report/order"_s).toStringList();
    const bool isFirstTime = order.isEmpty();
    for (const Subject section : reportSections())
        if (!order.contains(sectionKey(section)))
            order.append(sectionKey(section));
    const QSignalBlocker blocker(m_sections);
    m_sections->clear();
    for (const QString& key : std::as_const(order)) {
        const std::optional<Subject> section = sectionOfKey(key);
        if (!section)
            continue;
        auto* item = new QListWidgetItem(m_sections);
        item->setData(subjectRole, int(*section));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
            | Qt::ItemIsDragEnabled);
        item->setCheckState(isFirstTime || chosenKeys.contains(key) ? Qt::Checked : Qt::Unchecked);
    }
    m_sections->setCurrentRow(0);
}

void ReportPanel::nameSections()
{
    const QSignalBlocker blocker(m_sections);
    for (int i = 0; i < m_sections->count(); ++i) {
        QListWidgetItem* item = m_sections->item(i);
        const auto section = Subject(item->data(subjectRole).toInt());
        const QString name = subjectName(section);
        item->setText(hasSomethingToSay(section, m_shown)
                ? name
                : tr("%1 · nothing yet", "chapter of the report").arg(name));
    }
}

void ReportPanel::nameLanguages()
{
    QStringList names;
    for (const Language language : languages)
        names.append(languageName(language));
    m_language->setTexts(names);
}

void ReportPanel::readSettings()
{
    fillSections();
    m_paper->setTexts({ u"A4"_s, u"Letter"_s });
    nameLanguages();
    m_paper->setCurrent(m_settings.value(u"report/paper"_s).toString() == u"letter" ? 1 : 0);
    const Language language = languageFromCode(m_settings.value(u"report/language"_s).toString())
                                  .value_or(currentLanguage());
    m_language->setCurrent(int(
        std::find(std::begin(languages), std::end(languages), language) - std::begin(languages)));
}

void ReportPanel::writeSettings() const
{
    QStringList order;
    QStringList keys;
    for (int i = 0; i < m_sections->count(); ++i) {
        const QListWidgetItem* item = m_sections->item(i);
        const QString key = sectionKey(Subject(item->data(subjectRole).toInt()));
        order.append(key);
        if (item->checkState() == Qt::Checked)
            keys.append(key);
    }
    m_settings.setValue(u"report/order"_s, order);
    m_settings.setValue(u"report/sections"_s, keys);
    m_settings.setValue(u"report/paper"_s, m_paper->current() == 1 ? u"letter"_s : u"a4"_s);
    m_settings.setValue(u"report/language"_s, languageCode(languages[m_language->current()]));
}

ReportChoice ReportPanel::choice() const
{
    ReportChoice choice { .sections = {},
        .paper = m_paper->current() == 1 ? Paper::Letter : Paper::A4 };
    for (int i = 0; i < m_sections->count(); ++i)
        if (m_sections->item(i)->checkState() == Qt::Checked)
            choice.sections.append(Subject(m_sections->item(i)->data(subjectRole).toInt()));
    return choice;
}

QLocale ReportPanel::reportLocale() const
{
    return localeOf(languages[std::clamp(m_language->current(), 0, int(std::size(languages)) - 1)]);
}

void ReportPanel::moveSection(int step)
{
    const int from = m_sections->currentRow();
    const int to = from + step;
    if (from < 0 || to < 0 || to >= m_sections->count())
        return;
    {
        const QSignalBlocker blocker(m_sections);
        m_sections->insertItem(to, m_sections->takeItem(from));
        m_sections->setCurrentRow(to);
    }
    chosen();
}

void ReportPanel::chosen()
{
    writeSettings();
    startLater();
    showAnswer();
    emit sideChanged();
}

// ---- Pages

void ReportPanel::showProject(const Project& project)
{
    if (m_report && project == m_shown)
        return;
    m_shown = project;
    nameSections();
    showAnswer();
    startLater();
}

void ReportPanel::startLater()
{
    m_dirty = true;
    m_pending.reset();
    m_working.stop();
    if (isVisible())
        m_debounce.start();
}

void ReportPanel::showEvent(QShowEvent* event)
{
    Panel::showEvent(event);
    if (m_dirty)
        m_debounce.start(0);
}

void ReportPanel::start()
{
    m_debounce.setInterval(300ms);
    m_dirty = false;
    m_pending = std::make_shared<Report>(
        m_shown, choice(), reportLocale(), today(), figuresOf(m_shown, today()));
    m_working.start(0);
}

/// A little at a time, so that typing elsewhere never waits for the pages.
void ReportPanel::workOn()
{
    if (!m_pending || !m_pending->work(10ms))
        return;
    m_working.stop();
    m_report = std::exchange(m_pending, nullptr);
    m_pages->showReport(m_report);
    showAnswer();
    showPlace();
    emit sideChanged();
    emit pagesChanged();
}

Summary ReportPanel::summary() const
{
    return reportSummary(m_shown, today(), choice().sections, m_report ? m_report->pageCount() : 0);
}

void ReportPanel::showAnswer() { m_header->showAnswer(summary().answer); }

void ReportPanel::showPlace()
{
    const QString zoom = formatPercent(m_pages->zoom());
    m_place->setText(m_report ? tr("Page %1 of %2 · %3")
                                    .arg(m_pages->currentPage() + 1)
                                    .arg(m_report->pageCount())
                                    .arg(zoom)
                              : tr("The pages are being laid out"));
    m_fit->setChecked(m_pages->fitsWidth());
}

// ---- Export

QString ReportPanel::suggestedName() const
{
    QString name = m_shown.info.title.simplified();
    if (name.isEmpty())
        name = tr("SRE transition report");
    static const QRegularExpression unfit(u"[/\\\\:*?\"<>|\\x00-\\x1F]"_s);
    name.replace(unfit, u"_"_s);
    return name.left(120) + today().toString(u" yyyy-MM-dd'.pdf'"_s);
}

void ReportPanel::exportPdf()
{
    const QString folder
        = m_settings
              .value(u"report/folder"_s,
                  QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
              .toString();
    const QString path = context().prompts.saveFile(
        this, tr("Export PDF"), QDir(folder).filePath(suggestedName()), tr("PDF document (*.pdf)"));
    if (path.isEmpty())
        return;
    QProgressDialog progress(tr("Writing the report…"), tr("Cancel"), 0, 1000, this);
    progress.setWindowModality(Qt::WindowModal);
    progress.setMinimumDuration(700);
    // The project as it is now, whatever happens while the dialog handles events.
    const Project project = document().project();
    try {
        const bool isWritten = writePdfReport(path, project, choice(), reportLocale(), today(),
            figuresOf(project, today()), [&progress](double done) {
                progress.setValue(qRound(done * 999));
                return !progress.wasCanceled();
            });
        progress.reset();
        if (!isWritten)
            return;
        m_settings.setValue(u"report/folder"_s, QFileInfo(path).absolutePath());
        m_written->setText(tr("Written: %1 (%2)")
                               .arg(QFileInfo(path).fileName(),
                                   QLocale().formattedDataSize(QFileInfo(path).size(), 0)));
    } catch (const StoreError& error) {
        progress.reset();
        context().prompts.inform(this, tr("The report was not written"), error.sentence());
    }
}
