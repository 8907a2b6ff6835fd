// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/project/summary.h"
#include <QUuid>
#include <QWidget>
#include <optional>

class ListPaneModel;
class QAction;
class QLineEdit;
class QListView;
class QToolButton;

/// One object in a ListPane.
struct ListItem {
    QUuid id = {};
    QString title = {};
    QString caption = {};
    State state = State::Unknown;
    QString stateText = {}; ///< "−16 %", right of the title with the state's icon; empty: none.
    std::optional<double> bar = {}; ///< 0-1, below the caption in the state's colour.

    bool operator==(const ListItem&) const = default;
};

/// The slim list left of a panel with many objects: search, "+", and the objects with their state.
class ListPane : public QWidget {
    Q_OBJECT
public:
    explicit ListPane(QWidget* parent = nullptr);
    /// `placeholder` stands in the search field ("5 SLOs"), `add` names the button ("Add SLO"),
    /// `name` the list for screen readers.
    void setTexts(const QString& placeholder, const QString& add, const QString& name);
    void setItems(const QList<ListItem>& items);
    void setCurrent(const QUuid& id);
    QUuid current() const;
    void focusList();

signals:
    void picked(const QUuid& id); ///< Only by the user.
    void addRequested();
    void removeRequested(const QUuid& id); ///< The delete key.
    void menuRequested(const QUuid& id, const QPoint& globalPosition);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void restyle();

    QLineEdit* m_search;
    QAction* m_searchIcon = nullptr;
    QToolButton* m_add;
    QListView* m_view;
    ListPaneModel* m_model;
    bool m_showing = false;
};
