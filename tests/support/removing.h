#pragma once

#include "models/core/answer.h"
#include "models/edit/recordeditor.h"

#include <QTest>

namespace delegations::test {

/// Deletes a record, and waits until it is gone, or cannot be.
[[nodiscard]] inline Status removed(RecordEditor &editor, const RecordKey &key)
{
    std::optional<Status> answer;
    QObject context;
    whenAnswered(editor.remove(key), &context, [&](const Status &status) { answer = status; });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }))
        qFatal("Nobody says whether a record was deleted.");
    return *answer;
}

} // namespace delegations::test
