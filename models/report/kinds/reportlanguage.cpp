#include "models/report/kinds/reportlanguage.h"

#include "models/core/kinds/belongings.h"
#include "models/language/languagecode.h"
#include "models/language/languagename.h"

#include <QTranslator>

namespace delegations {

namespace {

std::shared_ptr<const QTranslator> translator(const QString &code)
{
    auto loaded = std::make_shared<QTranslator>();
    return loaded->load(QStringLiteral(":/i18n/delegations_") + code) ? loaded : nullptr;
}

} // namespace

ReportLanguage::ReportLanguage(const QString &code)
    : m_code(programLanguages().contains(code) ? code : QStringLiteral("en"))
    , m_locale(m_code == QLatin1String("en") ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                                             : QLocale(m_code))
    , m_translator(m_code == QLatin1String("en") ? nullptr : translator(m_code))
    , m_dates(m_locale, m_translator)
{
}

QString ReportLanguage::ownName(const QString &code)
{
    return code == QLatin1String("ru") ? QStringLiteral("Русский") : QStringLiteral("English");
}

QString ReportLanguage::translated(const char *context, const QByteArray &source) const
{
    return m_translator ? m_translator->translate(context, source.constData()) : QString();
}

QString ReportLanguage::text(const char *source) const
{
    const QString found = translated("Report", source);
    return found.isEmpty() ? QString::fromUtf8(source) : found;
}

QString ReportLanguage::number(qint64 value) const
{
    return m_locale.toString(value);
}

QString ReportLanguage::officeAs(const QString &office, const QString &capacity) const
{
    if (capacity == QLatin1String("acting") && !office.isEmpty())
        return text(QT_TRANSLATE_NOOP("Report", "%1, acting")).arg(office);
    const QString name = this->capacity(capacity);
    return office.isEmpty() || name.isEmpty() ? office + name : office + QStringLiteral(", ") + name;
}

QString ReportLanguage::capacity(const QString &code) const
{
    if (code == QLatin1String("substitute"))
        return text(QT_TRANSLATE_NOOP("Report", "substitute"));
    if (code == QLatin1String("acting"))
        return text(QT_TRANSLATE_NOOP("Report", "acting"));
    if (code == QLatin1String("ex_officio"))
        return text(QT_TRANSLATE_NOOP("Report", "ex officio"));
    return {};
}

QString ReportLanguage::contactKind(const QString &code) const
{
    const Choice *type = choices::contactType(code);
    if (!type)
        return code;
    const QString found = translated("Choice", type->label);
    return found.isEmpty() ? QString::fromUtf8(type->label) : found;
}

QString ReportLanguage::languageNames(const QStringList &codes) const
{
    return delegations::languageNames(codes, m_translator.get());
}

} // namespace delegations
