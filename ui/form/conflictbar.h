#pragma once

#include "models/edit/fieldpath.h"

#include <QFrame>

#include <functional>

namespace delegations {

class RecordDraft;
class RecordEditor;

/// What the person wrote and what was written meanwhile, and the choice between them.
class ConflictBar : public QFrame
{
    Q_OBJECT
public:
    /// One side of the choice.
    struct Side
    {
        QString name;   ///< "Yours".
        QString value;  ///< Data, or what happened.
        QString button; ///< "Keep mine".
        std::function<void()> chosen;
    };

    /// `place` ends the buttons' objectNames.
    ConflictBar(const QString &place, const Side &mine, const Side &theirs, QWidget *parent = nullptr);

    /// For a field in conflict.
    [[nodiscard]] static ConflictBar *forField(RecordDraft &draft, const FieldPath &path,
                                               RecordEditor &records, const QString &place);
    /// For a row of which one side is a deletion.
    [[nodiscard]] static ConflictBar *forRow(RecordDraft &draft, const FieldPath &path, const QString &place);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addSide(int line, const Side &side, const QString &objectName);
};

} // namespace delegations
