// The program's window on a database, until its countries are painted.
#include "app/document.h"
#include "app/fonts.h"
#include "app/language.h"
#include "app/session.h"
#include "resources/resources.h"
#include "tests/bench/startupclock.h"
#include "ui/window/mainwindow.h"

#include <QApplication>

using namespace delegations;

int main(int argc, char *argv[])
{
    QCoreApplication::setApplicationName(QStringLiteral("delegations-bench"));
    QCoreApplication::setOrganizationName(QStringLiteral("delegations-bench"));
    openResources();
    const FontConfiguration configuration;
    const QApplication application(argc, argv);
    const FontList fonts(configuration);
    const ProgramLanguage language;
    const QString path = QString::fromLocal8Bit(argv[1]);
    auto document = Document::open(path);
    fonts.wait();
    MainWindow window;
    Session session(window);
    session.show(path, std::move(document));
    auto *tree = window.findChild<QTreeView *>(QStringLiteral("tree"));
    const StartupClock clock(*tree, [tree] { return tree->model() && tree->model()->rowCount() > 0; });
    window.show();
    return QApplication::exec();
}
