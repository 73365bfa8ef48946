#include "models/exchange/markup/textencoding.h"

#include "models/exchange/markup/plaintext.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace delegations {

namespace {

/// Windows-1251 from 0x80 to 0xBF; zero for the one byte that it leaves open. What follows is А to я.
constexpr char16_t upperHalf[64] = {
    0x0402, 0x0403, 0x201A, 0x0453, 0x201E, 0x2026, 0x2020, 0x2021, 0x20AC, 0x2030, 0x0409, 0x2039, 0x040A,
    0x040C, 0x040B, 0x040F, 0x0452, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x0000, 0x2122,
    0x0459, 0x203A, 0x045A, 0x045C, 0x045B, 0x045F, 0x00A0, 0x040E, 0x045E, 0x0408, 0x00A4, 0x0490, 0x00A6,
    0x00A7, 0x0401, 0x00A9, 0x0404, 0x00AB, 0x00AC, 0x00AD, 0x00AE, 0x0407, 0x00B0, 0x00B1, 0x0406, 0x0456,
    0x0491, 0x00B5, 0x00B6, 0x00B7, 0x0451, 0x2116, 0x0454, 0x00BB, 0x0458, 0x0405, 0x0455, 0x0457,
};

/// Nothing for a byte that is no character.
char16_t windows1251(uchar byte)
{
    if (byte < 0x80)
        return byte;
    return byte >= 0xC0 ? char16_t(0x0410 + byte - 0xC0) : upperHalf[byte - 0x80];
}

Error refusal(const QString &name, qsizetype at, const QString &encoding)
{
    return {ErrorCode::Input,
            QCoreApplication::translate("Import",
                                        "%1 was not imported: byte %2 is not %3 text. Save the file "
                                        "as UTF-8 text and import it again.")
                .arg(name, QString::number(at + 1), encoding),
            {}};
}

/// The characters that a Windows-1251 text must make sense by: its words with a byte above ASCII.
struct CyrillicWords
{
    int cyrillic = 0;
    int others = 0;
    int risingCase = 0; ///< A small letter before a capital: how KOI8-R looks.
};

CyrillicWords cyrillicWords(const QByteArray &bytes)
{
    CyrillicWords all, word;
    QChar before;
    const auto endWord = [&] {
        if (word.cyrillic > 0) {
            all.cyrillic += word.cyrillic;
            all.others += word.others;
            all.risingCase += word.risingCase;
        }
        word = {};
    };
    for (const char byte : bytes) {
        const QChar c(windows1251(uchar(byte)));
        if (!c.isLetter()) {
            if (uchar(byte) >= 0x80 && c.isNull())
                ++all.others;
            endWord();
        } else {
            (c.script() == QChar::Script_Cyrillic ? word.cyrillic : word.others) += 1;
            word.risingCase += before.isLower() && c.isUpper() ? 1 : 0;
        }
        before = c;
    }
    endWord();
    return all;
}

bool isWindows1251(const QByteArray &bytes)
{
    const CyrillicWords words = cyrillicWords(bytes);
    return words.cyrillic > 0 && words.others * 10 <= words.cyrillic &&
           words.risingCase * 20 <= words.cyrillic;
}

/// So many characters are turned into UTF-8 at a time that a file of any size is not there a third time.
constexpr qsizetype piece = 65'536;

Result<QByteArray> fromUtf16(const QByteArray &bytes, const QString &name, bool isLittle)
{
    const QString encoding = QStringLiteral("UTF-16");
    if (bytes.size() % 2 != 0)
        return refusal(name, bytes.size() - 1, encoding);
    const qsizetype size = bytes.size() / 2;
    const auto unit = [&](qsizetype at) {
        const auto first = uchar(bytes[2 * at]);
        const auto second = uchar(bytes[2 * at + 1]);
        return isLittle ? QChar(first, second) : QChar(second, first);
    };
    QByteArray result;
    QString text;
    for (qsizetype at = 0; at < size; ++at) {
        const QChar c = unit(at);
        const bool isPair = c.isHighSurrogate() && at + 1 < size && unit(at + 1).isLowSurrogate();
        if (c.isNull() || (c.isSurrogate() && !isPair))
            return refusal(name, 2 * at, encoding);
        text.append(c);
        if (isPair)
            text.append(unit(++at));
        if (text.size() >= piece || at + 1 == size) {
            result.append(text.toUtf8());
            text.resize(0);
        }
    }
    return result;
}

Result<QByteArray> fromWindows1251(const QByteArray &bytes, const QString &name)
{
    QByteArray result;
    QString text;
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        text.append(QChar(windows1251(uchar(bytes[at]))));
        if (text.back().isNull())
            return refusal(name, at, QStringLiteral("Windows-1251"));
        if (text.size() == piece || at + 1 == bytes.size()) {
            result.append(text.toUtf8());
            text.resize(0);
        }
    }
    return result;
}

/// Whether the bytes would be text if it were not for the zeros among them.
bool isTextWithZeros(QByteArray bytes)
{
    bytes.replace('\0', QByteArray());
    const auto isControl = [](char byte) {
        return uchar(byte) < 0x20 && byte != '\t' && byte != '\n' && byte != '\r';
    };
    return std::ranges::none_of(bytes, isControl) && (isUtf8Beginning(bytes) || isWindows1251(bytes));
}

/// What the zero bytes tell: those of UTF-16 stand where the characters of one script have their upper half.
/// Blanks, line ends and separators have one in every script.
std::optional<TextEncoding> byZeroBytes(const QByteArray &bytes)
{
    const qsizetype end = qMin<qsizetype>(bytes.size(), 4096);
    qsizetype zeros[2] = {0, 0};
    for (qsizetype at = 0; at < end; ++at)
        zeros[at % 2] += bytes[at] == 0 ? 1 : 0;
    if ((zeros[0] + zeros[1]) * 4 < end && isTextWithZeros(bytes.first(end)))
        return std::nullopt;
    const auto dominate = [&](int one) { return zeros[one] * 32 > end && zeros[one] > 8 * zeros[1 - one]; };
    if (dominate(1))
        return TextEncoding::Utf16LittleEndian;
    if (dominate(0))
        return TextEncoding::Utf16BigEndian;
    return std::nullopt;
}

} // namespace

TextEncoding textEncoding(const QByteArray &bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return TextEncoding::Utf8;
    if (bytes.startsWith("\xFF\xFE"))
        return TextEncoding::Utf16LittleEndian;
    if (bytes.startsWith("\xFE\xFF"))
        return TextEncoding::Utf16BigEndian;
    if (const std::optional<TextEncoding> wide = byZeroBytes(bytes))
        return *wide;
    return !isUtf8Beginning(bytes) && isWindows1251(bytes) ? TextEncoding::Windows1251 : TextEncoding::Utf8;
}

Result<QByteArray> decodedBytes(const QByteArray &bytes, const QString &name, TextEncoding encoding)
{
    if (encoding == TextEncoding::Utf8)
        return plainBytes(bytes, name);
    Result<QByteArray> text = encoding == TextEncoding::Windows1251
                                  ? fromWindows1251(bytes, name)
                                  : fromUtf16(bytes, name, encoding == TextEncoding::Utf16LittleEndian);
    return text ? plainBytes(std::move(text).value(), name) : text;
}

Result<QString> decodedText(const QByteArray &bytes, const QString &name, TextEncoding encoding)
{
    const Result<QByteArray> text = decodedBytes(bytes, name, encoding);
    return text ? Result<QString>(QString::fromUtf8(*text)) : Result<QString>(text.error());
}

Result<QString> decodedText(const QByteArray &bytes, const QString &name)
{
    return decodedText(bytes, name, textEncoding(bytes));
}

} // namespace delegations
