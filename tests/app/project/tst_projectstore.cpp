// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/projectstore.h"
#include "app/project/sample.h"
#include "tests/testing.h"
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestProjectStore : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void sampleComesBack();
};

void TestProjectStore::sampleComesBack()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"보기 #1 %41.gemba"_s);
    const Project sample = sampleProject(QLocale::Korean, QDate(2026, 11, 20));
    try {
        QVERIFY(ProjectStore::create(path, sample)->written() == sample);
        const auto store = ProjectStore::open(path);
        QVERIFY(store->written() == sample);
    } catch (const StoreError& error) {
        QFAIL(qPrintable(error.sentence()));
    }
}

GEMBA_TEST(TestProjectStore)
#include "tst_projectstore.moc"
