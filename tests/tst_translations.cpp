// Every text of the program has its translation, with the same placeholders.
#include "app/language.h"
#include "models/core/datewords.h"
#include "models/core/languagename.h"
#include "models/core/recordtype.h"
#include "models/exchange/csvvalue.h"
#include "models/exchange/peopletable.h"
#include "models/report/reportlanguage.h"
#include "resources/resources.h"
#include "tests/support/program.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>
#include <QXmlStreamReader>

using namespace delegations;

namespace {

const QString folder = QStringLiteral(DELEGATIONS_SOURCE_DIR "/resources/translations/");

const QString probeOption = QStringLiteral("--tell-locale");

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
    void russianIsSetAsInPrint_data();
    void russianIsSetAsInPrint();
    void datesReadTheSameInTheWindowAndInDocuments_data();
    void datesReadTheSameInTheWindowAndInDocuments();
    void languagesHaveNamesInTheLanguageOfTheWindow();
    void speaksThePersonsLanguage_data();
    void speaksThePersonsLanguage();
    void datesAndNumbersAreInTheLanguageOfTheTexts_data();
    void datesAndNumbersAreInTheLanguageOfTheTexts();
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

void TestTranslations::datesReadTheSameInTheWindowAndInDocuments_data()
{
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("end");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("russian");
    const auto row = [](const char *start, const char *end, const char *english, const char *russian) {
        QTest::addRow("%s to %s", start, end)
            << QString::fromUtf8(start) << QString::fromUtf8(end) << QString::fromUtf8(english)
            << QString::fromUtf8(russian).replace(u'_', QChar::Nbsp);
    };
    row("2020-06-05", "", "since 5 June 2020", "с 5 июня 2020_г.");
    row("2020-01", "", "since January 2020", "с января 2020_г.");
    row("2020", "", "since 2020", "с 2020_г.");
    row("", "2015-03-30", "until 30 March 2015", "по 30 марта 2015_г.");
    row("", "2021-03", "until March 2021", "по март 2021_г.");
    row("", "2018", "until 2018", "по 2018_г.");
    row("2021-01-15", "2022-06-04", "15 January 2021 – 4 June 2022", "15 января 2021_г. — 4 июня 2022_г.");
    row("2021-05", "2021-06", "May 2021 – June 2021", "май 2021_г. — июнь 2021_г.");
    row("2019", "2021", "2019 – 2021", "2019–2021_гг.");
    row("2019", "2021-06", "2019 – June 2021", "2019_г. — июнь 2021_г.");
    row("", "", "", "");
}

void TestTranslations::datesReadTheSameInTheWindowAndInDocuments()
{
    QFETCH(QString, start);
    QFETCH(QString, end);
    const PartialDate from = *PartialDate::parse(start);
    const PartialDate until = *PartialDate::parse(end);
    openResources();
    for (const char *code : {"english", "russian"}) {
        const QLocale locale = code[0] == 'e' ? QLocale(QLocale::English) : QLocale(QLocale::Russian);
        const ProgramLanguage window(locale);
        QTEST(DateWords().period(from, until), code);
        QTEST(ReportLanguage(QLocale::languageToCode(locale.language())).period(from, until), code);
    }
}

void TestTranslations::languagesHaveNamesInTheLanguageOfTheWindow()
{
    openResources();
    {
        const ProgramLanguage english{QLocale(QLocale::English)};
        QCOMPARE(languageName(QStringLiteral("kk")), QStringLiteral("Kazakh"));
        QCOMPARE(languageName(QStringLiteral("ru-Latn")), QStringLiteral("Russian"));
    }
    const ProgramLanguage russian{QLocale(QLocale::Russian)};
    QCOMPARE(languageName(QStringLiteral("kk")), QStringLiteral("Казахский"));
    QCOMPARE(languageName(QStringLiteral("ky")), QStringLiteral("Кыргызский"));
    QCOMPARE(languageName(QStringLiteral("qqq")), QString());
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

void TestTranslations::datesAndNumbersAreInTheLanguageOfTheTexts_data()
{
    QTest::addColumn<QByteArrayList>("environment");
    QTest::addColumn<QString>("month");
    QTest::addColumn<QString>("number");
    QTest::addColumn<int>("firstDay");
    const auto row = [](const char *name, const QByteArrayList &environment, const char *month,
                        const char *number, Qt::DayOfWeek firstDay) {
        QTest::newRow(name) << environment << QString::fromUtf8(month)
                            << QString::fromUtf8(number).replace(u'_', QChar::Nbsp) << int(firstDay);
    };
    row("LANGUAGE alone", {"LANG=C.UTF-8", "LANGUAGE=ru"}, "июнь", "2_987,5", Qt::Monday);
    row("LANGUAGE over American", {"LANG=en_US.UTF-8", "LANGUAGE=ru"}, "июнь", "2_987,5", Qt::Monday);
    row("Russian", {"LANG=ru_RU.UTF-8"}, "июнь", "2_987,5", Qt::Monday);
    row("Russian, dates elsewhere", {"LANG=ru_RU.UTF-8", "LC_TIME=en_US.UTF-8"}, "июнь", "2_987,5",
        Qt::Monday);
    row("English over Russian", {"LANG=ru_RU.UTF-8", "LANGUAGE=en"}, "June", "2,987.5", Qt::Monday);
    row("American", {"LANG=en_US.UTF-8"}, "June", "2,987.5", Qt::Sunday);
    row("a language without a translation", {"LANG=fi_FI.UTF-8"}, "June", "2_987,5", Qt::Monday);
    row("none", {"LANG=C.UTF-8"}, "June", "2,987.5", Qt::Monday);
}

/// In a process of its own: the system's locale is read once.
void TestTranslations::datesAndNumbersAreInTheLanguageOfTheTexts()
{
    QFETCH(QByteArrayList, environment);
    QProcess probe;
    QProcessEnvironment around = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"LC_ALL", "LC_TIME", "LC_NUMERIC", "LC_MESSAGES", "LANG", "LANGUAGE"})
        around.remove(QString::fromLatin1(name));
    for (const QByteArray &setting : environment) {
        const QStringList parts = QString::fromLatin1(setting).split(u'=');
        around.insert(parts[0], parts[1]);
    }
    probe.setProcessEnvironment(around);
    probe.start(QCoreApplication::applicationFilePath(), {probeOption});
    QVERIFY(probe.waitForFinished());
    const QStringList told = QString::fromUtf8(probe.readAllStandardOutput()).split(u'|');
    QCOMPARE(told.size(), 3);
    QTEST(told[0], "month");
    QTEST(told[1], "number");
    QTEST(told[2].toInt(), "firstDay");
}

void TestTranslations::tablesAreReadAgainInTheLanguageTheyWereWrittenIn()
{
    openResources();
    const CsvMapping english = guessedMapping(PeopleTable(true).titles()).mapping;
    const ProgramLanguage language{QLocale(QLocale::Russian)};
    const QStringList titles = PeopleTable(true).titles();
    QCOMPARE(titles.first(), QStringLiteral("Полное имя"));
    const CsvMapping russian = guessedMapping(titles).mapping;
    for (qsizetype column = 0; column < titles.size(); ++column)
        QVERIFY2(russian.column(column) == english.column(column), qPrintable(titles[column]));
    const auto readAgain = [](RecordKind kind, const char *field, CsvTarget target) {
        const FieldSpec &spec = *recordType(kind).field(QString::fromLatin1(field));
        for (const Choice &choice : spec.choices)
            QCOMPARE(csvValue(target, spec.displayText(choice.value)), choice.value);
    };
    readAgain(RecordKind::Person, "gender", CsvTarget::Gender);
    readAgain(RecordKind::Membership, "capacity", CsvTarget::Capacity);
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

/// What a window begins with in the environment that it is started in.
int tellLocale(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    openResources();
    const ProgramLanguage language;
    const QLocale locale;
    QTextStream(stdout) << locale.standaloneMonthName(6) << '|' << locale.toString(2987.5, 'f', 1) << '|'
                        << int(locale.firstDayOfWeek());
    return 0;
}

int main(int argc, char *argv[])
{
    if (argc == 2 && QString::fromLatin1(argv[1]) == probeOption)
        return tellLocale(argc, argv);
    const QCoreApplication application(argc, argv);
    TestTranslations test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_translations.moc"
