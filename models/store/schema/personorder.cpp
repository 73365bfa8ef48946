#include "models/store/schema/personorder.h"

#include "models/language/languagecode.h"
#include "models/language/nameorder.h"
#include "models/language/textfold.h"
#include "models/language/writtenname.h"

#include <algorithm>

namespace delegations {

namespace {

const std::vector<NameOrder> &orders()
{
    static const std::vector<NameOrder> all = [] {
        std::vector<NameOrder> made;
        for (const QString &language : programLanguages())
            made.emplace_back(language);
        return made;
    }();
    return all;
}

QString familyFirst(const QString &family, const QString &given, const QString &patronymic)
{
    return QStringList{family, given, patronymic}.join(u' ').trimmed();
}

/// The family name first. A name of which no part is known is sorted as the record is, unless that is in
/// other letters.
QString sortNameOf(const ShownName &shown, const QString &recordSortName)
{
    if (!shown.familyName.isEmpty())
        return familyFirst(shown.familyName, shown.givenName, shown.patronymicName);
    if (isInOneScript(shown.name, recordSortName))
        return recordSortName;
    const WrittenName written = writtenName(shown.name, shown.language);
    return written.family.isEmpty() ? shown.name
                                    : familyFirst(written.family, written.given, written.patronymic);
}

} // namespace

PersonOrder personOrder(const QString &name, const QString &sortName, const std::vector<ShownName> &shown)
{
    const QString &recordSortName = sortName.isEmpty() ? name : sortName;
    PersonOrder order;
    order.key = QStringLiteral("") + folded(recordSortName);
    const QStringList &languages = programLanguages();
    for (qsizetype at = 0; at < languages.size(); ++at) {
        const auto named = std::ranges::find(shown, languages.at(at), &ShownName::language);
        const QString text =
            named == shown.end() || named->name == name ? recordSortName : sortNameOf(*named, recordSortName);
        const QString own = orders()[size_t(at)].key(text);
        order.own.append(own == order.key ? QString() : own);
    }
    return order;
}

} // namespace delegations
