#include "ui/form/attendees/attendeedialog.h"

#include "models/core/itemroles.h"
#include "models/core/kinds/formtype.h"
#include "models/core/kinds/recordtype.h"
#include "models/language/nameline.h"
#include "models/language/textfold.h"
#include "ui/form/fieldeditor.h"
#include "ui/form/fieldeditors.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/screenfit.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace delegations {

namespace {

constexpr int rowsSeen = 14;
constexpr int lettersSeen = 56;
constexpr int fewNames = 8;

bool isMarked(const QTreeWidgetItem &item)
{
    return item.checkState(0) == Qt::Checked;
}

bool isOffered(const QTreeWidgetItem &item)
{
    return !item.isHidden() && item.flags().testFlag(Qt::ItemIsEnabled);
}

/// Of every name of somebody's.
QList<NameWords> wordsOf(const Attendee &attendee)
{
    QList<NameWords> all = nameWords(attendee.person.text);
    for (const QString &name : attendee.names)
        all += nameWords(name);
    return all;
}

} // namespace

AttendeeDialog::AttendeeDialog(const Choosing &choosing, QSet<qint64> present, RecordEditor &editor,
                               QWidget *parent)
    : QDialog(parent)
    , m_present(std::move(present))
    , m_search(new QLineEdit(this))
    , m_people(new QTreeWidget(this))
    , m_count(new TextLabel(theme::Type::Body, TextLabel::Tone::Muted))
    , m_bar(new MessageBar)
{
    setObjectName(QStringLiteral("attendees"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Add Several"));
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    auto *who = new QLabel(tr("&Who"));
    who->setBuddy(m_search);
    form->addRow(who, createList());
    if (choosing.status.isValid())
        addStatus(*form, choosing.status, editor);
    m_count->setObjectName(QStringLiteral("chosenCount"));
    m_bar->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(theme::small);
    layout->addLayout(form, 1);
    layout->addWidget(m_count);
    layout->addWidget(m_bar);
    layout->addWidget(createButtons());
    updateMarks();
    m_search->setFocus();
    keepOnScreen(*this);
}

void AttendeeDialog::addStatus(QFormLayout &form, FieldId status, RecordEditor &editor)
{
    const FieldSpec &field = specOf(status);
    m_status = createFieldEditor(field, FieldEditor::Room::Roomy, editor, this);
    m_status->input().setObjectName(QStringLiteral("attendeeStatus"));
    auto *label = new QLabel(tr("%1 of all").arg(field.labelText()));
    label->setBuddy(&m_status->input());
    form.addRow(label, m_status);
}

QWidget *AttendeeDialog::createButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *paste = buttons->addButton(tr("&Paste Names"), QDialogButtonBox::ActionRole);
    paste->setObjectName(QStringLiteral("pasteNames"));
    paste->setToolTip(tr("Marks everybody whom the copied list names, one in a line"));
    paste->setAutoDefault(false);
    m_add = buttons->addButton(tr("&Add"), QDialogButtonBox::AcceptRole);
    m_add->setObjectName(QStringLiteral("addAttendees"));
    m_add->setDefault(true);
    connect(paste, &QPushButton::clicked, this, &AttendeeDialog::markPasted);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

/// What goes with the list is no news then.
AttendeeDialog::~AttendeeDialog()
{
    m_people->disconnect(this);
}

QWidget *AttendeeDialog::createList()
{
    m_search->setObjectName(QStringLiteral("attendeeSearch"));
    m_search->setPlaceholderText(tr("Type a name; Return marks who is found first"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_people->setObjectName(QStringLiteral("attendeeList"));
    m_people->setAccessibleName(tr("Delegations, bodies and their members"));
    m_people->setHeaderHidden(true);
    m_people->setUniformRowHeights(true);
    m_people->setMinimumHeight(rowsSeen * (fontMetrics().height() + 4));
    m_people->setMinimumWidth(lettersSeen * fontMetrics().averageCharWidth());
    auto *widget = new QWidget(this);
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::small);
    layout->addWidget(m_search);
    layout->addWidget(m_people, 1);
    connect(m_search, &QLineEdit::textChanged, this, &AttendeeDialog::narrow);
    connect(m_people, &QTreeWidget::itemChanged, this, &AttendeeDialog::markChanged);
    return widget;
}

void AttendeeDialog::setLists(const std::vector<AttendeeList> &lists)
{
    m_isMarking = true;
    for (const AttendeeList &list : lists)
        addList(list);
    m_isMarking = false;
    updateMarks();
    if (lists.empty())
        m_bar->present(MessageBar::Kind::Information,
                       tr("Nobody sits in a delegation or body on this day. Add people one by one."));
}

void AttendeeDialog::addList(const AttendeeList &list)
{
    auto *group = new QTreeWidgetItem(m_people, {oneLine(list.title)});
    for (const Attendee &attendee : list.people) {
        const RecordKey key = attendee.person.key;
        const bool isThere = m_present.contains(key.id);
        QString text = oneLine(attendee.person.text);
        if (!attendee.office.isEmpty())
            text = tr("%1 – %2").arg(text, oneLine(attendee.office));
        auto *item = new QTreeWidgetItem(group, {isThere ? tr("%1 (entered already)").arg(text) : text});
        item->setData(0, RecordKeyRole, QVariant::fromValue(key));
        item->setCheckState(0, Qt::Unchecked);
        item->setFlags(item->flags().setFlag(Qt::ItemIsEnabled, !isThere));
        if (!m_known.contains(key)) {
            m_order.append(key);
            m_known.insert(key, {attendee, {}, {}, wordsOf(attendee)});
        }
        Known &known = m_known[key];
        known.items.append(item);
        if (list.isDelegation && !known.delegation.isValid()) {
            known.delegation = list.organization.key;
            known.attendee.capacity = attendee.capacity;
        }
    }
    group->setCheckState(0, Qt::Unchecked);
}

void AttendeeDialog::showError(const Error &error)
{
    m_bar->present(MessageBar::Kind::Error, error.userText);
}

/// By whatever name, or by the office.
bool AttendeeDialog::isFoundBy(const QTreeWidgetItem &item, const QString &typed) const
{
    const QStringList &names = m_known[item.data(0, RecordKeyRole).value<RecordKey>()].attendee.names;
    return hasBeginnings(item.text(0), typed) ||
           std::ranges::any_of(names, [&](const QString &name) { return hasBeginnings(name, typed); });
}

/// Lists with nobody who is found go too; those with somebody open.
void AttendeeDialog::narrow(const QString &typed)
{
    for (int at = 0; at < m_people->topLevelItemCount(); ++at) {
        QTreeWidgetItem &group = *m_people->topLevelItem(at);
        const bool isWhole = hasBeginnings(group.text(0), typed);
        bool isAnyFound = isWhole;
        for (int child = 0; child < group.childCount(); ++child) {
            const bool isFound = isWhole || isFoundBy(*group.child(child), typed);
            group.child(child)->setHidden(!isFound);
            isAnyFound = isAnyFound || isFound;
        }
        group.setHidden(!isAnyFound);
        group.setExpanded(isAnyFound && !isWhole);
    }
    if (firstSeen())
        return updateMarks();
    m_count->setLine(tr("Nobody in a delegation or body is found. Anybody else is added one by one."));
}

/// The list that is called so, who is found first and not marked yet, or the list whose title begins so.
QTreeWidgetItem *AttendeeDialog::firstFound() const
{
    QTreeWidgetItem *list = nullptr;
    for (int at = 0; at < m_people->topLevelItemCount(); ++at) {
        QTreeWidgetItem &group = *m_people->topLevelItem(at);
        if (folded(group.text(0)) == folded(m_search->text()))
            return &group;
        if (!list && hasBeginnings(group.text(0), m_search->text()))
            list = &group;
    }
    for (int at = 0; at < m_people->topLevelItemCount(); ++at) {
        QTreeWidgetItem &group = *m_people->topLevelItem(at);
        for (int child = 0; child < group.childCount(); ++child) {
            if (isOffered(*group.child(child)) && !isMarked(*group.child(child)) &&
                isFoundBy(*group.child(child), m_search->text()))
                return group.child(child);
        }
    }
    return list;
}

/// So that the next name can be typed.
void AttendeeDialog::markFirst()
{
    QTreeWidgetItem *found = firstFound();
    if (!found)
        return;
    m_search->clear(); // All of a list are seen then.
    found->setCheckState(0, Qt::Checked);
    const QString who = found->parent()
                            ? m_known[found->data(0, RecordKeyRole).value<RecordKey>()].attendee.person.text
                            : found->text(0);
    m_count->setLine(tr("%1, with %2").arg(m_count->text(), who));
}

QTreeWidgetItem *AttendeeDialog::firstSeen() const
{
    for (int at = 0; at < m_people->topLevelItemCount(); ++at) {
        if (!m_people->topLevelItem(at)->isHidden())
            return m_people->topLevelItem(at);
    }
    return nullptr;
}

bool AttendeeDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool isReturn = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (key == Qt::Key_Down && m_people->topLevelItemCount() > 0) {
        m_people->setFocus(Qt::TabFocusReason);
        if (!m_people->currentItem() || m_people->currentItem()->isHidden())
            m_people->setCurrentItem(firstSeen());
        return true;
    }
    if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
        return true;
    }
    if (isReturn && !m_search->text().trimmed().isEmpty()) {
        markFirst();
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

/// A list's mark is that of everybody in it who is seen.
void AttendeeDialog::markChanged(QTreeWidgetItem *item)
{
    if (m_isMarking)
        return;
    m_isMarking = true;
    const bool isChosen = isMarked(*item);
    if (item->parent())
        mark(item->data(0, RecordKeyRole).value<RecordKey>(), isChosen);
    for (int child = 0; child < item->childCount(); ++child) {
        if (isOffered(*item->child(child)))
            mark(item->child(child)->data(0, RecordKeyRole).value<RecordKey>(), isChosen);
    }
    m_isMarking = false;
    updateMarks();
}

/// Wherever the person stands.
void AttendeeDialog::mark(const RecordKey &person, bool isChosen)
{
    for (QTreeWidgetItem *item : m_known[person].items)
        item->setCheckState(0, isChosen ? Qt::Checked : Qt::Unchecked);
}

void AttendeeDialog::updateMarks()
{
    m_isMarking = true;
    for (int at = 0; at < m_people->topLevelItemCount(); ++at) {
        QTreeWidgetItem &group = *m_people->topLevelItem(at);
        int marked = 0;
        int offered = 0;
        for (int child = 0; child < group.childCount(); ++child) {
            marked += isMarked(*group.child(child)) ? 1 : 0;
            offered += group.child(child)->flags().testFlag(Qt::ItemIsEnabled) ? 1 : 0;
        }
        group.setCheckState(0, marked == 0         ? Qt::Unchecked
                               : marked == offered ? Qt::Checked
                                                   : Qt::PartiallyChecked);
    }
    m_isMarking = false;
    const int count = int(chosen().size());
    m_count->setLine(count == 0 ? tr("Nobody is chosen yet.") : tr("%Ln chosen", nullptr, count));
    m_add->setEnabled(count > 0);
}

QList<ChosenAttendee> AttendeeDialog::chosen() const
{
    QList<ChosenAttendee> people;
    for (const RecordKey &key : m_order) {
        const Known &known = *m_known.constFind(key);
        if (isMarked(*known.items.front()))
            people.append({key, known.delegation, known.attendee.capacity});
    }
    return people;
}

QSet<RecordKey> AttendeeDialog::peopleNamed(const QString &line) const
{
    const QList<NameWords> written = nameWords(nameInLine(line));
    QSet<RecordKey> found;
    for (auto known = m_known.cbegin(); known != m_known.cend(); ++known) {
        if (areOneName(known->words, written))
            found.insert(known.key());
    }
    return found;
}

QString AttendeeDialog::listed(const QStringList &names)
{
    QStringList shown = names.first(std::min<qsizetype>(names.size(), fewNames));
    if (names.size() > shown.size())
        shown.append(tr("%Ln others", nullptr, int(names.size() - shown.size())));
    return oneLine(shown.join(QStringLiteral("; ")), 800);
}

/// Of several who bear a name nobody is marked: who is meant only the person knows.
void AttendeeDialog::markPasted()
{
    constexpr qsizetype mostLines = 2000;
    QStringList lines = QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    lines.removeIf([](const QString &line) { return line.trimmed().isEmpty(); });
    if (lines.isEmpty() || lines.size() > mostLines)
        return m_bar->present(MessageBar::Kind::Warning,
                              lines.isEmpty() ? tr("There is no copied text.")
                                              : tr("The copied text is too long for a list of names."));
    Pasted pasted;
    m_isMarking = true;
    for (const QString &line : std::as_const(lines)) {
        const QSet<RecordKey> people = peopleNamed(line);
        if (people.size() != 1) {
            (people.isEmpty() ? pasted.missing : pasted.several).append(line.simplified());
            continue;
        }
        pasted.found.insert(*people.cbegin());
        if (!m_present.contains(people.cbegin()->id))
            mark(*people.cbegin(), true);
    }
    m_isMarking = false;
    updateMarks();
    tell(pasted);
}

void AttendeeDialog::tell(const Pasted &pasted)
{
    QStringList told{tr("%Ln people found.", nullptr, int(pasted.found.size()))};
    if (!pasted.missing.isEmpty())
        told.append(
            tr("Nobody in a delegation or body bears the whole name: %1.").arg(listed(pasted.missing)));
    if (!pasted.several.isEmpty())
        told.append(tr("Borne by more than one, so not marked: %1.").arg(listed(pasted.several)));
    const bool isAll = pasted.missing.isEmpty() && pasted.several.isEmpty();
    m_bar->present(isAll ? MessageBar::Kind::Information : MessageBar::Kind::Warning, told.join(u' '));
}

} // namespace delegations
