#pragma once

#include "models/core/answer.h"
#include "models/core/result.h"
#include "ui/widgets/messagebar.h"

#include <functional>
#include <type_traits>

namespace delegations {

/// Tells of a file that is being written how far that has come, and lets it be cancelled. One at a time.
class WritingBar : public MessageBar
{
    Q_OBJECT

public:
    explicit WritingBar(QWidget *parent = nullptr);

    /// Until `written` is answered: then `done` is called with the value, or failed() tells the error.
    /// `worker` writes it, tells its progress and can be asked to cancel; once it is gone nothing is told.
    template <typename Worker, typename T, typename Done>
    void follow(const QString &text, Worker &worker, const QFuture<Result<T>> &written, Done done)
    {
        begin(text, [writer = &worker] { writer->cancel(); });
        const auto progress = connect(&worker, &Worker::progressed, this, &MessageBar::showProgress);
        whenAnswered(written, &worker, [this, progress, done = std::move(done)](const Result<T> &answer) {
            disconnect(progress);
            dismiss();
            if (!answer)
                emit failed(answer.error());
            else if constexpr (std::is_void_v<T>)
                done();
            else
                done(*answer);
        });
    }
    [[nodiscard]] bool isWriting() const { return !isHidden(); }

signals:
    void failed(const delegations::Error &error);

private:
    void begin(const QString &text, const std::function<void()> &cancel);
};

} // namespace delegations
