#pragma once

#include <QFont>
#include <QRgb>

#include <array>

/// How every text, rule and colour of a report looks; the one place that says so.
namespace delegations {

enum class TextRole {
    Title,
    Subtitle,
    Heading1,
    Heading2,
    Heading3,
    Normal,
    Muted,
    Lead,
    TableHeader,
    TableBody,
    TableStrong,
    TableMuted,
    TableAlert,
    Key,
    Caption,
    PortraitName,
    Initials,
    Running,
};
inline constexpr int textRoleCount = int(TextRole::Running) + 1;

struct TextLook
{
    QFont font;
    qreal pitch = 0;    ///< From line to line, in page units; at least the font's own height.
    qreal baseline = 0; ///< From the top of a line's box down to its baseline.
    QRgb color = 0;
};

namespace palette {
inline constexpr QRgb ink = 0xff1c2430;
inline constexpr QRgb muted = 0xff66707d;
inline constexpr QRgb accent = 0xff1f4f7a;
inline constexpr QRgb tint = 0xffe6edf4;
inline constexpr QRgb alert = 0xff9c3d0c;
inline constexpr QRgb hairline = 0xffd3d8de;
inline constexpr QRgb rule = 0xff8b95a1;
} // namespace palette

/// Fonts with their measures; made on, and used by, one thread.
class Typography
{
public:
    Typography();

    [[nodiscard]] const TextLook &look(TextRole role) const { return m_looks[size_t(role)]; }

private:
    std::array<TextLook, textRoleCount> m_looks;
};

} // namespace delegations
