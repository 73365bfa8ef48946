#include "app/commandline/commands.h"
#include "app/commandline/console.h"
#include "app/commandline/nearest.h"
#include "app/commandline/signals.h"
#include "app/document.h"
#include "app/endsignals.h"
#include "app/fonts.h"
#include "app/language.h"
#include "app/session.h"
#include "app/startingfile.h"
#include "models/core/notice.h"
#include "resources/resources.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QFileInfo>

#include <csignal>
#include <optional>

#include <fcntl.h>
#include <unistd.h>
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
/// limits with each large block that is freed, and keeps the next ones. A little stays at the end of the
/// heap: what each statement takes and gives back would go to the system and come again every time.
void returnMemory()
{
#ifdef __GLIBC__
    constexpr int largeBlock = 128 * 1024;
    constexpr int little = 1024 * 1024;
    mallopt(M_MMAP_THRESHOLD, largeBlock);
    mallopt(M_TRIM_THRESHOLD, little);
#endif
}

/// Threads come and go, and would each leave a heap of its own; those that share one may wait for it.
void limitHeaps(int most)
{
#ifdef __GLIBC__
    mallopt(M_ARENA_MAX, most);
#else
    Q_UNUSED(most);
#endif
}

/// Where one of the three was closed, the next file opened, a database perhaps, would get its number and be
/// printed into. What cannot be read or written stands in for them: printing fails as it should.
void reserveStandardStreams()
{
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (::fcntl(stream, F_GETFD) == -1)
            (void)::open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY);
    }
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
    limitHeaps(2);
    qInstallMessageHandler(keepQuiet);
    stopOnSignals();
    setNoticeReceiver(console::complain);
    if (!needsFonts(QString::fromLocal8Bit(argv[1]))) {
        const QCoreApplication application(argc, argv);
        const ProgramLanguage language;
        return console::finished(runCommand(QCoreApplication::arguments()));
    }
    qputenv("QT_QPA_PLATFORM", "offscreen"); // Fonts, but no display.
    const QGuiApplication application(argc, argv);
    const ProgramLanguage language;
    return console::finished(runCommand(QCoreApplication::arguments()));
}

int printVersion(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const ProgramLanguage language;
    console::print(QStringLiteral("delegations %1").arg(QCoreApplication::applicationVersion()));
    return console::finished(Done);
}

/// Says how the program is called.
int runWithoutCommand(int argc, char *argv[], const QString &first)
{
    const QCoreApplication application(argc, argv);
    const ProgramLanguage language;
    if (first == QLatin1String("--help") || first == QLatin1String("-h") || first == QLatin1String("help")) {
        console::print(usage());
        return console::finished(Done);
    }
    if (first.startsWith(u'-')) {
        console::complain(
            QCoreApplication::translate("Console", "There is no option \"%1\". See --help.").arg(first));
        return WrongUsage;
    }
    const QString meant = nearest(first, commandNames());
    console::complain(
        meant.isEmpty()
            ? QCoreApplication::translate("Console", "\"%1\" is no command. See --help.").arg(first)
            : QCoreApplication::translate("Console", "\"%1\" is no command. Did you mean \"%2\"? See --help.")
                  .arg(first, meant));
    return WrongUsage;
}

/// A single word is more likely a command that was misspelled than a new database.
bool namesDatabase(const QString &word)
{
    return word.contains(u'/') || word.contains(u'.') || QFileInfo::exists(word);
}

/// Qt would take another file for one whose name is not text, or make one of another name.
int refuseName(int argc, char *argv[], const QString &name)
{
    const QCoreApplication application(argc, argv);
    const ProgramLanguage language;
    console::complain(QCoreApplication::translate(
                          "Console", "\"%1\" is not text in UTF-8. Rename the file, then name it again.")
                          .arg(name));
    return Failed;
}

int runWindow(int argc, char *argv[])
{
    limitHeaps(2);
    const FontConfiguration configuration;
    const QApplication application(argc, argv);
    const FontList fonts(configuration);
    const ProgramLanguage language;
    QApplication::setDesktopFileName(QStringLiteral("delegations"));
    QApplication::setApplicationDisplayName(QCoreApplication::translate("Program", "Delegations"));
    const QStringList arguments = QCoreApplication::arguments();
    const EndSignals endSignals;
    const QString path = startingfile::choose(arguments.value(1));
    // What takes long is opened when the window is on the screen.
    std::optional<Result<std::unique_ptr<Document>>> document;
    if (!Database::takesLong(path))
        document.emplace(startingfile::open(path));
    fonts.wait();
    MainWindow window;
    setNoticeReceiver([&window](const QString &text) {
        QMetaObject::invokeMethod(
            &window, [&window, text] { window.showNotice(text); }, Qt::QueuedConnection);
    });
    Session session(window);
    QObject::connect(&endSignals, &EndSignals::received, &session, &Session::end);
    if (document)
        session.show(path, std::move(*document));
    window.show();
    if (!document)
        session.open(path);
    const int exitCode = QApplication::exec();
    setNoticeReceiver({});
    return exitCode;
}

int run(int argc, char *argv[])
{
    const QStringList arguments = words(argc, argv);
    const QString first = arguments.value(0);
    for (int i = 0; i < arguments.size(); ++i) {
        if (arguments.at(i).toLocal8Bit() != argv[i + 1])
            return refuseName(argc, argv, arguments.at(i));
    }
    if (first == QLatin1String("--version"))
        return printVersion(argc, argv);
    if (isCommand(first))
        return runWithoutWindow(argc, argv);
    if (first.startsWith(u'-') || first == QLatin1String("help") || arguments.size() > 1 ||
        (!arguments.isEmpty() && !namesDatabase(first)))
        return runWithoutCommand(argc, argv, first);
    return runWindow(argc, argv);
}

} // namespace

int main(int argc, char *argv[])
{
    reserveStandardStreams();
    std::signal(SIGXFSZ, SIG_IGN); // Writing fails then, as on a full disk.
    returnMemory();
    nameProgram();
    const int exitCode = run(argc, argv);
    endIfAsked();
    return exitCode;
}
