// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interchange/csvcolumns.h"
#include "app/interchange/streamattributes.h"
#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

/// Letters and digits only, in lower case.
static QString plain(const QString& header)
{
    QString letters;
    for (const QChar c : header.toLower())
        if (c.isLetterOrNumber())
            letters += c;
    return letters;
}

/// Further attributes by the names that other tables use.
static void addAttributes(QHash<QString, ColumnMeaning>& all)
{
    const auto add = [&all](const QString& attribute, const char* list) {
        for (const QString& name : QString::fromUtf8(list).split(u' '))
            all.insert(name, { StepColumn::Attribute, 1, false, attribute });
    };
    add(u"va_min"_s, "valueaddedtime valueadded vat va 부가가치시간");
    add(u"batch_size"_s, "batch lotsize 배치 배치크기 일괄크기");
    add(u"setup_min"_s, "setup setuptime changeover changeovertime 준비시간 교체시간");
    add(u"wip_limit"_s, "wipmax wip한도 wip제한");
    add(u"people_per_item"_s, "peopleatonce 건당인원");
    add(u"slot_times"_s, "slots meetings 회의 회의시간");
    add(u"priority"_s, "우선순위");
    add(u"note"_s, "notes comment comments remark remarks 메모 비고");
    for (const Attribute<Step>& attribute : stepAttributes())
        if (const QString name = plain(attribute.name); !all.contains(name))
            all.insert(name, { StepColumn::Attribute, 1, false, attribute.name });
}

static const QHash<QString, ColumnMeaning>& knownNames()
{
    static const QHash<QString, ColumnMeaning> names = [] {
        QHash<QString, ColumnMeaning> all;
        const auto add = [&all](StepColumn column, const char* list) {
            for (const QString& name : QString::fromUtf8(list).split(u' '))
                all.insert(name, { column });
        };
        add(StepColumn::Id, "id stepid no nr number key 번호 순번 단계번호 아이디");
        add(StepColumn::Name,
            "name step stepname process processname activity "
            "activityname task title 이름 단계 단계명 "
            "공정 공정명 프로세스 작업 활동");
        add(StepColumn::Team,
            "team teamname department owner group lane swimlane "
            "role resource organization 팀 팀명 부서 "
            "담당 담당팀 담당부서 조직");
        add(StepColumn::ProcessTime,
            "processtime pt touchtime worktime activetime "
            "processingtime proctime 처리시간 작업시간 "
            "공정시간 실작업시간 프로세스타임");
        add(StepColumn::LeadTime,
            "leadtime lt elapsedtime totaltime turnaroundtime 리드타임 소요시간 "
            "경과시간 총소요시간");
        add(StepColumn::CompleteAccurate,
            "completeaccurate completeandaccurate percentcompleteaccurate "
            "percentcompleteandaccurate "
            "percentca pctca ca percentcompleteaccuratepct firstpassyield fpy "
            "완전정확도 정확도 "
            "완전정확률 완전성정확성 완전하고정확한비율");
        add(StepColumn::JudgedItems, "judgeditems samplesize n 표본 표본수 판정건수");
        add(StepColumn::People,
            "people peoplecount numberofpeople operators "
            "numberofoperators headcount staff workers 인원 "
            "인원수 사람 작업자 작업자수");
        add(StepColumn::Queue,
            "queue queuesize queuelength wip inventory "
            "waitingitems backlog 대기 대기열 대기건수 재고");
        add(StepColumn::Next,
            "next nextstep nextsteps successor successors to "
            "target 다음 다음단계 후행 후행단계");
        add(StepColumn::ReworkTo,
            "reworkto rework sendbackto returnto 재작업 "
            "재작업단계 되돌림 반려 반려단계");
        add(StepColumn::Provenance, "provenance evidence 근거 출처");
        add(StepColumn::HandoffDetails, "handoffdetails");
        add(StepColumn::ProcessTime, "ptmin");
        add(StepColumn::LeadTime, "ltmin");
        addAttributes(all);
        return all;
    }();
    return names;
}

/// "(min)", "[h]", "in days": what the header ends with.
static ColumnMeaning unitOf(const QString& word)
{
    static const QHash<QString, ColumnMeaning> units = [] {
        QHash<QString, ColumnMeaning> all;
        const auto add = [&all](const char* list, double minutes, bool isDays) {
            for (const QString& name : QString::fromUtf8(list).split(u' '))
                all.insert(name, { StepColumn::Unknown, minutes, isDays, {} });
        };
        add("s sec secs second seconds 초", 1.0 / 60, false);
        add("m min mins minute minutes 분", 1, false);
        add("h hr hrs hour hours 시간", 60, false);
        add("d day days 일", 0, true);
        return all;
    }();
    return units.value(word, { StepColumn::Unknown, -1, false, {} });
}

static bool isTime(const ColumnMeaning& meaning)
{
    static const QStringList times { u"va_min"_s, u"setup_min"_s, u"patience_min"_s };
    return meaning.column == StepColumn::ProcessTime || meaning.column == StepColumn::LeadTime
        || times.contains(meaning.attribute);
}

ColumnMeaning columnFromHeader(const QString& header)
{
    static const QRegularExpression withUnit(
        u"^(.*?)[\\s_]*[(\\[]\\s*([^()\\[\\]]+?)\\s*[)\\]]\\s*$"_s);
    static const QRegularExpression lastWord(u"^(.*?)[\\s_]+(?:in[\\s_]+)?([A-Za-z]+)$"_s);
    const QString text = header.left(200).trimmed();
    if (const auto known = knownNames().constFind(plain(text)); known != knownNames().constEnd())
        return *known;
    for (const QRegularExpression& form : { withUnit, lastWord }) {
        const auto match = form.match(text);
        ColumnMeaning known = knownNames().value(plain(match.captured(1)));
        if (!match.hasMatch() || known.column == StepColumn::Unknown)
            continue;
        if (!isTime(known))
            return known;
        ColumnMeaning unit = unitOf(match.captured(2).toLower());
        if (unit.unitMinutes < 0)
            continue; // "lead time p85" is another number
        unit.column = known.column;
        unit.attribute = known.attribute;
        return unit;
    }
    return {};
}
