// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFrame>
#include <QUuid>

class QLabel;
class QLineEdit;

/// The sticky note: type what is done, Tab, who does it, Enter; then the next one. Stands over the
/// map where the step is or will be.
class StepCapture : public QFrame {
    Q_OBJECT
public:
    explicit StepCapture(QWidget* parent = nullptr);

    /// For a step that is there (`stepId`) or a new one (null).
    void open(
        const QUuid& stepId, const QString& name, const QString& team, const QStringList& teams);
    bool isNew() const { return m_stepId.isNull(); }
    QUuid stepId() const { return m_stepId; }
    void retranslate();

signals:
    void committed(const QUuid& stepId, const QString& name, const QString& team);
    void cancelled();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void commit();
    void cancel();

    QUuid m_stepId = {};
    QLineEdit* m_name;
    QLineEdit* m_team;
    bool m_closing = false;
};
