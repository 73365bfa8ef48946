#include "models/exchange/formats/page/articleimporter.h"

#include "models/core/kinds/belongings.h"
#include "models/core/kinds/news.h"
#include "models/exchange/formats/page/article.h"
#include "models/exchange/markup/markupencoding.h"
#include "models/exchange/markup/textencoding.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QRegularExpression>

namespace delegations {

namespace {

bool isHtml(const QString &fileName, const QByteArray &bytes)
{
    static const QRegularExpression start(
        QStringLiteral("^[\\s\\x{EF}\\x{BB}\\x{BF}\\x{FE}\\x{FF}]*(?:<\\?xml[^>]*>\\s*)?<(?:!doctype\\s+html|"
                       "html|head|body)[\\s>]"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression name(QStringLiteral("\\.x?html?$"),
                                         QRegularExpression::CaseInsensitiveOption);
    return name.match(fileName).hasMatch() || start.match(markupStart(bytes)).hasMatch();
}

Bundle bundleOf(const Article &article)
{
    BundleRecord news;
    news.kind = RecordKind::NewsItem;
    news.key = article.title;
    news.line = 1;
    news.values.set(fields::newsItem.title, article.title)
        .set(fields::newsItem.published, article.published)
        .set(fields::newsItem.language, article.language)
        .set(fields::newsItem.summary, article.summary)
        .set(fields::newsItem.body, article.body)
        .set(fields::newsItem.url, article.url);
    if (!article.extras.isEmpty())
        news.values.set(fields::newsItem.extras,
                        QString::fromUtf8(QJsonDocument(article.extras).toJson(QJsonDocument::Compact)));
    Bundle bundle;
    bundle.records.append(news);
    if (article.site.isEmpty())
        return bundle;
    BundleRecord source;
    source.kind = RecordKind::Source;
    source.key = news.key;
    source.line = 1;
    source.values.set(fields::source.note, article.site);
    source.references.insert(fields::source.subject.newsItem, news.key);
    bundle.records.append(source);
    return bundle;
}

} // namespace

QString ArticleImporter::title() const
{
    return QCoreApplication::translate("Import", "Article (text or HTML)");
}

bool ArticleImporter::accepts(const QString &fileName, const QByteArray &firstBytes) const
{
    static const QRegularExpression name(QStringLiteral("\\.(?:txt|text|md)$"),
                                         QRegularExpression::CaseInsensitiveOption);
    return name.match(fileName).hasMatch() || isHtml(fileName, firstBytes);
}

Result<Bundle> ArticleImporter::read(const ImportFile &file) const
{
    const bool isPage = isHtml(file.path, file.content);
    const Result<QString> text =
        isPage ? decodedMarkup(file.content, file.path) : decodedText(file.content, file.path);
    if (!text)
        return text.error();
    const Result<Article> article =
        isPage ? parseHtmlArticle(*text, file.path) : parseTextArticle(*text, file.path);
    if (!article)
        return article.error();
    Bundle bundle = bundleOf(*article);
    bundle.source = file.name();
    return bundle;
}

} // namespace delegations
