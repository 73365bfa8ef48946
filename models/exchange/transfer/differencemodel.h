#pragma once

#include "models/exchange/transfer/importplan.h"

#include <QAbstractItemModel>
#include <QBasicTimer>

#include <array>

namespace delegations {

/// An import before it is made, as a tree: groups; in them people, bodies and whatever else stands alone, or
/// warnings; below each its fields before and after and what belongs to it, with fields of their own; last
/// how the file knows all that. Texts are made when they are asked for, so that a hundred thousand people
/// cost their numbers only. A tick of a group is that of all that it shows.
class DifferenceModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Group { Questions, NotImported, KeptAside, ToLookAt, Changed, Added, Ending, Unchanged };
    static constexpr int groupCount = Unchanged + 1;
    enum Column { RecordColumn, BeforeColumn, AfterColumn };
    /// Beside those of itemroles.h.
    enum Role {
        GroupRole = Qt::UserRole + 100, ///< Group.
        DetailRole,                     ///< QString: all that there is to say of the row, on several lines.
        AnswerRole,                     ///< Answer, of a question.
        BodyRole,                       ///< bool, of a question: whether it is of a body.
    };

    explicit DifferenceModel(QObject *parent = nullptr);

    /// Begins anew with another plan, or none. The plan's choices and answers are altered here.
    void setPlan(std::shared_ptr<ImportPlan> plan);
    [[nodiscard]] std::shared_ptr<ImportPlan> plan() const { return m_plan; }
    /// Shows only what has this text in its name, its context or a part. Goes through it little by little.
    void setFilter(const QString &text);
    [[nodiscard]] QString filter() const { return m_filter; }

    [[nodiscard]] qsizetype count(Group group) const { return m_counts[group]; }
    /// How many of those that are new are people.
    [[nodiscard]] qsizetype newPeople() const { return m_newPeople; }
    /// Of the group, those of which something will be written.
    [[nodiscard]] qsizetype chosen(Group group) const { return m_chosen[group]; }
    [[nodiscard]] qsizetype chosen() const;
    [[nodiscard]] static Group groupOf(Warning::Outcome outcome);
    [[nodiscard]] static Group groupOf(RecordDifference::Outcome outcome);
    /// Of warnings, which say all in their first column.
    [[nodiscard]] static bool isWarning(Group group);
    /// An invalid index when the group is empty.
    [[nodiscard]] QModelIndex group(Group group) const;
    /// Keeps the answer in the plan; the difference follows when the plan is made again. True when it has to
    /// be.
    bool answer(const QModelIndex &question, Answer answer);
    /// What the person has answered so far, by file and question; to come back to.
    using Answers = std::vector<std::vector<Answer>>;
    [[nodiscard]] Answers answers() const;
    /// `answers` are of this plan.
    void setAnswers(const Answers &answers);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void choicesChanged();

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    /// A subject, question or warning of a file.
    struct Entry
    {
        quint32 file;
        quint32 place;
    };
    enum Level { GroupLevel, EntryLevel, PartLevel, FieldLevel };
    /// What stands in a row below an entry: a field of its own, something that belongs to it, or the title of
    /// the technical details.
    struct Row
    {
        enum What { OwnField, Part, Technical } what;
        int number; ///< Among its like.
    };

    [[nodiscard]] Level level(const QModelIndex &index) const;
    [[nodiscard]] Group groupOf(const QModelIndex &index) const;
    [[nodiscard]] qsizetype shownCount(Group group) const;
    [[nodiscard]] const Entry &entry(Group group, qsizetype shown) const;
    /// The entry of the row or of what the row is below.
    [[nodiscard]] const Entry &entry(const QModelIndex &index) const;
    /// What stands in this row below the entry.
    [[nodiscard]] Row row(const Entry &entry, int number) const;
    /// The row below the entry in which the index is, or below which.
    [[nodiscard]] Row row(const QModelIndex &index) const;
    [[nodiscard]] int rowsBelow(const Entry &entry) const;
    [[nodiscard]] int fieldsBelow(const Entry &entry, const Row &row) const;
    /// The record of which a row below the entry speaks.
    [[nodiscard]] const RecordDifference &record(const Entry &entry, const Row &row) const;
    [[nodiscard]] const FileDifference &file(const Entry &entry) const { return m_plan->files[entry.file]; }
    /// The subject's own record.
    [[nodiscard]] const RecordDifference &record(const Entry &entry) const;
    [[nodiscard]] const Warning &warning(const Entry &entry) const;
    [[nodiscard]] static bool isRecord(Group group) { return group != Questions && !isWarning(group); }
    [[nodiscard]] static bool canChoose(Group group);
    [[nodiscard]] bool canChoose(const QModelIndex &index) const;
    /// The records that are ticked with the entry.
    [[nodiscard]] std::span<const quint32> choices(const Entry &entry) const
    {
        return file(entry).subjects.choices(entry.place);
    }
    [[nodiscard]] Qt::CheckState checkState(const Entry &entry) const;

    void addEntries(quint32 file);
    void countEntries();
    void countChosen();
    void announceAnswers();
    void choosePlaces(const std::vector<std::vector<quint32>> &byFile, bool isWanted);
    void announceParts(const QModelIndex &ofEntry);
    void filterStep();
    void announceStep();
    [[nodiscard]] bool matches(Group group, const Entry &entry) const;

    [[nodiscard]] QString groupTitle(Group group) const;
    [[nodiscard]] static QString groupHint(Group group);
    [[nodiscard]] QString rowText(Group group, const Entry &entry) const;
    [[nodiscard]] QString rowSubtitle(Group group, const Entry &entry) const;
    [[nodiscard]] const Question &question(const Entry &entry) const;
    [[nodiscard]] bool hasBodies() const; ///< Among the questions.
    [[nodiscard]] QString questionText(const Entry &entry, int column) const;
    [[nodiscard]] QString questionDetail(const Entry &entry) const;
    [[nodiscard]] QString partText(const QModelIndex &index) const;
    [[nodiscard]] QString fieldText(const QModelIndex &index) const;
    [[nodiscard]] QString technicalText(const QModelIndex &index) const;
    [[nodiscard]] QString subtitle(const QModelIndex &index) const;
    [[nodiscard]] QString detailText(const QModelIndex &index) const;
    [[nodiscard]] QString belowText(const QModelIndex &index) const;
    [[nodiscard]] QString accessibleText(const QModelIndex &index) const;
    [[nodiscard]] QVariant checkState(const QModelIndex &index) const;
    [[nodiscard]] QVariant display(const QModelIndex &index) const;

    std::shared_ptr<ImportPlan> m_plan;
    std::array<std::vector<Entry>, groupCount> m_entries;
    std::array<qsizetype, groupCount> m_counts{}; ///< A warning may stand for many.
    qsizetype m_newPeople = 0;
    std::array<qsizetype, groupCount> m_chosen{}; ///< Of which something is chosen.
    std::array<qsizetype, groupCount> m_whole{};  ///< Of which all is.
    std::vector<Group> m_groups;                  ///< Those that have entries, in order.
    QString m_filter;
    std::array<std::vector<quint32>, groupCount> m_matching; ///< Places in m_entries while there is a filter.
    QBasicTimer m_filtering;
    QBasicTimer m_announcing;
    std::array<int, groupCount> m_announced{}; ///< Rows of which the new ticks have been told.
    int m_filterGroup = 0;                     ///< Where filtering goes on.
    size_t m_filterPlace = 0;
};

} // namespace delegations
Q_DECLARE_METATYPE(delegations::Answer)
