// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/progress.h"
#include <QCoreApplication>
#include <QProgressDialog>
#include <algorithm>

void withProgress(
    QWidget* window, const QString& text, const std::function<void(const Progress&)>& action)
{
    QProgressDialog dialog(
        text, QCoreApplication::translate("Progress", "Cancel"), 0, 1000, window);
    dialog.setWindowModality(Qt::WindowModal);
    dialog.setMinimumDuration(400);
    action([&dialog](double done) {
        dialog.setValue(std::min(999, int(done * 1000)));
        return !dialog.wasCanceled();
    });
}
