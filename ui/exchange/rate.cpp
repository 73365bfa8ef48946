#include "ui/exchange/rate.h"

#include <QCoreApplication>
#include <QLocale>

namespace delegations {

namespace {

/// Before that, a rate is a guess; in milliseconds.
constexpr qint64 settled = 300;

QString tr(const char *text)
{
    return QCoreApplication::translate("ImportPage", text);
}

QString timeLeft(qint64 seconds)
{
    if (seconds < 2)
        return tr(QT_TRANSLATE_NOOP("ImportPage", "almost done"));
    if (seconds < 90)
        return tr(QT_TRANSLATE_NOOP("ImportPage", "about %1 s left")).arg(seconds);
    return tr(QT_TRANSLATE_NOOP("ImportPage", "about %1 min left")).arg((seconds + 30) / 60);
}

} // namespace

QString rateText(qint64 done, qint64 total, qint64 milliseconds)
{
    if (total <= 0)
        return {};
    const QLocale locale;
    QString text = tr(QT_TRANSLATE_NOOP("ImportPage", "%1 of %2 records"))
                       .arg(locale.toString(std::min(done, total)), locale.toString(total));
    if (milliseconds < settled || done <= 0)
        return text;
    const qint64 rate = done * 1000 / milliseconds;
    if (rate <= 0)
        return text;
    const QString separator = QStringLiteral(" · ");
    text += separator + tr(QT_TRANSLATE_NOOP("ImportPage", "%1 per second")).arg(locale.toString(rate));
    return text + separator + timeLeft((total - done) / rate);
}

} // namespace delegations
