#include "ui/form/conflictbar.h"

#include "models/core/kinds/recordtype.h"
#include "models/edit/recorddraft.h"
#include "models/edit/recordeditor.h"
#include "models/language/valuetext.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/textlabel.h"

#include <QGridLayout>
#include <QPainter>
#include <QPushButton>

namespace delegations {

namespace {

constexpr int barWidth = 3;
constexpr qsizetype shownOfText = 400;

QString shownValue(const FieldSpec &field, const QVariant &value, RecordEditor &records)
{
    QString text = valueText(field, value);
    if (field.kind == FieldKind::Reference)
        text = value.typeId() == QMetaType::QString ? value.toString()
                                                    : records.referenceText(field.target, value.toLongLong());
    else if (field.kind == FieldKind::Image)
        text = value.isNull() ? ConflictBar::tr("no picture") : ConflictBar::tr("another picture");
    else if (field.kind == FieldKind::File)
        text = value.isNull() ? ConflictBar::tr("no document") : ConflictBar::tr("another document");
    return text.isEmpty() ? ConflictBar::tr("nothing") : plainParagraphs(text, shownOfText);
}

} // namespace

ConflictBar::ConflictBar(const QString &place, const Side &mine, const Side &theirs, QWidget *parent)
    : QFrame(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(barWidth + theme::small, theme::small, theme::small, theme::small);
    grid->setHorizontalSpacing(theme::small);
    grid->setVerticalSpacing(theme::tight);
    grid->setColumnStretch(1, 1);
    auto *title = new TextLabel(theme::Type::Caption);
    title->setParagraphs(tr("This was changed by somebody else meanwhile. Which shall stay?"));
    grid->addWidget(title, 0, 0, 1, 3);
    addSide(1, mine, QStringLiteral("keep_") + place);
    addSide(2, theirs, QStringLiteral("take_") + place);
}

void ConflictBar::addSide(int line, const Side &side, const QString &objectName)
{
    auto *grid = static_cast<QGridLayout *>(layout());
    auto *name = new TextLabel(theme::Type::Caption, TextLabel::Tone::Muted);
    name->setWordWrap(false);
    name->setLine(side.name);
    auto *value = new TextLabel(theme::Type::Body);
    value->setParagraphs(side.value);
    auto *choose = new QPushButton(side.button);
    choose->setObjectName(objectName);
    choose->setAutoDefault(true);
    choose->setMinimumWidth(choose->sizeHint().width() + theme::medium);
    choose->setAccessibleDescription(side.name + QStringLiteral(": ") + oneLine(side.value));
    connect(choose, &QPushButton::clicked, this, side.chosen);
    grid->addWidget(name, line, 0, Qt::AlignVCenter);
    grid->addWidget(value, line, 1, Qt::AlignVCenter);
    grid->addWidget(choose, line, 2, Qt::AlignTop);
}

ConflictBar *ConflictBar::forField(RecordDraft &draft, const FieldPath &path, RecordEditor &records,
                                   const QString &place)
{
    const FieldSpec &field = specOf(path.field);
    const Side mine{tr("Yours"), shownValue(field, draft.value(path), records), tr("Keep mine"),
                    [&draft, path] { draft.keepMine(path); }};
    const Side theirs{tr("Theirs"), shownValue(field, draft.theirs(path), records), tr("Take theirs"),
                      [&draft, path] { draft.takeTheirs(path); }};
    return new ConflictBar(place, mine, theirs);
}

ConflictBar *ConflictBar::forRow(RecordDraft &draft, const FieldPath &path, const QString &place)
{
    const bool removedThere = draft.rowConflict(path.group, path.row) == RowConflict::RemovedThere;
    const Side mine{tr("Yours"), removedThere ? tr("changed") : tr("removed"), tr("Keep mine"),
                    [&draft, path] { draft.keepMyRow(path.group, path.row); }};
    const Side theirs{tr("Theirs"), removedThere ? tr("removed") : tr("changed, as shown above"),
                      tr("Take theirs"), [&draft, path] { draft.takeTheirRow(path.group, path.row); }};
    return new ConflictBar(place, mine, theirs);
}

void ConflictBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor warning = theme::warning(palette());
    painter.fillRect(rect(), theme::mix(palette().color(QPalette::Window), warning, 0.12));
    painter.fillRect(QRect(isRightToLeft() ? width() - barWidth : 0, 0, barWidth, height()), warning);
}

} // namespace delegations
