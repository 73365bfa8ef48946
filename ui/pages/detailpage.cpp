#include "ui/pages/detailpage.h"

#include "ui/pages/pageheader.h"
#include "ui/pages/paper.h"
#include "ui/pages/section.h"
#include "ui/widgets/linklabel.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/textlabel.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>

namespace delegations {

namespace {

constexpr int narrowPage = 560;

/// Tells that the keys go to the page itself, to scroll it.
class PageFocus : public QWidget
{
public:
    explicit PageFocus(QWidget *page) : QWidget(page)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        hide();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setPen(QPen(theme::accent(theme::paper()), 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
};

} // namespace

DetailPage::DetailPage(const QString &name)
    : m_content(new Paper), m_header(new PageHeader(linkMaker())), m_focusFrame(new PageFocus(this))
{
    setObjectName(name);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalScrollBar()->setSingleStep(24);
    auto *column = new QWidget;
    column->setMaximumWidth(theme::pageWidth);
    m_column = new QVBoxLayout(column);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(m_header);
    m_column->addStretch(1);
    auto *layout = new QHBoxLayout(m_content);
    layout->addStretch(1);
    layout->addWidget(column, 100);
    layout->addStretch(1);
    setWidget(m_content);
    connect(m_header, &PageHeader::editRequested, this, &DetailPage::editRequested);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &DetailPage::applyPendingPosition);
}

void DetailPage::setEditable(bool editable)
{
    m_isEditable = editable;
    m_header->setEditable(editable);
}

LinkLabel *DetailPage::createLink(theme::Type type, int maximumLines)
{
    auto *link = new LinkLabel(type, maximumLines);
    link->setObjectName(QStringLiteral("link"));
    connect(link, &LinkLabel::recordActivated, this, &DetailPage::linkActivated);
    connect(link, &LinkLabel::addressActivated, this, &DetailPage::webLinkActivated);
    return link;
}

std::function<LinkLabel *(theme::Type, int)> DetailPage::linkMaker()
{
    return [this](theme::Type type, int maximumLines) { return createLink(type, maximumLines); };
}

void DetailPage::add(QWidget *widget)
{
    m_column->insertWidget(m_column->count() - 1, widget);
}

void DetailPage::addGap(int height)
{
    m_column->insertSpacing(m_column->count() - 1, height);
}

void DetailPage::addSection(const QString &title, QWidget *content)
{
    auto *section = new Section(title);
    section->setObjectName(content->objectName() + QStringLiteral("Section"));
    section->add(content);
    add(section);
    m_sections.push_back({section, content});
}

void DetailPage::present(const RecordLink &record, const std::function<void()> &fill)
{
    const bool isOther = record.key != m_record;
    m_record = record.key;
    if (isOther && m_content->isAncestorOf(QApplication::focusWidget()))
        setFocus();
    fillLater([&] {
        m_header->setTitle(record.text);
        setAccessibleName(oneLine(record.text));
        fill();
    });
    if (isOther)
        setScrollPosition(0);
}

void DetailPage::fillLater(const std::function<void()> &fill)
{
    m_content->setUpdatesEnabled(false);
    fill();
    followMenus();
    for (const auto &[section, content] : m_sections)
        section->setVisible(!content->isHidden());
    m_content->setUpdatesEnabled(true);
    updateGeometry();
}

void DetailPage::resizeEvent(QResizeEvent *event)
{
    const int side = width() < narrowPage ? theme::medium : theme::margin;
    if (side != m_content->layout()->contentsMargins().left()) {
        m_content->layout()->setContentsMargins(side, theme::large, side, theme::margin);
        updateGeometry();
    }
    QScrollArea::resizeEvent(event);
    m_focusFrame->setGeometry(viewport()->geometry());
}

QSize DetailPage::minimumSizeHint() const
{
    const int content = m_content->minimumSizeHint().width();
    return QScrollArea::minimumSizeHint().expandedTo({content + verticalScrollBar()->sizeHint().width(), 0});
}

void DetailPage::focusInEvent(QFocusEvent *event)
{
    QScrollArea::focusInEvent(event);
    m_focusFrame->setVisible(event->reason() != Qt::MouseFocusReason &&
                             window()->testAttribute(Qt::WA_KeyboardFocusChange));
    m_focusFrame->raise();
}

void DetailPage::focusOutEvent(QFocusEvent *event)
{
    QScrollArea::focusOutEvent(event);
    m_focusFrame->hide();
}

/// Of every text and link that there is by now.
void DetailPage::followMenus()
{
    const auto texts = m_content->findChildren<TextLabel *>();
    for (TextLabel *text : texts)
        connect(text, &TextLabel::menuRequested, this, &DetailPage::extendMenu, Qt::UniqueConnection);
    const auto links = m_content->findChildren<LinkLabel *>();
    for (LinkLabel *link : links)
        connect(link, &LinkLabel::menuRequested, this, &DetailPage::extendMenu, Qt::UniqueConnection);
}

void DetailPage::extendMenu(QMenu *menu)
{
    if (const RecordKey record = recordAt(qobject_cast<QWidget *>(sender())); record.isValid())
        emit recordMenuRequested(record, menu);
}

/// What a link leads to; all else on the page is of the page's own record.
RecordKey DetailPage::recordAt(const QWidget *widget) const
{
    const auto *link = qobject_cast<const LinkLabel *>(widget);
    return link && link->record().isValid() ? link->record() : m_record;
}

void DetailPage::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const RecordKey record =
        isByKey ? m_record : recordAt(m_content->childAt(m_content->mapFromGlobal(event->globalPos())));
    if (!record.isValid())
        return QScrollArea::contextMenuEvent(event);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    emit recordMenuRequested(record, menu);
    menu->popup(event->globalPos());
}

int DetailPage::scrollPosition() const
{
    return verticalScrollBar()->value();
}

void DetailPage::setScrollPosition(int position)
{
    m_pendingPosition = position;
    applyPendingPosition();
}

void DetailPage::applyPendingPosition()
{
    if (m_pendingPosition < 0)
        return;
    verticalScrollBar()->setValue(m_pendingPosition);
    if (verticalScrollBar()->value() == m_pendingPosition)
        m_pendingPosition = -1;
}

} // namespace delegations
