// The rules of the house that the linker does not keep: who may include whom, and what stands where.
#include "models/core/kinds/recordtype.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace delegations;

namespace {

const QString root = QStringLiteral(DELEGATIONS_SOURCE_DIR);

/// For each room, those that it may include, itself apart; a name stands for all that is under it.
const QMap<QString, QStringList> &allowed()
{
    static const QMap<QString, QStringList> rules = [] {
        QMap<QString, QStringList> known;
        const auto room = [&](const char *name, const QString &may) {
            known.insert(QString::fromLatin1(name), may.split(u' ', Qt::SkipEmptyParts));
        };
        const QString plain = QStringLiteral("models/core models/language resources ");
        const QString stored = plain + QStringLiteral("models/store ");
        const QString read = stored + QStringLiteral("models/exchange/markup ");
        const QString models = QStringLiteral("models ");
        room("models/core", QStringLiteral("models/core/kinds"));
        room("models/core/kinds", QStringLiteral("=models/core"));
        room("models/core/files", QStringLiteral("models/core"));
        room("models/core/threads", {});
        room("models/language", QStringLiteral("models/core resources models/language/bodies"));
        room("models/language/bodies", QStringLiteral("models/core resources =models/language"));
        room("models/store/sqlite", plain);
        room("models/store/search", plain + QStringLiteral("models/store/sqlite"));
        room("models/store/journal", plain + QStringLiteral("models/store/sqlite"));
        room("models/store/schema", plain + QStringLiteral("models/store/sqlite models/store/search"));
        room("models/store/read",
             plain + QStringLiteral("models/store/sqlite models/store/search models/store/schema"));
        room("models/store/write", plain + QStringLiteral("models/store/sqlite models/store/search "
                                                          "models/store/schema models/store/journal "
                                                          "models/store/read"));
        room("models/store/file", stored);
        room("models/items", stored);
        room("models/edit", stored);
        room("models/exchange/markup", plain);
        room("models/exchange/formats", read);
        for (const char *format : {"popolo", "csv", "page", "feed", "cards", "sheets"})
            room(qPrintable(QStringLiteral("models/exchange/formats/") + QString::fromLatin1(format)),
                 read + QStringLiteral("=models/exchange/formats"));
        room("models/exchange/reconcile", read + QStringLiteral("=models/exchange/formats"));
        room("models/exchange/transfer", stored + QStringLiteral("models/exchange"));
        room("models/report/layout", plain);
        room("models/report/kinds", stored + QStringLiteral("models/report/layout"));
        room("models/report/output", stored + QStringLiteral("models/report/layout models/report/kinds"));
        room("ui/widgets", models);
        room("ui/navigation", models + QStringLiteral("ui/widgets"));
        room("ui/pages/seats", models + QStringLiteral("ui/widgets"));
        room("ui/pages/lists", models + QStringLiteral("ui/widgets =ui/pages"));
        room("ui/pages/overview", models + QStringLiteral("ui/widgets =ui/pages"));
        room("ui/pages/bodies", models + QStringLiteral("ui/widgets =ui/pages"));
        room("ui/pages/members", models + QStringLiteral("ui/widgets ui/pages/seats =ui/pages"));
        room("ui/files", models + QStringLiteral("ui/widgets"));
        room("ui/pages", models + QStringLiteral("ui/widgets ui/files ui/pages/seats"));
        room("ui/form", models + QStringLiteral("ui/widgets ui/form/attendees ui/form/files"));
        room("ui/form/files", models + QStringLiteral("ui/widgets ui/files =ui/form"));
        room("ui/form/attendees", models + QStringLiteral("ui/widgets =ui/form"));
        room("ui/exchange", models + QStringLiteral("ui/widgets ui/form"));
        room("ui/reports", models + QStringLiteral("ui/widgets ui/form"));
        room("ui/window", models + QStringLiteral("ui"));
        return known;
    }();
    return rules;
}

QString roomOf(const QString &path)
{
    return path.left(path.lastIndexOf(u'/'));
}

/// "=room" stands for the room without what is under it.
bool mayInclude(const QString &room, const QString &other)
{
    const QStringList may = allowed().value(room);
    return other == room || std::any_of(may.cbegin(), may.cend(), [&](const QString &one) {
               return one.startsWith(u'=') ? other == one.sliced(1)
                                           : other == one || other.startsWith(one + u'/');
           });
}

QStringList sources(const QString &folder)
{
    QStringList paths;
    QDirIterator files(root + u'/' + folder, {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext())
        paths.append(files.next());
    return paths;
}

QString content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// What a file includes: "models/core/term.h", "QString".
QStringList includes(const QString &path)
{
    static const QRegularExpression line(QStringLiteral("^\\s*#\\s*include\\s*[\"<]([^\">]+)[\">]"),
                                         QRegularExpression::MultilineOption);
    QStringList names;
    auto matches = line.globalMatch(content(path));
    while (matches.hasNext())
        names.append(matches.next().captured(1));
    return names;
}

bool isOwn(const QString &include)
{
    static const QStringList folders{QStringLiteral("models/"), QStringLiteral("ui/"), QStringLiteral("app/"),
                                     QStringLiteral("resources/"), QStringLiteral("tests/")};
    return std::any_of(folders.cbegin(), folders.cend(),
                       [&](const QString &folder) { return include.startsWith(folder); });
}

/// Without what follows the last dot: "models/core/term".
QString unitOf(const QString &file)
{
    return file.left(file.lastIndexOf(u'.'));
}

/// The window asks models; the store stands behind them.
bool isOfStoreForUi(const QString &file, const QString &include)
{
    return file.startsWith(QStringLiteral("ui/")) && include.startsWith(QStringLiteral("models/store/"));
}

} // namespace

class TestHouse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roomsIncludeOnlyWhatTheyMay();
    void unitsIncludeEachOtherInNoCircle();
    void foldersStaySmall();
    void onlyTheStoreSpeaksToTheDatabase();
    void columnsAreNamedWhereTheyAreDeclared();
    void modelsKnowNoWidgets();
    void sqlStandsInItsOwnFiles();
    void nothingElseStandsAtTheTop();
    void filesStaySmall();
    void countedTextsFollowTheLocale();
};

void TestHouse::roomsIncludeOnlyWhatTheyMay()
{
    QStringList offences;
    for (const QString &path : sources(QStringLiteral("models")) + sources(QStringLiteral("ui"))) {
        const QString file = path.sliced(root.size() + 1);
        const QString room = roomOf(file);
        QVERIFY2(allowed().contains(room), qPrintable(room));
        for (const QString &include : includes(path)) {
            const bool isFine =
                !isOwn(include) || (mayInclude(room, roomOf(include)) && !isOfStoreForUi(file, include));
            if (!isFine)
                offences.append(file + QStringLiteral(" includes ") + include);
        }
    }
    QCOMPARE(offences, QStringList());
}

/// A unit is a header with its source: two that include each other are one, whatever they are called.
void TestHouse::unitsIncludeEachOtherInNoCircle()
{
    QMap<QString, QSet<QString>> included;
    for (const char *folder : {"models", "ui", "app"}) {
        for (const QString &path : sources(QString::fromLatin1(folder))) {
            const QString unit = unitOf(path.sliced(root.size() + 1));
            included[unit]; // Also of one that includes nothing.
            for (const QString &include : includes(path)) {
                if (isOwn(include) && unitOf(include) != unit)
                    included[unit].insert(unitOf(include));
            }
        }
    }
    // What includes nothing that is left is in no circle, and is taken away, until nothing more can be.
    for (bool isDone = false; !isDone;) {
        isDone = true;
        for (const QString &unit : included.keys()) {
            const QSet<QString> others = included.value(unit);
            if (std::any_of(others.cbegin(), others.cend(),
                            [&](const QString &other) { return included.contains(other); }))
                continue;
            included.remove(unit);
            isDone = false;
        }
    }
    QCOMPARE(included.keys(), QStringList());
}

void TestHouse::foldersStaySmall()
{
    constexpr qsizetype most = 45;
    QStringList tooLarge;
    for (const char *top : {"models", "ui", "app", "tests"}) {
        QStringList folders{root + u'/' + QString::fromLatin1(top)};
        QDirIterator below(folders.first(), QDir::Dirs | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
        while (below.hasNext())
            folders.append(below.next());
        for (const QString &folder : folders) {
            if (const auto count = QDir(folder).entryList(QDir::Files).size(); count > most)
                tooLarge.append(QStringLiteral("%1: %2 files").arg(folder).arg(count));
        }
    }
    QCOMPARE(tooLarge, QStringList());
}

/// What is the engine's own stands in one room; who runs statements by name, in the store.
void TestHouse::onlyTheStoreSpeaksToTheDatabase()
{
    const QString engine = QStringLiteral("models/store/sqlite/");
    const QStringList running{engine + QStringLiteral("query.h"), engine + QStringLiteral("statement.h")};
    QStringList offences;
    for (const char *folder : {"models", "ui", "app"}) {
        for (const QString &path : sources(QString::fromLatin1(folder))) {
            const QString file = path.sliced(root.size() + 1);
            for (const QString &include : includes(path)) {
                const bool isEngines = include.startsWith(QStringLiteral("QSql")) ||
                                       include.startsWith(QStringLiteral("sqlite3"));
                if ((isEngines && !file.startsWith(engine)) ||
                    (running.contains(include) && !file.startsWith(QStringLiteral("models/store/"))))
                    offences.append(file + QStringLiteral(" includes ") + include);
            }
        }
    }
    QCOMPARE(offences, QStringList());
}

/// Elsewhere the handles of models/core/kinds stand for them, which the compiler checks. Names of one word
/// may be anything.
void TestHouse::columnsAreNamedWhereTheyAreDeclared()
{
    QSet<QString> columns;
    for (int kind = 0; kind < recordKindCount; ++kind) {
        for (const FieldSpec &field : recordType(RecordKind(kind)).fields) {
            if (const QString column = field.column; column.contains(u'_'))
                columns.insert(column);
        }
    }
    QVERIFY(columns.size() > 20);
    // Names that files of others have, and settings.
    const QStringList foreign{QStringLiteral("extensionmembers.cpp"), QStringLiteral("csvmapping.cpp")};
    static const QRegularExpression literal(QStringLiteral("^[^/]*\"([a-z_]+)\""),
                                            QRegularExpression::MultilineOption);
    QStringList offences;
    for (const char *folder : {"models", "ui", "app"}) {
        for (const QString &path : sources(QString::fromLatin1(folder))) {
            if (path.contains(QStringLiteral("/core/kinds/")) || foreign.contains(QFileInfo(path).fileName()))
                continue;
            auto found = literal.globalMatch(content(path));
            while (found.hasNext()) {
                if (const QString text = found.next().captured(1); columns.contains(text))
                    offences.append(path + QStringLiteral(": ") + text);
            }
        }
    }
    QCOMPARE(offences, QStringList());
}

void TestHouse::modelsKnowNoWidgets()
{
    QStringList offences;
    for (const QString &path : sources(QStringLiteral("models"))) {
        for (const QString &include : includes(path)) {
            if (include.contains(QStringLiteral("Widget")) || include.startsWith(QStringLiteral("QPrinter")))
                offences.append(path + QStringLiteral(" includes ") + include);
        }
    }
    QCOMPARE(offences, QStringList());
}

void TestHouse::sqlStandsInItsOwnFiles()
{
    static const QRegularExpression sql(
        QStringLiteral("\"\\s*(SELECT .+ FROM|INSERT INTO|UPDATE .+ SET|DELETE FROM) "));
    QStringList offences;
    for (const char *folder : {"models", "ui", "app"}) {
        for (const QString &path : sources(QString::fromLatin1(folder))) {
            if (sql.match(content(path)).hasMatch())
                offences.append(path);
        }
    }
    QCOMPARE(offences, QStringList());
}

void TestHouse::nothingElseStandsAtTheTop()
{
    QStringList visible = QDir(root).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    visible.removeIf([](const QString &name) { return name.startsWith(QStringLiteral("build")); });
    visible.sort();
    const QStringList wanted{QStringLiteral("CMakeLists.txt"),
                             QStringLiteral("README.md"),
                             QStringLiteral("app"),
                             QStringLiteral("models"),
                             QStringLiteral("resources"),
                             QStringLiteral("tests"),
                             QStringLiteral("ui")};
    QCOMPARE(visible, wanted);
}

/// "%n" would be written without the separators that every other number has.
void TestHouse::countedTextsFollowTheLocale()
{
    const QRegularExpression bare(QStringLiteral("\"[^\"\\n]*%n\\b[^\"\\n]*\""));
    QStringList found;
    for (const char *folder : {"models", "ui", "app"}) {
        for (const QString &path : sources(QString::fromLatin1(folder))) {
            const QRegularExpressionMatch match = bare.match(content(path));
            if (match.hasMatch())
                found.append(path + QStringLiteral(": ") + match.captured());
        }
    }
    QCOMPARE(found, QStringList());
}

void TestHouse::filesStaySmall()
{
    QStringList tooLong;
    for (const char *folder : {"models", "ui", "app"}) {
        for (const QString &path : sources(QString::fromLatin1(folder))) {
            const qsizetype lines = content(path).count(u'\n');
            if (lines > 400)
                tooLong.append(QStringLiteral("%1: %2 lines").arg(path).arg(lines));
        }
    }
    QCOMPARE(tooLong, QStringList());
}

QTEST_GUILESS_MAIN(TestHouse)
#include "tst_house.moc"
