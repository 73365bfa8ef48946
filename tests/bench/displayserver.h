#pragma once

#include <QProcess>

/// An X server without a screen (Xvfb), for as long as this lives. Stops the program when it does not start.
class DisplayServer
{
public:
    DisplayServer();
    ~DisplayServer();
    DisplayServer(const DisplayServer &) = delete;
    DisplayServer &operator=(const DisplayServer &) = delete;

    /// What programs need in their environment to open their windows there.
    [[nodiscard]] QProcessEnvironment environment() const;

private:
    QProcess m_server;
    QByteArray m_display;
};
