// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/sample.h"
#include "app/report/reportpdf.h"
#include "widgets/figures.h"
#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

static const QDate today(2026, 11, 20);

/// One report, from the project in memory to the bytes of the PDF.
static double milliseconds(const Project& project, const QLocale& locale)
{
    QElapsedTimer timer;
    timer.start();
    const QByteArray pdf = pdfReport(project, {}, locale, today, figuresOf(project, today));
    if (pdf.isEmpty())
        std::exit(1);
    return double(timer.nsecsElapsed()) / 1e6;
}

static QJsonObject measured(const QString& what, const Project& project, const QLocale& locale)
{
    QList<double> times;
    const double first = milliseconds(project, locale);
    constexpr int runs = 11;
    for (int i = 0; i < runs; ++i)
        times.append(milliseconds(project, locale));
    std::sort(times.begin(), times.end());
    return { { u"what"_s, what }, { u"n"_s, runs }, { u"first"_s, first },
        { u"median"_s, times.at(runs / 2) }, { u"min"_s, times.first() },
        { u"max"_s, times.last() }, { u"unit"_s, u"ms"_s } };
}

/// The example with `count` more agreed actions, which the overview lists.
static Project withActions(Project project, int count)
{
    for (int i = 0; i < count; ++i)
        project.actions.append({ .id = QUuid::createUuid(),
            .title = u"Agreed step number %1 of a long list"_s.arg(i),
            .owner = u"Payments platform team"_s });
    return project;
}

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const QLocale korean(QLocale::Korean, QLocale::SouthKorea);
    const QLocale english(QLocale::English, QLocale::UnitedStates);
    const Project sample = sampleProject(QLocale::Korean, today);
    QJsonArray results;
    results.append(measured(u"report of the example, Korean"_s, sample, korean));
    results.append(measured(
        u"report of the example, English"_s, sampleProject(QLocale::English, today), english));
    results.append(measured(
        u"report of the example with 1,000 more actions"_s, withActions(sample, 1'000), korean));
    std::fputs(QJsonDocument(results).toJson().constData(), stdout);
    return 0;
}
