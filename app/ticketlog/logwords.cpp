// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ticketlog/logwords.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

static QString say(const char* text) { return QCoreApplication::translate("TicketLog", text); }

static QString onlyColumns(const LogProblem& problem)
{
    const auto role = static_cast<LogRole>(problem.detail.toInt());
    return QCoreApplication::translate(
        "TicketLog", "%1 has no column that is surely the %2; say which one it is.")
        .arg(u"%1"_s, logRoleName(role));
}

static QString problemPattern(const LogProblem& problem)
{
    switch (problem.kind) {
    case LogProblem::Cancelled:
        return QCoreApplication::translate("TicketLog", "Reading %1 was cancelled.");
    case LogProblem::CannotRead:
        return QCoreApplication::translate("TicketLog", "%1 cannot be read: %2.");
    case LogProblem::NotAFile:
        return QCoreApplication::translate(
            "TicketLog", "%1 is no ordinary file; choose a ticket log (.csv, .xes, .xes.gz).");
    case LogProblem::TooLarge:
        return QCoreApplication::translate(
            "TicketLog", "%1 is larger than 2 GiB; export a shorter period.");
    case LogProblem::Empty:
        return QCoreApplication::translate("TicketLog", "%1 is empty; export the log again.");
    case LogProblem::HeaderOnly:
        return QCoreApplication::translate(
            "TicketLog", "%1 has no rows besides its header; export a period with tickets.");
    case LogProblem::Binary:
        return QCoreApplication::translate("TicketLog",
            "%1 is no text file; export the log as CSV or XES (an Excel file must be saved as "
            "CSV).");
    case LogProblem::UnknownEncoding:
        return QCoreApplication::translate("TicketLog",
            "%1 is neither UTF-8, UTF-16 nor CP949 throughout; export it again as UTF-8.");
    case LogProblem::EncodingContradicted:
        return QCoreApplication::translate(
            "TicketLog", "%1 holds bytes that are no %2; choose another encoding.");
    case LogProblem::TooManyColumns:
        return QCoreApplication::translate(
            "TicketLog", "%1 has more than 1,000 columns in line %3; is the delimiter right?");
    case LogProblem::BrokenHeader:
        return QCoreApplication::translate("TicketLog",
            "The first row of %1 (line %3) cannot be read: a quotation mark is not closed or a "
            "field is longer than 1 MiB.");
    case LogProblem::BadXml:
        return QCoreApplication::translate(
            "TicketLog", "%1 is no valid XML in line %3 (%2); export it again.");
    case LogProblem::Entities:
        return QCoreApplication::translate("TicketLog",
            "%1 declares XML entities in line %3, which a log has no use for; it was not read.");
    case LogProblem::TooDeep:
        return QCoreApplication::translate("TicketLog",
            "%1 nests elements more than 200 deep in line %3, which a log does not; it was not "
            "read.");
    case LogProblem::BrokenArchive:
        return QCoreApplication::translate(
            "TicketLog", "%1 is damaged or ends too early; copy it again.");
    case LogProblem::Bomb:
        return QCoreApplication::translate("TicketLog",
            "%1 unpacks to more than 250 times its size, which a log does not; it was not read.");
    case LogProblem::NotXes:
        return QCoreApplication::translate(
            "TicketLog", "%1 is XML, but no XES log; export it as XES or CSV.");
    case LogProblem::NoColumn:
        return onlyColumns(problem);
    case LogProblem::AmbiguousTime:
        return QCoreApplication::translate(
            "TicketLog", "The times of %1 can be read day first or month first; say which.");
    case LogProblem::UnknownTime:
        return QCoreApplication::translate("TicketLog",
            "The times in this column of %1 are written in no known way; choose another column or "
            "format.");
    case LogProblem::NothingUsable:
        break;
    }
    return QCoreApplication::translate(
        "TicketLog", "No row of %1 can be used; check the columns and the time format.");
}

QString logProblemSentence(const LogProblem& problem, const QString& fileName)
{
    // In one go, so that a "%2" in a file's name stays what it is.
    const QString pattern = problemPattern(problem);
    QString sentence;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const QChar next = i + 1 < pattern.size() ? pattern.at(i + 1) : QChar();
        if (pattern.at(i) != u'%' || next < u'1' || next > u'3') {
            sentence += pattern.at(i);
            continue;
        }
        ++i;
        sentence += next == u'1' ? fileName
            : next == u'2'       ? problem.detail
                                 : QString::number(problem.line);
    }
    return sentence;
}

QString rejectReasonText(RejectReason reason)
{
    switch (reason) {
    case RejectReason::NoCase:
        return say(QT_TRANSLATE_NOOP("TicketLog", "no case"));
    case RejectReason::NoActivity:
        return say(QT_TRANSLATE_NOOP("TicketLog", "no activity"));
    case RejectReason::NoTime:
        return say(QT_TRANSLATE_NOOP("TicketLog", "no time"));
    case RejectReason::BadTime:
        return say(QT_TRANSLATE_NOOP("TicketLog", "time not readable"));
    case RejectReason::BadStart:
        return say(QT_TRANSLATE_NOOP("TicketLog", "start not readable"));
    case RejectReason::StartAfterTime:
        return say(QT_TRANSLATE_NOOP("TicketLog", "starts after its end"));
    case RejectReason::TooManyFields:
        return say(QT_TRANSLATE_NOOP("TicketLog", "more fields than columns"));
    case RejectReason::UnclosedQuote:
        return say(QT_TRANSLATE_NOOP("TicketLog", "quotation mark not closed"));
    case RejectReason::FieldTooLong:
        return say(QT_TRANSLATE_NOOP("TicketLog", "field longer than 1 MiB"));
    case RejectReason::OtherLifecycle:
        break;
    }
    return say(QT_TRANSLATE_NOOP("TicketLog", "life cycle other than start and complete"));
}

QString logRoleName(LogRole role)
{
    switch (role) {
    case LogRole::Case:
        return say(QT_TRANSLATE_NOOP("TicketLog", "Case"));
    case LogRole::Activity:
        return say(QT_TRANSLATE_NOOP("TicketLog", "Activity"));
    case LogRole::Time:
        return say(QT_TRANSLATE_NOOP("TicketLog", "Time"));
    case LogRole::Start:
        return say(QT_TRANSLATE_NOOP("TicketLog", "Start"));
    case LogRole::Group:
        return say(QT_TRANSLATE_NOOP("TicketLog", "Team"));
    case LogRole::Resource:
        break;
    }
    return say(QT_TRANSLATE_NOOP("TicketLog", "Person"));
}

QString timeOrderName(TimeOrder order)
{
    switch (order) {
    case TimeOrder::YearFirst:
        return say(QT_TRANSLATE_NOOP("TicketLog", "Year first (2026-11-20 14:05)"));
    case TimeOrder::DayFirst:
        return say(QT_TRANSLATE_NOOP("TicketLog", "Day first (20-11-2026 14:05)"));
    case TimeOrder::MonthFirst:
        return say(QT_TRANSLATE_NOOP("TicketLog", "Month first (11/20/2026 14:05)"));
    case TimeOrder::EpochSeconds:
        return say(QT_TRANSLATE_NOOP("TicketLog", "Seconds since 1970"));
    case TimeOrder::EpochMilliseconds:
        return say(QT_TRANSLATE_NOOP("TicketLog", "Milliseconds since 1970"));
    case TimeOrder::Pattern:
        break;
    }
    return say(QT_TRANSLATE_NOOP("TicketLog", "Own pattern"));
}

QString columnName(const LogFile& file, int column)
{
    const QString name
        = column >= 0 && column < file.columns.size() ? file.columns.at(column) : QString();
    return name.isEmpty() ? say(QT_TRANSLATE_NOOP("TicketLog", "Column %1")).arg(column + 1) : name;
}
