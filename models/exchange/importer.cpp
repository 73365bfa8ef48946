#include "models/exchange/importer.h"

#include "models/exchange/assemblypageimporter.h"
#include "models/exchange/bundlefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStringList>

namespace delegations {

namespace {

constexpr qint64 peekedBytes = 4096;

QString tr(const char *text)
{
    return QCoreApplication::translate("Import", text);
}

Error unreadable(const QString &path, const QString &reason)
{
    return {ErrorCode::InputOutput,
            tr(QT_TRANSLATE_NOOP("Import", "%1 could not be read. Check the name, and that you may open it."))
                .arg(path),
            reason};
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
    const QByteArray bytes = file.read(largest + 1);
    if (file.error() != QFile::NoError)
        return unreadable(file.fileName(), file.errorString());
    if (bytes.size() > largest)
        return tooLarge(file.fileName(), largest);
    return bytes;
}

} // namespace

QString ImportFile::name() const
{
    return QFileInfo(path).fileName();
}

Importers::Importers()
{
    m_importers.push_back(std::make_unique<BundleFile>());
    m_importers.push_back(std::make_unique<AssemblyPageImporter>());
}

Importers::~Importers() = default;

QStringList Importers::formats() const
{
    QStringList names;
    for (const auto &importer : m_importers)
        names.append(importer->format());
    return names;
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
    const QString known = formats().join(QStringLiteral(", "));
    if (format.isEmpty()) {
        return Error{
            ErrorCode::Input,
            tr(QT_TRANSLATE_NOOP("Import", "%1 is in no format that can be imported. Known formats: %2."))
                .arg(path, known),
            {}};
    }
    return Error{ErrorCode::Input,
                 tr(QT_TRANSLATE_NOOP("Import", "There is no import format “%1”. Known formats: %2."))
                     .arg(format, known),
                 {}};
}

Result<Bundle> Importers::read(const QString &path, const QString &format) const
{
    if (!QFileInfo(path).isFile())
        return unreadable(path, QStringLiteral("not a regular file"));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(path, file.errorString());
    const Result<const Importer *> importer = choose(path, format, file.peek(peekedBytes));
    if (!importer)
        return importer.error();
    const Result<QByteArray> bytes = content(file, (*importer)->largestFile());
    if (!bytes)
        return bytes.error();
    Result<Bundle> bundle = (*importer)->read({path, *bytes});
    if (bundle)
        bundle->source = QFileInfo(path).fileName();
    return bundle;
}

} // namespace delegations
