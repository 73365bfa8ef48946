#include "models/report/kinds/reportlanguage.h"

#include "models/core/cleantext.h"
#include "models/core/kinds/belongings.h"
#include "models/core/languagename.h"

#include <QTranslator>

#include <algorithm>

namespace delegations {

namespace {

/// Offices as they are stored, in small letters, that have a word in every language.
constexpr const char *offices[] = {
    QT_TRANSLATE_NOOP("ReportOffice", "plenipotentiary"),
    QT_TRANSLATE_NOOP("ReportOffice", "plenipotentiary representative"),
    QT_TRANSLATE_NOOP("ReportOffice", "chairman"),
    QT_TRANSLATE_NOOP("ReportOffice", "chairwoman"),
    QT_TRANSLATE_NOOP("ReportOffice", "chair"),
    QT_TRANSLATE_NOOP("ReportOffice", "chairperson"),
    QT_TRANSLATE_NOOP("ReportOffice", "deputy chairman"),
    QT_TRANSLATE_NOOP("ReportOffice", "deputy chairwoman"),
    QT_TRANSLATE_NOOP("ReportOffice", "first deputy chairman"),
    QT_TRANSLATE_NOOP("ReportOffice", "vice-chairman"),
    QT_TRANSLATE_NOOP("ReportOffice", "president"),
    QT_TRANSLATE_NOOP("ReportOffice", "vice-president"),
    QT_TRANSLATE_NOOP("ReportOffice", "speaker"),
    QT_TRANSLATE_NOOP("ReportOffice", "deputy speaker"),
    QT_TRANSLATE_NOOP("ReportOffice", "head of the delegation"),
    QT_TRANSLATE_NOOP("ReportOffice", "head of delegation"),
    QT_TRANSLATE_NOOP("ReportOffice", "deputy head of the delegation"),
    QT_TRANSLATE_NOOP("ReportOffice", "executive secretary"),
    QT_TRANSLATE_NOOP("ReportOffice", "deputy executive secretary"),
    QT_TRANSLATE_NOOP("ReportOffice", "secretary general"),
    QT_TRANSLATE_NOOP("ReportOffice", "secretary of the delegation"),
    QT_TRANSLATE_NOOP("ReportOffice", "secretary"),
    QT_TRANSLATE_NOOP("ReportOffice", "rapporteur"),
    QT_TRANSLATE_NOOP("ReportOffice", "coordinator"),
    QT_TRANSLATE_NOOP("ReportOffice", "member"),
    QT_TRANSLATE_NOOP("ReportOffice", "deputy"),
    QT_TRANSLATE_NOOP("ReportOffice", "senator"),
    QT_TRANSLATE_NOOP("ReportOffice", "observer"),
};

std::shared_ptr<const QTranslator> translator(const QString &code)
{
    auto loaded = std::make_shared<QTranslator>();
    return loaded->load(QStringLiteral(":/i18n/delegations_") + code) ? loaded : nullptr;
}

} // namespace

ReportLanguage::ReportLanguage(const QString &code)
    : m_code(codes().contains(code) ? code : QStringLiteral("en"))
    , m_locale(m_code == QLatin1String("en") ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                                             : QLocale(m_code))
    , m_translator(m_code == QLatin1String("en") ? nullptr : translator(m_code))
    , m_dates(m_locale, m_translator)
{
}

QStringList ReportLanguage::codes()
{
    return {QStringLiteral("en"), QStringLiteral("ru")};
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

QString ReportLanguage::office(const QString &stored) const
{
    const QByteArray key = stored.toLower().toUtf8();
    const bool known =
        std::any_of(std::begin(offices), std::end(offices), [&](const char *one) { return key == one; });
    if (!known)
        return stored;
    if (stored == QLatin1String("plenipotentiary") && !m_translator)
        return QStringLiteral("Plenipotentiary representative");
    const QString found = translated("ReportOffice", key);
    return capitalized(found.isEmpty() ? stored : found);
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
