#include "ui/pages/filterfield.h"

#include "ui/widgets/textlabel.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

namespace delegations {

namespace {

/// As in the search field, in milliseconds.
constexpr int delay = 60;
/// As many as a table of members shows without scrolling.
constexpr qint64 atAGlance = 12;
constexpr int widest = 36; // Characters.

} // namespace

FilterField::FilterField(QWidget &list)
    : m_list(list)
    , m_input(new QLineEdit(this))
    , m_count(new TextLabel(theme::Type::Body, TextLabel::Tone::Muted, this))
    , m_showAll(new QPushButton(tr("Show All"), this))
{
    m_input->setObjectName(QStringLiteral("filter"));
    m_input->installEventFilter(this);
    m_count->setObjectName(QStringLiteral("filterCount"));
    m_showAll->setObjectName(QStringLiteral("showAll"));
    m_showAll->setAutoDefault(true);
    m_delay.setSingleShot(true);
    m_delay.setInterval(delay);
    createRow();
    connect(m_input, &QLineEdit::textChanged, &m_delay, qOverload<>(&QTimer::start));
    // Its picture is not read before there is something to clear.
    connect(m_input, &QLineEdit::textChanged, m_input, [this] { m_input->setClearButtonEnabled(true); });
    connect(&m_delay, &QTimer::timeout, this, &FilterField::take);
    connect(m_showAll, &QPushButton::clicked, this, [this] {
        m_input->setFocus(Qt::OtherFocusReason); // The button goes.
        clear();
    });
    tell();
}

void FilterField::createRow()
{
    m_input->setMaximumWidth(widest * fontMetrics().averageCharWidth());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::medium);
    row->addWidget(m_input, 2);
    row->addWidget(m_count, 1, Qt::AlignVCenter);
    row->addWidget(m_showAll);
}

void FilterField::setPurpose(const QString &purpose)
{
    m_input->setPlaceholderText(purpose);
    m_input->setAccessibleName(purpose);
}

QString FilterField::text() const
{
    return m_input->text().trimmed();
}

void FilterField::setCounts(qint64 left, qint64 all)
{
    const bool isNews = left != m_left && left == 0;
    m_left = left;
    m_all = all;
    tell();
    if (!isNews || m_showAll->isHidden())
        return;
    QAccessibleEvent alert(m_count, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void FilterField::forget()
{
    m_input->clear();
    m_delay.stop();
    m_taken.clear();
    tell();
}

/// At once.
void FilterField::clear()
{
    m_input->clear();
    take();
}

void FilterField::take()
{
    m_delay.stop();
    if (std::exchange(m_taken, text()) == text())
        return;
    if (m_taken.isEmpty())
        tell();
    emit changed();
}

void FilterField::tell()
{
    const bool isNarrowed = !m_taken.isEmpty();
    const bool isNone = isNarrowed && m_left == 0;
    const QLocale locale;
    m_count->setLine(isNone       ? tr("Nothing matches")
                     : isNarrowed ? tr("%1 of %2").arg(locale.toString(m_left), locale.toString(m_all))
                                  : QString());
    m_input->setAccessibleDescription(m_count->text());
    m_showAll->setVisible(isNone);
    setVisible(m_all > atAGlance || !text().isEmpty());
}

bool FilterField::handleKey(int key)
{
    switch (key) {
    case Qt::Key_Escape:
        if (m_input->text().isEmpty())
            return false;
        clear();
        return true;
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take();
        m_list.setFocus(Qt::TabFocusReason);
        return true;
    default:
        return false;
    }
}

bool FilterField::eventFilter(QObject *watched, QEvent *event)
{
    return (event->type() == QEvent::KeyPress && handleKey(static_cast<QKeyEvent *>(event)->key())) ||
           QWidget::eventFilter(watched, event);
}

} // namespace delegations
