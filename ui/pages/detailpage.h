#pragma once

#include "models/core/details.h"
#include "ui/pages/rowstack.h"
#include "ui/widgets/theme.h"

#include <QScrollArea>
#include <QUrl>

#include <functional>

class QMenu;
class QVBoxLayout;

namespace delegations {

class LinkLabel;
class PageHeader;
class Section;

/// One record on a page as wide as lines can be read. Shown again with the same record, it changes in place:
/// scroll position and focus stay. Shown with another, it begins at the top.
class DetailPage : public QScrollArea
{
    Q_OBJECT

public:
    [[nodiscard]] RecordKey record() const { return m_record; }

    /// A page that is not has no Edit button, and vacant seats lead nowhere there.
    virtual void setEditable(bool editable);
    [[nodiscard]] bool isEditable() const { return m_isEditable; }

    /// As wide as the least that its content needs: nothing scrolls sideways.
    [[nodiscard]] QSize minimumSizeHint() const override;

    [[nodiscard]] int scrollPosition() const;
    /// Takes effect as soon as the page is high enough for it.
    void setScrollPosition(int position);

    /// A link whose use this page announces.
    [[nodiscard]] LinkLabel *createLink(theme::Type type, int maximumLines = 2);
    /// The same for what knows no page.
    [[nodiscard]] std::function<LinkLabel *(theme::Type, int)> linkMaker();

signals:
    void linkActivated(const delegations::RecordKey &key);
    /// Only ever http, https or mailto.
    void webLinkActivated(const QUrl &url);
    void editRequested();
    /// Somebody is to take a vacant seat.
    void representativeRequested(const delegations::RecordKey &chamber);
    /// These members of a chamber are to sit in the delegation.
    void appointmentRequested(const delegations::RecordKey &chamber,
                              const QList<delegations::RecordLink> &people);
    void importRequested();
    /// Other members of a chamber are wanted.
    void filterChanged();
    /// A menu over a record, or over what leads to one, is about to be shown: what can be done with it is to
    /// be added, the menu's own entries stand there already.
    void recordMenuRequested(const delegations::RecordKey &record, QMenu *menu);

protected:
    explicit DetailPage(const QString &name);

    [[nodiscard]] PageHeader &header() { return *m_header; }
    void add(QWidget *widget);
    void addGap(int height);
    /// The section is there as long as its content is not hidden.
    void addSection(const QString &title, QWidget *content);
    /// `fill` writes the contents into the page.
    void present(const RecordLink &record, const std::function<void()> &fill);
    /// The same for a part of the page that is presented already.
    void fillLater(const std::function<void()> &fill);

    template <typename Row>
    [[nodiscard]] RowStack<Row> *createRows(const QString &name, int spacing)
    {
        return new RowStack<Row>(name, spacing, [this] { return new Row(*this); });
    }

    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    struct SectionOfContent
    {
        Section *section;
        QWidget *content;
    };

    void applyPendingPosition();
    void followMenus();
    void extendMenu(QMenu *menu);
    [[nodiscard]] RecordKey recordAt(const QWidget *widget) const;

    RecordKey m_record;
    QWidget *m_content;
    QVBoxLayout *m_column;
    PageHeader *m_header;
    QWidget *m_focusFrame;
    std::vector<SectionOfContent> m_sections;
    int m_pendingPosition = -1;
    bool m_isEditable = false;
};

} // namespace delegations
