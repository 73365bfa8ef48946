#include "models/report/kinds/report.h"

#include "models/core/seattext.h"

namespace delegations {

Report::Report(Connection &connection, const ReportRequest &request)
    : m_request(request)
    , m_language(request.language)
    , m_queries(connection, {request.day, m_language.code()})
{
}

Result<std::optional<Block>> Report::next()
{
    while (m_blocks.empty()) {
        if (m_finished)
            return std::optional<Block>();
        if (const Status filled = fill(); !filled)
            return filled.error();
    }
    std::optional<Block> block(std::move(m_blocks.front()));
    m_blocks.pop_front();
    return block;
}

Status Report::restart()
{
    m_blocks.clear();
    m_finished = false;
    rewind();
    return {};
}

QString Report::joinedParts(const QStringList &parts)
{
    QString text;
    for (const QString &part : parts) {
        if (!part.isEmpty())
            text += text.isEmpty() ? part : QStringLiteral(", ") + part;
    }
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QString Report::asOfText() const
{
    return text(QT_TRANSLATE_NOOP("Report", "As of %1")).arg(m_language.date(m_request.day));
}

DocumentFrame Report::frameWith(const QString &title, const QString &asOf) const
{
    DocumentFrame frame;
    frame.title = title;
    frame.runningTitle = title;
    frame.asOf = asOf;
    frame.footer = text(QT_TRANSLATE_NOOP("Report", "Made on %1 from %2"))
                       .arg(m_language.date(m_request.madeAt.date()), m_request.database);
    frame.pageNumber = text(QT_TRANSLATE_NOOP("Report", "Page %1 of %2"));
    frame.author = m_request.author;
    frame.language = m_language.code();
    return frame;
}

QString Report::officesText(const QString &own, const std::vector<ReportOffice> &others) const
{
    QStringList lines;
    if (!own.isEmpty())
        lines.append(own);
    for (const ReportOffice &other : others) {
        lines.append(joinedParts({language().officeAs(other.office, other.capacity), other.organization}));
    }
    return lines.join(QStringLiteral(";\n"));
}

QString Report::officesText(const ReportMember &member) const
{
    const QString own = joinedParts({m_language.officeAs(member.role, member.capacity)});
    return officesText(own, member.offices);
}

QString Report::seatsText(const SeatCount &sums) const
{
    return seatSumText(sums, m_language.locale(), [this](const char *source) { return text(source); });
}

} // namespace delegations
