// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/project/document.h"
#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;
class QSlider;
class QSpinBox;

/// Lays the photo of the wall under the map: how much of it shines through, where it lies, how
/// large it is. Stays beside the map, where the photo can be dragged meanwhile.
class WallPhotoDialog : public QDialog {
    Q_OBJECT
public:
    WallPhotoDialog(Document& document, QWidget* parent);
    /// The stream's photo; `problem` says why it cannot be shown.
    void showPhoto(const ValueStream& stream, const QString& problem);
    void setPhotoShown(bool shown);

signals:
    void shownChanged(bool shown);
    void previewed(const WallPhoto& place); ///< While a slider is dragged.
    void replaceRequested();
    void removeRequested();

private:
    void edit(const QString& text, const QString& field);
    WallPhoto entered() const;

    Document& m_document;
    QUuid m_stream;
    QLabel* m_hint;
    QCheckBox* m_shown;
    QSlider* m_opacity;
    QSlider* m_scale;
    QSpinBox* m_left;
    QSpinBox* m_top;
};
