#include "ui/pages/fieldtext.h"

#include "models/core/kinds/belongings.h"
#include "models/core/kinds/people.h"
#include "models/core/kinds/recordtype.h"
#include "models/core/weburl.h"
#include "models/language/languagename.h"
#include "models/language/valuetext.h"
#include "ui/widgets/datetext.h"

#include <QCoreApplication>
#include <QLocale>

namespace delegations {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FieldText)
};

} // namespace

QString fieldLabel(FieldId field)
{
    return specOf(field).labelText();
}

QString fieldText(FieldId field, const QString &value)
{
    return value.isEmpty() ? value : valueText(specOf(field), value);
}

QString languageText(const QString &language)
{
    const bool isKnown = QLocale(language).language() != QLocale::C;
    return isKnown ? fieldText(fields::personName.language, language) : language;
}

QString nameLabel(const Spelling &spelling)
{
    QStringList parts;
    for (const Spelling::Use &use : spelling.uses) {
        QStringList part{languageNames(use.languages), fieldText(fields::personName.nameKind, use.kind)};
        if (!use.from.isNull() || !use.until.isNull())
            part.append(periodText(use.from, use.until));
        part.removeAll(QString());
        if (!part.isEmpty())
            parts.append(part.join(QStringLiteral(" · ")));
    }
    return parts.isEmpty() ? fieldLabel(fields::personName.name) : parts.join(QStringLiteral("; "));
}

QString contactLabel(const ContactEntry &contact)
{
    if (!contact.label.isEmpty())
        return contact.label;
    if (contact.type == QLatin1String("website"))
        return Words::tr("Website");
    if (const Choice *type = choices::contactType(contact.type))
        return fieldText(fields::contactDetail.contactType, type->value);
    return contact.type;
}

QString addressText(const QString &url)
{
    const auto address = webUrl(url);
    if (!address)
        return url;
    QString text = address->toDisplayString(QUrl::RemoveScheme | QUrl::StripTrailingSlash);
    while (text.startsWith(u'/'))
        text.remove(0, 1);
    if (text.endsWith(u'/'))
        text.chop(1);
    return text;
}

QString webLinkLabel(const WebLink &link)
{
    return link.note.isEmpty() || link.note == QLatin1String("website") ? Words::tr("Website") : link.note;
}

} // namespace delegations
