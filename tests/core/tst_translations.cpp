// Every text of the program has its translation, with the same placeholders.
#include "app/language.h"
#include "models/core/kinds/people.h"
#include "models/core/kinds/recordtype.h"
#include "models/core/kinds/seats.h"
#include "models/exchange/formats/csv/csvvalue.h"
#include "models/exchange/formats/peopletable.h"
#include "models/store/read/furtherfields.h"
#include "resources/resources.h"
#include "tests/support/program.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace delegations;

namespace {

const QString folder = QStringLiteral(DELEGATIONS_SOURCE_DIR "/resources/translations/");

struct Message
{
    QString context;
    QString source;
    bool isFinished = false;
    bool isCounted = false;
    QStringList forms; ///< The translation; one for each of the language's plurals if it is counted.
};

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message;
    message.context = context;
    message.isCounted = xml.attributes().value(QStringLiteral("numerus")) == QLatin1String("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            message.source = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            message.isFinished = !xml.attributes().hasAttribute(QStringLiteral("type"));
            if (!message.isCounted)
                message.forms.append(xml.readElementText());
            while (message.isCounted && xml.readNextStartElement())
                message.forms.append(xml.readElementText());
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QList<Message> messages(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> read;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("message"))
            read.append(readMessage(xml, context));
    }
    return xml.hasError() ? QList<Message>() : read;
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression placeholder(QStringLiteral("%(L?[0-9]+|n)"));
    QStringList found;
    auto matches = placeholder.globalMatch(text);
    while (matches.hasNext())
        found.append(matches.next().captured());
    found.sort();
    found.removeDuplicates();
    return found;
}

/// What is to be translated, wherever it stands in the file.
QStringList texts(const QString &path)
{
    QStringList found;
    for (const Message &message : messages(path))
        found.append(message.context + QStringLiteral(": ") + message.source);
    found.sort();
    return found;
}

/// A line of the glossary: what is not written for a term.
struct GlossaryTerm
{
    QRegularExpression wrong;
    QRegularExpression right; ///< Where the same words are right all the same.
    QRegularExpression contexts;
    bool isElsewhere = false; ///< Whether it holds everywhere but in those.
    QString better;

    [[nodiscard]] bool holdsIn(const QString &context) const
    {
        return contexts.pattern().isEmpty() || contexts.match(context).hasMatch() != isElsewhere;
    }
    [[nodiscard]] bool isBrokenBy(QString text) const
    {
        text.remove(u'&');
        if (!right.pattern().isEmpty())
            text.remove(right);
        return !wrong.pattern().isEmpty() && text.contains(wrong);
    }
};

QRegularExpression expression(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption |
                                           QRegularExpression::UseUnicodePropertiesOption);
}

QList<GlossaryTerm> glossary()
{
    QFile file(folder + QStringLiteral("glossary.ru.tsv"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<GlossaryTerm> terms;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList columns = line.split(u'\t');
        if (line.startsWith(u'#') || columns.size() != 6)
            continue;
        const bool isElsewhere = columns[4].startsWith(u'-');
        const QString contexts = columns[4].mid(isElsewhere ? 1 : 0);
        terms.append({expression(columns[2]), expression(columns[3]),
                      expression(contexts.isEmpty() ? QString()
                                                    : QStringLiteral("^(delegations::)?(%1)$").arg(contexts)),
                      isElsewhere, columns[1]});
    }
    return terms;
}

/// The Russian texts: those of the program, and those of its entry in the desktop's menu.
QList<Message> russianMessages()
{
    QList<Message> all = messages(folder + QStringLiteral("delegations_ru.ts"));
    QFile desktop(QStringLiteral(DELEGATIONS_SOURCE_DIR "/resources/desktop/delegations.desktop"));
    if (!desktop.open(QIODevice::ReadOnly))
        return {};
    for (const QString &line : QString::fromUtf8(desktop.readAll()).split(u'\n')) {
        if (line.contains(QStringLiteral("[ru]=")))
            all.append({QStringLiteral("desktop"), line, true, false, {line.section(u'=', 1)}});
    }
    return all;
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsThere_data();
    void everyTextIsThere();
    void everyTextIsTranslated_data() { everyTextIsThere_data(); }
    void everyTextIsTranslated();
    void placeholdersStay_data() { everyTextIsThere_data(); }
    void placeholdersStay();
    void keepsTheKeysOfMenusAndButtons();
    void russianKeepsToItsGlossary();
    void pagesAndDocumentsHaveOneWordForOneThing();
    void russianIsSetAsInPrint_data();
    void russianIsSetAsInPrint();
    void speaksThePersonsLanguage_data();
    void speaksThePersonsLanguage();
    void tablesAreReadAgainInTheLanguageTheyWereWrittenIn();
    void theCommandLineExplainsItselfInTheLanguage();
};

void TestTranslations::everyTextIsThere_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("Russian") << QStringLiteral("delegations_ru.ts");
    QTest::newRow("English plurals") << QStringLiteral("delegations_en.ts");
}

/// The mend is to run resources/translations/update, and to translate what it marks.
void TestTranslations::everyTextIsThere()
{
    QFETCH(QString, file);
    const QTemporaryDir made;
    const QString copy = made.filePath(file);
    QVERIFY(QFile::copy(folder + file, copy));
    QProcess update;
    update.start(folder + QStringLiteral("update"), {copy});
    QVERIFY(update.waitForFinished(60'000));
    QVERIFY2(update.exitCode() == 0, update.readAllStandardError().constData());
    QCOMPARE(texts(folder + file), texts(copy));
}

void TestTranslations::everyTextIsTranslated()
{
    QFETCH(QString, file);
    const QList<Message> all = messages(folder + file);
    QVERIFY(all.size() > 5);
    QStringList offences;
    for (const Message &message : all) {
        if (!message.isFinished || message.forms.isEmpty() || message.forms.contains(QString()))
            offences.append(message.context + QStringLiteral(": ") + message.source);
    }
    QCOMPARE(offences, QStringList());
}

void TestTranslations::placeholdersStay()
{
    QFETCH(QString, file);
    QStringList offences;
    for (const Message &message : messages(folder + file)) {
        for (const QString &form : message.forms) {
            if (placeholders(form) != placeholders(message.source))
                offences.append(message.source + QStringLiteral(" -> ") + form);
        }
    }
    QCOMPARE(offences, QStringList());
}

/// What is pressed with Alt in the English window can be pressed in the Russian one.
void TestTranslations::keepsTheKeysOfMenusAndButtons()
{
    QStringList offences;
    for (const Message &message : messages(folder + QStringLiteral("delegations_ru.ts"))) {
        static const QRegularExpression mnemonic(QStringLiteral("&[^ &]"));
        for (const QString &form : message.forms) {
            if (form.count(mnemonic) != message.source.count(mnemonic))
                offences.append(message.source + QStringLiteral(" -> ") + form);
        }
    }
    QCOMPARE(offences, QStringList());
}

/// The mend is to say it as glossary.ru.tsv does; or, for another term, a line there.
void TestTranslations::russianKeepsToItsGlossary()
{
    const QList<GlossaryTerm> terms = glossary();
    QVERIFY(terms.size() > 20);
    QStringList offences;
    for (const Message &message : russianMessages()) {
        for (const GlossaryTerm &term : terms) {
            for (const QString &form : message.forms) {
                if (term.holdsIn(message.context) && term.isBrokenBy(form))
                    offences.append(message.context + QStringLiteral(": ") + form + QStringLiteral(" -> ") +
                                    term.better);
            }
        }
    }
    QVERIFY2(offences.isEmpty(), qPrintable(offences.join(u'\n')));
}

/// Headings and labels that read alike in English are one in Russian too.
void TestTranslations::pagesAndDocumentsHaveOneWordForOneThing()
{
    static const QRegularExpression page(
        QStringLiteral("^delegations::(\\w+Page|\\w+Row|MembersModel|DatedListModel)$"));
    const QList<Message> all = messages(folder + QStringLiteral("delegations_ru.ts"));
    QHash<QString, QStringList> inDocuments;
    for (const Message &message : all) {
        if (message.context == QLatin1String("Report"))
            inDocuments.insert(message.source, message.forms);
    }
    int shared = 0;
    for (const Message &message : all) {
        if (!page.match(message.context).hasMatch() || !inDocuments.contains(message.source))
            continue;
        ++shared;
        QVERIFY2(message.forms == inDocuments.value(message.source), qPrintable(message.source));
    }
    QVERIFY(shared > 5);
}

void TestTranslations::russianIsSetAsInPrint_data()
{
    QTest::addColumn<QString>("wrong");
    QTest::newRow("a unit may come loose from its number")
        << QStringLiteral("[0-9%nN] (МБ|КБ|ГБ|с|мин|г\\.|гг\\.|миллион)(?!\\p{L})");
    QTest::newRow("a number may come loose from its sign") << QStringLiteral("№ ");
    QTest::newRow("a range or clause has the English dash") << QStringLiteral(" – ");
    QTest::newRow("straight or English quotation marks") << QStringLiteral("[\"“”]");
    QTest::newRow("three dots") << QStringLiteral("\\.\\.\\.(?!\\]| \\[)");
    QTest::newRow("a hyphen for a dash") << QStringLiteral("\\p{L} - \\p{L}");
}

void TestTranslations::russianIsSetAsInPrint()
{
    QFETCH(QString, wrong);
    const QRegularExpression found = expression(wrong);
    QStringList offences;
    for (const Message &message : russianMessages()) {
        for (const QString &form : message.forms) {
            if (form.contains(found) && !form.contains(QStringLiteral("delegations [DATABASE]")))
                offences.append(form);
        }
    }
    QVERIFY2(offences.isEmpty(), qPrintable(offences.join(u'\n')));
}

void TestTranslations::speaksThePersonsLanguage_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("save");
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("several");
    const QString english = QStringLiteral("&Save");
    QTest::newRow("Russian") << QLocale(QLocale::Russian, QLocale::Kazakhstan) << QStringLiteral("&Сохранить")
                             << QStringLiteral("21 член") << QStringLiteral("3 члена");
    QTest::newRow("English") << QLocale(QLocale::English, QLocale::UnitedKingdom) << english
                             << QStringLiteral("21 members") << QStringLiteral("3 members");
    QTest::newRow("one without a translation") << QLocale(QLocale::Finnish) << english
                                               << QStringLiteral("21 members") << QStringLiteral("3 members");
    QTest::newRow("none") << QLocale::c() << english << QStringLiteral("21 members")
                          << QStringLiteral("3 members");
}

void TestTranslations::speaksThePersonsLanguage()
{
    QFETCH(QLocale, locale);
    openResources();
    const ProgramLanguage language(locale);
    const auto members = [](int count) {
        return QCoreApplication::translate("SeatText", "%Ln members", nullptr, count);
    };
    QTEST(QCoreApplication::translate("delegations::FormPage", "&Save"), "save");
    QTEST(members(21), "one");
    QTEST(members(3), "several");
}

void TestTranslations::tablesAreReadAgainInTheLanguageTheyWereWrittenIn()
{
    openResources();
    const PeopleTable table(true, PeopleTable::Dates::Own, furtherFieldsOfPeople());
    const CsvMapping english = guessedMapping(table.titles()).mapping;
    const ProgramLanguage language{QLocale(QLocale::Russian)};
    const QStringList titles = table.titles();
    QCOMPARE(titles.first(), QStringLiteral("Полное имя"));
    const CsvMapping russian = guessedMapping(titles).mapping;
    QVERIFY(!english.has(CsvTarget::Further));
    for (qsizetype column = 0; column < titles.size(); ++column)
        QVERIFY2(russian.column(column) == english.column(column), qPrintable(titles[column]));
    const auto readAgain = [](FieldId field, CsvTarget target) {
        const FieldSpec &spec = specOf(field);
        for (const Choice &choice : spec.choices)
            QCOMPARE(csvValue(target, spec.displayText(QString(choice.value))), choice.value);
    };
    readAgain(fields::person.gender, CsvTarget::Gender);
    readAgain(fields::membership.capacity, CsvTarget::Capacity);
    readAgain(fields::membership.startReason, CsvTarget::StartReason);
    readAgain(fields::membership.endReason, CsvTarget::EndReason);
    readAgain(fields::membership.votes, CsvTarget::Votes);
}

void TestTranslations::theCommandLineExplainsItselfInTheLanguage()
{
    const QByteArray before = qgetenv("LANGUAGE");
    qputenv("LANGUAGE", "ru");
    const QByteArray overview = test::runProgram({QStringLiteral("--help")}).output;
    const QByteArray command = test::runProgram({QStringLiteral("import"), QStringLiteral("--help")}).output;
    const test::ProgramRun wrong = test::runProgram({QStringLiteral("import"), QStringLiteral("a.db")});
    qputenv("LANGUAGE", before);
    QVERIFY2(overview.contains("прочитать файлы в базу данных"), overview.constData());
    QVERIFY2(command.startsWith("Использование: delegations import DATABASE FILE... [параметры]\n"),
             command.constData());
    QCOMPARE(wrong.errors, QByteArray("delegations: После команды чего-то не хватает. См. --help.\n"));
    QCOMPARE(wrong.exitCode, 2);
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
