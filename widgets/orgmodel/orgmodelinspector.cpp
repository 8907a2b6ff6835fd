// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/orgmodel/orgmodelinspector.h"
#include "app/language/format.h"
#include "app/orgmodel/orgmodelsummary.h"
#include "widgets/chip.h"
#include "widgets/theme/theme.h"
#include <QApplication>
#include <QCheckBox>
#include <QDateEdit>
#include <QEvent>
#include <QFormLayout>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>

using namespace Qt::StringLiterals;

OrgModelInspector::OrgModelInspector(Document& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_cardTitle(new QLabel(this))
    , m_card(new QFrame(this))
    , m_group(new QLabel(this))
    , m_model(new QLabel(this))
    , m_verdict(new Chip(this))
    , m_lead(new QLabel(this))
    , m_until(new QLabel(this))
    , m_factsTitle(new QLabel(this))
    , m_groupEdit(new QLineEdit(this))
    , m_people(new QSpinBox(this))
    , m_sites(new QSpinBox(this))
    , m_pager(new QCheckBox(this))
    , m_executive(new QCheckBox(this))
    , m_budget(new QCheckBox(this))
    , m_review(new QDateEdit(this))
    , m_agreeReview(new QPushButton(this))
    , m_clearReview(new QToolButton(this))
{
    for (QLabel* label : { m_cardTitle, m_group, m_model, m_lead, m_until, m_factsTitle }) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setVerticalSpacing(8);
    form->setHorizontalSpacing(8);
    addFacts(form);
    addChecks(form);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_cardTitle);
    layout->addWidget(makeCard());
    layout->addSpacing(16);
    layout->addWidget(m_factsTitle);
    layout->addLayout(form);
    retranslate();
    restyle();
}

QWidget* OrgModelInspector::makeCard()
{
    m_card->setObjectName(u"decisionCard"_s);
    m_card->setAutoFillBackground(true);
    m_card->setBackgroundRole(QPalette::Base);
    m_card->setFrameShape(QFrame::StyledPanel);
    auto* card = new QVBoxLayout(m_card);
    card->setContentsMargins(16, 12, 16, 12);
    card->setSpacing(4);
    card->addWidget(m_group);
    card->addWidget(m_model);
    card->addWidget(m_verdict);
    card->addSpacing(4);
    card->addWidget(m_lead);
    card->addWidget(m_until);
    return m_card;
}

void OrgModelInspector::addFacts(QFormLayout* form)
{
    m_people->setRange(0, 9999);
    m_sites->setRange(1, 99);
    for (QSpinBox* box : { m_people, m_sites }) {
        box->setAlignment(Qt::AlignRight);
    }
    m_groupEdit->setObjectName(u"group"_s);
    m_people->setObjectName(u"sreCount"_s);
    m_sites->setObjectName(u"sites"_s);
    QWidget* review = makeReview();
    const std::initializer_list<QWidget*> fields = { m_groupEdit, m_people, m_sites, review };
    for (QWidget* field : fields) {
        auto* label = new QLabel(this);
        label->setTextFormat(Qt::PlainText);
        label->setForegroundRole(QPalette::PlaceholderText);
        label->setBuddy(field == review ? m_review : field);
        m_labels.append(label);
        if (field == m_groupEdit || field == review) { // words need the width
            form->addRow(label);
            form->addRow(field);
        } else {
            form->addRow(label, field);
        }
    }
    connect(m_groupEdit, &QLineEdit::textEdited, this, [this](const QString& text) {
        editContext(u"group"_s, [&text](OrgContext& context) { context.group = text; });
    });
    connect(m_people, &QSpinBox::valueChanged, this, [this](int people) {
        editContext(u"people"_s, [people](OrgContext& context) { context.sreCount = people; });
    });
    connect(m_sites, &QSpinBox::valueChanged, this, [this](int sites) {
        editContext(u"sites"_s, [sites](OrgContext& context) { context.sites = sites; });
    });
}

QWidget* OrgModelInspector::makeReview()
{
    auto* review = new QWidget(this);
    m_review->setCalendarPopup(true);
    m_review->setObjectName(u"reviewDate"_s);
    m_agreeReview->setObjectName(u"agreeReview"_s);
    m_clearReview->setObjectName(u"clearReview"_s);
    m_clearReview->setAutoRaise(true);
    auto* layout = new QHBoxLayout(review);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_review, 1);
    layout->addWidget(m_agreeReview, 1);
    layout->addWidget(m_clearReview);
    connect(m_review, &QDateEdit::dateChanged, this, [this](QDate date) {
        editContext(u"review"_s, [date](OrgContext& context) { context.reviewDate = date; });
    });
    connect(m_agreeReview, &QPushButton::clicked, this, [this] {
        const QDate date = m_today.addMonths(6);
        editContext({}, [date](OrgContext& context) { context.reviewDate = date; });
        m_review->setFocus();
    });
    connect(m_clearReview, &QToolButton::clicked, this,
        [this] { editContext({}, [](OrgContext& context) { context.reviewDate = {}; }); });
    return review;
}

void OrgModelInspector::addChecks(QFormLayout* form)
{
    const std::initializer_list<std::pair<QCheckBox*, bool OrgContext::*>> checks
        = { { m_pager, &OrgContext::pagerAroundTheClock },
              { m_executive, &OrgContext::executiveSigns },
              { m_budget, &OrgContext::engineeringBudget } };
    m_pager->setObjectName(u"pager"_s);
    m_executive->setObjectName(u"executive"_s);
    m_budget->setObjectName(u"budget"_s);
    for (const auto& [box, member] : checks) {
        form->addRow(box);
        connect(box, &QCheckBox::clicked, this, [this, member = member](bool checked) {
            editContext({}, [member, checked](OrgContext& context) { context.*member = checked; });
        });
    }
}

void OrgModelInspector::editContext(
    const QString& field, const std::function<void(OrgContext&)>& change)
{
    m_document.edit(
        tr("Change organisation facts"),
        [&change](Project& project) { change(project.orgContext); },
        field.isEmpty() ? QString() : u"orgmodel/context/"_s + field);
}

void OrgModelInspector::showCard(const Project& project)
{
    const QList<RankedModel> ranking = rankModels(project.orgContext, project.orgCriteria);
    const OrgVerdict verdict = orgVerdict(project.orgContext, project.orgCriteria);
    m_group->setText(project.orgContext.group);
    m_group->setVisible(!project.orgContext.group.isEmpty());
    m_model->setText(
        verdict == OrgVerdict::Blocked ? tr("No model yet") : orgModelName(ranking.first().model));
    m_verdict->show(orgVerdictState(verdict), orgVerdictName(verdict),
        verdict == OrgVerdict::Leaning ? u"info"_s : QString());
    const bool two = ranking.size() > 1 && ranking.at(1).isOpen();
    m_lead->setVisible(two);
    if (two)
        m_lead->setText(tr("%1 ahead of %2")
                            .arg(formatNumber(ranking.at(0).value - ranking.at(1).value, 2),
                                orgModelName(ranking.at(1).model)));
    m_until->setText(project.orgContext.reviewDate.isValid()
            ? tr("Until the review on %1").arg(formatDate(project.orgContext.reviewDate))
            : tr("Until when is not agreed"));
}

void OrgModelInspector::showProject(const Project& project, QDate today)
{
    m_today = today;
    showCard(project);
    const OrgContext& context = project.orgContext;
    if (m_groupEdit->text() != context.group)
        m_groupEdit->setText(context.group);
    {
        const QSignalBlocker people(m_people);
        const QSignalBlocker sites(m_sites);
        const QSignalBlocker review(m_review);
        m_people->setValue(context.sreCount);
        m_sites->setValue(context.sites);
        if (context.reviewDate.isValid())
            m_review->setDate(context.reviewDate);
    }
    m_pager->setChecked(context.pagerAroundTheClock);
    m_executive->setChecked(context.executiveSigns);
    m_budget->setChecked(context.engineeringBudget);
    m_review->setVisible(context.reviewDate.isValid());
    m_clearReview->setVisible(context.reviewDate.isValid());
    m_agreeReview->setVisible(!context.reviewDate.isValid());
}

void OrgModelInspector::retranslate()
{
    m_cardTitle->setText(tr("Decision card"));
    m_factsTitle->setText(tr("Facts"));
    const QStringList texts { tr("Service group"), tr("SREs"), tr("Sites"), tr("Review") };
    for (qsizetype i = 0; i < m_labels.size(); ++i) {
        m_labels.at(i)->setText(texts.at(i));
        m_labels.at(i)->buddy()->setAccessibleName(texts.at(i));
    }
    m_pager->setText(tr("Pager around the clock"));
    m_executive->setText(tr("Executive signs hand-back"));
    m_budget->setText(tr("Named engineering budget"));
    m_agreeReview->setText(tr("Agree a date"));
    m_clearReview->setToolTip(tr("No review date"));
    m_clearReview->setAccessibleName(tr("No review date"));
    m_review->setLocale(QLocale());
    m_review->setDisplayFormat(
        QLocale().language() == QLocale::Korean ? u"yyyy-MM-dd"_s : u"d MMM yyyy"_s);
}

void OrgModelInspector::restyle()
{
    m_restyling = true;
    const QFont base = QApplication::font();
    m_cardTitle->setFont(Type::bold(base));
    m_factsTitle->setFont(Type::bold(base));
    m_group->setFont(Type::caption(base));
    m_group->setForegroundRole(QPalette::PlaceholderText);
    m_model->setFont(Type::title(base));
    m_until->setForegroundRole(QPalette::PlaceholderText);
    m_clearReview->setIcon(symbolicIcon(u"close"_s, Theme::of(this).muted));
    m_restyling = false;
}

void OrgModelInspector::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (!m_restyling
        && (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange))
        restyle();
}
