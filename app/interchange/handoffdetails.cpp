// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interchange/handoffdetails.h"
#include "app/interchange/streamattributes.h"

using namespace Qt::StringLiterals;

static QString escaped(QString text)
{
    return text.replace(u'\\', u"\\\\"_s).replace(u';', u"\\;"_s).replace(u'\n', u"\\n"_s);
}

QString handoffDetails(const Handoff& handoff)
{
    QStringList details;
    for (const Attribute<Handoff>& attribute : handoffAttributes())
        if (const QString value = attribute.text(handoff);
            !value.isEmpty() && attribute.name != u"share")
            details.append(attribute.name + u'=' + escaped(value));
    return details.join(u"; "_s);
}

/// Between semicolons that are not behind a backslash; without the backslashes.
static QStringList fieldsOf(const QString& details)
{
    QStringList fields { QString() };
    for (qsizetype i = 0; i < details.size(); ++i) {
        const QChar c = details.at(i);
        if (c == u';')
            fields.append(QString());
        else if (c != u'\\' || i + 1 == details.size())
            fields.last() += c;
        else if (const QChar next = details.at(++i); next == u'n')
            fields.last() += u'\n';
        else
            fields.last() += next;
    }
    return fields;
}

bool readHandoffDetails(Handoff& handoff, const QString& details, std::chrono::minutes dayLength)
{
    for (const QString& field : fieldsOf(details)) {
        if (field.trimmed().isEmpty())
            continue;
        const Attribute<Handoff>* const attribute
            = attributeNamed(handoffAttributes(), field.section(u'=', 0, 0).trimmed());
        if (!attribute || !attribute->read(handoff, field.section(u'=', 1), dayLength))
            return false;
    }
    return true;
}
