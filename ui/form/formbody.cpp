#include "ui/form/formbody.h"

#include "models/core/kinds/recordtype.h"
#include "models/edit/recorddraft.h"
#include "ui/form/fieldeditor.h"
#include "ui/form/fieldrow.h"
#include "ui/form/grouprow.h"
#include "ui/form/groupsection.h"
#include "ui/form/imageeditor.h"
#include "ui/widgets/theme.h"

#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace delegations {

namespace {

/// Below this width labels stand above their editors.
constexpr int narrow = 480;
constexpr int widestLabel = 170;

/// The widgets inside `area`, itself included, that Tab reaches, in the order they were made.
void addReachable(QWidget *area, std::vector<QWidget *> &found)
{
    if (area->focusPolicy() & Qt::TabFocus && !area->focusProxy())
        found.push_back(area);
    for (QObject *child : area->children()) {
        auto *widget = qobject_cast<QWidget *>(child);
        if (widget && !widget->isWindow())
            addReachable(widget, found);
    }
}

} // namespace

FormBody::FormBody(RecordDraft &draft, RecordEditor &records, QWidget *parent)
    : QWidget(parent), m_page(new QWidget)
{
    auto *column = new QVBoxLayout(m_page);
    column->setContentsMargins(theme::margin, theme::small, theme::margin, theme::large);
    column->setSpacing(theme::small);
    for (const FieldId field : draft.type().fields) {
        m_fields.push_back(new FieldRow(draft, specOf(field), records));
        column->addWidget(m_fields.back());
    }
    for (const Group &group : draft.type().groups) {
        column->addSpacing(theme::medium);
        m_groups.push_back(new GroupSection(draft, group.key, records));
        column->addWidget(m_groups.back());
        connect(m_groups.back(), &GroupSection::rowsChanged, this, &FormBody::tabOrderChanged);
    }
    column->addStretch(1);
    m_page->setMaximumWidth(theme::pageWidth + 2 * theme::margin);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_page, 1000);
    layout->addStretch(1);
    alignLabels();
}

std::vector<FieldBinding *> FormBody::bindings() const
{
    std::vector<FieldBinding *> all;
    for (const FieldRow *row : m_fields)
        all.push_back(&row->binding());
    for (const GroupSection *group : m_groups) {
        for (const GroupRow *row : group->rows()) {
            const auto ofRow = row->bindings();
            all.insert(all.end(), ofRow.begin(), ofRow.end());
        }
    }
    return all;
}

QWidget *FormBody::inputFor(const FieldPath &path) const
{
    for (const FieldBinding *binding : bindings()) {
        if (binding->path() == path)
            return &binding->editor().input();
    }
    for (const GroupSection *group : m_groups) {
        for (const GroupRow *row : group->rows()) {
            if (path.isInGroup() && path.isRow() && row->row() == path.row)
                return row->removeButton();
        }
    }
    return nullptr;
}

void FormBody::uncover(const FieldPath &path)
{
    for (const GroupSection *group : m_groups) {
        for (GroupRow *row : group->rows()) {
            const auto isHidden = [&](const FieldBinding *binding) {
                return binding->path() == path && !binding->editor().isVisibleTo(this);
            };
            if (std::ranges::any_of(row->bindings(), isHidden))
                row->showFurther();
        }
    }
}

QWidget *FormBody::firstInput() const
{
    return m_fields.empty() ? nullptr : &m_fields.front()->binding().editor().input();
}

std::vector<QWidget *> FormBody::inputs() const
{
    std::vector<QWidget *> all;
    for (const FieldBinding *binding : bindings())
        all.push_back(&binding->editor().input());
    return all;
}

ImageEditor *FormBody::picture() const
{
    return findChild<ImageEditor *>();
}

std::vector<QWidget *> FormBody::tabOrder() const
{
    std::vector<QWidget *> order;
    for (FieldRow *row : m_fields)
        addReachable(row, order);
    for (const GroupSection *group : m_groups) {
        for (GroupRow *row : group->rows()) {
            for (QWidget *stop : row->tabStops())
                addReachable(stop, order);
        }
        std::ranges::copy(group->buttons(), std::back_inserter(order));
    }
    return order;
}

void FormBody::reveal()
{
    for (FieldBinding *binding : bindings())
        binding->reveal();
}

void FormBody::alignLabels()
{
    int width = 0;
    for (const FieldRow *row : m_fields)
        width = std::max(width, row->labelWidth());
    for (FieldRow *row : m_fields)
        row->setLabelWidth(m_stacked ? 0 : std::min(width, widestLabel));
}

void FormBody::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool stacked = width() < narrow;
    if (stacked == m_stacked)
        return;
    m_stacked = stacked;
    alignLabels();
}

} // namespace delegations
