#include "ui/pages/lists/rolespage.h"

#include "models/items/rolesmodel.h"
#include "ui/pages/celldelegate.h"
#include "ui/pages/filterfield.h"
#include "ui/pages/lists/recordtable.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollBar>

namespace delegations {

namespace {

/// What is usual anyhow stands back behind what is the database's own.
class RoleDelegate : public CellDelegate
{
public:
    using CellDelegate::CellDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        CellDelegate::initStyleOption(option, index);
        if (index.column() != RolesModel::Name)
            option->palette.setColor(QPalette::Text, theme::mutedText(option->palette));
    }
};

/// The languages share the room beside the narrow last column.
class RolesTable : public RecordTable
{
public:
    explicit RolesTable(RolesModel &roles)
        : RecordTable(QStringLiteral("rolesTable"), roles, RolesModel::Name)
    {
        setItemDelegate(new RoleDelegate(this));
        verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        const int origin = fontMetrics().averageCharWidth() * 12;
        const int room = width() - origin;
        setColumnWidth(RolesModel::Origin, origin);
        setColumnWidth(RolesModel::English, room * 3 / 10);
        setColumnWidth(RolesModel::Russian, room * 4 / 10);
        RecordTable::resizeEvent(event);
    }
};

} // namespace

RolesPage::RolesPage()
    : m_title(new TextLabel(theme::Type::Title))
    , m_count(new TextLabel(theme::Type::Body, TextLabel::Tone::Muted))
    , m_new(new QPushButton(tr("New role")))
    , m_model(new RolesModel(this))
    , m_table(new RolesTable(*m_model))
    , m_filter(new FilterField(*m_table))
{
    setObjectName(QStringLiteral("rolesPage"));
    setFocusProxy(m_table);
    m_title->setObjectName(QStringLiteral("title"));
    m_title->setLine(tr("Roles"));
    m_count->setObjectName(QStringLiteral("recordCount"));
    m_new->setObjectName(QStringLiteral("newRecordButton"));
    m_new->setAutoDefault(true);
    m_new->setMinimumWidth(m_new->sizeHint().width() + theme::medium);
    setAccessibleName(m_title->text());
    m_table->setAccessibleName(m_title->text());
    m_filter->setPurpose(tr("Filter by word"));
    createLayout();
    connectTable();
}

void RolesPage::createLayout()
{
    auto *names = new QVBoxLayout;
    names->setSpacing(2);
    names->addWidget(m_title);
    names->addWidget(m_count);
    auto *header = new QHBoxLayout;
    header->setSpacing(theme::medium);
    header->addLayout(names, 1);
    header->addWidget(m_new, 0, Qt::AlignTop);
    auto *column = new QWidget;
    column->setMaximumWidth(theme::pageWidth);
    auto *lines = new QVBoxLayout(column);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(theme::medium);
    lines->addLayout(header);
    lines->addWidget(m_filter);
    lines->addWidget(m_table, 1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme::margin, theme::large, theme::margin, theme::medium);
    layout->addStretch(1);
    layout->addWidget(column, 100);
    layout->addStretch(1);
}

void RolesPage::connectTable()
{
    connect(m_new, &QPushButton::clicked, this, &RolesPage::newRequested);
    connect(m_filter, &FilterField::changed, this, [this] {
        m_model->setFilter(m_filter->text());
        tellCount();
    });
    connect(m_table, &RecordTable::chosenChanged, this, &RolesPage::chosenChanged);
    connect(m_table, &RecordTable::opened, this, &RolesPage::editRequested);
    connect(m_table, &RecordTable::deletionRequested, this, &RolesPage::deletionRequested);
    connect(m_table, &RecordTable::menuRequested, this, &RolesPage::menuRequested);
}

void RolesPage::show(const RoleWords &roles)
{
    m_model->setRoles(roles.all());
    tellCount();
    choose(m_toChoose);
}

void RolesPage::choose(const RecordKey &role)
{
    m_toChoose = role;
    const int row = m_model->rowOf(role);
    if (row < 0)
        return;
    m_table->setCurrentIndex(m_model->index(row, RolesModel::Name));
    m_toChoose = {};
}

Role RolesPage::chosen() const
{
    const QModelIndex line = m_table->chosen();
    return line.isValid() ? m_model->role(line.row()) : Role();
}

void RolesPage::tellCount()
{
    const int total = m_model->total();
    m_count->setLine(total == 1 ? tr("1 role") : tr("%Ln roles", nullptr, total));
    m_filter->setCounts(m_model->rowCount(), total);
}

void RolesPage::setEditable(bool editable)
{
    m_new->setVisible(editable);
}

int RolesPage::scrollPosition() const
{
    return m_table->verticalScrollBar()->value();
}

void RolesPage::setScrollPosition(int position)
{
    m_table->verticalScrollBar()->setValue(position);
}

} // namespace delegations
