// Writes a picture of every page, form and dialog, light and dark, into a folder: `tests/run --screenshots
// FOLDER`.
#include "models/core/itemroles.h"
#include "models/store/database.h"
#include "models/store/searchquery.h"
#include "tests/support/programwindow.h"
#include "ui/detailarea.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QTest>
#include <QTreeView>

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
        if (!QTest::qWaitFor([&] {
                return m_program.window().findChild<QDialog *>(QString::fromLatin1(dialog)) != nullptr;
            }))
            qFatal("%s does not open", dialog);
        auto *opened = m_program.window().findChild<QDialog *>(QString::fromLatin1(dialog));
        shoot(*opened, name);
        opened->reject();
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
    photographer.shootPageAndForm(found(database, QStringLiteral("utmost")), QStringLiteral("news"));
    photographer.shootDialog("exportPdf", "reportDialog", QStringLiteral("export"));
    photographer.shootDialog("exportData", "exportDialog", QStringLiteral("exportdata"));
    photographer.shootDialog("remove", "removeDialog", QStringLiteral("delete"));
    program.child<QLineEdit>("search").setText(QStringLiteral("kazakh"));
    photographer.shoot(program.window(), QStringLiteral("search"));
}

void shootEmpty(const QString &prefix, const QTemporaryDir &folder)
{
    const QString path = folder.filePath(QStringLiteral("empty.db"));
    if (!QFileInfo::exists(path) && !Database::create(path))
        qFatal("The empty database cannot be made.");
    ProgramWindow program(path);
    Photographer(program, prefix).shoot(program.window(), QStringLiteral("empty"));
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2) {
        qWarning("Usage: screenshots FOLDER [DATABASE]");
        return 2;
    }
    QDir().mkpath(arguments[1]);
    const QTemporaryDir folder;
    const QPalette light = QApplication::palette();
    for (const bool dark : {false, true}) {
        QApplication::setPalette(dark ? darkPalette() : light);
        const QString prefix = arguments[1] + (dark ? QStringLiteral("/dark-") : QStringLiteral("/light-"));
        shootAll(arguments.value(2), prefix);
        shootEmpty(prefix, folder);
    }
    return 0;
}
