#pragma once

#include "models/exchange/formats/bundle.h"
#include "models/exchange/formats/page/assemblypage.h"

#include <QHash>
#include <QSet>

namespace delegations {

/// Makes records of what an assembly's page says.
///
/// The assembly holds the delegations, each an organization with the country's area. A parliament is the
/// parent of its chambers; one that has no chambers is the chamber itself. A delegation has one seat post for
/// each chamber, on its behalf, with the number of seats, and an office post for its plenipotentiary
/// representative. An office in the assembly's own service is a post of the assembly. Whoever is listed under
/// a delegation has a seat of the chamber. A page in two languages names each body once in either.
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
        QString language;
    };
    struct Organization
    {
        QString key;
        QString classification;
        QString name;
        QString area; ///< Key.
    };
    struct Delegation
    {
        QString key;
        QString parliament;
        QString area;         ///< Key.
        QString assembly;     ///< Key.
        QStringList chambers; ///< Keys, which are those of the seat posts too.
    };

    void findAssemblies(const AssemblyPage &page);
    [[nodiscard]] const Assembly *assembly(const QString &name) const;
    void addDelegation(const DelegationLine &line);
    Delegation *addDelegation(const QString &name, const QString &parliament, const QString &assembly,
                              const QString &language, int line);
    void addShare(const DelegationLine &line, const SeatShare &share, Delegation &delegation, int order);
    void addSeats(const DelegationLine &line, const QString &delegation, const QString &chamber, int seats);
    [[nodiscard]] Delegation *delegation(const QString &parliament, const QString &assembly = {});
    void addWebsite(const WebsiteLine &line);
    [[nodiscard]] QString ownerOfWebsite(const QString &name) const;
    void addNews(const NewsText &news);

    // In pageoffices.cpp.
    void addPlenipotentiary(const PlenipotentiaryLine &line);
    [[nodiscard]] Delegation *delegationOf(const PlenipotentiaryLine &line);
    void addFurtherOffice(const PlenipotentiaryLine &line, const Delegation &delegation,
                          const QString &person);

    // In pagemembers.cpp.
    void addMember(const MemberLine &line);
    [[nodiscard]] int delegationOfMember(const MemberLine &line) const;
    [[nodiscard]] QString bodyOfOffice(const QString &name, const Delegation *delegation) const;
    [[nodiscard]] QString seatOf(const MemberLine &line, const Delegation &delegation) const;
    void addMemberOfBody(const MemberLine &line, const QString &person);
    void addOffice(const MemberLine &line, const QString &person, const Delegation *delegation);

    QString addArea(const QString &parliament, const QString &language, int line);
    QString addPerson(const QString &name, const QString &language, const QString &delegation, int line);
    QString addOrganization(const Organization &wanted, const QString &language, const QString &parent,
                            int line, int order = 0);
    /// What a body or a country is called in a language, for records that do not know it.
    void addName(RecordKind kind, const QString &owner, const QString &language, const QString &name,
                 int line);
    void addMembership(const QString &person, const QString &organization, const QString &post, int line);
    /// False when a record of this key is there already.
    bool add(const BundleRecord &record);
    void warn(const Warning &warning) { m_bundle.warnings.append(warning); }

    Bundle m_bundle;
    QSet<BundleKey> m_keys;
    QList<Assembly> m_assemblies;
    QHash<QString, Organization> m_organizations; ///< By key.
    QMultiHash<QString, QString> m_bodies;        ///< Their keys, by bodyKey() and by how they begin.
    QList<Delegation> m_delegations;
    QMultiHash<QString, int> m_senders; ///< The delegations, by bodyKey() and area of the parliament.
    QList<int> m_delegationLines;       ///< From the page's delegations to ours.
    QHash<QString, int> m_seats;        ///< By the chamber's key.
    QHash<QString, int> m_listed;       ///< How often a person was listed in one place.
    QHash<QString, qsizetype> m_people; ///< From their keys to the records.
};

} // namespace delegations
