#pragma once

#include "models/exchange/transfer/importplan.h"

#include <QElapsedTimer>
#include <QWidget>

class QProgressBar;
class QPushButton;

namespace delegations {

class TextLabel;

/// What an import is doing, how fast, how long it still takes, and a way to stop it.
class ImportProgressView : public QWidget
{
    Q_OBJECT

public:
    explicit ImportProgressView(QWidget *parent = nullptr);

    /// Begins anew.
    void begin(const QString &title);
    void show(const ImportStep &step);
    /// The person asked to stop; it takes until the next record.
    void showStopping();
    void focusCancel();

signals:
    void cancelRequested();

private:
    TextLabel *m_title;
    TextLabel *m_step;
    QProgressBar *m_bar;
    TextLabel *m_rate;
    QPushButton *m_cancel;
    QElapsedTimer m_sinceStage;
    ImportStep m_last;
};

} // namespace delegations
