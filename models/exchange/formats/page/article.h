#pragma once

#include "models/core/partialdate.h"
#include "models/core/result.h"

#include <QJsonObject>

namespace delegations {

/// One news item as a file of its own. What it does not say is empty.
struct Article
{
    QString title;
    PartialDate published;
    QString language;
    QString url; ///< One that may be stored.
    QString summary;
    QString body;
    QString site;       ///< The name of the site that published it.
    QJsonObject extras; ///< What else the page says of it, by the names that it uses.
};

/// Reads a saved page: its headline, its day and its text without what stands around it. Error Input as of
/// readHtml(), and for a page without text. `name` is how messages call the file.
[[nodiscard]] Result<Article> parseHtmlArticle(const QString &html, const QString &name);

/// Reads plain text: a headline, a date perhaps and the headline again, the text. Error Input when there is
/// none.
[[nodiscard]] Result<Article> parseTextArticle(const QString &text, const QString &name);

} // namespace delegations
