// The program's window in which somebody has begun to work: typist DATABASE FORM ID [--hang], ID being 0 for
// a new record, types into a form; typist DATABASE import FILE has an import written. Prints what the form
// holds, then "ready", and goes on until it is ended from outside; with --hang, without an event loop.
#include "app/document.h"
#include "app/endsignals.h"
#include "app/session.h"
#include "models/core/kinds/people.h"
#include "models/edit/recorddraft.h"
#include "resources/resources.h"
#include "tests/support/drafttext.h"
#include "ui/exchange/importpage.h"
#include "ui/window/detailarea.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QThread>
#include <QTimer>
#include <QToolButton>

#include <cstdio>

using namespace delegations;
using namespace delegations::test;

namespace {

void typeInto(QWidget &form)
{
    int count = 0;
    for (QLineEdit *line : form.findChildren<QLineEdit *>()) {
        // What is picked from a list is not typed; a value that cannot be saved is kept like any other.
        if (!line->objectName().startsWith(QStringLiteral("field_")) &&
            !line->objectName().startsWith(QStringLiteral("group_")))
            continue;
        if (line->isReadOnly() || line->objectName().contains(QStringLiteral("_id")) ||
            line->objectName().endsWith(QStringLiteral("language")))
            continue;
        QTest::keyClicks(line, QStringLiteral(" Typed %1").arg(++count));
    }
    for (QPlainTextEdit *text : form.findChildren<QPlainTextEdit *>())
        text->insertPlainText(QStringLiteral("Long %1\nЩ").arg(++count)); // No key of a keyboard types all.
}

/// A row more in every group, and the first stored row of each away.
void changeRows(RecordDraft &draft, QWidget &form)
{
    for (const Group &group : draft.type().groups) {
        auto *add = form.findChild<QPushButton *>(QStringLiteral("add_") + group.key);
        if (draft.rows(group.key).size() > 1) {
            const QString first = QStringLiteral("group_%1_0_remove").arg(group.key);
            form.findChild<QToolButton *>(first)->click();
        }
        add->click();
        QTest::qWait(0);
    }
}

bool type(MainWindow &window, FormType::Subject subject, qint64 id)
{
    auto *details = window.findChild<DetailArea *>();
    const RecordKey key{formType(subject).kind, id};
    if (id != 0) {
        emit details->linkActivated(key);
        if (!QTest::qWaitFor([&] { return details->record() == key; }))
            return false;
        details->edit();
    } else {
        details->create(subject, {});
    }
    QWidget *form = window.findChild<QWidget *>(QStringLiteral("formPage"));
    if (!form || !window.draft())
        return false;
    changeRows(*window.draft(), *form);
    typeInto(*form);
    if (subject == FormType::Representative)
        window.draft()->setValue(fields::person.photo, QByteArray("\x89PNG\0\xff", 6));
    for (const QString &line : draftText(*window.draft()))
        std::printf("%s\n", qUtf8Printable(line));
    return true;
}

/// True while it is being written.
bool import(MainWindow &window, const Session &session, const QString &path)
{
    if (!QTest::qWaitFor([&] { return session.isFileChecked(); }))
        return false;
    window.importFiles({path});
    QPushButton *apply = nullptr;
    const bool canApply = QTest::qWaitFor(
        [&] {
            apply = window.findChild<QPushButton *>(QStringLiteral("applyImport"));
            return apply && apply->isVisible() && apply->isEnabled();
        },
        25'000);
    if (!canApply)
        return false;
    apply->click();
    QTest::qWait(200);
    const auto *page = window.findChild<ImportPage *>();
    return page && page->isApplying();
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication::setApplicationName(QStringLiteral("delegations"));
    QCoreApplication::setOrganizationName(QStringLiteral("delegations"));
    openResources();
    const QApplication application(argc, argv);
    const EndSignals endSignals;
    MainWindow window;
    Session session(window);
    QObject::connect(&endSignals, &EndSignals::received, &session, &Session::end);
    session.open(QString::fromLocal8Bit(argv[1]));
    window.show();
    const QByteArray work(argv[2]);
    QTimer::singleShot(0, &window, [&] {
        const bool works = work == "import" ? import(window, session, QString::fromLocal8Bit(argv[3]))
                                            : type(window, FormType::Subject(work.toInt()),
                                                   QByteArray(argv[3]).toLongLong());
        if (!works)
            return QCoreApplication::exit(3);
        std::printf("ready\n");
        std::fflush(stdout);
        while (argc > 4)
            QThread::msleep(100);
    });
    return QApplication::exec();
}
