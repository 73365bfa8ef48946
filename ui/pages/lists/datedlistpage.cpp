#include "ui/pages/lists/datedlistpage.h"

#include "models/core/kinds/browsable.h"
#include "models/items/datedlistmodel.h"
#include "ui/pages/filterfield.h"
#include "ui/pages/lists/datedtable.h"
#include "ui/widgets/datetext.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollBar>

namespace delegations {

DatedListPage::DatedListPage()
    : m_title(new TextLabel(theme::Type::Title))
    , m_count(new TextLabel(theme::Type::Body, TextLabel::Tone::Muted))
    , m_none(new TextLabel(theme::Type::Body))
    , m_new(new QPushButton)
    , m_model(new DatedListModel(dateText, this))
    , m_table(new DatedTable(*m_model))
    , m_filter(new FilterField(*m_table))
{
    setObjectName(QStringLiteral("listPage"));
    setFocusProxy(m_table);
    m_none->setObjectName(QStringLiteral("noRecords"));
    m_none->setContentsMargins(theme::textInset, 0, 0, 0);
    createHeader();
    connect(m_model, &DatedListModel::moreWanted, this, &DatedListPage::moreWanted);
    connect(m_filter, &FilterField::changed, this, &DatedListPage::filterChanged);
    connect(m_model, &QAbstractItemModel::modelReset, this, &DatedListPage::chosenChanged);
    connect(m_table, &DatedTable::chosenChanged, this, &DatedListPage::chosenChanged);
    connect(m_table, &DatedTable::opened, this, [this](const QModelIndex &line) {
        if (const auto key = line.data(RecordKeyRole).value<RecordKey>(); key.isValid())
            emit recordActivated(key);
    });
    connect(m_table, &DatedTable::deletionRequested, this, &DatedListPage::deletionRequested);
    connect(m_table, &DatedTable::menuRequested, this, &DatedListPage::menuRequested);
}

void DatedListPage::createHeader()
{
    m_title->setObjectName(QStringLiteral("title"));
    m_count->setObjectName(QStringLiteral("recordCount"));
    m_new->setObjectName(QStringLiteral("newRecordButton"));
    m_new->setAutoDefault(true);
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
    lines->addWidget(m_none);
    lines->addWidget(m_filter);
    lines->addWidget(m_table, 1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme::margin, theme::large, theme::margin, theme::medium);
    layout->addStretch(1);
    layout->addWidget(column, 100);
    layout->addStretch(1);
    connect(m_new, &QPushButton::clicked, this, [this] { emit newRequested(m_model->place().record.kind); });
}

void DatedListPage::show(const Scope &place, const DatedList &list)
{
    const Browsable &kind = *browsable(place.record.kind);
    const bool isMonth = place.kind == Scope::Month;
    const auto month = PartialDate::parse(place.month).value_or(PartialDate());
    m_title->setLine(isMonth && !month.isNull()
                         ? dateText(month)
                         : browsableText(isMonth ? kind.dated->undated : kind.dated->title));
    setAccessibleName(m_title->text());
    m_table->setAccessibleName(m_title->text());
    const bool isOther = place != m_model->place();
    m_model->setList(place, list);
    if (isOther) {
        m_table->scrollToTop();
        m_filter->forget();
    }
    m_filter->setPurpose(browsableText(kind.dated->filter));
    m_filter->setCounts(list.total, list.all);
    m_new->setText(browsableText(formType(kind.form).words.create));
    m_new->setMinimumWidth(m_new->sizeHint().width() + theme::medium);
    tellTotal(*kind.dated, list.all);
}

void DatedListPage::tellTotal(const DatedKind &listed, qint64 total)
{
    const bool isEmpty = total == 0;
    m_count->setLine(listed.countText(total));
    m_count->setVisible(!isEmpty);
    m_none->setLine(browsableText(listed.none));
    m_none->setVisible(isEmpty);
    m_table->setVisible(!isEmpty);
}

void DatedListPage::append(const DatedEntry &after, const DatedList &list)
{
    if (after.record.key == m_model->last().record.key)
        m_model->append(list);
}

void DatedListPage::giveUp()
{
    m_model->giveUp();
}

QString DatedListPage::filter(const Scope &place) const
{
    return place == m_model->place() ? m_filter->text() : QString();
}

int DatedListPage::itemsToRead(const Scope &place, int position) const
{
    const int held = place == m_model->place() ? m_model->held() : 0;
    return std::max(held, itemsAtOnce + std::max(0, position) / m_table->rowHeight());
}

DatedEntry DatedListPage::last() const
{
    return m_model->last();
}

RecordLink DatedListPage::chosen() const
{
    const QModelIndex line = m_table->chosen();
    if (!line.isValid())
        return {};
    return {line.data(RecordKeyRole).value<RecordKey>(),
            line.siblingAtColumn(DatedListModel::Name).data().toString()};
}

void DatedListPage::setEditable(bool editable)
{
    m_new->setVisible(editable);
}

int DatedListPage::scrollPosition() const
{
    return m_table->verticalScrollBar()->value();
}

void DatedListPage::setScrollPosition(int position)
{
    m_table->setPosition(position);
}

} // namespace delegations
