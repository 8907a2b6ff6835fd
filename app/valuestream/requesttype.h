// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QUuid>
#include <optional>

/// How people come by what they need from another team. Source: Edwards in "Seeking SRE" (2018),
/// ch. 10.
enum class Rung {
    Ticket,
    Form,
    Interface, ///< GUI, API or command line that files what a team still does.
    RunIt, ///< They run a ready procedure themselves.
    DefineAndRunIt ///< They define procedures and run them.
};
inline constexpr int rungCount = 5;

/// What operations as a service asks of the platform. Source: the same.
struct OaasRequirements {
    bool lightweight = false;
    bool commonTools = false; ///< Works with popular scripting languages and tools.
    bool anyTool = false; ///< Heterogeneous: no standard is forced on teams.
    bool accessControl = false;
    bool understandable = false;
    bool finalControl = false; ///< The team with the highest privilege has the last word.
    bool monitoring = false; ///< Combined with it: the view and what to do.
    bool anyModel = false; ///< Fits cross-functional and separate teams alike.

    bool operator==(const OaasRequirements&) const = default;
};
inline constexpr int oaasRequirementCount = 8;

/// Something that other teams ask for again and again, e.g. "Open a firewall port".
struct RequestType {
    QUuid id = {};
    QString name = {};
    QUuid streamId = {};
    QUuid handoffId = {}; ///< The handoff it passes; what is to become of that is decided there.
    Rung rungNow = Rung::Ticket;
    Rung rungWanted = Rung::RunIt;
    QString defines = {}; ///< Who defines the procedure: a team or role, in words.
    QString runs = {};
    QString governs = {};
    OaasRequirements requirements = {};
    std::optional<int> monthlyVolume = {};
    std::optional<int> adoptionPpm = {}; ///< Share of the requests that come by the wanted rung.
    std::optional<int> waitMinutes = {}; ///< Of one request, from asking to having.
    std::optional<int> workMinutes = {}; ///< Of one request, for the team that fulfils it.

    bool operator==(const RequestType&) const = default;
};

/// How many of the eight requirements are met.
int metRequirements(const OaasRequirements& requirements);
