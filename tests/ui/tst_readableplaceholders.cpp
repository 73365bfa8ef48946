// What an empty field asks for can be read on light and on dark palettes, and what is chosen by can be seen.
#include "tests/support/programwindow.h"
#include "ui/widgets/fieldframes.h"
#include "ui/widgets/readableplaceholders.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QStyleOptionButton>
#include <QTableView>
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
    void fieldsAreFramed_data();
    void fieldsAreFramed();
    void whatIsChosenByIsOutlined_data();
    void whatIsChosenByIsOutlined();
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

void TestReadablePlaceholders::fieldsAreFramed_data()
{
    QTest::addColumn<std::function<QWidget *()>>("make");
    QTest::newRow("line") << std::function<QWidget *()>([] { return new QLineEdit; });
    QTest::newRow("choice") << std::function<QWidget *()>([] { return new QComboBox; });
    QTest::newRow("text") << std::function<QWidget *()>([] { return new QPlainTextEdit; });
    QTest::newRow("table") << std::function<QWidget *()>([] { return new QTableView; });
}

/// Qt's own style takes a darker shade of the ground, which is none on dark; on light it stays.
void TestReadablePlaceholders::fieldsAreFramed()
{
    QFETCH(std::function<QWidget *()>, make);
    const QPalette before = QApplication::palette();
    const auto picture = [&](const QPalette &palette) {
        QApplication::setPalette(palette);
        const std::unique_ptr<QWidget> field(make());
        field->resize(160, 60);
        return field->grab().toImage();
    };
    QApplication::setStyle(QStringLiteral("fusion"));
    const QPalette light = QApplication::style()->standardPalette();
    const QImage lightBefore = picture(light);
    FieldFrames::install();
    QCOMPARE(picture(light), lightBefore);
    const QImage dark = picture(test::darkPalette());
    const QColor ground = test::darkPalette().color(QPalette::Window);
    double best = 1;
    for (int x = 0; x < 3; ++x)
        best = std::max(best, theme::contrast(dark.pixelColor(x, dark.height() / 2), ground));
    QVERIFY2(best >= 1.6, qPrintable(QString::number(best)));
    QApplication::setPalette(before);
}

void TestReadablePlaceholders::whatIsChosenByIsOutlined_data()
{
    QTest::addColumn<std::function<QWidget *()>>("make");
    QTest::addColumn<bool>("isDark");
    QTest::addColumn<bool>("isEnabled");
    const std::pair<const char *, std::function<QWidget *()>> widgets[] = {
        {"radio button", [] { return new QRadioButton(QStringLiteral("Choice")); }},
        {"check box", [] { return new QCheckBox(QStringLiteral("Choice")); }},
    };
    for (const auto &[name, make] : widgets) {
        for (const bool isDark : {false, true}) {
            for (const bool isEnabled : {true, false}) {
                QTest::addRow("%s, %s, %s", name, isDark ? "dark" : "light", isEnabled ? "on" : "off")
                    << make << isDark << isEnabled;
            }
        }
    }
}

/// Above, below, left and right of what is not chosen stands its line.
void TestReadablePlaceholders::whatIsChosenByIsOutlined()
{
    QFETCH(std::function<QWidget *()>, make);
    QFETCH(bool, isDark);
    QFETCH(bool, isEnabled);
    const QPalette before = QApplication::palette();
    QApplication::setStyle(QStringLiteral("fusion"));
    FieldFrames::install();
    QApplication::setPalette(isDark ? test::darkPalette() : QApplication::style()->standardPalette());
    const std::unique_ptr<QWidget> widget(make());
    widget->setEnabled(isEnabled);
    widget->resize(widget->sizeHint());
    const QColor ground = widget->palette().color(QPalette::Active, QPalette::Window);
    const QImage image = widget->grab().toImage();
    QStyleOptionButton option;
    option.initFrom(widget.get());
    const bool isRound = qobject_cast<QRadioButton *>(widget.get());
    const QRect box = widget->style()->subElementRect(
        isRound ? QStyle::SE_RadioButtonIndicator : QStyle::SE_CheckBoxIndicator, &option, widget.get());
    const QPoint middle = box.center();
    const std::pair<QPoint, QPoint> edges[] = {{{box.left(), middle.y()}, {1, 0}},
                                               {{box.right(), middle.y()}, {-1, 0}},
                                               {{middle.x(), box.top()}, {0, 1}},
                                               {{middle.x(), box.bottom()}, {0, -1}}};
    for (const auto &[edge, inwards] : edges) {
        double best = 1;
        for (int depth = 0; depth < 3; ++depth)
            best = std::max(best, theme::contrast(image.pixelColor(edge + depth * inwards), ground));
        QVERIFY2(best >= 3, qPrintable(QString::number(best)));
    }
    QApplication::setPalette(before);
}

QTEST_MAIN(TestReadablePlaceholders)
#include "tst_readableplaceholders.moc"
