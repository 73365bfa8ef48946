#pragma once

#include "models/core/kinds/belongings.h"
#include "models/core/viewcontext.h"
#include "models/edit/recordeditor.h"
#include "models/store/read/readworker.h"
#include "tests/support/sampleassembly.h"
#include "ui/form/formpage.h"
#include "ui/form/remarklabel.h"
#include "ui/widgets/messagebar.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>

namespace delegations::test {

/// Two countries, and one form at a time, driven as a person would.
struct Desk
{
    Desk() : sample(database) {}

    void open(FormType::Subject subject, qint64 id) { show(editor.open(subject, id).value()); }
    void create(FormType::Subject subject, const RecordKey &context = {})
    {
        show(editor.create(subject, context).value());
    }

    void show(std::unique_ptr<RecordDraft> draft)
    {
        form = std::make_unique<FormPage>(editor, std::move(draft));
        form->resize(900, 700);
        form->show();
        QVERIFY(QTest::qWaitForWindowActive(form.get()));
    }

    [[nodiscard]] QWidget *widget(const char *name) const
    {
        return form->findChild<QWidget *>(QString::fromUtf8(name));
    }
    [[nodiscard]] QLineEdit *line(const char *name) const
    {
        return form->findChild<QLineEdit *>(QString::fromUtf8(name));
    }

    void type(const char *name, const char *text) const
    {
        QLineEdit *input = line(name);
        QVERIFY2(input, name);
        input->setFocus();
        input->selectAll();
        QTest::keyClick(input, Qt::Key_Delete);
        for (const QChar c : QString::fromUtf8(text)) {
            if (c.unicode() < 0x80)
                QTest::keyClick(input, c.toLatin1());
            else
                QTest::sendKeyEvent(QTest::Click, input, Qt::Key_unknown, QString(c), Qt::NoModifier);
        }
    }

    static void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
    }

    [[nodiscard]] static QString focused()
    {
        return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString();
    }

    /// What is said beside the fields, from top to bottom.
    [[nodiscard]] QStringList remarks(Remark::Kind kind) const
    {
        QStringList texts;
        for (const RemarkLabel *label : form->findChildren<RemarkLabel *>()) {
            if (label->isVisible() && label->remark().kind == kind)
                texts.append(label->remark().text);
        }
        return texts;
    }

    [[nodiscard]] QString message() const
    {
        const auto *bar = form->findChild<MessageBar *>();
        return bar->isVisible() ? bar->text() : QString();
    }

    /// Writes as somebody else would.
    void writeUnderneath(const RecordKey &key, const Record &changes)
    {
        const Record stored = database.store().record(key).value();
        auto transaction = database.store().begin(QStringLiteral("elsewhere"));
        QVERIFY((*transaction)->update(key, stored.revision, changes).ok());
        QVERIFY((*transaction)->commit().ok());
    }

    [[nodiscard]] std::vector<Record> links(const RecordKey &area) const
    {
        return database.store().referring(fields::link.subject.area, area.id).value();
    }

    TemporaryDatabase database;
    SampleAssembly sample;
    ReadWorker reader{database.path()};
    ViewContext view;
    RecordEditor editor{database.store(), reader, view};
    std::unique_ptr<FormPage> form;
};

} // namespace delegations::test
