#pragma once

#include "models/core/attendees.h"
#include "models/core/fieldid.h"
#include "models/core/result.h"
#include "models/language/nameline.h"
#include "ui/form/fieldeditor.h"

#include <QDialog>
#include <QHash>
#include <QSet>

class QFormLayout;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace delegations {

struct Choosing;
class MessageBar;
class RecordEditor;
class TextLabel;

/// Somebody who was chosen.
struct ChosenAttendee
{
    RecordKey person;
    RecordKey delegation; ///< Invalid for who sits in none.
    QString capacity;
};

/// Asks whom to add to a group, many at a time: whole delegations and bodies, or people in them, by marks, by
/// typing names, or from a list of names on the clipboard.
class AttendeeDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `choosing` says what the group asks for, `present` who is in it already. The editor must outlive it.
    AttendeeDialog(const Choosing &choosing, QSet<qint64> present, RecordEditor &editor, QWidget *parent);
    ~AttendeeDialog() override;

    void setLists(const std::vector<AttendeeList> &lists);
    void showError(const Error &error);

    /// Each person once, in the order shown.
    [[nodiscard]] QList<ChosenAttendee> chosen() const;
    /// What is to be said of all of them; empty where nothing is.
    [[nodiscard]] QString status() const { return m_status ? m_status->value().toString() : QString(); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *createList();
    void addStatus(QFormLayout &form, FieldId status, RecordEditor &editor);
    [[nodiscard]] QWidget *createButtons();
    void addList(const AttendeeList &list);
    void narrow(const QString &typed);
    [[nodiscard]] QTreeWidgetItem *firstSeen() const;
    [[nodiscard]] QTreeWidgetItem *firstFound() const;
    void markFirst();
    [[nodiscard]] bool isFoundBy(const QTreeWidgetItem &item, const QString &typed) const;
    void markChanged(QTreeWidgetItem *item);
    void mark(const RecordKey &person, bool isChosen);
    void updateMarks();
    void markPasted();
    [[nodiscard]] QSet<RecordKey> peopleNamed(const QString &line) const;
    [[nodiscard]] static QString listed(const QStringList &names);

    struct Pasted
    {
        QSet<RecordKey> found;
        QStringList missing; ///< Lines that name nobody.
        QStringList several; ///< Lines that may name any of several.
    };
    void tell(const Pasted &pasted);

    struct Known
    {
        Attendee attendee;
        RecordKey delegation;
        QList<QTreeWidgetItem *> items; ///< One in each list that has the person.
        QList<NameWords> words;         ///< Of each name.
    };

    QSet<qint64> m_present;
    QList<RecordKey> m_order; ///< Of the people, as they are shown first.
    QHash<RecordKey, Known> m_known;
    QLineEdit *m_search;
    QTreeWidget *m_people;
    TextLabel *m_count;
    FieldEditor *m_status = nullptr;
    MessageBar *m_bar;
    QPushButton *m_add = nullptr;
    bool m_isMarking = false;
};

} // namespace delegations
