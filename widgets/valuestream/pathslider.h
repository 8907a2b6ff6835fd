// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/valuestream/valuestream.h"
#include <QWidget>

class QLabel;
class QSlider;

/// Hides the rare paths of a discovered stream and says which share of the cases stays visible.
class PathSlider : public QWidget {
    Q_OBJECT
public:
    explicit PathSlider(QWidget* parent = nullptr);
    /// The whole stream, with the setting in it.
    void showMap(const StreamMap& map);
    void retranslate();

signals:
    void visiblePathsEdited(int ppm); ///< Only by the user.

private:
    QLabel* m_label;
    QSlider* m_slider;
    QLabel* m_sentence;
};
