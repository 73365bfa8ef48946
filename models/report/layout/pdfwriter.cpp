#include "models/report/layout/pdfwriter.h"

#include "models/core/files/outputfile.h"
#include "models/report/layout/devicepainter.h"
#include "models/report/layout/harmlesstext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QPageSize>
#include <QPdfWriter>
#include <QXmlStreamWriter>

namespace delegations {

namespace {

/// Title, author and language for archives (XMP): QPdfWriter itself writes no author.
class Metadata
{
public:
    explicit Metadata(const DocumentFrame &frame) : m_writer(&m_bytes)
    {
        begin();
        addList("title", "Alt", frame.title, true);
        addList("creator", "Seq", frame.author, false);
        addList("language", "Bag", frame.language, false);
        m_writer.writeTextElement(m_xmp, QStringLiteral("CreateDate"),
                                  QDateTime::currentDateTimeUtc().toString(Qt::ISODate));
        m_writer.writeEndElement();
        m_writer.writeEndElement();
        m_writer.writeProcessingInstruction(QStringLiteral("xpacket"), QStringLiteral("end=\"w\""));
    }

    [[nodiscard]] QByteArray bytes() const { return m_bytes; }

private:
    void begin()
    {
        m_writer.writeProcessingInstruction(QStringLiteral("xpacket"),
                                            QStringLiteral("begin=\"\" id=\"W5M0MpCehiHzreSzNTczkc9d\""));
        m_writer.writeNamespace(m_rdf, QStringLiteral("rdf"));
        m_writer.writeNamespace(m_dc, QStringLiteral("dc"));
        m_writer.writeNamespace(m_xmp, QStringLiteral("xmp"));
        m_writer.writeStartElement(m_rdf, QStringLiteral("RDF"));
        m_writer.writeStartElement(m_rdf, QStringLiteral("Description"));
        m_writer.writeAttribute(m_rdf, QStringLiteral("about"), QString());
    }

    void addList(const char *name, const char *kind, const QString &value, bool inAnyLanguage)
    {
        if (value.isEmpty())
            return;
        m_writer.writeStartElement(m_dc, QString::fromLatin1(name));
        m_writer.writeStartElement(m_rdf, QString::fromLatin1(kind));
        m_writer.writeStartElement(m_rdf, QStringLiteral("li"));
        if (inAnyLanguage)
            m_writer.writeAttribute(m_xml, QStringLiteral("lang"), QStringLiteral("x-default"));
        m_writer.writeCharacters(harmlessLine(value));
        for (int i = 0; i < 3; ++i)
            m_writer.writeEndElement();
    }

    const QString m_rdf = QStringLiteral("http://www.w3.org/1999/02/22-rdf-syntax-ns#");
    const QString m_dc = QStringLiteral("http://purl.org/dc/elements/1.1/");
    const QString m_xmp = QStringLiteral("http://ns.adobe.com/xap/1.0/");
    const QString m_xml = QStringLiteral("http://www.w3.org/XML/1998/namespace");
    QByteArray m_bytes;
    QXmlStreamWriter m_writer;
};

void prepare(QPdfWriter &writer, const DocumentFrame &frame)
{
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    writer.setResolution(int(unitsPerInch));
    writer.setTitle(harmlessLine(frame.title));
    writer.setCreator(QCoreApplication::applicationName());
    writer.setDocumentXmpMetadata(Metadata(frame).bytes());
}

} // namespace

Result<PaintedDocument> writePdf(const DocumentFrame &frame, BlockSource &source, const QString &path,
                                 const PageProgress &progress)
{
    OutputFile file(path);
    if (const Status begun = file.begin(); !begun)
        return begun.error();
    const Result<PaintedDocument> written = [&] {
        QPdfWriter writer(&file);
        prepare(writer, frame);
        return paintDocument(
            Paginator(frame, PageGeometry::a4()), source, writer, [&file] { return file.state(); }, progress);
    }();
    if (!written)
        return written;
    const Status committed = file.commit();
    return committed ? written : committed.error();
}

} // namespace delegations
