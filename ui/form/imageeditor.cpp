#include "ui/form/imageeditor.h"

#include "models/core/answer.h"
#include "ui/form/picturefile.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/filechooser.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QImage>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>

#include <algorithm>

namespace delegations {

namespace {

constexpr int previewSize = 88;

/// Those that pictures are copied in, and may be stored in.
const QStringList &formats()
{
    static const QStringList all{QStringLiteral("image/png"), QStringLiteral("image/jpeg")};
    return all;
}

} // namespace

ImageEditor::ImageEditor(const FieldSpec &field, Room room, QWidget *parent)
    : FieldEditor(field, room, parent)
    , m_preview(new Avatar(previewSize))
    , m_choose(new QPushButton(tr("Choose a picture…")))
    , m_remove(new QPushButton(tr("Remove")))
    , m_message(new TextLabel(theme::Type::Caption, TextLabel::Tone::Muted))
{
    m_choose->setAutoDefault(true);
    m_remove->setAutoDefault(true);
    m_remove->setObjectName(QStringLiteral("remove_") + field.column);
    m_remove->setAccessibleName(tr("Remove the picture"));
    layOut();
    connect(m_choose, &QPushButton::clicked, this, &ImageEditor::choose);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        ++m_reading;
        m_choose->setFocus();
        show({});
        emit edited();
    });
    show({});
}

void ImageEditor::layOut()
{
    m_choose->setMinimumWidth(m_choose->sizeHint().width() + theme::medium);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_choose);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto *beside = new QVBoxLayout;
    beside->setSpacing(theme::tight);
    beside->addStretch(1);
    beside->addLayout(buttons);
    beside->addWidget(m_message);
    beside->addStretch(1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::medium);
    layout->addWidget(m_preview);
    layout->addLayout(beside, 1);
}

void ImageEditor::setValue(const QVariant &value)
{
    show(value.toByteArray());
}

QWidget &ImageEditor::input() const
{
    return *m_choose;
}

void ImageEditor::choose()
{
    auto *chooser = new FileChooser(FileChooser::Purpose::Open, tr("Choose a picture"),
                                    tr("Pictures (*.png *.jpg *.jpeg)"), this);
    connect(chooser, &QFileDialog::fileSelected, this, &ImageEditor::take);
    chooser->open();
}

void ImageEditor::take(const QString &path)
{
    await(readPicture(path));
}

bool ImageEditor::isPicture(const QMimeData &copied)
{
    return copied.hasImage() ||
           std::ranges::any_of(formats(), [&](const QString &format) { return copied.hasFormat(format); });
}

bool ImageEditor::paste(const QMimeData &copied)
{
    const QUrl file = copied.urls().value(0);
    for (const QString &format : formats()) {
        if (const QByteArray content = copied.data(format); !content.isEmpty()) {
            await(readPicture(content));
            return true;
        }
    }
    if (const auto image = qvariant_cast<QImage>(copied.imageData()); !image.isNull())
        await(readPicture(image));
    else if (file.isLocalFile())
        take(file.toLocalFile());
    else
        return false;
    return true;
}

void ImageEditor::refusePaste()
{
    m_message->setParagraphs(tr("Nothing was pasted: what was copied is no picture."));
}

void ImageEditor::await(const QFuture<Result<QByteArray>> &answer)
{
    m_message->setParagraphs(tr("Reading the picture…"));
    const int reading = ++m_reading;
    whenAnswered(answer, this, [this, reading](const Result<QByteArray> &picture) {
        if (reading != m_reading)
            return;
        if (!picture) {
            m_message->setParagraphs(picture.error().userText);
            return;
        }
        show(*picture);
        emit edited();
    });
}

void ImageEditor::show(const QByteArray &picture)
{
    m_picture = picture;
    m_preview->setPhoto(picture);
    m_preview->setVisible(!picture.isEmpty());
    m_remove->setVisible(!picture.isEmpty());
    m_message->setParagraphs(tr("PNG or JPEG, or Ctrl+V; larger ones are made smaller."));
}

} // namespace delegations
