// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/valuestream/selfservicereport.h"
#include "app/language/format.h"
#include "app/project/project.h"
#include "app/valuestream/selfservice.h"
#include "app/valuestream/streamchoices.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

/// The context of the strings below.
class SelfServiceReport {
    Q_DECLARE_TR_FUNCTIONS(SelfServiceReport)
};

static QString hours(std::optional<double> value)
{
    return value ? formatNumber(*value, *value < 10 && *value > 0 ? 1 : 0) : u"?"_s;
}

/// "163 of 652"
static QString savedOf(std::optional<double> saved, std::optional<double> possible)
{
    return SelfServiceReport::tr("%1 of %2").arg(hours(saved), hours(possible));
}

void writeRequestTypes(ReportWriter& writer, const Project& project, const QUuid& streamId)
{
    QList<QStringList> rows;
    QList<MonthlySaving> saved;
    QList<MonthlySaving> possible;
    for (const RequestType& type : project.requestTypes) {
        if (type.streamId != streamId)
            continue;
        const SelfServiceGain gain = selfServiceGain(type);
        saved.append(gain.saved);
        possible.append(gain.possible);
        rows.append(
            { type.name, u"%1 → %2"_s.arg(rungName(type.rungNow), rungName(type.rungWanted)),
                type.monthlyVolume ? formatNumber(*type.monthlyVolume) : u"?"_s,
                type.adoptionPpm ? formatPpm(*type.adoptionPpm) : u"?"_s,
                savedOf(gain.saved.waitHours, gain.possible.waitHours),
                savedOf(gain.saved.workHours, gain.possible.workHours),
                SelfServiceReport::tr("%1 of %2")
                    .arg(metRequirements(type.requirements))
                    .arg(oaasRequirementCount) });
    }
    if (rows.isEmpty())
        return;
    if (rows.size() > 1) {
        const MonthlySaving so = sumOf(saved);
        const MonthlySaving all = sumOf(possible);
        rows.append({ SelfServiceReport::tr("Together"), {}, {}, {},
            savedOf(so.waitHours, all.waitHours), savedOf(so.workHours, all.workHours), {} });
    }
    writer.heading(SelfServiceReport::tr("Self-service"));
    writer.table({ { SelfServiceReport::tr("Request"), false, 3 },
                     { SelfServiceReport::tr("Rung now → wanted"), false, 4 },
                     { SelfServiceReport::tr("A month"), true, 2 },
                     { SelfServiceReport::tr("Already by it"), true, 2 },
                     { SelfServiceReport::tr("Wait saved, h"), true, 2 },
                     { SelfServiceReport::tr("Work saved, h"), true, 2 },
                     { SelfServiceReport::tr("Requirements"), true, 2 } },
        rows,
        SelfServiceReport::tr("What is asked for again and again, and what self-service saves a "
                              "month, of what it would if all requests came by it: requests × "
                              "share × wait or work of one."));
}
