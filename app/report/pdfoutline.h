// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>

class QDateTime;
class QLocale;
class Report;

/// Adds to a PDF of the report what Qt 6.4 cannot write: the outline (bookmarks), links from the
/// contents to the pages, author, language and a fixed creation date. They are appended as an
/// incremental update, so that nothing Qt wrote is moved. A PDF that is not built as Qt 6 builds
/// them is returned as it was.
///
/// Source: ISO 32000-1:2008, 7.5.6 (incremental updates), 12.3.3 (outlines), 12.5.6.5 (links).
QByteArray withOutline(
    const QByteArray& pdf, const Report& report, const QLocale& locale, const QDateTime& created);
