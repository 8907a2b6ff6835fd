// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ticketlog/logguess.h"
#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

/// What exports call a column, best first, written without spaces and signs. Latin words also count
/// as one word of a longer header ("ticket_number"), Korean ones as a part of it.
static const QStringList& wordsFor(LogRole role)
{
    static const QStringList words[logRoleCount] = {
        { u"caseconceptname"_s, u"caseid"_s, u"case"_s, u"ticketid"_s, u"ticketnumber"_s,
            u"ticketno"_s, u"incidentid"_s, u"incidentnumber"_s, u"issuekey"_s, u"issueid"_s,
            u"requestid"_s, u"requestnumber"_s, u"changeid"_s, u"traceid"_s, u"티켓번호"_s,
            u"요청번호"_s, u"접수번호"_s, u"사건번호"_s, u"문의번호"_s, u"장애번호"_s,
            u"변경번호"_s, u"처리번호"_s, u"케이스"_s, u"number"_s, u"번호"_s, u"ticket"_s,
            u"티켓"_s, u"incident"_s, u"issue"_s, u"이슈"_s, u"key"_s, u"orderid"_s, u"id"_s },
        { u"conceptname"_s, u"activity"_s, u"activityname"_s, u"incidentstate"_s, u"활동"_s,
            u"처리단계"_s, u"진행단계"_s, u"진행상태"_s, u"처리상태"_s, u"상태"_s, u"단계"_s,
            u"state"_s, u"status"_s, u"step"_s, u"stage"_s, u"phase"_s, u"task"_s, u"event"_s,
            u"action"_s, u"operation"_s, u"작업"_s, u"업무"_s, u"처리내용"_s, u"이벤트"_s },
        { u"timetimestamp"_s, u"completetimestamp"_s, u"completetime"_s, u"endtime"_s,
            u"endtimestamp"_s, u"timestamp"_s, u"updatedat"_s, u"sysupdatedat"_s, u"처리일시"_s,
            u"완료일시"_s, u"종료일시"_s, u"변경일시"_s, u"처리시각"_s, u"완료시각"_s,
            u"종료시각"_s, u"변경시각"_s, u"수정일시"_s, u"일시"_s, u"시각"_s, u"eventtime"_s,
            u"datetime"_s, u"time"_s, u"updated"_s, u"finished"_s, u"completed"_s, u"closed"_s,
            u"end"_s, u"date"_s, u"처리일"_s, u"완료일"_s, u"시간"_s, u"날짜"_s, u"일자"_s },
        { u"starttimestamp"_s, u"starttime"_s, u"startedat"_s, u"시작일시"_s, u"시작시각"_s,
            u"착수일시"_s, u"접수일시"_s, u"시작시간"_s, u"start"_s, u"started"_s, u"begin"_s,
            u"시작"_s, u"착수"_s, u"접수시각"_s },
        { u"orggroup"_s, u"assignmentgroup"_s, u"담당팀"_s, u"처리팀"_s, u"담당부서"_s,
            u"처리부서"_s, u"담당그룹"_s, u"담당조직"_s, u"team"_s, u"workgroup"_s, u"팀"_s,
            u"부서"_s, u"group"_s, u"department"_s, u"dept"_s, u"queue"_s, u"조직"_s, u"그룹"_s },
        { u"orgresource"_s, u"assignedto"_s, u"assignee"_s, u"담당자"_s, u"처리담당자"_s,
            u"처리자"_s, u"작업자"_s, u"수행자"_s, u"resource"_s, u"agent"_s, u"owner"_s,
            u"performer"_s, u"person"_s, u"user"_s, u"employee"_s, u"담당"_s, u"사용자"_s },
    };
    return words[static_cast<size_t>(role)];
}

/// Lower case, one element a word: "sys_updatedAt (UTC)" -> sys, updated, at.
static QStringList headerWords(const QString& header)
{
    QString spaced;
    int depth = 0;
    for (qsizetype i = 0; i < header.size(); ++i) {
        const QChar c = header.at(i);
        depth += c == u'(' ? 1 : (c == u')' && depth > 0 ? -1 : 0);
        if (depth > 0 || !c.isLetterOrNumber()) {
            spaced += u' ';
            continue;
        }
        if (i > 0 && c.isUpper() && header.at(i - 1).isLower())
            spaced += u' ';
        spaced += c.toLower();
    }
    return spaced.split(u' ', Qt::SkipEmptyParts);
}

int headerScore(const QString& header, LogRole role)
{
    const QStringList parts = headerWords(header);
    const QString joined = parts.join(QString());
    const QStringList& words = wordsFor(role);
    int best = 0;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString& word = words.at(i);
        const int rank = static_cast<int>(i); // earlier words are surer
        int score = 0;
        if (joined == word)
            score = 100 - rank;
        else if (word.at(0).script() == QChar::Script_Hangul && joined.endsWith(word))
            score = 70 - rank;
        else if (word.size() > 2 && !parts.isEmpty() && parts.last() == word)
            score = 60 - rank;
        else if (word.size() > 3 && parts.contains(word))
            score = 35 - rank / 2;
        best = qMax(best, score);
    }
    return best;
}

bool namesPeople(const QString& header)
{
    static const QStringList latin { u"by"_s, u"caller"_s, u"requester"_s, u"reporter"_s,
        u"assignee"_s, u"owner"_s, u"user"_s, u"username"_s, u"agent"_s, u"person"_s, u"resource"_s,
        u"employee"_s, u"performer"_s, u"author"_s, u"creator"_s, u"approver"_s, u"email"_s,
        u"mail"_s, u"surname"_s, u"firstname"_s, u"lastname"_s, u"fullname"_s };
    static const QStringList korean { u"담당자"_s, u"요청자"_s, u"신청자"_s, u"처리자"_s,
        u"작성자"_s, u"등록자"_s, u"접수자"_s, u"승인자"_s, u"이름"_s, u"성명"_s, u"사용자"_s,
        u"수행자"_s, u"작업자"_s, u"의뢰인"_s, u"고객명"_s, u"이메일"_s, u"연락처"_s };
    const QStringList parts = headerWords(header);
    const QString joined = parts.join(QString());
    if (joined == u"assignedto"_s || joined == u"orgresource"_s)
        return true;
    return std::any_of(latin.begin(), latin.end(),
               [&parts](const QString& word) { return parts.contains(word); })
        || std::any_of(korean.begin(), korean.end(),
            [&joined](const QString& word) { return joined.contains(word); });
}

std::string_view trimmed(std::string_view value)
{
    const auto isSpace = [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; };
    while (!value.empty() && isSpace(value.front()))
        value.remove_prefix(1);
    while (!value.empty() && isSpace(value.back()))
        value.remove_suffix(1);
    return value;
}

bool isMissing(std::string_view value, const std::vector<std::string>& missing)
{
    return value.empty() || std::find(missing.begin(), missing.end(), value) != missing.end();
}

std::vector<std::string> missingValues(const LogReading& reading)
{
    std::vector<std::string> values;
    for (const QString& value : reading.missing)
        values.push_back(value.trimmed().toStdString());
    return values;
}

static bool isNumber(std::string_view value)
{
    return !value.empty() && std::all_of(value.begin(), value.end(), [](char c) {
        return (c >= '0' && c <= '9') || c == '.' || c == '-' || c == '+';
    });
}

/// What the first rows say of a column.
struct ColumnFacts {
    int present = 0;
    int numbers = 0;
    NameTable values = {};
    TimeGuess times = {};
    int pairs = 0; ///< Successive rows of one case, both present.
    int changes = 0; ///< Of them with different values.

    bool isTime() const { return times.isTimeColumn(); }
    double changing() const { return pairs > 0 ? double(changes) / pairs : 0.5; }
    double repeating() const { return present > 0 ? 1 - double(values.size()) / present : 0; }
};

static std::string_view cell(const std::vector<QByteArray>& row, int column)
{
    if (column < 0 || static_cast<size_t>(column) >= row.size())
        return {};
    const QByteArray& value = row[static_cast<size_t>(column)];
    return trimmed({ value.data(), static_cast<size_t>(value.size()) });
}

static ColumnFacts factsOf(
    const LogFile& file, int column, int caseColumn, const std::vector<std::string>& missing)
{
    ColumnFacts facts;
    std::map<std::string_view, std::string_view> lastOfCase;
    for (const std::vector<QByteArray>& row : file.sample) {
        const std::string_view value = cell(row, column);
        if (isMissing(value, missing))
            continue;
        ++facts.present;
        facts.numbers += isNumber(value) ? 1 : 0;
        facts.values.idOf(value);
        facts.times.add(value);
        if (caseColumn < 0)
            continue;
        const auto [last, isFirst] = lastOfCase.try_emplace(cell(row, caseColumn), value);
        if (!isFirst) {
            ++facts.pairs;
            facts.changes += last->second != value ? 1 : 0;
            last->second = value;
        }
    }
    return facts;
}

bool looksLikeHeader(const std::vector<std::vector<QByteArray>>& rows)
{
    if (rows.empty())
        return false;
    const std::vector<QByteArray>& first = rows.front();
    bool known = false;
    bool dataBelow = false;
    for (size_t column = 0; column < first.size(); ++column) {
        const std::string_view value = cell(first, static_cast<int>(column));
        TimeGuess time;
        time.add(value);
        if (isNumber(value) || time.order())
            return false;
        for (size_t role = 0; role < logRoleCount; ++role)
            known = known
                || headerScore(QString::fromUtf8(first[column]), static_cast<LogRole>(role)) >= 50;
        if (rows.size() < 2)
            continue;
        const std::string_view below = cell(rows[1], static_cast<int>(column));
        TimeGuess timeBelow;
        if (!below.empty())
            timeBelow.add(below);
        dataBelow = dataBelow || isNumber(below) || timeBelow.order();
    }
    return known || dataBelow;
}

static int guessCase(const LogFile& file, const std::vector<std::string>& missing)
{
    int best = -1;
    double bestScore = 25;
    const double rows = double(file.sample.size());
    for (int column = 0; column < file.columns.size(); ++column) {
        const ColumnFacts facts = factsOf(file, column, -1, missing);
        const int name = headerScore(file.columns.at(column), LogRole::Case);
        if (facts.present < 0.5 * rows || facts.times.order())
            continue;
        const double repeating = facts.repeating();
        double score = name;
        if (repeating > 0.2 && repeating < 0.98 && facts.values.size() > 1)
            score += 30;
        else if (file.sample.size() >= 20)
            score -= 20; // every row another one, or all rows the same
        if (facts.values.size() * 3 < facts.present / 10)
            score -= 15; // so few that they are a kind, not a case
        const std::string_view value = cell(file.sample.front(), column);
        if (std::any_of(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; }))
            score += 5;
        score -= 0.1 * column;
        if (score > bestScore) {
            bestScore = score;
            best = column;
        }
    }
    return best;
}

/// The column with the highest score above `threshold`; -1 where none has.
template <typename Score> static int bestColumn(qsizetype count, double threshold, Score score)
{
    int best = -1;
    for (int column = 0; column < count; ++column) {
        const double value = score(column);
        if (value > threshold) {
            threshold = value;
            best = column;
        }
    }
    return best;
}

static void guessTimes(
    const LogFile& file, LogReading& reading, const std::vector<ColumnFacts>& facts)
{
    const double rows = double(file.sample.size());
    const auto timeScore = [&](int column, LogRole role) {
        const ColumnFacts& fact = facts[static_cast<size_t>(column)];
        if (!fact.isTime() || fact.present < 0.5 * rows)
            return 0.0;
        return headerScore(file.columns.at(column), role) + 60 * fact.changing() - 0.1 * column;
    };
    const auto named
        = [&](int column, LogRole role) { return headerScore(file.columns.at(column), role); };
    int time = bestColumn(file.columns.size(), 0, [&](int column) {
        // A start is the time only where there is no other.
        const bool start = named(column, LogRole::Start) > named(column, LogRole::Time);
        return timeScore(column, LogRole::Time) * (start ? 0.3 : 1);
    });
    if (time < 0) // mostly missing or broken, but called what times are called
        time = bestColumn(file.columns.size(), 40,
            [&](int column) { return double(named(column, LogRole::Time)); });
    const int start = bestColumn(file.columns.size(), 0, [&](int column) {
        const ColumnFacts& fact = facts[static_cast<size_t>(column)];
        if (column == time || named(column, LogRole::Start) < 35
            || (fact.pairs > 0 && fact.changes == 0))
            return 0.0;
        return timeScore(column, LogRole::Start);
    });
    reading.setColumn(LogRole::Time, time);
    reading.setColumn(LogRole::Start, start);
}

void guessColumns(const LogFile& file, LogReading& reading)
{
    reading.columns.fill(-1);
    reading.personColumns.clear();
    if (file.sample.empty())
        return;
    const std::vector<std::string> missing = missingValues(reading);
    const qsizetype count = file.columns.size();
    const int caseColumn = guessCase(file, missing);
    reading.setColumn(LogRole::Case, caseColumn);
    std::vector<ColumnFacts> facts;
    facts.reserve(static_cast<size_t>(count));
    for (int column = 0; column < count; ++column)
        facts.push_back(factsOf(file, column, caseColumn, missing));
    guessTimes(file, reading, facts);
    const auto isTaken = [&reading](int column) {
        return std::find(reading.columns.begin(), reading.columns.end(), column)
            != reading.columns.end();
    };
    const double rows = double(file.sample.size());
    for (const LogRole role : { LogRole::Group, LogRole::Resource })
        reading.setColumn(role, bestColumn(count, 20, [&](int column) {
            if (isTaken(column) || facts[static_cast<size_t>(column)].isTime())
                return 0;
            return headerScore(file.columns.at(column), role);
        }));
    reading.setColumn(LogRole::Activity, bestColumn(count, 20, [&](int column) {
        const ColumnFacts& fact = facts[static_cast<size_t>(column)];
        if (isTaken(column) || fact.isTime() || fact.present < 0.8 * rows
            || namesPeople(file.columns.at(column)))
            return 0.0;
        double score = headerScore(file.columns.at(column), LogRole::Activity)
            + 30 * (fact.pairs > 0 ? fact.changing() : 0);
        if (fact.values.size() > 100 && fact.repeating() < 0.5)
            score -= 30;
        if (fact.numbers == fact.present || fact.values.size() < 2)
            score -= 25;
        return score - 0.1 * column;
    }));
    for (int column = 0; column < count; ++column) {
        const QStringList words = headerWords(file.columns.at(column));
        if (!words.isEmpty() && words.first() == u"lifecycle"_s)
            reading.lifecycleColumn = column;
        if (namesPeople(file.columns.at(column)) && column != reading.column(LogRole::Group)
            && column != reading.column(LogRole::Case)
            && column != reading.column(LogRole::Activity)
            && !facts[static_cast<size_t>(column)].isTime())
            reading.personColumns.append(column);
    }
}
