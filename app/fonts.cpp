#include "app/fonts.h"

#include <QFontDatabase>
#include <QStringList>

#include <fontconfig/fontconfig.h>

namespace delegations {

FontConfiguration::FontConfiguration() : m_read(std::async(std::launch::async, [] { FcInit(); })) {}

FontList::FontList(const FontConfiguration &configuration)
    : m_filled(std::async(std::launch::async, [&configuration] {
        configuration.wait();
        (void)QFontDatabase::families();
    }))
{
}

} // namespace delegations
