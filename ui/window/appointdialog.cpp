#include "ui/window/appointdialog.h"

#include "models/core/itemroles.h"
#include "models/core/kinds/seats.h"
#include "models/core/seattext.h"
#include "models/language/textfold.h"
#include "ui/form/dateeditor.h"
#include "ui/widgets/datetext.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/textlabel.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace delegations {

namespace {

constexpr int rowsSeen = 8;
constexpr int fewNames = 5;

/// Those of whose names each typed word begins a word.
class FoundCandidates : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void find(const QString &typed)
    {
        m_typed = typed;
        invalidateFilter();
    }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        return hasBeginnings(sourceModel()->index(row, 0, parent).data().toString(), m_typed);
    }

private:
    QString m_typed;
};

QString namesOf(const QList<RecordLink> &people)
{
    QStringList names;
    for (const RecordLink &person : people.first(std::min<qsizetype>(people.size(), fewNames)))
        names.append(person.text);
    const int others = int(people.size() - names.size());
    if (others > 0)
        names.append(AppointDialog::tr("%Ln others", nullptr, others));
    return names.join(QStringLiteral(", "));
}

} // namespace

AppointDialog::AppointDialog(AppointmentChoice choice, QList<RecordLink> people, RecordEditor &editor,
                             QWidget *parent)
    : SeatDialog(QStringLiteral("appoint"), tr("Appoint to the Delegation"), editor, parent)
    , m_choice(std::move(choice))
    , m_people(std::move(people))
    , m_search(new QLineEdit(this))
    , m_candidates(new QListView(this))
    , m_found(new FoundCandidates(this))
    , m_standsInFor(editorOf(fields::membership.standsInFor, QStringLiteral("appointStandsInFor"), editor))
    , m_decision(editorOf(fields::membership.startDecision, QStringLiteral("appointDecision"), editor))
{
    const bool isOpen = m_people.isEmpty();
    setHeading(isOpen ? m_choice.chamber.text : namesOf(m_people));
    QWidget *candidates = createCandidates();
    candidates->setVisible(isOpen);
    if (isOpen)
        addField(tr("&Member of the chamber"), candidates, *m_search);
    addSeatFields(tr("&First day"), tr("&Role in the delegation"), tr("&Capacity"));
    addField(tr("&Stands in for"), m_standsInFor, m_standsInFor->input());
    addField(tr("&Decision"), m_decision, m_decision->input());
    for (FieldEditor *asked : {m_standsInFor, m_decision})
        connect(asked, &FieldEditor::edited, this, &AppointDialog::update);
    if (isOpen) {
        QPushButton *other = addButton(QStringLiteral("somebodyElse"), tr("Somebody &Else…"));
        connect(other, &QPushButton::clicked, this, [this] {
            reject();
            emit somebodyElseWanted(m_choice.chamber.key);
        });
    }
    setDay(m_choice.day);
    finish(tr("&Appoint"));
    (isOpen ? static_cast<QWidget *>(m_search) : &dayEditor().input())->setFocus();
    update();
    connect(&dayEditor(), &FieldEditor::edited, this, &AppointDialog::update);
}

/// What is chosen goes with the list, and is no news then.
AppointDialog::~AppointDialog()
{
    m_candidates->selectionModel()->disconnect(this);
}

QWidget *AppointDialog::createCandidates()
{
    auto *names = new QStandardItemModel(this);
    for (const RecordLink &person : m_choice.candidates) {
        auto *item = new QStandardItem(oneLine(person.text));
        item->setData(QVariant::fromValue(person.key), RecordKeyRole);
        names->appendRow(item);
    }
    m_found->setSourceModel(names);
    m_search->setObjectName(QStringLiteral("appointSearch"));
    m_search->setPlaceholderText(tr("Type a name"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_candidates->setObjectName(QStringLiteral("candidates"));
    m_candidates->setAccessibleName(tr("Members of the chamber"));
    m_candidates->setModel(m_found);
    m_candidates->setUniformItemSizes(true);
    m_candidates->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_candidates->setMinimumHeight(rowsSeen * (fontMetrics().height() + 4));
    auto *widget = new QWidget(this);
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::small);
    layout->addWidget(m_search);
    layout->addWidget(m_candidates);
    connect(m_search, &QLineEdit::textChanged, this, &AppointDialog::narrow);
    connect(m_candidates->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { update(); });
    return widget;
}

/// The first that is found is chosen, so that Return appoints who was typed.
void AppointDialog::narrow(const QString &typed)
{
    static_cast<FoundCandidates *>(m_found)->find(typed);
    if (typed.trimmed().isEmpty())
        m_candidates->selectionModel()->clear();
    else if (!m_candidates->currentIndex().isValid() || m_found->rowCount() > 0)
        m_candidates->setCurrentIndex(m_found->index(0, 0));
    update();
}

/// Up and Down walk through those that are found.
bool AppointDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
        const QModelIndex next = m_found->index(m_candidates->currentIndex().row() + step, 0);
        if (step != 0) {
            if (next.isValid())
                m_candidates->setCurrentIndex(next);
            return true;
        }
    }
    return SeatDialog::eventFilter(watched, event);
}

QList<RecordLink> AppointDialog::people() const
{
    if (!m_people.isEmpty())
        return m_people;
    QList<RecordLink> chosen;
    for (const QModelIndex &index : m_candidates->selectionModel()->selectedIndexes())
        chosen.append({index.data(RecordKeyRole).value<RecordKey>(), index.data().toString()});
    return chosen;
}

/// Invalid where nothing is chosen.
RecordKey AppointDialog::chosenIn(const FieldEditor &editor, RecordKind kind)
{
    const QVariant value = editor.value();
    return {kind, value.typeId() == QMetaType::QString ? 0 : value.toLongLong()};
}

bool AppointDialog::isSubstitute() const
{
    return capacity() == QLatin1String("substitute");
}

QString AppointDialog::problem() const
{
    if (!isChosen())
        return tr("Choose a member of the chamber, or somebody else.");
    for (const FieldEditor *asked : {m_standsInFor, m_decision}) {
        if (asked->value().typeId() == QMetaType::QString && !asked->value().toString().isEmpty())
            return tr("“%1” is not in the database. Choose one of the suggestions, or leave the field empty.")
                .arg(oneLine(asked->value().toString(), 80));
    }
    return dayProblem();
}

QString AppointDialog::consequence() const
{
    const QString from = dateText(PartialDate(day()));
    const QList<RecordLink> appointed = people();
    return appointed.size() == 1
               ? tr("A seat in the delegation begins on %1 for %2. A seat in “%3” stays as it is.")
                     .arg(from, appointed.front().text, m_choice.chamber.text)
               : tr("%Ln seats in the delegation begin on %1. Seats in “%2” stay as they are.", nullptr,
                    int(appointed.size()))
                     .arg(from, m_choice.chamber.text);
}

QStringList AppointDialog::warnings() const
{
    QStringList texts;
    const QList<RecordLink> outsiders(m_choice.outsiders.begin(), m_choice.outsiders.end());
    if (!outsiders.isEmpty())
        texts.append(tr("No seat in the chamber on %1 or later: %2.")
                         .arg(dateText(PartialDate(m_choice.day)), namesOf(outsiders)));
    const SeatCount &count = m_choice.count;
    if (!isSubstitute() && chosenIn(*m_standsInFor, RecordKind::Person).isValid())
        texts.append(tr("Only a substitute stands in for somebody: choose that capacity, or leave the field "
                        "empty."));
    if (!isSubstitute() && count.seats && count.vacant() < people().size())
        texts.append(tr("There will be more members than seats: %1 now.").arg(seatText(count)));
    return texts;
}

void AppointDialog::confirm()
{
    Appointment appointment{{},
                            m_choice.chamber.key.id,
                            day(),
                            role(),
                            capacity(),
                            chosenIn(*m_standsInFor, RecordKind::Person),
                            chosenIn(*m_decision, RecordKind::Decision)};
    for (const RecordLink &person : people())
        appointment.people.append(person.key);
    emit confirmed(appointment);
}

} // namespace delegations
