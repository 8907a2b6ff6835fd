// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/valuestream/streamwords.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

/// The context of the strings below.
class StreamWords {
    Q_DECLARE_TR_FUNCTIONS(StreamWords)
};

QString channelName(Channel channel)
{
    switch (channel) {
    case Channel::Ticket:
        return StreamWords::tr("Ticket");
    case Channel::Meeting:
        return StreamWords::tr("Meeting");
    case Channel::Mail:
        return StreamWords::tr("Mail");
    case Channel::Chat:
        return StreamWords::tr("Chat");
    case Channel::Interface:
        return StreamWords::tr("Interface");
    case Channel::Automation:
        return StreamWords::tr("Automation");
    }
    return {};
}

QString channelIcon(Channel channel)
{
    switch (channel) {
    case Channel::Ticket:
        return u"ticket"_s;
    case Channel::Meeting:
        return u"meeting"_s;
    case Channel::Mail:
        return u"mail"_s;
    case Channel::Chat:
        return u"chat"_s;
    case Channel::Interface:
        return u"interface"_s;
    case Channel::Automation:
        return u"automation"_s;
    }
    return {};
}

QString mismatchName(int kind)
{
    switch (kind) {
    case 0:
        return StreamWords::tr("information");
    case 1:
        return StreamWords::tr("process");
    case 2:
        return StreamWords::tr("tooling");
    default:
        return StreamWords::tr("capacity");
    }
}

QString mismatchLetter(int kind)
{
    switch (kind) {
    case 0:
        return StreamWords::tr("I", "information mismatch, one letter");
    case 1:
        return StreamWords::tr("P", "process mismatch, one letter");
    case 2:
        return StreamWords::tr("T", "tooling mismatch, one letter");
    default:
        return StreamWords::tr("C", "capacity mismatch, one letter");
    }
}

std::array<int, mismatchKinds> mismatches(const Handoff& handoff)
{
    return { handoff.informationMismatch, handoff.processMismatch, handoff.toolingMismatch,
        handoff.capacityMismatch };
}

void setMismatch(Handoff& handoff, int kind, int strength)
{
    int* const fields[] = { &handoff.informationMismatch, &handoff.processMismatch,
        &handoff.toolingMismatch, &handoff.capacityMismatch };
    if (kind >= 0 && kind < mismatchKinds)
        *fields[kind] = qBound(0, strength, 3);
}

QString mismatchStrength(int strength)
{
    switch (strength) {
    case 0:
        return StreamWords::tr("none");
    case 1:
        return StreamWords::tr("slight");
    case 2:
        return StreamWords::tr("clear");
    default:
        return StreamWords::tr("severe");
    }
}

QString pathRuleText(PathRule rule)
{
    switch (rule) {
    case PathRule::Sequence:
        return StreamWords::tr("sum over the steps, without send-backs");
    case PathRule::LongestBranch:
        return StreamWords::tr(
            "of parallel branches the one with the longest lead time counts, without send-backs");
    case PathRule::WeightedChoice:
        return StreamWords::tr("alternatives count by their share, without send-backs");
    case PathRule::MainPath:
        return StreamWords::tr("along the most frequent path");
    }
    return {};
}

QString dayLengthText(DayLength day)
{
    const double hours = double(day.count()) / 60;
    const QString number = formatNumber(hours, day.count() % 60 == 0 ? 0 : 1);
    return day == calendarDay ? StreamWords::tr("1 d = %1 hours").arg(number)
                              : StreamWords::tr("1 d = %1 working hours").arg(number);
}

QString totalText(std::optional<std::chrono::seconds> total, int unknown, DayLength day)
{
    if (!total)
        return u"?"_s;
    const QString text = formatDuration(total, day);
    return unknown > 0 ? StreamWords::tr("at least %1").arg(text) : text;
}

QString shareText(std::optional<double> share)
{
    if (!share)
        return u"–"_s;
    return formatPercent(*share, *share < 0.0995 && *share > 0 ? 1 : 0);
}

QString inSentence(const QString& name)
{
    if (name.size() > 1 && name.at(1).isLower() && name.at(0).isUpper())
        return name.at(0).toLower() + name.mid(1);
    return name;
}

QString stepName(const Step& step)
{
    return step.name.isEmpty() ? StreamWords::tr("(unnamed)") : step.name;
}
