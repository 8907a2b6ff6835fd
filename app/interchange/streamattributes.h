// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/interchange/streamexchange.h"
#include <functional>

/// One field of a value as a named text, for formats that hold names and texts
/// only.
template <typename Value> struct Attribute {
    QString name;
    /// Empty where the field has the value that a new one has: then it is left
    /// out.
    std::function<QString(const Value&)> text;
    /// False where the text is none of this field's; the value is then unchanged.
    /// Days in durations are of the given length.
    std::function<bool(Value&, const QString&, std::chrono::minutes)> read;
    bool isWords = false; ///< Any text is one of it.
};

template <typename Value> using Attributes = QList<Attribute<Value>>;

// Every field but identities and what refers to them (stream, team, ends),
// which the formats hold in their own way. Times are minutes or texts such as
// "1.5h", shares are percentages, the low and high of a provenance ("measured
// n=20 low=10 high=15") and the times of a shape likewise; choices are the
// words of the file.
const Attributes<ValueStream>& streamAttributes();
const Attributes<Step>& stepAttributes();
const Attributes<Handoff>& handoffAttributes();

/// The attribute of that name, or null.
template <typename Value>
const Attribute<Value>* attributeNamed(const Attributes<Value>& attributes, const QString& name)
{
    for (const Attribute<Value>& attribute : attributes)
        if (attribute.name == name)
            return &attribute;
    return nullptr;
}
