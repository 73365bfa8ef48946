#include "ui/form/formpage.h"

#include "models/core/kinds/browsable.h"
#include "models/core/kinds/recordtype.h"
#include "models/edit/presets.h"
#include "models/edit/recorddraft.h"
#include "models/edit/recordeditor.h"
#include "models/language/languagecode.h"
#include "models/language/languagename.h"
#include "ui/form/formbody.h"
#include "ui/widgets/calmwheel.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/retire.h"
#include "ui/widgets/textlabel.h"

#include <QApplication>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace delegations {

namespace {

/// The page's column, as wide as the body's, in a line that may be wider.
QHBoxLayout *pageColumn(QWidget *content, int above, int below)
{
    content->setMaximumWidth(theme::pageWidth);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(theme::margin, above, theme::margin, below);
    line->addWidget(content, 1000);
    line->addStretch(1);
    return line;
}

/// Where the scrolled fields end and the buttons begin.
class Hairline : public QWidget
{
public:
    Hairline() { setFixedHeight(1); }

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), theme::hairline(palette())); }
};

} // namespace

FormPage::FormPage(RecordEditor &records, std::unique_ptr<RecordDraft> draft, QWidget *parent)
    : QWidget(parent)
    , m_records(records)
    , m_draft(std::move(draft))
    , m_message(new MessageBar)
    , m_title(new TextLabel(theme::Type::Title))
    , m_begun(new TextLabel(theme::Type::Caption, TextLabel::Tone::Muted))
    , m_scroll(new QScrollArea)
    , m_state(new TextLabel(theme::Type::Caption, TextLabel::Tone::Muted))
    , m_save(new QPushButton(tr("&Save")))
    , m_cancel(new QPushButton(tr("Cancel")))
{
    calmWheel();
    setObjectName(QStringLiteral("formPage"));
    m_scroll->setObjectName(QStringLiteral("formScroll"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addLayout(createHeading());
    page->addWidget(m_scroll, 1);
    page->addWidget(m_message);
    page->addWidget(new Hairline);
    createFooter(page);
    buildBody();
    connectDraft();
    if (m_draft->isGone())
        tellGone();
}

FormPage::~FormPage()
{
    qDeleteAll(findChildren<FormBody *>()); // Their bindings refer to the draft.
}

QLayout *FormPage::createHeading()
{
    m_title->setObjectName(QStringLiteral("formTitle"));
    m_begun->setObjectName(QStringLiteral("formBegun"));
    auto *heading = new QWidget;
    auto *lines = new QVBoxLayout(heading);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(theme::tight);
    lines->addWidget(m_title);
    lines->addWidget(m_begun);
    return pageColumn(heading, theme::large, theme::small);
}

void FormPage::createFooter(QVBoxLayout *page)
{
    m_save->setObjectName(QStringLiteral("save"));
    m_save->setToolTip(tr("Save (Ctrl+S)"));
    m_save->setAccessibleName(tr("Save"));
    m_save->setDefault(true);
    m_cancel->setObjectName(QStringLiteral("cancel"));
    m_cancel->setToolTip(tr("Leave the form (Esc)"));
    m_cancel->setAccessibleName(tr("Cancel"));
    m_cancel->setAutoDefault(true);
    m_state->setObjectName(QStringLiteral("formState"));
    auto *buttons = new QWidget;
    auto *line = new QHBoxLayout(buttons);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(theme::small);
    line->addWidget(m_state, 1, Qt::AlignVCenter);
    line->addWidget(m_cancel);
    line->addWidget(m_save);
    page->addLayout(pageColumn(buttons, theme::small, theme::medium));
    connect(m_save, &QPushButton::clicked, this, &FormPage::save);
    connect(m_cancel, &QPushButton::clicked, this, &FormPage::cancel);
}

void FormPage::connectDraft()
{
    connect(m_draft.get(), &RecordDraft::modifiedChanged, this, [this](bool modified) {
        updateState();
        emit modifiedChanged(modified);
    });
    connect(m_draft.get(), &RecordDraft::problemChanged, this, &FormPage::updateState);
    connect(m_draft.get(), &RecordDraft::problemChanged, this, [this](const FieldPath &path) {
        if (m_draft->problem(path).asks) // The answers' buttons are made only now.
            QMetaObject::invokeMethod(this, &FormPage::chainTabs, Qt::QueuedConnection);
    });
    connect(m_draft.get(), &RecordDraft::conflictChanged, this, [this] {
        updateState();
        chainTabs();
    });
    connect(m_draft.get(), &RecordDraft::rowConflictChanged, this, [this] {
        updateState();
        chainTabs();
    });
    connect(m_draft.get(), &RecordDraft::goneChanged, this, &FormPage::tellGone);
    connect(m_draft.get(), &RecordDraft::contentReset, this, &FormPage::buildBody);
    connect(m_draft.get(), &RecordDraft::valueChanged, this, &FormPage::tellBegun);
    connect(m_draft.get(), &RecordDraft::rowRemoved, this, &FormPage::tellBegun);
    connect(m_draft.get(), &RecordDraft::valueChanged, this, &FormPage::withdrawSave);
    connect(m_draft.get(), &RecordDraft::rowAdded, this, &FormPage::withdrawSave);
    connect(m_draft.get(), &RecordDraft::rowRemoved, this, &FormPage::withdrawSave);
    connect(m_draft.get(), &RecordDraft::rowMoved, this, &FormPage::withdrawSave);
    connect(m_message, &MessageBar::dismissed, this, &FormPage::returnFocus);
    connect(&m_records, &RecordEditor::heldBackChanged, this, &FormPage::saveNow);
}

void FormPage::buildBody()
{
    if (m_body) {
        m_scroll->takeWidget();
        m_body->setParent(this); // It must not outlive the draft.
        retire(*m_body, m_draft.get());
    }
    m_body = new FormBody(*m_draft, m_records);
    m_scroll->setWidget(m_body);
    connect(m_body, &FormBody::tabOrderChanged, this, &FormPage::chainTabs);
    m_title->setLine(title());
    tellBegun();
    chainTabs();
    updateState();
}

QString FormPage::title() const
{
    if (const QString shown = nameShownIn(*m_draft, languageOfWindow());
        !m_draft->isNew() && !shown.isEmpty())
        return shown;
    if (!m_draft->isNew())
        return m_draft->record().storedValue(m_draft->type().fields.front()).toString();
    return browsableText(m_draft->type().words.create);
}

/// What stands there already may be out of sight, and is saved unseen otherwise; and so may the name that
/// pages show, which no change of the record's own name would change.
void FormPage::tellBegun()
{
    QStringList lines;
    if (const QString shown = nameShownIn(*m_draft, languageOfWindow()); !shown.isEmpty())
        lines.append(tr("Pages show the name that stands below for %1: %2")
                         .arg(languageName(languageOfWindow()), oneLine(shown)));
    for (const FieldPath &path : presetReferences(*m_draft)) {
        const qint64 id = m_draft->value(path).toLongLong();
        lines.append(tr("%1: %2 – filled in below")
                         .arg(m_draft->group(path.group).group().labelText(),
                              oneLine(m_records.referenceText(specOf(path.field).target, id))));
    }
    m_begun->setParagraphs(lines.join(u'\n'));
    m_begun->setVisible(!lines.isEmpty());
}

void FormPage::chainTabs()
{
    std::vector<QWidget *> order = m_body->tabOrder();
    order.push_back(m_save);
    order.push_back(m_cancel);
    for (size_t at = 1; at < order.size(); ++at)
        setTabOrder(order[at - 1], order[at]);
    for (QWidget *widget : order)
        widget->installEventFilter(this);
}

bool FormPage::isModified() const
{
    return m_draft->isModified();
}

/// With problems the button stays: it leads to them.
void FormPage::updateState()
{
    m_save->setEnabled(isModified() && !m_draft->isGone());
    const int conflicts = int(m_draft->conflicts().size());
    const int problems = int(m_draft->problems().size());
    QString state = m_draft->isNew() ? tr("Fields with * cannot stay empty") : tr("Nothing changed yet");
    if (conflicts > 0)
        state = tr("Changed by somebody else: %1").arg(QLocale().toString(conflicts));
    else if (isModified() && problems > 0)
        state = tr("To be mended before saving: %1").arg(QLocale().toString(problems));
    else if (isModified())
        state = tr("Changed, not saved yet");
    m_state->setLine(state);
    if (conflicts == 0 && problems == 0 && std::exchange(m_tellsOfFields, false))
        m_message->dismiss();
}

void FormPage::showError(const Error &error)
{
    if (m_draft->isGone())
        return; // It is said already.
    m_asking = false;
    m_afterwards = {};
    const auto kind = error.code == ErrorCode::Input || error.code == ErrorCode::Conflict
                          ? MessageBar::Kind::Warning
                          : MessageBar::Kind::Error;
    m_message->present(kind, error.userText);
    m_tellsOfFields = !m_draft->conflicts().empty() || !m_draft->problems().empty();
    const auto conflicts = m_draft->conflicts();
    const auto problems = m_draft->problems();
    if (!conflicts.empty())
        goTo(conflicts.front());
    else if (!problems.empty())
        goTo(problems.front());
}

void FormPage::goTo(const FieldPath &path)
{
    m_body->uncover(path);
    QWidget *input = m_body->inputFor(path);
    if (!input)
        return;
    input->setFocus(Qt::TabFocusReason);
    scrollTo(*input);
}

/// As soon as what is said beside the fields is laid out.
void FormPage::scrollTo(QWidget &input)
{
    QMetaObject::invokeMethod(
        &input,
        [this, &input] {
            if (m_body->isAncestorOf(&input))
                m_scroll->ensureWidgetVisible(&input, 0, 3 * theme::large);
        },
        Qt::QueuedConnection);
}

void FormPage::cancel()
{
    leave({});
}

void FormPage::leave(std::function<void()> afterwards)
{
    m_afterwards = std::move(afterwards);
    m_staysOpen = false;
    if (isModified())
        askToDiscard();
    else
        discard();
}

void FormPage::askToLeave(std::function<void()> agreed)
{
    if (!isModified())
        return agreed();
    m_afterwards = std::move(agreed);
    m_staysOpen = true;
    askToDiscard();
}

void FormPage::discard()
{
    const std::function<void()> afterwards = std::exchange(m_afterwards, {});
    if (afterwards && m_staysOpen)
        m_message->dismiss();
    else
        emit cancelled();
    if (afterwards)
        afterwards();
}

void FormPage::askToDiscard()
{
    if (m_draft->isGone()) {
        tellGone(); // It cannot be saved first.
        return focusMessage();
    }
    m_savesLater = false;
    m_tellsOfFields = false;
    const QString question = m_draft->isNew() ? tr("Leave without saving? What you wrote will be lost.")
                                              : tr("Leave without saving? Your changes will be lost.");
    m_message->present(
        MessageBar::Kind::Warning, question,
        {{tr("Save"), QStringLiteral("saveFirst"), [this] { saveFirst(); }},
         {tr("Discard"), QStringLiteral("discard"), [this] { discard(); }},
         {tr("Keep editing"), QStringLiteral("keepEditing"), [this] { m_message->dismiss(); }}},
        false);
    m_asking = true;
    focusMessage();
}

/// Then goes on to what the person left the form for; not when it cannot be saved, which the form says.
void FormPage::saveFirst()
{
    const std::function<void()> afterwards = std::exchange(m_afterwards, {});
    m_message->dismiss();
    if (trySave() && afterwards)
        afterwards();
}

void FormPage::tellGone()
{
    updateState();
    if (!m_draft->isGone()) {
        m_message->dismiss();
        return;
    }
    m_savesLater = false;
    m_message->present(MessageBar::Kind::Warning,
                       tr("This record was deleted meanwhile. What stands here is not lost: it can be "
                          "written again as a new record."),
                       {{tr("Write it again"), QStringLiteral("startAnew"), [this] { m_draft->startAnew(); }},
                        {tr("Leave"), QStringLiteral("discard"), [this] { discard(); }}},
                       false);
}

/// On the button that loses nothing.
void FormPage::focusMessage()
{
    QWidget *const focus = QApplication::focusWidget();
    // Who asked to leave from outside, in the tree say, returns to the field where they were writing.
    if (!isAncestorOf(focus))
        m_asked = m_body->focusWidget() ? m_body->focusWidget() : m_body->firstInput();
    else if (!m_message->isAncestorOf(focus))
        m_asked = focus;
    for (const QString &name : {QStringLiteral("keepEditing"), QStringLiteral("startAnew")}) {
        for (QPushButton *keep : m_message->findChildren<QPushButton *>(name))
            keep->setFocus(Qt::TabFocusReason);
    }
}

void FormPage::returnFocus()
{
    m_asking = false;
    m_afterwards = {};
    if (m_asked)
        m_asked->setFocus();
    m_asked = nullptr;
}

void FormPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!std::exchange(m_shown, true) && m_body->firstInput())
        m_body->firstInput()->setFocus(Qt::OtherFocusReason);
}

} // namespace delegations
