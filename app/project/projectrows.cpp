// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/projectrows.h"
#include "app/project/table.h"

using namespace Qt::StringLiterals;

void addProjectTables(Tables& tables)
{
    tables.addValue(u"project_info"_s, &Project::info,
        {
            column(u"title"_s, &ProjectInfo::title),
            column(u"organisation"_s, &ProjectInfo::organisation),
            column(u"scope"_s, &ProjectInfo::scope),
            column(u"version"_s, &ProjectInfo::version),
        });
    tables.add(u"work_calendar"_s, &Project::calendars,
        {
            column(u"name"_s, &StoredCalendar::name),
            column(u"zone"_s, &StoredCalendar::zone),
            column(u"hours"_s, &StoredCalendar::hours),
            column(u"holidays"_s, &StoredCalendar::holidays),
            column(u"freezes"_s, &StoredCalendar::freezes),
        });
    tables.add(u"team"_s, &Project::teams,
        {
            column(u"name"_s, &Team::name),
            column(u"people"_s, &Team::people),
            column(u"weekly_per_person_min"_s, &Team::weeklyMinutesPerPerson),
            column(u"logged_toil_min"_s, &Team::loggedToilMinutes),
            column(u"logged_operations_min"_s, &Team::loggedOperationsMinutes),
            reference(u"calendar_id"_s, &Team::calendarId, u"work_calendar"_s, Orphan::Unlinked),
            column(u"interrupt_ppm"_s, &Team::interruptPpm),
        });
    tables.add(u"service"_s, &Project::services,
        {
            column(u"name"_s, &Service::name),
            reference(u"team_id"_s, &Service::teamId, u"team"_s, Orphan::Unlinked),
        });
    tables.add(u"action"_s, &Project::actions,
        {
            column(u"title"_s, &Action::title),
            column(u"owner"_s, &Action::owner),
            words(u"subject"_s, &Action::subject,
                { u"overview"_s, u"kata"_s, u"value_stream"_s, u"error_budget"_s, u"toil"_s,
                    u"org_model"_s, u"report"_s }),
            column(u"due"_s, &Action::due),
            column(u"done"_s, &Action::done),
        });
    tables.add(u"measure"_s, &Project::measures,
        {
            column(u"name"_s, &Measure::name),
            column(u"unit"_s, &Measure::unit),
            column(u"target_milli"_s, &Measure::targetMilli),
            column(u"lower_is_better"_s, &Measure::lowerIsBetter),
            column(u"is_limit"_s, &Measure::isLimit),
        });
    tables.add(u"measurement"_s, &Project::measurements,
        {
            reference(u"measure_id"_s, &Measurement::measureId, u"measure"_s, Orphan::Removed),
            column(u"date"_s, &Measurement::date),
            column(u"value_milli"_s, &Measurement::valueMilli),
        });
    tables.add(u"phase"_s, &Project::phases,
        {
            column(u"name"_s, &Phase::name),
            column(u"start_date"_s, &Phase::start),
            column(u"end_date"_s, &Phase::end),
        });
    tables.add(u"evidence"_s, &Project::evidence,
        {
            column(u"sha256"_s, &Evidence::sha256),
            column(u"name"_s, &Evidence::name),
            column(u"size_bytes"_s, &Evidence::size),
            utcTime(u"imported_at"_s, &Evidence::importedAt),
            column(u"settings"_s, &Evidence::settings),
        });
}
