#pragma once

#include "models/exchange/markup/htmltext.h"

#include <QJsonObject>
#include <QStringList>

#include <array>

namespace delegations {

/// What a saved page says about itself, and the parts of it that may be the article.
class ArticlePage : public HtmlVisitor
{
public:
    /// Where the article may stand, the surest first.
    enum Region { ArticleBody, ArticleElement, Main, Body };

    ArticlePage();

    void opened(const QString &element, const HtmlAttributes &attributes) override;
    void closed(const QString &element) override;
    void text(const QString &piece) override;

    /// What a meta element says under a name, property or itemprop, in lower case; the first one counts.
    [[nodiscard]] QString meta(const char *name) const { return m_metas.value(QString::fromLatin1(name)); }
    [[nodiscard]] const QHash<QString, QString> &metas() const { return m_metas; }
    /// The same of the linked data (JSON-LD) for a member of an article.
    [[nodiscard]] QString linked(const char *member) const;
    [[nodiscard]] QString canonical() const { return m_canonical; }
    [[nodiscard]] QString language() const { return m_language; }
    /// On one line; empty when there is none.
    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] const QStringList &headlines() const { return m_headlines; } ///< Of the first level.
    [[nodiscard]] const QStringList &times() const { return m_times; }         ///< In words or numbers.
    /// The text of the longest such part.
    [[nodiscard]] QString text(Region region) const { return m_parts[region].longest; }

private:
    struct Part
    {
        HtmlTextBuilder builder;
        int depth = 0; ///< In elements from the one that it is; 0 outside.
        QString longest;
    };

    static bool begins(Region region, const QString &element, const HtmlAttributes &attributes);
    void openParts(const QString &element, const HtmlAttributes &attributes);
    void takeAttributes(const QString &element, const HtmlAttributes &attributes);
    void takeCaptured(const QString &element);
    void takeLinkedData();

    std::array<Part, 4> m_parts;
    QHash<QString, QString> m_metas;
    QList<QJsonObject> m_linked;
    QString m_canonical;
    QString m_language;
    QString m_title;
    QStringList m_headlines;
    QStringList m_times;
    QString m_capturing; ///< The element whose text is wanted; empty outside.
    QString m_captured;
    int m_around = 0; ///< How many elements deep in what stands around an article.
};

} // namespace delegations
