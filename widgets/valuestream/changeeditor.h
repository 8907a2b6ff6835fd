// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/valuestream/futureedits.h"
#include "app/valuestream/valuestream.h"
#include <QWidget>
#include <functional>

class Document;
class DurationEdit;
class MilliEdit;
class PpmEdit;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QToolButton;

/// The fields of one change: to what, how much, and why.
class ChangeEditor : public QWidget {
    Q_OBJECT
public:
    explicit ChangeEditor(Document& document, QWidget* parent = nullptr);

    void showChange(const Project& project, const StreamMap& map, const FutureChange& change);
    void retranslate();
    void focusFirst();
    /// In the order of the keyboard.
    QList<QWidget*> fields() const;

signals:
    void moveRequested(int direction);
    void removeRequested();
    void closeRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void edit(const QString& text, const QString& field,
        const std::function<void(FutureChange&)>& change);
    void setAmount(std::optional<qint64> amount);
    void fillTargets(const Project& project, const StreamMap& map, const FutureChange& change);
    void chooseTarget(const QUuid& target);
    void chooseOther(const QUuid& other);
    void showAmount(const StreamMap& map, const FutureChange& change);
    QToolButton* addButton(QLayout* layout, const QString& name, const QString& icon);
    void restyle();

    Document& m_document;
    FutureChange m_change = {};
    QComboBox* m_value;
    QComboBox* m_target;
    QComboBox* m_other;
    DurationEdit* m_time;
    PpmEdit* m_share;
    MilliEdit* m_count;
    QLineEdit* m_note;
    QLabel* m_valueLabel;
    QLabel* m_targetLabel;
    QLabel* m_otherLabel;
    QLabel* m_amountLabel;
    QLabel* m_noteLabel;
    QToolButton* m_up;
    QToolButton* m_down;
    QToolButton* m_remove;
    bool m_restyling = false;
};
