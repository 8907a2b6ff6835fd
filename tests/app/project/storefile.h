// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/project/sample.h"
#include "app/project/storesql.h"
#include <QFile>
#include <QTest>

// A project's file as another program would find or change it.

inline Project sample() { return sampleProject(QLocale::English, QDate(2026, 11, 20)); }

inline QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

inline void tamper(const QString& path, const QByteArray& sql)
{
    SqlConnection(path, SqlConnection::Mode::ReadWrite).execute(sql);
}
