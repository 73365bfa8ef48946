#include "ui/widgets/theme.h"

#include <QApplication>

#include <cmath>

namespace delegations::theme {

namespace {

double linear(double channel)
{
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double scaleOf(Type type)
{
    switch (type) {
    case Type::Title:
        return 1.85;
    case Type::Figure:
        return 1.5;
    case Type::Lead:
        return 1.3;
    case Type::Heading:
        return 1.1;
    case Type::Caption:
        return 0.9;
    case Type::Strong:
    case Type::Body:
        break;
    }
    return 1;
}

} // namespace

QFont font(Type type)
{
    QFont result = QApplication::font();
    if (result.pointSizeF() > 0)
        result.setPointSizeF(result.pointSizeF() * scaleOf(type));
    else
        result.setPixelSize(qRound(result.pixelSize() * scaleOf(type)));
    if (type == Type::Title || type == Type::Figure || type == Type::Heading || type == Type::Strong)
        result.setWeight(QFont::DemiBold);
    return result;
}

bool isDark(const QPalette &palette)
{
    return luminance(palette.color(QPalette::Window)) < luminance(palette.color(QPalette::WindowText));
}

QColor mix(const QColor &from, const QColor &to, double amount)
{
    const auto channel = [amount](double a, double b) { return float(a + (b - a) * amount); };
    return QColor::fromRgbF(channel(from.redF(), to.redF()), channel(from.greenF(), to.greenF()),
                            channel(from.blueF(), to.blueF()));
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QColor readableOn(const QColor &background, const QColor &text, const QColor &color, double ratio)
{
    QColor result = color;
    for (int step = 1; step <= 10 && contrast(result, background) < ratio; ++step)
        result = mix(color, text, step / 10.0);
    return result;
}

QColor mutedOn(const QColor &background, const QColor &text)
{
    return readableOn(background, text, mix(background, text, 0.6));
}

QColor readable(const QColor &color, const QPalette &palette, double ratio)
{
    return readableOn(palette.color(QPalette::Window), palette.color(QPalette::WindowText), color, ratio);
}

QPalette paper()
{
    const QPalette program = QApplication::palette();
    QPalette result;
    for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
        result.setColor(group, QPalette::Window, program.color(group, QPalette::Base));
        result.setColor(group, QPalette::WindowText, program.color(group, QPalette::Text));
    }
    return result;
}

QColor mutedText(const QPalette &palette)
{
    return mutedOn(palette.color(QPalette::Window), palette.color(QPalette::WindowText));
}

QColor hairline(const QPalette &palette)
{
    return mix(palette.color(QPalette::Window), palette.color(QPalette::WindowText), 0.16);
}

QColor link(const QPalette &palette)
{
    const QColor blue = isDark(palette) ? QColor(0x8a, 0xb4, 0xf8) : QColor(0x1a, 0x5f, 0xb4);
    return readable(blue, palette, 4.5);
}

QColor accent(const QPalette &palette)
{
    return readable(palette.color(QPalette::Active, QPalette::Highlight), palette, 3);
}

QColor warning(const QPalette &palette)
{
    return readable(isDark(palette) ? QColor(0xf5, 0xb0, 0x41) : QColor(0xb3, 0x5c, 0x00), palette, 3);
}

QColor error(const QPalette &palette)
{
    return readable(isDark(palette) ? QColor(0xf2, 0x8b, 0x82) : QColor(0xc0, 0x1c, 0x28), palette, 3);
}

} // namespace delegations::theme
