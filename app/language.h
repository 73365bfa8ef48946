#pragma once

#include <QLocale>
#include <QTranslator>

namespace delegations {

/// The words of the program and of Qt's own dialogs in a person's language, or in English where there is no
/// translation, and dates, numbers, the order of words and the first day of the week in that same language;
/// for as long as this lives. An application must exist, and no widget yet.
class ProgramLanguage
{
public:
    explicit ProgramLanguage(const QLocale &locale = QLocale::system());
    ~ProgramLanguage();
    ProgramLanguage(const ProgramLanguage &) = delete;
    ProgramLanguage &operator=(const ProgramLanguage &) = delete;

private:
    QLocale m_before;
    QTranslator m_words;
    QTranslator m_dialogs;
};

} // namespace delegations
