#include "models/exchange/formats/page/article.h"

#include "models/core/cleantext.h"
#include "models/core/weburl.h"
#include "models/exchange/formats/newsheading.h"
#include "models/exchange/formats/page/articlepage.h"
#include "models/language/languagecode.h"
#include "models/language/textfold.h"
#include "models/language/writtendate.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace delegations {

namespace {

constexpr qsizetype longestHeadline = 300;
constexpr qsizetype longestAddress = 2000;

QString l(const char *text)
{
    return QString::fromLatin1(text);
}

Error withoutText(const QString &name)
{
    return {ErrorCode::Input,
            QCoreApplication::translate("Import",
                                        "%1 was not imported: it has no text. Save the article as text, "
                                        "its headline on the first line.")
                .arg(name),
            {}};
}

/// The first that is not empty.
QString first(std::initializer_list<QString> texts)
{
    for (const QString &text : texts) {
        if (!text.isEmpty())
            return text;
    }
    return {};
}

/// Without the name of the site behind or before the headline.
QString withoutSite(const QString &title, const QString &site)
{
    static const QRegularExpression separator(QStringLiteral("\\s+[|\u2013\u2014\u2022\u00B7:-]\\s+"));
    QStringList parts = title.split(separator);
    if (parts.size() < 2 || site.isEmpty())
        return title;
    if (folded(parts.last()) == folded(site))
        return title.left(title.lastIndexOf(parts.last()))
            .remove(QRegularExpression(separator.pattern() + l("$")));
    return folded(parts.first()) == folded(site) ? title.mid(parts.first().size()).remove(separator) : title;
}

/// Of several headlines of the first level the one by which the page calls itself: others are a site's name.
QString headline(const ArticlePage &page)
{
    const QString site = page.meta("og:site_name");
    const QString title = first(
        {withoutSite(page.meta("og:title"), site), page.linked("headline"), withoutSite(page.title(), site)});
    const QString known = folded(title);
    for (const QString &line : page.headlines()) {
        if (const QString words = folded(line); !words.isEmpty() && known.startsWith(words))
            return line;
    }
    return page.headlines().size() == 1 || title.isEmpty() ? page.headlines().value(0, title) : title;
}

PartialDate publishedBy(const ArticlePage &page)
{
    QStringList texts{
        page.meta("article:published_time"), page.meta("datepublished"), page.linked("datePublished"),
        page.meta("og:published_time"),      page.meta("date"),          page.meta("dc.date"),
        page.meta("dcterms.date"),           page.meta("pubdate")};
    texts += page.times();
    static const QRegularExpression day(QStringLiteral("^([0-9]{4}-[0-9]{2}-[0-9]{2})(?:[T ].*)?$"));
    for (const QString &text : std::as_const(texts)) {
        const auto match = day.match(text);
        const auto date = match.hasMatch() ? PartialDate::parse(match.captured(1)) : writtenDate(text);
        if (date && !date->isNull())
            return *date;
    }
    return {};
}

/// The surest part that is not a mere fraction of the page: lists of headlines are made of articles too.
QString mainText(const ArticlePage &page)
{
    const QString whole = page.text(ArticlePage::Body);
    for (const auto region : {ArticlePage::ArticleBody, ArticlePage::ArticleElement, ArticlePage::Main}) {
        if (const QString text = page.text(region); !text.isEmpty() && text.size() * 5 >= whole.size())
            return text;
    }
    return whole;
}

/// From the headline on, where the text has it: menus stand before.
QStringList fromHeadline(const QString &text, const QString &title)
{
    const QStringList lines = text.split(u'\n');
    for (qsizetype line = 0; line < lines.size(); ++line) {
        if (lines[line].size() <= 2 * title.size() && cleanedLine(lines[line]) == title)
            return lines.sliced(line);
    }
    return lines;
}

/// The address that browsers write into a page that they save.
QString savedFrom(const QString &html)
{
    static const QRegularExpression mark(QStringLiteral(
        "<!--\\s*(?:saved from url=\\([0-9]{4}\\)|Page saved [^>]{0,40}url:\\s*)(https?://[^\\s>]{1,2000})"));
    return mark.match(QStringView(html).first(qMin<qsizetype>(html.size(), 4096)).toString()).captured(1);
}

QString addressOf(const ArticlePage &page, const QString &html)
{
    const QString saved = savedFrom(html);
    const QUrl base(first({saved, page.meta("og:url")}));
    for (const QString &text : {page.canonical(), page.meta("og:url"), page.linked("url"), saved}) {
        const bool isSensible = !text.isEmpty() && text.size() <= longestAddress;
        const auto url = !isSensible ? std::nullopt : webUrl(base.resolved(QUrl(text)).toString());
        if (url)
            return url->toString(QUrl::FullyEncoded);
    }
    return {};
}

/// A description that is not merely how the text begins.
QString summaryOf(const ArticlePage &page, const QString &body)
{
    static const QRegularExpression ellipsis(QStringLiteral("(?:\\.\\.\\.|\u2026)$"));
    QString text = first({page.meta("og:description"), page.meta("description")});
    QString words = text;
    words.remove(ellipsis);
    return cleanedLine(QStringView(body).first(qMin(body.size(), 2 * words.size() + 100)))
                   .startsWith(words.trimmed())
               ? QString()
               : text;
}

QJsonObject extrasOf(const ArticlePage &page)
{
    QJsonObject extras;
    for (auto meta = page.metas().cbegin(); meta != page.metas().cend(); ++meta) {
        const QString &name = meta.key();
        if (name.startsWith(l("article:")) || name == l("author") || name == l("keywords") ||
            name == l("og:image"))
            extras.insert(name, meta.value());
    }
    return extras;
}

} // namespace

Result<Article> parseHtmlArticle(const QString &html, const QString &name)
{
    ArticlePage page;
    if (const Status read = readHtml(html, name, page); !read)
        return read.error();
    Article article;
    article.title = headline(page);
    QStringList lines = fromHeadline(mainText(page), article.title);
    const PartialDate above = takeHeading(lines, article.title);
    article.published = publishedBy(page);
    if (article.published.isNull())
        article.published = above;
    article.body = lines.join(u'\n');
    if (article.title.isEmpty())
        article.title = headlineOf(article.body);
    if (article.title.isEmpty())
        return withoutText(name);
    article.language =
        languageCode(first({page.language(), page.meta("og:locale"), page.meta("content-language")}));
    article.url = addressOf(page, html);
    article.summary = summaryOf(page, article.body);
    article.site = page.meta("og:site_name");
    article.extras = extrasOf(page);
    return article;
}

Result<Article> parseTextArticle(const QString &text, const QString &name)
{
    static const QRegularExpression markdown(QStringLiteral("^#{1,6} +"));
    Article article;
    QStringList lines = text.split(u'\n');
    const PartialDate above = takeHeading(lines, {});
    if (lines.isEmpty())
        return withoutText(name);
    if (lines.first().size() <= longestHeadline)
        article.title = cleanedLine(lines.takeFirst()).remove(markdown);
    const PartialDate below = takeHeading(lines, article.title);
    article.published = below.isNull() ? above : below;
    if (!lines.isEmpty()) {
        const QString line = lines.first().trimmed();
        if (const auto url = webUrl(line.section(u' ', -1)); url && line.count(u' ') <= 1) {
            article.url = url->toString(QUrl::FullyEncoded);
            lines.removeFirst();
        }
    }
    article.body = lines.join(u'\n').trimmed();
    if (article.title.isEmpty())
        article.title = headlineOf(article.body);
    return article.title.isEmpty() ? Result<Article>(withoutText(name)) : article;
}

} // namespace delegations
