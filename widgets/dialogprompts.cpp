// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogprompts.h"
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

static QString startFolder(const QString& last)
{
    return last.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                          : last;
}

QString DialogPrompts::openFile(QWidget* parent, const QString& title, const QString& filter)
{
    QString path = QFileDialog::getOpenFileName(parent, title, startFolder(m_folder), filter);
    if (!path.isEmpty())
        m_folder = QFileInfo(path).absolutePath();
    return path;
}

QString DialogPrompts::saveFile(
    QWidget* parent, const QString& title, const QString& suggestion, const QString& filter)
{
    QFileDialog dialog(parent, title, startFolder(m_folder), filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    // A name typed without its ending gets the filter's first one, before the question whether to
    // replace a file is asked.
    static const QRegularExpression ending(u"\\*\\.([A-Za-z0-9.]+)"_s);
    if (const auto match = ending.match(filter); match.hasMatch())
        dialog.setDefaultSuffix(match.captured(1));
    if (!suggestion.isEmpty()) {
        const QFileInfo info(suggestion);
        if (info.isAbsolute())
            dialog.setDirectory(info.absolutePath());
        dialog.selectFile(info.fileName());
    }
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return {};
    m_folder = QFileInfo(dialog.selectedFiles().first()).absolutePath();
    return dialog.selectedFiles().first();
}

bool DialogPrompts::confirm(
    QWidget* parent, const QString& title, const QString& text, const QString& yes)
{
    QMessageBox box(QMessageBox::Question, title, text, QMessageBox::Cancel, parent);
    box.setTextFormat(Qt::PlainText);
    const QPushButton* accept = box.addButton(yes, QMessageBox::AcceptRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == accept;
}

void DialogPrompts::inform(QWidget* parent, const QString& title, const QString& text)
{
    QMessageBox box(QMessageBox::Warning, title, text, QMessageBox::Ok, parent);
    box.setTextFormat(Qt::PlainText);
    box.exec();
}
