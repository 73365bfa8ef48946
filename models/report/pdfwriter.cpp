#include "models/report/pdfwriter.h"

#include "models/report/devicepainter.h"
#include "models/report/harmlesstext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QPageSize>
#include <QPdfWriter>
#include <QSaveFile>
#include <QStorageInfo>
#include <QXmlStreamWriter>

namespace delegations {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Report", text);
}

/// A write that was cut short does not say why: then the free space tells.
bool diskIsFull(const QSaveFile &file)
{
    constexpr qint64 nearlyNothing = 64 * 1024;
    return file.error() == QFileDevice::ResourceError ||
           (file.error() == QFileDevice::WriteError &&
            QStorageInfo(QFileInfo(file.fileName()).path()).bytesAvailable() < nearlyNothing);
}

Error fileError(const QSaveFile &file)
{
    const QString path = QDir::toNativeSeparators(file.fileName());
    const QString detail = file.errorString();
    if (diskIsFull(file))
        return {ErrorCode::DiskFull,
                translated(QT_TRANSLATE_NOOP("Report",
                                             "%1 could not be written: the disk is full. Make room or choose "
                                             "another folder, then export again. What stood there before is "
                                             "unchanged."))
                    .arg(path),
                detail};
    if (file.error() == QFileDevice::OpenError || file.error() == QFileDevice::PermissionsError)
        return {ErrorCode::ReadOnly,
                translated(QT_TRANSLATE_NOOP("Report",
                                             "%1 cannot be written: its folder is missing or does not let "
                                             "you write. Choose another folder or name."))
                    .arg(path),
                detail};
    return {ErrorCode::InputOutput,
            translated(QT_TRANSLATE_NOOP("Report",
                                         "%1 could not be written. Check the disk or choose another folder, "
                                         "then export again. What stood there before is unchanged."))
                .arg(path),
            detail};
}

/// Title, author and language for archives: QPdfWriter itself writes no author.
QByteArray metadata(const DocumentFrame &frame)
{
    const QString rdf = QStringLiteral("http://www.w3.org/1999/02/22-rdf-syntax-ns#");
    const QString dc = QStringLiteral("http://purl.org/dc/elements/1.1/");
    const QString xmp = QStringLiteral("http://ns.adobe.com/xap/1.0/");
    const QString xml = QStringLiteral("http://www.w3.org/XML/1998/namespace");
    QByteArray bytes;
    QXmlStreamWriter writer(&bytes);
    const auto list = [&](const QString &name, const QString &kind, const QString &value, bool tagged) {
        if (value.isEmpty())
            return;
        writer.writeStartElement(dc, name);
        writer.writeStartElement(rdf, kind);
        writer.writeStartElement(rdf, QStringLiteral("li"));
        if (tagged)
            writer.writeAttribute(xml, QStringLiteral("lang"), QStringLiteral("x-default"));
        writer.writeCharacters(harmlessLine(value));
        for (int i = 0; i < 3; ++i)
            writer.writeEndElement();
    };
    writer.writeProcessingInstruction(QStringLiteral("xpacket"),
                                      QStringLiteral("begin=\"\" id=\"W5M0MpCehiHzreSzNTczkc9d\""));
    writer.writeNamespace(rdf, QStringLiteral("rdf"));
    writer.writeNamespace(dc, QStringLiteral("dc"));
    writer.writeNamespace(xmp, QStringLiteral("xmp"));
    writer.writeStartElement(rdf, QStringLiteral("RDF"));
    writer.writeStartElement(rdf, QStringLiteral("Description"));
    writer.writeAttribute(rdf, QStringLiteral("about"), QString());
    list(QStringLiteral("title"), QStringLiteral("Alt"), frame.title, true);
    list(QStringLiteral("creator"), QStringLiteral("Seq"), frame.author, false);
    list(QStringLiteral("language"), QStringLiteral("Bag"), frame.language, false);
    writer.writeTextElement(xmp, QStringLiteral("CreateDate"),
                            QDateTime::currentDateTimeUtc().toString(Qt::ISODate));
    writer.writeEndElement();
    writer.writeEndElement();
    writer.writeProcessingInstruction(QStringLiteral("xpacket"), QStringLiteral("end=\"w\""));
    return bytes;
}

void prepare(QPdfWriter &writer, const DocumentFrame &frame)
{
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    writer.setResolution(int(unitsPerInch));
    writer.setTitle(harmlessLine(frame.title));
    writer.setCreator(QCoreApplication::applicationName());
    writer.setDocumentXmpMetadata(metadata(frame));
}

} // namespace

Result<int> writePdf(const DocumentFrame &frame, BlockSource &source, const QString &path,
                     const PageProgress &progress)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fileError(file);
    const auto check = [&file]() -> Status {
        return file.error() == QFileDevice::NoError ? Status() : Status(fileError(file));
    };
    Result<int> written = [&] {
        QPdfWriter writer(&file);
        prepare(writer, frame);
        return paintDocument(Paginator(frame, PageGeometry::a4()), source, writer, check, progress);
    }();
    if (!written) {
        file.cancelWriting();
        return written;
    }
    // Flushed first: once the commit failed, the half-written file is gone and no longer fills the disk.
    if (!file.flush() || !file.commit())
        return fileError(file);
    return written;
}

} // namespace delegations
