#pragma once

#include "models/core/changeset.h"
#include "models/core/kinds/formtype.h"
#include "models/edit/draftgroup.h"
#include "models/edit/draftrules.h"
#include "models/edit/fieldpath.h"

#include <QHash>
#include <QObject>

#include <functional>

namespace delegations {

/// What a draft begins with: rows of the store, or presets for a new record.
struct DraftContent
{
    Record record;
    QHash<QString, std::vector<Record>> rows; ///< By the group's key, in their order.
    QHash<QString, qint64> owners; ///< Of groups whose rows do not name the record itself, 0 for none.
};

/// What a draft holds, as a plain value: to be kept, and taken up again in another draft.
struct DraftState
{
    const FormType *type; ///< Never null; lives as long as the program.
    DraftRecord record;
    std::vector<DraftGroup> groups; ///< In the type's order.
};

/// One record and its group rows while a person edits them. Changes underneath refresh what is untouched;
/// what is touched becomes a conflict that holds both values until the person chooses. A row may go while
/// somebody still speaks of it: it has no values then, and what is asked to be done with it is not done.
class RecordDraft : public QObject
{
    Q_OBJECT
public:
    /// The type must outlive this.
    RecordDraft(const FormType &type, const DraftContent &content, QObject *parent = nullptr);

    [[nodiscard]] const FormType &type() const { return m_type; }
    [[nodiscard]] RecordKey key() const { return {m_type.kind, m_record.id()}; }
    [[nodiscard]] bool isNew() const { return m_record.isNew(); }
    [[nodiscard]] const DraftRecord &record() const { return m_record; }
    /// The group with this key, which the type must have.
    [[nodiscard]] const DraftGroup &group(const QString &key) const;
    [[nodiscard]] QList<int> rows(const QString &group) const;

    [[nodiscard]] QVariant value(const FieldPath &path) const;
    [[nodiscard]] QVariant value(FieldId field) const { return m_record.value(field); }
    /// With a name the fields change that were made from it, see derivednames.h. One that was written by hand
    /// and does not fit it any more stays, and its problem asks.
    void setValue(const FieldPath &path, const QVariant &value);
    void setValue(FieldId field, const QVariant &value) { setValue(FieldPath{{}, 0, field}, value); }
    /// What a file that was put into the field is called: with it goes what kind of file it is, and the name
    /// of a record that has none.
    void describeFile(const FieldPath &path, const QString &fileName);
    [[nodiscard]] bool isTouched(const FieldPath &path) const;

    [[nodiscard]] Problem problem(const FieldPath &path) const { return m_problems.value(path); }
    [[nodiscard]] Problem problem(FieldId field) const { return problem(FieldPath{{}, 0, field}); }
    /// Fields that cannot be saved so, in the form's order.
    [[nodiscard]] std::vector<FieldPath> problems() const;
    /// Tells a problem that only the store could know. It stands until the value changes.
    void reportProblem(const FieldPath &path, const QString &text);

    /// Fields whose problem asks whether they shall stay although a name is another now, in the form's order.
    /// Not the names of a country's bodies: these are asked about too, but need no answer before the country
    /// is saved, since each is a record with a name of its own.
    [[nodiscard]] std::vector<FieldPath> questions() const;
    /// The answers to such a question.
    void takeProposal(const FieldPath &path);
    void keepAsWritten(const FieldPath &path);

    [[nodiscard]] bool isConflicted(const FieldPath &path) const;
    /// Fields in conflict in the form's order; a row in conflict stands as a path without a field.
    [[nodiscard]] std::vector<FieldPath> conflicts() const;
    /// The value that is stored underneath.
    [[nodiscard]] QVariant theirs(const FieldPath &path) const;
    void keepMine(const FieldPath &path);
    void takeTheirs(const FieldPath &path);
    [[nodiscard]] RowConflict rowConflict(const QString &group, int row) const;
    /// The person's change or removal of the row stands, or gives way.
    void keepMyRow(const QString &group, int row);
    void takeTheirRow(const QString &group, int row);

    /// Adds a row that starts with the kind's defaults and `preset`, at the end or before `position`.
    int addRow(const QString &group, const Record &preset = {}, int position = -1);
    void removeRow(const QString &group, int row);
    /// Only in groups whose kind hasOrder().
    void moveRow(const QString &group, int row, int position);

    /// Whether the person changed anything that saving would write.
    [[nodiscard]] bool isModified() const { return m_modified; }
    /// Whether the record was deleted underneath.
    [[nodiscard]] bool isGone() const { return m_gone; }
    void setGone(bool gone);
    /// Goes on with a deleted record as a new one that has the same values.
    void startAnew();

    void outsideChange(const ChangeSet &changes);
    /// Compares with what is stored now, as outsideChange() would.
    void refresh(const DraftContent &content);
    /// Begins again with this content; nothing is touched then.
    void reset(const DraftContent &content);
    [[nodiscard]] DraftState state() const { return {&m_type, m_record, m_groups}; }
    /// Goes on where a draft of the same type stood. Compare it with what is stored then: see refresh().
    void takeUp(DraftState state);
    void setGroupOwner(const QString &group, qint64 owner) { groupAt(group).setOwner(owner); }

Q_SIGNALS:
    void valueChanged(const delegations::FieldPath &path);
    void problemChanged(const delegations::FieldPath &path);
    void conflictChanged(const delegations::FieldPath &path);
    void rowAdded(const QString &group, int row, int position);
    void rowRemoved(const QString &group, int row);
    void rowMoved(const QString &group, int row, int position);
    void rowConflictChanged(const QString &group, int row);
    void modifiedChanged(bool modified);
    void goneChanged(bool gone);
    /// Everything may be another.
    void contentReset();

private:
    /// Null when the row is gone.
    [[nodiscard]] const DraftRecord *recordAt(const FieldPath &path) const;
    [[nodiscard]] DraftRecord *recordAt(const FieldPath &path);
    [[nodiscard]] DraftGroup &groupAt(const QString &key);
    void load(const DraftContent &content);
    /// What a field was made of: the name, and what stood in the field with it.
    struct Derivation
    {
        QString name;
        QString value;
    };
    /// As the person last wrote the field, else as both are stored.
    [[nodiscard]] Derivation derivation(const FieldPath &path, const FieldPath &leader) const;
    void noteWritten(const FieldPath &path);
    /// Has what is made from this field go along with it.
    void lead(const FieldPath &leader, const QString &before);
    [[nodiscard]] Problem question(const FieldPath &path) const;
    void takeIn(DraftGroup &group, const RecordChange &change);
    void followBearer(DraftGroup &group) const;
    void rowStored(DraftGroup &group, const Record &record);
    void rowGone(DraftGroup &group, qint64 id);
    void refreshRecord(const FieldPath &place, const Record &stored);
    void drop(DraftGroup &group, int row, bool byPerson);
    void setRowConflict(DraftGroup &group, int row, RowConflict conflict);
    /// Brings problems and the modified state up to date, and tells what changed.
    void review();
    void forEachField(const std::function<void(const FieldPath &)> &visit) const;

    const FormType &m_type;
    DraftRecord m_record;
    std::vector<DraftGroup> m_groups;
    int m_lastRow = 0;
    QHash<FieldPath, Problem> m_problems;
    QHash<FieldPath, QString> m_reported;
    QHash<FieldPath, Derivation> m_written; ///< Fields made from names, as the person last wrote them.
    bool m_modified = false;
    bool m_gone = false;
};

} // namespace delegations
