// What a person ticks and answers in the difference model.
#include "models/exchange/reconcile/choices.h"
#include "models/exchange/transfer/differencemodel.h"

namespace delegations {

Qt::CheckState DifferenceModel::checkState(const Entry &one) const
{
    bool isAny = false;
    bool isEvery = true;
    for (const quint32 place : choices(one)) {
        const RecordDifference &record = file(one).difference.records[place];
        if (!isChoice(record))
            continue;
        isAny = isAny || record.isChosen;
        isEvery = isEvery && record.isChosen;
    }
    if (!isAny)
        return Qt::Unchecked;
    return isEvery ? Qt::Checked : Qt::PartiallyChecked;
}

bool DifferenceModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !flags(index).testFlag(Qt::ItemIsUserCheckable))
        return false;
    std::vector<std::vector<quint32>> places(m_plan->files.size());
    const auto add = [&](const Entry &one) {
        const auto all = choices(one);
        places[one.file].insert(places[one.file].end(), all.begin(), all.end());
    };
    if (level(index) == PartLevel) {
        const Entry &one = entry(index);
        places[one.file].push_back(file(one).subjects.parts(one.place)[size_t(row(index).number)]);
    } else if (level(index) == EntryLevel) {
        add(entry(index));
    } else {
        const Group group = groupOf(index);
        for (qsizetype shown = 0; shown < shownCount(group); ++shown)
            add(entry(group, shown));
    }
    choosePlaces(places, value.toInt() != Qt::Unchecked);
    if (level(index) != GroupLevel)
        announceParts(level(index) == PartLevel ? index.parent() : index);
    return true;
}

void DifferenceModel::announceParts(const QModelIndex &ofEntry)
{
    if (const int rows = rowCount(ofEntry); rows > 0)
        Q_EMIT dataChanged(index(0, 0, ofEntry), index(rows - 1, 0, ofEntry), {Qt::CheckStateRole});
}

void DifferenceModel::choosePlaces(const std::vector<std::vector<quint32>> &byFile, bool isWanted)
{
    for (size_t file = 0; file < byFile.size(); ++file) {
        if (!byFile[file].empty())
            choose(m_plan->files[file].difference, byFile[file], isWanted);
    }
    countChosen();
    m_announced.fill(0);
    announceStep();
    Q_EMIT choicesChanged();
}

bool DifferenceModel::answer(const QModelIndex &question, Answer answer)
{
    const Entry one = entry(question);
    std::vector<Question> &questions = m_plan->files[one.file].questions;
    Question &asked = questions[one.place];
    const auto before = asked.outcome();
    asked.answer = answer;
    // Somebody is one person only, and a body has one name in a file.
    for (Question &other : questions) {
        const bool isSameOne = other.duplicate.record == asked.duplicate.record ||
                               (asked.duplicate.isBody() && other.duplicate.stored == asked.duplicate.stored);
        if (answer == Answer::Same && &other != &asked && isSameOne)
            other.answer = Answer::Different;
    }
    announceAnswers();
    // What is said of a body is remembered with it.
    return asked.outcome() != before || (asked.duplicate.isBody() && answer == Answer::Same);
}

DifferenceModel::Answers DifferenceModel::answers() const
{
    Answers answers;
    for (const FileDifference &file : m_plan->files) {
        auto &given = answers.emplace_back();
        for (const Question &question : file.questions)
            given.push_back(question.answer);
    }
    return answers;
}

void DifferenceModel::setAnswers(const Answers &answers)
{
    for (size_t file = 0; file < answers.size(); ++file) {
        for (size_t place = 0; place < answers[file].size(); ++place)
            m_plan->files[file].questions[place].answer = answers[file][place];
    }
    announceAnswers();
}

void DifferenceModel::announceAnswers()
{
    const QModelIndex title = group(Questions);
    Q_EMIT dataChanged(index(0, 0, title), index(rowCount(title) - 1, AfterColumn, title));
    Q_EMIT choicesChanged();
}

} // namespace delegations
