// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/valuestream/valuestream.h"
#include <QImage>

/// The most that is read of a photo's file.
inline constexpr qint64 maxPhotoBytes = 32 * 1024 * 1024;

/// A photo of the wall as it lies under the map; `image` may have fewer points than the photo.
struct PhotoLayer {
    QImage image = {};
    QSize size = {}; ///< Of the whole photo, upright.
    WallPhoto place = {};
    bool movable = false; ///< By dragging it where nothing else is.

    bool isEmpty() const { return image.isNull(); }
    /// On the map.
    QRectF rect() const;
};

/// A picture out of foreign bytes, or why there is none.
struct ReadPhoto {
    QImage image = {};
    QSize size = {};
    QString problem = {};
};

/// Reads a PNG or JPEG upright and only as fine as a screen needs it. Nothing that claims to be
/// larger than 50 million points, or 256 MB unpacked, is unpacked at all.
ReadPhoto readPhoto(const QByteArray& bytes);

/// As wide as `width` on the map; in the measures of WallPhoto.
int scaleForWidth(const QSize& photo, double width);
