// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/report/report.h"
#include <QByteArray>

/// Called with 0-1 while the report is made; returning false stops it.
using ReportProgress = std::function<bool(double)>;

/// The report as PDF, made in memory: the same bytes for the same input on one machine. Empty when
/// `progress` stopped it. Its creation date is `today`, or SOURCE_DATE_EPOCH where that is set.
QByteArray pdfReport(const Project& project, const ReportChoice& choice, const QLocale& locale,
    QDate today, const FigureSource& figures, const ReportProgress& progress = {});

/// The same, written to a file in one checked write. False when `progress` stopped it; the file is
/// then as it was. Throws StoreError.
bool writePdfReport(const QString& path, const Project& project, const ReportChoice& choice,
    const QLocale& locale, QDate today, const FigureSource& figures,
    const ReportProgress& progress = {});
