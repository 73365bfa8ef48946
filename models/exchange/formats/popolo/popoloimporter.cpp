#include "models/exchange/formats/popolo/popoloimporter.h"

#include "models/exchange/formats/popolo/popoloplaces.h"
#include "models/exchange/formats/popolo/popoloreader.h"
#include "models/exchange/markup/plaintext.h"

#include <QCoreApplication>

namespace delegations {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Import", text);
}

/// What was expected where the reader stopped, as far as simdjson tells.
QString reason(simdjson::error_code code)
{
    switch (code) {
    case simdjson::EMPTY:
        return tr(QT_TRANSLATE_NOOP("Import", "the file is empty"));
    case simdjson::INCORRECT_TYPE:
        return tr(QT_TRANSLATE_NOOP("Import", "another kind of value was expected"));
    case simdjson::STRING_ERROR:
        return tr(QT_TRANSLATE_NOOP("Import", "a text with an escape that stands for no character"));
    case simdjson::UNCLOSED_STRING:
        return tr(QT_TRANSLATE_NOOP("Import", "a text whose closing quote is missing"));
    case simdjson::UNESCAPED_CHARS:
        return tr(QT_TRANSLATE_NOOP("Import", "a text with a control character in it"));
    case simdjson::DEPTH_ERROR:
        return tr(QT_TRANSLATE_NOOP("Import", "brackets are nested too deeply"));
    case simdjson::INCOMPLETE_ARRAY_OR_OBJECT:
        return tr(QT_TRANSLATE_NOOP("Import", "a closing bracket is missing"));
    case simdjson::TRAILING_CONTENT:
        return tr(QT_TRANSLATE_NOOP("Import", "nothing was expected behind the last bracket"));
    case simdjson::CAPACITY:
        return tr(QT_TRANSLATE_NOOP("Import", "a record of more than 64 MB"));
    case simdjson::NUMBER_ERROR:
        return tr(QT_TRANSLATE_NOOP("Import", "a number was expected"));
    default:
        return tr(QT_TRANSLATE_NOOP("Import", "a comma, a colon, a bracket or a value was expected"));
    }
}

/// The first control character within quotes; 0 when there is none.
size_t firstControl(std::string_view text)
{
    bool isQuoted = false;
    for (size_t at = 0; at < text.size(); ++at) {
        if (isQuoted && uchar(text[at]) < 0x20)
            return at;
        if (isQuoted && text[at] == '\\')
            ++at;
        else if (text[at] == '"')
            isQuoted = !isQuoted;
    }
    return 0;
}

/// Where it stopped: simdjson looks for some mistakes in all of the text before it begins, and does not say
/// where it found one.
size_t place(std::string_view text, PopoloReader &reader, simdjson::error_code code)
{
    switch (code) {
    case simdjson::UNCLOSED_STRING:
    case simdjson::INCOMPLETE_ARRAY_OR_OBJECT:
        return text.empty() ? 0 : text.size() - 1;
    case simdjson::UNESCAPED_CHARS:
        return firstControl(text);
    default:
        return reader.position();
    }
}

Error refusal(const QString &name, std::string_view text, size_t at, simdjson::error_code code)
{
    const auto line = std::count(text.begin(), text.begin() + qptrdiff(at), '\n') + 1;
    return {
        ErrorCode::Input,
        tr(QT_TRANSLATE_NOOP("Import", "%1 was not imported: line %2, byte %3: %4. Get the file again, or "
                                       "ask whoever made it."))
            .arg(name, QString::number(line), QString::number(at + 1), reason(code)),
        QString::fromLatin1(simdjson::error_message(code))};
}

/// The content with room behind it, as simdjson asks for.
std::shared_ptr<QByteArray> padded(const QByteArray &content)
{
    auto copy = std::make_shared<QByteArray>(content);
    const qsizetype wanted = content.size() + qsizetype(simdjson::SIMDJSON_PADDING);
    if (copy->capacity() < wanted)
        copy->reserve(wanted);
    return copy;
}

} // namespace

QString PopoloImporter::title() const
{
    return QCoreApplication::translate("Import", "Open data (Popolo JSON)");
}

bool PopoloImporter::accepts(const QString &fileName, const QByteArray &firstBytes) const
{
    const QByteArray start = firstBytes.trimmed();
    return fileName.endsWith(QLatin1String(".json"), Qt::CaseInsensitive) &&
           (start.startsWith('{') || start.startsWith("\xEF\xBB\xBF{"));
}

Result<Batch> PopoloImporter::batch(const ImportFile &file) const
{
    const std::shared_ptr<QByteArray> content = padded(file.content);
    std::string_view text(content->constData(), size_t(content->size()));
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    Batch batch;
    PopoloReader reader(batch, text, file);
    try {
        if (const Status read = reader.read(); !read)
            return read.error();
    } catch (const simdjson::simdjson_error &error) {
        if (error.error() == simdjson::UTF8_ERROR) {
            const Result<QString> checked = plainText(file.content, file.name());
            if (!checked)
                return checked.error();
        }
        return refusal(file.name(), text, place(text, reader, error.error()), error.error());
    }
    if (reader.saysAll())
        return batch;
    PopoloPlaces places(batch);
    places.addCountry(file.country, file.path);
    places.joinPosts();
    places.recogniseChambers();
    places.tellPartiesFromChambers();
    places.addOwnSeats();
    places.addToChamber(reader.fileSources());
    return batch;
}

} // namespace delegations
