#include "models/exchange/formats/page/assemblypageimporter.h"

#include "models/core/cleantext.h"
#include "models/exchange/formats/page/assemblypage.h"
#include "models/exchange/formats/page/pagebundle.h"
#include "models/exchange/formats/page/pagegrammar.h"
#include "models/exchange/markup/htmltext.h"
#include "models/exchange/markup/textencoding.h"

#include "models/core/weburl.h"

#include <QCoreApplication>

#include <algorithm>

namespace delegations {

namespace {

constexpr qsizetype foremost = 1024;

bool isFeed(const QByteArray &firstBytes)
{
    const QByteArray start = firstBytes.left(foremost).toLower();
    return start.contains("<rss") || start.contains("<feed") || start.contains("<rdf:rdf");
}

bool isHtml(const QByteArray &firstBytes)
{
    const QByteArray start = firstBytes.left(foremost).toLower();
    return start.contains("<html") || start.contains("<!doctype html") || start.contains("<head") ||
           start.contains("<body") || start.trimmed().startsWith('<');
}

bool saysAddress(const QString &line)
{
    return line.contains(QLatin1String("://")) || line.contains(QLatin1String("www."));
}

bool isWebsiteLine(const QString &line)
{
    return std::ranges::any_of(pageGrammars(), [&line](const PageGrammar &grammar) {
        return !behind(line, grammar.website).isNull();
    });
}

/// The text with the addresses that "Website of ..." only leads to.
QString withAddresses(const HtmlText &page)
{
    QStringList lines = page.text.split(u'\n');
    for (const HtmlLink &link : page.links) {
        if (link.line < 1 || link.line > lines.size() || !webUrl(link.target))
            continue;
        QString &line = lines[link.line - 1];
        if (isWebsiteLine(line.trimmed()) && !saysAddress(line))
            line = line.section(u':', 0, 0).trimmed() + QStringLiteral(": ") + link.target;
    }
    return lines.join(u'\n');
}

Result<QString> textOf(const QByteArray &bytes, const QString &name)
{
    if (!isHtml(bytes))
        return decodedText(bytes, name);
    const Result<HtmlText> page = readHtmlText(bytes, name);
    if (!page)
        return page.error();
    return withAddresses(*page);
}

/// The text of the first bytes of a file, which may end within a character.
QString beginning(const QByteArray &firstBytes)
{
    constexpr qsizetype longestCharacter = 4;
    for (qsizetype cut = 0; cut < longestCharacter; ++cut) {
        if (const Result<QString> text = textOf(firstBytes.chopped(qMin(cut, firstBytes.size())), {}))
            return *text;
    }
    return {};
}

} // namespace

QString AssemblyPageImporter::title() const
{
    return QCoreApplication::translate("Import", "Assembly's page (text or HTML)");
}

bool AssemblyPageImporter::accepts(const QString &, const QByteArray &firstBytes) const
{
    if (isFeed(firstBytes))
        return false;
    // The headlines of a page's menu may stand before its text.
    const QStringList lines = beginning(firstBytes).split(u'\n');
    return std::any_of(lines.cbegin(), lines.cend(),
                       [](const QString &line) { return isAssemblyPageLine(cleanedLine(line)); });
}

Result<Bundle> AssemblyPageImporter::read(const ImportFile &file) const
{
    const Result<QString> text = textOf(file.content, file.path);
    if (!text)
        return text.error();
    const AssemblyPage page = parseAssemblyPage(*text);
    if (page.isEmpty()) {
        return Error{ErrorCode::Input,
                     QCoreApplication::translate(
                         "Import", "%1 was not imported: no line of it is about a delegation, a "
                                   "plenipotentiary representative, a website or dated news. Copy the text "
                                   "of the assembly's page from the browser into a file.")
                         .arg(file.path),
                     {}};
    }
    return PageBundle(file.name()).read(page);
}

} // namespace delegations
