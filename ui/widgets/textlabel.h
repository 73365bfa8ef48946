#pragma once

#include "ui/widgets/theme.h"

#include <QHash>
#include <QLabel>

class QMenu;

namespace delegations {

/// Wrapped plain text that the mouse can select. It never asks for more width than it is given, and follows
/// the palette and the font of the program.
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    enum class Tone { Normal, Muted };

    explicit TextLabel(theme::Type type, Tone tone = Tone::Normal, QWidget *parent = nullptr);

    /// One line for titles and captions: longer than `limit` ends in an ellipsis, the tool tip tells more.
    void setLine(const QString &text, qsizetype limit = 300);
    void setParagraphs(const QString &text, qsizetype limit = 100'000);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

signals:
    /// It is about to be shown; more can be added.
    void menuRequested(QMenu *menu);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void setShownText(const QString &text);
    void updateColor();
    void copySelection() const;

    theme::Type m_type;
    Tone m_tone;
    bool m_updatingColor = false;
    /// Layouts ask again and again for the same widths, and a long text takes long to lay out.
    mutable QHash<int, int> m_heights;
};

} // namespace delegations
