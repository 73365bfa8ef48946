#pragma once

#include "app/draftfolder.h"

#include <QObject>
#include <QPointer>
#include <QSet>
#include <QThreadPool>
#include <QTimer>

namespace delegations {

/// Keeps what is being typed into a form, some seconds behind the person, so that no end of the program
/// loses it: what was saved or given up is no longer kept.
class DraftKeeper : public QObject
{
    Q_OBJECT

public:
    explicit DraftKeeper(DraftFolder folder, QObject *parent = nullptr);
    /// Waits for what is being written.
    ~DraftKeeper() override;

    [[nodiscard]] const DraftFolder &folder() const { return m_folder; }

    /// Keeps this draft of a record in that database from now on; `file` is the one that is open, for its
    /// name may be changed meanwhile. What was followed before was left by the person: its file goes. Null
    /// follows nothing.
    void follow(RecordDraft *draft, const QString &database, const FileIdentity &file);
    /// The next draft that is followed goes on in this file; in one of its own when that is empty.
    void adopt(const QString &file) { m_adopted = file; }

    /// The files that are kept of a database, newest first, but for those that are just going: what they hold
    /// was saved or given up.
    [[nodiscard]] QStringList waiting(const QString &database) const;

    /// Writes what is unsaved at this moment. Fails when it is not on the disk.
    [[nodiscard]] Status keepNow();
    /// Follows nothing any more, and leaves what is kept where it is.
    void release();

signals:
    /// The person changed the draft.
    void edited();

private:
    void changed();
    void keep();
    void forget();
    [[nodiscard]] KeptDraft kept() const;
    [[nodiscard]] bool isWorthKeeping() const;

    DraftFolder m_folder;
    QPointer<RecordDraft> m_draft;
    QString m_database; ///< Canonical path.
    FileIdentity m_identity;
    QString m_file; ///< Of the followed draft.
    QString m_adopted;
    QSet<QString> m_going; ///< Files that are no longer kept.
    QTimer m_soon;
    QThreadPool m_writing; ///< Of one thread, so that things happen in their order.
};

} // namespace delegations
