// Writes a picture of every page, form and dialog, light and dark, and of the most at twice the size, into a
// folder: `tests/run --screenshots FOLDER`; in Russian with LANGUAGE=ru.
#include "app/language.h"
#include "models/core/itemroles.h"
#include "models/core/kinds/fields.h"
#include "models/core/restorepreview.h"
#include "models/core/viewcontext.h"
#include "models/edit/keptdraft.h"
#include "models/edit/recordeditor.h"
#include "models/store/file/backup.h"
#include "models/store/file/database.h"
#include "models/store/read/readworker.h"
#include "models/store/search/searchquery.h"
#include "tests/support/importsamples.h"
#include "tests/support/program.h"
#include "tests/support/programwindow.h"
#include "tests/support/sampleassembly.h"
#include "ui/exchange/csvmappingdialog.h"
#include "ui/exchange/importprogress.h"
#include "ui/form/formpage.h"
#include "ui/widgets/messagebar.h"
#include "ui/window/detailarea.h"
#include "ui/window/restoredialog.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QTest>
#include <QTreeView>
#include <QTreeWidget>

using namespace delegations;
using namespace delegations::test;

namespace {

/// The first record that a search in the database finds.
RecordKey found(const QString &path, const QString &query)
{
    const auto connection = Connection::open(path, Connection::Access::Read);
    if (!connection)
        return {};
    const auto hits = search(**connection, query, 1, QDate::currentDate());
    return hits && !hits->empty() ? hits->front().key : RecordKey();
}

class Photographer
{
public:
    Photographer(ProgramWindow &program, QString prefix) : m_program(program), m_prefix(std::move(prefix)) {}

    void shoot(QWidget &widget, const QString &name)
    {
        QTest::qWait(150); // Flags load and layouts settle after the first paint.
        const QString path = m_prefix + name + QStringLiteral(".png");
        if (!widget.grab().save(path))
            qFatal("%s cannot be written", qPrintable(path));
    }

    void shootPageAndForm(const RecordKey &key, const QString &name)
    {
        if (!key.isValid() || !m_program.show(key))
            qFatal("There is no %s to show.", qPrintable(name));
        shoot(m_program.window(), name);
        auto &details = m_program.child<DetailArea>("details");
        m_program.child<QAction>("edit").trigger();
        shoot(m_program.window(), name + QStringLiteral("-form"));
        details.whenFree([] {});
    }

    void shootDialog(const char *action, const char *dialog, const QString &name)
    {
        m_program.child<QAction>(action).trigger();
        shootOpened(dialog, name);
    }
    void shootOpened(const char *dialog, const QString &name)
    {
        QDialog *opened = nullptr;
        if (!QTest::qWaitFor([&] {
                opened = m_program.window().findChild<QDialog *>(QString::fromLatin1(dialog));
                return opened && opened->isVisible();
            }))
            qFatal("%s does not open", dialog);
        shoot(*opened, name);
        opened->reject();
        QTest::qWait(0); // It goes for good.
    }

private:
    ProgramWindow &m_program;
    QString m_prefix;
};

void expandAll(QTreeView &tree)
{
    for (int level = 0; level < 4; ++level) {
        tree.expandAll();
        QTest::qWait(150);
    }
}

/// All of a kind, with one chosen.
void shootList(ProgramWindow &program, Photographer &photographer, RecordKind kind, const QString &name)
{
    auto &details = program.child<DetailArea>("details");
    const RecordKey before = details.record();
    details.showPlace(Scope::listOf(kind));
    if (!QTest::qWaitFor([&] { return details.place() == Scope::listOf(kind); }))
        qFatal("There is no %s.", qPrintable(name));
    auto &table = program.child<QTableView>("listTable");
    table.setFocus();
    photographer.shoot(program.window(), name);
    if (!program.show(before))
        qFatal("The page before does not come back.");
}

/// `path` names a database with the sample's shape.
void shootAll(const QString &path, const QString &prefix)
{
    ProgramWindow program(path);
    Photographer photographer(program, prefix);
    photographer.shoot(program.window(), QStringLiteral("start"));
    expandAll(program.tree());
    const QString database = program.databasePath();
    photographer.shootPageAndForm(program.tree().model()->index(1, 0).data(RecordKeyRole).value<RecordKey>(),
                                  QStringLiteral("country"));
    photographer.shootPageAndForm(found(database, QStringLiteral("senate")), QStringLiteral("chamber"));
    photographer.shootPageAndForm(found(database, QStringLiteral("koshanov")),
                                  QStringLiteral("representative"));
    photographer.shootPageAndForm(found(database, QStringLiteral("observation")), QStringLiteral("event"));
    photographer.shootPageAndForm(found(database, QStringLiteral("political")), QStringLiteral("body"));
    photographer.shootPageAndForm(found(database, QStringLiteral("csto")), QStringLiteral("assembly"));
    for (const auto &[place, name] :
         {std::pair(Scope::overview(), "overview"), std::pair(Scope::problems(), "problems")}) {
        program.child<DetailArea>("details").showPlace(place);
        photographer.shoot(program.window(), QString::fromLatin1(name));
    }
    if (!program.show(found(database, QStringLiteral("observation"))))
        qFatal("There is no event.");
    shootList(program, photographer, RecordKind::Event, QStringLiteral("event-list"));
    photographer.shootPageAndForm(found(database, QStringLiteral("utmost")), QStringLiteral("news"));
    shootList(program, photographer, RecordKind::NewsItem, QStringLiteral("news-list"));
    photographer.shootDialog("exportPdf", "reportDialog", QStringLiteral("export"));
    photographer.shootDialog("exportData", "exportDialog", QStringLiteral("exportdata"));
    photographer.shootDialog("remove", "removeDialog", QStringLiteral("delete"));
    program.child<QLineEdit>("search").setText(QStringLiteral("kazakh"));
    photographer.shoot(program.window(), QStringLiteral("search"));
}

/// Imports files of the sample's chamber and stops at the page that shows the difference.
class ImportShots
{
public:
    explicit ImportShots(const QString &prefix)
        : m_photographer(m_program, prefix + QStringLiteral("import-"))
    {
    }

    QString write(const QString &name, const QByteArray &content)
    {
        writeFile(m_program.filePath(name), content);
        return m_program.filePath(name);
    }
    void shoot(const QStringList &paths, const QString &name)
    {
        m_program.window().importFiles(paths);
        waitFor("cancelImport");
        m_photographer.shoot(m_program.window(), name);
    }
    void finish(const char *button)
    {
        m_program.child<QPushButton>(button).click();
        if (!QTest::qWaitFor([this] { return m_program.tree().isVisible(); }))
            qFatal("The import does not end.");
    }
    void shootOutcome(const QString &name) { m_photographer.shoot(m_program.window(), name); }
    void shootDetails()
    {
        m_program.child<QPushButton>("importDetails").click();
        auto &details = m_program.child<QDialog>("importReport");
        m_photographer.shoot(details, QStringLiteral("details"));
        details.close();
    }
    /// Of a view on its own: a real import is over before its picture is taken.
    void shootProgress()
    {
        ImportProgressView view;
        view.setAutoFillBackground(true);
        view.resize(m_program.window().size());
        view.begin(QStringLiteral("Import Finland-Large.json"));
        ImportStep step{ImportStep::Comparing, QStringLiteral("Finland-Large.json"), 0, 3, 0, 85'003};
        view.show(step);
        QTest::qWait(1500); // Until the pace is known.
        step.done = 52'000;
        view.show(step);
        static_cast<QWidget &>(view).show();
        m_photographer.shoot(view, QStringLiteral("progress"));
    }
    void shootExport()
    {
        MessageBar bar;
        bar.present(MessageBar::Kind::Information, QStringLiteral("Writing delegations.json…"),
                    {{QStringLiteral("&Cancel"), QStringLiteral("cancelWriting"), [] {}}}, false);
        bar.showProgress(2, 5);
        bar.resize(m_program.window().width(), bar.sizeHint().height());
        m_photographer.shoot(bar, QStringLiteral("export"));
    }

private:
    void waitFor(const char *button)
    {
        if (!QTest::qWaitFor([&] {
                const auto *found = m_program.window().findChild<QPushButton *>(QLatin1String(button));
                return found && found->isVisible();
            }))
            qFatal("The import page does not appear.");
    }

    ProgramWindow m_program;
    Photographer m_photographer;
};

void shootImport(const QString &prefix)
{
    ImportShots shots(prefix);
    const QByteArray first =
        popoloFile(sampleChamber, {QStringLiteral("Given Surname"), QStringLiteral("Surname One"),
                                   QStringLiteral("Surname Two|1970"), QStringLiteral("Surname Four|soon")});
    const QString file = shots.write(sampleFileName, first);
    shots.shoot({file, shots.write(QStringLiteral("letter.doc"), "\xd0\xcf\x11")}, QStringLiteral("new"));
    shots.finish("applyImport");
    shots.shootOutcome(QStringLiteral("applied"));
    shots.shootDetails();
    shots.shoot({file}, QStringLiteral("unchanged"));
    shots.finish("cancelImport");
    shots.write(sampleFileName,
                popoloFile(sampleChamber,
                           {QStringLiteral("Given Surname"), QStringLiteral("Surname One Patronymic"),
                            QStringLiteral("Surname Two|1970-05-06"), QStringLiteral("Surname Four|soon")}));
    const QString list = shots.write(QStringLiteral("Kazakhstan-List.json"),
                                     popoloFile(sampleChamber, {QStringLiteral("Surname Given Patronymic"),
                                                                QStringLiteral("Surname Three")}));
    shots.shoot({file, list}, QStringLiteral("suspicions"));
    shots.finish("cancelImport");
    const QString large = shots.write(QStringLiteral("Finland-Large.json"),
                                      largePopoloFile(QStringLiteral("Large Chamber"), 5000));
    shots.shootProgress();
    shots.shootExport();
    shots.shoot({large}, QStringLiteral("many"));
    shots.finish("cancelImport");
    shots.shoot({shots.write(QStringLiteral("letter.doc"), "\xd0\xcf\x11")}, QStringLiteral("refused"));
}

void shootEmpty(const QString &prefix, const QTemporaryDir &folder)
{
    const QString path = folder.filePath(QStringLiteral("empty.db"));
    if (!QFileInfo::exists(path) && !Database::create(path))
        qFatal("The empty database cannot be made.");
    ProgramWindow program(path);
    Photographer(program, prefix).shoot(program.window(), QStringLiteral("empty"));
}

/// A list as a delegation sends it, with a column that this program does not know.
void shootMapping(const QString &prefix)
{
    const QByteArray list =
        QStringLiteral("Состав делегации\n"
                       "№ п/п;Фамилия, имя, отчество;Страна;Палата;Должность;Дата рождения;"
                       "Эл. почта;Размер\n"
                       "1;Иванов Пример Примерович;Казахстан;Сенат;Председатель комитета;"
                       "02.01.1970;ivanov@example.org;52\n"
                       "2;Петрова Образец;Казахстан;Сенат;;1965;;\n"
                       "3;Сидоров Пример;Казахстан;Мажилис;Депутат;скоро;;48\n")
            .toUtf8();
    CsvMappingDialog dialog(list, QStringLiteral("delegation.csv"), nullptr, nullptr);
    dialog.show();
    QTest::qWait(150);
    const auto save = [&](const QString &name) {
        if (!dialog.grab().save(prefix + name))
            qFatal("%s cannot be written", qPrintable(name));
    };
    save(QStringLiteral("csv-mapping.png"));
    dialog.findChild<QComboBox *>(QStringLiteral("headerRow"))->setCurrentIndex(1);
    QTest::qWait(150);
    save(QStringLiteral("csv-mapping-nameless.png"));
}

QString longName(const char *beginning, int words)
{
    QString name = QString::fromLatin1(beginning);
    for (int i = 0; i < words; ++i)
        name += QStringLiteral(" of the Peoples of the Federation");
    return name;
}

void fill(SampleAssembly &assembly, const RecordKey &chamber, const QString &name, int members)
{
    for (int i = 1; i <= members; ++i)
        assembly.seat(QStringLiteral("Surname %1-%2 Given").arg(name).arg(i), chamber);
}

/// One chamber full, one with too many, one with names longer than any line.
void makeCrowded(const QString &path)
{
    TemporaryDatabase database;
    SampleAssembly assembly(database);
    fill(assembly, assembly.mazhilis, QStringLiteral("M"), 8);
    fill(assembly, assembly.senate, QStringLiteral("S"), 10);
    assembly.seat(longName("Longname Firstname", 3), assembly.council);
    const Record country = Record(RecordKind::Area).set(fields::area.name, longName("Commonwealth", 3));
    const Record council =
        Record(RecordKind::Organization).set(fields::organization.name, longName("Council", 5));
    auto transaction = database.store().begin(QStringLiteral("long"));
    if (!(*transaction)->update(assembly.belarus, 1, country) ||
        !(*transaction)->update(assembly.council, 1, council) || !(*transaction)->commit() ||
        !writeBackup(database.connection(), path))
        qFatal("The crowded database cannot be made.");
}

/// A chamber of more members than are seen at a glance: all, some, and none of them.
void shootFiltered(const QString &prefix, const QTemporaryDir &folder)
{
    const QString path = folder.filePath(QStringLiteral("filtered.db"));
    if (!QFileInfo::exists(path)) {
        TemporaryDatabase database;
        SampleAssembly assembly(database);
        fill(assembly, assembly.mazhilis, QStringLiteral("M"), 40);
        if (!writeBackup(database.connection(), path))
            qFatal("The database of many members cannot be made.");
    }
    ProgramWindow program(path);
    Photographer photographer(program, prefix + QStringLiteral("filter-"));
    if (!program.show(found(path, QStringLiteral("mazhilis"))))
        qFatal("There is no chamber to filter.");
    photographer.shoot(program.window(), QStringLiteral("all"));
    auto &field = program.child<QLineEdit>("filter");
    field.setFocus();
    for (const auto &[typed, name] : {std::pair("m 1", "some"), std::pair("nobody", "none")}) {
        field.setText(QString::fromLatin1(typed));
        QTest::qWait(300);
        photographer.shoot(program.window(), QString::fromLatin1(name));
    }
}

/// Whom an event may be given at once, and the form with all of them.
void shootSeveral(ProgramWindow &program, Photographer &photographer)
{
    program.child<QAction>("newEvent").trigger();
    program.child<QPushButton>("addSeveral_participants").click();
    auto &dialog = program.child<QDialog>("attendees");
    auto &people = program.child<QTreeWidget>("attendeeList");
    if (!QTest::qWaitFor([&] { return people.topLevelItemCount() > 0; }))
        qFatal("Nobody is offered.");
    people.expandAll();
    QTreeWidgetItem *most = people.topLevelItem(0);
    for (int at = 1; at < people.topLevelItemCount(); ++at) {
        if (people.topLevelItem(at)->childCount() > most->childCount())
            most = people.topLevelItem(at);
    }
    most->child(0)->setCheckState(0, Qt::Checked);
    photographer.shoot(dialog, QStringLiteral("attendees"));
    most->setCheckState(0, Qt::Checked);
    dialog.accept();
    photographer.shoot(program.window(), QStringLiteral("participants-form"));
    program.child<DetailArea>("details").discard();
}

void shootCrowded(const QString &prefix, const QTemporaryDir &folder)
{
    const QString path = folder.filePath(QStringLiteral("crowded.db"));
    if (!QFileInfo::exists(path))
        makeCrowded(path);
    ProgramWindow program(path);
    Photographer photographer(program, prefix);
    expandAll(program.tree());
    photographer.shootPageAndForm(found(path, QStringLiteral("mazhilis")), QStringLiteral("filled"));
    photographer.shootPageAndForm(found(path, QStringLiteral("senate")), QStringLiteral("overfilled"));
    photographer.shootPageAndForm(found(path, QStringLiteral("kazakhstan")), QStringLiteral("balance"));
    photographer.shootPageAndForm(found(path, QStringLiteral("commonwealth")),
                                  QStringLiteral("long-country"));
    photographer.shootPageAndForm(found(path, QStringLiteral("council")), QStringLiteral("long-chamber"));
    photographer.shootPageAndForm(found(path, QStringLiteral("longname")), QStringLiteral("long-person"));
    photographer.shootDialog("move", "moveDialog", QStringLiteral("move"));
    shootSeveral(program, photographer);
}

void shootMessages(const QString &prefix)
{
    ProgramWindow program;
    Photographer photographer(program, prefix);
    program.show(program.tree().model()->index(1, 0).data(RecordKeyRole).value<RecordKey>());
    ProgramWindow reader(program.databasePath());
    reader.show(reader.tree().model()->index(1, 0).data(RecordKeyRole).value<RecordKey>());
    reader.window().showError({ErrorCode::Input, QStringLiteral("Something went wrong. Try it again."), {}});
    Photographer(reader, prefix).shoot(reader.window(), QStringLiteral("read-only"));
    program.child<QAction>("edit").trigger();
    QTest::keyClicks(&program.child<QLineEdit>("field_name"), QStringLiteral("x"));
    program.window().close();
    photographer.shoot(program.window(), QStringLiteral("question"));
    program.child<DetailArea>("details").whenFree([] {});
    QTest::keyClick(program.window().findChild<QWidget *>(QStringLiteral("discard")), Qt::Key_Space);
    program.child<QLineEdit>("search").setText(QStringLiteral("qqq"));
    photographer.shoot(program.window(), QStringLiteral("nothing-found"));
    program.window().setWorkspace({});
    photographer.shoot(program.window(), QStringLiteral("no-database"));
}

/// What stands there instead of a database that is missing or damaged, and the offer of a kept draft.
void shootStarts(const QString &prefix)
{
    ProgramWindow program;
    Photographer photographer(program, prefix);
    program.show(program.tree().model()->index(1, 0).data(RecordKeyRole).value<RecordKey>());
    program.child<QAction>("edit").trigger();
    program.window().offerDraft(
        {program.databasePath(), {}, QDateTime::currentDateTime(), program.window().draft()->state()});
    program.child<DetailArea>("details").whenFree([] {});
    photographer.shoot(program.window(), QStringLiteral("kept-draft"));
    program.window().setWorkspace({});
    const QString path = QStringLiteral("/media/secretariat/Assembly/Delegations 2026/assembly.db");
    program.window().showUnopened(path, {ErrorCode::NotFound, {}, {}});
    photographer.shoot(program.window(), QStringLiteral("missing"));
    program.window().showUnopened(
        path,
        {ErrorCode::Damaged,
         path + QStringLiteral(" is damaged: its beginning is cut off. Open a backup; this file was not "
                               "changed."),
         {}});
    photographer.shoot(program.window(), QStringLiteral("unopened"));
}

/// Dialogs about files, and what is told of a file that was moved.
void shootFiles(const QString &prefix)
{
    ProgramWindow program;
    Photographer photographer(program, prefix);
    const QString database = program.databasePath();
    for (const char *key : {"files/folder", "files/saveFolder"})
        QSettings().setValue(QLatin1String(key), QFileInfo(database).path());
    for (const char *name :
         {"Assembly 2025.db", "Kazakhstan.csv", "Composition.pdf", "Koshanov.png", "Letter"})
        writeFile(program.filePath(QString::fromLatin1(name)), "x");
    photographer.shootDialog("import", "fileDialog", QStringLiteral("files-import"));
    photographer.shootDialog("saveCopy", "fileDialog", QStringLiteral("files-copy"));
    const RecordNumbers now{12'345, 61, 40'112, 210};
    const RecordNumbers then{12'301, 61, 39'870, 198};
    const QString backup = QStringLiteral("/media/secretariat/Backups 2026/assembly.backup");
    auto *question = new RestoreDialog(backup, &program.window());
    question->ask({database, backup, true, now, then});
    question->open();
    photographer.shootOpened("restoreDialog", QStringLiteral("restore"));
    program.child<QAction>("printPreview").trigger();
    program.child<QPushButton>("proceed").click();
    photographer.shootOpened("printPreview", QStringLiteral("preview"));
    if (!QFile::rename(database, program.filePath(QStringLiteral("moved.db"))))
        qFatal("The database cannot be moved.");
    const auto isTold = [&] { return program.window().findChild<QWidget *>(QStringLiteral("standingBar")); };
    if (!QTest::qWaitFor(isTold))
        qFatal("Nothing is told of the move.");
    photographer.shoot(program.window(), QStringLiteral("moved"));
}

/// The record changed underneath while somebody was writing.
void shootConflict(const QString &prefix)
{
    TemporaryDatabase database;
    SampleAssembly assembly(database);
    const RecordKey seat = assembly.seat(QStringLiteral("Surname Given"), assembly.senate);
    const RecordKey person = assembly.holder(seat);
    ReadWorker reader(database.path());
    const ViewContext context;
    RecordEditor editor(database.store(), reader, context);
    FormPage form(editor, editor.open(FormType::Representative, person.id).value());
    form.resize(820, 700);
    form.show();
    form.draft().setValue(fields::person.name, QStringLiteral("Surname Given, as written here"));
    const Record other = Record(RecordKind::Person)
                             .set(fields::person.name, QStringLiteral("Surname Given, as stored meanwhile"));
    auto transaction = database.store().begin(QStringLiteral("other"));
    if (!(*transaction)->update(person, 1, other) || !(*transaction)->commit())
        qFatal("The record cannot be changed.");
    form.save();
    QTest::qWait(150);
    form.grab().save(prefix + QStringLiteral("conflict.png"));
}

/// A name became another: what was written by hand is asked about. Beside it dates as people write them.
void shootRename(const QString &prefix)
{
    TemporaryDatabase database;
    const Record person = Record(RecordKind::Person)
                              .set(fields::person.name, QStringLiteral("Given Surname"))
                              .set(fields::person.sortName, QStringLiteral("Sirname, Given"));
    const RecordKey id = database.insert(person);
    database.insert(Record(RecordKind::PersonName)
                        .set(fields::personName.person, id)
                        .set(fields::personName.language, QStringLiteral("en"))
                        .set(fields::personName.nameKind, QStringLiteral("official"))
                        .set(fields::personName.name, person.value(fields::person.name))
                        .set(fields::personName.familyName, QStringLiteral("Sirname"))
                        .set(fields::personName.givenName, QStringLiteral("Given")));
    ReadWorker reader(database.path());
    const ViewContext context;
    RecordEditor editor(database.store(), reader, context);
    FormPage form(editor, editor.open(FormType::Representative, id.id).value());
    form.resize(820, 900);
    form.show();
    form.draft().setValue(fields::person.name, QStringLiteral("Given Other"));
    form.draft().setValue(fields::person.birthDate, QStringLiteral("28.11.1971"));
    form.draft().setValue(fields::person.deathDate, QStringLiteral("31 June 2050"));
    QTest::qWait(150);
    form.grab().save(prefix + QStringLiteral("rename.png"));
    auto *born = form.findChild<QWidget *>(QStringLiteral("field_birth_date"));
    QTest::keyClick(born, Qt::Key_F4);
    const auto calendar = [] { return QApplication::activePopupWidget(); };
    if (!QTest::qWaitFor(calendar))
        qFatal("There is no calendar.");
    calendar()->grab().save(prefix + QStringLiteral("calendar.png"));
    calendar()->close();
}

void shootInEveryLight(const QString &folder, const QString &size, const QString &database)
{
    const QTemporaryDir made;
    const QPalette light = QApplication::palette();
    for (const bool dark : {false, true}) {
        QApplication::setPalette(dark ? darkPalette() : light);
        const QString prefix = folder + (dark ? QStringLiteral("/dark-") : QStringLiteral("/light-")) + size;
        if (database.isEmpty()) {
            shootRename(prefix);
            shootStarts(prefix);
            shootFiles(prefix);
        }
        shootAll(database, prefix);
        if (!database.isEmpty())
            continue; // Only that one is of interest.
        shootEmpty(prefix, made);
        shootCrowded(prefix, made);
        shootFiltered(prefix, made);
        shootMessages(prefix);
        shootConflict(prefix);
        shootMapping(prefix);
        shootImport(prefix);
    }
}

/// A program has one scale, so that the pictures at twice the size are another run's.
void shootScaled(QStringList arguments)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_SCALE_FACTOR"), QStringLiteral("2"));
    QProcess scaled;
    scaled.setProcessEnvironment(environment);
    scaled.setProcessChannelMode(QProcess::ForwardedChannels);
    scaled.start(arguments.takeFirst(), arguments);
    if (!scaled.waitForFinished(600'000) || scaled.exitCode() != 0)
        qFatal("The pictures at twice the size cannot be made.");
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    const ProgramLanguage language;
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2) {
        qWarning("Usage: screenshots FOLDER [DATABASE]");
        return 2;
    }
    QDir().mkpath(arguments[1]);
    const bool isScaled = qEnvironmentVariableIsSet("QT_SCALE_FACTOR");
    shootInEveryLight(arguments[1], isScaled ? QStringLiteral("200-") : QString(), arguments.value(2));
    if (!isScaled && arguments.size() < 3)
        shootScaled(arguments);
    return 0;
}
