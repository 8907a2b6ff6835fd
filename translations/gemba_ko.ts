<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR" sourcelanguage="en_US">
<context>
    <name>ActionRow</name>
    <message>
        <source>Done: %1</source>
        <translation>완료: %1</translation>
    </message>
    <message>
        <source>Tick off when done</source>
        <translation>끝나면 표시</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>날짜 없음</translation>
    </message>
</context>
<context>
    <name>AlarmRow</name>
    <message>
        <source>Act now</source>
        <translation>지금 조치</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>살펴보기</translation>
    </message>
</context>
<context>
    <name>AnswerHeader</name>
    <message>
        <source>How is this computed?</source>
        <translation>계산 방법</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>The folder “%1” for backups cannot be made. Check its permissions.</source>
        <translation>백업 폴더를 만들 수 없습니다: “%1”. 권한을 확인하십시오.</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>&amp;Restore into this project</source>
        <translation>이 프로젝트에 되살리기(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Open as a new file…</source>
        <translation>새 파일로 열기(&amp;O)…</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>백업에서 되살리기</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>만든 때</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>백업</translation>
    </message>
    <message>
        <source>Puts the project back as it was then. It can be undone.</source>
        <translation>프로젝트를 그때로 되돌립니다. 실행 취소할 수 있습니다.</translation>
    </message>
    <message>
        <source>The open project stays as it is.</source>
        <translation>열린 프로젝트는 그대로 남습니다.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>이름 없음</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>읽을 수 없음</translation>
    </message>
    <message>
        <source>This project</source>
        <translation>이 프로젝트</translation>
    </message>
    <message>
        <source>The newest of other projects</source>
        <translation>다른 프로젝트의 최근 백업</translation>
    </message>
    <message>
        <source>There is no backup yet. The first one is made when the project is edited; they are kept in %1.</source>
        <translation>아직 백업이 없습니다. 프로젝트를 편집하면 첫 백업을 만들어 %1 폴더에 둡니다.</translation>
    </message>
    <message>
        <source>Made once an hour while a project is edited; of 24 hours one an hour is kept, of 7 days one a day, of 4 weeks one a week. Folder: %1</source>
        <translation>편집하는 동안 한 시간에 한 번 만듭니다. 24시간은 시간마다, 7일은 날마다, 4주는 주마다 하나씩 남깁니다. 폴더: %1</translation>
    </message>
    <message>
        <source>The backup was not opened</source>
        <translation>백업을 열지 못함</translation>
    </message>
    <message>
        <source>Restore the backup of %1</source>
        <translation>%1 백업 되살리기</translation>
    </message>
    <message>
        <source>Backup of %1</source>
        <translation>%1 백업</translation>
    </message>
    <message>
        <source>Open as a new file</source>
        <translation>새 파일로 열기</translation>
    </message>
    <message>
        <source>Gemba projects</source>
        <translation>Gemba 프로젝트</translation>
    </message>
    <message>
        <source>Other copies of this project, or where it was before</source>
        <translation>이 프로젝트의 다른 사본 또는 이전 위치</translation>
    </message>
    <message>
        <source>Writing the project…</source>
        <translation>프로젝트를 쓰는 중…</translation>
    </message>
</context>
<context>
    <name>BudgetOutlook</name>
    <message>
        <source>%1 leaves the window</source>
        <translation>%1: 기간에서 빠짐</translation>
    </message>
    <message>
        <source>back in budget</source>
        <translation>예산 회복</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>다음에 일어날 일</translation>
    </message>
    <message>
        <source>No incident is in the window, so nothing leaves it.</source>
        <translation>기간 안에 장애가 없어 빠질 것도 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more day(s)</source>
        <translation>
            <numerusform>그 밖에 %n일</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Calculate</name>
    <message>
        <source>Source: %1</source>
        <translation>출처: %1</translation>
    </message>
    <message>
        <source>There is no formula “%1”. “gemba calculate --list” names them all.</source>
        <translation>“%1”: 그런 공식이 없습니다. “gemba calculate --list”로 모두 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Calculates one of the formulas behind the panels.</source>
        <translation>패널이 쓰는 공식 하나를 계산합니다.</translation>
    </message>
    <message>
        <source>The formula&apos;s name.</source>
        <translation>공식의 이름.</translation>
    </message>
    <message>
        <source>Its inputs, as --list names them.</source>
        <translation>--list에 나오는 입력.</translation>
    </message>
    <message>
        <source>Lists every formula with its inputs, their units and its source.</source>
        <translation>모든 공식을 입력, 단위, 출처와 함께 나열합니다.</translation>
    </message>
    <message>
        <source>Machine-readable output, see gemba help json.</source>
        <translation>기계가 읽는 출력. gemba help json 참조.</translation>
    </message>
    <message>
        <source>“gemba calculate” takes either --list or the name of a formula and its inputs.</source>
        <translation>“gemba calculate”에는 --list를 주거나 공식의 이름과 입력을 주십시오.</translation>
    </message>
    <message>
        <source>“%1” is not of the form key=value.</source>
        <translation>“%1”: key=value 형식이 아닙니다.</translation>
    </message>
    <message>
        <source>“%1” has no input “%2”. It takes: %3.</source>
        <translation>“%1”에는 입력 “%2”: 없는 이름입니다. 받는 입력: %3.</translation>
    </message>
    <message>
        <source>“%1” is given twice.</source>
        <translation>“%1”: 두 번 주어졌습니다.</translation>
    </message>
    <message>
        <source>“%1” needs the input “%2” (%3).</source>
        <translation>“%1”에 필요한 입력이 없습니다: “%2”(%3).</translation>
    </message>
    <message>
        <source>%1: “%2” is not a number. Write it like 2.5 or 1e3.</source>
        <translation>%1: “%2”: 수가 아닙니다. 2.5나 1e3처럼 쓰십시오.</translation>
    </message>
    <message>
        <source>%1: %2 is not from %3 to %4.</source>
        <translation>%1: %2, 허용 범위는 %3부터 %4까지입니다.</translation>
    </message>
    <message>
        <source>%1: %2 is not a whole number.</source>
        <translation>%1: %2, 정수가 아닙니다.</translation>
    </message>
    <message>
        <source>More work comes than can be done (rho is 1 or more), so the queue has no long-run means: it grows.</source>
        <translation>할 수 있는 것보다 많은 일이 들어오므로(rho가 1 이상) 대기열에 장기 평균이 없고 계속 늘어납니다.</translation>
    </message>
    <message>
        <source>This approximation gives means only, so p_wait is not known.</source>
        <translation>이 근사식은 평균만 주므로 p_wait는 알 수 없습니다.</translation>
    </message>
    <message>
        <source>steps: “%1” is not from 0 to %2. A step is PT/LT/CA: minutes, minutes and a share of 1, such as 10/480/.9; “?” is unknown.</source>
        <translation>steps: “%1”, 허용 범위는 0부터 %2까지입니다. 단계는 PT/LT/CA이며 분, 분, 1에 대한 비율로 10/480/.9처럼 씁니다. “?”는 모름입니다.</translation>
    </message>
    <message>
        <source>steps: %1 has more than six decimals.</source>
        <translation>steps: %1, 소수점 아래가 여섯 자리를 넘습니다.</translation>
    </message>
    <message>
        <source>steps: more than %1 are given.</source>
        <translation>steps: %1개를 넘습니다.</translation>
    </message>
    <message>
        <source>steps: “%1” is not PT/LT/CA (minutes, minutes and a share of 1), such as 10/480/.9; “?” is unknown.</source>
        <translation>steps: “%1”: PT/LT/CA(분, 분, 1에 대한 비율) 형식이 아닙니다. 10/480/.9처럼 쓰십시오. “?”는 모름입니다.</translation>
    </message>
    <message>
        <source>What no step says has no total.</source>
        <translation>어느 단계에도 없는 값에는 합계가 없습니다.</translation>
    </message>
    <message>
        <source>An activity ratio needs a step with a process time and a lead time above 0.</source>
        <translation>활동 비율에는 작업 시간이 있고 리드 타임이 0보다 큰 단계가 필요합니다.</translation>
    </message>
    <message>
        <source>Of no items there is no share.</source>
        <translation>항목이 없으면 비율도 없습니다.</translation>
    </message>
    <message>
        <source>zone: “%1” is not a time zone. Give one by its name, such as Asia/Seoul or UTC.</source>
        <translation>zone: “%1”: 그런 시간대가 없습니다. Asia/Seoul이나 UTC 같은 이름으로 주십시오.</translation>
    </message>
    <message>
        <source>start: “%1” is not a time from 1900 to 2199. Write it like 2026-03-27T16:30 or 2026-03-27T16:30:00+01:00.</source>
        <translation>start: “%1”: 1900년부터 2199년까지의 시각이 아닙니다. 2026-03-27T16:30이나 2026-03-27T16:30:00+01:00처럼 쓰십시오.</translation>
    </message>
    <message>
        <source>With these hours the work is not done by the end of 2199.</source>
        <translation>이 근무 시간으로는 2199년 말까지도 일이 끝나지 않습니다.</translation>
    </message>
    <message>
        <source>When work is done that is done in opening hours only</source>
        <translation>근무 시간에만 하는 일이 끝나는 시각</translation>
    </message>
    <message>
        <source>ISO 8601, such as 2026-03-27T16:30; without an offset by the zone&apos;s clocks</source>
        <translation>ISO 8601. 예: 2026-03-27T16:30. 시차가 없으면 그 시간대의 시각</translation>
    </message>
    <message>
        <source>hours of work, to the second</source>
        <translation>작업 시간(시간 단위, 초까지)</translation>
    </message>
    <message>
        <source>hours of the week, also 24x7 and 24x5</source>
        <translation>한 주의 근무 시간. 24x7, 24x5도 가능</translation>
    </message>
    <message>
        <source>IANA name, such as Asia/Seoul</source>
        <translation>IANA 이름. 예: Asia/Seoul</translation>
    </message>
    <message>
        <source>What a queue does in the long run</source>
        <translation>대기열의 장기 평균</translation>
    </message>
    <message>
        <source>items that come, per unit of time</source>
        <translation>단위 시간당 들어오는 건수</translation>
    </message>
    <message>
        <source>time one person works on one item, same unit of time</source>
        <translation>한 사람이 한 건에 들이는 시간(같은 시간 단위)</translation>
    </message>
    <message>
        <source>people; parts such as 2.5 are approximate</source>
        <translation>사람 수. 2.5 같은 소수는 근사</translation>
    </message>
    <message>
        <source>squared coefficient of variation of the times between arrivals</source>
        <translation>도착 간격의 변동 계수 제곱</translation>
    </message>
    <message>
        <source>squared coefficient of variation of the process times</source>
        <translation>작업 시간의 변동 계수 제곱</translation>
    </message>
    <message>
        <source>most items, waiting and in work</source>
        <translation>기다리는 건과 작업 중인 건의 최대 합</translation>
    </message>
    <message>
        <source>mean time an item waits before it goes away</source>
        <translation>떠나기 전까지 기다리는 평균 시간</translation>
    </message>
    <message>
        <source>Totals of a value stream, one step after the other</source>
        <translation>단계가 차례로 이어지는 가치 흐름의 합계</translation>
    </message>
    <message>
        <source>PT/LT/CA,…: minutes, minutes, share complete and accurate; ? is unknown</source>
        <translation>PT/LT/CA,…: 분, 분, 완전하고 정확한 비율. ?는 모름</translation>
    </message>
    <message>
        <source>95 % confidence interval of a share</source>
        <translation>비율의 95 % 신뢰 구간</translation>
    </message>
    <message>
        <source>items that count</source>
        <translation>해당하는 건수</translation>
    </message>
    <message>
        <source>all items</source>
        <translation>전체 건수</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>The hours end too early: %1</source>
        <translation>근무 시간이 도중에 끝납니다: %1</translation>
    </message>
    <message>
        <source>At character %1 of the hours (“%2”): %3</source>
        <translation>근무 시간의 %1번째 글자(‘%2’): %3</translation>
    </message>
    <message>
        <source>here a day is expected, Mon to Sun.</source>
        <translation>여기에는 요일(Mon~Sun, 월~일)이 와야 합니다.</translation>
    </message>
    <message>
        <source>the day is named twice.</source>
        <translation>같은 요일이 두 번 나옵니다.</translation>
    </message>
    <message>
        <source>behind the days a slash and the times are expected, as in Mon-Fri/09:00-17:00.</source>
        <translation>요일 다음에는 Mon-Fri/09:00-17:00처럼 빗금과 시각이 와야 합니다.</translation>
    </message>
    <message>
        <source>here a time is expected, 00:00 to 24:00.</source>
        <translation>여기에는 00:00~24:00 사이의 시각이 와야 합니다.</translation>
    </message>
    <message>
        <source>behind a time a dash and the closing time are expected, as in 09:00-17:00.</source>
        <translation>시작 시각 다음에는 09:00-17:00처럼 붙임표와 마치는 시각이 와야 합니다.</translation>
    </message>
    <message>
        <source>it closes when it opens. Around the clock is 00:00-24:00.</source>
        <translation>시작과 마침이 같습니다. 하루 종일은 00:00-24:00입니다.</translation>
    </message>
    <message>
        <source>nothing opens at 24:00. Write 00:00 on the next day.</source>
        <translation>24:00에는 시작할 수 없습니다. 다음 날 00:00으로 적으십시오.</translation>
    </message>
    <message>
        <source>this time overlaps another one of the same day.</source>
        <translation>같은 요일의 다른 시간과 겹칩니다.</translation>
    </message>
    <message>
        <source>The hours are longer than 2,000 characters.</source>
        <translation>근무 시간이 2,000자를 넘습니다.</translation>
    </message>
    <message>
        <source>here the next time (,), the next days (;) or the end is expected.</source>
        <translation>여기에는 다음 시간(,)이나 다음 요일(;)이 오거나 끝나야 합니다.</translation>
    </message>
    <message>
        <source>“%1” is no closed day. Write 2026-12-24, or 12-25 for every year, and a name behind it.</source>
        <translation>‘%1’ 항목은 휴무일로 읽을 수 없습니다. 2026-12-24처럼, 해마다 쉬면 12-25처럼 적고 이름은 그 뒤에 적으십시오.</translation>
    </message>
    <message>
        <source>“%1” is no freeze. Write 2026-12-18 18:00/2027-01-04 08:00 and a name behind it.</source>
        <translation>‘%1’ 항목은 변경 동결 기간으로 읽을 수 없습니다. 2026-12-18 18:00/2027-01-04 08:00처럼 적고 이름은 그 뒤에 적으십시오.</translation>
    </message>
    <message>
        <source>The freeze “%1” ends before it begins.</source>
        <translation>변경 동결 기간 ‘%1’의 끝이 시작보다 빠릅니다.</translation>
    </message>
</context>
<context>
    <name>CalibrationDialog</name>
    <message>
        <source>Calibrate from a ticket log</source>
        <translation>티켓 로그로 값 맞추기</translation>
    </message>
    <message>
        <source>A time is the</source>
        <translation>시간으로 쓸 값</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>중앙값</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>평균</translation>
    </message>
    <message>
        <source>The median is what a ticket usually takes. The mean counts extreme tickets in full, as queues do.</source>
        <translation>중앙값은 티켓에 보통 걸리는 시간입니다. 평균은 극단적인 티켓까지 그대로 반영하며, 대기열은 평균을 따릅니다.</translation>
    </message>
    <message>
        <source>Numbers of the map and of the log</source>
        <translation>지도의 값과 로그의 값</translation>
    </message>
    <message>
        <source>Step and number</source>
        <translation>단계와 값</translation>
    </message>
    <message>
        <source>In the log</source>
        <translation>로그의 활동</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>지도의 값</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>측정값</translation>
    </message>
    <message>
        <source>True value within (95 %)</source>
        <translation>참값의 범위(95 %)</translation>
    </message>
    <message>
        <source>n</source>
        <translation>건수</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Whole stream</source>
        <translation>전체 흐름</translation>
    </message>
    <message>
        <source>%1 in the log</source>
        <translation>로그에서 %1</translation>
    </message>
    <message>
        <source>not in the log</source>
        <translation>로그에 없음</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>건수 부족</translation>
    </message>
    <message numerus="yes">
        <source>Set %n numbers</source>
        <translation>
            <numerusform>값 %n개 적용</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 읽는 중…</translation>
    </message>
    <message>
        <source>The log says nothing of this map yet</source>
        <translation>아직 로그에서 이 지도의 값을 찾지 못했습니다</translation>
    </message>
    <message>
        <source>Choose for each step which activity of the log it is.</source>
        <translation>단계마다 로그의 어느 활동인지 고르십시오.</translation>
    </message>
    <message numerus="yes">
        <source>%n numbers</source>
        <translation>
            <numerusform>값 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>The log says %1 of this map</source>
        <translation>로그에서 이 지도의 %1를 측정했습니다</translation>
    </message>
    <message>
        <source>%1 cases</source>
        <translation>%1건</translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <translation>단계 %2개 중 %1개</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>수요</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>리드 타임</translation>
    </message>
    <message>
        <source>Process time</source>
        <translation>작업 시간</translation>
    </message>
    <message>
        <source>Sent back to %1</source>
        <translation>반려 → %1</translation>
    </message>
    <message>
        <source>Handed on to %1</source>
        <translation>인계 → %1</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>하루 %1건</translation>
    </message>
    <message>
        <source>Hours in %1</source>
        <translation>%1의 근무 시간</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>근무 시간</translation>
    </message>
    <message>
        <source>%1 lie within</source>
        <translation>%1가 이 안에 있음</translation>
    </message>
</context>
<context>
    <name>ChangeEditor</name>
    <message>
        <source>Change what is set</source>
        <translation>바꿀 값 변경</translation>
    </message>
    <message>
        <source>Change the reason</source>
        <translation>변경의 까닭 수정</translation>
    </message>
    <message>
        <source>Change the amount</source>
        <translation>변경의 양 수정</translation>
    </message>
    <message>
        <source>Change the target</source>
        <translation>변경의 대상 수정</translation>
    </message>
    <message>
        <source>Still need people</source>
        <translation>사람이 필요한 비율</translation>
    </message>
    <message>
        <source>Takes then</source>
        <translation>걸리는 시간</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>양</translation>
    </message>
    <message>
        <source>around the clock</source>
        <translation>24시간</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>합칠 팀</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>근무 시간</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>목표</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>바꿀 값</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>까닭</translation>
    </message>
    <message>
        <source>Earlier (Alt+Up)</source>
        <translation>앞으로 (Alt+위)</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>앞으로</translation>
    </message>
    <message>
        <source>Later (Alt+Down)</source>
        <translation>뒤로 (Alt+아래)</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Delete change (Del)</source>
        <translation>변경 삭제 (Del)</translation>
    </message>
    <message>
        <source>Delete change</source>
        <translation>변경 삭제</translation>
    </message>
</context>
<context>
    <name>ChangeList</name>
    <message>
        <source>Lead time after each change, from the top</source>
        <translation>위에서부터 적용한 뒤의 리드 타임</translation>
    </message>
    <message>
        <source>never ends</source>
        <translation>끝나지 않음</translation>
    </message>
    <message>
        <source>Average with send-backs; along the path %1</source>
        <translation>반려를 포함한 평균. 경로만은 %1</translation>
    </message>
    <message>
        <source>Switch a change on</source>
        <translation>변경 켜기</translation>
    </message>
    <message>
        <source>Switch a change off</source>
        <translation>변경 끄기</translation>
    </message>
    <message>
        <source>Add a change</source>
        <translation>변경 추가</translation>
    </message>
    <message>
        <source>Move a change earlier</source>
        <translation>변경을 앞으로 옮기기</translation>
    </message>
    <message>
        <source>Move a change later</source>
        <translation>변경을 뒤로 옮기기</translation>
    </message>
    <message>
        <source>Delete a change</source>
        <translation>변경 삭제</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>현재</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>변경 목록</translation>
    </message>
    <message>
        <source>No change yet. Select a step or a handoff and press + to try one: take a step away, turn it into self-service, add people.</source>
        <translation>아직 변경이 없습니다. 단계나 핸드오프를 고르고 +를 눌러 단계를 없애거나 셀프서비스로 바꾸거나 사람을 더해 보십시오.</translation>
    </message>
</context>
<context>
    <name>ChangeRow</name>
    <message>
        <source>Change %1 is made: %2</source>
        <translation>변경 %1 적용: %2</translation>
    </message>
    <message>
        <source>Change %1: %2, %3; then %4</source>
        <translation>변경 %1: %2, %3. 적용 뒤 %4</translation>
    </message>
</context>
<context>
    <name>ChangeSentence</name>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 ‘%2’</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>‘%1’</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 변경</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 추가</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 삭제</translation>
    </message>
    <message>
        <source>%1, and %2 more</source>
        <translation>%1, 그 밖에 %2개</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>(unnamed)</source>
        <translation>(이름 없음)</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>budget left is above</source>
        <translation>남은 예산이 다음보다 많을 때</translation>
    </message>
    <message>
        <source>budget left is at most</source>
        <translation>남은 예산이 다음 이하일 때</translation>
    </message>
    <message>
        <source>one incident takes at least</source>
        <translation>장애 하나가 다음 이상 쓸 때</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>전혀 아님</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>일부</translation>
    </message>
    <message>
        <source>fully</source>
        <translation>전부</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>%1번째</translation>
    </message>
    <message>
        <source>something that is gone</source>
        <translation>지금은 없는 것</translation>
    </message>
    <message>
        <source>placed by hand</source>
        <translation>직접 놓은 자리</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>no</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>프로젝트</translation>
    </message>
    <message>
        <source>title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>조직</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>범위</translation>
    </message>
    <message>
        <source>version</source>
        <translation>판</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>팀</translation>
    </message>
    <message>
        <source>name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>people</source>
        <translation>인원</translation>
    </message>
    <message>
        <source>hours a week per person</source>
        <translation>1인당 주간 시간</translation>
    </message>
    <message>
        <source>logged toil a week</source>
        <translation>주당 기록된 노동</translation>
    </message>
    <message>
        <source>other operations logged a week</source>
        <translation>주당 기록된 그 밖의 운영</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>서비스</translation>
    </message>
    <message>
        <source>owning team</source>
        <translation>담당 팀</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>조치</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>담당</translation>
    </message>
    <message>
        <source>panel</source>
        <translation>화면</translation>
    </message>
    <message>
        <source>due</source>
        <translation>기한</translation>
    </message>
    <message>
        <source>done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Measure of success</source>
        <translation>성과 지표</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>단위</translation>
    </message>
    <message>
        <source>target or limit</source>
        <translation>목표 또는 한도</translation>
    </message>
    <message>
        <source>lower is better</source>
        <translation>낮을수록 좋음</translation>
    </message>
    <message>
        <source>is a limit</source>
        <translation>한도 여부</translation>
    </message>
    <message>
        <source>Measured value</source>
        <translation>측정값</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>지표</translation>
    </message>
    <message>
        <source>date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Phase of the journey</source>
        <translation>여정 단계</translation>
    </message>
    <message>
        <source>start</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>end</source>
        <translation>끝</translation>
    </message>
    <message>
        <source>Imported file</source>
        <translation>가져온 파일</translation>
    </message>
    <message>
        <source>fingerprint (SHA-256)</source>
        <translation>지문(SHA-256)</translation>
    </message>
    <message>
        <source>file name</source>
        <translation>파일 이름</translation>
    </message>
    <message>
        <source>size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>imported on</source>
        <translation>가져온 때</translation>
    </message>
    <message>
        <source>how it was read</source>
        <translation>읽은 방법</translation>
    </message>
    <message>
        <source>Storyboard</source>
        <translation>스토리보드</translation>
    </message>
    <message>
        <source>focus process</source>
        <translation>집중 과정</translation>
    </message>
    <message>
        <source>learner</source>
        <translation>학습자</translation>
    </message>
    <message>
        <source>coach</source>
        <translation>코치</translation>
    </message>
    <message>
        <source>challenge</source>
        <translation>도전</translation>
    </message>
    <message>
        <source>date of the challenge</source>
        <translation>도전 날짜</translation>
    </message>
    <message>
        <source>date of the current condition</source>
        <translation>현재 상태를 파악한 날짜</translation>
    </message>
    <message>
        <source>observations</source>
        <translation>관찰</translation>
    </message>
    <message>
        <source>measure shown</source>
        <translation>보이는 지표</translation>
    </message>
    <message>
        <source>achieve by</source>
        <translation>달성 날짜</translation>
    </message>
    <message>
        <source>outcome metric</source>
        <translation>결과 지표</translation>
    </message>
    <message>
        <source>unit of the outcome metric</source>
        <translation>결과 지표의 단위</translation>
    </message>
    <message>
        <source>outcome metric now</source>
        <translation>결과 지표의 지금 값</translation>
    </message>
    <message>
        <source>goal of the outcome metric</source>
        <translation>결과 지표의 목표</translation>
    </message>
    <message>
        <source>outcome metric: lower is better</source>
        <translation>결과 지표: 낮을수록 좋음</translation>
    </message>
    <message>
        <source>process metric</source>
        <translation>과정 지표</translation>
    </message>
    <message>
        <source>unit of the process metric</source>
        <translation>과정 지표의 단위</translation>
    </message>
    <message>
        <source>process metric now</source>
        <translation>과정 지표의 지금 값</translation>
    </message>
    <message>
        <source>goal of the process metric</source>
        <translation>과정 지표의 목표</translation>
    </message>
    <message>
        <source>process metric: lower is better</source>
        <translation>과정 지표: 낮을수록 좋음</translation>
    </message>
    <message>
        <source>pattern of work</source>
        <translation>작동 방식</translation>
    </message>
    <message>
        <source>Obstacle</source>
        <translation>장애물</translation>
    </message>
    <message>
        <source>storyboard</source>
        <translation>스토리보드</translation>
    </message>
    <message>
        <source>text</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>found on</source>
        <translation>발견한 날</translation>
    </message>
    <message>
        <source>state</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>실험</translation>
    </message>
    <message>
        <source>obstacle worked on</source>
        <translation>다루는 장애물</translation>
    </message>
    <message>
        <source>what is tried</source>
        <translation>할 일</translation>
    </message>
    <message>
        <source>metric</source>
        <translation>지표</translation>
    </message>
    <message>
        <source>value before</source>
        <translation>실험 전 값</translation>
    </message>
    <message>
        <source>prediction</source>
        <translation>예측</translation>
    </message>
    <message>
        <source>low end of the range</source>
        <translation>범위의 아래 끝</translation>
    </message>
    <message>
        <source>high end of the range</source>
        <translation>범위의 위 끝</translation>
    </message>
    <message>
        <source>prediction locked</source>
        <translation>예측을 잠근 때</translation>
    </message>
    <message>
        <source>check</source>
        <translation>확인 시각</translation>
    </message>
    <message>
        <source>result</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>what was seen</source>
        <translation>본 것</translation>
    </message>
    <message>
        <source>what was learned</source>
        <translation>배운 것</translation>
    </message>
    <message>
        <source>Value stream</source>
        <translation>가치 흐름</translation>
    </message>
    <message>
        <source>length of a day</source>
        <translation>하루 길이</translation>
    </message>
    <message>
        <source>source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>imported file</source>
        <translation>가져온 파일</translation>
    </message>
    <message>
        <source>cases in the log</source>
        <translation>로그의 건수</translation>
    </message>
    <message>
        <source>median lead time</source>
        <translation>리드 타임 중앙값</translation>
    </message>
    <message>
        <source>lead time, 85 % within</source>
        <translation>리드 타임(85 % 이내)</translation>
    </message>
    <message>
        <source>paths shown</source>
        <translation>보이는 경로</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>value stream</source>
        <translation>가치 흐름</translation>
    </message>
    <message>
        <source>team</source>
        <translation>팀</translation>
    </message>
    <message>
        <source>process time</source>
        <translation>작업 시간</translation>
    </message>
    <message>
        <source>lead time</source>
        <translation>리드 타임</translation>
    </message>
    <message>
        <source>%C&amp;A</source>
        <translation>%C&amp;A</translation>
    </message>
    <message>
        <source>items judged</source>
        <translation>판정 건수</translation>
    </message>
    <message>
        <source>queue in front</source>
        <translation>앞 대기</translation>
    </message>
    <message>
        <source>place on the map</source>
        <translation>지도에서의 자리</translation>
    </message>
    <message>
        <source>times in the log</source>
        <translation>로그의 횟수</translation>
    </message>
    <message>
        <source>process time, 85 % within</source>
        <translation>작업 시간(85 % 이내)</translation>
    </message>
    <message>
        <source>Handoff</source>
        <translation>핸드오프</translation>
    </message>
    <message>
        <source>from</source>
        <translation>보내는 단계</translation>
    </message>
    <message>
        <source>to</source>
        <translation>받는 단계</translation>
    </message>
    <message>
        <source>send-back</source>
        <translation>반려</translation>
    </message>
    <message>
        <source>share</source>
        <translation>비율</translation>
    </message>
    <message>
        <source>comes by</source>
        <translation>받는 방식</translation>
    </message>
    <message>
        <source>information mismatch</source>
        <translation>정보 불일치</translation>
    </message>
    <message>
        <source>process mismatch</source>
        <translation>프로세스 불일치</translation>
    </message>
    <message>
        <source>tooling mismatch</source>
        <translation>툴링 불일치</translation>
    </message>
    <message>
        <source>capacity mismatch</source>
        <translation>용량 불일치</translation>
    </message>
    <message>
        <source>cases it is rarest in</source>
        <translation>가장 드문 이동인 건수</translation>
    </message>
    <message>
        <source>median wait</source>
        <translation>대기 중앙값</translation>
    </message>
    <message>
        <source>wait, 85 % within</source>
        <translation>대기 시간(85 % 이내)</translation>
    </message>
    <message>
        <source>SLO</source>
        <translation>SLO</translation>
    </message>
    <message>
        <source>service</source>
        <translation>서비스</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>지표</translation>
    </message>
    <message>
        <source>target</source>
        <translation>목표</translation>
    </message>
    <message>
        <source>window</source>
        <translation>기간</translation>
    </message>
    <message>
        <source>counted in</source>
        <translation>세는 단위</translation>
    </message>
    <message>
        <source>events a window</source>
        <translation>기간의 이벤트 수</translation>
    </message>
    <message>
        <source>steady loss a window</source>
        <translation>기간의 상시 손실</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>장애</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>손실</translation>
    </message>
    <message>
        <source>caused by a change</source>
        <translation>변경이 원인</translation>
    </message>
    <message>
        <source>Policy rule</source>
        <translation>정책 규칙</translation>
    </message>
    <message>
        <source>applies when</source>
        <translation>조건</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>기준값</translation>
    </message>
    <message>
        <source>what is done</source>
        <translation>할 일</translation>
    </message>
    <message>
        <source>Toil limit</source>
        <translation>노동 한도</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>한도</translation>
    </message>
    <message>
        <source>what happens when exceeded</source>
        <translation>넘었을 때 할 일</translation>
    </message>
    <message>
        <source>Toil task</source>
        <translation>노동 작업</translation>
    </message>
    <message>
        <source>cause</source>
        <translation>원인</translation>
    </message>
    <message>
        <source>times a week</source>
        <translation>주당 횟수</translation>
    </message>
    <message>
        <source>hands-on time each</source>
        <translation>회당 직접 작업 시간</translation>
    </message>
    <message>
        <source>switching time each</source>
        <translation>회당 전환 시간</translation>
    </message>
    <message>
        <source>manual</source>
        <translation>수동</translation>
    </message>
    <message>
        <source>repetitive</source>
        <translation>반복</translation>
    </message>
    <message>
        <source>can be automated</source>
        <translation>자동화 가능</translation>
    </message>
    <message>
        <source>tactical</source>
        <translation>전술적</translation>
    </message>
    <message>
        <source>no enduring value</source>
        <translation>지속적인 가치 없음</translation>
    </message>
    <message>
        <source>grows with the service</source>
        <translation>서비스와 함께 늘어남</translation>
    </message>
    <message>
        <source>Organisation facts</source>
        <translation>조직 사실</translation>
    </message>
    <message>
        <source>service group</source>
        <translation>서비스 묶음</translation>
    </message>
    <message>
        <source>number of SREs</source>
        <translation>SRE 인원</translation>
    </message>
    <message>
        <source>sites</source>
        <translation>거점</translation>
    </message>
    <message>
        <source>pager around the clock</source>
        <translation>24시간 호출</translation>
    </message>
    <message>
        <source>executive signs the hand-back</source>
        <translation>반환에 임원이 서명</translation>
    </message>
    <message>
        <source>named engineering budget</source>
        <translation>정해진 엔지니어링 예산</translation>
    </message>
    <message>
        <source>review date</source>
        <translation>재검토 날짜</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>조건</translation>
    </message>
    <message>
        <source>number</source>
        <translation>번호</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>가중치</translation>
    </message>
    <message>
        <source>level</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>what was found</source>
        <translation>근거</translation>
    </message>
    <message>
        <source>fit values</source>
        <translation>적합도</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>place in the list</source>
        <translation>목록에서의 자리</translation>
    </message>
    <message>
        <source>Work calendar</source>
        <translation>근무 달력</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>시간대</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>holidays</source>
        <translation>휴일</translation>
    </message>
    <message>
        <source>change freezes</source>
        <translation>변경 동결</translation>
    </message>
    <message>
        <source>work calendar</source>
        <translation>근무 달력</translation>
    </message>
    <message>
        <source>time lost to interruptions</source>
        <translation>방해로 잃는 시간</translation>
    </message>
    <message>
        <source>items a day</source>
        <translation>하루 요청 수</translation>
    </message>
    <message>
        <source>source of the items a day</source>
        <translation>하루 요청 수의 근거</translation>
    </message>
    <message>
        <source>variability of arrivals (ca²)</source>
        <translation>도착의 변동성(ca²)</translation>
    </message>
    <message>
        <source>cost of delay an item and day</source>
        <translation>건당 하루 지연 비용</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>통화</translation>
    </message>
    <message>
        <source>photo of the wall</source>
        <translation>벽 사진</translation>
    </message>
    <message>
        <source>opacity of the photo</source>
        <translation>사진의 불투명도</translation>
    </message>
    <message>
        <source>place of the photo</source>
        <translation>사진의 자리</translation>
    </message>
    <message>
        <source>scale of the photo</source>
        <translation>사진의 배율</translation>
    </message>
    <message>
        <source>mapped backwards</source>
        <translation>뒤에서부터 그림</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>value-added time</source>
        <translation>부가가치 시간</translation>
    </message>
    <message>
        <source>people per item</source>
        <translation>건당 인원</translation>
    </message>
    <message>
        <source>shape of the process time</source>
        <translation>작업 시간의 분포</translation>
    </message>
    <message>
        <source>batch size</source>
        <translation>배치 크기</translation>
    </message>
    <message>
        <source>setup time</source>
        <translation>준비 시간</translation>
    </message>
    <message>
        <source>WIP limit</source>
        <translation>WIP 제한</translation>
    </message>
    <message>
        <source>weekly slots</source>
        <translation>주간 회차</translation>
    </message>
    <message>
        <source>items a slot</source>
        <translation>회차당 건수</translation>
    </message>
    <message>
        <source>queue capacity</source>
        <translation>대기열 용량</translation>
    </message>
    <message>
        <source>patience</source>
        <translation>인내 시간</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>우선순위</translation>
    </message>
    <message>
        <source>interrupting others</source>
        <translation>다른 일 중단</translation>
    </message>
    <message>
        <source>split</source>
        <translation>갈림</translation>
    </message>
    <message>
        <source>pain</source>
        <translation>고통</translation>
    </message>
    <message>
        <source>waste (muda)</source>
        <translation>낭비(무다)</translation>
    </message>
    <message>
        <source>reason of the waste</source>
        <translation>낭비의 이유</translation>
    </message>
    <message>
        <source>overhead an item</source>
        <translation>건당 관리 부담</translation>
    </message>
    <message>
        <source>opened again</source>
        <translation>다시 열린 비율</translation>
    </message>
    <message>
        <source>context changes a day</source>
        <translation>하루 문맥 변경 확률</translation>
    </message>
    <message>
        <source>motivation (pulse)</source>
        <translation>의욕(펄스)</translation>
    </message>
    <message>
        <source>risk</source>
        <translation>위험</translation>
    </message>
    <message>
        <source>source of the process time</source>
        <translation>작업 시간의 근거</translation>
    </message>
    <message>
        <source>source of the lead time</source>
        <translation>리드 타임의 근거</translation>
    </message>
    <message>
        <source>source of %C&amp;A</source>
        <translation>%C&amp;A의 근거</translation>
    </message>
    <message>
        <source>source of the people</source>
        <translation>인원의 근거</translation>
    </message>
    <message>
        <source>source of the queue</source>
        <translation>대기열의 근거</translation>
    </message>
    <message>
        <source>bad input is</source>
        <translation>잘못된 입력은</translation>
    </message>
    <message>
        <source>bad input</source>
        <translation>잘못된 입력</translation>
    </message>
    <message>
        <source>time for bad input</source>
        <translation>잘못된 입력에 드는 시간</translation>
    </message>
    <message>
        <source>example of the information mismatch</source>
        <translation>정보 불일치의 예</translation>
    </message>
    <message>
        <source>example of the process mismatch</source>
        <translation>프로세스 불일치의 예</translation>
    </message>
    <message>
        <source>example of the tooling mismatch</source>
        <translation>툴링 불일치의 예</translation>
    </message>
    <message>
        <source>example of the capacity mismatch</source>
        <translation>용량 불일치의 예</translation>
    </message>
    <message>
        <source>what flows</source>
        <translation>흐르는 것</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>결정</translation>
    </message>
    <message>
        <source>reason of the decision</source>
        <translation>결정의 이유</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>변경</translation>
    </message>
    <message>
        <source>step</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>handoff</source>
        <translation>핸드오프</translation>
    </message>
    <message>
        <source>goes into</source>
        <translation>합쳐질 팀</translation>
    </message>
    <message>
        <source>value set</source>
        <translation>설정하는 값</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>양</translation>
    </message>
    <message>
        <source>switched on</source>
        <translation>켜짐</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>waste</source>
        <translation>낭비</translation>
    </message>
    <message>
        <source>votes</source>
        <translation>표</translation>
    </message>
    <message>
        <source>answered by</source>
        <translation>대응하는 변경</translation>
    </message>
    <message>
        <source>Silo rating</source>
        <translation>사일로 평가</translation>
    </message>
    <message>
        <source>other team</source>
        <translation>상대 팀</translation>
    </message>
    <message>
        <source>context</source>
        <translation>문맥</translation>
    </message>
    <message>
        <source>backlog</source>
        <translation>백로그</translation>
    </message>
    <message>
        <source>incentives</source>
        <translation>인센티브</translation>
    </message>
    <message>
        <source>Request type</source>
        <translation>요청 유형</translation>
    </message>
    <message>
        <source>rung now</source>
        <translation>지금의 단</translation>
    </message>
    <message>
        <source>rung wanted</source>
        <translation>바라는 단</translation>
    </message>
    <message>
        <source>who defines</source>
        <translation>정의하는 쪽</translation>
    </message>
    <message>
        <source>who runs</source>
        <translation>실행하는 쪽</translation>
    </message>
    <message>
        <source>who governs</source>
        <translation>통제하는 쪽</translation>
    </message>
    <message>
        <source>lightweight</source>
        <translation>경량</translation>
    </message>
    <message>
        <source>popular languages and tools</source>
        <translation>널리 쓰이는 언어·도구</translation>
    </message>
    <message>
        <source>any tool</source>
        <translation>원하는 도구</translation>
    </message>
    <message>
        <source>access control</source>
        <translation>접근 제어</translation>
    </message>
    <message>
        <source>understandable</source>
        <translation>이해하기 쉬움</translation>
    </message>
    <message>
        <source>final control</source>
        <translation>최종 제어</translation>
    </message>
    <message>
        <source>with monitoring</source>
        <translation>모니터링과 결합</translation>
    </message>
    <message>
        <source>every operating model</source>
        <translation>모든 운영 모델</translation>
    </message>
    <message>
        <source>requests a month</source>
        <translation>월 요청 수</translation>
    </message>
    <message>
        <source>adoption</source>
        <translation>도입률</translation>
    </message>
    <message>
        <source>wait a request</source>
        <translation>요청당 대기</translation>
    </message>
    <message>
        <source>work a request</source>
        <translation>요청당 작업</translation>
    </message>
</context>
<context>
    <name>CheckedFile</name>
    <message>
        <source>“%1” was not written: the disk is full. It needs %2 and %3 are free. Free some space or choose another folder.</source>
        <translation>“%1” 파일을 쓰지 못했습니다. 디스크가 가득 찼습니다. %2가 필요한데 %3만 남아 있습니다. 공간을 비우거나 다른 폴더를 고르십시오.</translation>
    </message>
    <message>
        <source>“%1” was not written: %2. Choose another folder or file name.</source>
        <translation>“%1” 파일을 쓰지 못했습니다: %2. 다른 폴더나 파일 이름을 고르십시오.</translation>
    </message>
    <message>
        <source>“%1” is a Gemba project and is opened, not imported. Nothing was changed.</source>
        <translation>“%1” 파일은 Gemba 프로젝트이므로 가져오지 않고 엽니다. 아무것도 바꾸지 않았습니다.</translation>
    </message>
    <message>
        <source>“%1” is a folder, a device or a pipe, not an ordinary file, so nothing was read. Choose another file.</source>
        <translation>“%1” 경로는 일반 파일이 아니라 폴더, 장치 또는 파이프이므로 아무것도 읽지 않았습니다. 다른 파일을 선택하십시오.</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2. Choose another file.</source>
        <translation>“%1” 파일을 읽을 수 없습니다: %2. 다른 파일을 선택하십시오.</translation>
    </message>
    <message>
        <source>“%1” is too large: it has %2, at most %3 are read. Nothing was imported.</source>
        <translation>“%1” 파일은 너무 큽니다. 크기가 %2인데 최대 %3까지 읽습니다. 아무것도 가져오지 않았습니다.</translation>
    </message>
    <message>
        <source>“%1” was not written: it is a Gemba project and was left as it is. Choose another name.</source>
        <translation>“%1”에 쓰지 않았습니다. Gemba 프로젝트이므로 그대로 두었습니다. 다른 이름을 선택하십시오.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Verifies structure, references, ranges and raw files of a project without changing it.</source>
        <translation>프로젝트의 구조, 참조, 값의 범위, 원본 파일을 바꾸지 않고 검사합니다.</translation>
    </message>
    <message>
        <source>“%1” is a sound Gemba project.</source>
        <translation>“%1” 파일은 온전한 Gemba 프로젝트입니다.</translation>
    </message>
    <message>
        <source>Title: %1</source>
        <translation>제목: %1</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>비어 있습니다.</translation>
    </message>
    <message>
        <source>Rows: %1</source>
        <translation>행 수: %1</translation>
    </message>
    <message>
        <source>There is no language “%1”. Give ko or en.</source>
        <translation>“%1” 언어는 없습니다. ko 또는 en을 쓰십시오.</translation>
    </message>
    <message>
        <source>There is no command “%1”. Try: gemba help.</source>
        <translation>“%1” 명령은 없습니다. gemba help를 써 보십시오.</translation>
    </message>
    <message>
        <source>Overwrite a file that exists.</source>
        <translation>이미 있는 파일을 덮어씁니다.</translation>
    </message>
    <message>
        <source>Language of the text: ko or en.</source>
        <translation>글의 언어: ko 또는 en.</translation>
    </message>
    <message>
        <source>“gemba %1” is called like this: gemba %1 %2 [options]. “gemba %1 --help” lists the options.</source>
        <translation>“gemba %1” 사용법: gemba %1 %2 [옵션]. 옵션 목록은 “gemba %1 --help”로 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>The result could not be written to standard output.</source>
        <translation>결과를 표준 출력에 쓰지 못했습니다.</translation>
    </message>
    <message>
        <source>“%1” exists already and was left as it is. Give another name, or --force to overwrite it.</source>
        <translation>“%1” 파일이 이미 있어 그대로 두었습니다. 다른 이름을 쓰거나, 덮어쓰려면 --force를 붙이십시오.</translation>
    </message>
    <message>
        <source>The file to write, or - for standard output.</source>
        <translation>쓸 파일. 표준 출력은 -.</translation>
    </message>
    <message>
        <source>Put the imported raw files in, too, as base64.</source>
        <translation>가져온 원본 파일도 base64로 넣습니다.</translation>
    </message>
    <message>
        <source>Say where to write the JSON value: --json OUT, or --json - for standard output.</source>
        <translation>JSON 값을 쓸 곳을 정하십시오: --json OUT, 표준 출력은 --json -.</translation>
    </message>
    <message>
        <source>There is no help on “%1”. Try: gemba help, gemba help json, or gemba %1 --help.</source>
        <translation>“%1”에 대한 도움말이 없습니다. gemba help, gemba help json, gemba %1 --help 중에서 써 보십시오.</translation>
    </message>
    <message>
        <source>Every command takes --language ko|en. Results go to standard output, messages to standard error.
Exit codes: 0 done; 1 the input is wrong or something was not done; 2 the call is wrong.</source>
        <translation>모든 명령에 --language ko|en을 쓸 수 있습니다. 결과는 표준 출력으로, 메시지는 표준 오류로 나갑니다.
종료 코드: 0 완료, 1 입력이 잘못되었거나 하지 못한 일이 있음, 2 호출이 잘못됨.</translation>
    </message>
    <message>
        <source>Say which project to fill: --into FILE.</source>
        <translation>채울 프로젝트를 정하십시오: --into FILE.</translation>
    </message>
    <message>
        <source>Makes a new project.</source>
        <translation>새 프로젝트를 만듭니다.</translation>
    </message>
    <message>
        <source>Fill it with the example of a company in its sixteenth week.</source>
        <translation>전환 16주 차인 회사의 예제로 채웁니다.</translation>
    </message>
    <message>
        <source>Standard input holds nothing, or more than is read (%1).</source>
        <translation>표준 입력이 비어 있거나 읽을 수 있는 크기(%1)보다 큽니다.</translation>
    </message>
    <message>
        <source>Before importing %1</source>
        <translation>%1 가져오기 전</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 가져오기</translation>
    </message>
    <message>
        <source>  before: %1</source>
        <translation>  이전: %1</translation>
    </message>
    <message>
        <source>  mine: %1</source>
        <translation>  이 프로젝트: %1</translation>
    </message>
    <message>
        <source>  theirs: %1</source>
        <translation>  다른 사본: %1</translation>
    </message>
    <message>
        <source>Joined by name: %1</source>
        <translation>이름이 같아 합침: %1</translation>
    </message>
    <message>
        <source>There is nothing to merge.</source>
        <translation>병합할 것이 없습니다.</translation>
    </message>
    <message>
        <source>Merged. Rows added: %1, changed: %2, removed: %3.</source>
        <translation>병합했습니다. 추가한 행: %1, 바뀐 행: %2, 삭제한 행: %3.</translation>
    </message>
    <message>
        <source>--prefer takes mine or theirs, not “%1”.</source>
        <translation>--prefer 값은 mine 또는 theirs입니다. “%1” 값은 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Both copies changed the same in different ways at %1 places. Nothing was merged: say --prefer mine or --prefer theirs, or choose one by one in the window.</source>
        <translation>두 사본이 같은 곳 %1군데를 서로 다르게 바꾸었습니다. 병합하지 않았습니다. --prefer mine 또는 --prefer theirs를 주거나 창에서 하나씩 고르십시오.</translation>
    </message>
    <message>
        <source>Merges another copy of a project into a project, as one edit that can be undone. The other copy is only read.</source>
        <translation>프로젝트의 다른 사본을 프로젝트에 병합합니다. 되돌릴 수 있는 편집 하나가 됩니다. 다른 사본은 읽기만 합니다.</translation>
    </message>
    <message>
        <source>The project to change.</source>
        <translation>바꿀 프로젝트.</translation>
    </message>
    <message>
        <source>Which holds where both changed the same: mine or theirs. Without it such places are listed and nothing is merged.</source>
        <translation>둘 다 같은 곳을 바꾸었을 때 따를 쪽: mine 또는 theirs. 없으면 그런 곳을 나열하고 병합하지 않습니다.</translation>
    </message>
    <message>
        <source>Add a project that is not a copy, with all its rows; shared lists are joined by name.</source>
        <translation>사본이 아닌 프로젝트를 모든 행과 함께 추가합니다. 공유 목록은 이름이 같으면 합칩니다.</translation>
    </message>
    <message>
        <source>Write what was found as JSON; see gemba help json.</source>
        <translation>결과를 JSON으로 씁니다. gemba help json을 보십시오.</translation>
    </message>
    <message>
        <source>Say which project to merge into: --into MINE.</source>
        <translation>어느 프로젝트에 병합할지 지정하십시오: --into MINE.</translation>
    </message>
    <message>
        <source>“%1” is not a copy of “%2”: they have no moment in common. Add it as a part with --part.</source>
        <translation>“%1” 파일은 “%2”의 사본이 아닙니다. 공통된 시점이 없습니다. --part로 일부로 추가하십시오.</translation>
    </message>
    <message>
        <source>“%1” is a copy of “%2”: as a part everything would be there twice. Merge it without --part.</source>
        <translation>“%1” 파일은 “%2”의 사본입니다. 일부로 추가하면 모든 것이 두 번 들어갑니다. --part 없이 병합하십시오.</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>새로 시작</translation>
    </message>
    <message>
        <source>Writes what is sound in a damaged project into a new one and lists what is not.</source>
        <translation>손상된 프로젝트에서 온전한 것을 새 프로젝트로 옮기고 손상된 것을 나열합니다.</translation>
    </message>
    <message>
        <source>The new project; replaced with --force.</source>
        <translation>새 프로젝트. --force를 주면 바꿉니다.</translation>
    </message>
    <message>
        <source>Say where to write what is sound: --to NEW.</source>
        <translation>온전한 것을 어디에 쓸지 지정하십시오: --to NEW.</translation>
    </message>
    <message>
        <source>Nothing is damaged.</source>
        <translation>손상된 곳이 없습니다.</translation>
    </message>
    <message>
        <source>Work calendar “%1”: %2</source>
        <translation>근무 달력 “%1”: %2</translation>
    </message>
    <message>
        <source>Step “%1”: %2</source>
        <translation>단계 “%1”: %2</translation>
    </message>
    <message>
        <source>Writes a value stream for another program instead: csv (a row a step), drawio, dot (Graphviz) or mermaid.</source>
        <translation>대신 가치 흐름을 다른 프로그램용으로 씁니다: csv(한 행에 한 단계), drawio, dot(Graphviz), mermaid.</translation>
    </message>
    <message>
        <source>With --format: the file to write, or - for standard output.</source>
        <translation>--format과 함께: 쓸 파일, 표준 출력은 -.</translation>
    </message>
    <message>
        <source>With --format: which value stream; a drawing holds all of them without it.</source>
        <translation>--format과 함께: 어느 가치 흐름인지. 없으면 그림에는 모든 가치 흐름이 들어갑니다.</translation>
    </message>
    <message>
        <source>There is no value stream “%1”; there are: %2.</source>
        <translation>“%1” 가치 흐름이 없습니다. 있는 것: %2.</translation>
    </message>
    <message>
        <source>Say which value stream with --stream NAME; there are: %1.</source>
        <translation>--stream NAME으로 가치 흐름을 지정하십시오. 있는 것: %1.</translation>
    </message>
    <message>
        <source>There is no format “%1”. Give csv, drawio, dot or mermaid.</source>
        <translation>“%1” 형식은 없습니다. csv, drawio, dot, mermaid 가운데 하나를 지정하십시오.</translation>
    </message>
    <message>
        <source>Say where to write it: --out OUT, or --out - for standard output.</source>
        <translation>쓸 곳을 지정하십시오: --out OUT, 표준 출력은 --out -.</translation>
    </message>
    <message>
        <source>The file holds several value streams, so --name cannot name them.</source>
        <translation>파일에 가치 흐름이 여럿 있어 --name으로 이름을 붙일 수 없습니다.</translation>
    </message>
    <message>
        <source>Writes the whole project as one JSON value (see gemba help json), or a value stream for another program.</source>
        <translation>프로젝트 전체를 하나의 JSON 값으로 쓰거나(gemba help json 참조) 가치 흐름을 다른 프로그램용으로 씁니다.</translation>
    </message>
    <message>
        <source>Puts a JSON value written by gemba export into a project, or adds value streams from a table of steps (.csv, .tsv) or a drawing (.drawio, .xml) to it; whole or not at all.</source>
        <translation>gemba export로 쓴 JSON 값을 프로젝트에 넣거나, 단계 표(.csv, .tsv) 또는 그림(.drawio, .xml)의 가치 흐름을 프로젝트에 추가합니다. 전부 넣거나 전혀 넣지 않습니다.</translation>
    </message>
    <message>
        <source>The project; made where there is none. A JSON value replaces one that is there only with --force, value streams are added to it.</source>
        <translation>프로젝트. 없으면 새로 만듭니다. JSON 값은 --force가 있을 때만 기존 프로젝트를 대체하고, 가치 흐름은 기존 프로젝트에 추가됩니다.</translation>
    </message>
    <message>
        <source>Name of the value stream (else the file&apos;s).</source>
        <translation>가치 흐름의 이름(없으면 파일 이름).</translation>
    </message>
    <message>
        <source>“%3” is no value for --%2; gemba %1 --help lists them.</source>
        <translation>“%3” 값은 --%2 옵션에 쓸 수 없습니다. gemba %1 --help에 목록이 있습니다.</translation>
    </message>
    <message>
        <source>The project has no value stream.</source>
        <translation>프로젝트에 가치 흐름이 없습니다.</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Compare two moments</source>
        <translation>두 시점 비교</translation>
    </message>
    <message>
        <source>&amp;Before</source>
        <translation>이전(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;After</source>
        <translation>이후(&amp;A)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>After</source>
        <translation>이후</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>다른 점</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>글로 복사(&amp;C)</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>지금</translation>
    </message>
    <message>
        <source>End of %1</source>
        <translation>%1 마지막 시점</translation>
    </message>
    <message>
        <source>The beginning, %1</source>
        <translation>처음, %1</translation>
    </message>
    <message>
        <source>Nothing was changed between these two moments.</source>
        <translation>두 시점 사이에 바뀐 것이 없습니다.</translation>
    </message>
    <message>
        <source>%1 rows differ. Figures are those of the day of each moment.</source>
        <translation>%1개 항목이 다릅니다. 수치는 각 시점의 날짜 기준입니다.</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>없었음</translation>
    </message>
    <message>
        <source>added</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>there</source>
        <translation>있었음</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>그 밖에 %1개</translation>
    </message>
    <message>
        <source>%1 · %2 changed</source>
        <translation>%1 · %2개 변경</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Current</source>
        <translation>현재</translation>
    </message>
    <message>
        <source>Future</source>
        <translation>미래</translation>
    </message>
    <message>
        <source>Current state, step by step</source>
        <translation>현재 상태, 단계별</translation>
    </message>
    <message>
        <source>Future state, step by step</source>
        <translation>미래 상태, 단계별</translation>
    </message>
    <message>
        <source>handoffs %1, by ticket %2</source>
        <translation>핸드오프 %1, 티켓 %2</translation>
    </message>
    <message>
        <source>no changes yet: add one to the list at the right</source>
        <translation>아직 변경이 없습니다. 오른쪽 목록에 추가하십시오</translation>
    </message>
    <message>
        <source>the numbers are the changes in the list at the right</source>
        <translation>번호는 오른쪽 변경 목록의 순서</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>%1: lead time</source>
        <translation>%1: 리드 타임</translation>
    </message>
    <message>
        <source>%1: process time</source>
        <translation>%1: 작업 시간</translation>
    </message>
    <message>
        <source>%1: rolled %C&amp;A</source>
        <translation>%1: 누적 %C&amp;A</translation>
    </message>
    <message>
        <source>%1: handoffs between teams</source>
        <translation>%1: 팀 사이 핸드오프</translation>
    </message>
    <message>
        <source>%1: budget left</source>
        <translation>%1: 남은 예산</translation>
    </message>
    <message>
        <source>%1: share of toil</source>
        <translation>%1: 노동 비율</translation>
    </message>
    <message>
        <source>%1, blocked</source>
        <translation>%1, 막힘</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>이전: %1</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>이후: %1</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1: %2, as before</source>
        <translation>%1: %2, 그대로</translation>
    </message>
</context>
<context>
    <name>ConflictPage</name>
    <message>
        <source>Questions</source>
        <translation>질문</translation>
    </message>
    <message>
        <source>This project</source>
        <translation>이 프로젝트</translation>
    </message>
    <message>
        <source>Other copy</source>
        <translation>다른 사본</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>이전: %1</translation>
    </message>
    <message>
        <source>All of this kind: %1</source>
        <translation>같은 종류 모두: %1개</translation>
    </message>
    <message>
        <source>All that are open: %1</source>
        <translation>정하지 않은 것 모두: %1개</translation>
    </message>
    <message>
        <source>open</source>
        <translation>정하지 않음</translation>
    </message>
    <message>
        <source>as in this project</source>
        <translation>이 프로젝트대로</translation>
    </message>
    <message>
        <source>as in the other copy</source>
        <translation>다른 사본대로</translation>
    </message>
</context>
<context>
    <name>CurrentSection</name>
    <message>
        <source>Change date of the current condition</source>
        <translation>현재 상태 날짜 변경</translation>
    </message>
    <message>
        <source>Change observations</source>
        <translation>관찰 변경</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>Current condition</source>
        <translation>현재 상태</translation>
    </message>
    <message>
        <source>Date of the current condition</source>
        <translation>현재 상태를 파악한 날짜</translation>
    </message>
    <message>
        <source>Set a date</source>
        <translation>날짜 정하기</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>관찰</translation>
    </message>
    <message>
        <source>What did you see at the workplace?</source>
        <translation>현장에서 무엇을 보았습니까?</translation>
    </message>
    <message>
        <source>Measurements as a table (T)</source>
        <translation>측정값 표(T)</translation>
    </message>
    <message>
        <source>A run chart shows where you stand. Eight points make a baseline.</source>
        <translation>런 차트가 지금 위치를 보여 줍니다. 여덟 점이면 기준선이 됩니다.</translation>
    </message>
    <message>
        <source>Enter measurements</source>
        <translation>측정값 입력</translation>
    </message>
</context>
<context>
    <name>Discover</name>
    <message>
        <source>Finds in a ticket log (CSV, XES, XES packed with gzip) which ways tickets take and how long they need. What is not said is guessed from headers and contents.</source>
        <translation>티켓 로그(CSV, XES, gzip으로 압축한 XES)에서 티켓이 지나는 길과 걸리는 시간을 찾습니다. 지정하지 않은 것은 머리글과 내용에서 추정합니다.</translation>
    </message>
    <message>
        <source>The ticket log.</source>
        <translation>티켓 로그.</translation>
    </message>
    <message>
        <source>Column of the %1: header or number.</source>
        <translation>‘%1’ 열: 머리글 또는 번호.</translation>
    </message>
    <message>
        <source>year-first, day-first, month-first, epoch, epoch-ms or a pattern such as dd.MM.yyyy HH:mm.</source>
        <translation>year-first, day-first, month-first, epoch, epoch-ms 또는 dd.MM.yyyy HH:mm 같은 형식.</translation>
    </message>
    <message>
        <source>Time zone of times without one: UTC, Asia/Seoul, +09:00, system.</source>
        <translation>시간대가 없는 시각의 시간대: UTC, Asia/Seoul, +09:00, system.</translation>
    </message>
    <message>
        <source>Values that mean there is none, with commas between them (?,- unless given; an empty value always does).</source>
        <translation>없음을 뜻하는 값, 쉼표로 구분(지정하지 않으면 ?,-. 빈 값은 언제나 없음).</translation>
    </message>
    <message>
        <source>What becomes a step: activity or team.</source>
        <translation>단계가 될 것: activity(활동) 또는 team(팀).</translation>
    </message>
    <message>
        <source>Machine-readable output, see gemba help json.</source>
        <translation>기계가 읽는 출력, gemba help json 참조.</translation>
    </message>
    <message>
        <source>Adds a value stream to this project.</source>
        <translation>이 프로젝트에 가치 흐름을 추가.</translation>
    </message>
    <message>
        <source>Name of that value stream (else the log&apos;s).</source>
        <translation>그 가치 흐름의 이름(없으면 로그 이름).</translation>
    </message>
    <message>
        <source>Keeps people&apos;s names in the log that --into stores; else they become numbers.</source>
        <translation>--into로 보관하는 로그에 사람 이름을 남김. 아니면 번호로 바꿈.</translation>
    </message>
    <message>
        <source>%1 has no column “%2” (--%3); it has: %4.</source>
        <translation>%1 파일에 “%2” 열(--%3)이 없습니다. 있는 열: %4.</translation>
    </message>
    <message>
        <source>The times of %1 can be read day first or month first; give --time-format day-first or --time-format month-first.</source>
        <translation>%1 파일의 시각은 일이 먼저일 수도, 월이 먼저일 수도 있습니다. --time-format day-first 또는 --time-format month-first를 주십시오.</translation>
    </message>
    <message>
        <source>The times of %1 are written in no known way (“%2”); give --time, or --time-format with a pattern.</source>
        <translation>%1 파일의 시각 표기(“%2”)를 알 수 없습니다. --time이나 형식과 함께 --time-format을 주십시오.</translation>
    </message>
    <message>
        <source>%1 has no column that is surely the %2; give --%3.</source>
        <translation>%1 파일에 ‘%2’ 열로 확신할 수 있는 열이 없습니다. --%3 옵션을 주십시오.</translation>
    </message>
    <message>
        <source>%1: %2 events of %3 cases, %4 steps, %5 variants</source>
        <translation>%1: 사건 %2개, %3건, 단계 %4개, 경로 %5가지</translation>
    </message>
    <message>
        <source>Read as: %1; times %2</source>
        <translation>읽은 방법: %1, 시각 %2</translation>
    </message>
    <message>
        <source>Lead time of a case: median %1, 85 % within %2, mean %3</source>
        <translation>건당 리드 타임: 중앙값 %1, 85 %는 %2 이내, 평균 %3</translation>
    </message>
    <message>
        <source>Handoffs: %1 between teams, %2 between people</source>
        <translation>핸드오프: 팀 사이 %1번, 사람 사이 %2번</translation>
    </message>
    <message>
        <source>Teams, in the order cases pass them:</source>
        <translation>팀, 건이 지나는 순서:</translation>
    </message>
    <message>
        <source>Steps, in the order cases pass them:</source>
        <translation>단계, 건이 지나는 순서:</translation>
    </message>
    <message>
        <source>lead time %1 (85 %: %2)</source>
        <translation>리드 타임 %1 (85 %: %2)</translation>
    </message>
    <message>
        <source>process time %1 (85 %: %2)</source>
        <translation>작업 시간 %1 (85 %: %2)</translation>
    </message>
    <message>
        <source>Most frequent transitions (median wait, 85 %):</source>
        <translation>가장 잦은 이동 (대기 중앙값, 85 %):</translation>
    </message>
    <message>
        <source>  and %1 rarer ones; these show %2 of all cases whole.</source>
        <translation>  그 밖에 드문 이동 %1가지. 위의 이동만으로 전체 건의 %2가 온전히 보입니다.</translation>
    </message>
    <message>
        <source>Rows that could not be used: %1</source>
        <translation>쓸 수 없는 행: %1</translation>
    </message>
    <message>
        <source>  line %1: %2</source>
        <translation>  %1행: %2</translation>
    </message>
    <message>
        <source>  and %1 more</source>
        <translation>  그 밖에 %1행</translation>
    </message>
    <message>
        <source>Import ticket log</source>
        <translation>티켓 로그 가져오기</translation>
    </message>
    <message>
        <source>The times have no zone and were read as UTC; --zone says where the clock was.</source>
        <translation>시각에 시간대가 없어 UTC로 읽었습니다. --zone으로 시계가 있던 곳을 알릴 수 있습니다.</translation>
    </message>
    <message>
        <source>Events without a team, left out: %1</source>
        <translation>팀이 없어 뺀 사건: %1</translation>
    </message>
    <message>
        <source>Before importing %1</source>
        <translation>%1 가져오기 전</translation>
    </message>
    <message>
        <source>A second log, of the time after: how long tickets and steps took before and after, and whether the difference is more than chance. Column options hold for both.</source>
        <translation>이후의 로그를 함께 읽어, 티켓과 단계에 걸린 시간을 이전과 이후로 견주고 차이가 우연 이상인지 말합니다. 열 옵션은 두 로그에 모두 적용됩니다.</translation>
    </message>
    <message>
        <source>%1 (85 %: %2; n = %3)</source>
        <translation>%1(85 %: %2, %3건)</translation>
    </message>
    <message>
        <source>too few to tell</source>
        <translation>건수가 적어 알 수 없음</translation>
    </message>
    <message>
        <source>more than chance, p = %1</source>
        <translation>우연 이상, p = %1</translation>
    </message>
    <message>
        <source>no more than chance, p = %1</source>
        <translation>우연일 수 있음, p = %1</translation>
    </message>
    <message>
        <source>Median lead times of %1 → %2:</source>
        <translation>리드 타임 중앙값, %1 → %2:</translation>
    </message>
    <message>
        <source>Whole tickets</source>
        <translation>티켓 전체</translation>
    </message>
    <message>
        <source>Only before: %1</source>
        <translation>이전에만 있음: %1</translation>
    </message>
    <message>
        <source>Only after: %1</source>
        <translation>이후에만 있음: %1</translation>
    </message>
    <message>
        <source>--compare only tells; leave out --into.</source>
        <translation>--compare는 알려 주기만 합니다. --into를 빼십시오.</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>Keep what is shown</source>
        <translation>화면의 내용 유지</translation>
    </message>
    <message>
        <source>The file this project was in cannot be read any more. All that is shown here is in “%1” now; the history of changes and the raw files could not be taken along.</source>
        <translation>이 프로젝트가 있던 파일을 더 읽을 수 없습니다. 여기에 보이는 내용은 모두 “%1” 파일에 있습니다. 변경 이력과 원본 파일은 가져오지 못했습니다.</translation>
    </message>
</context>
<context>
    <name>DurationEdit</name>
    <message>
        <source>This cannot be read as a duration. Write it as 45 min, 2 h 30 min or 1.5 d; a number alone is minutes.</source>
        <translation>시간으로 읽을 수 없습니다. 45분, 2시간 30분, 1.5일처럼 적으십시오. 숫자만 적으면 분입니다.</translation>
    </message>
</context>
<context>
    <name>ErrorBudgetFigures</name>
    <message>
        <source>Even burn</source>
        <translation>균등 소진</translation>
    </message>
    <message>
        <source>Budget left</source>
        <translation>남은 예산</translation>
    </message>
    <message>
        <source>Budget left of %1 over the window: %2. %3</source>
        <translation>%1의 기간 내 남은 예산: %2. %3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>그 밖에 %n개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorBudgetPanel</name>
    <message numerus="yes">
        <source>%n SLO(s)</source>
        <translation>
            <numerusform>SLO %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Add an SLO</source>
        <translation>SLO 추가</translation>
    </message>
    <message>
        <source>Service-level objectives</source>
        <translation>서비스 수준 목표</translation>
    </message>
    <message>
        <source>of an unknown budget</source>
        <translation>예산을 알 수 없음</translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <translation>%2 중 %1 초과</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 중 %1</translation>
    </message>
    <message>
        <source>it is in budget</source>
        <translation>예산 안에 있음</translation>
    </message>
    <message>
        <source>if nothing else fails</source>
        <translation>더 이상 장애가 없으면</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>the steady loss alone is too much</source>
        <translation>상시 손실만으로 예산 초과</translation>
    </message>
    <message>
        <source>Budget left</source>
        <translation>남은 예산</translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation>달성</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>목표 %1</translation>
    </message>
    <message>
        <source>Burn rate</source>
        <translation>소진율</translation>
    </message>
    <message>
        <source>today, page at %1 ×</source>
        <translation>오늘, 호출 기준 %1 ×</translation>
    </message>
    <message>
        <source>Back in budget</source>
        <translation>예산 회복</translation>
    </message>
    <message>
        <source>There is no budget to burn down yet</source>
        <translation>아직 소진할 예산이 없습니다</translation>
    </message>
    <message>
        <source>Budget left in the window that ends today, %. A flag shows an incident and its share of the budget.</source>
        <translation>오늘 끝나는 기간의 남은 예산(%). 깃발은 장애와 그 장애가 쓴 예산의 몫입니다.</translation>
    </message>
    <message>
        <source>A budget of nothing has no course: at this target a single failure breaks the promise.</source>
        <translation>예산이 0이면 추이가 없습니다. 이 목표에서는 실패 하나로 약속이 깨집니다.</translation>
    </message>
    <message>
        <source>The budget is a share of the events in a window, and their number is missing.</source>
        <translation>예산은 기간 내 이벤트의 일부인데, 이벤트 수가 없습니다.</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>가용성</translation>
    </message>
    <message>
        <source>New service</source>
        <translation>새 서비스</translation>
    </message>
    <message>
        <source>Remove an SLO</source>
        <translation>SLO 삭제</translation>
    </message>
    <message>
        <source>How much may fail, and what do we do when it did?</source>
        <translation>얼마나 실패해도 되고, 다 쓰면 무엇을 합니까?</translation>
    </message>
    <message>
        <source>An SLO promises a level to the users of a service, such as 99.9 % of 28 days. What is left to 100 % is the error budget: it may be spent on changes, and when it is spent, the policy says what happens.</source>
        <translation>SLO는 서비스 사용자에게 28일의 99.9 %와 같은 수준을 약속합니다. 100 %까지 남은 몫이 에러 예산입니다. 변경에 쓸 수 있고, 다 쓰면 정책이 할 일을 정합니다.</translation>
    </message>
    <message>
        <source>First SLO</source>
        <translation>첫 SLO 만들기</translation>
    </message>
</context>
<context>
    <name>ErrorBudgetReport</name>
    <message>
        <source>Budget left of each objective in the window that ends today</source>
        <translation>오늘 끝나는 기간의 목표별 남은 예산</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>서비스</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>지표</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>목표</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>기간</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>허용</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>사용</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>남음</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Objectives, their error budgets and what is left of them</source>
        <translation>목표와 에러 예산, 남은 예산</translation>
    </message>
    <message>
        <source>back in budget</source>
        <translation>예산 회복</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Leaves the window</source>
        <translation>기간에서 빠지는 장애</translation>
    </message>
    <message>
        <source>Left then</source>
        <translation>그날 남는 예산</translation>
    </message>
    <message>
        <source>What happens next if nothing else fails</source>
        <translation>더 이상 장애가 없을 때 다음에 일어날 일</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>정책</translation>
    </message>
    <message>
        <source>%1 of %2 objectives</source>
        <translation>목표 %2개 중 %1개</translation>
    </message>
    <message>
        <source>When</source>
        <translation>조건</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>할 일</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>담당</translation>
    </message>
    <message>
        <source>In force for</source>
        <translation>적용 중인 곳</translation>
    </message>
    <message>
        <source>The error-budget policy and where it applies today</source>
        <translation>에러 예산 정책과 오늘 적용되는 곳</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>변경</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>장애</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>What</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>손실</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>몫</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>원인</translation>
    </message>
    <message>
        <source>Incidents in the windows that end today, with their share of the budget</source>
        <translation>오늘 끝나는 기간의 장애와 그 장애가 쓴 예산의 몫</translation>
    </message>
    <message>
        <source>Error budgets</source>
        <translation>에러 예산</translation>
    </message>
    <message>
        <source>An error budget is what a promised level leaves for failures. None has been agreed yet.</source>
        <translation>에러 예산은 약속한 수준이 실패에 남겨 둔 몫입니다. 아직 합의된 것이 없습니다.</translation>
    </message>
</context>
<context>
    <name>ErrorBudgetSummary</name>
    <message>
        <source>%1 is %2 over its error budget, and its steady loss alone spends it</source>
        <translation>%1: 에러 예산을 %2 초과했으며, 상시 손실만으로도 예산을 다 씁니다</translation>
    </message>
    <message>
        <source>%1 is %2 over its error budget; the spent-budget rule holds until %3</source>
        <translation>%1: 에러 예산을 %2 초과했고, 예산 소진 규칙이 %3까지 적용됩니다</translation>
    </message>
    <message>
        <source>%1 is %2 over its error budget; back in budget on %3</source>
        <translation>%1: 에러 예산을 %2 초과했고, %3에 회복됩니다</translation>
    </message>
    <message>
        <source>%1 has %2 of its error budget left</source>
        <translation>%1: 에러 예산이 %2 남았습니다</translation>
    </message>
    <message>
        <source>A target of %2 leaves %1 nothing to spend</source>
        <translation>%1: 목표가 %2이면 쓸 예산이 없습니다</translation>
    </message>
    <message>
        <source>How much of %1 may fail is unknown until its events are counted</source>
        <translation>%1: 이벤트 수를 알아야 얼마나 실패해도 되는지 알 수 있습니다</translation>
    </message>
    <message numerus="yes">
        <source>%n rolling day(s)</source>
        <translation>
            <numerusform>최근 %n일</numerusform>
        </translation>
    </message>
    <message>
        <source>budget %1</source>
        <translation>예산 %1</translation>
    </message>
    <message>
        <source>No service has a promised level yet</source>
        <translation>수준을 약속한 서비스가 아직 없습니다</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2개 중 %1개</translation>
    </message>
    <message>
        <source>%1 SLOs have overspent their error budget, first of all %2</source>
        <translation>SLO %1가 에러 예산을 초과했습니다. 가장 심한 곳: %2</translation>
    </message>
    <message>
        <source>%1 SLOs are within their error budget</source>
        <translation>SLO %1가 에러 예산 안에 있습니다</translation>
    </message>
    <message>
        <source>rolling windows that end on %1</source>
        <translation>%1에 끝나는 이동 기간</translation>
    </message>
    <message>
        <source>SLOs in budget</source>
        <translation>예산 안의 SLO</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>아직 없음</translation>
    </message>
    <message>
        <source>In force: %1.</source>
        <translation>적용 중: %1.</translation>
    </message>
    <message>
        <source>Back in budget on %1 if nothing else fails.</source>
        <translation>더 이상 장애가 없으면 %1에 회복됩니다.</translation>
    </message>
    <message>
        <source>The steady loss alone spends the budget: find its cause or agree a target that can be kept.</source>
        <translation>상시 손실만으로 예산을 다 씁니다. 원인을 찾거나 지킬 수 있는 목표에 합의하십시오.</translation>
    </message>
    <message>
        <source>Something failed although nothing may. Agree a target below 100 %.</source>
        <translation>실패가 허용되지 않는데 실패가 있었습니다. 100 %보다 낮은 목표에 합의하십시오.</translation>
    </message>
    <message>
        <source>%1: budget spent (%2)</source>
        <translation>%1: 예산 소진 (%2)</translation>
    </message>
    <message>
        <source>Changes took %1 of the budget</source>
        <translation>변경이 예산의 %1 사용</translation>
    </message>
    <message>
        <source>%1: %2 of %3 incidents in the window came from changes. Agree a staged rollout with the teams that make them.</source>
        <translation>%1: 기간 내 장애 %3건 중 %2건이 변경에서 왔습니다. 변경하는 팀과 단계적 배포에 합의하십시오.</translation>
    </message>
    <message>
        <source>Slow alert would fire early</source>
        <translation>느린 경보가 너무 일찍 울림</translation>
    </message>
    <message numerus="yes">
        <source>At %n day(s) the alert over %1 is %2 ×. Raise it to 1 × or it fires while the SLO is met.</source>
        <translation>
            <numerusform>기간이 %n일이면 %1 경보의 기준이 %2 ×입니다. 1 ×로 올리지 않으면 SLO를 지키는 동안에도 울립니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>An alert of %1 can never fire</source>
        <translation>%1: 결코 울리지 않는 경보</translation>
    </message>
    <message>
        <source>The alert over %1 waits for %2 ×, and a full outage burns %3 ×. Page at a lower burn rate.</source>
        <translation>%1 경보의 기준은 %2 ×인데 전면 장애의 소진율은 %3 ×입니다. 더 낮은 소진율에서 호출하십시오.</translation>
    </message>
    <message>
        <source>%1 promises 100 %</source>
        <translation>%1: 100 % 약속</translation>
    </message>
    <message>
        <source>A target of 100 % leaves nothing to spend on changes, and no user can tell it from 99.99 %. Agree a lower one.</source>
        <translation>목표가 100 %이면 변경에 쓸 예산이 없고, 사용자는 99.99 %와 구별하지 못합니다. 더 낮은 목표에 합의하십시오.</translation>
    </message>
    <message>
        <source>%1: not one failure is allowed</source>
        <translation>%1: 실패가 하나도 허용되지 않음</translation>
    </message>
    <message>
        <source>The target permits less than one failed event a window. Lengthen the window, lower the target or count time instead.</source>
        <translation>이 목표는 기간마다 실패를 하나도 허용하지 않습니다. 기간을 늘리거나, 목표를 낮추거나, 시간으로 세십시오.</translation>
    </message>
    <message>
        <source>%1: events unknown</source>
        <translation>%1: 이벤트 수를 모름</translation>
    </message>
    <message>
        <source>Say how many events one window has, and the budget can be computed.</source>
        <translation>한 기간의 이벤트 수를 적으면 예산을 계산할 수 있습니다.</translation>
    </message>
    <message>
        <source>One failure costs %1 of the budget</source>
        <translation>실패 하나가 예산의 %1</translation>
    </message>
    <message>
        <source>%1 has few events, so single failures would page. Lengthen the window, join services that fail together or add synthetic traffic.</source>
        <translation>%1: 이벤트가 적어 실패 하나로도 호출됩니다. 기간을 늘리거나, 함께 실패하는 서비스를 묶거나, 합성 트래픽을 더하십시오.</translation>
    </message>
    <message>
        <source>An incident has no past date</source>
        <translation>지난 날짜가 아닌 장애</translation>
    </message>
    <message>
        <source>%1: it does not count before its day has come. Correct the date.</source>
        <translation>%1: 그날이 되기 전에는 계산에 들어가지 않습니다. 날짜를 고치십시오.</translation>
    </message>
    <message>
        <source>Nobody owns %1</source>
        <translation>%1: 담당 팀 없음</translation>
    </message>
    <message>
        <source>Choose the team that answers for it: a budget without an owner is not defended.</source>
        <translation>책임질 팀을 고르십시오. 담당이 없는 예산은 지켜지지 않습니다.</translation>
    </message>
    <message>
        <source>No policy yet</source>
        <translation>정책 없음</translation>
    </message>
    <message>
        <source>Agree what is done while budget is left and once it is spent, before it is.</source>
        <translation>예산이 남았을 때와 다 썼을 때 할 일을 미리 합의하십시오.</translation>
    </message>
    <message>
        <source>A policy rule has no action</source>
        <translation>할 일이 없는 정책 규칙</translation>
    </message>
    <message>
        <source>Say what is done once it applies.</source>
        <translation>적용될 때 할 일을 적으십시오.</translation>
    </message>
    <message>
        <source>A policy rule has no owner</source>
        <translation>담당이 없는 정책 규칙</translation>
    </message>
    <message>
        <source>Say who sees to it: %1</source>
        <translation>누가 맡을지 적으십시오: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n incident(s))</source>
        <translation>
            <numerusform>%1 (장애 %n건)</numerusform>
        </translation>
    </message>
    <message>
        <source>events</source>
        <translation>건</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translation>초</translation>
    </message>
    <message>
        <source>page %1 × over %2</source>
        <translation>호출 %1 ×(%2)</translation>
    </message>
    <message>
        <source>ticket %1 × over %2</source>
        <translation>티켓 %1 ×(%2)</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>남음</translation>
    </message>
    <message>
        <source>The Site Reliability Workbook, ch. 2</source>
        <translation>The Site Reliability Workbook, 2장</translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation>달성</translation>
    </message>
    <message>
        <source>The Site Reliability Workbook, ch. 5</source>
        <translation>The Site Reliability Workbook, 5장</translation>
    </message>
    <message>
        <source>Burn rate of the window</source>
        <translation>기간의 소진율</translation>
    </message>
    <message>
        <source>A full budget lasts at that rate</source>
        <translation>그 속도로 전체 예산이 버티는 시간</translation>
    </message>
    <message>
        <source>Alerts at this window</source>
        <translation>이 기간의 경보 기준</translation>
    </message>
    <message>
        <source>Budget share × window / alert window; %1</source>
        <translation>예산의 몫 × 기간 / 경보 기간; %1</translation>
    </message>
    <message>
        <source>One failed event costs</source>
        <translation>실패 한 건의 비용</translation>
    </message>
    <message>
        <source>One minute of outage costs</source>
        <translation>장애 1분의 비용</translation>
    </message>
    <message>
        <source>1 min / %1</source>
        <translation>1분 / %1</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>예산</translation>
    </message>
    <message>
        <source>The Site Reliability Workbook, ch. 2; rounded down</source>
        <translation>The Site Reliability Workbook, 2장; 내림</translation>
    </message>
    <message>
        <source>Site Reliability Engineering (2016), appendix A</source>
        <translation>Site Reliability Engineering (2016), 부록 A</translation>
    </message>
    <message>
        <source>(1 − target) × events of a window</source>
        <translation>(1 − 목표) × 기간의 이벤트 수</translation>
    </message>
    <message>
        <source>The number of events is missing.</source>
        <translation>이벤트 수가 없습니다.</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>사용</translation>
    </message>
    <message numerus="yes">
        <source>Incidents of the last %n day(s), then the steady loss outside incidents.</source>
        <translation>
            <numerusform>최근 %n일의 장애, 마지막은 장애가 아닌 상시 손실.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorBudgetWords</name>
    <message>
        <source>Over budget</source>
        <translation>예산 초과</translation>
    </message>
    <message>
        <source>In budget</source>
        <translation>예산 안</translation>
    </message>
    <message>
        <source>More than half spent</source>
        <translation>절반 넘게 사용</translation>
    </message>
    <message>
        <source>Nothing to spend</source>
        <translation>쓸 예산 없음</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1건</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1건</translation>
    </message>
    <message>
        <source>Good events</source>
        <translation>정상 이벤트</translation>
    </message>
    <message>
        <source>Good time</source>
        <translation>정상 시간</translation>
    </message>
    <message>
        <source>Mean of slices</source>
        <translation>구간 비율의 평균</translation>
    </message>
    <message>
        <source>Budget left</source>
        <translation>예산 남음</translation>
    </message>
    <message>
        <source>More than %1 of the budget left</source>
        <translation>예산이 %1 넘게 남음</translation>
    </message>
    <message>
        <source>Budget spent</source>
        <translation>예산 소진</translation>
    </message>
    <message numerus="yes">
        <source>Budget spent over %n day(s)</source>
        <translation>
            <numerusform>최근 %n일 예산 소진</numerusform>
        </translation>
    </message>
    <message>
        <source>At most %1 of the budget left</source>
        <translation>예산이 %1 이하로 남음</translation>
    </message>
    <message>
        <source>One incident takes %1 of the budget or more</source>
        <translation>장애 하나가 예산의 %1 이상 사용</translation>
    </message>
    <message>
        <source>no action agreed</source>
        <translation>합의된 조치 없음</translation>
    </message>
    <message>
        <source>Reached by: %1.</source>
        <translation>해당 장애: %1.</translation>
    </message>
    <message>
        <source>In force now.</source>
        <translation>지금 적용 중입니다.</translation>
    </message>
    <message numerus="yes">
        <source>In force since %1, %n day(s).</source>
        <translation>
            <numerusform>%1부터 %n일째 적용 중입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends on %1 if nothing else fails.</source>
        <translation>더 이상 장애가 없으면 %1에 끝납니다.</translation>
    </message>
    <message>
        <source>It does not end by itself: the steady loss alone is too much.</source>
        <translation>저절로 끝나지 않습니다. 상시 손실만으로 예산을 넘습니다.</translation>
    </message>
    <message>
        <source>No incident in the window; the steady loss takes %1</source>
        <translation>기간 내 장애 없음, 상시 손실이 %1 사용</translation>
    </message>
    <message>
        <source>%1 took %2 of the budget</source>
        <translation>%1: 예산의 %2 사용</translation>
    </message>
    <message>
        <source>One incident</source>
        <translation>장애 한 건</translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s)</source>
        <translation>
            <numerusform>장애 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 took %2 of the budget on one day</source>
        <translation>하루에 %1, 예산의 %2 사용</translation>
    </message>
    <message numerus="yes">
        <source>%1 took %2 of the budget in %n day(s)</source>
        <translation>
            <numerusform>%n일 사이 %1, 예산의 %2 사용</numerusform>
        </translation>
    </message>
    <message>
        <source>Spent since %1</source>
        <translation>%1부터 소진</translation>
    </message>
    <message>
        <source>Spent all the time</source>
        <translation>줄곧 소진</translation>
    </message>
</context>
<context>
    <name>ExperimentRow</name>
    <message>
        <source>Metric</source>
        <translation>지표</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>단위</translation>
    </message>
    <message>
        <source>From</source>
        <translation>지금</translation>
    </message>
    <message>
        <source>We expect</source>
        <translation>예상</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>최소</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>최대</translation>
    </message>
    <message>
        <source>Change prediction</source>
        <translation>예측 변경</translation>
    </message>
    <message>
        <source>locked %1</source>
        <translation>%1 잠금</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>What did you see?</source>
        <translation>무엇을 보았습니까?</translation>
    </message>
    <message>
        <source>Enter result</source>
        <translation>결과 입력</translation>
    </message>
    <message>
        <source>Change result</source>
        <translation>결과 변경</translation>
    </message>
    <message>
        <source>waiting for the result</source>
        <translation>결과 입력 대기</translation>
    </message>
    <message>
        <source>lock the prediction first</source>
        <translation>예측을 먼저 잠금</translation>
    </message>
    <message>
        <source>check %1</source>
        <translation>확인 %1</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>한 걸음</translation>
    </message>
    <message>
        <source>Which one step is next?</source>
        <translation>다음 한 걸음은 무엇입니까?</translation>
    </message>
    <message>
        <source>Date of the experiment</source>
        <translation>실험 날짜</translation>
    </message>
    <message>
        <source>Set a date</source>
        <translation>날짜 정하기</translation>
    </message>
    <message>
        <source>What we expect</source>
        <translation>예상</translation>
    </message>
    <message>
        <source>What do you expect?</source>
        <translation>무엇을 예상합니까?</translation>
    </message>
    <message>
        <source>Lock prediction</source>
        <translation>예측 잠금</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>일어난 일</translation>
    </message>
    <message>
        <source>Time of the check</source>
        <translation>확인 시각</translation>
    </message>
    <message>
        <source>Set a check</source>
        <translation>확인 일정 정하기</translation>
    </message>
    <message>
        <source>What we learned</source>
        <translation>배운 것</translation>
    </message>
    <message>
        <source>Choose the obstacle, remove the experiment</source>
        <translation>장애물 선택, 실험 삭제</translation>
    </message>
    <message>
        <source>Add experiment</source>
        <translation>실험 추가</translation>
    </message>
    <message>
        <source>Change step</source>
        <translation>걸음 변경</translation>
    </message>
    <message>
        <source>Change date of the experiment</source>
        <translation>실험 날짜 변경</translation>
    </message>
    <message>
        <source>Change check</source>
        <translation>확인 일정 변경</translation>
    </message>
    <message>
        <source>Change what was learned</source>
        <translation>배운 것 변경</translation>
    </message>
    <message>
        <source>Remove experiment</source>
        <translation>실험 삭제</translation>
    </message>
    <message>
        <source>Experiment %1</source>
        <translation>실험 %1</translation>
    </message>
    <message>
        <source>What did you learn?</source>
        <translation>무엇을 배웠습니까?</translation>
    </message>
    <message>
        <source>written after the result</source>
        <translation>결과를 적은 뒤 작성</translation>
    </message>
    <message>
        <source>Works on</source>
        <translation>다루는 장애물</translation>
    </message>
    <message>
        <source>Change obstacle of the experiment</source>
        <translation>실험의 장애물 변경</translation>
    </message>
    <message>
        <source>No obstacle</source>
        <translation>장애물 없음</translation>
    </message>
</context>
<context>
    <name>ExperimentSection</name>
    <message>
        <source>Add experiment</source>
        <translation>실험 추가</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>실험 기록</translation>
    </message>
    <message>
        <source>a result can be typed only after its prediction is locked</source>
        <translation>예측을 잠근 뒤에만 결과를 적을 수 있다</translation>
    </message>
    <message>
        <source>One small step at a time: write down what you expect, lock it, go and see, write down what you learned.</source>
        <translation>한 번에 한 걸음씩: 예상을 적고, 잠그고, 가서 보고, 배운 것을 적습니다.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>한 걸음</translation>
    </message>
    <message>
        <source>What we expect</source>
        <translation>예상</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>일어난 일</translation>
    </message>
    <message>
        <source>What we learned</source>
        <translation>배운 것</translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message>
        <source>Gemba projects</source>
        <translation>Gemba 프로젝트</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>이름 없음</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>새 프로젝트</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>프로젝트 열기</translation>
    </message>
    <message>
        <source>The project was not opened</source>
        <translation>프로젝트를 열지 못함</translation>
    </message>
    <message>
        <source>Open for reading?</source>
        <translation>읽기 전용으로 열까요?</translation>
    </message>
    <message>
        <source>Open for reading</source>
        <translation>읽기 전용으로 열기</translation>
    </message>
    <message>
        <source>Open the example</source>
        <translation>예제 열기</translation>
    </message>
    <message>
        <source>Still read-only</source>
        <translation>아직 읽기 전용</translation>
    </message>
    <message>
        <source>Name or move this project</source>
        <translation>프로젝트 이름 정하기·옮기기</translation>
    </message>
    <message>
        <source>The project was not moved</source>
        <translation>프로젝트를 옮기지 못함</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>사본 저장</translation>
    </message>
    <message>
        <source> copy</source>
        <translation> 사본</translation>
    </message>
    <message>
        <source>The copy was not saved</source>
        <translation>사본을 저장하지 못함</translation>
    </message>
    <message>
        <source>Import a ticket log</source>
        <translation>티켓 로그 가져오기</translation>
    </message>
    <message>
        <source>Ticket logs</source>
        <translation>티켓 로그</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>모든 파일</translation>
    </message>
    <message>
        <source>Import JSON as a new project</source>
        <translation>JSON을 새 프로젝트로 가져오기</translation>
    </message>
    <message>
        <source>JSON files</source>
        <translation>JSON 파일</translation>
    </message>
    <message>
        <source>The file was not imported</source>
        <translation>파일을 가져오지 못함</translation>
    </message>
    <message>
        <source>Import JSON</source>
        <translation>JSON 가져오기</translation>
    </message>
    <message>
        <source>Export JSON</source>
        <translation>JSON 내보내기</translation>
    </message>
    <message>
        <source>The file was not written</source>
        <translation>파일을 쓰지 못함</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>PDF 내보내기</translation>
    </message>
    <message>
        <source>PDF documents</source>
        <translation>PDF 문서</translation>
    </message>
    <message>
        <source>The report was not written</source>
        <translation>보고서를 쓰지 못함</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>보고서 쓰는 중…</translation>
    </message>
    <message>
        <source>Open what is sound?</source>
        <translation>온전한 부분만 열겠습니까?</translation>
    </message>
    <message>
        <source>Open what is sound</source>
        <translation>온전한 부분 열기</translation>
    </message>
    <message>
        <source>Nothing in the file can be read</source>
        <translation>파일에서 읽을 수 있는 것이 없습니다</translation>
    </message>
    <message numerus="yes">
        <source>and %n more places</source>
        <translation>
            <numerusform>그 밖에 %n곳</numerusform>
        </translation>
    </message>
    <message>
        <source>What is damaged</source>
        <translation>손상된 곳</translation>
    </message>
    <message>
        <source>Choose the copy to merge</source>
        <translation>병합할 사본 고르기</translation>
    </message>
    <message>
        <source>Not everything could be taken along</source>
        <translation>일부는 가져오지 못했습니다</translation>
    </message>
    <message>
        <source>Writing the project…</source>
        <translation>프로젝트를 쓰는 중…</translation>
    </message>
    <message>
        <source>Import a value stream</source>
        <translation>가치 흐름 가져오기</translation>
    </message>
    <message>
        <source>Tables and drawings</source>
        <translation>표와 그림</translation>
    </message>
    <message>
        <source>This project is open read-only; save a copy to import into it.</source>
        <translation>이 프로젝트는 읽기 전용으로 열려 있습니다. 가져오려면 사본을 저장하십시오.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>아무것도 바뀌지 않았습니다.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>Before importing %1</source>
        <translation>%1 가져오기 전</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 가져오기</translation>
    </message>
</context>
<context>
    <name>FlowCheck</name>
    <message>
        <source>There is no step to simulate. Add one.</source>
        <translation>시뮬레이션할 단계가 없습니다. 단계를 추가하십시오.</translation>
    </message>
    <message>
        <source>No work ever arrives. Say how much comes in a day.</source>
        <translation>들어오는 작업이 없습니다. 하루에 얼마나 들어오는지 입력하십시오.</translation>
    </message>
    <message>
        <source>There are more than 1000 kinds of work that arrive. Join some of them.</source>
        <translation>들어오는 작업의 종류가 1000가지를 넘습니다. 일부를 합치십시오.</translation>
    </message>
    <message>
        <source>The simulation would never end. Give a duration or a number of items.</source>
        <translation>시뮬레이션이 끝나지 않습니다. 기간이나 항목 수를 입력하십시오.</translation>
    </message>
    <message>
        <source>Duration and warm-up must not be negative, and the warm-up must be shorter than the duration.</source>
        <translation>기간과 준비 기간은 음수일 수 없으며 준비 기간은 전체 기간보다 짧아야 합니다.</translation>
    </message>
    <message>
        <source>One run says nothing about chance. Ask for at least 2 replications, better 30.</source>
        <translation>한 번의 실행으로는 우연의 영향을 알 수 없습니다. 반복을 2회 이상, 되도록 30회로 지정하십시오.</translation>
    </message>
    <message>
        <source>The process time of “%1” is negative or no number. Correct it.</source>
        <translation>“%1” 단계의 처리 시간이 음수이거나 숫자가 아닙니다. 고쳐 주십시오.</translation>
    </message>
    <message>
        <source>The patience at “%1” is negative or no number. Correct it.</source>
        <translation>“%1” 단계의 대기 한도가 음수이거나 숫자가 아닙니다. 고쳐 주십시오.</translation>
    </message>
    <message>
        <source>The time between arrivals of “%1” is negative or no number. Correct it.</source>
        <translation>“%1”의 도착 간격이 음수이거나 숫자가 아닙니다. 고쳐 주십시오.</translation>
    </message>
    <message>
        <source>Items of “%1” arrive without any time between them. Give a demand that is not endless.</source>
        <translation>“%1” 항목이 간격 없이 도착합니다. 수요를 유한한 값으로 입력하십시오.</translation>
    </message>
    <message>
        <source>A share behind “%1” is not between 0 and 100 %. Correct it.</source>
        <translation>“%1” 다음의 비율이 0~100% 범위를 벗어납니다. 고쳐 주십시오.</translation>
    </message>
    <message>
        <source>Several ways leave “%1”, and one has no share. Say how many of 100 items take it.</source>
        <translation>“%1”에서 여러 경로가 나가는데 그중 하나에 비율이 없습니다. 100건 중 몇 건이 그 경로로 가는지 입력하십시오.</translation>
    </message>
    <message>
        <source>The shares of the ways that leave “%1” do not add up to 100 %. Correct them.</source>
        <translation>“%1”에서 나가는 경로의 비율을 더하면 100%가 아닙니다. 고쳐 주십시오.</translation>
    </message>
    <message>
        <source>No item that comes to “%1” ever completes: no way leads out. Add one, or make the send-back less than 100 %.</source>
        <translation>“%1” 단계에 온 항목은 끝나지 않습니다. 나가는 경로가 없습니다. 경로를 추가하거나 되돌리는 비율을 100%보다 낮추십시오.</translation>
    </message>
    <message>
        <source>The branches behind “%1” never come to the step where they are to meet. Lead one of them there.</source>
        <translation>“%1” 다음의 갈래가 합류할 단계에 이르지 않습니다. 갈래 하나를 그 단계로 이으십시오.</translation>
    </message>
    <message>
        <source>People, batch, limit or queue of “%1” is not a number that is possible. Correct it.</source>
        <translation>“%1” 단계의 인원, 배치, 한도 또는 대기열 값이 올바르지 않습니다. 고쳐 주십시오.</translation>
    </message>
    <message>
        <source>“%1” waits for a batch larger than its limit, so it never begins. Make the batch smaller or the limit larger.</source>
        <translation>“%1” 단계는 한도보다 큰 배치를 기다리므로 시작하지 못합니다. 배치를 줄이거나 한도를 늘리십시오.</translation>
    </message>
    <message>
        <source>The loop through “%1” has a limit at every step and can lock up. Mark the way back as a send-back, or take one limit away.</source>
        <translation>“%1” 단계를 지나는 순환은 모든 단계에 한도가 있어 서로 막힐 수 있습니다. 돌아가는 경로를 되돌림으로 표시하거나 한도 하나를 없애십시오.</translation>
    </message>
    <message>
        <source>“%1” needs more people at a time than its team has. Add people or ask for fewer.</source>
        <translation>“%1” 단계에 한꺼번에 필요한 인원이 팀의 인원보다 많습니다. 인원을 늘리거나 필요한 인원을 줄이십시오.</translation>
    </message>
    <message>
        <source>“%1” needs more people at a time than are ever there together. Change their working hours.</source>
        <translation>“%1” 단계에 필요한 인원이 함께 근무하는 때가 없습니다. 근무 시간을 바꾸십시오.</translation>
    </message>
    <message>
        <source>Working hours number %1 are not in order or overlap. Correct them.</source>
        <translation>%1번 근무 시간의 순서가 맞지 않거나 서로 겹칩니다. 고쳐 주십시오.</translation>
    </message>
    <message>
        <source>The people of “%1” are never there. Give them working hours.</source>
        <translation>“%1” 단계의 사람들이 근무하는 때가 없습니다. 근무 시간을 지정하십시오.</translation>
    </message>
    <message>
        <source>The dates at which “%1” takes items in are missing or not in order. Correct them.</source>
        <translation>“%1” 단계가 항목을 받는 날짜가 없거나 순서가 맞지 않습니다. 고쳐 주십시오.</translation>
    </message>
    <message>
        <source>The time “%1” needs to come back to interrupted work is negative or no number. Correct it.</source>
        <translation>“%1”이(가) 중단된 작업으로 돌아오는 데 드는 시간이 음수이거나 숫자가 아닙니다. 고쳐 주십시오.</translation>
    </message>
    <message>
        <source>“%1” is in the model twice. Remove one of the two.</source>
        <translation>“%1”이(가) 모델에 두 번 있습니다. 하나를 지우십시오.</translation>
    </message>
    <message>
        <source>“%1” refers to a step, team or working hours that do not exist. Choose them again.</source>
        <translation>“%1”에서 가리키는 단계, 팀 또는 근무 시간이 없습니다. 다시 고르십시오.</translation>
    </message>
    <message>
        <source>The work that is there at the start names no step or a negative number. Correct it.</source>
        <translation>시작할 때 있는 작업의 단계가 없거나 수가 음수입니다. 고쳐 주십시오.</translation>
    </message>
</context>
<context>
    <name>FlowLessonsDialog</name>
    <message>
        <source>Less at once</source>
        <translation>한꺼번에 적게</translation>
    </message>
    <message>
        <source>Beyond about six items in work hardly more gets done; each only takes longer.</source>
        <translation>여섯 건쯤을 넘으면 끝나는 양은 거의 늘지 않고 한 건에 걸리는 시간만 길어집니다.</translation>
    </message>
    <message>
        <source>&amp;Items in work: %1</source>
        <translation>진행 중인 건수(&amp;I): %1</translation>
    </message>
    <message>
        <source>Three people in line, an hour of work each that varies at random, and always that many items between them. Exact: items + 2 hours (Hopp &amp; Spearman).</source>
        <translation>세 사람이 차례로 한 시간씩 일하고 그 시간은 들쭉날쭉하며, 늘 그만큼의 건이 진행 중입니다. 정확한 값: 건수 + 2시간(Hopp &amp; Spearman).</translation>
    </message>
    <message>
        <source>Smaller batches</source>
        <translation>작은 묶음</translation>
    </message>
    <message>
        <source>Small releases are quick until preparing them eats the day; large ones are waited for.</source>
        <translation>묶음이 작으면 빠르지만 너무 작으면 준비에 하루를 다 쓰고, 크면 묶음이 차기를 기다립니다.</translation>
    </message>
    <message>
        <source>&amp;Changes a release: %1</source>
        <translation>릴리스당 변경(&amp;C): %1</translation>
    </message>
    <message>
        <source>0.6 changes an hour, an hour of work each, two hours for every release. Approximate: waiting for a full batch, queue of batches (Whitt 1993), work.</source>
        <translation>변경은 시간당 0.6건, 한 건에 한 시간, 릴리스마다 두 시간이 듭니다. 근사값: 묶음이 차기를 기다리는 시간, 묶음의 대기열(Whitt 1993), 작업.</translation>
    </message>
    <message>
        <source>One queue</source>
        <translation>대기열 하나</translation>
    </message>
    <message>
        <source>People who share one queue answer sooner than each with a queue of their own, with the same work.</source>
        <translation>일의 양이 같아도 대기열 하나를 함께 쓰면 저마다 대기열을 둘 때보다 빨리 답합니다.</translation>
    </message>
    <message>
        <source>&amp;People who share a queue: %1</source>
        <translation>대기열을 함께 쓰는 사람(&amp;P): %1</translation>
    </message>
    <message>
        <source>Everybody is busy 85 % of the time, requests come at random and take an hour that varies at random. Exact: M/M/c (Erlang).</source>
        <translation>모두 시간의 85 %를 일하고, 요청은 무작위로 오며 평균 한 시간이 걸립니다. 정확한 값: M/M/c(Erlang).</translation>
    </message>
    <message>
        <source>Even work</source>
        <translation>고른 일</translation>
    </message>
    <message>
        <source>At the same load uneven work waits longer than even work.</source>
        <translation>부하가 같아도 일의 크기가 들쭉날쭉하면 더 오래 기다립니다.</translation>
    </message>
    <message>
        <source>&amp;Unevenness of the work (cs²): %1</source>
        <translation>일의 들쭉날쭉함(cs²)(&amp;U): %1</translation>
    </message>
    <message>
        <source>One person, busy 85 % of the time, requests at random. 0: every item takes an hour; 1: varies at random; 4: most are short, some take days. Exact: Pollaczek–Khinchine.</source>
        <translation>한 사람이 시간의 85 %를 일하고 요청은 무작위로 옵니다. 0: 모두 한 시간, 1: 무작위, 4: 대부분 짧고 일부는 며칠. 정확한 값: Pollaczek–Khinchine.</translation>
    </message>
    <message>
        <source>Fewer interruptions</source>
        <translation>적은 끼어들기</translation>
    </message>
    <message>
        <source>A fifth of the time for incidents makes planned work take two and a half times as long.</source>
        <translation>시간의 5분의 1을 장애에 쓰면 계획한 일은 두 배 반이 걸립니다.</translation>
    </message>
    <message>
        <source>&amp;Time that incidents take: %1</source>
        <translation>장애에 드는 시간(&amp;T): %1</translation>
    </message>
    <message>
        <source>One person, planned work fills 60 % of the time, incidents come first and interrupt. Exact: priorities with resumption (Kleinrock).</source>
        <translation>한 사람이 시간의 60 %를 계획한 일에 쓰고, 장애가 먼저이며 하던 일을 멈추게 합니다. 정확한 값: 멈춘 곳에서 이어 하는 우선순위(Kleinrock).</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1시간</translation>
    </message>
    <message>
        <source>Lead time, hours</source>
        <translation>리드 타임, 시간</translation>
    </message>
    <message>
        <source>Lessons in flow</source>
        <translation>흐름 배우기</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>배울 것</translation>
    </message>
    <message>
        <source>Lead time %1, and %2 of what is possible gets done</source>
        <translation>리드 타임 %1, 가능한 양의 %2를 끝냅니다</translation>
    </message>
    <message>
        <source>Lead time %1, of which one hour is work</source>
        <translation>리드 타임 %1, 그 가운데 일은 한 시간입니다</translation>
    </message>
    <message>
        <source>More comes than can be done: the queue grows without end</source>
        <translation>할 수 있는 것보다 많이 와서 대기열이 끝없이 길어집니다</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>현재 위치</translation>
    </message>
    <message>
        <source>too much</source>
        <translation>감당 못 함</translation>
    </message>
    <message>
        <source>Mean lead time in hours against the lever. %1</source>
        <translation>조절값에 따른 평균 리드 타임(시간). %1</translation>
    </message>
</context>
<context>
    <name>FutureMarks</name>
    <message>
        <source>removed</source>
        <translation>없앰</translation>
    </message>
</context>
<context>
    <name>FuturePane</name>
    <message>
        <source>Map of the future state</source>
        <translation>미래 상태 지도</translation>
    </message>
</context>
<context>
    <name>FutureReport</name>
    <message>
        <source>Lead time</source>
        <translation>리드 타임</translation>
    </message>
    <message>
        <source>Process time</source>
        <translation>일한 시간</translation>
    </message>
    <message>
        <source>Activity ratio</source>
        <translation>활동 비율</translation>
    </message>
    <message>
        <source>Rolled %C&amp;A</source>
        <translation>누적 %C&amp;A</translation>
    </message>
    <message>
        <source>Handoffs</source>
        <translation>핸드오프</translation>
    </message>
    <message>
        <source>Handoffs by ticket</source>
        <translation>티켓 핸드오프</translation>
    </message>
    <message>
        <source>Average with send-backs</source>
        <translation>반려 포함 평균</translation>
    </message>
    <message>
        <source>Simulated: half are done within</source>
        <translation>시뮬레이션: 절반이 끝나는 시간</translation>
    </message>
    <message>
        <source>Simulated: 85 % are done within</source>
        <translation>시뮬레이션: 85 %가 끝나는 시간</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>지표</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>현재</translation>
    </message>
    <message>
        <source>With the changes</source>
        <translation>변경 뒤</translation>
    </message>
    <message>
        <source>Current and future state of %1.</source>
        <translation>%1의 현재 상태와 미래 상태.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>번호</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>변경</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>Lead time then</source>
        <translation>그 뒤 리드 타임</translation>
    </message>
    <message>
        <source>The changes in their order. Each figure holds once the change and all above it are made.</source>
        <translation>변경을 적용하는 순서. 각 수치는 그 변경과 위의 변경을 모두 적용한 뒤의 값입니다.</translation>
    </message>
    <message>
        <source>Lead times are averages with send-backs.</source>
        <translation>리드 타임은 반려를 포함한 평균입니다.</translation>
    </message>
    <message>
        <source>85 % within</source>
        <translation>85 % 완료</translation>
    </message>
    <message>
        <source>It alone brings</source>
        <translation>이 변경만의 효과</translation>
    </message>
    <message>
        <source>85 % and what a change alone brings to it are simulated, %1; ± is half of the 95 % interval.</source>
        <translation>85 %와 변경마다의 효과는 시뮬레이션 값입니다(%1). ±는 95 % 신뢰 구간의 절반.</translation>
    </message>
    <message>
        <source>Future state</source>
        <translation>미래 상태</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Too many items for a simulation in the report: the window and gemba simulate do it.</source>
        <translation>건수가 너무 많아 보고서에서는 시뮬레이션을 하지 않습니다. 창이나 gemba simulate에서 할 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>FutureSummary</name>
    <message numerus="yes">
        <source>%n change(s) in turn: the median goes from %1 to %2, and 85 % are done within %4 instead of %3</source>
        <translation>
            <numerusform>변경 %n가지를 차례로 적용하면 중앙값은 %1 → %2, 85 %가 끝나는 시간은 %3 → %4입니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Simulated, %1</source>
        <translation>시뮬레이션, %1</translation>
    </message>
    <message>
        <source>handoffs %1 → %2, by ticket %3 → %4</source>
        <translation>핸드오프 %1 → %2, 티켓 %3 → %4</translation>
    </message>
    <message>
        <source>No change is planned for %1 yet</source>
        <translation>%1에 계획한 변경이 아직 없습니다</translation>
    </message>
    <message>
        <source>None of the changes is made: the future is the current state</source>
        <translation>적용한 변경이 없어 미래가 현재와 같습니다</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) in turn; what they do to the lead time is not known yet</source>
        <translation>
            <numerusform>변경 %n가지를 차례로 적용합니다. 리드 타임이 어떻게 바뀌는지는 아직 모릅니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) in turn leave the lead time at %1</source>
        <translation>
            <numerusform>변경 %n가지를 차례로 적용해도 리드 타임은 %1 그대로입니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) in turn shorten the lead time from %1 to %2</source>
        <translation>
            <numerusform>변경 %n가지를 차례로 적용하면 리드 타임이 줄어듭니다: %1 → %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) in turn lengthen the lead time from %1 to %2</source>
        <translation>
            <numerusform>변경 %n가지를 차례로 적용하면 리드 타임이 늘어납니다: %1 → %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Change %1 does nothing</source>
        <translation>변경 %1: 효과 없음</translation>
    </message>
    <message>
        <source>%1 of it comes from change %2</source>
        <translation>줄인 시간의 %1가 변경 %2에서</translation>
    </message>
    <message>
        <source>%1 saves %2. Agree on it first.</source>
        <translation>%1: %2 줄어듭니다. 이 변경부터 합의하십시오.</translation>
    </message>
    <message>
        <source>Lead time after each change</source>
        <translation>변경마다의 리드 타임</translation>
    </message>
    <message>
        <source>average with send-backs, Σ visits × lead time</source>
        <translation>반려를 포함한 평균, Σ 방문 × 리드 타임</translation>
    </message>
    <message>
        <source>what people, batches and hours do shows only in the simulation</source>
        <translation>사람·묶음·근무 시간의 효과는 시뮬레이션에서만 드러납니다</translation>
    </message>
</context>
<context>
    <name>FutureWords</name>
    <message>
        <source>Demand: %1</source>
        <translation>수요: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>step, handoff or team, then its new value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 없앰</translation>
    </message>
    <message>
        <source>Remove handoff %1</source>
        <translation>핸드오프 %1 없앰</translation>
    </message>
    <message>
        <source>Merge %1 into %2</source>
        <translation>%1 → %2 통합</translation>
    </message>
    <message>
        <source>Automate %1</source>
        <translation>%1 자동화</translation>
    </message>
    <message>
        <source>%1 as self-service</source>
        <translation>%1 셀프서비스화</translation>
    </message>
    <message>
        <source>Add %1: %2</source>
        <comment>people, then where</comment>
        <translation>%2에 %1 추가</translation>
    </message>
    <message>
        <source>%1: batch of %2</source>
        <translation>%1: 한 번에 %2건씩</translation>
    </message>
    <message>
        <source>%1: at most %2 at once</source>
        <translation>%1: 동시에 %2까지</translation>
    </message>
    <message>
        <source>%1: no WIP limit</source>
        <translation>%1: 동시 작업 제한 없음</translation>
    </message>
    <message>
        <source>%1: hours %2</source>
        <comment>team or stream, then the calendar</comment>
        <translation>%1: 근무 시간 %2</translation>
    </message>
    <message>
        <source>around the clock</source>
        <translation>24시간</translation>
    </message>
    <message>
        <source>The step is gone by then: choose another or delete this.</source>
        <translation>그때는 그 단계가 없습니다. 다른 단계를 고르거나 이 변경을 삭제하십시오.</translation>
    </message>
    <message>
        <source>The handoff is gone by then: choose another or delete this.</source>
        <translation>그때는 그 핸드오프가 없습니다. 다른 핸드오프를 고르거나 이 변경을 삭제하십시오.</translation>
    </message>
    <message>
        <source>The team is gone by then, or there is none: choose one.</source>
        <translation>그때는 그 팀이 없거나 팀이 정해지지 않았습니다. 팀을 고르십시오.</translation>
    </message>
    <message>
        <source>A team cannot be merged into itself: choose another.</source>
        <translation>한 팀을 자기 자신과 합칠 수 없습니다. 다른 팀을 고르십시오.</translation>
    </message>
    <message>
        <source>To what? Enter an amount.</source>
        <translation>얼마로 바꿉니까? 값을 입력하십시오.</translation>
    </message>
    <message>
        <source>The amount is none that this can have: enter another.</source>
        <translation>가질 수 없는 값입니다. 다른 값을 입력하십시오.</translation>
    </message>
    <message>
        <source>Before branches that an item takes together no share can be split off.</source>
        <translation>함께 지나는 갈래 앞에서는 일부만 나눌 수 없습니다.</translation>
    </message>
    <message>
        <source>Everything is so already: this changes nothing.</source>
        <translation>이미 그렇습니다. 바뀌는 것이 없습니다.</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>꺼짐</translation>
    </message>
    <message>
        <source>%1 still need %2</source>
        <translation>예외 %1만 %2</translation>
    </message>
    <message>
        <source>%1 still need people</source>
        <translation>예외 %1만 사람이 처리</translation>
    </message>
    <message>
        <source>batch %1 → %2</source>
        <translation>한 번에 %1 → %2건</translation>
    </message>
    <message>
        <source>handoffs %1 → %2</source>
        <translation>핸드오프 %1 → %2</translation>
    </message>
    <message>
        <source>lead time %1 → %2</source>
        <translation>리드 타임 %1 → %2</translation>
    </message>
    <message>
        <source>shows only in the simulation</source>
        <translation>시뮬레이션에서만 드러남</translation>
    </message>
</context>
<context>
    <name>HandoffFields</name>
    <message>
        <source>Change mismatch</source>
        <translation>불일치 변경</translation>
    </message>
    <message>
        <source>Change channel</source>
        <translation>받는 방식 변경</translation>
    </message>
    <message>
        <source>Comes by</source>
        <translation>받는 방식</translation>
    </message>
    <message>
        <source>What does not fit (0–3)</source>
        <translation>불일치(0–3)</translation>
    </message>
    <message>
        <source>How it is handed over</source>
        <translation>넘겨받는 방식</translation>
    </message>
</context>
<context>
    <name>HandoffMore</name>
    <message>
        <source>Example: %1</source>
        <translation>예: %1</translation>
    </message>
    <message>
        <source>Change example</source>
        <translation>예 변경</translation>
    </message>
    <message>
        <source>Bad input is</source>
        <translation>잘못된 입력은</translation>
    </message>
    <message>
        <source>Change handling of bad input</source>
        <translation>잘못된 입력의 처리 변경</translation>
    </message>
    <message>
        <source>Only what is sent back makes a loop.</source>
        <translation>돌려보낼 때만 반복 경로가 됩니다.</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>얼마나 자주</translation>
    </message>
    <message>
        <source>Empty: what is missing to 100 %C&amp;A.</source>
        <translation>비움: %C&amp;A가 100 %에 못 미치는 만큼.</translation>
    </message>
    <message>
        <source>Change share of bad input</source>
        <translation>잘못된 입력의 비율 변경</translation>
    </message>
    <message>
        <source>Time to fix or to clarify</source>
        <translation>고치거나 묻는 시간</translation>
    </message>
    <message>
        <source>Change time for bad input</source>
        <translation>잘못된 입력에 드는 시간 변경</translation>
    </message>
    <message>
        <source>What goes along</source>
        <translation>무엇이 가는가</translation>
    </message>
    <message>
        <source>Change what goes along</source>
        <translation>가는 것 변경</translation>
    </message>
    <message>
        <source>What is to become of it</source>
        <translation>어떻게 할 것인가</translation>
    </message>
    <message>
        <source>Decide about handoff</source>
        <translation>핸드오프 결정</translation>
    </message>
    <message>
        <source>In the order of preference: a ticket is the last resort.</source>
        <translation>바람직한 순서입니다. 티켓은 마지막 수단입니다.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>Change reason</source>
        <translation>이유 변경</translation>
    </message>
</context>
<context>
    <name>HandoffPage</name>
    <message>
        <source>Change handoff</source>
        <translation>핸드오프 변경</translation>
    </message>
    <message>
        <source>Change send-back</source>
        <translation>반려 여부 변경</translation>
    </message>
    <message>
        <source>Change share</source>
        <translation>비율 변경</translation>
    </message>
    <message>
        <source>Remove handoff</source>
        <translation>핸드오프 삭제</translation>
    </message>
    <message>
        <source>From</source>
        <translation>보내는 단계</translation>
    </message>
    <message>
        <source>To</source>
        <translation>받는 단계</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>비율</translation>
    </message>
    <message>
        <source>Sends bad input back</source>
        <translation>부족한 입력을 반려</translation>
    </message>
    <message>
        <source>Of the items that leave the step. Empty: all of them, or not known for a send-back.</source>
        <translation>단계를 떠나는 건 가운데 비율. 비우면 전부, 반려라면 모름.</translation>
    </message>
    <message>
        <source>Send-back</source>
        <translation>반려</translation>
    </message>
    <message>
        <source>Handoff</source>
        <translation>핸드오프</translation>
    </message>
    <message>
        <source>Measured in the log</source>
        <translation>로그에서 측정</translation>
    </message>
    <message>
        <source>Selected arrow</source>
        <translation>선택한 화살표</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n회</numerusform>
        </translation>
    </message>
    <message>
        <source>Median wait %1</source>
        <translation>대기 중앙값 %1</translation>
    </message>
    <message>
        <source>85 % within %1</source>
        <translation>85 %는 %1 이내</translation>
    </message>
</context>
<context>
    <name>HandoffTrend</name>
    <message>
        <source>Handoffs over time</source>
        <translation>핸드오프 수의 변화</translation>
    </message>
    <message>
        <source>Handoffs: %1, by ticket: %2</source>
        <translation>핸드오프 %1번, 그중 티켓 %2번</translation>
    </message>
    <message>
        <source>%1 (%2: %3 and %4)</source>
        <translation>%1 (%2: %3번, %4번)</translation>
    </message>
    <message>
        <source>%1. The file remembers no other day yet.</source>
        <translation>%1. 파일에 남은 다른 날이 아직 없습니다.</translation>
    </message>
</context>
<context>
    <name>HelpDialogs</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>기능</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>메뉴</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>About Gemba</source>
        <translation>Gemba 정보</translation>
    </message>
    <message>
        <source>A workbench for the move from traditional operations to SRE: see how the work really flows, decide on facts, improve step by step. Free software under the GNU General Public License, version 3 or later, without any warranty.</source>
        <translation>전통적인 운영에서 SRE로 옮겨 가는 일을 돕는 작업대입니다. 일이 실제로 흐르는 모습을 보고, 사실로 결정하고, 한 걸음씩 나아집니다. GNU 일반 공중 사용 허가서 3판 이상을 따르는 자유 소프트웨어이며 어떤 보증도 없습니다.</translation>
    </message>
    <message>
        <source>Licences of what Gemba is built from</source>
        <translation>Gemba를 이루는 것들의 사용 허가</translation>
    </message>
</context>
<context>
    <name>HistoryDelegate</name>
    <message>
        <source>Today, %1</source>
        <translation>오늘, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>어제, %1</translation>
    </message>
    <message>
        <source>undone since</source>
        <translation>나중에 취소됨</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>The project as it began here</source>
        <translation>여기서 시작한 프로젝트</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>실행 취소: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>다시 실행: %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>변경</translation>
    </message>
    <message>
        <source>%1 steps of this day</source>
        <translation>이날의 변경 %1개</translation>
    </message>
    <message>
        <source>%1 · %2 more</source>
        <translation>%1 · 그 밖에 %2개</translation>
    </message>
    <message>
        <source>undone since</source>
        <translation>나중에 취소됨</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>The moment has no name</source>
        <translation>시점에 이름을 붙이지 못함</translation>
    </message>
    <message>
        <source>%1 changes since %2, none of them lost</source>
        <translation>%2부터 변경 %1개, 하나도 잃지 않았습니다</translation>
    </message>
    <message>
        <source>Today: %1 · moments with a name: %2 · the last change at %3</source>
        <translation>오늘 %1개 · 이름 붙은 시점 %2개 · 마지막 변경 %3</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>모든 날짜</translation>
    </message>
    <message>
        <source>All panels</source>
        <translation>모든 화면</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>기록을 읽는 중…</translation>
    </message>
    <message>
        <source>No step matches. Change the search or the filters.</source>
        <translation>맞는 변경이 없습니다. 검색어나 필터를 바꾸십시오.</translation>
    </message>
    <message>
        <source>What changed, and when?</source>
        <translation>무엇이 언제 바뀌었습니까?</translation>
    </message>
    <message>
        <source>Every change of this project is written down here by itself: what, when and in which workshop. You can give a moment a name, compare two moments, look at an old one and bring it back. The first change begins the list.</source>
        <translation>이 프로젝트의 모든 변경이 저절로 여기에 적힙니다. 무엇이, 언제, 어느 워크숍에서 바뀌었는지 남습니다. 시점에 이름을 붙이고, 두 시점을 비교하고, 지난 시점을 보고 되돌릴 수 있습니다. 첫 변경부터 목록이 시작됩니다.</translation>
    </message>
    <message>
        <source>To the overview</source>
        <translation>개요로 가기</translation>
    </message>
    <message>
        <source>&amp;Name this moment…</source>
        <translation>이 시점에 이름 붙이기(&amp;N)…</translation>
    </message>
    <message>
        <source>Compare two m&amp;oments…</source>
        <translation>두 시점 비교(&amp;O)…</translation>
    </message>
    <message>
        <source>Search the changes</source>
        <translation>변경 찾기</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>화면</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Name&amp;d moments</source>
        <translation>이름 붙은 시점(&amp;D)</translation>
    </message>
    <message>
        <source>Activity log</source>
        <translation>활동 기록</translation>
    </message>
    <message>
        <source>&amp;Your name or role</source>
        <translation>이름 또는 역할(&amp;Y)</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>비워 두어도 됩니다</translation>
    </message>
    <message>
        <source>Wor&amp;kshop</source>
        <translation>워크숍(&amp;K)</translation>
    </message>
    <message>
        <source>e.g. March workshop</source>
        <translation>예: 3월 워크숍</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import ticket log</source>
        <translation>티켓 로그 가져오기</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>처음 몇 행</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>쓸 수 없는 행</translation>
    </message>
    <message>
        <source>Reading the log</source>
        <translation>로그 읽기</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 읽는 중…</translation>
    </message>
    <message>
        <source>Rejected rows: %1</source>
        <translation>쓸 수 없는 행: %1</translation>
    </message>
    <message>
        <source>All %1 events can be used</source>
        <translation>사건 %1개를 모두 쓸 수 있습니다</translation>
    </message>
    <message>
        <source>%1 events can be used, %2 rows cannot</source>
        <translation>사건 %1개를 쓸 수 있고 %2행은 쓸 수 없습니다</translation>
    </message>
    <message>
        <source>%1 cases · %2 steps · %3 variants · median lead time %4</source>
        <translation>%1건 · 단계 %2개 · 경로 %3가지 · 리드 타임 중앙값 %4</translation>
    </message>
    <message>
        <source>%1 events without a team are left out</source>
        <translation>팀이 없는 사건 %1개는 뺌</translation>
    </message>
    <message>
        <source>This project is open read-only; save a copy to import into it.</source>
        <translation>이 프로젝트는 읽기 전용으로 열려 있습니다. 가져오려면 사본을 저장하십시오.</translation>
    </message>
    <message>
        <source>Before importing %1</source>
        <translation>%1 가져오기 전</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>Ticket logs</source>
        <translation>티켓 로그</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>모든 파일</translation>
    </message>
</context>
<context>
    <name>Interchange</name>
    <message>
        <source>The drawing is no valid XML in line %1 (%2); save it again in draw.io.</source>
        <translation>그림의 %1번째 줄이 올바른 XML이 아닙니다(%2). draw.io에서 다시 저장하십시오.</translation>
    </message>
    <message>
        <source>The drawing declares a document type in line %1, which draw.io never writes and which can hide entities; it was not read.</source>
        <translation>그림이 %1번째 줄에서 문서 유형을 선언합니다. draw.io는 이를 쓰지 않으며 엔터티를 숨길 수 있으므로 읽지 않았습니다.</translation>
    </message>
    <message>
        <source>The drawing nests elements more than 64 deep in line %1, which draw.io does not; it was not read.</source>
        <translation>그림의 %1번째 줄에서 요소가 64단계보다 깊게 겹칩니다. draw.io는 그렇게 쓰지 않으므로 읽지 않았습니다.</translation>
    </message>
    <message>
        <source>The drawing holds more than 500,000 elements (line %1); save the value stream in a file of its own.</source>
        <translation>그림에 요소가 500,000개보다 많습니다(%1번째 줄). 가치 흐름을 따로 한 파일에 저장하십시오.</translation>
    </message>
    <message>
        <source>The page “%1” is packed, but not as draw.io does it; save it again there.</source>
        <translation>‘%1’ 페이지가 압축되어 있으나 draw.io의 방식이 아닙니다. draw.io에서 다시 저장하십시오.</translation>
    </message>
    <message>
        <source>The packed page “%1” is damaged; save the drawing again in draw.io.</source>
        <translation>압축된 ‘%1’ 페이지가 손상되었습니다. draw.io에서 그림을 다시 저장하십시오.</translation>
    </message>
    <message>
        <source>The page “%1” unpacks to more than 64 MiB, which no drawing does; it was not read.</source>
        <translation>‘%1’ 페이지의 압축을 풀면 64 MiB를 넘습니다. 그런 그림은 없으므로 읽지 않았습니다.</translation>
    </message>
    <message>
        <source>Page “%1”, shape “%2”: “%3” is no value for %4.</source>
        <translation>‘%1’ 페이지의 ‘%2’ 도형: ‘%3’ 값은 %4 항목에 쓸 수 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Page “%1”: %n shapes without a text or without both ends were left out.</source>
        <translation>
            <numerusform>‘%1’ 페이지: 글이 없거나 양 끝이 이어지지 않은 도형 %n개를 뺐습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Page “%1”: %n arrows that close a circle were taken for send-backs.</source>
        <translation>
            <numerusform>‘%1’ 페이지: 순환을 이루는 화살표 %n개를 반려로 읽었습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The page “%1” holds more than 5,000 boxes or 20,000 arrows, too many for a map.</source>
        <translation>‘%1’ 페이지에 상자가 5,000개 또는 화살표가 20,000개보다 많습니다. 지도로 읽기에는 너무 많습니다.</translation>
    </message>
    <message>
        <source>The drawing has more than 100 pages; save the value stream in a file of its own.</source>
        <translation>그림이 100페이지를 넘습니다. 가치 흐름을 따로 한 파일에 저장하십시오.</translation>
    </message>
    <message>
        <source>The drawing is larger than 64 MiB; save the value stream in a file of its own.</source>
        <translation>그림이 64 MiB보다 큽니다. 가치 흐름을 따로 한 파일에 저장하십시오.</translation>
    </message>
    <message>
        <source>This is an XML file, but no drawing of draw.io.</source>
        <translation>XML 파일이지만 draw.io 그림이 아닙니다.</translation>
    </message>
    <message>
        <source>The drawing has no box with a text, so there is no step to read.</source>
        <translation>그림에 글이 있는 상자가 없어 읽을 단계가 없습니다.</translation>
    </message>
    <message>
        <source>Row %1, column “%2”: %3</source>
        <translation>%1번째 행, ‘%2’ 열: %3</translation>
    </message>
    <message>
        <source>Row %1 cannot be read: a quotation mark is not closed, or a cell is longer than 1 MiB.</source>
        <translation>%1번째 행을 읽을 수 없습니다. 따옴표가 닫히지 않았거나 1 MiB보다 긴 칸이 있습니다.</translation>
    </message>
    <message>
        <source>The table has more than 5,000 rows, too many for a map.</source>
        <translation>표가 5,000행을 넘습니다. 지도로 읽기에는 너무 많습니다.</translation>
    </message>
    <message>
        <source>The first row names no column with the steps. Call it “name”, and the others team, process_time, lead_time, complete_accurate, people, queue, next, rework_to.</source>
        <translation>첫 행에 단계 이름의 열이 없습니다. 그 열은 ‘name’, 다른 열은 team, process_time, lead_time, complete_accurate, people, queue, next, rework_to로 적으십시오.</translation>
    </message>
    <message>
        <source>Columns that were left out: %1.</source>
        <translation>읽지 않은 열: %1.</translation>
    </message>
    <message>
        <source>“%1” is no whole number from 0 on.</source>
        <translation>‘%1’ 값은 0 이상의 정수가 아닙니다.</translation>
    </message>
    <message>
        <source>“%1” is no time. Write minutes, or 90 min, 1.5h, 2d 4h.</source>
        <translation>‘%1’ 값은 시간이 아닙니다. 분으로 적거나 90 min, 1.5h, 2일 4시간처럼 적으십시오.</translation>
    </message>
    <message>
        <source>“%1” is no percentage from 0 to 100.</source>
        <translation>‘%1’ 값은 0~100의 백분율이 아닙니다.</translation>
    </message>
    <message>
        <source>the id “%1” stands in another row, too.</source>
        <translation>‘%1’ 번호가 다른 행에도 있습니다.</translation>
    </message>
    <message>
        <source>there is no step with the id or name “%1”.</source>
        <translation>번호나 이름이 ‘%1’인 단계가 없습니다.</translation>
    </message>
    <message>
        <source>“%1” is the step itself; a step can only send back to itself.</source>
        <translation>‘%1’ 항목은 그 단계 자신입니다. 자신에게는 반려만 할 수 있습니다.</translation>
    </message>
    <message>
        <source>more than 20,000 handoffs are too many for a map.</source>
        <translation>핸드오프가 20,000개를 넘습니다. 지도로 읽기에는 너무 많습니다.</translation>
    </message>
    <message>
        <source>The table has no rows besides its header.</source>
        <translation>표에 머리글 말고 행이 없습니다.</translation>
    </message>
    <message>
        <source>The table is larger than 64 MiB.</source>
        <translation>표가 64 MiB보다 큽니다.</translation>
    </message>
    <message>
        <source>The file is no text in UTF-8, UTF-16 or CP949; save it as CSV (UTF-8).</source>
        <translation>UTF-8, UTF-16, CP949 텍스트 파일이 아닙니다. CSV(UTF-8)로 저장하십시오.</translation>
    </message>
    <message>
        <source>“%1”: of the %2 ways on from “%3”, %4 have no share; write all of them, or all but one.</source>
        <translation>“%1”: “%3” 단계에서 나가는 경로 %2개 가운데 %4개에 비율이 없습니다. 모두 쓰거나 하나만 비워 두십시오.</translation>
    </message>
    <message>
        <source>“%1”: the shares of the ways on from “%2” add up to %3 %.</source>
        <translation>“%1”: “%2” 단계에서 나가는 경로의 비율을 더하면 %3 %입니다.</translation>
    </message>
    <message>
        <source>Value stream</source>
        <translation>가치 흐름</translation>
    </message>
    <message>
        <source>“%1”: no item ever completes, because nothing that comes to “%2” finds a way out.</source>
        <translation>“%1”: “%2” 단계에 온 항목이 나갈 길이 없어 어떤 항목도 끝나지 않습니다.</translation>
    </message>
    <message>
        <source>“%1” is no value for %2.</source>
        <translation>“%1”: %2에 쓸 수 없는 값입니다.</translation>
    </message>
    <message>
        <source>“%1” says nothing of a handoff of this row. Write next 2: channel=chat.</source>
        <translation>“%1”: 이 행의 핸드오프에 대한 내용이 아닙니다. next 2: channel=chat처럼 쓰십시오.</translation>
    </message>
    <message>
        <source>In the place of “%1”, which has %2 now: “%3” with %4 and %5.</source>
        <translation>지금 %2인 “%1” 자리에: “%3”, %4, %5.</translation>
    </message>
    <message>
        <source>New: “%1” with %2 and %3.</source>
        <translation>새로 추가: “%1”, %2, %3.</translation>
    </message>
    <message>
        <source>New teams: %1.</source>
        <translation>새 팀: %1.</translation>
    </message>
</context>
<context>
    <name>KataPanel</name>
    <message>
        <source>Change storyboard</source>
        <translation>스토리보드 변경</translation>
    </message>
    <message>
        <source>New storyboard</source>
        <translation>새 스토리보드</translation>
    </message>
    <message>
        <source>Remove this storyboard…</source>
        <translation>이 스토리보드 삭제…</translation>
    </message>
    <message>
        <source>Add example storyboard</source>
        <translation>예시 스토리보드 추가</translation>
    </message>
    <message>
        <source>Remove storyboard</source>
        <translation>스토리보드 삭제</translation>
    </message>
    <message>
        <source>“%1” goes with its obstacles and experiments. Undo brings it back.</source>
        <translation>“%1” 스토리보드와 장애물, 실험을 함께 지웁니다. 실행 취소로 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Towards a challenge, one experiment at a time</source>
        <translation>도전을 향해 한 번에 실험 하나씩</translation>
    </message>
    <message>
        <source>The storyboard holds the challenge, where you stand, where you want to be next, the obstacle you work on and what each experiment taught you.</source>
        <translation>스토리보드에는 도전, 지금 위치, 다음에 닿을 상태, 지금 다루는 장애물, 실험마다 배운 것이 담깁니다.</translation>
    </message>
    <message>
        <source>Start a storyboard</source>
        <translation>스토리보드 시작</translation>
    </message>
    <message>
        <source>Show the example</source>
        <translation>예시 보기</translation>
    </message>
    <message>
        <source>Storyboard</source>
        <translation>스토리보드</translation>
    </message>
    <message>
        <source>Storyboards: add, remove</source>
        <translation>스토리보드 추가, 삭제</translation>
    </message>
    <message>
        <source>Focus process:</source>
        <translation>집중 과정:</translation>
    </message>
    <message>
        <source>Focus process</source>
        <translation>집중 과정</translation>
    </message>
    <message>
        <source>which work?</source>
        <translation>어떤 일입니까?</translation>
    </message>
    <message>
        <source>· Learner</source>
        <translation>· 학습자</translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>학습자</translation>
    </message>
    <message>
        <source>who?</source>
        <translation>누구입니까?</translation>
    </message>
    <message>
        <source>· Coach</source>
        <translation>· 코치</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>코치</translation>
    </message>
</context>
<context>
    <name>KataReport</name>
    <message>
        <source>Challenge</source>
        <translation>도전</translation>
    </message>
    <message>
        <source>Target condition</source>
        <translation>목표 상태</translation>
    </message>
    <message>
        <source>Achieve by %1, %2.</source>
        <translation>%1까지, %2.</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>지표</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>지금</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>목표</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>과정</translation>
    </message>
    <message>
        <source>Where the numbers of the target condition stand</source>
        <translation>목표 상태의 지표와 지금 값</translation>
    </message>
    <message>
        <source>Current condition</source>
        <translation>현재 상태</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2; %n measurement(s), %3 to %4. Numbered flags are the experiments.</source>
        <translation>
            <numerusform>%1: %2. 측정 %n회, %3–%4. 번호는 실험입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Run chart</source>
        <translation>런 차트</translation>
    </message>
    <message>
        <source>Obstacles</source>
        <translation>장애물</translation>
    </message>
    <message>
        <source>Obstacle</source>
        <translation>장애물</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>발견</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>실험 기록</translation>
    </message>
    <message>
        <source>What stands between the current and the target condition</source>
        <translation>현재 상태와 목표 상태 사이에 있는 것</translation>
    </message>
    <message>
        <source>locked %1</source>
        <translation>%1 잠금</translation>
    </message>
    <message>
        <source>not locked</source>
        <translation>잠그지 않음</translation>
    </message>
    <message>
        <source>check %1</source>
        <translation>확인 %1</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>한 걸음</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>What we expected</source>
        <translation>예상</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>일어난 일</translation>
    </message>
    <message>
        <source>What we learned</source>
        <translation>배운 것</translation>
    </message>
    <message>
        <source>Predictions were locked before their results; %1</source>
        <translation>예측은 결과를 적기 전에 잠갔습니다. %1</translation>
    </message>
    <message>
        <source>Kata</source>
        <translation>카타</translation>
    </message>
    <message>
        <source>There is no storyboard yet.</source>
        <translation>아직 스토리보드가 없습니다.</translation>
    </message>
    <message>
        <source>The storyboard on %1</source>
        <translation>%1의 스토리보드</translation>
    </message>
</context>
<context>
    <name>KataRunChart</name>
    <message>
        <source>target %1</source>
        <translation>목표 %1</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>중앙값 %1</translation>
    </message>
    <message>
        <source>Run chart</source>
        <translation>런 차트</translation>
    </message>
</context>
<context>
    <name>KataSheet</name>
    <message>
        <source>Change challenge</source>
        <translation>도전 변경</translation>
    </message>
    <message>
        <source>Change date of the challenge</source>
        <translation>도전 날짜 변경</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>도전</translation>
    </message>
    <message>
        <source>By when, what can be measured, so that what becomes possible?</source>
        <translation>언제까지, 무엇을 잴 수 있고, 그래서 무엇이 가능해집니까?</translation>
    </message>
    <message>
        <source>Date of the challenge</source>
        <translation>도전 날짜</translation>
    </message>
    <message>
        <source>Set a date</source>
        <translation>날짜 정하기</translation>
    </message>
</context>
<context>
    <name>KataSummary</name>
    <message>
        <source>Focus process: %1</source>
        <translation>집중 과정: %1</translation>
    </message>
    <message>
        <source>learner %1, coach %2</source>
        <translation>학습자 %1, 코치 %2</translation>
    </message>
    <message>
        <source>learner %1</source>
        <translation>학습자 %1</translation>
    </message>
    <message>
        <source>%1 experiment is being planned: it starts once its prediction is locked</source>
        <translation>%1 실험 준비 중, 예측을 잠그면 시작합니다</translation>
    </message>
    <message>
        <source>the result</source>
        <translation>결과</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n일</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 experiment is waiting for its check for %2: did %3 reach %4?</source>
        <translation>%1 실험의 확인이 %2 늦었습니다. %3 예측은 %4입니다</translation>
    </message>
    <message>
        <source>%1 experiment is running: %2 is predicted to reach %3; no check is set</source>
        <translation>%1 실험 진행 중, 예측은 %2 %3이고 확인 일정은 아직 없습니다</translation>
    </message>
    <message>
        <source>%1 experiment is running: %2 is predicted to reach %3, check on %4</source>
        <translation>%1 실험 진행 중, 예측은 %2 %3이고 확인은 %4입니다</translation>
    </message>
    <message>
        <source>The target condition is reached: %1 is %2</source>
        <translation>목표 상태에 닿았습니다: %1 %2</translation>
    </message>
    <message>
        <source>Which challenge shall this storyboard lead to?</source>
        <translation>이 스토리보드는 어떤 도전으로 이어집니까?</translation>
    </message>
    <message>
        <source>The challenge is set; the next target condition is not</source>
        <translation>도전은 정했고 다음 목표 상태는 아직 없습니다</translation>
    </message>
    <message>
        <source>Which obstacle is next on the way to %1?</source>
        <translation>%1로 가는 길에서 다음으로 다룰 장애물은 무엇입니까?</translation>
    </message>
    <message>
        <source>No experiment is running; the next step works on “%1”</source>
        <translation>진행 중인 실험이 없습니다. 다음 걸음은 “%1”에서 시작합니다</translation>
    </message>
    <message>
        <source>Kata</source>
        <translation>카타</translation>
    </message>
    <message numerus="yes">
        <source>experiment(s)</source>
        <translation>
            <numerusform>회</numerusform>
        </translation>
    </message>
    <message>
        <source>none is running</source>
        <translation>진행 중인 실험 없음</translation>
    </message>
    <message>
        <source>Experiment %1</source>
        <translation>실험 %1</translation>
    </message>
    <message>
        <source>prediction not locked</source>
        <translation>예측을 잠그지 않음</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>준비 중</translation>
    </message>
    <message>
        <source>%1 · check %2</source>
        <translation>%1 · 확인 %2</translation>
    </message>
    <message>
        <source>Check overdue</source>
        <translation>확인 늦음</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>진행 중</translation>
    </message>
    <message>
        <source>Experiment %1 was to be checked on %2. Go and see, then type what happened.</source>
        <translation>실험 %1의 확인 일정은 %2였습니다. 현장에 가서 보고 일어난 일을 적으십시오.</translation>
    </message>
    <message>
        <source>No check is set</source>
        <translation>확인 일정 없음</translation>
    </message>
    <message>
        <source>Agree when you can go and see what experiment %1 taught you.</source>
        <translation>실험 %1에서 배운 것을 언제 가서 볼지 정하십시오.</translation>
    </message>
    <message>
        <source>Prediction not locked</source>
        <translation>예측을 잠그지 않음</translation>
    </message>
    <message>
        <source>Lock what you expect of experiment %1 before it runs; its result can be typed only then.</source>
        <translation>실험 %1을 시작하기 전에 예상을 잠그십시오. 그 뒤에만 결과를 적을 수 있습니다.</translation>
    </message>
    <message>
        <source>Nothing learned yet?</source>
        <translation>아직 배운 것이 없습니까?</translation>
    </message>
    <message>
        <source>Experiment %1 has a result. Write down what it taught you.</source>
        <translation>실험 %1의 결과가 있습니다. 배운 것을 적으십시오.</translation>
    </message>
    <message>
        <source>Steps too safe</source>
        <translation>걸음이 너무 안전함</translation>
    </message>
    <message>
        <source>%1 of %2 predictions hit. Where the outcome is sure, little is learned: take a bolder step.</source>
        <translation>예측 %2회 중 %1회가 맞았습니다. 결과가 뻔하면 배우는 것이 적습니다. 더 대담한 걸음을 고르십시오.</translation>
    </message>
    <message>
        <source>Steps too wild</source>
        <translation>걸음이 너무 큼</translation>
    </message>
    <message>
        <source>%1 of %2 predictions hit. Take a smaller step, or go and see first.</source>
        <translation>예측 %2회 중 %1회가 맞았습니다. 더 작은 걸음을 고르거나 먼저 가서 보십시오.</translation>
    </message>
    <message>
        <source>No current obstacle</source>
        <translation>지금 다루는 장애물 없음</translation>
    </message>
    <message>
        <source>Choose the one obstacle the next step works on.</source>
        <translation>다음 걸음이 다룰 장애물 하나를 고르십시오.</translation>
    </message>
    <message>
        <source>The run chart shows a change</source>
        <translation>런 차트에 변화가 보임</translation>
    </message>
    <message>
        <source>Short baseline</source>
        <translation>짧은 기준선</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) were measured before the first experiment; eight make a baseline that a change can be judged by.</source>
        <translation>
            <numerusform>첫 실험 전 측정이 %n점입니다. 여덟 점이 있어야 변화를 판단할 기준선이 됩니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Median</source>
        <translation>중앙값</translation>
    </message>
    <message>
        <source>middle of the first 8 points: %1</source>
        <translation>처음 8점의 가운데: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n measurement(s), %1 to %2</source>
        <translation>
            <numerusform>측정 %n회, %1부터 %2까지</numerusform>
        </translation>
    </message>
    <message>
        <source>Run rule</source>
        <translation>연속 규칙</translation>
    </message>
    <message>
        <source>6 or more points in a row on one side of the median (points on it are skipped), or 5 or more going one way</source>
        <translation>중앙값 한쪽에 6점 이상 연속(중앙값 위의 점은 건너뜀), 또는 한 방향으로 5점 이상 연속</translation>
    </message>
    <message>
        <source>Perla, Provost, Murray: The run chart. BMJ Quality &amp; Safety 20 (2011)</source>
        <translation>Perla, Provost, Murray: The run chart. BMJ Quality &amp; Safety 20 (2011)</translation>
    </message>
    <message>
        <source>Natural variation of the baseline</source>
        <translation>기준선의 자연 변동</translation>
    </message>
    <message>
        <source>mean ± 2.66 × mean moving range = %1 ± 2.66 × %2</source>
        <translation>평균 ± 2.66 × 평균 이동 범위 = %1 ± 2.66 × %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Wheeler: Understanding Variation (1993), ch. 3</source>
        <translation>Wheeler: Understanding Variation (1993), 3장</translation>
    </message>
    <message>
        <source>Predictions hit</source>
        <translation>예측 적중</translation>
    </message>
    <message>
        <source>results within the locked range ÷ results = %1 ÷ %2</source>
        <translation>잠근 범위 안의 결과 ÷ 결과 = %1 ÷ %2</translation>
    </message>
    <message>
        <source>Rother: Toyota Kata Practice Guide (2018), experimenting record</source>
        <translation>Rother: Toyota Kata Practice Guide (2018), 실험 기록</translation>
    </message>
    <message>
        <source>Learning per experiment</source>
        <translation>실험마다 배우는 양</translation>
    </message>
    <message>
        <source>H(p) = −p·log₂p − (1−p)·log₂(1−p), p = %1; most is learned near 0.5</source>
        <translation>H(p) = −p·log₂p − (1−p)·log₂(1−p), p = %1. 0.5 부근에서 가장 많이 배웁니다</translation>
    </message>
    <message>
        <source>%1 bit</source>
        <translation>%1비트</translation>
    </message>
    <message>
        <source>Reinertsen: Principles of Product Development Flow (2009), V3</source>
        <translation>Reinertsen: Principles of Product Development Flow (2009), V3</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>남은 날</translation>
    </message>
    <message>
        <source>%1 − %2</source>
        <translation>%1 − %2</translation>
    </message>
    <message>
        <source>Achieve-by date of the target condition</source>
        <translation>목표 상태의 달성 날짜</translation>
    </message>
    <message>
        <source>No storyboard yet</source>
        <translation>아직 스토리보드가 없습니다</translation>
    </message>
    <message>
        <source>no storyboard yet</source>
        <translation>스토리보드 없음</translation>
    </message>
</context>
<context>
    <name>KataWords</name>
    <message>
        <source>Storyboard without a name</source>
        <translation>이름 없는 스토리보드</translation>
    </message>
    <message>
        <source>First</source>
        <translation>첫 번째</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>두 번째</translation>
    </message>
    <message>
        <source>Third</source>
        <translation>세 번째</translation>
    </message>
    <message>
        <source>Fourth</source>
        <translation>네 번째</translation>
    </message>
    <message>
        <source>Fifth</source>
        <translation>다섯 번째</translation>
    </message>
    <message>
        <source>Sixth</source>
        <translation>여섯 번째</translation>
    </message>
    <message>
        <source>Seventh</source>
        <translation>일곱 번째</translation>
    </message>
    <message>
        <source>Eighth</source>
        <translation>여덟 번째</translation>
    </message>
    <message>
        <source>Ninth</source>
        <translation>아홉 번째</translation>
    </message>
    <message>
        <source>Tenth</source>
        <translation>열 번째</translation>
    </message>
    <message>
        <source>%1th</source>
        <translation>%1번째</translation>
    </message>
    <message>
        <source>today</source>
        <translation>오늘</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n일 남음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) past</source>
        <translation>
            <numerusform>%n일 지남</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 or less</source>
        <translation>%1 이하</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 이상</translation>
    </message>
    <message numerus="yes">
        <source>%n more point(s) until there is a median</source>
        <translation>
            <numerusform>중앙값까지 %n점 더</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in a row below the median: a change</source>
        <translation>
            <numerusform>중앙값 아래 %n점 연속: 변화</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in a row above the median: a change</source>
        <translation>
            <numerusform>중앙값 위 %n점 연속: 변화</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points in a row going down: a trend</source>
        <translation>
            <numerusform>%n점 연속 하락: 추세</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points in a row going up: a trend</source>
        <translation>
            <numerusform>%n점 연속 상승: 추세</numerusform>
        </translation>
    </message>
    <message>
        <source>On the median: no change seen</source>
        <translation>중앙값 부근, 변화 없음</translation>
    </message>
    <message numerus="yes">
        <source>%n more until a verdict</source>
        <translation>
            <numerusform>변화 판단까지 %n점</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in a row below the median, %1</source>
        <translation>
            <numerusform>중앙값 아래 %n점 연속, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in a row above the median, %1</source>
        <translation>
            <numerusform>중앙값 위 %n점 연속, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Being worked on</source>
        <translation>지금 다루는 장애물</translation>
    </message>
    <message>
        <source>Dissolved</source>
        <translation>사라짐</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>보류</translation>
    </message>
    <message>
        <source>Dissolved by experiment %1</source>
        <translation>실험 %1에서 사라짐</translation>
    </message>
    <message numerus="yes">
        <source>%n experiment(s)</source>
        <translation>
            <numerusform>실험 %n회</numerusform>
        </translation>
    </message>
    <message>
        <source>found %1</source>
        <translation>%1 발견</translation>
    </message>
    <message>
        <source>Name the step first</source>
        <translation>먼저 걸음을 적으십시오</translation>
    </message>
    <message>
        <source>Enter the value you expect</source>
        <translation>예상하는 값을 적으십시오</translation>
    </message>
    <message>
        <source>Enter the range you expect it in</source>
        <translation>예상하는 범위를 적으십시오</translation>
    </message>
    <message>
        <source>The range ends below its beginning</source>
        <translation>범위의 끝이 시작보다 작습니다</translation>
    </message>
    <message>
        <source>The expected value lies outside its range</source>
        <translation>예상값이 범위 밖에 있습니다</translation>
    </message>
    <message>
        <source>range %1</source>
        <translation>범위 %1</translation>
    </message>
    <message>
        <source>Hit</source>
        <translation>예측 안</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>예측 밖</translation>
    </message>
    <message>
        <source>no prediction judged yet</source>
        <translation>판단한 예측 없음</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n prediction(s) hit</source>
        <translation>
            <numerusform>예측 적중 %n회 중 %1회</numerusform>
        </translation>
    </message>
    <message>
        <source>Challenge without a number</source>
        <translation>숫자가 없는 도전</translation>
    </message>
    <message>
        <source>Say how anybody could measure that it is met: how much, of what, in which time.</source>
        <translation>누구나 잴 수 있게 적으십시오: 무엇이, 얼마나, 얼마 안에.</translation>
    </message>
    <message>
        <source>Challenge or solution?</source>
        <translation>도전입니까, 해법입니까?</translation>
    </message>
    <message>
        <source>“%1” sounds like an action. A challenge names the state to be reached and leaves the way open.</source>
        <translation>“%1” 같은 말은 행동입니다. 도전은 닿을 상태를 적고 방법은 열어 둡니다.</translation>
    </message>
    <message>
        <source>Challenge without a date</source>
        <translation>날짜가 없는 도전</translation>
    </message>
    <message>
        <source>Set a date, six months to three years from now.</source>
        <translation>여섯 달에서 3년 사이의 날짜를 정하십시오.</translation>
    </message>
    <message>
        <source>The challenge&apos;s date has passed</source>
        <translation>도전의 날짜가 지남</translation>
    </message>
    <message>
        <source>Look back at what was learned and set the next one.</source>
        <translation>배운 것을 돌아보고 다음을 정하십시오.</translation>
    </message>
    <message>
        <source>Challenge far away</source>
        <translation>너무 먼 도전</translation>
    </message>
    <message>
        <source>Beyond three years nobody can check it. Choose a nearer one.</source>
        <translation>3년이 넘으면 아무도 확인할 수 없습니다. 더 가까운 도전을 고르십시오.</translation>
    </message>
    <message>
        <source>Target condition without an outcome</source>
        <translation>결과 지표가 없는 목표 상태</translation>
    </message>
    <message>
        <source>Enter the value to reach and by when.</source>
        <translation>언제까지 어떤 값에 닿을지 적으십시오.</translation>
    </message>
    <message>
        <source>Target condition without a process metric</source>
        <translation>과정 지표가 없는 목표 상태</translation>
    </message>
    <message>
        <source>Add a number that moves within days, so that each experiment can be checked.</source>
        <translation>며칠 안에 움직이는 숫자를 더하십시오. 그래야 실험마다 확인할 수 있습니다.</translation>
    </message>
    <message>
        <source>Target condition without a pattern</source>
        <translation>작동 방식이 없는 목표 상태</translation>
    </message>
    <message>
        <source>Describe how the work is to run then, not how to get there.</source>
        <translation>거기까지 가는 방법이 아니라 그때 일이 어떻게 돌아가는지 적으십시오.</translation>
    </message>
    <message>
        <source>Pattern or plan?</source>
        <translation>작동 방식입니까, 계획입니까?</translation>
    </message>
    <message>
        <source>“%1” sounds like an action. The target condition says how the work runs, never how to get there.</source>
        <translation>“%1” 같은 말은 행동입니다. 목표 상태는 일이 어떻게 돌아가는지를 적고, 가는 방법은 적지 않습니다.</translation>
    </message>
    <message>
        <source>Target condition without a date</source>
        <translation>날짜가 없는 목표 상태</translation>
    </message>
    <message>
        <source>Set a date one to four weeks from now.</source>
        <translation>1–4주 뒤의 날짜를 정하십시오.</translation>
    </message>
    <message>
        <source>The target condition&apos;s date has passed</source>
        <translation>목표 상태의 날짜가 지남</translation>
    </message>
    <message>
        <source>Target condition reached</source>
        <translation>목표 상태에 닿음</translation>
    </message>
    <message>
        <source>Target condition far away</source>
        <translation>너무 먼 목표 상태</translation>
    </message>
    <message>
        <source>It lies more than 90 days ahead. Choose one within one to four weeks.</source>
        <translation>90일 넘게 남았습니다. 1–4주 안의 목표 상태를 고르십시오.</translation>
    </message>
</context>
<context>
    <name>LedgerView</name>
    <message>
        <source>Change an incident&apos;s date</source>
        <translation>장애 날짜 변경</translation>
    </message>
    <message>
        <source>Name an incident</source>
        <translation>장애 이름 변경</translation>
    </message>
    <message>
        <source>Change what an incident took</source>
        <translation>장애 손실 변경</translation>
    </message>
    <message>
        <source>Change an incident&apos;s cause</source>
        <translation>장애 원인 변경</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>장애</translation>
    </message>
    <message>
        <source>By a change</source>
        <translation>변경이 원인</translation>
    </message>
    <message>
        <source>caused by a change</source>
        <translation>변경이 원인</translation>
    </message>
    <message>
        <source>other cause</source>
        <translation>다른 원인</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>손실</translation>
    </message>
    <message>
        <source>Of the budget</source>
        <translation>예산의 몫</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>기간 밖</translation>
    </message>
    <message>
        <source>None yet. Each incident&apos;s loss is taken from the budget until it leaves the window.</source>
        <translation>아직 없습니다. 장애의 손실은 기간에서 빠질 때까지 예산에서 나갑니다.</translation>
    </message>
    <message>
        <source>what each took from the budget</source>
        <translation>장애마다 쓴 예산</translation>
    </message>
    <message>
        <source>New incident</source>
        <translation>새 장애</translation>
    </message>
    <message>
        <source>Add an incident</source>
        <translation>장애 추가</translation>
    </message>
    <message>
        <source>Remove incidents</source>
        <translation>장애 삭제</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>장애</translation>
    </message>
    <message>
        <source>Add incident</source>
        <translation>장애 추가</translation>
    </message>
    <message>
        <source>Remove the selected incidents</source>
        <translation>선택한 장애 삭제</translation>
    </message>
    <message>
        <source>Incidents of this objective</source>
        <translation>이 목표의 장애</translation>
    </message>
</context>
<context>
    <name>LeverRow</name>
    <message>
        <source>Items that come</source>
        <translation>들어오는 건수</translation>
    </message>
    <message>
        <source>People</source>
        <translation>사람</translation>
    </message>
    <message>
        <source>Process time</source>
        <translation>작업 시간</translation>
    </message>
    <message>
        <source>%C&amp;A</source>
        <translation>%C&amp;A</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>한 번에 처리하는 건수</translation>
    </message>
    <message>
        <source>Step of the lever: %1</source>
        <translation>조정할 단계: %1</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>하루 %1건</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%2의 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>Search: %1</source>
        <translation>검색: %1</translation>
    </message>
</context>
<context>
    <name>LogComparisonDialog</name>
    <message>
        <source>Two ticket logs compared</source>
        <translation>티켓 로그 두 개 비교</translation>
    </message>
    <message>
        <source>Reading the logs…</source>
        <translation>로그를 읽는 중…</translation>
    </message>
    <message>
        <source>Lead times before and after</source>
        <translation>이전과 이후의 리드 타임</translation>
    </message>
    <message>
        <source>Lead time of</source>
        <translation>리드 타임</translation>
    </message>
    <message>
        <source>Median before</source>
        <translation>이전 중앙값</translation>
    </message>
    <message>
        <source>Median after</source>
        <translation>이후 중앙값</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>차이</translation>
    </message>
    <message>
        <source>85 % before</source>
        <translation>이전 85 %</translation>
    </message>
    <message>
        <source>85 % after</source>
        <translation>이후 85 %</translation>
    </message>
    <message>
        <source>n before → after</source>
        <translation>건수 이전 → 이후</translation>
    </message>
    <message>
        <source>More than chance?</source>
        <translation>우연 이상인가</translation>
    </message>
    <message>
        <source>Too few tickets to compare</source>
        <translation>비교하기에는 티켓이 너무 적습니다</translation>
    </message>
    <message>
        <source>No difference beyond chance: %1, before %2</source>
        <translation>우연을 넘는 차이가 없습니다: %1, 이전 %2</translation>
    </message>
    <message>
        <source>Tickets became faster: %1, before %2</source>
        <translation>티켓이 빨라졌습니다: %1, 이전 %2</translation>
    </message>
    <message>
        <source>Tickets became slower: %1, before %2</source>
        <translation>티켓이 느려졌습니다: %1, 이전 %2</translation>
    </message>
    <message>
        <source>Mann-Whitney test, that of activities adjusted for their number (Holm)</source>
        <translation>맨-휘트니 검정, 활동별 결과는 개수에 맞게 보정(홀름)</translation>
    </message>
    <message>
        <source>only before: %1</source>
        <translation>이전에만 있음: %1</translation>
    </message>
    <message>
        <source>only after: %1</source>
        <translation>이후에만 있음: %1</translation>
    </message>
    <message>
        <source>Whole tickets</source>
        <translation>티켓 전체</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>건수 부족</translation>
    </message>
    <message>
        <source>yes, %1</source>
        <translation>예, %1</translation>
    </message>
    <message>
        <source>no, %1</source>
        <translation>아니요, %1</translation>
    </message>
    <message>
        <source>The ticket log before</source>
        <translation>이전 티켓 로그</translation>
    </message>
    <message>
        <source>The ticket log after</source>
        <translation>이후 티켓 로그</translation>
    </message>
</context>
<context>
    <name>LogForm</name>
    <message>
        <source>Map</source>
        <translation>지도</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Steps are</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>활동</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>팀</translation>
    </message>
    <message>
        <source>Keep people&apos;s names</source>
        <translation>사람 이름 남기기</translation>
    </message>
    <message>
        <source>Otherwise the stored log says “Person 1”, “Person 2” instead of names.</source>
        <translation>끄면 보관하는 로그에는 이름 대신 “Person 1”, “Person 2”가 들어갑니다.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>열</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Time format</source>
        <translation>시각 형식</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>시간대</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>없음 표시</translation>
    </message>
    <message>
        <source>Values that mean there is none, with spaces between them. An empty value always means that.</source>
        <translation>없음을 뜻하는 값, 빈칸으로 구분합니다. 빈 값은 언제나 없음입니다.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>인코딩</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>구분자</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>쉼표 ,</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>쌍반점 ;</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>탭</translation>
    </message>
    <message>
        <source>Vertical bar |</source>
        <translation>세로줄 |</translation>
    </message>
    <message>
        <source>First row is a header</source>
        <translation>첫 행이 머리글</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Every time fits day first and month first. Choose which it is.</source>
        <translation>모든 시각이 일 먼저로도, 월 먼저로도 읽힙니다. 어느 쪽인지 고르십시오.</translation>
    </message>
    <message>
        <source>Where the clock was that wrote times without a zone.</source>
        <translation>시간대 없이 시각을 적은 시계가 있던 곳입니다.</translation>
    </message>
    <message>
        <source>Every time in this log names its zone.</source>
        <translation>이 로그의 모든 시각에 시간대가 적혀 있습니다.</translation>
    </message>
</context>
<context>
    <name>LogTimeBase</name>
    <message>
        <source>by the clock</source>
        <translation>시계 시간 기준</translation>
    </message>
    <message>
        <source>in working time, taken as Monday to Friday from 9:00: the stream has no calendar</source>
        <translation>근무 시간 기준. 흐름에 달력이 없어 월~금 9시부터로 보았습니다</translation>
    </message>
    <message>
        <source>in working time of the calendar %1</source>
        <translation>달력 ‘%1’의 근무 시간 기준</translation>
    </message>
    <message>
        <source>%1; %2 of the events lie outside of it: is the time zone %3 of the log right?</source>
        <translation>%1. 사건의 %2가 근무 시간 밖에 있습니다. 로그의 시간대 %3 설정이 맞습니까?</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>NOT saved</source>
        <translation>저장 안 됨</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>다른 곳에 저장…</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>읽기 전용</translation>
    </message>
    <message>
        <source>This project is open for reading: it is open for editing elsewhere, or the file is protected. Nothing can be changed here.</source>
        <translation>읽기 전용으로 열려 있습니다. 다른 곳에서 편집하고 있거나 파일이 보호되어 있어 여기서는 바꿀 수 없습니다.</translation>
    </message>
    <message>
        <source>Open for editing</source>
        <translation>편집용으로 열기</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>사본 저장…</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>저장됨 %1</translation>
    </message>
    <message>
        <source>Name this project…</source>
        <translation>이름 정하기…</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>실행 취소(&amp;U): %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>실행 취소(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>다시 실행(&amp;R): %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>다시 실행(&amp;R)</translation>
    </message>
    <message>
        <source>Untitled, %1</source>
        <translation>이름 없음, %1</translation>
    </message>
    <message>
        <source>%1 (missing)</source>
        <translation>%1 (없음)</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>저장하지 않고 닫을까요?</translation>
    </message>
    <message>
        <source>The last changes are not on the disk. %1</source>
        <translation>마지막 변경이 디스크에 없습니다. %1</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>변경을 버리고 닫기</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>화면</translation>
    </message>
    <message>
        <source>The last project is not open</source>
        <translation>마지막 프로젝트를 열지 못함</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>손상됨</translation>
    </message>
    <message>
        <source>This file is damaged. You see what is sound in it; nothing can be changed here. Save that as a new file to go on.</source>
        <translation>이 파일은 손상되었습니다. 온전한 내용만 보이며 여기서는 바꿀 수 없습니다. 계속하려면 새 파일로 저장하십시오.</translation>
    </message>
    <message>
        <source>What is damaged…</source>
        <translation>손상된 곳…</translation>
    </message>
    <message>
        <source>Save what is sound…</source>
        <translation>온전한 내용 저장…</translation>
    </message>
    <message>
        <source>An old moment</source>
        <translation>지난 시점</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>지금으로 돌아가기</translation>
    </message>
    <message>
        <source>Restore this moment</source>
        <translation>이 시점으로 되돌리기</translation>
    </message>
    <message>
        <source>No backup could be made. %1</source>
        <translation>백업을 만들지 못했습니다. %1</translation>
    </message>
</context>
<context>
    <name>MapFind</name>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Find on the map</source>
        <translation>지도에서 찾기</translation>
    </message>
</context>
<context>
    <name>MapLegend</name>
    <message>
        <source>how often (width and number)</source>
        <translation>횟수(굵기와 숫자)</translation>
    </message>
    <message>
        <source>back</source>
        <translation>되돌아감</translation>
    </message>
    <message>
        <source>Box: how often · median lead time</source>
        <translation>상자: 횟수 · 리드 타임 중앙값</translation>
    </message>
    <message>
        <source>Mismatch</source>
        <translation>핸드오프 불일치</translation>
    </message>
    <message>
        <source>n</source>
        <comment>a number in the small pill</comment>
        <translation>n건</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>앞 대기</translation>
    </message>
    <message>
        <source>Box: process time · %C&amp;A</source>
        <translation>상자: 작업 시간 · %C&amp;A</translation>
    </message>
    <message>
        <source>Legend: %1</source>
        <translation>범례: %1</translation>
    </message>
    <message>
        <source>utilisation (length and colour)</source>
        <translation>이용률(길이와 색)</translation>
    </message>
    <message>
        <source>volume (width)</source>
        <translation>물량(굵기)</translation>
    </message>
    <message>
        <source>information by people</source>
        <translation>사람이 전하는 정보</translation>
    </message>
    <message>
        <source>information by a system</source>
        <translation>시스템이 전하는 정보</translation>
    </message>
    <message>
        <source>pain of a step</source>
        <translation>단계의 고통</translation>
    </message>
</context>
<context>
    <name>MapNotes</name>
    <message>
        <source>due %1</source>
        <translation>기한 %1</translation>
    </message>
    <message>
        <source>votes: %1</source>
        <translation>투표 %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>끝냄</translation>
    </message>
    <message>
        <source>P</source>
        <comment>parking lot, one letter</comment>
        <translation>보</translation>
    </message>
</context>
<context>
    <name>MapSheetWords</name>
    <message>
        <source>No team yet</source>
        <translation>팀 미정</translation>
    </message>
    <message>
        <source>%1 · row %2, column %3 · page %4 of %5</source>
        <translation>%1 · %2행 %3열 · %5쪽 가운데 %4쪽</translation>
    </message>
</context>
<context>
    <name>MeasuredEdit</name>
    <message>
        <source>Write a number, like 12 or 3.5.</source>
        <translation>12나 3.5 같은 숫자를 적으십시오.</translation>
    </message>
    <message>
        <source>Write a number in %1, like 12 or 3.5.</source>
        <translation>%1 단위로 12나 3.5 같은 숫자를 적으십시오.</translation>
    </message>
</context>
<context>
    <name>MeasurementTable</name>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>add a value</source>
        <translation>값 추가</translation>
    </message>
    <message>
        <source>Change measure</source>
        <translation>지표 변경</translation>
    </message>
    <message>
        <source>Choose measure</source>
        <translation>지표 선택</translation>
    </message>
    <message>
        <source>New measure</source>
        <translation>새 지표</translation>
    </message>
    <message>
        <source>Measure without a name</source>
        <translation>이름 없는 지표</translation>
    </message>
    <message>
        <source>Add measurement</source>
        <translation>측정값 추가</translation>
    </message>
    <message>
        <source>Change measurement</source>
        <translation>측정값 변경</translation>
    </message>
    <message>
        <source>Paste measurements</source>
        <translation>측정값 붙여넣기</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) pasted</source>
        <translation>
            <numerusform>%n행 붙여넣음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a date and a value</source>
        <translation>
            <numerusform>날짜와 값이 없는 %n행 제외</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove measurements</source>
        <translation>측정값 삭제</translation>
    </message>
    <message>
        <source>Measure shown</source>
        <translation>보이는 지표</translation>
    </message>
    <message>
        <source>Name of the measure</source>
        <translation>지표 이름</translation>
    </message>
    <message>
        <source>Name, e.g. lead time</source>
        <translation>이름, 예: 리드 타임</translation>
    </message>
    <message>
        <source>Unit of the measure</source>
        <translation>지표 단위</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>단위</translation>
    </message>
    <message>
        <source>Measured values</source>
        <translation>측정값</translation>
    </message>
    <message>
        <source>Rows of date and value can be pasted from a spreadsheet. Escape or T shows the chart.</source>
        <translation>스프레드시트에서 날짜와 값 행을 붙여넣을 수 있습니다. Esc나 T를 누르면 차트로 돌아갑니다.</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Add a project as a part</source>
        <translation>프로젝트를 일부로 추가</translation>
    </message>
    <message>
        <source>Merge a copy</source>
        <translation>사본 병합</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>질문</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>바뀌는 내용</translation>
    </message>
    <message>
        <source>Make one of what has the same name</source>
        <translation>이름이 같은 것은 하나로 합치기</translation>
    </message>
    <message>
        <source>Add as a part</source>
        <translation>일부로 추가</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>병합</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Locked predictions</source>
        <translation>잠근 예측</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) before merging</source>
        <translation>
            <numerusform>병합하기 전에 정할 것 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to merge</source>
        <translation>병합할 것이 없습니다</translation>
    </message>
    <message>
        <source>Only the order of rows will change</source>
        <translation>항목의 순서만 바뀝니다</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of this project will change</source>
        <translation>
            <numerusform>이 프로젝트의 항목 %n개가 바뀝니다</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>kind and name</comment>
        <translation>%1 ‘%2’</translation>
    </message>
    <message>
        <source>One of the same name, as it is here</source>
        <translation>이름이 같아 합치는 것(이 프로젝트의 것 유지)</translation>
    </message>
    <message>
        <source>There is nothing to add</source>
        <translation>추가할 것이 없습니다</translation>
    </message>
    <message numerus="yes">
        <source>Not a copy of this project. As a part it adds %n row(s)</source>
        <translation>
            <numerusform>이 프로젝트의 사본이 아닙니다. 일부로 추가하면 항목 %n개가 늘어납니다</numerusform>
        </translation>
    </message>
    <message>
        <source>This project: %1</source>
        <translation>이 프로젝트: %1</translation>
    </message>
    <message>
        <source>the moment they were the same is no longer known, so nothing counts as removed</source>
        <translation>두 파일이 같았던 시점을 더는 알 수 없어 아무것도 삭제로 보지 않습니다</translation>
    </message>
    <message>
        <source>the same until %1</source>
        <translation>%1까지 같음</translation>
    </message>
    <message>
        <source>This project is open read-only; save a copy to merge into it.</source>
        <translation>이 프로젝트는 읽기 전용으로 열려 있습니다. 사본을 저장한 뒤 병합하십시오.</translation>
    </message>
    <message>
        <source>This project stays as it is</source>
        <translation>이 프로젝트는 그대로 유지됩니다</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>외 %1개</translation>
    </message>
</context>
<context>
    <name>MergeFile</name>
    <message>
        <source>%1 is the open project itself. Choose another copy of it.</source>
        <translation>%1 파일은 지금 열려 있는 프로젝트입니다. 다른 사본을 고르십시오.</translation>
    </message>
    <message>
        <source>Before merging “%1”</source>
        <translation>‘%1’ 병합 전</translation>
    </message>
    <message>
        <source>Add “%1” as a part</source>
        <translation>‘%1’ 프로젝트를 일부로 추가</translation>
    </message>
    <message>
        <source>Merge “%1”</source>
        <translation>‘%1’ 병합</translation>
    </message>
</context>
<context>
    <name>MergeWords</name>
    <message>
        <source>%1 “%2”</source>
        <comment>kind and name</comment>
        <translation>%1 ‘%2’</translation>
    </message>
    <message>
        <source>was not there</source>
        <translation>없었음</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>field and value</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>그 밖에 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>removed or kept</source>
        <translation>삭제 또는 유지</translation>
    </message>
    <message>
        <source>removed, with all that belongs to it</source>
        <translation>딸린 것과 함께 삭제</translation>
    </message>
    <message>
        <source>locked prediction</source>
        <translation>잠근 예측</translation>
    </message>
    <message>
        <source>current obstacle</source>
        <translation>현재 장애물</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>%1: the prediction locked in this project stays.</source>
        <translation>%1: 이 프로젝트에서 잠근 예측이 유지됩니다.</translation>
    </message>
    <message>
        <source>%1: the prediction locked in the other copy stays.</source>
        <translation>%1: 다른 사본에서 잠근 예측이 유지됩니다.</translation>
    </message>
    <message>
        <source>its locked prediction</source>
        <translation>잠긴 예측</translation>
    </message>
    <message>
        <source>changes of its own</source>
        <translation>이 항목 자체의 변경</translation>
    </message>
    <message>
        <source>kept, because of: %1</source>
        <translation>유지. 이유: %1</translation>
    </message>
</context>
<context>
    <name>MetricField</name>
    <message>
        <source>no goal yet</source>
        <translation>목표 없음</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>지금 %1</translation>
    </message>
    <message>
        <source>or less</source>
        <translation>이하</translation>
    </message>
    <message>
        <source>or more</source>
        <translation>이상</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>지표</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>목표</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>단위</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>방향</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>지금</translation>
    </message>
    <message>
        <source>from the run chart</source>
        <translation>런 차트에서</translation>
    </message>
</context>
<context>
    <name>MilliEdit</name>
    <message>
        <source>Write a whole number from %1 to %2.</source>
        <translation>%1부터 %2까지의 정수를 적으십시오.</translation>
    </message>
    <message>
        <source>Write a number from %1 to %2.</source>
        <translation>%1부터 %2까지의 수를 적으십시오.</translation>
    </message>
</context>
<context>
    <name>MismatchButton</name>
    <message>
        <source>%1 mismatch</source>
        <translation>%1 불일치</translation>
    </message>
    <message>
        <source>%1 mismatch: %2</source>
        <translation>%1 불일치: %2</translation>
    </message>
</context>
<context>
    <name>MomentCommands</name>
    <message>
        <source>The moment was not opened</source>
        <translation>지난 시점을 열지 못함</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>%1 시점으로 되돌리기</translation>
    </message>
    <message>
        <source>Restore “%1”, %2</source>
        <translation>‘%1’(%2) 시점으로 되돌리기</translation>
    </message>
    <message>
        <source>The moment was not restored</source>
        <translation>지난 시점으로 되돌리지 못함</translation>
    </message>
    <message>
        <source>You are looking at this project as it was on %1. Nothing can be changed here.</source>
        <translation>이 프로젝트의 %1 모습을 보고 있습니다. 여기서는 바꿀 수 없습니다.</translation>
    </message>
    <message>
        <source>You are looking at this project as it was on %1: “%2”. Nothing can be changed here.</source>
        <translation>이 프로젝트의 %1 모습(‘%2’)을 보고 있습니다. 여기서는 바꿀 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>MoreFields</name>
    <message>
        <source>More</source>
        <translation>더 보기</translation>
    </message>
</context>
<context>
    <name>NotePage</name>
    <message>
        <source>Change kind of note</source>
        <translation>메모 종류 변경</translation>
    </message>
    <message>
        <source>Change waste</source>
        <translation>낭비 변경</translation>
    </message>
    <message>
        <source>Change note</source>
        <translation>메모 변경</translation>
    </message>
    <message>
        <source>Change owner</source>
        <translation>담당 변경</translation>
    </message>
    <message>
        <source>Change votes</source>
        <translation>투표 변경</translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation>메모 삭제</translation>
    </message>
    <message>
        <source>A date such as 2026-12-18.</source>
        <translation>2026-12-18과 같은 날짜.</translation>
    </message>
    <message>
        <source>Change date</source>
        <translation>기한 변경</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Waste</source>
        <translation>낭비</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>담당</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>기한</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>투표</translation>
    </message>
    <message>
        <source>Team or role</source>
        <translation>팀 또는 역할</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>끝냄</translation>
    </message>
    <message>
        <source>Selected note</source>
        <translation>선택한 메모</translation>
    </message>
</context>
<context>
    <name>ObjectiveEditor</name>
    <message>
        <source>Name the indicator</source>
        <translation>지표 이름 변경</translation>
    </message>
    <message>
        <source>Change the target</source>
        <translation>목표 변경</translation>
    </message>
    <message>
        <source>Change the window</source>
        <translation>기간 변경</translation>
    </message>
    <message>
        <source>Change how the budget is counted</source>
        <translation>예산 세는 법 변경</translation>
    </message>
    <message>
        <source>Change the events of a window</source>
        <translation>기간의 이벤트 수 변경</translation>
    </message>
    <message>
        <source>Change the steady loss</source>
        <translation>상시 손실 변경</translation>
    </message>
    <message>
        <source>Choose the service</source>
        <translation>서비스 선택</translation>
    </message>
    <message>
        <source>New service</source>
        <translation>새 서비스</translation>
    </message>
    <message>
        <source>Add a service</source>
        <translation>서비스 추가</translation>
    </message>
    <message>
        <source>Rename the service</source>
        <translation>서비스 이름 변경</translation>
    </message>
    <message>
        <source>Choose who owns the service</source>
        <translation>서비스 담당 팀 선택</translation>
    </message>
    <message>
        <source>New service…</source>
        <translation>새 서비스…</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>아직 없음</translation>
    </message>
    <message>
        <source>Say how many events a window has: the budget is a share of them.</source>
        <translation>한 기간의 이벤트 수를 적으십시오. 예산은 그 일부입니다.</translation>
    </message>
    <message>
        <source>allows %1 of %2 to fail</source>
        <translation>%2건 중 %1 실패 허용</translation>
    </message>
    <message numerus="yes">
        <source>allows %1 in %n day(s)</source>
        <translation>
            <numerusform>%n일에 %1 허용</numerusform>
        </translation>
    </message>
    <message>
        <source>This objective</source>
        <translation>이 목표</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>서비스</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>서비스 이름</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>담당 팀</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>지표</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>목표</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>기간</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>세는 단위</translation>
    </message>
    <message>
        <source>Events a window</source>
        <translation>기간의 이벤트 수</translation>
    </message>
    <message>
        <source>Steady loss a window</source>
        <translation>기간의 상시 손실</translation>
    </message>
    <message>
        <source>Name of the service</source>
        <translation>서비스 이름</translation>
    </message>
    <message>
        <source>e.g. Latency under 300 ms</source>
        <translation>예: 지연 300 ms 미만</translation>
    </message>
    <message>
        <source> days</source>
        <translation>일</translation>
    </message>
    <message>
        <source>The rolling window ends today. Whole weeks have the same number of weekends: 28 days are the usual choice.</source>
        <translation>이동 기간은 오늘 끝납니다. 온전한 주 단위는 주말 수가 같아 보통 28일을 씁니다.</translation>
    </message>
    <message>
        <source>What fails outside incidents, over one whole window.</source>
        <translation>한 기간 동안 장애 밖에서 실패하는 양입니다.</translation>
    </message>
    <message>
        <source>Good time counts seconds, good events count requests. Amounts that were entered keep their number when the unit changes.</source>
        <translation>정상 시간은 초를, 정상 이벤트는 요청을 셉니다. 단위가 바뀌어도 입력한 숫자는 그대로입니다.</translation>
    </message>
    <message>
        <source>Remove this objective</source>
        <translation>이 목표 삭제</translation>
    </message>
</context>
<context>
    <name>ObstacleRow</name>
    <message>
        <source>Add obstacle</source>
        <translation>장애물 추가</translation>
    </message>
    <message>
        <source>Change obstacle</source>
        <translation>장애물 변경</translation>
    </message>
    <message>
        <source>Obstacle %1</source>
        <translation>장애물 %1</translation>
    </message>
    <message>
        <source>Work on this obstacle</source>
        <translation>이 장애물 다루기</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>보류</translation>
    </message>
    <message>
        <source>Mark as dissolved</source>
        <translation>사라짐으로 표시</translation>
    </message>
    <message>
        <source>Remove obstacle</source>
        <translation>장애물 삭제</translation>
    </message>
    <message>
        <source>What keeps you from the target condition?</source>
        <translation>무엇이 목표 상태를 가로막습니까?</translation>
    </message>
    <message>
        <source>Work on it, park it, mark it as dissolved</source>
        <translation>다루기, 보류, 사라짐으로 표시</translation>
    </message>
</context>
<context>
    <name>ObstacleSection</name>
    <message>
        <source>Add obstacle</source>
        <translation>장애물 추가</translation>
    </message>
    <message numerus="yes">
        <source>one of %n is worked on</source>
        <translation>
            <numerusform>%n개 중 하나만 다룬다</numerusform>
        </translation>
    </message>
    <message>
        <source>Obstacles</source>
        <translation>장애물</translation>
    </message>
    <message>
        <source>What keeps you from the target condition? Add what you see; most obstacles will never need work.</source>
        <translation>무엇이 목표 상태를 가로막습니까? 보이는 대로 적으십시오. 대부분은 다룰 필요가 없습니다.</translation>
    </message>
</context>
<context>
    <name>OrgCriterionRow</name>
    <message>
        <source>found</source>
        <translation>근거</translation>
    </message>
    <message>
        <source>%1: weight</source>
        <translation>%1: 가중치</translation>
    </message>
    <message>
        <source>%1: level</source>
        <translation>%1: 상태</translation>
    </message>
    <message>
        <source>%1: what was found</source>
        <translation>%1: 근거</translation>
    </message>
    <message>
        <source>What was found, in words</source>
        <translation>무엇을 보았는지</translation>
    </message>
</context>
<context>
    <name>OrgFitTable</name>
    <message>
        <source>Criterion</source>
        <translation>조건</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>까닭</translation>
    </message>
    <message>
        <source>Change fit values</source>
        <translation>적합도 변경</translation>
    </message>
    <message>
        <source>Add criterion</source>
        <translation>조건 추가</translation>
    </message>
    <message>
        <source>Delete criterion</source>
        <translation>조건 삭제</translation>
    </message>
    <message>
        <source>Fit values</source>
        <translation>적합도</translation>
    </message>
    <message>
        <source>0 does not fit, 4 fits well; the present level is bold</source>
        <translation>0 맞지 않음, 4 잘 맞음. 지금 상태는 굵은 글씨</translation>
    </message>
    <message>
        <source>Add criterion (Insert)</source>
        <translation>조건 추가 (Insert)</translation>
    </message>
    <message>
        <source>Delete criterion (Delete)</source>
        <translation>조건 삭제 (Delete)</translation>
    </message>
</context>
<context>
    <name>OrgModelFigures</name>
    <message>
        <source>Leads</source>
        <translation>앞섬</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>가능</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>막힘</translation>
    </message>
    <message>
        <source>For the first</source>
        <translation>앞선 쪽</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>반대쪽</translation>
    </message>
</context>
<context>
    <name>OrgModelInspector</name>
    <message>
        <source>Change organisation facts</source>
        <translation>조직 사실 변경</translation>
    </message>
    <message>
        <source>No model yet</source>
        <translation>아직 모델 없음</translation>
    </message>
    <message>
        <source>%1 ahead of %2</source>
        <translation>%2보다 %1 앞섬</translation>
    </message>
    <message>
        <source>Until the review on %1</source>
        <translation>%1 재검토까지</translation>
    </message>
    <message>
        <source>Until when is not agreed</source>
        <translation>기한을 정하지 않음</translation>
    </message>
    <message>
        <source>Decision card</source>
        <translation>결정 카드</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>사실</translation>
    </message>
    <message>
        <source>Service group</source>
        <translation>서비스 묶음</translation>
    </message>
    <message>
        <source>SREs</source>
        <translation>SRE 인원</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>거점</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>재검토</translation>
    </message>
    <message>
        <source>Pager around the clock</source>
        <translation>24시간 호출</translation>
    </message>
    <message>
        <source>Named engineering budget</source>
        <translation>정해진 엔지니어링 예산</translation>
    </message>
    <message>
        <source>Agree a date</source>
        <translation>날짜 정하기</translation>
    </message>
    <message>
        <source>No review date</source>
        <translation>재검토 날짜 없음</translation>
    </message>
    <message>
        <source>Executive signs hand-back</source>
        <translation>반환에 임원이 서명</translation>
    </message>
</context>
<context>
    <name>OrgModelPanel</name>
    <message>
        <source>Change weight</source>
        <translation>가중치 변경</translation>
    </message>
    <message>
        <source>Change level</source>
        <translation>상태 변경</translation>
    </message>
    <message>
        <source>Change finding</source>
        <translation>근거 변경</translation>
    </message>
    <message>
        <source>Start from the standard criteria</source>
        <translation>표준 조건으로 시작</translation>
    </message>
    <message>
        <source>Criteria and weights</source>
        <translation>조건과 가중치</translation>
    </message>
    <message>
        <source>Weight in %, present level, what was found</source>
        <translation>가중치 %, 지금 상태, 근거</translation>
    </message>
    <message>
        <source>Value 0 to 1; a blocked model cannot be chosen, however high its value</source>
        <translation>종합 값 0–1. 막힌 모델은 점수가 높아도 고를 수 없음</translation>
    </message>
    <message>
        <source>Difference in value by criterion; it adds up to the lead</source>
        <translation>조건별 값의 차이. 더하면 앞선 폭</translation>
    </message>
    <message>
        <source>Fit values…</source>
        <translation>적합도…</translation>
    </message>
    <message>
        <source>Which organisation model fits?</source>
        <translation>어느 조직 모델이 맞습니까?</translation>
    </message>
    <message>
        <source>Ten criteria, weighted by you, rank six ways to organise SRE work. Conditions that cannot be bought with a good value are checked first.</source>
        <translation>조건 열 개에 가중치를 주면 SRE를 두는 여섯 방식의 순위가 나옵니다. 점수로 메울 수 없는 조건을 먼저 확인합니다.</translation>
    </message>
</context>
<context>
    <name>OrgModelReport</name>
    <message>
        <source>Models by value, 0 to 1</source>
        <translation>모델별 종합 값, 0–1</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>가능</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>설명</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>종합 값</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>조건</translation>
    </message>
    <message>
        <source>A model that fails a condition cannot be chosen, whatever its value</source>
        <translation>조건에 걸린 모델은 값이 높아도 고를 수 없음</translation>
    </message>
    <message>
        <source>Difference each criterion makes to the value of the two models</source>
        <translation>조건마다 두 모델의 값에 만드는 차이</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>조건</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>조건</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>가중치</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>근거</translation>
    </message>
    <message>
        <source>Weights add up to 100 %</source>
        <translation>가중치의 합은 100 %</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>까닭</translation>
    </message>
    <message>
        <source>Fit of each model at the present level, 0 to 4: a judgement</source>
        <translation>지금 상태에서 모델별 적합도, 0–4: 판단값</translation>
    </message>
    <message>
        <source>Organisation model</source>
        <translation>조직 모델</translation>
    </message>
</context>
<context>
    <name>OrgModelSummary</name>
    <message>
        <source>This service group</source>
        <translation>이 서비스 묶음</translation>
    </message>
    <message numerus="yes">
        <source>%n criteria</source>
        <translation>
            <numerusform>조건 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n SREs</source>
        <translation>
            <numerusform>SRE %n명</numerusform>
        </translation>
    </message>
    <message>
        <source>number of SREs unknown</source>
        <translation>SRE 인원 모름</translation>
    </message>
    <message>
        <source>review %1</source>
        <translation>%1 재검토</translation>
    </message>
    <message>
        <source>Which organisation model fits has not been asked yet</source>
        <translation>어느 조직 모델이 맞는지 아직 묻지 않았습니다</translation>
    </message>
    <message>
        <source>Ten criteria with editable weights are ready</source>
        <translation>가중치를 바꿀 수 있는 조건 열 개가 준비되어 있습니다</translation>
    </message>
    <message>
        <source>%1: give at least one criterion a weight</source>
        <translation>%1: 조건 하나 이상에 가중치를 주십시오</translation>
    </message>
    <message>
        <source>%1: no model is possible yet</source>
        <translation>%1에는 아직 가능한 모델이 없습니다</translation>
    </message>
    <message>
        <source>%1: %2 leads with %3, but %4 is level with it</source>
        <translation>%1에는 %2 %3 앞서지만 %4 맞먹습니다</translation>
    </message>
    <message>
        <source>%1: %2 leads with %3, but one weight could change that</source>
        <translation>%1에는 %2 %3 앞서지만, 가중치 하나로 뒤집힐 수 있습니다</translation>
    </message>
    <message>
        <source>%1: %2 leads with %3, and no single weight changes that</source>
        <translation>%1에는 %2 %3 앞서고, 가중치 하나로는 뒤집히지 않습니다</translation>
    </message>
    <message>
        <source>Organisation model</source>
        <translation>조직 모델</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>아직 묻지 않음</translation>
    </message>
    <message>
        <source>Name a budget that pays engineering and nothing else.</source>
        <translation>엔지니어링에만 쓰는 예산을 정하십시오.</translation>
    </message>
    <message numerus="yes">
        <source>%n more SREs would carry the pager.</source>
        <translation>
            <numerusform>SRE %n명이 더 있으면 호출을 감당합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Agree when a service goes back to its developers, and do it.</source>
        <translation>언제 운영을 개발 팀에 반환할지 합의하고 실행하십시오.</translation>
    </message>
    <message>
        <source>Find an executive who signs the hand-back.</source>
        <translation>운영 반환에 서명할 임원을 찾으십시오.</translation>
    </message>
    <message>
        <source>Try on-call by day with one development team, as a kata experiment.</source>
        <translation>개발 팀이 낮 시간 온콜부터 받아 보는 실험을 카타에 올리십시오.</translation>
    </message>
    <message>
        <source>Every model is blocked</source>
        <translation>모든 모델이 막힘</translation>
    </message>
    <message>
        <source>%1: still blocked</source>
        <translation>%1: 아직 막힘</translation>
    </message>
    <message>
        <source>With more than %1 on “%2” (now %3) %4 would lead.</source>
        <translation>“%2”의 가중치가 %1를 넘으면(지금 %3) %4 앞섭니다.</translation>
    </message>
    <message>
        <source>With less than %1 on “%2” (now %3) %4 would lead.</source>
        <translation>“%2”의 가중치가 %1보다 작으면(지금 %3) %4 앞섭니다.</translation>
    </message>
    <message>
        <source>Where the order changes</source>
        <translation>순서가 바뀌는 지점</translation>
    </message>
    <message>
        <source>Number of SREs unknown</source>
        <translation>SRE 인원 모름</translation>
    </message>
    <message>
        <source>Without it no rota can be judged. Enter it at the right.</source>
        <translation>인원 없이는 온콜 순번을 판단할 수 없습니다. 오른쪽에 넣으십시오.</translation>
    </message>
    <message>
        <source>No review date</source>
        <translation>재검토 날짜 없음</translation>
    </message>
    <message>
        <source>A model fits for a time. Agree when to look again.</source>
        <translation>모델은 한동안만 맞습니다. 언제 다시 볼지 정하십시오.</translation>
    </message>
    <message>
        <source>The review is overdue</source>
        <translation>재검토 기한이 지남</translation>
    </message>
    <message>
        <source>It was due on %1. Check the levels, then set the next date.</source>
        <translation>기한은 %1였습니다. 상태를 확인하고 다음 날짜를 정하십시오.</translation>
    </message>
    <message>
        <source>Levels without a finding</source>
        <translation>근거가 적히지 않은 상태</translation>
    </message>
    <message numerus="yes">
        <source>%n criteria say no word on what was found.</source>
        <translation>
            <numerusform>조건 %n개에 무엇을 보았는지 적혀 있지 않습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Value: %1</source>
        <translation>종합 값: %1</translation>
    </message>
    <message>
        <source>Weight × fit, added up; fit 0 to 4 over 4 is a judgement you can edit. Belton &amp; Stewart (2002), ch. 5</source>
        <translation>가중치 × 적합도의 합. 적합도 0–4를 4로 나눈 값은 바꿀 수 있는 판단값. Belton &amp; Stewart(2002) 5장</translation>
    </message>
    <message>
        <source>Weight: %1</source>
        <translation>가중치: %1</translation>
    </message>
    <message>
        <source>The slider&apos;s value over the sum of all</source>
        <translation>슬라이더 값을 모든 값의 합으로 나눈 것</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>앞선 폭</translation>
    </message>
    <message>
        <source>Open under %1. Leaning while one weight, moved alone, could put another model first; clear when none could (judgement)</source>
        <translation>%1 아래면 미정. 가중치 하나만 움직여 다른 모델이 앞설 수 있으면 기울어짐, 그럴 수 없으면 뚜렷함(판단값)</translation>
    </message>
    <message>
        <source>Weight at which the order changes</source>
        <translation>순서가 바뀌는 가중치</translation>
    </message>
    <message>
        <source>%1: now %2, tie at %3</source>
        <translation>%1: 지금 %2, %3에서 같아짐</translation>
    </message>
    <message>
        <source>The other weights keep their proportions</source>
        <translation>다른 가중치는 비율을 지킴</translation>
    </message>
    <message>
        <source>People for a pager around the clock</source>
        <translation>24시간 호출에 필요한 인원</translation>
    </message>
    <message>
        <source>8 at one site</source>
        <translation>한 곳이면 8명</translation>
    </message>
    <message>
        <source>6 × %1 sites</source>
        <translation>6명 × %1곳</translation>
    </message>
</context>
<context>
    <name>OrgModelWords</name>
    <message>
        <source>Netflix model</source>
        <translation>넷플릭스 모델</translation>
    </message>
    <message>
        <source>Google model</source>
        <translation>구글 모델</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>플랫폼형</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>도구형</translation>
    </message>
    <message>
        <source>Consulting</source>
        <translation>컨설팅형</translation>
    </message>
    <message>
        <source>Single team</source>
        <translation>단일 팀</translation>
    </message>
    <message>
        <source>SREs join the product team</source>
        <translation>제품 팀에 합류</translation>
    </message>
    <message>
        <source>Own organisation, hand-back</source>
        <translation>별도 SRE 조직, 운영 반환</translation>
    </message>
    <message>
        <source>Shared base and standards</source>
        <translation>공통 기반과 표준을 제공</translation>
    </message>
    <message>
        <source>Builds reliability tools</source>
        <translation>신뢰성 도구를 만든다</translation>
    </message>
    <message>
        <source>Visits teams, helps and leaves</source>
        <translation>팀을 돌며 돕고 나온다</translation>
    </message>
    <message>
        <source>One team does it all</source>
        <translation>한 팀이 모두 맡는다</translation>
    </message>
    <message>
        <source>Services per SRE</source>
        <translation>SRE 한 명이 맡는 서비스</translation>
    </message>
    <message>
        <source>Value in the top three services</source>
        <translation>상위 세 서비스의 가치 비중</translation>
    </message>
    <message>
        <source>Diversity of the stack</source>
        <translation>기술 구성의 다양성</translation>
    </message>
    <message>
        <source>Developers accept on-call</source>
        <translation>개발자의 온콜 수락</translation>
    </message>
    <message>
        <source>Number of SREs</source>
        <translation>SRE 인원</translation>
    </message>
    <message>
        <source>SREs who ship code weekly</source>
        <translation>매주 코드를 내는 SRE</translation>
    </message>
    <message>
        <source>Hand-back is enforced</source>
        <translation>운영 반환의 집행</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>자금 조달</translation>
    </message>
    <message>
        <source>Separation of duties</source>
        <translation>직무 분리 규제</translation>
    </message>
    <message>
        <source>Appetite to reorganise</source>
        <translation>조직 개편 의지</translation>
    </message>
    <message>
        <source>Criterion without a name</source>
        <translation>이름 없는 조건</translation>
    </message>
    <message>
        <source>no</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>일부</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>project</source>
        <translation>프로젝트</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>혼합</translation>
    </message>
    <message>
        <source>product</source>
        <translation>제품</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>some</source>
        <translation>일부</translation>
    </message>
    <message>
        <source>strict</source>
        <translation>엄격</translation>
    </message>
    <message>
        <source>low</source>
        <translation>낮음</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>중간</translation>
    </message>
    <message>
        <source>high</source>
        <translation>높음</translation>
    </message>
    <message>
        <source>With few services an SRE, each can have its own; with many, only a shared base or advice reaches them all.</source>
        <translation>한 명이 맡는 서비스가 적으면 서비스마다 둘 수 있고, 많으면 공통 기반이나 자문만이 모두에 닿습니다.</translation>
    </message>
    <message>
        <source>Where few services carry the value, dedicated SREs pay; where it is spread, shared work does.</source>
        <translation>몇 서비스에 가치가 몰리면 전담이, 흩어져 있으면 공동의 일이 이득입니다.</translation>
    </message>
    <message>
        <source>A uniform stack rewards platform and tools; a diverse one needs people close to the code.</source>
        <translation>기술이 한결같으면 플랫폼과 도구가, 다양하면 코드 가까이의 사람이 낫습니다.</translation>
    </message>
    <message>
        <source>Joining a product team works only where developers share the pager.</source>
        <translation>개발자가 호출을 나눌 때만 제품 팀에 합류할 수 있습니다.</translation>
    </message>
    <message>
        <source>A few SREs can advise or look after one area; many can fill teams of their own.</source>
        <translation>적은 인원은 자문하거나 한 영역을 맡고, 많은 인원은 팀을 꾸릴 수 있습니다.</translation>
    </message>
    <message>
        <source>Models that build need SREs who write software; advice and one team for all need it least.</source>
        <translation>만드는 모델에는 코드를 쓰는 SRE가 필요하고, 자문과 단일 팀은 가장 덜 필요합니다.</translation>
    </message>
    <message>
        <source>A separate organisation lives from being able to refuse and to hand back.</source>
        <translation>별도 조직은 거절하고 운영을 반환할 수 있어야 성립합니다.</translation>
    </message>
    <message>
        <source>Product funding pays people who stay; project funding favours short help.</source>
        <translation>제품 기반 자금은 남아 있는 사람을, 프로젝트 자금은 짧은 도움을 북돋웁니다.</translation>
    </message>
    <message>
        <source>Strict separation favours teams outside the product team; joining it would break the rule.</source>
        <translation>직무 분리가 엄격하면 제품 팀 밖의 팀이 낫고, 합류하면 규칙에 어긋납니다.</translation>
    </message>
    <message>
        <source>Advice needs no reorganisation; joining product teams and a separate organisation need much.</source>
        <translation>자문은 개편이 필요 없고, 제품 팀 합류와 별도 조직은 큰 개편이 필요합니다.</translation>
    </message>
    <message>
        <source>No budget is named for engineering</source>
        <translation>엔지니어링 예산이 정해지지 않음</translation>
    </message>
    <message>
        <source>24/7 pager needs %1 people, there are %2</source>
        <translation>24시간 호출에 %1명 필요, 지금 %2명</translation>
    </message>
    <message>
        <source>Hand-back not enforced</source>
        <translation>운영 반환이 집행되지 않음</translation>
    </message>
    <message>
        <source>No executive signs it</source>
        <translation>반환에 서명할 임원 없음</translation>
    </message>
    <message>
        <source>Developers do not take on-call</source>
        <translation>개발 팀이 온콜을 받지 않음</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>막힘</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>미정</translation>
    </message>
    <message>
        <source>Leaning</source>
        <translation>기울어짐</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>뚜렷함</translation>
    </message>
    <message>
        <source>No criterion has a weight</source>
        <translation>가중치가 있는 조건이 없음</translation>
    </message>
    <message>
        <source>No model is possible yet</source>
        <translation>아직 가능한 모델이 없음</translation>
    </message>
    <message>
        <source>Every model is possible</source>
        <translation>모든 모델이 가능함</translation>
    </message>
    <message>
        <source>%1 models are possible, %2 fail a condition</source>
        <translation>%1개 모델이 가능하고 %2개는 조건에 걸림</translation>
    </message>
    <message>
        <source>Why %1 is ahead of %2</source>
        <translation>%1 %2보다 앞서는 까닭</translation>
    </message>
</context>
<context>
    <name>OverviewFigures</name>
    <message>
        <source>Today %1</source>
        <translation>오늘 %1</translation>
    </message>
</context>
<context>
    <name>OverviewPanel</name>
    <message>
        <source>Tick off action</source>
        <translation>조치 완료 표시</translation>
    </message>
    <message>
        <source>Change project details</source>
        <translation>프로젝트 정보 변경</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>여정</translation>
    </message>
    <message>
        <source>No challenge yet: where should operations be in a year or two?</source>
        <translation>아직 도전이 없습니다. 한두 해 뒤 운영은 어떤 모습이어야 합니까?</translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>%n일 남음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days past</source>
        <translation>
            <numerusform>%n일 지남</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs attention: %1</source>
        <translation>살펴볼 것 %1</translation>
    </message>
    <message>
        <source>Next three steps</source>
        <translation>다음 세 단계</translation>
    </message>
    <message>
        <source>Edit as tables</source>
        <translation>표로 편집</translation>
    </message>
    <message>
        <source>Actions, measures, phases as tables (T)</source>
        <translation>조치, 지표, 단계를 표로 보기 (T)</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>도전</translation>
    </message>
    <message>
        <source>Set the challenge</source>
        <translation>도전 정하기</translation>
    </message>
    <message>
        <source>Add the measures by which the transition is judged</source>
        <translation>전환을 판단할 성과 지표 추가</translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation>살펴볼 것이 없습니다.</translation>
    </message>
    <message>
        <source>Add a next step</source>
        <translation>다음 단계 추가</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>프로젝트</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>조직</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>범위</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>버전</translation>
    </message>
</context>
<context>
    <name>OverviewReport</name>
    <message>
        <source>Where each subject stands</source>
        <translation>영역별 상태</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>영역</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>지표</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>지금</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>비교 기준</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Computed on %1 from what this project holds.</source>
        <translation>%1 기준으로 이 프로젝트의 내용에서 계산했습니다.</translation>
    </message>
    <message>
        <source>Measures of success</source>
        <translation>성과 지표</translation>
    </message>
    <message>
        <source>The measures over time. Dashed: target or limit.</source>
        <translation>시간에 따른 지표. 점선은 목표 또는 한도.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>지표</translation>
    </message>
    <message>
        <source>Target or limit</source>
        <translation>목표 또는 한도</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>측정일</translation>
    </message>
    <message>
        <source>The measures by which the transition is judged.</source>
        <translation>전환의 성과를 판단하는 지표.</translation>
    </message>
    <message>
        <source>The journey</source>
        <translation>전환 여정</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>첫날</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>마지막 날</translation>
    </message>
    <message>
        <source>Phases of the transition.</source>
        <translation>전환의 단계.</translation>
    </message>
    <message>
        <source>Agreed next steps</source>
        <translation>합의한 다음 걸음</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>날짜 없음</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>할 일</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>담당</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>기한</translation>
    </message>
    <message>
        <source>What is agreed and not done, the earliest first.</source>
        <translation>합의했으나 끝나지 않은 일. 기한이 이른 순서.</translation>
    </message>
    <message>
        <source>The challenge</source>
        <translation>도전</translation>
    </message>
    <message>
        <source>What needs attention</source>
        <translation>살펴볼 일</translation>
    </message>
</context>
<context>
    <name>OverviewSummary</name>
    <message>
        <source>Overview</source>
        <translation>개요</translation>
    </message>
    <message>
        <source>Kata</source>
        <translation>카타</translation>
    </message>
    <message>
        <source>Value streams</source>
        <translation>가치 흐름</translation>
    </message>
    <message>
        <source>Error budgets</source>
        <translation>에러 예산</translation>
    </message>
    <message>
        <source>Toil</source>
        <translation>노동</translation>
    </message>
    <message>
        <source>Organisation model</source>
        <translation>조직 모델</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>보고서</translation>
    </message>
    <message>
        <source>Within the limit</source>
        <translation>한도 안</translation>
    </message>
    <message>
        <source>Target met</source>
        <translation>목표 달성</translation>
    </message>
    <message>
        <source>Short of target</source>
        <translation>목표 미달</translation>
    </message>
    <message>
        <source>Over the limit</source>
        <translation>한도 초과</translation>
    </message>
    <message>
        <source>No target</source>
        <translation>목표 없음</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>측정 없음</translation>
    </message>
    <message>
        <source>Limit %1</source>
        <translation>한도 %1</translation>
    </message>
    <message>
        <source>Target %1 or less</source>
        <translation>목표 %1 이하</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>목표 %1</translation>
    </message>
    <message numerus="yes">
        <source>over it %n times in a row</source>
        <translation>
            <numerusform>%n회 연속 초과</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%2에 %1</translation>
    </message>
    <message>
        <source>Done %1</source>
        <translation>완료 %1</translation>
    </message>
    <message>
        <source>Under way until %1</source>
        <translation>진행 중, %1까지</translation>
    </message>
    <message>
        <source>Starts %1</source>
        <translation>%1 시작</translation>
    </message>
    <message>
        <source>pp</source>
        <translation>%p</translation>
    </message>
    <message>
        <source>Week %1 of the transition</source>
        <translation>전환 %1주차</translation>
    </message>
    <message>
        <source>Before the transition</source>
        <translation>전환 시작 전</translation>
    </message>
    <message>
        <source>%1: no measure of success has a value and a target yet</source>
        <translation>%1, 값과 목표가 있는 성과 지표가 아직 없습니다</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2개 중 %1개</translation>
    </message>
    <message>
        <source>%1: %2 measures of success have reached their target</source>
        <translation>%1, 성과 지표 %2가 목표에 닿았습니다</translation>
    </message>
    <message>
        <source>%1: %2 of %3 measures have reached their target, and “%4” is %5 over its limit</source>
        <translation>%1, 성과 지표 %3개 가운데 %2개가 목표에 닿았고 ‘%4’ 지표는 한도를 %5 넘었습니다</translation>
    </message>
    <message>
        <source>last measured %1</source>
        <translation>최근 측정 %1</translation>
    </message>
    <message>
        <source>Week of the transition</source>
        <translation>전환 주차</translation>
    </message>
    <message>
        <source>whole weeks since %1, plus 1</source>
        <translation>%1부터 지난 온전한 주 + 1</translation>
    </message>
    <message>
        <source>The first phase of the journey</source>
        <translation>여정의 첫 단계</translation>
    </message>
    <message>
        <source>latest value against: %1</source>
        <translation>최근 값을 비교: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n values entered, the last on %1</source>
        <translation>
            <numerusform>입력한 값 %n개, 마지막 %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewTables</name>
    <message>
        <source>Change entry</source>
        <translation>항목 변경</translation>
    </message>
    <message>
        <source>Add entry</source>
        <translation>항목 추가</translation>
    </message>
    <message>
        <source>Remove entry</source>
        <translation>항목 삭제</translation>
    </message>
    <message>
        <source>Target, lower is better</source>
        <translation>목표(낮을수록 좋음)</translation>
    </message>
    <message>
        <source>Target, higher is better</source>
        <translation>목표(높을수록 좋음)</translation>
    </message>
    <message>
        <source>Limit to stay under</source>
        <translation>넘지 말아야 할 한도</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>목표</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Measure of success</source>
        <translation>성과 지표</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>단위</translation>
    </message>
    <message>
        <source>New measure</source>
        <translation>새 지표</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Phase of the journey</source>
        <translation>여정 단계</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Next one starts</source>
        <translation>다음 단계 시작</translation>
    </message>
    <message>
        <source>New phase</source>
        <translation>새 단계</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>진행 전</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>패널</translation>
    </message>
    <message>
        <source>When</source>
        <translation>언제</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>날짜 없음</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>조치</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>담당</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>새 조치</translation>
    </message>
    <message>
        <source>Values of “%1”</source>
        <translation>‘%1’의 값</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>삭제: %1</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>조치</translation>
    </message>
    <message>
        <source>Add action</source>
        <translation>조치 추가</translation>
    </message>
    <message>
        <source>Measures of success</source>
        <translation>성과 지표</translation>
    </message>
    <message>
        <source>Add measure</source>
        <translation>지표 추가</translation>
    </message>
    <message>
        <source>Add value</source>
        <translation>값 추가</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>여정</translation>
    </message>
    <message>
        <source>Add phase</source>
        <translation>단계 추가</translation>
    </message>
</context>
<context>
    <name>PathSlider</name>
    <message>
        <source>Paths shown</source>
        <translation>보이는 경로</translation>
    </message>
    <message>
        <source>How much of all paths is shown</source>
        <translation>전체 경로 가운데 보이는 만큼</translation>
    </message>
    <message>
        <source>To the left rare paths disappear.</source>
        <translation>왼쪽으로 밀면 드문 경로가 사라집니다.</translation>
    </message>
    <message>
        <source>%1 of the cases stay visible (%2 of %3 paths)</source>
        <translation>전체 건의 %1가 그대로 보입니다(경로 %3개 중 %2개)</translation>
    </message>
</context>
<context>
    <name>PlaybackPage</name>
    <message>
        <source>Map with the items of the run</source>
        <translation>건이 움직이는 지도</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>지금</translation>
    </message>
    <message>
        <source>With the changes</source>
        <translation>변경한 뒤</translation>
    </message>
    <message>
        <source>Moment of the run</source>
        <translation>실행 시점</translation>
    </message>
    <message>
        <source>This stream cannot be simulated</source>
        <translation>이 가치 흐름은 시뮬레이션할 수 없습니다</translation>
    </message>
    <message>
        <source>Simulating the present…</source>
        <translation>현재 상태를 시뮬레이션하고 있습니다…</translation>
    </message>
    <message>
        <source>&amp;Speed: 1 s is %1</source>
        <translation>속도(&amp;S): 1초에 %1</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>멈춤(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>재생(&amp;P)</translation>
    </message>
    <message>
        <source>%1 items wait, %2 are worked on, %3 are done</source>
        <translation>%1건 대기, %2건 작업 중, %3건 완료</translation>
    </message>
    <message>
        <source>%1 · ○ waits · ● is worked on · one run of eight weeks, beginning with today&apos;s queues</source>
        <translation>%1 · ○ 대기 · ● 작업 중 · 오늘의 대기열에서 시작하는 8주 실행</translation>
    </message>
</context>
<context>
    <name>PolicyCard</name>
    <message>
        <source>Budget left is above</source>
        <translation>남은 예산이 다음보다 많을 때</translation>
    </message>
    <message>
        <source>Budget left is at most</source>
        <translation>남은 예산이 다음 이하일 때</translation>
    </message>
    <message>
        <source>One incident takes at least</source>
        <translation>장애 하나가 다음 이상 쓸 때</translation>
    </message>
    <message>
        <source>When</source>
        <translation>조건</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>할 일</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>담당</translation>
    </message>
    <message>
        <source>Share of the budget</source>
        <translation>예산의 몫</translation>
    </message>
    <message>
        <source>e.g. stop releases except fixes</source>
        <translation>예: 수정 외의 배포를 멈춘다</translation>
    </message>
    <message>
        <source>a team or role</source>
        <translation>팀 또는 역할</translation>
    </message>
    <message>
        <source>Edit this rule</source>
        <translation>이 규칙 편집</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>위로 옮기기</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>아래로 옮기기</translation>
    </message>
    <message>
        <source>Remove this rule</source>
        <translation>이 규칙 삭제</translation>
    </message>
</context>
<context>
    <name>PolicyView</name>
    <message>
        <source>Agree what is done while budget is left, and what once it is spent.</source>
        <translation>예산이 남았을 때와 다 썼을 때 할 일을 합의하십시오.</translation>
    </message>
    <message>
        <source>for all objectives</source>
        <translation>모든 목표에 적용</translation>
    </message>
    <message>
        <source>Remove a policy rule</source>
        <translation>정책 규칙 삭제</translation>
    </message>
    <message>
        <source>Add a policy rule</source>
        <translation>정책 규칙 추가</translation>
    </message>
    <message>
        <source>Change a policy rule</source>
        <translation>정책 규칙 변경</translation>
    </message>
    <message>
        <source>Move a policy rule</source>
        <translation>정책 규칙 옮기기</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>정책</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>규칙 추가</translation>
    </message>
</context>
<context>
    <name>PpmEdit</name>
    <message>
        <source>Write a percentage from %1 to %2 with at most four decimals.</source>
        <translation>%1부터 %2까지, 소수 넷째 자리까지 적으십시오.</translation>
    </message>
</context>
<context>
    <name>PreviewModel</name>
    <message>
        <source>rejected: %1</source>
        <translation>제외: %1</translation>
    </message>
    <message>
        <source>usable</source>
        <translation>사용</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>행</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>결과</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>ProjectFile</name>
    <message>
        <source>it is the project itself</source>
        <translation>프로젝트 자신입니다</translation>
    </message>
    <message>
        <source>The copy “%1” was not written: the disk is full. It needs %2 and %3 are free. Free some space or choose another folder.</source>
        <translation>사본 “%1” 파일을 쓰지 못했습니다. 디스크가 가득 찼습니다. %2가 필요한데 %3만 남아 있습니다. 공간을 비우거나 다른 폴더를 고르십시오.</translation>
    </message>
    <message>
        <source>process %1 on %2</source>
        <translation>%2의 프로세스 %1</translation>
    </message>
    <message>
        <source>There is no file “%1”. Check the name or choose another file.</source>
        <translation>“%1” 파일이 없습니다. 이름을 확인하거나 다른 파일을 고르십시오.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a project. Choose a file whose name ends with .gemba.</source>
        <translation>“%1” 항목은 프로젝트가 아니라 폴더입니다. 이름이 .gemba로 끝나는 파일을 고르십시오.</translation>
    </message>
    <message>
        <source>“%1” is a device or a pipe, not an ordinary file, so it was not opened. Choose a file whose name ends with .gemba.</source>
        <translation>“%1” 항목은 일반 파일이 아니라 장치나 파이프여서 열지 않았습니다. 이름이 .gemba로 끝나는 파일을 고르십시오.</translation>
    </message>
    <message>
        <source>You have no permission to read “%1”. Ask its owner for it, or choose another file.</source>
        <translation>“%1” 파일을 읽을 권한이 없습니다. 소유자에게 권한을 요청하거나 다른 파일을 고르십시오.</translation>
    </message>
    <message>
        <source>“%1” is empty: there is no project in it. Take the file from a backup, or start a new project under another name.</source>
        <translation>“%1” 파일은 비어 있어 프로젝트가 없습니다. 백업에서 가져오거나 다른 이름으로 새 프로젝트를 시작하십시오.</translation>
    </message>
    <message>
        <source>“%1” is an SQLite database of another program, not a Gemba project. Choose a file that was made by Gemba.</source>
        <translation>“%1” 파일은 Gemba 프로젝트가 아니라 다른 프로그램의 SQLite 데이터베이스입니다. Gemba로 만든 파일을 고르십시오.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Gemba (form %2; this version knows forms up to %3). Install the newer version to open it; the file was not changed.</source>
        <translation>“%1” 파일은 더 새로운 Gemba로 썼습니다(형식 %2, 이 버전은 형식 %3까지 압니다). 열려면 새 버전을 설치하십시오. 파일은 바꾸지 않았습니다.</translation>
    </message>
    <message>
        <source>“%1” says that it is a Gemba project but not of which form, so it was not opened. Take the file from a backup.</source>
        <translation>“%1” 파일은 Gemba 프로젝트라고 하지만 형식 번호가 없어 열지 않았습니다. 백업에서 가져오십시오.</translation>
    </message>
    <message>
        <source>“%1” contains parts that Gemba did not make (%2), so it was not opened. Somebody changed the file with another program: take an earlier one from a backup.</source>
        <translation>“%1” 파일에 Gemba가 만들지 않은 부분(%2)이 있어 열지 않았습니다. 다른 프로그램으로 바뀐 파일입니다. 백업에서 이전 파일을 가져오십시오.</translation>
    </message>
    <message>
        <source>“%1” lacks parts of a project (%2), so it was not opened. Take an earlier one from a backup.</source>
        <translation>“%1” 파일에 프로젝트의 일부(%2)가 없어 열지 않았습니다. 백업에서 이전 파일을 가져오십시오.</translation>
    </message>
    <message>
        <source>a row of table %1 refers to a row of table %2 that is not there</source>
        <translation>%1 표의 행이 %2 표에 없는 행을 가리킵니다</translation>
    </message>
    <message>
        <source>table %1, row %2: %3</source>
        <translation>%1 표, 행 %2: %3</translation>
    </message>
    <message>
        <source>“%1” is not a Gemba project; it holds something else. Choose a file that was made by Gemba. A ticket log is imported from within a project.</source>
        <translation>“%1” 파일은 Gemba 프로젝트가 아니며 다른 내용이 들어 있습니다. Gemba로 만든 파일을 고르십시오. 티켓 기록은 프로젝트를 연 뒤에 가져옵니다.</translation>
    </message>
    <message>
        <source>it is shorter than it should be or its pages are mixed up</source>
        <translation>있어야 할 것보다 짧거나 페이지가 뒤섞였습니다</translation>
    </message>
    <message>
        <source>“%1” could not be opened: %2 (code %3).</source>
        <translation>“%1” 파일을 열지 못했습니다: %2 (코드 %3).</translation>
    </message>
    <message>
        <source>table %1, row %2, field %3: %4</source>
        <translation>%1 표, 행 %2, 필드 %3: %4</translation>
    </message>
    <message>
        <source>“%1” could not be saved: table %2, row %3 breaks a rule of the file (%4). Undo the last change; earlier changes are saved.</source>
        <translation>“%1” 파일에 저장하지 못했습니다. %2 표의 행 %3 값이 파일의 규칙을 어깁니다(%4). 마지막 변경을 실행 취소하십시오. 그 전의 변경은 저장되어 있습니다.</translation>
    </message>
    <message>
        <source>“%1” was not made: the disk is full, %2 are free. Free some space or choose another folder.</source>
        <translation>“%1” 파일을 만들지 못했습니다. 디스크가 가득 찼습니다(%2 남음). 공간을 비우거나 다른 폴더를 고르십시오.</translation>
    </message>
    <message>
        <source>“%1” was not made: %2. Check that the folder exists and that you may write to it, or choose another one.</source>
        <translation>“%1” 파일을 만들지 못했습니다: %2. 폴더가 있는지, 쓸 권한이 있는지 확인하거나 다른 폴더를 고르십시오.</translation>
    </message>
    <message>
        <source>“%1” could not be saved: the disk is full, %2 are free. Your changes are kept in this window. Free some space; the next change saves everything that is missing.</source>
        <translation>“%1” 파일에 저장하지 못했습니다. 디스크가 가득 찼습니다(%2 남음). 변경한 내용은 이 창에 남아 있습니다. 공간을 비우면 다음 변경 때 빠진 것까지 모두 저장합니다.</translation>
    </message>
    <message>
        <source>“%1” could not be saved: another program is reading the file. Your changes are kept in this window. Close the other program; the next change saves everything that is missing.</source>
        <translation>“%1” 파일에 저장하지 못했습니다. 다른 프로그램이 파일을 읽고 있습니다. 변경한 내용은 이 창에 남아 있습니다. 그 프로그램을 닫으면 다음 변경 때 빠진 것까지 모두 저장합니다.</translation>
    </message>
    <message>
        <source>“%1” could not be saved: the file was moved, deleted or write-protected while it was open. Your changes are kept in this window. Save a copy under another name.</source>
        <translation>“%1” 파일에 저장하지 못했습니다. 열려 있는 동안 파일이 옮겨졌거나 지워졌거나 쓰기 금지되었습니다. 변경한 내용은 이 창에 남아 있습니다. 다른 이름으로 사본을 저장하십시오.</translation>
    </message>
    <message>
        <source>“%1” could not be saved: %2 (code %3). Your changes are kept in this window. The next change saves everything that is missing; if that fails, too, save a copy on another disk.</source>
        <translation>“%1” 파일에 저장하지 못했습니다: %2 (코드 %3). 변경한 내용은 이 창에 남아 있습니다. 다음 변경 때 빠진 것까지 모두 저장합니다. 그것도 실패하면 다른 디스크에 사본을 저장하십시오.</translation>
    </message>
    <message>
        <source>“%1” was not saved: another program has changed the file while it was open here. Save a copy under another name to keep your changes.</source>
        <translation>“%1” 파일에 저장하지 않았습니다. 여기에서 열려 있는 동안 다른 프로그램이 파일을 바꾸었습니다. 변경한 내용을 지키려면 다른 이름으로 사본을 저장하십시오.</translation>
    </message>
    <message>
        <source>The raw file %2 is not in “%1”. Import it again to derive its figures anew.</source>
        <translation>원본 파일 %2 항목은 “%1” 파일에 없습니다. 수치를 다시 구하려면 다시 가져오십시오.</translation>
    </message>
    <message>
        <source>The raw file %2 in “%1” is damaged. Import it again; the figures derived from it earlier are unaffected.</source>
        <translation>“%1” 파일에 있는 원본 파일 %2 항목이 손상되었습니다. 다시 가져오십시오. 앞서 구한 수치에는 영향이 없습니다.</translation>
    </message>
    <message>
        <source>“%1” is being edited in another window or by another program. Close it there, or open it here read-only.</source>
        <translation>“%1” 파일은 다른 창이나 다른 프로그램에서 편집 중입니다. 그쪽을 닫거나 여기에서 읽기 전용으로 여십시오.</translation>
    </message>
    <message>
        <source>“%1” is being edited in another window (%2). Close it there, or open it here read-only.</source>
        <translation>“%1” 파일은 다른 창에서 편집 중입니다(%2). 그쪽을 닫거나 여기에서 읽기 전용으로 여십시오.</translation>
    </message>
    <message>
        <source>You have no permission to change “%1” or its folder. Open it read-only, or save a copy in a folder of your own.</source>
        <translation>“%1” 파일이나 그 폴더를 바꿀 권한이 없습니다. 읽기 전용으로 열거나 자신의 폴더에 사본을 저장하십시오.</translation>
    </message>
    <message>
        <source>“%1” exists already and was left as it is. Choose another name.</source>
        <translation>“%1” 파일이 이미 있어 그대로 두었습니다. 다른 이름을 고르십시오.</translation>
    </message>
    <message>
        <source>“%1” was not written: beside it lies “%1-journal”, the rest of an interrupted save of another file. Choose another name, or move that file away.</source>
        <translation>“%1” 파일을 쓰지 않았습니다. 옆에 다른 파일의 중단된 저장이 남긴 “%1-journal” 파일이 있습니다. 다른 이름을 고르거나 그 파일을 옮기십시오.</translation>
    </message>
    <message>
        <source>The copy “%1” was not written: %2. Choose another folder or file name.</source>
        <translation>사본 “%1” 파일을 쓰지 못했습니다: %2. 다른 폴더나 파일 이름을 고르십시오.</translation>
    </message>
    <message>
        <source>“%1” is a link that leads back to itself, so there is no file to open. Choose the project file itself.</source>
        <translation>“%1” 경로는 자기 자신으로 되돌아오는 링크라서 열 파일이 없습니다. 프로젝트 파일을 직접 선택하십시오.</translation>
    </message>
    <message>
        <source>You have no permission to enter the folder of “%1”. Ask its owner for it, or choose another file.</source>
        <translation>“%1” 파일이 있는 폴더에 들어갈 권한이 없습니다. 소유자에게 요청하거나 다른 파일을 선택하십시오.</translation>
    </message>
    <message>
        <source>There is no file “%1”: the name is longer than this disk allows. Choose another file.</source>
        <translation>“%1” 파일이 없습니다. 이름이 이 디스크가 허용하는 길이보다 깁니다. 다른 파일을 선택하십시오.</translation>
    </message>
    <message>
        <source>“%1” is a link to “%2”, and there is no such file. Choose the project file itself.</source>
        <translation>“%1” 경로는 “%2” 파일을 가리키는 링크인데 그 파일이 없습니다. 프로젝트 파일을 직접 선택하십시오.</translation>
    </message>
    <message>
        <source>“%1” is a socket that programs talk through, not an ordinary file, so it was not opened. Choose a file whose name ends with .gemba.</source>
        <translation>“%1” 경로는 일반 파일이 아니라 프로그램끼리 통신하는 소켓이어서 열지 않았습니다. 이름이 .gemba로 끝나는 파일을 선택하십시오.</translation>
    </message>
    <message>
        <source>“%1” has %2 names on this disk (hard links), and an interrupted save could not be undone under the other ones, so it was not opened for editing. Open it read-only, or make a copy and edit that.</source>
        <translation>“%1” 파일은 이 디스크에 이름이 %2개 있고(하드 링크) 중단된 저장을 다른 이름에서는 되돌릴 수 없으므로 편집용으로 열지 않았습니다. 읽기 전용으로 열거나 사본을 만들어 편집하십시오.</translation>
    </message>
    <message>
        <source>“%1” was not written: it is a link to “%2”, which was left as it is. Choose that file itself or another name.</source>
        <translation>“%1”에 쓰지 않았습니다. “%2” 파일을 가리키는 링크이며 그 파일은 그대로 두었습니다. 그 파일을 직접 선택하거나 다른 이름을 선택하십시오.</translation>
    </message>
    <message>
        <source>“%1” was not written: there is a folder of this name. Choose another name.</source>
        <translation>“%1”에 쓰지 않았습니다. 같은 이름의 폴더가 있습니다. 다른 이름을 선택하십시오.</translation>
    </message>
    <message>
        <source>“%1” was not written: it is a device or a pipe, not an ordinary file. Choose another name.</source>
        <translation>“%1”에 쓰지 않았습니다. 일반 파일이 아니라 장치나 파이프입니다. 다른 이름을 선택하십시오.</translation>
    </message>
    <message>
        <source>“%1” is damaged and was not opened: %2. The file was not changed; take an earlier one from a backup, or open what is sound in it.</source>
        <translation>“%1” 파일이 손상되어 열지 않았습니다: %2. 파일은 바꾸지 않았습니다. 백업에서 이전 파일을 가져오거나 온전한 부분만 여십시오.</translation>
    </message>
    <message>
        <source>table %1 has more than its one row</source>
        <translation>%1 테이블에 행이 하나보다 많습니다</translation>
    </message>
    <message>
        <source>table %1, row %2 is not what was saved</source>
        <translation>%1 테이블의 %2 행이 저장한 내용과 다릅니다</translation>
    </message>
    <message>
        <source>table %1, row %2 is missing</source>
        <translation>%1 테이블의 %2 행이 없습니다</translation>
    </message>
    <message>
        <source>table %1, row %2 was not saved by Gemba</source>
        <translation>%1 테이블의 %2 행은 Gemba가 저장한 것이 아닙니다</translation>
    </message>
    <message>
        <source>, and %1 more places</source>
        <translation>, 그 밖에 %1곳</translation>
    </message>
    <message>
        <source>The history of “%1” could not be read: %2 (code %3). The project itself is unaffected; check the file with “gemba check”.</source>
        <translation>“%1”의 변경 기록을 읽을 수 없습니다: %2(코드 %3). 프로젝트 내용에는 문제가 없습니다. “gemba check”로 파일을 검사하십시오.</translation>
    </message>
    <message>
        <source>reading it takes far longer than its size explains</source>
        <translation>읽는 데 크기로 설명되는 것보다 훨씬 오래 걸립니다</translation>
    </message>
    <message>
        <source>a value in it is larger than any that Gemba writes</source>
        <translation>Gemba가 쓰는 어떤 값보다 큰 값이 들어 있습니다</translation>
    </message>
    <message>
        <source>“%1” was not opened: beside it lies “%1-wal”, changes of another program in a form that Gemba does not write. Nothing was changed. Close the file in that program, or move “%1-wal” away.</source>
        <translation>“%1” 파일을 열지 않았습니다. 옆에 Gemba가 쓰지 않는 형식의 다른 프로그램 변경 내용 “%1-wal”이 있습니다. 아무것도 바꾸지 않았습니다. 그 프로그램에서 파일을 닫거나 “%1-wal”을 다른 곳으로 옮기십시오.</translation>
    </message>
    <message>
        <source>“%1” was not opened: beside it lies “%1-journal”, which is not the rest of an interrupted save of this file. Nothing was changed. Move “%1-journal” away and open the project again.</source>
        <translation>“%1” 파일을 열지 않았습니다. 옆에 있는 “%1-journal”은 이 파일의 중단된 저장이 남긴 것이 아닙니다. 아무것도 바꾸지 않았습니다. “%1-journal”을 다른 곳으로 옮긴 뒤 프로젝트를 다시 여십시오.</translation>
    </message>
    <message>
        <source>“%1” could not be opened: it is of an earlier form, and to bring it up to date there is too little space on the disk, %2 are free. Free some space and open it again; the file was not changed.</source>
        <translation>“%1” 파일을 열 수 없습니다. 이전 형식의 파일이라 최신 형식으로 바꾸어야 하는데 디스크 공간이 모자랍니다(남은 공간 %2). 공간을 비운 뒤 다시 여십시오. 파일은 바뀌지 않았습니다.</translation>
    </message>
    <message>
        <source>Before the file took form %1</source>
        <translation>파일이 %1번 형식으로 바뀌기 전</translation>
    </message>
    <message>
        <source>no step has a number that far out</source>
        <translation>이렇게 동떨어진 번호를 갖는 단계는 없습니다</translation>
    </message>
    <message>
        <source>the step has no id of its own</source>
        <translation>단계에 고유한 식별자가 없습니다</translation>
    </message>
    <message>
        <source>the history has no beginning of its own</source>
        <translation>변경 기록에 하나뿐인 시작이 없습니다</translation>
    </message>
    <message>
        <source>the project has no id</source>
        <translation>프로젝트에 식별자가 없습니다</translation>
    </message>
</context>
<context>
    <name>ProjectFiles</name>
    <message>
        <source>The folder %1 for projects without a name cannot be made. Check its permissions.</source>
        <translation>이름 없는 프로젝트를 두는 폴더를 만들 수 없습니다: %1. 권한을 확인하십시오.</translation>
    </message>
</context>
<context>
    <name>ProjectJson</name>
    <message>
        <source>the beginning</source>
        <translation>첫머리</translation>
    </message>
    <message>
        <source>The JSON value is not a project as this version of Gemba writes it. At %1: %2. Nothing was imported; “gemba help json” describes every key.</source>
        <translation>이 JSON 값은 이 버전의 Gemba가 쓰는 프로젝트가 아닙니다. 위치 %1: %2. 아무것도 가져오지 않았습니다. 모든 키의 설명은 “gemba help json”에 있습니다.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>%1번째 줄</translation>
    </message>
    <message>
        <source>it should be “gemba-project”</source>
        <translation>“gemba-project”여야 합니다</translation>
    </message>
    <message>
        <source>it was written by a newer version of Gemba</source>
        <translation>더 새로운 Gemba로 썼습니다</translation>
    </message>
    <message>
        <source>this form is not known</source>
        <translation>모르는 형식입니다</translation>
    </message>
    <message>
        <source>the bytes are not those of this SHA-256</source>
        <translation>바이트가 이 SHA-256과 맞지 않습니다</translation>
    </message>
    <message>
        <source>“%1” stands twice in one object</source>
        <translation>“%1” 항목이 한 객체에 두 번 나옵니다</translation>
    </message>
</context>
<context>
    <name>ProjectObjects</name>
    <message>
        <source>Value stream</source>
        <translation>가치 흐름</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>SLO</source>
        <translation>SLO</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>장애</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>팀</translation>
    </message>
    <message>
        <source>Toil task</source>
        <translation>노동 작업</translation>
    </message>
    <message>
        <source>Kata</source>
        <translation>카타</translation>
    </message>
    <message>
        <source>Obstacle</source>
        <translation>장애물</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>실험</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>조건</translation>
    </message>
    <message>
        <source>Step of the journey</source>
        <translation>여정의 단계</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>지표</translation>
    </message>
</context>
<context>
    <name>ProjectValues</name>
    <message>
        <source>“%1” is not a table of fits like 442113 233232 014330</source>
        <translation>“%1” 값은 442113 233232 014330 같은 적합도 표가 아닙니다</translation>
    </message>
    <message>
        <source>“%1” is not a field this version knows</source>
        <translation>“%1” 필드는 이 버전이 모릅니다</translation>
    </message>
    <message>
        <source>this is not an object in { }</source>
        <translation>{ } 객체가 아닙니다</translation>
    </message>
    <message>
        <source>this is not a list in [ ]</source>
        <translation>[ ] 목록이 아닙니다</translation>
    </message>
    <message>
        <source>the row is missing</source>
        <translation>행이 없습니다</translation>
    </message>
    <message>
        <source>the row has no id</source>
        <translation>행에 id가 없습니다</translation>
    </message>
    <message>
        <source>the id %1 occurs twice</source>
        <translation>id %1 값이 두 번 나옵니다</translation>
    </message>
    <message>
        <source>there is no %1 with the id %2</source>
        <translation>id가 %2인 %1 행이 없습니다</translation>
    </message>
    <message>
        <source>“%1” is not one of the known values</source>
        <translation>“%1” 값은 정해진 값이 아닙니다</translation>
    </message>
    <message>
        <source>%1 is out of range</source>
        <translation>%1 값은 범위를 벗어납니다</translation>
    </message>
    <message>
        <source>“%1” is not a whole number</source>
        <translation>“%1” 값은 정수가 아닙니다</translation>
    </message>
    <message>
        <source>“%1” is not text</source>
        <translation>“%1” 값은 글이 아닙니다</translation>
    </message>
    <message>
        <source>“%1” is neither true nor false</source>
        <translation>“%1” 값은 true도 false도 아닙니다</translation>
    </message>
    <message>
        <source>“%1” is not an id</source>
        <translation>“%1” 값은 id가 아닙니다</translation>
    </message>
    <message>
        <source>“%1” is not a date like 2026-11-20</source>
        <translation>“%1” 값은 2026-11-20 같은 날짜가 아닙니다</translation>
    </message>
    <message>
        <source>“%1” is not a time with its zone like 2026-11-20T09:12:00+09:00</source>
        <translation>“%1” 값은 2026-11-20T09:12:00+09:00처럼 시간대가 있는 시각이 아닙니다</translation>
    </message>
    <message>
        <source>“%1” is not a place on the map</source>
        <translation>“%1” 값은 지도 위의 위치가 아닙니다</translation>
    </message>
    <message>
        <source>this is not a place like [12.5, 40]</source>
        <translation>[12.5, 40] 같은 위치가 아닙니다</translation>
    </message>
    <message>
        <source>“%1” holds a zero or bytes that are no letters</source>
        <translation>“%1”에 0이나 글자가 아닌 바이트가 들어 있습니다</translation>
    </message>
    <message>
        <source>“%1” is not a text like “%2”</source>
        <translation>“%1”은(는) “%2” 같은 글이 아닙니다</translation>
    </message>
</context>
<context>
    <name>QueuePrice</name>
    <message>
        <source>the team works other hours</source>
        <translation>팀의 근무 시간이 다릅니다</translation>
    </message>
    <message>
        <source>items are let in at weekly times</source>
        <translation>정해진 요일과 시각에만 처리합니다</translation>
    </message>
    <message>
        <source>the team has work of different priority</source>
        <translation>팀의 일에 우선순위가 여럿입니다</translation>
    </message>
    <message>
        <source>items wait until a batch is full</source>
        <translation>배치가 찰 때까지 기다립니다</translation>
    </message>
    <message>
        <source>the queue is limited or items give up</source>
        <translation>대기열에 한도가 있거나 기다리다 그만둡니다</translation>
    </message>
    <message>
        <source>nobody works in a change freeze</source>
        <translation>변경 동결 기간에는 아무도 작업하지 않습니다</translation>
    </message>
</context>
<context>
    <name>QueuePriceDialog</name>
    <message>
        <source>What queues cost</source>
        <translation>대기열의 값</translation>
    </message>
    <message>
        <source>Queues, dearest first</source>
        <translation>대기열, 비싼 순서</translation>
    </message>
    <message>
        <source>Longer cycle time</source>
        <translation>더 긴 사이클 타임</translation>
    </message>
    <message>
        <source>More risk</source>
        <translation>더 큰 위험</translation>
    </message>
    <message>
        <source>More variability</source>
        <translation>더 큰 변동성</translation>
    </message>
    <message>
        <source>More overhead</source>
        <translation>더 많은 과부하</translation>
    </message>
    <message>
        <source>Lower quality</source>
        <translation>더 낮은 품질</translation>
    </message>
    <message>
        <source>Lower motivation</source>
        <translation>더 낮은 동기</translation>
    </message>
    <message>
        <source>Wait in process times against the use of the people</source>
        <translation>사람의 이용률에 따른 대기(작업 시간의 배수)</translation>
    </message>
    <message>
        <source>Cost of a &amp;person a day</source>
        <translation>한 사람의 하루 비용(&amp;P)</translation>
    </message>
    <message>
        <source>Change cost of delay</source>
        <translation>지연 비용 변경</translation>
    </message>
    <message>
        <source>Change the risk of waiting</source>
        <translation>기다리는 위험 변경</translation>
    </message>
    <message>
        <source>Change the overhead of a queue</source>
        <translation>대기열 관리 시간 변경</translation>
    </message>
    <message>
        <source>Change the share that is opened again</source>
        <translation>다시 열리는 비율 변경</translation>
    </message>
    <message>
        <source>Change the pulse of those who wait</source>
        <translation>기다리는 사람의 의욕 변경</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>하루 %1</translation>
    </message>
    <message>
        <source>No step of this stream has a queue</source>
        <translation>이 흐름에는 대기열이 있는 단계가 없습니다</translation>
    </message>
    <message>
        <source>The queue in front of %1 costs %2 a day</source>
        <translation>%1 앞의 대기열에 드는 돈: 하루 %2</translation>
    </message>
    <message>
        <source>What the queue in front of %1 costs is not known yet</source>
        <translation>%1 앞의 대기열이 얼마나 드는지 아직 모릅니다</translation>
    </message>
    <message>
        <source>How many items wait is not known.</source>
        <translation>몇 건이 기다리는지 모릅니다.</translation>
    </message>
    <message>
        <source>%1 items wait, as counted.</source>
        <translation>세어 보니 %1건이 기다립니다.</translation>
    </message>
    <message>
        <source>%1 items wait on average: arrivals × stated wait (Little&apos;s law).</source>
        <translation>평균 %1건이 기다립니다: 도착률 × 적힌 대기 시간(리틀의 법칙).</translation>
    </message>
    <message>
        <source>min</source>
        <translation>분</translation>
    </message>
    <message>
        <source>Cost of &amp;delay of one item a day</source>
        <translation>한 건이 하루 늦을 때의 비용(&amp;D)</translation>
    </message>
    <message>
        <source>%1 no longer fit</source>
        <translation>쓸모를 잃는 비율 %1</translation>
    </message>
    <message>
        <source>&amp;Chance a day that what is asked for changes</source>
        <translation>요청이 하루에 달라질 확률(&amp;C)</translation>
    </message>
    <message>
        <source>%1 × the wait</source>
        <translation>대기 %1배</translation>
    </message>
    <message>
        <source>grows for ever</source>
        <translation>끝없이 늘어남</translation>
    </message>
    <message>
        <source>with a tenth more demand, by formula</source>
        <translation>수요가 10 % 늘면(공식)</translation>
    </message>
    <message>
        <source>%1 h a day</source>
        <translation>하루 %1시간</translation>
    </message>
    <message>
        <source>&amp;Managing and reporting an item</source>
        <translation>한 건을 관리하고 보고하는 시간(&amp;M)</translation>
    </message>
    <message>
        <source>%1 items a day come back</source>
        <translation>하루 %1건이 되돌아옴</translation>
    </message>
    <message>
        <source>&amp;Share that is opened again</source>
        <translation>다시 열리는 비율(&amp;S)</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>5점 중 %1점</translation>
    </message>
    <message>
        <source>P&amp;ulse of those who wait, 1–5</source>
        <translation>기다리는 사람의 의욕, 1–5(&amp;U)</translation>
    </message>
    <message>
        <source>stated %1</source>
        <translation>적힌 값 %1</translation>
    </message>
    <message>
        <source>by formula: needs demand and process time</source>
        <translation>공식: 수요와 작업 시간이 필요함</translation>
    </message>
    <message>
        <source>by formula %1 (%2)</source>
        <translation>공식 %1(%2)</translation>
    </message>
    <message>
        <source>by formula: grows by %1 items a day</source>
        <translation>공식: 하루 %1건씩 늘어남</translation>
    </message>
    <message>
        <source>simulated %1 (%2 – %3)</source>
        <translation>시뮬레이션 %1(%2 – %3)</translation>
    </message>
    <message>
        <source>Wait: %1</source>
        <translation>대기: %1</translation>
    </message>
    <message>
        <source>The formula does not hold here: %1.</source>
        <translation>여기서는 공식이 맞지 않습니다: %1.</translation>
    </message>
    <message>
        <source>What is stated is longer than this queue explains: other work of the team, or messages that lie.</source>
        <translation>적힌 값이 이 대기열로 설명되는 것보다 깁니다. 팀의 다른 일이거나 연락이 묵는 시간입니다.</translation>
    </message>
    <message>
        <source>With it the cheapest number of people can be told.</source>
        <translation>이 값을 넣으면 가장 싼 인원을 알 수 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Cheapest for this work alone: %n people; %1 for people and %2 for waiting a day</source>
        <translation>
            <numerusform>이 일만 보면 %n명이 가장 쌉니다. 하루에 사람 %1, 기다림 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: too much</source>
        <translation>%1: 지나침</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>지금 여기</translation>
    </message>
    <message numerus="yes">
        <source>Mean wait in process times against the use of the people: %1 with %n people.</source>
        <translation>
            <numerusform>사람의 이용률에 따른 평균 대기(작업 시간의 배수): %n명, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>What batches cost is not known yet.</source>
        <translation>묶음 비용은 아직 알 수 없습니다.</translation>
    </message>
    <message>
        <source>cheapest: %1</source>
        <translation>최저: %1</translation>
    </message>
    <message>
        <source>Cost a day by batch size: %1 now, cheapest at size %2: %3.</source>
        <translation>묶음 크기에 따른 하루 비용: 지금 %1, 크기 %2일 때 가장 적은 %3.</translation>
    </message>
    <message>
        <source>Use and delay</source>
        <translation>이용률과 대기</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>묶음 크기</translation>
    </message>
    <message>
        <source>S&amp;et-up of a batch</source>
        <translation>묶음 준비 시간(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Items a batch</source>
        <translation>한 묶음의 건수(&amp;I)</translation>
    </message>
    <message>
        <source>Change the set-up time</source>
        <translation>준비 시간 변경</translation>
    </message>
    <message>
        <source>Change the batch size</source>
        <translation>묶음 크기 변경</translation>
    </message>
    <message>
        <source>Cost a day against the size of a batch</source>
        <translation>묶음 크기에 따른 하루 비용</translation>
    </message>
    <message>
        <source>The cost of a batch needs demand, a set-up time, the cost of delay and of a person.</source>
        <translation>묶음 비용을 알려면 하루 건수, 준비 시간, 지연 비용, 사람 비용이 필요합니다.</translation>
    </message>
</context>
<context>
    <name>QueueWords</name>
    <message>
        <source>The arrival rate must be 0, or from 1e-12 to 1e12.</source>
        <translation>도착률은 0이거나 1e-12에서 1e12까지여야 합니다.</translation>
    </message>
    <message>
        <source>The process time must be 0, or from 1e-12 to 1e12.</source>
        <translation>작업 시간은 0이거나 1e-12에서 1e12까지여야 합니다.</translation>
    </message>
    <message>
        <source>There must be from 0.001 to 1000000 people.</source>
        <translation>사람은 0.001명에서 1000000명까지여야 합니다.</translation>
    </message>
    <message>
        <source>The share of interrupts must be from 0 to 0.999.</source>
        <translation>끼어드는 일의 비율은 0에서 0.999까지여야 합니다.</translation>
    </message>
    <message>
        <source>A squared coefficient of variation must be from 0 to 1000000.</source>
        <translation>변동 계수의 제곱은 0에서 1000000까지여야 합니다.</translation>
    </message>
    <message>
        <source>The capacity must be a whole number from 1 to 10000000.</source>
        <translation>수용 한도는 1에서 10000000까지의 정수여야 합니다.</translation>
    </message>
    <message>
        <source>The capacity counts waiting items and those in work, so it cannot be less than the number of people.</source>
        <translation>수용 한도에는 기다리는 건과 작업 중인 건이 모두 들어가므로 사람 수보다 작을 수 없습니다.</translation>
    </message>
    <message>
        <source>The patience must be from 1e-12 to 1e12.</source>
        <translation>참는 시간은 1e-12에서 1e12까지여야 합니다.</translation>
    </message>
    <message>
        <source>Capacity and patience can be calculated for variability 1 only; simulate the rest.</source>
        <translation>수용 한도와 참는 시간은 변동성이 1일 때만 계산할 수 있습니다. 나머지는 시뮬레이션하십시오.</translation>
    </message>
    <message>
        <source>So many items would wait that the queue cannot be summed up.</source>
        <translation>기다리는 건이 너무 많아 대기열을 합산할 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>QueuesPage</name>
    <message>
        <source>Items that wait, week by week</source>
        <translation>주마다 기다리는 건수</translation>
    </message>
    <message>
        <source>%1, week of %2: %3 items</source>
        <translation>%1, %2 주: %3건</translation>
    </message>
    <message>
        <source>This stream cannot be simulated</source>
        <translation>이 가치 흐름은 시뮬레이션할 수 없습니다</translation>
    </message>
    <message>
        <source>Simulating the present…</source>
        <translation>현재 상태를 시뮬레이션하고 있습니다…</translation>
    </message>
    <message>
        <source>Nobody waits in a queue</source>
        <translation>대기열에서 기다리는 건이 없습니다</translation>
    </message>
    <message>
        <source>In the week of %1 up to %2 items wait in front of %3</source>
        <translation>%1 주에는 %3 앞에서 %2건까지 기다립니다</translation>
    </message>
    <message>
        <source>Weekly averages over %1 runs, ± %2 in that week. Waiting that no queue explains is not in it.</source>
        <translation>%1회 실행의 주간 평균이며 그 주의 오차는 ± %2건입니다. 대기열로 설명되지 않는 대기는 들어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Items that wait, week by week, the longest queue first: %1</source>
        <translation>주마다 기다리는 건수, 긴 대기열부터: %1</translation>
    </message>
</context>
<context>
    <name>ReadingsPage</name>
    <message>
        <source>Step</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Stated</source>
        <translation>적힌 값</translation>
    </message>
    <message>
        <source>By formula</source>
        <translation>공식</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>시뮬레이션</translation>
    </message>
    <message>
        <source>Why they differ</source>
        <translation>다른 까닭</translation>
    </message>
    <message>
        <source>Lead time by three readings</source>
        <translation>세 가지 값으로 본 리드 타임</translation>
    </message>
    <message>
        <source>grows for ever</source>
        <translation>끝없이 늘어남</translation>
    </message>
    <message>
        <source>stated is longer than the queue explains</source>
        <translation>대기열로 설명되는 것보다 적힌 값이 깁니다</translation>
    </message>
    <message>
        <source>the queue alone takes longer than stated</source>
        <translation>대기열만으로도 적힌 값보다 깁니다</translation>
    </message>
    <message>
        <source>The whole stream</source>
        <translation>가치 흐름 전체</translation>
    </message>
    <message>
        <source>formulas do not know branches that run in parallel</source>
        <translation>공식은 병렬로 진행되는 갈래를 다루지 못합니다</translation>
    </message>
    <message>
        <source>by formula a step is missing or grows for ever</source>
        <translation>공식으로 값을 알 수 없거나 끝없이 늘어나는 단계가 있습니다</translation>
    </message>
    <message>
        <source>Simulating the present…</source>
        <translation>현재 상태를 시뮬레이션하고 있습니다…</translation>
    </message>
    <message>
        <source>Queues explain %1 of the %2 that are stated</source>
        <translation>적힌 %2 가운데 대기열로 설명되는 것은 %1입니다</translation>
    </message>
    <message>
        <source>The queues alone would take %1, but %2 are stated</source>
        <translation>대기열만으로 %1 걸리는데 적힌 값은 %2입니다</translation>
    </message>
    <message>
        <source>Stated and simulated lead time agree</source>
        <translation>적힌 리드 타임과 시뮬레이션이 일치합니다</translation>
    </message>
    <message>
        <source>This stream cannot be simulated</source>
        <translation>이 가치 흐름은 시뮬레이션할 수 없습니다</translation>
    </message>
    <message>
        <source>Mean time at a step, wait and work, a visit. Formula and simulation know people, work and queues; the rest of what is stated is other work of the team, or messages that lie. Where calendars, dates, batches or priorities make a formula invalid it is grey.</source>
        <translation>단계에 한 번 머무는 평균 시간(대기와 작업)입니다. 공식과 시뮬레이션은 사람, 작업, 대기열만 압니다. 적힌 값의 나머지는 팀의 다른 일이나 연락이 묵는 시간입니다. 달력, 정해진 날짜, 묶음 처리, 우선순위 때문에 공식이 맞지 않는 곳은 회색입니다.</translation>
    </message>
</context>
<context>
    <name>RejectedModel</name>
    <message>
        <source>Line</source>
        <translation>행</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>SRE transition</source>
        <translation>SRE 전환</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>판</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>만든 프로그램</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>차례</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>organisation, title</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>input hash %1</source>
        <translation>입력 해시 %1</translation>
    </message>
    <message>
        <source>Figure %1.</source>
        <translation>그림 %1.</translation>
    </message>
    <message>
        <source>Table %1.</source>
        <translation>표 %1.</translation>
    </message>
    <message>
        <source>How it is computed</source>
        <translation>계산 방법</translation>
    </message>
</context>
<context>
    <name>ReportCommand</name>
    <message>
        <source>There is no section “%1”. The sections are: %2.</source>
        <translation>“%1”: 없는 장입니다. 쓸 수 있는 이름: %2.</translation>
    </message>
    <message>
        <source>--sections needs at least one section.</source>
        <translation>--sections에는 이름이 하나 이상 있어야 합니다.</translation>
    </message>
    <message>
        <source>There is no paper size “%1”. Give a4 or letter.</source>
        <translation>“%1”: 없는 용지 크기입니다. a4 또는 letter를 쓰십시오.</translation>
    </message>
    <message>
        <source>There is no language “%1”. Give ko or en.</source>
        <translation>“%1”: 없는 언어입니다. ko 또는 en을 쓰십시오.</translation>
    </message>
    <message>
        <source>Writes the report of a project as PDF.</source>
        <translation>프로젝트의 보고서를 PDF로 씁니다.</translation>
    </message>
    <message>
        <source>The PDF to write.</source>
        <translation>만들 PDF 파일.</translation>
    </message>
    <message>
        <source>Only these sections, in this order, separated by commas: %1.</source>
        <translation>이 장만 이 순서로. 쉼표로 나눕니다: %1.</translation>
    </message>
    <message>
        <source>Paper size: a4 or letter.</source>
        <translation>용지 크기: a4 또는 letter.</translation>
    </message>
    <message>
        <source>Say where to write the report: --pdf OUT.</source>
        <translation>보고서를 쓸 곳을 --pdf OUT으로 알려 주십시오.</translation>
    </message>
</context>
<context>
    <name>ReportPanel</name>
    <message>
        <source>Export PDF…</source>
        <translation>PDF 내보내기…</translation>
    </message>
    <message>
        <source>Ch&amp;apters</source>
        <translation>장(&amp;A)</translation>
    </message>
    <message>
        <source>Chapters of the report</source>
        <translation>보고서의 장</translation>
    </message>
    <message>
        <source>Drag chapters to change their order, or move them with Alt+Up and Alt+Down</source>
        <translation>장을 끌어 순서를 바꾸거나 Alt+위, Alt+아래 키로 옮깁니다</translation>
    </message>
    <message>
        <source>Move chapter up (Alt+Up)</source>
        <translation>장 위로 옮기기 (Alt+위)</translation>
    </message>
    <message>
        <source>Move chapter down (Alt+Down)</source>
        <translation>장 아래로 옮기기 (Alt+아래)</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>용지</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Paper size</source>
        <translation>용지 크기</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>보고서 언어</translation>
    </message>
    <message>
        <source>Smaller pages</source>
        <translation>쪽 작게</translation>
    </message>
    <message>
        <source>Larger pages</source>
        <translation>쪽 크게</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>너비에 맞춤</translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation>보고서의 쪽</translation>
    </message>
    <message>
        <source>%1 · nothing yet</source>
        <comment>chapter of the report</comment>
        <translation>%1 · 내용 없음</translation>
    </message>
    <message>
        <source>Page %1 of %2 · %3</source>
        <translation>%2쪽 중 %1쪽 · %3</translation>
    </message>
    <message>
        <source>The pages are being laid out</source>
        <translation>쪽을 배치하고 있습니다</translation>
    </message>
    <message>
        <source>SRE transition report</source>
        <translation>SRE 전환 보고서</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>PDF 내보내기</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF 문서 (*.pdf)</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>보고서를 쓰는 중…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Written: %1 (%2)</source>
        <translation>저장됨: %1 (%2)</translation>
    </message>
    <message>
        <source>The report was not written</source>
        <translation>보고서를 저장하지 못했습니다</translation>
    </message>
</context>
<context>
    <name>ReportSummary</name>
    <message>
        <source>The report has no chapters: choose at least one</source>
        <translation>보고서에 장이 없습니다. 하나 이상 고르십시오</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n쪽</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chapter(s)</source>
        <translation>
            <numerusform>장 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>The report has %1</source>
        <translation>보고서는 %1입니다</translation>
    </message>
    <message>
        <source>%1, and every chapter has something to say</source>
        <translation>%1. 모든 장에 내용이 있습니다</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n chapter(s) have nothing to say yet</source>
        <translation>
            <numerusform>%1. 장 %n개는 아직 내용이 없습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nothing to say yet</source>
        <translation>%1: 아직 내용 없음</translation>
    </message>
    <message>
        <source>Fill the panel, or leave the chapter out.</source>
        <translation>패널을 채우거나 이 장을 빼십시오.</translation>
    </message>
    <message>
        <source>The cover is incomplete</source>
        <translation>표지 미완성</translation>
    </message>
    <message>
        <source>Title and organisation stand on the cover and at the head of each page. Give them in the overview.</source>
        <translation>제목과 조직은 표지와 각 쪽 머리에 실립니다. 개요에서 입력하십시오.</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>%1 기준</translation>
    </message>
    <message>
        <source>Chapters with something to say</source>
        <translation>내용이 있는 장</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2개 중 %1개</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>완성</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>미완성</translation>
    </message>
</context>
<context>
    <name>RequestFields</name>
    <message>
        <source>&amp;Name</source>
        <translation>이름(&amp;N)</translation>
    </message>
    <message>
        <source>Change name of a request type</source>
        <translation>요청 유형 이름 변경</translation>
    </message>
    <message>
        <source>&amp;Handoff it passes</source>
        <translation>지나는 핸드오프(&amp;H)</translation>
    </message>
    <message>
        <source>Change rung</source>
        <translation>사다리 단 변경</translation>
    </message>
    <message>
        <source>Change who governs a request type</source>
        <translation>요청 유형의 거버넌스 변경</translation>
    </message>
    <message>
        <source>&amp;Defines it</source>
        <translation>정의(&amp;D)</translation>
    </message>
    <message>
        <source>R&amp;uns it</source>
        <translation>실행(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Governs it</source>
        <translation>통제(&amp;G)</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>한 달</translation>
    </message>
    <message>
        <source>Re&amp;quests</source>
        <translation>요청 수(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Wait of one</source>
        <translation>한 건의 대기(&amp;W)</translation>
    </message>
    <message>
        <source>Wor&amp;k on one</source>
        <translation>한 건의 작업(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Already by it</source>
        <translation>이미 쓰는 비율(&amp;A)</translation>
    </message>
    <message>
        <source>Share of the requests that come by the rung wanted today</source>
        <translation>오늘 목표 단으로 들어오는 요청의 비율</translation>
    </message>
    <message>
        <source>Change number of requests</source>
        <translation>요청 수 변경</translation>
    </message>
    <message>
        <source>Change wait of a request</source>
        <translation>요청의 대기 변경</translation>
    </message>
    <message>
        <source>Change work on a request</source>
        <translation>요청의 작업 변경</translation>
    </message>
    <message>
        <source>Change adoption</source>
        <translation>채택률 변경</translation>
    </message>
    <message>
        <source>Change requirement</source>
        <translation>요구 사항 변경</translation>
    </message>
    <message>
        <source>Change handoff of a request type</source>
        <translation>요청 유형의 핸드오프 변경</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Asked of the platform: %1 of %2 met</source>
        <translation>플랫폼 요구 사항: %2개 중 %1개 충족</translation>
    </message>
</context>
<context>
    <name>RungLadder</name>
    <message>
        <source>Now</source>
        <translation>지금</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>목표</translation>
    </message>
    <message>
        <source>Whoever needs it does it</source>
        <translation>필요한 사람이 직접 합니다</translation>
    </message>
    <message>
        <source>A team does it, and it queues</source>
        <translation>팀이 대신하고 줄을 섭니다</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>지금: %1</translation>
    </message>
    <message>
        <source>Wanted: %1</source>
        <translation>목표: %1</translation>
    </message>
</context>
<context>
    <name>Salvage</name>
    <message>
        <source>table %1 is not there as Gemba makes it</source>
        <translation>%1 테이블이 Gemba가 만드는 형태가 아닙니다</translation>
    </message>
    <message>
        <source>table %1 could not be read to its end: %2</source>
        <translation>%1 테이블을 끝까지 읽을 수 없습니다: %2</translation>
    </message>
    <message>
        <source>table %1, row %2: %3</source>
        <translation>%1 테이블, %2 행: %3</translation>
    </message>
    <message>
        <source>the checksums cannot be read, so what was read could not be compared with what was saved</source>
        <translation>체크섬을 읽을 수 없어 읽은 내용을 저장한 내용과 비교하지 못했습니다</translation>
    </message>
    <message>
        <source>table %1 named rows of table %2 that are lost</source>
        <translation>%1 테이블이 가리키던 %2 테이블의 행이 사라졌습니다</translation>
    </message>
    <message>
        <source>the raw files cannot be read</source>
        <translation>원본 파일을 읽을 수 없습니다</translation>
    </message>
    <message>
        <source>not all raw files can be read</source>
        <translation>일부 원본 파일을 읽을 수 없습니다</translation>
    </message>
    <message>
        <source>the raw file %1 is damaged</source>
        <translation>손상된 원본 파일: %1</translation>
    </message>
    <message>
        <source>the history of changes is not taken along; it begins anew</source>
        <translation>변경 기록은 가져오지 못하며 새로 시작합니다</translation>
    </message>
    <message>
        <source>“%1” could not be copied aside to look into it: is the disk full? The file was not changed.</source>
        <translation>“%1” 파일을 살펴볼 사본을 만들지 못했습니다. 디스크가 가득 찼는지 확인하십시오. 파일은 바꾸지 않았습니다.</translation>
    </message>
    <message>
        <source>%1 was not made by Gemba and is left out</source>
        <translation>%1 항목은 Gemba가 만든 것이 아니어서 뺐습니다</translation>
    </message>
    <message>
        <source>%1; taken over as found: check it</source>
        <translation>%1. 있는 그대로 가져왔으니 직접 확인하십시오</translation>
    </message>
    <message numerus="yes">
        <source>table %1: %n sound row(s) left out, because the rows of table %2 they belong to are lost: %3</source>
        <translation>
            <numerusform>%1 테이블: 속해 있던 %2 테이블의 행이 사라져 온전한 행 %n개를 뺐습니다: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>no row is lost; the damage lies between them: %1</source>
        <translation>사라진 행은 없으며 손상은 행 바깥에 있습니다: %1</translation>
    </message>
</context>
<context>
    <name>ScaleBars</name>
    <message>
        <source>(%1 h)</source>
        <translation>(%1시간)</translation>
    </message>
    <message>
        <source>Half and most of the cases, to one scale</source>
        <translation>절반과 대부분의 건을 같은 눈금으로</translation>
    </message>
    <message>
        <source>half within %1</source>
        <translation>절반은 %1 이내</translation>
    </message>
    <message>
        <source>85 % within %1</source>
        <translation>85 %는 %1 이내</translation>
    </message>
    <message>
        <source>%1 and %2 to one scale</source>
        <translation>%1 %2 같은 눈금으로</translation>
    </message>
    <message>
        <source>of it worked on: %1</source>
        <translation>그 가운데 일한 %1</translation>
    </message>
    <message>
        <source>Activity ratio</source>
        <translation>활동 비율</translation>
    </message>
    <message>
        <source>(%1 of %2 unknown)</source>
        <translation>(%2 중 %1 미확인)</translation>
    </message>
    <message>
        <source>Rolled %C&amp;A</source>
        <translation>누적 %C&amp;A</translation>
    </message>
    <message>
        <source>Average with send-backs</source>
        <translation>반려 포함 평균</translation>
    </message>
</context>
<context>
    <name>SelfServiceDialog</name>
    <message>
        <source>%1 h</source>
        <translation>%1시간</translation>
    </message>
    <message>
        <source>%1 of waiting and %2 of work</source>
        <translation>대기 %1, 작업 %2</translation>
    </message>
    <message>
        <source>%1 of waiting</source>
        <translation>대기 %1</translation>
    </message>
    <message>
        <source>%1 of work</source>
        <translation>작업 %1</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>삭제(&amp;V)</translation>
    </message>
    <message>
        <source>Put into the &amp;future state</source>
        <translation>미래 상태에 넣기(&amp;F)</translation>
    </message>
    <message>
        <source>Ways to get it: %1</source>
        <translation>셀프서비스 사다리: %1</translation>
    </message>
    <message>
        <source>No other handoff is to become self-service: that is decided at the handoff.</source>
        <translation>셀프서비스로 바꾸기로 한 다른 핸드오프가 없습니다. 결정은 핸드오프에서 합니다.</translation>
    </message>
    <message>
        <source>Nothing is asked for again and again yet</source>
        <translation>되풀이되는 요청이 아직 없습니다</translation>
    </message>
    <message>
        <source>A request type is what other teams ask for over and over. Add one with +, or from the handoffs that are to become self-service.</source>
        <translation>요청 유형은 다른 팀이 되풀이해서 부탁하는 일입니다. +로 추가하거나, 셀프서비스로 바꾸기로 한 핸드오프에서 추가하십시오.</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(이름 없음)</translation>
    </message>
    <message numerus="yes">
        <source>%n request type(s)</source>
        <translation>
            <numerusform>요청 유형 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Add request type</source>
        <translation>요청 유형 추가</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>요청</translation>
    </message>
    <message>
        <source>All together: up to %1 a month</source>
        <translation>모두 합해 한 달에 최대 %1</translation>
    </message>
    <message>
        <source>Nothing changes: the rung wanted is not above the rung now</source>
        <translation>달라지는 것이 없습니다. 목표 단이 지금 단보다 높지 않습니다</translation>
    </message>
    <message>
        <source>Choose a higher rung on the right rail of the ladder.</source>
        <translation>사다리 오른쪽에서 더 높은 단을 고르십시오.</translation>
    </message>
    <message>
        <source>A team still does it, so the queue stays</source>
        <translation>여전히 팀이 처리하므로 대기열이 그대로 남습니다</translation>
    </message>
    <message>
        <source>the queue stays</source>
        <translation>대기열이 그대로 남습니다</translation>
    </message>
    <message>
        <source>A form or an interface asks better, and what comes in is right more often. Waiting and work go only where those who need it run it themselves.</source>
        <translation>서식이나 인터페이스는 더 잘 묻고, 들어오는 요청이 더 자주 정확해집니다. 대기와 작업은 필요한 사람이 직접 실행해야 사라집니다.</translation>
    </message>
    <message>
        <source>What self-service saves is not known yet</source>
        <translation>셀프서비스로 줄어드는 시간을 아직 모릅니다</translation>
    </message>
    <message>
        <source>It takes the requests of a month, and the wait or the work of one.</source>
        <translation>한 달의 요청 수와 한 건의 대기 또는 작업 시간이 필요합니다.</translation>
    </message>
    <message>
        <source>%1 requests a month</source>
        <translation>한 달 요청 %1건</translation>
    </message>
    <message>
        <source>It can save up to %1 a month</source>
        <translation>한 달에 최대 %1을 줄일 수 있습니다</translation>
    </message>
    <message>
        <source>Of %1 none comes by the rung wanted yet.</source>
        <translation>%1 가운데 목표 단으로 들어오는 것은 아직 없습니다.</translation>
    </message>
    <message>
        <source>Of %1; how many come by the rung wanted today is not known.</source>
        <translation>%1 기준입니다. 오늘 목표 단으로 들어오는 요청이 얼마나 되는지는 모릅니다.</translation>
    </message>
    <message>
        <source>It saves %1 a month</source>
        <translation>한 달에 %1을 줄입니다</translation>
    </message>
    <message>
        <source>All of %1 come by the rung wanted.</source>
        <translation>%1이 모두 목표 단으로 들어옵니다.</translation>
    </message>
    <message>
        <source>Of %1 %2 still come the old way. With all of them it would be %3.</source>
        <translation>%1 가운데 %2건은 아직 예전 방식으로 들어옵니다. 모두 바뀌면 %3입니다.</translation>
    </message>
    <message>
        <source>Choose the handoff it passes: the step behind it becomes self-service.</source>
        <translation>지나는 핸드오프를 고르십시오. 그 뒤의 단계가 셀프서비스가 됩니다.</translation>
    </message>
    <message>
        <source>Only what people run themselves can be simulated as self-service.</source>
        <translation>사람들이 직접 실행하는 것만 셀프서비스로 시뮬레이션할 수 있습니다.</translation>
    </message>
    <message>
        <source>In the future state %1 run it themselves</source>
        <translation>미래 상태에서는 %1가 직접 실행합니다</translation>
    </message>
    <message>
        <source>As a change by which %1 run it themselves, to be simulated</source>
        <translation>%1가 직접 실행하는 변경으로 넣어 시뮬레이션합니다</translation>
    </message>
    <message>
        <source>%1: %2 less a month.</source>
        <translation>%1. 한 달에 %2 감소.</translation>
    </message>
    <message>
        <source>It is switched off there.</source>
        <translation>미래 상태에서 꺼져 있습니다.</translation>
    </message>
    <message>
        <source>New request type</source>
        <translation>새 요청 유형</translation>
    </message>
    <message>
        <source>Add request types from handoffs</source>
        <translation>핸드오프에서 요청 유형 추가</translation>
    </message>
    <message>
        <source>Remove request type</source>
        <translation>요청 유형 삭제</translation>
    </message>
    <message>
        <source>Put self-service into the future state</source>
        <translation>셀프서비스를 미래 상태에 넣기</translation>
    </message>
    <message>
        <source>From &amp;handoffs (%1)</source>
        <translation>핸드오프에서 추가(%1)(&amp;H)</translation>
    </message>
</context>
<context>
    <name>SelfServiceReport</name>
    <message>
        <source>%1 of %2</source>
        <translation>%2 중 %1</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>합계</translation>
    </message>
    <message>
        <source>Self-service</source>
        <translation>셀프서비스</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>요청</translation>
    </message>
    <message>
        <source>Rung now → wanted</source>
        <translation>지금 단 → 목표 단</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>한 달 건수</translation>
    </message>
    <message>
        <source>Already by it</source>
        <translation>이미 쓰는 비율</translation>
    </message>
    <message>
        <source>Wait saved, h</source>
        <translation>줄어든 대기(시간)</translation>
    </message>
    <message>
        <source>Work saved, h</source>
        <translation>줄어든 작업(시간)</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>요구 사항</translation>
    </message>
    <message>
        <source>What is asked for again and again, and what self-service saves a month, of what it would if all requests came by it: requests × share × wait or work of one.</source>
        <translation>되풀이되는 요청과, 셀프서비스가 한 달에 줄이는 시간을 모든 요청이 그 단으로 들어올 때와 견준 값입니다. 요청 수 × 비율 × 한 건의 대기 또는 작업.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>The settings could not be read and begin anew. The old file is now called “%1”.</source>
        <translation>설정을 읽을 수 없어 새로 시작합니다. 이전 파일의 이름은 이제 “%1”입니다.</translation>
    </message>
    <message>
        <source>The settings in “%1” could not be read, so the usual ones are used.</source>
        <translation>“%1”의 설정을 읽을 수 없어 기본 설정을 사용합니다.</translation>
    </message>
</context>
<context>
    <name>SideView</name>
    <message>
        <source>How this is computed</source>
        <translation>계산 방법</translation>
    </message>
    <message>
        <source>Findings %1</source>
        <translation>발견 %1</translation>
    </message>
    <message>
        <source>Explanations and findings</source>
        <translation>계산 방법과 발견</translation>
    </message>
    <message>
        <source>Close the right side (F4)</source>
        <translation>오른쪽 닫기 (F4)</translation>
    </message>
    <message>
        <source>Close the right side</source>
        <translation>오른쪽 닫기</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Journey</source>
        <translation>여정</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>조직 모델</translation>
    </message>
    <message>
        <source>Activity log</source>
        <translation>활동 기록</translation>
    </message>
</context>
<context>
    <name>SidebarButton</name>
    <message>
        <source>%1 complete</source>
        <translation>%1 완료</translation>
    </message>
</context>
<context>
    <name>SiloDialog</name>
    <message>
        <source>Team</source>
        <translation>팀</translation>
    </message>
    <message>
        <source>Other team</source>
        <translation>다른 팀</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>맥락</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>백로그</translation>
    </message>
    <message>
        <source>Incentives</source>
        <translation>보상</translation>
    </message>
    <message>
        <source>Silo index</source>
        <translation>사일로 지수</translation>
    </message>
    <message>
        <source>Handoffs</source>
        <translation>핸드오프</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Silo map</source>
        <translation>사일로 지도</translation>
    </message>
    <message>
        <source>Pairs of teams, the worst first</source>
        <translation>팀의 쌍, 심한 것부터</translation>
    </message>
    <message>
        <source>A silo is another context, another backlog, other incentives. How far apart do the two teams work in each? The index is the sum of the three out of nine.</source>
        <translation>사일로란 다른 맥락, 다른 백로그, 다른 보상입니다. 두 팀은 각각에서 얼마나 떨어져 일합니까? 지수는 아홉 점 중 셋의 합입니다.</translation>
    </message>
    <message>
        <source>No two teams hand over to each other yet.</source>
        <translation>아직 서로 넘기는 두 팀이 없습니다.</translation>
    </message>
    <message>
        <source>Rate silo</source>
        <translation>사일로 평가</translation>
    </message>
</context>
<context>
    <name>Simulate</name>
    <message>
        <source>Lets items flow through a value stream: people and their hours, queues, batches, slots, rework. The same seed gives the same result.</source>
        <translation>가치 흐름에 요청을 흘려 봅니다. 사람과 근무 시간, 대기열, 배치, 정해진 회의, 재작업을 다룹니다. 시드가 같으면 결과도 같습니다.</translation>
    </message>
    <message>
        <source>Name of the value stream; given again: further ones whose steps share the teams.</source>
        <translation>가치 흐름의 이름. 여러 번 주면 같은 팀을 쓰는 다른 흐름도 함께 돌립니다.</translation>
    </message>
    <message>
        <source>The stream as it is, or with its changes.</source>
        <translation>현재 그대로, 또는 변경을 적용한 미래.</translation>
    </message>
    <message>
        <source>Items counted a replication (else as many as come in --weeks).</source>
        <translation>반복 한 번에 세는 요청 수(없으면 --weeks 동안 들어오는 만큼).</translation>
    </message>
    <message>
        <source>Time that is counted.</source>
        <translation>결과에 넣는 기간(주).</translation>
    </message>
    <message>
        <source>Independent runs; the intervals come from them.</source>
        <translation>서로 독립인 반복 횟수. 구간은 여기서 나옵니다.</translation>
    </message>
    <message>
        <source>Of the random numbers.</source>
        <translation>난수의 시드.</translation>
    </message>
    <message>
        <source>Empty, warmed up (a quarter of the time, not counted), or with today&apos;s queues.</source>
        <translation>빈 상태, 예열한 상태(기간의 4분의 1, 세지 않음), 또는 오늘의 대기열.</translation>
    </message>
    <message>
        <source>First day: holidays and freezes count from there.</source>
        <translation>첫날. 공휴일과 변경 동결은 이날부터 셉니다.</translation>
    </message>
    <message>
        <source>Without the waiting that is stated and that the queues do not explain.</source>
        <translation>적혀 있으나 대기열로 설명되지 않는 대기는 뺍니다.</translation>
    </message>
    <message>
        <source>Writes the first replication as a ticket log, OUT.csv or OUT.xes.</source>
        <translation>첫 반복을 티켓 로그로 씁니다(OUT.csv 또는 OUT.xes).</translation>
    </message>
    <message>
        <source>Machine-readable output, see gemba help json.</source>
        <translation>기계가 읽는 출력. gemba help json을 보십시오.</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>평균</translation>
    </message>
    <message>
        <source>wait: %1</source>
        <translation>대기: %1</translation>
    </message>
    <message>
        <source>utilisation: %1</source>
        <translation>이용률: %1</translation>
    </message>
    <message>
        <source>More comes in than gets out: the queues grow for ever, and the run was stopped.</source>
        <translation>나가는 것보다 들어오는 것이 많습니다. 대기열이 끝없이 늘어 실행을 멈췄습니다.</translation>
    </message>
    <message>
        <source>Items are left that nothing will move any more: a batch does not fill.</source>
        <translation>더는 움직이지 않을 요청이 남았습니다. 배치가 다 차지 않습니다.</translation>
    </message>
</context>
<context>
    <name>SimulatedFigures</name>
    <message>
        <source>P50 %1, P85 %2: ± is half of the 95 % interval</source>
        <translation>P50 %1, P85 %2: ±는 95 % 신뢰 구간의 절반</translation>
    </message>
    <message>
        <source>Simulated P50 after each change, from the top; P85 below</source>
        <translation>위에서부터 적용한 뒤의 시뮬레이션 P50, 아래는 P85</translation>
    </message>
    <message>
        <source>brings P50 %1, P85 %2</source>
        <translation>효과 P50 %1, P85 %2</translation>
    </message>
    <message>
        <source>now P50 %1</source>
        <translation>현재 P50 %1</translation>
    </message>
    <message>
        <source>now P85 %1</source>
        <translation>현재 P85 %1</translation>
    </message>
    <message>
        <source>future P50 %1</source>
        <translation>미래 P50 %1</translation>
    </message>
    <message>
        <source>future P85 %1</source>
        <translation>미래 P85 %1</translation>
    </message>
    <message>
        <source>Now P50 %1, P85 %2. With the changes P50 %3, P85 %4.</source>
        <translation>현재 P50 %1, P85 %2. 변경 뒤 P50 %3, P85 %4.</translation>
    </message>
</context>
<context>
    <name>SimulatedLeads</name>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>Simulate</source>
        <translation>시뮬레이션 시작</translation>
    </message>
    <message>
        <source>Simulating …</source>
        <translation>시뮬레이션 중 …</translation>
    </message>
    <message>
        <source>The simulation was stopped.</source>
        <translation>시뮬레이션을 중지했습니다.</translation>
    </message>
    <message>
        <source>Across: %1; height: share of items. Grey: now, blue: with the changes. ± is half of the 95 % interval. Simulated, %2.</source>
        <translation>가로: %1, 높이: 건의 비율. 회색: 현재, 파랑: 변경 뒤. ±는 95 % 신뢰 구간의 절반. 시뮬레이션, %2.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>일</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>업무일</translation>
    </message>
    <message>
        <source>Lead time of one item</source>
        <translation>한 건의 리드 타임</translation>
    </message>
    <message>
        <source>Simulating</source>
        <translation>시뮬레이션 중</translation>
    </message>
</context>
<context>
    <name>SimulatedLog</name>
    <message>
        <source>Simulating…</source>
        <translation>시뮬레이션 중…</translation>
    </message>
</context>
<context>
    <name>SimulatedWords</name>
    <message>
        <source>seed %1, %2 runs of %3 weeks</source>
        <translation>시드 %1, %3주씩 %2회</translation>
    </message>
    <message>
        <source>More comes in than gets out: the queues grow for ever, and the run was stopped.</source>
        <translation>나가는 것보다 들어오는 것이 많습니다. 대기열이 끝없이 늘어 실행을 멈췄습니다.</translation>
    </message>
    <message>
        <source>Items are left that nothing will move any more: a batch does not fill.</source>
        <translation>더는 움직이지 않을 요청이 남았습니다. 배치가 다 차지 않습니다.</translation>
    </message>
</context>
<context>
    <name>SourceButton</name>
    <message>
        <source>Not said where it comes from</source>
        <translation>출처를 밝히지 않음</translation>
    </message>
    <message>
        <source>Source of a number: %1</source>
        <translation>숫자의 출처: %1</translation>
    </message>
    <message>
        <source>Change source of a number</source>
        <translation>숫자의 출처 변경</translation>
    </message>
</context>
<context>
    <name>SourceDialog</name>
    <message>
        <source>Source of a number: %1</source>
        <translation>숫자의 출처: %1</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Number of items</source>
        <translation>건수</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>최소</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>최대</translation>
    </message>
    <message>
        <source>When</source>
        <translation>언제</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>“%1”을(를) 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>The number has to lie between its limits.</source>
        <translation>숫자는 최소와 최대 사이에 있어야 합니다.</translation>
    </message>
</context>
<context>
    <name>StateFigures</name>
    <message>
        <source>%1 pp</source>
        <comment>percentage points</comment>
        <translation>%1 %p</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>리드 타임</translation>
    </message>
    <message>
        <source>Process time</source>
        <translation>일한 시간</translation>
    </message>
    <message>
        <source>Activity ratio</source>
        <translation>활동 비율</translation>
    </message>
    <message>
        <source>Rolled %C&amp;A</source>
        <translation>누적 %C&amp;A</translation>
    </message>
</context>
<context>
    <name>StateStrip</name>
    <message>
        <source>removed</source>
        <translation>없앰</translation>
    </message>
    <message>
        <source>Process time %1</source>
        <translation>일한 시간 %1</translation>
    </message>
    <message>
        <source>Lead time %1</source>
        <translation>리드 타임 %1</translation>
    </message>
    <message>
        <source>%C&amp;A %1</source>
        <translation>%C&amp;A %1</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>변경 %1</translation>
    </message>
    <message>
        <source>Arrow keys walk the steps, plus and minus zoom, the menu key adds a change.</source>
        <translation>화살표 키로 단계를 옮겨 다니고, 더하기와 빼기로 확대·축소하며, 메뉴 키로 변경을 추가합니다.</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>자동</translation>
    </message>
    <message>
        <source>No team yet</source>
        <translation>팀 미정</translation>
    </message>
</context>
<context>
    <name>StepCapture</name>
    <message>
        <source>What is done</source>
        <translation>무엇을 하는가</translation>
    </message>
    <message>
        <source>Step name</source>
        <translation>단계 이름</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>팀</translation>
    </message>
    <message>
        <source>Team of the step</source>
        <translation>단계의 팀</translation>
    </message>
    <message>
        <source>Enter: next step. Escape: done.</source>
        <translation>Enter: 다음 단계. Esc: 끝.</translation>
    </message>
</context>
<context>
    <name>StepCellDelegate</name>
    <message>
        <source>Cannot be read. For example 2h, 80 %, 3; ~2h estimated, ?2h a guess, =2h n=20 measured, 2h (1h–4h) between limits, ? unknown.</source>
        <translation>읽을 수 없습니다. 예: 2h, 80 %, 3; ~2h 추정, ?2h 짐작, =2h n=20 측정, 2h (1h–4h) 범위, ? 모름.</translation>
    </message>
</context>
<context>
    <name>StepDetails</name>
    <message>
        <source>taken over from another copy</source>
        <translation>다른 사본에서 가져옴</translation>
    </message>
    <message>
        <source>Choose a step to see what it changed</source>
        <translation>변경을 고르면 무엇이 바뀌었는지 보입니다</translation>
    </message>
    <message>
        <source>This history begins with what was in the project then.</source>
        <translation>이 기록은 그때 프로젝트에 있던 내용에서 시작합니다.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>그 밖에 %1개</translation>
    </message>
    <message>
        <source>Name of this &amp;moment</source>
        <translation>이 시점의 이름(&amp;M)</translation>
    </message>
    <message>
        <source>e.g. before the March workshop</source>
        <translation>예: 3월 워크숍 전</translation>
    </message>
    <message>
        <source>&amp;What changed</source>
        <translation>바뀐 것(&amp;W)</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>바뀐 것</translation>
    </message>
    <message>
        <source>&amp;Jump to the place</source>
        <translation>그 자리로 가기(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Look at this moment</source>
        <translation>이 시점 보기(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Compare with now…</source>
        <translation>지금과 비교(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Restore this moment</source>
        <translation>이 시점으로 되돌리기(&amp;R)</translation>
    </message>
    <message>
        <source>Puts the project back as it was then. It can be undone.</source>
        <translation>프로젝트를 그때로 되돌립니다. 실행 취소할 수 있습니다.</translation>
    </message>
    <message>
        <source>Shows all panels as they were then; nothing can be changed there.</source>
        <translation>모든 화면을 그때 모습으로 보여 줍니다. 거기서는 바꿀 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>StepGrid</name>
    <message>
        <source>Type 2h, ~2h estimated by those who do the work, ?2h a guess, =2h n=20 measured, 2h (1h–4h) between limits; empty or ? unknown. Tab: next field. Enter: down. Menu key: more.</source>
        <translation>입력: 2h, ~2h 일하는 사람의 추정, ?2h 짐작, =2h n=20 측정, 2h (1h–4h) 범위, 비움 또는 ? 모름. Tab: 다음 칸. Enter: 아래로. 메뉴 키: 더 보기.</translation>
    </message>
    <message>
        <source>%1 of %2 unknown</source>
        <translation>%2개 중 %1개 모름</translation>
    </message>
    <message>
        <source>95 %: %1 – %2</source>
        <translation>95 %: %1 – %2</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>리드 타임</translation>
    </message>
    <message>
        <source>Process time</source>
        <translation>작업 시간</translation>
    </message>
    <message>
        <source>Rolled %C&amp;A</source>
        <translation>누적 %C&amp;A</translation>
    </message>
</context>
<context>
    <name>StepMore</name>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Change kind of step</source>
        <translation>단계 종류 변경</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>고통</translation>
    </message>
    <message>
        <source>Change pain</source>
        <translation>고통 변경</translation>
    </message>
    <message>
        <source>As those say who do the work.</source>
        <translation>일하는 사람이 말하는 대로.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Change note</source>
        <translation>메모 변경</translation>
    </message>
    <message>
        <source>Value-added time</source>
        <translation>부가가치 시간</translation>
    </message>
    <message>
        <source>Change value-added time</source>
        <translation>부가가치 시간 변경</translation>
    </message>
    <message>
        <source>The part of the process time that the customer would pay for.</source>
        <translation>작업 시간 중 고객이 값을 치를 부분.</translation>
    </message>
    <message>
        <source>People on one item</source>
        <translation>한 건을 함께하는 인원</translation>
    </message>
    <message>
        <source>Change people on one item</source>
        <translation>한 건을 함께하는 인원 변경</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>배치 크기</translation>
    </message>
    <message>
        <source>Change batch size</source>
        <translation>배치 크기 변경</translation>
    </message>
    <message>
        <source>Items worked on together.</source>
        <translation>함께 처리하는 건수.</translation>
    </message>
    <message>
        <source>Setup before each batch</source>
        <translation>배치마다의 준비 시간</translation>
    </message>
    <message>
        <source>Change setup time</source>
        <translation>준비 시간 변경</translation>
    </message>
    <message>
        <source>Works only at</source>
        <translation>일하는 때</translation>
    </message>
    <message>
        <source>Weekly times such as Wed/14:00 or Tue,Thu/10:00. Empty: any time.</source>
        <translation>Wed/14:00, Tue,Thu/10:00처럼 매주의 시각. 비움: 언제나.</translation>
    </message>
    <message>
        <source>Items each time</source>
        <translation>한 번에 처리하는 건수</translation>
    </message>
    <message>
        <source>Change items each time</source>
        <translation>한 번에 처리하는 건수 변경</translation>
    </message>
    <message>
        <source>Empty: all that wait.</source>
        <translation>비움: 기다리는 모두.</translation>
    </message>
    <message>
        <source>Items leave</source>
        <translation>나가는 방식</translation>
    </message>
    <message>
        <source>Change split</source>
        <translation>나가는 방식 변경</translation>
    </message>
    <message>
        <source>WIP limit</source>
        <translation>WIP 제한</translation>
    </message>
    <message>
        <source>Change WIP limit</source>
        <translation>WIP 제한 변경</translation>
    </message>
    <message>
        <source>Items waiting and in work; beyond it nothing is handed on to the step.</source>
        <translation>대기와 작업 중인 건수. 넘으면 이 단계로 넘기지 않습니다.</translation>
    </message>
    <message>
        <source>Room in the queue</source>
        <translation>대기 공간</translation>
    </message>
    <message>
        <source>Change room in the queue</source>
        <translation>대기 공간 변경</translation>
    </message>
    <message>
        <source>More items are turned away. Empty: without limit.</source>
        <translation>더 오면 돌려보냅니다. 비움: 제한 없음.</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>인내 시간</translation>
    </message>
    <message>
        <source>Change patience</source>
        <translation>인내 시간 변경</translation>
    </message>
    <message>
        <source>How long an item waits on average before it gives up. Empty: always.</source>
        <translation>포기하기까지 평균적으로 기다리는 시간. 비움: 끝까지.</translation>
    </message>
    <message>
        <source>Priority (0–9)</source>
        <translation>우선순위(0–9)</translation>
    </message>
    <message>
        <source>Change priority</source>
        <translation>우선순위 변경</translation>
    </message>
    <message>
        <source>The highest of what waits for the same people goes first.</source>
        <translation>같은 사람을 기다리는 것 중 가장 높은 것이 먼저 갑니다.</translation>
    </message>
    <message>
        <source>A higher priority</source>
        <translation>높은 우선순위는</translation>
    </message>
    <message>
        <source>Change what priority does</source>
        <translation>우선순위의 작용 변경</translation>
    </message>
    <message>
        <source>Change weekly times</source>
        <translation>매주의 시각 변경</translation>
    </message>
</context>
<context>
    <name>StepNumbers</name>
    <message>
        <source>Process time</source>
        <translation>작업 시간</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>리드 타임</translation>
    </message>
    <message>
        <source>%C&amp;A</source>
        <translation>%C&amp;A</translation>
    </message>
    <message>
        <source>People</source>
        <translation>인원</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>대기</translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <source>Rename step</source>
        <translation>단계 이름 변경</translation>
    </message>
    <message>
        <source>Change process time</source>
        <translation>작업 시간 변경</translation>
    </message>
    <message>
        <source>Change lead time</source>
        <translation>리드 타임 변경</translation>
    </message>
    <message>
        <source>Change %C&amp;A</source>
        <translation>%C&amp;A 변경</translation>
    </message>
    <message>
        <source>Change judged items</source>
        <translation>판정 건수 변경</translation>
    </message>
    <message>
        <source>Change people</source>
        <translation>사람 수 변경</translation>
    </message>
    <message>
        <source>Change queue</source>
        <translation>대기열 변경</translation>
    </message>
    <message>
        <source>Remove step</source>
        <translation>단계 삭제</translation>
    </message>
    <message>
        <source>Change team</source>
        <translation>팀 변경</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>팀</translation>
    </message>
    <message>
        <source>Process time</source>
        <translation>작업 시간</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>리드 타임</translation>
    </message>
    <message>
        <source>%C&amp;&amp;A</source>
        <translation>%C&amp;&amp;A</translation>
    </message>
    <message>
        <source>Items judged</source>
        <translation>판정 건수</translation>
    </message>
    <message>
        <source>People</source>
        <translation>사람</translation>
    </message>
    <message>
        <source>Queue in front</source>
        <translation>앞 대기</translation>
    </message>
    <message>
        <source>%C&amp;A</source>
        <translation>%C&amp;A</translation>
    </message>
    <message>
        <source>Of 100 items, how many can the next step use as they are? Ask the next step.</source>
        <translation>100건 가운데 다음 단계가 그대로 쓸 수 있는 것은 몇 건입니까? 받는 쪽에 물어보십시오.</translation>
    </message>
    <message>
        <source>people</source>
        <comment>unit behind a number</comment>
        <translation>명</translation>
    </message>
    <message>
        <source>items</source>
        <comment>unit behind a number</comment>
        <translation>건</translation>
    </message>
    <message>
        <source>Lead to another step</source>
        <translation>다른 단계로 잇기</translation>
    </message>
    <message>
        <source>Hand over to</source>
        <translation>넘길 단계</translation>
    </message>
    <message>
        <source>Send back to</source>
        <translation>반려할 단계</translation>
    </message>
    <message>
        <source>Add send-back</source>
        <translation>반려 추가</translation>
    </message>
    <message>
        <source>Add handoff</source>
        <translation>핸드오프 추가</translation>
    </message>
    <message numerus="yes">
        <source>Selected step, %n time(s) in the log</source>
        <translation>
            <numerusform>선택한 단계, 로그에 %n회</numerusform>
        </translation>
    </message>
    <message>
        <source>Selected step</source>
        <translation>선택한 단계</translation>
    </message>
    <message>
        <source>No team yet</source>
        <translation>팀 미정</translation>
    </message>
    <message numerus="yes">
        <source>%C&amp;A between %1 and %2, judged by the next step on %n item(s)</source>
        <translation>
            <numerusform>%C&amp;A 구간 %1 – %2, 받은 쪽 판정 %n건</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepTable</name>
    <message>
        <source>Step</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>팀</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>대기</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>횟수</translation>
    </message>
    <message>
        <source>85 % within</source>
        <translation>85 % 이내</translation>
    </message>
    <message>
        <source>Steps of the value stream</source>
        <translation>가치 흐름의 단계</translation>
    </message>
    <message>
        <source>Rename step</source>
        <translation>단계 이름 변경</translation>
    </message>
    <message>
        <source>Change team</source>
        <translation>팀 변경</translation>
    </message>
    <message>
        <source>Change step</source>
        <translation>단계 변경</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>해당 없음</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>배치</translation>
    </message>
    <message>
        <source>Where the number comes from</source>
        <translation>숫자의 출처</translation>
    </message>
    <message>
        <source>Change source of a number</source>
        <translation>숫자의 출처 변경</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>Add a step behind it</source>
        <translation>뒤에 단계 추가</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation>앞으로 이동</translation>
    </message>
    <message>
        <source>Move later</source>
        <translation>뒤로 이동</translation>
    </message>
    <message>
        <source>Remove step</source>
        <translation>단계 삭제</translation>
    </message>
</context>
<context>
    <name>StoredCalendarText</name>
    <message>
        <source>“%1” is not a time zone that is known here, such as Asia/Seoul.</source>
        <translation>“%1”은(는) 여기서 아는 시간대가 아닙니다. 예: Asia/Seoul</translation>
    </message>
    <message>
        <source>“%1” is not a weekly slot like Wed/14:00.</source>
        <translation>“%1”은(는) 수/14:00 같은 주간 회차가 아닙니다.</translation>
    </message>
</context>
<context>
    <name>StreamChoices</name>
    <message>
        <source>%1 (self-service)</source>
        <translation>%1(셀프서비스)</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>공급자</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>고객</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>재고</translation>
    </message>
    <message>
        <source>goes first when somebody is free</source>
        <translation>자리가 나면 먼저 처리</translation>
    </message>
    <message>
        <source>interrupts; the work resumes</source>
        <translation>중단시킴, 이어서 재개</translation>
    </message>
    <message>
        <source>interrupts; the work restarts</source>
        <translation>중단시킴, 같은 시간으로 다시 시작</translation>
    </message>
    <message>
        <source>interrupts; the work starts afresh</source>
        <translation>중단시킴, 새 시간으로 다시 시작</translation>
    </message>
    <message>
        <source>as the shares say</source>
        <translation>비율에 따름</translation>
    </message>
    <message>
        <source>to all, joined later (AND)</source>
        <translation>모두에게, 나중에 합류(AND)</translation>
    </message>
    <message>
        <source>to one of them (XOR)</source>
        <translation>하나에게만(XOR)</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>밝히지 않음</translation>
    </message>
    <message>
        <source>Type 1: no value, needed for now</source>
        <translation>1종: 가치는 없으나 아직 필요</translation>
    </message>
    <message>
        <source>Type 2: no value, not needed</source>
        <translation>2종: 가치도 필요도 없음</translation>
    </message>
    <message>
        <source>fixed in place</source>
        <translation>받은 곳에서 고침</translation>
    </message>
    <message>
        <source>clarified by asking</source>
        <translation>물어서 확인</translation>
    </message>
    <message>
        <source>sent back</source>
        <translation>돌려보냄</translation>
    </message>
    <message>
        <source>item</source>
        <translation>작업 항목</translation>
    </message>
    <message>
        <source>information by people</source>
        <translation>사람이 전하는 정보</translation>
    </message>
    <message>
        <source>information by a system</source>
        <translation>시스템이 전하는 정보</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>미정</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>self-service</source>
        <translation>셀프서비스</translation>
    </message>
    <message>
        <source>keep and improve</source>
        <translation>유지하며 개선</translation>
    </message>
    <message>
        <source>ticket as the last resort</source>
        <translation>최후의 수단으로 티켓</translation>
    </message>
    <message>
        <source>Kaizen burst</source>
        <translation>카이젠 버스트</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>고통</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Parking lot</source>
        <translation>보류 목록</translation>
    </message>
    <message>
        <source>no waste named</source>
        <translation>낭비 지정 안 함</translation>
    </message>
    <message>
        <source>partially done work</source>
        <translation>미완성 작업</translation>
    </message>
    <message>
        <source>extra features</source>
        <translation>불필요한 기능</translation>
    </message>
    <message>
        <source>relearning</source>
        <translation>재학습</translation>
    </message>
    <message>
        <source>handoffs</source>
        <translation>핸드오프</translation>
    </message>
    <message>
        <source>task switching</source>
        <translation>작업 전환</translation>
    </message>
    <message>
        <source>delays</source>
        <translation>지연</translation>
    </message>
    <message>
        <source>defects</source>
        <translation>결함</translation>
    </message>
    <message>
        <source>nonstandard or manual work</source>
        <translation>비표준·수작업</translation>
    </message>
    <message>
        <source>heroics</source>
        <translation>영웅적 헌신</translation>
    </message>
    <message>
        <source>unused talent</source>
        <translation>활용되지 않은 재능</translation>
    </message>
    <message>
        <source>Remove step</source>
        <translation>단계 제거</translation>
    </message>
    <message>
        <source>Remove handoff</source>
        <translation>핸드오프 제거</translation>
    </message>
    <message>
        <source>Merge teams</source>
        <translation>팀 통합</translation>
    </message>
    <message>
        <source>Automate</source>
        <translation>자동화</translation>
    </message>
    <message>
        <source>Turn to self-service</source>
        <translation>셀프서비스 전환</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>인원 추가</translation>
    </message>
    <message>
        <source>Cut batch</source>
        <translation>배치 축소</translation>
    </message>
    <message>
        <source>Set WIP limit</source>
        <translation>WIP 제한 설정</translation>
    </message>
    <message>
        <source>Change calendar</source>
        <translation>근무 달력 변경</translation>
    </message>
    <message>
        <source>Set a value</source>
        <translation>값 설정</translation>
    </message>
    <message>
        <source>process time</source>
        <translation>작업 시간</translation>
    </message>
    <message>
        <source>lead time</source>
        <translation>리드 타임</translation>
    </message>
    <message>
        <source>%C&amp;A</source>
        <translation>%C&amp;A</translation>
    </message>
    <message>
        <source>people</source>
        <translation>인원</translation>
    </message>
    <message>
        <source>queue in front</source>
        <translation>앞의 대기열</translation>
    </message>
    <message>
        <source>setup time</source>
        <translation>준비 시간</translation>
    </message>
    <message>
        <source>items a day</source>
        <translation>하루 요청 수</translation>
    </message>
    <message>
        <source>share</source>
        <translation>비율</translation>
    </message>
    <message>
        <source>time lost to interruptions</source>
        <translation>방해로 잃는 시간</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>티켓</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>서식</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>인터페이스</translation>
    </message>
    <message>
        <source>Run it yourself</source>
        <translation>직접 실행</translation>
    </message>
    <message>
        <source>Define and run it yourself</source>
        <translation>직접 정의하고 실행</translation>
    </message>
    <message>
        <source>lightweight</source>
        <translation>경량</translation>
    </message>
    <message>
        <source>works with popular scripting languages and tools</source>
        <translation>널리 쓰이는 스크립팅 언어·도구와 동작</translation>
    </message>
    <message>
        <source>lets every team use its own tools</source>
        <translation>팀마다 원하는 도구 사용</translation>
    </message>
    <message>
        <source>access control</source>
        <translation>접근 제어</translation>
    </message>
    <message>
        <source>understandable</source>
        <translation>이해하기 쉬움</translation>
    </message>
    <message>
        <source>the team with the highest privilege has the final control</source>
        <translation>가장 높은 권한을 가진 팀이 최종 제어</translation>
    </message>
    <message>
        <source>combined with monitoring</source>
        <translation>모니터링과 결합</translation>
    </message>
    <message>
        <source>fits every operating model</source>
        <translation>모든 운영 모델과 호환</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>측정</translation>
    </message>
    <message>
        <source>estimated by those who do the work</source>
        <translation>일하는 사람의 추정</translation>
    </message>
    <message>
        <source>guess</source>
        <translation>짐작</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>고정</translation>
    </message>
    <message>
        <source>uniform</source>
        <translation>균등</translation>
    </message>
    <message>
        <source>triangular</source>
        <translation>삼각</translation>
    </message>
    <message>
        <source>exponential</source>
        <translation>지수</translation>
    </message>
    <message>
        <source>Erlang</source>
        <translation>얼랑</translation>
    </message>
    <message>
        <source>gamma</source>
        <translation>감마</translation>
    </message>
    <message>
        <source>lognormal</source>
        <translation>로그 정규</translation>
    </message>
    <message>
        <source>as measured</source>
        <translation>측정한 그대로</translation>
    </message>
    <message>
        <source>together</source>
        <translation>함께</translation>
    </message>
    <message>
        <source>slightly apart</source>
        <translation>조금 다름</translation>
    </message>
    <message>
        <source>clearly apart</source>
        <translation>뚜렷이 다름</translation>
    </message>
    <message>
        <source>as silos</source>
        <translation>사일로</translation>
    </message>
    <message>
        <source>no pain</source>
        <translation>고통 없음</translation>
    </message>
    <message>
        <source>annoying</source>
        <translation>거슬림</translation>
    </message>
    <message>
        <source>painful</source>
        <translation>고통스러움</translation>
    </message>
    <message>
        <source>unbearable</source>
        <translation>견디기 힘듦</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>cv %1</source>
        <comment>coefficient of variation</comment>
        <translation>변동계수 %1</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>하루 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln명</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln건</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StreamModel</name>
    <message>
        <source>Calendar “%1”: the time zone “%2” is unknown.</source>
        <translation>달력 “%1”: 시간대 “%2”: 알 수 없는 이름입니다.</translation>
    </message>
    <message>
        <source>Calendar “%1”: %2</source>
        <translation>달력 “%1”: %2</translation>
    </message>
    <message>
        <source>%1: the process time is not known; its lead time is kept and nobody is needed for it.</source>
        <translation>%1: 작업 시간을 모릅니다. 리드 타임을 그대로 쓰고 사람은 필요 없는 것으로 봅니다.</translation>
    </message>
    <message>
        <source>%1: neither process nor lead time is known; it takes no time here.</source>
        <translation>%1: 작업 시간도 리드 타임도 모릅니다. 여기서는 시간이 걸리지 않는 것으로 봅니다.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: how many items come is not known, so none waits for another.</source>
        <translation>%1: 요청이 얼마나 들어오는지 모르므로 서로 기다리지 않는 것으로 봅니다.</translation>
    </message>
</context>
<context>
    <name>StreamPage</name>
    <message>
        <source>Rename value stream</source>
        <translation>가치 흐름 이름 변경</translation>
    </message>
    <message>
        <source>Change source</source>
        <translation>출처 변경</translation>
    </message>
    <message>
        <source>Change length of a day</source>
        <translation>하루 길이 변경</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>A day has</source>
        <translation>하루 길이</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Pick a step or an arrow to see and change what is known about it.</source>
        <translation>단계나 화살표를 고르면 아는 값을 보고 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <source>Value stream</source>
        <translation>가치 흐름</translation>
    </message>
    <message>
        <source>24 hours (calendar)</source>
        <translation>24시간(달력)</translation>
    </message>
    <message>
        <source>%1 working hours</source>
        <translation>%1업무시간</translation>
    </message>
</context>
<context>
    <name>StreamTemplates</name>
    <message>
        <source>Incident response</source>
        <translation>장애 대응</translation>
    </message>
    <message>
        <source>Deployment with a change board</source>
        <translation>변경 심의가 있는 배포</translation>
    </message>
    <message>
        <source>Database change by ticket</source>
        <translation>티켓으로 하는 데이터베이스 변경</translation>
    </message>
    <message>
        <source>Access request</source>
        <translation>접근 권한 요청</translation>
    </message>
    <message>
        <source>Provisioning an environment</source>
        <translation>환경 제공</translation>
    </message>
    <message>
        <source>On call</source>
        <translation>당직</translation>
    </message>
    <message>
        <source>Incident lead</source>
        <translation>장애 지휘자</translation>
    </message>
    <message>
        <source>Service team</source>
        <translation>서비스 팀</translation>
    </message>
    <message>
        <source>Detect</source>
        <translation>감지</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>모니터링</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>확인</translation>
    </message>
    <message>
        <source>Assemble</source>
        <translation>소집</translation>
    </message>
    <message>
        <source>Diagnose</source>
        <translation>진단</translation>
    </message>
    <message>
        <source>Mitigate</source>
        <translation>완화</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>검증</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>학습</translation>
    </message>
    <message>
        <source>Change management</source>
        <translation>변경 관리</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>운영 팀</translation>
    </message>
    <message>
        <source>Finish the change</source>
        <translation>변경 완성</translation>
    </message>
    <message>
        <source>Review code</source>
        <translation>코드 검토</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>시험</translation>
    </message>
    <message>
        <source>Test team</source>
        <translation>시험 팀</translation>
    </message>
    <message>
        <source>Request the deployment</source>
        <translation>배포 요청</translation>
    </message>
    <message>
        <source>Board decides</source>
        <translation>변경 심의</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>일정 조율</translation>
    </message>
    <message>
        <source>Deploy</source>
        <translation>배포</translation>
    </message>
    <message>
        <source>Database team</source>
        <translation>DBA 팀</translation>
    </message>
    <message>
        <source>Write request</source>
        <translation>요청 작성</translation>
    </message>
    <message>
        <source>Take ticket</source>
        <translation>티켓 접수</translation>
    </message>
    <message>
        <source>Service desk</source>
        <translation>요청 창구</translation>
    </message>
    <message>
        <source>Review schema</source>
        <translation>스키마 검토</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>승인</translation>
    </message>
    <message>
        <source>Apply to staging</source>
        <translation>스테이징 적용</translation>
    </message>
    <message>
        <source>Test together</source>
        <translation>연동 시험</translation>
    </message>
    <message>
        <source>Apply to live</source>
        <translation>운영 반영</translation>
    </message>
    <message>
        <source>Check, close</source>
        <translation>확인·종료</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>요청자</translation>
    </message>
    <message>
        <source>Ask for access</source>
        <translation>권한 요청</translation>
    </message>
    <message>
        <source>Line manager</source>
        <translation>관리자</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>점검</translation>
    </message>
    <message>
        <source>Security team</source>
        <translation>보안 팀</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>권한 부여</translation>
    </message>
    <message>
        <source>System owner</source>
        <translation>시스템 담당</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>사용 확인</translation>
    </message>
    <message>
        <source>Ask for an environment</source>
        <translation>환경 요청</translation>
    </message>
    <message>
        <source>Size and price</source>
        <translation>규모·비용 산정</translation>
    </message>
    <message>
        <source>Cloud team</source>
        <translation>클라우드 팀</translation>
    </message>
    <message>
        <source>Approve the cost</source>
        <translation>비용 승인</translation>
    </message>
    <message>
        <source>Create machines</source>
        <translation>서버 생성</translation>
    </message>
    <message>
        <source>Open firewall</source>
        <translation>방화벽 개방</translation>
    </message>
    <message>
        <source>Network team</source>
        <translation>네트워크 팀</translation>
    </message>
    <message>
        <source>Install software</source>
        <translation>소프트웨어 설치</translation>
    </message>
</context>
<context>
    <name>StreamView</name>
    <message>
        <source>Value-stream map</source>
        <translation>가치 흐름 지도</translation>
    </message>
    <message>
        <source>Tab and arrow keys walk the steps, Enter names one, Insert adds a step, Delete removes it, Ctrl and arrow keys move it, Ctrl+F finds, B adds a kaizen burst, N a note, Shift+N walks the notes. T shows the same as a table.</source>
        <translation>Tab과 화살표 키로 단계를 이동하고, Enter로 이름을 고치고, Insert로 추가하고, Delete로 삭제하고, Ctrl+화살표로 순서를 바꾸고, Ctrl+F로 찾습니다. B는 카이젠 버스트, N은 메모를 추가하고, Shift+N으로 메모 사이를 이동합니다. T는 같은 내용을 표로 보여 줍니다.</translation>
    </message>
</context>
<context>
    <name>StreamWords</name>
    <message>
        <source>Ticket</source>
        <translation>티켓</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>회의</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>메일</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>채팅</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>인터페이스</translation>
    </message>
    <message>
        <source>Automation</source>
        <translation>자동화</translation>
    </message>
    <message>
        <source>information</source>
        <translation>정보</translation>
    </message>
    <message>
        <source>process</source>
        <translation>프로세스</translation>
    </message>
    <message>
        <source>tooling</source>
        <translation>툴링</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>용량</translation>
    </message>
    <message>
        <source>I</source>
        <comment>information mismatch, one letter</comment>
        <translation>정</translation>
    </message>
    <message>
        <source>P</source>
        <comment>process mismatch, one letter</comment>
        <translation>프</translation>
    </message>
    <message>
        <source>T</source>
        <comment>tooling mismatch, one letter</comment>
        <translation>툴</translation>
    </message>
    <message>
        <source>C</source>
        <comment>capacity mismatch, one letter</comment>
        <translation>용</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>slight</source>
        <translation>약함</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>뚜렷함</translation>
    </message>
    <message>
        <source>severe</source>
        <translation>심함</translation>
    </message>
    <message>
        <source>sum over the steps, without send-backs</source>
        <translation>단계의 합, 반려 제외</translation>
    </message>
    <message>
        <source>of parallel branches the one with the longest lead time counts, without send-backs</source>
        <translation>병렬 가지에서는 리드 타임이 가장 긴 가지, 반려 제외</translation>
    </message>
    <message>
        <source>alternatives count by their share, without send-backs</source>
        <translation>갈림길은 비율로 가중, 반려 제외</translation>
    </message>
    <message>
        <source>along the most frequent path</source>
        <translation>가장 잦은 경로 기준</translation>
    </message>
    <message>
        <source>1 d = %1 hours</source>
        <translation>1일 = %1시간</translation>
    </message>
    <message>
        <source>1 d = %1 working hours</source>
        <translation>1일 = %1업무시간</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>최소 %1</translation>
    </message>
    <message>
        <source>(unnamed)</source>
        <translation>(이름 없음)</translation>
    </message>
</context>
<context>
    <name>TargetSection</name>
    <message>
        <source>Change target date</source>
        <translation>목표 날짜 변경</translation>
    </message>
    <message>
        <source>Change pattern</source>
        <translation>작동 방식 변경</translation>
    </message>
    <message>
        <source>Change outcome metric</source>
        <translation>결과 지표 변경</translation>
    </message>
    <message>
        <source>Change process metric</source>
        <translation>과정 지표 변경</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1까지</translation>
    </message>
    <message>
        <source>Outcome metric</source>
        <translation>결과 지표</translation>
    </message>
    <message>
        <source>Process metric</source>
        <translation>과정 지표</translation>
    </message>
    <message>
        <source>Outcome metric, process metric and pattern are all there</source>
        <translation>결과 지표, 과정 지표, 작동 방식이 모두 있음</translation>
    </message>
    <message>
        <source>Target condition</source>
        <translation>목표 상태</translation>
    </message>
    <message>
        <source>Achieve by</source>
        <translation>달성 날짜</translation>
    </message>
    <message>
        <source>Set a date</source>
        <translation>날짜 정하기</translation>
    </message>
    <message>
        <source>Pattern of work</source>
        <translation>작동 방식</translation>
    </message>
    <message>
        <source>How is the work to run then?</source>
        <translation>그때 일은 어떻게 돌아갑니까?</translation>
    </message>
</context>
<context>
    <name>TicketLog</name>
    <message>
        <source>%1 has no column that is surely the %2; say which one it is.</source>
        <translation>%1 파일에 ‘%2’ 열로 확신할 수 있는 열이 없습니다. 어느 열인지 고르십시오.</translation>
    </message>
    <message>
        <source>Reading %1 was cancelled.</source>
        <translation>%1 읽기를 취소했습니다.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 파일을 읽을 수 없습니다: %2.</translation>
    </message>
    <message>
        <source>%1 is no ordinary file; choose a ticket log (.csv, .xes, .xes.gz).</source>
        <translation>%1 항목은 일반 파일이 아닙니다. 티켓 로그(.csv, .xes, .xes.gz)를 고르십시오.</translation>
    </message>
    <message>
        <source>%1 is larger than 2 GiB; export a shorter period.</source>
        <translation>%1 파일이 2 GiB보다 큽니다. 더 짧은 기간을 내보내십시오.</translation>
    </message>
    <message>
        <source>%1 is empty; export the log again.</source>
        <translation>%1 파일이 비어 있습니다. 로그를 다시 내보내십시오.</translation>
    </message>
    <message>
        <source>%1 has no rows besides its header; export a period with tickets.</source>
        <translation>%1 파일에는 머리글 말고 행이 없습니다. 티켓이 있는 기간을 내보내십시오.</translation>
    </message>
    <message>
        <source>%1 is no text file; export the log as CSV or XES (an Excel file must be saved as CSV).</source>
        <translation>%1 파일은 텍스트가 아닙니다. 로그를 CSV나 XES로 내보내십시오(엑셀 파일은 CSV로 저장해야 합니다).</translation>
    </message>
    <message>
        <source>%1 is neither UTF-8, UTF-16 nor CP949 throughout; export it again as UTF-8.</source>
        <translation>%1 파일은 전체가 UTF-8, UTF-16, CP949 가운데 어느 것도 아닙니다. UTF-8로 다시 내보내십시오.</translation>
    </message>
    <message>
        <source>%1 holds bytes that are no %2; choose another encoding.</source>
        <translation>%1 파일에 %2 인코딩이 아닌 바이트가 있습니다. 다른 인코딩을 고르십시오.</translation>
    </message>
    <message>
        <source>%1 has more than 1,000 columns in line %3; is the delimiter right?</source>
        <translation>%1 파일의 %3행에 열이 1,000개 넘게 있습니다. 구분자가 맞는지 확인하십시오.</translation>
    </message>
    <message>
        <source>The first row of %1 (line %3) cannot be read: a quotation mark is not closed or a field is longer than 1 MiB.</source>
        <translation>%1 파일의 첫 행(%3행)을 읽을 수 없습니다. 따옴표가 닫히지 않았거나 1 MiB보다 긴 칸이 있습니다.</translation>
    </message>
    <message>
        <source>%1 is no valid XML in line %3 (%2); export it again.</source>
        <translation>%1 파일의 %3행이 올바른 XML이 아닙니다(%2). 다시 내보내십시오.</translation>
    </message>
    <message>
        <source>%1 declares XML entities in line %3, which a log has no use for; it was not read.</source>
        <translation>%1 파일의 %3행이 로그에 쓸모없는 XML 엔티티를 선언하여 읽지 않았습니다.</translation>
    </message>
    <message>
        <source>%1 nests elements more than 200 deep in line %3, which a log does not; it was not read.</source>
        <translation>%1 파일의 %3행에서 요소가 200단계 넘게 겹칩니다. 로그에는 없는 일이라 읽지 않았습니다.</translation>
    </message>
    <message>
        <source>%1 is damaged or ends too early; copy it again.</source>
        <translation>%1 파일이 손상되었거나 중간에 끝납니다. 다시 복사하십시오.</translation>
    </message>
    <message>
        <source>%1 unpacks to more than 250 times its size, which a log does not; it was not read.</source>
        <translation>%1 파일은 압축을 풀면 250배 넘게 커집니다. 로그에는 없는 일이라 읽지 않았습니다.</translation>
    </message>
    <message>
        <source>%1 is XML, but no XES log; export it as XES or CSV.</source>
        <translation>%1 파일은 XML이지만 XES 로그가 아닙니다. XES나 CSV로 내보내십시오.</translation>
    </message>
    <message>
        <source>The times of %1 can be read day first or month first; say which.</source>
        <translation>%1 파일의 시각은 일이 먼저일 수도, 월이 먼저일 수도 있습니다. 어느 쪽인지 고르십시오.</translation>
    </message>
    <message>
        <source>The times in this column of %1 are written in no known way; choose another column or format.</source>
        <translation>%1 파일의 이 열에 있는 시각 표기를 알 수 없습니다. 다른 열이나 형식을 고르십시오.</translation>
    </message>
    <message>
        <source>No row of %1 can be used; check the columns and the time format.</source>
        <translation>%1 파일에서 쓸 수 있는 행이 없습니다. 열과 시각 형식을 확인하십시오.</translation>
    </message>
    <message>
        <source>no case</source>
        <translation>건 없음</translation>
    </message>
    <message>
        <source>no activity</source>
        <translation>활동 없음</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>시각 없음</translation>
    </message>
    <message>
        <source>time not readable</source>
        <translation>시각을 읽을 수 없음</translation>
    </message>
    <message>
        <source>start not readable</source>
        <translation>시작 시각을 읽을 수 없음</translation>
    </message>
    <message>
        <source>starts after its end</source>
        <translation>시작이 끝보다 늦음</translation>
    </message>
    <message>
        <source>more fields than columns</source>
        <translation>열보다 칸이 많음</translation>
    </message>
    <message>
        <source>quotation mark not closed</source>
        <translation>따옴표가 닫히지 않음</translation>
    </message>
    <message>
        <source>field longer than 1 MiB</source>
        <translation>1 MiB보다 긴 칸</translation>
    </message>
    <message>
        <source>life cycle other than start and complete</source>
        <translation>시작·완료가 아닌 생애 주기</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>건</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>활동</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>팀</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>사람</translation>
    </message>
    <message>
        <source>Year first (2026-11-20 14:05)</source>
        <translation>연도 먼저 (2026-11-20 14:05)</translation>
    </message>
    <message>
        <source>Day first (20-11-2026 14:05)</source>
        <translation>일 먼저 (20-11-2026 14:05)</translation>
    </message>
    <message>
        <source>Month first (11/20/2026 14:05)</source>
        <translation>월 먼저 (11/20/2026 14:05)</translation>
    </message>
    <message>
        <source>Seconds since 1970</source>
        <translation>1970년부터 초</translation>
    </message>
    <message>
        <source>Milliseconds since 1970</source>
        <translation>1970년부터 밀리초</translation>
    </message>
    <message>
        <source>Own pattern</source>
        <translation>직접 쓴 형식</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>%1번째 열</translation>
    </message>
</context>
<context>
    <name>ToilFigures</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n명</numerusform>
        </translation>
    </message>
    <message>
        <source>Limit %1</source>
        <translation>한도 %1</translation>
    </message>
    <message>
        <source>Toil</source>
        <translation>노동</translation>
    </message>
    <message>
        <source>Other operations</source>
        <translation>그 밖의 운영</translation>
    </message>
    <message>
        <source>Engineering</source>
        <translation>엔지니어링</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>기록 없음</translation>
    </message>
    <message>
        <source>Hours × score</source>
        <translation>시간 × 점수</translation>
    </message>
</context>
<context>
    <name>ToilInspector</name>
    <message>
        <source>Change team</source>
        <translation>팀 변경</translation>
    </message>
    <message>
        <source>Change toil limit</source>
        <translation>노동 한도 변경</translation>
    </message>
    <message>
        <source>Capacity %1 a week</source>
        <translation>역량 주 %1</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>팀</translation>
    </message>
    <message>
        <source>Add team</source>
        <translation>팀 추가</translation>
    </message>
    <message>
        <source>Team shown</source>
        <translation>보이는 팀</translation>
    </message>
    <message>
        <source>Toil limit</source>
        <translation>노동 한도</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>People</source>
        <translation>인원</translation>
    </message>
    <message>
        <source>Hours a person</source>
        <translation>1인당 시간</translation>
    </message>
    <message>
        <source>Logged toil</source>
        <translation>기록된 노동</translation>
    </message>
    <message>
        <source>Logged other</source>
        <translation>그 밖의 운영</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>한도</translation>
    </message>
    <message>
        <source>When exceeded</source>
        <translation>넘으면 하는 일</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>담당</translation>
    </message>
    <message>
        <source>h/week</source>
        <translation>시간/주</translation>
    </message>
    <message>
        <source>Net of leave, training and meetings</source>
        <translation>휴가·교육·회의를 뺀 시간</translation>
    </message>
    <message>
        <source>Whole team; empty: nobody logged it, the tasks count</source>
        <translation>팀 전체. 비우면 기록이 없는 것으로 보고 작업으로 계산</translation>
    </message>
    <message>
        <source>Operations that are not toil, whole team</source>
        <translation>노동이 아닌 운영, 팀 전체</translation>
    </message>
    <message>
        <source>What happens then</source>
        <translation>넘었을 때 할 일</translation>
    </message>
    <message>
        <source>Team or role</source>
        <translation>팀 또는 역할</translation>
    </message>
</context>
<context>
    <name>ToilPanel</name>
    <message>
        <source>Add team</source>
        <translation>팀 추가</translation>
    </message>
    <message>
        <source>How each team&apos;s time divides, %</source>
        <translation>팀별 시간 배분, %</translation>
    </message>
    <message>
        <source>How much of the time is toil?</source>
        <translation>시간의 얼마가 노동입니까?</translation>
    </message>
    <message>
        <source>Enter one team with its people and hours, then the work that keeps coming back. The share of toil and the limit follow from that.</source>
        <translation>팀 하나의 인원과 시간을 넣고, 되풀이되는 작업을 적으십시오. 노동 비율과 한도 초과가 계산됩니다.</translation>
    </message>
    <message>
        <source>Add a team</source>
        <translation>팀 추가</translation>
    </message>
</context>
<context>
    <name>ToilReport</name>
    <message>
        <source>How each team&apos;s time divides, %</source>
        <translation>팀별 시간 배분, %</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>기록</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>작업</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>팀</translation>
    </message>
    <message>
        <source>People</source>
        <translation>인원</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>역량</translation>
    </message>
    <message>
        <source>Toil, hours</source>
        <translation>노동 시간</translation>
    </message>
    <message>
        <source>Toil</source>
        <translation>노동</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>그 밖</translation>
    </message>
    <message>
        <source>Engineering</source>
        <translation>엔지니어링</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>초과</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Hours a week and shares of capacity. Other: operations that are not toil. Limit %1 of capacity.</source>
        <translation>주당 시간과 역량 대비 비율. 그 밖: 노동이 아닌 운영. 한도는 역량의 %1.</translation>
    </message>
    <message>
        <source>Agreed when the limit is exceeded: %1.</source>
        <translation>한도를 넘으면 하기로 한 일: %1.</translation>
    </message>
    <message>
        <source>Agreed when the limit is exceeded: %1. Owner: %2.</source>
        <translation>한도를 넘으면 하기로 한 일: %1. 담당: %2.</translation>
    </message>
    <message>
        <source>Tasks: %1</source>
        <translation>작업: %1</translation>
    </message>
    <message>
        <source>Hours × score: where removing toil pays first</source>
        <translation>시간 × 점수: 먼저 없앨 노동</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>작업</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>원인</translation>
    </message>
    <message>
        <source>Times a week</source>
        <translation>회/주</translation>
    </message>
    <message>
        <source>Minutes each</source>
        <translation>분/회</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>시간/주</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>점수</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>분류</translation>
    </message>
    <message>
        <source>Hours × score</source>
        <translation>시간 × 점수</translation>
    </message>
    <message>
        <source>Telling toil from engineering</source>
        <translation>노동과 엔지니어링의 구분</translation>
    </message>
    <message>
        <source>Trait</source>
        <translation>특징</translation>
    </message>
    <message>
        <source>Engineering work</source>
        <translation>엔지니어링 작업</translation>
    </message>
    <message>
        <source>After “Seeking SRE” (2018), chapter 10, table 10-1</source>
        <translation>“Seeking SRE”(2018) 10장 표 10-1에 따름</translation>
    </message>
</context>
<context>
    <name>ToilScoring</name>
    <message>
        <source>Score toil task</source>
        <translation>노동 점수 변경</translation>
    </message>
    <message>
        <source>Choose a task to score it</source>
        <translation>점수를 매길 작업을 고르십시오</translation>
    </message>
    <message>
        <source>Score %1</source>
        <translation>점수 %1</translation>
    </message>
    <message>
        <source>How much of it is toil: 0 not at all, 1 partly, 2 fully</source>
        <translation>노동인 정도: 0 아니다, 1 조금, 2 그렇다</translation>
    </message>
    <message>
        <source>Which is it?</source>
        <translation>어느 쪽입니까?</translation>
    </message>
    <message>
        <source>Toil</source>
        <translation>노동</translation>
    </message>
    <message>
        <source>Engineering work</source>
        <translation>엔지니어링 작업</translation>
    </message>
</context>
<context>
    <name>ToilSummary</name>
    <message>
        <source>Team without a name</source>
        <translation>이름 없는 팀</translation>
    </message>
    <message>
        <source>Several teams</source>
        <translation>여러 팀</translation>
    </message>
    <message>
        <source>Task without a name</source>
        <translation>이름 없는 작업</translation>
    </message>
    <message>
        <source>Toil</source>
        <translation>노동</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>혼합</translation>
    </message>
    <message>
        <source>Engineering</source>
        <translation>엔지니어링</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>수동</translation>
    </message>
    <message>
        <source>Repetitive</source>
        <translation>반복</translation>
    </message>
    <message>
        <source>Automatable</source>
        <translation>자동화 가능</translation>
    </message>
    <message>
        <source>Tactical</source>
        <translation>전술적</translation>
    </message>
    <message>
        <source>No enduring value</source>
        <translation>지속적인 가치 없음</translation>
    </message>
    <message>
        <source>Grows with the service</source>
        <translation>서비스와 함께 늘어남</translation>
    </message>
    <message>
        <source>Does a person do it by hand?</source>
        <translation>사람이 손으로 합니까?</translation>
    </message>
    <message>
        <source>Is it the same every time?</source>
        <translation>매번 같은 일입니까?</translation>
    </message>
    <message>
        <source>Could a machine do it?</source>
        <translation>기계가 할 수 있습니까?</translation>
    </message>
    <message>
        <source>Does it interrupt planned work?</source>
        <translation>계획한 일을 끊습니까?</translation>
    </message>
    <message>
        <source>Is everything as before afterwards?</source>
        <translation>하고 나도 그대로입니까?</translation>
    </message>
    <message>
        <source>Does it grow as the service grows?</source>
        <translation>서비스가 크면 늘어납니까?</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1시간</translation>
    </message>
    <message>
        <source>No team&apos;s time is known yet</source>
        <translation>아직 시간을 아는 팀이 없음</translation>
    </message>
    <message>
        <source>Every team is within the limit</source>
        <translation>모든 팀이 한도 안에 있음</translation>
    </message>
    <message numerus="yes">
        <source>%n team(s) over the limit</source>
        <translation>
            <numerusform>%n개 팀이 한도를 넘음</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3 a week</source>
        <translation>%1, 주 %3 가운데 %2</translation>
    </message>
    <message>
        <source>%1: %2 a week</source>
        <translation>%1, 주 %2</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>가치 창출</translation>
    </message>
    <message>
        <source>Lacks enduring value</source>
        <translation>지속적인 가치 제공 부족</translation>
    </message>
    <message>
        <source>Creates enduring value</source>
        <translation>지속적인 가치 창출</translation>
    </message>
    <message>
        <source>Repetition</source>
        <translation>반복성</translation>
    </message>
    <message>
        <source>Mechanical, dull repetition</source>
        <translation>기계적, 지루한 반복</translation>
    </message>
    <message>
        <source>Creative; repetition by automation</source>
        <translation>창조적, 자동화를 통한 반복</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>성격</translation>
    </message>
    <message>
        <source>Strategic</source>
        <translation>전략적</translation>
    </message>
    <message>
        <source>Effect of scale</source>
        <translation>규모 영향</translation>
    </message>
    <message>
        <source>Increases with scale</source>
        <translation>규모에 따라 증가</translation>
    </message>
    <message>
        <source>Scalable</source>
        <translation>확장 가능</translation>
    </message>
    <message>
        <source>What it takes</source>
        <translation>필요 역량</translation>
    </message>
    <message>
        <source>Can be automated</source>
        <translation>자동화할 수 있음</translation>
    </message>
    <message>
        <source>Takes human creativity</source>
        <translation>사람의 창의력이 필요</translation>
    </message>
    <message>
        <source>Within the limit</source>
        <translation>한도 안</translation>
    </message>
    <message>
        <source>Close to the limit</source>
        <translation>한도 임박</translation>
    </message>
    <message>
        <source>Over the limit</source>
        <translation>한도 초과</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>모름</translation>
    </message>
    <message>
        <source>How much of each team&apos;s time is toil is not known yet</source>
        <translation>팀 시간의 얼마가 노동인지 아직 모릅니다</translation>
    </message>
    <message>
        <source>Begin with one team: how many people, how many hours</source>
        <translation>팀 하나부터: 몇 명이 몇 시간 일하는지</translation>
    </message>
    <message>
        <source>How much of the time of %1 is toil is not known yet</source>
        <translation>%1 시간의 얼마가 노동인지 아직 모릅니다</translation>
    </message>
    <message>
        <source>Enter the logged hours at the right, or the tasks below</source>
        <translation>오른쪽에 기록된 시간을, 또는 아래에 작업을 넣으십시오</translation>
    </message>
    <message>
        <source>Enter people and weekly hours at the right</source>
        <translation>오른쪽에 인원과 주당 시간을 넣으십시오</translation>
    </message>
    <message>
        <source>%1 spends %2 of its time on toil; the limit is %3</source>
        <translation>%1 시간의 %2가 노동이고 한도는 %3입니다</translation>
    </message>
    <message numerus="yes">
        <source>%1 a week, %n people</source>
        <translation>
            <numerusform>주 %1, %n명</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · from the work log</source>
        <translation>%1 · 작업 기록에서</translation>
    </message>
    <message numerus="yes">
        <source>%1 · from %n task(s), nothing logged</source>
        <translation>
            <numerusform>%1 · 기록이 없어 작업 %n개로 계산</numerusform>
        </translation>
    </message>
    <message>
        <source>no team&apos;s time is known</source>
        <translation>시간을 아는 팀이 없음</translation>
    </message>
    <message>
        <source>%1, limit %2</source>
        <translation>%1, 한도 %2</translation>
    </message>
    <message>
        <source>%1 a week too many.</source>
        <translation>주 %1이 넘칩니다.</translation>
    </message>
    <message>
        <source>Agree what happens now and who sees to it.</source>
        <translation>무엇을 누가 할지 정하십시오.</translation>
    </message>
    <message>
        <source>Agreed: %1. Name who sees to it.</source>
        <translation>합의한 조치: %1. 담당을 정하십시오.</translation>
    </message>
    <message>
        <source>Agreed: %1 (%2). Set a date.</source>
        <translation>합의한 조치: %1 (%2). 날짜를 정하십시오.</translation>
    </message>
    <message>
        <source>%1: over the limit</source>
        <translation>%1: 한도를 넘음</translation>
    </message>
    <message>
        <source>%1: most of it is caused elsewhere</source>
        <translation>%1: 절반 이상은 다른 팀이 원인</translation>
    </message>
    <message>
        <source>%1 of %2 cross the team&apos;s border. Remove handoffs first.</source>
        <translation>%2 가운데 %1이 팀 경계를 넘습니다. 핸드오프부터 없애십시오.</translation>
    </message>
    <message>
        <source>The tasks explain %1 of %2 logged. Look for what is missing.</source>
        <translation>작업은 기록 %2 가운데 %1만 설명합니다. 빠진 작업을 찾으십시오.</translation>
    </message>
    <message>
        <source>The tasks take %1, but %2 are logged. Check times and minutes.</source>
        <translation>작업은 %1인데 기록은 %2입니다. 횟수와 시간을 확인하십시오.</translation>
    </message>
    <message>
        <source>%1: tasks and log differ by %2</source>
        <translation>%1: 작업과 기록의 차이 %2</translation>
    </message>
    <message>
        <source>%1: more work than hours</source>
        <translation>%1: 시간보다 일이 많음</translation>
    </message>
    <message>
        <source>Toil and other operations add up to more than %1 a week. Check the log or the people.</source>
        <translation>노동과 그 밖의 운영을 더하면 주 %1보다 많습니다. 기록이나 인원을 확인하십시오.</translation>
    </message>
    <message>
        <source>With two on call at a time, being on call alone takes %1. That leaves %2 for other toil.</source>
        <translation>두 명씩 서면 온콜만으로 %1입니다. 다른 노동에 남는 몫은 %2입니다.</translation>
    </message>
    <message>
        <source>With two on call at a time, being on call alone takes %1: the limit cannot be kept. Share the rota with another team.</source>
        <translation>두 명씩 서면 온콜만으로 %1여서 한도를 지킬 수 없습니다. 다른 팀과 온콜을 나누십시오.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n people on call</source>
        <translation>
            <numerusform>%1: 온콜 %n명</numerusform>
        </translation>
    </message>
    <message>
        <source>No tasks listed</source>
        <translation>적어 둔 작업이 없음</translation>
    </message>
    <message>
        <source>%1: over the limit, but nobody wrote down which work it is.</source>
        <translation>%1: 한도를 넘었지만 어떤 작업인지 적혀 있지 않습니다.</translation>
    </message>
    <message>
        <source>Share of toil</source>
        <translation>노동 비율</translation>
    </message>
    <message>
        <source>%1 ÷ (%2 people × %3)</source>
        <translation>%1 ÷ (%2명 × %3)</translation>
    </message>
    <message>
        <source>Work log. Limit: “Seeking SRE” (2018), ch. 10</source>
        <translation>작업 기록. 한도: “Seeking SRE”(2018) 10장</translation>
    </message>
    <message>
        <source>Tasks scored as toil or mixed, hands-on and switching time in full; engineering does not count. Limit: “Seeking SRE” (2018), ch. 10</source>
        <translation>점수가 노동이거나 혼합인 작업의 직접 작업 시간과 전환 시간 전부. 엔지니어링은 세지 않음. 한도: “Seeking SRE”(2018) 10장</translation>
    </message>
    <message>
        <source>Hours over the limit</source>
        <translation>한도를 넘은 시간</translation>
    </message>
    <message>
        <source>Hours left under the limit</source>
        <translation>한도까지 남은 시간</translation>
    </message>
    <message>
        <source>%1 − %2 × %3</source>
        <translation>%1 − %2 × %3</translation>
    </message>
    <message>
        <source>%2 × %3 − %1</source>
        <translation>%2 × %3 − %1</translation>
    </message>
    <message>
        <source>A week, whole team</source>
        <translation>주당, 팀 전체</translation>
    </message>
    <message>
        <source>All operations</source>
        <translation>운영 전체</translation>
    </message>
    <message>
        <source>(%1 toil + %2 other) ÷ %3</source>
        <translation>(노동 %1 + 그 밖 %2) ÷ %3</translation>
    </message>
    <message>
        <source>A second rule caps operations, toil or not, at %1: “The Site Reliability Workbook” (2018), ch. 6. It counts more work than the toil limit, so the two are not the same.</source>
        <translation>노동이 아닌 것까지 운영 전체를 %1로 묶는 규칙이 따로 있습니다: “The Site Reliability Workbook”(2018) 6장. 노동 한도보다 많은 일을 세므로 둘은 같지 않습니다.</translation>
    </message>
    <message>
        <source>On-call floor</source>
        <translation>온콜 하한</translation>
    </message>
    <message>
        <source>2 ÷ %1 people</source>
        <translation>2 ÷ %1명</translation>
    </message>
    <message>
        <source>Two on call at any time: “Site Reliability Engineering” (2016), ch. 5</source>
        <translation>늘 두 명이 온콜: “Site Reliability Engineering”(2016) 5장</translation>
    </message>
    <message>
        <source>Hours a week: %1</source>
        <translation>주당 시간: %1</translation>
    </message>
    <message>
        <source>%1 × (%2 + %3) min ÷ 60</source>
        <translation>%1 × (%2 + %3)분 ÷ 60</translation>
    </message>
    <message>
        <source>Hands-on and switching minutes, as entered</source>
        <translation>입력한 직접 작업 시간과 전환 시간</translation>
    </message>
    <message>
        <source>Score: %1</source>
        <translation>점수: %1</translation>
    </message>
    <message>
        <source>Six attributes, 0 to 2 each: “Site Reliability Engineering” (2016), ch. 5. Toil from 0.60, engineering below 0.35 (judgement)</source>
        <translation>여섯 속성에 0–2점씩: “Site Reliability Engineering”(2016) 5장. 0.60부터 노동, 0.35 아래는 엔지니어링(판단값)</translation>
    </message>
    <message>
        <source>Caused elsewhere</source>
        <translation>다른 팀이 원인</translation>
    </message>
    <message>
        <source>%1 ÷ %2</source>
        <translation>%1 ÷ %2</translation>
    </message>
    <message>
        <source>Tasks whose cause is another team or several</source>
        <translation>원인이 다른 팀이거나 여러 팀인 작업</translation>
    </message>
</context>
<context>
    <name>ToilTaskTable</name>
    <message>
        <source>Task</source>
        <translation>작업</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>원인</translation>
    </message>
    <message>
        <source>×/week</source>
        <translation>회/주</translation>
    </message>
    <message>
        <source>min each</source>
        <translation>분/회</translation>
    </message>
    <message>
        <source>+ switch</source>
        <translation>전환 분</translation>
    </message>
    <message>
        <source>h/week</source>
        <translation>시간/주</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>점수</translation>
    </message>
    <message>
        <source>Hours × score</source>
        <translation>시간 × 점수</translation>
    </message>
    <message>
        <source>Change toil task</source>
        <translation>노동 작업 변경</translation>
    </message>
    <message>
        <source>Add toil task</source>
        <translation>노동 작업 추가</translation>
    </message>
    <message>
        <source>Delete toil task</source>
        <translation>노동 작업 삭제</translation>
    </message>
    <message>
        <source>Toil tasks</source>
        <translation>노동 작업</translation>
    </message>
    <message>
        <source>Add task</source>
        <translation>작업 추가</translation>
    </message>
    <message>
        <source>Add task (Insert)</source>
        <translation>작업 추가 (Insert)</translation>
    </message>
    <message>
        <source>Delete task</source>
        <translation>작업 삭제</translation>
    </message>
    <message>
        <source>Delete task (Delete)</source>
        <translation>작업 삭제 (Delete)</translation>
    </message>
    <message>
        <source>No task yet. Write down what keeps coming back, however small.</source>
        <translation>아직 작업이 없습니다. 작더라도 되풀이되는 일을 적으십시오.</translation>
    </message>
</context>
<context>
    <name>ToilTeamsView</name>
    <message>
        <source>%1: not known yet</source>
        <translation>%1: 아직 모름</translation>
    </message>
    <message>
        <source>toil %1 (%2)</source>
        <translation>노동 %1 (%2)</translation>
    </message>
    <message>
        <source>other operations %1 (%2)</source>
        <translation>그 밖의 운영 %1 (%2)</translation>
    </message>
    <message>
        <source>engineering %1 (%2)</source>
        <translation>엔지니어링 %1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2 a week</source>
        <translation>%1: 주 %2</translation>
    </message>
    <message>
        <source>How each team&apos;s time divides; arrow keys choose a team</source>
        <translation>팀별 시간 배분. 화살표 키로 팀 선택</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Search</source>
        <translation>검색</translation>
    </message>
    <message>
        <source>Search actions, panels and everything in the project</source>
        <translation>기능, 화면, 프로젝트 안의 모든 것 검색</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>언어: %1</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>밝게 또는 어둡게</translation>
    </message>
</context>
<context>
    <name>TornadoPage</name>
    <message>
        <source>Number</source>
        <translation>값</translation>
    </message>
    <message>
        <source>May lie between</source>
        <translation>있을 수 있는 범위</translation>
    </message>
    <message>
        <source>P85 if low</source>
        <translation>낮을 때 P85</translation>
    </message>
    <message>
        <source>Shorter | longer</source>
        <translation>짧아짐 | 길어짐</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1에서 %2까지</translation>
    </message>
    <message>
        <source>P85 if high</source>
        <translation>높을 때 P85</translation>
    </message>
    <message>
        <source>Numbers by what they change, the strongest first</source>
        <translation>결과를 많이 바꾸는 순서로 본 값</translation>
    </message>
    <message>
        <source>Where nobody gave an &amp;interval: ±</source>
        <translation>범위를 입력하지 않은 값(&amp;I): ±</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1 완료</translation>
    </message>
    <message>
        <source>≈ 0</source>
        <translation>≈ 0</translation>
    </message>
    <message>
        <source>Items that come</source>
        <translation>들어오는 건수</translation>
    </message>
    <message>
        <source>Process time: %1</source>
        <translation>작업 시간: %1</translation>
    </message>
    <message>
        <source>Other wait: %1</source>
        <translation>그 밖의 대기: %1</translation>
    </message>
    <message>
        <source>Sent back from: %1</source>
        <translation>반려: %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>하루 %1건</translation>
    </message>
    <message>
        <source>This stream cannot be simulated</source>
        <translation>이 가치 흐름은 시뮬레이션할 수 없습니다</translation>
    </message>
    <message>
        <source>Trying every number at both ends of its interval…</source>
        <translation>모든 값을 범위의 양 끝에서 시험하고 있습니다…</translation>
    </message>
    <message>
        <source>No number of this stream is known</source>
        <translation>이 가치 흐름에는 알려진 값이 없습니다</translation>
    </message>
    <message>
        <source>Measure this first: %1</source>
        <translation>먼저 잴 것: %1</translation>
    </message>
    <message>
        <source>What the time within which 85 % of the items are done would change by, if one number were at the end of its interval and all others as they are.</source>
        <translation>한 값만 범위의 끝에 있고 나머지는 그대로일 때, 85 %가 끝나는 시간이 얼마나 달라지는지 보여 줍니다.</translation>
    </message>
</context>
<context>
    <name>ValueStreamFigures</name>
    <message>
        <source>Start</source>
        <translation>시작</translation>
    </message>
</context>
<context>
    <name>ValueStreamMap</name>
    <message>
        <source>back %1</source>
        <translation>반려 %1</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>중앙값</translation>
    </message>
    <message>
        <source>85 % within</source>
        <translation>85 % 이내</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>리드 타임</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>일한 시간</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>items waiting, in the small pill</comment>
        <translation>%1건</translation>
    </message>
    <message>
        <source>I</source>
        <comment>inventory, in its triangle</comment>
        <translation>I</translation>
    </message>
</context>
<context>
    <name>ValueStreamPanel</name>
    <message>
        <source>New value stream</source>
        <translation>새 가치 흐름</translation>
    </message>
    <message>
        <source>Rename value stream</source>
        <translation>가치 흐름 이름 변경</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>이름 변경</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>복제</translation>
    </message>
    <message>
        <source>Duplicate value stream</source>
        <translation>가치 흐름 복제</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (사본)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Delete value stream</source>
        <translation>가치 흐름 삭제</translation>
    </message>
    <message>
        <source>Lay out automatically</source>
        <translation>자동 배치</translation>
    </message>
    <message>
        <source>Import ticket log…</source>
        <translation>티켓 로그 가져오기…</translation>
    </message>
    <message>
        <source>Add step</source>
        <translation>단계 추가</translation>
    </message>
    <message>
        <source>Rename step</source>
        <translation>단계 이름 변경</translation>
    </message>
    <message>
        <source>Move step</source>
        <translation>단계 이동</translation>
    </message>
    <message>
        <source>Move step earlier</source>
        <translation>단계를 앞으로 옮기기</translation>
    </message>
    <message>
        <source>Move step later</source>
        <translation>단계를 뒤로 옮기기</translation>
    </message>
    <message>
        <source>Remove step</source>
        <translation>단계 삭제</translation>
    </message>
    <message>
        <source>Remove handoff</source>
        <translation>핸드오프 삭제</translation>
    </message>
    <message>
        <source>Hand over to</source>
        <translation>넘길 단계</translation>
    </message>
    <message>
        <source>Send back to</source>
        <translation>반려할 단계</translation>
    </message>
    <message>
        <source>Add send-back</source>
        <translation>반려 추가</translation>
    </message>
    <message>
        <source>Add handoff</source>
        <translation>핸드오프 추가</translation>
    </message>
    <message>
        <source>Name and team</source>
        <translation>이름과 팀</translation>
    </message>
    <message>
        <source>Add a step behind it</source>
        <translation>뒤에 단계 추가</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation>앞으로 옮기기</translation>
    </message>
    <message>
        <source>Move later</source>
        <translation>뒤로 옮기기</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>단계 추가</translation>
    </message>
    <message>
        <source>Fit the map</source>
        <translation>지도 맞추기</translation>
    </message>
    <message>
        <source>Hide rare paths</source>
        <translation>드문 경로 숨기기</translation>
    </message>
    <message>
        <source>How long does one item take, and where does it wait?</source>
        <translation>한 건에 얼마나 걸리고, 어디에서 기다립니까?</translation>
    </message>
    <message>
        <source>Import the log of your ticket system and the map draws itself, or write down the steps one by one: what is done, who does it, Enter.</source>
        <translation>티켓 시스템의 로그를 가져오면 지도가 저절로 그려집니다. 아니면 단계를 하나씩 적으십시오. 무엇을, 누가 하는지 쓰고 Enter를 누릅니다.</translation>
    </message>
    <message>
        <source>Write the first step</source>
        <translation>첫 단계 적기</translation>
    </message>
    <message>
        <source>See the example</source>
        <translation>예제 보기</translation>
    </message>
    <message>
        <source>Value stream</source>
        <translation>가치 흐름</translation>
    </message>
    <message>
        <source>Name of the value stream</source>
        <translation>가치 흐름 이름</translation>
    </message>
    <message>
        <source>New, rename, duplicate, delete</source>
        <translation>새로 만들기, 이름 변경, 복제, 삭제</translation>
    </message>
    <message>
        <source>Value-stream menu</source>
        <translation>가치 흐름 메뉴</translation>
    </message>
    <message>
        <source>Add a step (Ins)</source>
        <translation>단계 추가 (Ins)</translation>
    </message>
    <message>
        <source>Fit the map into the window (0)</source>
        <translation>지도를 창에 맞추기 (0)</translation>
    </message>
    <message>
        <source>Show as a table (T)</source>
        <translation>표로 보기 (T)</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>표로 보기</translation>
    </message>
    <message>
        <source>New from a template</source>
        <translation>서식으로 새로 만들기</translation>
    </message>
    <message>
        <source>Export the map</source>
        <translation>지도 내보내기</translation>
    </message>
    <message>
        <source>Lessons in flow…</source>
        <translation>흐름 배우기…</translation>
    </message>
    <message>
        <source>Picture, PNG…</source>
        <translation>그림, PNG…</translation>
    </message>
    <message>
        <source>Drawing, SVG…</source>
        <translation>도면, SVG…</translation>
    </message>
    <message>
        <source>Wall, one page as PDF…</source>
        <translation>벽에 붙이기, PDF 한 장…</translation>
    </message>
    <message>
        <source>Wall, A3 pages to glue…</source>
        <translation>벽에 붙이기, A3 여러 장…</translation>
    </message>
    <message>
        <source>Wall, A4 pages to glue…</source>
        <translation>벽에 붙이기, A4 여러 장…</translation>
    </message>
    <message>
        <source>The map was not exported</source>
        <translation>지도를 내보내지 못했습니다</translation>
    </message>
    <message>
        <source>Move steps</source>
        <translation>단계 여러 개 이동</translation>
    </message>
    <message>
        <source>Paste steps</source>
        <translation>단계 여러 개 붙여넣기</translation>
    </message>
    <message>
        <source>Paste step</source>
        <translation>단계 붙여넣기</translation>
    </message>
    <message>
        <source>Remove steps</source>
        <translation>단계 여러 개 삭제</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Paste behind it</source>
        <translation>이 단계 뒤에 붙여넣기</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>붙여넣기</translation>
    </message>
    <message>
        <source>Start from a template</source>
        <translation>서식으로 시작</translation>
    </message>
    <message>
        <source>What queues cost…</source>
        <translation>대기열의 값…</translation>
    </message>
    <message>
        <source>Silo map…</source>
        <translation>사일로 지도…</translation>
    </message>
    <message>
        <source>Map backwards from the customer</source>
        <translation>고객부터 거꾸로 그리기</translation>
    </message>
    <message>
        <source>Map forwards</source>
        <translation>순서대로 그리기</translation>
    </message>
    <message>
        <source>Import table or drawing…</source>
        <translation>표나 그림 가져오기…</translation>
    </message>
    <message>
        <source>What if…</source>
        <translation>가정해 보기…</translation>
    </message>
    <message>
        <source>Table of steps, CSV…</source>
        <translation>단계 표, CSV…</translation>
    </message>
    <message>
        <source>Drawing for draw.io…</source>
        <translation>draw.io 그림…</translation>
    </message>
    <message>
        <source>Graph for Graphviz, DOT…</source>
        <translation>Graphviz 그래프, DOT…</translation>
    </message>
    <message>
        <source>Flowchart for Mermaid…</source>
        <translation>Mermaid 흐름도…</translation>
    </message>
    <message>
        <source>Simulated ticket log</source>
        <translation>시뮬레이션 티켓 로그</translation>
    </message>
    <message>
        <source>Simulated ticket log, CSV…</source>
        <translation>시뮬레이션 티켓 로그, CSV…</translation>
    </message>
    <message>
        <source>Simulated ticket log, XES…</source>
        <translation>시뮬레이션 티켓 로그, XES…</translation>
    </message>
    <message>
        <source>Add a step in front of it</source>
        <translation>앞에 단계 추가</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>메모 편집</translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation>메모 삭제</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>현재</translation>
    </message>
    <message>
        <source>Future</source>
        <translation>미래</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>나란히</translation>
    </message>
    <message>
        <source>Which state is shown (C: the next one)</source>
        <translation>보이는 상태 (C: 다음 상태)</translation>
    </message>
    <message>
        <source>Plan a change</source>
        <translation>변경 계획</translation>
    </message>
    <message>
        <source>Move note</source>
        <translation>메모 이동</translation>
    </message>
    <message>
        <source>Add kaizen burst</source>
        <translation>카이젠 버스트 추가</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>메모 추가</translation>
    </message>
    <message>
        <source>Next note</source>
        <translation>다음 메모</translation>
    </message>
    <message>
        <source>Calibrate from a ticket log…</source>
        <translation>티켓 로그로 값 맞추기…</translation>
    </message>
    <message>
        <source>Compare two ticket logs…</source>
        <translation>티켓 로그 두 개 비교…</translation>
    </message>
    <message>
        <source>Ways to get it…</source>
        <translation>셀프서비스 사다리…</translation>
    </message>
    <message>
        <source>What if… (levers, readings, queues over time)</source>
        <translation>가정해 보기…(조정, 세 가지 값, 대기열의 변화)</translation>
    </message>
</context>
<context>
    <name>ValueStreamReport</name>
    <message>
        <source>Source: %1.</source>
        <translation>출처: %1.</translation>
    </message>
    <message>
        <source>The other %1 are waiting; %2 of it happens at %3 and %4.</source>
        <translation>나머지 %1 동안은 기다립니다. 그 가운데 %2가 %3 단계와 %4 단계 앞에서 쌓입니다.</translation>
    </message>
    <message>
        <source>The map shows %1 of %2 handoffs; %3 of the cases run along them alone.</source>
        <translation>지도는 이동 경로 %2개 가운데 %1개를 보여 줍니다. 건의 %3가 이 경로만으로 끝까지 갑니다.</translation>
    </message>
    <message numerus="yes">
        <source>An item changes hands %n time(s)</source>
        <translation>
            <numerusform>한 건의 손이 %n번 바뀝니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them by ticket.</source>
        <translation>
            <numerusform>그 가운데 %n번은 티켓입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 go back from %2 to %3.</source>
        <translation>%1는 %2 단계에서 %3 단계로 되돌아갑니다.</translation>
    </message>
    <message>
        <source>With send-backs the average is %1.</source>
        <translation>반려를 넣으면 평균 %1입니다.</translation>
    </message>
    <message>
        <source>Of 100 items %1 get to the end without a correction.</source>
        <translation>100건 가운데 %1건만 한 번도 고치지 않고 끝까지 갑니다.</translation>
    </message>
    <message>
        <source>Waiting (grey, with its value) and work (blue) by step. Dark grey: the two longest waits. %1.</source>
        <translation>단계별 기다린 시간(회색, 값)과 일한 시간(파랑). 진한 회색은 가장 긴 두 대기. %1.</translation>
    </message>
    <message>
        <source>The stream as the log shows it: line width and number say how often, the ladder shows medians along the most frequent path.</source>
        <translation>로그에서 찾은 흐름. 선 굵기와 숫자는 횟수, 사다리는 가장 잦은 경로의 중앙값.</translation>
    </message>
    <message>
        <source>The current state: one lane a team, every change of lane a handoff; below it the ladder of waiting (up) and work (down).</source>
        <translation>현재 상태. 팀마다 한 줄이며 줄이 바뀌면 핸드오프. 아래는 대기(위)와 작업(아래)의 사다리.</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>지표</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>건수</translation>
    </message>
    <message>
        <source>Lead time, median</source>
        <translation>리드 타임 중앙값</translation>
    </message>
    <message>
        <source>Lead time, 85 % within</source>
        <translation>리드 타임(85 % 이내)</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>리드 타임</translation>
    </message>
    <message>
        <source>Process time</source>
        <translation>작업 시간</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>대기</translation>
    </message>
    <message>
        <source>Activity ratio</source>
        <translation>활동 비율</translation>
    </message>
    <message>
        <source>Rolled %C&amp;A</source>
        <translation>누적 %C&amp;A</translation>
    </message>
    <message>
        <source>Average with send-backs</source>
        <translation>반려 포함 평균</translation>
    </message>
    <message>
        <source>Handoffs</source>
        <translation>핸드오프</translation>
    </message>
    <message>
        <source>Handoffs by ticket</source>
        <translation>티켓 핸드오프</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>지표</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>지금</translation>
    </message>
    <message>
        <source>Metrics of %1, computed on %2.</source>
        <translation>%1의 지표, %2 계산.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>팀</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>대기</translation>
    </message>
    <message>
        <source>%C&amp;A</source>
        <translation>%C&amp;A</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>대기열</translation>
    </message>
    <message>
        <source>Steps in walking order. %C&amp;A as judged by the next step.</source>
        <translation>진행 순서의 단계. %C&amp;A는 다음 단계가 판정.</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>횟수</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>중앙값</translation>
    </message>
    <message>
        <source>85 % within</source>
        <translation>85 % 이내</translation>
    </message>
    <message>
        <source>Steps by how often they happened, %1 of %2.</source>
        <translation>횟수 순 단계, %2개 중 %1개.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>보내는 단계</translation>
    </message>
    <message>
        <source>To</source>
        <translation>받는 단계</translation>
    </message>
    <message>
        <source>Median wait</source>
        <translation>대기 중앙값</translation>
    </message>
    <message>
        <source>The most frequent handoffs, %1 of %2.</source>
        <translation>가장 잦은 이동, %2개 중 %1개.</translation>
    </message>
    <message>
        <source>Sent back %1</source>
        <translation>반려 %1</translation>
    </message>
    <message>
        <source>How</source>
        <translation>방식</translation>
    </message>
    <message>
        <source>Mismatches</source>
        <translation>불일치</translation>
    </message>
    <message>
        <source>Handoffs; mismatches from 1 (slight) to 3 (severe).</source>
        <translation>핸드오프. 불일치는 1(약함)에서 3(심함)까지.</translation>
    </message>
    <message>
        <source>Current state: %1</source>
        <translation>현재 상태: %1</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>발견</translation>
    </message>
    <message>
        <source>Value streams</source>
        <translation>가치 흐름</translation>
    </message>
    <message>
        <source>No value stream has been mapped yet.</source>
        <translation>아직 그린 가치 흐름이 없습니다.</translation>
    </message>
</context>
<context>
    <name>ValueStreamScene</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n회</numerusform>
        </translation>
    </message>
    <message>
        <source>Process time %1</source>
        <translation>작업 시간 %1</translation>
    </message>
    <message>
        <source>Lead time %1</source>
        <translation>리드 타임 %1</translation>
    </message>
    <message>
        <source>85 % within %1</source>
        <translation>85 %는 %1 이내</translation>
    </message>
    <message>
        <source>%C&amp;A %1</source>
        <translation>%C&amp;A %1</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) waiting</source>
        <translation>
            <numerusform>%n건 대기</numerusform>
        </translation>
    </message>
    <message>
        <source>Median wait %1</source>
        <translation>대기 중앙값 %1</translation>
    </message>
    <message>
        <source>Sent back: %1</source>
        <translation>반려 %1</translation>
    </message>
    <message>
        <source>%1 mismatch: %2</source>
        <translation>%1 불일치: %2</translation>
    </message>
    <message>
        <source>No team yet</source>
        <translation>팀 미정</translation>
    </message>
    <message>
        <source>Utilisation %1</source>
        <translation>이용률 %1</translation>
    </message>
    <message>
        <source>Pain: %1</source>
        <translation>고통: %1</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>없앰</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>변경 %1</translation>
    </message>
</context>
<context>
    <name>ValueStreamSummary</name>
    <message numerus="yes">
        <source>%Ln case(s)</source>
        <translation>
            <numerusform>%Ln건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n단계</numerusform>
        </translation>
    </message>
    <message>
        <source>85 % are done within %1</source>
        <translation>85 %는 %1 안에 끝남</translation>
    </message>
    <message numerus="yes">
        <source>%n handoff(s)</source>
        <translation>
            <numerusform>핸드오프 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>(%1 by ticket)</source>
        <translation>(티켓 %1개)</translation>
    </message>
    <message>
        <source>%1 has no steps yet</source>
        <translation>%1에 아직 단계가 없습니다</translation>
    </message>
    <message>
        <source>no item ever completes</source>
        <translation>어떤 건도 끝나지 않습니다</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>How long one %1 takes is not known yet</source>
        <translation>%1 한 건에 얼마나 걸리는지 아직 모릅니다</translation>
    </message>
    <message>
        <source>%1: half of the cases take longer than %2</source>
        <translation>%1: 절반은 %2 넘게 걸립니다</translation>
    </message>
    <message>
        <source>One %1 takes at least %2</source>
        <translation>%1 한 건에 최소 %2 걸립니다</translation>
    </message>
    <message>
        <source>One %1 takes %2</source>
        <translation>%1 한 건에 %2 걸립니다</translation>
    </message>
    <message>
        <source>One %1 takes at least %2 and is worked on for at least %3</source>
        <translation>%1 한 건에 최소 %2 걸리고 일한 시간은 최소 %3입니다</translation>
    </message>
    <message>
        <source>One %1 takes %2 and is worked on for %3</source>
        <translation>%1 한 건에 %2 걸리고 일한 시간은 %3입니다</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>리드 타임</translation>
    </message>
    <message>
        <source>worked on for %1</source>
        <translation>일한 시간 %1</translation>
    </message>
    <message>
        <source>Never ends</source>
        <translation>끝나지 않음</translation>
    </message>
    <message>
        <source>Mostly waiting</source>
        <translation>대부분 대기</translation>
    </message>
    <message>
        <source>Often waiting</source>
        <translation>대기 잦음</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>잘 흐름</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>아직 모름</translation>
    </message>
    <message>
        <source>An item waits %1 at %2.</source>
        <translation>%2에서 한 건이 %1 기다립니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) wait there now.</source>
        <translation>
            <numerusform>지금 %n건이 그 앞에 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Together with %1 that is %2 of all waiting.</source>
        <translation>%1까지 합치면 전체 대기의 %2입니다.</translation>
    </message>
    <message>
        <source>%1 of the waiting is in one place</source>
        <translation>대기의 %1가 한 곳에</translation>
    </message>
    <message>
        <source>With send-backs the average is %1.</source>
        <translation>반려를 넣으면 평균 %1입니다.</translation>
    </message>
    <message>
        <source>Agree with %1 on what a request must hold before it leaves %2.</source>
        <translation>%2에서 넘기기 전에 갖출 항목을 %1 쪽과 정하십시오.</translation>
    </message>
    <message>
        <source>%1 come back from %2</source>
        <translation>%2에서 %1 되돌아옴</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n회</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 repeated %2</source>
        <translation>%1 반복 %2</translation>
    </message>
    <message>
        <source>Back from %1 to %2 %3</source>
        <translation>%1에서 %2 단계로 되돌아옴 %3</translation>
    </message>
    <message>
        <source>Half of them after more than %1.</source>
        <translation>절반은 %1 넘게 지난 뒤입니다.</translation>
    </message>
    <message>
        <source>%1 works for %2 and waits for %3.</source>
        <translation>%1 단계는 %2 일하고 %3 기다립니다.</translation>
    </message>
    <message>
        <source>Remove the handoff or turn it into self-service.</source>
        <translation>핸드오프를 없애거나 셀프서비스로 바꾸십시오.</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket handoff(s)</source>
        <translation>
            <numerusform>티켓 핸드오프 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>No item ever completes</source>
        <translation>끝나는 건이 없음</translation>
    </message>
    <message>
        <source>From some step everything is sent back. A share below 100 % lets items through.</source>
        <translation>어떤 단계에서 모든 건을 되돌려 보냅니다. 비율을 100 %보다 낮추면 건이 지나갑니다.</translation>
    </message>
    <message>
        <source>%1: more work than time</source>
        <translation>%1: 걸린 시간보다 긴 작업</translation>
    </message>
    <message>
        <source>Its process time %1 is longer than its lead time %2. Correct one of them, or say how many people work on one item.</source>
        <translation>작업 시간(%1)이 리드 타임(%2)보다 깁니다. 둘 가운데 하나를 고치거나, 한 건을 몇 사람이 함께 하는지 적으십시오.</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1 %3단계 중 %2</translation>
    </message>
    <message>
        <source>%C&amp;A</source>
        <translation>%C&amp;A</translation>
    </message>
    <message>
        <source>lead time</source>
        <translation>리드 타임</translation>
    </message>
    <message>
        <source>process time</source>
        <translation>작업 시간</translation>
    </message>
    <message>
        <source>share sent back: %1</source>
        <translation>반려 비율 %1</translation>
    </message>
    <message>
        <source>Not everything is known</source>
        <translation>모르는 값이 있음</translation>
    </message>
    <message>
        <source>Unknown: %1. Totals are sums of what is known.</source>
        <translation>미확인: %1. 합계는 아는 값만 더한 것입니다.</translation>
    </message>
    <message>
        <source>sum of %1 steps</source>
        <translation>%1단계의 합</translation>
    </message>
    <message>
        <source>Martin &amp; Osterling, Value Stream Mapping (2014)</source>
        <translation>Martin &amp; Osterling, Value Stream Mapping (2014)</translation>
    </message>
    <message>
        <source>Lead time (median)</source>
        <translation>리드 타임(중앙값)</translation>
    </message>
    <message numerus="yes">
        <source>the middle one of %Ln case(s), from first to last event</source>
        <translation>
            <numerusform>%Ln건 가운데 중앙값, 첫 기록부터 마지막 기록까지</numerusform>
        </translation>
    </message>
    <message>
        <source>Process time</source>
        <translation>작업 시간</translation>
    </message>
    <message>
        <source>Activity ratio</source>
        <translation>활동 비율</translation>
    </message>
    <message>
        <source>process time / lead time = %1 / %2</source>
        <translation>작업 시간 / 리드 타임 = %1 / %2</translation>
    </message>
    <message>
        <source>here below 10 % counts as bad, below 25 % as a warning</source>
        <translation>이 프로그램은 10 % 미만을 나쁨, 25 % 미만을 주의로 봅니다</translation>
    </message>
    <message>
        <source>process time / lead time, over the steps that have both</source>
        <translation>두 값을 모두 아는 단계의 작업 시간 / 리드 타임</translation>
    </message>
    <message>
        <source>Product over all steps, as if they were independent; about %1 in 100 requests need a correction somewhere</source>
        <translation>모든 단계의 곱(서로 독립으로 봄). 100건 가운데 약 %1건은 어딘가에서 고칩니다</translation>
    </message>
    <message>
        <source>%1 of %2 steps unknown</source>
        <translation>%2단계 중 %1단계 미확인</translation>
    </message>
    <message>
        <source>Rolled %C&amp;A</source>
        <translation>누적 %C&amp;A</translation>
    </message>
    <message>
        <source>product of %1 steps</source>
        <translation>%1단계의 곱</translation>
    </message>
    <message>
        <source>Average with send-backs</source>
        <translation>반려 포함 평균</translation>
    </message>
    <message>
        <source>Σ visits × lead time, visits v = (I − Pᵀ)⁻¹ e</source>
        <translation>Σ 방문 횟수 × 리드 타임, 방문 횟수 v = (I − Pᵀ)⁻¹ e</translation>
    </message>
    <message>
        <source>Absorbing Markov chain: Kemeny &amp; Snell, Finite Markov Chains (1960)</source>
        <translation>흡수 마르코프 연쇄: Kemeny &amp; Snell, Finite Markov Chains (1960)</translation>
    </message>
    <message>
        <source>Cases that stay visible</source>
        <translation>그대로 보이는 건</translation>
    </message>
    <message>
        <source>cases all of whose handoffs are among the %1 of %2 shown</source>
        <translation>모든 이동이 보이는 경로 %1개(전체 %2개) 안에 있는 건</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>사다리</translation>
    </message>
    <message>
        <source>medians of the steps along the most frequent path; they need not add up to the median of the cases</source>
        <translation>가장 잦은 경로를 따라간 단계별 중앙값. 더해도 건의 중앙값과 같지 않을 수 있습니다</translation>
    </message>
    <message>
        <source>No value stream has been mapped yet</source>
        <translation>아직 그린 가치 흐름이 없습니다</translation>
    </message>
</context>
<context>
    <name>WallPhotoDialog</name>
    <message>
        <source>&amp;Show the photo</source>
        <translation>사진 보이기(&amp;S)</translation>
    </message>
    <message>
        <source>Photo of the wall</source>
        <translation>벽 사진</translation>
    </message>
    <message>
        <source>&amp;Opacity</source>
        <translation>불투명도(&amp;O)</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>크기(&amp;Z)</translation>
    </message>
    <message>
        <source>From the &amp;left</source>
        <translation>왼쪽에서(&amp;L)</translation>
    </message>
    <message>
        <source>From the &amp;top</source>
        <translation>위에서(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Another photo…</source>
        <translation>다른 사진(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Remove the photo</source>
        <translation>사진 제거(&amp;R)</translation>
    </message>
    <message>
        <source>Change the size of the photo</source>
        <translation>사진 크기 변경</translation>
    </message>
    <message>
        <source>Change the opacity of the photo</source>
        <translation>사진 불투명도 변경</translation>
    </message>
    <message>
        <source>Move the photo</source>
        <translation>사진 이동</translation>
    </message>
    <message>
        <source>Drag the photo on the map, beside the steps, until it lies right; then put the steps on it. It is not printed and not exported.</source>
        <translation>지도에서 단계가 없는 곳을 끌어 사진을 맞춘 뒤 그 위에 단계를 놓으십시오. 사진은 인쇄하거나 내보내지 않습니다.</translation>
    </message>
</context>
<context>
    <name>WallPhotoLayer</name>
    <message>
        <source>Move the photo</source>
        <translation>사진 이동</translation>
    </message>
    <message>
        <source>Photo of the wall under the map…</source>
        <translation>지도 밑에 벽 사진 깔기…</translation>
    </message>
    <message>
        <source>Show the photo of the wall</source>
        <translation>벽 사진 보이기</translation>
    </message>
    <message>
        <source>Photo of the wall…</source>
        <translation>벽 사진…</translation>
    </message>
    <message>
        <source>Photo of the wall</source>
        <translation>벽 사진</translation>
    </message>
    <message>
        <source>This project is open read-only; save a copy to import into it.</source>
        <translation>이 프로젝트는 읽기 전용으로 열려 있습니다. 가져오려면 사본을 저장하십시오.</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>사진</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>아무것도 바뀌지 않았습니다.</translation>
    </message>
    <message>
        <source>Lay a photo under the map</source>
        <translation>지도 밑에 사진 깔기</translation>
    </message>
    <message>
        <source>Remove the photo of the wall</source>
        <translation>벽 사진 제거</translation>
    </message>
</context>
<context>
    <name>WallPhotos</name>
    <message>
        <source>The picture has %1 × %2 points, more than 50 million; save it smaller.</source>
        <translation>사진이 %1 × %2픽셀로 5천만 픽셀보다 큽니다. 더 작게 저장하십시오.</translation>
    </message>
    <message>
        <source>The picture needs more than %1 MB unpacked; save it smaller.</source>
        <translation>사진을 풀면 %1MB가 넘습니다. 더 작게 저장하십시오.</translation>
    </message>
    <message>
        <source>The file is no picture in the form PNG or JPEG.</source>
        <translation>PNG나 JPEG 형식의 사진이 아닙니다.</translation>
    </message>
    <message>
        <source>The picture is damaged.</source>
        <translation>사진이 손상되었습니다.</translation>
    </message>
</context>
<context>
    <name>WhatIfDialog</name>
    <message>
        <source>&amp;What if…</source>
        <translation>가정해 보기(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Three readings</source>
        <translation>세 가지 값(&amp;T)</translation>
    </message>
    <message>
        <source>What to &amp;measure next</source>
        <translation>다음에 잴 것(&amp;M)</translation>
    </message>
    <message>
        <source>Watch it &amp;run</source>
        <translation>흐름 보기(&amp;R)</translation>
    </message>
    <message>
        <source>What if: %1</source>
        <translation>가정해 보기: %1</translation>
    </message>
    <message>
        <source>Keep what was tried as changes</source>
        <translation>시험한 값을 변경 목록에 넣기</translation>
    </message>
    <message>
        <source>&amp;Queues over time</source>
        <translation>대기열의 변화(&amp;Q)</translation>
    </message>
</context>
<context>
    <name>WhatIfPage</name>
    <message>
        <source>Figure</source>
        <translation>수치</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>지금</translation>
    </message>
    <message>
        <source>With the levers</source>
        <translation>조정한 뒤</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>차이</translation>
    </message>
    <message>
        <source>&amp;Reset levers</source>
        <translation>조정 되돌리기(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keep as changes</source>
        <translation>변경 목록에 넣기(&amp;K)</translation>
    </message>
    <message>
        <source>What the levers do</source>
        <translation>조정에 따른 결과</translation>
    </message>
    <message>
        <source>Puts what was moved into the list of changes of the future state.</source>
        <translation>조정한 값을 미래 상태의 변경 목록에 넣습니다.</translation>
    </message>
    <message>
        <source>Simulating the present…</source>
        <translation>현재 상태를 시뮬레이션하고 있습니다…</translation>
    </message>
    <message>
        <source>This stream cannot be simulated</source>
        <translation>이 가치 흐름은 시뮬레이션할 수 없습니다</translation>
    </message>
    <message>
        <source>More comes in than gets out: the queues grow for ever</source>
        <translation>들어오는 일이 나가는 일보다 많아 대기열이 끝없이 늘어납니다</translation>
    </message>
    <message>
        <source>What is shown is the state when the run was stopped.</source>
        <translation>실행이 멈췄을 때의 상태를 보여 줍니다.</translation>
    </message>
    <message>
        <source>%1 runs of %2 weeks, seed %3.</source>
        <translation>%2주씩 %1회 실행, 시드 %3.</translation>
    </message>
    <message>
        <source>85 % of the items are done within %1</source>
        <translation>85 %는 %1 안에 끝납니다</translation>
    </message>
    <message>
        <source>Move a lever to see what it would do; nothing is changed. %1</source>
        <translation>값을 움직이면 결과를 볼 수 있습니다. 실제로 바뀌는 것은 없습니다. %1</translation>
    </message>
    <message>
        <source>85 % of the items would be done within %1 instead of %2</source>
        <translation>85 %가 %2 대신 %1 안에 끝나게 됩니다</translation>
    </message>
    <message>
        <source>The difference may be chance. %1</source>
        <translation>이 차이는 우연일 수 있습니다. %1</translation>
    </message>
    <message numerus="yes">
        <source>In the weekly mean it would be noticed after about %n weeks.</source>
        <translation>
            <numerusform>주간 평균으로는 약 %n주 뒤에 알아볼 수 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the weekly mean it would not be noticed. %1</source>
        <translation>주간 평균으로는 알아볼 수 없습니다. %1</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>평균</translation>
    </message>
    <message>
        <source>P50</source>
        <translation>P50</translation>
    </message>
    <message>
        <source>P85</source>
        <translation>P85</translation>
    </message>
    <message>
        <source>P95</source>
        <translation>P95</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>Items at once</source>
        <translation>동시에 진행되는 건수</translation>
    </message>
    <message>
        <source>Utilisation: %1</source>
        <translation>이용률: %1</translation>
    </message>
    <message>
        <source>Share of the items that are done within so many days</source>
        <translation>며칠 안에 끝나는 건의 비율</translation>
    </message>
    <message>
        <source>Share of the items that are done within so many hours</source>
        <translation>몇 시간 안에 끝나는 건의 비율</translation>
    </message>
    <message>
        <source>85 %</source>
        <translation>85 %</translation>
    </message>
    <message>
        <source>Share of the items that are done within a time: 85 % within %1.</source>
        <translation>일정 시간 안에 끝나는 건의 비율: 85 %가 %1 안에 끝납니다.</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation>파일(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New project</source>
        <translation>새 프로젝트(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>열기(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>최근 프로젝트 열기(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>목록 지우기(&amp;C)</translation>
    </message>
    <message>
        <source>Open the &amp;example</source>
        <translation>예제 열기(&amp;E)</translation>
    </message>
    <message>
        <source>N&amp;ame or move this project…</source>
        <translation>프로젝트 이름 정하기·옮기기(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>사본 저장(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Import ticket log…</source>
        <translation>티켓 로그 가져오기(&amp;I)…</translation>
    </message>
    <message>
        <source>Import &amp;JSON…</source>
        <translation>JSON 가져오기(&amp;J)…</translation>
    </message>
    <message>
        <source>Export &amp;PDF…</source>
        <translation>PDF 내보내기(&amp;P)…</translation>
    </message>
    <message>
        <source>E&amp;xport JSON…</source>
        <translation>JSON 내보내기(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>프로젝트 닫기(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>끝내기(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>보기(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Previous panel</source>
        <translation>이전 화면(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next panel</source>
        <translation>다음 화면(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Right side</source>
        <translation>오른쪽 정보(&amp;R)</translation>
    </message>
    <message>
        <source>How is this &amp;computed?</source>
        <translation>계산 방법(&amp;C)</translation>
    </message>
    <message>
        <source>Text &amp;larger</source>
        <translation>글자 크게(&amp;L)</translation>
    </message>
    <message>
        <source>Text &amp;smaller</source>
        <translation>글자 작게(&amp;S)</translation>
    </message>
    <message>
        <source>Text n&amp;ormal size</source>
        <translation>글자 보통 크기(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>테마(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>밝게(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>어둡게(&amp;D)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>시스템 설정(&amp;S)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>언어(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>전체 화면(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>편집(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>실행 취소(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>다시 실행(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Search everything</source>
        <translation>전체 검색(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>도움말(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>단축키(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Gemba</source>
        <translation>Gemba 정보(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Merge a copy…</source>
        <translation>사본 병합(&amp;M)…</translation>
    </message>
    <message>
        <source>Restore from a &amp;backup…</source>
        <translation>백업에서 되살리기(&amp;B)…</translation>
    </message>
    <message>
        <source>Acti&amp;vity log</source>
        <translation>활동 기록(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Name this moment…</source>
        <translation>이 시점에 이름 붙이기(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Compare two moments…</source>
        <translation>두 시점 비교(&amp;C)…</translation>
    </message>
    <message>
        <source>Import a &amp;value stream…</source>
        <translation>가치 흐름 가져오기(&amp;V)…</translation>
    </message>
</context>
<context>
    <name>WorkshopSummary</name>
    <message>
        <source>%1: more work than people</source>
        <translation>%1: 사람보다 많은 일</translation>
    </message>
    <message>
        <source>What comes in takes %1 of its people&apos;s time (ρ over 1). Its queues grow every day, or one of demand, process time and people is wrong.</source>
        <translation>들어오는 일이 이 팀 시간의 %1을(를) 차지합니다(ρ가 1을 넘음). 대기열이 날마다 자라거나, 요청 수·작업 시간·인원 가운데 하나가 틀렸습니다.</translation>
    </message>
    <message>
        <source>%1: more comes in than gets out</source>
        <translation>%1: 나가는 것보다 들어오는 것이 많음</translation>
    </message>
    <message>
        <source>What comes in takes %1 of the time of its people (ρ over 1). The queue grows every day, or one of the numbers is wrong.</source>
        <translation>들어오는 일이 여기 사람들 시간의 %1을(를) 차지합니다(ρ가 1을 넘음). 대기열이 날마다 자라거나 숫자 가운데 하나가 틀렸습니다.</translation>
    </message>
    <message>
        <source>Queue and wait do not fit</source>
        <translation>대기열과 대기 시간이 맞지 않음</translation>
    </message>
    <message>
        <source>By Little&apos;s law %1 items should wait, and %2 were counted. Look again at demand, waits and queues, or the queue is changing.</source>
        <translation>리틀의 법칙에 따르면 %1건이 기다려야 하는데 %2건을 세었습니다. 요청 수, 대기 시간, 대기열을 다시 확인하십시오. 대기열이 변하는 중일 수도 있습니다.</translation>
    </message>
    <message>
        <source>%1: the lead time does not fit its queue</source>
        <translation>%1: 리드 타임이 대기열과 맞지 않음</translation>
    </message>
    <message>
        <source>Stated is %1; the items in front at this demand and the work give %2.</source>
        <translation>적힌 값은 %1이고, 이 요청 수에서 앞에 있는 건수와 작업으로 계산하면 %2입니다.</translation>
    </message>
    <message>
        <source>%C&amp;A is 100 % everywhere</source>
        <translation>%C&amp;A가 모두 100 %</translation>
    </message>
    <message>
        <source>Ask those who receive: of ten items, how many can you use without asking?</source>
        <translation>받는 사람에게 물어보십시오: 열 건 가운데 몇 건을 되묻지 않고 쓸 수 있습니까?</translation>
    </message>
    <message>
        <source>%1 steps are too many for one map</source>
        <translation>단계 %1개는 한 지도에 너무 많음</translation>
    </message>
    <message>
        <source>Five to fifteen tell the story. Group what one team does in one go.</source>
        <translation>다섯에서 열다섯 단계면 충분합니다. 한 팀이 한 번에 하는 일을 묶으십시오.</translation>
    </message>
    <message>
        <source>%1: more value than work</source>
        <translation>%1: 작업보다 긴 부가가치</translation>
    </message>
    <message>
        <source>Its value-added time %1 is longer than its process time %2.</source>
        <translation>부가가치 시간 %1이(가) 작업 시간 %2보다 깁니다.</translation>
    </message>
    <message>
        <source>Takt</source>
        <translation>택트</translation>
    </message>
    <message>
        <source>working time a day / items a day = %1 / %2</source>
        <translation>하루 작업 시간 / 하루 요청 수 = %1 / %2</translation>
    </message>
    <message>
        <source>Rother &amp; Shook, Learning to See (1999)</source>
        <translation>Rother &amp; Shook, Learning to See (1999)</translation>
    </message>
    <message>
        <source>Items in the stream</source>
        <translation>흐름 안의 건수</translation>
    </message>
    <message>
        <source>items a day × lead time = %1 × %2</source>
        <translation>하루 요청 수 × 리드 타임 = %1 × %2</translation>
    </message>
    <message>
        <source>Little&apos;s law: Operations Research 9 (1961)</source>
        <translation>리틀의 법칙: Operations Research 9 (1961)</translation>
    </message>
    <message>
        <source>Labour effort</source>
        <translation>필요 노력</translation>
    </message>
    <message>
        <source>Σ process time × people × visits × %1 items a year / %2 hours</source>
        <translation>Σ 작업 시간 × 인원 × 방문 횟수 × 연 %1건 / %2시간</translation>
    </message>
    <message>
        <source>%1 FTE</source>
        <comment>full-time equivalents</comment>
        <translation>%1 FTE</translation>
    </message>
    <message>
        <source>Martin &amp; Osterling, Value Stream Mapping (2014)</source>
        <translation>Martin &amp; Osterling, Value Stream Mapping (2014)</translation>
    </message>
    <message>
        <source>Utilisation of %1</source>
        <translation>%1의 이용률</translation>
    </message>
    <message>
        <source>work of a week in all its steps / time of its people</source>
        <translation>모든 단계의 주간 작업 / 팀의 시간</translation>
    </message>
    <message>
        <source>at least; unknown process times: %1</source>
        <translation>최소한; 모르는 작업 시간: %1개</translation>
    </message>
    <message>
        <source>over all value streams that say what comes in</source>
        <translation>요청 수를 적은 모든 가치 흐름에 걸쳐</translation>
    </message>
    <message>
        <source>Process-cycle efficiency</source>
        <translation>프로세스 사이클 효율</translation>
    </message>
    <message>
        <source>value-added time / lead time, over the steps that have both</source>
        <translation>부가가치 시간 / 리드 타임, 둘 다 있는 단계</translation>
    </message>
    <message>
        <source>never more than the activity ratio; %1 of %2 steps unknown</source>
        <translation>활동 비율을 넘지 않음; %2단계 중 %1개를 모름</translation>
    </message>
    <message>
        <source>Standard deviation by send-backs</source>
        <translation>되돌림에 따른 표준편차</translation>
    </message>
    <message>
        <source>Kemeny &amp; Snell, Finite Markov Chains (1960); times do not vary</source>
        <translation>Kemeny &amp; Snell, Finite Markov Chains (1960); 시간은 변하지 않는다고 봄</translation>
    </message>
    <message>
        <source>Average with branches that vary</source>
        <translation>갈래의 변동을 넣은 평균</translation>
    </message>
    <message>
        <source>the longest of several random times is longer than the longest average</source>
        <translation>변동하는 시간 여럿 중 가장 긴 것은 가장 긴 평균보다 길다</translation>
    </message>
    <message>
        <source>exponential times, inclusion and exclusion</source>
        <translation>지수 분포 시간, 포함·배제의 원리</translation>
    </message>
    <message>
        <source>95 % interval; %1 of %2 steps without one are taken as they stand</source>
        <translation>95 % 구간; 구간이 없는 %2단계 중 %1개는 적힌 값 그대로 씀</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 % 구간</translation>
    </message>
    <message>
        <source>How sure the lead time is</source>
        <translation>리드 타임의 확실성</translation>
    </message>
    <message>
        <source>Σ t − √Σ(t − low)² to Σ t + √Σ(high − t)²</source>
        <translation>Σ t − √Σ(t − 하한)² ~ Σ t + √Σ(상한 − t)²</translation>
    </message>
    <message>
        <source>Zou &amp; Donner, Statistics in Medicine 27 (2008)</source>
        <translation>Zou &amp; Donner, Statistics in Medicine 27 (2008)</translation>
    </message>
    <message>
        <source>How sure rolled %C&amp;A is</source>
        <translation>누적 %C&amp;A의 확실성</translation>
    </message>
    <message>
        <source>product of the beta distributions after what was counted</source>
        <translation>센 건수에 따른 베타 분포의 곱</translation>
    </message>
    <message>
        <source>Fan, Communications in Statistics 20 (1991)</source>
        <translation>Fan, Communications in Statistics 20 (1991)</translation>
    </message>
</context>
</TS>
