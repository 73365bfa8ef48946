#pragma once

#include <QObject>
#include <QStringList>

class QMimeData;

namespace delegations {

/// Takes files that are dropped on a widget which would refuse them, such as a tree that only takes its own
/// rows.
class FileDrops : public QObject
{
    Q_OBJECT

public:
    explicit FileDrops(QObject *parent) : QObject(parent) {}

    /// From now on; the widget must accept drops.
    void watch(QWidget &widget);
    [[nodiscard]] static QStringList localFiles(const QMimeData &data);

signals:
    void dropped(const QStringList &paths);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace delegations
