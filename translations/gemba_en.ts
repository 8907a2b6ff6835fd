<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>BudgetOutlook</name>
    <message numerus="yes">
        <source>and %n more day(s)</source>
        <translation>
            <numerusform>and %n more day</numerusform>
            <numerusform>and %n more days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalibrationDialog</name>
    <message numerus="yes">
        <source>Set %n numbers</source>
        <translation>
            <numerusform>Set %n number</numerusform>
            <numerusform>Set %n numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers</source>
        <translation>
            <numerusform>%n number</numerusform>
            <numerusform>%n numbers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorBudgetFigures</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorBudgetPanel</name>
    <message numerus="yes">
        <source>%n SLO(s)</source>
        <translation>
            <numerusform>%n SLO</numerusform>
            <numerusform>%n SLOs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorBudgetSummary</name>
    <message numerus="yes">
        <source>%n rolling day(s)</source>
        <translation>
            <numerusform>%n rolling day</numerusform>
            <numerusform>%n rolling days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At %n day(s) the alert over %1 is %2 ×. Raise it to 1 × or it fires while the SLO is met.</source>
        <translation>
            <numerusform>At %n day the alert over %1 is %2 ×. Raise it to 1 × or it fires while the SLO is met.</numerusform>
            <numerusform>At %n days the alert over %1 is %2 ×. Raise it to 1 × or it fires while the SLO is met.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n incident(s))</source>
        <translation>
            <numerusform>%1 (%n incident)</numerusform>
            <numerusform>%1 (%n incidents)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Incidents of the last %n day(s), then the steady loss outside incidents.</source>
        <translation>
            <numerusform>Incidents of the last %n day, then the steady loss outside incidents.</numerusform>
            <numerusform>Incidents of the last %n days, then the steady loss outside incidents.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorBudgetWords</name>
    <message numerus="yes">
        <source>Budget spent over %n day(s)</source>
        <translation>
            <numerusform>Budget spent over %n day</numerusform>
            <numerusform>Budget spent over %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In force since %1, %n day(s).</source>
        <translation>
            <numerusform>In force since %1, %n day.</numerusform>
            <numerusform>In force since %1, %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s)</source>
        <translation>
            <numerusform>%n incident</numerusform>
            <numerusform>%n incidents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 took %2 of the budget in %n day(s)</source>
        <translation>
            <numerusform>%1 took %2 of the budget in %n day</numerusform>
            <numerusform>%1 took %2 of the budget in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message numerus="yes">
        <source>and %n more places</source>
        <translation>
            <numerusform>and %n more place</numerusform>
            <numerusform>and %n more places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FutureSummary</name>
    <message numerus="yes">
        <source>%n change(s) in turn: the median goes from %1 to %2, and 85 % are done within %4 instead of %3</source>
        <translation>
            <numerusform>%n change: the median goes from %1 to %2, and 85 % are done within %4 instead of %3</numerusform>
            <numerusform>%n changes in turn: the median goes from %1 to %2, and 85 % are done within %4 instead of %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) in turn; what they do to the lead time is not known yet</source>
        <translation>
            <numerusform>%n change in turn; what it does to the lead time is not known yet</numerusform>
            <numerusform>%n changes in turn; what they do to the lead time is not known yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) in turn leave the lead time at %1</source>
        <translation>
            <numerusform>%n change leaves the lead time at %1</numerusform>
            <numerusform>%n changes in turn leave the lead time at %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) in turn shorten the lead time from %1 to %2</source>
        <translation>
            <numerusform>%n change shortens the lead time from %1 to %2</numerusform>
            <numerusform>%n changes in turn shorten the lead time from %1 to %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) in turn lengthen the lead time from %1 to %2</source>
        <translation>
            <numerusform>%n change lengthens the lead time from %1 to %2</numerusform>
            <numerusform>%n changes in turn lengthen the lead time from %1 to %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandoffPage</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>once</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Interchange</name>
    <message numerus="yes">
        <source>Page “%1”: %n shapes without a text or without both ends were left out.</source>
        <translation>
            <numerusform>Page “%1”: %n shape without a text or without both ends was left out.</numerusform>
            <numerusform>Page “%1”: %n shapes without a text or without both ends were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Page “%1”: %n arrows that close a circle were taken for send-backs.</source>
        <translation>
            <numerusform>Page “%1”: %n arrow that closes a circle was taken for a send-back.</numerusform>
            <numerusform>Page “%1”: %n arrows that close a circle were taken for send-backs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KataReport</name>
    <message numerus="yes">
        <source>%1: %2; %n measurement(s), %3 to %4. Numbered flags are the experiments.</source>
        <translation>
            <numerusform>%1: %2; %n measurement, %3 to %4. Numbered flags are the experiments.</numerusform>
            <numerusform>%1: %2; %n measurements, %3 to %4. Numbered flags are the experiments.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KataSummary</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>experiment(s)</source>
        <translation>
            <numerusform>experiment</numerusform>
            <numerusform>experiments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) were measured before the first experiment; eight make a baseline that a change can be judged by.</source>
        <translation>
            <numerusform>%n point was measured before the first experiment; eight make a baseline that a change can be judged by.</numerusform>
            <numerusform>%n points were measured before the first experiment; eight make a baseline that a change can be judged by.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measurement(s), %1 to %2</source>
        <translation>
            <numerusform>%n measurement, %1 to %2</numerusform>
            <numerusform>%n measurements, %1 to %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KataWords</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) past</source>
        <translation>
            <numerusform>%n day past</numerusform>
            <numerusform>%n days past</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more point(s) until there is a median</source>
        <translation>
            <numerusform>%n more point until there is a median</numerusform>
            <numerusform>%n more points until there is a median</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in a row below the median: a change</source>
        <translation>
            <numerusform>%n in a row below the median: a change</numerusform>
            <numerusform>%n in a row below the median: a change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in a row above the median: a change</source>
        <translation>
            <numerusform>%n in a row above the median: a change</numerusform>
            <numerusform>%n in a row above the median: a change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points in a row going down: a trend</source>
        <translation>
            <numerusform>%n points in a row going down: a trend</numerusform>
            <numerusform>%n points in a row going down: a trend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points in a row going up: a trend</source>
        <translation>
            <numerusform>%n points in a row going up: a trend</numerusform>
            <numerusform>%n points in a row going up: a trend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more until a verdict</source>
        <translation>
            <numerusform>%n more until a verdict</numerusform>
            <numerusform>%n more until a verdict</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in a row below the median, %1</source>
        <translation>
            <numerusform>%n in a row below the median, %1</numerusform>
            <numerusform>%n in a row below the median, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in a row above the median, %1</source>
        <translation>
            <numerusform>%n in a row above the median, %1</numerusform>
            <numerusform>%n in a row above the median, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n experiment(s)</source>
        <translation>
            <numerusform>%n experiment</numerusform>
            <numerusform>%n experiments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n prediction(s) hit</source>
        <translation>
            <numerusform>%1 of %n prediction hit</numerusform>
            <numerusform>%1 of %n predictions hit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeasurementTable</name>
    <message numerus="yes">
        <source>%n row(s) pasted</source>
        <translation>
            <numerusform>%n row pasted</numerusform>
            <numerusform>%n rows pasted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a date and a value</source>
        <translation>
            <numerusform>%n without a date and a value</numerusform>
            <numerusform>%n without a date and a value</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message numerus="yes">
        <source>%n question(s) before merging</source>
        <translation>
            <numerusform>%n question before merging</numerusform>
            <numerusform>%n questions before merging</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of this project will change</source>
        <translation>
            <numerusform>%n row of this project will change</numerusform>
            <numerusform>%n rows of this project will change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not a copy of this project. As a part it adds %n row(s)</source>
        <translation>
            <numerusform>Not a copy of this project. As a part it adds %n row</numerusform>
            <numerusform>Not a copy of this project. As a part it adds %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeWords</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ObjectiveEditor</name>
    <message numerus="yes">
        <source>allows %1 in %n day(s)</source>
        <translation>
            <numerusform>allows %1 in %n day</numerusform>
            <numerusform>allows %1 in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ObstacleSection</name>
    <message numerus="yes">
        <source>one of %n is worked on</source>
        <translation>
            <numerusform>one of %n is worked on</numerusform>
            <numerusform>one of %n is worked on</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrgModelSummary</name>
    <message numerus="yes">
        <source>%n criteria</source>
        <translation>
            <numerusform>%n criterion</numerusform>
            <numerusform>%n criteria</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n SREs</source>
        <translation>
            <numerusform>%n SRE</numerusform>
            <numerusform>%n SREs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more SREs would carry the pager.</source>
        <translation>
            <numerusform>%n more SRE would carry the pager.</numerusform>
            <numerusform>%n more SREs would carry the pager.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n criteria say no word on what was found.</source>
        <translation>
            <numerusform>%n criterion says no word on what was found.</numerusform>
            <numerusform>%n criteria say no word on what was found.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewPanel</name>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days past</source>
        <translation>
            <numerusform>%n day past</numerusform>
            <numerusform>%n days past</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewSummary</name>
    <message numerus="yes">
        <source>over it %n times in a row</source>
        <translation>
            <numerusform>over it once</numerusform>
            <numerusform>over it %n times in a row</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values entered, the last on %1</source>
        <translation>
            <numerusform>%n value entered, the last on %1</numerusform>
            <numerusform>%n values entered, the last on %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueuePriceDialog</name>
    <message numerus="yes">
        <source>Cheapest for this work alone: %n people; %1 for people and %2 for waiting a day</source>
        <translation>
            <numerusform>Cheapest for this work alone: %n person; %1 for people and %2 for waiting a day</numerusform>
            <numerusform>Cheapest for this work alone: %n people; %1 for people and %2 for waiting a day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mean wait in process times against the use of the people: %1 with %n people.</source>
        <translation>
            <numerusform>Mean wait in process times against the use of the people: %1 with %n person.</numerusform>
            <numerusform>Mean wait in process times against the use of the people: %1 with %n people.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportSummary</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chapter(s)</source>
        <translation>
            <numerusform>%n chapter</numerusform>
            <numerusform>%n chapters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n chapter(s) have nothing to say yet</source>
        <translation>
            <numerusform>%1; %n chapter has nothing to say yet</numerusform>
            <numerusform>%1; %n chapters have nothing to say yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Salvage</name>
    <message numerus="yes">
        <source>table %1: %n sound row(s) left out, because the rows of table %2 they belong to are lost: %3</source>
        <translation>
            <numerusform>table %1: %n sound row left out, because the rows of table %2 they belong to are lost: %3</numerusform>
            <numerusform>table %1: %n sound rows left out, because the rows of table %2 they belong to are lost: %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelfServiceDialog</name>
    <message numerus="yes">
        <source>%n request type(s)</source>
        <translation>
            <numerusform>%n request type</numerusform>
            <numerusform>%n request types</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message numerus="yes">
        <source>Selected step, %n time(s) in the log</source>
        <translation>
            <numerusform>Selected step, once in the log</numerusform>
            <numerusform>Selected step, %n times in the log</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%C&amp;A between %1 and %2, judged by the next step on %n item(s)</source>
        <translation>
            <numerusform>%C&amp;A between %1 and %2, judged by the next step on %n item</numerusform>
            <numerusform>%C&amp;A between %1 and %2, judged by the next step on %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StreamChoices</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ToilFigures</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ToilSummary</name>
    <message numerus="yes">
        <source>%n team(s) over the limit</source>
        <translation>
            <numerusform>%n team is over the limit</numerusform>
            <numerusform>%n teams are over the limit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 a week, %n people</source>
        <translation>
            <numerusform>%1 a week, %n person</numerusform>
            <numerusform>%1 a week, %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · from %n task(s), nothing logged</source>
        <translation>
            <numerusform>%1 · from %n task, nothing logged</numerusform>
            <numerusform>%1 · from %n tasks, nothing logged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n people on call</source>
        <translation>
            <numerusform>%1: %n person on call</numerusform>
            <numerusform>%1: %n people on call</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ValueStreamReport</name>
    <message numerus="yes">
        <source>An item changes hands %n time(s)</source>
        <translation>
            <numerusform>An item changes hands once</numerusform>
            <numerusform>An item changes hands %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them by ticket.</source>
        <translation>
            <numerusform>%n of them by ticket.</numerusform>
            <numerusform>%n of them by ticket.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ValueStreamScene</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>once</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) waiting</source>
        <translation>
            <numerusform>%n item waiting</numerusform>
            <numerusform>%n items waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ValueStreamSummary</name>
    <message numerus="yes">
        <source>%Ln case(s)</source>
        <translation>
            <numerusform>%Ln case</numerusform>
            <numerusform>%Ln cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n handoff(s)</source>
        <translation>
            <numerusform>%n handoff</numerusform>
            <numerusform>%n handoffs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) wait there now.</source>
        <translation>
            <numerusform>%n item waits there now.</numerusform>
            <numerusform>%n items wait there now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>once</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket handoff(s)</source>
        <translation>
            <numerusform>One ticket handoff</numerusform>
            <numerusform>%n ticket handoffs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the middle one of %Ln case(s), from first to last event</source>
        <translation>
            <numerusform>the one case, from first to last event</numerusform>
            <numerusform>the middle one of %Ln cases, from first to last event</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhatIfPage</name>
    <message numerus="yes">
        <source>In the weekly mean it would be noticed after about %n weeks.</source>
        <translation>
            <numerusform>In the weekly mean it would be noticed after about %n week.</numerusform>
            <numerusform>In the weekly mean it would be noticed after about %n weeks.</numerusform>
        </translation>
    </message>
</context>
</TS>
