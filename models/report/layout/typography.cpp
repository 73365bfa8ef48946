#include "models/report/layout/typography.h"

#include "models/report/layout/page.h"

#include <QFontMetricsF>
#include <QStringList>

namespace delegations {

namespace {

struct RoleSpec
{
    TextRole role;
    qreal size;  ///< In points.
    qreal pitch; ///< In points.
    QFont::Weight weight;
    QRgb color;
};

constexpr RoleSpec roleSpecs[] = {
    {TextRole::Title, 22, 30, QFont::Bold, palette::ink},
    {TextRole::Subtitle, 11, 17, QFont::Normal, palette::muted},
    {TextRole::Heading1, 15, 21, QFont::Bold, palette::accent},
    {TextRole::Heading2, 11.5, 17, QFont::Bold, palette::ink},
    {TextRole::Heading3, 9.5, 14, QFont::Bold, palette::muted},
    {TextRole::Normal, 10, 15.5, QFont::Normal, palette::ink},
    {TextRole::Muted, 9, 14, QFont::Normal, palette::muted},
    {TextRole::Lead, 12, 18.5, QFont::Normal, palette::ink},
    {TextRole::TableHeader, 8, 12, QFont::Normal, palette::muted},
    {TextRole::TableBody, 9.5, 14, QFont::Normal, palette::ink},
    {TextRole::TableStrong, 9.5, 14, QFont::Bold, palette::ink},
    {TextRole::TableMuted, 9.5, 14, QFont::Normal, palette::muted},
    {TextRole::TableAlert, 9.5, 14, QFont::Bold, palette::alert},
    {TextRole::Key, 9, 14, QFont::Normal, palette::muted},
    {TextRole::Caption, 8, 12, QFont::Normal, palette::muted},
    {TextRole::PortraitName, 20, 28, QFont::Bold, palette::ink},
    {TextRole::Initials, 27, 38, QFont::Bold, palette::accent},
    {TextRole::Running, 8, 12, QFont::Normal, palette::muted},
};
static_assert(std::size(roleSpecs) == textRoleCount);

TextLook makeLook(const RoleSpec &spec)
{
    TextLook look;
    look.font.setFamilies(
        {QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans"), QStringLiteral("sans-serif")});
    look.font.setPixelSize(qRound(points(spec.size)));
    look.font.setWeight(spec.weight);
    look.font.setHintingPreference(QFont::PreferNoHinting);
    // The smallest spacing there is: with it the fonts' ligatures are off, without which readers of the PDF
    // search for "office" in vain.
    look.font.setLetterSpacing(QFont::AbsoluteSpacing, 1.0 / 64);
    look.color = spec.color;
    const QFontMetricsF metrics(look.font);
    const qreal height = metrics.ascent() + metrics.descent();
    look.pitch = std::max(points(spec.pitch), height);
    look.baseline = (look.pitch - height) / 2 + metrics.ascent();
    return look;
}

} // namespace

Typography::Typography()
{
    for (const RoleSpec &spec : roleSpecs)
        m_looks[size_t(spec.role)] = makeLook(spec);
}

} // namespace delegations
