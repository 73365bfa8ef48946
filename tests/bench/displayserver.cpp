#include "tests/bench/displayserver.h"

DisplayServer::DisplayServer()
{
    // The server chooses a free display and writes its number to standard output when it is ready.
    m_server.start(QStringLiteral("Xvfb"),
                   {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"),
                    QStringLiteral("0"), QStringLiteral("1600x1000x24"), QStringLiteral("-nolisten"),
                    QStringLiteral("tcp")});
    constexpr int patience = 20'000;
    while (!m_display.endsWith('\n')) {
        if (!m_server.waitForReadyRead(patience))
            qFatal("Xvfb does not start: %s", m_server.readAllStandardError().constData());
        m_display += m_server.readAllStandardOutput();
    }
}

DisplayServer::~DisplayServer()
{
    m_server.terminate();
    m_server.waitForFinished();
}

QProcessEnvironment DisplayServer::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("DISPLAY"), u':' + QString::fromLatin1(m_display.trimmed()));
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    return environment;
}
