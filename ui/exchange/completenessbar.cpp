#include "ui/exchange/completenessbar.h"

#include "models/core/kinds/bodies.h"
#include "models/core/kinds/recordtype.h"
#include "models/exchange/transfer/completeness.h"
#include "models/exchange/transfer/importplan.h"
#include "ui/form/dateeditor.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>

#include <algorithm>

namespace delegations {

CompletenessBar::CompletenessBar(QWidget *parent)
    : QWidget(parent)
    , m_isComplete(new QCheckBox(tr("These are &all members of the chamber as of")))
    , m_day(new DateEditor(specOf(fields::organization.membersAsOf), FieldEditor::Room::Roomy, nullptr))
{
    m_isComplete->setObjectName(QStringLiteral("isComplete"));
    m_isComplete->setToolTip(
        tr("Delegates who are not among them are then marked as no longer in the chamber."));
    m_day->input().setObjectName(QStringLiteral("completeAsOf"));
    m_day->input().setAccessibleName(tr("Day on which the list was complete"));
    m_day->setValue(QDate::currentDate().toString(Qt::ISODate));
    m_day->setEnabled(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, theme::tight, 0, 0);
    layout->setSpacing(theme::small);
    layout->addWidget(m_isComplete);
    layout->addWidget(m_day);
    layout->addStretch(1);
    connect(m_isComplete, &QCheckBox::toggled, this, [this](bool isComplete) {
        m_day->setEnabled(isComplete);
        tell();
    });
    connect(static_cast<QLineEdit *>(&m_day->input()), &QLineEdit::editingFinished, this,
            &CompletenessBar::tell);
}

void CompletenessBar::setPlan(const ImportPlan &plan)
{
    const auto lists = [](const FileDifference &file) { return !chambersListed(*file.batch).empty(); };
    const auto found = std::ranges::find_if(plan.files, lists);
    setVisible(found != plan.files.end());
    if (found != plan.files.end() && !m_isComplete->isChecked() && !found->batch->day.isEmpty())
        m_day->setValue(found->batch->day);
}

PartialDate CompletenessBar::day() const
{
    const auto day = PartialDate::parse(m_day->value().toString());
    return m_isComplete->isChecked() ? day.value_or(PartialDate()) : PartialDate();
}

/// Once for each day: leaving the field says nothing new.
void CompletenessBar::tell()
{
    if (m_told == day())
        return;
    m_told = day();
    emit changed();
}

} // namespace delegations
