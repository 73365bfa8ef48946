#pragma once

#include "models/core/kinds/filter.h"
#include "models/core/scope.h"
#include "models/report/kinds/reportlanguage.h"
#include "models/report/layout/document.h"
#include "models/store/read/reportqueries.h"

#include <QDateTime>

#include <deque>

namespace delegations {

/// What a report is made of and how.
struct ReportRequest
{
    Scope scope;      ///< Everything, a country, or one record of the kind that the report is about.
    Filter filter;    ///< Of a report on people: only these.
    QDate day;        ///< As of.
    QString language; ///< One of programLanguages().
    QString database; ///< The database's name, for the footer.
    QDateTime madeAt;
    QString author; ///< For the file's metadata; may be empty.
};

/// One kind of document, read from the database piece by piece as its blocks are pulled. The connection must
/// outlive it; it belongs to the connection's thread.
class Report : public BlockSource
{
public:
    Report(Connection &connection, const ReportRequest &request);

    /// What stands around its pages. NotFound when what it is about is not in the database.
    [[nodiscard]] virtual Result<DocumentFrame> frame() = 0;

    [[nodiscard]] Result<std::optional<Block>> next() final;
    Status restart() final;

protected:
    /// Adds the next blocks, or calls finish().
    virtual Status fill() = 0;
    /// Forgets how far it came.
    virtual void rewind() = 0;

    void add(Block block) { m_blocks.push_back(std::move(block)); }
    void finish() { m_finished = true; }
    [[nodiscard]] const ReportRequest &request() const { return m_request; }
    [[nodiscard]] const ReportLanguage &language() const { return m_language; }
    [[nodiscard]] const ReportQueries &queries() const { return m_queries; }
    [[nodiscard]] QString text(const char *source) const { return m_language.text(source); }
    /// The parts that are not empty, with commas between and a capital letter in front.
    [[nodiscard]] static QString joinedParts(const QStringList &parts);
    /// One below the other; `own`, which may be empty, comes first.
    [[nodiscard]] QString officesText(const QString &own, const std::vector<ReportOffice> &others) const;
    /// What somebody is by the seat itself, and is besides.
    [[nodiscard]] QString officesText(const ReportMember &member) const;
    /// In words: of all together.
    [[nodiscard]] QString seatsText(const SeatCount &sums) const;
    /// "As of 4 June 2022".
    [[nodiscard]] QString asOfText() const;
    [[nodiscard]] DocumentFrame frameWith(const QString &title, const QString &asOf) const;

private:
    ReportRequest m_request;
    ReportLanguage m_language;
    ReportQueries m_queries;
    std::deque<Block> m_blocks;
    bool m_finished = false;
};

} // namespace delegations
