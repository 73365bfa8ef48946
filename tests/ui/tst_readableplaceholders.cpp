// What an empty field asks for can be read on light and on dark palettes.
#include "tests/support/programwindow.h"
#include "ui/widgets/readableplaceholders.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>
#include <QWidget>

using namespace delegations;

namespace {

/// As it is seen on the field.
double contrastOf(const QPalette &palette)
{
    const QColor text = palette.color(QPalette::PlaceholderText);
    const QColor field = palette.color(QPalette::Base);
    return theme::contrast(theme::mix(field, QColor(text.rgb()), text.alphaF()), field);
}

/// As a platform gives it that knows nothing of placeholders.
QPalette withPlaceholder(QPalette palette, const QColor &color)
{
    palette.setColor(QPalette::PlaceholderText, color);
    return palette;
}

} // namespace

class TestReadablePlaceholders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theyFollowThePalette();
};

void TestReadablePlaceholders::theyFollowThePalette()
{
    const QPalette light = QApplication::palette();
    const QColor black(0, 0, 0, 128);
    QWidget window;
    new ReadablePlaceholders(&window);
    QLineEdit field(&window);
    window.show();
    QTRY_VERIFY(contrastOf(field.palette()) >= 4.5);
    const QPalette dark = withPlaceholder(test::darkPalette(), black);
    QVERIFY(contrastOf(dark) < 2);
    QApplication::setPalette(dark);
    QTRY_COMPARE(field.palette().color(QPalette::Base), dark.color(QPalette::Base)); // The rest stays.
    QTRY_VERIFY(contrastOf(field.palette()) >= 4.5);
    QApplication::setPalette(withPlaceholder(light, QColor(240, 240, 240)));
    QTRY_COMPARE(field.palette().color(QPalette::Base), light.color(QPalette::Base));
    QTRY_VERIFY(contrastOf(field.palette()) >= 4.5);
}

QTEST_MAIN(TestReadablePlaceholders)
#include "tst_readableplaceholders.moc"
