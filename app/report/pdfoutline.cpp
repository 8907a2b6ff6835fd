// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/pdfoutline.h"
#include "app/report/report.h"
#include <QDateTime>
#include <QMap>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {
/// What has to be known of the PDF that Qt wrote.
struct PdfParts {
    qint64 xref = 0;
    int size = 0;
    int info = 0;
    int root = 0;
    int pagesRoot = 0;
    QList<int> pages = {};
    QHash<int, qint64> offsets = {};
};
} // namespace

static QByteArray object(const QByteArray& pdf, const PdfParts& parts, int number)
{
    const qint64 start = parts.offsets.value(number, -1);
    if (start < 0)
        return {};
    const qint64 end = pdf.indexOf("endobj", start);
    return end < 0 ? QByteArray() : pdf.mid(start, end - start);
}

/// The object number behind "/Key 12 0 R"; 0 where there is none.
static int reference(const QByteArray& text, const QByteArray& key)
{
    const qsizetype at = text.indexOf(key + ' ');
    if (at < 0)
        return 0;
    const qsizetype start = at + key.size() + 1;
    return text.mid(start, text.indexOf(' ', start) - start).toInt();
}

static std::optional<PdfParts> readParts(const QByteArray& pdf)
{
    PdfParts parts;
    const qsizetype startxref = pdf.lastIndexOf("startxref");
    const qsizetype trailer = pdf.lastIndexOf("trailer");
    if (startxref < 0 || trailer < 0)
        return std::nullopt;
    parts.xref = pdf.mid(startxref + 10).trimmed().split('\n').value(0).trimmed().toLongLong();
    const QByteArray dictionary = pdf.mid(trailer, startxref - trailer);
    parts.size = reference(dictionary, "/Size");
    parts.info = reference(dictionary, "/Info");
    parts.root = reference(dictionary, "/Root");
    const QByteArray head = "xref\n0 " + QByteArray::number(parts.size) + '\n';
    if (parts.size < 1 || pdf.mid(parts.xref, head.size()) != head)
        return std::nullopt;
    for (int i = 0; i < parts.size; ++i)
        parts.offsets.insert(i, pdf.mid(parts.xref + head.size() + 20LL * i, 10).toLongLong());
    parts.pagesRoot = reference(object(pdf, parts, parts.root), "/Pages");
    const QString pages = QString::fromLatin1(object(pdf, parts, parts.pagesRoot));
    static const QRegularExpression kids(u"/Kids\\s*\\[([^\\]]*)\\]"_s);
    static const QRegularExpression kid(u"(\\d+) 0 R"_s);
    auto matches = kid.globalMatch(kids.match(pages).captured(1));
    while (matches.hasNext())
        parts.pages.append(matches.next().captured(1).toInt());
    return parts;
}

/// A PDF text string: UTF-16 with byte order mark, in hexadecimal.
static QByteArray pdfText(const QString& text)
{
    QByteArray bytes("FEFF");
    for (const QChar c : text)
        bytes += QByteArray::number(c.unicode(), 16).rightJustified(4, '0').toUpper();
    return '<' + bytes + '>';
}

static QByteArray number(double value) { return QByteArray::number(value, 'f', 2); }

namespace {
/// Makes the objects of the update.
class OutlineWriter {
public:
    OutlineWriter(const QByteArray& pdf, const PdfParts& parts, const Report& report)
        : m_pdf(pdf)
        , m_parts(parts)
        , m_report(report)
        , m_bookmarks(report.bookmarks())
    {
    }

    QByteArray written(const QLocale& locale, const QDateTime& created)
    {
        writeOutline();
        writeLinks();
        writeCatalog(locale);
        writeInfo(created);
        return finished();
    }

private:
    QByteArray destination(const ReportBookmark& bookmark) const
    {
        constexpr double points = 72 / PageGeometry::unitsPerInch;
        const double top = m_report.geometry().size.height() - bookmark.top;
        return "[" + QByteArray::number(m_parts.pages.value(bookmark.page)) + " 0 R /XYZ 0 "
            + number(points * top + 12) + " null]";
    }

    int outlineItem(qsizetype index) const { return m_parts.size + 1 + int(index); }

    /// The next entry of the same level under the same chapter, or -1.
    qsizetype sibling(qsizetype index, int step) const
    {
        const int level = m_bookmarks.at(index).level;
        for (qsizetype i = index + step; i >= 0 && i < m_bookmarks.size(); i += step) {
            if (m_bookmarks.at(i).level == level)
                return i;
            if (m_bookmarks.at(i).level < level)
                return -1;
        }
        return -1;
    }

    QByteArray pointer(const char* key, qsizetype index) const
    {
        return index < 0 ? QByteArray()
                         : QByteArray(key) + ' ' + QByteArray::number(outlineItem(index)) + " 0 R ";
    }

    void writeOutline()
    {
        const int root = m_parts.size;
        qsizetype firstTop = -1;
        qsizetype lastTop = -1;
        int chapters = 0;
        for (qsizetype i = 0; i < m_bookmarks.size(); ++i) {
            const ReportBookmark& bookmark = m_bookmarks.at(i);
            const bool isTop = bookmark.level == 1;
            if (isTop) {
                firstTop = firstTop < 0 ? i : firstTop;
                lastTop = i;
                ++chapters;
            }
            qsizetype parent = -1;
            if (!isTop)
                for (parent = i; parent >= 0 && m_bookmarks.at(parent).level != 1;)
                    --parent;
            qsizetype children = 0;
            while (isTop && i + children + 1 < m_bookmarks.size()
                && m_bookmarks.at(i + children + 1).level > 1)
                ++children;
            QByteArray text = "<< /Title " + pdfText(bookmark.title) + " /Parent "
                + QByteArray::number(parent < 0 ? root : outlineItem(parent)) + " 0 R /Dest "
                + destination(bookmark) + ' ' + pointer("/Prev", sibling(i, -1))
                + pointer("/Next", sibling(i, 1));
            if (children > 0) // negative: closed at first
                text += pointer("/First", i + 1) + pointer("/Last", i + children) + "/Count -"
                    + QByteArray::number(children) + ' ';
            m_objects.insert(outlineItem(i), text + ">>");
        }
        m_objects.insert(root,
            "<< /Type /Outlines " + pointer("/First", firstTop) + pointer("/Last", lastTop)
                + "/Count " + QByteArray::number(chapters) + " >>");
    }

    void writeLinks()
    {
        constexpr double points = 72 / PageGeometry::unitsPerInch;
        const double height = m_report.geometry().size.height();
        QMap<int, QByteArray> annotations;
        for (const ReportLink& link : m_report.links()) {
            const QRectF& r = link.rect;
            annotations[link.page] += "<< /Type /Annot /Subtype /Link /Border [0 0 0] /Rect ["
                + number(points * r.left()) + ' ' + number(points * (height - r.bottom())) + ' '
                + number(points * r.right()) + ' ' + number(points * (height - r.top()))
                + "] /Dest " + destination(m_bookmarks.at(link.bookmark)) + " >>\n";
        }
        for (auto it = annotations.cbegin(); it != annotations.cend(); ++it) {
            const QByteArray page = object(m_pdf, m_parts, m_parts.pages.value(it.key()));
            if (const int array = reference(page, "/Annots"))
                m_objects.insert(array, "[\n" + it.value() + "]");
        }
    }

    void writeCatalog(const QLocale& locale)
    {
        m_objects.insert(m_parts.root,
            "<< /Type /Catalog /Pages " + QByteArray::number(m_parts.pagesRoot) + " 0 R /Outlines "
                + QByteArray::number(m_parts.size) + " 0 R /PageMode /UseOutlines /Lang ("
                + locale.bcp47Name().toLatin1()
                + ") /ViewerPreferences << /DisplayDocTitle true >> >>");
    }

    void writeInfo(const QDateTime& created)
    {
        const QByteArray date = created.toUTC().toString(u"yyyyMMddHHmmss"_s).toLatin1();
        const QString author = m_report.organisation().simplified();
        const QString title = m_report.title().simplified();
        QByteArray text = "<< /Title " + pdfText(title) + " /Creator "
            + pdfText(u"Gemba " GEMBA_VERSION ""_s) + " /Producer "
            + pdfText(u"Qt "_s + QString::fromLatin1(qVersion())) + " /CreationDate (D:" + date
            + "Z) ";
        if (!author.isEmpty())
            text += "/Author " + pdfText(author) + ' ';
        m_objects.insert(m_parts.info, text + ">>");
    }

    QByteArray finished() const
    {
        QByteArray result = m_pdf;
        if (!result.endsWith('\n'))
            result += '\n';
        QByteArray table;
        for (auto it = m_objects.cbegin(); it != m_objects.cend(); ++it) {
            table += QByteArray::number(it.key()) + " 1\n"
                + QByteArray::number(result.size()).rightJustified(10, '0') + " 00000 n \n";
            result += QByteArray::number(it.key()) + " 0 obj\n" + it.value() + "\nendobj\n";
        }
        const qsizetype xref = result.size();
        result += "xref\n" + table + "trailer\n<< /Size "
            + QByteArray::number(m_parts.size + 1 + m_bookmarks.size()) + " /Info "
            + QByteArray::number(m_parts.info) + " 0 R /Root " + QByteArray::number(m_parts.root)
            + " 0 R /Prev " + QByteArray::number(m_parts.xref) + " >>\nstartxref\n"
            + QByteArray::number(xref) + "\n%%EOF\n";
        return result;
    }

    const QByteArray& m_pdf;
    const PdfParts& m_parts;
    const Report& m_report;
    QList<ReportBookmark> m_bookmarks;
    QMap<int, QByteArray> m_objects;
};
} // namespace

/// Overwrites the time Qt wrote into the file with one of the same length.
static QByteArray withCreationDate(QByteArray pdf, const QDateTime& created)
{
    const QByteArray key("/CreationDate (D:");
    const qsizetype at = pdf.indexOf(key);
    const QByteArray date = created.toUTC().toString(u"yyyyMMddHHmmss"_s).toLatin1() + 'Z';
    const qsizetype end = pdf.indexOf(')', at);
    if (at >= 0 && end - at - key.size() == date.size())
        pdf.replace(at + key.size(), date.size(), date);
    return pdf;
}

QByteArray withOutline(
    const QByteArray& pdf, const Report& report, const QLocale& locale, const QDateTime& created)
{
    QByteArray dated = withCreationDate(pdf, created);
    const std::optional<PdfParts> parts = readParts(dated);
    if (!parts || parts->pages.size() != report.pageCount())
        return dated;
    return OutlineWriter(dated, *parts, report).written(locale, created);
}
