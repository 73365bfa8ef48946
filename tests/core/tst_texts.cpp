// No text that can reach a person stands in the sources without being translated.
#include "tests/support/sourceliterals.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace delegations;
using test::SourceLiteral;

namespace {

const QString root = QStringLiteral(DELEGATIONS_SOURCE_DIR);

QString content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString entry(const QString &file, const QString &text)
{
    return file + u'\t' + text;
}

/// What reads as text and never reaches a person: file and literal; each has its reason there.
QSet<QString> internalTexts()
{
    QSet<QString> entries;
    for (const QString &line : content(root + QStringLiteral("/tests/internaltexts.tsv")).split(u'\n')) {
        const QStringList columns = line.split(u'\t');
        if (!line.startsWith(u'#') && columns.size() == 3 && !columns[2].isEmpty())
            entries.insert(entry(columns[0], columns[1]));
    }
    return entries;
}

/// Every literal of the program that reads as text and is not translated, as an entry, and where it stands.
QMap<QString, QString> untranslatedTexts(const QString &sources)
{
    QMap<QString, QString> found;
    QDirIterator files(sources, {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QFileInfo file(files.next());
        for (const SourceLiteral &literal : test::literalsOf(file.fileName(), content(file.filePath()))) {
            if (test::isUntranslatedText(literal))
                found.insert(entry(literal.file, literal.text),
                             QStringLiteral("%1:%2").arg(file.fileName()).arg(literal.line));
        }
    }
    return found;
}

} // namespace

class TestTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatIsNotTranslated_data();
    void findsWhatIsNotTranslated();
    void everyTextOfTheProgramIsTranslated();
};

void TestTexts::findsWhatIsNotTranslated_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QStringList>("texts");
    const auto row = [](const char *name, const char *source, const QStringList &texts) {
        QTest::newRow(name) << QString::fromUtf8(source) << texts;
    };
    const QStringList gone{QStringLiteral("The file is gone")};
    row("a helper", "return fail(QStringLiteral(\"The file is gone\"));", gone);
    row("a helper that takes the bytes", "return fail(\"The file \"\n    \"is gone\", path);", gone);
    row("a list in braces", "return {\"The file is gone\"};", gone);
    row("an error", "return Error{ErrorCode::Input, QStringLiteral(\"The file is gone\"), {}};", gone);
    row("a raw string", "return R\"x(The file is gone)x\";", gone);
    row("a default", "QString why = u\"The file is gone\"_qs;", gone);
    row("a choice within a translation", "tr(isGone ? \"The file is gone\" : \"It is there\")",
        gone + QStringList{QStringLiteral("It is there")});
    row("marked, and never translated",
        "QString::fromUtf8(QT_TRANSLATE_NOOP(\"Store\", \"The file is gone\"))", gone);
    row("put behind a translation", "tr(\"Gone\").arg(\"The file is gone\")", gone);
    row("parts of a text", "return name + QStringLiteral(\" of \") + other + \"rows: \" + \"%1 more\";",
        {QStringLiteral(" of "), QStringLiteral("rows: "), QStringLiteral("%1 more")});
    row("one word", "return QStringLiteral(\"Members\");", {QStringLiteral("Members")});
    row("a small word that is shown", "button->setText(QStringLiteral(\"gone\"));", {QStringLiteral("gone")});
    row("a label made of a word", "auto *label = new QLabel(QStringLiteral(\"gone\"), this);",
        {QStringLiteral("gone")});
    row("a label by name", "QLabel label(\"gone\");", {QStringLiteral("gone")});
    row("Russian", "return QStringLiteral(\"Нет\");", {QStringLiteral("Нет")});
    row("a Russian word that is read", "return word == QLatin1String(\"сенатор\");", {});
    row("translated", "complain(tr(\"The file is gone\").arg(QStringLiteral(\"uid\")));", {});
    row("translated by its context", "QCoreApplication::translate(\"Store\", \"The file is gone\")", {});
    row("in a comment", "// \"The file is gone\"\n/* \"It\n is\" gone */ int a = 1'000;", {});
    row("keys", "value(QStringLiteral(\"area_id\")); add(\"newCountry\"); set(\"QT_QPA_PLATFORM\");", {});
    row("the name of an object", "row->setObjectName(QStringLiteral(\"Row\") + name);", {});
    row("what only a log holds", "return Error{ErrorCode::Internal, {}, QStringLiteral(\"no such row\")};",
        {});
    row("an included file", "#include \"The file.h\"\n", {});
}

void TestTexts::findsWhatIsNotTranslated()
{
    QFETCH(QString, source);
    QStringList found;
    for (const SourceLiteral &literal : test::literalsOf(QStringLiteral("x.cpp"), source)) {
        if (test::isUntranslatedText(literal))
            found.append(literal.text);
    }
    QTEST(found, "texts");
}

/// The mend is to translate it; or, if nobody ever sees it, a line in internaltexts.tsv that says why.
void TestTexts::everyTextOfTheProgramIsTranslated()
{
    const QTemporaryDir sources;
    QProcess update;
    update.start(root + QStringLiteral("/resources/translations/update"),
                 {QStringLiteral("--sources"), sources.path()});
    QVERIFY(update.waitForFinished(60'000));
    QVERIFY2(update.exitCode() == 0, update.readAllStandardError().constData());
    const QMap<QString, QString> found = untranslatedTexts(sources.path());
    const QSet<QString> internal = internalTexts();
    QVERIFY(!internal.isEmpty());
    QStringList offences;
    for (auto text = found.cbegin(); text != found.cend(); ++text) {
        if (!internal.contains(text.key()))
            offences.append(text.value() + u'\t' + text.key());
    }
    for (const QString &known : internal) {
        if (!found.contains(known))
            offences.append(QStringLiteral("no longer there: ") + known);
    }
    for (const QString &offence : offences)
        qInfo().noquote() << offence;
    QCOMPARE(offences, QStringList());
}

QTEST_GUILESS_MAIN(TestTexts)
#include "tst_texts.moc"
