#pragma once

#include "models/core/details.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QUrl>

#include <variant>

class QMenu;

namespace delegations {

/// A name that leads somewhere: a link to look at, a button to use (Tab, Space, Enter). Its text is plain,
/// wraps over a few lines and then ends in an ellipsis; the tool tip holds the whole. Without a target it is
/// only text.
class LinkLabel : public QAbstractButton
{
    Q_OBJECT

public:
    explicit LinkLabel(theme::Type type, int maximumLines = 2, QWidget *parent = nullptr);

    void setRecord(const RecordLink &link);
    /// The address only becomes a target when it may be opened (weburl.h); an e-mail address counts as one.
    void setAddress(const QString &address, const QString &shownText);
    void setEmail(const QString &address);
    /// How it looks while it leads nowhere.
    void setMutedWithoutTarget(bool muted);

    [[nodiscard]] QString shownText() const { return m_text; }
    /// The record that it leads to; not valid when that is none.
    [[nodiscard]] RecordKey record() const;
    [[nodiscard]] bool leadsSomewhere() const { return m_target.index() != 0; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

signals:
    void recordActivated(const delegations::RecordKey &key);
    void addressActivated(const QUrl &url);
    /// It is about to be shown; more can be added.
    void menuRequested(QMenu *menu);

protected:
    bool event(QEvent *event) override;
    bool hitButton(const QPoint &position) const override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setContent(const QString &text, std::variant<std::monostate, RecordKey, QUrl> target);
    [[nodiscard]] QStringList lines() const;
    [[nodiscard]] QRect textRect() const;
    [[nodiscard]] QString explanation() const;
    [[nodiscard]] QColor color() const;
    void setPointed(bool pointed);
    void activate();

    theme::Type m_type;
    int m_maximumLines;
    QString m_text;
    QString m_whole;
    std::variant<std::monostate, RecordKey, QUrl> m_target;
    bool m_pointed = false;
    bool m_mutedWithoutTarget = false;
};

} // namespace delegations
