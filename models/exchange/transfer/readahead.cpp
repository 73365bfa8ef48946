#include "models/exchange/transfer/readahead.h"

#include "models/core/kinds/bodies.h"
#include "models/core/kinds/people.h"
#include "models/exchange/formats/cellvalidation.h"
#include "models/exchange/transfer/completeness.h"
#include "models/exchange/transfer/importers.h"
#include "models/language/bodies/bodynames.h"
#include "models/language/textfold.h"

#include <QFileInfo>

namespace delegations {

namespace {

/// Bytes of sources that are in memory at a time, but for one that is larger.
constexpr qint64 mostBytes = 2'000'000;

/// The first form of what was pasted that can be read; the error is that of the last.
Result<std::shared_ptr<Batch>> readPasted(const ImportSource &source, const ImportOptions &options)
{
    const Importers importers(options.mappings);
    Error refusal;
    for (const ImportFile &form : source.pasted) {
        auto batch = importers.read(form, options);
        if (batch)
            return batch;
        refusal = batch.error();
    }
    return refusal;
}

Result<std::shared_ptr<Batch>> read(const ImportSource &source, const ImportOptions &options)
{
    ImportOptions own = options;
    own.csv = source.csv;
    if (!source.pasted.isEmpty())
        return readPasted(source, own);
    return Importers(own.mappings).read(source.path, own);
}

/// Makes a settled body one with another of the file that is called so by now.
void joinNamesake(Batch &batch, quint32 settled)
{
    using fields::organization;
    const BatchTable &bodies = batch.table(RecordKind::Organization);
    const auto at = [&](quint32 row, FieldId field) { return cellOf(bodies.row(row), field); };
    const QString name = at(settled, organization.name).toString();
    for (quint32 row = 0; row < bodies.size(); ++row) {
        const bool isOther = row != settled && !bodies.isDropped(row) && bodies.uid(row).empty();
        if (isOther && isSameBody(at(row, organization.name).toString(), name) &&
            at(row, organization.classification) == at(settled, organization.classification) &&
            at(row, organization.area) == at(settled, organization.area))
            return batch.join(settled, row);
    }
}

/// Calls the bodies as somebody has said that they are called.
void settleBodies(Batch &batch, const QMap<QString, QString> &bodies)
{
    const quint32 count = bodies.isEmpty() ? 0 : batch.table(RecordKind::Organization).size();
    for (quint32 row = 0; row < count; ++row) {
        const QString said = batch.cell(row, fields::organization.name).toString();
        for (auto body = bodies.cbegin(); body != bodies.cend(); ++body) {
            if (folded(said) == folded(body.key()))
                batch.settle(row, body.value());
        }
    }
    for (quint32 row = 0; row < count; ++row) {
        if (batch.isSettled(row))
            joinNamesake(batch, row);
    }
}

/// The names of people that take long to fold.
QStringList slowNames(const Batch &batch)
{
    QStringList names;
    for (const FieldId field :
         {FieldId(fields::person.name), FieldId(fields::person.sortName), FieldId(fields::personName.name)}) {
        const BatchTable &table = batch.table(field.kind);
        for (quint32 row = 0; row < table.size(); ++row) {
            if (const QString name = cellOf(table.row(row), field).toString(); isFoldedSlowly(name))
                names.append(name);
        }
    }
    return names;
}

qint64 sizeOf(const ImportSource &source)
{
    return source.pasted.isEmpty() ? QFileInfo(source.path).size() : 0;
}

} // namespace

ReadAhead::ReadAhead(const QList<ImportSource> &sources, const ImportOptions &options)
    : m_sources(sources), m_options(options)
{
    startMore();
}

Result<std::shared_ptr<Batch>> ReadAhead::next()
{
    m_inHand = m_ahead.front().size;
    Result<std::shared_ptr<Batch>> batch = m_ahead.front().batch.get();
    m_ahead.pop_front();
    startMore();
    return batch;
}

void ReadAhead::startMore()
{
    for (; m_started < m_sources.size(); ++m_started) {
        qint64 inMemory = m_inHand + sizeOf(m_sources.at(m_started));
        for (const Reading &reading : m_ahead)
            inMemory += reading.size;
        if (inMemory > mostBytes && !m_ahead.empty())
            return;
        start(m_sources.at(m_started));
    }
}

void ReadAhead::start(const ImportSource &source)
{
    auto reading = std::make_shared<std::promise<Result<std::shared_ptr<Batch>>>>();
    m_ahead.push_back({sizeOf(source), reading->get_future()});
    m_reader.add([this, reading, source] {
        Result<std::shared_ptr<Batch>> batch = read(source, m_options);
        if (batch) {
            settleBodies(**batch, m_options.bodies);
            tellCompleteness(**batch, m_options.completeAsOf);
            CellValidation(**batch).checkAll();
        }
        const QStringList names = batch ? slowNames(**batch) : QStringList();
        reading->set_value(std::move(batch));
        m_folder.add([names] {
            for (const QString &name : names)
                (void)foldings(name);
        });
    });
}

} // namespace delegations
