#include "models/language/hanletters.h"

#include "models/language/resourcetable.h"

#include <array>

namespace delegations {

namespace {

/// Of all characters of 16 bits; most names are made of a thousand of them.
class Readings
{
public:
    Readings()
    {
        for (const QStringList &line : resourceTable(QStringLiteral(":/languages/han.tsv"))) {
            m_readings.append(line.first());
            for (const QChar character : line.last())
                m_places[character.unicode()] = quint16(m_readings.size());
        }
    }

    [[nodiscard]] QString of(QChar character) const
    {
        const quint16 place = m_places[character.unicode()];
        return place == 0 ? QString() : m_readings.at(place - 1);
    }

private:
    QStringList m_readings;
    std::array<quint16, 0x10000> m_places = {}; ///< One more than the place of its reading; 0 for none.
};

} // namespace

QString readingOf(QChar character)
{
    static const Readings readings;
    return readings.of(character);
}

} // namespace delegations
