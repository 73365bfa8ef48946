#pragma once

#include "models/store/write/transaction.h"

#include <QMap>
#include <QStringList>

#include <functional>

class QSqlQuery;
class QWidget;

namespace delegations::test {

/// The keys of a person who looks at the program's window: each goes where the focus is.
namespace windowkeys {

/// Brings the window before all others: the platform without a display does not when a list, a menu or a
/// question is closed.
void activate(QWidget &window);
/// The widget that a key would reach now; waits for one. An open list of suggestions has the keys.
[[nodiscard]] QWidget &target();
void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
void type(const QString &text);
/// Writes over what stands in the field that has the focus.
void replace(const QString &text);
/// Presses Tab, or Shift+Tab, until the widget with this objectName has the focus. False when it never has.
[[nodiscard]] bool tabTo(const QString &name, Qt::Key key = Qt::Key_Tab);
/// Types part of a name into the reference that has the focus and takes the first suggestion.
[[nodiscard]] bool pick(const QString &text);
/// Everything that was queued has happened, what was to be deleted is deleted.
void drain();

} // namespace windowkeys

/// A new file with the sample data and what `add` writes besides.
void makeSample(const QString &path, const std::function<void(Transaction &)> &add);
/// Inserts a record; stops the test program when that fails.
RecordKey put(Transaction &transaction, const Record &record);

/// Looks into a database file beside the window that has it open.
class Onlooker
{
public:
    explicit Onlooker(const QString &path);
    ~Onlooker();

    /// In how many records this stands in the field.
    [[nodiscard]] int count(FieldId field, const QVariant &value) const;
    [[nodiscard]] int count(const QString &table) const;
    /// The first record with this value; invalid when there is none.
    [[nodiscard]] RecordKey keyOf(FieldId field, const QVariant &value) const;
    /// Every row of the tables as text, by "table/id", without the sort keys, which follow other rows.
    [[nodiscard]] QMap<QString, QString> rows(const QStringList &tables) const;

private:
    [[nodiscard]] QSqlQuery rowsWith(FieldId field, const QVariant &value) const;

    QString m_name;
};

/// The keys under which the two differ.
[[nodiscard]] QStringList differing(const QMap<QString, QString> &before,
                                    const QMap<QString, QString> &after);

} // namespace delegations::test
