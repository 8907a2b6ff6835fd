// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QUuid>
#include <optional>

// What all panels share: teams, services, actions, the measures of success and the journey. Each is
// one list in Project.

/// The panels a finding or an action can lead to, in the order of the journey.
enum class Subject { Overview, Kata, ValueStream, ErrorBudget, Toil, OrgModel, Report };

/// When work is done, as people write it: hours of a week in a zone, without holidays and freezes.
/// app/calendar reads the texts.
struct StoredCalendar {
    QUuid id = {};
    QString name = {};
    QString zone = QStringLiteral("UTC"); ///< "Asia/Seoul"
    QString hours = QStringLiteral("Mon-Fri/09:00-17:00");
    QString holidays = {}; ///< "2026-02-17 Seollal; 12-25 Christmas"
    QString freezes = {}; ///< "2026-12-18 18:00/2027-01-04 08:00 year end"

    bool operator==(const StoredCalendar&) const = default;
};

/// A group of people who share one backlog.
struct Team {
    QUuid id = {}; ///< Given once, never changed.
    QString name = {};
    int people = 0;
    int weeklyMinutesPerPerson = 32 * 60; ///< Net of leave, training and meetings.
    std::optional<int> loggedToilMinutes = {}; ///< A week, whole team, from a work log or survey.
    std::optional<int> loggedOperationsMinutes = {}; ///< Operations that are not toil, likewise.
    QUuid calendarId = {};
    int interruptPpm = 0; ///< Share of the time that interruptions take.

    bool operator==(const Team&) const = default;
};

/// Something users rely on, e.g. "Payments API".
struct Service {
    QUuid id = {};
    QString name = {};
    QUuid teamId = {}; ///< Null while nobody owns it.

    bool operator==(const Service&) const = default;
};

/// Something agreed to be done, wherever it came from.
struct Action {
    QUuid id = {};
    QString title = {};
    QString owner = {}; ///< A team or role, in words.
    Subject subject = Subject::Overview; ///< The panel it came from.
    QDateTime due = {}; ///< Local time; null while no date is agreed.
    bool done = false;

    bool operator==(const Action&) const = default;
};

/// One of the few numbers by which the transition is judged.
struct Measure {
    QUuid id = {};
    QString name = {};
    QString unit = {}; ///< As written behind the number: "%", "일", "min".
    std::optional<qint64> targetMilli = {}; ///< Thousandths of the unit.
    bool lowerIsBetter = true;
    bool isLimit = false; ///< The target is a limit to stay under, not a goal to reach.

    bool operator==(const Measure&) const = default;
};

/// One measured value of a measure; the list may grow long.
struct Measurement {
    QUuid id = {};
    QUuid measureId = {};
    QDate date = {};
    qint64 valueMilli = 0; ///< Thousandths of the measure's unit.

    bool operator==(const Measurement&) const = default;
};

/// A stretch of the journey, e.g. "Remove handoffs".
struct Phase {
    QUuid id = {};
    QString name = {};
    QDate start = {};
    QDate end = {}; ///< The first day of what follows.

    bool operator==(const Phase&) const = default;
};

/// What the file says of itself.
struct ProjectInfo {
    QString title = {};
    QString organisation = {};
    QString scope = {}; ///< e.g. "결제·주문·검색".
    QString version = {}; ///< Printed on the report's cover.

    bool operator==(const ProjectInfo&) const = default;
};

/// A raw file the project's figures were derived from. Its bytes lie in the project file once,
/// compressed, under their SHA-256; they are not part of the value.
struct Evidence {
    QUuid id = {};
    QString sha256 = {}; ///< 64 hexadecimal digits.
    QString name = {}; ///< The file's name when it was imported.
    qint64 size = 0; ///< Bytes, unpacked.
    QDateTime importedAt = {}; ///< UTC.
    QString settings = {}; ///< How it was read, as JSON, so that figures can be derived again.

    bool operator==(const Evidence&) const = default;
};
