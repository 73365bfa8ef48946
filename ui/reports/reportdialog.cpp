#include "ui/reports/reportdialog.h"

#include "models/language/languagecode.h"
#include "models/report/kinds/reportlanguage.h"
#include "ui/widgets/calmwheel.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/screenfit.h"
#include "ui/widgets/theme.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QVBoxLayout>

namespace delegations {

namespace {

constexpr QLatin1StringView languageKey("reports/language");

} // namespace

ReportDialog::ReportDialog(const QList<ReportChoice> &choices, const QString &title, const QString &purpose,
                           QWidget *parent)
    : QDialog(parent), m_choices(choices), m_buttons(new QButtonGroup(this)), m_language(new QComboBox(this))
{
    calmWheel();
    setObjectName(QStringLiteral("reportDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::large, theme::large, theme::large, theme::medium);
    layout->setSpacing(theme::small);
    for (int i = 0; i < choices.size(); ++i) {
        auto *button = new QRadioButton(buttonText(choices[i].label, fontMetrics()), this);
        button->setObjectName(QStringLiteral("choice%1").arg(i));
        button->setAccessibleName(choices[i].label);
        m_buttons->addButton(button, i);
        layout->addWidget(button);
    }
    m_buttons->button(0)->setChecked(true);
    for (const QString &code : programLanguages())
        m_language->addItem(ReportLanguage::ownName(code), code);
    m_language->setObjectName(QStringLiteral("language"));
    m_language->setAccessibleName(tr("Language of the document"));
    //: The code of this language; documents are in it until another is chosen.
    const QVariant chosen = QSettings().value(languageKey, tr("en"));
    m_language->setCurrentIndex(std::max(0, m_language->findData(chosen)));
    auto *form = new QFormLayout;
    form->setContentsMargins(0, theme::medium, 0, theme::medium);
    form->addRow(tr("&Language"), m_language);
    layout->addLayout(form);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto *proceed = buttons->addButton(purpose, QDialogButtonBox::AcceptRole);
    proceed->setObjectName(QStringLiteral("proceed"));
    proceed->setDefault(true);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(this, &QDialog::accepted, this, [this] { QSettings().setValue(languageKey, language()); });
    keepOnScreen(*this);
}

ReportChoice ReportDialog::choice() const
{
    return m_choices.value(m_buttons->checkedId());
}

QString ReportDialog::language() const
{
    return m_language->currentData().toString();
}

} // namespace delegations
