// The rules of the house that the linker does not keep: who may include whom, and what stands where.
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QTest>

namespace {

const QString root = QStringLiteral(DELEGATIONS_SOURCE_DIR);

/// For each folder, those of this program that it may include, itself apart.
const QMap<QString, QStringList> &allowed()
{
    static const QMap<QString, QStringList> rules{
        {QStringLiteral("models/core"), {}},
        {QStringLiteral("models/language"), {QStringLiteral("models/core"), QStringLiteral("resources")}},
        {QStringLiteral("models/store"), {QStringLiteral("models/core"), QStringLiteral("resources")}},
        {QStringLiteral("models/items"), {QStringLiteral("models/core"), QStringLiteral("models/store")}},
        {QStringLiteral("models/edit"),
         {QStringLiteral("models/core"), QStringLiteral("models/language"), QStringLiteral("models/store")}},
        {QStringLiteral("models/exchange"),
         {QStringLiteral("models/core"), QStringLiteral("models/language"), QStringLiteral("models/store"),
          QStringLiteral("resources")}},
        {QStringLiteral("models/report"),
         {QStringLiteral("models/core"), QStringLiteral("models/language"), QStringLiteral("models/store"),
          QStringLiteral("resources")}},
        {QStringLiteral("ui"),
         {QStringLiteral("models/core"), QStringLiteral("models/language"), QStringLiteral("models/items"),
          QStringLiteral("models/edit"), QStringLiteral("models/exchange"), QStringLiteral("models/report")}},
    };
    return rules;
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

/// What a file includes: "models/core/id.h", "QString".
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

} // namespace

class TestHouse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldersIncludeOnlyWhatTheyMay();
    void onlyTheStoreSpeaksToTheDatabase();
    void modelsKnowNoWidgets();
    void sqlStandsInItsOwnFiles();
    void nothingElseStandsAtTheTop();
    void filesStaySmall();
    void countedTextsFollowTheLocale();
};

void TestHouse::foldersIncludeOnlyWhatTheyMay()
{
    QStringList offences;
    for (auto rule = allowed().cbegin(); rule != allowed().cend(); ++rule) {
        const QStringList paths = sources(rule.key());
        QVERIFY2(!paths.isEmpty(), qPrintable(rule.key()));
        for (const QString &path : paths) {
            for (const QString &include : includes(path)) {
                const QStringList may = rule.value() + QStringList{rule.key()};
                const bool fine =
                    !isOwn(include) || std::any_of(may.cbegin(), may.cend(), [&](const QString &folder) {
                        return include.startsWith(folder + u'/');
                    });
                if (!fine)
                    offences.append(path + QStringLiteral(" includes ") + include);
            }
        }
    }
    QCOMPARE(offences, QStringList());
}

void TestHouse::onlyTheStoreSpeaksToTheDatabase()
{
    QStringList offences;
    for (const char *folder : {"models/core", "models/language", "models/items", "models/edit",
                               "models/exchange", "models/report", "ui", "app"}) {
        for (const QString &path : sources(QString::fromLatin1(folder))) {
            for (const QString &include : includes(path)) {
                if (include.startsWith(QStringLiteral("QSql")) ||
                    include.startsWith(QStringLiteral("sqlite3")))
                    offences.append(path + QStringLiteral(" includes ") + include);
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
