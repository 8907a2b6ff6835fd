// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/changeset.h"
#include "app/project/contentchecksum.h"
#include "app/project/document.h"
#include "app/project/schema.h"
#include "app/project/storehistory.h"
#include "app/project/storesql.h"
#include "tests/testing.h"
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using Access = ProjectStore::Access;

/// Files of earlier forms: what was in them is there, with its history.
class TestSchemaForms : public QObject {
    Q_OBJECT
private slots:
    void init();
    void formTwoIsOpened();
    void formTwoIsReadOnly();
    void stepsFromBeforeCanBeUndone();
    void stepsFromBeforeAreThinned();
    void formTwoIsSalvaged();

private:
    QString path(const QString& name) const { return m_folder->filePath(name); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSchemaForms::init()
{
    QTest::failOnWarning(anyWarning());
    m_folder = std::make_unique<QTemporaryDir>();
}

static QUuid id(int number)
{
    return QUuid::fromString(u"00000000-0000-4000-8000-%1"_s.arg(number, 12, 10, QChar(u'0')));
}

static QByteArray idText(int number)
{
    return '\'' + id(number).toByteArray(QUuid::WithoutBraces) + '\'';
}

/// One edit of a file of any form, with its step of the history.
static void edit(SqlConnection& sql, qint64 number, const QString& label, const QByteArray& change)
{
    Transaction transaction(sql);
    sql.execute("PRAGMA defer_foreign_keys = ON");
    const Recording recording(sql);
    sql.execute(change);
    HistoryStep step;
    step.number = number;
    step.id = id(int(1000 + number));
    step.kind = HistoryStep::Kind::Edit;
    step.label = label;
    step.madeAt = QDateTime(QDate(2026, 11, 1), QTime(9, int(number)), Qt::UTC);
    step.joined = 1;
    const QByteArray changeset = recording.changeset();
    updateChecksums(sql, rowsOf(changeset));
    writeStep(sql, step, changeset);
    transaction.commit();
}

/// A file as the version before this form wrote it: a stream of two steps, one removed since.
static void writeFormTwo(const QString& path)
{
    SqlConnection sql(path, SqlConnection::Mode::Create);
    bringUpToDate(sql, schemaScripts().first(2), [&] {
        sql.execute("INSERT INTO project_info VALUES (1, 'Plan', '', '', '')");
        sql.execute("INSERT INTO toil_policy VALUES (1, 500000, '', '')");
        sql.execute("INSERT INTO org_context VALUES (1, '', 0, 1, 1, 0, 0, NULL)");
        beginHistory(sql);
        rewriteChecksums(sql);
    });
    const QByteArray stream = idText(30);
    edit(sql, 2, u"Add stream"_s,
        "INSERT INTO team VALUES (" + idText(1)
            + ", 1048576, 'DBA', 5, 1920, NULL, NULL);"
              "INSERT INTO value_stream VALUES ("
            + stream
            + ", 1048576, 'DB change', 480, '', NULL, 0, NULL, NULL, 1000000);"
              "INSERT INTO step VALUES ("
            + idText(31) + ", 1048576, " + stream + ", 'Review', " + idText(1)
            + ", 1200, 22200, 800000, 20, 5, 6, '12.5 40', 0, NULL, NULL);"
              "INSERT INTO step VALUES ("
            + idText(32) + ", 2097152, " + stream
            + ", 'Apply', NULL, NULL, NULL, NULL, NULL, 1, NULL, NULL, 0, NULL, NULL);"
              "INSERT INTO handoff VALUES ("
            + idText(33) + ", 1048576, " + stream + ", " + idText(31) + ", " + idText(32)
            + ", 0, NULL, 'mail', 1, 2, 3, 0, 0, 0, NULL, NULL)");
    edit(sql, 3, u"Rename step"_s,
        "UPDATE step SET name = 'Apply to live' WHERE id = " + idText(32));
    edit(sql, 4, u"Remove step"_s,
        "DELETE FROM handoff WHERE id = " + idText(33)
            + "; DELETE FROM step WHERE id = " + idText(32));
}

static Project expected()
{
    using namespace std::chrono_literals;
    Project p;
    p.info.title = u"Plan"_s;
    p.teams = { { .id = id(1), .name = u"DBA"_s, .people = 5, .weeklyMinutesPerPerson = 1920 } };
    p.valueStreams = { { .id = id(30), .name = u"DB change"_s } };
    p.steps = { { .id = id(31),
        .streamId = id(30),
        .name = u"Review"_s,
        .teamId = id(1),
        .processTime = 1200s,
        .leadTime = 22200s,
        .completeAccuratePpm = 800'000,
        .judgedItems = 20,
        .people = 5,
        .queue = 6,
        .position = QPointF(12.5, 40) } };
    p.toilPolicy.limitPpm = 500'000;
    return p;
}

void TestSchemaForms::formTwoIsOpened()
{
    writeFormTwo(path(u"plan.gemba"_s));
    QVERIFY(ProjectStore::open(path(u"plan.gemba"_s))->written() == expected());
    QVERIFY(QFileInfo::exists(path(u"plan.form2.gemba"_s)));
    SqlConnection sql(path(u"plan.gemba"_s), SqlConnection::Mode::ReadOnly);
    QCOMPARE(sql.integer("PRAGMA user_version"), schemaScripts().size());
    QVERIFY(compareSchema(sql, schemaScripts().size()).isEmpty());
    QVERIFY(verifyChecksums(sql).isEmpty());
    // What an empty file takes at once is what the steps lead to one by one.
    QVERIFY(ProjectStore::create(path(u"new.gemba"_s)) != nullptr);
    SqlConnection fresh(path(u"new.gemba"_s), SqlConnection::Mode::ReadOnly);
    QVERIFY(compareSchema(fresh, schemaScripts().size()).isEmpty());
}

void TestSchemaForms::formTwoIsReadOnly()
{
    writeFormTwo(path(u"plan.gemba"_s));
    QVERIFY(ProjectStore::open(path(u"plan.gemba"_s), Access::ReadOnly)->written() == expected());
    SqlConnection sql(path(u"plan.gemba"_s), SqlConnection::Mode::ReadOnly);
    QCOMPARE(sql.integer("PRAGMA user_version"), 2);
}

void TestSchemaForms::stepsFromBeforeCanBeUndone()
{
    writeFormTwo(path(u"plan.gemba"_s));
    Document document(ProjectStore::open(path(u"plan.gemba"_s)));
    document.edit(u"Pain"_s, [](Project& p) {
        p.steps[0].pain = 3;
        p.mapNotes.append({ .id = id(40), .streamId = id(30), .stepId = id(31), .text = u"!"_s });
    });
    document.undo();
    QVERIFY(document.project() == expected());
    document.undo();
    QCOMPARE(document.project().steps.size(), 2);
    const Step& back = document.project().steps.at(1);
    QCOMPARE(back, (Step { .id = id(32), .streamId = id(30), .name = u"Apply to live"_s }));
    QCOMPARE(document.project().handoffs.at(0).channel, Channel::Mail);
    document.undo();
    QCOMPARE(document.project().steps.at(1).name, u"Apply"_s);
    document.undo();
    QVERIFY(document.project().steps.isEmpty());
    for (int i = 0; i < 4; ++i)
        document.redo();
    QCOMPARE(document.project().steps.at(0).pain, 3);
    const QList<HistoryStep> steps = document.store().history();
    QCOMPARE(document.store().at(steps.at(1).id).project.steps.size(), 2);
}

/// A day in which the file took its new form: steps of both cannot be joined.
void TestSchemaForms::stepsFromBeforeAreThinned()
{
    const QString file = path(u"plan.gemba"_s);
    writeFormTwo(file);
    {
        const auto store = ProjectStore::open(file);
    }
    SqlConnection sql(file, SqlConnection::Mode::ReadWrite);
    for (int i = 0; i < 8; ++i)
        edit(sql, 5 + i, u"Pain"_s, "UPDATE step SET pain = " + QByteArray::number(i % 3 + 1));
    QCOMPARE(readSteps(sql).size(), 12);
    {
        Transaction transaction(sql);
        QVERIFY(thinHistory(sql, { .steps = 11 }));
        transaction.commit();
    }
    const QList<HistoryStep> steps = readSteps(sql);
    QCOMPARE(steps.size(), 8); // three of each form became one
    QCOMPARE(steps.at(1).joined, 3);
    QCOMPARE(rebuild(sql, steps.at(0).id).project.steps.size(), 0);
    QCOMPARE(rebuild(sql, steps.at(1).id).project.steps.at(0).pain, 0);
    QCOMPARE(rebuild(sql, steps.at(2).id).project.steps.at(0).pain, 3);
}

void TestSchemaForms::formTwoIsSalvaged()
{
    writeFormTwo(path(u"plan.gemba"_s));
    {
        SqlConnection sql(path(u"plan.gemba"_s), SqlConnection::Mode::ReadWrite);
        sql.execute("UPDATE team SET name = 'changed by hand'");
    }
    const auto store = ProjectStore::openDamaged(path(u"plan.gemba"_s));
    const QString row = u"table team, row %1"_s.arg(id(1).toString(QUuid::WithoutBraces));
    for (const QString& damage : store->damages()) // the new columns are none
        QVERIFY2(damage.startsWith(row) || damage.contains(u"history"_s), qPrintable(damage));
    QVERIFY(store->damages().first().startsWith(row));
    QCOMPARE(store->written().steps, expected().steps);
}

GEMBA_TEST(TestSchemaForms)
#include "tst_schemaforms.moc"
