#include "tests/support/importsamples.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace delegations::test {

namespace {

QString l(const char *text)
{
    return QString::fromLatin1(text);
}

QJsonObject membership(const QString &person)
{
    return {{l("person_id"), person}, {l("organization_id"), l("legislature")}, {l("role"), l("member")}};
}

QByteArray file(const QString &chamber, const QJsonArray &persons, const QJsonArray &memberships)
{
    const QJsonObject legislature{
        {l("id"), l("legislature")}, {l("classification"), l("legislature")}, {l("name"), chamber}};
    return QJsonDocument(QJsonObject{{l("organizations"), QJsonArray{legislature}},
                                     {l("persons"), persons},
                                     {l("memberships"), memberships}})
        .toJson();
}

QJsonObject largePerson(const QString &id, int number)
{
    const QString name = QStringLiteral("Surname%1 Given%2").arg(number).arg(number % 97);
    QJsonArray names;
    QJsonArray links;
    QJsonArray contacts;
    for (const char *language : {"en", "ru", "kk", "be", "hy", "tg"})
        names.append(QJsonObject{{l("name"), name + u' ' + l(language)}, {l("lang"), l(language)}});
    for (int link = 0; link < 6; ++link)
        links.append(
            QJsonObject{{l("url"), QStringLiteral("https://example.org/%1/%2").arg(number).arg(link)},
                        {l("note"), QStringLiteral("link %1").arg(link)}});
    for (const char *type : {"phone", "fax", "email"})
        contacts.append(
            QJsonObject{{l("type"), l(type)},
                        {l("value"), QStringLiteral("%1-%2@example.org").arg(l(type)).arg(number)}});
    return {{l("id"), id},
            {l("name"), name},
            {l("birth_date"), QStringLiteral("19%1").arg(30 + number % 60)},
            {l("other_names"), names},
            {l("links"), links},
            {l("contact_details"), contacts}};
}

} // namespace

QByteArray popoloFile(const QString &chamber, const QStringList &members)
{
    QJsonArray persons;
    QJsonArray memberships;
    for (const QString &member : members) {
        const QString id = QStringLiteral("p%1").arg(persons.size());
        QJsonObject person{{l("id"), id}, {l("name"), member.section(u'|', 0, 0)}};
        if (const QString birth = member.section(u'|', 1, 1); !birth.isEmpty())
            person.insert(l("birth_date"), birth);
        persons.append(person);
        memberships.append(membership(id));
    }
    return file(chamber, persons, memberships);
}

QByteArray largePopoloFile(const QString &chamber, int members)
{
    QJsonArray persons;
    QJsonArray memberships;
    for (int number = 0; number < members; ++number) {
        const QString id = QStringLiteral("p%1").arg(number);
        persons.append(largePerson(id, number));
        memberships.append(membership(id));
    }
    return file(chamber, persons, memberships);
}

} // namespace delegations::test
