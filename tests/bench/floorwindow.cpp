// The floor: an empty main window with an empty tree view.
#include "tests/bench/startupclock.h"

#include <QApplication>
#include <QMainWindow>

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    QMainWindow window;
    auto *tree = new QTreeView(&window);
    window.setCentralWidget(tree);
    window.resize(1180, 760);
    const StartupClock clock(*tree, [] { return true; });
    window.show();
    return QApplication::exec();
}
