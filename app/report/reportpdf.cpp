// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/reportpdf.h"
#include "app/project/checkedfile.h"
#include "app/report/pdfoutline.h"
#include <QBuffer>
#include <QDateTime>
#include <QHashSeed>
#include <QPainter>
#include <QPdfWriter>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
/// Qt writes the fonts of a PDF in the order of a hash; a fixed seed makes that the same each time.
class FixedHashOrder {
public:
    FixedHashOrder() { QHashSeed::setDeterministicGlobalSeed(); }
    ~FixedHashOrder() { QHashSeed::resetRandomGlobalSeed(); }
    Q_DISABLE_COPY(FixedHashOrder)
};
} // namespace

static QDateTime creationTime(QDate today)
{
    bool isSet = false;
    const qint64 epoch = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&isSet);
    return isSet ? QDateTime::fromSecsSinceEpoch(epoch, Qt::UTC)
                 : QDateTime(today, QTime(0, 0), Qt::UTC);
}

QByteArray pdfReport(const Project& project, const ReportChoice& choice, const QLocale& locale,
    QDate today, const FigureSource& figures, const ReportProgress& progress)
{
    const auto goesOn = [&progress](double done) { return !progress || progress(done); };
    Report report(project, choice, locale, today, figures);
    while (!report.work(30ms))
        if (!goesOn(.5 * report.progress()))
            return {};

    const FixedHashOrder order;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        constexpr int resolution = 1200;
        QPdfWriter writer(&buffer);
        writer.setPageSize(report.geometry().pageSize);
        writer.setPageMargins(QMarginsF(0, 0, 0, 0));
        writer.setResolution(resolution);
        const QString organisation = report.organisation().simplified();
        const QString title = report.title().simplified();
        writer.setTitle(organisation.isEmpty() ? title : organisation + u", "_s + title);
        writer.setCreator(u"Gemba " GEMBA_VERSION ""_s);
        QPainter painter(&writer);
        for (int page = 0; page < report.pageCount(); ++page) {
            if (page > 0)
                writer.newPage();
            painter.resetTransform();
            painter.scale(
                resolution / PageGeometry::unitsPerInch, resolution / PageGeometry::unitsPerInch);
            report.paintPage(painter, page);
            if (!goesOn(.5 + .5 * (page + 1) / report.pageCount()))
                return {};
        }
    }
    return withOutline(buffer.data(), report, locale, creationTime(today));
}

bool writePdfReport(const QString& path, const Project& project, const ReportChoice& choice,
    const QLocale& locale, QDate today, const FigureSource& figures, const ReportProgress& progress)
{
    const QByteArray bytes = pdfReport(project, choice, locale, today, figures, progress);
    if (bytes.isEmpty())
        return false;
    writeChecked(path, bytes);
    return true;
}
