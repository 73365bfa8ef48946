#pragma once

#include <QFrame>

#include <functional>

class QHBoxLayout;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace delegations {

class TextLabel;

/// A message below a page or window that waits without stopping anything: below, so that nothing that
/// somebody may just be pointing at moves when it comes or goes. One at a time: a new one replaces the one
/// shown. It never goes by the clock. Screen readers are told at once.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Information, Warning, Error };

    struct Button
    {
        QString text; ///< For the person, mnemonics allowed.
        QString name; ///< The objectName.
        std::function<void()> pressed;
    };

    explicit MessageBar(QWidget *parent = nullptr);

    /// `text` may hold data: it is shown as plain text, at most 1,000 characters. A bar that cannot be closed
    /// stays until close() or the next message.
    void present(Kind kind, const QString &text, const std::vector<Button> &buttons = {},
                 bool closable = true);
    void dismiss();
    /// How far what the message tells of has come, until the next message. `total` is 0 when that is not
    /// known.
    void showProgress(qint64 done, qint64 total);
    /// The message shown needs no answer: it goes with passOn().
    void letPass() { m_isPassing = true; }
    /// The person goes on to something else, so that a message that needs no answer goes.
    void passOn();

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] QString text() const;

signals:
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QColor color() const;
    void paintSign(QPainter &painter) const;

    Kind m_kind = Kind::Information;
    TextLabel *m_text;
    QVBoxLayout *m_told; ///< The text, and how far it has come.
    QHBoxLayout *m_buttons;
    QPushButton *m_close;
    QProgressBar *m_progress = nullptr; ///< Made when it is first needed.
    bool m_isPassing = false;
};

} // namespace delegations
