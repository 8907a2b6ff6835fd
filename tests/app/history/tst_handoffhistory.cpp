// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/handoffhistory.h"
#include "app/project/document.h"
#include "app/project/sample.h"
#include "app/project/storepast.h"
#include "app/project/storesql.h"
#include "app/valuestream/streamedits.h"
#include "tests/testing.h"
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// The handoffs of a stream over the days of its project.
class TestHandoffHistory : public QObject {
    Q_OBJECT
private slots:
    void init();
    void overTheDays();
    void besideAnOpenProject();
    void stops();
    void noStream();
    void noFile();

private:
    QString path() const { return m_folder->filePath(u"plan.gemba"_s); }
    void changeFourTimes(Document& document) const;
    /// As if the step had been made at noon of that day.
    void setDay(int step, QDate day) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QUuid m_stream;
    const std::function<bool()> m_goOn = [] { return true; };
};

void TestHandoffHistory::init()
{
    QTest::failOnWarning(anyWarning());
    m_folder = std::make_unique<QTemporaryDir>();
    const Project sample = sampleProject(QLocale::English, QDate(2026, 11, 20));
    m_stream = sample.valueStreams.first().id;
    ProjectStore::create(path(), sample);
}

// Eight handoffs, four by ticket: the example. A ticket becomes a chat, a step goes (its handoff
// with it), a team's name changes, and a step goes between two of one team, which takes two
// handoffs.
void TestHandoffHistory::changeFourTimes(Document& document) const
{
    document.edit(u"Chat"_s, [](Project& p) { p.handoffs[0].channel = Channel::Chat; });
    document.edit(u"Remove"_s, [](Project& p) { removeStep(p, p.steps.at(1).id); });
    document.edit(u"Name"_s, [](Project& p) { p.teams[0].name += u"!"_s; });
    document.edit(u"Remove"_s, [](Project& p) { removeStep(p, p.steps.at(2).id); });
}

void TestHandoffHistory::setDay(int step, QDate day) const
{
    const QString noon = QDateTime(day, QTime(12, 0)).toUTC().toString(Qt::ISODateWithMs);
    SqlConnection(path(), SqlConnection::Mode::ReadWrite)
        .execute(u"UPDATE history SET made_at = '%1' WHERE number = (SELECT number FROM history "
                 "ORDER BY number LIMIT 1 OFFSET %2)"_s.arg(noon)
                     .arg(step)
                     .toUtf8());
}

void TestHandoffHistory::overTheDays()
{
    {
        Document document(ProjectStore::open(path()));
        changeFourTimes(document);
    }
    const QDate first(2026, 9, 1);
    setDay(0, first);
    setDay(1, first.addDays(7)); // both on one day: the last counts
    setDay(2, first.addDays(7));
    setDay(3, first.addDays(8));
    setDay(4, first.addDays(30));
    const QList<HandoffCount> expected {
        { first, 8, 4 },
        { first.addDays(7), 7, 2 },
        { first.addDays(8), 7, 2 },
        { first.addDays(30), 5, 2 },
    };
    const QList<HandoffCount> counts = handoffHistory(path(), m_stream, m_goOn);
    QCOMPARE(counts.size(), expected.size());
    for (int i = 0; i < counts.size(); ++i)
        QVERIFY2(counts.at(i) == expected.at(i),
            qPrintable(u"%1: %2 %3"_s.arg(counts.at(i).day.toString(Qt::ISODate))
                           .arg(counts.at(i).handoffs)
                           .arg(counts.at(i).ticketHandoffs)));
}

void TestHandoffHistory::besideAnOpenProject()
{
    Document document(ProjectStore::open(path()));
    changeFourTimes(document);
    int days = 0;
    walkBack(
        path(),
        [&](const HistoryStep& step, const Project& project) {
            // Saving goes on while it is walked.
            document.edit(u"More"_s, [](Project& p) { p.teams[0].people += 1; });
            if (step.id == document.store().history().at(4).id)
                ++days;
            return project.valueStreams.size() == 1;
        },
        m_goOn);
    QVERIFY(document.saveError().isEmpty());
    QCOMPARE(days, 1); // all of it was today
    document.undo();
    const QList<HandoffCount> counts = handoffHistory(path(), m_stream, m_goOn);
    QCOMPARE(counts, handoffCount(document.project(), m_stream, QDate::currentDate()));
}

void TestHandoffHistory::stops()
{
    {
        Document document(ProjectStore::open(path()));
        changeFourTimes(document);
    }
    setDay(0, QDate(2026, 9, 1));
    QVERIFY(handoffHistory(path(), m_stream, [] { return false; }).isEmpty());
    int asked = 0; // five steps are read, then walked: until the fourth, all of them today
    const auto some = [&] { return ++asked < 9; };
    QCOMPARE(handoffHistory(path(), m_stream, some).size(), 1);
    QCOMPARE(handoffHistory(path(), m_stream, m_goOn).size(), 2);
}

void TestHandoffHistory::noStream()
{
    QVERIFY(handoffHistory(path(), QUuid::createUuid(), m_goOn).isEmpty());
}

void TestHandoffHistory::noFile()
{
    QVERIFY_THROWS_EXCEPTION(
        StoreError, handoffHistory(m_folder->filePath(u"gone.gemba"_s), m_stream, m_goOn));
}

GEMBA_TEST(TestHandoffHistory)
#include "tst_handoffhistory.moc"
