// What is said beside a name stays readable on the selected row.
#include "models/core/itemroles.h"
#include "ui/navigation/treedelegate.h"
#include "ui/widgets/flag.h"
#include "ui/widgets/theme.h"

#include <QStandardItemModel>
#include <QTest>
#include <QTreeView>

using namespace delegations;

class TestSelectedRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secondaryTextIsReadable_data();
    void secondaryTextIsReadable();
    void theTreePaintsItSo();
};

void TestSelectedRows::secondaryTextIsReadable_data()
{
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<QColor>("text");
    QTest::newRow("the text itself is faint") << QColor(0x30, 0x8c, 0xc6) << QColor(Qt::white);
    QTest::newRow("dark selection") << QColor(0x1a, 0x3f, 0x70) << QColor(Qt::white);
    QTest::newRow("middling selection") << QColor(53, 106, 170) << QColor(Qt::white);
    QTest::newRow("light selection") << QColor(0xcf, 0xe4, 0xf7) << QColor(Qt::black);
}

void TestSelectedRows::secondaryTextIsReadable()
{
    QFETCH(QColor, ground);
    QFETCH(QColor, text);
    const QColor muted = theme::mutedOn(ground, text);
    if (theme::contrast(text, ground) < 4.5)
        QCOMPARE(muted.rgb(), text.rgb());
    else
        QVERIFY(theme::contrast(muted, ground) >= 4.5);
}

/// In large type, so that letters have pixels of their very colour.
void TestSelectedRows::theTreePaintsItSo()
{
    Flags flags;
    QStandardItemModel model;
    auto *item = new QStandardItem(QStringLiteral("i"));
    item->setData(QStringLiteral("HHHHHH"), SubtitleRole);
    model.appendRow(item);
    QTreeView tree;
    QPalette palette;
    palette.setColor(QPalette::Highlight, QColor(0x30, 0x8c, 0xc6));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    tree.setPalette(palette);
    QFont font = tree.font();
    font.setPixelSize(40);
    tree.setFont(font);
    tree.setModel(&model);
    tree.setItemDelegate(new TreeDelegate(flags, &tree));
    tree.resize(700, 120);
    tree.show();
    QVERIFY(QTest::qWaitForWindowExposed(&tree));
    tree.selectionModel()->select(model.index(0, 0), QItemSelectionModel::Select);
    const QRect row = tree.visualRect(model.index(0, 0)).adjusted(60, 8, -8, -8);
    const QImage shown = tree.viewport()->grab(row).toImage();
    int white = 0;
    for (int y = 0; y < shown.height(); ++y) {
        for (int x = 0; x < shown.width(); ++x)
            white += shown.pixelColor(x, y) == QColor(Qt::white) ? 1 : 0;
    }
    QVERIFY(white > 50);
}

QTEST_MAIN(TestSelectedRows)
#include "tst_selectedrows.moc"
