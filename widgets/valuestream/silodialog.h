// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/valuestream/silo.h"
#include <QDialog>

class Document;
class QLabel;
class QTableView;
struct Project;
template <typename T> class RowsModel;

/// The silo map: how far apart the teams that hand over to each other work, the worst first.
class SiloDialog : public QDialog {
    Q_OBJECT
public:
    explicit SiloDialog(Document& document, QWidget* parent = nullptr);

private:
    /// A pair of teams that was rated or hands over.
    struct Pair {
        QUuid id = {}; ///< Of the rating, or made of the two teams.
        SiloRating rating = {};
        QString team = {};
        QString other = {};
        double index = 0;
        bool rated = false;
        int handoffs = 0;
        int mismatches = 0;
        bool operator==(const Pair&) const = default;
    };
    static QList<Pair> pairsOf(const Project& project);
    void makeModel();
    void showProject(const Project& project);
    void write(const Pair& after);

    Document& m_document;
    RowsModel<Pair>* m_model = nullptr;
    QTableView* m_table;
    QLabel* m_empty;
};
