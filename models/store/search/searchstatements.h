#pragma once

#include "models/core/kinds/browsable.h"
#include "models/store/search/documenttexts.h"
#include "models/store/sqlite/recordstatements.h"
#include "models/store/sqlite/statement.h"

#include <array>
#include <optional>

namespace delegations {

/// How many kinds there can be that have a document: a rowid is the record's id times this, and the number of
/// its kind. Stands in the rule $document, too.
constexpr size_t mostSubjects = 16;

/// What a search index is read and written by, within its own units.
struct SearchStatements
{
    explicit SearchStatements(Connection &connection)
        : remove(connection, QStringLiteral("delete_search_document"))
        , insert(connection, QStringLiteral("insert_search_document"))
    {
        for (const Browsable &kind : browsables()) {
            names[size_t(kind.document)].emplace(connection, statementOf("search_names_of_", kind.kind));
            texts[size_t(kind.document)].emplace(connection, statementOf("search_text_of_", kind.kind));
        }
    }

    Statement remove;
    Statement insert;
    /// By the number of the kind. A row for each name, and for each further text, of the subject; where no
    /// name says a word, it has no document.
    std::array<std::optional<DocumentTexts>, mostSubjects> names;
    std::array<std::optional<DocumentTexts>, mostSubjects> texts;

    /// None where no name says a word.
    Status add(qint64 rowid, const QByteArray &name, const QByteArray &text)
    {
        const auto view = [](const QByteArray &bytes) {
            return std::string_view(bytes.constData(), size_t(bytes.size()));
        };
        return name.isEmpty() ? Status()
                              : insert.bind(1, rowid).bindText(2, view(name)).bindText(3, view(text)).run();
    }

    struct Document
    {
        QByteArray names;
        QByteArray text;
    };
    /// What the document of one record is to say.
    [[nodiscard]] Result<Document> documentOf(size_t kind, qint64 id)
    {
        begin(kind, id, id);
        auto name = names[kind]->of(id);
        auto text = texts[kind]->of(id);
        end(kind);
        if (!name || !text)
            return name ? text.error() : name.error();
        return Document{std::move(name).value(), std::move(text).value()};
    }

    void begin(size_t kind, qint64 first, qint64 last)
    {
        names[kind]->begin(first, last);
        texts[kind]->begin(first, last);
    }
    void end(size_t kind)
    {
        names[kind]->end();
        texts[kind]->end();
    }
};

} // namespace delegations
