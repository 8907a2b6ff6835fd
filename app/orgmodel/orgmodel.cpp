// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/orgmodel/orgmodel.h"

/// Reads a row such as "442113 233232 014330": low, middle and high level, six models each.
static FitTable fitTable(const char* text)
{
    FitTable table = {};
    for (std::array<int, orgModelCount>& level : table) {
        for (int& fit : level)
            fit = *text++ - '0';
        ++text; // the space, or the end
    }
    return table;
}

QList<OrgCriterion> standardCriteria()
{
    constexpr const char* fits[] = {
        "442113 233232 014330", // 1 services per SRE
        "114332 333222 442112", // 2 value share of the top three services
        "244323 323232 411131", // 3 stack heterogeneity
        "031214 233333 424341", // 4 developers accept on-call
        "101244 223333 444320", // 5 SRE headcount
        "100013 322233 444432", // 6 SREs who ship code weekly
        "303331 323332 343332", // 7 hand-back and PRR enforced
        "011222 223333 444332", // 8 funding
        "433333 334333 144333", // 9 separation-of-duties regulation
        "012344 223333 443221", // 10 re-organisation appetite
    };
    QList<OrgCriterion> criteria;
    for (const char* fit : fits) {
        const int number = int(criteria.size()) + 1;
        criteria.append({ .id = QUuid::createUuidV5(QUuid(), QString::number(number)),
            .number = number,
            .fit = fitTable(fit) });
    }
    return criteria;
}
