#include "models/report/layout/missingcharacters.h"

#include "models/report/layout/typography.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QGlyphRun>
#include <QRawFont>

#include <algorithm>

namespace delegations {

namespace {

constexpr qsizetype mostNamed = 220;
/// So many have their numbers, too; more would not fit where the text is told.
constexpr qsizetype mostNumbered = 40;
constexpr qsizetype mostPlaces = 3;

QString tr(const char *text)
{
    return QCoreApplication::translate("Report", text);
}

/// Of a long text what stands around the character, in whole words.
QString placeOf(const QString &text, qsizetype at)
{
    constexpr qsizetype around = 24;
    const qsizetype before = at <= around ? 0 : text.lastIndexOf(u' ', at - around) + 1;
    const qsizetype behind = text.indexOf(u' ', at + around);
    const QString place =
        text.sliced(before, std::min(behind < 0 ? text.size() : behind, before + 4 * around) - before);
    return (before > 0 ? QStringLiteral("…") : QString()) + place.simplified() +
           (before + place.size() < text.size() ? QStringLiteral("…") : QString());
}

/// What has no picture of its own.
bool isInvisible(char32_t character)
{
    constexpr char32_t firstSelector = 0xFE00;
    constexpr char32_t lastSelector = 0xFE0F;
    constexpr char32_t firstFurtherSelector = 0xE0100;
    constexpr char32_t lastFurtherSelector = 0xE01EF;
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Separator_Space:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return (character >= firstSelector && character <= lastSelector) ||
               (character >= firstFurtherSelector && character <= lastFurtherSelector);
    }
}

/// As it is written, and by its number where a screen may show a box too.
QString nameOf(const QString &character)
{
    const QString number = QString::number(uint(character.toUcs4().value(0)), 16).toUpper();
    return QStringLiteral("%1 (U+%2)").arg(character, number.rightJustified(4, u'0'));
}

Error noFont()
{
    return {ErrorCode::Input,
            tr("No font is installed, so no document can be made. Install one, for example the package "
               "fonts-noto-core, and try again."),
            {}};
}

Error unreadableFont(const QString &family)
{
    return {
        ErrorCode::InputOutput,
        tr("A file of the font “%1” cannot be read, so no document can be made. Install the font again, and "
           "try again.")
            .arg(family),
        {}};
}

/// The family that is to be used of those that a font asks for; empty when none is installed.
QString installedFamily(const QFont &font)
{
    const QStringList asked = font.families();
    const auto found = std::find_if(asked.cbegin(), asked.cend(),
                                    [](const QString &family) { return QFontDatabase::hasFamily(family); });
    return found == asked.cend() ? QString() : *found;
}

} // namespace

void MissingCharacters::add(const QString &character, const QString &place)
{
    // One more than is named tells that there are more.
    if (m_characters.size() <= mostNamed && !m_characters.contains(character))
        m_characters.append(character);
    if (m_places.size() <= mostPlaces && !m_places.contains(place))
        m_places.append(place);
}

QString MissingCharacters::text() const
{
    if (isEmpty())
        return {};
    QStringList named;
    for (const QString &character : m_characters.first(std::min(mostNamed, m_characters.size())))
        named.append(m_characters.size() > mostNumbered ? character : nameOf(character));
    QStringList places;
    for (const QString &place : m_places.first(std::min(mostPlaces, m_places.size())))
        places.append(tr("“%1”").arg(place));
    const QString more = QStringLiteral("…");
    if (m_characters.size() > mostNamed)
        named.append(more);
    if (m_places.size() > mostPlaces)
        places.append(more);
    return tr("No installed font has %1, so boxes stand in %2. Install a font that has them, and make the "
              "document again.")
        .arg(named.join(QStringLiteral(", ")), places.join(QStringLiteral(", ")));
}

Status FontCoverage::fontsAreReadable()
{
    const Typography typography;
    for (int role = 0; role < textRoleCount; ++role) {
        const QFont &font = typography.look(TextRole(role)).font;
        const QRawFont found = QRawFont::fromFont(font);
        // Without any font Qt lists its own names for families, and draws boxes, which have no table of
        // characters.
        if (found.fontTable("cmap").isEmpty())
            return noFont();
        const QString wanted = installedFamily(font);
        if (!wanted.isEmpty() && found.familyName() != wanted)
            return unreadableFont(wanted);
    }
    return {};
}

void FontCoverage::look(const Page &page)
{
    for (const PageItem &item : page.items) {
        if (const auto *text = std::get_if<TextItem>(&item))
            look(*text);
    }
}

void FontCoverage::look(const TextItem &item)
{
    const QTextLine line = item.layout->lineAt(item.line);
    const QString text = item.layout->text();
    const QStringView shown = QStringView(text).sliced(line.textStart(), line.textLength());
    qsizetype at = line.textStart();
    for (const char32_t character : shown.toUcs4()) {
        if (isMissing(character, item.layout->font()))
            m_missing.add(QString::fromUcs4(&character, 1), placeOf(text, at));
        at += QChar::requiresSurrogates(character) ? 2 : 1;
    }
}

/// Fonts that stand in for the one that is named are asked too: glyph 0 is the box.
bool FontCoverage::isMissing(char32_t character, const QFont &font)
{
    const auto known = m_known.constFind(character);
    if (known != m_known.cend())
        return *known;
    bool missing = false;
    if (!isInvisible(character)) {
        QTextLayout layout(QString::fromUcs4(&character, 1), font);
        layout.beginLayout();
        layout.createLine();
        layout.endLayout();
        const QList<QGlyphRun> runs = layout.glyphRuns();
        missing = runs.isEmpty() || std::any_of(runs.cbegin(), runs.cend(), [](const QGlyphRun &run) {
                      return run.glyphIndexes().contains(0);
                  });
    }
    m_known.insert(character, missing);
    return missing;
}

} // namespace delegations
