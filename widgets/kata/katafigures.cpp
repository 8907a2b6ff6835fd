// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/kata/katafigures.h"
#include "app/kata/runrules.h"
#include "app/project/project.h"
#include "widgets/charts/chartstyle.h"
#include "widgets/kata/katarunchart.h"
#include "widgets/kata/katasheet.h"
#include "widgets/theme/theme.h"
#include <QPainter>

using namespace Qt::StringLiterals;

/// The sheet of the panel without its editors, laid out for paper: wide enough that a row of
/// experiments reads well, as high as the rectangle has it.
static void paintBoard(QPainter& painter, const QRectF& rect, const Project& project,
    const KataBoard& board, QDate today, const Theme& theme)
{
    constexpr int width = 980;
    const double scale = rect.width() / width;
    KataSheet sheet({}, [today] { return today.startOfDay(); });
    sheet.setAttribute(Qt::WA_DontShowOnScreen);
    sheet.setPalette(theme.palette());
    QFont font = painter.font();
    font.setPixelSize(14);
    font.setBold(false);
    sheet.setFont(font);
    sheet.showBoard(project, board);
    sheet.resize(width, qRound(rect.height() / scale));
    sheet.ensurePolished();
    painter.save();
    painter.translate(rect.topLeft());
    painter.scale(scale, scale);
    sheet.render(&painter, QPoint(), QRegion(), QWidget::DrawChildren);
    painter.restore();
}

Figure kataFigure(const Project& project, const QString& name, QDate today, const Theme& theme)
{
    const qsizetype colon = name.indexOf(u':');
    const QString kind = name.left(colon);
    const KataBoard* board = findById(project.kataBoards, QUuid(name.mid(colon + 1)));
    if (colon < 0 || !board)
        return {};
    if (kind == u"kata/run" && !runPoints(project.measurements, board->measureId).isEmpty())
        return chartFigure([project, shown = *board, theme](const QFont& base) {
            return kataRunChart(project, shown, theme, base);
        });
    if (kind == u"kata/board")
        return [project, shown = *board, today, theme](QPainter& painter, const QRectF& rect) {
            paintBoard(painter, rect, project, shown, today, theme);
        };
    return {};
}
