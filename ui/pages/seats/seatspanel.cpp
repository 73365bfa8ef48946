#include "ui/pages/seats/seatspanel.h"

#include "models/core/seattext.h"
#include "ui/pages/seats/hemicycle.h"
#include "ui/pages/seats/hemicycleaccessible.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QPainter>

namespace delegations {

namespace {

constexpr int widthForTwoColumns = 520;
constexpr double corner = 10;

} // namespace

SeatsPanel::SeatsPanel()
    : m_filled(new TextLabel(theme::Type::Figure))
    , m_vacancy(new TextLabel(theme::Type::Body, TextLabel::Tone::Muted))
    , m_hemicycle(new Hemicycle)
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    installHemicycleAccessibility();
    setObjectName(QStringLiteral("seatsPanel"));
    m_filled->setObjectName(QStringLiteral("filledSeats"));
    m_vacancy->setObjectName(QStringLiteral("vacantSeats"));
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addStretch(1);
    texts->addWidget(m_filled);
    texts->addWidget(m_vacancy);
    texts->addStretch(1);
    m_layout->setContentsMargins(20, theme::medium, 20, theme::medium);
    m_layout->setSpacing(theme::medium);
    m_layout->addLayout(texts, 2);
    m_layout->addWidget(m_hemicycle, 3, Qt::AlignVCenter);
    connect(m_hemicycle, &Hemicycle::holderActivated, this, &SeatsPanel::holderActivated);
    connect(m_hemicycle, &Hemicycle::vacancyActivated, this, &SeatsPanel::vacancyActivated);
}

void SeatsPanel::setFillable(bool fillable)
{
    m_hemicycle->setFillable(fillable);
}

void SeatsPanel::setSeats(const SeatCount &count, const std::vector<ChamberSummary> &chambers)
{
    const QString vacancy = vacancyText(count);
    m_filled->setLine(filledText(count));
    m_vacancy->setLine(vacancy);
    m_vacancy->setVisible(!vacancy.isEmpty());
    m_hemicycle->setChambers(chambers);
    m_hemicycle->setVisible(m_hemicycle->dotCount() > 0);
}

void SeatsPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_layout->setDirection(width() < widthForTwoColumns ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void SeatsPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme::hairline(palette()), 1));
    painter.setBrush(
        theme::mix(palette().color(QPalette::Window), palette().color(QPalette::WindowText), 0.025));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
}

} // namespace delegations
