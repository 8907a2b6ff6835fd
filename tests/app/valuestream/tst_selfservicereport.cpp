// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language/language.h"
#include "app/project/project.h"
#include "app/valuestream/selfservicereport.h"
#include "tests/testing.h"
#include <QTest>

using namespace Qt::StringLiterals;

namespace {
/// Keeps headings and tables.
class Written : public ReportWriter {
public:
    void chapter(const QString&) override { }
    void heading(const QString& title) override { headings.append(title); }
    void lead(const QString&, const QString&) override { }
    void paragraph(const QString&) override { }
    void caption(const QString&) override { }
    void bullets(const QStringList&) override { }
    void figure(const Figure&, double, const QString&) override { }
    void table(const QList<ReportColumn>& columns, const QList<QStringList>& cells,
        const QString&) override
    {
        width = columns.size();
        rows = cells;
    }
    void explanations(const QList<Explanation>&) override { }
    void findings(const QList<Finding>&) override { }

    QStringList headings = {};
    QList<QStringList> rows = {};
    qsizetype width = 0;
};
} // namespace

/// The request types in the report.
class TestSelfServiceReport : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { installLanguage(Language::English); }
    void init();
    void table();
    void nothing();
};

void TestSelfServiceReport::init()
{
    QTest::failOnWarning(anyWarning());
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void TestSelfServiceReport::table()
{
    const QUuid stream = QUuid::createUuid();
    Project project;
    project.requestTypes = { { .name = u"Firewall"_s,
                                 .streamId = stream,
                                 .requirements = { .lightweight = true, .monitoring = true },
                                 .monthlyVolume = 170,
                                 .adoptionPpm = 250'000,
                                 .waitMinutes = 230,
                                 .workMinutes = 10 },
        { .name = u"Account"_s, .streamId = stream, .monthlyVolume = 60, .waitMinutes = 120 },
        { .name = u"Elsewhere"_s, .streamId = QUuid::createUuid() } };
    Written written;
    writeRequestTypes(written, project, stream);
    QCOMPARE(written.headings, QStringList(u"Self-service"_s));
    QCOMPARE(written.rows.size(), 3);
    for (const QStringList& row : written.rows)
        QCOMPARE(row.size(), written.width);
    // 42.5 × 230 min = 162.9 h of 651.7; 42.5 × 10 min = 7.1 h of 28.3
    QCOMPARE(written.rows.at(0),
        QStringList({ u"Firewall"_s, u"Ticket → Run it yourself"_s, u"170"_s, u"25\u00A0%"_s,
            u"163 of 652"_s, u"7.1 of 28"_s, u"2 of 8"_s }));
    QCOMPARE(written.rows.at(1),
        QStringList({ u"Account"_s, u"Ticket → Run it yourself"_s, u"60"_s, u"?"_s, u"? of 120"_s,
            u"? of ?"_s, u"0 of 8"_s }));
    QCOMPARE(written.rows.at(2).at(4), u"163 of 772"_s);
    QCOMPARE(written.rows.at(2).at(5), u"7.1 of 28"_s);
}

void TestSelfServiceReport::nothing()
{
    Written written;
    writeRequestTypes(written, Project(), QUuid::createUuid());
    QVERIFY(written.headings.isEmpty() && written.rows.isEmpty());
}

GEMBA_TEST(TestSelfServiceReport)
#include "tst_selfservicereport.moc"
