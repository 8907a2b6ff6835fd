// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/orgmodel/orgmodelrows.h"
#include "app/project/table.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

static ValueError notAFitTable(const QString& text)
{
    return { QCoreApplication::translate(
        "ProjectValues", "“%1” is not a table of fits like 442113 233232 014330")
                 .arg(text) };
}

/// "442113 233232 014330": one group a level, one digit a model.
template <> struct Codec<FitTable> {
    static constexpr const char* jsonType = "text like 442113 233232 014330";
    static constexpr const char* type = "TEXT";
    static constexpr bool nullable = false;

    static QString text(const FitTable& value)
    {
        QStringList levels;
        for (const auto& level : value) {
            QString digits;
            for (const int fit : level)
                digits += QString::number(fit);
            levels.append(digits);
        }
        return levels.join(u' ');
    }

    static FitTable fromText(const QString& text)
    {
        const QStringList levels = text.split(u' ');
        FitTable value = {};
        if (levels.size() != qsizetype(value.size()))
            throw notAFitTable(text);
        for (size_t level = 0; level < value.size(); ++level) {
            const QString& digits = levels.at(qsizetype(level));
            if (digits.size() != orgModelCount)
                throw notAFitTable(text);
            for (size_t model = 0; model < size_t(orgModelCount); ++model) {
                const int fit = digits.at(qsizetype(model)).unicode() - u'0';
                if (fit < 0 || fit > 4)
                    throw notAFitTable(text);
                value[level][model] = fit;
            }
        }
        return value;
    }

    static void bind(Statement& s, int parameter, const FitTable& value)
    {
        s.bind(parameter, text(value));
    }
    static FitTable read(const Statement& s, int column) { return fromText(readText(s, column)); }
    static QJsonValue toJson(const FitTable& value) { return text(value); }
    static FitTable fromJson(const QJsonValue& json) { return fromText(textFromJson(json)); }
};

void addOrgModelTables(Tables& tables)
{
    tables.addValue(u"org_context"_s, &Project::orgContext,
        {
            column(u"service_group"_s, &OrgContext::group),
            column(u"sre_count"_s, &OrgContext::sreCount),
            column(u"sites"_s, &OrgContext::sites),
            column(u"pager_around_the_clock"_s, &OrgContext::pagerAroundTheClock),
            column(u"executive_signs"_s, &OrgContext::executiveSigns),
            column(u"engineering_budget"_s, &OrgContext::engineeringBudget),
            column(u"review_date"_s, &OrgContext::reviewDate),
        });
    tables.add(u"org_criterion"_s, &Project::orgCriteria,
        {
            column(u"number"_s, &OrgCriterion::number),
            column(u"name"_s, &OrgCriterion::name),
            column(u"swing"_s, &OrgCriterion::swing),
            column(u"level"_s, &OrgCriterion::level),
            column(u"present"_s, &OrgCriterion::present),
            column(u"fit"_s, &OrgCriterion::fit),
            column(u"reason"_s, &OrgCriterion::reason),
        });
}
