#include "models/exchange/markup/markupencoding.h"

#include "models/exchange/markup/plaintext.h"
#include "models/exchange/markup/textencoding.h"

#include <QRegularExpression>
#include <QStringConverter>

#include <unicode/ucnv.h>

#include <memory>
#include <optional>

namespace delegations {

namespace {

constexpr qsizetype declaredWithin = 4096;

/// The name of an encoding as the file gives it; empty when it gives none.
QByteArray declaredEncoding(const QByteArray &bytes)
{
    static const QRegularExpression declaration(
        QStringLiteral("^\\s*<\\?xml[^>]*\\sencoding\\s*=\\s*[\"']([A-Za-z0-9_.:-]{1,40})[\"']"
                       "|<meta\\s[^>]*charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_.:-]{1,40})"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match =
        declaration.match(QString::fromLatin1(bytes.first(qMin(bytes.size(), declaredWithin))));
    return (match.captured(1) + match.captured(2)).toLatin1().toLower();
}

/// Nothing when ICU does not know the encoding; what is no character in it becomes U+FFFD.
std::optional<QString> decoded(const QByteArray &bytes, const QByteArray &encoding)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(
        ucnv_open(encoding.constData(), &status), ucnv_close);
    if (U_FAILURE(status))
        return std::nullopt;
    QString text(bytes.size() * 2, Qt::Uninitialized);
    const int32_t size =
        ucnv_toUChars(converter.get(), reinterpret_cast<UChar *>(text.data()), int32_t(text.size()),
                      bytes.constData(), int32_t(bytes.size()), &status);
    if (U_FAILURE(status))
        return std::nullopt;
    text.truncate(size);
    return text;
}

} // namespace

Result<QString> decodedMarkup(const QByteArray &bytes, const QString &name)
{
    const bool hasMark = QStringConverter::encodingForData(bytes).has_value();
    const QByteArray encoding = hasMark ? QByteArray() : declaredEncoding(bytes);
    // What was read so far as single bytes cannot be of an encoding with wider ones.
    if (!encoding.isEmpty() && !encoding.startsWith("utf")) {
        if (const std::optional<QString> text = decoded(bytes, encoding))
            return plainText(text->toUtf8(), name);
    }
    return decodedText(bytes, name);
}

QString markupStart(const QByteArray &firstBytes)
{
    static const QRegularExpression comment(QStringLiteral("<!--.*?-->"),
                                            QRegularExpression::DotMatchesEverythingOption);
    // In UTF-16 each second byte of a tag is zero.
    QByteArray start = firstBytes.first(qMin(firstBytes.size(), declaredWithin));
    start.replace('\0', QByteArray());
    return QString::fromLatin1(start).remove(comment);
}

} // namespace delegations
