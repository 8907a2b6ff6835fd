// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/orgmodel/orgmodelpanel.h"
#include "app/language/format.h"
#include "app/orgmodel/orgmodelsummary.h"
#include "widgets/answerheader.h"
#include "widgets/charts/chartstyle.h"
#include "widgets/emptystate.h"
#include "widgets/orgmodel/orgcriterionrow.h"
#include "widgets/orgmodel/orgfittable.h"
#include "widgets/orgmodel/orgmodelfigures.h"
#include "widgets/orgmodel/orgmodelinspector.h"
#include "widgets/theme/theme.h"
#include <QApplication>
#include <QChart>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

OrgModelPanel::OrgModelPanel(const PanelContext& context, QWidget* parent)
    : Panel(context, parent)
    , m_pages(new QStackedLayout(this))
    , m_empty(new EmptyState(u"orgmodel"_s, this))
    , m_answer(new AnswerHeader(this))
    , m_criteriaTitle(new QLabel(this))
    , m_criteriaCaption(new QLabel(this))
    , m_rankingTitle(new QLabel(this))
    , m_rankingCaption(new QLabel(this))
    , m_ranking(new ChartView(this))
    , m_reasonsTitle(new QLabel(this))
    , m_reasonsCaption(new QLabel(this))
    , m_reasons(new ChartView(this))
    , m_showFit(new QPushButton(this))
    , m_fit(new OrgFitTable(document(), this))
    , m_inspector(std::make_unique<OrgModelInspector>(document()))
{
    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(makeContent());
    m_pages->addWidget(m_scroll);
    m_pages->addWidget(m_empty);
    m_fit->hide();
    m_showFit->setCheckable(true);
    m_showFit->setObjectName(u"showFit"_s);
    connect(m_showFit, &QPushButton::toggled, this, [this](bool shown) {
        m_fit->setVisible(shown);
        if (shown) // once it has its place
            QMetaObject::invokeMethod(
                m_scroll, [this] { m_scroll->ensureWidgetVisible(m_showFit, 0, 400); },
                Qt::QueuedConnection);
    });
    connect(m_empty, &EmptyState::primaryClicked, this, &OrgModelPanel::addStandardCriteria);
    retranslate();
    restyle();
}

OrgModelPanel::~OrgModelPanel() = default;

QWidget* OrgModelPanel::makeContent()
{
    for (QLabel* label : { m_criteriaTitle, m_criteriaCaption, m_rankingTitle, m_rankingCaption,
             m_reasonsTitle, m_reasonsCaption }) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    for (QLabel* label : { m_criteriaCaption, m_rankingCaption, m_reasonsCaption })
        label->setForegroundRole(QPalette::PlaceholderText);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(32);
    m_columns->addLayout(makeCriteria(), 5);
    m_columns->addLayout(makeRanking(), 7);
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(24);
    layout->addWidget(m_answer);
    layout->addLayout(m_columns);
    auto* fit = new QVBoxLayout;
    fit->setSpacing(8);
    fit->addWidget(m_showFit, 0, Qt::AlignLeft);
    fit->addWidget(m_fit);
    layout->addLayout(fit);
    layout->addStretch(1);
    return content;
}

QBoxLayout* OrgModelPanel::makeCriteria()
{
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_criteriaTitle);
    column->addWidget(m_criteriaCaption);
    column->addSpacing(12);
    m_rowsLayout = new QVBoxLayout;
    m_rowsLayout->setSpacing(12);
    column->addLayout(m_rowsLayout);
    column->addStretch(1);
    return column;
}

QBoxLayout* OrgModelPanel::makeRanking()
{
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_rankingTitle);
    column->addWidget(m_rankingCaption);
    column->addSpacing(8);
    column->addWidget(m_ranking);
    column->addSpacing(16);
    column->addWidget(m_reasonsTitle);
    column->addWidget(m_reasonsCaption);
    column->addSpacing(8);
    column->addWidget(m_reasons);
    column->addStretch(1);
    return column;
}

/// Whether both would look the same here.
static bool looksAlike(const Project& a, const Project& b)
{
    return a.orgContext == b.orgContext && a.orgCriteria == b.orgCriteria;
}

void OrgModelPanel::showProject(const Project& project)
{
    if (m_showing && looksAlike(project, m_shown))
        return;
    const bool wasEmpty = m_shown.orgCriteria.isEmpty();
    m_showing = true;
    m_shown = project;
    showAll(project);
    if (wasEmpty != project.orgCriteria.isEmpty())
        emit sideChanged();
}

void OrgModelPanel::showAll(const Project& project)
{
    m_pages->setCurrentIndex(project.orgCriteria.isEmpty() ? 1 : 0);
    showCriteria(project);
    showRanking(project);
    m_fit->showProject(project);
    m_inspector->showProject(project, today());
}

void OrgModelPanel::addRow()
{
    auto* row = new OrgCriterionRow;
    m_rows.append(row);
    m_rowsLayout->addWidget(row);
    connect(row, &OrgCriterionRow::swingPreviewed, this,
        [this, row](int swing) { previewSwing(row->id(), swing); });
    const auto changeWeight = [this, row](int swing, const QString& key) {
        editCriterion(tr("Change weight"), row->id(), key,
            [swing](OrgCriterion& criterion) { criterion.swing = swing; });
    };
    connect(row, &OrgCriterionRow::swingPicked, this, [this, changeWeight](int swing) {
        changeWeight(swing, {});
        showRanking(m_shown); // a drag that came back to its start changed nothing but the preview
    });
    connect(row, &OrgCriterionRow::swingStepped, this,
        [changeWeight](int swing) { changeWeight(swing, u"swing"_s); });
    connect(row, &OrgCriterionRow::levelPicked, this, [this, row](int level) {
        editCriterion(tr("Change level"), row->id(), {},
            [level](OrgCriterion& criterion) { criterion.level = level; });
    });
    connect(row, &OrgCriterionRow::presentEdited, this, [this, row](const QString& present) {
        editCriterion(tr("Change finding"), row->id(), u"present"_s,
            [&present](OrgCriterion& criterion) { criterion.present = present; });
    });
}

void OrgModelPanel::showCriteria(const Project& project)
{
    while (m_rows.size() < project.orgCriteria.size())
        addRow();
    while (m_rows.size() > project.orgCriteria.size())
        delete m_rows.takeLast();
    const QList<double> weights = normalisedWeights(project.orgCriteria);
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        m_rows.at(i)->showCriterion(project.orgCriteria.at(i),
            weights.isEmpty() ? std::nullopt : std::optional<double>(weights.at(i)));
    int width = 0;
    for (const OrgCriterionRow* row : m_rows)
        width = std::max(width, row->levelWidth());
    for (OrgCriterionRow* row : m_rows)
        row->setLevelWidth(width);
}

void OrgModelPanel::showRanking(const Project& project)
{
    const Theme& theme = Theme::of(this);
    const QFont base = QApplication::font();
    const Answer answer = orgModelSummary(project, today()).answer;
    m_answer->showAnswer(answer);
    const QList<double> weights = normalisedWeights(project.orgCriteria);
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        m_rows.at(i)->showWeight(
            weights.isEmpty() ? std::nullopt : std::optional<double>(weights.at(i)));
    m_rankingTitle->setText(orgRankingTitle(project));
    const bool ranked = !weights.isEmpty();
    m_ranking->setVisible(ranked);
    if (ranked) {
        m_ranking->showChart(orgRankingChart(project, theme, base), answer.text);
        m_ranking->setFixedHeight(orgRankingHeight(project, base));
    }
    const QString why = orgReasonsTitle(project);
    QChart* chart = why.isEmpty() ? nullptr : orgContributionsChart(project, theme, base);
    for (QWidget* widget :
        std::initializer_list<QWidget*> { m_reasonsTitle, m_reasonsCaption, m_reasons })
        widget->setVisible(chart);
    if (chart) {
        m_reasonsTitle->setText(why);
        m_reasons->showChart(chart, why);
        m_reasons->setFixedHeight(orgContributionsHeight(project, base));
    }
}

void OrgModelPanel::previewSwing(const QUuid& criterionId, int swing)
{
    Project preview = m_shown;
    if (OrgCriterion* criterion = findById(preview.orgCriteria, criterionId))
        criterion->swing = swing;
    showRanking(preview);
}

void OrgModelPanel::editCriterion(const QString& text, const QUuid& criterionId,
    const QString& field, const std::function<void(OrgCriterion&)>& change)
{
    document().edit(
        text,
        [&](Project& project) {
            if (OrgCriterion* criterion = findById(project.orgCriteria, criterionId))
                change(*criterion);
        },
        field.isEmpty() ? QString() : u"orgmodel/%1/%2"_s.arg(criterionId.toString(), field));
}

void OrgModelPanel::addStandardCriteria()
{
    document().edit(tr("Start from the standard criteria"),
        [](Project& project) { project.orgCriteria = standardCriteria(); });
    if (!m_rows.isEmpty())
        m_rows.first()->setFocus();
}

Summary OrgModelPanel::summary() const { return orgModelSummary(m_shown, today()); }

QWidget* OrgModelPanel::inspector()
{
    return m_shown.orgCriteria.isEmpty() ? nullptr : m_inspector.get();
}

void OrgModelPanel::reveal(const QUuid& objectId)
{
    for (OrgCriterionRow* row : m_rows)
        if (row->id() == objectId) {
            m_scroll->ensureWidgetVisible(row);
            row->setFocus();
        }
}

void OrgModelPanel::retranslate()
{
    m_criteriaTitle->setText(tr("Criteria and weights"));
    m_criteriaCaption->setText(tr("Weight in %, present level, what was found"));
    m_rankingCaption->setText(
        tr("Value 0 to 1; a blocked model cannot be chosen, however high its value"));
    m_reasonsCaption->setText(tr("Difference in value by criterion; it adds up to the lead"));
    m_showFit->setText(tr("Fit values…"));
    m_empty->setTexts(tr("Which organisation model fits?"),
        tr("Ten criteria, weighted by you, rank six ways to organise SRE work. Conditions that "
           "cannot be bought with a good value are checked first."),
        tr("Start from the standard criteria"));
    m_fit->retranslate();
    m_inspector->retranslate();
    if (m_showing)
        showAll(m_shown);
}

void OrgModelPanel::restyle()
{
    m_restyling = true;
    const QFont base = QApplication::font();
    for (QLabel* label : { m_criteriaTitle, m_rankingTitle, m_reasonsTitle })
        label->setFont(Type::bold(base));
    for (QLabel* label : { m_criteriaCaption, m_rankingCaption, m_reasonsCaption })
        label->setFont(Type::caption(base));
    if (m_showing) {
        showCriteria(m_shown);
        showRanking(m_shown);
    }
    m_restyling = false;
}

void OrgModelPanel::resizeEvent(QResizeEvent* event)
{
    Panel::resizeEvent(event);
    // Large text or a narrow window: one below the other.
    m_columns->setDirection(width() < 34 * QFontMetrics(QApplication::font()).height()
            ? QBoxLayout::TopToBottom
            : QBoxLayout::LeftToRight);
}

void OrgModelPanel::changeEvent(QEvent* event)
{
    Panel::changeEvent(event);
    if (!m_restyling
        && (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange))
        restyle();
}
