#include "ui/window/movedialog.h"

#include "models/core/seattext.h"
#include "ui/form/dateeditor.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/datetext.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QVBoxLayout>

#include <algorithm>

namespace delegations {

namespace {

/// In characters; longer names of chambers end in an ellipsis.
constexpr int choiceWidth = 46;

/// "Senate, Kazakhstan".
QString placeText(const RecordLink &chamber, const RecordLink &country)
{
    return country.isEmpty() ? chamber.text : QStringLiteral("%1, %2").arg(chamber.text, country.text);
}

/// "Senate, Kazakhstan · seat in the delegation · since 2022".
QString seatText(const HeldSeat &seat)
{
    QStringList parts{placeText(seat.chamber, seat.country),
                      seat.isOwn ? MoveDialog::tr("seat of the chamber itself")
                                 : MoveDialog::tr("seat in the delegation"),
                      termText(seat.term, seat.term.start.firstDay() <= QDate::currentDate())};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QComboBox *choice(const QString &name)
{
    auto *box = new ChoiceBox;
    box->setObjectName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(choiceWidth);
    return box;
}

} // namespace

MoveDialog::MoveDialog(const SeatOverview &overview, qint64 chamber, RecordEditor &editor, QWidget *parent)
    : SeatDialog(QStringLiteral("move"), tr("Move to Another Chamber"), editor, parent)
    , m_overview(overview)
    , m_chosen(overview.asked)
    , m_from(choice(QStringLiteral("moveFrom")))
    , m_only(new TextLabel(theme::Type::Body))
    , m_to(choice(QStringLiteral("moveTo")))
{
    setHeading(m_overview.held.front().person.text);
    addField(tr("&Seat that ends"), createSeats(), *m_from);
    addField(tr("&To the chamber"), m_to, *m_to);
    addSeatFields(tr("&First day there"), tr("&Role there"), tr("&Capacity there"));
    finish(tr("&Move"));
    offerSeats();
    fillPlaces(chamber);
    update();
    connect(m_from, &QComboBox::activated, this, [this] { m_chosen = held().membership; });
    connect(m_from, &QComboBox::currentIndexChanged, this, &MoveDialog::showSeat);
    connect(m_to, &QComboBox::currentIndexChanged, this, &MoveDialog::update);
    connect(&dayEditor(), &FieldEditor::edited, this, [this] {
        offerSeats();
        update();
    });
}

QWidget *MoveDialog::createSeats()
{
    auto *seats = new QWidget;
    auto *layout = new QVBoxLayout(seats);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_from);
    layout->addWidget(m_only);
    return seats;
}

/// The one wanted, else the one held on the day; where that is none, the one that comes next.
void MoveDialog::offerSeats()
{
    const QDate day = this->day();
    if (!day.isValid())
        return; // As long as it is being typed.
    const qint64 before = m_seats.empty() ? 0 : held().membership;
    m_seats = SeatActions::mayEnd(m_overview.held, day);
    const auto canEnd = [day](const HeldSeat &seat) { return SeatActions::problem(seat, day).isEmpty(); };
    auto place = std::ranges::find(m_seats, m_chosen, &HeldSeat::membership);
    if (place == m_seats.end() || !canEnd(*place))
        place = std::ranges::find_if(m_seats, canEnd);
    if (place == m_seats.end())
        --place;
    const QSignalBlocker blocker(m_from);
    m_from->clear();
    for (const HeldSeat &seat : m_seats)
        m_from->addItem(seatText(seat));
    m_from->setCurrentIndex(int(place - m_seats.begin()));
    m_only->setLine(m_from->currentText());
    m_from->setVisible(m_seats.size() > 1);
    m_only->setVisible(m_seats.size() == 1);
    if (before != held().membership)
        showSeat();
}

void MoveDialog::showSeat()
{
    const SeatPlace *chosen = place();
    fillPlaces(chosen ? chosen->chamber.key.id : 0);
    setCapacity(held().capacity);
    update();
}

/// Where the person sits already is no choice.
void MoveDialog::fillPlaces(qint64 chamber)
{
    const QSignalBlocker blocker(m_to);
    m_to->clear();
    m_to->addItem(tr("Choose a chamber"), -1);
    for (size_t place = 0; place < m_overview.places.size(); ++place) {
        const SeatPlace &known = m_overview.places[place];
        if (known.chamber.key == held().chamber.key)
            continue;
        const QString text = placeText(known.chamber, known.country);
        const bool isCounted = known.isOwnCount == held().isOwn;
        m_to->addItem(isCounted ? QStringLiteral("%1 (%2)").arg(text, shortSeatText(known.count)) : text,
                      int(place));
        if (known.chamber.key.id == chamber)
            m_to->setCurrentIndex(m_to->count() - 1);
    }
}

const HeldSeat &MoveDialog::held() const
{
    return m_seats[size_t(std::max(0, m_from->currentIndex()))];
}

const SeatPlace *MoveDialog::place() const
{
    const int chosen = m_to->currentData().isValid() ? m_to->currentData().toInt() : -1;
    return chosen < 0 ? nullptr : &m_overview.places[size_t(chosen)];
}

QString MoveDialog::problem() const
{
    if (!place())
        return tr("Choose the chamber in which a seat begins.");
    if (const QString reason = dayProblem(); !reason.isEmpty())
        return reason;
    return SeatActions::problem(held(), day());
}

QStringList MoveDialog::warnings() const
{
    QStringList texts;
    const SeatPlace &to = *place();
    if (held().country.key != to.country.key)
        texts.append(tr("This is another country: from %1 to %2.").arg(held().country.text, to.country.text));
    if (to.isOwnCount == held().isOwn && to.count.seats && to.count.vacant() == 0 &&
        held().capacity != QLatin1String("substitute"))
        texts.append(tr("All seats of that chamber are filled: there will be more members than seats."));
    if (!held().role.isEmpty())
        texts.append(tr("The role “%1” ends with the seat.").arg(held().role));
    for (const HeldSeat &other : m_seats) {
        if (other.membership != held().membership && other.isOwn == held().isOwn)
            texts.append(
                tr("The seat in “%1” stays as it is: %2.").arg(other.chamber.text, termText(other.term)));
    }
    return texts;
}

/// What becomes of the seat held.
QString MoveDialog::endText() const
{
    const QDate last = SeatActions::lastDay(held(), day());
    return last.isValid() ? tr("The seat in “%1” ends: %2 is its last day. It stays in the person's record.")
                                .arg(held().chamber.text, dateText(PartialDate(last)))
                          : tr("The seat in “%1” keeps its end, %2. It stays in the person's record.")
                                .arg(held().chamber.text, dateText(held().term.end));
}

QString MoveDialog::consequence() const
{
    const QString begin =
        tr("A seat in “%1” begins on %2.").arg(place()->chamber.text, dateText(PartialDate(day())));
    return endText() + u'\n' + begin;
}

void MoveDialog::confirm()
{
    emit confirmed({held().membership, place()->chamber.key.id, day(), role(), capacity()});
}

} // namespace delegations
