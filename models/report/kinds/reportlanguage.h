#pragma once

#include "models/language/datewords.h"

#include <QLocale>
#include <QString>
#include <QStringList>

#include <memory>

class QTranslator;

namespace delegations {

/// The language that a report is written in, whatever the window's: its words, dates and numbers. A value;
/// any thread may read it.
class ReportLanguage
{
public:
    /// English for a code that is not among programLanguages().
    explicit ReportLanguage(const QString &code = QString());

    /// Its name in itself, for a list to choose from.
    [[nodiscard]] static QString ownName(const QString &code);

    [[nodiscard]] QString code() const { return m_code; }
    [[nodiscard]] const QLocale &locale() const { return m_locale; }

    /// `source` is marked with QT_TRANSLATE_NOOP("Report", ...) where it stands.
    [[nodiscard]] QString text(const char *source) const;
    [[nodiscard]] QString number(qint64 value) const;
    [[nodiscard]] QString date(QDate day) const { return m_dates.day(day); }
    [[nodiscard]] QString date(const PartialDate &date) const { return m_dates.date(date); }
    [[nodiscard]] QString period(const PartialDate &start, const PartialDate &end) const
    {
        return m_dates.period(start, end);
    }
    [[nodiscard]] QString term(const Term &term, bool isOfDay = true) const
    {
        return m_dates.term(term, isOfDay);
    }

    /// An office and the capacity in which it is held: "Chairman, acting".
    [[nodiscard]] QString officeAs(const QString &office, const QString &capacity) const;
    /// Of a coded capacity; empty for a full member.
    [[nodiscard]] QString capacity(const QString &code) const;
    /// Of a coded kind of contact; as stored when it is not known.
    [[nodiscard]] QString contactKind(const QString &code) const;
    /// Of languages by their BCP 47 codes, as a sentence begins with them.
    [[nodiscard]] QString languageNames(const QStringList &codes) const;

private:
    [[nodiscard]] QString translated(const char *context, const QByteArray &source) const;

    QString m_code;
    QLocale m_locale;
    std::shared_ptr<const QTranslator> m_translator; ///< None for English, the language of the source.
    DateWords m_dates;
};

} // namespace delegations
