#pragma once

#include <QAbstractScrollArea>
#include <QPicture>

#include <functional>
#include <vector>

namespace delegations {

/// The pages of a document one below the other, as they come, all of one size.
class PagesView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PagesView(QWidget *parent = nullptr);

    /// `picture` as pagePicture() makes it, `size` in page units.
    void add(const QPicture &picture, const QSizeF &size);
    /// The one in the middle of the view, from 1; 0 while there is none.
    [[nodiscard]] int currentPage() const { return m_current; }
    /// Its upper edge comes to the top. Whatever the number, a page that is there.
    void setCurrentPage(int page);
    void showWholePage();
    void showPageWidth();
    void zoomBy(qreal factor);

signals:
    void currentPageChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    enum class Fit { WholePage, PageWidth, None };

    /// Device-independent pixels for one page unit.
    [[nodiscard]] qreal fittingScale() const;
    [[nodiscard]] QSize pageSize() const { return (m_size * m_scale).toSize(); }
    /// From one page's upper edge to the next one's.
    [[nodiscard]] int stride() const;
    /// In the viewport.
    [[nodiscard]] QRect rectOf(int page) const;
    void setFit(Fit fit);
    void rescale();
    void updateBars();
    void setCurrent(int page);

    std::vector<QPicture> m_pages;
    QSizeF m_size; ///< Of each page.
    Fit m_fit = Fit::WholePage;
    qreal m_scale = 0.05;
    int m_current = 0;
    bool m_scrolling = false; ///< To a page that was asked for.
};

} // namespace delegations
