#include "models/report/kinds/compositionreport.h"

#include <QCoreApplication>

#include <algorithm>

namespace delegations {

namespace {

constexpr TableStart::Align rightAligned = TableStart::Align::Right;

QString dash()
{
    return QStringLiteral("–");
}

Error nothingToShow()
{
    return {ErrorCode::NotFound,
            QCoreApplication::translate("Report", "There is no such country in the database. Choose another "
                                                  "one, or leave it out for all."),
            {}};
}

SeatCount sumsOf(const std::vector<ReportChamber> &chambers)
{
    SeatCount sums;
    for (const ReportChamber &chamber : chambers)
        sums.add(chamber.count);
    return sums;
}

} // namespace

Result<DocumentFrame> CompositionReport::frame()
{
    if (request().scope.isEverything())
        return frameWith(text(QT_TRANSLATE_NOOP("Report", "Composition of the delegations")), asOfText());
    const auto countries = queries().countries(request().scope);
    if (!countries)
        return countries.error();
    if (countries->empty())
        return nothingToShow();
    const ReportCountry &country = countries->front();
    return frameWith(country.delegation.isEmpty() ? country.name : country.delegation, asOfText());
}

void CompositionReport::rewind()
{
    m_stage = Stage::Start;
    m_countries.clear();
    m_country = 0;
}

Status CompositionReport::fill()
{
    switch (m_stage) {
    case Stage::Start:
        return start();
    case Stage::Country:
        return startCountry();
    case Stage::Members:
        return addMembers();
    case Stage::Websites:
        addWebsites();
        break;
    }
    return {};
}

Status CompositionReport::start()
{
    auto countries = queries().countries(request().scope);
    if (!countries)
        return countries.error();
    m_countries = std::move(countries).value();
    m_stage = Stage::Country;
    if (!request().scope.isEverything())
        return {};
    const Result<QString> assembly = queries().assembly();
    if (!assembly)
        return assembly.error();
    add(TitleBlock{text(QT_TRANSLATE_NOOP("Report", "Composition of the delegations")),
                   assembly->isEmpty() ? asOfText() : *assembly + u'\n' + asOfText()});
    for (ReportCountry &country : m_countries) {
        if (const Status read = queries().readChambers(country); !read)
            return read;
    }
    addSummary(m_countries);
    return {};
}

void CompositionReport::addSummary(const std::vector<ReportCountry> &countries)
{
    if (countries.empty()) {
        add(ParagraphBlock{text(QT_TRANSLATE_NOOP("Report", "The database holds no countries yet."))});
        return;
    }
    add(TableStart{{{text(QT_TRANSLATE_NOOP("Report", "Delegation and chamber")), 8},
                    {text(QT_TRANSLATE_NOOP("Report", "Seats")), 1.2, rightAligned},
                    {text(QT_TRANSLATE_NOOP("Report", "Filled")), 1.4, rightAligned},
                    {text(QT_TRANSLATE_NOOP("Report", "Vacant")), 1.4, rightAligned}}});
    for (const ReportCountry &country : countries) {
        add(TableRow{{{country.name}}, TableRow::Role::Group});
        for (const ReportChamber &chamber : country.chambers)
            add(TableRow{countCells(chamber.name, sumsOf({chamber}))});
    }
    addSummaryTotal(countries);
}

void CompositionReport::addSummaryTotal(const std::vector<ReportCountry> &countries)
{
    SeatCount all;
    for (const ReportCountry &country : countries) {
        for (const ReportChamber &chamber : country.chambers)
            all.add(chamber.count);
    }
    add(TableRow{countCells(text(QT_TRANSLATE_NOOP("Report", "Total")), all), TableRow::Role::Total});
    if (all.uncounted > 0)
        add(ParagraphBlock{seatsText(all)});
}

Status CompositionReport::startCountry()
{
    if (m_country == m_countries.size()) {
        finish();
        return {};
    }
    ReportCountry &country = m_countries[m_country];
    if (const Status read = queries().readChambers(country); !read)
        return read;
    if (const Status read = queries().readPlenipotentiaries(country); !read)
        return read;
    addCountryTitle(country);
    addSpeakers(country);
    addChambers(country);
    startMembers();
    return {};
}

void CompositionReport::addCountryTitle(const ReportCountry &country)
{
    const QString full = country.delegation.isEmpty() ? country.name : country.delegation;
    if (!request().scope.isEverything()) {
        add(TitleBlock{full, country.delegation.isEmpty() ? asOfText() : country.name + u'\n' + asOfText()});
        return;
    }
    add(PageBreak{});
    add(HeadingBlock{country.name, 1});
    if (full != country.name)
        add(ParagraphBlock{full, TextStyle::Lead});
}

void CompositionReport::addSpeakers(const ReportCountry &country)
{
    KeyValuesBlock list;
    const QString label = country.plenipotentiaries.size() > 1
                              ? text(QT_TRANSLATE_NOOP("Report", "Plenipotentiary representatives"))
                              : text(QT_TRANSLATE_NOOP("Report", "Plenipotentiary representative"));
    for (const ReportSpeaker &speaker : country.plenipotentiaries) {
        const QString offices = officesText(QString(), speaker.offices);
        const QString value = offices.isEmpty() ? speaker.name : speaker.name + u'\n' + offices;
        list.entries.push_back({list.entries.empty() ? label : QString(), value});
    }
    if (list.entries.empty())
        list.entries.push_back({label, text(QT_TRANSLATE_NOOP("Report", "none recorded"))});
    add(std::move(list));
}

void CompositionReport::addChambers(const ReportCountry &country)
{
    if (country.chambers.empty())
        return;
    add(TableStart{{{text(QT_TRANSLATE_NOOP("Report", "Chamber")), 8},
                    {text(QT_TRANSLATE_NOOP("Report", "Seats")), 1.2, rightAligned},
                    {text(QT_TRANSLATE_NOOP("Report", "Filled")), 1.4, rightAligned},
                    {text(QT_TRANSLATE_NOOP("Report", "Vacant")), 1.4, rightAligned}}});
    for (const ReportChamber &chamber : country.chambers)
        add(TableRow{countCells(chamber.name, sumsOf({chamber}))});
    if (country.chambers.size() > 1)
        add(TableRow{countCells(text(QT_TRANSLATE_NOOP("Report", "Total")), sumsOf(country.chambers)),
                     TableRow::Role::Total});
    addSeats(sumsOf(country.chambers));
}

void CompositionReport::addSeats(const SeatCount &sums)
{
    if (!sums.seats)
        return;
    const int inTheirSeats = std::max(0, *sums.seats - sums.vacant());
    add(SeatsBlock{inTheirSeats, sums.vacant(), sums.excess(), seatsText(sums)});
}

void CompositionReport::startMembers()
{
    m_chamber = 0;
    m_cursor = {};
    m_listed = 0;
    const ReportCountry &country = m_countries[m_country];
    m_stage = country.chambers.empty() ? Stage::Websites : Stage::Members;
    if (country.chambers.empty())
        return;
    add(HeadingBlock{text(QT_TRANSLATE_NOOP("Report", "Members")), 2});
    add(TableStart{{{text(QT_TRANSLATE_NOOP("Report", "No.")), 0.8, rightAligned},
                    {text(QT_TRANSLATE_NOOP("Report", "Name")), 4.6},
                    {text(QT_TRANSLATE_NOOP("Report", "Office")), 6}}});
}

Status CompositionReport::addMembers()
{
    const std::vector<ReportChamber> &chambers = m_countries[m_country].chambers;
    const ReportChamber &chamber = chambers[m_chamber];
    if (m_cursor.id == 0 && chambers.size() > 1)
        add(TableRow{{{chamber.name}}, TableRow::Role::Group});
    const auto members = queries().members(chamber.id, m_cursor);
    if (!members)
        return members.error();
    for (const ReportMember &member : *members)
        addMember(member);
    if (!m_cursor.isAtEnd)
        return {};
    endChamber(chamber);
    m_cursor = {};
    m_listed = 0;
    if (++m_chamber == chambers.size())
        m_stage = Stage::Websites;
    return {};
}

void CompositionReport::addMember(const ReportMember &member)
{
    const bool substitute = member.capacity == QLatin1String("substitute");
    const QString number = substitute ? dash() : language().number(++m_listed);
    add(TableRow{{{number, Emphasis::Muted},
                  {member.name, substitute ? Emphasis::Muted : Emphasis::Strong},
                  {officesText(member), substitute ? Emphasis::Muted : Emphasis::None}}});
}

void CompositionReport::endChamber(const ReportChamber &chamber)
{
    if (!chamber.count.seats) {
        if (m_listed == 0)
            add(TableRow{{{dash(), Emphasis::Muted},
                          {text(QT_TRANSLATE_NOOP("Report", "no members known")), Emphasis::Muted}}});
        return;
    }
    const int vacant = chamber.count.vacant();
    if (vacant == 0)
        return;
    const int first = chamber.count.filled + 1;
    const QString numbers = vacant == 1
                                ? language().number(first)
                                : language().number(first) + dash() + language().number(*chamber.count.seats);
    add(TableRow{
        {{numbers, Emphasis::Alert}, {text(QT_TRANSLATE_NOOP("Report", "vacant")), Emphasis::Alert}}});
}

void CompositionReport::addWebsites()
{
    const ReportCountry &country = m_countries[m_country];
    KeyValuesBlock list;
    list.keyShare = 0.6;
    for (const ReportChamber &chamber : country.chambers) {
        if (!chamber.website.isEmpty())
            list.entries.push_back({chamber.name, chamber.website});
    }
    if (!list.entries.empty()) {
        add(HeadingBlock{text(QT_TRANSLATE_NOOP("Report", "Websites")), 2});
        add(std::move(list));
    }
    ++m_country;
    m_stage = Stage::Country;
}

std::vector<TableCell> CompositionReport::countCells(const QString &name, const SeatCount &sums) const
{
    const TableCell unknown{dash(), Emphasis::Muted};
    if (!sums.seats)
        return {{name}, unknown, {language().number(sums.members()), Emphasis::Muted}, unknown};
    const TableCell filled{language().number(sums.filled),
                           sums.excess() > 0 ? Emphasis::Alert : Emphasis::None};
    const Emphasis vacancy = sums.vacant() > 0 ? Emphasis::Alert : Emphasis::Muted;
    return {{name}, {language().number(*sums.seats)}, filled, {language().number(sums.vacant()), vacancy}};
}

} // namespace delegations
