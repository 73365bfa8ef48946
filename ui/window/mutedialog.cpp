#include "ui/window/mutedialog.h"

#include "models/core/kinds/problem.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/screenfit.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/theme.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace delegations {

namespace {

constexpr int lettersOfReason = 60; ///< That are seen at a time.

} // namespace

MuteDialog::MuteDialog(const ProblemEntry &problem, QWidget *parent)
    : QDialog(parent), m_reason(new QLineEdit(this)), m_bar(new MessageBar)
{
    setObjectName(QStringLiteral("muteDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Mute a Problem"));
    auto *what = new TextLabel(theme::Type::Strong);
    what->setLine(problem.record.text);
    auto *why = new TextLabel(theme::Type::Body, TextLabel::Tone::Muted);
    why->setLine(problem.remarks().join(QStringLiteral(" · ")));
    m_reason->setObjectName(QStringLiteral("muteReason"));
    m_reason->setMinimumWidth(fontMetrics().averageCharWidth() * lettersOfReason);
    m_bar->hide();
    auto *form = new QFormLayout;
    form->addRow(tr("&Why it need not be shown again"), m_reason);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *mute = buttons->addButton(tr("&Mute"), QDialogButtonBox::AcceptRole);
    mute->setObjectName(QStringLiteral("confirmMute"));
    mute->setDefault(true);
    mute->setEnabled(false);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(theme::small);
    layout->addWidget(what);
    layout->addWidget(why);
    layout->addSpacing(theme::medium);
    layout->addLayout(form);
    layout->addWidget(m_bar);
    layout->addWidget(buttons);
    connect(m_reason, &QLineEdit::textChanged, mute,
            [mute](const QString &reason) { mute->setEnabled(!reason.trimmed().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, [this] { emit confirmed(m_reason->text()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_reason->setFocus();
    keepOnScreen(*this);
}

void MuteDialog::showError(const Error &error)
{
    m_bar->present(MessageBar::Kind::Error, error.userText);
}

} // namespace delegations
