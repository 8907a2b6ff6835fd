// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/helpdialogs.h"
#include "widgets/theme/theme.h"
#include "widgets/window/windowactions.h"
#include "widgets/wrappedtext.h"
#include <QAction>
#include <QApplication>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
struct HelpDialogs {
    Q_DECLARE_TR_FUNCTIONS(HelpDialogs)
};
} // namespace

static void addCloseButton(QDialog& dialog, QVBoxLayout& layout)
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, &dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    layout.addWidget(buttons);
}

static void collect(const QMenu* menu, const QString& path, QList<QStringList>& rows)
{
    const QList<QAction*> actions = menu->actions();
    for (const QAction* action : actions) {
        if (action->menu())
            collect(action->menu(), path, rows);
        else if (!action->shortcuts().isEmpty())
            rows.append({ WindowActions::plainText(action), path,
                QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText) });
    }
}

void showShortcuts(const WindowActions& actions, QWidget* parent)
{
    QDialog dialog(parent);
    dialog.setWindowTitle(HelpDialogs::tr("Keyboard shortcuts"));
    QList<QStringList> rows;
    const QList<QMenu*> menus = actions.menus();
    for (const QMenu* menu : menus)
        collect(menu, WindowActions::plainText(menu->menuAction()), rows);
    auto* table = new QTableWidget(int(rows.size()), 3, &dialog);
    table->setAccessibleName(dialog.windowTitle());
    table->setHorizontalHeaderLabels(
        { HelpDialogs::tr("Action"), HelpDialogs::tr("Menu"), HelpDialogs::tr("Shortcut") });
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    table->verticalHeader()->hide();
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    for (int row = 0; row < rows.size(); ++row)
        for (int column = 0; column < 3; ++column)
            table->setItem(row, column, new QTableWidgetItem(rows.at(row).at(column)));
    auto* layout = new QVBoxLayout(&dialog);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->addWidget(table);
    addCloseButton(dialog, *layout);
    const int unit = dialog.fontMetrics().averageCharWidth();
    dialog.resize(std::min(unit * 84, 1000), 620);
    dialog.exec();
}

static QString licences()
{
    return u"Qt 6, Qt Charts: GNU GPL 3 / LGPL 3\n"
           "SQLite: public domain\n"
           "expat: MIT\n"
           "zlib: zlib licence\n"
           "Zstandard: BSD 3-clause\n"
           "NanumBarunGothic, © NAVER Corporation: SIL Open Font License 1.1"_s;
}

void showAbout(QWidget* parent)
{
    QDialog dialog(parent);
    dialog.setWindowTitle(HelpDialogs::tr("About Gemba"));
    const Theme& theme = Theme::of(&dialog);
    auto* layout = new QVBoxLayout(&dialog);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(8);
    auto* logo = new QLabel(&dialog);
    logo->setPixmap(symbolicPixmap(u"gemba"_s, theme.accent, 48, dialog.devicePixelRatioF()));
    layout->addWidget(logo);
    const auto addText = [&](const QString& text, const QFont& font) {
        auto* label = new WrappedText(&dialog);
        label->setFont(font);
        label->setText(text);
        layout->addWidget(label);
    };
    addText(u"Gemba " GEMBA_VERSION ""_s, Type::title(QApplication::font()));
    addText(HelpDialogs::tr("A workbench for the move from traditional operations to SRE: see how "
                            "the work really flows, decide on facts, improve step by step. Free "
                            "software under the GNU General Public License, version 3 or later, "
                            "without any warranty."),
        QApplication::font());
    layout->addSpacing(8);
    auto* text = new QPlainTextEdit(licences(), &dialog);
    text->setReadOnly(true);
    text->setAccessibleName(HelpDialogs::tr("Licences of what Gemba is built from"));
    text->setMinimumHeight(text->fontMetrics().height() * 7 + 16);
    addText(text->accessibleName(), Type::bold(QApplication::font()));
    layout->addWidget(text);
    addCloseButton(dialog, *layout);
    dialog.resize(dialog.fontMetrics().averageCharWidth() * 70, dialog.sizeHint().height());
    dialog.exec();
}
