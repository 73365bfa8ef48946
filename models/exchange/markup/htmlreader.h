#pragma once

#include "models/core/result.h"

#include <QHash>
#include <QString>

namespace delegations {

/// Attributes of an element by their names in lower case.
using HtmlAttributes = QHash<QString, QString>;

/// Told what an HTML document consists of, in its order. Elements that the document leaves out (body, the
/// ends of paragraphs) are told as if they stood there, so that every opened one is closed.
class HtmlVisitor
{
public:
    virtual ~HtmlVisitor() = default;

    /// Its name in lower case.
    virtual void opened(const QString &element, const HtmlAttributes &attributes) = 0;
    virtual void closed(const QString &element) = 0;
    /// A piece of text with its entities resolved; also the content of scripts and style sheets.
    virtual void text(const QString &piece) = 0;
};

/// Walks through HTML however badly it is formed; loads nothing and follows nothing. Error Input when it has
/// over 5 million bytes in UTF-8, is nested over 256 deep or has an element with hundreds of attributes: such
/// documents take a browser's time, and no page of text needs it. `name` is how the message calls the file.
/// Any thread.
[[nodiscard]] Status readHtml(const QString &html, const QString &name, HtmlVisitor &visitor);

} // namespace delegations
