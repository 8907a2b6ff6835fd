// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/valuestream/provenance.h"
#include "app/valuestream/valuetext.h"
#include <limits>

using namespace Qt::StringLiterals;

static const QStringList& originWords()
{
    static const QStringList words { u"unsaid"_s, u"measured"_s, u"estimated"_s, u"guess"_s };
    return words;
}

QString provenanceText(const Provenance& provenance)
{
    if (provenance == Provenance())
        return {};
    QString text = originWords().at(int(provenance.origin)) + namedNumber(u"n"_s, provenance.items)
        + namedNumber(u"low"_s, provenance.low) + namedNumber(u"high"_s, provenance.high);
    if (!provenance.period.isEmpty())
        text += u" period="_s + provenance.period;
    return text;
}

std::optional<Provenance> provenanceFromText(const QString& text)
{
    if (text.isEmpty())
        return Provenance();
    const auto parts = valueTextFrom(text, { u"n"_s, u"low"_s, u"high"_s }, u"period"_s);
    const qsizetype origin = parts ? originWords().indexOf(parts->word) : -1;
    if (origin < 0)
        return std::nullopt;
    Provenance result { .origin = Origin(origin), .period = parts->text };
    for (auto number = parts->numbers.begin(); number != parts->numbers.end(); ++number) {
        if (*number < 0)
            return std::nullopt;
        if (number.key() == u"low")
            result.low = *number;
        else if (number.key() == u"high")
            result.high = *number;
        else if (*number <= std::numeric_limits<int>::max())
            result.items = int(*number);
        else
            return std::nullopt;
    }
    return result;
}
