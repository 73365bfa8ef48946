#pragma once

#include <QImage>
#include <QString>
#include <QStringList>

#include <variant>
#include <vector>

/// What documents are made of. Texts are plain text as stored: the layout makes them harmless, and a line
/// feed in them starts a new paragraph.
namespace delegations {

enum class TextStyle { Normal, Muted, Lead };

/// How a table's cell or row stands out. Alert (vacant, over-filled) does so without colour as well.
enum class Emphasis { None, Strong, Muted, Alert };

/// At the top of the document, or of a part that begins a page.
struct TitleBlock
{
    QString text;
    QString subtitle;
};

/// Never the last thing on a page.
struct HeadingBlock
{
    QString text;
    int level = 1; ///< 1 to 3.
};

struct ParagraphBlock
{
    QString text;
    TextStyle style = TextStyle::Normal;
};

/// Labels in a narrow column, what they say beside them.
struct KeyValuesBlock
{
    struct Entry
    {
        QString key;
        QString value;
    };
    std::vector<Entry> entries;
    qreal keyShare = 0.27; ///< The labels' part of the width.
};

/// Opens a table; its rows follow as blocks of their own. The header is repeated on every page.
struct TableStart
{
    enum class Align { Leading, Right };
    struct Column
    {
        QString title;
        qreal width = 1; ///< In proportion to the other columns.
        Align align = Align::Leading;
    };
    std::vector<Column> columns;
};

struct TableCell
{
    QString text;
    Emphasis emphasis = Emphasis::None;
};

struct TableRow
{
    /// A group line stands over the rows that follow and stays with the next; a total closes the rows
    /// before it and stays with the last. A group's first cell takes the whole width.
    enum class Role { Body, Group, Total };
    std::vector<TableCell> cells; ///< One for each column; missing ones are empty.
    Role role = Role::Body;
};

/// Optional: any block that is no row ends the table.
struct TableEnd
{
};

/// Seats as a row of small marks: filled, vacant, and those beyond the number of seats. Not drawn beyond some
/// hundreds.
struct SeatsBlock
{
    int filled = 0;
    int vacant = 0;
    int excess = 0;
    QString caption; ///< What the marks say, in words.
};

/// The head of a person's card: a picture, or initials where there is none, beside a name and some lines.
struct PortraitBlock
{
    QImage picture;
    QString initials;
    QString name;
    QStringList lines;
};

struct PageBreak
{
};

using Block = std::variant<TitleBlock, HeadingBlock, ParagraphBlock, KeyValuesBlock, TableStart, TableRow,
                           TableEnd, SeatsBlock, PortraitBlock, PageBreak>;

} // namespace delegations
