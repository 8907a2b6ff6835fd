// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ticketlog/discovery.h"

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
