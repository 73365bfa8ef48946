#pragma once

#include <QProxyStyle>

namespace delegations {

/// Frames fields and tables where the palette is dark: Qt's own style takes a darker shade of the ground for
/// the line around them, which nobody sees on dark. What is chosen by, check boxes and radio buttons, it
/// outlines on every palette, disabled ones too: without its line an empty one is not there. The styles of
/// desktops stay as they are.
class FieldFrames : public QProxyStyle
{
    Q_OBJECT

public:
    /// For the whole program; once is enough.
    static void install();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;

private:
    using QProxyStyle::QProxyStyle;
};

} // namespace delegations
