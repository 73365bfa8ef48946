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
    RecordKey seat(const QString &name, const RecordKey &post, const QString &start = {},
                   const QString &end = {}, std::optional<qint64> order = {});
    RecordKey person(const QString &name);
    RecordKey news(const QString &title, const QString &published);
    RecordKey event(const QString &name, const QString &start);
    void mention(const RecordKey &item, const QString &state, const RecordKey &whom);

    TemporaryDatabase &database;
    RecordKey assembly;
    RecordKey zetland; ///< XZ, first in protocol order.
    RecordKey alphia;  ///< XA, second.
    RecordKey betania; ///< XB, with no place in it.
    RecordKey delegation;
    RecordKey lower;   ///< Of Zetland, second in protocol order: 2 seats, 1 filled.
    RecordKey upper;   ///< Of Zetland: 6 seats since 2020, 8 before; 4 filled, and a substitute.
    RecordKey council; ///< Of Alphia: 30 seats of its own, 1 filled.
    RecordKey commission;
    RecordKey party;
    RecordKey term; ///< Of the Lower House, 2021 to 2023.
    RecordKey lowerSeat;
    RecordKey upperSeat;
    RecordKey upperOwnSeat; ///< In the chamber itself.
    RecordKey plenipotentiary;
    RecordKey adam;    ///< Head in the Upper House, chairs the commission; was its secretary until 2016.
    RecordKey boris;   ///< Substitute; his summary begins like a formula, and a Russian name is preferred.
    RecordKey clara;   ///< Has a former name, an alias and a Russian one; only ignored news mention her.
    RecordKey twinOne; ///< Both are "Same Samename", fourth in protocol order.
    RecordKey twinTwo;
    RecordKey past;    ///< Sat in the Upper House until 2019.
    RecordKey coming;  ///< Will sit there from 2023.
    RecordKey dora;    ///< Sits in the Lower House for its term.
    RecordKey pleni;   ///< Speaks for Zetland since 2020.
    RecordKey gone;    ///< Did so until 2019.
    RecordKey partova; ///< Sits in the Upper House itself, for the party.
    RecordKey adamsSeat;
    RecordKey dorasSeat;
    RecordKey partovasSeat;
    RecordKey quota;     ///< The 6 seats.
    RecordKey meeting;   ///< 2022-05-01, mentions Adam.
    RecordKey ignored;   ///< 2022-05-02, ignored mentions alone.
    RecordKey undated;   ///< Mentions Zetland.
    RecordKey houseNews; ///< 2022-04-01, suggests the Upper House and Dora.

private:
    RecordKey insert(const Record &record);
    /// Changes what was just inserted.
    void set(const RecordKey &key, const Record &changes);
    void addBodies();
    void addMembers();
    void addBelongings();
    void addNews();
    RecordKey country(const QString &name, const QString &code, std::optional<qint64> order);
    RecordKey organization(const QString &name, const QString &classification, const RecordKey &area,
                           std::optional<qint64> order = {});
    RecordKey post(const QString &kind, const RecordKey &organization, const RecordKey &onBehalfOf = {},
                   const QString &role = {});
    RecordKey capacity(const RecordKey &post, int seats, const QString &from = {}, const QString &until = {});
    RecordKey membership(const RecordKey &person, const RecordKey &post, const QString &start = {},
                         const QString &end = {}, std::optional<qint64> order = {}, const QString &role = {},
                         const QString &capacity = {});
    void name(const RecordKey &person, const QString &language, const QString &kind, const QString &text,
              const QString &family = {}, bool isPreferred = false);

    std::unique_ptr<Transaction> m_filling; ///< While all this is made.
};

} // namespace delegations::test
