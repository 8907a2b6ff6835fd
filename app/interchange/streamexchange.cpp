// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interchange/streamexchange.h"
#include <QRegularExpression>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

QString teamName(const QList<Team>& teams, const QUuid& id)
{
    const auto team = std::find_if(
        teams.begin(), teams.end(), [&id](const Team& candidate) { return candidate.id == id; });
    return team == teams.end() ? QString() : team->name;
}

QUuid teamIdFor(QList<Team>& teams, const QString& name)
{
    if (name.isEmpty())
        return {};
    const auto team = std::find_if(teams.begin(), teams.end(),
        [&name](const Team& candidate) { return candidate.name == name; });
    if (team != teams.end())
        return team->id;
    Team made;
    made.id = QUuid::createUuid();
    made.name = name;
    teams.append(made);
    return made.id;
}

static QString shortNumber(double value)
{
    QString text = QString::number(value, 'f', 4);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

QString minutesText(std::chrono::seconds time)
{
    return shortNumber(static_cast<double>(time.count()) / 60);
}

QString percentText(int ppm) { return shortNumber(ppm / 10'000.0); }

std::optional<int> ppmFromPercent(const QString& text)
{
    static const QRegularExpression form(u"^(\\d{1,3}(?:[.,]\\d{1,8})?)\\s*%?$"_s);
    const auto match = form.match(text.simplified());
    if (!match.hasMatch())
        return std::nullopt;
    const double percent = match.captured(1).replace(u',', u'.').toDouble();
    if (percent > 100)
        return std::nullopt;
    return static_cast<int>(std::lround(percent * 10'000));
}
