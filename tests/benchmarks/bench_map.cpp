// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/theme.h"
#include "widgets/valuestream/streamview.h"
#include "widgets/valuestream/valuestreamscene.h"
#include <QApplication>
#include <QElapsedTimer>
#include <QImage>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QScrollBar>
#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

/// One line of JSON a measurement: what, n, median, min, max, unit.
static void print(const QString& what, QList<double> values)
{
    std::sort(values.begin(), values.end());
    const QJsonObject line { { u"what"_s, what }, { u"n"_s, values.size() },
        { u"median"_s, values.at(values.size() / 2) }, { u"min"_s, values.first() },
        { u"max"_s, values.last() }, { u"unit"_s, u"ms"_s } };
    std::printf("%s\n", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
}

static double milliseconds(const std::function<void()>& action)
{
    QElapsedTimer timer;
    timer.start();
    action();
    return double(timer.nsecsElapsed()) / 1e6;
}

/// A stream of `count` steps in 12 teams, each handed on, every seventh sent back.
static StreamMap mapWith(int count, QHash<QUuid, QString>& teams)
{
    StreamMap map;
    map.stream = { .id = QUuid::createUuid(), .name = u"Large"_s };
    QList<QUuid> lanes;
    for (int i = 0; i < 12; ++i) {
        lanes.append(QUuid::createUuid());
        teams.insert(lanes.last(), u"Team %1"_s.arg(i + 1));
    }
    for (int i = 0; i < count; ++i)
        map.steps.append({ .id = QUuid::createUuid(),
            .streamId = map.stream.id,
            .name = u"Step %1"_s.arg(i + 1),
            .teamId = lanes.at((i / 5) % lanes.size()),
            .processTime = std::chrono::minutes(10 + i % 50),
            .leadTime = std::chrono::minutes(60 + i % 500),
            .completeAccuratePpm = 700'000 + (i % 30) * 10'000,
            .queue = i % 4 == 0 ? std::optional(i % 20) : std::nullopt });
    for (int i = 1; i < count; ++i)
        map.handoffs.append({ .id = QUuid::createUuid(),
            .streamId = map.stream.id,
            .fromStepId = map.steps.at(i - 1).id,
            .toStepId = map.steps.at(i).id });
    for (int i = 7; i < count; i += 7)
        map.handoffs.append({ .id = QUuid::createUuid(),
            .streamId = map.stream.id,
            .fromStepId = map.steps.at(i).id,
            .toStepId = map.steps.at(i - 3).id,
            .sendBack = true,
            .sharePpm = 100'000 });
    return map;
}

/// One frame as it goes to the screen, but into an image.
static double frame(StreamView& view, QImage& image)
{
    return milliseconds([&] {
        QPainter painter(&image);
        view.viewport()->render(&painter);
    });
}

static void measure(int count)
{
    QHash<QUuid, QString> teams;
    const StreamMap map = mapWith(count, teams);
    ValueStreamScene scene;
    scene.setLook({ Theme::light(), QApplication::font() });
    const QString size = u", %1 steps"_s.arg(count);
    QList<double> values;
    for (int i = 0; i < 3; ++i)
        values.append(milliseconds([&] { scene.showMap(map, streamMetrics(map), teams, 1200); }));
    print(u"metrics, layout and items"_s + size, values);
    StreamView view(&scene);
    view.resize(1200, 700);
    view.show();
    QImage image(view.viewport()->size(), QImage::Format_RGB32);
    const auto look = [&](const QString& what, const std::function<void(int)>& move) {
        values.clear();
        for (int i = 0; i < 60; ++i) {
            move(i);
            values.append(frame(view, image));
        }
        print(what + size, values);
    };
    view.zoomBy(1 / view.transform().m11());
    look(u"pan, a frame at 100 %"_s, [&](int i) { view.horizontalScrollBar()->setValue(i * 40); });
    look(u"zoom, a frame from 30 to 200 %"_s,
        [&](int i) { view.zoomBy((0.3 + i * 1.7 / 59) / view.transform().m11()); });
    view.zoomBy(0.01);
    look(u"pan, a frame zoomed out as far as it goes"_s,
        [&](int i) { view.horizontalScrollBar()->setValue(i * 40); });
}

/// How fast the map of a value stream is laid out and painted.
int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    applyTheme(Theme::light());
    for (const int count : { 20, 200, 2000 })
        measure(count);
}
