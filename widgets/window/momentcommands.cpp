// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/momentcommands.h"
#include "app/kata/lockedpredictions.h"
#include "app/language/format.h"
#include "widgets/prompts.h"
#include "widgets/window/projectfiles.h"
#include <QWidget>

using namespace Qt::StringLiterals;

MomentCommands::MomentCommands(ProjectFiles& files, Prompts& prompts, QWidget* window)
    : QObject(window)
    , m_files(files)
    , m_prompts(prompts)
    , m_window(window)
{
}

ShownMoment MomentCommands::describe(const QUuid& step) const
{
    ShownMoment moment { step };
    const ProjectStore& store = m_files.document().store();
    const QList<HistoryStep> steps = store.history();
    for (const HistoryStep& candidate : steps)
        if (candidate.id == step) {
            moment.name = candidate.label.simplified();
            moment.madeAt = candidate.madeAt.toLocalTime();
        }
    const QList<Version> versions = store.versions();
    for (const Version& version : versions)
        if (version.step == step)
            moment.name = version.name.simplified();
    return moment;
}

void MomentCommands::lookAt(const QUuid& step)
{
    try {
        m_files.showMoment(describe(step));
    } catch (const StoreError& error) {
        m_prompts.inform(m_window, tr("The moment was not opened"), error.sentence());
    }
}

void MomentCommands::backToNow() { m_files.backToNow(); }

void MomentCommands::restore(const QUuid& step)
{
    try {
        const ShownMoment moment = describe(step);
        Project then = m_files.document().store().at(step).project;
        m_files.backToNow();
        keepLocked(m_files.document().project(), then);
        const QString time = formatDateTime(moment.madeAt);
        m_files.document().edit(
            moment.name.isEmpty() ? tr("Restore %1").arg(time)
                                  : tr("Restore “%1”, %2").arg(moment.name, time),
            [&then](Project& project) { project = then; }, {}, step);
    } catch (const StoreError& error) {
        m_prompts.inform(m_window, tr("The moment was not restored"), error.sentence());
    }
}

QString MomentCommands::bannerText() const
{
    const ShownMoment* moment = m_files.shownMoment();
    if (!moment)
        return {};
    const QString time = formatDateTime(moment->madeAt);
    return moment->name.isEmpty()
        ? tr("You are looking at this project as it was on %1. Nothing can be changed here.")
              .arg(time)
        : tr("You are looking at this project as it was on %1: “%2”. Nothing can be changed here.")
              .arg(time, moment->name);
}
