// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QString>
#include <utility>
#include <vector>

/// One element of an XML text with all that is in it, in UTF-8.
struct XmlElement {
    QByteArray name = {};
    std::vector<std::pair<QByteArray, QByteArray>> attributes = {};
    QByteArray text = {}; ///< What stands directly in it.
    std::vector<XmlElement> children = {};

    /// Empty where it has none of that name.
    QByteArray attribute(QByteArrayView wanted) const;
    QString textOf(QByteArrayView wanted) const { return QString::fromUtf8(attribute(wanted)); }
    /// The first child of that name, or null.
    const XmlElement* child(QByteArrayView wanted) const;
};

/// Why a text was not read.
struct XmlProblem {
    enum Kind { None, BadXml, Doctype, TooDeep, TooMany } kind = None;
    QString detail = {};
    qint64 line = 0;
};

inline constexpr int maxXmlDepth = 64;

/// Reads a whole XML text with expat. It is given up at a document type
/// declaration (before any entity could be declared), at an element deeper than
/// `maxXmlDepth` and when `elementsLeft`, which several texts of one file
/// share, is used up.
XmlProblem readXmlTree(const QByteArray& xml, XmlElement& root, int& elementsLeft);

/// Text for an attribute in double quotes. Characters that XML cannot hold are
/// left out.
QByteArray xmlAttribute(const QString& text);
