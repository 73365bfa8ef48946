#include "models/store/search/documenttexts.h"

#include "models/language/textfold.h"

namespace delegations {

void DocumentTexts::begin(qint64 first, qint64 last)
{
    m_statement.reset();
    m_statement.bind(1, first).bind(2, last);
    m_row = Row::Unread;
}

Result<QByteArray> DocumentTexts::of(qint64 id)
{
    const Result<QStringList> texts = stored(id);
    return texts ? Result<QByteArray>(folded(*texts)) : texts.error();
}

Result<QStringList> DocumentTexts::stored(qint64 id)
{
    QStringList texts;
    while (m_row != Row::None) {
        if (m_row == Row::Unread) {
            const Result<bool> row = m_statement.step();
            if (!row)
                return row.error();
            m_row = *row ? Row::Read : Row::None;
            continue;
        }
        if (m_statement.integer(0) > id)
            break;
        if (m_statement.integer(0) == id)
            texts.append(m_statement.cell(2).toString());
        m_row = Row::Unread;
    }
    return texts;
}

void DocumentTexts::end()
{
    m_statement.reset();
    m_row = Row::None;
}

QByteArray DocumentTexts::folded(const QStringList &stored)
{
    QStringList texts;
    for (const QString &text : stored) {
        for (const QString &folding : foldings(text)) {
            if (!folding.isEmpty() && !texts.contains(folding))
                texts.append(folding);
        }
    }
    return texts.join(u' ').toUtf8();
}

} // namespace delegations
