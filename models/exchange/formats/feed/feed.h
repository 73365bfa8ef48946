#pragma once

#include "models/core/partialdate.h"
#include "models/core/result.h"
#include "models/exchange/formats/bundle.h"

#include <QJsonObject>

namespace delegations {

/// One item of an RSS feed or entry of an Atom feed. What it does not say is empty.
struct FeedItem
{
    int line = 0;
    QString id; ///< guid or id: the same as long as it is the same item.
    QString title;
    QString url;           ///< As written; relative to `base`.
    QString base;          ///< Empty: the feed's own address.
    PartialDate published; ///< The day where it was written, whatever the day elsewhere.
    QString language;
    QString summary;      ///< Plain text, as the body.
    QString body;         ///< The whole text, where there is one, else the brief one.
    bool isBrief = false; ///< The body may be the beginning of a text that stands elsewhere.
    QJsonObject extras;   ///< What else it says, by the names of the elements.
};

/// A list of news as sites publish it.
struct Feed
{
    QString title;
    QString url; ///< Of the site that it is about.
    QString language;
    QList<FeedItem> items;
    QList<Warning> warnings;
    int skipped = 0; ///< Items that were left out.
};

/// Reads RSS (0.91 to 2.0 and 1.0) and Atom 1.0. Error Input for what is neither, is no XML or exceeds the
/// bounds of XmlElements; `name` is how messages call the file.
[[nodiscard]] Result<Feed> parseFeed(const QString &xml, const QString &name);

} // namespace delegations
