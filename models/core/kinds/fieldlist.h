#pragma once

#include "models/core/fieldspec.h"
#include "models/core/partialdate.h"

#include <QCoreApplication>

#include <array>
#include <optional>

namespace delegations {

/// A validator of numbers.
[[nodiscard]] QString notNegative(const QVariant &value);

/// The declaration of one kind: a struct derived from this has a member for each field, in the order of the
/// record's cells, and each member is made by one of the functions below. Being constants, the members are
/// what code names a field by (fields::person.birthDate), and their specs what drives everything else.
template <RecordKind K>
class FieldList
{
public:
    static constexpr RecordKind kind = K;

    [[nodiscard]] constexpr std::span<const FieldSpec> specs() const { return {m_specs.data(), m_count}; }

protected:
    using Label = const char *; ///< Source text, translated in the context "Field".

    constexpr Field<QString> text(const char *column, Label label, const FieldOptions &options = {})
    {
        return add<QString>(FieldKind::Text, column, label, options);
    }
    constexpr Field<QString> longText(const char *column, Label label, const FieldOptions &options = {})
    {
        return add<QString>(FieldKind::LongText, column, label, options);
    }
    /// One of options.choices.
    constexpr Field<QString> choice(const char *column, Label label, const FieldOptions &options)
    {
        return add<QString>(FieldKind::Choice, column, label, options);
    }
    /// BCP 47.
    constexpr Field<QString> languageCode(const char *column, Label label, const FieldOptions &options = {})
    {
        return add<QString>(FieldKind::Language, column, label, options);
    }
    /// ISO 3166-1 alpha-2.
    constexpr Field<QString> country(const char *column, Label label, const FieldOptions &options = {})
    {
        return add<QString>(FieldKind::Country, column, label, options);
    }
    constexpr Field<QString> webAddress(const char *column, Label label, const FieldOptions &options = {})
    {
        return add<QString>(FieldKind::Url, column, label, options);
    }
    constexpr Field<std::optional<qint64>> number(const char *column, Label label,
                                                  const FieldOptions &options = {})
    {
        return add<std::optional<qint64>>(FieldKind::Integer, column, label, options);
    }
    constexpr Field<bool> yesNo(const char *column, Label label, const FieldOptions &options = {})
    {
        return add<bool>(FieldKind::YesNo, column, label, options);
    }
    constexpr Field<PartialDate> date(const char *column, Label label, const FieldOptions &options = {})
    {
        return add<PartialDate>(FieldKind::Date, column, label, options);
    }
    /// A file's content.
    constexpr Field<QByteArray> file(const char *column, Label label, const FieldOptions &options = {})
    {
        return add<QByteArray>(FieldKind::File, column, label, options);
    }
    /// An encoded picture.
    constexpr Field<QByteArray> image(const char *column, Label label, const FieldOptions &options = {})
    {
        return add<QByteArray>(FieldKind::Image, column, label, options);
    }
    constexpr Field<RecordKey> reference(const char *column, Label label, RecordKind target,
                                         FieldOptions options = {})
    {
        options.target = target;
        return add<RecordKey>(FieldKind::Reference, column, label, options);
    }
    /// A reference to the record that this one goes with when it is deleted.
    constexpr Field<RecordKey> owner(const char *column, Label label, RecordKind target,
                                     FieldOptions options = {})
    {
        options.owned = true;
        return reference(column, label, target, options);
    }
    /// The last field of each kind: what other programs' files say and there is no column for, a JSON object.
    constexpr Field<QString> furtherData()
    {
        return longText("extras", QT_TRANSLATE_NOOP("Field", "Further data"), {.inForm = false});
    }

private:
    static constexpr size_t most = 24;

    template <typename V>
    constexpr Field<V> add(FieldKind fieldKind, const char *column, Label label, const FieldOptions &options)
    {
        FieldSpec &spec = m_specs[m_count]; // Too many fields do not compile.
        static_cast<FieldOptions &>(spec) = options;
        spec.id = {K, qint16(m_count++)};
        spec.column = QLatin1StringView(column);
        spec.label = label;
        spec.kind = fieldKind;
        return {spec.id};
    }

    std::array<FieldSpec, most> m_specs{};
    size_t m_count = 0;
};

} // namespace delegations
