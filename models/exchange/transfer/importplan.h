#pragma once

#include "models/exchange/formats/importer.h"
#include "models/exchange/reconcile/difference.h"
#include "models/exchange/transfer/importoptions.h"
#include "models/exchange/transfer/subjects.h"

#include <functional>

namespace delegations {

/// One thing to import: a file, or what was pasted.
struct ImportSource
{
    QString path;
    /// What was pasted in the forms in which it came, the best first; the name of each tells what it is.
    QList<ImportFile> pasted = {};
    std::shared_ptr<const CsvReading> csv = nullptr; ///< See ImportOptions.

    /// As the person knows it.
    [[nodiscard]] QString name() const;
};

/// What the person says of a duplicate. What is open is done as DuplicateCandidate::Unanswered says.
enum class Answer { Open, Same, Different };

struct Question
{
    DuplicateCandidate duplicate;
    Answer answer = Answer::Open;
    /// When the added person comes from an earlier file of the same import: which, and the row in it.
    /// The id of the duplicate holds no longer than the comparison then.
    int originFile = -1;
    quint32 originRow = 0;

    /// What is done: with the answer, or while there is none.
    [[nodiscard]] DuplicateCandidate::Unanswered outcome() const;
};

/// How one file differs from what is stored, and from the files before it.
struct FileDifference
{
    QString name; ///< Of the file, without its folder.
    std::shared_ptr<Batch> batch;
    Difference difference;
    /// Every duplicate that came up so far, with the person's answers.
    std::vector<Question> questions = {};
    /// Names of the stored records that the file does not name but the difference does.
    QHash<RecordKey, QString> storedNames = {};
    /// What bodies are called that the file calls otherwise.
    QHash<BatchKey, QString> bodyNames = {};
    Subjects subjects = {}; ///< Of the difference.
};

/// An import before it is made: what the person looks at and chooses from. Reading and comparing make it on
/// one thread, the window shows it on another: never both at a time.
struct ImportPlan
{
    std::vector<FileDifference> files;
    QList<Error> refused; ///< Why files were not read, one each.
};

/// How far an import has come.
struct ImportStep
{
    enum Stage { Reading, Comparing, Writing, Finishing };

    Stage stage = Reading;
    QString name;    ///< Of the file in hand.
    int file = 0;    ///< From 0.
    int files = 0;   ///< Of the whole import.
    qint64 done = 0; ///< Records of this file and stage; `total` 0 when that is not known.
    qint64 total = 0;
};

/// Told now and then, in the thread that works; false asks to stop.
using ImportWatch = std::function<bool(const ImportStep &step)>;

} // namespace delegations
