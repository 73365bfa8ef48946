#pragma once

#include "models/core/result.h"

#include <QJsonValue>
#include <QXmlStreamReader>

#include <vector>

namespace delegations {

class HtmlVisitor;

/// An element of an XML file with all that is in it. A piece of text between elements is one without a name.
struct XmlElement
{
    QString name;         ///< As written, with its prefix; empty for a piece of text.
    QString localName;    ///< Without the prefix.
    QString namespaceUri; ///< Empty when it has none.
    QString base;         ///< The address that relative ones within it begin at (xml:base).
    QString language;     ///< Of its text (xml:lang).
    QString ownText;      ///< Of a piece of text.
    QXmlStreamAttributes attributes;
    std::vector<XmlElement> children;
    int line = 0;

    [[nodiscard]] QString attribute(const char *attributeName) const;
    /// All its text, that of the elements within it included.
    [[nodiscard]] QString text() const;
    /// The first child of that name and namespace; null when there is none.
    [[nodiscard]] const XmlElement *child(const QString &itsName, const QString &itsNamespace = {}) const;
    /// What stands in it, for a record's further data: the text, or with attributes or children an object.
    [[nodiscard]] QJsonValue toJson() const;
    /// Tells what is in it as if it were HTML, itself not included.
    void tell(HtmlVisitor &visitor) const;
};

/// Reads an XML file element by element, within bounds: no document type declaration, which can blow a small
/// file up, at most 64 elements deep, at most 256 attributes to an element and 50,000 elements to one that is
/// taken whole. After an error there are no more elements.
class XmlElements
{
public:
    /// `name` is how messages call the file. Both are copied.
    XmlElements(const QString &xml, const QString &name);

    /// Goes to the next start of an element within the one that was entered last and enters it; false at the
    /// end of that one, which is left then, and after an error.
    [[nodiscard]] bool enter();
    /// Of the element entered last; without children.
    [[nodiscard]] const XmlElement &entered() const { return m_open.back(); }
    /// The whole of the element entered last, which is left with it.
    [[nodiscard]] XmlElement take();
    /// Error Input names the line.
    [[nodiscard]] Status status() const;

private:
    QXmlStreamReader::TokenType next();
    void open();
    void refuse(const QString &reason, qint64 line);

    QXmlStreamReader m_reader;
    QString m_name;
    Status m_status;
    std::vector<XmlElement> m_open; ///< From the document's element to the one in hand.
};

} // namespace delegations
