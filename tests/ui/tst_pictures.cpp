#include "models/core/details.h"
#include "models/core/itemroles.h"
#include "models/language/initials.h"
#include "ui/navigation/treedelegate.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/flag.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QBuffer>
#include <QHelpEvent>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTest>
#include <QToolTip>
#include <QTreeView>

using namespace delegations;

namespace {

QByteArray encoded(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

QImage square(int side, QColor color)
{
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(color);
    return image;
}

void writeFlag(const QTemporaryDir &folder, const QString &name, const QByteArray &color)
{
    QFile file(folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        "<svg xmlns='http://www.w3.org/2000/svg' width='40' height='30'><rect width='40' height='30' fill='" +
        color + "'/></svg>");
}

} // namespace

class TestPictures : public QObject
{
    Q_OBJECT

private slots:
    void initialsOfNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("letters");
        QTest::newRow("two words") << QStringLiteral("Erlan Koshanov") << QStringLiteral("EK");
        QTest::newRow("three words") << QStringLiteral("Анна Мария Проба") << QStringLiteral("АМ");
        QTest::newRow("patronymic last") << QStringLiteral("Кошанов Ерлан Жаканович") << QStringLiteral("ЕК");
        QTest::newRow("patronymic between")
            << QStringLiteral("Ivan Petrovich Sidorov") << QStringLiteral("IS");
        QTest::newRow("lower case") << QStringLiteral("de la cruz") << QStringLiteral("DL");
        QTest::newRow("one word") << QStringLiteral("Sting") << QStringLiteral("S");
        QTest::newRow("signs before letters") << QStringLiteral("<img src=x>") << QStringLiteral("IS");
        QTest::newRow("digits") << QStringLiteral("1 2") << QString();
        QTest::newRow("accent of its own") << QStringLiteral("e\u0301va") << QStringLiteral("E\u0301");
        QTest::newRow("beyond the first plane") << QStringLiteral("😀 b") << QStringLiteral("B");
        QTest::newRow("empty") << QString() << QString();
    }

    void initialsOfNames()
    {
        QFETCH(QString, name);
        QTEST(initials(name), "letters");
    }

    void initialsAreOfTheGivenAndTheFamilyName()
    {
        const QString name = QStringLiteral("Проба Анна Мария");
        QCOMPARE(initials(name), QStringLiteral("ПА"));
        QCOMPARE(initials(name, {QStringLiteral("Анна"), QStringLiteral("Проба")}), QStringLiteral("АП"));
        QCOMPARE(initials(name, {QStringLiteral("Анна"), QString()}), QStringLiteral("ПА"));
    }

    void photosAreShownInACircle()
    {
        Avatar avatar(40);
        avatar.setName(QStringLiteral("A B"));
        avatar.setPhoto(encoded(square(600, Qt::red), "PNG"));
        QVERIFY(avatar.hasPhoto());
        const QImage picture = avatar.grab().toImage();
        QCOMPARE(picture.pixelColor(20, 20), QColor(Qt::red));
        QVERIFY(picture.pixelColor(1, 1) != QColor(Qt::red));
        avatar.setPhoto({});
        QVERIFY(!avatar.hasPhoto());
    }

    void whatIsNoPhotoIsLeftOut_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("junk") << QByteArray("not a picture");
        QTest::newRow("svg") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>");
        QTest::newRow("cut") << encoded(square(100, Qt::red), "PNG").left(20);
        // A header that claims 60,000 by 60,000 pixels.
        QByteArray huge = encoded(square(1, Qt::red), "BMP");
        huge.replace(18, 8, QByteArray::fromHex("60ea000060ea0000"));
        QTest::newRow("huge") << huge;
    }

    void whatIsNoPhotoIsLeftOut()
    {
        QFETCH(QByteArray, bytes);
        Avatar avatar(40);
        avatar.setPhoto(bytes);
        QVERIFY(!avatar.hasPhoto());
    }

    void flagsAreReadAfterTheyWereAskedFor()
    {
        QTemporaryDir folder;
        writeFlag(folder, QStringLiteral("kz.svg"), "#00ff00");
        Flags flags(folder.path(), nullptr);
        QSignalSpy loaded(&flags, &Flags::loaded);
        QVERIFY(flags.picture(QStringLiteral("KZ"), 30).isNull());
        QVERIFY(flags.picture(QStringLiteral("KZ"), 30).isNull());
        QTRY_COMPARE(loaded.size(), 1);
        const QPixmap flag = flags.picture(QStringLiteral("kz"), 30);
        QCOMPARE(flag.size(), QSize(40, 30));
        QCOMPARE(flag.toImage().pixelColor(20, 15), QColor(0, 255, 0));
    }

    void aCodeIsNeverAPath()
    {
        QTemporaryDir folder;
        writeFlag(folder, QStringLiteral("kz.svg"), "#00ff00");
        Flags flags(folder.path() + QStringLiteral("/x"), nullptr);
        QSignalSpy loaded(&flags, &Flags::loaded);
        for (const char *code : {"../kz", "..", "", "KZZ", "K1", "к\xd0"})
            QVERIFY(flags.picture(QString::fromUtf8(code), 30).isNull());
        QTest::qWait(20);
        QCOMPARE(loaded.size(), 0);
    }

    void aCountryWithoutAFlagHasNone()
    {
        QTemporaryDir folder;
        Flags flags(folder.path(), nullptr);
        QSignalSpy loaded(&flags, &Flags::loaded);
        QVERIFY(flags.picture(QStringLiteral("XX"), 30).isNull());
        QTRY_COMPARE(loaded.size(), 1);
        QVERIFY(flags.picture(QStringLiteral("XX"), 30).isNull());
        QTest::qWait(20);
        QCOMPARE(loaded.size(), 1);
    }

    void treeRowsTellTheirSeatsAndNoMarkup()
    {
        Flags flags;
        QStandardItemModel model;
        auto *item = new QStandardItem(QStringLiteral("<img src=\"file:///etc/passwd\"> & b"));
        item->setData(QVariant::fromValue(SeatCount{8, 1}), SeatCountRole);
        item->setData(QStringLiteral("KZ"), CountryCodeRole);
        model.appendRow(item);
        QTreeView view;
        view.setItemDelegate(new TreeDelegate(flags, &view));
        view.setModel(&model);
        view.resize(400, 200);
        view.show();
        const QPoint place = view.visualRect(model.index(0, 0)).center();
        QHelpEvent help(QEvent::ToolTip, place, view.viewport()->mapToGlobal(place));
        QApplication::sendEvent(view.viewport(), &help);
        QCOMPARE(QToolTip::text(),
                 QStringLiteral("<p>&lt;img src=&quot;file:///etc/passwd&quot;&gt; &amp; b · 1 of 8 "
                                "seats filled, 7 vacant</p>"));
        const QImage vacant = view.grab().toImage();
        item->setData(QVariant::fromValue(SeatCount{8, 8}), SeatCountRole);
        QVERIFY(view.grab().toImage() != vacant);
    }

    void aMessageIsPlainAndHasItsButtons()
    {
        MessageBar bar;
        int pressed = 0;
        bar.present(
            MessageBar::Kind::Warning, QStringLiteral("<b>a & b</b>"),
            {{QStringLiteral("Try again"), QStringLiteral("retryButton"), [&pressed] { ++pressed; }}});
        QVERIFY(!bar.isHidden());
        QCOMPARE(bar.text(), QStringLiteral("<b>a & b</b>"));
        QCOMPARE(bar.accessibleName(), QStringLiteral("Warning: <b>a & b</b>"));
        bar.findChild<QPushButton *>(QStringLiteral("retryButton"))->click();
        QCOMPARE(pressed, 1);
    }

    void aMessageIsClosedByButtonAndEscape()
    {
        MessageBar bar;
        QSignalSpy dismissed(&bar, &MessageBar::dismissed);
        bar.present(MessageBar::Kind::Error, QStringLiteral("Nothing was written."));
        auto *close = bar.findChild<QPushButton *>(QStringLiteral("messageClose"));
        QTest::keyClick(close, Qt::Key_Escape);
        QVERIFY(bar.isHidden());
        bar.present(MessageBar::Kind::Error, QStringLiteral("Again."));
        close->click();
        QVERIFY(bar.isHidden());
        QCOMPARE(dismissed.size(), 2);
        bar.present(MessageBar::Kind::Information, QStringLiteral("Stays."), {}, false);
        QVERIFY(close->isHidden());
        QTest::keyClick(&bar, Qt::Key_Escape);
        QVERIFY(!bar.isHidden());
    }

    void aButtonMayBringTheNextMessage()
    {
        MessageBar bar;
        bar.present(MessageBar::Kind::Information, QStringLiteral("First"),
                    {{QStringLiteral("Next"), QStringLiteral("next"),
                      [&bar] { bar.present(MessageBar::Kind::Error, QStringLiteral("Second")); }}});
        bar.findChild<QPushButton *>(QStringLiteral("next"))->click();
        QCOMPARE(bar.text(), QStringLiteral("Second"));
    }

    void coloursAreReadableOnEveryBackground_data()
    {
        QTest::addColumn<QColor>("background");
        for (const char *color : {"#ffffff", "#efefef", "#353535", "#000000", "#002b36", "#fdf6e3"})
            QTest::newRow(color) << QColor(QLatin1String(color));
    }

    void coloursAreReadableOnEveryBackground()
    {
        QFETCH(QColor, background);
        QPalette palette;
        palette.setColor(QPalette::Window, background);
        const bool isDark = theme::contrast(background, Qt::white) > theme::contrast(background, Qt::black);
        palette.setColor(QPalette::WindowText, isDark ? Qt::white : Qt::black);
        QCOMPARE(theme::isDark(palette), isDark);
        QVERIFY(theme::contrast(theme::mutedText(palette), background) >= 4.5);
        QVERIFY(theme::contrast(theme::link(palette), background) >= 4.5);
        QVERIFY(theme::contrast(theme::accent(palette), background) >= 3);
        QVERIFY(theme::contrast(theme::warning(palette), background) >= 3);
        QVERIFY(theme::contrast(theme::error(palette), background) >= 3);
    }
};

QTEST_MAIN(TestPictures)
#include "tst_pictures.moc"
