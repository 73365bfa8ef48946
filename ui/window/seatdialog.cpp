#include "ui/window/seatdialog.h"

#include "models/core/kinds/recordtype.h"
#include "models/core/kinds/seats.h"
#include "models/edit/recordeditor.h"
#include "ui/form/dateeditor.h"
#include "ui/form/fieldeditors.h"
#include "ui/form/remarklabel.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/screenfit.h"
#include "ui/widgets/textlabel.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace delegations {

FieldEditor *SeatDialog::editorOf(FieldId field, const QString &name, RecordEditor &records)
{
    auto *editor = createFieldEditor(specOf(field), FieldEditor::Room::Roomy, records, nullptr);
    editor->input().setObjectName(name);
    return editor;
}

SeatDialog::SeatDialog(const QString &name, const QString &title, RecordEditor &editor, QWidget *parent)
    : QDialog(parent)
    , m_name(name)
    , m_heading(new TextLabel(theme::Type::Heading))
    , m_fields(new QGridLayout)
    , m_bar(new MessageBar)
    , m_day(new DateEditor(specOf(fields::membership.startDate), FieldEditor::Room::Roomy, nullptr))
    , m_role(editorOf(fields::membership.role, name + QStringLiteral("Role"), editor))
    , m_capacity(editorOf(fields::membership.capacity, name + QStringLiteral("Capacity"), editor))
    , m_consequence(new TextLabel(theme::Type::Body))
    , m_remark(new RemarkLabel)
    , m_layout(new QVBoxLayout(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel))
    , m_confirm(new QPushButton)
{
    setObjectName(name + QStringLiteral("Dialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    m_layout->setSpacing(theme::medium);
    m_layout->addWidget(m_heading);
    m_layout->addLayout(m_fields);
    m_fields->setColumnStretch(1, 1);
    m_bar->hide();
    m_day->input().setObjectName(name + QStringLiteral("Day"));
    setDay(QDate::currentDate());
    m_consequence->setObjectName(name + QStringLiteral("Consequence"));
    m_remark->setObjectName(name + QStringLiteral("Remark"));
}

void SeatDialog::setHeading(const QString &text)
{
    m_heading->setLine(text);
}

void SeatDialog::addField(const QString &label, QWidget *field, QWidget &input)
{
    const int row = m_fields->rowCount();
    auto *caption = new QLabel(label);
    caption->setBuddy(&input);
    const bool isFixed = field->sizePolicy().horizontalPolicy() == QSizePolicy::Fixed;
    const bool isTall =
        field->hasHeightForWidth() || field->sizeHint().height() > 2 * input.sizeHint().height();
    m_fields->addWidget(caption, row, 0, isTall ? Qt::AlignTop : Qt::Alignment());
    m_fields->addWidget(field, row, 1, isFixed ? Qt::AlignLeading : Qt::Alignment());
    input.setAccessibleName(QString(label).remove(u'&'));
}

void SeatDialog::addSeatFields(const QString &day, const QString &role, const QString &capacity)
{
    addField(day, m_day, m_day->input());
    addField(role, m_role, m_role->input());
    addField(capacity, m_capacity, m_capacity->input());
}

void SeatDialog::finish(const QString &confirm)
{
    m_layout->addWidget(m_consequence);
    m_layout->addWidget(m_remark);
    m_layout->addStretch();
    m_layout->addWidget(m_bar);
    m_layout->addWidget(m_buttons);
    m_confirm->setText(confirm);
    const QString first = m_name.left(1).toUpper() + m_name.mid(1);
    m_confirm->setObjectName(QStringLiteral("confirm") + first);
    m_confirm->setDefault(true);
    m_buttons->addButton(m_confirm, QDialogButtonBox::AcceptRole);
    connect(m_capacity, &FieldEditor::edited, this, &SeatDialog::update);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &SeatDialog::tryConfirm);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &SeatDialog::reject);
    keepOnScreen(*this);
}

QPushButton *SeatDialog::addButton(const QString &name, const QString &text)
{
    QPushButton *button = m_buttons->addButton(text, QDialogButtonBox::ResetRole);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

QDate SeatDialog::day() const
{
    return m_day->wholeDay();
}

QString SeatDialog::role() const
{
    return m_role->value().toString();
}

QString SeatDialog::capacity() const
{
    return m_capacity->value().toString();
}

void SeatDialog::setCapacity(const QString &capacity)
{
    m_capacity->setValue(capacity.isEmpty() ? QVariant() : QVariant(capacity));
}

void SeatDialog::setDay(QDate day)
{
    m_day->setValue(day.toString(Qt::ISODate));
}

QString SeatDialog::dayProblem() const
{
    return m_day->wholeDayProblem();
}

void SeatDialog::update()
{
    const QString reason = problem();
    m_confirm->setEnabled(reason.isEmpty());
    m_day->setWrong(!day().isValid());
    if (!reason.isEmpty()) {
        m_consequence->setParagraphs({});
        m_remark->setRemark({isChosen() ? Remark::Problem : Remark::Hint, reason});
        return;
    }
    m_consequence->setParagraphs(consequence());
    const QStringList notices = warnings();
    m_remark->setRemark({notices.isEmpty() ? Remark::None : Remark::Notice, notices.join(u'\n')});
}

void SeatDialog::tryConfirm()
{
    if (!problem().isEmpty())
        return;
    m_bar->dismiss();
    confirm();
}

void SeatDialog::showError(const Error &error)
{
    m_bar->present(MessageBar::Kind::Error, error.userText);
}

} // namespace delegations
