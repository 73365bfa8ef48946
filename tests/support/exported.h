#pragma once

#include "models/exchange/formats/exporter.h"
#include "tests/support/temporarydatabase.h"

#include <QMap>
#include <QStringList>

namespace delegations::test {

/// Reads the file into the database; stops the test program when that fails.
void importFile(TemporaryDatabase &database, const QString &path);

/// What an exporter writes; an empty text when it fails.
[[nodiscard]] QByteArray exported(TemporaryDatabase &database, const Exporter &exporter,
                                  const ExportRequest &request = {});
[[nodiscard]] QByteArray exported(TemporaryDatabase &database, const char *format,
                                  const ExportRequest &request = {});

/// A Popolo file as no program should write it, and as they do.
[[nodiscard]] QByteArray messyPopolo();

/// How many records each table has.
[[nodiscard]] QMap<QString, qint64> recordCounts(TemporaryDatabase &database);

struct Sheet
{
    QMap<QString, QString> cells; ///< By place: A1.
    QMap<QString, QString> types; ///< "n" where the cell is a number.
    QString frozenFrom;
    QString filter;
    int rows = 0;
};

/// A workbook, unpacked and read as what it is, a folder of XML: the sheets by their names.
class Workbook
{
public:
    explicit Workbook(const QByteArray &content);

    QStringList names;
    QMap<QString, Sheet> sheets;
    bool isWhole = false;

    [[nodiscard]] QByteArray file(const char *name) const;
    [[nodiscard]] Sheet people() const { return sheets.value(QStringLiteral("People")); }

private:
    [[nodiscard]] QByteArray part(const char *name, int number = 0) const;

    QTemporaryDir m_folder;
};

} // namespace delegations::test
