#pragma once

#include "models/language/spelling.h"

#include <QWidget>

class QVBoxLayout;

namespace delegations {

class DetailPage;
struct EventSummary;
class LinkLabel;
class TextLabel;

/// A muted word for what it is at the left, the fact at the right. The left column is as wide in all
/// sections.
class FactRow : public QWidget
{
    Q_OBJECT

public:
    explicit FactRow(DetailPage &page);

    void setText(const QString &label, const QString &text);
    void setName(const Spelling &spelling);
    void setRecord(const QString &label, const RecordLink &record);
    /// An address as a link, or as text when it may not be opened.
    void setWebLink(const WebLink &link);
    /// Without a label: its note as text, its address as a link under it.
    void setSource(const WebLink &source);
    void setContact(const ContactEntry &contact);
    /// Its day at the left, its place below its name.
    void setEvent(const EventSummary &event);
    void setMention(const MentionEntry &mention);
    /// Without a label: who it is, and what is said of it in a line under it.
    void setPerson(const RecordLink &person, const QStringList &remarks);
    /// A muted line under the fact; an empty one takes no room.
    void setRemark(const QString &remark);

    [[nodiscard]] static int labelWidth();
    /// How the label of such a row looks, for rows of another make beside it.
    [[nodiscard]] static TextLabel *createLabel(const QString &name);

private:
    [[nodiscard]] TextLabel &text();
    [[nodiscard]] LinkLabel &link();
    void showOnly(bool text, bool link);

    DetailPage &m_page;
    TextLabel *m_label;
    QVBoxLayout *m_values;
    TextLabel *m_text = nullptr;
    LinkLabel *m_link = nullptr;
    TextLabel *m_remark = nullptr;
};

} // namespace delegations
