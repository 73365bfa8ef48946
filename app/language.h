#pragma once

#include <QLocale>
#include <QTranslator>

namespace delegations {

/// The words of the program and of Qt's own dialogs in a person's language, or in English where there is no
/// translation; for as long as this lives. An application must exist.
class ProgramLanguage
{
public:
    explicit ProgramLanguage(const QLocale &locale = QLocale::system());

private:
    QTranslator m_words;
    QTranslator m_dialogs;
};

} // namespace delegations
