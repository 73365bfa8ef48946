#include "models/exchange/transfer/importers.h"

#include "models/core/files/namedfile.h"
#include "models/exchange/formats/batchbounds.h"
#include "models/exchange/formats/bundlefile.h"
#include "models/exchange/formats/csv/csvimporter.h"
#include "models/exchange/formats/feed/feedimporter.h"
#include "models/exchange/formats/page/articleimporter.h"
#include "models/exchange/formats/page/assemblypageimporter.h"
#include "models/exchange/formats/popolo/popoloimporter.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStringList>

namespace delegations {

namespace {

/// The heads of saved pages take tens of thousands before the first word.
constexpr qint64 peekedBytes = 262'144;
/// Spare bytes behind the content, so that a parser that wants some need not copy it.
constexpr qint64 roomBehind = 128;

QString tr(const char *text)
{
    return QCoreApplication::translate("Import", text);
}

Error tooLarge(const QString &path, qint64 largest)
{
    return {ErrorCode::Input,
            tr(QT_TRANSLATE_NOOP("Import", "%1 is too large: at most %2 MB of this format can be imported."))
                .arg(path, QString::number(largest / 1'000'000)),
            {}};
}

Result<QByteArray> content(QFile &file, qint64 largest)
{
    if (file.size() > largest)
        return tooLarge(file.fileName(), largest);
    // One byte more than allowed tells a file that grows while it is read.
    QByteArray bytes;
    bytes.reserve(file.size() + roomBehind);
    bytes.resize(file.size() + 1);
    const qint64 got = file.read(bytes.data(), bytes.size());
    bytes.truncate(std::max<qint64>(0, got));
    if (file.error() != QFile::NoError)
        return readingError(file.fileName(), file.errorString());
    if (bytes.size() > std::min(largest, file.size()))
        return tooLarge(file.fileName(), largest);
    return bytes;
}

Result<std::shared_ptr<Batch>> batchOf(const Importer &importer, const ImportFile &file,
                                       const ImportOptions &options)
{
    Result<Batch> batch =
        options.csv ? readCsvBatch(file, options.csv->format, options.csv->mapping) : importer.batch(file);
    if (!batch)
        return batch.error();
    batch->source = file.name();
    if (const Status checked = checkBounds(*batch); !checked)
        return checked.error();
    return std::make_shared<Batch>(std::move(batch).value());
}

} // namespace

Importers::Importers(const CsvMappings *mappings)
{
    m_importers.push_back(std::make_unique<BundleFile>());
    m_importers.push_back(std::make_unique<PopoloImporter>());
    m_importers.push_back(std::make_unique<CsvImporter>(mappings));
    m_importers.push_back(std::make_unique<AssemblyPageImporter>());
    m_importers.push_back(std::make_unique<FeedImporter>());
    m_importers.push_back(std::make_unique<ArticleImporter>());
}

Importers::~Importers() = default;

QStringList Importers::formats() const
{
    QStringList names;
    for (const auto &importer : m_importers)
        names.append(importer->format());
    return names;
}

QStringList Importers::titles() const
{
    QStringList titles;
    for (const auto &importer : m_importers)
        titles.append(importer->title());
    return titles;
}

Result<const Importer *> Importers::choose(const QString &path, const QString &format,
                                           const QByteArray &firstBytes) const
{
    for (const auto &importer : m_importers) {
        const bool wanted =
            format.isEmpty() ? importer->accepts(path, firstBytes) : importer->format() == format;
        if (wanted)
            return importer.get();
    }
    if (format.isEmpty()) {
        return Error{
            ErrorCode::Input,
            tr(QT_TRANSLATE_NOOP("Import",
                                 "%1 is nothing that can be imported. Choose a file of these kinds: %2."))
                .arg(QFileInfo(path).fileName(), titles().join(QStringLiteral("; "))),
            {}};
    }
    const QString known = formats().join(QStringLiteral(", "));
    return Error{ErrorCode::Input,
                 tr(QT_TRANSLATE_NOOP("Import", "There is no import format “%1”. Known formats: %2."))
                     .arg(format, known),
                 {}};
}

Result<std::shared_ptr<Batch>> Importers::read(const QString &path, const ImportOptions &options) const
{
    const Result<std::unique_ptr<QFile>> file = openNamedFile(path);
    if (!file)
        return file.error();
    const Result<const Importer *> importer = choose(path, options.format, (*file)->peek(peekedBytes));
    if (!importer)
        return importer.error();
    const Result<QByteArray> bytes = content(**file, (*importer)->largestFile());
    if (!bytes)
        return bytes.error();
    return batchOf(**importer, {path, *bytes, options.country}, options);
}

Result<std::shared_ptr<Batch>> Importers::read(const ImportFile &pasted, const ImportOptions &options) const
{
    const Result<const Importer *> importer =
        choose(pasted.path, options.format, pasted.content.left(peekedBytes));
    if (!importer)
        return importer.error();
    if (pasted.content.size() > (*importer)->largestFile())
        return tooLarge(pasted.path, (*importer)->largestFile());
    QByteArray content = pasted.content;
    content.reserve(content.size() + roomBehind);
    return batchOf(**importer, {pasted.path, content, options.country}, options);
}

} // namespace delegations
