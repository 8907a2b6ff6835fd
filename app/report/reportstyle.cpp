// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/reportstyle.h"
#include "app/project/summary.h"
#include <QFontDatabase>
#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

PageGeometry PageGeometry::of(Paper paper)
{
    const QPageSize pageSize(paper == Paper::A4 ? QPageSize::A4 : QPageSize::Letter);
    const QSizeF size = pageSize.size(QPageSize::Point) * unitsPerInch / 72;
    constexpr double side = 120;
    constexpr double top = 134;
    constexpr double bottom = 140;
    PageGeometry geometry { .pageSize = pageSize, .size = size };
    geometry.body = QRectF(side, top, size.width() - 2 * side, size.height() - top - bottom);
    geometry.footerTop = size.height() - 72 - 24;
    return geometry;
}

TextStyle TextStyle::bold() const
{
    TextStyle style = *this;
    style.font.setBold(true);
    return style;
}

/// The family of the bundled font, or what the system has if it cannot be loaded.
static QString reportFamily()
{
    QString family;
    for (const QString& file :
        { u":/fonts/NanumBarunGothic.ttf"_s, u":/fonts/NanumBarunGothicBold.ttf"_s }) {
        const int id = QFontDatabase::addApplicationFont(file);
        const QStringList families = QFontDatabase::applicationFontFamilies(id);
        if (family.isEmpty() && !families.isEmpty())
            family = families.constFirst();
    }
    return family.isEmpty() ? QFont().family() : family;
}

static ReportStyle makeStyle()
{
    const QString family = reportFamily();
    const auto font = [&family](int pixels, bool bold) {
        QFont result(family);
        result.setPixelSize(pixels);
        result.setBold(bold);
        // Distances between letters must not depend on the pixels of any screen.
        result.setHintingPreference(QFont::PreferNoHinting);
        return result;
    };
    ReportStyle style;
    style.text = 0x1B2430;
    style.muted = 0x566270;
    style.line = 0xD9DFE6;
    style.grid = 0xE9EDF1;
    style.accent = 0x1F6FB2;
    style.coverTitle = { font(60, true), 80, style.text };
    style.chapter = { font(38, true), 54, style.text };
    style.lead = { font(25, false), 40, style.text };
    style.heading = { font(25, true), 38, style.text };
    style.body = { font(21, false), 34, style.text };
    style.dense = { font(18, false), 27, style.text };
    style.caption = { font(18, false), 27, style.muted };
    style.header = { font(17, false), 24, style.muted };
    style.figureFont = font(12, false);
    return style;
}

const ReportStyle& ReportStyle::instance()
{
    static const ReportStyle style = makeStyle();
    return style;
}

static QPolygonF regularPolygon(const QRectF& rect, int corners)
{
    QPolygonF polygon;
    for (int i = 0; i < corners; ++i) {
        QLineF spoke = QLineF::fromPolar(rect.width() / 2, 360.0 * (i + .5) / corners);
        polygon << rect.center() + spoke.p2();
    }
    return polygon;
}

void paintStateMark(QPainter& painter, const QRectF& rect, State state)
{
    painter.save();
    const auto x = [&rect](double share) { return rect.left() + share * rect.width(); };
    const auto y = [&rect](double share) { return rect.top() + share * rect.height(); };
    QColor color = 0x566270;
    QPainterPath inner;
    QPainterPath outline;
    QPointF dot;
    const QPointF none;
    switch (state) {
    case State::Good:
        color = 0x0B7A5B;
        outline.addEllipse(rect.adjusted(1, 1, -1, -1));
        inner.moveTo(x(.3), y(.52));
        inner.lineTo(x(.45), y(.67));
        inner.lineTo(x(.71), y(.36));
        break;
    case State::Warning:
        color = 0xA86A00;
        outline.addPolygon(
            QPolygonF { { x(.5), y(.1) }, { x(.96), y(.9) }, { x(.04), y(.9) }, { x(.5), y(.1) } });
        inner.moveTo(x(.5), y(.38));
        inner.lineTo(x(.5), y(.62));
        dot = { x(.5), y(.77) };
        break;
    case State::Bad:
        color = 0x8E1B14;
        outline.addPolygon(regularPolygon(rect, 8));
        outline.closeSubpath();
        inner.moveTo(x(.5), y(.26));
        inner.lineTo(x(.5), y(.56));
        dot = { x(.5), y(.74) };
        break;
    case State::Unknown:
        outline.addEllipse(rect.adjusted(1, 1, -1, -1));
        inner.moveTo(x(.38), y(.42));
        inner.cubicTo(x(.38), y(.22), x(.64), y(.24), x(.62), y(.42));
        inner.cubicTo(x(.61), y(.5), x(.5), y(.5), x(.5), y(.6));
        dot = { x(.5), y(.75) };
        break;
    }
    const double width = rect.width() / 11;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(outline);
    painter.drawPath(inner);
    if (dot != none) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawEllipse(dot, width * .65, width * .65);
    }
    painter.restore();
}
