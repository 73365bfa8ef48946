#include "ui/pages/newslistpage.h"

#include "models/items/newslistmodel.h"
#include "ui/pages/newstable.h"
#include "ui/widgets/datetext.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollBar>

namespace delegations {

NewsListPage::NewsListPage()
    : m_title(new TextLabel(theme::Type::Title))
    , m_count(new TextLabel(theme::Type::Body, TextLabel::Tone::Muted))
    , m_none(new TextLabel(theme::Type::Body))
    , m_new(new QPushButton(tr("New news item")))
    , m_model(new NewsListModel(dateText, this))
    , m_table(new NewsTable(*m_model))
{
    setObjectName(QStringLiteral("newsListPage"));
    setFocusProxy(m_table);
    m_none->setObjectName(QStringLiteral("noNews"));
    m_none->setContentsMargins(theme::textInset, 0, 0, 0);
    createHeader();
    connect(m_model, &NewsListModel::moreWanted, this, &NewsListPage::moreWanted);
    connect(m_model, &QAbstractItemModel::modelReset, this, &NewsListPage::chosenChanged);
    connect(m_table, &NewsTable::chosenChanged, this, &NewsListPage::chosenChanged);
    connect(m_table, &NewsTable::opened, this, [this](const QModelIndex &line) {
        if (const auto key = line.data(RecordKeyRole).value<RecordKey>(); key.isValid())
            emit newsActivated(key);
    });
    connect(m_table, &NewsTable::deletionRequested, this, &NewsListPage::deletionRequested);
    connect(m_table, &NewsTable::menuRequested, this, &NewsListPage::menuRequested);
}

void NewsListPage::createHeader()
{
    m_title->setObjectName(QStringLiteral("title"));
    m_count->setObjectName(QStringLiteral("newsCount"));
    m_new->setObjectName(QStringLiteral("newNewsButton"));
    m_new->setAutoDefault(true);
    m_new->setMinimumWidth(m_new->sizeHint().width() + theme::medium);
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
    lines->addWidget(m_table, 1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme::margin, theme::large, theme::margin, theme::medium);
    layout->addStretch(1);
    layout->addWidget(column, 100);
    layout->addStretch(1);
    connect(m_new, &QPushButton::clicked, this, &NewsListPage::newRequested);
}

void NewsListPage::show(const Location &place, const NewsList &news)
{
    const bool isMonth = place.kind == Location::AtMonth;
    const auto month = PartialDate::parse(place.month).value_or(PartialDate());
    m_title->setLine(!isMonth ? tr("News") : month.isNull() ? tr("Undated news") : dateText(month));
    setAccessibleName(m_title->text());
    m_table->setAccessibleName(m_title->text());
    const bool isOther = place != m_model->place();
    m_model->setNews(place, news);
    if (isOther)
        m_table->scrollToTop();
    tellTotal(news.total);
}

void NewsListPage::tellTotal(qint64 total)
{
    const bool isEmpty = total == 0;
    m_count->setLine(total == 1 ? tr("1 news item") : tr("%Ln news items", nullptr, int(total)));
    m_count->setVisible(!isEmpty);
    m_none->setLine(tr("There is no news yet."));
    m_none->setVisible(isEmpty);
    m_table->setVisible(!isEmpty);
}

void NewsListPage::append(const NewsEntry &after, const NewsList &news)
{
    if (after.news.key == m_model->last().news.key)
        m_model->append(news);
}

void NewsListPage::giveUp()
{
    m_model->giveUp();
}

int NewsListPage::itemsToRead(const Location &place, int position) const
{
    const int held = place == m_model->place() ? m_model->held() : 0;
    return std::max(held, itemsAtOnce + std::max(0, position) / m_table->rowHeight());
}

NewsEntry NewsListPage::last() const
{
    return m_model->last();
}

RecordLink NewsListPage::chosen() const
{
    const QModelIndex line = m_table->chosen();
    if (!line.isValid())
        return {};
    return {line.data(RecordKeyRole).value<RecordKey>(),
            line.siblingAtColumn(NewsListModel::Headline).data().toString()};
}

void NewsListPage::setEditable(bool editable)
{
    m_new->setVisible(editable);
}

int NewsListPage::scrollPosition() const
{
    return m_table->verticalScrollBar()->value();
}

void NewsListPage::setScrollPosition(int position)
{
    m_table->setPosition(position);
}

} // namespace delegations
