#include "models/exchange/assemblypageimporter.h"

#include "models/exchange/assemblypage.h"
#include "models/exchange/pagebundle.h"
#include "models/exchange/plaintext.h"

#include <QCoreApplication>

namespace delegations {

bool AssemblyPageImporter::accepts(const QString &, const QByteArray &firstBytes) const
{
    // The peek may end within a character, and the headlines of a page's menu may stand before its text.
    const QStringList lines = QString::fromUtf8(firstBytes).split(u'\n');
    return std::any_of(lines.cbegin(), lines.cend(),
                       [](const QString &line) { return isAssemblyPageLine(oneLine(line)); });
}

Result<Bundle> AssemblyPageImporter::read(const ImportFile &file) const
{
    const Result<QString> text = plainText(file.content, file.path);
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
