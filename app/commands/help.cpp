// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/help.h"
#include "app/commands/console.h"
#include "app/project/jsonproject.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

static QString say(const char* text) { return QCoreApplication::translate("Commands", text); }

static const QString usage = uR"(gemba [FILE.gemba]
gemba new FILE [--sample] [--force]
gemba check FILE
gemba salvage FILE --to NEW [--force]
gemba report FILE --pdf OUT [--sections LIST] [--paper a4|letter] [--force]
gemba export FILE --json OUT|- [--with-evidence] [--force]
gemba export FILE --format csv|drawio|dot|mermaid --out OUT|- [--stream NAME] [--force]
gemba import IN.json --into FILE [--force]
gemba import STEPS.csv|MAP.drawio --into FILE [--name NAME]
gemba merge THEIRS --into MINE [--prefer mine|theirs] [--part] [--json]
gemba discover LOG [--case C --activity A --time T …] [--json] [--into FILE --name NAME]
gemba discover BEFORE --compare AFTER [--case C …] [--json]
gemba simulate FILE --stream NAME [--state current|future] [--items N] [--replications R] [--seed S]
               [--log OUT.csv|OUT.xes] [--json]
gemba calculate --list
gemba calculate NAME key=value … [--json]
gemba help [json]
gemba COMMAND --help
gemba --version
)"_s;

static const QString discoverKeys = uR"(gemba discover LOG --json

  events    integer, used rows
  cases    integer
  activities    integer, different names
  variants    integer, different sequences of activities
  rejected_rows    integer, rows that could not be used
  lead_time_s    { mean, median, p85 }, from a case's first to its last event, seconds
  transitions    [ { from, to, count, mean_s, median_s } ]
      direct successions, most frequent first, then by name; seconds from end to start
  handoffs    { group, resource }, direct successions whose events name different ones

  Events of a case are ordered by time, then by their order in the log. Percentiles interpolate
  linearly.

gemba discover BEFORE --compare AFTER --json

  cases    { before, after, u, p, more_than_chance }, from a case's first to its last event
      before, after    { n, median_s, p85_s }
      u, p    Mann-Whitney, two-sided | null with fewer than 5 on a side
      more_than_chance    p < 0.05 | null
  activities    [ { name, as cases } ], lead times, of those in both logs, most frequent first;
      p adjusted for their number (Holm)
  only_before, only_after    [ name ]
)"_s;

static const QString mergeKeys = uR"(gemba merge THEIRS --into MINE --json

  relation    copy | copy_of_unknown_age | other (only with --part)
  common_moment    id of the latest moment both know | null
  merged    true or false: whether MINE was changed
  added_rows, removed_rows, changed_rows    integer, in MINE
  conflicts    [ { kind, table, id, column, before, mine, theirs, chosen, because } ]
      kind    value | removed | prediction | current_obstacle
      column    the field | null for a removed row
      before, mine, theirs    as above | null where it is not there; objects of fields for a
          removed row and a prediction, ids of obstacles for a current obstacle
      chosen    mine | theirs | null without --prefer
      because    [ { table, id } ], the rows for which a removed row is still needed
  locked    [ { id, winner } ], experiments whose locked prediction overrode a change
  joined    [ { table, name } ], with --part: rows that were there by that name
)"_s;

static const QString simulateKeys = uR"(gemba simulate FILE --stream NAME --json
  stream, state           what was simulated; day_s: seconds of its day
  time                    "working": lead times count working time; "clock": all time
  lead_time_s             mean, p50, p85, p95; each mean, low, high (95 % interval over replications)
  pooled_s                quantiles of all replications together
  wip, throughput_day, unfinished, lost_ratio, abandoned_ratio   each mean, low, high
  completed, replications, seed, events, seconds                 how much was run, and how long
  steps                   name, visits, wait_s, stay_s, queue, in_work; each mean, low, high
  queue_by_week           name, mean, half_width: items that wait, a number for each counted week;
                          empty with --items
  teams                   name, utilisation
  remarks                 what was assumed where the project says nothing
)"_s;

static const QString calculateKeys = uR"(gemba calculate --list --json

  [ { name, meaning, inputs, outputs, source } ]
      inputs    [ { key, meaning, required, default } ], default as text | null

gemba calculate NAME key=value … --json

  One object with the outputs of the formula, in the order of the list. Numbers have twelve digits;
  a value that does not exist is null, and why says the reason. Text is English.

  queue    rho, p_wait, wq, w, lq, l, method [, loss] [, abandon] [, growth] [, approximate] [, why]
      times in the unit of process_time, growth in items per that unit
      method    M/M/c | Pollaczek-Khinchine | D/M/1 | Whitt 1993 | M/M/c/K | Erlang A | M/M/c/K+M |
          growth (rho is 1 or more: no long run, the queue grows)
      loss    share of all items that find no room, with capacity
      abandon    share of all items that go away, with patience
      p_wait, wq, w    of the items that find room
      approximate    true where the formula is an approximation
  flow    process_time, lead_time, activity_ratio, rolled_ca
      [, unknown_process_times] [, unknown_lead_times] [, unknown_ca] [, why]
      times in minutes; totals of the known values, and how many steps do not say theirs
  business-time    end, elapsed_h [, why]
      end    ISO 8601 with the zone's offset
      elapsed_h    hours by every clock, nights and weekends included
  wilson    ratio, lower, upper [, why]
)"_s;

static const QString exportIntroduction = uR"(gemba export FILE --json OUT
gemba import IN.json --into FILE

  Keys carry their unit: _s seconds, _min minutes, _d days, _ppm parts per million, _milli
  thousandths of the unit, _bytes. Lists are in their order; id is a UUID. Import takes a key that
  is not there as a new project's value, and refuses the whole value for a key it does not know.

)"_s;

int helpCommand(const QStringList& arguments)
{
    const QString subject = arguments.value(1);
    if (subject == u"json") {
        printResult(exportIntroduction + jsonProjectHelp() + u'\n' + discoverKeys + u'\n'
            + simulateKeys + u'\n' + mergeKeys + u'\n' + calculateKeys);
        return 0;
    }
    if (!subject.isEmpty() && !subject.startsWith(u"--"))
        throw CommandFailure { say(QT_TRANSLATE_NOOP("Commands",
                                       "There is no help on “%1”. Try: gemba help, gemba help "
                                       "json, or gemba %1 --help."))
                                   .arg(subject),
            2 };
    printResult(usage);
    printResult(say(QT_TRANSLATE_NOOP("Commands",
        "Every command takes --language ko|en. Results go to standard output, messages to standard "
        "error.\nExit codes: 0 done; 1 the input is wrong or something was not done; 2 the call is "
        "wrong.")));
    return 0;
}
