#include "models/language/bodies/officetitle.h"

#include "models/language/bodies/bodyterms.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace delegations {

OfficeTitle officeTitle(const QString &text)
{
    const QList<BodyTerm> terms = bodyTerms(text);
    const auto office = std::ranges::find(terms, BodyTerm::Office, &BodyTerm::part);
    if (office == terms.end())
        return {};
    if (office + 1 == terms.end())
        return {text, {}};
    const qsizetype start = (office + 1)->start;
    QString title = text.left(start).trimmed();
    for (const QLatin1String filler : {QLatin1String(" of the"), QLatin1String(" of")}) {
        if (title.endsWith(filler))
            title.chop(filler.size());
    }
    return {title, text.mid(start)};
}

bool saysOffice(const QString &text)
{
    constexpr qsizetype foremost = 3; // "first deputy chairman"
    const QList<BodyTerm> terms = bodyTerms(text);
    return std::ranges::any_of(terms.first(qMin(foremost, terms.size())),
                               [](const BodyTerm &term) { return term.part == BodyTerm::Office; });
}

QStringList titlesIn(const QString &text)
{
    static const QRegularExpression separator(QStringLiteral(" *[,;] +"));
    QStringList titles;
    const QStringList parts = text.split(separator, Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        if (titles.isEmpty() || saysOffice(part))
            titles.append(part);
        else
            titles.last() += QStringLiteral(", ") + part;
    }
    return titles;
}

} // namespace delegations
