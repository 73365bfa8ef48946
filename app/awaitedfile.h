#pragma once

#include "models/core/files/fileidentity.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <optional>

namespace delegations {

/// Looks every two seconds whether a file is there that was missing, or is another than the one that could
/// not be opened: its folder was mounted, its name given back, a copy finished. Opens nothing, and looks on
/// another thread, for a share that does not answer lets whoever asks wait.
class AwaitedFile : public QObject
{
    Q_OBJECT

public:
    explicit AwaitedFile(QObject *parent = nullptr);
    /// Does not wait for a look that a dead share holds up.
    ~AwaitedFile() override;

    /// Waits for the file, or, when it was there, for anything else than what bears the name now.
    void await(const QString &path, bool wasThere);
    void stop();

signals:
    /// It is there, and was not being written in the last seconds. Waits on.
    void appeared();

private:
    /// What tells one state of a file from another.
    struct State
    {
        FileIdentity identity;
        qint64 size = 0;
        QDateTime written;
        QDateTime changed; ///< Its permissions, too.

        friend bool operator==(const State &, const State &) = default;
    };
    using Seen = std::optional<State>;

    [[nodiscard]] static Seen look(const QString &path);
    void begin();
    void take(const Seen &seen, int generation);

    QString m_path;
    std::optional<Seen> m_refused; ///< As it was when it could not be opened; not known before a first look.
    Seen m_last;
    int m_generation = 0;
    bool m_looking = false;
    QTimer m_timer;
};

} // namespace delegations
