// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/reportrecorder.h"

using Kind = ReportElement::Kind;

void ReportRecorder::add(Kind kind, const QString& text)
{
    if (!text.trimmed().isEmpty())
        m_elements.append({ .kind = kind, .text = text });
}

// A chapter without a name is still a chapter: it starts a page and has a number.
void ReportRecorder::chapter(const QString& title)
{
    m_elements.append({ .kind = Kind::Chapter, .text = title });
}

void ReportRecorder::heading(const QString& title) { add(Kind::Heading, title); }

void ReportRecorder::lead(const QString& text, const QString& key)
{
    if (!text.trimmed().isEmpty())
        m_elements.append({ .kind = Kind::Lead, .text = text, .key = key });
}

void ReportRecorder::paragraph(const QString& text) { add(Kind::Paragraph, text); }

void ReportRecorder::caption(const QString& text) { add(Kind::Caption, text); }

void ReportRecorder::bullets(const QStringList& items)
{
    for (const QString& item : items)
        m_elements.append(
            { .kind = Kind::Bullet, .text = item, .first = &item == &items.constFirst() });
}

void ReportRecorder::figure(const Figure& figure, double height, const QString& caption)
{
    if (!figure)
        return;
    m_elements.append({ .kind = Kind::Picture, .figure = figure, .height = height });
    // Always there: it carries the number.
    m_elements.append({ .kind = Kind::PictureCaption, .text = caption });
}

void ReportRecorder::table(
    const QList<ReportColumn>& columns, const QList<QStringList>& rows, const QString& caption)
{
    if (columns.isEmpty())
        return;
    m_elements.append({ .kind = Kind::TableHeader,
        .columns = columns,
        .sample = rows.first(std::min<qsizetype>(rows.size(), 60)) });
    constexpr qsizetype shortTable = 12; // stays on one page; of others no row stands alone
    for (qsizetype i = 0; i < rows.size(); ++i)
        m_elements.append({ .kind = Kind::TableRow,
            .glued = rows.size() <= shortTable || i == 1 || i == rows.size() - 1,
            .columns = columns,
            .cells = rows.at(i) });
    m_elements.append({ .kind = Kind::TableEnd });
    m_elements.append({ .kind = Kind::TableCaption, .text = caption });
}

void ReportRecorder::explanations(const QList<Explanation>& explanations)
{
    if (explanations.isEmpty())
        return;
    m_elements.append({ .kind = Kind::ExplanationsTitle });
    for (const Explanation& explanation : explanations)
        m_elements.append({ .kind = Kind::ExplanationRow,
            .first = &explanation == &explanations.constFirst(),
            .glued = &explanation == &explanations.constLast(), // never alone on a page
            .explanation = explanation });
}

void ReportRecorder::findings(const QList<Finding>& findings)
{
    for (const Finding& finding : findings)
        m_elements.append({ .kind = Kind::FindingRow,
            .text = finding.title,
            .detail = finding.text,
            .state = finding.severity,
            .first = &finding == &findings.constFirst() });
}
