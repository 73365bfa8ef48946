#include "ui/pages/members/memberssection.h"

#include "ui/pages/filterfield.h"
#include "ui/pages/members/memberstable.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QMenu>
#include <QPushButton>

namespace delegations {

MembersSection::MembersSection(const QString &name)
    : Section(tr("Members"))
    , m_seats(new TextLabel(theme::Type::Body, TextLabel::Tone::Muted))
    , m_table(new MembersTable)
    , m_filter(new FilterField(*m_table))
    , m_allTimes(new QCheckBox(tr("Of all times")))
    , m_none(new TextLabel(theme::Type::Body, TextLabel::Tone::Muted))
    , m_begin(new QPushButton)
    , m_appoint(new QPushButton(tr("Appoint to the Delegation…")))
{
    setObjectName(name + QStringLiteral("Section"));
    m_seats->setObjectName(name + QStringLiteral("Seats"));
    m_table->setObjectName(name + QStringLiteral("Table"));
    m_filter->setPurpose(tr("Filter by name"));
    m_allTimes->setObjectName(name + QStringLiteral("OfAllTimes"));
    m_allTimes->setToolTip(tr("Also those whose seat has ended, or has not begun yet"));
    m_none->setObjectName(name == QLatin1String("members") ? QStringLiteral("noMembers")
                                                           : name + QStringLiteral("None"));
    m_begin->setObjectName(name + QStringLiteral("Begin"));
    m_begin->setAutoDefault(true);
    m_appoint->setObjectName(name + QStringLiteral("Appoint"));
    m_appoint->setAutoDefault(true);
    createRows();
    connect(m_filter, &FilterField::changed, this, &MembersSection::changed);
    connect(m_allTimes, &QCheckBox::toggled, this, &MembersSection::changed);
    connect(m_begin, &QPushButton::clicked, this, &MembersSection::beginRequested);
    connect(m_appoint, &QPushButton::clicked, this, &MembersSection::appoint);
    connect(m_table, &MembersTable::memberActivated, this, &MembersSection::memberActivated);
    connect(m_table, &MembersTable::rowsChanged, this, &MembersSection::showTableOrNone);
    connect(m_table, &MembersTable::chosenChanged, this, &MembersSection::showAppointing);
    connect(m_table, &MembersTable::menuRequested, this, [this](const RecordKey &person, QMenu *menu) {
        addToMenu(menu);
        emit menuRequested(person, menu);
    });
    showTableOrNone();
}

void MembersSection::createRows()
{
    auto *above = new QHBoxLayout;
    above->setSpacing(theme::medium);
    above->addWidget(m_seats, 1);
    above->addWidget(m_allTimes);
    auto *below = new QHBoxLayout;
    below->setSpacing(theme::small);
    below->addWidget(m_appoint);
    below->addWidget(m_begin);
    below->addStretch(1);
    add(above);
    add(m_filter);
    add(m_table);
    add(m_none);
    add(below);
}

void MembersSection::setMembers(QAbstractItemModel *members)
{
    m_table->setMembers(members);
}

void MembersSection::setSeats(const QString &seats)
{
    m_seats->setLine(seats);
}

void MembersSection::setNone(const QString &onDay, const QString &ever, const QString &begin)
{
    m_noneOnDay = onDay;
    m_noneEver = ever;
    m_begin->setText(begin);
    showTableOrNone();
}

void MembersSection::setAppointing(bool appointing)
{
    m_isAppointing = appointing;
    showTableOrNone();
}

MembersWanted MembersSection::wanted() const
{
    MembersWanted wanted;
    wanted.ofAllTimes = m_allTimes->isChecked();
    wanted.filter.text = m_filter->text();
    return wanted;
}

void MembersSection::forget()
{
    const QSignalBlocker blocker(m_allTimes);
    m_allTimes->setChecked(false);
    m_filter->forget();
    setCounts(0, 0);
}

void MembersSection::setCounts(int left, int all)
{
    m_filter->setCounts(left, all);
    m_table->setRoomFor(all);
    showTableOrNone();
}

/// Where just none matches, the table stays: nothing moves while somebody types.
void MembersSection::showTableOrNone()
{
    const bool isNone = m_table->isEmpty() && m_filter->text().isEmpty();
    m_none->setLine(m_allTimes->isChecked() ? m_noneEver : m_noneOnDay);
    m_table->setVisible(!isNone);
    m_none->setVisible(isNone);
    m_begin->setVisible(isNone && !m_begin->text().isEmpty());
    m_appoint->setVisible(m_isAppointing && !isNone);
    showAppointing();
}

void MembersSection::showAppointing()
{
    m_appoint->setEnabled(m_table->selectionModel()->hasSelection());
}

void MembersSection::addToMenu(QMenu *menu)
{
    if (!m_isAppointing)
        return;
    QAction *appointing = menu->addAction(m_appoint->text(), this, &MembersSection::appoint);
    appointing->setObjectName(QStringLiteral("appoint"));
}

void MembersSection::appoint()
{
    if (const QList<RecordLink> people = m_table->chosen(); !people.isEmpty())
        emit appointmentRequested(people);
}

} // namespace delegations
