#pragma once

#include "models/core/result.h"
#include "models/report/layout/page.h"

#include <QHash>
#include <QStringList>

namespace delegations {

/// Characters of a document that no installed font has, so that boxes stand in their place. A value.
class MissingCharacters
{
public:
    [[nodiscard]] bool isEmpty() const { return m_characters.isEmpty(); }
    [[nodiscard]] const QStringList &characters() const { return m_characters; }
    /// Which, in which texts, and what to do, for a person; empty when none is missing.
    [[nodiscard]] QString text() const;

    void add(const QString &character, const QString &place);

private:
    QStringList m_characters; ///< Each once, in the order of the document.
    QStringList m_places;     ///< The texts in which they stand, shortened.
};

/// A document that was painted or written.
struct PaintedDocument
{
    int pages = 0;
    MissingCharacters missing;
};

/// Finds what no font has in the texts of pages. Belongs to the thread that laid them out.
class FontCoverage
{
public:
    /// Refuses where there is no font at all, which leaves a document empty or full of boxes, and where a
    /// file of the fonts that documents are set in cannot be read, since a part would be set in another
    /// without a word.
    [[nodiscard]] static Status fontsAreReadable();

    void look(const Page &page);
    [[nodiscard]] const MissingCharacters &missing() const { return m_missing; }

private:
    void look(const TextItem &item);
    [[nodiscard]] bool isMissing(char32_t character, const QFont &font);

    QHash<char32_t, bool> m_known; ///< Whether it is missing.
    MissingCharacters m_missing;
};

} // namespace delegations
