// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/history/mergewords.h"
#include <QWidget>

class ChoiceCard;
class OtherCopy;
class QLabel;
class QListWidget;
class QPushButton;
class WrappedText;

/// The questions of a merge one by one: what, what it was, what it is here and there, and a choice
/// for each, for all of a kind and for all that are open.
class ConflictPage : public QWidget {
    Q_OBJECT
public:
    ConflictPage(
        const QList<MergeConflict>& conflicts, const OtherCopy& other, QWidget* parent = nullptr);

    const QHash<QString, Side>& choices() const { return m_choices; }
    qsizetype openCount() const;

signals:
    void choicesChanged();

private:
    QWidget* makeList();
    QWidget* makeCard();
    QPushButton* makeAllButton(const QString& name, bool ofKind, Side side);
    void showCurrent();
    void showDecision(int row);
    void choose(Side side);
    void chooseAll(bool ofKind, Side side);
    void goToNextOpen();
    bool isOfKind(const MergeConflict& conflict) const;
    const MergeConflict* current() const;
    void restyle();
    void changeEvent(QEvent* event) override;

    const OtherCopy& m_other;
    QList<MergeConflict> m_conflicts;
    QHash<QString, Side> m_choices = {};
    QListWidget* m_list;
    WrappedText* m_title;
    WrappedText* m_before;
    ChoiceCard* m_mine;
    ChoiceCard* m_theirs;
    QLabel* m_kindLabel;
    QLabel* m_openLabel;
    QList<QPushButton*> m_allButtons = {};
};
