#pragma once

#include "models/core/term.h"

#include <QLocale>
#include <QString>

#include <memory>

class QTranslator;

namespace delegations {

/// How dates and periods are written for people, in pages and documents alike: "4 June 2022", "June 2022",
/// "since 2022"; «4 июня 2022 г.», «с января 2020 г.», «по 2018 г.», for an end is the last day. A value; any
/// thread may read it.
class DateWords
{
public:
    /// In the language of the window, which is that of QLocale().
    DateWords();
    /// In another one. Without a translator the words are English.
    DateWords(const QLocale &locale, std::shared_ptr<const QTranslator> translator);

    [[nodiscard]] QString day(QDate day) const;
    /// As exact as it is; empty when unknown.
    [[nodiscard]] QString date(const PartialDate &date) const;
    /// "4 June 2022 – May 2023", "since ...", "until ..."; empty when both are unknown. What has no end and
    /// is not of the day that is shown is still to come: "from ...".
    [[nodiscard]] QString period(const PartialDate &start, const PartialDate &end, bool isOfDay = true) const;
    /// As period(), and which of the dates are those of a legislative period: "from 14 January 2011; 55th
    /// Parliament, to 30 March 2015".
    [[nodiscard]] QString term(const Term &term, bool isOfDay = true) const;
    /// Of the legislative period from which a term has dates; "legislative period" where it has no name.
    [[nodiscard]] QString periodName(const Term &term) const;

private:
    /// A source text and what tells it from another one that reads alike.
    struct Text
    {
        const char *source;
        const char *meaning = nullptr;
    };
    enum class Case { Nominative, Genitive }; ///< Of a month's name, where the language has them.

    [[nodiscard]] QString text(const Text &text) const;
    [[nodiscard]] QString date(const PartialDate &date, Case form) const;
    [[nodiscard]] QString range(const PartialDate &start, const PartialDate &end) const;
    [[nodiscard]] QString ofPeriod(const Term &part) const;

    QLocale m_locale;
    std::shared_ptr<const QTranslator> m_translator;
    bool m_isOfProgram;
};

} // namespace delegations
