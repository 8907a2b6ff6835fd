// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/domain.pch.h"
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTextCursor>
#include <QVariant>
#include <functional>
