// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

/// What a label written in HTML says: tags, styles and scripts fall away, line
/// breaks and the ends of paragraphs stay, character references become
/// characters. Nothing is loaded or drawn.
QString textOfHtml(const QString& html);

/// Without characters that no text format has a use for (XML allows none of them); line ends become
/// spaces.
QString oneLine(const QString& text);
