// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/project/shared.h"
#include <QString>
#include <QStringList>

// What a slice says of itself in words, made once by <slice>summary.cpp and shown by panel, right
// side, overview and report alike.

enum class State { Unknown, Good, Warning, Bad };

/// The panel's one question answered as a sentence with its number in it.
struct Answer {
    QString text = {};
    QString key = {}; ///< The part of `text` that is the number, shown in the state's colour.
    State state = State::Unknown;
    QString context = {}; ///< One line: source, period, n.
};

/// The panel's number for the overview: "58" "%" "limit 50 %".
struct Headline {
    QString name = {};
    QString figure = {}; ///< "?" where unknown.
    QString unit = {};
    QString caption = {};
    State state = State::Unknown;
    QString stateText = {}; ///< The state in a word or two, for the chip.
};

/// Something to look at, with what to do about it.
struct Finding {
    State severity = State::Warning;
    QString title = {};
    QString text = {};
    Subject subject = Subject::Overview;
    QUuid objectId = {}; ///< What it is about; may be null.
};

/// How one number came about.
struct Explanation {
    QString title = {}; ///< "Budget left"
    QString formula = {}; ///< With the numbers filled in: "1 − 46m45s / 40m19s".
    QString result = {};
    QString source = {}; ///< Book, chapter; or the data it rests on.
};

struct Summary {
    Answer answer = {};
    Headline headline = {};
    QList<Finding> findings = {};
    QList<Explanation> explanations = {};
    double completeness = 0; ///< 0-1: how much of what the panel asks has been answered.
};
