// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/valuestream/wallphoto.h"
#include "app/language/format.h"
#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>
#include <QPixelFormat>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

/// The context of the strings below.
class WallPhotos {
    Q_DECLARE_TR_FUNCTIONS(WallPhotos)
};

static constexpr qint64 mostPoints = 50'000'000;
static constexpr qint64 mostMegabytes = 256;
static constexpr int finest = 2400; ///< Points of the longer side that are kept in memory.

QRectF PhotoLayer::rect() const
{
    return { place.position.value_or(QPointF()), QSizeF(size) * (place.scaleMilli / 1000.0) };
}

/// Why a picture of that size is not unpacked; empty where it is.
static QString tooLarge(const QSize& size, QImage::Format format)
{
    const qint64 points = qint64(size.width()) * size.height();
    if (points > mostPoints)
        return WallPhotos::tr("The picture has %1 × %2 points, more than 50 million; save it "
                              "smaller.")
            .arg(formatNumber(size.width(), 0), formatNumber(size.height(), 0));
    const int bits = format == QImage::Format_Invalid
        ? 32
        : std::max(32, int(QImage::toPixelFormat(format).bitsPerPixel()));
    if (points * bits / 8 > mostMegabytes * 1024 * 1024)
        return WallPhotos::tr("The picture needs more than %1 MB unpacked; save it smaller.")
            .arg(formatNumber(double(mostMegabytes), 0));
    return {};
}

ReadPhoto readPhoto(const QByteArray& bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    const QByteArray format = QImageReader::imageFormat(&buffer);
    if (format != "png" && format != "jpeg")
        return { {}, {}, WallPhotos::tr("The file is no picture in the form PNG or JPEG.") };
    QImageReader::setAllocationLimit(int(mostMegabytes));
    QImageReader reader(&buffer, format);
    reader.setAutoTransform(true); // cameras lie on their side
    const QSize size = reader.size();
    if (size.isEmpty())
        return { {}, {}, WallPhotos::tr("The picture is damaged.") };
    if (const QString problem = tooLarge(size, reader.imageFormat()); !problem.isEmpty())
        return { {}, {}, problem };
    if (std::max(size.width(), size.height()) > finest)
        reader.setScaledSize(
            size.scaled(finest, finest, Qt::KeepAspectRatio).expandedTo(QSize(1, 1)));
    const bool onItsSide = reader.transformation() & QImageIOHandler::TransformationRotate90;
    ReadPhoto photo;
    photo.image = reader.read();
    photo.size = onItsSide ? size.transposed() : size;
    if (photo.image.isNull())
        photo.problem = WallPhotos::tr("The picture is damaged.");
    return photo;
}

int scaleForWidth(const QSize& photo, double width)
{
    return int(std::clamp(std::lround(1000 * width / std::max(1, photo.width())), 1L, 1'000'000L));
}
