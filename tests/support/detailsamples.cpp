#include "tests/support/detailsamples.h"

namespace delegations::samples {

namespace {

PartialDate date(const char *text)
{
    return PartialDate::parse(QString::fromLatin1(text)).value();
}

RecordLink person(qint64 id, const QString &name)
{
    return {{RecordKind::Person, id}, name};
}

RecordLink organization(qint64 id, const QString &name)
{
    return {{RecordKind::Organization, id}, name};
}

RecordLink area(qint64 id, const QString &name)
{
    return {{RecordKind::Area, id}, name};
}

const QString mazhilis = QStringLiteral("Mazhilis of the Parliament of the Republic of Kazakhstan");
const QString senate = QStringLiteral("Senate of the Parliament of Kazakhstan");
const QString headline =
    QStringLiteral("Erlan Koshanov: Kazakhstan will do its utmost to enhance the influence of the CSTO");

NewsSummary newsSummary(const QString &title)
{
    return {
        {{RecordKind::NewsItem, 1}, title},
        date("2022-06-04"),
        QStringLiteral(
            "Meeting the observers of the constitutional referendum, the Chairman of the Mazhilis thanked "
            "the Assembly for sending its mission.")};
}

} // namespace

QString hostileName()
{
    return QStringLiteral("<img src=\"file:///etc/passwd\"> a & b &amp; <b>bold</b>");
}

QString longName()
{
    return QStringLiteral("Abcdefghij").repeated(1000);
}

QString longSentence()
{
    return QStringLiteral("Committee on International Affairs, Defence and Security of ")
        .repeated(8)
        .trimmed();
}

ChamberSummary chamber(qint64 id, const QString &name, int filled, std::optional<int> seats,
                       const QString &website)
{
    ChamberSummary summary{organization(id, name), {seats, filled}, website, {}};
    for (int i = 0; i < std::min(filled, 1000); ++i)
        summary.holders.push_back({person(100 * id + i, QStringLiteral("Representative %1").arg(i + 1)),
                                   1000 * id + i,
                                   {},
                                   QStringLiteral("full")});
    return summary;
}

CountryDetails country()
{
    CountryDetails details;
    details.country = area(2, QStringLiteral("Kazakhstan"));
    details.code = QStringLiteral("KZ");
    details.names = {{QStringLiteral("kk"), {}, QStringLiteral("Қазақстан")},
                     {QStringLiteral("ru"), {}, QStringLiteral("Казахстан")}};
    details.delegation = {
        {}, QStringLiteral("Delegation of the Parliament of the Republic of Kazakhstan to the CSTO PA")};
    details.total = {16, 1};
    details.chambers = {chamber(1, mazhilis, 1, 8, QStringLiteral("https://www.parlam.kz/en/mazhilis")),
                        chamber(2, senate, 0, 8, QStringLiteral("https://senate.parlam.kz/"))};
    details.chambers[0].holders[0].person = person(7, QStringLiteral("Erlan Koshanov"));
    details.plenipotentiaries = {
        {person(8, QStringLiteral("Viktor Rogalev")),
         QStringLiteral(
             "Plenipotentiary Representative of the Parliament of the Republic of Kazakhstan, deputy "
             "Executive Secretary of the CSTO Parliamentary Assembly"),
         {}}};
    details.links = {{QStringLiteral("https://www.parlam.kz/"), QStringLiteral("website")}};
    details.news = {newsSummary(headline)};
    details.sources = {{QStringLiteral("https://paodkb.org/"), QStringLiteral("Page of the Assembly")}};
    return details;
}

CountryDetails countryNamed(const QString &name)
{
    CountryDetails details = country();
    details.country.text = name;
    details.delegation.text = name;
    for (ChamberSummary &summary : details.chambers)
        summary.chamber.text = name;
    details.chambers[0].holders[0].person.text = name;
    details.chambers[0].website = name;
    details.plenipotentiaries[0].person.text = name;
    details.plenipotentiaries[0].office = name;
    details.names[0].text = name;
    details.links = {{name, name}, {QStringLiteral("file:///etc/passwd"), {}}};
    details.news[0].news.text = name;
    details.news[0].summary = name;
    details.sources = {{name, name}};
    return details;
}

ChamberDetails chamberDetails(int filled, std::optional<int> seats)
{
    ChamberDetails details;
    details.chamber = organization(2, senate);
    details.names = {{QStringLiteral("ru"), {}, QStringLiteral("Сенат Парламента Республики Казахстан")}};
    details.country = area(2, QStringLiteral("Kazakhstan"));
    details.countryCode = QStringLiteral("KZ");
    details.parliament = {{}, QStringLiteral("Parliament of the Republic of Kazakhstan")};
    details.count = {seats, filled};
    details.holders = chamber(2, senate, filled, seats).holders;
    details.ownSeats = 50;
    details.founded = date("1996-01");
    details.links = {{QStringLiteral("https://senate.parlam.kz/"), QStringLiteral("website")}};
    details.quotas = {{8, date("2013"), {}, QStringLiteral("Decision of the Council 2013-12")},
                      {6, {}, date("2013"), {}}};
    details.contacts = {{QStringLiteral("email"), QStringLiteral("office@senate.example"), {}, false},
                        {QStringLiteral("phone"), QStringLiteral("+7 7172 000000"), {}, true}};
    details.sources = {{QStringLiteral("https://paodkb.org/"), QStringLiteral("Page of the Assembly")}};
    return details;
}

ChamberDetails chamberNamed(const QString &name)
{
    ChamberDetails details = chamberDetails(1, 8);
    details.chamber.text = name;
    details.country.text = name;
    details.parliament.text = name;
    details.names[0].text = name;
    details.holders[0].person.text = name;
    details.links = {{name, name}};
    details.quotas[0].source = name;
    details.contacts = {{name, name, name, true}, {QStringLiteral("email"), name, {}, false}};
    details.sources = {{{}, name}};
    return details;
}

PersonDetails person()
{
    PersonDetails details;
    details.person = person(7, QStringLiteral("Erlan Koshanov"));
    details.names = {
        {QStringLiteral("en"), QStringLiteral("official"), QStringLiteral("Erlan Koshanov")},
        {QStringLiteral("ru"), QStringLiteral("official"), QStringLiteral("Кошанов Ерлан Жаканович")},
        {QStringLiteral("kk"), QStringLiteral("alias"), QStringLiteral("Ерлан Қошанов")}};
    details.gender = QStringLiteral("male");
    details.birth = date("1962-07");
    details.summary = QStringLiteral("Chairman of the Mazhilis, head of the delegation.");
    details.biography =
        QStringLiteral("First paragraph of the biography, as long as such texts are in real life, with some "
                       "detail about studies and offices.\n\nSecond paragraph.");
    details.offices = {
        {QStringLiteral("Chairman"),
         {},
         organization(1, mazhilis),
         {},
         area(2, QStringLiteral("Kazakhstan")),
         {date("2022-02-01"), {}, {}, false, false},
         false,
         true},
        {{},
         QStringLiteral("full"),
         {{}, QStringLiteral("Parliamentary Assembly of the Collective Security Treaty Organization")},
         organization(1, mazhilis),
         area(2, QStringLiteral("Kazakhstan")),
         {},
         true,
         true},
        {QStringLiteral("Head of the administration"),
         {},
         {{}, QStringLiteral("Karaganda Region")},
         {},
         area(2, QStringLiteral("Kazakhstan")),
         {date("2017"), date("2019"), {}, false, false},
         false,
         false}};
    details.contacts = {
        {QStringLiteral("email"), QStringLiteral("chairman@mazhilis.example"), {}, false},
        {QStringLiteral("phone"), QStringLiteral("+7 7172 000000"), QStringLiteral("Assistant"), true}};
    details.links = {
        {QStringLiteral("https://www.parlam.kz/en/mazhilis/person/1"), QStringLiteral("Profile")}};
    details.news = {newsSummary(headline)};
    details.sources = {{{}, QStringLiteral("Page of the Assembly, 4 June 2022")}};
    return details;
}

PersonDetails personNamed(const QString &name)
{
    PersonDetails details = person();
    details.person.text = name;
    details.summary = name;
    details.biography = name;
    for (NameEntry &entry : details.names)
        entry.text = name;
    for (OfficeEntry &entry : details.offices) {
        entry.office = name;
        entry.organization.text = name;
        entry.chamber.text = name;
        entry.country.text = name;
    }
    details.contacts = {{QStringLiteral("phone"), name, name, true}};
    details.links = {{name, name}};
    details.news[0].news.text = name;
    details.sources = {{name, name}};
    details.photo =
        QByteArrayLiteral("<svg xmlns='http://www.w3.org/2000/svg' xmlns:x='http://www.w3.org/1999/xlink' "
                          "width='9' height='9'><image x:href='file:///etc/passwd'/></svg>");
    return details;
}

NewsDetails news()
{
    NewsDetails details;
    details.news = {{RecordKind::NewsItem, 1}, headline};
    details.published = date("2022-06-04");
    details.language = QStringLiteral("en");
    details.summary = newsSummary(headline).summary;
    details.body = QStringLiteral("At the meeting with international observers from the Parliamentary "
                                  "Assembly, Erlan Koshanov, Chairman of the "
                                  "Mazhilis of the Parliament of the Republic of Kazakhstan, expressed his "
                                  "deep personal gratitude to Vyacheslav "
                                  "Volodin for sending a mission of the Assembly to monitor the voting at "
                                  "the constitutional referendum.\n"
                                  "Erlan Koshanov emphasized that the CSTO is an influential organization "
                                  "meeting modern challenges and threats.\n"
                                  "On June 5, the voting day, the observers will observe polling stations in "
                                  "Nur-Sultan and Almaty from the time "
                                  "of their opening until the end of the vote count.");
    details.url = QStringLiteral("https://paodkb.org/events/erlan-koshanov");
    details.mentions = {
        {person(7, QStringLiteral("Erlan Koshanov")), QStringLiteral("Erlan Koshanov"),
         QStringLiteral("confirmed")},
        {person(9, QStringLiteral("Vyacheslav Volodin")), QStringLiteral("Vyacheslav Volodin"),
         QStringLiteral("suggested")},
        {organization(1, mazhilis), QStringLiteral("Mazhilis"), QStringLiteral("confirmed")},
        {person(66, QStringLiteral("Nobody Ignored")), QStringLiteral("Nobody"), QStringLiteral("ignored")}};
    details.sources = {{{}, QStringLiteral("Page of the Assembly, read on 5 June 2022")}};
    return details;
}

NewsDetails newsNamed(const QString &name)
{
    NewsDetails details = news();
    details.news.text = name;
    details.language = name;
    details.summary = name;
    details.body = name;
    details.url = name;
    details.mentions[0] = {person(7, name), name, QStringLiteral("suggested")};
    details.mentions[1] = {{}, name, QStringLiteral("suggested")};
    details.sources = {{name, name}};
    return details;
}

EventDetails eventNamed(const QString &name)
{
    EventDetails details;
    details.event = {{RecordKind::Event, 1}, name};
    details.classification = name;
    details.start = date("2022-06-05");
    details.place = name;
    details.country = {{RecordKind::Area, 2}, name};
    details.organization = {{}, name};
    details.summary = name;
    details.participants = {{person(7, name), name}, {{{}, name}, {}}};
    details.sources = {{name, name}};
    return details;
}

} // namespace delegations::samples
