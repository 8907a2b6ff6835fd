// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/queueing/generalqueue.h"
#include "app/queueing/queuenetwork.h"
#include "tests/app/queueing/vectors.h"
#include "tests/testing.h"
#include <QTest>
#include <limits>

using Routing = std::vector<std::vector<Transition>>;

/// Queues that feed each other.
class TestQueueNetwork : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(anyWarning()); }
    void lineWithRework();
    void jacksonsTwoNodes();
    void overloadedNode();
    void noExit();
    void refused();
    void variability();
    void merging();
    void generalLine();
    void generalIsJacksonWhereExponential();
    void generalLoop();
};

// Q26: ten single servers, each item repeats a step with probability .1: L = W = 40.
void TestQueueNetwork::lineWithRework()
{
    std::vector<NetworkNode> nodes(10, { 0, 0.72, 1 });
    nodes[0].arrivals = 1;
    Routing routing;
    for (int i = 0; i < 10; ++i) {
        routing.push_back({ { i, 0.1 } });
        if (i < 9)
            routing.back().push_back({ i + 1, 0.9 });
    }
    const auto answer = jacksonNetwork(nodes, routing);
    QVERIFY(answer);
    CLOSE(answer->l, 40, 1e-11);
    CLOSE(answer->w, 40, 1e-11);
    for (int i = 0; i < 10; ++i) {
        CLOSE(answer->arrivals[i], 1 / 0.9);
        CLOSE(answer->rho[i], 0.8);
        CLOSE(answer->nodes[i]->w, 3.6, 1e-11);
    }
}

/// Two stations that send work to each other; λ₁ = γ/(1 − pq), λ₂ = pλ₁ by hand.
void TestQueueNetwork::jacksonsTwoNodes()
{
    const auto answer
        = jacksonNetwork({ { 1, 0.5, 2 }, { 0, 0.5, 1 } }, { { { 1, 0.75 } }, { { 0, 0.5 } } });
    QVERIFY(answer);
    CLOSE(answer->arrivals[0], 1.6);
    CLOSE(answer->arrivals[1], 1.2);
    CLOSE(answer->rho[0], 0.4);
    CLOSE(answer->rho[1], 0.6);
    CLOSE(answer->nodes[1]->l, 1.5); // M/M/1: ρ/(1 − ρ)
    CLOSE(answer->nodes[0]->l, 2 * 0.4 / (1 - 0.16)); // M/M/2: 2ρ/(1 − ρ²)
    CLOSE(answer->w, 1.5 + 0.8 / 0.84);
}

void TestQueueNetwork::overloadedNode()
{
    const auto answer = jacksonNetwork({ { 1, 0.5, 1 }, { 0, 2, 1 } }, { { { 1, 1.0 } }, {} });
    QVERIFY(answer);
    QVERIFY(answer->nodes[0]);
    QVERIFY(!answer->nodes[1]);
    CLOSE(answer->rho[1], 2);
    QVERIFY(!answer->l);
    QVERIFY(!answer->w);
}

void TestQueueNetwork::noExit()
{
    QVERIFY(!jacksonNetwork({ { 1, 0.1, 1 } }, { { { 0, 1.0 } } }));
    QVERIFY(!jacksonNetwork({ { 1, 0.1, 1 }, { 0, 0.1, 1 } }, { { { 1, 1.0 } }, { { 0, 1.0 } } }));
}

void TestQueueNetwork::refused()
{
    const NetworkNode good { 0.1, 1, 1 };
    QVERIFY(!jacksonNetwork({ good }, {}));
    QVERIFY(!jacksonNetwork({ good }, { { { 1, 0.5 } } }));
    QVERIFY(!jacksonNetwork({ good }, { { { -1, 0.5 } } }));
    QVERIFY(!jacksonNetwork({ good }, { { { 0, -0.5 } } }));
    QVERIFY(!jacksonNetwork({ good, good }, { { { 0, 0.6 }, { 1, 0.6 } }, {} }));
    QVERIFY(!jacksonNetwork({ good }, { { { 0, std::numeric_limits<double>::quiet_NaN() } } }));
    QVERIFY(!jacksonNetwork({ { -1, 1, 1 } }, { {} }));
    QVERIFY(!jacksonNetwork({ { 1, 1, 0 } }, { {} }));
    const auto empty = jacksonNetwork({}, {});
    QVERIFY(empty);
    QCOMPARE(empty->l, std::optional(0.0));
    QVERIFY(!empty->w);
}

// Q30: M/D/1 at .8 feeding an exponential server: cd² .36, Wq 2.72 (simulated 2.97).
void TestQueueNetwork::variability()
{
    const double behind = departureVariability(0.8, { 1, 0 }, 1);
    CLOSE(behind, 0.36);
    CLOSE(kingman({ 0.8, 1, 1 }, { behind, 1 })->wq, 2.72);
    CLOSE(departureVariability(0.8, { 1, 1 }, 7), 1); // Burke: M/M/c leaves as it came
    CLOSE(departureVariability(0, { 0.3, 5 }, 2), 0.3); // nothing queues, nothing changes
    CLOSE(splitVariability(1, 0.36), 0.36);
    CLOSE(splitVariability(0.25, 0.36), 0.84);
    CLOSE(splitVariability(0.3, 1), 1); // a random part of random arrivals is random
}

void TestQueueNetwork::merging()
{
    CLOSE(mergedVariability({ { 2, 0.36 } }, 0.5), 0.36); // one flow stays what it is
    CLOSE(mergedVariability({ { 1, 1 }, { 3, 1 } }, 0.2), 1);
    // Two equal flows, v = 2: w = 1/(1 + 4·.25) = .5 at ρ .5, so half of .5 and half of 1.
    CLOSE(mergedVariability({ { 1, 0.2 }, { 1, 0.8 } }, 0.5), 0.75);
    CLOSE(mergedVariability({ { 1, 0.2 }, { 1, 0.8 } }, 1), 0.5); // heavy traffic: the mean
    CLOSE(mergedVariability({ { 0, 0.2 }, { 0, 0.8 } }, 1), 1);
    CLOSE(mergedVariability({}, 0.5), 1);
}

// Q30 as a network, and the same line with a third server behind it, by hand.
void TestQueueNetwork::generalLine()
{
    const Variability even { 1, 0 };
    const auto answer = generalNetwork({ { 0.8, 1, 1, even }, { 0, 1, 1 }, { 0, 0.5, 1 } },
        { { { 1, 1.0 } }, { { 2, 0.5 } }, {} });
    QVERIFY(answer);
    CLOSE(answer->nodes[0]->wq, 2);
    CLOSE(answer->arrivalVariability[1], 0.36);
    CLOSE(answer->nodes[1]->wq, 2.72);
    // Behind the second: 1 + .36·(.36 − 1) = .7696, half of it .8848; ρ .2: .25·.5·1.8848/2.
    CLOSE(answer->arrivalVariability[2], 0.8848);
    CLOSE(answer->nodes[2]->wq, 0.1178);
    CLOSE(answer->l, 0.8 * 3 + 0.8 * 3.72 + 0.4 * 0.6178);
}

void TestQueueNetwork::generalIsJacksonWhereExponential()
{
    const std::vector<NetworkNode> nodes { { 1, 0.5, 2 }, { 0.1, 0.5, 1 }, { 0, 2, 3 } };
    const Routing routing { { { 1, 0.75 }, { 0, 0.1 } }, { { 0, 0.5 }, { 2, 0.5 } }, {} };
    const auto jackson = jacksonNetwork(nodes, routing);
    const auto general = generalNetwork(nodes, routing);
    QVERIFY(jackson && general);
    for (size_t i = 0; i < nodes.size(); ++i) {
        CLOSE(general->arrivalVariability[i], 1);
        CLOSE(general->nodes[i]->w, jackson->nodes[i]->w);
    }
    CLOSE(general->w, *jackson->w);
}

/// One server that gets a fifth of its own work back: ca² solves
/// x = w·(.8·c0 + .2·(.2·d + .8)) + 1 − w, d = 1 + .36·(x − 1) + .64·(cs² − 1), at λ 1, ρ .8,
/// v = 1/.68, w = 1/(1 + .16·(v − 1)).
void TestQueueNetwork::generalLoop()
{
    const auto answer = generalNetwork({ { 0.8, 0.8, 1, { 0.5, 2 } } }, { { { 0, 0.2 } } });
    QVERIFY(answer);
    CLOSE(answer->rho[0], 0.8);
    const double w = 1 / (1 + 0.16 * (1 / 0.68 - 1));
    const double x = (w * (0.8 * 0.5 + 0.2 * (0.2 * (0.64 + 0.64) + 0.8)) + 1 - w)
        / (1 - w * 0.2 * 0.2 * 0.36);
    CLOSE(answer->arrivalVariability[0], x, 1e-11);
    CLOSE(answer->nodes[0]->wq, 4 * 0.8 * (x + 2) / 2, 1e-11);
    QVERIFY(!generalNetwork({ { 0.8, 0.8, 1, { -1, 2 } } }, { {} }));
    QVERIFY(!generalNetwork({ { 1, 0.1, 1 } }, { { { 0, 1.0 } } }));
}

GEMBA_TEST(TestQueueNetwork)
#include "tst_queuenetwork.moc"
