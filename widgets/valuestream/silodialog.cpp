// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/valuestream/silodialog.h"
#include "app/language/format.h"
#include "app/project/document.h"
#include "app/valuestream/silopairs.h"
#include "app/valuestream/streamchoices.h"
#include "widgets/choicedelegate.h"
#include "widgets/rowsmodel.h"
#include "widgets/theme/theme.h"
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>
#include <functional>
#include <utility>

using namespace Qt::StringLiterals;

enum Column { FirstTeam, SecondTeam, Context, Backlog, Incentives, Index, Handoffs, Note };

/// From thirds on, as three of nine points are: conventions of this program.
static State stateOf(double index)
{
    return index >= 2.0 / 3 ? State::Bad : index >= 1.0 / 3 ? State::Warning : State::Good;
}

/// Teams of the steps at both ends; null where they are the same or there is none.
static std::pair<QUuid, QUuid> teamsOf(
    const QHash<QUuid, QUuid>& teamOfStep, const Handoff& handoff)
{
    const QUuid from = teamOfStep.value(handoff.fromStepId);
    const QUuid to = teamOfStep.value(handoff.toStepId);
    return from.isNull() || to.isNull() || from == to ? std::pair<QUuid, QUuid>()
                                                      : std::pair(from, to);
}

QList<SiloDialog::Pair> SiloDialog::pairsOf(const Project& project)
{
    QList<Pair> pairs;
    const auto find = [&pairs](const QUuid& team, const QUuid& other) -> Pair* {
        for (Pair& pair : pairs)
            if ((pair.rating.teamId == team && pair.rating.otherTeamId == other)
                || (pair.rating.teamId == other && pair.rating.otherTeamId == team))
                return &pair;
        return nullptr;
    };
    for (const SiloRating& rating : project.siloRatings) {
        if (rating.teamId == rating.otherTeamId)
            continue;
        Pair* known = find(rating.teamId, rating.otherTeamId);
        if (!known) {
            pairs.append(Pair());
            known = &pairs.last();
        }
        known->id = rating.id;
        known->rating = rating;
        known->rated = true;
    }
    QHash<QUuid, QUuid> teamOfStep;
    for (const Step& step : project.steps)
        teamOfStep.insert(step.id, step.teamId);
    for (const Handoff& handoff : project.handoffs) {
        const auto [from, to] = teamsOf(teamOfStep, handoff);
        if (from.isNull() || find(from, to))
            continue;
        pairs.append({ .id = QUuid::createUuidV5(from, to.toByteArray()),
            .rating = { .teamId = from, .otherTeamId = to } });
    }
    // What lies between them is counted in one place.
    Project counted = project;
    counted.siloRatings.clear();
    for (const Pair& pair : std::as_const(pairs))
        counted.siloRatings.append(pair.rating);
    for (const SiloPair& known : siloPairs(counted))
        if (Pair* pair = find(known.teamId, known.otherTeamId)) {
            pair->index = known.index;
            pair->handoffs = known.handoffs;
            pair->mismatches = known.mismatches;
        }
    for (Pair& pair : pairs) {
        const Team* team = findById(project.teams, pair.rating.teamId);
        const Team* other = findById(project.teams, pair.rating.otherTeamId);
        pair.team = team ? team->name : u"?"_s;
        pair.other = other ? other->name : u"?"_s;
    }
    std::stable_sort(pairs.begin(), pairs.end(), [](const Pair& a, const Pair& b) {
        return a.index != b.index ? a.index > b.index : a.handoffs > b.handoffs;
    });
    return pairs;
}

void SiloDialog::makeModel()
{
    using C = RowsColumn<Pair>;
    const auto strength = [](std::function<QString()> name, int SiloRating::*part) {
        return C(std::move(name),
            [part](
                const Pair& pair) { return pair.rated ? siloStrength(pair.rating.*part) : u"?"_s; })
            .editable(
                [part](Pair& pair, const QVariant& value) {
                    pair.rating.*part = std::clamp(value.toInt(), 0, 3);
                    pair.rated = true;
                    return true;
                },
                [part](const Pair& pair) { return pair.rating.*part; });
    };
    m_model = new RowsModel<Pair>(
        {
            C([] { return tr("Team"); }, [](const Pair& pair) { return pair.team; }),
            C([] { return tr("Other team"); }, [](const Pair& pair) { return pair.other; }),
            strength([] { return tr("Context"); }, &SiloRating::context),
            strength([] { return tr("Backlog"); }, &SiloRating::backlog),
            strength([] { return tr("Incentives"); }, &SiloRating::incentives),
            C([] { return tr("Silo index"); },
                [](const Pair& pair) { return pair.rated ? formatPercent(pair.index) : u"?"_s; })
                .right()
                .roles([this](const Pair& pair, int role) -> QVariant {
                    if (role == Qt::BackgroundRole && pair.rated)
                        return Theme::of(this).tintOf(stateOf(pair.index));
                    if (role == Qt::ForegroundRole && pair.rated)
                        return Theme::of(this).textOf(stateOf(pair.index));
                    return {};
                }),
            C([] { return tr("Handoffs"); },
                [](const Pair& pair) { return formatNumber(pair.handoffs); })
                .right(),
            C([] { return tr("Note"); }, [](const Pair& pair) { return pair.rating.note; })
                .editable([](Pair& pair, const QVariant& value) {
                    pair.rating.note = value.toString().simplified().left(10'000);
                    pair.rated = true;
                    return true;
                }),
        },
        this);
    m_model->onEdited([this](const Pair& after, int) { write(after); });
}

SiloDialog::SiloDialog(Document& document, QWidget* parent)
    : QDialog(parent)
    , m_document(document)
    , m_table(new QTableView(this))
    , m_empty(new QLabel(this))
{
    setWindowTitle(tr("Silo map"));
    setObjectName(u"siloDialog"_s);
    makeModel();
    m_table->setObjectName(u"siloTable"_s);
    m_table->setAccessibleName(tr("Pairs of teams, the worst first"));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::AllEditTriggers);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    auto* choice = new ChoiceDelegate(
        [] {
            QStringList words;
            for (int strength = 0; strength <= 3; ++strength)
                words.append(siloStrength(strength));
            return words;
        },
        this);
    for (const int column : { Context, Backlog, Incentives })
        m_table->setItemDelegateForColumn(column, choice);
    auto* what = new QLabel(tr("A silo is another context, another backlog, other incentives. How "
                               "far apart do the two teams work in each? The index is the sum of "
                               "the three out of nine."),
        this);
    for (QLabel* label : { what, m_empty }) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_empty->setText(tr("No two teams hand over to each other yet."));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(what);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_empty);
    layout->addWidget(buttons);
    connect(&document, &Document::changed, this, &SiloDialog::showProject);
    showProject(document.project());
    m_table->resizeColumnsToContents();
    const int character = fontMetrics().horizontalAdvance(u'0');
    resize(character * 110, character * 50);
}

void SiloDialog::showProject(const Project& project)
{
    m_model->setRows(pairsOf(project));
    m_empty->setVisible(m_model->rows().isEmpty());
    m_table->setVisible(!m_model->rows().isEmpty());
}

void SiloDialog::write(const Pair& after)
{
    m_document.edit(tr("Rate silo"), [&](Project& project) {
        SiloRating rating = after.rating;
        if (SiloRating* existing = findById(project.siloRatings, rating.id)) {
            *existing = rating;
            return;
        }
        rating.id = QUuid::createUuid();
        project.siloRatings.append(rating);
    });
}
