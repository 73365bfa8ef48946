#include "models/exchange/markup/htmlreader.h"

#include <QByteArray>
#include <QCoreApplication>

#include <libxml/HTMLparser.h>

#include <cstring>
#include <memory>

namespace delegations {

namespace {

constexpr qsizetype largestHtml = 5'000'000;
constexpr int deepest = 256;
/// libxml2 compares each attribute of an element with each, and counts two places for one.
constexpr int mostPlaces = 1024;
constexpr int largestPiece = 4096;

QString tr(const char *text)
{
    return QCoreApplication::translate("Import", text);
}

Error refusal(const QString &text)
{
    return {ErrorCode::Input, text, {}};
}

QString fromXml(const xmlChar *text)
{
    return text ? QString::fromUtf8(reinterpret_cast<const char *>(text)) : QString();
}

/// One run of libxml2's parser, which asks for the document in pieces and calls back without building a tree:
/// nothing here or there recurses.
class HtmlRun
{
public:
    HtmlRun(const QByteArray &html, HtmlVisitor &visitor)
        : m_html(html), m_visitor(visitor), m_parser(htmlNewParserCtxt(), htmlFreeParserCtxt)
    {
    }

    Status run(const QString &name)
    {
        if (!m_parser)
            return refusal(tr(QT_TRANSLATE_NOOP("Import", "%1 was not imported: memory is short. Close "
                                                          "other programs and try again."))
                               .arg(name));
        *m_parser->sax = handlers();
        m_parser->userData = this;
        constexpr int options = HTML_PARSE_RECOVER | HTML_PARSE_NONET | HTML_PARSE_IGNORE_ENC |
                                HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING;
        xmlFreeDoc(htmlCtxtReadIO(m_parser.get(), readPiece, nullptr, this, nullptr, "UTF-8", options));
        return m_problem.isEmpty() ? Status() : refusal(m_problem.arg(name, QString::number(m_line)));
    }

private:
    static HtmlRun &of(void *run) { return *static_cast<HtmlRun *>(run); }
    static htmlSAXHandler handlers();
    static int readPiece(void *run, char *buffer, int size) { return of(run).read(buffer, size); }

    int read(char *buffer, int size)
    {
        // Asked also within an element, whose attributes are told only when all are read.
        if (m_parser->maxatts > mostPlaces)
            stop(tr(QT_TRANSLATE_NOOP("Import", "%1 was not imported: line %2 has an element with hundreds "
                                                "of attributes. Save the page as text and import that.")));
        if (!m_problem.isEmpty())
            return 0;
        const auto piece = std::min<qsizetype>({size, largestPiece, m_html.size() - m_read});
        std::memcpy(buffer, m_html.constData() + m_read, size_t(piece));
        m_read += piece;
        return int(piece);
    }

    void open(const xmlChar *element, const xmlChar **attributes)
    {
        if (!m_problem.isEmpty())
            return;
        if (++m_depth > deepest) {
            stop(tr(QT_TRANSLATE_NOOP("Import", "%1 was not imported: at line %2 elements are nested too "
                                                "deeply. Save the page as text and import that.")));
            xmlStopParser(m_parser.get());
            return;
        }
        HtmlAttributes told;
        for (; attributes && *attributes; attributes += 2)
            told.insert(fromXml(attributes[0]), fromXml(attributes[1]));
        m_visitor.opened(fromXml(element), told);
    }

    void close(const xmlChar *element)
    {
        if (!m_problem.isEmpty())
            return;
        --m_depth;
        m_visitor.closed(fromXml(element));
    }

    void text(const xmlChar *piece, int size)
    {
        if (m_problem.isEmpty())
            m_visitor.text(QString::fromUtf8(reinterpret_cast<const char *>(piece), size));
    }

    void stop(const QString &problem)
    {
        m_problem = problem;
        m_line = m_parser->input ? m_parser->input->line : 0;
    }

    const QByteArray &m_html;
    HtmlVisitor &m_visitor;
    std::unique_ptr<htmlParserCtxt, decltype(&htmlFreeParserCtxt)> m_parser;
    qsizetype m_read = 0;
    int m_depth = 0;
    QString m_problem; ///< With places for the name and the line.
    int m_line = 0;
};

htmlSAXHandler HtmlRun::handlers()
{
    htmlSAXHandler handlers;
    std::memset(&handlers, 0, sizeof handlers);
    handlers.startElement = [](void *run, const xmlChar *element, const xmlChar **attributes) {
        of(run).open(element, attributes);
    };
    handlers.endElement = [](void *run, const xmlChar *element) { of(run).close(element); };
    handlers.characters = [](void *run, const xmlChar *piece, int size) { of(run).text(piece, size); };
    handlers.ignorableWhitespace = handlers.characters;
    handlers.cdataBlock = handlers.characters;
    return handlers;
}

} // namespace

Status readHtml(const QString &html, const QString &name, HtmlVisitor &visitor)
{
    static const bool isReady = (xmlInitParser(), true); // Threads may parse only after this.
    Q_UNUSED(isReady)
    const QByteArray utf8 = html.toUtf8();
    if (utf8.size() > largestHtml) {
        return refusal(tr(QT_TRANSLATE_NOOP("Import", "%1 was not imported: it has over 5 MB of HTML. Save "
                                                      "the page as text and import that."))
                           .arg(name));
    }
    return HtmlRun(utf8, visitor).run(name);
}

} // namespace delegations
