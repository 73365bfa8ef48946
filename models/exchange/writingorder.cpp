#include "models/exchange/writingorder.h"

#include "models/core/recordtype.h"

#include <QCoreApplication>
#include <QHash>

namespace delegations {

namespace {

RecordKind targetOf(RecordKind kind, const QString &column)
{
    const FieldSpec *field = recordType(kind).field(column);
    return field ? field->target : kind;
}

Error refusal(const char *text, const BundleRecord &record)
{
    return {ErrorCode::Input,
            QCoreApplication::translate("Import", text).arg(recordType(record.kind).table, record.key),
            {}};
}

class Sorter
{
public:
    explicit Sorter(const Bundle &bundle)
    {
        for (const BundleRecord &record : bundle.records)
            m_records.insert(BundleKey{record.kind, record.key}, Entry{&record, Waiting});
    }

    /// Places the record and before it what it refers to. Without recursion: a chain may be long.
    Status place(const BundleRecord &record)
    {
        std::vector<const BundleRecord *> open{&record};
        while (!open.empty()) {
            const BundleRecord &current = *open.back();
            Entry &entry = m_records[BundleKey{current.kind, current.key}];
            if (entry.state == Placed) {
                open.pop_back();
                continue;
            }
            entry.state = Open;
            const Result<const BundleRecord *> next = nextTarget(current);
            if (!next)
                return next.error();
            if (*next) {
                open.push_back(*next);
                continue;
            }
            entry.state = Placed;
            m_order.push_back(&current);
        }
        return {};
    }

    std::vector<const BundleRecord *> order() { return std::move(m_order); }

private:
    enum State { Waiting, Open, Placed };
    struct Entry
    {
        const BundleRecord *record = nullptr;
        State state = Waiting;
    };

    /// A record that must stand before this one and does not yet; null when there is none.
    Result<const BundleRecord *> nextTarget(const BundleRecord &record) const
    {
        for (auto reference = record.references.cbegin(); reference != record.references.cend();
             ++reference) {
            const Entry target = m_records.value({targetOf(record.kind, reference.key()), reference.value()});
            if (!target.record) {
                return refusal(QT_TRANSLATE_NOOP("Import", "The file's %1 “%2” refers to a record that the "
                                                           "file does not have."),
                               record);
            }
            if (target.state == Open) {
                return refusal(QT_TRANSLATE_NOOP("Import",
                                                 "The file's %1 “%2” is part of a circle of records "
                                                 "that refer to each other."),
                               record);
            }
            if (target.state == Waiting)
                return target.record;
        }
        return nullptr;
    }

    QHash<BundleKey, Entry> m_records;
    std::vector<const BundleRecord *> m_order;
};

} // namespace

Result<std::vector<const BundleRecord *>> writingOrder(const Bundle &bundle)
{
    Sorter sorter(bundle);
    for (int kind = 0; kind < recordKindCount; ++kind) {
        for (const BundleRecord &record : bundle.records) {
            if (int(record.kind) != kind)
                continue;
            if (const Status placed = sorter.place(record); !placed)
                return placed.error();
        }
    }
    return sorter.order();
}

} // namespace delegations
