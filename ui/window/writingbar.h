#pragma once

#include "models/core/answer.h"
#include "models/core/result.h"
#include "ui/widgets/messagebar.h"

#include <QTimer>

#include <functional>
#include <type_traits>

namespace delegations {

/// Tells of what is being written, a file mostly, how far that has come, and lets it be cancelled. One at a
/// time.
class WritingBar : public MessageBar
{
    Q_OBJECT

public:
    explicit WritingBar(QWidget *parent = nullptr);

    enum class Appearance {
        AtOnce,
        WhenItTakesLong, ///< What mostly takes a moment.
    };

    /// Until `written` is answered: then `done` is called with the value, or failed() tells the error.
    /// `worker` writes it, can be asked to cancel, and tells its progress where it knows it; once it is gone
    /// nothing is told.
    template <typename Worker, typename T, typename Done>
    void follow(const QString &text, Worker &worker, const QFuture<Result<T>> &written, Done done,
                Appearance appearance = Appearance::AtOnce)
    {
        begin(
            text, [writer = &worker] { writer->cancel(); }, appearance);
        QMetaObject::Connection progress;
        if constexpr (requires { &Worker::progressed; })
            progress = connect(&worker, &Worker::progressed, this, &MessageBar::showProgress);
        whenAnswered(written, &worker, [this, progress, done = std::move(done)](const Result<T> &answer) {
            disconnect(progress);
            end();
            if (!answer)
                emit failed(answer.error());
            else if constexpr (std::is_void_v<T>)
                done();
            else
                done(*answer);
        });
    }
    [[nodiscard]] bool isWriting() const { return m_isWriting; }
    /// Shows itself now, however short it takes: somebody waits for it.
    void appear();
    /// Nothing more is told of it, nor done when it is written: whoever wrote it goes.
    void end();

signals:
    void failed(const delegations::Error &error);

private:
    void begin(const QString &text, const std::function<void()> &cancel, Appearance appearance);

    bool m_isWriting = false;
    QString m_what;
    std::function<void()> m_cancel;
    QTimer m_appearing;
};

} // namespace delegations
