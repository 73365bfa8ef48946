#pragma once

#include "models/exchange/assemblypage.h"
#include "models/exchange/bundle.h"

#include <QHash>
#include <QSet>

namespace delegations {

/// Makes records of what an assembly's page says.
///
/// The assembly holds the delegations, each an organization with the country's area. A parliament is the
/// parent of its chambers; one that has no chambers is the chamber itself. A delegation has one seat post for
/// each chamber, on its behalf, with the number of seats, and an office post for its plenipotentiary
/// representative. An office in the assembly's own service is a post of the assembly.
class PageBundle
{
public:
    /// `source` is noted with the numbers of seats.
    explicit PageBundle(const QString &source);

    [[nodiscard]] Bundle read(const AssemblyPage &page);

private:
    struct Assembly
    {
        QString key;
        QString shortName; ///< As the delegations' names end.
        QString name;      ///< The longest form that the page uses.
    };
    struct Delegation
    {
        QString key;
        QString area;
        const Assembly *assembly = nullptr;
    };

    void findAssemblies(const AssemblyPage &page);
    [[nodiscard]] const Assembly *assembly(const QString &name) const;
    void addDelegation(const DelegationLine &line);
    void addShare(const DelegationLine &line, const SeatShare &share, int order);
    void addPlenipotentiary(const PlenipotentiaryLine &line);
    [[nodiscard]] const Delegation *delegationOf(const QString &parliament, int line);
    void addFurtherOffice(const PlenipotentiaryLine &line, const Delegation &delegation,
                          const QString &person);
    void addWebsite(const WebsiteLine &line);
    void addNews(const NewsText &news);

    QString addArea(const QString &parliament, int line);
    QString addPerson(const QString &name, const QString &delegation, int line);
    QString addOrganization(const QString &classification, const QString &name, const QString &area,
                            const QString &parent, int line, int order = 0);
    void addMembership(const QString &person, const QString &organization, const QString &post, int line);
    /// False when a record of this key is there already.
    bool add(const BundleRecord &record);
    void warn(int line, const QString &text);

    Bundle m_bundle;
    QSet<BundleKey> m_keys;
    QList<Assembly> m_assemblies;
    QHash<QString, Delegation> m_delegations; ///< By the parliament's folded name.
};

} // namespace delegations
