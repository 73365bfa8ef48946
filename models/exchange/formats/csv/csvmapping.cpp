#include "models/exchange/formats/csv/csvmapping.h"

#include "models/language/resourcetable.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace delegations {

namespace {

struct Target
{
    CsvTarget target;
    const char *key;
    const char *label;
};

#define LABEL(text) QT_TRANSLATE_NOOP("CsvColumn", text)

constexpr Target targets[] = {
    {CsvTarget::Name, "name", LABEL("Name")},
    {CsvTarget::FamilyName, "family_name", LABEL("Family name")},
    {CsvTarget::GivenName, "given_name", LABEL("Given name")},
    {CsvTarget::PatronymicName, "patronymic_name", LABEL("Patronymic")},
    {CsvTarget::NameInLanguage, "name_in", LABEL("Name (%1)")},
    {CsvTarget::Alias, "alias", LABEL("Other name")},
    {CsvTarget::SortName, "sort_name", LABEL("Sorted under")},
    {CsvTarget::BirthDate, "birth_date", LABEL("Born")},
    {CsvTarget::DeathDate, "death_date", LABEL("Died")},
    {CsvTarget::Gender, "gender", LABEL("Gender")},
    {CsvTarget::Summary, "summary", LABEL("Summary")},
    {CsvTarget::HonorificPrefix, "honorific_prefix", LABEL("Honorific")},
    {CsvTarget::HonorificSuffix, "honorific_suffix", LABEL("After the name")},
    {CsvTarget::FormOfAddress, "form_of_address", LABEL("Form of address")},
    {CsvTarget::Languages, "languages", LABEL("Languages")},
    {CsvTarget::CorrespondenceLanguage, "correspondence_language", LABEL("Letters in")},
    {CsvTarget::Contact, "contact", LABEL("Contact (%1)")},
    {CsvTarget::PrivateContact, "private_contact", LABEL("%1 (private)")},
    {CsvTarget::Link, "link", LABEL("Web address")},
    {CsvTarget::Country, "country", LABEL("Country")},
    {CsvTarget::Chamber, "chamber", LABEL("Chamber")},
    {CsvTarget::Delegation, "delegation", LABEL("Delegation")},
    {CsvTarget::Organization, "organization", LABEL("Organization")},
    {CsvTarget::Role, "role", LABEL("Role or office")},
    {CsvTarget::Capacity, "capacity", LABEL("Capacity")},
    {CsvTarget::Replaces, "replaces", LABEL("In place of")},
    {CsvTarget::StandsInFor, "stands_in_for", LABEL("Stands in for")},
    {CsvTarget::StartReason, "start_reason", LABEL("Why it began")},
    {CsvTarget::EndReason, "end_reason", LABEL("Why it ended")},
    {CsvTarget::Votes, "votes", LABEL("Vote")},
    {CsvTarget::Party, "party", LABEL("Party or group")},
    {CsvTarget::Constituency, "constituency", LABEL("Constituency")},
    {CsvTarget::Period, "period", LABEL("Legislative period")},
    {CsvTarget::StartDate, "start_date", LABEL("From")},
    {CsvTarget::EndDate, "end_date", LABEL("Until")},
    {CsvTarget::Seats, "seats", LABEL("Seats of the chamber")},
    {CsvTarget::ProtocolOrder, "protocol_order", LABEL("Protocol order")},
    {CsvTarget::Id, "id", LABEL("Id of the person")},
    {CsvTarget::Identifier, "identifier", LABEL("Identifier (%1)")},
    {CsvTarget::PartyIdentifier, "party_identifier", LABEL("Identifier of the party (%1)")},
    {CsvTarget::ConstituencyIdentifier, "constituency_identifier",
     LABEL("Identifier of the constituency (%1)")},
    {CsvTarget::Source, "source", LABEL("Source")},
    {CsvTarget::Further, "further", LABEL("Keep as further data")},
    {CsvTarget::LeftOut, "left_out", LABEL("Do not import")},
};

constexpr const char *contactKinds[][2] = {
    {"email", LABEL("E-mail")},
    {"phone", LABEL("Telephone")},
    {"mobile", LABEL("Mobile telephone")},
    {"fax", LABEL("Fax")},
    {"address", LABEL("Postal address")},
    {"twitter", LABEL("Twitter")},
    {"facebook", LABEL("Facebook")},
    {"other", LABEL("Other contact")},
};

QString tr(const char *text)
{
    return QCoreApplication::translate("CsvColumn", text);
}

const Target &entry(CsvTarget target)
{
    return *std::ranges::find(targets, target, &Target::target);
}

bool hasDetail(CsvTarget target)
{
    switch (target) {
    case CsvTarget::NameInLanguage:
    case CsvTarget::Contact:
    case CsvTarget::PrivateContact:
    case CsvTarget::Identifier:
    case CsvTarget::PartyIdentifier:
    case CsvTarget::ConstituencyIdentifier:
        return true;
    default:
        return false;
    }
}

/// The words of a heading: "birthDate", "Birth date:" and "BIRTH_DATE" are the same.
QStringList words(const QString &heading)
{
    static const QRegularExpression hump(QStringLiteral("(\\p{Ll})(\\p{Lu})"));
    static const QRegularExpression gap(QStringLiteral("[^\\p{L}\\p{M}\\p{N}№#]+"));
    QString text = heading.left(200);
    text.replace(hump, QStringLiteral("\\1 \\2"));
    text = text.toLower();
    text.replace(u'ё', u'е');
    text.replace(u'#', u'№');
    return text.split(gap, Qt::SkipEmptyParts);
}

QString joined(const QStringList &words)
{
    return words.join(QString());
}

/// The first value of each line of one of the program's tables, by the others.
QHash<QString, QString> synonyms(const QString &name)
{
    QHash<QString, QString> list;
    const QList<QStringList> rows = resourceTable(name);
    for (const QStringList &columns : rows) {
        for (qsizetype at = 1; at < columns.size(); ++at)
            list.insert(joined(words(columns[at])), columns[0]);
    }
    return list;
}

std::optional<CsvColumn> named(const QStringList &heading)
{
    static const QHash<QString, QString> known = synonyms(QStringLiteral(":/csv/columns.tsv"));
    const auto found = known.constFind(joined(heading));
    return found == known.cend() ? std::nullopt : CsvColumn::fromKey(*found);
}

/// "Name (en)", "ФИО на русском языке": a name, and in which language.
std::optional<CsvColumn> nameInLanguage(const QStringList &heading)
{
    static const QHash<QString, QString> languages = synonyms(QStringLiteral(":/csv/languages.tsv"));
    static const QStringList fillers{QStringLiteral("in"),    QStringLiteral("на"),
                                     QStringLiteral("по"),    QStringLiteral("language"),
                                     QStringLiteral("языке"), QStringLiteral("яз")};
    QString language;
    QStringList rest;
    for (const QString &word : heading) {
        if (language.isEmpty() && languages.contains(word))
            language = languages.value(word);
        else if (!fillers.contains(word))
            rest.append(word);
    }
    if (language.isEmpty() || named(rest).value_or(CsvColumn()).target != CsvTarget::Name)
        return std::nullopt;
    return CsvColumn{CsvTarget::NameInLanguage, language};
}

bool isPrivateMark(const QString &word)
{
    static const QHash<QString, QString> marks = synonyms(QStringLiteral(":/csv/private.tsv"));
    return marks.contains(word);
}

/// The private column of a contact's; nothing for others.
std::optional<CsvColumn> asPrivate(const std::optional<CsvColumn> &column)
{
    if (!column || column->target != CsvTarget::Contact)
        return std::nullopt;
    return CsvColumn{CsvTarget::PrivateContact, column->detail};
}

/// "Email (private)", "личный телефон": a contact, and that it is private.
std::optional<CsvColumn> privateContact(const QStringList &heading)
{
    QStringList rest;
    for (const QString &word : heading) {
        if (!isPrivateMark(word))
            rest.append(word);
    }
    return rest.size() < heading.size() ? asPrivate(named(rest)) : std::nullopt;
}

/// "E-mail (work)": what stands before the parenthesis; whatever more stands in it, a contact that is called
/// private there does not come in as a public one.
std::optional<CsvColumn> withoutRemark(const QString &heading)
{
    const qsizetype remark = heading.indexOf(u'(');
    if (remark < 0)
        return std::nullopt;
    const std::optional<CsvColumn> column = named(words(heading.left(remark)));
    const std::optional<CsvColumn> closed = asPrivate(column);
    return closed && std::ranges::any_of(words(heading.mid(remark)), isPrivateMark) ? closed : column;
}

std::optional<CsvColumn> guess(const QString &heading)
{
    if (const auto known = named(words(heading)))
        return known;
    if (const auto known = privateContact(words(heading)))
        return known;
    if (const auto known = nameInLanguage(words(heading)))
        return known;
    return withoutRemark(heading);
}

/// A given name alone is the whole one.
void completeName(CsvMapping &mapping)
{
    if (mapping.has(CsvTarget::Name) || mapping.has(CsvTarget::FamilyName))
        return;
    for (CsvColumn &column : mapping.columns) {
        if (column.target == CsvTarget::GivenName) {
            column.target = CsvTarget::Name;
            return;
        }
    }
}

} // namespace

QString CsvColumn::key() const
{
    const QString name = QString::fromLatin1(entry(target).key);
    return detail.isEmpty() ? name : name + u':' + detail;
}

std::optional<CsvColumn> CsvColumn::fromKey(const QString &key)
{
    const QString name = key.section(u':', 0, 0);
    const auto *known =
        std::ranges::find_if(targets, [&](const Target &one) { return name == QLatin1String(one.key); });
    if (known == std::end(targets))
        return std::nullopt;
    const QString detail = key.section(u':', 1);
    if (hasDetail(known->target) == detail.isEmpty())
        return std::nullopt;
    return CsvColumn{known->target, detail};
}

QString CsvColumn::label() const
{
    const QString text = tr(entry(target).label);
    if (isContact(target)) {
        for (const auto &kind : contactKinds) {
            if (detail == QLatin1String(kind[0]))
                return target == CsvTarget::PrivateContact ? text.arg(tr(kind[1])) : tr(kind[1]);
        }
    }
    return hasDetail(target) ? text.arg(detail) : text;
}

bool CsvMapping::has(CsvTarget target) const
{
    return std::ranges::find(columns, target, &CsvColumn::target) != columns.end();
}

bool CsvMapping::hasName() const
{
    return has(CsvTarget::Name) || has(CsvTarget::FamilyName) || has(CsvTarget::NameInLanguage);
}

CsvGuess guessedMapping(const QStringList &header)
{
    CsvGuess guessed{{}, true};
    QStringList taken;
    for (const QString &heading : header) {
        const std::optional<CsvColumn> column = guess(heading);
        guessed.isComplete = guessed.isComplete && column;
        const bool mayRepeat = column && (isContact(column->target) || column->target == CsvTarget::Link ||
                                          column->target == CsvTarget::Alias);
        // Of two columns that seem to say the same, the first counts.
        const bool isFree = column && (mayRepeat || !taken.contains(column->key()));
        guessed.mapping.columns.append(isFree ? *column : CsvColumn());
        taken.append(guessed.mapping.columns.constLast().key());
    }
    completeName(guessed.mapping);
    return guessed;
}

QList<CsvColumn> csvColumns()
{
    QList<CsvColumn> columns;
    for (const Target &target : targets) {
        if (!hasDetail(target.target))
            columns.append({target.target, {}});
        QStringList details;
        if (target.target == CsvTarget::NameInLanguage)
            details = QStringList{QStringLiteral("en"), QStringLiteral("ru")};
        else if (isContact(target.target))
            for (const auto &kind : contactKinds)
                details.append(QString::fromLatin1(kind[0]));
        else if (target.target == CsvTarget::Identifier)
            details = QStringList{QStringLiteral("wikidata")};
        for (const QString &detail : std::as_const(details))
            columns.append({target.target, detail});
    }
    return columns;
}

QStringList understoodNameColumns()
{
    return {QStringLiteral("name"), QStringLiteral("full name"), QStringLiteral("surname"),
            QStringLiteral("ФИО"), QStringLiteral("Фамилия")};
}

} // namespace delegations
