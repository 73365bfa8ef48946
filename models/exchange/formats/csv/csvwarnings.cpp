#include "models/exchange/formats/csv/csvwarnings.h"

#include "models/core/utf8.h"

#include <QCoreApplication>
#include <QLocale>

namespace delegations {

namespace {

constexpr qsizetype mostInFull = 100;
constexpr qsizetype mostLines = 1000;

} // namespace

void CsvWarnings::add(int line, const QString &text, std::string_view about)
{
    if (m_first.size() < mostInFull) {
        m_first.append({line, text, m_outcome, toQString(about)});
        return;
    }
    ++m_furtherCount;
    if (m_further.size() < mostLines)
        m_further.append(QString::number(line));
}

QList<Warning> CsvWarnings::all() const
{
    QList<Warning> list = m_first;
    if (m_furtherCount > 0) {
        const QString lines = m_further.join(QStringLiteral(", ")) +
                              (m_furtherCount > m_further.size() ? QStringLiteral(" …") : QString());
        list.append({0,
                     QCoreApplication::translate("Import", "The last warning holds for %1 more lines too: %2")
                         .arg(QLocale().toString(m_furtherCount), lines),
                     m_outcome,
                     {},
                     m_furtherCount});
    }
    return list;
}

} // namespace delegations
