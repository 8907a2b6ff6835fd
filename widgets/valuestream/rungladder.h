// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/valuestream/requesttype.h"
#include <QWidget>
#include <array>

class QButtonGroup;
class QLabel;

/// The ladder of self-service: five rungs between two rails, on the left one the rung now, on the
/// right one the rung wanted, and the climb between them.
class RungLadder : public QWidget {
    Q_OBJECT
public:
    explicit RungLadder(QWidget* parent = nullptr);
    void setRungs(Rung now, Rung wanted);

signals:
    void nowEdited(Rung rung); ///< Only by the user.
    void wantedEdited(Rung rung);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void restyle();
    int middleOf(Rung rung) const; ///< Of its line, in pixels from the top.

    QButtonGroup* m_now;
    QButtonGroup* m_wanted;
    std::array<QLabel*, rungCount> m_names = {};
    std::array<QLabel*, 4> m_captions = {};
    bool m_restyling = false;
};
