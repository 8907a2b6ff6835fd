// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/project/project.h"

/// A small project whose rows the tests of changes speak of.
namespace changed {
using namespace Qt::StringLiterals;

inline const QString teamId = u"11111111-1111-4111-8111-111111111111"_s;
inline const QString taskId = u"22222222-2222-4222-8222-222222222222"_s;
inline const QString boardId = u"33333333-3333-4333-8333-333333333333"_s;
inline const QString streamId = u"44444444-4444-4444-8444-444444444444"_s;
inline const QString reviewId = u"55555555-5555-4555-8555-555555555555"_s;
inline const QString deployId = u"66666666-6666-4666-8666-666666666666"_s;
inline const QString handoffId = u"77777777-7777-4777-8777-777777777777"_s;
inline const QString measureId = u"88888888-8888-4888-8888-888888888888"_s;
inline const QString measurementId = u"99999999-9999-4999-8999-999999999999"_s;

inline Project project()
{
    using namespace std::chrono_literals;
    Project p;
    p.teams = { { .id = QUuid(teamId), .name = u"Platform"_s } };
    p.toilTasks = { { .id = QUuid(taskId), .teamId = QUuid(teamId), .name = u"Restart pods"_s } };
    KataBoard board { .id = QUuid(boardId), .focusProcess = u"Review"_s };
    board.outcome.unit = u"d"_s;
    p.kataBoards = { board };
    p.valueStreams
        = { { .id = QUuid(streamId), .name = u"Database change"_s, .dayLength = 480min } };
    p.steps = { { .id = QUuid(reviewId), .streamId = QUuid(streamId), .name = u"Review"_s },
        { .id = QUuid(deployId), .streamId = QUuid(streamId), .name = u"Deploy"_s } };
    p.handoffs = { { .id = QUuid(handoffId),
        .streamId = QUuid(streamId),
        .fromStepId = QUuid(reviewId),
        .toStepId = QUuid(deployId) } };
    p.measures = { { .id = QUuid(measureId), .name = u"Lead time"_s, .unit = u"d"_s } };
    p.measurements = { { .id = QUuid(measurementId),
        .measureId = QUuid(measureId),
        .date = QDate(2026, 11, 20),
        .valueMilli = 3400 } };
    return p;
}

/// With plain spaces in place of those that do not break.
inline QString plain(QString text)
{
    return text.replace(QChar(0x00A0), u' ').replace(QChar(0x202F), u' ');
}
} // namespace changed
