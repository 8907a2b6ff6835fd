// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/changewords.h"
#include "app/language/language.h"
#include "app/project/table.h"
#include "tests/app/history/changedproject.h"
#include "tests/app/project/fullproject.h"
#include "tests/testing.h"
#include <QTest>

using namespace Qt::StringLiterals;
using namespace changed;

class TestChangeWords : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(anyWarning()); }
    void cleanup() { installLanguage(Language::English); }
    void everyTableAndColumnHasAWord_data();
    void everyTableAndColumnHasAWord();
    void everyValueHasWords_data() { everyTableAndColumnHasAWord_data(); }
    void everyValueHasWords();
    void values_data();
    void values();
    void namesRows();
};

void TestChangeWords::everyTableAndColumnHasAWord_data()
{
    QTest::addColumn<int>("language");
    QTest::newRow("English") << int(Language::English);
    QTest::newRow("Korean") << int(Language::Korean);
}

void TestChangeWords::everyTableAndColumnHasAWord()
{
    QFETCH(int, language);
    installLanguage(Language(language));
    for (const auto& table : projectTables().all()) {
        QVERIFY2(!tableWord(table->name()).isEmpty(), qPrintable(table->name()));
        QVERIFY2(tableWord(table->name()) != table->name(), qPrintable(table->name()));
        const QList<Table::ColumnName> columns = table->columns();
        for (const Table::ColumnName& column : columns) {
            if (column.name == "id"_L1)
                continue;
            // A word with an underscore is the name in the file.
            const QString word = columnWord(table->name(), column.name);
            const QString where = table->name() + u'.' + column.name;
            QVERIFY2(!word.isEmpty() && !word.contains(u'_'), qPrintable(where));
            if (column.name.contains(u'_'))
                QVERIFY2(word != column.name, qPrintable(where));
        }
    }
}

/// Every field of a project in which every field has a value of its own.
void TestChangeWords::everyValueHasWords()
{
    QFETCH(int, language);
    installLanguage(Language(language));
    const Project project = fullProject();
    static const QRegularExpression raw(u"[0-9a-f]{8}-[0-9a-f]{4}|[a-z]_[a-z]|T[0-9]{2}:"_s);
    for (const auto& table : projectTables().all()) {
        const QJsonValue json = table->toJson(project);
        const QJsonArray rows = json.isArray() ? json.toArray() : QJsonArray { json };
        QVERIFY2(!rows.isEmpty(), qPrintable(table->name()));
        for (const QJsonValue& row : rows) {
            const QJsonObject object = row.toObject();
            const QString id = object.value("id"_L1).toString();
            if (!id.isEmpty())
                QVERIFY2(!rowName(table->name(), id, project, project).isEmpty(),
                    qPrintable(table->name()));
            for (auto field = object.begin(); field != object.end(); ++field) {
                if (field.key() == "id"_L1)
                    continue;
                const QString words
                    = valueWords(table->name(), field.key(), field.value(), project, id);
                const QString where = table->name() + u'.' + field.key() + u": "_s + words;
                QVERIFY2(!words.isEmpty(), qPrintable(where));
                QVERIFY2(words.size() <= 61, qPrintable(where));
                if (!holdsText(table->name(), field.key()))
                    QVERIFY2(!raw.match(words).hasMatch(), qPrintable(where));
            }
        }
    }
}

void TestChangeWords::values_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("words");
    const auto row = [](const char* name, const QString& table, const QString& column,
                         const QJsonValue& value, const QString& id, const QString& words) {
        QTest::newRow(name) << table << column << value << id << words;
    };
    row("minutes", u"toil_task"_s, u"each_min"_s, 20, taskId, u"20 min"_s);
    row("hours beyond a day", u"team"_s, u"weekly_per_person_min"_s, 1920, teamId, u"32 h"_s);
    row("thousandths", u"toil_task"_s, u"times_per_week_milli"_s, 500, taskId, u"0.5"_s);
    row("parts per million", u"objective"_s, u"target_ppm"_s, 999'500, {}, u"99.95 %"_s);
    row("the measure's unit", u"measurement"_s, u"value_milli"_s, 3400, measurementId, u"3.4 d"_s);
    row("the metric's unit", u"kata_board"_s, u"outcome_goal_milli"_s, 2000, boardId, u"2 d"_s);
    row("the stream's days", u"step"_s, u"lead_time_s"_s, 2 * 8 * 3600, reviewId, u"2 d"_s);
    row("date", u"phase"_s, u"start_date"_s, u"2026-11-20"_s, {}, u"20 Nov 2026"_s);
    row("yes in JSON", u"handoff"_s, u"send_back"_s, true, handoffId, u"yes"_s);
    row("yes in a recorded step", u"handoff"_s, u"send_back"_s, 1, handoffId, u"yes"_s);
    row("no in a recorded step", u"handoff"_s, u"send_back"_s, 0, handoffId, u"no"_s);
    row("choice", u"handoff"_s, u"channel"_s, u"mail"_s, handoffId, u"Mail"_s);
    row("panel", u"action"_s, u"subject"_s, u"error_budget"_s, {}, u"Error budgets"_s);
    row("strength", u"handoff"_s, u"process_mismatch"_s, 3, handoffId, u"severe"_s);
    row("attribute", u"toil_task"_s, u"manual"_s, 2, taskId, u"fully"_s);
    row("reference", u"step"_s, u"team_id"_s, teamId, reviewId, u"Platform"_s);
    row("reference to nothing", u"step"_s, u"team_id"_s, QJsonValue::Null, reviewId, u"nothing"_s);
    row("reference to what is gone", u"step"_s, u"team_id"_s, deployId, reviewId,
        u"something that is gone"_s);
    row("empty text", u"toil_task"_s, u"name"_s, u""_s, taskId, u"nothing"_s);
    row("undefined", u"toil_task"_s, u"name"_s, QJsonValue::Undefined, taskId, u"nothing"_s);
    row("unknown", u"step"_s, u"lead_time_s"_s, QJsonValue::Null, reviewId, u"nothing"_s);
    row("long text", u"obstacle"_s, u"text"_s, QString(100, u'x'), {}, QString(59, u'x') + u'…');
    row("lines", u"obstacle"_s, u"text"_s, u"one\ntwo"_s, {}, u"one two"_s);
    row("a place on the map, recorded", u"step"_s, u"map_position"_s, u"12.5 40"_s, reviewId,
        u"placed by hand"_s);
    row("a place in the list", u"step"_s, u"position"_s, 3'145'728, deployId, u"no. 2"_s);
    row("days", u"objective"_s, u"window_d"_s, 28, {}, u"28 d"_s);
}

void TestChangeWords::values()
{
    QFETCH(QString, table);
    QFETCH(QString, column);
    QFETCH(QJsonValue, value);
    QFETCH(QString, id);
    const QString words = plain(valueWords(table, column, value, project(), id));
    QTEST(words, "words");
}

void TestChangeWords::namesRows()
{
    const Project p = project();
    QCOMPARE(rowName(u"toil_task"_s, taskId, {}, p), u"Restart pods"_s);
    QCOMPARE(rowName(u"toil_task"_s, taskId, p, {}), u"Restart pods"_s);
    QCOMPARE(rowName(u"handoff"_s, handoffId, p, p), u"Review → Deploy"_s);
    QCOMPARE(rowName(u"measurement"_s, measurementId, p, p), u"Lead time 20 Nov 2026"_s);
    QCOMPARE(rowName(u"toil_policy"_s, u"1"_s, p, p), QString());
    QCOMPARE(subjectOf(u"toil_task"_s), Subject::Toil);
    QCOMPARE(subjectOf(u"handoff"_s), Subject::ValueStream);
}

GEMBA_TEST(TestChangeWords)
#include "tst_changewords.moc"
