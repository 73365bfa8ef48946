#pragma once

#include "models/core/recordkey.h"
#include "models/core/result.h"
#include "models/edit/fieldpath.h"

#include <QPointer>
#include <QWidget>

#include <functional>
#include <memory>
#include <vector>

class QLayout;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace delegations {

class FormBody;
class MessageBar;
class RecordDraft;
class RecordEditor;
class TextLabel;

/// The form for one record, built from its form type alone. Ctrl+S saves, Esc leaves and asks first when
/// something would be lost, Return goes to the next field and from the last one to the button that saves.
/// Never opens a window of its own to ask.
class FormPage : public QWidget
{
    Q_OBJECT
public:
    /// `records` must outlive it.
    FormPage(RecordEditor &records, std::unique_ptr<RecordDraft> draft, QWidget *parent = nullptr);
    ~FormPage() override;

    [[nodiscard]] RecordDraft &draft() const { return *m_draft; }
    [[nodiscard]] bool isModified() const;
    /// As cancel(), and does `afterwards` once it was left; forgets it when the person stays.
    void leave(std::function<void()> afterwards);
    /// Asks as leave() does, but stays open: what `agreed` begins may fail, and closes the form when it
    /// succeeds.
    void askToLeave(std::function<void()> agreed);
    /// The focus goes to that field, which comes into sight; of none it stays.
    void goTo(const FieldPath &path);

public Q_SLOTS:
    /// Emits saved() or shows why not.
    void save();
    /// Emits cancelled(), at once when nothing was changed, else when the person says so.
    void cancel();

Q_SIGNALS:
    void saved(const delegations::RecordKey &key);
    void cancelled();
    void modifiedChanged(bool modified);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QLayout *createHeading();
    void createFooter(QVBoxLayout *page);
    void connectDraft();
    void buildBody();
    void chainTabs();
    void tellBegun();
    void updateState();
    void askToDiscard();
    void discard();
    void saveFirst();
    void tellGone();
    void showError(const Error &error);
    bool trySave();
    void saveLater();
    void withdrawSave();
    void saveNow();
    void scrollTo(QWidget &input);
    void goOn();
    [[nodiscard]] bool asksAboutNames();
    [[nodiscard]] bool pastePicture(const QWidget &where);
    void focusMessage();
    void returnFocus();
    [[nodiscard]] QString title() const;

    RecordEditor &m_records;
    std::unique_ptr<RecordDraft> m_draft;
    MessageBar *m_message;
    TextLabel *m_title;
    TextLabel *m_begun; ///< What a new record was begun for.
    QScrollArea *m_scroll;
    FormBody *m_body = nullptr;
    TextLabel *m_state;
    QPushButton *m_save;
    QPushButton *m_cancel;
    QPointer<QWidget> m_asked;          ///< Where the person was when a question came.
    std::vector<FieldPath> m_questions; ///< Those that saving has pointed to.
    std::function<void()> m_afterwards;
    bool m_staysOpen = false;     ///< Until what is done afterwards closes it.
    bool m_asking = false;        ///< The message asks whether to discard.
    bool m_tellsOfFields = false; ///< The message is of what is marked below.
    bool m_shown = false;
    bool m_savesLater = false; ///< As soon as the database may be written.
};

} // namespace delegations
