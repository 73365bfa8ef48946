#include "models/report/kinds/personreport.h"

#include "models/language/initials.h"
#include "models/store/read/detailqueries.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>

#include <algorithm>

namespace delegations {

namespace {

constexpr size_t officesUnderName = 3;

/// The stored photo; null when it is none, or larger than a photo can be.
QImage photo(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    constexpr int widest = 8192;
    if (!size.isValid() || size.width() > widest || size.height() > widest)
        return {};
    return reader.read();
}

/// Rather than of the chamber itself.
bool isInDelegation(const ReportCareerEntry &entry)
{
    return entry.isSeat && entry.organization != entry.chamber;
}

QString where(const ReportCareerEntry &entry)
{
    return entry.isSeat && !entry.chamber.isEmpty() ? entry.chamber : entry.organization;
}

} // namespace

Result<DocumentFrame> PersonReport::frame()
{
    const qint64 person = request().scope.idOf(RecordKind::Person);
    if (person == 0) {
        DocumentFrame cards = frameWith(text(QT_TRANSLATE_NOOP("Report", "Person cards")), asOfText());
        cards.onFirstPage = true;
        return cards;
    }
    const Result<QString> name = queries().personName(person);
    if (!name)
        return name.error();
    if (name->isEmpty())
        return Error{ErrorCode::NotFound,
                     QCoreApplication::translate("Report", "This person is no longer in the database."),
                     {}};
    DocumentFrame card = frameWith(*name, asOfText());
    card.runningTitle = text(QT_TRANSLATE_NOOP("Report", "Person card"));
    card.onFirstPage = true;
    return card;
}

void PersonReport::rewind()
{
    m_cursor = {};
    m_persons.clear();
    m_next = 0;
}

Status PersonReport::fill()
{
    if (const qint64 person = request().scope.idOf(RecordKind::Person)) {
        finish();
        return addCard(person);
    }
    if (m_next < m_persons.size())
        return addCard(m_persons[m_next++]);
    if (m_cursor.isAtEnd) {
        finish();
        return {};
    }
    const Result<Filter> wanted = request().filter.within(request().scope);
    if (!wanted)
        return wanted.error();
    auto page = queries().persons(*wanted, m_cursor);
    if (!page)
        return page.error();
    m_persons = std::move(page).value();
    m_next = 0;
    return {};
}

Status PersonReport::addCard(qint64 person)
{
    const Result<PersonDetails> details =
        detailqueries::person(queries().connection(), person, queries().viewpoint());
    if (!details)
        return details.error();
    const Result<QString> name = queries().personName(person);
    if (!name)
        return name.error();
    const auto career = queries().career(person);
    if (!career)
        return career.error();
    add(PageBreak{});
    addPortrait(*details, *name, *career);
    addLife(*details);
    addCareer(*career);
    addNames(*details);
    addContacts(*details);
    addLinks(*details);
    return {};
}

void PersonReport::addPortrait(const PersonDetails &details, const QString &name,
                               const std::vector<ReportCareerEntry> &career)
{
    PortraitBlock portrait{photo(details.photo),
                           initials(name, name == details.person.text ? details.parts : NameParts()),
                           name,
                           {}};
    for (const ReportCareerEntry &entry : career) {
        if (!entry.isCurrent || size_t(portrait.lines.size()) == officesUnderName)
            break;
        portrait.lines.append(joinedParts({entry.office, where(entry)}));
    }
    add(std::move(portrait));
}

void PersonReport::addLife(const PersonDetails &details)
{
    KeyValuesBlock dates;
    if (!details.birth.isNull())
        dates.entries.push_back({text(QT_TRANSLATE_NOOP("Report", "Born")), language().date(details.birth)});
    if (!details.death.isNull())
        dates.entries.push_back({text(QT_TRANSLATE_NOOP("Report", "Died")), language().date(details.death)});
    if (const QStringList parties = details.parties(); !parties.isEmpty())
        dates.entries.push_back({text(QT_TRANSLATE_NOOP("Report", "Party or faction")), parties.join(u'\n')});
    if (!details.summary.isEmpty())
        add(ParagraphBlock{details.summary, TextStyle::Lead});
    if (!dates.entries.empty())
        add(std::move(dates));
    if (!details.biography.isEmpty())
        add(ParagraphBlock{details.biography});
}

void PersonReport::addCareer(const std::vector<ReportCareerEntry> &career)
{
    if (career.empty())
        return;
    add(HeadingBlock{text(QT_TRANSLATE_NOOP("Report", "Seats and offices")), 2});
    add(TableStart{{{text(QT_TRANSLATE_NOOP("Report", "Office")), 3.2},
                    {text(QT_TRANSLATE_NOOP("Report", "Where")), 5},
                    {text(QT_TRANSLATE_NOOP("Report", "When")), 3.2}}});
    for (const ReportCareerEntry &entry : career) {
        QString office = entry.office;
        if (office.isEmpty())
            office = text(isInDelegation(entry) ? QT_TRANSLATE_NOOP("Report", "Member of the delegation")
                                                : QT_TRANSLATE_NOOP("Report", "Member"));
        office = joinedParts({language().officeAs(office, entry.capacity)});
        const Emphasis emphasis = entry.isCurrent ? Emphasis::None : Emphasis::Muted;
        add(TableRow{{{office, entry.isCurrent ? Emphasis::Strong : Emphasis::Muted},
                      {where(entry), emphasis},
                      {language().term(entry.term, entry.isCurrent), emphasis}}});
    }
}

void PersonReport::addNames(const PersonDetails &details)
{
    if (details.names.empty())
        return;
    std::vector<NameEntry> officialFirst = details.names;
    std::stable_partition(officialFirst.begin(), officialFirst.end(),
                          [](const NameEntry &entry) { return entry.kind == QLatin1String("official"); });
    KeyValuesBlock list;
    for (const Spelling &spelling : spellings(officialFirst))
        list.entries.push_back({nameLabel(spelling), spelling.text});
    add(HeadingBlock{text(QT_TRANSLATE_NOOP("Report", "Names")), 2});
    add(std::move(list));
}

QString PersonReport::nameLabel(const Spelling &spelling) const
{
    QStringList parts;
    for (const Spelling::Use &use : spelling.uses)
        parts.append(joinedParts({language().languageNames(use.languages), nameKind(use.kind)}));
    parts.removeAll(QString());
    return parts.join(QStringLiteral("; "));
}

QString PersonReport::nameKind(const QString &kind) const
{
    if (kind == QLatin1String("alias"))
        return text(QT_TRANSLATE_NOOP("Report", "also known as"));
    if (kind == QLatin1String("former"))
        return text(QT_TRANSLATE_NOOP("Report", "former name"));
    if (kind == QLatin1String("romanised"))
        return text(QT_TRANSLATE_NOOP("Report", "romanised"));
    return {};
}

void PersonReport::addContacts(const PersonDetails &details)
{
    KeyValuesBlock list;
    for (const ContactEntry &contact : details.contacts) {
        if (contact.isPrivate)
            continue;
        const QString kind = language().contactKind(contact.type);
        list.entries.push_back({joinedParts({kind, contact.label}), contact.value});
    }
    if (list.entries.empty())
        return;
    add(HeadingBlock{text(QT_TRANSLATE_NOOP("Report", "Contacts")), 2});
    add(std::move(list));
}

void PersonReport::addLinks(const PersonDetails &details)
{
    KeyValuesBlock list;
    const QString website = text(QT_TRANSLATE_NOOP("Report", "Website"));
    for (const WebLink &link : details.links) {
        const bool named = !link.note.isEmpty() && link.note != QLatin1String("website");
        list.entries.push_back({named ? link.note : website, link.url});
    }
    if (!list.entries.empty()) {
        add(HeadingBlock{text(QT_TRANSLATE_NOOP("Report", "Links")), 2});
        add(std::move(list));
    }
}

} // namespace delegations
