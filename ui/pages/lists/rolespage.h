#pragma once

#include "models/language/bodies/rolewords.h"
#include "ui/pages/paper.h"

class QPushButton;

namespace delegations {

class FilterField;
class RecordTable;
class RolesModel;
class TextLabel;

/// What people are called in their offices. Commands act upon the chosen line; a double click or Return opens
/// its form.
class RolesPage : public Paper
{
    Q_OBJECT

public:
    RolesPage();

    /// Shown again, it changes in place: what is chosen and scroll position stay.
    void show(const RoleWords &roles);
    using QWidget::show;
    /// Chooses the line of a stored role, now or as soon as it is shown.
    void choose(const RecordKey &role);
    /// The chosen role; without a name when there is none.
    [[nodiscard]] Role chosen() const;

    void setEditable(bool editable);
    [[nodiscard]] int scrollPosition() const;
    void setScrollPosition(int position);

signals:
    void chosenChanged();
    void newRequested();
    void editRequested();
    void deletionRequested();
    /// For the chosen role, at this place of the screen.
    void menuRequested(const QPoint &place);

private:
    void createLayout();
    void connectTable();
    void tellCount();

    TextLabel *m_title;
    TextLabel *m_count;
    QPushButton *m_new;
    RolesModel *m_model;
    RecordTable *m_table;
    FilterField *m_filter;
    RecordKey m_toChoose;
};

} // namespace delegations
