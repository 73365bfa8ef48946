#include "ui/pages/welcomepage.h"

#include "ui/widgets/textlabel.h"

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
/// What a page can hold; the tool tip has the rest.
constexpr qsizetype maxPath = 1000;

} // namespace

WelcomePage::WelcomePage()
    : m_column(new QVBoxLayout)
    , m_title(new TextLabel(theme::Type::Title))
    , m_text(new TextLabel(theme::Type::Body, TextLabel::Tone::Muted))
    , m_path(new TextLabel(theme::Type::Strong))
    , m_remark(new TextLabel(theme::Type::Body, TextLabel::Tone::Muted))
{
    setObjectName(QStringLiteral("welcomePage"));
    m_title->setObjectName(QStringLiteral("title"));
    m_text->setObjectName(QStringLiteral("text"));
    m_path->setObjectName(QStringLiteral("path"));
    m_remark->setObjectName(QStringLiteral("remark"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme::small);
    m_column->addWidget(m_title);
    for (TextLabel *label : {m_text, m_path, m_remark})
        m_column->addWidget(label);
    m_column->addSpacing(theme::medium);
    createChoices();
    centreColumn();
}

void WelcomePage::createChoices()
{
    m_retry = addChoice(tr("Try again"), tr("Look for the file once more."), QStringLiteral("retryButton"));
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
    m_sample = addChoice(tr("Open the sample database"),
                         tr("The one in your own folder. The other file stays under Open Recent."),
                         QStringLiteral("sampleButton"));
    connect(m_retry, &QPushButton::clicked, this, &WelcomePage::retryRequested);
    connect(m_sample, &QPushButton::clicked, this, &WelcomePage::sampleRequested);
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

void WelcomePage::showChoices(const QList<QPushButton *> &shown)
{
    for (QPushButton *choice : {m_retry, m_newCountry, m_import, m_open, m_newDatabase, m_sample})
        choice->setVisible(shown.contains(choice));
}

void WelcomePage::tell(const QString &title, const QString &text, const QString &path, const QString &remark)
{
    m_title->setLine(title);
    m_text->setParagraphs(text);
    m_path->setLine(path, maxPath);
    m_remark->setParagraphs(remark);
    m_path->setVisible(!path.isEmpty());
    m_remark->setVisible(!remark.isEmpty());
    setAccessibleName(m_title->text());
}

void WelcomePage::showEmptyDatabase(bool editable)
{
    tell(tr("This database is empty"),
         editable ? tr("Begin with one of these. You can change everything later.")
                  : tr("It is open for reading only, so nothing can be entered here."));
    showChoices(editable ? QList{m_newCountry, m_import, m_open} : QList{m_open});
}

void WelcomePage::showNoDatabase()
{
    tell(tr("No database is open"), tr("Open the file that holds your delegations, or begin a new one."));
    showChoices({m_open, m_newDatabase});
}

void WelcomePage::showUnopened(const QString &path, bool isMissing, const QString &reason)
{
    if (isMissing)
        tell(tr("The database is not there"), tr("This file was not found:"), path,
             tr("Its folder may not be connected yet, or the file was renamed or moved. Nothing else was "
                "opened in its place; as soon as it is there again, it opens by itself."));
    else
        tell(tr("The database could not be opened"), reason, reason.contains(path) ? QString() : path);
    // Told again, it leaves the person where they are.
    const bool isNews = !m_retry->isVisibleTo(this);
    showChoices({m_retry, m_open, m_newDatabase, m_sample});
    if (isNews)
        m_retry->setFocus();
}

void WelcomePage::showNothingSelected()
{
    tell(tr("Nothing is selected"),
         tr("Choose a country, a chamber, a representative or a news item at the left, or search for a "
            "name."));
    showChoices({});
}

} // namespace delegations
