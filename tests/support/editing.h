#pragma once

#include "models/core/viewcontext.h"
#include "models/edit/recordeditor.h"
#include "models/store/read/readworker.h"
#include "tests/support/smallassembly.h"

namespace delegations::test {

/// The small assembly with what edits it.
struct Editing
{
    std::unique_ptr<RecordDraft> open(FormType::Subject subject, qint64 id)
    {
        auto draft = editor.open(subject, id);
        return draft ? std::move(draft).value() : nullptr;
    }
    std::unique_ptr<RecordDraft> create(FormType::Subject subject, const RecordKey &context = {})
    {
        auto draft = editor.create(subject, context);
        return draft ? std::move(draft).value() : nullptr;
    }
    [[nodiscard]] Record record(const RecordKey &key) const { return *database.store().record(key); }
    [[nodiscard]] std::vector<Record> referring(FieldId reference, const RecordKey &key) const
    {
        return *database.store().referring(reference, key.id);
    }
    [[nodiscard]] QStringList suggested(RecordKind kind, const char *text, qint64 area = 0)
    {
        ReferenceQuery query;
        query.kind = kind;
        query.text = QString::fromUtf8(text);
        query.area = area;
        auto future = editor.suggest(query);
        future.waitForFinished();
        const Result<std::vector<Suggestion>> found = future.result();
        QStringList texts;
        for (const Suggestion &suggestion : *found)
            texts << suggestion.text;
        return texts;
    }

    TemporaryDatabase database;
    SmallAssembly assembly{database};
    ReadWorker reader{database.path()};
    ViewContext view{SmallAssembly::day()};
    RecordEditor editor{database.store(), reader, view};
};

/// Changes a field of the group's row in this place.
inline bool set(RecordDraft &draft, const char *group, FieldId field, const QVariant &value, int position = 0)
{
    const QList<int> rows = draft.rows(QString::fromLatin1(group));
    if (position >= rows.size())
        return false;
    draft.setValue({QString::fromLatin1(group), rows[position], field}, value);
    return true;
}

} // namespace delegations::test
