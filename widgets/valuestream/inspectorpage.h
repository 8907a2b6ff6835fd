// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/project/document.h"
#include "app/valuestream/valuestream.h"
#include <QList>
#include <QWidget>
#include <functional>

class DurationEdit;
class ElidedText;
class HandoffMore;
class MilliEdit;
class MismatchButton;
class PpmEdit;
class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;
class SourceButton;
class StepMore;
class WrappedText;

/// A page of the inspector: a title, a caption and rows of a label and a field.
class InspectorPage : public QWidget {
    Q_OBJECT
public:
    InspectorPage(Document& document, QWidget* parent);

signals:
    void selectRequested(const QUuid& id);

protected:
    void setTitle(const QString& title, const QString& caption);
    /// Adds a row; the label's text comes with setLabel().
    /// `beside` stands right of the field.
    QLabel* addRow(QWidget* field, QWidget* beside = nullptr);
    void addWide(QWidget* widget);
    static void setLabel(QLabel* label, const QString& text, QWidget* field);
    QLabel* caption();
    Document& document() const { return m_document; }
    void changeEvent(QEvent* event) override;

private:
    void restyle();

    Document& m_document;
    ElidedText* m_title;
    QLabel* m_caption;
    QGridLayout* m_rows;
    QVBoxLayout* m_layout;
    QList<QLabel*> m_captions;
    bool m_restyling = false;
};

/// How a handoff is made and where its two sides do not fit; part of two pages.
class HandoffFields : public QWidget {
    Q_OBJECT
public:
    HandoffFields(Document& document, QWidget* parent);
    void showHandoff(const Handoff& handoff);
    void retranslate();
    QComboBox* channel() const { return m_channel; }

private:
    void changeEvent(QEvent* event) override;

    Document& m_document;
    QUuid m_id = {};
    QLabel* m_channelLabel;
    QComboBox* m_channel;
    QLabel* m_mismatchLabel;
    QList<MismatchButton*> m_mismatches;
};

/// A step.
class StepPage : public InspectorPage {
    Q_OBJECT
public:
    StepPage(Document& document, QWidget* parent);
    void showStep(const Project& project, const StreamMap& map, const Step& step);
    void retranslate();

private:
    /// Changes the shown step; `field` names what for merging.
    void edit(const QString& text, const QString& field, const std::function<void(Step&)>& change);
    void addFields();
    void setTeam();
    void fillMenu(const StreamMap& map, const Step& step);

    QUuid m_id = {};
    QUuid m_streamId = {};
    QLineEdit* m_name;
    QComboBox* m_team;
    DurationEdit* m_processTime;
    DurationEdit* m_leadTime;
    PpmEdit* m_quality;
    MilliEdit* m_judged;
    MilliEdit* m_people;
    MilliEdit* m_queue;
    QList<QLabel*> m_labels;
    QList<SourceButton*> m_sources;
    QLabel* m_interval;
    HandoffFields* m_received;
    StepMore* m_more;
    QPushButton* m_connect;
    QPushButton* m_remove;
};

/// A handoff or send-back.
class HandoffPage : public InspectorPage {
    Q_OBJECT
public:
    HandoffPage(Document& document, QWidget* parent);
    void showHandoff(const StreamMap& map, const Handoff& handoff);
    void retranslate();

private:
    void edit(
        const QString& text, const QString& field, const std::function<void(Handoff&)>& change);

    QUuid m_id = {};
    QComboBox* m_from;
    QComboBox* m_to;
    QCheckBox* m_sendBack;
    PpmEdit* m_share;
    QList<QLabel*> m_labels;
    QLabel* m_measured;
    HandoffFields* m_fields;
    HandoffMore* m_more;
    QPushButton* m_remove;
};

/// The stream itself, while no part of it is selected.
class StreamPage : public InspectorPage {
    Q_OBJECT
public:
    StreamPage(Document& document, QWidget* parent);
    void showStream(const StreamMap& map);
    void retranslate();

private:
    void edit(
        const QString& text, const QString& field, const std::function<void(ValueStream&)>& change);

    QUuid m_id = {};
    QLineEdit* m_name;
    QComboBox* m_day;
    QLineEdit* m_source;
    QList<QLabel*> m_labels;
    QLabel* m_hint;
};
