#include "ui/exchange/csvmappingdialog.h"

#include "models/exchange/formats/csv/csvmappings.h"
#include "ui/exchange/csvpreview.h"
#include "ui/exchange/leavebar.h"
#include "ui/widgets/calmwheel.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/screenfit.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace delegations {

namespace {

constexpr int mostHeaderRows = 12;

/// A list of targets is long; shut it is no wider than its column.
constexpr int columnWidth = 160;

void choose(QComboBox &box, const QVariant &value)
{
    const QSignalBlocker blocker(box);
    box.setCurrentIndex(std::max(0, box.findData(value)));
}

} // namespace

CsvMappingDialog::CsvMappingDialog(const QByteArray &bytes, const QString &path, CsvMappings *mappings,
                                   QWidget *parent)
    : QDialog(parent)
    , m_bytes(bytes)
    , m_name(QFileInfo(path).fileName())
    , m_mappings(mappings)
    , m_format(detectedFormat(bytes))
    , m_bar(new MessageBar(this))
    , m_leaving(new LeaveBar(this))
    , m_preview(new CsvPreview(this))
    , m_targets(new QStandardItemModel(this))
{
    calmWheel();
    setObjectName(QStringLiteral("csvMappingDialog"));
    setWindowTitle(tr("Import %1").arg(oneLine(m_name, 80)));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::large, theme::large, theme::large, theme::medium);
    layout->setSpacing(theme::medium);
    layout->addWidget(createFormat());
    createPreview();
    layout->addWidget(m_table, 1);
    layout->addWidget(m_bar);
    layout->addWidget(m_leaving);
    layout->addWidget(createButtons());
    constexpr QSize comfortable(980, 640);
    keepOnScreen(*this, comfortable);
    m_leaving->hide();
    connectSignals();
    decode();
}

QComboBox *CsvMappingDialog::createChoice(const char *name, const QString &label)
{
    auto *box = new ChoiceBox(this);
    box->setObjectName(QString::fromLatin1(name));
    box->setAccessibleName(QString(label).remove(u'&'));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(10);
    connect(box, &QComboBox::activated, this, [this] { m_isTouched = true; });
    return box;
}

QWidget *CsvMappingDialog::createFormat()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::small);
    const auto add = [&](QComboBox *box, const QString &label, int stretch) {
        auto *caption = new QLabel(label, row);
        caption->setBuddy(box);
        layout->addWidget(caption);
        layout->addWidget(box, stretch);
        layout->addSpacing(theme::small);
    };
    add(m_encoding = createChoice("encoding", tr("&Encoding")), tr("&Encoding"), 1);
    add(m_delimiter = createChoice("delimiter", tr("&Separator")), tr("&Separator"), 1);
    add(m_headerRow = createChoice("headerRow", tr("Column &names")), tr("Column &names"), 2);
    m_encoding->addItem(tr("UTF-8"), int(TextEncoding::Utf8));
    m_encoding->addItem(tr("Windows-1251 (Cyrillic)"), int(TextEncoding::Windows1251));
    m_encoding->addItem(tr("UTF-16"), int(TextEncoding::Utf16LittleEndian));
    m_encoding->addItem(tr("UTF-16, big endian"), int(TextEncoding::Utf16BigEndian));
    m_delimiter->addItem(tr("Comma"), int(','));
    m_delimiter->addItem(tr("Semicolon"), int(';'));
    m_delimiter->addItem(tr("Tab"), int('\t'));
    choose(*m_encoding, int(m_format.encoding));
    choose(*m_delimiter, int(m_format.delimiter));
    return row;
}

void CsvMappingDialog::createPreview()
{
    for (const CsvColumn &column : csvColumns()) {
        auto *item = new QStandardItem(column.label());
        item->setData(column.key(), Qt::UserRole);
        m_targets->appendRow(item);
    }
    m_table = new QTableView(this);
    m_table->setObjectName(QStringLiteral("preview"));
    m_table->setAccessibleName(tr("The first rows, as they will be read"));
    m_table->setModel(m_preview);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false); // Tab goes on to the columns' choices.
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setWordWrap(false);
    m_table->horizontalHeader()->setDefaultSectionSize(columnWidth);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->verticalHeader()->setHighlightSections(false);
}

QWidget *CsvMappingDialog::createButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_proceed = buttons->addButton(tr("&Import"), QDialogButtonBox::AcceptRole);
    m_proceed->setObjectName(QStringLiteral("proceed"));
    m_proceed->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

void CsvMappingDialog::connectSignals()
{
    connect(m_leaving, &LeaveBar::left, this, [this] { QDialog::reject(); });
    connect(m_leaving, &LeaveBar::stayed, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_encoding, &QComboBox::currentIndexChanged, this, [this] {
        m_format.encoding = TextEncoding(m_encoding->currentData().toInt());
        decode();
    });
    connect(m_delimiter, &QComboBox::currentIndexChanged, this, [this] {
        m_format.delimiter = char(m_delimiter->currentData().toInt());
        m_format.headerRow =
            detectedHeaderRow({m_text.constData(), size_t(m_text.size())}, m_format.delimiter);
        fillHeaderRows();
        load();
    });
    connect(m_headerRow, &QComboBox::currentIndexChanged, this, [this] {
        m_format.headerRow = m_headerRow->currentData().toInt();
        load();
    });
}

/// A column that the keyboard has reached comes into sight.
bool CsvMappingDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (const auto *box = qobject_cast<QComboBox *>(watched); box && event->type() == QEvent::FocusIn)
        m_table->scrollTo(m_table->indexAt(box->geometry().center()));
    return QDialog::eventFilter(watched, event);
}

CsvMapping CsvMappingDialog::mapping() const
{
    return m_preview->mapping();
}

void CsvMappingDialog::accept()
{
    if (m_mappings && m_format.hasHeader())
        m_mappings->remember(m_preview->header(), mapping());
    QDialog::accept();
}

void CsvMappingDialog::reject()
{
    if (!m_isTouched)
        QDialog::reject();
    else if (!m_leaving->isHidden())
        m_leaving->stay();
    else
        m_leaving->ask(tr("Leave without importing? What you chose here will be lost."));
}

void CsvMappingDialog::decode()
{
    const Result<QByteArray> text = csvBeginning(m_bytes, m_name, m_format.encoding);
    m_text = text ? *text : QByteArray();
    m_problem = text ? QString() : tr("The file is no text in this encoding. Choose another one.");
    fillHeaderRows();
    load();
}

void CsvMappingDialog::fillHeaderRows()
{
    const QSignalBlocker blocker(m_headerRow);
    m_headerRow->clear();
    m_headerRow->addItem(tr("None"), 0);
    int number = 0;
    for (const CsvLine &row :
         firstRows({m_text.constData(), size_t(m_text.size())}, m_format.delimiter, mostHeaderRows)) {
        QStringList cells = row.cells;
        cells.removeAll(QString());
        m_headerRow->addItem(
            tr("Line %1: %2").arg(QString::number(row.line), oneLine(cells.join(QStringLiteral(", ")), 60)),
            ++number);
    }
    choose(*m_headerRow, m_format.headerRow);
    m_format.headerRow = m_headerRow->currentData().toInt();
}

void CsvMappingDialog::load()
{
    m_preview->load(m_text, m_format);
    const QStringList &header = m_preview->header();
    const bool isNamed = m_mappings && m_format.hasHeader();
    const auto known = isNamed ? m_mappings->find(header) : std::nullopt;
    m_preview->setMapping(known ? *known : guessedMapping(header).mapping);
    createTargets();
    check();
}

void CsvMappingDialog::createTargets()
{
    QWidget *before = m_headerRow;
    int height = 0;
    for (int column = 0; column < m_preview->columnCount(); ++column) {
        QComboBox *box = createTarget(column);
        m_table->setIndexWidget(m_preview->index(CsvPreview::targetRow, column), box);
        setTabOrder(before, box);
        before = box;
        height = box->sizeHint().height();
    }
    m_table->setRowHeight(CsvPreview::targetRow, height + theme::tight);
}

QComboBox *CsvMappingDialog::createTarget(int column)
{
    const CsvColumn target = m_preview->mapping().column(column);
    if (m_targets->match(m_targets->index(0, 0), Qt::UserRole, target.key(), 1, Qt::MatchExactly).isEmpty()) {
        auto *item = new QStandardItem(target.label());
        item->setData(target.key(), Qt::UserRole);
        m_targets->appendRow(item);
    }
    auto *box = new ChoiceBox(m_table->viewport());
    box->setObjectName(QStringLiteral("target%1").arg(column));
    const QString name = m_preview->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    box->setAccessibleName(tr("Column “%1” is read as").arg(name));
    box->setModel(m_targets);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMaxVisibleItems(20);
    box->installEventFilter(this);
    box->setCurrentIndex(box->findData(target.key()));
    connect(box, &QComboBox::activated, this, [this] { m_isTouched = true; });
    connect(box, &QComboBox::currentIndexChanged, this, [this, box, column] {
        if (const auto chosen = CsvColumn::fromKey(box->currentData().toString()))
            m_preview->setColumn(column, *chosen);
        check();
    });
    return box;
}

void CsvMappingDialog::check()
{
    const bool isReadable = m_problem.isEmpty() && m_preview->columnCount() > 0;
    const bool isGood = isReadable && mapping().hasName();
    m_proceed->setEnabled(isGood);
    if (isGood)
        m_bar->dismiss();
    else if (!m_problem.isEmpty())
        m_bar->present(MessageBar::Kind::Error, m_problem, {}, false);
    else if (!isReadable)
        m_bar->present(MessageBar::Kind::Warning, tr("The file has no rows."), {}, false);
    else
        m_bar->present(
            MessageBar::Kind::Warning,
            tr("No column holds people's names yet. Choose “Name” or “Family name” for one of them."), {},
            false);
}

} // namespace delegations
