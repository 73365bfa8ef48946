#pragma once

#include "models/store/write/transaction.h"
#include "tests/support/temporarydatabase.h"

namespace delegations::test {

/// An assembly in which every rule that lists and counts have to keep has its case, as of `day`: two quotas,
/// a substitute, former and other names, ended and coming terms, two members of one name and place, a member
/// of a party, ignored mentions, private contacts. Made up of letters, not of people.
struct SmallAssembly
{
    explicit SmallAssembly(TemporaryDatabase &database);

    [[nodiscard]] static QDate day() { return {2022, 6, 4}; }
    [[nodiscard]] static QString privatePhone() { return QStringLiteral("555-0199"); }
    [[nodiscard]] static QString privatePhoneOfHouse() { return QStringLiteral("555-0188"); }

    /// Of one more person in the seat post.
    Id<Membership> seat(const QString &name, Id<Post> post, const QString &start = {},
                        const QString &end = {}, std::optional<qint64> order = {});
    Id<Person> person(const QString &name);
    Id<NewsItem> news(const QString &title, const QString &published);
    void mention(Id<NewsItem> item, const QString &state, const RecordKey &whom);

    TemporaryDatabase &database;
    Id<Organization> assembly;
    Id<Area> zetland; ///< XZ, first in protocol order.
    Id<Area> alphia;  ///< XA, second.
    Id<Area> betania; ///< XB, with no place in it.
    Id<Organization> delegation;
    Id<Organization> lower;   ///< Of Zetland, second in protocol order: 2 seats, 1 filled.
    Id<Organization> upper;   ///< Of Zetland: 6 seats since 2020, 8 before; 4 filled, and a substitute.
    Id<Organization> council; ///< Of Alphia: 30 seats of its own, 1 filled.
    Id<Organization> commission;
    Id<Organization> party;
    Id<LegislativePeriod> term; ///< Of the Lower House, 2021 to 2023.
    Id<Post> lowerSeat;
    Id<Post> upperSeat;
    Id<Post> upperOwnSeat; ///< In the chamber itself.
    Id<Post> plenipotentiary;
    Id<Person> adam;    ///< Head in the Upper House, chairs the commission; was its secretary until 2016.
    Id<Person> boris;   ///< Substitute; his summary begins like a formula, and a Russian name is preferred.
    Id<Person> clara;   ///< Has a former name, an alias and a Russian one; only ignored news mention her.
    Id<Person> twinOne; ///< Both are "Same Samename", fourth in protocol order.
    Id<Person> twinTwo;
    Id<Person> past;    ///< Sat in the Upper House until 2019.
    Id<Person> coming;  ///< Will sit there from 2023.
    Id<Person> dora;    ///< Sits in the Lower House for its term.
    Id<Person> pleni;   ///< Speaks for Zetland since 2020.
    Id<Person> gone;    ///< Did so until 2019.
    Id<Person> partova; ///< Sits in the Upper House itself, for the party.
    Id<Membership> adamsSeat;
    Id<Membership> dorasSeat;
    Id<Membership> partovasSeat;
    Id<PostCapacity> quota; ///< The 6 seats.
    Id<NewsItem> meeting;   ///< 2022-05-01, mentions Adam.
    Id<NewsItem> ignored;   ///< 2022-05-02, ignored mentions alone.
    Id<NewsItem> undated;   ///< Mentions Zetland.
    Id<NewsItem> houseNews; ///< 2022-04-01, suggests the Upper House and Dora.

private:
    template <typename R>
    Id<R> insert(const R &record);
    /// Changes columns of what was just inserted.
    void set(const RecordKey &key, const Row &columns);
    void addBodies();
    void addMembers();
    void addBelongings();
    void addNews();
    Id<Area> country(const QString &name, const QString &code, std::optional<qint64> order);
    Id<Organization> organization(const QString &name, const QString &classification, Id<Area> area,
                                  std::optional<qint64> order = {});
    Id<Post> post(const QString &kind, Id<Organization> organization, Id<Organization> onBehalfOf = {},
                  const QString &role = {});
    Id<PostCapacity> capacity(Id<Post> post, int seats, const QString &from = {}, const QString &until = {});
    Id<Membership> membership(Id<Person> person, Id<Post> post, const QString &start = {},
                              const QString &end = {}, std::optional<qint64> order = {},
                              const QString &role = {}, const QString &capacity = {});
    void name(Id<Person> person, const QString &language, const QString &kind, const QString &text,
              const QString &family = {}, bool isPreferred = false);

    std::unique_ptr<Transaction> m_filling; ///< While all this is made.
};

} // namespace delegations::test
