#include "models/core/fieldspec.h"

#include "models/core/cleantext.h"
#include "models/core/columnvalue.h"
#include "models/core/weburl.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace delegations {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Field", text);
}

/// Longest value that a field takes; far above any real name or text, far below what would stall a page.
constexpr qsizetype longestText = 1'000'000;

QString urlProblem(const QString &text)
{
    return webUrl(text) ? QString()
                        : tr(QT_TRANSLATE_NOOP(
                              "Field", "A web address begins with https:// or http:// and names a host."));
}

QString emailProblem(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral(R"(^[^\s@,;<>]+@[^\s@,;<>.]+(\.[^\s@,;<>.]+)+$)"));
    return shape.match(text).hasMatch()
               ? QString()
               : tr(QT_TRANSLATE_NOOP("Field", "An e-mail address looks like name@example.org."));
}

QString languageProblem(const QString &text)
{
    static const QRegularExpression bcp47(QStringLiteral("^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"));
    return bcp47.match(text).hasMatch()
               ? QString()
               : tr(QT_TRANSLATE_NOOP("Field", "A language code such as en, ru or kk."));
}

/// The code's shape; which codes there are is known above.
QString countryProblem(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("^[A-Z]{2}$"));
    return shape.match(text).hasMatch()
               ? QString()
               : tr(QT_TRANSLATE_NOOP("Field", "Choose a country of the list, or write its code of two "
                                               "letters, as in ISO 3166: KZ, BY."));
}

QString integerProblem(const QVariant &value)
{
    bool isNumber = false;
    value.toLongLong(&isNumber);
    return isNumber ? QString() : tr(QT_TRANSLATE_NOOP("Field", "A whole number."));
}

QString choiceProblem(std::span<const Choice> choices, const QString &text)
{
    for (const Choice &choice : choices) {
        if (choice.value == text)
            return {};
    }
    return tr(QT_TRANSLATE_NOOP("Field", "Choose one of the list."));
}

QString problemOfKind(const FieldSpec &field, const QVariant &value)
{
    switch (field.kind) {
    case FieldKind::Url:
        return urlProblem(value.toString());
    case FieldKind::Email:
        return emailProblem(value.toString());
    case FieldKind::Language:
        return languageProblem(value.toString());
    case FieldKind::Country:
        return countryProblem(value.toString());
    case FieldKind::Integer:
        return integerProblem(value);
    case FieldKind::Choice:
        return choiceProblem(field.choices, value.toString());
    case FieldKind::Text:
    case FieldKind::LongText:
        return value.toString().size() <= longestText
                   ? QString()
                   : tr(QT_TRANSLATE_NOOP("Field", "This text is too long: one million characters at most."));
    case FieldKind::Date:
    case FieldKind::YesNo:
    case FieldKind::Image:
    case FieldKind::File:
    case FieldKind::Reference:
        break;
    }
    return {};
}

/// A country's code is stored in capitals, however it is typed.
QVariant cleanedCountry(const QVariant &value)
{
    constexpr qsizetype codeSize = 2;
    const QString text = cleanedLine(value.toString());
    return toColumn(text.size() == codeSize ? text.toUpper() : text);
}

QVariant cleanedInteger(const QVariant &value)
{
    const QString text = cleanedLine(value.toString());
    bool isNumber = false;
    const qlonglong number = text.toLongLong(&isNumber);
    return isNumber ? QVariant(number) : toColumn(text);
}

/// The id of a record, null, or the text that names none.
QVariant cleanedReference(const QVariant &value)
{
    if (value.typeId() == QMetaType::QString)
        return toColumn(cleanedLine(value.toString()));
    return value.toLongLong() == 0 ? QVariant() : QVariant(value.toLongLong());
}

} // namespace

QString FieldSpec::labelText() const
{
    return QCoreApplication::translate("Field", label);
}

QString FieldSpec::problem(const QVariant &value) const
{
    const bool empty =
        value.isNull() || (isBytes() ? value.toByteArray().isEmpty() : value.toString().trimmed().isEmpty());
    if (empty)
        return required ? tr(QT_TRANSLATE_NOOP("Field", "This cannot be empty.")) : QString();
    const QString reason = problemOfKind(*this, value);
    return reason.isEmpty() && validator && !value.isNull() ? validator(value) : reason;
}

QString FieldSpec::displayText(const QVariant &value) const
{
    switch (kind) {
    case FieldKind::YesNo:
        return value.toInt() ? tr(QT_TRANSLATE_NOOP("Field", "Yes")) : tr(QT_TRANSLATE_NOOP("Field", "No"));
    case FieldKind::Choice:
        for (const Choice &choice : choices) {
            if (choice.value == value.toString())
                return QCoreApplication::translate("Choice", choice.label);
        }
        return value.toString();
    case FieldKind::Reference:
    case FieldKind::Image:
    case FieldKind::File:
        return {};
    default:
        return value.toString();
    }
}

QVariant FieldSpec::cleaned(const QVariant &value) const
{
    switch (kind) {
    case FieldKind::Integer:
        return cleanedInteger(value);
    case FieldKind::Country:
        return cleanedCountry(value);
    case FieldKind::YesNo:
        return qlonglong(value.toInt() != 0);
    case FieldKind::Image:
    case FieldKind::File:
        return toColumn(value.toByteArray());
    case FieldKind::Reference:
        return cleanedReference(value);
    case FieldKind::LongText:
        return toColumn(cleanedText(value.toString()));
    default:
        return toColumn(cleanedLine(value.toString()));
    }
}

} // namespace delegations
