#include "ui/form/fieldrow.h"

#include "models/core/kinds/bodies.h"
#include "models/core/kinds/recordtype.h"
#include "models/edit/recorddraft.h"
#include "ui/form/conflictbar.h"
#include "ui/form/fieldeditors.h"
#include "ui/form/referenceeditor.h"
#include "ui/form/remarklabel.h"
#include "ui/widgets/retire.h"
#include "ui/widgets/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

namespace delegations {

namespace {

QString labelFor(const FieldSpec &field)
{
    return field.required ? FieldRow::tr("%1 *").arg(field.labelText()) : field.labelText();
}

} // namespace

FieldRow::FieldRow(RecordDraft &draft, const FieldSpec &field, RecordEditor &records, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_records(records)
    , m_grid(new QGridLayout(this))
    , m_label(new QLabel)
    , m_beside(new RemarkLabel)
    , m_below(new RemarkLabel)
{
    createEditor(field);
    layOut();
    const auto conflictMayDiffer = [this](const FieldPath &changed) {
        if (changed == m_binding->path())
            updateConflict();
    };
    connect(m_binding, &FieldBinding::remarkChanged, this, &FieldRow::updateRemark);
    m_below->setPlace(field.column);
    connect(m_below, &RemarkLabel::proposalWanted, m_binding, &FieldBinding::takeProposal);
    connect(m_below, &RemarkLabel::keepingWanted, m_binding, &FieldBinding::keepAsWritten);
    connect(&draft, &RecordDraft::conflictChanged, this, conflictMayDiffer);
    connect(&draft, &RecordDraft::valueChanged, this, conflictMayDiffer);
    updateRemark();
    updateConflict();
}

void FieldRow::createEditor(const FieldSpec &field)
{
    const FieldPath path{{}, 0, field.id};
    m_editor = createFieldEditor(field, FieldEditor::Room::Roomy, m_records, this);
    if (auto *reference = qobject_cast<ReferenceEditor *>(m_editor))
        reference->setArea([this] { return m_draft.value(fields::organization.area).toLongLong(); });
    m_binding = new FieldBinding(m_draft, path, *m_editor, this);
    m_binding->setNames(QStringLiteral("field_") + field.column,
                        field.required ? tr("%1 (required)").arg(field.labelText()) : field.labelText());
    m_label->setText(field.kind == FieldKind::YesNo ? QString() : labelFor(field));
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_label->setContentsMargins(theme::textInset, 0, 0, 0);
    m_label->setBuddy(&m_editor->input());
}

void FieldRow::layOut()
{
    const bool isWide = m_editor->sizePolicy().horizontalPolicy() != QSizePolicy::Fixed;
    auto *line = new QHBoxLayout;
    line->setSpacing(theme::small);
    line->addWidget(m_editor, isWide ? 1 : 0);
    line->addWidget(m_beside, isWide ? 0 : 1);
    line->addStretch(0);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(theme::medium);
    m_grid->setVerticalSpacing(theme::tight);
    m_grid->setColumnStretch(1, 1);
    m_grid->addWidget(m_label, 1, 0, Qt::AlignTop);
    m_grid->addLayout(line, 1, 1);
    m_grid->addWidget(m_below, 2, 1);
}

int FieldRow::labelWidth() const
{
    return m_label->fontMetrics().horizontalAdvance(m_label->text()) + 3 * theme::textInset;
}

void FieldRow::setLabelWidth(int width)
{
    const bool above = width == 0;
    m_grid->removeWidget(m_label);
    m_grid->setColumnMinimumWidth(0, width);
    m_grid->setHorizontalSpacing(above ? 0 : theme::medium);
    m_label->setMaximumWidth(above ? QWIDGETSIZE_MAX : width);
    m_label->setMinimumHeight(above ? 0 : QLineEdit().sizeHint().height());
    if (above)
        m_grid->addWidget(m_label, 0, 1);
    else
        m_grid->addWidget(m_label, 1, 0, Qt::AlignTop);
}

void FieldRow::updateRemark()
{
    const Remark remark = m_binding->remark();
    m_beside->setRemark(remark.kind == Remark::Hint ? remark : Remark());
    m_below->setRemark(remark.isWrong() ? remark : Remark());
}

void FieldRow::updateConflict()
{
    if (m_conflict)
        retire(*m_conflict);
    m_conflict = nullptr;
    const FieldPath &path = m_binding->path();
    if (!m_draft.isConflicted(path))
        return;
    m_conflict = ConflictBar::forField(m_draft, path, m_records, specOf(path.field).column);
    m_grid->addWidget(m_conflict, 3, 1);
}

} // namespace delegations
