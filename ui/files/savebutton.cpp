#include "ui/files/savebutton.h"

#include "models/core/answer.h"
#include "ui/files/documentfile.h"
#include "ui/widgets/filechooser.h"

#include <QFileInfo>

namespace delegations {

SaveButton::SaveButton(QWidget *parent) : QPushButton(tr("Save As…"), parent)
{
    setAutoDefault(true);
    connect(this, &QPushButton::clicked, this, &SaveButton::choose);
}

void SaveButton::setDocument(const QString &name, const QByteArray &content)
{
    m_name = name;
    m_content = content;
    setAccessibleName(tr("Save %1 as a file").arg(name));
    setVisible(!content.isEmpty());
}

void SaveButton::choose()
{
    auto *chooser =
        new FileChooser(FileChooser::Purpose::Save, tr("Save the Document"), tr("All files (*)"), this);
    chooser->setObjectName(QStringLiteral("documentChooser"));
    chooser->suggest(QFileInfo(m_name).fileName()); // A name may look like a path.
    connect(chooser, &QFileDialog::fileSelected, this, &SaveButton::save);
    chooser->open();
}

void SaveButton::save(const QString &path)
{
    whenAnswered(saveDocument(path, m_content), this, [this, path](const Status &saved) {
        emit told(saved ? tr("Saved as %1.").arg(QFileInfo(path).fileName()) : saved.error().userText);
    });
}

} // namespace delegations
