// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/report/reportwriter.h"
#include <QList>

/// One thing a section wrote, not yet laid out. Which of the members count depends on the kind.
struct ReportElement {
    enum class Kind {
        Chapter,
        Heading,
        Lead,
        Paragraph,
        Caption,
        Bullet,
        Picture,
        PictureCaption,
        TableHeader,
        TableRow,
        TableEnd,
        TableCaption,
        ExplanationsTitle,
        ExplanationRow,
        FindingRow
    };
    Kind kind = Kind::Paragraph;
    QString text = {};
    QString key = {}; ///< Lead: the bold part.
    QString detail = {}; ///< Finding: the text below the title.
    State state = State::Unknown; ///< Finding.
    bool first = false; ///< The first of a run of bullets, findings or explanations.
    bool glued = false; ///< Not to be parted from the row before.
    Figure figure = {};
    double height = 0; ///< Figure: points.
    QList<ReportColumn> columns = {}; ///< TableHeader and TableRow; shared, not copied.
    QStringList cells = {};
    QList<QStringList> sample = {}; ///< TableHeader: some rows, to find the columns' widths.
    Explanation explanation = {};
};

/// Takes down what the sections write. Laying out comes later and in small pieces, so that a long
/// report never holds up the window.
class ReportRecorder : public ReportWriter {
public:
    void chapter(const QString& title) override;
    void heading(const QString& title) override;
    void lead(const QString& text, const QString& key = {}) override;
    void paragraph(const QString& text) override;
    void caption(const QString& text) override;
    void bullets(const QStringList& items) override;
    void figure(const Figure& figure, double height, const QString& caption) override;
    void table(const QList<ReportColumn>& columns, const QList<QStringList>& rows,
        const QString& caption) override;
    void explanations(const QList<Explanation>& explanations) override;
    void findings(const QList<Finding>& findings) override;

    /// What was written since the last call.
    QList<ReportElement> takeElements() { return std::exchange(m_elements, {}); }

private:
    void add(ReportElement::Kind kind, const QString& text);

    QList<ReportElement> m_elements;
};
