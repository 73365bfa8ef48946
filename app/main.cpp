#include "app/commands.h"
#include "app/console.h"
#include "app/document.h"
#include "app/fonts.h"
#include "app/language.h"
#include "app/recentfiles.h"
#include "app/session.h"
#include "resources/resources.h"
#include "ui/mainwindow.h"

#include <QApplication>

#ifdef __GLIBC__
#include <malloc.h>
#endif

using namespace delegations;

namespace {

void nameProgram()
{
    QCoreApplication::setApplicationName(QStringLiteral("delegations"));
    QCoreApplication::setOrganizationName(QStringLiteral("delegations"));
    QCoreApplication::setApplicationVersion(QStringLiteral(DELEGATIONS_VERSION));
    openResources();
}

/// What a large file took goes back to the system when it is done with. Left to itself, glibc raises its
/// limits with each large block that is freed, and keeps the next ones.
void returnMemory()
{
#ifdef __GLIBC__
    constexpr int largeBlock = 128 * 1024;
    mallopt(M_MMAP_THRESHOLD, largeBlock);
    mallopt(M_TRIM_THRESHOLD, largeBlock);
#endif
}

/// The words that follow the program's name, before Qt takes its own options out of them.
QStringList words(int argc, char *argv[])
{
    QStringList list;
    for (int i = 1; i < argc; ++i)
        list.append(QString::fromLocal8Bit(argv[i]));
    return list;
}

/// Scripts read what commands print: Qt's own remarks on the environment are not part of it.
void keepQuiet(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    if (type == QtFatalMsg || qEnvironmentVariableIsSet("DELEGATIONS_DEBUG"))
        console::complain(text);
}

int runWithoutWindow(int argc, char *argv[])
{
    qInstallMessageHandler(keepQuiet);
    if (!needsFonts(QString::fromLocal8Bit(argv[1]))) {
        const QCoreApplication application(argc, argv);
        const ProgramLanguage language;
        return runCommand(QCoreApplication::arguments());
    }
    qputenv("QT_QPA_PLATFORM", "offscreen"); // Fonts, but no display.
    const QGuiApplication application(argc, argv);
    const ProgramLanguage language;
    return runCommand(QCoreApplication::arguments());
}

/// Says how the program is called.
int runWithoutCommand(int argc, char *argv[], const QString &first)
{
    const QCoreApplication application(argc, argv);
    const ProgramLanguage language;
    if (first == QLatin1String("--help") || first == QLatin1String("-h") || first == QLatin1String("help")) {
        console::print(usage());
        return Done;
    }
    console::complain(QCoreApplication::translate("Console", "\"%1\" is no command. See --help.").arg(first));
    return WrongUsage;
}

int runWindow(int argc, char *argv[])
{
    const FontConfiguration configuration;
    const QApplication application(argc, argv);
    const FontList fonts(configuration);
    const ProgramLanguage language;
    QApplication::setDesktopFileName(QStringLiteral("delegations"));
    QApplication::setApplicationDisplayName(QCoreApplication::translate("Program", "Delegations"));
    const QStringList arguments = QCoreApplication::arguments();
    auto document = arguments.size() > 1 ? Document::open(arguments[1]) : Document::openLast();
    fonts.wait();
    MainWindow window;
    Session session(window);
    session.show(std::move(document), arguments.value(1, recentfiles::last()));
    window.show();
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    returnMemory();
    nameProgram();
    const QStringList arguments = words(argc, argv);
    const QString first = arguments.value(0);
    if (first == QLatin1String("--version")) {
        console::print(QStringLiteral("delegations %1").arg(QCoreApplication::applicationVersion()));
        return Done;
    }
    if (isCommand(first))
        return runWithoutWindow(argc, argv);
    if (first.startsWith(u'-') || first == QLatin1String("help") || arguments.size() > 1)
        return runWithoutCommand(argc, argv, first);
    return runWindow(argc, argv);
}
