#include "ui/pages/welcomepage.h"

#include "ui/textlabel.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace delegations {

namespace {

/// A choice with a line that explains it; the whole of it is the button.
class Choice : public QPushButton
{
public:
    Choice(const QString &text, const QString &explanation)
    {
        auto *title = new TextLabel(theme::Type::Strong);
        auto *more = new TextLabel(theme::Type::Body, TextLabel::Tone::Muted);
        title->setLine(text);
        more->setLine(explanation);
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(theme::medium, 12, theme::medium, 12);
        layout->setSpacing(2);
        for (TextLabel *label : {title, more}) {
            label->setAttribute(Qt::WA_TransparentForMouseEvents);
            label->setTextInteractionFlags(Qt::NoTextInteraction);
            layout->addWidget(label);
        }
        setAccessibleName(text);
        setAccessibleDescription(explanation);
        QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }

    QSize sizeHint() const override { return layout()->sizeHint(); }
    QSize minimumSizeHint() const override { return layout()->minimumSize(); }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return layout()->heightForWidth(width); }

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            click();
        else
            QPushButton::keyPressEvent(event);
    }
};

constexpr int columnWidth = 440;

} // namespace

WelcomePage::WelcomePage()
    : m_column(new QVBoxLayout)
    , m_title(new TextLabel(theme::Type::Title))
    , m_text(new TextLabel(theme::Type::Body, TextLabel::Tone::Muted))
{
    setObjectName(QStringLiteral("welcomePage"));
    m_title->setObjectName(QStringLiteral("title"));
    m_text->setObjectName(QStringLiteral("text"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme::small);
    m_column->addWidget(m_title);
    m_column->addWidget(m_text);
    m_column->addSpacing(theme::medium);
    createChoices();
    centreColumn();
}

void WelcomePage::createChoices()
{
    m_newCountry =
        addChoice(tr("New country"), tr("Enter a member country, then its chambers and representatives."),
                  QStringLiteral("newCountryButton"));
    m_import = addChoice(tr("Import a page or file…"),
                         tr("Read delegations and news out of a saved web page or another file."),
                         QStringLiteral("importButton"));
    m_open = addChoice(tr("Open a database…"), tr("Continue with a file that already holds delegations."),
                       QStringLiteral("openButton"));
    m_newDatabase = addChoice(tr("New database…"), tr("Begin with an empty one, in a file of its own."),
                              QStringLiteral("newDatabaseChoice"));
    connect(m_newDatabase, &QPushButton::clicked, this, &WelcomePage::newDatabaseRequested);
    connect(m_newCountry, &QPushButton::clicked, this, &WelcomePage::newCountryRequested);
    connect(m_import, &QPushButton::clicked, this, &WelcomePage::importRequested);
    connect(m_open, &QPushButton::clicked, this, &WelcomePage::openRequested);
}

/// A little above the middle, where the eye looks for it.
void WelcomePage::centreColumn()
{
    auto *column = new QWidget;
    column->setMaximumWidth(columnWidth);
    column->setLayout(m_column);
    auto *sides = new QHBoxLayout;
    sides->addStretch(1);
    sides->addWidget(column, 100);
    sides->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::margin, theme::margin, theme::margin, theme::margin);
    layout->addStretch(2);
    layout->addLayout(sides);
    layout->addStretch(3);
}

QPushButton *WelcomePage::addChoice(const QString &text, const QString &explanation, const QString &name)
{
    auto *choice = new Choice(text, explanation);
    choice->setObjectName(name);
    m_column->addWidget(choice);
    return choice;
}

void WelcomePage::showEmptyDatabase(bool editable)
{
    m_title->setLine(tr("This database is empty"));
    m_text->setLine(editable ? tr("Begin with one of these. You can change everything later.")
                             : tr("It is open for reading only, so nothing can be entered here."));
    m_newCountry->setVisible(editable);
    m_import->setVisible(editable);
    m_open->show();
    m_newDatabase->hide();
    setAccessibleName(m_title->text());
}

void WelcomePage::showNoDatabase()
{
    m_title->setLine(tr("No database is open"));
    m_text->setLine(tr("Open the file that holds your delegations, or begin a new one."));
    m_newCountry->hide();
    m_import->hide();
    m_open->show();
    m_newDatabase->show();
    setAccessibleName(m_title->text());
}

void WelcomePage::showNothingSelected()
{
    m_title->setLine(tr("Nothing is selected"));
    m_text->setLine(tr(
        "Choose a country, a chamber, a representative or a news item at the left, or search for a name."));
    for (QPushButton *choice : {m_newCountry, m_import, m_open, m_newDatabase})
        choice->hide();
    setAccessibleName(m_title->text());
}

} // namespace delegations
