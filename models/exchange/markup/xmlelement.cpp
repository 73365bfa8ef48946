#include "models/exchange/markup/xmlelement.h"

#include "models/exchange/markup/htmlreader.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QUrl>

namespace delegations {

namespace {

constexpr size_t deepest = 64;
constexpr int mostAttributes = 256;
constexpr int mostElements = 50'000;
constexpr qsizetype longestBase = 2000;
constexpr QLatin1String xmlNamespace("http://www.w3.org/XML/1998/namespace");

QString tr(const char *text)
{
    return QCoreApplication::translate("Import", text);
}

/// The first line of a stretch from one < to the next with too many attributes to be an element's; 0 when
/// there is none. The reader compares each with each before it tells of them.
int overladenLine(QStringView xml)
{
    int line = 1;
    int lineOfElement = 1;
    int attributes = 0;
    bool isAfterEquals = false;
    for (const QChar c : xml) {
        if (c == u'\n') {
            ++line;
        } else if (c == u'<') {
            attributes = 0;
            lineOfElement = line;
        } else if (isAfterEquals && (c == u'"' || c == u'\'') && ++attributes > mostAttributes) {
            return lineOfElement;
        }
        isAfterEquals = c == u'=' || (isAfterEquals && c.isSpace());
    }
    return 0;
}

} // namespace

QString XmlElement::attribute(const char *attributeName) const
{
    return attributes.value(QLatin1String(attributeName)).toString().trimmed();
}

QString XmlElement::text() const
{
    QString all = ownText;
    for (const XmlElement &child : children)
        all += child.text();
    return all;
}

const XmlElement *XmlElement::child(const QString &itsName, const QString &itsNamespace) const
{
    for (const XmlElement &one : children) {
        if (one.localName == itsName && one.namespaceUri == itsNamespace)
            return &one;
    }
    return nullptr;
}

QJsonValue XmlElement::toJson() const
{
    QJsonObject object;
    QHash<QString, QJsonArray> lists; // By the children's names.
    QString words;
    for (const QXmlStreamAttribute &one : attributes)
        object.insert(one.qualifiedName().toString(), one.value().toString());
    for (const XmlElement &one : children) {
        if (one.name.isEmpty())
            words += one.ownText;
        else
            lists[one.name].append(one.toJson());
    }
    for (auto list = lists.cbegin(); list != lists.cend(); ++list)
        object.insert(list.key(), list->size() == 1 ? list->first() : QJsonValue(*list));
    words = words.trimmed();
    if (object.isEmpty())
        return words;
    if (!words.isEmpty())
        object.insert(QStringLiteral("text"), words);
    return object;
}

void XmlElement::tell(HtmlVisitor &visitor) const
{
    for (const XmlElement &one : children) {
        if (one.name.isEmpty()) {
            visitor.text(one.ownText);
            continue;
        }
        HtmlAttributes told;
        for (const QXmlStreamAttribute &attribute : one.attributes)
            told.insert(attribute.name().toString().toLower(), attribute.value().toString());
        visitor.opened(one.localName.toLower(), told);
        one.tell(visitor);
        visitor.closed(one.localName.toLower());
    }
}

XmlElements::XmlElements(const QString &xml, const QString &name) : m_name(name)
{
    if (const int line = overladenLine(xml); line > 0) {
        refuse(tr(QT_TRANSLATE_NOOP("Import", "it has an element with hundreds of attributes")), line);
        return;
    }
    m_reader.addData(xml);
    m_reader.setNamespaceProcessing(true);
}

bool XmlElements::enter()
{
    while (m_status.ok()) {
        const auto token = next();
        if (token == QXmlStreamReader::StartElement)
            return m_status.ok();
        if (token == QXmlStreamReader::EndElement)
            m_open.pop_back();
        if (token == QXmlStreamReader::EndElement || token == QXmlStreamReader::EndDocument)
            return false;
    }
    return false;
}

XmlElement XmlElements::take()
{
    const size_t depth = m_open.size();
    int elements = 0;
    XmlElement taken;
    while (m_status.ok()) {
        const auto token = next();
        if (token == QXmlStreamReader::Characters) {
            XmlElement &within = m_open.back();
            if (within.children.empty() || !within.children.back().name.isEmpty())
                within.children.push_back({});
            within.children.back().ownText += m_reader.text();
        } else if (token == QXmlStreamReader::StartElement && ++elements > mostElements) {
            refuse(tr(QT_TRANSLATE_NOOP("Import", "one item has tens of thousands of elements")),
                   m_reader.lineNumber());
        } else if (token == QXmlStreamReader::EndElement) {
            taken = std::move(m_open.back());
            m_open.pop_back();
            if (m_open.size() < depth)
                return taken;
            m_open.back().children.push_back(std::move(taken));
        }
    }
    return {};
}

Status XmlElements::status() const
{
    return m_status;
}

QXmlStreamReader::TokenType XmlElements::next()
{
    const auto token = m_reader.readNext();
    if (token == QXmlStreamReader::StartElement)
        open();
    else if (token == QXmlStreamReader::DTD)
        refuse(tr(QT_TRANSLATE_NOOP("Import", "it has a document type declaration, by which a small file can "
                                              "grow beyond measure")),
               m_reader.lineNumber());
    else if (token == QXmlStreamReader::Invalid)
        refuse(m_reader.errorString(), m_reader.lineNumber());
    return token;
}

void XmlElements::open()
{
    if (m_open.size() >= deepest)
        return refuse(tr(QT_TRANSLATE_NOOP("Import", "elements are nested too deeply")),
                      m_reader.lineNumber());
    XmlElement element;
    element.name = m_reader.qualifiedName().toString();
    element.localName = m_reader.name().toString();
    element.namespaceUri = m_reader.namespaceUri().toString();
    element.attributes = m_reader.attributes();
    element.line = int(m_reader.lineNumber());
    if (!m_open.empty()) {
        element.base = m_open.back().base;
        element.language = m_open.back().language;
    }
    const auto base = element.attributes.value(xmlNamespace, QLatin1String("base"));
    if (!base.isEmpty() && base.size() <= longestBase)
        element.base = QUrl(element.base).resolved(QUrl(base.toString())).toString();
    const auto language = element.attributes.value(xmlNamespace, QLatin1String("lang"));
    if (!language.isEmpty())
        element.language = language.toString();
    m_open.push_back(std::move(element));
}

void XmlElements::refuse(const QString &reason, qint64 line)
{
    m_status =
        Error{ErrorCode::Input,
              tr(QT_TRANSLATE_NOOP("Import", "%1 was not imported: line %2: %3. Get the file again, or "
                                             "ask whoever made it."))
                  .arg(m_name, QString::number(line), reason.endsWith(u'.') ? reason.chopped(1) : reason),
              {}};
}

} // namespace delegations
