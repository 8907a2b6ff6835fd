// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/overview/overview.h"
#include "app/project/summary.h"
#include <QAbstractButton>

class Chip;
class ElidedText;
class FigureView;
class LinkButton;
class QCheckBox;
class QLabel;
class WrappedText;
struct Project;

/// One measure of success: name, state, number, and how it ran.
class MeasureTile : public QWidget {
    Q_OBJECT
public:
    explicit MeasureTile(QWidget* parent = nullptr);
    void show(const Project& project, const Measure& measure);
    using QWidget::show;

private:
    ElidedText* m_name;
    Chip* m_chip;
    QLabel* m_number;
    QLabel* m_unit;
    ElidedText* m_caption;
    FigureView* m_chart;
};

/// One panel's headline; leads there when pressed.
class HeadlineButton : public QAbstractButton {
    Q_OBJECT
public:
    explicit HeadlineButton(Subject subject, QWidget* parent = nullptr);
    void show(const Headline& headline);
    using QWidget::show;
    Subject subject() const { return m_subject; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Subject m_subject;
    Headline m_headline = {};
};

/// One alarm: chip, what is wrong and what to do, the way there.
class AlarmRow : public QWidget {
    Q_OBJECT
public:
    explicit AlarmRow(QWidget* parent = nullptr);
    void show(const Finding& finding);
    using QWidget::show;

signals:
    void followed(Subject subject, const QUuid& objectId);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Finding m_finding = {};
    Chip* m_chip;
    ElidedText* m_title;
    ElidedText* m_text;
    LinkButton* m_link;
};

/// One of the next steps: when, what, who; ticked off when done.
class ActionRow : public QWidget {
    Q_OBJECT
public:
    explicit ActionRow(QWidget* parent = nullptr);
    void show(const Action& action);
    using QWidget::show;

signals:
    void done(const QUuid& actionId);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QUuid m_id = {};
    QCheckBox* m_done;
    QLabel* m_date;
    QLabel* m_time;
    WrappedText* m_title;
    ElidedText* m_owner;
};
