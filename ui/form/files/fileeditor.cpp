#include "ui/form/files/fileeditor.h"

#include "models/core/answer.h"
#include "ui/files/documentfile.h"
#include "ui/files/savebutton.h"
#include "ui/widgets/filechooser.h"
#include "ui/widgets/textlabel.h"

#include <QDropEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMimeData>
#include <QMimeDatabase>
#include <QUrl>

namespace delegations {

namespace {

/// The one file that is dragged; empty for anything else.
QString fileIn(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

} // namespace

FileEditor::FileEditor(const FieldSpec &field, Room room, QWidget *parent)
    : FieldEditor(field, room, parent)
    , m_choose(new QPushButton(tr("Choose a File…")))
    , m_save(new SaveButton)
    , m_message(new TextLabel(theme::Type::Caption, TextLabel::Tone::Muted))
{
    setAcceptDrops(true);
    m_choose->setAutoDefault(true);
    m_choose->setMinimumWidth(m_choose->sizeHint().width() + theme::medium);
    m_save->setObjectName(QStringLiteral("save_") + field.column);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::small);
    buttons->addWidget(m_choose);
    buttons->addWidget(m_save);
    buttons->addWidget(m_message, 1, Qt::AlignVCenter);
    buttons->setContentsMargins(0, 0, 0, 0);
    setLayout(buttons);
    connect(m_choose, &QPushButton::clicked, this, &FileEditor::choose);
    connect(m_save, &SaveButton::told, this, [this](const QString &text) { m_message->setParagraphs(text); });
    showContent();
}

void FileEditor::setValue(const QVariant &value)
{
    ++m_reading;
    m_content = value.toByteArray();
    m_fileName.clear();
    showContent();
}

QWidget &FileEditor::input() const
{
    return *m_choose;
}

void FileEditor::choose()
{
    auto *chooser =
        new FileChooser(FileChooser::Purpose::Open, tr("Choose a Document"), tr("All files (*)"), this);
    connect(chooser, &QFileDialog::fileSelected, this, &FileEditor::take);
    chooser->open();
}

void FileEditor::take(const QString &path)
{
    m_message->setParagraphs(tr("Reading the file…"));
    const int reading = ++m_reading;
    whenAnswered(readDocument(path), this, [this, reading, path](const Result<QByteArray> &content) {
        if (reading != m_reading)
            return;
        if (!content) {
            m_message->setParagraphs(content.error().userText);
            return;
        }
        m_content = *content;
        m_fileName = QFileInfo(path).fileName();
        showContent();
        emit edited();
    });
}

void FileEditor::showContent()
{
    const QMimeType type = m_fileName.isEmpty()
                               ? QMimeDatabase().mimeTypeForData(m_content)
                               : QMimeDatabase().mimeTypeForFileNameAndData(m_fileName, m_content);
    const QString ending = type.preferredSuffix().isEmpty() ? QString() : u'.' + type.preferredSuffix();
    m_save->setDocument(m_fileName.isEmpty() ? field().labelText() + ending : m_fileName, m_content);
    m_message->setParagraphs(m_content.isEmpty() ? tr("A PDF, a scan or any other file, of 20 MB at most.")
                                                 : documentText(type.name(), m_content.size()));
}

void FileEditor::dragEnterEvent(QDragEnterEvent *event)
{
    if (!fileIn(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void FileEditor::dropEvent(QDropEvent *event)
{
    take(fileIn(event->mimeData()));
    event->acceptProposedAction();
}

} // namespace delegations
