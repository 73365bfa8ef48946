#include "tests/support/popolocheck.h"

#include <QHash>
#include <QJsonArray>
#include <QRegularExpression>

namespace delegations::test {

namespace {

const QString asWritten = QStringLiteral("_as_written");

/// A member as a schema describes it: "text", "date", "time", "moment", "email", "uri", or "[class" of a
/// list's records; required with "!".
using Schema = QHash<QString, QString>;

Schema schema(const char *text)
{
    Schema made;
    for (const QString &word : QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts))
        made.insert(word.section(u':', 0, 0), word.section(u':', 1));
    return made;
}

/// From the schemas' own text.
const QHash<QString, Schema> &schemas()
{
    static const QHash<QString, Schema> all{
        {QStringLiteral("persons"),
         schema(
             "id:text name:text other_names:[other_name identifiers:[identifier family_name:text "
             "given_name:text "
             "additional_name:text honorific_prefix:text honorific_suffix:text patronymic_name:text "
             "sort_name:text email:email gender:text birth_date:date death_date:date image:uri summary:text "
             "biography:text national_identity:text contact_details:[contact_detail links:[link "
             "memberships:[memberships created_at:moment updated_at:moment sources:[link")},
        {QStringLiteral("organizations"),
         schema(
             "id:text name:text other_names:[other_name identifiers:[identifier classification:text "
             "parent_id:text "
             "area_id:text abstract:text description:text founding_date:date dissolution_date:date image:uri "
             "contact_details:[contact_detail links:[link created_at:moment updated_at:moment "
             "sources:[link")},
        {QStringLiteral("memberships"),
         schema("id:text label:text role:text person_id:text organization_id:text post_id:text "
                "on_behalf_of_id:text "
                "area_id:text start_date:time end_date:time contact_details:[contact_detail links:[link "
                "created_at:moment updated_at:moment sources:[link")},
        {QStringLiteral("posts"),
         schema(
             "id:text label:text role:text organization_id:text area_id:text start_date:date end_date:date "
             "contact_details:[contact_detail links:[link created_at:moment updated_at:moment "
             "sources:[link")},
        {QStringLiteral("areas"),
         schema("id:text name:text identifier:text classification:text parent_id:text "
                "created_at:moment updated_at:moment sources:[link")},
        {QStringLiteral("events"),
         schema("id:text name:text description:text start_date:time end_date:time location:text status:text "
                "identifiers:[identifier classification:text organization_id:text attendees:[persons "
                "parent_id:text "
                "created_at:moment updated_at:moment sources:[link")},
        {QStringLiteral("other_name"),
         schema("name:text family_name:text given_name:text additional_name:text honorific_prefix:text "
                "honorific_suffix:text patronymic_name:text start_date:date end_date:date note:text")},
        {QStringLiteral("identifier"), schema("identifier:text! scheme:text")},
        {QStringLiteral("link"), schema("url:text! note:text")},
        {QStringLiteral("contact_detail"),
         schema(
             "label:text type:text! value:text! note:text valid_from:date valid_until:date created_at:moment "
             "updated_at:moment sources:[link")},
    };
    return all;
}

QString patternOf(const QString &kind)
{
    if (kind == QLatin1String("date"))
        return QStringLiteral("^[0-9]{4}(-[0-9]{2}){0,2}$");
    if (kind == QLatin1String("time"))
        return QStringLiteral("^[0-9]{4}((-[0-9]{2}){0,2}|(-[0-9]{2}){2}T[0-9]{2}(:[0-9]{2}){0,2}"
                              "(Z|[+-][0-9]{2}(:[0-9]{2})?))$");
    if (kind == QLatin1String("moment"))
        return QStringLiteral("^[0-9]{4}-[0-9]{2}-[0-9]{2}");
    return kind == QLatin1String("email") ? QStringLiteral("^[^@]+@[^@]+$") : QString();
}

void check(const QString &place, const QString &name, const QJsonObject &object, QStringList &problems)
{
    const Schema members = schemas().value(name);
    for (auto member = members.cbegin(); member != members.cend(); ++member) {
        const QJsonValue value = object.value(member.key());
        const QString kind = QString(*member).remove(u'!');
        const QString here = place + u' ' + member.key();
        if (value.isUndefined() || value.isNull()) {
            if (member->endsWith(u'!'))
                problems.append(here + QStringLiteral(": missing"));
        } else if (kind.startsWith(u'[')) {
            if (!value.isArray())
                problems.append(here + QStringLiteral(": no list"));
            for (const QJsonValue &one : value.toArray())
                check(here, kind.sliced(1), one.toObject(), problems);
        } else if (!value.isString()) {
            problems.append(here + QStringLiteral(": no text"));
        } else if (!QRegularExpression(patternOf(kind)).match(value.toString()).hasMatch()) {
            problems.append(here + QStringLiteral(": no ") + kind + u' ' + value.toString());
        }
    }
}

QString plain(const QString &text)
{
    static const QRegularExpression joinersAtBlanks(
        QStringLiteral("[\\x{200b}-\\x{200d}]*\\s+[\\x{200b}-\\x{200d}]*"));
    return QString(text).replace(joinersAtBlanks, QStringLiteral(" ")).simplified();
}

/// One comparison; knows what the other file's ids were.
class Comparison
{
public:
    Comparison(const QJsonObject &file, const QJsonObject &other) : m_file(file), m_other(other)
    {
        for (const QString &list : lists()) {
            for (const QJsonValue &record : other.value(list).toArray())
                m_ids.insert(record[QStringLiteral("id")].toString(), idOf(record.toObject()));
        }
    }

    QStringList lost()
    {
        for (const QString &list : lists()) {
            if (list == QLatin1String("memberships"))
                compareMemberships();
            else
                compareList(list);
        }
        compareSources();
        return m_lost;
    }

private:
    static QStringList lists()
    {
        return {QStringLiteral("persons"), QStringLiteral("organizations"), QStringLiteral("areas"),
                QStringLiteral("posts"),   QStringLiteral("events"),        QStringLiteral("memberships")};
    }

    static QString idOf(const QJsonObject &record)
    {
        const QJsonValue given = record.value(QStringLiteral("id") + asWritten);
        return (given.isString() ? given : record.value(QStringLiteral("id"))).toString();
    }

    [[nodiscard]] QString known(const QString &name, const QString &text) const
    {
        return name.endsWith(QLatin1String("_id")) || name == QLatin1String("id") ? m_ids.value(text, text)
                                                                                  : plain(text);
    }

    [[nodiscard]] bool isSame(const QString &name, const QJsonValue &value, const QJsonValue &found) const
    {
        if (value.isString())
            return found.isString() && known(name, found.toString()) == known(name, value.toString());
        if (value.isObject())
            return found.isObject() && hasAll(value.toObject(), found.toObject());
        if (!value.isArray())
            return value == found;
        const QJsonArray elements = found.toArray();
        for (const QJsonValue &wanted : value.toArray()) {
            if (std::none_of(elements.begin(), elements.end(),
                             [&](const QJsonValue &one) { return isSame(name, wanted, one); }))
                return false;
        }
        return true;
    }

    [[nodiscard]] bool has(const QString &name, const QJsonValue &value, const QJsonObject &record) const
    {
        const bool isEmpty =
            value.isNull() || value == QJsonValue(QString()) || value == QJsonValue(QJsonArray());
        if (isEmpty || isSame(name, value, record.value(name)))
            return true;
        const QJsonValue given = record.value(name + asWritten);
        QJsonArray both = record.value(name).toArray();
        for (const QJsonValue &one : given.toArray())
            both.append(one);
        return isSame(name, value, value.isArray() ? QJsonValue(both) : given);
    }

    [[nodiscard]] bool hasAll(const QJsonObject &wanted, const QJsonObject &record) const
    {
        for (auto member = wanted.begin(); member != wanted.end(); ++member) {
            if (!has(member.key(), member.value(), record))
                return false;
        }
        return true;
    }

    /// Several addresses in one member are several contacts.
    static void splitEmail(QJsonObject &record)
    {
        const QString said = record.value(QStringLiteral("email")).toString();
        if (!said.contains(u','))
            return;
        const QStringList addresses =
            said.split(QRegularExpression(QStringLiteral("[, ]+")), Qt::SkipEmptyParts);
        record.insert(QStringLiteral("email"), addresses.first());
        QJsonArray contacts = record.value(QStringLiteral("contact_details")).toArray();
        for (const QString &address : addresses)
            contacts.append(QJsonObject{{QStringLiteral("type"), QStringLiteral("email")},
                                        {QStringLiteral("value"), address}});
        record.insert(QStringLiteral("contact_details"), contacts);
    }

    void compareList(const QString &list)
    {
        QHash<QString, QJsonObject> records;
        for (const QJsonValue &record : m_other.value(list).toArray())
            records.insert(idOf(record.toObject()), record.toObject());
        for (const QJsonValue &wanted : m_file.value(list).toArray()) {
            QJsonObject record = wanted.toObject();
            splitEmail(record);
            const QString id = record.value(QStringLiteral("id")).toString();
            for (auto member = record.begin(); member != record.end(); ++member) {
                if (!has(member.key(), member.value(), records.value(id)))
                    m_lost.append(QStringLiteral("%1 %2 %3").arg(list, id, member.key()));
            }
        }
    }

    /// They have no ids: each must find one of its own.
    void compareMemberships()
    {
        QHash<QString, QList<QJsonObject>> byPerson;
        for (const QJsonValue &one : m_other.value(QStringLiteral("memberships")).toArray())
            byPerson[known(QStringLiteral("id"), one[QStringLiteral("person_id")].toString())].append(
                one.toObject());
        for (const QJsonValue &wanted : m_file.value(QStringLiteral("memberships")).toArray()) {
            const QString person = wanted[QStringLiteral("person_id")].toString();
            QList<QJsonObject> &left = byPerson[person];
            const auto found = std::find_if(left.cbegin(), left.cend(), [&](const QJsonObject &one) {
                return hasAll(wanted.toObject(), one);
            });
            if (found == left.cend())
                m_lost.append(QStringLiteral("a membership of %1").arg(person));
            else
                left.erase(found);
        }
    }

    void compareSources()
    {
        QStringList urls;
        for (const char *list : {"organizations", "areas"}) {
            for (const QJsonValue &record : m_other.value(QLatin1String(list)).toArray()) {
                for (const QJsonValue &source : record[QStringLiteral("sources")].toArray())
                    urls.append(source[QStringLiteral("url")].toString());
            }
        }
        for (const QJsonValue &source :
             m_file.value(QStringLiteral("meta"))[QStringLiteral("sources")].toArray()) {
            if (!urls.contains(source.toString()))
                m_lost.append(QStringLiteral("source ") + source.toString());
        }
    }

    const QJsonObject &m_file;
    const QJsonObject &m_other;
    QHash<QString, QString> m_ids;
    QStringList m_lost;
};

} // namespace

QStringList schemaProblems(const QJsonObject &file)
{
    QStringList problems;
    for (const char *list : {"persons", "organizations", "memberships", "posts", "areas", "events"}) {
        const QString name = QString::fromLatin1(list);
        const QJsonArray records = file.value(name).toArray();
        for (qsizetype at = 0; at < records.size(); ++at)
            check(QStringLiteral("%1 %2").arg(name).arg(at), name, records[at].toObject(), problems);
    }
    return problems;
}

QStringList lostValues(const QJsonObject &file, const QJsonObject &other)
{
    return Comparison(file, other).lost();
}

} // namespace delegations::test
