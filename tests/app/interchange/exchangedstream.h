// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/interchange/streamexchange.h"

/// Two maps that use every field, with texts that each format has to write with care.
inline StreamExchange fullExchange()
{
    using namespace Qt::StringLiterals;
    using namespace std::chrono_literals;
    StreamExchange streams;
    streams.teams = { { .id = QUuid::createUuid(), .name = u"=Team \"A\" & <b>"_s },
        { .id = QUuid::createUuid(), .name = u"인프라"_s } };
    StreamMap map;
    map.stream = { .id = QUuid::createUuid(),
        .name = u"현재 \"state\" 100% <i>\n둘째 줄"_s,
        .dayLength = 1440min,
        .source = u"a walk, 13-19 Nov"_s,
        .evidenceId = QUuid::createUuid(),
        .cases = 120,
        .medianLeadTime = 100'001s,
        .p85LeadTime = 200'002s,
        .visiblePathPpm = 800'000 };
    const auto step = [&map](const QString& name, const QUuid& team) {
        Step made;
        made.id = QUuid::createUuid();
        made.streamId = map.stream.id;
        made.name = name;
        made.teamId = team;
        map.steps.append(made);
    };
    step(u"@Ask; \"now\", <please> & go"_s, streams.teams.at(0).id);
    step(u"-승인 `x` #1 \\n %ca%"_s, streams.teams.at(1).id);
    step(QString(), {});
    Step& first = map.steps[0];
    first.processTime = 5431s; // no whole minute
    first.leadTime = 1'000'000'007s;
    first.completeAccuratePpm = 955'001;
    first.judgedItems = 20;
    first.people = 3;
    first.queue = 7;
    first.position = QPointF(88.125, 1.0 / 3);
    first.count = 119;
    first.p85LeadTime = 1s;
    first.p85ProcessTime = 0s;
    map.steps[1].processTime = 0s;
    map.steps[1].completeAccuratePpm = 0;
    map.steps[1].people = 0;
    map.handoffs = { { .id = QUuid::createUuid(),
                         .streamId = map.stream.id,
                         .fromStepId = map.steps.at(0).id,
                         .toStepId = map.steps.at(1).id,
                         .sharePpm = 650'000,
                         .channel = Channel::Chat,
                         .informationMismatch = 1,
                         .processMismatch = 2,
                         .toolingMismatch = 3,
                         .capacityMismatch = 1,
                         .count = 100,
                         .rarestIn = 4,
                         .medianWait = 61s,
                         .p85Wait = 3601s },
        { .id = QUuid::createUuid(),
            .streamId = map.stream.id,
            .fromStepId = map.steps.at(0).id,
            .toStepId = map.steps.at(2).id },
        { .id = QUuid::createUuid(),
            .streamId = map.stream.id,
            .fromStepId = map.steps.at(1).id,
            .toStepId = map.steps.at(0).id,
            .sendBack = true,
            .sharePpm = 123'456 } };
    streams.maps.append(map);
    StreamMap empty;
    empty.stream.id = QUuid::createUuid();
    empty.stream.name = u"Future state"_s;
    streams.maps.append(empty);
    return streams;
}
