#include "ui/form/grouprow.h"

#include "models/core/kinds/recordtype.h"
#include "models/edit/recorddraft.h"
#include "ui/form/celllayout.h"
#include "ui/form/conflictbar.h"
#include "ui/form/fieldeditors.h"
#include "ui/form/remarklabel.h"
#include "ui/widgets/retire.h"
#include "ui/widgets/strokeicon.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace delegations {

namespace {

constexpr int cardPadding = 12;
constexpr int captionGap = 2;

} // namespace

GroupRow::GroupRow(RecordDraft &draft, const QString &group, int row, RecordEditor &records, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_records(records)
    , m_group(group)
    , m_row(row)
    , m_line(new CellLayout)
    , m_below(new QVBoxLayout)
    , m_buttonColumn(new QVBoxLayout)
{
    createButtons();
    m_cells.reserve(size_t(draft.group(group).group().fields.size()));
    for (const FieldId field : draft.group(group).group().fields)
        addCell(specOf(field));
    createMore();
    layOut();
    const auto conflictMayDiffer = [this](const FieldPath &changed) {
        for (Cell &cell : m_cells) {
            if (cell.binding->path() == changed)
                updateConflict(cell);
        }
        if (changed.group == m_group && changed.row == m_row) {
            updateAlternatives();
            updateFurther();
        }
    };
    connect(&draft, &RecordDraft::conflictChanged, this, conflictMayDiffer);
    connect(&draft, &RecordDraft::valueChanged, this, conflictMayDiffer);
    connect(&draft, &RecordDraft::rowConflictChanged, this, [this](const QString &changed, int number) {
        if (changed == m_group && number == m_row)
            updateRowConflict();
    });
    updateRowConflict();
    updateAlternatives();
    updateFurther();
}

void GroupRow::createMore()
{
    if (std::ranges::none_of(m_cells, [this](const Cell &cell) { return isFurther(cell); }))
        return;
    m_more = new QToolButton(this);
    m_more->setAutoRaise(true);
    m_more->setCheckable(true);
    m_more->setText(isTable() ? QStringLiteral("…") : tr("More fields"));
    m_more->setToolTip(tr("More fields"));
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_more->installEventFilter(this);
    connect(m_more, &QToolButton::toggled, this, &GroupRow::updateFurther);
    if (!isTable())
        m_below->addWidget(m_more, 0, Qt::AlignLeft);
}

QList<FieldId> GroupRow::shownFields() const
{
    QList<FieldId> shown;
    for (const Cell &cell : m_cells) {
        if (!cell.place->isHidden())
            shown.append(cell.binding->path().field);
    }
    return shown;
}

void GroupRow::setCaptioned(bool captioned)
{
    if (std::exchange(m_isCaptioned, captioned) != captioned)
        updateCaptions();
}

/// What asks for more stands before what it shows.
std::vector<QWidget *> GroupRow::tabStops() const
{
    std::vector<QWidget *> stops;
    for (const bool further : {false, true}) {
        for (const Cell &cell : m_cells) {
            if (isFurther(cell) == further)
                stops.push_back(&cell.binding->editor());
        }
        if (!further && m_more)
            stops.push_back(m_more);
    }
    for (const Cell &cell : m_cells)
        stops.push_back(cell.remark);
    stops.push_back(m_remove);
    if (m_conflict)
        stops.push_back(m_conflict);
    return stops;
}

void GroupRow::showFurther()
{
    if (m_more)
        m_more->setChecked(true);
}

/// One that has been shown stays, so that emptying a field does not take it from under the cursor.
void GroupRow::updateFurther()
{
    if (!m_more)
        return;
    for (Cell &cell : m_cells) {
        const FieldPath &path = cell.binding->path();
        cell.isUsed = cell.isUsed || !m_draft.value(path).isNull() || m_draft.isConflicted(path);
        if (isFurther(cell))
            cell.place->setVisible(cell.isUsed || m_more->isChecked());
    }
    const auto isShown = [this](const Cell &cell) { return cell.isUsed || !isFurther(cell); };
    m_more->setVisible(!std::ranges::all_of(m_cells, isShown));
    updateCaptions();
    emit shownFieldsChanged();
}

void GroupRow::createButtons()
{
    m_up = createButton(int(Stroke::Up), tr("Move up (Ctrl+Shift+Up)"));
    m_down = createButton(int(Stroke::Down), tr("Move down (Ctrl+Shift+Down)"));
    m_remove = createButton(int(Stroke::Remove), tr("Remove (Ctrl+Shift+Delete)"));
    m_remove->setFocusPolicy(Qt::StrongFocus);
    m_remove->installEventFilter(this);
    connect(m_up, &QToolButton::clicked, this, [this] { moveBy(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { moveBy(1); });
    connect(m_remove, &QToolButton::clicked, this, &GroupRow::remove);
    const bool ordered = hasOrder(m_draft.group(m_group).group().kind());
    m_up->setVisible(ordered);
    m_down->setVisible(ordered);
}

QToolButton *GroupRow::createButton(int stroke, const QString &tip)
{
    auto *button = new QToolButton(this);
    button->setAutoRaise(true);
    button->setIcon(strokeIcon(Stroke(stroke)));
    button->setToolTip(tip);
    button->setFocusPolicy(Qt::ClickFocus);
    button->setFixedHeight(QLineEdit().sizeHint().height());
    return button;
}

void GroupRow::addCell(const FieldSpec &field)
{
    const FieldPath path{m_group, m_row, field.id};
    auto *place = new QWidget(this);
    auto *editor = createFieldEditor(field, FieldEditor::Room::Compact, m_records, place);
    editor->input().installEventFilter(this);
    const Cell cell{place, createCaption(field, editor->input()),
                    new FieldBinding(m_draft, path, *editor, this), new RemarkLabel, nullptr};
    auto *column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(captionGap);
    column->addWidget(cell.caption);
    column->addWidget(editor);
    const bool isAlternative = m_draft.group(m_group).group().alternatives.contains(field.id);
    m_line->addCell(place, isTable() ? CellLayout::columnsInTable(field.kind)
                                     : CellLayout::columnsFor(isAlternative ? FieldKind::Text : field.kind));
    m_below->addWidget(cell.remark);
    const size_t at = m_cells.size();
    m_cells.push_back(cell);
    const auto remarkMayDiffer = [this, at] { updateRemark(m_cells[at]); };
    connect(cell.remark, &RemarkLabel::proposalWanted, cell.binding, &FieldBinding::takeProposal);
    connect(cell.remark, &RemarkLabel::keepingWanted, cell.binding, &FieldBinding::keepAsWritten);
    connect(cell.binding, &FieldBinding::remarkChanged, this, remarkMayDiffer);
    connect(cell.binding, &FieldBinding::focusChanged, this, remarkMayDiffer);
    updateRemark(m_cells[at]);
    updateConflict(m_cells[at]);
}

QLabel *GroupRow::createCaption(const FieldSpec &field, QWidget &input)
{
    const bool canBeMissing = field.required && field.kind != FieldKind::Choice;
    const QString label = canBeMissing ? tr("%1 *").arg(field.labelText()) : field.labelText();
    auto *caption = new QLabel(field.kind == FieldKind::YesNo ? QString() : label);
    caption->setTextFormat(Qt::PlainText);
    caption->setContentsMargins(theme::textInset, 0, 0, 0);
    caption->setFont(theme::font(theme::Type::Caption));
    caption->setBuddy(&input);
    return caption;
}

void GroupRow::layOut()
{
    m_below->setSpacing(theme::tight);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(0);
    if (m_more && isTable())
        buttons->addWidget(m_more);
    for (QToolButton *button : {m_up, m_down, m_remove})
        buttons->addWidget(button);
    m_buttonColumn->addLayout(buttons);
    m_buttonColumn->addStretch(1);
    auto *line = new QHBoxLayout;
    line->setSpacing(theme::small);
    line->addLayout(m_line, 1);
    line->addLayout(m_buttonColumn);
    auto *all = new QVBoxLayout(this);
    all->setSpacing(theme::tight);
    all->addLayout(line);
    all->addLayout(m_below);
    updateCaptions();
}

std::vector<FieldBinding *> GroupRow::bindings() const
{
    std::vector<FieldBinding *> all;
    for (const Cell &cell : m_cells)
        all.push_back(cell.binding);
    return all;
}

/// Of fields of which a row has one, those others that are empty go as soon as that one names a record.
void GroupRow::updateAlternatives()
{
    const QList<FieldId> &alternatives = m_draft.group(m_group).group().alternatives;
    const auto hasRecord = [this](FieldId field) {
        return m_draft.value(FieldPath{m_group, m_row, field}).toLongLong() != 0;
    };
    if (alternatives.isEmpty())
        return;
    const bool isTold = std::ranges::any_of(alternatives, hasRecord);
    for (const Cell &cell : m_cells) {
        const FieldPath &path = cell.binding->path();
        if (alternatives.contains(path.field))
            cell.place->setVisible(!isTold || !m_draft.value(path).isNull());
    }
    updateCaptions();
}

QString GroupRow::objectNameOf(const QString &what) const
{
    return QStringLiteral("group_%1_%2_%3").arg(m_group).arg(m_position).arg(what);
}

void GroupRow::setPlace(int position, int count)
{
    m_position = position;
    const QString group = m_draft.group(m_group).group().labelText();
    const QString where = tr("%1, %2").arg(group, QLocale().toString(position + 1));
    for (const Cell &cell : m_cells) {
        const FieldSpec &field = specOf(cell.binding->path().field);
        cell.remark->setPlace(objectNameOf(field.column));
        cell.binding->setNames(objectNameOf(field.column), tr("%1, %2").arg(field.labelText(), where));
    }
    m_up->setObjectName(objectNameOf(QStringLiteral("up")));
    m_down->setObjectName(objectNameOf(QStringLiteral("down")));
    m_remove->setObjectName(objectNameOf(QStringLiteral("remove")));
    if (m_more) {
        m_more->setObjectName(objectNameOf(QStringLiteral("more")));
        m_more->setAccessibleName(tr("More fields: %1").arg(where));
    }
    m_up->setAccessibleName(tr("Move up: %1").arg(where));
    m_down->setAccessibleName(tr("Move down: %1").arg(where));
    m_remove->setAccessibleName(tr("Remove: %1").arg(where));
    m_up->setEnabled(position > 0);
    m_down->setEnabled(position + 1 < count);
    updateCaptions();
}

/// A hint only where the person types: the rows stay compact.
void GroupRow::updateRemark(const Cell &cell)
{
    Remark remark = cell.binding->remark();
    if (remark.kind == Remark::Hint && !cell.binding->editor().input().hasFocus())
        remark = {};
    if (remark.kind != Remark::None)
        remark.text = tr("%1: %2").arg(specOf(cell.binding->path().field).labelText(), remark.text);
    cell.remark->setRemark(remark);
}

void GroupRow::updateConflict(Cell &cell)
{
    if (cell.conflict)
        retire(*cell.conflict);
    cell.conflict = nullptr;
    const FieldPath &path = cell.binding->path();
    if (!m_draft.isConflicted(path))
        return;
    cell.conflict = ConflictBar::forField(m_draft, path, m_records, objectNameOf(specOf(path.field).column));
    m_below->addWidget(cell.conflict);
}

void GroupRow::updateRowConflict()
{
    if (m_conflict)
        retire(*m_conflict);
    m_conflict = nullptr;
    if (m_draft.rowConflict(m_group, m_row) == RowConflict::None)
        return;
    m_conflict = ConflictBar::forRow(m_draft, {m_group, m_row, {}}, objectNameOf(QStringLiteral("row")));
    m_below->addWidget(m_conflict);
}

bool GroupRow::isCard() const
{
    constexpr int usualWidth = 600;
    return m_line->lineCount(usualWidth) > 1;
}

/// Rows of one line have their captions above the first one only, like the head of a table, if all have the
/// same.
void GroupRow::updateCaptions()
{
    const bool differ = !m_draft.group(m_group).group().alternatives.isEmpty();
    const bool shown =
        m_position == 0 || m_isCaptioned || differ || m_line->lineCount(m_line->geometry().width()) > 1;
    int height = 0;
    for (const Cell &cell : m_cells) {
        cell.caption->setVisible(shown);
        height = std::max(height, cell.caption->sizeHint().height());
    }
    m_buttonColumn->setContentsMargins(0, shown ? height + captionGap : 0, 0, 0);
    const int padding = isCard() ? cardPadding : 0;
    layout()->setContentsMargins(padding, padding, padding, padding);
}

void GroupRow::moveBy(int places)
{
    m_draft.moveRow(m_group, m_row, m_position + places);
}

void GroupRow::remove()
{
    m_draft.removeRow(m_group, m_row);
}

/// An input would take some of these keys for itself, or swallow them.
bool GroupRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && takesKey(*static_cast<QKeyEvent *>(event)))
        return true;
    return QWidget::eventFilter(watched, event);
}

bool GroupRow::takesKey(const QKeyEvent &event)
{
    const bool moving = event.modifiers() == (Qt::ControlModifier | Qt::ShiftModifier);
    const bool isReturn = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    if (moving && event.key() == Qt::Key_Up)
        moveBy(-1);
    else if (moving && event.key() == Qt::Key_Down)
        moveBy(1);
    else if (moving && event.key() == Qt::Key_Delete)
        remove();
    else if (isReturn && event.modifiers().testFlag(Qt::ControlModifier))
        emit anotherWanted();
    else
        return false;
    return true;
}

void GroupRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    updateCaptions();
}

void GroupRow::paintEvent(QPaintEvent *)
{
    if (!isCard())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme::hairline(palette()));
    painter.setBrush(
        theme::mix(palette().color(QPalette::Window), palette().color(QPalette::WindowText), 0.03));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace delegations
