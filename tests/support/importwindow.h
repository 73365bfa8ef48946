#pragma once

#include "models/exchange/transfer/differencemodel.h"
#include "tests/support/importsamples.h"
#include "tests/support/programwindow.h"

class QPushButton;

namespace delegations::test {

/// Drops files as the window system does it: enter, then drop, on the widget below the pointer.
void drop(QWidget &target, const QStringList &paths);

/// A file beside the database with one chamber and these members; the path.
[[nodiscard]] QString writeSample(ProgramWindow &program, const QStringList &members,
                                  const QString &name = sampleFileName);

/// What the window says became of the last import; empty when it says nothing.
[[nodiscard]] QString importNotice(ProgramWindow &program);

/// An import in the real window: the page with the difference, and what is done there.
class WindowImport
{
public:
    explicit WindowImport(ProgramWindow &program) : m_program(program) {}

    void start(const QStringList &paths);
    bool waitForDifference();
    [[nodiscard]] QTreeView &view();
    [[nodiscard]] DifferenceModel &model();
    [[nodiscard]] QModelIndex row(DifferenceModel::Group group, const QString &name);
    [[nodiscard]] QPushButton &apply();
    [[nodiscard]] QString summary();
    void applyAndWait();
    [[nodiscard]] bool isClosed();

private:
    ProgramWindow &m_program;
};

} // namespace delegations::test
