#pragma once

#include "models/exchange/markup/htmlreader.h"

#include <QList>

namespace delegations {

/// Where a piece of the text leads to.
struct HtmlLink
{
    int line = 0;   ///< Of the text, from 1.
    QString label;  ///< What the link shows, on one line.
    QString target; ///< As it is written: may be relative, or no address at all.

    bool operator==(const HtmlLink &) const = default;
};

/// What of an HTML document is for reading. Blocks, list items and table rows are lines of their own, the
/// cells of a row are separated by tabs, and no line is empty.
struct HtmlText
{
    QString text;
    QList<HtmlLink> links; ///< In the order of the text.
};

/// Collects the text of what it is told, also of a part of a document.
class HtmlTextBuilder : public HtmlVisitor
{
public:
    void opened(const QString &element, const HtmlAttributes &attributes) override;
    void closed(const QString &element) override;
    void text(const QString &piece) override;

    /// What was collected so far; it begins anew after this.
    [[nodiscard]] HtmlText take();

private:
    void breakLine();
    void append(QChar c, bool isPreformatted);

    HtmlText m_result;
    HtmlLink m_link;       ///< The one in hand.
    qsizetype m_label = 0; ///< Where its label begins.
    int m_line = 1;
    int m_leftOut = 0;      ///< How many elements deep in what is left out; 0 outside.
    int m_preformatted = 0; ///< How many elements deep.
    bool m_isSpacePending = false;
};

/// The text of a saved page or of another piece of HTML (see decodedMarkup() and readHtml() for what is
/// refused). Scripts, style sheets and navigation are left out.
[[nodiscard]] Result<HtmlText> readHtmlText(const QByteArray &bytes, const QString &name);
[[nodiscard]] Result<HtmlText> readHtmlText(const QString &html, const QString &name);

} // namespace delegations
