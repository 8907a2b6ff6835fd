// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/project/summary.h"
#include <QPointer>
#include <QScrollArea>

class QToolButton;
class QVBoxLayout;

/// One finding: icon, what it is, what to do; leads to what it is about.
class FindingRow : public QWidget {
    Q_OBJECT
public:
    FindingRow(const Finding& finding, QWidget* parent);

signals:
    void followed(const Finding& finding);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override { Q_UNUSED(event) }
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    Finding m_finding;
};

/// The right side of the window: the panel's inspector, how its numbers are computed, what was
/// found.
class SideView : public QWidget {
    Q_OBJECT
public:
    explicit SideView(QWidget* parent = nullptr);
    ~SideView() override;
    /// `inspector` stays its panel's and goes back to it, as its child, when another one is shown.
    void showSide(const Summary& summary, QWidget* inspector, QWidget* panel);
    void clear();
    /// Brings "How is this computed?" into view and puts the focus there.
    void revealExplanations();
    void retranslate();

signals:
    void closeRequested();
    void findingFollowed(const Finding& finding);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void rebuild();
    void addExplanations();
    void addFindings();
    void addRule();
    void restyle();
    void giveInspectorBack();

    Summary m_summary = {};
    QByteArray m_built = {}; ///< What the rows below were made for.
    QScrollArea* m_scroll;
    QWidget* m_content = nullptr;
    QVBoxLayout* m_column = nullptr;
    QVBoxLayout* m_inspectorPlace;
    QWidget* m_page;
    QPointer<QWidget> m_inspector = {};
    QPointer<QWidget> m_inspectorOwner = {};
    QToolButton* m_close;
    QPointer<QWidget> m_explanationHeading = {};
    bool m_restyling = false;
};
