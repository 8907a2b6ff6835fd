// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ticketlog/logcomparison.h"

// Written by hand: QJsonObject would sort the keys, and this order reads better.

static QByteArray number(double value)
{
    return QByteArray::number(value, 'g', QLocale::FloatingPointShortest);
}

static QByteArray string(const QString& text)
{
    static constexpr char hex[] = "0123456789abcdef";
    QByteArray json = "\"";
    for (const char c : text.toUtf8()) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\')
            (json += '\\') += c;
        else if (byte < 0x20)
            ((json += "\\u00") += hex[byte >> 4]) += hex[byte & 15];
        else
            json += c;
    }
    return json + '"';
}

QByteArray discoveryJson(const Discovery& d)
{
    QByteArray json = "{\"events\":" + QByteArray::number(d.events)
        + ",\"cases\":" + QByteArray::number(d.cases)
        + ",\"activities\":" + QByteArray::number(qsizetype(d.steps.size()))
        + ",\"variants\":" + QByteArray::number(d.variants) + ",\"rejected_rows\":"
        + QByteArray::number(d.rejectedRows) + ",\n \"lead_time_s\":{\"mean\":"
        + number(d.leadTime.mean) + ",\"median\":" + number(d.leadTime.median)
        + ",\"p85\":" + number(d.leadTime.p85) + "},\n \"transitions\":[";
    const char* separator = "\n  ";
    for (const DiscoveredTransition& t : d.transitions) {
        json += separator;
        json += "{\"from\":" + string(d.steps[static_cast<size_t>(t.from)].name)
            + ",\"to\":" + string(d.steps[static_cast<size_t>(t.to)].name)
            + ",\"count\":" + QByteArray::number(t.count) + ",\"mean_s\":" + number(t.wait.mean)
            + ",\"median_s\":" + number(t.wait.median) + '}';
        separator = ",\n  ";
    }
    json += "],\n \"handoffs\":{\"group\":" + QByteArray::number(d.groupHandoffs)
        + ",\"resource\":" + QByteArray::number(d.resourceHandoffs) + "}}\n";
    return json;
}

static QByteArray spreadJson(const Spread& spread)
{
    if (spread.count == 0)
        return "{\"n\":0,\"median_s\":null,\"p85_s\":null}";
    return "{\"n\":" + QByteArray::number(spread.count) + ",\"median_s\":" + number(spread.median)
        + ",\"p85_s\":" + number(spread.p85) + '}';
}

static QByteArray changeJson(const TimeChange& change)
{
    QByteArray json = "\"before\":" + spreadJson(change.before)
        + ",\"after\":" + spreadJson(change.after) + ",\"u\":";
    json += change.test ? number(change.test->u) : "null";
    json += ",\"p\":";
    json += change.test ? number(change.p) : "null";
    json += ",\"more_than_chance\":";
    json += !change.test ? "null" : change.isMoreThanChance() ? "true" : "false";
    return json;
}

static QByteArray namesJson(const QStringList& names)
{
    QByteArray json = "[";
    for (const QString& name : names)
        json += (json.size() > 1 ? "," : "") + string(name);
    return json + ']';
}

QByteArray comparisonJson(const LogComparison& comparison)
{
    QByteArray json = "{\"cases\":{" + changeJson(comparison.cases) + "},\n \"activities\":[";
    const char* separator = "\n  ";
    for (const TimeChange& change : comparison.activities) {
        json += separator;
        json += "{\"name\":" + string(change.name) + ',' + changeJson(change) + '}';
        separator = ",\n  ";
    }
    return json + "],\n \"only_before\":" + namesJson(comparison.onlyBefore)
        + ",\"only_after\":" + namesJson(comparison.onlyAfter) + "}\n";
}
