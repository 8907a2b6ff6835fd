// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/jsonproject.h"
#include "app/project/projectstore.h"
#include "app/project/schema.h"
#include "app/project/table.h"
#include "tests/app/project/fullproject.h"
#include "tests/testing.h"
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestTable : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(anyWarning()); }
    void everyFieldHasAColumn();
    void everyFieldIsFilled();
    void columnsAreTheSchemas();
    void fileKeepsEveryField();
    void jsonKeepsEveryField();
    void positions_data();
    void positions();
    void jsonRefusals_data();
    void jsonRefusals();
};

namespace {
struct Anything {
    template <typename T> operator T() const; // NOLINT: stands for a field of any type
};

template <typename T, typename... Fields> constexpr int fieldCount()
{
    if constexpr (requires { T { Fields {}..., Anything {} }; })
        return fieldCount<T, Fields..., Anything>();
    else
        return int(sizeof...(Fields));
}
} // namespace

/// A field added to a struct and forgotten in its description fails here.
void TestTable::everyFieldHasAColumn()
{
    const auto columnsOf = [](const QString& name) {
        const Table* table = projectTables().find(name);
        return table ? int(table->columns().size()) + (table->isList() ? 1 : 0) : -1;
    };
    const int metric = fieldCount<Metric>();
    QCOMPARE(metric, 5);
    QCOMPARE(columnsOf(u"project_info"_s), fieldCount<ProjectInfo>());
    QCOMPARE(columnsOf(u"work_calendar"_s), fieldCount<StoredCalendar>());
    QCOMPARE(columnsOf(u"team"_s), fieldCount<Team>());
    QCOMPARE(columnsOf(u"service"_s), fieldCount<Service>());
    QCOMPARE(columnsOf(u"action"_s), fieldCount<Action>());
    QCOMPARE(columnsOf(u"measure"_s), fieldCount<Measure>());
    QCOMPARE(columnsOf(u"measurement"_s), fieldCount<Measurement>());
    QCOMPARE(columnsOf(u"phase"_s), fieldCount<Phase>());
    QCOMPARE(columnsOf(u"evidence"_s), fieldCount<Evidence>());
    QCOMPARE(columnsOf(u"kata_board"_s), fieldCount<KataBoard>() + 2 * (metric - 1));
    QCOMPARE(columnsOf(u"obstacle"_s), fieldCount<Obstacle>());
    QCOMPARE(columnsOf(u"experiment"_s), fieldCount<Experiment>());
    QCOMPARE(columnsOf(u"value_stream"_s), fieldCount<ValueStream>() + fieldCount<WallPhoto>() - 1);
    QCOMPARE(columnsOf(u"step"_s), fieldCount<Step>() + fieldCount<QueueCost>() - 1);
    QCOMPARE(columnsOf(u"handoff"_s), fieldCount<Handoff>());
    QCOMPARE(columnsOf(u"future_change"_s), fieldCount<FutureChange>());
    QCOMPARE(columnsOf(u"map_note"_s), fieldCount<MapNote>());
    QCOMPARE(columnsOf(u"silo_rating"_s), fieldCount<SiloRating>());
    QCOMPARE(columnsOf(u"request_type"_s),
        fieldCount<RequestType>() + fieldCount<OaasRequirements>() - 1);
    QCOMPARE(columnsOf(u"objective"_s), fieldCount<Objective>());
    QCOMPARE(columnsOf(u"budget_loss"_s), fieldCount<BudgetLoss>());
    QCOMPARE(columnsOf(u"policy_rule"_s), fieldCount<PolicyRule>());
    QCOMPARE(columnsOf(u"toil_policy"_s), fieldCount<ToilPolicy>());
    QCOMPARE(columnsOf(u"toil_task"_s), fieldCount<ToilTask>());
    QCOMPARE(columnsOf(u"org_context"_s), fieldCount<OrgContext>());
    QCOMPARE(columnsOf(u"org_criterion"_s), fieldCount<OrgCriterion>());
    QCOMPARE(int(projectTables().all().size()), fieldCount<Project>());
}

/// And one that the round trips below would not notice, because it is still the default, here.
void TestTable::everyFieldIsFilled()
{
    const Project full = fullProject();
    Project plain; // one default row in each list
    plain.teams.append(Team {});
    for (const auto& table : projectTables().all()) {
        const QJsonValue json = table->toJson(full);
        const QJsonObject row
            = table->isList() ? json.toArray().first().toObject() : json.toObject();
        Project defaults;
        const QJsonValue bare = table->isList()
            ? QJsonValue(QJsonArray { QJsonObject { { u"id"_s, row.value(u"id"_s) } } })
            : QJsonValue(QJsonObject());
        table->fromJson(bare, defaults);
        const QJsonValue defaultJson = table->toJson(defaults);
        const QJsonObject defaultRow
            = table->isList() ? defaultJson.toArray().first().toObject() : defaultJson.toObject();
        for (const Table::ColumnName& column : table->columns())
            QVERIFY2(row.value(column.name) != defaultRow.value(column.name),
                qPrintable(table->name() + u'.' + column.name));
    }
}

void TestTable::columnsAreTheSchemas()
{
    SqlConnection sql({}, SqlConnection::Mode::Memory);
    bringUpToDate(sql);
    for (const auto& table : projectTables().all()) {
        QStringList declared;
        Statement info(sql.handle(), "SELECT name, type, \"notnull\" FROM pragma_table_info(?)");
        info.bind(1, table->name());
        while (info.step())
            if (info.text(0) != u"id" && info.text(0) != u"position")
                declared.append(u"%1 %2 %3"_s.arg(info.text(0), info.text(1), info.text(2)));
        QStringList described;
        for (const Table::ColumnName& column : table->columns()) {
            // A date or id may be unknown where the schema says so; nothing else may differ.
            const bool notNull
                = !column.nullable || declared.value(described.size()).endsWith(u'1');
            described.append(u"%1 %2 %3"_s.arg(column.name, QString::fromLatin1(column.type))
                                 .arg(notNull ? 1 : 0));
        }
        QCOMPARE(described, declared);
    }
}

void TestTable::fileKeepsEveryField()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"full.gemba"_s);
    const Project full = fullProject();
    QVERIFY(ProjectStore::create(path)->written() == Project());
    {
        const auto store = ProjectStore::open(path);
        store->write(full);
    }
    const Project read = ProjectStore::open(path)->written();
    for (const auto& table : projectTables().all())
        QCOMPARE(QJsonDocument(QJsonArray { table->toJson(read) }).toJson(),
            QJsonDocument(QJsonArray { table->toJson(full) }).toJson());
    QVERIFY(read == full);
    QCOMPARE(read.evidence.first().importedAt.timeSpec(), Qt::UTC);
    QCOMPARE(read.actions.first().due.timeSpec(), Qt::LocalTime);
}

void TestTable::jsonKeepsEveryField()
{
    const Project full = fullProject();
    const QByteArray json = projectToJson(full);
    QVERIFY(projectFromJson(json).project == full);
    QCOMPARE(projectToJson(projectFromJson(json).project), json);
    const QString help = jsonProjectHelp();
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    for (const QString& key : root.keys())
        QVERIFY2(help.contains(u"  "_s + key + u"    "_s), qPrintable(key));
}

void TestTable::positions_data()
{
    QTest::addColumn<QList<qint64>>("before");
    QTest::addColumn<int>("prefix");
    QTest::addColumn<int>("suffix");
    QTest::addColumn<QList<qsizetype>>("sources");
    QTest::addColumn<QList<qint64>>("after");
    constexpr qint64 s = positionStep;
    using Places = QList<qint64>;
    using Sources = QList<qsizetype>;
    QTest::newRow("first") << Places() << 0 << 0 << Sources { -1 } << Places { s };
    QTest::newRow("append") << Places { s } << 1 << 0 << Sources { -1, -1 }
                            << Places { s, 2 * s, 3 * s };
    QTest::newRow("insert") << Places { s, 2 * s } << 1 << 1 << Sources { -1 }
                            << Places { s, s + s / 2, 2 * s };
    QTest::newRow("prepend") << Places { s } << 0 << 1 << Sources { -1 } << Places { 0, s };
    QTest::newRow("remove") << Places { s, 2 * s, 3 * s } << 1 << 1 << Sources()
                            << Places { s, 3 * s };
    QTest::newRow("move the first to the end")
        << Places { s, 2 * s, 3 * s } << 0 << 0 << Sources { 1, 2, 0 }
        << Places { 2 * s, 3 * s, 4 * s };
    QTest::newRow("no room") << Places { 1, 2 } << 1 << 1 << Sources { -1 }
                             << Places { s, 2 * s, 3 * s };
}

void TestTable::positions()
{
    QFETCH(QList<qint64>, before);
    QFETCH(int, prefix);
    QFETCH(int, suffix);
    QFETCH(QList<qsizetype>, sources);
    QTEST(positionsAfter(before, prefix, suffix, sources), "after");
}

void TestTable::jsonRefusals_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("place");
    const auto row = [](const char* name, const QByteArray& body, const QString& place) {
        QTest::newRow(name) << "{\"format\":\"gemba-project\",\"form\":1" + body + "}" << place;
    };
    const QByteArray id = "\"id\":\"00000000-0000-4000-8000-000000000001\"";
    QTest::newRow("not JSON") << QByteArray("{\n\"a\":\n") << u"line 3"_s;
    QTest::newRow("a list") << QByteArray("[]") << u"the beginning"_s;
    QTest::newRow("something else") << QByteArray("{}") << u"format"_s;
    QTest::newRow("newer") << QByteArray("{\"format\":\"gemba-project\",\"form\":99}") << u"form"_s;
    row("unknown list", ",\"teams\":[]", u"“teams” is not a field"_s);
    row("unknown key", ",\"team\":[{" + id + ",\"colour\":1}]", u"team[0]: “colour”"_s);
    row("no id", ",\"team\":[{}]", u"team[0]: the row has no id"_s);
    row("twice", ",\"team\":[{" + id + "},{" + id + "}]", u"team[1]: the id"_s);
    row("wrong type", ",\"team\":[{" + id + ",\"people\":\"7\"}]", u"team[0].people: “7”"_s);
    row("a fraction", ",\"team\":[{" + id + ",\"people\":7.5}]", u"team[0].people: “7.5”"_s);
    row("too large", ",\"team\":[{" + id + ",\"people\":1e300}]", u"team[0].people"_s);
    row("out of range", ",\"team\":[{" + id + ",\"people\":-1}]", u"At team[0]: CHECK"_s);
    row("null where none may be", ",\"team\":[{" + id + ",\"people\":null}]", u"team[0].people"_s);
    row("unknown word", ",\"action\":[{" + id + ",\"subject\":\"sales\"}]",
        u"action[0].subject: “sales”"_s);
    row("no date", ",\"phase\":[{" + id + ",\"start_date\":\"2026-02-30\"}]",
        u"phase[0].start_date: “2026-02-30”"_s);
    row("time without zone", ",\"action\":[{" + id + ",\"due\":\"2026-11-20T09:00:00\"}]",
        u"action[0].due"_s);
    row("nobody there",
        ",\"service\":[{" + id + ",\"team_id\":\"00000000-0000-4000-8000-000000000009\"}]",
        u"service[0].team_id: there is no team"_s);
    row("no parent", ",\"step\":[{" + id + "}]", u"step[0].stream_id"_s);
    row("not a table of fits", ",\"org_criterion\":[{" + id + ",\"fit\":\"555555 0 0\"}]",
        u"org_criterion[0].fit"_s);
    row("not a provenance", ",\"step\":[{" + id + ",\"queue_provenance\":\"soon\"}]",
        u"step[0].queue_provenance: “soon” is not a text like"_s);
    row("not a shape", ",\"step\":[{" + id + ",\"process_time_shape\":\"fixed n=1\"}]",
        u"step[0].process_time_shape: “fixed n=1”"_s);
    row("hours without end",
        ",\"work_calendar\":[{" + id + ",\"hours\":\"" + QByteArray(10'001, 'x') + "\"}]",
        u"At work_calendar[0]: CHECK"_s);
    row("more than all time", ",\"team\":[{" + id + ",\"interrupt_ppm\":1000001}]",
        u"At team[0]: CHECK"_s);
    row("note without a stream", ",\"map_note\":[{" + id + "}]", u"map_note[0].stream_id"_s);
    row("foreign bytes", ",\"evidence_bytes\":{\"ab\":\"AAAA\"}", u"evidence_bytes.ab"_s);
}

void TestTable::jsonRefusals()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, place);
    try {
        projectFromJson(json);
        QFAIL("accepted");
    } catch (const StoreError& error) {
        QVERIFY2(error.sentence().contains(place), qPrintable(error.sentence()));
        QVERIFY2(error.sentence().contains(u"Nothing was imported"), qPrintable(error.sentence()));
    }
}

GEMBA_TEST(TestTable)
#include "tst_table.moc"
