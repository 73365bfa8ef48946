#pragma once

#include <QByteArray>
#include <QStringList>

namespace delegations::test {

/// Files to import, made up: the names are placeholders, not people.

/// Popolo JSON of one chamber with a member of each name. "Name|1970-01-02" gives a date of birth too.
[[nodiscard]] QByteArray popoloFile(const QString &chamber, const QStringList &members);
/// The same with so many members, each with names, contacts, links: about 20 records a member.
[[nodiscard]] QByteArray largePopoloFile(const QString &chamber, int members);

/// The chamber that the tests' files speak of, and a file name that tells its country: one that the sample
/// database has.
inline const QString sampleChamber = QStringLiteral("Example Chamber");
inline const QString sampleFileName = QStringLiteral("Kazakhstan-Example.json");

/// Two delegations as an assembly's page has them, in either language; one chamber has another number of
/// seats in Russian.
inline const QByteArray englishPage =
    "Delegation of the Parliament of the Republic of Kazakhstan to the CSTO PA consists of 8 deputies from "
    "the "
    "Mazhilis of the Parliament of the Republic of Kazakhstan and 8 members of the Senate of the Parliament "
    "of "
    "Kazakhstan.\n"
    "Plenipotentiary representative of the Parliament of the Republic of Kazakhstan, deputy Executive "
    "Secretary "
    "of the CSTO Parliamentary Assembly: Given Surname\n"
    "Delegation of the Supreme Council of the Kyrgyz Republic to the CSTO PA consists of 6 deputies.\n";

inline const QByteArray russianPage =
    "Делегация Парламента Республики Казахстан в ПА ОДКБ представлена 8 депутатами Мажилиса Парламента "
    "Республики Казахстан и 5 членами Сената Парламента Республики Казахстан.\n"
    "Полномочный представитель Парламента Республики Казахстан - заместитель Ответственного секретаря ПА "
    "ОДКБ: "
    "Фамильев Пример Примерович\n"
    "Делегация Жогорку Кенеша Кыргызской Республики в ПА ОДКБ состоит из 6 депутатов.\n";

} // namespace delegations::test
