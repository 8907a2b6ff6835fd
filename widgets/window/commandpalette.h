// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFrame>
#include <functional>

class QLineEdit;
class QListView;
class PaletteModel;

/// Something the search field can find: an action, a panel, a named thing of the project.
struct PaletteEntry {
    QString title = {};
    QString caption = {}; ///< What it is or where: "File", "Step, Database change".
    QString icon = {};
    QString shortcut = {};
    std::function<void()> run = {};
};

/// How well an entry fits what was typed; smaller is better, nothing when it does not.
std::optional<int> paletteRank(const PaletteEntry& entry, const QString& typed);

/// The list under the search field: what fits the typed words, best first.
class CommandPalette : public QFrame {
    Q_OBJECT
public:
    /// `field` is where people type; the list lies over `window`.
    CommandPalette(QLineEdit* field, QWidget* window);
    /// Asked whenever the field gets the focus.
    void setSource(std::function<QList<PaletteEntry>()> source) { m_source = std::move(source); }
    void open();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void showMatches();
    void place();
    void runCurrent();
    void dismiss();
    bool handleKey(int key);

    QLineEdit* m_field;
    QWidget* m_window;
    QListView* m_view;
    PaletteModel* m_model;
    std::function<QList<PaletteEntry>()> m_source = {};
};
