#include "models/report/missingcharacters.h"

#include "models/report/typography.h"

#include <QCoreApplication>
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

bool FontCoverage::hasFonts()
{
    // Without one Qt lists its own names for families, and draws boxes, which have no table of characters.
    return !QRawFont::fromFont(Typography().look(TextRole::Normal).font).fontTable("cmap").isEmpty();
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
