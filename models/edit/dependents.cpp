#include "models/edit/dependents.h"

#include <QCoreApplication>
#include <QLocale>

namespace delegations {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Edit", text);
}

} // namespace

QString DependentGroup::text() const
{
    if (names.isEmpty())
        return tr("%1: %2").arg(label, QLocale().toString(count));
    const QString listed = names.join(tr(", "));
    if (names.size() == count)
        return tr("%1: %2").arg(label, listed);
    return tr("%1: %2 and %3 more").arg(label, listed, QLocale().toString(count - names.size()));
}

QStringList Dependents::lines() const
{
    QStringList all;
    for (const DependentGroup &group : groups)
        all.append(group.text());
    if (personsStay)
        all.append(tr("The persons themselves stay."));
    return all;
}

} // namespace delegations
