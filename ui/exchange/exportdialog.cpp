#include "ui/exchange/exportdialog.h"

#include "models/core/fieldspec.h"
#include "ui/form/dateeditor.h"
#include "ui/form/remarklabel.h"
#include "ui/widgets/calmwheel.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/screenfit.h"
#include "ui/widgets/theme.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QVBoxLayout>

namespace delegations {

namespace {

constexpr QLatin1StringView formatKey("export/format");

constexpr FieldSpec dayField = [] {
    FieldSpec day;
    day.kind = FieldKind::Date;
    return day;
}();

} // namespace

ExportDialog::ExportDialog(const QList<ExportChoice> &choices, QWidget *parent)
    : QDialog(parent)
    , m_choices(choices)
    , m_buttons(new QButtonGroup(this))
    , m_format(new QComboBox(this))
    , m_ofDay(new QCheckBox(tr("Only what &held on"), this))
    , m_day(new DateEditor(dayField, FieldEditor::Room::Roomy, this))
    , m_dayRemark(new RemarkLabel(this))
    , m_private(new QCheckBox(tr("&Private contacts too"), this))
{
    calmWheel();
    setObjectName(QStringLiteral("exportDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Export Data"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::large, theme::large, theme::large, theme::medium);
    layout->setSpacing(theme::small);
    addChoices();
    addOptions();
    addButtons();
    keepOnScreen(*this);
}

void ExportDialog::addChoices()
{
    for (int number = 0; number < m_choices.size(); ++number) {
        auto *button = new QRadioButton(buttonText(m_choices[number].label, fontMetrics()), this);
        button->setObjectName(QStringLiteral("choice%1").arg(number));
        button->setAccessibleName(m_choices[number].label);
        m_buttons->addButton(button, number);
        layout()->addWidget(button);
    }
    m_buttons->button(0)->setChecked(true);
}

void ExportDialog::addOptions()
{
    for (const QString &format : m_exporters.formats())
        m_format->addItem(m_exporters.exporter(format)->title(), format);
    m_format->setObjectName(QStringLiteral("format"));
    m_format->setCurrentIndex(std::max(0, m_format->findData(QSettings().value(formatKey))));
    m_ofDay->setObjectName(QStringLiteral("ofDay"));
    m_day->input().setObjectName(QStringLiteral("day"));
    m_day->input().setAccessibleName(tr("Day"));
    m_day->setValue(QDate::currentDate().toString(Qt::ISODate));
    m_day->setEnabled(false);
    connect(m_ofDay, &QCheckBox::toggled, m_day, &QWidget::setEnabled);
    connect(m_ofDay, &QCheckBox::toggled, this, &ExportDialog::checkDay);
    connect(m_day, &FieldEditor::edited, this, &ExportDialog::checkDay);
    m_private->setObjectName(QStringLiteral("private"));
    auto *form = new QFormLayout;
    form->setContentsMargins(0, theme::medium, 0, theme::medium);
    form->addRow(tr("&Format"), m_format);
    form->addRow(m_ofDay, m_day);
    form->addRow({}, m_dayRemark);
    form->addRow(m_private);
    static_cast<QVBoxLayout *>(layout())->addLayout(form);
}

void ExportDialog::addButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_proceed = buttons->addButton(tr("&Export…"), QDialogButtonBox::AcceptRole);
    m_proceed->setObjectName(QStringLiteral("proceed"));
    m_proceed->setDefault(true);
    layout()->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(this, &QDialog::accepted, this,
            [this] { QSettings().setValue(formatKey, m_format->currentData()); });
}

/// What a day that is asked for means, or why it is none.
void ExportDialog::checkDay()
{
    const QString problem = m_ofDay->isChecked() ? m_day->wholeDayProblem() : QString();
    const QString meaning = m_ofDay->isChecked() && problem.isEmpty() ? m_day->hint() : QString();
    m_proceed->setEnabled(problem.isEmpty());
    m_day->setWrong(!problem.isEmpty());
    if (!problem.isEmpty())
        m_dayRemark->setRemark({Remark::Problem, problem});
    else
        m_dayRemark->setRemark({meaning.isEmpty()      ? Remark::None
                                : m_day->isUncertain() ? Remark::Notice
                                                       : Remark::Hint,
                                meaning});
}

const Exporter &ExportDialog::exporter() const
{
    return *m_exporters.exporter(m_format->currentData().toString());
}

ExportRequest ExportDialog::request() const
{
    ExportRequest request;
    request.scope = m_choices.value(m_buttons->checkedId()).scope;
    if (m_ofDay->isChecked())
        request.day = m_day->wholeDay();
    request.includePrivate = m_private->isChecked();
    return request;
}

QString ExportDialog::fileName() const
{
    return m_choices.value(m_buttons->checkedId()).fileName + u'.' + exporter().suffix();
}

} // namespace delegations
