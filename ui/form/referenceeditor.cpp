#include "ui/form/referenceeditor.h"

#include "models/edit/recordeditor.h"
#include "ui/form/completionkeys.h"
#include "ui/form/wholetext.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/strokeicon.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QTimer>

#include <algorithm>

namespace delegations {

namespace {

constexpr int typingPause = 120; // milliseconds
constexpr int idRole = Qt::UserRole + 1;

} // namespace

ReferenceEditor::ReferenceEditor(const FieldSpec &field, Room room, RecordEditor &records, QWidget *parent)
    : FieldEditor(field, room, parent)
    , m_records(records)
    , m_input(new QLineEdit)
    , m_completer(new QCompleter(this))
    , m_offered(new QStandardItemModel(0, 1, this))
    , m_pause(new QTimer(this))
{
    m_pause->setSingleShot(true);
    m_pause->setInterval(typingPause);
    m_completer->setModel(m_offered);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(m_input); // Not setCompleter(): it would show the old list at each key.
    letSavingThrough(*m_completer);
    m_input->setPlaceholderText(tr("Type part of the name"));
    m_input->installEventFilter(this);
    showWholeText(*m_input);
    QAction *list = m_input->addAction(strokeIcon(Stroke::Down), QLineEdit::TrailingPosition);
    list->setText(tr("Show the list"));
    list->setToolTip(tr("Show the list (Down)"));
    setInput(m_input);
    connect(list, &QAction::triggered, this, [this] { suggest({}); });
    connect(m_input, &QLineEdit::textEdited, this, &ReferenceEditor::textEdited);
    connect(m_pause, &QTimer::timeout, this, [this] { suggest(m_input->text()); });
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) {
                pick(index.data(idRole).toLongLong(), index.data(Qt::UserRole).toString());
            });
}

QVariant ReferenceEditor::value() const
{
    if (m_id != 0)
        return m_id;
    return m_input->text();
}

void ReferenceEditor::setValue(const QVariant &value)
{
    m_pause->stop();
    m_id = value.typeId() == QMetaType::QString ? 0 : value.toLongLong();
    m_name = m_id != 0 ? oneLine(m_records.referenceText(field().target, m_id), 1000) : value.toString();
    m_input->setText(m_name);
    m_input->setCursorPosition(0);
}

QWidget &ReferenceEditor::input() const
{
    return *m_input;
}

void ReferenceEditor::textEdited(const QString &text)
{
    m_id = 0;
    if (text.trimmed().isEmpty())
        m_pause->stop();
    else
        m_pause->start();
    emit edited();
}

void ReferenceEditor::suggest(const QString &text)
{
    m_asked.ask(m_records.suggest(
                    {field().target, text, m_area ? m_area() : 0, QString::fromLatin1(field().among), m_id}),
                this, [this](const Result<std::vector<Suggestion>> &found) {
                    if (found)
                        offer(m_id != 0 ? withChosen(*found) : *found);
                    else if (found.error().code != ErrorCode::Cancelled)
                        tellFailed(found.error());
                });
}

/// In the place of the list: a line that cannot be picked.
void ReferenceEditor::tellFailed(const Error &error)
{
    m_offered->clear();
    auto *reason = new QStandardItem(oneLine(error.userText, 1000));
    reason->setToolTip(reason->text());
    reason->setFlags(Qt::NoItemFlags);
    m_offered->appendRow(reason);
    if (m_input->hasFocus())
        m_completer->complete();
}

/// What stands there is offered too, first where it is not among the others.
std::vector<Suggestion> ReferenceEditor::withChosen(std::vector<Suggestion> suggestions) const
{
    if (std::ranges::find(suggestions, m_id, &Suggestion::id) == suggestions.end())
        suggestions.insert(suggestions.begin(), {m_id, m_name, {}});
    return suggestions;
}

void ReferenceEditor::offer(const std::vector<Suggestion> &suggestions)
{
    m_offered->clear();
    for (const Suggestion &suggestion : suggestions) {
        auto *item = new QStandardItem(oneLine(suggestion.text));
        if (!suggestion.detail.isEmpty()) {
            const QString detail = oneLine(suggestion.detail);
            item->setAccessibleText(tr("%1, %2").arg(item->text(), detail));
            item->setText(item->text() + u'\n' + detail);
        }
        item->setData(oneLine(suggestion.text, 1000), Qt::UserRole);
        item->setData(suggestion.id, idRole);
        m_offered->appendRow(item);
    }
    if (suggestions.empty() || !m_input->hasFocus()) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->complete();
    standAtChosen();
}

/// So that leaving the list by Return changes nothing. Without one no line is current: the completer's own
/// would look as if it were chosen.
void ReferenceEditor::standAtChosen()
{
    if (m_id == 0)
        return m_completer->popup()->setCurrentIndex({});
    const QAbstractItemModel *shown = m_completer->completionModel();
    const QModelIndexList found = shown->match(shown->index(0, 0), idRole, m_id, 1, Qt::MatchExactly);
    m_completer->popup()->setCurrentIndex(found.value(0));
}

void ReferenceEditor::pick(qint64 id, const QString &text)
{
    m_asked.cancel();
    m_pause->stop();
    m_id = id;
    m_name = text;
    m_input->setText(text);
    m_input->setCursorPosition(0);
    emit edited();
}

bool ReferenceEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_input && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool plain = !(key->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier));
        if (key->key() == Qt::Key_Down && plain && !m_completer->popup()->isVisible()) {
            suggest(m_id != 0 ? QString() : m_input->text());
            return true;
        }
    }
    return FieldEditor::eventFilter(watched, event);
}

} // namespace delegations
