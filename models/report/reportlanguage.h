#pragma once

#include "models/core/partialdate.h"

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
    /// English for a code that is not among codes().
    explicit ReportLanguage(const QString &code = QString());

    /// The languages that reports can be in, as BCP 47: "en", "ru".
    [[nodiscard]] static QStringList codes();
    /// Its name in itself, for a list to choose from.
    [[nodiscard]] static QString ownName(const QString &code);

    [[nodiscard]] QString code() const { return m_code; }
    [[nodiscard]] const QLocale &locale() const { return m_locale; }

    /// `source` is marked with QT_TRANSLATE_NOOP("Report", ...) where it stands.
    [[nodiscard]] QString text(const char *source) const;
    [[nodiscard]] QString number(qint64 value) const;
    [[nodiscard]] QString date(QDate day) const;
    /// As exact as it is; empty when unknown.
    [[nodiscard]] QString date(const PartialDate &date) const;
    /// "4 June 2022 – May 2023", "since ...", "until ..."; empty when both are unknown.
    [[nodiscard]] QString period(const PartialDate &start, const PartialDate &end) const;

    /// An office's title or role: worded for those that every parliament has, else as stored.
    [[nodiscard]] QString office(const QString &stored) const;
    /// Of a coded capacity; empty for a full member.
    [[nodiscard]] QString capacity(const QString &code) const;
    /// Of a coded kind of contact; as stored when it is not known.
    [[nodiscard]] QString contactKind(const QString &code) const;
    /// The language that a BCP 47 code names, with a capital letter; the code itself when it is not known.
    [[nodiscard]] QString languageName(const QString &code) const;

private:
    enum class Case { Alone, AfterPreposition };
    [[nodiscard]] QString date(const PartialDate &date, Case form) const;
    [[nodiscard]] QString translated(const char *context, const QByteArray &source) const;

    QString m_code;
    QLocale m_locale;
    std::shared_ptr<const QTranslator> m_translator; ///< None for English, the language of the source.
};

} // namespace delegations
