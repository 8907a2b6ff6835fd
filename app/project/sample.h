// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/project/project.h"
#include <QLocale>

/// The example a newcomer opens first: Saeon Pay, a fictional Korean payment company in the
/// sixteenth week of its move to SRE, complete in Korean and in English. Its calendar is laid
/// around `today` in whole weeks, so that weekdays stay as they are; on 2026-11-20 it is exactly
/// the company of the design's pictures. Ids are the same in every copy and language.
Project sampleProject(QLocale::Language language, QDate today);
