// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/valuestream/streamlayout.h"
#include "app/valuestream/streammetrics.h"
#include "widgets/theme/theme.h"
#include <QFont>
#include <QHash>
#include <QPainterPath>

class QPainter;

/// How a map is painted, on screen and on paper: everything in the measures of MapSize.
struct MapLook {
    Theme theme;
    QFont base; ///< Its family is used; the sizes are those of the map.

    QFont caption() const;
    QFont strong() const; ///< Caption size, bold.
    QFont total() const; ///< The ladder's totals.
};

/// What a step box says.
struct StepLook {
    QString name = {};
    QString data = {};
    bool dataIsBad = false; ///< The weakest %C&A of the stream.
    std::optional<int> queue = {};
    StepKind kind = StepKind::Process;
    int pain = 0;
    std::optional<double> load = {}; ///< Utilisation of its people, where it is known.
    bool selected = false;
    bool found = false; ///< Is what somebody looks for.
    bool dropping = false; ///< Lifted by the mouse.
};

/// What an arrow says.
struct ArrowLook {
    bool loop = false;
    QString label = {}; ///< Share sent back, or how often.
    double width = 1.5;
    QString icon = {}; ///< Of the channel; empty: no circle.
    QStringList tags = {}; ///< Letters of the mismatches.
    Flow flow = Flow::Item; ///< Information is dashed.
    bool selected = false;
};

/// What one step's rung of the ladder says.
struct LadderRung {
    QUuid stepId = {};
    double left = 0;
    double drop = 0; ///< Where the line goes down from waiting to working.
    double right = 0;
    QString wait = {};
    QString work = {};
    bool longest = false; ///< One of the waits worth a word.
    bool onPath = true; ///< Else drawn hollow.
};

/// The ladder below a map with the totals at its right end.
struct Ladder {
    QList<LadderRung> rungs = {};
    QList<std::pair<QString, QString>> totals = {}; ///< Caption and value.
    double width = 0; ///< With the totals.
    static constexpr double height = 116;
};

/// Room for the totals right of the last rung.
inline constexpr double ladderTotalsWidth = 82;

/// How wide the boxes would have to be to show all their text.
double wantedBoxWidth(const StreamMap& map, const MapLook& look);
/// With `metrics` also how busy its people are, and how much goes along an arrow.
StepLook stepLook(const StreamMap& map, const Step& step, const StreamMetrics* metrics = nullptr);
ArrowLook arrowLook(const StreamMap& map, const Handoff& handoff, int largestCount,
    const StreamMetrics* metrics = nullptr);
/// What goes along it against what comes into the stream, 0-1 unless it comes back.
double relativeVolume(const Handoff& handoff, const StreamMetrics& metrics);
/// The colour of a utilisation: busy from 70 % on, overloaded from 100 % on.
QColor loadColor(const Theme& theme, double load);
int largestCount(const StreamMap& map);
Ladder ladderOf(const StreamMap& map, const StreamMetrics& metrics, const StreamLayout& layout);

void paintLane(QPainter& painter, const MapLook& look, const QRectF& rect, const QString& name,
    bool alternate);
void paintStep(QPainter& painter, const MapLook& look, const QRectF& box, const StepLook& step);
void paintArrow(
    QPainter& painter, const MapLook& look, const HandoffRoute& route, const ArrowLook& arrow);
/// `exposed` limits it to the rungs that are seen; null: all of them.
void paintLadder(QPainter& painter, const MapLook& look, const Ladder& ladder,
    const QUuid& selected = {}, const QRectF& exposed = {});

/// On a screen below this scale nobody can read the map's words: then it is drawn without them, as
/// quickly as a large one needs to be.
inline constexpr double readableScale = 0.35;
void paintStepOutline(
    QPainter& painter, const MapLook& look, const QRectF& box, const StepLook& step);
void paintArrowLine(
    QPainter& painter, const MapLook& look, const HandoffRoute& route, const ArrowLook& arrow);
void paintLadderLine(QPainter& painter, const MapLook& look, const Ladder& ladder,
    const QUuid& selected, const QRectF& exposed);

/// The line of an arrow without its head.
QPainterPath routePath(const HandoffRoute& route);
/// All that paintArrow() touches.
QRectF arrowBounds(const HandoffRoute& route, const ArrowLook& arrow);
QRectF stepBounds(const QRectF& box);
