// A decision keeps its documents: put in from files, seen on its page, and got out again as they were.
#include "models/core/kinds/fields.h"
#include "tests/support/program.h"
#include "tests/support/programwindow.h"
#include "tests/support/windowkeys.h"
#include "ui/files/attachmentrow.h"
#include "ui/files/documentfile.h"
#include "ui/form/files/fileeditor.h"
#include "ui/window/detailarea.h"

#include <QAction>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace delegations;
using namespace delegations::test;
using namespace delegations::test::windowkeys;

namespace {

QString l(const char *text)
{
    return QString::fromUtf8(text);
}

constexpr char bytes[] = "%PDF-1.4\n\0\x01 a decision\n%%EOF\n"; // Not only text.
const QByteArray pdf(bytes, sizeof bytes - 1);

/// The window with the form of a new decision, and a file to put into it.
struct Desk
{
    Desk()
    {
        writeFile(file, pdf);
        activate(program.window());
        program.child<QAction>("newDecision").trigger();
        if (!QTest::qWaitFor(
                [this] { return details().isEditing() && target().objectName() == l("field_name"); }))
            qFatal("The form does not open.");
        type(l("Decision of the Council"));
    }

    [[nodiscard]] DetailArea &details() { return program.child<DetailArea>("details"); }
    /// The editor of the first document.
    [[nodiscard]] FileEditor &editor()
    {
        auto *found = details().findChild<FileEditor *>();
        if (!found)
            qFatal("There is no place for a document.");
        return *found;
    }
    [[nodiscard]] QString text(const char *field)
    {
        auto *line = details().findChild<QLineEdit *>(l(field));
        return line ? line->text() : QString();
    }
    void save()
    {
        press(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(!details().isEditing());
    }

    ProgramWindow program;
    QString file = program.filePath(l("2022-14.pdf"));
};

} // namespace

class TestAttachments : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aDocumentGoesInAndComesOutAsItWas();
    void aRowWithoutADocumentIsNotSaved();
    void whatIsNoDocumentIsRefused();
    void anotherFileTakesThePlaceOfTheFirst();
};

void TestAttachments::aDocumentGoesInAndComesOutAsItWas()
{
    Desk desk;
    QVERIFY(tabTo(l("add_attachments")));
    press(Qt::Key_Space);
    desk.editor().take(desk.file);
    QTRY_COMPARE(desk.text("group_attachments_0_name"), l("2022-14.pdf"));
    desk.save();
    const Onlooker onlooker(desk.program.databasePath());
    QCOMPARE(onlooker.count(fields::attachment.mediaType, l("application/pdf")), 1);
    QCOMPARE(onlooker.count(fields::attachment.content, pdf), 1);
    const auto row = [&] { return desk.details().currentWidget()->findChild<AttachmentRow *>(); };
    QTRY_VERIFY(row() && row()->isVisible());
    QStringList told;
    for (const QLabel *label : row()->findChildren<QLabel *>())
        told.append(label->text());
    QVERIFY2(told.contains(l("2022-14.pdf")), qPrintable(told.join(u'|')));
    // Out again, by the keyboard.
    activate(desk.program.window());
    QVERIFY(tabTo(l("saveAttachment")));
    press(Qt::Key_Space);
    auto *chooser = desk.program.window().findChild<QFileDialog *>(l("documentChooser"));
    QVERIFY(chooser);
    QTRY_VERIFY(chooser->isVisible());
    QVERIFY(chooser->selectedFiles().value(0).endsWith(l("/2022-14.pdf")));
    const QString copy = desk.program.filePath(l("copy.pdf"));
    chooser->selectFile(copy);
    static_cast<QDialog *>(chooser)->accept();
    QTRY_COMPARE(fileContent(copy), pdf);
}

void TestAttachments::aRowWithoutADocumentIsNotSaved()
{
    Desk desk;
    QVERIFY(tabTo(l("add_attachments")));
    press(Qt::Key_Space);
    QTRY_COMPARE(target().objectName(), l("group_attachments_0_name"));
    type(l("Annex"));
    press(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(desk.details().isEditing());
    QTRY_COMPARE(target().objectName(), l("group_attachments_0_content")); // Where it is missing.
    desk.editor().take(desk.file);
    QTRY_VERIFY(!desk.editor().value().toByteArray().isEmpty());
    desk.save();
    QCOMPARE(Onlooker(desk.program.databasePath()).count(fields::attachment.name, l("Annex")), 1);
}

void TestAttachments::whatIsNoDocumentIsRefused()
{
    Desk desk;
    QVERIFY(tabTo(l("add_attachments")));
    press(Qt::Key_Space);
    const auto isTold = [&](const QString &text) {
        const auto labels = desk.editor().findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text().contains(text); });
    };
    writeFile(desk.file, {});
    desk.editor().take(desk.file);
    QTRY_VERIFY(isTold(l("The file is empty")));
    writeFile(desk.file, QByteArray(qsizetype(largestDocument) + 1, 'x'));
    desk.editor().take(desk.file);
    QTRY_VERIFY(isTold(l("The file is too large")));
    desk.editor().take(desk.program.databasePath());
    QTRY_VERIFY(!isTold(l("too large")) && !isTold(l("Reading")));
    desk.editor().take(desk.program.filePath(l("nowhere.pdf")));
    QTRY_VERIFY(!isTold(l("Reading")));
    QVERIFY(desk.editor().value().toByteArray().isEmpty());
}

void TestAttachments::anotherFileTakesThePlaceOfTheFirst()
{
    Desk desk;
    QVERIFY(tabTo(l("add_attachments")));
    press(Qt::Key_Space);
    desk.editor().take(desk.file);
    QTRY_COMPARE(desk.text("group_attachments_0_name"), l("2022-14.pdf"));
    desk.save();
    activate(desk.program.window());
    press(Qt::Key_F2);
    QTRY_VERIFY(desk.details().isEditing());
    QCOMPARE(desk.editor().value().toByteArray(), pdf);
    const QString scan = desk.program.filePath(l("scan.txt"));
    writeFile(scan, "The decision in words.\n");
    desk.editor().take(scan);
    QTRY_COMPARE(desk.editor().value().toByteArray(), QByteArray("The decision in words.\n"));
    desk.save();
    const Onlooker onlooker(desk.program.databasePath());
    QCOMPARE(onlooker.count(fields::attachment.name, l("scan.txt")), 1); // The other said another kind.
    QCOMPARE(onlooker.count(fields::attachment.mediaType, l("text/plain")), 1);
    QCOMPARE(onlooker.count(l("attachment")), 1);
}

QTEST_MAIN(TestAttachments)
#include "tst_attachments.moc"
