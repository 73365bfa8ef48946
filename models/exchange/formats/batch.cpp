#include "models/exchange/formats/batch.h"

#include "models/core/cleantext.h"
#include "models/core/kinds/bodies.h"
#include "models/core/kinds/recordtype.h"
#include "models/core/kinds/seats.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace delegations {

namespace {

Error danglingReference(const BundleRecord &record)
{
    return {ErrorCode::Input,
            QCoreApplication::translate(
                "Import", QT_TRANSLATE_NOOP("Import", "The file's %1 “%2” refers to a record that the "
                                                      "file does not have."))
                .arg(recordType(record.kind).table, record.key),
            {}};
}

/// Turns the values of one bundle into cells.
class Packer
{
public:
    explicit Packer(const Bundle &bundle) : m_bundle(bundle)
    {
        std::array<quint32, recordKindCount> counts{};
        for (const BundleRecord &record : bundle.records)
            m_rows.insert({record.kind, record.key}, counts[size_t(record.kind)]++);
    }

    Result<Batch> pack()
    {
        m_batch.source = m_bundle.source;
        m_batch.warnings = m_bundle.warnings;
        m_batch.skipped = m_bundle.skipped;
        m_batch.day = m_bundle.day;
        for (const BundleRecord &record : m_bundle.records) {
            if (const Status added = add(record); !added)
                return added.error();
        }
        return std::move(m_batch);
    }

private:
    Status add(const BundleRecord &record)
    {
        const quint32 row = m_batch.add(record.kind, record.line, m_batch.keep(record.values.uid));
        const auto put = [&](FieldId field, const Cell &cell) {
            if (!cell.isNull())
                m_batch.cell(row, field) = cell;
        };
        for (const FieldSpec &field : recordType(record.kind).fields) {
            if (field.kind != FieldKind::Reference) {
                const Cell said = cell(record.values.cell(field.id));
                put(field.id, said.isNull() ? cell(record.defaults.cell(field.id)).inferred() : said);
                continue;
            }
            const auto named = record.references.constFind(field.id);
            if (named == record.references.cend())
                continue;
            const auto target = m_rows.constFind({field.target, *named});
            if (target == m_rows.cend())
                return danglingReference(record);
            put(field.id, Cell::reference(*target));
        }
        return {};
    }

    Cell cell(const QVariant &value)
    {
        switch (value.typeId()) {
        case QMetaType::UnknownType:
        case QMetaType::Nullptr:
            return {};
        case QMetaType::Int:
        case QMetaType::LongLong:
        case QMetaType::Bool:
            return Cell::integer(value.toLongLong());
        case QMetaType::QByteArray: {
            const QByteArray bytes = value.toByteArray();
            return Cell::bytes(m_batch.keep({bytes.constData(), size_t(bytes.size())}));
        }
        default:
            return Cell::text(m_batch.keep(withoutControls(value.toString())));
        }
    }

    const Bundle &m_bundle;
    Batch m_batch;
    QHash<BundleKey, quint32> m_rows;
};

} // namespace

Batch::Batch() : m_texts(std::make_unique<std::pmr::monotonic_buffer_resource>())
{
    for (int kind = 0; kind < recordKindCount; ++kind)
        m_tables[size_t(kind)].m_width = recordType(RecordKind(kind)).fields.size();
}

quint32 Batch::add(RecordKind kind, int line, std::string_view uid)
{
    BatchTable &table = m_tables[size_t(kind)];
    if (table.m_lines.size() % BatchTable::rowsPerBlock == 0)
        table.m_blocks.push_back(std::make_unique<CellColumn[]>(table.m_width));
    table.m_lines.push_back(line);
    if (!uid.empty())
        setUid({kind, table.size() - 1}, uid);
    return table.size() - 1;
}

void Batch::removeLast(RecordKind kind)
{
    BatchTable &table = m_tables[size_t(kind)];
    const quint32 last = table.size() - 1;
    for (qsizetype field = 0; field < qsizetype(table.m_width); ++field) {
        if (!table.row(last)[field].isNull())
            table.cell(last, field) = Cell();
    }
    table.m_lines.pop_back();
    if (table.m_lines.size() % BatchTable::rowsPerBlock == 0)
        table.m_blocks.pop_back();
    if (table.m_uids.size() > table.m_lines.size())
        table.m_uids.pop_back();
}

void BatchTable::moveUp(quint32 row, quint32 to)
{
    for (; row > to; --row) {
        for (qsizetype field = 0; field < qsizetype(m_width); ++field) {
            if (!this->row(row)[field].isNull() || !this->row(row - 1)[field].isNull())
                std::swap(cell(row, field), cell(row - 1, field));
        }
        std::swap(m_lines[row], m_lines[row - 1]);
        if (row < m_uids.size())
            std::swap(m_uids[row], m_uids[row - 1]);
    }
}

void Batch::setUid(const BatchKey &key, std::string_view uid)
{
    std::vector<std::string_view> &uids = m_tables[size_t(key.kind)].m_uids;
    if (uids.size() <= key.row)
        uids.resize(key.row + 1);
    uids[key.row] = uid;
}

void Batch::settle(quint32 organization, const QString &name)
{
    Cell &called = cell(organization, fields::organization.name);
    m_settled.emplace(organization, called.toString().replace(u';', u','));
    called = Cell::text(keep(name));
}

QString Batch::calledBefore(const BatchKey &key) const
{
    const auto settled = key.kind == RecordKind::Organization ? m_settled.find(key.row) : m_settled.end();
    return settled == m_settled.end() ? QString() : settled->second;
}

void Batch::setLocalUid(const BatchKey &key, const QString &uid)
{
    setUid(key, keep(uid));
    m_tables[size_t(key.kind)].m_localUids.insert(key.row);
}

/// And leaves `from` out.
void Batch::redirect(const BatchKey &from, quint32 to)
{
    for (BatchTable &table : m_tables) {
        const auto kind = RecordKind(&table - m_tables.data());
        for (const FieldSpec &field : recordType(kind).fields) {
            const bool mayRefer = field.kind == FieldKind::Reference && field.target == from.kind;
            for (quint32 row = 0; mayRefer && row < table.size(); ++row) {
                Cell &cell = table.cell(row, field.id.index);
                if (cell.kind() == Cell::Reference && quint32(cell.integer()) == from.row)
                    cell = Cell::reference(to);
            }
        }
    }
    drop(from);
}

void Batch::join(quint32 from, quint32 to)
{
    QString &called = m_settled[to];
    called += (called.isEmpty() ? QString() : QStringLiteral("; ")) + m_settled[from];
    redirect({RecordKind::Organization, from}, to);
    using fields::post;
    const BatchTable &posts = table(RecordKind::Post);
    const auto areAlike = [&](quint32 one, quint32 other) {
        return std::ranges::all_of(
            std::initializer_list<FieldId>{post.organization, post.postKind, post.role, post.label,
                                           post.onBehalfOf},
            [&](FieldId field) { return cellOf(posts.row(one), field) == cellOf(posts.row(other), field); });
    };
    for (quint32 row = 0; row < posts.size(); ++row) {
        const Cell &body = cellOf(posts.row(row), post.organization);
        if (body.kind() != Cell::Reference || quint32(body.integer()) != to || posts.isDropped(row))
            continue;
        for (quint32 later = row + 1; later < posts.size(); ++later) {
            if (!posts.isDropped(later) && areAlike(row, later))
                redirect({RecordKind::Post, later}, row);
        }
    }
}

size_t Batch::size() const
{
    size_t count = 0;
    for (const BatchTable &table : m_tables)
        count += table.size();
    return count;
}

std::string_view Batch::keep(std::string_view text)
{
    if (text.empty())
        return {};
    auto *copy = static_cast<char *>(m_texts->allocate(text.size(), 1));
    std::copy(text.begin(), text.end(), copy);
    return {copy, text.size()};
}

std::string_view Batch::keep(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    return keep(std::string_view(bytes.constData(), size_t(bytes.size())));
}

std::optional<quint32> ownChamber(const Batch &batch, quint32 membership)
{
    const Cell &held = batch.cell({RecordKind::Membership, membership}, fields::membership.post);
    if (held.isNull())
        return std::nullopt;
    const BatchKey post{RecordKind::Post, quint32(held.integer())};
    const Cell &chamber = batch.cell(post, fields::post.onBehalfOf);
    const bool isOwn = !chamber.isNull() && batch.cell(post, fields::post.organization) == chamber;
    return isOwn ? std::optional(quint32(chamber.integer())) : std::nullopt;
}

Result<Batch> packed(const Bundle &bundle)
{
    return Packer(bundle).pack();
}

} // namespace delegations
