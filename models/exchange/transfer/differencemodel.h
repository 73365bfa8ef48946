#pragma once

#include "models/exchange/transfer/importplan.h"

#include <QAbstractItemModel>
#include <QBasicTimer>

#include <array>

namespace delegations {

/// An import before it is made, as a tree: groups, their records or warnings, and of each record its fields
/// before and after. Texts are made when they are asked for, so that a hundred thousand records cost their
/// numbers only. A tick of a group is that of all its records that are shown.
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
    };

    explicit DifferenceModel(QObject *parent = nullptr);

    /// Begins anew with another plan, or none. The plan's choices and answers are altered here.
    void setPlan(std::shared_ptr<ImportPlan> plan);
    [[nodiscard]] std::shared_ptr<ImportPlan> plan() const { return m_plan; }
    /// Shows only records whose name or context has this text. Goes through them little by little.
    void setFilter(const QString &text);
    [[nodiscard]] QString filter() const { return m_filter; }

    [[nodiscard]] qsizetype count(Group group) const { return m_counts[group]; }
    /// Records of the group that will be written.
    [[nodiscard]] qsizetype chosen(Group group) const { return m_chosen[group]; }
    [[nodiscard]] qsizetype chosen() const;
    [[nodiscard]] static Group groupOf(Warning::Outcome outcome);
    /// Of warnings, which say all in their first column.
    [[nodiscard]] static bool isWarning(Group group);
    /// An invalid index when the group is empty.
    [[nodiscard]] QModelIndex group(Group group) const;
    /// Keeps the answer in the plan; the difference follows when the plan is made again.
    void answer(const QModelIndex &question, Answer answer);
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
    /// A record, question or warning of a file.
    struct Entry
    {
        quint32 file;
        quint32 place;
    };
    enum Level { GroupLevel, EntryLevel, FieldLevel };

    [[nodiscard]] Level level(const QModelIndex &index) const;
    [[nodiscard]] Group groupOf(const QModelIndex &index) const;
    [[nodiscard]] qsizetype shownCount(Group group) const;
    [[nodiscard]] const Entry &entry(Group group, qsizetype shown) const;
    /// The entry of the row or of the field's row.
    [[nodiscard]] const Entry &entry(const QModelIndex &index) const;
    [[nodiscard]] const FileDifference &file(const Entry &entry) const { return m_plan->files[entry.file]; }
    [[nodiscard]] const RecordDifference &record(const Entry &entry) const;
    [[nodiscard]] const Warning &warning(const Entry &entry) const;
    [[nodiscard]] static bool isRecord(Group group) { return group != Questions && !isWarning(group); }
    [[nodiscard]] bool canChoose(Group group) const;

    void addEntries(quint32 file);
    void countEntries();
    void countChosen();
    void announceAnswers();
    void chooseEntries(const std::vector<Entry> &entries, bool isWanted);
    void filterStep();
    void announceStep();
    [[nodiscard]] bool matches(Group group, const Entry &entry) const;

    [[nodiscard]] QString groupTitle(Group group) const;
    [[nodiscard]] static QString groupHint(Group group);
    [[nodiscard]] QString rowText(Group group, const Entry &entry) const;
    [[nodiscard]] QString rowSubtitle(Group group, const Entry &entry) const;
    [[nodiscard]] QString questionText(const Entry &entry, int column) const;
    [[nodiscard]] QVariant fieldText(const QModelIndex &index) const;
    [[nodiscard]] QString detailText(const QModelIndex &index) const;
    [[nodiscard]] QString accessibleText(const QModelIndex &index) const;
    [[nodiscard]] QVariant checkState(const QModelIndex &index) const;
    [[nodiscard]] QVariant display(const QModelIndex &index) const;

    std::shared_ptr<ImportPlan> m_plan;
    std::array<std::vector<Entry>, groupCount> m_entries;
    std::array<qsizetype, groupCount> m_counts{}; ///< A warning may stand for many.
    std::array<qsizetype, groupCount> m_chosen{};
    std::vector<Group> m_groups; ///< Those that have entries, in order.
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
