// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interchange/xmltree.h"
#include <QList>
#include <QScopeGuard>
#include <algorithm>
#include <expat.h>

using namespace Qt::StringLiterals;

QByteArray XmlElement::attribute(QByteArrayView wanted) const
{
    for (const auto& [key, value] : attributes)
        if (key == wanted)
            return value;
    return {};
}

const XmlElement* XmlElement::child(QByteArrayView wanted) const
{
    for (const XmlElement& element : children)
        if (element.name == wanted)
            return &element;
    return nullptr;
}

namespace {
/// The state of one reading, behind expat's callbacks.
struct Reading {
    XML_Parser parser;
    int& elementsLeft;
    std::vector<XmlElement> open = {}; ///< From the root to the element being read.
    XmlElement root = {};
    XmlProblem problem = {};

    void stop(XmlProblem::Kind kind)
    {
        if (problem.kind == XmlProblem::None)
            problem = { kind, {}, qint64(XML_GetCurrentLineNumber(parser)) };
        XML_StopParser(parser, XML_FALSE);
    }
};
} // namespace

static void begin(void* data, const XML_Char* name, const XML_Char** attributes)
{
    auto& reading = *static_cast<Reading*>(data);
    if (reading.open.size() >= maxXmlDepth)
        return reading.stop(XmlProblem::TooDeep);
    if (--reading.elementsLeft < 0)
        return reading.stop(XmlProblem::TooMany);
    XmlElement element;
    element.name = name;
    for (; attributes[0]; attributes += 2)
        element.attributes.emplace_back(attributes[0], attributes[1]);
    reading.open.push_back(std::move(element));
}

static void end(void* data, const XML_Char*)
{
    auto& reading = *static_cast<Reading*>(data);
    if (reading.open.empty())
        return; // after a stop expat still ends empty elements
    XmlElement element = std::move(reading.open.back());
    reading.open.pop_back();
    if (reading.open.empty())
        reading.root = std::move(element);
    else
        reading.open.back().children.push_back(std::move(element));
}

static void text(void* data, const XML_Char* characters, int length)
{
    auto& reading = *static_cast<Reading*>(data);
    if (!reading.open.empty())
        reading.open.back().text.append(characters, length);
}

static void doctype(void* data, const XML_Char*, const XML_Char*, const XML_Char*, int)
{
    static_cast<Reading*>(data)->stop(XmlProblem::Doctype);
}

XmlProblem readXmlTree(const QByteArray& xml, XmlElement& root, int& elementsLeft)
{
    const XML_Parser parser = XML_ParserCreate(nullptr);
    const auto close = qScopeGuard([parser] { XML_ParserFree(parser); });
    Reading reading { parser, elementsLeft };
    XML_SetUserData(parser, &reading);
    XML_SetElementHandler(parser, begin, end);
    XML_SetCharacterDataHandler(parser, text);
    XML_SetStartDoctypeDeclHandler(parser, doctype);
    static constexpr qsizetype block = 1024 * 1024;
    for (qsizetype at = 0;; at += block) {
        const qsizetype size = std::min(block, xml.size() - at);
        const bool last = at + size >= xml.size();
        if (XML_Parse(parser, xml.constData() + at, static_cast<int>(size), last)
            == XML_STATUS_ERROR) {
            if (reading.problem.kind == XmlProblem::None)
                reading.problem = { XmlProblem::BadXml,
                    QString::fromUtf8(XML_ErrorString(XML_GetErrorCode(parser))),
                    qint64(XML_GetCurrentLineNumber(parser)) };
            return reading.problem;
        }
        if (last)
            break;
    }
    root = std::move(reading.root);
    return {};
}

QByteArray xmlAttribute(const QString& text)
{
    QByteArray out;
    for (const char32_t c : text.toUcs4()) {
        switch (c) {
        case U'&':
            out += "&amp;";
            break;
        case U'<':
            out += "&lt;";
            break;
        case U'>':
            out += "&gt;";
            break;
        case U'"':
            out += "&quot;";
            break;
        case U'\n': // a reader makes spaces of those that are not escaped
        case U'\t':
        case U'\r':
            out += "&#" + QByteArray::number(static_cast<int>(c)) + ';';
            break;
        default:
            if (c >= 0x20 && (c < 0xD800 || c > 0xDFFF) && c != 0xFFFE && c != 0xFFFF)
                out += QString::fromUcs4(&c, 1).toUtf8();
        }
    }
    return out;
}
