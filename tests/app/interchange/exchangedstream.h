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
        .visiblePathPpm = 800'000,
        .demandMilli = 12'345,
        .demandProvenance = { Origin::Measured, 20, 10'000, 15'500, u"13-19 Nov = a week"_s },
        .arrivalVariationMilli = 500,
        .costOfDelayMilli = 1'000'000'000'001,
        .currency = u"만원"_s,
        .calendarId = QUuid::createUuid(),
        .wallPhotoId = QUuid::createUuid(),
        .wallPhoto = { 250'000, QPointF(-1.5, 2), 1500 },
        .mappedBackwards = true };
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
    first.valueAddedTime = 61s;
    first.peoplePerItem = 2;
    first.processTimeShape = { ShapeKind::Triangular, 1200, 600s, 901s, 3600s };
    first.batchSize = 5;
    first.setupTime = 91s;
    first.wipLimit = 9;
    first.slotTimes = u"Wed/14:00"_s;
    first.slotCapacity = 12;
    first.queueCapacity = 40;
    first.patience = 7200s;
    first.priority = 9;
    first.preemption = Preemption::Resample;
    first.split = Split::And;
    first.pain = 3;
    first.note = u"=cmd|'/C calc'!A0; \"quoted\",\n둘째 줄 <b>"_s;
    first.muda = Muda::Type2;
    first.mudaReason = u"-trust"_s;
    first.queueCost = { 15, 123'456, 20'000, 4, u"@risk"_s };
    first.processTimeProvenance
        = { Origin::Estimated, {}, 5400, 5461, u"walk low=1 period=2; n=3"_s };
    first.leadTimeProvenance = { Origin::Measured, 20, {}, 1'000'000'008, {} };
    first.completeAccurateProvenance = { Origin::Guess, {}, 580'000, 999'999, {} };
    first.peopleProvenance = { Origin::Unsaid, {}, 1, {}, {} };
    first.queueProvenance = { Origin::Measured, 5, 0, 12, u"Nov"_s };
    map.steps[2].kind = StepKind::Customer;
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
                         .p85Wait = 3601s,
                         .badInput = BadInput::Clarify,
                         .badInputPpm = 100'001,
                         .badInputTime = 901s,
                         .informationExample = u"which host; \"prod\"?"_s,
                         .processExample = u"=two\nlines \\ and more"_s,
                         .toolingExample = u"a=b, c: d"_s,
                         .capacityExample = u"next 2: channel=mail"_s,
                         .volumeMilli = 2500,
                         .decision = HandoffDecision::SelfService,
                         .decisionReason = u"they ask every day"_s },
        { .id = QUuid::createUuid(),
            .streamId = map.stream.id,
            .fromStepId = map.steps.at(0).id,
            .toStepId = map.steps.at(2).id,
            .flow = Flow::ElectronicInformation },
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
