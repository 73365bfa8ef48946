#pragma once

#include "models/edit/fieldpath.h"

#include <QWidget>

#include <vector>

namespace delegations {

class FieldBinding;
class FieldRow;
class GroupSection;
class ImageEditor;
class RecordDraft;
class RecordEditor;

/// All fields and groups of a draft below each other, as wide as a page at most.
class FormBody : public QWidget
{
    Q_OBJECT
public:
    FormBody(RecordDraft &draft, RecordEditor &records, QWidget *parent = nullptr);

    /// What takes the focus for this field, or for the conflict of a row; null when there is none.
    [[nodiscard]] QWidget *inputFor(const FieldPath &path) const;
    /// Shows the field where it is hidden until more is asked for.
    void uncover(const FieldPath &path);
    [[nodiscard]] QWidget *firstInput() const;
    /// The fields' inputs alone, from top to bottom.
    [[nodiscard]] std::vector<QWidget *> inputs() const;
    /// Where a picture is kept in this form; null when it keeps none.
    [[nodiscard]] ImageEditor *picture() const;
    /// Everything that Tab reaches, from top to bottom.
    [[nodiscard]] std::vector<QWidget *> tabOrder() const;
    /// Tells also what is missing where nothing was typed yet.
    void reveal();

Q_SIGNALS:
    void tabOrderChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void alignLabels();
    [[nodiscard]] std::vector<FieldBinding *> bindings() const;

    std::vector<FieldRow *> m_fields;
    std::vector<GroupSection *> m_groups;
    QWidget *m_page;
    bool m_stacked = false;
};

} // namespace delegations
