#include "ui/window/movedialog.h"

#include "models/core/kinds/recordtype.h"
#include "models/core/kinds/seats.h"
#include "models/core/seattext.h"
#include "models/edit/recordeditor.h"
#include "ui/form/dateeditor.h"
#include "ui/form/fieldeditors.h"
#include "ui/form/remarklabel.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/datetext.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/screenfit.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
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

FieldEditor *editorOf(FieldId field, const QString &name, RecordEditor &records)
{
    auto *editor = createFieldEditor(specOf(field), FieldEditor::Room::Roomy, records, nullptr);
    editor->input().setObjectName(name);
    return editor;
}

} // namespace

MoveDialog::MoveDialog(const SeatOverview &overview, qint64 chamber, RecordEditor &editor, QWidget *parent)
    : QDialog(parent)
    , m_overview(overview)
    , m_chosen(overview.asked)
    , m_bar(new MessageBar)
    , m_from(choice(QStringLiteral("moveFrom")))
    , m_only(new TextLabel(theme::Type::Body))
    , m_to(choice(QStringLiteral("moveTo")))
    , m_day(new DateEditor(specOf(fields::membership.startDate), FieldEditor::Room::Roomy, this))
    , m_role(editorOf(fields::membership.role, QStringLiteral("moveRole"), editor))
    , m_capacity(editorOf(fields::membership.capacity, QStringLiteral("moveCapacity"), editor))
    , m_consequence(new TextLabel(theme::Type::Body))
    , m_remark(new RemarkLabel)
    , m_move(new QPushButton(tr("&Move")))
{
    setObjectName(QStringLiteral("moveDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Move to Another Chamber"));
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(theme::medium);
    auto *title = new TextLabel(theme::Type::Heading);
    title->setLine(m_overview.held.front().person.text);
    m_bar->hide();
    m_consequence->setObjectName(QStringLiteral("moveConsequence"));
    m_remark->setObjectName(QStringLiteral("moveRemark"));
    layout->addWidget(title);
    layout->addWidget(createFields());
    layout->addWidget(m_consequence);
    layout->addWidget(m_remark);
    layout->addStretch();
    layout->addWidget(m_bar);
    layout->addWidget(createButtons());
    m_move->setDefault(true);
    offerSeats();
    fillPlaces(chamber);
    update();
    connect(m_from, &QComboBox::activated, this, [this] { m_chosen = held().membership; });
    connect(m_from, &QComboBox::currentIndexChanged, this, &MoveDialog::showSeat);
    connect(m_to, &QComboBox::currentIndexChanged, this, &MoveDialog::update);
    connect(m_day, &FieldEditor::edited, this, [this] {
        offerSeats();
        update();
    });
    keepOnScreen(*this);
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
    const QDate day = m_day->wholeDay();
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
    m_capacity->setValue(held().capacity.isEmpty() ? QVariant() : QVariant(held().capacity));
    update();
}

QWidget *MoveDialog::createFields()
{
    m_day->input().setObjectName(QStringLiteral("moveDay"));
    m_day->setValue(QDate::currentDate().toString(Qt::ISODate));
    auto *fields = new QWidget;
    auto *form = new QGridLayout(fields);
    form->setContentsMargins(0, 0, 0, 0);
    form->setColumnStretch(1, 1);
    auto add = [form, row = 0](const QString &label, QWidget *field, QWidget &input) mutable {
        auto *caption = new QLabel(label);
        caption->setBuddy(&input);
        const bool isFixed = field->sizePolicy().horizontalPolicy() == QSizePolicy::Fixed;
        form->addWidget(caption, row, 0, field->hasHeightForWidth() ? Qt::AlignTop : Qt::Alignment());
        form->addWidget(field, row++, 1, isFixed ? Qt::AlignLeading : Qt::Alignment());
        input.setAccessibleName(QString(label).remove(u'&'));
    };
    add(tr("&Seat that ends"), createSeats(), *m_from);
    add(tr("&To the chamber"), m_to, *m_to);
    add(tr("&First day there"), m_day, m_day->input());
    add(tr("&Role there"), m_role, m_role->input());
    add(tr("&Capacity there"), m_capacity, m_capacity->input());
    return fields;
}

QWidget *MoveDialog::createButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(m_move, QDialogButtonBox::AcceptRole);
    m_move->setObjectName(QStringLiteral("confirmMove"));
    connect(buttons, &QDialogButtonBox::accepted, this, &MoveDialog::confirm);
    connect(buttons, &QDialogButtonBox::rejected, this, &MoveDialog::reject);
    return buttons;
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

/// Why it cannot be done as it stands.
QString MoveDialog::problem() const
{
    if (!place())
        return tr("Choose the chamber in which a seat begins.");
    if (const QString reason = m_day->wholeDayProblem(); !reason.isEmpty())
        return reason;
    return SeatActions::problem(held(), m_day->wholeDay());
}

/// What a careful person would want to be told before.
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
    const QDate last = SeatActions::lastDay(held(), m_day->wholeDay());
    return last.isValid() ? tr("The seat in “%1” ends: %2 is its last day. It stays in the person's record.")
                                .arg(held().chamber.text, dateText(PartialDate(last)))
                          : tr("The seat in “%1” keeps its end, %2. It stays in the person's record.")
                                .arg(held().chamber.text, dateText(held().term.end));
}

void MoveDialog::update()
{
    const QString reason = problem();
    m_move->setEnabled(reason.isEmpty());
    m_day->setWrong(!m_day->wholeDay().isValid());
    if (!reason.isEmpty()) {
        m_consequence->setParagraphs({});
        m_remark->setRemark({place() ? Remark::Problem : Remark::Hint, reason});
        return;
    }
    const QDate day = m_day->wholeDay();
    const QString begin =
        tr("A seat in “%1” begins on %2.").arg(place()->chamber.text, dateText(PartialDate(day)));
    m_consequence->setParagraphs(endText() + u'\n' + begin);
    const QStringList notices = warnings();
    m_remark->setRemark({notices.isEmpty() ? Remark::None : Remark::Notice, notices.join(u'\n')});
}

void MoveDialog::confirm()
{
    if (!problem().isEmpty())
        return;
    m_bar->dismiss();
    emit confirmed({held().membership, place()->chamber.key.id, m_day->wholeDay(), m_role->value().toString(),
                    m_capacity->value().toString()});
}

void MoveDialog::showError(const Error &error)
{
    m_bar->present(MessageBar::Kind::Error, error.userText);
}

} // namespace delegations
