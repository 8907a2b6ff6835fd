// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kata/katahints.h"
#include "app/kata/runrules.h"
#include "app/project/project.h"
#include <QRegularExpression>

using namespace Qt::StringLiterals;

/// Words that build, buy or install something, in both languages whatever the window speaks.
static QString actionWord(const QString& text)
{
    static const QRegularExpression words(
        u"(도입|구축|개발한|구현|설치|이관|마이그레이션|자동화한|자동화하|작성한|작성하|"
        "\\b(?:implement|introduce|install|migrate|roll out|build|buy|deploy|automate|write)\\b)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return words.match(text).captured(1);
}

/// A number that is not part of a date.
static bool hasNumber(QString text)
{
    static const QRegularExpression dates(
        u"\\d{4}\\s*[-./]\\s*\\d{1,2}(\\s*[-./]\\s*\\d{1,2})?|\\d{4}년|\\d{1,2}월|\\d{1,2}일까지|"
        "\\bQ[1-4]\\b|[1-4]분기|"
        "\\d{1,2}\\s+(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*(?:\\s+\\d{4})?|"
        "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\s+\\d{1,4}(?:,?\\s+\\d{4})?|"
        "\\b(?:19|20)\\d{2}\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression digit(u"\\d"_s);
    return text.remove(dates).contains(digit);
}

QList<KataHint> challengeHints(const QString& challenge, QDate by, QDate today)
{
    QList<KataHint> hints;
    if (challenge.trimmed().isEmpty())
        return hints;
    if (!hasNumber(challenge))
        hints.append({ KataHintKind::NotMeasurable });
    if (const QString word = actionWord(challenge); !word.isEmpty())
        hints.append({ KataHintKind::NamesAction, word });
    if (!by.isValid())
        hints.append({ KataHintKind::NoDate });
    else if (by < today)
        hints.append({ KataHintKind::DatePassed });
    else if (by > today.addYears(3))
        hints.append({ KataHintKind::TooFar });
    return hints;
}

std::optional<bool> goalReached(const Metric& metric, std::optional<qint64> nowMilli)
{
    if (!nowMilli || !metric.goalMilli)
        return std::nullopt;
    return metric.lowerIsBetter ? *nowMilli <= *metric.goalMilli : *nowMilli >= *metric.goalMilli;
}

std::optional<qint64> outcomeNow(const Project& project, const KataBoard& board)
{
    const Measure* measure = findById(project.measures, board.measureId);
    if (measure && measure->unit == board.outcome.unit) {
        const QList<RunPoint> points = runPoints(project.measurements, measure->id);
        if (!points.isEmpty())
            return points.last().valueMilli;
    }
    return board.outcome.nowMilli;
}

QList<KataHint> targetHints(const KataBoard& board, std::optional<qint64> outcomeNow, QDate today)
{
    QList<KataHint> hints;
    if (!board.outcome.goalMilli)
        hints.append({ KataHintKind::NoOutcome });
    if (!board.process.goalMilli)
        hints.append({ KataHintKind::NoProcessMetric });
    if (board.pattern.trimmed().isEmpty())
        hints.append({ KataHintKind::NoPattern });
    if (const QString word = actionWord(board.pattern); !word.isEmpty())
        hints.append({ KataHintKind::NamesAction, word });
    if (!board.targetDate.isValid())
        hints.append({ KataHintKind::NoDate });
    else if (board.targetDate < today)
        hints.append({ KataHintKind::DatePassed });
    else if (today.daysTo(board.targetDate) > 90)
        hints.append({ KataHintKind::TooFar });
    if (goalReached(board.outcome, outcomeNow).value_or(false))
        hints.append({ KataHintKind::AlreadyReached });
    return hints;
}
