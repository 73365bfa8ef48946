#include "ui/widgets/flag.h"

#include "ui/widgets/plaintext.h"
#include "ui/widgets/theme.h"

#include <QFileInfo>
#include <QImageReader>
#include <QPainter>
#include <QPainterPath>
#include <QTimer>

namespace delegations {

namespace {

/// Only what is a country code may become part of a file name.
bool isCountryCode(const QString &code)
{
    const auto isLetter = [](QChar c) { return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z'); };
    return code.size() == 2 && isLetter(code[0]) && isLetter(code[1]);
}

QString fileOf(const QString &folder, const QString &code)
{
    return folder + u'/' + code.toLower() + QStringLiteral(".svg");
}

} // namespace

Flags::Flags(QObject *parent) : Flags(QStringLiteral("/usr/share/iso-flags-svg/country-4x3"), parent) {}

Flags::Flags(QString folder, QObject *parent) : QObject(parent), m_folder(std::move(folder)) {}

QPixmap Flags::picture(const QString &code, int height)
{
    if (!isCountryCode(code))
        return {};
    const Request request{code.toUpper(), height};
    if (const auto known = m_pictures.constFind(request); known != m_pictures.cend())
        return *known;
    m_pictures.insert(request, {});
    m_wanted.append(request);
    if (m_wanted.size() == 1)
        QTimer::singleShot(0, this, &Flags::loadNext);
    return {};
}

void Flags::paint(QPainter &painter, const QRect &area, const QString &code)
{
    const double ratio = painter.device()->devicePixelRatioF();
    const QPixmap flag = picture(code, qRound(area.height() * ratio));
    if (flag.isNull())
        return;
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const double radius = std::clamp(area.height() / 10.0, 1.5, 4.0);
    QPainterPath shape;
    shape.addRoundedRect(area, radius, radius);
    painter.setClipPath(shape);
    painter.drawPixmap(area, flag);
    painter.setClipping(false);
    painter.setPen(QPen(QColor(128, 128, 128, 110), 1));
    painter.drawRoundedRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.restore();
}

/// One a turn of the event loop: some of the files take several milliseconds.
void Flags::loadNext()
{
    const Request request = m_wanted.takeFirst();
    m_pictures.insert(request, read(request));
    if (!m_wanted.isEmpty())
        QTimer::singleShot(0, this, &Flags::loadNext);
    if (++m_unannounced >= 8 || m_wanted.isEmpty()) {
        m_unannounced = 0;
        emit loaded();
    }
}

QPixmap Flags::read(const Request &request) const
{
    const QString file = fileOf(m_folder, request.code);
    if (!QFileInfo::exists(file))
        return {};
    QImageReader reader(file, QByteArrayLiteral("svg"));
    reader.setScaledSize(QSize(qRound(request.height * widthOfHeight), request.height));
    return QPixmap::fromImageReader(&reader);
}

FlagLabel::FlagLabel(Flags &flags, int height, QWidget *parent) : QWidget(parent), m_flags(flags)
{
    setFixedSize(qRound(height * Flags::widthOfHeight), height);
    connect(&m_flags, &Flags::loaded, this, qOverload<>(&QWidget::update));
}

void FlagLabel::setCountry(const QString &code, const QString &name)
{
    m_code = code;
    setAccessibleName(code.isEmpty() ? QString() : tr("Flag of %1").arg(oneLine(name)));
    setVisible(!code.isEmpty());
    update();
}

void FlagLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_flags.paint(painter, rect(), m_code);
}

} // namespace delegations
