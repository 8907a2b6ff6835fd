// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/panel.h"
#include "widgets/valuestream/wallphoto.h"
#include <QPointer>

class QMenu;
class ValueStreamScene;
class WallPhotoDialog;

/// The photo of the wall under a stream's map: chosen, shown, moved and removed.
class WallPhotoLayer : public QObject {
    Q_OBJECT
public:
    WallPhotoLayer(const PanelContext& context, ValueStreamScene& scene, QWidget* window);
    /// Before the map is shown.
    void showStream(const ValueStream& stream);
    void fillMenu(QMenu& menu);

signals:
    void layerChanged(); ///< The map is to be shown anew.

private:
    void choose();
    void openDialog();
    void remove();
    void setShown(bool shown);
    void layUnder(const WallPhoto& place);

    PanelContext m_context;
    ValueStreamScene& m_scene;
    QWidget* m_window;
    QPointer<WallPhotoDialog> m_dialog;
    ValueStream m_stream = {};
    QString m_sha256 = {}; ///< Of what was read.
    ReadPhoto m_photo = {};
    bool m_shown = true; ///< A way of looking at it, no part of the project.
};
