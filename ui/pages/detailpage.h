#pragma once

#include "models/core/details.h"
#include "ui/pages/rowstack.h"
#include "ui/theme.h"

#include <QScrollArea>
#include <QUrl>

#include <functional>

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

    /// A page that is not has no Edit button.
    void setEditable(bool editable);

    [[nodiscard]] int scrollPosition() const;
    /// Takes effect as soon as the page is high enough for it.
    void setScrollPosition(int position);

    /// A link whose use this page announces.
    [[nodiscard]] LinkLabel *createLink(theme::Type type, int maximumLines = 2);

signals:
    void linkActivated(const delegations::RecordKey &key);
    /// Only ever http, https or mailto.
    void webLinkActivated(const QUrl &url);
    void editRequested();

protected:
    explicit DetailPage(const QString &name);

    [[nodiscard]] PageHeader &header() { return *m_header; }
    void add(QWidget *widget);
    void addGap(int height);
    /// The section is there as long as its content is not hidden.
    void addSection(const QString &title, QWidget *content);
    /// `fill` writes the contents into the page.
    void present(const RecordLink &record, const std::function<void()> &fill);

    template <typename Row>
    [[nodiscard]] RowStack<Row> *createRows(const QString &name, int spacing)
    {
        return new RowStack<Row>(name, spacing, [this] { return new Row(*this); });
    }

    void resizeEvent(QResizeEvent *event) override;

private:
    struct SectionOfContent
    {
        Section *section;
        QWidget *content;
    };

    void applyPendingPosition();

    RecordKey m_record;
    QWidget *m_content;
    QVBoxLayout *m_column;
    PageHeader *m_header;
    std::vector<SectionOfContent> m_sections;
    int m_pendingPosition = -1;
};

} // namespace delegations
