#pragma once

#include <QHash>
#include <QObject>
#include <QPixmap>
#include <QStringList>
#include <QWidget>

namespace delegations {

/// Flags by country code, out of Debian's iso-flags-svg. None is read before it is asked for, and then only
/// after the paint that asked: the first answer is always a null picture. A country without a file has none.
class Flags : public QObject
{
    Q_OBJECT

public:
    static constexpr double widthOfHeight = 4.0 / 3.0;

    explicit Flags(QObject *parent = nullptr);
    Flags(QString folder, QObject *parent);

    /// In device pixels, `height` of them high. Null while it is loading, or when there is none.
    [[nodiscard]] QPixmap picture(const QString &code, int height);
    /// Draws it with its hairline frame, or nothing.
    void paint(QPainter &painter, const QRect &area, const QString &code);

signals:
    /// Some pictures arrived: paint again.
    void loaded();

private:
    struct Request
    {
        QString code;
        int height = 0;
        bool operator==(const Request &) const = default;
        friend size_t qHash(const Request &request, size_t seed = 0)
        {
            return qHashMulti(seed, request.code, request.height);
        }
    };

    void loadNext();
    [[nodiscard]] QPixmap read(const Request &request) const;

    QString m_folder;
    QHash<Request, QPixmap> m_pictures;
    QList<Request> m_wanted;
    int m_unannounced = 0;
};

/// One flag on a page; takes no room when there is none.
class FlagLabel : public QWidget
{
    Q_OBJECT

public:
    /// `flags` must outlive it.
    FlagLabel(Flags &flags, int height, QWidget *parent = nullptr);

    /// The country's name is for screen readers; without a code there is no flag.
    void setCountry(const QString &code, const QString &name);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Flags &m_flags;
    QString m_code;
};

} // namespace delegations
