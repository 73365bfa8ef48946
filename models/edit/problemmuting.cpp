#include "models/edit/problemmuting.h"

#include "models/core/cleantext.h"
#include "models/core/kinds/belongings.h"
#include "models/core/kinds/problem.h"
#include "models/core/kinds/recordtype.h"
#include "models/store/write/recordstore.h"

#include <QCoreApplication>

namespace delegations {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Edit", text);
}

Record mutedProblem(const QString &rule, const RecordKey &subject, const QString &reason)
{
    constexpr auto &muted = fields::mutedProblem;
    Record record(RecordKind::MutedProblem);
    record.set(muted.rule, rule).set(muted.reason, reason);
    for (const FieldId field : muted.subject.all()) {
        if (specOf(field).target == subject.kind)
            record.setCell(field, subject.id);
    }
    return record;
}

} // namespace

Status ProblemMuting::mute(const QString &rule, const ProblemEntry &problem, const QString &reason)
{
    const QString said = cleanedLine(reason);
    if (said.isEmpty())
        return Error{ErrorCode::Input, tr("Say why this need not be shown again."), {}};
    if (const Result<Record> subject = m_store.record(problem.subject); !subject)
        return subject.error();
    auto transaction = m_store.begin(tr("Mute a problem of %1").arg(problem.record.text));
    if (!transaction)
        return transaction.error();
    if (const auto added = (*transaction)->insert(mutedProblem(rule, problem.subject, said)); !added)
        return added.error();
    const Result<ChangeSet> committed = (*transaction)->commit();
    return committed ? Status() : committed.error();
}

Status ProblemMuting::unmute(const ProblemEntry &muted)
{
    const Result<Record> record = m_store.record(muted.subject);
    if (!record)
        return record.error().code == ErrorCode::NotFound ? Status() : record.error();
    auto transaction = m_store.begin(tr("Show a problem of %1 again").arg(muted.record.text));
    if (!transaction)
        return transaction.error();
    if (const Status removed = (*transaction)->remove(muted.subject, record->revision); !removed)
        return removed;
    const Result<ChangeSet> committed = (*transaction)->commit();
    return committed ? Status() : committed.error();
}

} // namespace delegations
