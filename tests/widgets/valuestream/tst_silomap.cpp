// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testing.h"
#include "tests/widgets/valuestream/streampaneltest.h"
#include "widgets/valuestream/silodialog.h"
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

/// The silo map: pairs of teams, the worst first.
class TestSiloMap : public StreamPanelTest {
    Q_OBJECT
private slots:
    void ratesAPair();
};

// The example's orders and network teams are silos in all three: nine of nine.
void TestSiloMap::ratesAPair()
{
    SiloDialog dialog(*m_document, m_window.get());
    QAbstractItemModel* model = dialog.findChild<QTableView*>(u"siloTable"_s)->model();
    QVERIFY(model->rowCount() >= project().siloRatings.size());
    QCOMPARE(model->index(0, 5).data().toString(), u"100\u00A0%"_s);
    QVERIFY(model->setData(model->index(0, 2), 0)); // together in context: six of nine
    QVERIFY(model->index(0, 5).data().toString() != u"100\u00A0%"_s);
    QCOMPARE(m_document->undoCount(), 1);
    const auto ratings = project().siloRatings.size();
    int unrated = -1;
    for (int row = 0; row < model->rowCount(); ++row)
        if (model->index(row, 5).data().toString() == u"?"_s)
            unrated = row;
    if (unrated >= 0) { // a pair that hands over and was never rated
        QVERIFY(model->setData(model->index(unrated, 3), 3));
        QCOMPARE(project().siloRatings.size(), ratings + 1);
        QCOMPARE(project().siloRatings.last().backlog, 3);
    }
    m_document->undo();
}

GEMBA_TEST(TestSiloMap)
#include "tst_silomap.moc"
