// The codes of languages, in a Russian window.
#include "models/core/kinds/news.h"
#include "models/core/kinds/recordtype.h"
#include "resources/resources.h"
#include "ui/form/codeeditor.h"

#include <QAbstractItemModel>
#include <QCompleter>
#include <QLineEdit>
#include <QLocale>
#include <QTest>
#include <QTranslator>

#include <algorithm>

using namespace delegations;

namespace {

QString l(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

class TestCodeEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aLanguageStandsByItsNameHere();
    void aLanguageIsUnderstoodByItsNames_data();
    void aLanguageIsUnderstoodByItsNames();
    void languagesAreOfferedInTheOrderOfTheirNames();

private:
    QTranslator m_russian;
    const FieldSpec &m_field = specOf(fields::newsItem.language);
};

void TestCodeEditor::initTestCase()
{
    openResources();
    QVERIFY(m_russian.load(l(":/i18n/delegations_ru.qm")));
    QVERIFY(QCoreApplication::installTranslator(&m_russian));
    QLocale::setDefault(QLocale(QLocale::Russian, QLocale::Russia));
}

void TestCodeEditor::aLanguageStandsByItsNameHere()
{
    CodeEditor editor(m_field, FieldEditor::Room::Roomy, nullptr);
    editor.setValue(l("kk"));
    QCOMPARE(dynamic_cast<QLineEdit &>(editor.input()).text(), l("Казахский (kk)"));
    QCOMPARE(editor.value(), QVariant(l("kk")));
    editor.setValue(l("x-private"));
    QCOMPARE(dynamic_cast<QLineEdit &>(editor.input()).text(), l("x-private"));
}

void TestCodeEditor::aLanguageIsUnderstoodByItsNames_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("code");
    QTest::newRow("here") << l("Русский") << l("ru");
    QTest::newRow("in small letters") << l("казахский") << l("kk");
    QTest::newRow("in English") << l("Kazakh") << l("kk");
    QTest::newRow("in itself") << l("français") << l("fr");
    QTest::newRow("code") << l("be") << l("be");
    QTest::newRow("nobody's") << l("Языкский") << l("Языкский");
    QTest::newRow("nothing") << QString() << QString();
}

void TestCodeEditor::aLanguageIsUnderstoodByItsNames()
{
    QFETCH(QString, typed);
    CodeEditor editor(m_field, FieldEditor::Room::Roomy, nullptr);
    auto &input = dynamic_cast<QLineEdit &>(editor.input());
    input.insert(typed);
    QTEST(editor.value().toString(), "code");
}

void TestCodeEditor::languagesAreOfferedInTheOrderOfTheirNames()
{
    CodeEditor editor(m_field, FieldEditor::Room::Roomy, nullptr);
    const QAbstractItemModel *offered = dynamic_cast<QLineEdit &>(editor.input()).completer()->model();
    QStringList texts;
    for (int row = 0; row < offered->rowCount(); ++row)
        texts.append(offered->index(row, 0).data().toString());
    QVERIFY(texts.contains(l("Русский (ru)")));
    QVERIFY(texts.indexOf(l("Белорусский (be)")) < texts.indexOf(l("Казахский (kk)")));
    // What has no name here stands by its own one, not by that of the window's language.
    QCOMPARE(texts.filter(l("Русский")).size(), 1);
    QVERIFY(std::ranges::is_sorted(
        texts, [](const QString &a, const QString &b) { return a.localeAwareCompare(b) < 0; }));
}

QTEST_MAIN(TestCodeEditor)
#include "tst_codeeditor.moc"
