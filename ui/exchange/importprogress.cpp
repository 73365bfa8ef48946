#include "ui/exchange/importprogress.h"

#include "ui/exchange/rate.h"
#include "ui/widgets/textlabel.h"

#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace delegations {

namespace {

constexpr int columnWidth = 480;

QString stageText(const ImportStep &step)
{
    switch (step.stage) {
    case ImportStep::Reading:
        return ImportProgressView::tr("Reading %1").arg(step.name);
    case ImportStep::Comparing:
        return ImportProgressView::tr("Comparing %1 with the database").arg(step.name);
    case ImportStep::Writing:
        return ImportProgressView::tr("Writing %1").arg(step.name);
    case ImportStep::Finishing:
        break;
    }
    return ImportProgressView::tr("Saving");
}

} // namespace

ImportProgressView::ImportProgressView(QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(theme::Type::Title))
    , m_step(new TextLabel(theme::Type::Body))
    , m_bar(new QProgressBar)
    , m_rate(new TextLabel(theme::Type::Body, TextLabel::Tone::Muted))
    , m_cancel(new QPushButton(tr("Cancel")))
{
    setObjectName(QStringLiteral("importProgress"));
    m_bar->setObjectName(QStringLiteral("importBar"));
    m_bar->setAccessibleName(tr("Progress of the import"));
    m_bar->setTextVisible(false);
    m_rate->setObjectName(QStringLiteral("importPace"));
    m_step->setObjectName(QStringLiteral("importStep"));
    m_cancel->setObjectName(QStringLiteral("importStop"));
    auto *column = new QVBoxLayout;
    column->setSpacing(theme::small);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_title, m_step, m_bar, m_rate})
        column->addWidget(widget);
    column->addSpacing(theme::small);
    column->addWidget(m_cancel, 0, Qt::AlignLeft);
    auto *holder = new QWidget;
    holder->setMaximumWidth(columnWidth);
    holder->setLayout(column);
    auto *layout = new QGridLayout(this);
    layout->addWidget(holder, 1, 1);
    layout->setRowStretch(0, 2);
    layout->setRowStretch(2, 3);
    layout->setColumnStretch(0, 1);
    layout->setColumnStretch(1, 100);
    layout->setColumnStretch(2, 1);
    connect(m_cancel, &QPushButton::clicked, this, &ImportProgressView::cancelRequested);
}

void ImportProgressView::begin(const QString &title)
{
    m_title->setLine(title);
    m_step->setLine(QString());
    m_rate->setLine(QString());
    m_bar->setRange(0, 0);
    m_cancel->setEnabled(true);
    m_sinceStage.start();
    m_last = {};
}

void ImportProgressView::show(const ImportStep &step)
{
    if (step.stage != m_last.stage || step.file != m_last.file || step.done < m_last.done)
        m_sinceStage.restart();
    m_last = step;
    if (!m_cancel->isEnabled())
        return;
    QString text = stageText(step);
    if (step.files > 1 && step.stage != ImportStep::Finishing)
        text = tr("File %1 of %2: %3")
                   .arg(QLocale().toString(step.file + 1), QLocale().toString(step.files), text);
    m_step->setLine(text);
    // In thousandths: a progress bar counts in int.
    m_bar->setRange(0, step.total > 0 ? 1000 : 0);
    if (step.total > 0)
        m_bar->setValue(int(step.done * 1000 / step.total));
    m_rate->setLine(rateText(step.done, step.total, m_sinceStage.elapsed()));
}

void ImportProgressView::showStopping()
{
    m_cancel->setEnabled(false);
    m_step->setLine(tr("Stopping. Nothing will be changed."));
    m_rate->setLine(QString());
    m_bar->setRange(0, 0);
}

void ImportProgressView::focusCancel()
{
    m_cancel->setFocus();
}

} // namespace delegations
