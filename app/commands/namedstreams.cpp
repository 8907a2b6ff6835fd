// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/namedstreams.h"
#include "app/commands/console.h"
#include "app/project/project.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

static QString say(const char* text) { return QCoreApplication::translate("Commands", text); }

static QString streamNames(const Project& project)
{
    QStringList names;
    for (const ValueStream& stream : project.valueStreams.mid(0, 20))
        names.append(u'“' + stream.name.simplified() + u'”');
    return names.join(u", "_s);
}

QList<StreamMap> namedStreams(const Project& project, const QString& name)
{
    if (project.valueStreams.isEmpty())
        throw CommandFailure { say(
            QT_TRANSLATE_NOOP("Commands", "The project has no value stream.")) };
    for (const Qt::CaseSensitivity sensitivity : { Qt::CaseSensitive, Qt::CaseInsensitive }) {
        QList<StreamMap> maps;
        for (const ValueStream& stream : project.valueStreams)
            if (name.isEmpty()
                || stream.name.simplified().compare(name.simplified(), sensitivity) == 0)
                maps.append(streamMap(project, stream.id));
        if (!maps.isEmpty())
            return maps;
    }
    throw CommandFailure { say(
        QT_TRANSLATE_NOOP("Commands", "There is no value stream “%1”; there are: %2."))
                               .arg(name, streamNames(project)) };
}

StreamMap namedStream(const Project& project, const QString& name)
{
    const QList<StreamMap> maps = namedStreams(project, name);
    if (maps.size() > 1)
        throw CommandFailure { say(QT_TRANSLATE_NOOP("Commands",
                                       "Say which value stream with --stream NAME; there are: %1."))
                                   .arg(streamNames(project)),
            2 };
    return maps.constFirst();
}
