#include "ui/widgets/fileicons.h"

#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>

namespace delegations {

namespace {

using Kind = FileIcons::Kind;

QString tr(const char *text)
{
    return QCoreApplication::translate("FileIcons", text);
}

Kind kindOf(const QFileInfo &file)
{
    static const QHash<QString, Kind> kinds{
        {QStringLiteral("db"), Kind::Database},     {QStringLiteral("sqlite"), Kind::Database},
        {QStringLiteral("backup"), Kind::Database}, {QStringLiteral("csv"), Kind::Table},
        {QStringLiteral("tsv"), Kind::Table},       {QStringLiteral("xlsx"), Kind::Table},
        {QStringLiteral("xls"), Kind::Table},       {QStringLiteral("ods"), Kind::Table},
        {QStringLiteral("png"), Kind::Picture},     {QStringLiteral("jpg"), Kind::Picture},
        {QStringLiteral("jpeg"), Kind::Picture},    {QStringLiteral("html"), Kind::Page},
        {QStringLiteral("htm"), Kind::Page},        {QStringLiteral("vcf"), Kind::Cards},
    };
    if (file.isDir())
        return file.isRoot() ? Kind::Drive : Kind::Folder;
    return kinds.value(file.suffix().toLower(), Kind::Document);
}

/// Drawn in a square of 16, for the palette in use when it is painted.
class FileIconEngine : public QIconEngine
{
public:
    explicit FileIconEngine(Kind kind) : m_kind(kind) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const QPalette palette = QGuiApplication::palette();
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        const double side = std::min(rect.width(), rect.height());
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->translate(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2);
        painter->scale(side / 16, side / 16);
        const QColor ink = palette.color(group, QPalette::Text);
        painter->setPen(QPen(theme::mix(palette.color(QPalette::Base), ink, 0.65), 1, Qt::SolidLine,
                             Qt::RoundCap, Qt::RoundJoin));
        painter->setBrush(theme::mix(palette.color(QPalette::Base), ink, 0.04));
        m_color = theme::accent(palette);
        if (m_kind == Kind::Folder)
            paintFolder(*painter);
        else if (m_kind == Kind::Database || m_kind == Kind::Drive)
            paintCylinder(*painter, m_kind == Kind::Database);
        else
            paintSheet(*painter);
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        paint(&painter, QRect({}, size), mode, state);
        return picture;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new FileIconEngine(m_kind); }

private:
    void paintFolder(QPainter &painter) const
    {
        painter.setBrush(theme::mix(QGuiApplication::palette().color(QPalette::Base), m_color, 0.25));
        painter.setPen(QPen(m_color, 1, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolygon(
            QPolygonF{{1.5, 13.5}, {1.5, 3.5}, {6, 3.5}, {7.5, 5.5}, {14.5, 5.5}, {14.5, 13.5}});
    }

    void paintCylinder(QPainter &painter, bool coloured) const
    {
        if (coloured) {
            painter.setBrush(theme::mix(QGuiApplication::palette().color(QPalette::Base), m_color, 0.25));
            painter.setPen(QPen(m_color, 1));
        }
        QPainterPath body(QPointF(2.5, 4));
        body.lineTo(2.5, 12);
        body.arcTo(QRectF(2.5, 10, 11, 4), 180, 180);
        body.lineTo(13.5, 4);
        painter.drawPath(body);
        painter.drawEllipse(QRectF(2.5, 2, 11, 4));
        painter.setBrush(Qt::NoBrush);
        painter.drawArc(QRectF(2.5, 6, 11, 4), 180 * 16, 180 * 16);
    }

    void paintSheet(QPainter &painter) const
    {
        painter.drawPolygon(QPolygonF{{3.5, 1.5}, {9.5, 1.5}, {12.5, 4.5}, {12.5, 14.5}, {3.5, 14.5}});
        painter.drawPolyline(QPolygonF{{9.5, 1.5}, {9.5, 4.5}, {12.5, 4.5}});
        painter.setPen(QPen(m_color, 1, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
        painter.setBrush(Qt::NoBrush);
        if (m_kind == Kind::Table) {
            painter.drawRect(QRectF(5.5, 7.5, 5, 5));
            painter.drawLine(QPointF(5.5, 10), QPointF(10.5, 10));
            painter.drawLine(QPointF(8, 7.5), QPointF(8, 12.5));
        } else if (m_kind == Kind::Picture) {
            painter.setBrush(m_color);
            painter.drawPolygon(QPolygonF{{5, 12.5}, {7, 8.5}, {8.5, 10.5}, {9.5, 9.5}, {11, 12.5}});
        } else if (m_kind == Kind::Cards) {
            painter.drawEllipse(QPointF(8, 8), 1.4, 1.4);
            painter.drawArc(QRectF(5.5, 10, 5, 5), 0, 180 * 16);
        } else {
            for (const double y : {7.5, 9.5, 11.5})
                painter.drawLine(QPointF(5.5, y), QPointF(10.5, y));
        }
    }

    Kind m_kind;
    QColor m_color;
};

} // namespace

FileIcons::FileIcons()
{
    for (const Kind kind : {Kind::Folder, Kind::Drive, Kind::Document, Kind::Database, Kind::Table,
                            Kind::Picture, Kind::Page, Kind::Cards})
        m_icons.insert(kind, QIcon(new FileIconEngine(kind)));
}

QIcon FileIcons::icon(IconType type) const
{
    switch (type) {
    case Folder:
        return m_icons[Kind::Folder];
    case Computer:
    case Network:
    case Drive:
        return m_icons[Kind::Drive];
    case Desktop:
    case Trashcan:
    case File:
        break;
    }
    return m_icons[Kind::Document];
}

QIcon FileIcons::icon(const QFileInfo &file) const
{
    return m_icons[kindOf(file)];
}

QString FileIcons::type(const QFileInfo &file) const
{
    switch (kindOf(file)) {
    case Kind::Drive:
        return tr(QT_TRANSLATE_NOOP("FileIcons", "Drive"));
    case Kind::Folder:
        return tr(QT_TRANSLATE_NOOP("FileIcons", "Folder"));
    case Kind::Database:
        return tr(QT_TRANSLATE_NOOP("FileIcons", "Database"));
    case Kind::Table:
        return tr(QT_TRANSLATE_NOOP("FileIcons", "Table"));
    case Kind::Picture:
        return tr(QT_TRANSLATE_NOOP("FileIcons", "Picture"));
    case Kind::Page:
        return tr(QT_TRANSLATE_NOOP("FileIcons", "Web page"));
    case Kind::Cards:
        return tr(QT_TRANSLATE_NOOP("FileIcons", "Address book cards"));
    case Kind::Document:
        break;
    }
    const QString suffix = file.suffix();
    if (suffix.isEmpty() || suffix.size() > 8)
        return tr(QT_TRANSLATE_NOOP("FileIcons", "File"));
    return tr(QT_TRANSLATE_NOOP("FileIcons", "%1 file")).arg(suffix.toUpper());
}

} // namespace delegations
