#include "models/core/weburl.h"

namespace delegations {

std::optional<QUrl> webUrl(const QString &text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    const bool isWeb = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    if (!url.isValid() || !isWeb || url.host().isEmpty() || !url.userInfo().isEmpty())
        return std::nullopt;
    return url;
}

std::optional<QUrl> mailUrl(const QString &text)
{
    const QString address = text.trimmed();
    const qsizetype at = address.indexOf(u'@');
    if (at < 1 || at != address.lastIndexOf(u'@') || at == address.size() - 1)
        return std::nullopt;
    for (const QChar c : address) {
        if (c.isSpace() || QStringView(u"?&,;<>\"\\").contains(c))
            return std::nullopt;
    }
    QUrl url;
    url.setScheme(QStringLiteral("mailto"));
    url.setPath(address);
    return url;
}

} // namespace delegations
