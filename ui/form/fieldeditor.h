#pragma once

#include "models/core/fieldspec.h"

#include <QWidget>

namespace delegations {

/// Where one value is typed or chosen. What it holds may be wrong: it never corrects the person, and changes
/// by itself only in setValue(). On leaving, what was understood may come to stand there in the form in which
/// it is stored.
class FieldEditor : public QWidget
{
    Q_OBJECT
public:
    /// Roomy in a line of its own, compact in a row among others.
    enum class Room { Roomy, Compact };

    [[nodiscard]] virtual QVariant value() const = 0;
    /// Does not count as edited.
    virtual void setValue(const QVariant &value) = 0;
    /// What takes the focus, and bears the names.
    [[nodiscard]] virtual QWidget &input() const = 0;
    /// What the value means, in words; empty when there is nothing to add.
    [[nodiscard]] virtual QString hint() const { return {}; }

    /// What the file is called that was put here last; empty for what comes from no file.
    [[nodiscard]] virtual QString fileName() const { return {}; }

    /// Whether the value may have been meant otherwise, so that the hint must not be overlooked.
    [[nodiscard]] virtual bool isUncertain() const { return false; }

    /// Marks the input; the reason is told beside it.
    void setWrong(bool wrong);

Q_SIGNALS:
    /// The person changed the value.
    void edited();

protected:
    FieldEditor(const FieldSpec &field, Room room, QWidget *parent);

    [[nodiscard]] const FieldSpec &field() const { return m_field; }
    [[nodiscard]] Room room() const { return m_room; }
    /// Fills the editor with its input, no wider than so many digits when roomy; 0 is as wide as there is
    /// room.
    void setInput(QWidget *input, int digits = 0);
    void changeEvent(QEvent *event) override;

private:
    void tint();

    const FieldSpec &m_field;
    Room m_room;
    bool m_wrong = false;
    bool m_tinting = false;
};

} // namespace delegations
