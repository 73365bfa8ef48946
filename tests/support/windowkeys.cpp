#include "tests/support/windowkeys.h"

#include "app/sampledatabase.h"
#include "models/core/kinds/recordtype.h"
#include "models/store/file/database.h"
#include "models/store/write/recordstore.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QTest>
#include <QUuid>

namespace delegations::test {

namespace windowkeys {

void activate(QWidget &window)
{
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window))
        qFatal("The window does not come up.");
    QApplication::setActiveWindow(&window);
}

QWidget &target()
{
    if (!QTest::qWaitFor([] { return QApplication::focusWidget() != nullptr; }))
        qFatal("Nothing has the focus.");
    QWidget *popup = QApplication::activePopupWidget();
    return popup ? *popup : *QApplication::focusWidget();
}

void press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(&target(), key, modifiers);
}

void type(const QString &text)
{
    for (const QChar c : text)
        QTest::sendKeyEvent(QTest::Click, &target(), Qt::Key_unknown, QString(c), Qt::NoModifier);
}

void replace(const QString &text)
{
    press(Qt::Key_A, Qt::ControlModifier);
    type(text);
    if (QApplication::activePopupWidget())
        press(Qt::Key_Escape);
}

bool tabTo(const QString &name, Qt::Key key)
{
    constexpr int most = 200;
    for (int presses = 0; presses < most && target().objectName() != name; ++presses)
        press(key, key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
    return target().objectName() == name;
}

bool pick(const QString &text)
{
    type(text);
    const auto list = [] { return qobject_cast<QAbstractItemView *>(QApplication::activePopupWidget()); };
    if (!QTest::qWaitFor([&] { return list() != nullptr; }))
        return false;
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    return list() == nullptr;
}

void drain()
{
    for (int turn = 0; turn < 3; ++turn) {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

} // namespace windowkeys

namespace {

void check(bool good, const char *what)
{
    if (!good)
        qFatal("%s", what);
}

} // namespace

void makeSample(const QString &path, const std::function<void(Transaction &)> &add)
{
    check(createSampleDatabase(path, QStringLiteral("test")).ok(), "The sample database cannot be made.");
    const auto database = Database::open(path, Database::Purpose::Write, QStringLiteral("test"));
    check(database.ok(), "The sample database cannot be opened.");
    RecordStore store((*database)->connection(), QStringLiteral("test"));
    const auto transaction = store.begin(QStringLiteral("test"));
    add(**transaction);
    check((*transaction)->commit().ok(), "The sample database cannot be written.");
}

RecordKey put(Transaction &transaction, const Record &record)
{
    const Result<qint64> id = transaction.insert(record);
    if (!id)
        qFatal("%s", qPrintable(id.error().userText + u' ' + id.error().detail));
    return {record.kind(), *id};
}

Onlooker::Onlooker(const QString &path) : m_name(QUuid::createUuid().toString())
{
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    database.setDatabaseName(path);
    database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
    check(database.open(), "The database cannot be looked into.");
}

Onlooker::~Onlooker()
{
    QSqlDatabase::removeDatabase(m_name);
}

RecordKey Onlooker::keyOf(FieldId field, const QVariant &value) const
{
    QSqlQuery query = rowsWith(field, value);
    return query.next() ? RecordKey{field.kind, query.value(0).toLongLong()} : RecordKey{field.kind};
}

int Onlooker::count(FieldId field, const QVariant &value) const
{
    QSqlQuery query = rowsWith(field, value);
    int rows = 0;
    while (query.next())
        ++rows;
    return rows;
}

/// The ids of the rows in which this stands in the field's column.
QSqlQuery Onlooker::rowsWith(FieldId field, const QVariant &value) const
{
    QSqlQuery query(QSqlDatabase::database(m_name));
    query.prepare(QStringLiteral("SELECT id FROM %1 WHERE %2 = ?")
                      .arg(recordType(field.kind).table, specOf(field).column));
    query.addBindValue(value);
    check(query.exec(), "The database cannot be asked.");
    return query;
}

int Onlooker::count(const QString &table) const
{
    QSqlQuery query(QSqlDatabase::database(m_name));
    check(query.exec(QStringLiteral("SELECT count(*) FROM ") + table) && query.next(),
          "The database cannot be asked.");
    return query.value(0).toInt();
}

QMap<QString, QString> Onlooker::rows(const QStringList &tables) const
{
    QMap<QString, QString> all;
    for (const QString &table : tables) {
        QSqlQuery query(QSqlDatabase::database(m_name));
        check(query.exec(QStringLiteral("SELECT * FROM ") + table), "The database cannot be asked.");
        while (query.next()) {
            QStringList cells;
            for (int column = 0; column < query.record().count(); ++column) {
                if (query.record().fieldName(column) != QLatin1String("sort_key"))
                    cells.append(query.value(column).toString());
            }
            all.insert(table + u'/' + query.value(QStringLiteral("id")).toString(), cells.join(u'|'));
        }
    }
    return all;
}

QStringList differing(const QMap<QString, QString> &before, const QMap<QString, QString> &after)
{
    QStringList keys;
    for (auto row = after.cbegin(); row != after.cend(); ++row) {
        if (before.value(row.key()) != row.value())
            keys.append(row.key());
    }
    for (auto row = before.cbegin(); row != before.cend(); ++row) {
        if (!after.contains(row.key()))
            keys.append(row.key());
    }
    return keys;
}

} // namespace delegations::test
